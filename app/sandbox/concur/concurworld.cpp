// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurworld.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(SourceKind kind)
{
    return kind == SourceKind::Expense ? u"expense"_s
        : kind == SourceKind::Invoice  ? u"invoice"_s
                                       : u"purchaseRequest"_s;
}

Json fateJson(const GeneratedDocument &document)
{
    Json reasons = Json::array();
    for (const QString &reason : document.fate.reasons)
        reasons.append(reason);
    Json rows = Json::array();
    for (const QString &row : document.rows)
        rows.append(row);
    const QString first = document.fate.reasons.isEmpty() ? QString() : document.fate.reasons.first();
    return Json::object({{"document", document.documentId}, {"kind", wordFor(document.kind)}, {"title", document.title},
        {"amount", document.total.toAmount()}, {"currency", document.currency},
        {"date", document.processed.toString(Qt::ISODate)}, {"shouldPost", document.fate.shouldPost},
        {"problem", document.fate.problem}, {"reason", first}, {"reasons", reasons}, {"rows", rows}});
}

Json auditJson(const SourceRecord &record)
{
    Json lines = Json::array();
    for (const ConcurAuditLine &line : record.audit)
        lines.append(
            Json::object({{"at", line.at.toString(Qt::ISODateWithMs)}, {"actor", line.actor}, {"text", line.text}}));
    return lines;
}

} // namespace

ConcurWorld::ConcurWorld(const MasterData &data, const DocumentFactory &factory, const ConcurCredentials &credentials)
    : m_factory(factory)
    , m_tokens(credentials, m_clock)
    , m_events(m_tokens, m_clock)
    , m_writer(credentials.companyUuid, m_clock)
    , m_queue(factory, m_clock)
    , m_fis(m_queue)
    , m_reports(m_queue)
    , m_images(m_queue, m_clock)
    , m_invoices(m_queue)
    , m_vendors(data)
    , m_purchases(factory, data, m_vendors, m_clock)
    , m_lists(data)
{
    for (const SourceRecord &record : std::as_const(m_queue).records()) {
        if (record.document.fate.problem == u"vendorMissing")
            m_vendors.addRequested(record.document.vendorCode, record.document.vendorName);
    }
    m_queue.setListener([this](const FisChange &change) {
        const Json event = m_writer.write(change);
        if (!event.isNull())
            m_events.publish(event);
    });
}

ConcurRoutes ConcurWorld::routes()
{
    return m_events.routes() + m_fis.routes() + m_reports.routes() + m_images.routes() + m_invoices.routes()
        + m_vendors.routes() + m_purchases.routes() + m_lists.routes();
}

void ConcurWorld::storm(int count, int repeatEvery)
{
    const QList<FisDocument> &documents = std::as_const(m_queue).documents();
    for (int i = 0; i < count && !documents.isEmpty(); ++i) {
        const FisDocument &document = documents.at(i % documents.size());
        const Json event = m_writer.write({FisChange::Kind::Ready, m_queue.recordOf(document), document, {}, {}, {}});
        m_events.publish(event);
        if (repeatEvery > 0 && i % repeatEvery == 0)
            m_events.publish(event);
    }
}

Json ConcurWorld::overview() const
{
    QHash<int, Json> documents;
    for (const FisDocument &document : m_queue.documents()) {
        Json refs = Json::array();
        for (const QString &ref : document.paymentRefs)
            refs.append(ref);
        documents[document.record].append(Json::object({{"fisId", document.id}, {"revision", document.revision},
            {"status", document.status}, {"systemId", document.systemId.isNull() ? Json() : Json(document.systemId)},
            {"postingDocs", document.postingDocs}, {"systemMessages", document.systemMessages},
            {"paymentRefs", refs}}));
    }
    Json all = Json::array();
    int place = 0;
    for (const SourceRecord &record : m_queue.records()) {
        const Json &own = documents[place++];
        all.append(Json::object({{"document", record.document.documentId}, {"kind", wordFor(record.document.kind)},
            {"number", record.document.number}, {"title", record.document.title},
            {"amount", record.document.total.toAmount()}, {"currency", record.document.currency},
            {"approvalStatus", record.approvalCode}, {"paymentStatus", record.paymentCode},
            {"paymentStatusName", record.paymentName}, {"status", own.at(own.size() - 1)["status"]},
            {"fisDocuments", own}, {"audit", auditJson(record)}}));
    }
    Json orders = Json::array();
    QStringList numbers = m_purchases.orders().keys();
    numbers.sort();
    for (const QString &number : std::as_const(numbers))
        orders.append(m_purchases.orders().value(number));
    return Json::object({{"documents", all}, {"purchaseOrders", orders}, {"vendors", Json::array(m_vendors.vendors())},
        {"listItems", m_lists.contents()}});
}

Json ConcurWorld::expectations() const
{
    // Put together as text: setting a hundred thousand members one by one would compare each with all before.
    QByteArray all = "{";
    const auto add = [&all](const GeneratedDocument &document, const Json &fate) {
        all += (all.size() > 1 ? ",\"" : "\"") + document.documentId.toLatin1() + "\":" + fate.toUtf8();
    };
    for (const SourceRecord &record : m_queue.records())
        add(record.document, fateJson(record.document));
    for (int i = 0; i < m_factory.count(); ++i) {
        if (m_factory.place(i).kind != SourceKind::Purchase)
            continue;
        const GeneratedDocument document = m_factory.document(i);
        add(document, fateJson(document).set("order", document.orderNumber));
    }
    return Json::rawNumber(all + '}');
}

} // namespace Ledgerbridge::Sandbox
