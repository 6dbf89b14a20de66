// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "fisqueue.h"

#include "prng.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString docTypeOf(SourceKind kind)
{
    return kind == SourceKind::Invoice ? u"invoice"_s : u"expense"_s;
}

/// Derived, so that the same seed gives the same ids on every machine.
QString fisId(const QString &documentId, int revision)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar character : documentId)
        hash = (hash ^ character.unicode()) * 0x100000001B3ULL;
    Prng prng(hash + quint64(revision));
    return prng.hex(32);
}

struct PaymentStatus final
{
    QString code;
    QString name;
};

/// The same step is called otherwise on invoices (concur.md 3.7); their codes are printed nowhere, so a client must
/// find them by name.
PaymentStatus paymentStatus(const QString &expenseCode, bool invoice)
{
    static const QHash<QString, PaymentStatus> reports{{u"P_NOTP"_s, {u"P_NOTP"_s, u"Not Paid"_s}},
        {u"P_PROC"_s, {u"P_PROC"_s, u"Processing Payment"_s}},
        {u"P_FAIL"_s, {u"P_FAIL"_s, u"Financial Posting Failed"_s}},
        {u"P_PAID"_s, {u"P_PAID"_s, u"Sent for Payment"_s}}, {u"P_PAYC"_s, {u"P_PAYC"_s, u"Payment Confirmed"_s}}};
    static const QHash<QString, PaymentStatus> invoices{{u"P_NOTP"_s, {u"R_NOTP"_s, u"Not Paid"_s}},
        {u"P_PROC"_s, {u"R_PEND"_s, u"Pending Payment"_s}}, {u"P_FAIL"_s, {u"R_FAIL"_s, u"Financial Posting Failed"_s}},
        {u"P_PAID"_s, {u"R_EXTR"_s, u"Extracted"_s}}, {u"P_PAYC"_s, {u"R_PAID"_s, u"Paid"_s}}};
    return (invoice ? invoices : reports).value(expenseCode);
}

} // namespace

FisQueue::FisQueue(const DocumentFactory &factory, const ConcurClock &clock)
    : m_factory(factory)
    , m_clock(clock)
{
    for (int index = 0; index < factory.count(); ++index) {
        if (factory.place(index).kind == SourceKind::Purchase)
            continue;
        SourceRecord record;
        record.document = factory.document(index);
        record.document.json.clear();
        record.index = index;
        m_recordByDocument.insert(record.document.documentId, int(m_records.size()));
        m_records += record;
        addDocument(int(m_records.size()) - 1);
    }
}

void FisQueue::addDocument(int recordIndex)
{
    SourceRecord &record = m_records[recordIndex];
    FisDocument document;
    document.id = fisId(record.document.documentId, record.revision);
    document.record = recordIndex;
    document.revision = record.revision;
    document.repaired = record.repaired;
    document.docType = docTypeOf(record.document.kind);
    document.status = u"READY"_s;
    const int place = int(m_documents.size());
    m_byId.insert(document.id, place);
    m_newestByRecord.insert(recordIndex, place);
    m_ready[document.docType] += place;
    m_documents += document;
    setApproval(record, u"A_APPR"_s, u"Approved"_s);
    setPayment(record, u"P_PROC"_s);
}

QList<const FisDocument *> FisQueue::ready(const QString &docType, int page, int limit) const
{
    QList<const FisDocument *> documents;
    const QList<int> places = m_ready.value(docType);
    const qsizetype first = qsizetype(page) * limit;
    for (qsizetype i = first; i < first + limit && i < places.size(); ++i)
        documents += &m_documents.at(places.at(i));
    return documents;
}

int FisQueue::readyCount(const QString &docType) const
{
    return int(m_ready.value(docType).size());
}

const FisDocument *FisQueue::byDocument(const QString &docType, const QString &documentId, bool anyStatus) const
{
    const auto record = m_recordByDocument.constFind(documentId);
    if (record == m_recordByDocument.constEnd())
        return nullptr;
    const FisDocument &document = m_documents.at(m_newestByRecord.value(*record));
    const bool shown = document.docType == docType && (anyStatus || document.status == u"READY");
    return shown ? &document : nullptr;
}

const FisDocument *FisQueue::byId(const QString &fisId) const
{
    const auto place = m_byId.constFind(fisId);
    return place == m_byId.constEnd() ? nullptr : &m_documents.at(*place);
}

FisDocument *FisQueue::mutableById(const QString &fisId)
{
    const auto place = m_byId.constFind(fisId);
    return place == m_byId.constEnd() ? nullptr : &m_documents[*place];
}

SourceRecord *FisQueue::record(const QString &documentId)
{
    const auto place = m_recordByDocument.constFind(documentId);
    return place == m_recordByDocument.constEnd() ? nullptr : &m_records[*place];
}

void FisQueue::tell(
    FisChange::Kind kind, const FisDocument &document, const SourceRecord &before, const QString &step) const
{
    if (m_listener)
        m_listener({kind, recordOf(document), document, step, before.approvalCode, before.paymentCode});
}

QString FisQueue::newestOf(const QString &documentId) const
{
    const auto place = m_recordByDocument.constFind(documentId);
    return place == m_recordByDocument.constEnd() ? QString() : m_documents.at(m_newestByRecord.value(*place)).id;
}

QByteArray FisQueue::text(const FisDocument &document) const
{
    const int index = m_records.at(document.record).index;
    QByteArray text = document.revision == 1 ? m_factory.document(index).json
                                             : m_factory.resubmitted(index, document.revision, document.repaired).json;
    for (const auto &[before, after] : document.edits)
        text.replace(before, after);
    return text;
}

void FisQueue::removeReady(const FisDocument &document)
{
    m_ready[document.docType].removeOne(m_byId.value(document.id));
}

void FisQueue::setPayment(SourceRecord &record, const QString &expenseCode)
{
    const PaymentStatus status = paymentStatus(expenseCode, record.document.kind == SourceKind::Invoice);
    record.paymentCode = status.code;
    record.paymentName = status.name;
    record.modified = m_clock.now();
}

void FisQueue::setApproval(SourceRecord &record, const QString &code, const QString &name)
{
    record.approvalCode = code;
    record.approvalName = name;
    record.modified = m_clock.now();
}

void FisQueue::note(SourceRecord &record, const QString &actor, const QString &text)
{
    record.audit += {m_clock.now(), actor, text};
}

bool FisQueue::recall(const QString &documentId)
{
    const auto place = m_recordByDocument.constFind(documentId);
    if (place == m_recordByDocument.constEnd())
        return false;
    FisDocument &document = m_documents[m_newestByRecord.value(*place)];
    const bool failed = document.status == u"POSTING_CONFIRMED_FAILURE";
    if (document.status != u"READY" && !failed)
        return false;
    if (!failed) {
        removeReady(document);
        document.status = u"RECALLED"_s;
    }
    SourceRecord &record = m_records[*place];
    const SourceRecord before = record;
    setApproval(record, u"A_RESU"_s, u"Sent Back to Employee"_s);
    setPayment(record, u"P_NOTP"_s);
    note(record, u"Processor"_s, u"Recalled"_s);
    tell(FisChange::Kind::Status, document, before, u"RECALL"_s);
    return true;
}

void FisQueue::recallById(const QString &fisId)
{
    FisDocument *document = mutableById(fisId);
    if (!document || document->status == u"RECALLED")
        return;
    removeReady(*document);
    document->status = u"RECALLED"_s;
    SourceRecord &record = m_records[document->record];
    const SourceRecord before = record;
    setApproval(record, u"A_RESU"_s, u"Sent Back to Employee"_s);
    setPayment(record, u"P_NOTP"_s);
    note(record, u"Processor"_s, u"Recalled"_s);
    tell(FisChange::Kind::Status, *document, before, u"RECALL"_s);
}

bool FisQueue::resubmit(const QString &documentId, bool repaired)
{
    const auto place = m_recordByDocument.constFind(documentId);
    if (place == m_recordByDocument.constEnd())
        return false;
    SourceRecord &record = m_records[*place];
    if (record.approvalCode != u"A_RESU")
        return false;
    ++record.revision;
    record.repaired = record.repaired || repaired;
    record.document = m_factory.resubmitted(record.index, record.revision, record.repaired);
    record.document.json.clear();
    note(record, record.document.ownerName, u"Submitted again, approved"_s);
    const SourceRecord before = record;
    addDocument(*place);
    const FisDocument &document = m_documents.constLast();
    tell(FisChange::Kind::Status, document, before);
    tell(FisChange::Kind::Ready, document, before);
    return true;
}

bool FisQueue::resubmitChanged(const QString &documentId, const QList<QPair<QByteArray, QByteArray>> &edits)
{
    const FisDocument *newest = mutableById(newestOf(documentId));
    if (!newest)
        return false;
    if (newest->status == u"READY")
        recallById(newest->id);
    setApproval(m_records[newest->record], u"A_RESU"_s, u"Sent Back to Employee"_s);
    if (!resubmit(documentId, false))
        return false;
    m_documents.last().edits = edits;
    return true;
}

QString FisQueue::payInvoice(SourceRecord &record, const QString &status)
{
    if (record.paymentName != u"Extracted" && !(status != u"PAID" && record.paymentName == u"Paid"))
        return u"The request is not in payment status Extracted."_s;
    setPayment(record, status == u"PAID" ? u"P_PAYC"_s : u"P_PAID"_s);
    record.paid = status == u"PAID" ? m_clock.now() : QDateTime();
    note(record, u"Payment"_s, u"Payment status %1"_s.arg(status));
    return {};
}

} // namespace Ledgerbridge::Sandbox
