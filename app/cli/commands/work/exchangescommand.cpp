// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "exchangestore.h"
#include "filteroptions.h"
#include "jsonvalues.h"
#include "texttable.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExchanges = 10000;

/// `audit exchanges`: what was asked of both systems, and what they answered.
class AuditExchangesCommand final : public LocalCommand
{
    Q_DECLARE_TR_FUNCTIONS(AuditExchangesCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"audit exchanges"_s, {}, tr("Requests to Concur and NAV, newest first."), 0, 0,
            {QCommandLineOption(u"document"_s, tr("Only those about this document alone."), u"DOC"_s),
                QCommandLineOption(u"run"_s, tr("Only those of this run."), u"ID"_s),
                QCommandLineOption(u"since"_s, tr("From this day or moment on."), u"DATE"_s),
                QCommandLineOption(u"until"_s, tr("Up to this day or moment."), u"DATE"_s),
                QCommandLineOption(u"status"_s,
                    tr("Only with this HTTP status; 0: without answer; failed: 400 and more, or without answer."),
                    u"STATUS"_s),
                QCommandLineOption(u"bodies"_s, tr("With the contents that are kept (audit.bodies).")),
                QCommandLineOption(
                    u"after"_s, tr("Go on behind this exchange: the \"next\" of the page before."), u"ID"_s),
                QCommandLineOption(u"limit"_s, tr("So many exchanges at most."), u"N"_s)}};
    }

protected:
    Result<Answer> answer(const Call &call) override
    {
        const auto filter = filterFrom(call);
        if (!filter)
            return fail(filter.error());
        const auto workspace = call.openWorkspace();
        if (!workspace)
            return fail(workspace.error());
        Store::ExchangeStore store((*workspace)->database());
        const auto rows = store.list(*filter);
        if (!rows)
            return fail(rows.error());
        TextTable table({tr("No."), tr("When"), tr("System"), tr("Request"), tr("Status"), tr("Bytes"), tr("ms"),
            tr("Correlation")});
        QJsonArray items;
        for (const ExchangeRow &row : *rows) {
            QJsonObject item = toJson(row);
            if (call.isSet(u"bodies"_s)) {
                const auto bodies = store.bodies(row.id);
                if (!bodies)
                    return fail(bodies.error());
                item.insert(u"request"_s, QString::fromUtf8(bodies->request));
                item.insert(u"response"_s, QString::fromUtf8(bodies->response));
            }
            items.append(item);
            table.add({QString::number(row.id), row.at.toUTC().toString(Qt::ISODate), row.system,
                row.method + u' ' + row.path, row.status > 0 ? QString::number(row.status) : row.error,
                QString::number(row.responseSize), QString::number(row.duration), row.correlation});
        }
        const bool more = rows->size() == filter->limit;
        Answer answer;
        answer.json = {{u"exchanges"_s, items}, {u"next"_s, more ? QJsonValue(rows->last().id) : QJsonValue()}};
        answer.text = table.isEmpty() ? tr("No exchange fits.") + u'\n' : table.toString();
        return answer;
    }

private:
    static Result<int> statusFrom(const Call &call)
    {
        const QString word = call.value(u"status"_s);
        bool isNumber = false;
        const int status = word.toInt(&isNumber);
        if (isNumber && (status == 0 || (status >= 100 && status <= 599)))
            return status;
        return fail(ErrorCode::Usage, tr("--status takes an HTTP status, 0 or \"failed\"."));
    }

    static Result<Store::ExchangeFilter> filterFrom(const Call &call)
    {
        Store::ExchangeFilter filter;
        filter.documentId = call.value(u"document"_s);
        filter.runId = call.value(u"run"_s);
        const auto since = momentFrom(call, u"since"_s, false);
        const auto until = momentFrom(call, u"until"_s, true);
        const auto after = numberFrom(call, u"after"_s, 0, 0, std::numeric_limits<qint64>::max());
        const auto limit = numberFrom(call, u"limit"_s, 1, filter.limit, mostExchanges);
        filter.failedOnly = call.value(u"status"_s) == "failed"_L1;
        const auto status = call.isSet(u"status"_s) && !filter.failedOnly ? statusFrom(call) : Result<int>(-1);
        if (!since)
            return fail(since.error());
        if (!until)
            return fail(until.error());
        if (!after)
            return fail(after.error());
        if (!limit)
            return fail(limit.error());
        if (!status)
            return fail(status.error());
        filter.since = *since;
        filter.until = *until;
        filter.after = *after;
        filter.limit = int(*limit);
        filter.status = *status;
        return filter;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditExchangesCommand()
{
    return std::make_unique<AuditExchangesCommand>();
}

} // namespace Ledgerbridge::Cli
