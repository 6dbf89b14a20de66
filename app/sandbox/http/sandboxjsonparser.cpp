// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxjson.h"

#include <nlohmann/json.hpp>

namespace Ledgerbridge::Sandbox {

namespace {

using Sax = nlohmann::json_sax<nlohmann::json>;

constexpr qsizetype deepest = 200;

/// Builds the value from the events of the parser. Whole numbers that fit 64 bits come as numbers and print back
/// exactly; all others come with their raw text.
class Builder final : public Sax
{
public:
    Json result() const { return m_root; }

    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(number_integer_t value) override { return add(Json(qint64(value))); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(Json::rawNumber(QByteArray::number(qulonglong(value))));
    }
    bool number_float(number_float_t, const string_t &raw) override
    {
        // the library puts the decimal point of the process's locale in, a comma in half of Europe
        QByteArray digits = QByteArray::fromStdString(raw);
        for (char &c : digits) {
            const bool isOfNumber = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e' || c == 'E';
            c = isOfNumber ? c : '.';
        }
        return add(Json::rawNumber(digits));
    }
    bool string(string_t &value) override { return add(Json(QString::fromStdString(value))); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        m_open.last().key = QByteArray::fromStdString(value);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    struct Level
    {
        Json value;
        QByteArray key;
    };

    bool open(const Json &container)
    {
        m_open.append(Level{container, {}});
        return m_open.size() <= deepest;
    }
    bool close() { return add(m_open.takeLast().value); }
    bool add(const Json &value)
    {
        if (m_open.isEmpty()) {
            m_root = value;
            return true;
        }
        Level &level = m_open.last();
        if (level.value.isArray())
            level.value.append(value);
        else
            level.value.set(level.key, value);
        return true;
    }

    Json m_root;
    QList<Level> m_open;
};

} // namespace

std::optional<Json> Json::parse(const QByteArray &utf8)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(utf8.cbegin(), utf8.cend(), &builder))
        return std::nullopt;
    return builder.result();
}

} // namespace Ledgerbridge::Sandbox
