// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappinggridrows.h"

#include "documentstore.h"
#include "fisclient.h"
#include "mappingstore.h"
#include "seencodestore.h"
#include "suggestions.h"

#include <algorithm>

namespace Ledgerbridge::Services {

namespace {

/// The kinds of mapping that take a cause away. A missing account may be one of two: the cause does not tell which.
QList<MappingKind> kindsOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::VendorMissing: return {MappingKind::Vendor};
    case ReasonCode::EmployeeUnmapped: return {MappingKind::Employee};
    case ReasonCode::AccountMissing: return {MappingKind::Account, MappingKind::ExpenseType};
    case ReasonCode::PaymentUnmapped: return {MappingKind::Payment};
    case ReasonCode::TaxUnmapped: return {MappingKind::Tax};
    case ReasonCode::DimensionValueMissing: return {MappingKind::Dimension};
    case ReasonCode::CurrencyMissing: return {MappingKind::Currency};
    case ReasonCode::CompanyUnmapped: return {MappingKind::Company};
    default: return {};
    }
}

/// Causes that name the target of a row, not its source.
bool isAboutTarget(ReasonCode code)
{
    return code == ReasonCode::AccountBlocked || code == ReasonCode::AccountNotPostable
        || code == ReasonCode::VendorBlocked;
}

/// A blocked vendor and a blocked account may bear the same number.
QString targetKey(bool isVendor, const QString &number)
{
    return QLatin1String(isVendor ? "V:" : "G:") + Directory::normalised(number);
}

/// Which vendor or account a row leads to; empty where it leads to neither.
QString targetKeyOf(const MappingRow &row)
{
    switch (row.kind) {
    case MappingKind::Account:
    case MappingKind::ExpenseType: return targetKey(false, row.target);
    case MappingKind::Vendor: return targetKey(true, vendorTarget(row.target));
    case MappingKind::Employee:
    case MappingKind::Payment:
    case MappingKind::Tax: {
        const auto target = parsePrefixedTarget(row.target);
        return target && target->prefix != u'T' ? targetKey(target->prefix == u'V', target->code) : QString();
    }
    default: return {};
    }
}

QString keyOf(const QString &source)
{
    return source.trimmed().toLower();
}

class GridRows final
{
public:
    GridRows(Store::Database &database, const MappingSurroundings &surroundings, MappingKind kind)
        : m_database(database)
        , m_surroundings(surroundings)
        , m_kind(kind)
    {
    }

    [[nodiscard]] Result<MappingGridData> make()
    {
        if (const auto loaded = load(); !loaded)
            return fail(loaded.error());
        MappingGridData data;
        data.kind = m_kind;
        data.targets = MappingTargets(m_kind, m_surroundings.directories, m_surroundings.companies);
        data.sameCode = m_surroundings.sameCode;
        for (const MappingRow &row : m_book.rows())
            if (row.kind == m_kind)
                data.rows.append(storedRow(row));
        addCodes(data.rows);
        sortByNeed(data);
        return data;
    }

private:
    /// What most waits for first, then what leads nowhere, then what leads to where nothing can be posted.
    static void sortByNeed(MappingGridData &data)
    {
        enum Need { Waits, LeadsNowhere, LeadsWrong, None };
        const auto needOf = [&data](const MappingGridRow &row) {
            if (row.waiting > 0)
                return Waits;
            if (!row.isStored)
                return data.sameCode && data.targets.sameCode(row.row.source, row.sourceName) ? None : LeadsNowhere;
            return data.targets.problem(row.row).isEmpty() ? None : LeadsWrong;
        };
        QList<std::pair<Need, MappingGridRow>> rows;
        for (const MappingGridRow &row : std::as_const(data.rows))
            rows.append({needOf(row), row});
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            if (a.first != b.first)
                return a.first < b.first;
            if (a.second.waiting != b.second.waiting)
                return a.second.waiting > b.second.waiting;
            return keyOf(a.second.row.source) < keyOf(b.second.row.source);
        });
        for (qsizetype i = 0; i < rows.size(); ++i)
            data.rows[i] = rows.at(i).second;
    }

    [[nodiscard]] Result<void> load()
    {
        const auto rows = Store::MappingStore(m_database).rows();
        const auto causes = rows ? Store::DocumentStore(m_database).heldCauses() : fail(rows.error());
        if (!causes)
            return fail(causes.error());
        m_book = MappingBook(*rows);
        const auto seen = Store::SeenCodeStore(m_database).counts();
        if (!seen)
            return fail(seen.error());
        for (const Store::SeenCodeCount &count : *seen)
            m_seen.insert({int(count.code.kind), keyOf(count.code.source)}, count);
        for (const Store::HeldCause &cause : *causes)
            if (isAboutTarget(cause.reason.code))
                m_targetCauses.insert(
                    targetKey(cause.reason.code == ReasonCode::VendorBlocked, cause.reason.subject), cause);
            else if (isOfKind(cause.reason))
                m_causes.insert(keyOf(cause.reason.subject), cause);
        return {};
    }

    [[nodiscard]] bool isOfKind(const Reason &reason)
    {
        const QList<MappingKind> kinds = kindsOf(reason.code);
        if (!kinds.contains(m_kind) || reason.subject.isEmpty())
            return false;
        if (kinds.size() == 1)
            return true;
        // Which of two it is, the documents tell: by what was seen, else by one of them.
        QList<MappingKind> seenAs;
        for (const MappingKind kind : kinds)
            if (m_seen.contains({int(kind), keyOf(reason.subject)}))
                seenAs.append(kind);
        return seenAs.size() == 1 ? seenAs.first() == m_kind : kindOfCause(reason) == m_kind;
    }

    [[nodiscard]] std::optional<MappingKind> kindOfCause(const Reason &reason)
    {
        Store::DocumentFilter filter;
        filter.states = {RecordState::Held};
        filter.byReason = true;
        filter.reason = reason.code;
        filter.reasonSubject = reason.subject;
        filter.limit = 1;
        const auto records = Store::DocumentStore(m_database).list(filter);
        if (!records || records->isEmpty())
            return std::nullopt;
        const Record &record = records->first();
        const auto payload = Store::DocumentStore(m_database).payload(record.id);
        const auto document = payload ? Concur::readFisPayload(record.kind, record.fisId, *payload)
                                      : Result<SourceDocument>(fail(payload.error()));
        const auto row = missingMapping(reason, document ? *document : SourceDocument());
        return row ? std::optional(row->kind) : std::nullopt;
    }

    void addFacts(MappingGridRow &row) const
    {
        const QString key = keyOf(row.row.source);
        if (const auto seen = m_seen.constFind({int(m_kind), key}); seen != m_seen.cend()) {
            row.sourceName = seen->code.name;
            row.seen = seen->documents;
            row.lastSeen = seen->lastSeen;
        }
        if (const auto cause = m_causes.constFind(key); cause != m_causes.cend())
            addWaiting(row, *cause);
    }

    static void addWaiting(MappingGridRow &row, const Store::HeldCause &cause)
    {
        row.waiting = cause.documents;
        row.waitingAmounts = cause.amounts;
        row.waitingText = cause.reason.text;
    }

    [[nodiscard]] MappingGridRow storedRow(const MappingRow &stored) const
    {
        MappingGridRow row;
        row.row = stored;
        row.isStored = true;
        addFacts(row);
        if (row.waiting > 0)
            return row;
        if (const auto cause = m_targetCauses.constFind(targetKeyOf(stored)); cause != m_targetCauses.cend())
            addWaiting(row, *cause);
        return row;
    }

    void addCodes(QList<MappingGridRow> &rows)
    {
        QSet<QString> done;
        const auto add = [&](const QString &source) {
            const bool mapped = m_book.find(m_kind, source, m_surroundings.today).has_value();
            if (source.isEmpty() || mapped || done.contains(keyOf(source)))
                return;
            done.insert(keyOf(source));
            MappingGridRow row;
            row.row.kind = m_kind;
            row.row.source = source;
            addFacts(row);
            rows.append(row);
        };
        for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen)
            if (seen.key().first == int(m_kind))
                add(seen->code.source);
        for (const Store::HeldCause &cause : std::as_const(m_causes))
            add(cause.reason.subject);
    }

    Store::Database &m_database;
    const MappingSurroundings &m_surroundings;
    MappingKind m_kind;
    MappingBook m_book;
    QHash<std::pair<int, QString>, Store::SeenCodeCount> m_seen;
    QHash<QString, Store::HeldCause> m_causes;
    QHash<QString, Store::HeldCause> m_targetCauses;
};

} // namespace

Result<MappingGridData> mappingGrid(
    Store::Database &database, const MappingSurroundings &surroundings, MappingKind kind)
{
    return GridRows(database, surroundings, kind).make();
}

} // namespace Ledgerbridge::Services
