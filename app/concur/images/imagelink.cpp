// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "imagelink.h"

#include "hosts.h"
#include "httpclient.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 64 * 1024;

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(ErrorCode::Protocol,
        QCoreApplication::translate("ConcurImages",
            "Concur's answer with the address of the receipt cannot be read. Try again later; if it stays so, report "
            "it "
            "with the details."),
        u"Image v1: %1"_s.arg(detail));
}

/// The text of the first `Url` directly below `Image`; null where there is none.
QString urlIn(QXmlStreamReader &reader)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "Url"_L1)
            return reader.readElementText().trimmed();
        reader.skipCurrentElement();
    }
    return {};
}

/// Neither a document type nor entities: both may make the reader fetch or multiply.
bool isPlain(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return false;
    }
    return true;
}

} // namespace

Result<QUrl> readImageLink(const QByteArray &xml)
{
    if (xml.size() > longestAnswer)
        return unreadable(u"%1 bytes"_s.arg(xml.size()));
    if (!isPlain(xml))
        return unreadable(u"a document type or an entity"_s);
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement())
        return unreadable(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    if (reader.name() != "Image"_L1)
        return unreadable(u"element %1"_s.arg(reader.name().left(60)));
    const QString text = urlIn(reader);
    if (reader.hasError())
        return unreadable(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    if (text.isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("ConcurImages", "Concur holds no receipt here."),
            u"Image v1: no Url"_s);
    const QUrl link(text, QUrl::StrictMode);
    return link.isValid() ? Result<QUrl>(link) : unreadable(u"Url is no address"_s);
}

bool mayFetchFrom(const QUrl &link, const QUrl &tokenUrl)
{
    if (!HttpClient::isAllowed(link) || !link.userInfo().isEmpty())
        return false;
    return isLoopback(link) == isLoopback(tokenUrl);
}

} // namespace Ledgerbridge::Concur
