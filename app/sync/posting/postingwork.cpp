// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingwork.h"

#include "planjson.h"
#include "runtext.h"

#include <QJsonDocument>

#include <algorithm>

namespace Ledgerbridge::Sync {

const Posting *WorkItem::journal() const
{
    for (const Posting &posting : plan.postings)
        if (posting.target == PostingTarget::Journal)
            return &posting;
    return nullptr;
}

const Posting *WorkItem::purchase() const
{
    for (const Posting &posting : plan.postings)
        if (posting.target != PostingTarget::Journal)
            return &posting;
    return nullptr;
}

namespace {

const Posting &postingOf(const WorkItem &item, Store::Intent::Kind kind)
{
    return kind == Store::Intent::Kind::JournalPost ? *item.journal() : *item.purchase();
}

/// Intent details must be enough to settle the posting even when mappings have changed since.
QString detailsOf(const WorkItem &item, Store::Intent::Kind kind, QJsonObject details)
{
    details.insert(QStringLiteral("posting"), postingToJson(postingOf(item, kind)));
    details.insert(QStringLiteral("companyName"), item.plan.companyName);
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace

PostingMoves::PostingMoves(Run &run)
    : m_run(run)
{
}

Result<void> PostingMoves::move(WorkItem &item, Store::StateChange change)
{
    const RecordState to = change.to;
    const auto moved = m_run.move(item.record, change);
    if (moved)
        item.record.state = to;
    return moved;
}

Result<void> PostingMoves::begin(
    QList<WorkItem> &items, Store::Intent::Kind kind, const QString &companyId, const QJsonObject &details)
{
    QList<Store::Intent> intents;
    for (const WorkItem &item : std::as_const(items)) {
        const Posting &posting = postingOf(item, kind);
        Store::Intent intent;
        intent.recordId = item.record.id;
        intent.kind = kind;
        intent.companyId = companyId;
        intent.reference = kind == Store::Intent::Kind::JournalPost ? posting.reference : posting.externalNumber;
        intent.postingDate = posting.postingDate;
        intent.details = detailsOf(item, kind, details);
        intents.append(intent);
    }
    const auto ids =
        m_run.intents.open(intents, Run::entry(QStringLiteral("intent"), RunText::tr("About to write to NAV")));
    if (!ids)
        return fail(ids.error());
    for (qsizetype i = 0; i < items.size(); ++i) {
        WorkItem &item = items[i];
        item.intents.append(ids->at(i));
        if (item.record.state == RecordState::Posting)
            continue;
        Store::StateChange change;
        change.to = RecordState::Posting;
        change.companyId = item.plan.companyId;
        change.companyName = item.plan.companyName;
        change.audit = Run::entry(
            QStringLiteral("posting"), RunText::tr("Posting as %1").arg(intents[i].reference), intents[i].reference);
        const auto moved = move(item, change);
        if (!moved)
            return moved;
    }
    return {};
}

Result<void> PostingMoves::updateDetails(
    const QList<WorkItem> &items, Store::Intent::Kind kind, const QJsonObject &details)
{
    for (const WorkItem &item : items) {
        if (item.intents.isEmpty())
            continue;
        const auto updated = m_run.intents.updateDetails(item.intents.last(), detailsOf(item, kind, details));
        if (!updated)
            return updated;
    }
    return {};
}

Result<void> PostingMoves::close(WorkItem &item, const QString &outcome)
{
    if (item.intents.isEmpty())
        return {};
    const auto closed = m_run.intents.close(item.intents, outcome);
    if (closed)
        item.intents.clear();
    return closed;
}

Result<void> PostingMoves::posted(WorkItem &item, const QString &navNumber, QDate postingDate, bool found)
{
    if (item.journalPart) {
        *item.journalPart = JournalPart{JournalPart::State::Posted, navNumber, {}};
        return close(item, QStringLiteral("posted"));
    }
    if (item.record.state == RecordState::Ready) {
        Store::StateChange posting;
        posting.to = RecordState::Posting;
        posting.audit =
            Run::entry(QStringLiteral("posting"), RunText::tr("Looked up in NAV before posting"), navNumber);
        if (const auto moved = move(item, posting); !moved)
            return moved;
    }
    Store::StateChange change;
    change.to = RecordState::Posted;
    change.reasons = QList<Reason>();
    change.companyId = item.plan.companyId;
    change.companyName = item.plan.companyName;
    change.navNumber = navNumber;
    change.postingDate = postingDate;
    change.audit = found
        ? Run::entry(
            QStringLiteral("adopted"), RunText::tr("Found in NAV as %1, posted earlier").arg(navNumber), navNumber)
        : Run::entry(QStringLiteral("posted"), RunText::tr("Posted in NAV as %1, read back").arg(navNumber), navNumber);
    if (const auto moved = move(item, change); !moved)
        return moved;
    if (found) {
        ++m_run.summary.documents.alreadyPosted;
    } else {
        ++m_run.summary.documents.posted;
        m_run.addTotal(item.record, item.plan.companyName);
    }
    return close(item, QStringLiteral("posted"));
}

Result<void> PostingMoves::drafted(WorkItem &item, const QString &navNumber, const QString &id)
{
    if (item.journalPart) {
        *item.journalPart = JournalPart{JournalPart::State::Posted, navNumber, {}};
        return close(item, QStringLiteral("drafted"));
    }
    if (item.record.state == RecordState::Drafted)
        return {};
    Store::StateChange change;
    change.to = RecordState::Drafted;
    change.reasons = QList<Reason>();
    change.navNumber = navNumber;
    change.audit = Run::entry(QStringLiteral("drafted"), RunText::tr("Left as draft %1 in NAV").arg(navNumber), id);
    if (const auto moved = move(item, change); !moved)
        return moved;
    ++m_run.summary.documents.drafted;
    return close(item, QStringLiteral("drafted"));
}

Result<void> PostingMoves::held(WorkItem &item, const Reason &reason)
{
    if (item.journalPart) {
        *item.journalPart = JournalPart{JournalPart::State::Refused, {}, reason};
        return close(item, QStringLiteral("held"));
    }
    Store::StateChange change;
    change.to = RecordState::Held;
    change.reasons = QList<Reason>{reason};
    change.audit = Run::entry(QStringLiteral("held"), reason.text, reason.subject);
    change.planFingerprint = m_run.fingerprint(item.record);
    if (const auto moved = move(item, change); !moved)
        return moved;
    return close(item, QStringLiteral("held"));
}

Result<void> PostingMoves::backToReady(WorkItem &item, const QString &why)
{
    if (item.journalPart) {
        item.journalPart->state = JournalPart::State::TakenBack;
        return close(item, QStringLiteral("taken back"));
    }
    if (item.record.state != RecordState::Ready) {
        Store::StateChange change;
        change.to = RecordState::Ready;
        change.audit = Run::entry(QStringLiteral("taken back"), why);
        if (const auto moved = move(item, change); !moved)
            return moved;
    }
    return close(item, QStringLiteral("taken back"));
}

Result<void> PostingMoves::inDoubt(WorkItem &item, const QString &why)
{
    if (item.journalPart)
        item.journalPart->state = JournalPart::State::InDoubt;
    if (item.record.state == RecordState::InDoubt)
        return {};
    Store::StateChange change;
    change.to = RecordState::InDoubt;
    change.audit = Run::entry(QStringLiteral("inDoubt"), why);
    return move(item, change);
}

Reason refusalReason(const Error &error, const WorkItem &item)
{
    const QString words = error.message;
    const auto says = [&](QStringView phrase) { return words.contains(phrase, Qt::CaseInsensitive); };
    // Key phrases of nav.md 3.5; anything else is told in NAV's own words.
    if (says(u"already exists for this vendor"))
        return {ReasonCode::DuplicateInvoiceNumber,
            item.purchase() ? item.purchase()->externalNumber : item.record.number, words};
    if (says(u"not within your range of allowed posting dates"))
        return {ReasonCode::PostingDateClosed, item.plan.postings.first().postingDate.toString(Qt::ISODate), words};
    return {ReasonCode::NavRefused, item.record.documentId, RunText::tr("NAV refused it: %1").arg(words)};
}

} // namespace Ledgerbridge::Sync
