// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "documentdetails.h"
#include "jsonvalues.h"
#include "texttable.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray sourceJson(const QList<Services::SourceLine> &lines)
{
    QJsonArray array;
    for (const Services::SourceLine &line : lines) {
        QJsonObject fields;
        for (auto it = line.fields.cbegin(); it != line.fields.cend(); ++it)
            fields.insert(it.key(), it.value());
        array.append(QJsonObject{{u"id"_s, line.id}, {u"text"_s, line.text}, {u"code"_s, line.code},
            {u"amount"_s, amountJson(line.amount)}, {u"fields"_s, fields}});
    }
    return array;
}

QJsonArray suggestionsJson(const QList<Services::Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Services::Suggestion &each : suggestions)
        array.append(QJsonObject{{u"kind"_s, toString(each.kind)}, {u"source"_s, each.source},
            {u"target"_s, each.target}, {u"name"_s, each.targetName}, {u"score"_s, each.score}, {u"why"_s, each.why}});
    return array;
}

QJsonArray reasonsJson(const QList<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        QJsonObject object = toJson(reason);
        object.insert(u"remedy"_s, reasonRemedy(reason.code));
        array.append(object);
    }
    return array;
}

QJsonObject detailsJson(const Services::DocumentDetails &details)
{
    QJsonArray timeLine;
    for (const AuditEntry &entry : details.timeLine)
        timeLine.append(toJson(entry));
    QJsonObject json = toJson(details.record);
    json.insert(u"source"_s, QJsonObject{{u"lines"_s, sourceJson(details.source)}});
    json.insert(u"mapped"_s, details.plan ? toJson(details.plan->outcome.plan) : QJsonArray());
    json.insert(u"asPosted"_s, details.plan && details.plan->asPosted);
    json.insert(u"reasons"_s, reasonsJson(details.record.reasons));
    json.insert(u"suggestions"_s, suggestionsJson(details.suggestions));
    json.insert(u"timeLine"_s, timeLine);
    json.insert(u"difference"_s, details.change ? toJson(details.change->difference) : QJsonArray());
    json.insert(u"differenceRemarks"_s,
        details.change ? QJsonArray::fromStringList(details.change->difference.remarks) : QJsonArray());
    json.insert(u"actions"_s, details.change ? toJson(details.change->offers) : QJsonArray());
    return json;
}

class QueueShowCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(QueueShowCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue show"_s, u"DOC"_s,
            tr("One document: source, what it becomes in NAV, reasons, suggestions, time line."), 1, 1, {}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        const auto details = Services::documentDetails(**workspace, call.arguments.first());
        if (!details)
            return fail(details.error());
        Answer answer;
        answer.json = detailsJson(*details);
        answer.text = headText(details->record) + sourceText(*details) + mappedText(*details) + changeText(*details)
            + adviceText(*details) + timeText(*details);
        return answer;
    }

private:
    static QString headText(const Record &record)
    {
        return u"%1  %2\n%3, %4\n"_s.arg(record.documentId, record.title, recordStateTitle(record.state),
            amountOrDash(record.amount, record.currency));
    }

    static QString sourceText(const Services::DocumentDetails &details)
    {
        TextTable table({tr("In Concur"), tr("Code"), u'>' + tr("Amount")});
        for (const Services::SourceLine &line : details.source)
            table.add({line.text, line.code, line.amount.toAmount()});
        return table.isEmpty() ? QString() : u'\n' + table.toString();
    }

    static QString mappedText(const Services::DocumentDetails &details)
    {
        QString text;
        if (!details.plan)
            return text;
        for (const Posting &posting : details.plan->outcome.plan.postings) {
            TextTable table({details.plan->asPosted ? tr("Posted in NAV") : tr("In NAV"), tr("Name"),
                u'>' + tr("Amount"), tr("Description"), tr("Why")});
            for (const PlanLine &line : posting.lines)
                table.add({line.account.isEmpty() ? u"?"_s : line.account, line.accountName, line.amount.toAmount(),
                    line.description, line.explanation});
            text += u'\n'
                + tr("%1 %2 on %3")
                      .arg(toString(posting.target), posting.reference, posting.postingDate.toString(Qt::ISODate))
                + u'\n' + table.toString();
        }
        return text;
    }

    static QString changeText(const Services::DocumentDetails &details)
    {
        if (!details.change)
            return {};
        TextTable table({tr("Account"), tr("Name"), u'>' + tr("Posted"), u'>' + tr("New"), tr("What changes")});
        for (const DifferenceLine &line : details.change->difference.lines)
            table.add(
                {line.account, line.accountName, line.posted.toAmount(), line.wanted.toAmount(), line.explanation});
        QString text = u'\n' + (table.isEmpty() ? QString() : table.toString());
        for (const QString &remark : details.change->difference.remarks)
            text += remark + u'\n';
        for (const Sync::ActionOffer &offer : details.change->offers)
            text += (offer.possible ? tr("  %1: %2") : tr("  %1 is not possible: %2"))
                        .arg(toString(offer.action), offer.text)
                + u'\n';
        return text;
    }

    static QString adviceText(const Services::DocumentDetails &details)
    {
        QString text;
        for (const Reason &reason : details.record.reasons)
            text += u"\n%1: %2\n  %3\n"_s.arg(reasonTitle(reason.code), reason.text, reasonRemedy(reason.code));
        for (const Services::Suggestion &each : details.suggestions)
            text += tr("  Suggestion (%1): mappings set %2 %3 %4   %5")
                        .arg(each.why, toString(each.kind), each.source, each.target, each.targetName)
                + u'\n';
        return text;
    }

    static QString timeText(const Services::DocumentDetails &details)
    {
        TextTable table({tr("When"), tr("Who"), tr("What")});
        for (const AuditEntry &entry : details.timeLine)
            table.add({entry.at.toUTC().toString(Qt::ISODate), entry.actor, entry.text});
        return table.isEmpty() ? QString() : u'\n' + table.toString();
    }
};

} // namespace

std::unique_ptr<Command> makeQueueShowCommand()
{
    return std::make_unique<QueueShowCommand>();
}

} // namespace Ledgerbridge::Cli
