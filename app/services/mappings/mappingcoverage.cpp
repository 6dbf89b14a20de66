// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcoverage.h"

#include "codetarget.h"
#include "documentdetails.h"
#include "documentstore.h"
#include "fisclient.h"
#include "mappingstore.h"
#include "seencodes.h"

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200;

using Key = std::pair<int, QString>;

Key keyOf(const SeenCode &code)
{
    return {int(code.kind), code.source.toLower()};
}

void count(CoverageRow &row, const Record &record)
{
    ++row.documents;
    if (row.status != CoverageStatus::Unmapped || record.state != RecordState::Held)
        return;
    ++row.waitingDocuments;
    if (record.amount.isValid())
        row.waiting[record.currency] += record.amount;
}

void describe(CoverageRow &row, const SeenCode &code, const SourceDocument &document)
{
    if (row.name.isEmpty())
        row.name = code.name;
    if (row.name.isEmpty() && row.kind == MappingKind::Account)
        for (const SourceLine &line : sourceLines(document))
            if (row.name.isEmpty() && line.code.compare(row.source, Qt::CaseInsensitive) == 0)
                row.name = line.type;
    if (row.taxId.isEmpty() && row.kind == MappingKind::Vendor && document.invoice())
        row.taxId = document.invoice()->vendorTaxId;
}

CoverageRow newRow(const SeenCode &code, const CodeTargets &targets)
{
    CoverageRow row;
    row.kind = code.kind;
    row.source = code.source;
    if (const auto mapped = targets.mapped(code)) {
        row.status = CoverageStatus::Mapped;
        row.target = *mapped;
    } else if (const auto same = targets.sameCode(code)) {
        row.status = CoverageStatus::SameCode;
        row.target = *same;
    }
    return row;
}

bool comesFirst(const CoverageRow &a, const CoverageRow &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.waitingDocuments != b.waitingDocuments)
        return a.waitingDocuments > b.waitingDocuments;
    if (a.status != b.status)
        return a.status > b.status;
    return a.source < b.source;
}

} // namespace

QString toString(CoverageStatus status)
{
    switch (status) {
    case CoverageStatus::Mapped: return u"mapped"_s;
    case CoverageStatus::SameCode: return u"sameCode"_s;
    case CoverageStatus::Unmapped: return u"unmapped"_s;
    }
    return {};
}

Result<QList<CoverageRow>> mappingCoverage(Workspace &workspace)
{
    const auto targets = CodeTargets::load(workspace);
    if (!targets)
        return fail(targets.error());
    Store::DocumentStore documents(workspace.database());
    Store::DocumentFilter filter;
    filter.currentOnly = true;
    filter.limit = batch;
    QMap<Key, CoverageRow> rows;
    const auto read = documents.forEach(filter, [&](const Record &record) -> Result<void> {
        const auto payload = documents.payload(record.id);
        const auto document = payload ? Concur::readFisPayload(record.kind, record.fisId, *payload)
                                      : Result<SourceDocument>(fail(payload.error()));
        // What cannot be read is held as documentInvalid; it bears no codes.
        if (!document)
            return {};
        for (const SeenCode &code : seenCodes(*document, targets->mappings(), targets->day())) {
            auto row = rows.find(keyOf(code));
            if (row == rows.end())
                row = rows.insert(keyOf(code), newRow(code, *targets));
            describe(*row, code, *document);
            count(*row, record);
        }
        return {};
    });
    if (!read)
        return fail(read.error());
    QList<CoverageRow> result = rows.values();
    std::sort(result.begin(), result.end(), comesFirst);
    return result;
}

} // namespace Ledgerbridge::Services
