// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readonlyworkspace.h"
#include "record.h"
#include "sandboxjson.h"

#include <QMap>
#include <QSet>

namespace Ledgerbridge {

/// What stands at the end: the workspace's records beside what Concur approved and what NAV's ledger bears. Every check
/// tells what is wrong, a sentence each.
class ClosingBooks final
{
public:
    /// `concur`, `before`, `after`: what the demo company's pages /concur and /ledger show; `before` any run.
    ClosingBooks(Services::ReadOnlyWorkspace &workspace, const Sandbox::Json &concur, const Sandbox::Json &before,
        const Sandbox::Json &after);

    /// Per currency: approved = posted + drafted + sentBack + ignored, by the newest version of each document.
    [[nodiscard]] QStringList rests();
    /// What is posted stands once in NAV, under its number and with its amounts; of everything else nothing stands
    /// there, and nothing else does. `corrected`: documents that several numbers stand for.
    [[nodiscard]] QStringList strays(const QSet<QString> &corrected);

private:
    [[nodiscard]] QList<Record> newest();
    [[nodiscard]] QString reportFault(const Record &record);
    [[nodiscard]] QString invoiceFault(const Record &record) const;

    Services::ReadOnlyWorkspace &m_workspace;
    Sandbox::Json m_concur;
    Sandbox::Json m_company;
    /// Document number → its G/L entries that were not there before.
    QMap<QString, QList<Sandbox::Json>> m_entries;
};

} // namespace Ledgerbridge
