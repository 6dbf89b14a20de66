// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "postingmoves.h"

#include "correctionmoves.h"
#include "lessonstore.h"
#include "navlessons.h"
#include "planjson.h"
#include "runtext.h"
#include "writescope.h"

#include <QJsonDocument>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

const QString postedOutcome = u"posted "_s;

const Posting &postingOf(const WorkItem &item, Store::Intent::Kind kind)
{
    return kind == Store::Intent::Kind::JournalPost ? *item.journal() : *item.purchase();
}

/// Intent details must be enough to settle the posting even when mappings have changed since.
QString detailsOf(const WorkItem &item, Store::Intent::Kind kind, QJsonObject details)
{
    details.insert(u"posting"_s, postingToJson(postingOf(item, kind)));
    details.insert(u"companyName"_s, item.plan.companyName);
    if (item.correction)
        details.insert(u"correction"_s, correctionToJson(*item.correction));
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

QString referenceOf(const WorkItem &item, Store::Intent::Kind kind)
{
    const Posting &posting = postingOf(item, kind);
    return kind == Store::Intent::Kind::JournalPost ? posting.reference : posting.externalNumber;
}

bool keepsIntent(const WorkItem &item, Store::Intent::Kind kind)
{
    return kind == Store::Intent::Kind::JournalPost && !item.intents.isEmpty();
}

} // namespace

PostingMoves::PostingMoves(Run &run)
    : m_run(run)
{
}

Result<void> PostingMoves::move(WorkItem &item, const Store::StateChange &change)
{
    const RecordState to = change.to;
    const auto moved = m_run.move(item.record, change);
    if (moved)
        item.record.state = to;
    return moved;
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

Result<void> PostingMoves::settle(WorkItem &item, const Store::StateChange &change, const QString &outcome)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        const auto moved = move(item, change);
        return moved ? close(item, outcome) : moved;
    });
}

Result<void> PostingMoves::settlePart(
    WorkItem &item, JournalPart::State state, const QString &outcome, const QString &number, const Reason &reason)
{
    *item.journalPart = JournalPart{state, number, reason};
    return close(item, outcome);
}

Result<void> PostingMoves::toPosting(WorkItem &item, const QString &text, const QString &reference)
{
    Store::StateChange change;
    change.to = RecordState::Posting;
    // What is taken back keeps its number until that is done.
    if (!item.correction)
        change.navNumber = QString();
    change.companyId = item.plan.companyId;
    change.companyName = item.plan.companyName;
    change.audit = Run::entry(u"posting"_s, text, reference);
    return move(item, change);
}

/// A person may have ignored a document, or sent it back, since it was taken up.
Result<void> PostingMoves::dropMoved(QList<WorkItem> &items)
{
    QList<WorkItem> staying;
    for (const WorkItem &item : std::as_const(items)) {
        const auto now = m_run.documents.byId(item.record.id);
        if (!now)
            return fail(now.error());
        if (*now && (*now)->state == item.record.state)
            staying.append(item);
    }
    items = staying;
    return {};
}

Result<void> PostingMoves::openIntents(
    QList<WorkItem> &items, Store::Intent::Kind kind, const QString &companyId, const QJsonObject &details)
{
    QList<Store::Intent> intents;
    QList<WorkItem *> owners;
    for (WorkItem &item : items) {
        if (keepsIntent(item, kind)) {
            const auto updated = m_run.intents.updateDetails(item.intents.constLast(), detailsOf(item, kind, details));
            if (!updated)
                return updated;
            continue;
        }
        Store::Intent intent;
        intent.recordId = item.record.id;
        intent.kind = kind;
        intent.companyId = companyId;
        intent.reference = referenceOf(item, kind);
        intent.postingDate = postingOf(item, kind).postingDate;
        intent.details = detailsOf(item, kind, details);
        intents.append(intent);
        owners.append(&item);
    }
    const auto ids = m_run.intents.open(intents, Run::entry(u"intent"_s, RunText::tr("About to write to NAV")));
    if (!ids)
        return fail(ids.error());
    for (qsizetype i = 0; i < owners.size(); ++i)
        owners[i]->intents.append(ids->at(i));
    return {};
}

Result<void> PostingMoves::begin(
    QList<WorkItem> &items, Store::Intent::Kind kind, const QString &companyId, const QJsonObject &details)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        if (const auto dropped = dropMoved(items); !dropped)
            return dropped;
        if (const auto opened = openIntents(items, kind, companyId, details); !opened)
            return opened;
        for (WorkItem &item : items) {
            if (item.record.state == RecordState::Posting || item.record.state == RecordState::InDoubt)
                continue;
            const QString reference = referenceOf(item, kind);
            const auto moved = toPosting(item, RunText::tr("Posting as %1").arg(reference), reference);
            if (!moved)
                return moved;
        }
        return {};
    });
}

Result<void> PostingMoves::updateDetails(
    const QList<WorkItem> &items, Store::Intent::Kind kind, const QJsonObject &details)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (const WorkItem &item : items) {
            if (item.intents.isEmpty())
                continue;
            const auto updated = m_run.intents.updateDetails(item.intents.constLast(), detailsOf(item, kind, details));
            if (!updated)
                return updated;
        }
        return {};
    });
}

Result<void> PostingMoves::posted(
    WorkItem &item, const QString &navNumber, QDate postingDate, bool found, const QString &remark)
{
    const QString outcome = postedOutcome + navNumber;
    if (item.journalPart)
        return settlePart(item, JournalPart::State::Posted, outcome, navNumber, {});
    if (item.correction && item.correction->isOffset())
        return CorrectionMoves(m_run).offsetPosted(item, navNumber, postingDate, found);
    Store::StateChange change;
    change.to = RecordState::Posted;
    change.reasons = QList<Reason>();
    change.companyId = item.plan.companyId;
    change.companyName = item.plan.companyName;
    change.navNumber = navNumber;
    change.postingDate = postingDate;
    const QString text = found ? RunText::tr("Found in NAV as %1, posted earlier").arg(navNumber)
                               : RunText::tr("Posted in NAV as %1, read back").arg(navNumber);
    change.audit = Run::entry(found ? u"adopted"_s : u"posted"_s,
        remark.isEmpty() ? text : RunText::tr("%1; but %2").arg(text, remark), navNumber);
    const auto settled = inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        if (item.record.state == RecordState::Ready || item.record.state == RecordState::ChangedAfterPosting) {
            const auto begun = toPosting(item, RunText::tr("Looked up in NAV before posting"), navNumber);
            if (!begun)
                return begun;
        }
        if (const auto kept = CorrectionMoves(m_run).keepPosted(item, navNumber, postingDate); !kept)
            return kept;
        return settle(item, change, outcome);
    });
    if (!settled)
        return settled;
    if (found) {
        ++m_run.summary.documents.alreadyPosted;
    } else {
        ++m_run.summary.documents.posted;
        m_run.addTotal(item.record, item.plan.companyName);
    }
    return {};
}

Result<void> PostingMoves::drafted(WorkItem &item, const QString &navNumber, const QString &id)
{
    if (item.journalPart)
        return settlePart(item, JournalPart::State::Posted, u"drafted"_s, navNumber, {});
    if (item.record.state == RecordState::Drafted)
        return {};
    Store::StateChange change;
    change.to = RecordState::Drafted;
    change.reasons = QList<Reason>();
    change.navNumber = navNumber;
    change.audit = Run::entry(u"drafted"_s, RunText::tr("Left as draft %1 in NAV").arg(navNumber), id);
    const auto settled = settle(item, change, u"drafted"_s);
    if (settled)
        ++m_run.summary.documents.drafted;
    return settled;
}

/// What NAV's words say of an account or vendor keeps other documents from the same refusal.
Result<bool> PostingMoves::learn(const WorkItem &item, const Reason &reason)
{
    auto lesson = lessonFrom(reason.text, vendorOf(item));
    if (!lesson || item.plan.companyId.isEmpty())
        return false;
    lesson->documentId = item.record.documentId;
    const auto company = m_run.companies.find(item.plan.companyId);
    if (company != m_run.companies.end())
        company->directory.lessons.insert(*lesson);
    const auto kept = Store::LessonStore(*m_run.setup.database).learn(item.plan.companyId, *lesson);
    return kept ? Result<bool>(true) : fail(kept.error());
}

Result<void> PostingMoves::held(WorkItem &item, const Reason &reason)
{
    const auto learned = learn(item, reason);
    if (!learned)
        return fail(learned.error());
    if (item.journalPart)
        return settlePart(item, JournalPart::State::Refused, u"held"_s, {}, reason);
    if (item.correction)
        return CorrectionMoves(m_run).notPosted(item, reason.text);
    Store::StateChange change;
    change.to = RecordState::Held;
    change.reasons = QList<Reason>{reason};
    change.audit = Run::entry(u"held"_s, reason.text, reason.subject);
    // What was learned is not in the surroundings of this run: the next one looks again, with or without it.
    change.planFingerprint = *learned ? QString() : m_run.fingerprint(item.record);
    return settle(item, change, u"held"_s);
}

Result<void> PostingMoves::heldAll(QList<WorkItem> &items, const Reason &reason)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (WorkItem &item : items)
            if (const auto moved = held(item, reason); !moved)
                return moved;
        return {};
    });
}

Result<void> PostingMoves::backToReady(WorkItem &item, const QString &why)
{
    if (item.journalPart)
        return settlePart(item, JournalPart::State::TakenBack, u"taken back"_s, {}, {});
    if (item.correction)
        return CorrectionMoves(m_run).notPosted(item, why);
    if (item.record.state == RecordState::Ready)
        return close(item, u"taken back"_s);
    Store::StateChange change;
    change.to = RecordState::Ready;
    change.audit = Run::entry(u"taken back"_s, why);
    return settle(item, change, u"taken back"_s);
}

Result<void> PostingMoves::inDoubt(WorkItem &item, const QString &why)
{
    if (item.journalPart)
        item.journalPart->state = JournalPart::State::InDoubt;
    if (item.record.state == RecordState::InDoubt)
        return {};
    Store::StateChange change;
    change.to = RecordState::InDoubt;
    change.audit = Run::entry(u"inDoubt"_s, why);
    return move(item, change);
}

Result<void> PostingMoves::inDoubtAll(QList<WorkItem> &items, const QString &why)
{
    return inTransaction(*m_run.setup.database, [&]() -> Result<void> {
        for (WorkItem &item : items)
            if (const auto moved = inDoubt(item, why); !moved)
                return moved;
        return {};
    });
}

Result<QString> PostingMoves::standingJournalPart(const WorkItem &item)
{
    const auto intents = m_run.intents.ofRecord(item.record.id, false);
    if (!intents)
        return fail(intents.error());
    for (const Store::Intent &intent : *intents) {
        const bool same = intent.kind == Store::Intent::Kind::JournalPost && item.journal()
            && intent.reference == item.journal()->reference;
        if (same && intent.outcome.startsWith(postedOutcome))
            return intent.outcome.sliced(postedOutcome.size());
    }
    return QString();
}

} // namespace Ledgerbridge::Sync
