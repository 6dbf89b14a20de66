// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "feedback.h"

#include "planstep.h"
#include "runtext.h"
#include "textlanguage.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

using namespace Qt::StringLiterals;

namespace {

/// In parts that Concur takes, broken between words where there are any.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString rest = text.trimmed();
    while (rest.size() > longestFeedback) {
        qsizetype end = rest.lastIndexOf(u' ', longestFeedback);
        if (end <= 0)
            end = rest.at(longestFeedback - 1).isHighSurrogate() ? longestFeedback - 1 : longestFeedback;
        parts.append(rest.left(end).trimmed());
        rest = rest.mid(end).trimmed();
    }
    parts.append(rest);
    return parts;
}

QString headingOf(const Reason &reason)
{
    const QString title = reasonTitle(reason.code);
    const QString heading = reason.subject.isEmpty() ? title : u"%1: %2"_s.arg(title, reason.subject);
    // The sentence names the subject once more.
    return heading.size() > longestFeedback ? title : heading;
}

/// Found when posting; a check does not find it again.
bool comesFromNav(ReasonCode code)
{
    return code == ReasonCode::NavRefused || code == ReasonCode::DuplicateInvoiceNumber
        || code == ReasonCode::TotalsDiffer;
}

} // namespace

Result<void> checkFeedback(const QString &message)
{
    const QString text = message.trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::Usage, RunText::tr("Give a message: the person in Concur reads it."));
    if (text.size() > longestFeedback)
        return fail(ErrorCode::Usage,
            RunText::tr("The message has %1 characters, Concur takes %2. Shorten it; nothing was sent.")
                .arg(text.size())
                .arg(longestFeedback));
    return {};
}

Concur::SystemMessage adminMessage(const QString &message)
{
    return Concur::SystemMessage{{}, u"LB-sentBack"_s, TextLanguage::current(), message.trimmed(), {}};
}

QList<Concur::SystemMessage> reasonMessages(const QList<Reason> &reasons)
{
    const QString language = TextLanguage::current();
    QList<Concur::SystemMessage> messages;
    for (const Reason &reason : reasons) {
        // Waiting for approval is nothing that the sender could mend.
        if (reason.code == ReasonCode::NeedsApproval)
            continue;
        const QString heading = headingOf(reason);
        const QStringList parts = partsOf(reason.text);
        const QStringList lines = reason.lineIds.isEmpty() ? QStringList(QString()) : reason.lineIds;
        for (const QString &line : lines)
            for (const QString &part : parts)
                messages.append({line, u"LB-"_s + toString(reason.code), language, heading, part});
    }
    return messages;
}

Result<QList<Concur::SystemMessage>> feedbackOn(Run &run, const Record &record)
{
    auto planned = planRecord(run, record);
    if (!planned)
        return fail(planned.error());
    const QString programs = TextLanguage::current();
    const TextLanguage readers(readersLanguage(planned->document));
    if (TextLanguage::current() != programs)
        planned = planRecord(run, record);
    if (!planned)
        return fail(planned.error());
    QList<Reason> reasons = planned->outcome.reasons;
    for (const Reason &kept : record.reasons) {
        const bool known = std::any_of(reasons.cbegin(), reasons.cend(),
            [&kept](const Reason &reason) { return reason.code == kept.code && reason.subject == kept.subject; });
        if (!known && comesFromNav(kept.code))
            reasons.append(kept);
    }
    return reasonMessages(reasons);
}

QString readersLanguage(const SourceDocument &document)
{
    static const QStringList german{u"DE"_s, u"AT"_s, u"LI"_s};
    static const QStringList english{u"GB"_s, u"US"_s, u"IE"_s, u"AU"_s, u"NZ"_s};
    const ExpenseReport *report = document.expense();
    const QString country = report ? report->homeCountry.toUpper() : QString();
    if (german.contains(country))
        return u"de"_s;
    return english.contains(country) ? u"en"_s : QString();
}

} // namespace Ledgerbridge::Sync
