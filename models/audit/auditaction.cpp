// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

struct ActionRow final
{
    QLatin1StringView action;
    const char *title;
    AuditMark mark;
};

constexpr ActionRow rows[] = {
    {"received"_L1, QT_TRANSLATE_NOOP("AuditAction", "Received"), AuditMark::Done},
    {"acknowledged"_L1, QT_TRANSLATE_NOOP("AuditAction", "Acknowledged to Concur"), AuditMark::Done},
    {"checked"_L1, QT_TRANSLATE_NOOP("AuditAction", "Checked"), AuditMark::Done},
    {"held"_L1, QT_TRANSLATE_NOOP("AuditAction", "Held"), AuditMark::Held},
    {"awaitingApproval"_L1, QT_TRANSLATE_NOOP("AuditAction", "Awaiting approval"), AuditMark::Held},
    {"approved"_L1, QT_TRANSLATE_NOOP("AuditAction", "Approved"), AuditMark::Person},
    {"intent"_L1, QT_TRANSLATE_NOOP("AuditAction", "Intent written"), AuditMark::Step},
    {"posting"_L1, QT_TRANSLATE_NOOP("AuditAction", "Posting"), AuditMark::Step},
    {"inDoubt"_L1, QT_TRANSLATE_NOOP("AuditAction", "In doubt"), AuditMark::Doubt},
    {"drafted"_L1, QT_TRANSLATE_NOOP("AuditAction", "Drafted"), AuditMark::Done},
    {"posted"_L1, QT_TRANSLATE_NOOP("AuditAction", "Posted"), AuditMark::Done},
    {"alreadyPosted"_L1, QT_TRANSLATE_NOOP("AuditAction", "Was posted already"), AuditMark::Done},
    {"confirmed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Confirmed to Concur"), AuditMark::Done},
    {"sentBack"_L1, QT_TRANSLATE_NOOP("AuditAction", "Sent back"), AuditMark::Bad},
    {"recalled"_L1, QT_TRANSLATE_NOOP("AuditAction", "Recalled in Concur"), AuditMark::Bad},
    {"ignored"_L1, QT_TRANSLATE_NOOP("AuditAction", "Ignored"), AuditMark::Person},
    {"changedAfterPosting"_L1, QT_TRANSLATE_NOOP("AuditAction", "Changed after posting"), AuditMark::Bad},
    {"offset"_L1, QT_TRANSLATE_NOOP("AuditAction", "Offset"), AuditMark::Done},
    {"paymentTold"_L1, QT_TRANSLATE_NOOP("AuditAction", "Payment told to Concur"), AuditMark::Done},
    {"paymentRefused"_L1, QT_TRANSLATE_NOOP("AuditAction", "Payment refused by Concur"), AuditMark::Bad},
    {"replayKept"_L1, QT_TRANSLATE_NOOP("AuditAction", "Call kept for later"), AuditMark::Doubt},
    {"replayed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Call made again"), AuditMark::Done},
    {"mappingSet"_L1, QT_TRANSLATE_NOOP("AuditAction", "Mapping set"), AuditMark::Person},
    {"mappingRemoved"_L1, QT_TRANSLATE_NOOP("AuditAction", "Mapping removed"), AuditMark::Person},
    {"settingSet"_L1, QT_TRANSLATE_NOOP("AuditAction", "Setting changed"), AuditMark::Person},
    {"secretSet"_L1, QT_TRANSLATE_NOOP("AuditAction", "Secret stored"), AuditMark::Person},
    {"secretRemoved"_L1, QT_TRANSLATE_NOOP("AuditAction", "Secret removed"), AuditMark::Person},
    {"connected"_L1, QT_TRANSLATE_NOOP("AuditAction", "Connected"), AuditMark::Person},
    {"periodSignedOff"_L1, QT_TRANSLATE_NOOP("AuditAction", "Month signed off"), AuditMark::Person},
    {"subscriptionMade"_L1, QT_TRANSLATE_NOOP("AuditAction", "Subscription made"), AuditMark::Done},
    {"subscriptionRefused"_L1, QT_TRANSLATE_NOOP("AuditAction", "Subscription refused"), AuditMark::Bad},
    {"subscriptionRemoved"_L1, QT_TRANSLATE_NOOP("AuditAction", "Subscription taken off"), AuditMark::Step},
    {"headMailed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Head of the chain mailed"), AuditMark::Done},
    {"runStarted"_L1, QT_TRANSLATE_NOOP("AuditAction", "Run started"), AuditMark::Step},
    {"runFinished"_L1, QT_TRANSLATE_NOOP("AuditAction", "Run finished"), AuditMark::Done},
    {"runCancelled"_L1, QT_TRANSLATE_NOOP("AuditAction", "Run cancelled"), AuditMark::Bad},
    {"textErased"_L1, QT_TRANSLATE_NOOP("AuditAction", "Text erased"), AuditMark::Person},
};

const ActionRow *rowOf(const QString &action)
{
    const auto *const found = std::find_if(
        std::begin(rows), std::end(rows), [&action](const ActionRow &row) { return row.action == action; });
    return found == std::end(rows) ? nullptr : found;
}

} // namespace

const QStringList &auditActions()
{
    static const QStringList names = [] {
        QStringList list;
        for (const ActionRow &row : rows)
            list.append(row.action);
        return list;
    }();
    return names;
}

QString auditActionTitle(const QString &action)
{
    const ActionRow *row = rowOf(action);
    return row ? QCoreApplication::translate("AuditAction", row->title) : action;
}

AuditMark auditMark(const QString &action, const QString &actor)
{
    const ActionRow *row = rowOf(action);
    const AuditMark mark = row ? row->mark : AuditMark::Step;
    const bool isPlain = mark == AuditMark::Step || mark == AuditMark::Done;
    return isPlain && actor != "Ledgerbridge"_L1 ? AuditMark::Person : mark;
}

} // namespace Ledgerbridge
