// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "openwork.h"

#include "planjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

QJsonObject OpenWork::detailsOf(const Store::Intent &intent)
{
    return QJsonDocument::fromJson(intent.details.toUtf8()).object();
}

namespace {

bool isWriteToNav(const Store::Intent &intent)
{
    using Kind = Store::Intent::Kind;
    return intent.kind == Kind::JournalPost || intent.kind == Kind::PurchaseCreate || intent.kind == Kind::PurchasePost;
}

QJsonObject correctionOf(const Store::Intent &intent)
{
    return OpenWork::detailsOf(intent).value(u"correction"_s).toObject();
}

/// A document that took the place of another has the other's offset among its intents, apart from its own posting.
QList<Store::Intent> ofOneWork(const QList<Store::Intent> &intents)
{
    const auto youngest = std::find_if(intents.crbegin(), intents.crend(), isWriteToNav);
    QList<Store::Intent> result;
    if (youngest == intents.crend())
        return result;
    const QJsonObject correction = correctionOf(*youngest);
    for (const Store::Intent &intent : intents)
        if (isWriteToNav(intent) && correctionOf(intent) == correction)
            result.append(intent);
    return result;
}

} // namespace

OpenWork OpenWork::of(const Record &record, const QList<Store::Intent> &intents)
{
    OpenWork work;
    work.item.record = record;
    const QList<Store::Intent> together = ofOneWork(intents);
    if (!together.isEmpty())
        work.item.correction = correctionFromJson(correctionOf(together.last()));
    for (const Store::Intent &intent : together) {
        using Kind = Store::Intent::Kind;
        if (intent.kind == Kind::JournalPost) {
            work.journal = intent;
        } else {
            work.purchase = intent;
            // A new draft has its journal part yet to come.
            if (intent.kind == Kind::PurchaseCreate)
                work.journal.reset();
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
