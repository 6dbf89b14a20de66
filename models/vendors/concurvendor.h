// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace Ledgerbridge {

/// Fields of a vendor that both systems have, by Concur's names (concur.md 4.5): `VendorName`, `Approved` (Y or N), …
using VendorFields = QMap<QString, QString>;

/// One vendor record of Concur Invoice: one address of a vendor. A vendor with several addresses is several records with
/// one code (concur.md 4.5).
struct ConcurVendor final
{
    QString code;
    QString addressCode;
    VendorFields fields;
    /// An employee asked for it; nobody took it over from an ERP yet.
    bool isRequested = false;
    /// Concur keeps a bank account of it. Which, is nobody's business here.
    bool hasBank = false;
};

} // namespace Ledgerbridge
