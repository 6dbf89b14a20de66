// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "json.h"

#include <QCoreApplication>
#include <QHash>

#include <nlohmann/json.hpp>

namespace Ledgerbridge {
using namespace Qt::StringLiterals;

namespace {

/// Deeper than any answer of Concur or NAV; keeps a hostile text from exhausting the stack when the tree is destroyed.
constexpr qsizetype deepest = 200;

/// Builds the tree. Containers under construction stand on a stack and move into their parent when they close.
class TreeBuilder final
{
public:
    // The names are the ones that nlohmann's SAX interface asks for.
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    bool null() { return add({}); }
    bool boolean(bool value) { return add(Json::boolean(value)); }
    bool number_integer(number_integer_t value) { return add(Json::number(QString::number(value))); }
    bool number_unsigned(number_unsigned_t value) { return add(Json::number(QString::number(value))); }
    bool number_float(number_float_t, const string_t &raw) { return add(Json::number(asWritten(raw))); }
    bool string(string_t &value) { return add(Json(QString::fromStdString(value))); }
    bool binary(binary_t &) { return false; }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool key(string_t &name)
    {
        // The same few hundred names come again and again: shared texts keep big answers small.
        const QByteArray bytes = QByteArray::fromStdString(name);
        auto known = m_names.find(bytes);
        if (known == m_names.end())
            known = m_names.insert(bytes, QString::fromUtf8(bytes));
        m_stack.last().key = *known;
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_position = position;
        return false;
    }

    [[nodiscard]] Json take() { return std::move(m_root); }
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }

private:
    struct Level
    {
        Json value;
        QString key;
    };

    /// The library hands out the digits with the decimal point of the process's locale in them, a comma in half of
    /// Europe (Qt sets the locale when the program starts).
    static QString asWritten(const string_t &raw)
    {
        QString digits = QString::fromStdString(raw);
        for (QChar &c : digits) {
            const bool isOfNumber = (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'e' || c == u'E';
            if (!isOfNumber)
                c = u'.';
        }
        return digits;
    }

    bool open(Json container)
    {
        if (m_stack.size() >= deepest) {
            m_tooDeep = true;
            return false;
        }
        m_stack.append({std::move(container), {}});
        return true;
    }
    bool close()
    {
        Json finished = std::move(m_stack.last().value);
        m_stack.removeLast();
        return add(std::move(finished));
    }
    bool add(Json value)
    {
        if (m_stack.isEmpty()) {
            m_root = std::move(value);
            return true;
        }
        Level &parent = m_stack.last();
        if (parent.value.isArray())
            parent.value.append(std::move(value));
        else
            parent.value.appendMember(parent.key, std::move(value));
        return true;
    }

    Json m_root;
    QList<Level> m_stack;
    QHash<QByteArray, QString> m_names;
    std::size_t m_position = 0;
    bool m_tooDeep = false;
};

/// The number in `\uXXXX` at `at`; -1 where no such escape stands.
int escapedUnit(const QByteArray &bytes, qsizetype at)
{
    if (at + 6 > bytes.size() || bytes[at] != '\\' || bytes[at + 1] != 'u')
        return -1;
    bool isNumber = false;
    const int unit = bytes.mid(at + 2, 4).toInt(&isNumber, 16);
    return isNumber ? unit : -1;
}

/// A system that cuts texts between the two halves of a character sends half of one: it becomes the replacement
/// character, so that one text does not make the whole answer unreadable.
QByteArray withoutHalves(QByteArray bytes)
{
    const auto isHigh = [](int unit) { return unit >= 0xd800 && unit <= 0xdbff; };
    const auto isLow = [](int unit) { return unit >= 0xdc00 && unit <= 0xdfff; };
    for (qsizetype at = bytes.indexOf('\\'); at >= 0; at = bytes.indexOf('\\', at)) {
        const int unit = escapedUnit(bytes, at);
        if (isHigh(unit) && isLow(escapedUnit(bytes, at + 6))) {
            at += 12;
            continue;
        }
        if (isHigh(unit) || isLow(unit))
            bytes.replace(at + 2, 4, "fffd");
        at += 2; // an escaped backslash begins nothing
    }
    return bytes;
}

bool read(const QByteArray &bytes, TreeBuilder &builder)
{
    return nlohmann::json::sax_parse(bytes.constData(), bytes.constData() + bytes.size(), &builder);
}

} // namespace

Result<Json> Json::parse(const QByteArray &bytes)
{
    TreeBuilder builder;
    if (read(bytes, builder))
        return builder.take();
    if (const QByteArray mended = withoutHalves(bytes); mended != bytes)
        if (TreeBuilder again; read(mended, again))
            return again.take();
    const QString detail = builder.tooDeep()
        ? u"JSON nested deeper than %1 levels"_s.arg(deepest)
        : u"No whole JSON text: stopped at byte %1 of %2"_s.arg(builder.position()).arg(bytes.size());
    return fail(ErrorCode::Protocol,
        QCoreApplication::translate("Json", "The other system's answer was cut off or is no valid JSON."), detail);
}

} // namespace Ledgerbridge
