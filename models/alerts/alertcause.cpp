// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertcause.h"

#include "expiryrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Alerts";

struct ChannelText
{
    AlertChannel channel;
    const char *name;
    const char *title;
};

constexpr std::array channelTexts{
    ChannelText{AlertChannel::Mail, "mail", QT_TRANSLATE_NOOP("Alerts", "Mail")},
    ChannelText{AlertChannel::Webhook, "webhook", QT_TRANSLATE_NOOP("Alerts", "Teams or Slack")},
    ChannelText{AlertChannel::Desktop, "desktop", QT_TRANSLATE_NOOP("Alerts", "Desktop")},
};

struct KindText
{
    AlertKind kind;
    const char *name;
    const char *title;
    const char *remedy;
};

constexpr std::array kindTexts{
    KindText{AlertKind::Held, "held", QT_TRANSLATE_NOOP("Alerts", "Held"), ""},
    KindText{AlertKind::AwaitingApproval, "awaitingApproval", QT_TRANSLATE_NOOP("Alerts", "Waits for approval"),
        QT_TRANSLATE_NOOP("Alerts", "A second person approves it on the page Review.")},
    KindText{AlertKind::InDoubt, "inDoubt", QT_TRANSLATE_NOOP("Alerts", "In doubt whether it was posted"),
        QT_TRANSLATE_NOOP("Alerts",
            "Nothing is sent again before it was looked up in NAV. Start a run; if it stays in doubt, look the "
            "document "
            "up in NAV by its number.")},
    KindText{AlertKind::ChangedAfterPosting, "changedAfterPosting",
        QT_TRANSLATE_NOOP("Alerts", "Changed in Concur after posting"),
        QT_TRANSLATE_NOOP("Alerts",
            "Open it, see what differs, and choose there: post the difference, offset and post anew, or leave it.")},
    KindText{AlertKind::RunFailed, "runFailed", QT_TRANSLATE_NOOP("Alerts", "A run did not come to its end"),
        QT_TRANSLATE_NOOP("Alerts",
            "Read what stopped it, put that right, and start a run again; it goes on where the last one ended.")},
    KindText{AlertKind::SignInFailed, "signInFailed", QT_TRANSLATE_NOOP("Alerts", "A sign-in was refused"),
        QT_TRANSLATE_NOOP(
            "Alerts", "Connect the system anew on the page Connections; nothing is fetched or posted before.")},
    KindText{AlertKind::RunNotice, "runNotice", QT_TRANSLATE_NOOP("Alerts", "A run needs you"),
        QT_TRANSLATE_NOOP("Alerts", "Read the notice on the page Overview and do what it says.")},
    KindText{AlertKind::Silence, "silence", QT_TRANSLATE_NOOP("Alerts", "Nothing came from Concur"),
        QT_TRANSLATE_NOOP("Alerts",
            "Check whether documents are approved in Concur and whether runs still start; the page Overview shows the "
            "last ones.")},
    KindText{AlertKind::Expiry, "expiry", QT_TRANSLATE_NOOP("Alerts", "Expires soon"),
        QT_TRANSLATE_NOOP("Alerts", "The page Overview shows what expires next; it is told again at the next step.")},
    KindText{AlertKind::Test, "test", QT_TRANSLATE_NOOP("Alerts", "Test message"),
        QT_TRANSLATE_NOOP("Alerts", "Nothing is to be done: alerts reach you here.")},
};

const KindText &textOf(AlertKind kind)
{
    for (const KindText &entry : kindTexts)
        if (entry.kind == kind)
            return entry;
    return kindTexts.front();
}

const ChannelText &textOf(AlertChannel channel)
{
    for (const ChannelText &entry : channelTexts)
        if (entry.channel == channel)
            return entry;
    return channelTexts.front();
}

} // namespace

QString toString(AlertChannel channel)
{
    return QString::fromLatin1(textOf(channel).name);
}

std::optional<AlertChannel> alertChannelFromString(QStringView text)
{
    for (const ChannelText &entry : channelTexts)
        if (text == QLatin1String(entry.name))
            return entry.channel;
    return std::nullopt;
}

QList<AlertChannel> allAlertChannels()
{
    return {AlertChannel::Mail, AlertChannel::Webhook, AlertChannel::Desktop};
}

QString alertChannelTitle(AlertChannel channel)
{
    return QCoreApplication::translate(context, textOf(channel).title);
}

QString toString(AlertKind kind)
{
    return QString::fromLatin1(textOf(kind).name);
}

std::optional<AlertKind> alertKindFromString(QStringView text)
{
    for (const KindText &entry : kindTexts)
        if (text == QLatin1String(entry.name))
            return entry.kind;
    return std::nullopt;
}

QString AlertCause::key() const
{
    if (kind == AlertKind::Held)
        return u"held\n%1\n%2"_s.arg(toString(reason.code), reason.subject);
    if (kind == AlertKind::Expiry)
        return u"expiry\n"_s + step;
    return toString(kind);
}

std::optional<AlertCause> expiryCause(const ExpiryEntry &entry, const QDateTime &now)
{
    const auto reached = expiryStep(entry, now);
    if (!reached)
        return std::nullopt;
    AlertCause cause;
    cause.kind = AlertKind::Expiry;
    cause.count = 1;
    cause.reason.subject = expiryTitle(entry);
    cause.reason.text = expirySentence(entry, now) + u' ' + expiryRemedy(entry);
    // With the day: one that was renewed and comes near its end again is told again.
    cause.step = u"%1\n%2\n%3"_s.arg(entry.key(), entry.expiresAt.toUTC().date().toString(Qt::ISODate)).arg(*reached);
    return cause;
}

QString alertTitle(const AlertCause &cause)
{
    if (cause.kind == AlertKind::Expiry)
        return QCoreApplication::translate(context, textOf(cause.kind).title) + u": "_s
            + alertLine(cause.reason.subject, 80);
    if (cause.kind != AlertKind::Held)
        return QCoreApplication::translate(context, textOf(cause.kind).title);
    const QString title = reasonTitle(cause.reason.code);
    return cause.reason.subject.isEmpty() ? title : title + u": "_s + alertLine(cause.reason.subject, 80);
}

QString alertRemedy(const AlertCause &cause)
{
    return cause.kind == AlertKind::Held ? reasonRemedy(cause.reason.code)
                                         : QCoreApplication::translate(context, textOf(cause.kind).remedy);
}

QString alertOpening(const QString &document)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9][A-Za-z0-9._@-]*\z)"_s);
    if (plain.match(document).hasMatch())
        return u"ledgerbridge --open "_s + document;
    // What a shell would take for more than a name is left out: the window then finds nothing, and runs nothing.
    static const QRegularExpression active(uR"([\x00-\x1f\x7f"'`$\\!%&|<>^;])"_s);
    return u"ledgerbridge --open \"%1\""_s.arg(QString(document).remove(active));
}

QString alertLine(const QString &foreign, int most)
{
    QString line = foreign;
    for (QChar &each : line) {
        const QChar::Category category = each.category();
        // Formats too: they turn the direction of what follows.
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            each = u' ';
    }
    line = line.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

} // namespace Ledgerbridge
