// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tieout.h"

#include "amounttext.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Ledgerbridge {

namespace {

struct TieOutText final
{
    Q_DECLARE_TR_FUNCTIONS(TieOut)
};

struct ColumnName
{
    TieOutColumn column;
    const char *name;
    const char *title;
};

constexpr std::array columnNames{
    ColumnName{TieOutColumn::Approved, "approved", QT_TRANSLATE_NOOP("TieOut", "Approved")},
    ColumnName{TieOutColumn::Posted, "posted", QT_TRANSLATE_NOOP("TieOut", "Posted")},
    ColumnName{TieOutColumn::Drafted, "drafted", QT_TRANSLATE_NOOP("TieOut", "Drafted")},
    ColumnName{TieOutColumn::Ready, "ready", QT_TRANSLATE_NOOP("TieOut", "Ready")},
    ColumnName{TieOutColumn::Posting, "posting", QT_TRANSLATE_NOOP("TieOut", "Posting")},
    ColumnName{TieOutColumn::Held, "held", QT_TRANSLATE_NOOP("TieOut", "Held")},
    ColumnName{TieOutColumn::InDoubt, "inDoubt", QT_TRANSLATE_NOOP("TieOut", "In doubt")},
    ColumnName{TieOutColumn::AwaitingApproval, "awaitingApproval", QT_TRANSLATE_NOOP("TieOut", "Awaiting approval")},
    ColumnName{TieOutColumn::SentBack, "sentBack", QT_TRANSLATE_NOOP("TieOut", "Sent back")},
    ColumnName{TieOutColumn::Ignored, "ignored", QT_TRANSLATE_NOOP("TieOut", "Ignored")},
    ColumnName{TieOutColumn::Recalled, "recalled", QT_TRANSLATE_NOOP("TieOut", "Recalled")},
    ColumnName{TieOutColumn::Replaced, "replaced", QT_TRANSLATE_NOOP("TieOut", "Replaced")},
    ColumnName{TieOutColumn::Rest, "rest", QT_TRANSLATE_NOOP("TieOut", "Rest")},
};

QString keyOf(DocumentKind kind, const QString &documentId)
{
    return toString(kind) + u'/' + documentId.toUpper();
}

QString nameOf(const ListedDocument &document)
{
    return document.title.isEmpty() ? document.documentId
                                    : QStringLiteral("%1 (%2)").arg(document.title, document.documentId);
}

/// Adds up one month; each document leaves its amount in one column and in what Concur has approved, or is a rest.
class Counting final
{
public:
    explicit Counting(const TieOutInput &input)
        : m_input(input)
    {
        m_result.period = input.period;
        for (const ListedDocument &listed : input.listed)
            if (listed.list == ListedDocument::List::Queue)
                m_queue.insert(keyOf(listed.kind, listed.documentId) + u'/' + listed.fisId, &listed);
    }

    [[nodiscard]] TieOut result()
    {
        for (const CountedDocument &document : m_input.documents)
            count(document);
        for (const ListedDocument &listed : m_input.listed)
            compare(listed);
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
            m_result.rows.append(*row);
        m_result.counts = m_counts.values();
        return std::move(m_result);
    }

private:
    TieOutRow &row(const QString &company, const QString &currency)
    {
        TieOutRow &found = m_rows[{company, currency}];
        found.company = company;
        found.currency = currency;
        return found;
    }

    static void add(TieOutSum &sum, const Decimal &amount, int documents = 1)
    {
        sum.documents += documents;
        if (amount.isValid())
            sum.amount += amount;
    }

    void count(const CountedDocument &document);
    void countApproved(TieOutRow &row, const CountedDocument &document);
    void compare(const ListedDocument &listed);
    void compareWithKnown(const ListedDocument &listed);
    void addRest(RestItem::Cause cause, const ListedDocument &listed, const Decimal &amount, const QString &text);
    void leave(TieOutRow &row, RestItem item, int documents);

    const TieOutInput &m_input;
    TieOut m_result;
    QHash<QString, const ListedDocument *> m_queue;
    QSet<QString> m_counted;
    QMap<std::pair<QString, QString>, TieOutRow> m_rows;
    QMap<DocumentKind, IndependentCount> m_counts;
};

void Counting::count(const CountedDocument &document)
{
    const Record &record = document.record;
    if (record.kind == DocumentKind::Purchase)
        return;
    TieOutRow &place = row(record.companyName.isEmpty() ? record.ledgerCode : record.companyName, record.currency);
    const TieOutColumn column = record.isNewest ? tieOutColumn(record.state) : TieOutColumn::Replaced;
    add(place[column], record.amount);
    if (column == TieOutColumn::Recalled || column == TieOutColumn::Replaced)
        return;
    m_counted.insert(keyOf(record.kind, record.documentId));
    place.changedAfterPosting += record.state == RecordState::ChangedAfterPosting ? 1 : 0;
    place.withoutAmount += record.amount.isValid() ? 0 : 1;
    countApproved(place, document);
}

void Counting::countApproved(TieOutRow &place, const CountedDocument &document)
{
    const Record &record = document.record;
    RestItem item{RestItem::Cause::AmountDiffers, record.kind, record.documentId, record.title, place.company,
        record.currency, {}, {}};
    const Decimal counted = record.amount.isValid() ? record.amount : Decimal();
    Decimal approved = document.approved.isValid() ? document.approved : Decimal();
    const bool inQueue =
        !record.acknowledged && unpostedStates().contains(record.state) && m_input.queues.contains(record.kind);
    const ListedDocument *ready = m_queue.value(keyOf(record.kind, record.documentId) + u'/' + record.fisId);
    if (inQueue && !ready) {
        item.cause = RestItem::Cause::GoneFromQueue;
        item.amount = counted.negated();
        item.text = TieOutText::tr("%1 is no longer in Concur's queue although it was not taken over: somebody there "
                                   "has recalled it. Synchronise, then it is listed as recalled.")
                        .arg(record.title);
        leave(place, item, -1);
        return;
    }
    if (inQueue && ready->amount.isValid() && !(ready->amount == approved)) {
        approved = ready->amount;
        item.cause = RestItem::Cause::ChangedInConcur;
        item.text = TieOutText::tr("%1 now comes to %2 in Concur. Synchronise to take the change over.")
                        .arg(record.title, moneyText(ready->amount, ready->currency));
    } else {
        item.text =
            TieOutText::tr("%1: Concur's document says %2, the workspace counts %3. Somebody changed the database "
                           "outside this program; compare with a backup.")
                .arg(record.title, moneyText(approved, record.currency), moneyText(counted, record.currency));
    }
    add(place[TieOutColumn::Approved], approved);
    item.amount = approved - counted;
    if (!item.amount.isZero())
        leave(place, item, 0);
}

/// `documents` more are approved than counted.
void Counting::leave(TieOutRow &place, RestItem item, int documents)
{
    add(place[TieOutColumn::Rest], item.amount, documents);
    m_result.rest.append(std::move(item));
}

void Counting::addRest(RestItem::Cause cause, const ListedDocument &listed, const Decimal &amount, const QString &text)
{
    TieOutRow &place = row(listed.company, listed.currency);
    add(place[TieOutColumn::Approved], amount);
    m_counted.insert(keyOf(listed.kind, listed.documentId));
    leave(place,
        {cause, listed.kind, listed.documentId, listed.title, listed.company, listed.currency,
            amount.isValid() ? amount : Decimal(), text},
        1);
}

void Counting::compare(const ListedDocument &listed)
{
    const bool isQueue = listed.list == ListedDocument::List::Queue;
    if (!isQueue) {
        IndependentCount &count = m_counts[listed.kind];
        count.kind = listed.kind;
        ++count.listed;
        if (listed.amount.isValid())
            count.amounts[listed.currency] += listed.amount;
    }
    const QString key = keyOf(listed.kind, listed.documentId);
    if (listed.known || m_counted.contains(key)) {
        const bool newer = isQueue && listed.known && listed.known->fisId != listed.fisId;
        if (newer && !m_counted.contains(key + u'/' + listed.fisId)) {
            m_counted.insert(key + u'/' + listed.fisId);
            addRest(RestItem::Cause::NotFetched, listed, listed.amount,
                TieOutText::tr("%1 was approved again in Concur and is not here yet. Synchronise.")
                    .arg(nameOf(listed)));
            return;
        }
        if (!isQueue)
            compareWithKnown(listed);
        return;
    }
    if (isQueue)
        addRest(RestItem::Cause::NotFetched, listed, listed.amount,
            TieOutText::tr("%1 is ready in Concur and not here yet. Synchronise.").arg(nameOf(listed)));
    else
        addRest(RestItem::Cause::NeverReceived, listed, listed.amount,
            TieOutText::tr(
                "Concur lists %1 as approved (%2), but has never handed it over for posting. It may be older "
                "than the connection, or have gone another way; ask Concur's administrator, and post it by "
                "hand where it is missing in NAV.")
                .arg(nameOf(listed), listed.status));
}

void Counting::compareWithKnown(const ListedDocument &listed)
{
    IndependentCount &count = m_counts[listed.kind];
    if (!listed.known || !listed.amount.isValid() || !listed.known->amount.isValid()
        || (listed.known->amount == listed.amount && listed.known->currency == listed.currency)) {
        ++count.matching;
        return;
    }
    m_result.differences.append({listed.kind, listed.documentId,
        TieOutText::tr("%1: Concur's list says %2, the document that was handed over %3.")
            .arg(nameOf(listed), moneyText(listed.amount, listed.currency),
                moneyText(listed.known->amount, listed.known->currency))});
}

} // namespace

QString toString(TieOutColumn column)
{
    return QString::fromLatin1(columnNames[std::size_t(column)].name);
}

QString tieOutColumnTitle(TieOutColumn column)
{
    return QCoreApplication::translate("TieOut", columnNames[std::size_t(column)].title);
}

TieOutColumn tieOutColumn(RecordState state)
{
    switch (state) {
    case RecordState::Received:
    case RecordState::Ready: return TieOutColumn::Ready;
    case RecordState::Held:
    case RecordState::ChangedAfterPosting: return TieOutColumn::Held;
    case RecordState::AwaitingApproval: return TieOutColumn::AwaitingApproval;
    case RecordState::Posting: return TieOutColumn::Posting;
    case RecordState::InDoubt: return TieOutColumn::InDoubt;
    case RecordState::Drafted: return TieOutColumn::Drafted;
    case RecordState::Posted:
    case RecordState::Confirmed: return TieOutColumn::Posted;
    case RecordState::SentBack: return TieOutColumn::SentBack;
    case RecordState::Recalled: return TieOutColumn::Recalled;
    case RecordState::Ignored: return TieOutColumn::Ignored;
    }
    return TieOutColumn::Held;
}

QString toString(RestItem::Cause cause)
{
    switch (cause) {
    case RestItem::Cause::NotFetched: return QStringLiteral("notFetched");
    case RestItem::Cause::ChangedInConcur: return QStringLiteral("changedInConcur");
    case RestItem::Cause::GoneFromQueue: return QStringLiteral("goneFromQueue");
    case RestItem::Cause::NeverReceived: return QStringLiteral("neverReceived");
    case RestItem::Cause::AmountDiffers: return QStringLiteral("amountDiffers");
    }
    return {};
}

bool TieOut::isClosed() const
{
    return std::all_of(rows.cbegin(), rows.cend(), [](const TieOutRow &row) { return row.isClosed(); });
}

TieOut tieOut(const TieOutInput &input)
{
    return Counting(input).result();
}

} // namespace Ledgerbridge
