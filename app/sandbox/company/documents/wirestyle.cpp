// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "wirestyle.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

Json WireStyle::money(const Decimal &value) const
{
    if (value.isZero())
        return Json::rawNumber(m_numbers == 2 ? "0.00" : "0E-8");
    switch (m_numbers) {
    case 0:
    case 1: return Json::rawNumber(value.toFixed(8).toLatin1());
    case 2: return Json::rawNumber(value.toAmount().toLatin1());
    default: return Json(value);
    }
}

Json WireStyle::moment(const QDate &day) const
{
    return Json(day.toString(Qt::ISODate) + (m_oldTime ? u"T07:00:00.000Z"_s : u"T00:00:00.000Z"_s));
}

void WireStyle::setCustom(Json &object, const QByteArray &name, const QString &code, const QString &value)
{
    if (code.isEmpty() && m_prng.chance(30))
        return;
    object.set(name + "Code", code.isEmpty() ? blank() : Json(code));
    object.set(name + "Value", code.isEmpty() ? blank() : Json(value));
}

Json WireStyle::scrambled(const Json &value)
{
    if (value.isArray()) {
        QList<Json> items;
        for (const Json &item : value.items())
            items += scrambled(item);
        return Json::array(items);
    }
    if (!value.isObject())
        return value;
    QList<Json::Member> members = value.members();
    m_prng.shuffle(members);
    Json object = Json::object();
    for (const Json::Member &member : std::as_const(members)) {
        if (member.value.isNull() && m_prng.chance(25))
            continue;
        object.set(member.key, scrambled(member.value));
    }
    return object;
}

} // namespace Ledgerbridge::Sandbox
