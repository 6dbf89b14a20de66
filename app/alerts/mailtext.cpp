// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mailer.h"

namespace Ledgerbridge::Alerts {

using namespace Qt::StringLiterals;

namespace {

QString paragraphHtml(const AlertParagraph &paragraph)
{
    const auto line = [](const QString &text, const QString &style) {
        return text.isEmpty() ? QString() : u"<div style=\"%1\">%2</div>"_s.arg(style, text.toHtmlEscaped());
    };
    QString html = u"<div style=\"margin:0 0 18px 0\">"_s + line(paragraph.heading, u"font-weight:bold"_s)
        + line(paragraph.facts, u"color:#555"_s) + line(paragraph.text, {}) + line(paragraph.remedy, {});
    for (const QString &opening : paragraph.openings)
        html += line(opening, u"font-family:monospace"_s);
    return html + line(paragraph.more, u"color:#555"_s) + u"</div>"_s;
}

} // namespace

MailText mailText(const AlertMessage &message)
{
    MailText mail{message.subject, alertPlainText(message), {}};
    mail.html = u"<!DOCTYPE html><html><body style=\"font-family:sans-serif;font-size:14px\"><p>%1</p>"_s.arg(
        message.lead.toHtmlEscaped());
    for (const AlertParagraph &paragraph : message.paragraphs)
        mail.html += u'\n' + paragraphHtml(paragraph);
    mail.html += u"\n<p style=\"color:#555\">%1</p></body></html>"_s.arg(message.closing.toHtmlEscaped());
    return mail;
}

} // namespace Ledgerbridge::Alerts
