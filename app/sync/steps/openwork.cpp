// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openwork.h"

#include "planjson.h"

#include <QJsonDocument>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

QJsonObject OpenWork::detailsOf(const Store::Intent &intent)
{
    return QJsonDocument::fromJson(intent.details.toUtf8()).object();
}

OpenWork OpenWork::of(const Record &record, const QList<Store::Intent> &intents)
{
    OpenWork work;
    work.item.record = record;
    for (const Store::Intent &intent : intents) {
        using Kind = Store::Intent::Kind;
        if (intent.kind == Kind::JournalPost) {
            work.journal = intent;
        } else if (intent.kind == Kind::PurchaseCreate || intent.kind == Kind::PurchasePost) {
            work.purchase = intent;
            // A new draft has its journal part yet to come.
            if (intent.kind == Kind::PurchaseCreate)
                work.journal.reset();
        } else {
            continue;
        }
        if (intent.isOpen())
            work.item.intents.append(intent.id);
    }
    for (const auto &intent : {work.purchase, work.journal}) {
        if (!intent)
            continue;
        const QJsonObject details = detailsOf(*intent);
        work.item.plan.postings.append(postingFromJson(details.value(u"posting"_s).toObject()));
        work.item.plan.companyId = intent->companyId;
        work.item.plan.companyName = details.value(u"companyName"_s).toString();
    }
    return work;
}

} // namespace Ledgerbridge::Sync
