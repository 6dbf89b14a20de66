// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "jsonvalues.h"
#include "livesystems.h"
#include "vendoranswer.h"

#include <algorithm>

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QString fieldNames()
{
    QStringList names;
    for (const VendorDraftField &field : vendorDraftFields())
        names.append(QLatin1String(field.name));
    return names.join(u", "_s);
}

/// Makes the vendor of a document in NAV (command-line.md, "Working").
class CreateVendorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CreateVendorCommand)

public:
    Synopsis synopsis() const override
    {
        return {u"queue create-vendor"_s, u"DOC"_s,
            tr("Makes the vendor of a document in NAV, filled from Concur, and maps to it."), 1, 1,
            {QCommandLineOption(u"set"_s, tr("Another value of a field: %1.").arg(fieldNames()), u"FIELD=VALUE"_s),
                QCommandLineOption(u"not"_s, tr("This vendor of NAV has a like name and is another."), u"NUMBER"_s),
                QCommandLineOption(u"preview"_s, tr("Shows what would be made and released; makes nothing."))}};
    }

    QCoro::Task<Result<Answer>> run(Call call) override
    {
        const auto workspace = call.openWorkspace();
        if (!workspace)
            co_return fail(workspace.error());
        const auto systems = Services::LiveSystems::make(**workspace);
        if (!systems)
            co_return fail(systems.error());
        QObject stopper;
        Services::LiveSystems *live = systems->get();
        call.surroundings->onStop(&stopper, [live] { live->abort(); });
        const Sync::EngineSetup setup = live->engineSetup();
        const QString document = call.arguments.constFirst();
        auto form = co_await Services::vendorForm(setup, document);
        if (!form)
            co_return fail(form.error());
        if (const auto filled = fill(call, *form); !filled)
            co_return fail(filled.error());
        if (call.isSet(u"preview"_s))
            co_return preview(*form);
        const auto outcome = co_await Services::requestVendor(workspace->get(), setup, *form, call.surroundings->actor);
        if (!outcome)
            co_return fail(outcome.error());
        co_return answerFor(*outcome);
    }

private:
    static Result<void> fill(const Call &call, VendorForm &form)
    {
        for (const QString &pair : call.options.value(u"set"_s)) {
            const qsizetype at = pair.indexOf(u'=');
            const auto &fields = vendorDraftFields();
            const auto field = std::find_if(fields.cbegin(), fields.cend(),
                [&](const VendorDraftField &each) { return pair.left(at) == QLatin1String(each.name); });
            if (at < 1 || field == fields.cend())
                return fail(ErrorCode::Usage,
                    tr("\"%1\" sets no field. Write FIELD=VALUE with one of: %2.").arg(pair, fieldNames()));
            form.draft.*field->value = pair.mid(at + 1);
        }
        form.draft.others = call.options.value(u"not"_s);
        return {};
    }

    static Answer preview(const VendorForm &form)
    {
        Answer answer;
        VendorRequest request;
        request.companyName = form.companyName;
        request.source = form.source;
        request.documentId = form.documentId;
        request.draft = form.draft;
        answer.json = toJson(request);
        QJsonArray problems;
        for (const VendorDraftProblem &problem : form.problems)
            problems.append(QJsonObject{{u"field"_s, problem.field}, {u"text"_s, problem.text}});
        QJsonArray twins;
        for (const VendorTwin &twin : form.twins)
            twins.append(QJsonObject{{u"number"_s, twin.number}, {u"name"_s, twin.name}, {u"why"_s, twin.why},
                {u"score"_s, twin.score}, {u"same"_s, twin.isSame}});
        answer.json.insert(u"problems"_s, problems);
        answer.json.insert(u"twins"_s, twins);
        answer.json.insert(u"notes"_s, QJsonArray::fromStringList(form.notes));
        answer.json.insert(u"releases"_s, form.releases.released);
        answer.text = previewText(form);
        return answer;
    }

    static QString previewText(const VendorForm &form)
    {
        QString text = tr("%1 would be made in %2:").arg(form.source, form.companyName) + u'\n';
        for (const VendorDraftField &field : vendorDraftFields())
            if (const QString &value = form.draft.*field.value; !value.isEmpty())
                text += u"  %1: %2\n"_s.arg(vendorDraftFieldTitle(QLatin1String(field.name)), value);
        for (const VendorDraftProblem &problem : form.problems)
            text += problem.text + u'\n';
        for (const VendorTwin &twin : form.twins)
            text += tr("NAV has %1 %2 (%3).").arg(twin.number, twin.name, twin.why) + u'\n';
        for (const QString &note : form.notes)
            text += note + u'\n';
        return text + tr("It would release %n document(s).", nullptr, form.releases.released) + u'\n';
    }
};

} // namespace

std::unique_ptr<Command> makeCreateVendorCommand()
{
    return std::make_unique<CreateVendorCommand>();
}

} // namespace Ledgerbridge::Cli
