// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestwire.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

/// One member and where its text lives.
template<typename Owner>
struct TextField final
{
    const char *name;
    QString Owner::*member;
};

constexpr TextField<NewRequest> headFields[] = {{"userId", &NewRequest::userId}, {"userEmail", &NewRequest::userEmail},
    {"userLoginId", &NewRequest::userLoginId}, {"currencyCode", &NewRequest::currencyCode},
    {"description", &NewRequest::description}, {"policyExternalId", &NewRequest::policyExternalId},
    {"notesToSupplier", &NewRequest::notesToSupplier}, {"comments", &NewRequest::comments},
    {"shipToAddressCode", &NewRequest::shipToAddressCode}, {"billToAddressCode", &NewRequest::billToAddressCode}};

constexpr TextField<NewRequestLine> lineFields[] = {{"purchaseType", &NewRequestLine::purchaseType},
    {"vendorCode", &NewRequestLine::vendorCode}, {"vendorAddressCode", &NewRequestLine::vendorAddressCode},
    {"description", &NewRequestLine::description}, {"expenseType", &NewRequestLine::expenseType},
    {"receiptType", &NewRequestLine::receiptType}, {"neededByDate", &NewRequestLine::neededByDate},
    {"uoMCode", &NewRequestLine::uomCode}, {"supplierPartId", &NewRequestLine::supplierPartId},
    {"notesToVendor", &NewRequestLine::notesToVendor}, {"comments", &NewRequestLine::comments}};

struct NumberField final
{
    const char *name;
    std::optional<Decimal> NewRequestLine::*member;
};

constexpr NumberField numberFields[] = {{"quantity", &NewRequestLine::quantity},
    {"unitPrice", &NewRequestLine::unitPrice}, {"shipping", &NewRequestLine::shipping}, {"tax", &NewRequestLine::tax}};

template<typename Owner, std::size_t count>
void writeTexts(Json &json, const Owner &owner, const TextField<Owner> (&fields)[count])
{
    for (const TextField<Owner> &field : fields)
        if (const QString &value = owner.*field.member; !value.isEmpty())
            json.set(QString::fromLatin1(field.name), Json(value));
}

void writeCustom(Json &json, const QMap<QString, QString> &custom)
{
    for (auto field = custom.cbegin(); field != custom.cend(); ++field)
        if (!field->isEmpty())
            json.set(field.key(), Json(*field));
}

Json lineBody(const NewRequestLine &line)
{
    Json json = Json::object();
    writeTexts(json, line, lineFields);
    for (const NumberField &field : numberFields)
        if (const std::optional<Decimal> &value = line.*field.member)
            json.set(QString::fromLatin1(field.name), Json(*value));
    if (!line.urls.isEmpty()) {
        Json urls = Json::array();
        for (const QString &url : line.urls)
            urls.append(Json(url));
        json.set(u"url"_s, urls);
    }
    writeCustom(json, line.custom);
    return json;
}

bool isCustom(const QString &key, int most)
{
    static const QRegularExpression pattern(u"^custom([1-9]\\d?)$"_s);
    const auto match = pattern.match(key);
    return match.hasMatch() && match.captured(1).toInt() <= most;
}

template<typename Owner, std::size_t count>
bool readText(Owner &owner, const TextField<Owner> (&fields)[count], const QString &key, const Json &value)
{
    for (const TextField<Owner> &field : fields)
        if (key == QLatin1String(field.name)) {
            owner.*field.member = value.text();
            return true;
        }
    return false;
}

bool readLineMember(NewRequestLine &line, const QString &key, const Json &value)
{
    for (const NumberField &field : numberFields)
        if (key == QLatin1String(field.name)) {
            line.*field.member = value.decimal();
            return true;
        }
    if (key == u"url") {
        for (const Json &url : value.items())
            line.urls.append(url.text());
        return true;
    }
    // Concur's own sample spells it so (concur.md 5.3).
    if (key == u"uomCode")
        return readText(line, lineFields, u"uoMCode"_s, value);
    if (isCustom(key, 20)) {
        line.custom.insert(key, value.text());
        return true;
    }
    return readText(line, lineFields, key, value);
}

tl::unexpected<Error> unknownMember(const QString &key)
{
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "Concur", "A purchase request has no field \"%1\". See docs/purchasing.md for those it has.")
            .arg(key));
}

Result<QList<NewRequestLine>> readLines(const Json &lines)
{
    QList<NewRequestLine> read;
    const QList<Json> items = lines.items();
    for (const Json &item : items) {
        NewRequestLine line;
        line.purchaseType.clear();
        for (const auto &[key, value] : item.members())
            if (!readLineMember(line, key, value))
                return unknownMember(u"lineItems[%1].%2"_s.arg(read.size()).arg(key));
        read.append(line);
    }
    return read;
}

} // namespace

Json requestBody(const NewRequest &request)
{
    Json json = Json::object();
    writeTexts(json, request, headFields);
    writeCustom(json, request.custom);
    Json lines = Json::array();
    for (const NewRequestLine &line : request.lines)
        lines.append(lineBody(line));
    json.set(u"lineItems"_s, lines);
    return json;
}

Result<NewRequest> readRequestBody(const Json &body)
{
    if (!body.isObject())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Concur", "A purchase request is one JSON object with \"lineItems\"."));
    NewRequest request;
    for (const auto &[key, value] : body.members()) {
        if (key == u"lineItems") {
            const auto lines = readLines(value);
            if (!lines)
                return fail(lines.error());
            request.lines = *lines;
        } else if (isCustom(key, 24)) {
            request.custom.insert(key, value.text());
        } else if (!readText(request, headFields, key, value)) {
            return unknownMember(key);
        }
    }
    return request;
}

QList<RequestFault> readRequestFaults(const Json &answer)
{
    static const QRegularExpression linePart(u"lineItems\\D*(\\d+)"_s);
    static const QRegularExpression lastWord(u"([A-Za-z]\\w*)\\W*$"_s);
    QList<RequestFault> faults;
    const QList<Json> errors = answer[u"errors"].items();
    for (const Json &error : errors) {
        if (!error.isObject())
            continue;
        const QString path = error[u"dataPath"].text();
        RequestFault fault;
        fault.code = error[u"errorCode"].text();
        if (const auto line = linePart.match(path); line.hasMatch())
            fault.line = line.captured(1).toInt();
        if (const auto word = lastWord.match(path); word.hasMatch())
            fault.field = word.captured(1);
        if (fault.line >= 0 && fault.field == u"lineItems")
            fault.field.clear();
        fault.text = requestFaultText(fault.code, error[u"errorMessage"].text());
        faults.append(fault);
    }
    return faults;
}

} // namespace Ledgerbridge::Concur
