// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "alertmessage.h"

#include "amounttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

/// A digest that nobody reads to its end tells nothing; the others are counted.
constexpr int mostParagraphs = 25;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Alerts", source, nullptr, n);
}

bool isAboutDocuments(AlertKind kind)
{
    return kind == AlertKind::Held || kind == AlertKind::AwaitingApproval || kind == AlertKind::InDoubt
        || kind == AlertKind::ChangedAfterPosting;
}

QString momentText(const QDateTime &moment, const AlertContext &context)
{
    return QLocale().toString(moment.toTimeZone(context.now.timeZone()), QLocale::ShortFormat);
}

QString whyText(const AlertItem &item)
{
    if (item.why == AlertItem::Why::New)
        return text(QT_TRANSLATE_NOOP("Alerts", "new"));
    return item.why == AlertItem::Why::Grown
        ? text(QT_TRANSLATE_NOOP("Alerts", "was told with %1 before")).arg(item.before)
        : text(QT_TRANSLATE_NOOP("Alerts", "still stands"));
}

QString factsText(const AlertItem &item, const AlertContext &context)
{
    QStringList facts;
    if (isAboutDocuments(item.cause.kind))
        facts.append(text(QT_TRANSLATE_N_NOOP("Alerts", "%n document(s)"), item.cause.count));
    if (!item.cause.amounts.isEmpty())
        facts.append(moneyText(item.cause.amounts));
    if (item.cause.since.isValid())
        facts.append(text(QT_TRANSLATE_NOOP("Alerts", "since %1")).arg(momentText(item.cause.since, context)));
    facts.append(whyText(item));
    return facts.join(u" · "_s);
}

AlertParagraph paragraphOf(const AlertItem &item, const AlertContext &context)
{
    AlertParagraph paragraph;
    paragraph.heading = alertTitle(item.cause);
    paragraph.facts = factsText(item, context);
    paragraph.text = alertLine(item.cause.reason.text);
    paragraph.remedy = alertRemedy(item.cause);
    paragraph.documents = item.cause.documents;
    for (const QString &document : item.cause.documents)
        paragraph.openings.append(alertOpening(document));
    const int more = item.cause.count - int(item.cause.documents.size());
    if (isAboutDocuments(item.cause.kind) && more > 0)
        paragraph.more = text(QT_TRANSLATE_N_NOOP("Alerts", "and %n more on the page Review"), more);
    return paragraph;
}

QString subjectWith(const QString &what, const AlertContext &context)
{
    const QString place = alertLine(context.company, 60);
    const QString subject = place.isEmpty() ? text(QT_TRANSLATE_NOOP("Alerts", "Ledgerbridge: %1")).arg(what)
                                            : text(QT_TRANSLATE_NOOP("Alerts", "Ledgerbridge %1: %2")).arg(place, what);
    return context.demo ? text(QT_TRANSLATE_NOOP("Alerts", "[Demo] %1")).arg(subject) : subject;
}

QString closingText(int left, int standing)
{
    QStringList sentences;
    if (left > 0)
        sentences.append(text(QT_TRANSLATE_N_NOOP("Alerts", "%n more matter(s) are not listed here."), left));
    if (standing > 0)
        sentences.append(
            text(QT_TRANSLATE_N_NOOP("Alerts", "%n matter(s) that you were told of before still stand."), standing));
    sentences.append(
        text(QT_TRANSLATE_NOOP("Alerts", "All of it stands on the page Review, and in: ledgerbridge-cli alerts list")));
    return sentences.join(u' ');
}

} // namespace

AlertMessage alertMessage(const QList<AlertItem> &items, int standing, const AlertContext &context)
{
    AlertMessage message;
    const QString what = items.size() == 1
        ? alertTitle(items.first().cause)
        : text(QT_TRANSLATE_N_NOOP("Alerts", "%n matter(s) need you"), int(items.size()));
    message.subject = subjectWith(what, context);
    message.lead = text(QT_TRANSLATE_N_NOOP("Alerts", "%n matter(s) need you:"), int(items.size()));
    for (const AlertItem &item : items.first(qMin(items.size(), mostParagraphs)))
        message.paragraphs.append(paragraphOf(item, context));
    message.closing = closingText(int(items.size()) - int(message.paragraphs.size()), standing);
    for (const AlertItem &item : items)
        message.documents.append(item.cause.documents);
    return message;
}

AlertMessage alertTestMessage(const AlertContext &context)
{
    AlertMessage message;
    AlertCause cause;
    cause.kind = AlertKind::Test;
    message.subject = subjectWith(alertTitle(cause), context);
    message.lead = text(QT_TRANSLATE_NOOP("Alerts", "Somebody asked for this message, to see whether alerts arrive."));
    AlertParagraph paragraph;
    paragraph.heading = alertTitle(cause);
    paragraph.facts = momentText(context.now, context);
    paragraph.remedy = alertRemedy(cause);
    message.paragraphs = {paragraph};
    return message;
}

QString alertPlainText(const AlertMessage &message)
{
    QStringList lines{message.lead};
    for (const AlertParagraph &paragraph : message.paragraphs) {
        lines.append({QString(), u"* "_s + paragraph.heading});
        for (const QString &line : {paragraph.facts, paragraph.text, paragraph.remedy})
            if (!line.isEmpty())
                lines.append(u"  "_s + line);
        for (const QString &opening : paragraph.openings)
            lines.append(u"  > "_s + opening);
        if (!paragraph.more.isEmpty())
            lines.append(u"  "_s + paragraph.more);
    }
    if (!message.closing.isEmpty())
        lines.append({QString(), message.closing});
    return lines.join(u'\n') + u'\n';
}

} // namespace Ledgerbridge
