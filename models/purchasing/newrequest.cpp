// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "newrequest.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

struct FaultText
{
    const char *code;
    const char *text;
};

/// Concur's codes (concur.md 5.3).
constexpr std::array faultTexts{
    FaultText{"missingRequestBody", QT_TRANSLATE_NOOP("NewRequest", "The request is empty.")},
    FaultText{"invalidRequestBody", QT_TRANSLATE_NOOP("NewRequest", "Concur could not read the request.")},
    FaultText{"missingUserInfo", QT_TRANSLATE_NOOP("NewRequest", "Name the person the request is for.")},
    FaultText{"invalidUserInfo", QT_TRANSLATE_NOOP("NewRequest", "Concur knows no such person.")},
    FaultText{"provideOneUserInformation",
        QT_TRANSLATE_NOOP("NewRequest", "Name the person in one way only: by id, by e-mail or by login.")},
    FaultText{"missingCurrencyCode", QT_TRANSLATE_NOOP("NewRequest", "The currency is missing.")},
    FaultText{"invalidCurrencyCode",
        QT_TRANSLATE_NOOP("NewRequest", "The currency must be an ISO code of three capital letters.")},
    FaultText{"invalidPolicyInformation", QT_TRANSLATE_NOOP("NewRequest", "Concur knows no such policy.")},
    FaultText{"missingLineItems", QT_TRANSLATE_NOOP("NewRequest", "The request has no lines.")},
    FaultText{"missingPurchaseType", QT_TRANSLATE_NOOP("NewRequest", "Say whether it is goods or services.")},
    FaultText{"invalidPurchaseType", QT_TRANSLATE_NOOP("NewRequest", "The type must be GOODS or SERVICES.")},
    FaultText{"missingVendorCode", QT_TRANSLATE_NOOP("NewRequest", "The vendor code is missing.")},
    FaultText{"missingVendorAddressCode", QT_TRANSLATE_NOOP("NewRequest", "The vendor's address code is missing.")},
    FaultText{
        "invalidVendor", QT_TRANSLATE_NOOP("NewRequest", "Concur knows no vendor with this code and address code.")},
    FaultText{"missingDescription", QT_TRANSLATE_NOOP("NewRequest", "The description is missing.")},
    FaultText{"missingQuantity", QT_TRANSLATE_NOOP("NewRequest", "The quantity is missing.")},
    FaultText{"invalidQuantity", QT_TRANSLATE_NOOP("NewRequest", "The quantity must be a number above zero.")},
    FaultText{"missingUnitPrice", QT_TRANSLATE_NOOP("NewRequest", "The price is missing.")},
    FaultText{"invalidUnitPrice", QT_TRANSLATE_NOOP("NewRequest", "The price must be a number, not below zero.")},
    FaultText{"invalidDateFormat", QT_TRANSLATE_NOOP("NewRequest", "The date must be a day such as 2026-12-31.")},
    FaultText{"invalidAmount", QT_TRANSLATE_NOOP("NewRequest", "The amount must be a number.")},
};

class Check
{
public:
    explicit Check(QList<RequestFault> &faults)
        : m_faults(faults)
    {
    }

    int line = -1;
    void add(const QString &code, const QString &field)
    {
        m_faults.append(RequestFault{code, line, field, requestFaultText(code)});
    }
    void require(const QString &value, const QString &code, const QString &field)
    {
        if (value.trimmed().isEmpty())
            add(code, field);
    }

private:
    QList<RequestFault> &m_faults;
};

void checkHead(const NewRequest &request, Check &check)
{
    const int users = int(!request.userId.trimmed().isEmpty()) + int(!request.userEmail.trimmed().isEmpty())
        + int(!request.userLoginId.trimmed().isEmpty());
    if (users == 0)
        check.add(u"missingUserInfo"_s, u"userId"_s);
    if (users > 1)
        check.add(u"provideOneUserInformation"_s, u"userId"_s);
    const QString &currency = request.currencyCode;
    const bool isIso = currency.size() == 3
        && std::all_of(currency.cbegin(), currency.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    check.require(currency, u"missingCurrencyCode"_s, u"currencyCode"_s);
    if (!currency.trimmed().isEmpty() && !isIso)
        check.add(u"invalidCurrencyCode"_s, u"currencyCode"_s);
    if (request.lines.isEmpty())
        check.add(u"missingLineItems"_s, u"lineItems"_s);
}

void checkNumbers(const NewRequestLine &line, Check &check)
{
    if (!line.quantity)
        check.add(u"missingQuantity"_s, u"quantity"_s);
    else if (!line.quantity->isPositive())
        check.add(u"invalidQuantity"_s, u"quantity"_s);
    if (!line.unitPrice)
        check.add(u"missingUnitPrice"_s, u"unitPrice"_s);
    else if (!line.unitPrice->isValid() || line.unitPrice->isNegative())
        check.add(u"invalidUnitPrice"_s, u"unitPrice"_s);
    if (line.shipping && !line.shipping->isValid())
        check.add(u"invalidAmount"_s, u"shipping"_s);
    if (line.tax && !line.tax->isValid())
        check.add(u"invalidAmount"_s, u"tax"_s);
}

void checkLine(const NewRequestLine &line, const std::optional<VendorKeys> &vendors, Check &check)
{
    check.require(line.purchaseType, u"missingPurchaseType"_s, u"purchaseType"_s);
    if (!line.purchaseType.trimmed().isEmpty() && line.purchaseType != u"GOODS" && line.purchaseType != u"SERVICES")
        check.add(u"invalidPurchaseType"_s, u"purchaseType"_s);
    check.require(line.vendorCode, u"missingVendorCode"_s, u"vendorCode"_s);
    check.require(line.vendorAddressCode, u"missingVendorAddressCode"_s, u"vendorAddressCode"_s);
    const bool isNamed = !line.vendorCode.trimmed().isEmpty() && !line.vendorAddressCode.trimmed().isEmpty();
    if (vendors && isNamed && !vendors->contains(line.vendorCode + u'/' + line.vendorAddressCode))
        check.add(u"invalidVendor"_s, u"vendorCode"_s);
    check.require(line.description, u"missingDescription"_s, u"description"_s);
    checkNumbers(line, check);
    const bool isDay =
        line.neededByDate.size() == 10 && QDate::fromString(line.neededByDate, u"yyyy-MM-dd"_s).isValid();
    if (!line.neededByDate.isEmpty() && !isDay)
        check.add(u"invalidDateFormat"_s, u"neededByDate"_s);
}

} // namespace

Decimal NewRequest::total() const
{
    Decimal sum;
    for (const NewRequestLine &line : lines) {
        sum += line.quantity.value_or(Decimal::invalid()) * line.unitPrice.value_or(Decimal::invalid());
        sum += line.shipping.value_or(Decimal()) + line.tax.value_or(Decimal());
    }
    return sum;
}

QList<RequestFault> checkRequest(const NewRequest &request, const std::optional<VendorKeys> &vendors)
{
    QList<RequestFault> faults;
    Check check(faults);
    checkHead(request, check);
    for (const NewRequestLine &line : request.lines) {
        ++check.line;
        checkLine(line, vendors, check);
    }
    return faults;
}

QString requestFaultText(const QString &code, const QString &words)
{
    for (const FaultText &known : faultTexts)
        if (code == QLatin1String(known.code))
            return QCoreApplication::translate("NewRequest", known.text);
    return words.isEmpty() ? code : words;
}

QString requestFaultSentence(const RequestFault &fault)
{
    return fault.line < 0
        ? fault.text
        : QCoreApplication::translate("NewRequest", "Line %1: %2").arg(fault.line + 1).arg(fault.text);
}

} // namespace Ledgerbridge
