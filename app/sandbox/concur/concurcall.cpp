// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "concurcall.h"

#include <QDateTime>
#include <QUuid>

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

void writeXml(QByteArray &out, const Json &value, const QByteArray &name)
{
    if (value.isArray()) {
        out += '<' + name + '>';
        const QByteArray item = name.endsWith('s') ? name.chopped(1) : name;
        for (const Json &child : value.items())
            writeXml(out, child, item == "Item" ? QByteArray("Record") : item);
        out += "</" + name + '>';
        return;
    }
    if (value.isNull()) {
        out += '<' + name + " i:nil=\"true\"/>";
        return;
    }
    out += '<' + name + '>';
    if (value.isObject()) {
        for (const Json::Member &member : value.members())
            writeXml(out, member.value, member.key);
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else {
        out += value.toString().toHtmlEscaped().toUtf8();
    }
    out += "</" + name + '>';
}

} // namespace

int ConcurCall::queryNumber(const QString &name, int fallback) const
{
    if (!request.query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const int number = request.queryValue(name).toInt(&ok);
    return ok ? number : -1;
}

ConcurRoute route(const QByteArray &method, const QString &path, ConcurFamily family, const QString &scope,
    ConcurRoute::Handler handler)
{
    return {method, path.split(u'/', Qt::SkipEmptyParts), family, scope, std::move(handler)};
}

HttpResponse concurError(ConcurFamily family, int status, const QString &message, const QString &id)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    switch (family) {
    case ConcurFamily::Fis:
    case ConcurFamily::Events4: return jsonResponse(status, Json::object({{"message", message}}));
    case ConcurFamily::V3:
    case ConcurFamily::Image:
        return jsonResponse(status,
            Json::object(
                {{"Error", Json::object({{"Message", message}, {"Server-Time", timestamp()}, {"Id", uuid}})}}));
    case ConcurFamily::Expense4:
        return jsonResponse(status,
            Json::object({{"timestamp", timestamp()}, {"httpStatus", QString::number(status)},
                {"errorMessage", message}, {"errorId", id.isEmpty() ? uuid : id}, {"validationErrors", Json::array()},
                {"customResponseData", Json()}, {"path", QString()}}));
    case ConcurFamily::List4:
        return jsonResponse(status,
            Json::object({{"timestamp", timestamp()}, {"httpStatus", QString::number(status)},
                {"error", Json::object({{"id", id}, {"message", message}})}, {"validationErrors", Json::array()},
                {"path", QString()}}));
    case ConcurFamily::Request4:
    case ConcurFamily::Payment4: break;
    }
    return jsonResponse(status,
        Json::object({{"errors",
            Json::array({Json::object({{"errorCode", id}, {"errorMessage", message}, {"dataPath", QString()}})})}}));
}

QByteArray toXml(const Json &value, const QString &root)
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    const QByteArray name = root.toUtf8();
    QByteArray body;
    writeXml(body, value, name);
    body.insert(1 + name.size(), " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"");
    return out + body;
}

} // namespace Ledgerbridge::Sandbox
