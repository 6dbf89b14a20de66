// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "masterdata.h"

namespace Ledgerbridge::Sandbox {

/// The vendor master of Concur Invoice: Vendor v3.1 (concur.md 4.5). HTTP 200 with a StatusList per record.
class VendorPages final
{
public:
    explicit VendorPages(const MasterData &data);
    [[nodiscard]] ConcurRoutes routes();
    [[nodiscard]] bool contains(const QString &code, const QString &address) const;
    /// A vendor that an employee asked for and nobody approved yet.
    void addRequested(const QString &code, const QString &name);
    [[nodiscard]] const QList<Json> &vendors() const { return m_vendors; }

private:
    [[nodiscard]] HttpResponse search(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse write(const ConcurCall &call, bool create);
    [[nodiscard]] HttpResponse remove(const ConcurCall &call);
    [[nodiscard]] int indexOf(const QString &code, const QString &address) const;

    QList<Json> m_vendors;
    QHash<QString, int> m_places;
};

} // namespace Ledgerbridge::Sandbox
