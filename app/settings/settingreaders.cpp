// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "settingreaders.h"

#include "alertrules.h"
#include "decimal.h"
#include "expiryrules.h"
#include "listrules.h"
#include "mailaddress.h"
#include "schedule.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ledgerbridge::SettingReaders {

using namespace Qt::StringLiterals;

std::optional<QString> oneOf(const QStringList &words, const QString &text)
{
    const QString wanted = text.trimmed();
    for (const QString &word : words) {
        if (word.compare(wanted, Qt::CaseInsensitive) == 0)
            return word;
    }
    return std::nullopt;
}

std::optional<QString> approval(const QString &text)
{
    if (const auto word = oneOf({u"none"_s, u"all"_s}, text))
        return word;
    const QString value = text.trimmed();
    constexpr auto prefix = "above:"_L1;
    if (!value.startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    const QString amount = value.mid(prefix.size()).trimmed();
    // No exponents, no thousands separators: an amount that two people read differently is no limit.
    static const QRegularExpression plain(uR"(\A[0-9]{1,15}(\.[0-9]{1,5})?\z)"_s);
    if (!plain.match(amount).hasMatch() || !Decimal::fromString(amount).isValid())
        return std::nullopt;
    return prefix + amount;
}

std::optional<QString> schedule(const QString &text)
{
    const auto parsed = Schedule::fromString(text);
    return parsed ? std::optional(parsed->toString()) : std::nullopt;
}

std::optional<QString> descriptionTemplate(const QStringList &known, const QString &text)
{
    const QString value = text.trimmed();
    if (value.isEmpty() || value.size() > 250)
        return std::nullopt;
    if (std::any_of(value.begin(), value.end(), [](QChar each) { return each.category() == QChar::Other_Control; }))
        return std::nullopt;
    static const QRegularExpression placeholder(uR"(\{([^{}]*)\})"_s);
    QString rest = value;
    rest.remove(placeholder);
    if (rest.contains(u'{') || rest.contains(u'}'))
        return std::nullopt;
    auto matches = placeholder.globalMatch(value);
    while (matches.hasNext()) {
        if (!known.contains(matches.next().captured(1)))
            return std::nullopt;
    }
    return value;
}

std::optional<QString> journalCode(const QString &text)
{
    static const QRegularExpression code(uR"(\A[A-Z][A-Z0-9]{0,7}\z)"_s);
    const QString value = text.trimmed().toUpper();
    return code.match(value).hasMatch() ? std::optional(value) : std::nullopt;
}

std::optional<QString> journalLane(const QString &text)
{
    static const QRegularExpression letter(uR"(\A[A-Z]\z)"_s);
    const QString value = text.trimmed().toUpper();
    return letter.match(value).hasMatch() ? std::optional(value) : std::nullopt;
}

std::optional<QString> lists(const QString &text)
{
    const auto rules = listRulesFrom(text);
    if (!rules)
        return std::nullopt;
    return rules->isEmpty() ? u"sameName"_s : toText(*rules);
}

namespace {

std::optional<QString> wholeNumber(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(QString::number(number)) : std::nullopt;
}

} // namespace

std::optional<QString> mailServer(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QString();
    const auto server = MailServer::fromString(text);
    return server ? std::optional(server->url()) : std::nullopt;
}

std::optional<QString> mailAddress(const QString &text)
{
    const QString address = text.trimmed();
    return address.isEmpty() || isMailAddress(address) ? std::optional(address) : std::nullopt;
}

std::optional<QString> mailAddressList(const QString &text)
{
    const auto addresses = mailAddresses(text);
    return addresses ? std::optional(addresses->join(u',')) : std::nullopt;
}

std::optional<QString> alertReasons(const QString &text)
{
    const auto reasons = AlertReasons::fromString(text);
    return reasons ? std::optional(reasons->toString()) : std::nullopt;
}

std::optional<QString> quietHours(const QString &text)
{
    const auto hours = QuietHours::fromString(text);
    return hours ? std::optional(hours->toString()) : std::nullopt;
}

std::optional<QString> silenceHours(const QString &text)
{
    const auto off = oneOf({u"off"_s}, text);
    return off ? off : wholeNumber(text, 1, 500);
}

std::optional<QString> day(const QString &text)
{
    const auto days = expiryDaysFrom(text);
    const bool isOne = days && (days->isEmpty() || (days->size() == 1 && days->contains(QString())));
    return isOne ? std::optional(expiryDaysText(*days)) : std::nullopt;
}

std::optional<QString> daysByCompany(const QString &text)
{
    const auto days = expiryDaysFrom(text);
    return days ? std::optional(expiryDaysText(*days)) : std::nullopt;
}

std::optional<QString> retentionDays(const QString &text)
{
    return wholeNumber(text, 1, 3650);
}

std::optional<QString> alertMinutes(const QString &text)
{
    return wholeNumber(text, 5, 1440);
}

std::optional<QString> noticeMinutes(const QString &text)
{
    return wholeNumber(text, 0, 60);
}

} // namespace Ledgerbridge::SettingReaders
