// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurvendor.h"
#include "database.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Ledgerbridge::Store {

/// A vendor record of Concur that a vendor of NAV stands behind.
struct VendorLink final
{
    QString code;
    QString addressCode;
    QString companyId;
    /// NAV's vendor number.
    QString number;
    /// What stood on both sides when they last agreed.
    VendorFields agreed;
    /// What left last and is not known to have arrived: such a value in Concur is ours.
    VendorFields sent;
    /// A sentence for the admin: about what both sides disagree, or why nothing can be sent. Empty: nothing is amiss.
    QString conflict;

    /// Concur's key in one text, as replayed calls and the trail name it.
    [[nodiscard]] QString key() const { return code + u'/' + addressCode; }
};

/// What is known of the vendors on both sides. Writes become part of the caller's open transaction.
class VendorLinkStore final
{
public:
    explicit VendorLinkStore(Database &database);

    /// By `key()`.
    [[nodiscard]] Result<QHash<QString, VendorLink>> all();
    /// Those about which a person decides, by code.
    [[nodiscard]] Result<QList<VendorLink>> conflicts();
    /// One that has changed.
    [[nodiscard]] Result<void> keep(const VendorLink &link);
    /// After both sides were looked at: what is not among `links` is no conflict any more. Rows that stand so already are
    /// left alone.
    [[nodiscard]] Result<void> replace(const QList<VendorLink> &links);

private:
    [[nodiscard]] Result<QList<VendorLink>> read(const QString &condition);

    Database &m_database;
};

} // namespace Ledgerbridge::Store
