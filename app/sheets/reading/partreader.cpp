// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "partreader.h"

#include <QCoreApplication>

namespace Ledgerbridge::Sheets {

/// Stands between the unpacked bytes and the XML reader, which keeps a whole tag or text in memory: refuses a part where
/// one grows beyond what the longest cell takes.
class PartReader::GuardedDevice final : public QIODevice
{
public:
    explicit GuardedDevice(ZipPart &part)
        : m_part(part)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        constexpr qint64 longest = 1 << 20;
        const qint64 got = m_part.read(data, most);
        for (qint64 i = 0; i < got; ++i)
            m_since = data[i] == '<' ? 0 : m_since + 1;
        if (m_since > longest) {
            setErrorString(QStringLiteral("a text or tag without end"));
            return -1;
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipPart &m_part;
    qint64 m_since = 0;
};

Result<std::unique_ptr<PartReader>> PartReader::open(ZipArchive &archive, const QString &name)
{
    auto part = archive.part(name);
    if (!part)
        return fail(part.error());
    std::unique_ptr<PartReader> reader(new PartReader);
    reader->m_part = std::move(*part);
    reader->m_device = std::make_unique<GuardedDevice>(*reader->m_part);
    reader->m_xml.setDevice(reader->m_device.get());
    reader->m_name = name;
    return reader;
}

PartReader::~PartReader() = default;

QXmlStreamReader::TokenType PartReader::next()
{
    constexpr int deepest = 64;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        m_xml.raiseError(QStringLiteral("nested too deep"));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_xml.raiseError(QStringLiteral("a DTD or an entity"));
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

bool PartReader::nextChild()
{
    while (!m_xml.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid)
            return false;
    }
    return false;
}

QStringView PartReader::name() const
{
    return m_xml.name();
}

QString PartReader::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QString PartReader::relationId() const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &each : attributes)
        if (each.name() == u"id" && each.namespaceUri().endsWith(u"/relationships"))
            return each.value().toString();
    return {};
}

QString PartReader::text()
{
    QString text;
    const int outside = m_depth - 1;
    while (!m_xml.atEnd() && m_depth > outside) {
        const auto token = next();
        // What is nested in a text is no text of it.
        if (token == QXmlStreamReader::Characters && m_depth == outside + 1)
            text += m_xml.text();
        if (token == QXmlStreamReader::Invalid)
            break;
    }
    return text;
}

void PartReader::skip()
{
    const int outside = m_depth - 1;
    while (!m_xml.atEnd() && m_depth > outside)
        if (next() == QXmlStreamReader::Invalid)
            break;
}

Result<void> PartReader::finish()
{
    while (!m_xml.atEnd() && next() != QXmlStreamReader::Invalid) { }
    // What went wrong below shows as XML that ends too soon.
    if (const auto whole = m_part->outcome(); !whole)
        return whole;
    if (m_xml.hasError())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "PartReader", "The file is damaged. Open it in the program that wrote it, and save it anew."),
            QStringLiteral("%1:%2: %3").arg(m_name).arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return {};
}

} // namespace Ledgerbridge::Sheets
