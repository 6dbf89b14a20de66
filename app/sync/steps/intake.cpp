// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "intake.h"

#include "runtext.h"
#include "seencounting.h"

#include <QCryptographicHash>

namespace Ledgerbridge::Sync {

namespace {

Record recordOf(const SourceDocument &document, const QByteArray &payload)
{
    Record record;
    record.kind = document.kind;
    record.documentId = document.documentId;
    record.fisId = document.fisId;
    record.title = document.title();
    record.number = document.number();
    record.party = document.party();
    record.partyCode = document.partyCode();
    record.amount = document.gross();
    record.currency = document.currency();
    record.ledgerCode = document.ledgerCode();
    record.date = document.date();
    record.approvedOn = document.approvalDate();
    record.contentHash = QString::fromLatin1(
        QCryptographicHash::hash(Concur::canonicalPayload(payload), QCryptographicHash::Sha256).toHex());
    return record;
}

/// A document that cannot even be read still becomes a record: nothing is skipped in silence.
Record unreadableRecord(const Concur::FisDocument &fis)
{
    Record record;
    record.kind = fis.kind;
    record.documentId = fis.fisId;
    record.fisId = fis.fisId;
    record.title = RunText::tr("Unreadable document");
    record.amount = Decimal::invalid();
    record.contentHash = QString::fromLatin1(QCryptographicHash::hash(fis.payload, QCryptographicHash::Sha256).toHex());
    return record;
}

/// Of a purchase request every order stands for itself; else a new version takes the place of the one before.
Result<void> countNewVersion(Run &run, const Record &record, const SourceDocument &source)
{
    if (record.kind != DocumentKind::Purchase) {
        const auto before = run.documents.find(record.documentId);
        if (!before)
            return fail(before.error());
        if (*before && (*before)->kind == record.kind)
            if (const auto out = countOut(*run.setup.database, run.mappings, run.today(), **before); !out)
                return out;
    }
    return countIn(*run.setup.database, run.mappings, run.today(), source);
}

Result<void> takeInNew(Run &run, const Record &record, const Concur::FisDocument &fis, const SourceDocument *source)
{
    if (source)
        if (const auto counted = countNewVersion(run, record, *source); !counted)
            return counted;
    const auto id = run.documents.insert(record, fis.payload,
        Run::entry(QStringLiteral("received"), RunText::tr("Received from Concur: %1").arg(record.title), fis.fisId));
    return id ? Result<void>() : fail(id.error());
}

} // namespace

Result<void> takeIn(Run &run, const Concur::FisDocument &fis)
{
    const auto source = Concur::readFisPayload(fis.kind, fis.fisId, fis.payload);
    const Record record = source ? recordOf(*source, fis.payload) : unreadableRecord(fis);
    const auto known = run.documents.byFisId(fis.kind, fis.fisId);
    if (!known)
        return fail(known.error());
    if (!*known)
        return takeInNew(run, record, fis, source ? &*source : nullptr);
    const Record &old = **known;
    const bool again = old.state == RecordState::Recalled;
    const bool changed =
        old.contentHash != record.contentHash && !old.acknowledged && unpostedStates().contains(old.state);
    if (!again && !changed)
        return {};
    if (const auto out = countOut(*run.setup.database, run.mappings, run.today(), old); !out)
        return out;
    // An older version that comes again is still not the one that counts.
    if (source && (old.isNewest || old.kind == DocumentKind::Purchase))
        if (const auto in = countIn(*run.setup.database, run.mappings, run.today(), *source); !in)
            return in;
    return run.documents.replaceContent(old.id, record, fis.payload,
        Run::entry(QStringLiteral("received"), RunText::tr("Received again from Concur, content changed"), fis.fisId));
}

} // namespace Ledgerbridge::Sync
