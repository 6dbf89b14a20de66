// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imageclient.h"
#include "sourcedocument.h"

#include <QList>

namespace Ledgerbridge::Services {

/// A receipt that can be asked for. Whether Concur holds it shows only then.
struct Receipt final
{
    /// Names it within its document: `report`, `invoice`, or the receipt id of an entry.
    QString id;
    /// What people choose by: day, type, vendor and amount of the entry.
    QString text;
    /// Entries that share it, as Concur names them; none for a report as a whole or an invoice.
    QStringList entries;
    Concur::ImageSubject subject;
    [[nodiscard]] bool operator==(const Receipt &) const = default;
};

/// What there is to see beside a document: an invoice's image; the receipts of entries, each once, then the report as a
/// whole. Nothing for purchase requests.
[[nodiscard]] QList<Receipt> receiptsOf(const SourceDocument &document);

} // namespace Ledgerbridge::Services

Q_DECLARE_METATYPE(Ledgerbridge::Services::Receipt)
