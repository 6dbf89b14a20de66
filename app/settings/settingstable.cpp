// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "settingstable.h"

#include "settingreaders.h"
#include "webhookreaders.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::SettingsTable {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Settings";

const QStringList &placeholders()
{
    // The ones that models/planning knows how to fill.
    static const QStringList names = {u"employee"_s, u"employeeId"_s, u"date"_s, u"expenseType"_s, u"merchant"_s,
        u"report"_s, u"reportNumber"_s, u"vendor"_s, u"invoice"_s, u"text"_s};
    return names;
}

/// A row whose notation is a list of words. The first one is the default.
struct Choice
{
    QLatin1StringView key;
    QLatin1StringView words;
    const char *description;
};

/// A row with a notation of its own.
struct Free
{
    QLatin1StringView key;
    QLatin1StringView defaultValue;
    QLatin1StringView notation;
    const char *description;
    std::optional<QString> (*read)(const QString &text);
};

std::optional<QString> readTemplate(const QString &text)
{
    return SettingReaders::descriptionTemplate(placeholders(), text);
}

constexpr Choice postingChoices[] = {
    {"expense.target"_L1, "journal|purchaseInvoice"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "What an expense report becomes in NAV: journal lines, or a purchase invoice of the employee's vendor.")},
    {"expense.mode"_L1, "post|draft"_L1,
        QT_TRANSLATE_NOOP("Settings", "Post expense reports, or leave them as drafts in NAV.")},
    {"invoice.mode"_L1, "post|draft"_L1,
        QT_TRANSLATE_NOOP("Settings", "Post invoices, or leave them as drafts in NAV.")},
    {"posting.date"_L1, "approval|today|documentDate|monthEnd"_L1,
        QT_TRANSLATE_NOOP("Settings", "The day on which a document is posted.")},
    {"posting.closedPeriod"_L1, "hold|nextOpenDay"_L1,
        QT_TRANSLATE_NOOP("Settings", "What to do when NAV is closed for that day.")},
};

constexpr Choice checkChoices[] = {
    {"approval.fourEyes"_L1, "false|true"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Whoever changed or queued a document may not be the one who approves it, and changes of mappings wait for "
            "a "
            "second person.")},
    {"mapping.sameCode"_L1, "true|false"_L1,
        QT_TRANSLATE_NOOP("Settings", "A Concur code that equals a usable NAV code needs no mapping.")},
    {"invoice.withOrder"_L1, "hold|post"_L1,
        QT_TRANSLATE_NOOP("Settings", "What to do with an invoice that belongs to a purchase order.")},
    {"purchase.followInvoices"_L1, "false|true"_L1,
        QT_TRANSLATE_NOOP("Settings", "Take up purchase orders by themselves when an invoice names them.")},
    {"documents.kinds"_L1, "all|expense|invoice"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Whose queue in Concur is read: choose one kind where the company has not bought the other. What was taken "
            "over already goes on.")},
    {"documents.test"_L1, "hold|post"_L1,
        QT_TRANSLATE_NOOP("Settings", "What to do with test documents; they never reach a company marked production.")},
    {"company.production"_L1, "false|true"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "The connected NAV companies keep real books: no test document is ever posted there.")},
};

constexpr Choice exchangeChoices[] = {
    {"concur.acknowledge"_L1, "afterChecks|afterFetch"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "When Concur is told that a document was taken over; until then it can be recalled there.")},
    {"vendors.toConcur"_L1, "false|true"_L1, QT_TRANSLATE_NOOP("Settings", "Bring NAV's vendors to Concur.")},
    {"vendors.conflicts"_L1, "ask|nav|concur"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Whose word counts where NAV and Concur say something else of a vendor and it is not known which is "
            "newer.")},
    {"vendors.toNav"_L1, "propose|off|create"_L1,
        QT_TRANSLATE_NOOP("Settings", "What to do with vendors that were requested in Concur.")},
    {"dimensions.toConcur"_L1, "false|true"_L1,
        QT_TRANSLATE_NOOP("Settings", "Bring NAV's dimension values to Concur's lists.")},
    {"dimensions.toNav"_L1, "propose|off|create"_L1,
        QT_TRANSLATE_NOOP("Settings", "What to do with list items that only Concur has.")},
    {"dimensions.conflicts"_L1, "ask|nav|concur"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Whose name counts where NAV and Concur call a dimension value something else and it is not known which is "
            "newer.")},
    {"payments.confirm"_L1, "false|true"_L1, QT_TRANSLATE_NOOP("Settings", "Tell Concur when NAV has paid.")},
    {"attachments.copy"_L1, "false|true"_L1, QT_TRANSLATE_NOOP("Settings", "Copy receipt images to NAV.")},
};

constexpr Choice alertChoices[] = {
    {"alerts.mail"_L1, "off|digest"_L1,
        QT_TRANSLATE_NOOP("Settings", "Tell people by mail what needs them, many things in one message.")},
    {"alerts.webhook"_L1, "off|teams|slack"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "Tell a channel of Teams or Slack what needs people; \"connect webhook\" keeps its address.")},
    {"alerts.desktop"_L1, "true|false"_L1,
        QT_TRANSLATE_NOOP("Settings", "Tell whoever has the window open by a notification of the desktop.")},
};

constexpr Free alertRows[] = {
    {"alerts.mail.server"_L1, ""_L1, "smtp://HOST:587 | smtps://HOST:465"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "The mail server. Without TLS nothing is sent, except to this computer; \"connect mail\" keeps user and "
            "password."),
        &SettingReaders::mailServer},
    {"alerts.mail.from"_L1, ""_L1, "ADDRESS"_L1, QT_TRANSLATE_NOOP("Settings", "The sender of mail."),
        &SettingReaders::mailAddress},
    {"alerts.mail.to"_L1, ""_L1, "ADDRESS[,ADDRESS...]"_L1, QT_TRANSLATE_NOOP("Settings", "Who gets mail."),
        &SettingReaders::mailAddressList},
    {"alerts.reasons"_L1, "all"_L1, "all | CODE[,CODE...] | CHANNEL: CODE[,CODE...][; ...]"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Which reasons for holding a document are told, such as vendorMissing; by channel as in \"mail: all; "
            "webhook: "
            "navRefused\"."),
        &SettingReaders::alertReasons},
    {"alerts.quiet"_L1, "20:00-07:00,Sat-Sun"_L1, "off | HH:MM-HH:MM | DAY-DAY, with commas between"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "When nobody is told, in local time; what comes up then is gathered and told after it."),
        &SettingReaders::quietHours},
    {"alerts.silence"_L1, "off"_L1, "off | HOURS (1 to 500)"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Tell when nothing came from Concur for so many working hours, Monday to Friday from 8 to 18 o'clock."),
        &SettingReaders::silenceHours},
    {"alerts.every"_L1, "60"_L1, "MINUTES (5 to 1440)"_L1,
        QT_TRANSLATE_NOOP("Settings", "Minutes between two messages of one channel, at least."),
        &SettingReaders::alertMinutes},
};

constexpr Choice auditChoices[] = {
    {"audit.bodies"_L1, "errors|off|all"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Of which requests to Concur and NAV the content is kept, without secrets and bank data: of those that "
            "failed, "
            "of none, of all.")},
    {"audit.mailHead"_L1, "off|daily|weekly|signOff"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "When the head of the chain goes out by mail, so that a later rewrite is provable; daily and weekly also "
            "at "
            "each sign-off of a month.")},
};

constexpr Free headRow = {"audit.mailHead.to"_L1, ""_L1, "ADDRESS[,ADDRESS...]"_L1,
    QT_TRANSLATE_NOOP("Settings", "Who gets the head of the chain; empty: whoever gets mail of alerts."),
    &SettingReaders::mailAddressList};

constexpr Free auditRow = {"audit.retentionDays"_L1, "90"_L1, "DAYS (1 to 3650)"_L1,
    QT_TRANSLATE_NOOP("Settings",
        "How long requests to Concur and NAV are kept beside the trail; the trail itself is kept for ever."),
    &SettingReaders::retentionDays};

constexpr Free expiryRows[] = {
    {"expiry.concur.clientSecret"_L1, ""_L1, "YYYY-MM-DD"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "The day on which the client secret of Concur expires; you are warned 30, 14, 7 and 1 days before it."),
        &SettingReaders::day},
    {"expiry.nav.clientSecret"_L1, ""_L1, "YYYY-MM-DD | COMPANY=YYYY-MM-DD[; ...]"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "The day on which the client secret or access key of NAV expires, for all companies or by company, such as "
            "CRONUS DE=2027-03-31."),
        &SettingReaders::daysByCompany},
};

constexpr Choice programChoices[] = {
    {"language"_L1, "system|en|de|fr|es|da|nl"_L1, QT_TRANSLATE_NOOP("Settings", "The language of the program.")},
    {"ui.theme"_L1, "system|light|dark"_L1, QT_TRANSLATE_NOOP("Settings", "Light or dark windows.")},
};

constexpr Free approvalRow = {"approval.required"_L1, "none"_L1, "none | all | above:AMOUNT"_L1,
    QT_TRANSLATE_NOOP("Settings",
        "Which documents a person must approve before they are posted; the amount is the gross in the company's "
        "currency."),
    &SettingReaders::approval};

constexpr Free postingRows[] = {
    {"posting.description"_L1, "{employee} {date} {expenseType} {merchant} {report}"_L1,
        "text with {employee} {employeeId} {date} {expenseType} {merchant} {report} {reportNumber} {vendor} {invoice} "
        "{text}"_L1,
        QT_TRANSLATE_NOOP("Settings", "The description of a posted line; shortened visibly where NAV has less room."),
        &readTemplate},
    {"journal.code"_L1, "LBRIDGE"_L1, "1 to 8 letters or digits, a letter first"_L1,
        QT_TRANSLATE_NOOP("Settings", "Start of the code of the journal batch that Ledgerbridge alone uses in NAV."),
        &SettingReaders::journalCode},
    {"journal.lane"_L1, "A"_L1, "A to Z"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "End of that code; another letter for each workspace that posts into the same company."),
        &SettingReaders::journalLane},
};

constexpr Free listsRow = {"dimensions.lists"_L1, "sameName"_L1,
    "sameName | DIMENSION[@COMPANY]=LIST[/LEVEL[/PARENT]][; ...]"_L1,
    QT_TRANSLATE_NOOP("Settings",
        "Which list of Concur holds the values of which dimension, by name or id, such as DEPARTMENT=Department; "
        "PROJECT=Project/2/DE; none keeps a dimension out. Those not named go to the list of the same name."),
    &SettingReaders::lists};

constexpr Free scheduleRows[] = {
    {"schedule"_L1, "off"_L1, "off | DAYS TIMES[; ...]"_L1,
        QT_TRANSLATE_NOOP("Settings", "When a run starts by itself, in local time, such as Mon-Fri 07:00,13:00."),
        &SettingReaders::schedule},
    {"schedule.timeZone"_L1, "system"_L1, "system | NAME"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "The time zone of the schedule, such as Europe/Berlin; system is this computer's."),
        &SettingReaders::timeZone},
    {"schedule.blackout"_L1, "off"_L1, "off | BEFORE+AFTER (days, 0 to 10)"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Days around the end of a month on which no run starts by itself; 2+3 are the last two and the first "
            "three."),
        &SettingReaders::closingBlackout},
};

constexpr Choice scheduleChoices[] = {
    {"schedule.paused"_L1, "false|true"_L1,
        QT_TRANSLATE_NOOP("Settings", "No run starts by itself until somebody says so.")},
};

constexpr Free webhookRows[] = {
    {"webhook.listen"_L1, "off"_L1, "off | ADDRESS:PORT"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "Where what Concur and NAV tell by themselves is taken in, such as 127.0.0.1:8800 behind a proxy."),
        &SettingReaders::listenAddress},
    {"webhook.publicUrl"_L1, ""_L1, "https://HOST[/PATH]"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "The address under which Concur and NAV reach that from the internet; with it their subscriptions are "
            "looked "
            "after."),
        &SettingReaders::publicUrl},
    {"webhook.every"_L1, "2"_L1, "MINUTES (0 to 60)"_L1,
        QT_TRANSLATE_NOOP(
            "Settings", "Minutes between two runs that such messages bring about, at least; 0 starts one at once."),
        &SettingReaders::noticeMinutes},
    {"webhook.certificate"_L1, ""_L1, "FILE (PEM)"_L1,
        QT_TRANSLATE_NOOP("Settings", "Certificate for listening on another address than this computer's own."),
        &SettingReaders::filePath},
    {"webhook.privateKey"_L1, ""_L1, "FILE (PEM)"_L1,
        QT_TRANSLATE_NOOP("Settings", "The key of that certificate; readable by this user alone."),
        &SettingReaders::filePath},
    {"webhook.concurSender"_L1, "off"_L1, "off | HEADER: TEXT"_L1,
        QT_TRANSLATE_NOOP("Settings",
            "What the proxy writes into a header once it has checked Concur's client certificate; without it Concur's "
            "messages are turned away."),
        &SettingReaders::senderHeader},
};

SettingDefinition made(const Choice &row)
{
    const QStringList words = QString(row.words).split(u'|');
    return {row.key, words.first(), QCoreApplication::translate(context, row.description), words, words.join(u" | "_s),
        [words](const QString &text) { return SettingReaders::oneOf(words, text); }};
}

SettingDefinition made(const Free &row)
{
    return {
        row.key, row.defaultValue, QCoreApplication::translate(context, row.description), {}, row.notation, row.read};
}

template<typename Rows>
void append(QList<SettingDefinition> &list, const Rows &rows)
{
    std::transform(
        std::begin(rows), std::end(rows), std::back_inserter(list), [](const auto &row) { return made(row); });
}

} // namespace

QList<SettingDefinition> definitions()
{
    QList<SettingDefinition> list;
    append(list, postingChoices);
    append(list, postingRows);
    list.append(made(approvalRow));
    append(list, checkChoices);
    append(list, exchangeChoices);
    list.append(made(listsRow));
    append(list, scheduleRows);
    append(list, scheduleChoices);
    append(list, webhookRows);
    append(list, alertChoices);
    append(list, alertRows);
    append(list, auditChoices);
    list.append(made(headRow));
    list.append(made(auditRow));
    append(list, expiryRows);
    append(list, programChoices);
    return list;
}

namespace {

std::optional<SettingDefinition> find(const QString &key)
{
    const auto list = definitions();
    const auto found = std::find_if(list.begin(), list.end(), [&key](const auto &each) { return each.key == key; });
    return found == list.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool contains(const QString &key)
{
    return find(key).has_value();
}

QString defaultValue(const QString &key)
{
    const auto definition = find(key);
    return definition ? definition->defaultValue : QString();
}

Result<QString> validate(const QString &key, const QString &value)
{
    const auto definition = find(key);
    if (!definition) {
        return fail(ErrorCode::Usage,
            QCoreApplication::translate("Settings", "There is no setting \"%1\". See them all with: settings list")
                .arg(key));
    }
    if (const auto read = definition->read(value))
        return *read;
    return fail(ErrorCode::InvalidInput,
        QCoreApplication::translate("Settings", "\"%2\" is not allowed for the setting %1. Allowed: %3")
            .arg(key, value, definition->notation));
}

} // namespace Ledgerbridge::SettingsTable
