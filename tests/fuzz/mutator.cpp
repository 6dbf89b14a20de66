// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mutator.h"

#include <algorithm>
#include <array>

namespace Ledgerbridge {

namespace {

int partsOf(const Sandbox::Json &value)
{
    int parts = 1;
    for (const Sandbox::Json &item : value.items())
        parts += partsOf(item);
    for (const Sandbox::Json::Member &member : value.members())
        parts += partsOf(member.value);
    return parts;
}

QByteArray quoted(const QByteArray &text)
{
    return Sandbox::Json(QString::fromUtf8(text)).toUtf8();
}

/// Numbers at the limits of what is kept, of NAV's fields, of 64 and of 128 bits, and words that are none.
constexpr std::array numbers{"0E-8", "0", "-0", "-0.00", "0.005", "0.004999", "1e3", "1E-12", "1e-13", "1E999",
    "-1e-999", "1e2147483648", "1e-2147483649", "999999999999999.99999", "1000000000000000", "-999999999999999.99",
    "9223372036854775807", "9223372036854775808", "-9223372036854775809", "170141183460469231731687303715884105727",
    "170141183460469231731687303715884105728", "0.000000000000000000000000000000000000000001", "NaN", "-Infinity", "+1",
    "01", "1.", ".5", "1e", "0x10", "1,50", "--1"};

constexpr std::array others{"null", "true", "false", "\"\"", "\" \"", "\"null\"", "\"NULL\"", "\"NaN\"", "\"Y\"",
    "\"n\"", "[]", "{}", "[null]", "[[]]", "{\"\":null}", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\ufffe\"",
    "\"\\u202e\"", "\"0001-01-01\"", "\"9999-12-31T23:59:59.999Z\"", "\"2026-02-30\"", "\"2026-13-45\"",
    "\"02/30/2026\"", "\"20261301\"", "\"-1-1-1\"", "\"00000000-0000-0000-0000-000000000000\"", "\"COMP\"", "\"EMPL\"",
    "\"EUR\"", "\"JPY\"", "\"KWD\"", "\"XXX\"", "\"_x0000_\"", "\"_xD800__x\"", "\"' OR 1=1 --\"", "\"=1+1\"",
    "\"a;b,c\""};

} // namespace

bool Mutator::isHit()
{
    const bool hit = m_hits > 0 && m_random.bounded(std::max(m_parts, 1)) < m_hits;
    --m_parts;
    m_hits -= hit ? 1 : 0;
    return hit;
}

QByteArray Mutator::number()
{
    if (chance(50))
        return numbers[size_t(below(numbers.size()))];
    QByteArray digits = QByteArray::number(m_random.bounded(2'000'000) - 1'000'000);
    digits += '.' + QByteArray::number(m_random.bounded(1000));
    return chance(20) ? digits + 'E' + QByteArray::number(m_random.bounded(40) - 20) : digits;
}

QByteArray Mutator::nested()
{
    const std::array depths{3, 199, 200, 201, 50'000};
    const int depth = depths[size_t(below(depths.size()))];
    const bool arrays = chance(50);
    return QByteArray(arrays ? "[" : "{\"a\":").repeated(depth) + "1" + QByteArray(arrays ? "]" : "}").repeated(depth);
}

QByteArray Mutator::junk()
{
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
    case 2: return number();
    case 3: return '"' + number() + '"';
    case 4: return chance(20) ? nested() : QByteArray("[[1]]");
    case 5: return quoted(QByteArray("\xC3\xA4\xF0\x9F\x98\x80z").repeated(chance(10) ? 20'000 : 40));
    default: return others[size_t(below(others.size()))];
    }
}

QByteArray Mutator::instead(const Sandbox::Json &value)
{
    switch (m_random.bounded(8)) {
    case 0: return value.toString().isEmpty() ? QByteArray("null") : quoted(value.toString().toUtf8());
    case 1: return '[' + value.toUtf8() + ']';
    case 2:
        return value.isArray() && !value.isEmpty() ? value.at(0).toUtf8()
                                                   : QByteArray("{\"value\":") + value.toUtf8() + '}';
    case 3: {
        const Decimal amount = value.toDecimal();
        return amount.isValid()
            ? (amount + Decimal::fromUnits(m_random.bounded(3) - 1, 2)).negated().toString().toUtf8()
            : junk();
    }
    default: return junk();
    }
}

void Mutator::writeObject(QByteArray &out, const Sandbox::Json &object)
{
    QList<Sandbox::Json::Member> members = object.members();
    if (chance(10))
        std::shuffle(members.begin(), members.end(), m_random);
    out += '{';
    bool first = true;
    const auto member = [&](const QByteArray &key, const Sandbox::Json &value) {
        if (!first)
            out += ',';
        first = false;
        out += quoted(key) + ':';
        write(out, value);
    };
    for (const Sandbox::Json::Member &each : std::as_const(members)) {
        const bool touched = m_hits > 0 && m_random.bounded(std::max(m_parts, 1)) < m_hits && chance(30);
        if (!touched) {
            member(each.key, each.value);
            continue;
        }
        --m_hits;
        switch (m_random.bounded(4)) {
        case 0: m_parts -= partsOf(each.value); break; // left out
        case 1:
            member(each.key, each.value);
            member(each.key, Sandbox::Json(QStringLiteral("second")));
            break;
        case 2: member(each.key.toUpper(), each.value); break;
        default: member(members.at(below(members.size())).key, each.value); break;
        }
    }
    out += '}';
}

void Mutator::writeArray(QByteArray &out, const Sandbox::Json &array)
{
    QList<Sandbox::Json> items = array.items();
    if (m_hits > 0 && chance(5) && !items.isEmpty()) {
        --m_hits;
        if (chance(50))
            items.append(items.at(below(items.size())));
        else
            items.removeAt(below(items.size()));
    }
    out += '[';
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += ',';
        write(out, items.at(i));
    }
    out += ']';
}

void Mutator::write(QByteArray &out, const Sandbox::Json &value)
{
    if (isHit())
        out += instead(value);
    else if (value.isObject())
        writeObject(out, value);
    else if (value.isArray())
        writeArray(out, value);
    else
        out += value.toUtf8();
}

QByteArray Mutator::json(const QByteArray &sample)
{
    const auto value = Sandbox::Json::parse(sample);
    QByteArray out;
    if (value) {
        m_parts = partsOf(*value);
        m_hits = 1 + m_random.bounded(4);
        write(out, *value);
    }
    return !value || chance(12) ? bytes(value ? out : sample) : out;
}

QByteArray Mutator::bytes(QByteArray sample)
{
    static constexpr std::array pieces{"\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xEF\xBB\xBF", "\"",
        "\\", "\\u12", "{", "]", ",", ";", "\r\n", "\0"};
    for (int times = 1 + m_random.bounded(4); times > 0; --times) {
        const int at = below(sample.size() + 1);
        switch (m_random.bounded(6)) {
        case 0: sample.truncate(at); break;
        case 1: sample.insert(at, pieces[size_t(below(pieces.size()))]); break;
        case 2: sample.remove(at, m_random.bounded(20)); break;
        case 3: sample.insert(at, sample.mid(below(sample.size() + 1), m_random.bounded(200))); break;
        case 4: sample.insert(at, char(m_random.bounded(256))); break;
        default:
            if (at < sample.size())
                sample[at] = char(sample.at(at) ^ (1 << m_random.bounded(8)));
        }
    }
    return sample;
}

} // namespace Ledgerbridge
