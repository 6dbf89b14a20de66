// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "imagepages.h"

#include "samplepicture.h"

#include <algorithm>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pictureSeconds = 900;

/// The same for an id in every process, unlike qHash().
int turnOf(const QString &id)
{
    int sum = 0;
    for (const QChar letter : id)
        sum += letter.unicode();
    return sum;
}

bool hasReceipt(const GeneratedDocument &document, const QString &kind, const QString &id)
{
    if (kind == u"invoice")
        return document.kind == SourceKind::Invoice && document.documentId == id && turnOf(id) % 7 != 0;
    const bool isWhole = kind == u"report" && document.documentId == id;
    return document.kind == SourceKind::Expense
        && (document.receiptIds.contains(id) || (isWhole && !document.receiptIds.isEmpty()));
}

/// Type and bytes.
std::pair<QByteArray, QByteArray> sample(const QString &id, bool whole)
{
    const int turn = whole ? 2 : turnOf(id) % 3;
    if (turn == 0)
        return {"image/png", samplePng(size_t(turnOf(id)))};
    if (turn == 1)
        return {"image/jpeg", sampleJpeg()};
    return {"application/pdf", samplePdf("Receipt " + id.toLatin1(), whole ? 3 : 1)};
}

} // namespace

ConcurRoutes ImagePages::routes()
{
    ConcurRoutes routes;
    for (const QString &kind : {u"report"_s, u"receipt"_s, u"invoice"_s})
        routes += route("GET", u"/api/image/v1.0/%1/*"_s.arg(kind), ConcurFamily::Image, u"IMAGE"_s,
            [this, kind](const ConcurCall &call) { return link(call, kind); });
    return routes;
}

bool ImagePages::isThere(const QString &kind, const QString &id) const
{
    const QList<SourceRecord> &records = m_queue.records();
    return std::any_of(records.cbegin(), records.cend(),
        [&](const SourceRecord &record) { return hasReceipt(record.document, kind, id); });
}

HttpResponse ImagePages::link(const ConcurCall &call, const QString &kind) const
{
    const QString id = call.parts.first();
    if (!isThere(kind, id))
        return concurError(ConcurFamily::Image, 404, u"No image for this id."_s);
    const qint64 until = m_clock.now().addSecs(pictureSeconds).toSecsSinceEpoch();
    const QString link = u"%1/sandbox/images?id=%2&kind=%3&until=%4"_s.arg(call.base.toString(), id, kind).arg(until);
    const QString xml =
        u"<?xml version=\"1.0\" encoding=\"utf-8\"?><Image xmlns=\"http://www.concursolutions.com/api/image/2011/02\"><Id>%1</Id><Url>%2</Url></Image>"_s
            .arg(id, link.toHtmlEscaped());
    return {200, {{"Content-Type", "application/xml"}}, xml.toUtf8()};
}

std::optional<HttpResponse> ImagePages::picture(const HttpRequest &request) const
{
    if (request.path != u"/sandbox/images")
        return std::nullopt;
    const auto denied = [](const QByteArray &words) {
        return HttpResponse{403, {{"Content-Type", "application/xml"}},
            "<Error><Code>AccessDenied</Code><Message>" + words + "</Message></Error>"};
    };
    // A signed address bears its own permission; file stores refuse a second one beside it.
    if (!request.header("Authorization").isEmpty())
        return denied("Only one auth mechanism allowed");
    if (request.queryValue(u"until"_s).toLongLong() < m_clock.now().toSecsSinceEpoch())
        return denied("Request has expired");
    const QString id = request.queryValue(u"id"_s);
    // A receipt id has 32 characters, the id of a report fewer.
    const bool whole = request.queryValue(u"kind"_s) == u"report" && id.size() < 32;
    const auto [type, bytes] = sample(id, whole);
    return HttpResponse{200, {{"Content-Type", type}}, bytes};
}

} // namespace Ledgerbridge::Sandbox
