// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxjournallines.h"
#include "sandboxjournalposting.h"
#include "sandboxrelations.h"
#include "sandboxtablepage.h"

namespace Ledgerbridge::Sandbox {

namespace {

Columns<NavJournal> journalColumns()
{
    Columns<NavJournal> columns;
    columns.id()
        .code("code", 10, &NavJournal::code)
        .text("displayName", 100, &NavJournal::name)
        .code("templateDisplayName", 10, &NavJournal::templateName)
        .lastModified();
    addIdControl(
        columns, "balancingAccountId", &NavCompany::accounts, &NavJournal::balancingAccount, &NavAccount::number);
    columns.code("balancingAccountNumber", 20, &NavJournal::balancingAccount).readOnly();
    return columns;
}

class JournalPage final : public EditablePage<NavJournal>
{
public:
    JournalPage()
        : EditablePage("journals", "journal", &NavCompany::journals, journalColumns())
    {
        addNavigation({"journalLines", "journalLines", {}});
    }

    Outcome<QList<RowPtr>> rows(NavCompany &company, const Scope &scope) const override
    {
        Outcome<QList<RowPtr>> all = EditablePage::rows(company, scope);
        const QString shown = scope.equalTo("templateDisplayName").value_or(company.defaultTemplate());
        if (all && !scope.equalTo("id")) {
            all->removeIf(
                [&shown](const RowPtr &row) { return static_cast<const NavJournal &>(*row).templateName != shown; });
        }
        return all;
    }

    Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        for (const NavJournalLine *line : company.linesOf(id))
            company.journalLines.remove(line->id);
        return EditablePage::remove(company, scope, id);
    }

    bool hasAction(const QByteArray &action) const override { return action == "post"; }

    Outcome<ActionReply> act(NavCompany &company, const QUuid &id, const QByteArray &) const override
    {
        const Outcome<void> posted = postJournal(company, id);
        if (!posted)
            return tl::unexpected(posted.error());
        return ActionReply::NoContent;
    }

protected:
    Outcome<void> prepare(NavCompany &company, const Scope &, NavJournal &journal) const override
    {
        journal.templateName = company.defaultTemplate();
        return {};
    }

    Outcome<void> check(NavCompany &company, const NavJournal *before, NavJournal &after) const override
    {
        if (after.code.isEmpty())
            return refuse(400, "BadRequest_RequiredParamNotProvided", QStringLiteral("A \"code\" must be provided."));
        if (!company.templates.contains(after.templateName))
            return refuseRelation(
                QStringLiteral("Journal Template Name"), after.templateName, QStringLiteral("Gen. Journal Template"));
        const NavJournal *other = company.journals.first(0, after.templateName + u'|' + after.code);
        if (other && (!before || other->id != before->id))
            return refuseSameKey(QStringLiteral("Gen. Journal Batch"),
                QStringLiteral("Journal Template Name='%1',Name='%2'").arg(after.templateName, after.code));
        return {};
    }
};

/// The order in which NAV takes the fields of a new line, whatever their order in the body (nav.md 2.9).
Json inNavOrder(const Json &body)
{
    static const QList<QByteArray> order{"journalId", "lineNumber", "accountType", "accountId", "accountNumber",
        "postingDate", "documentNumber", "externalDocumentNumber", "amount", "description", "comment",
        "balanceAccountType", "balancingAccountId", "balancingAccountNumber", "taxCode"};
    Json result = Json::object();
    for (const QByteArray &key : order) {
        const bool clearsBalancing = key == "balancingAccountNumber" && body[key].toString().isEmpty();
        if (body.contains(key) && !clearsBalancing)
            result.set(key, body[key]);
    }
    for (const Json::Member &member : body.members()) {
        if (!order.contains(member.key) && member.key != "id")
            result.set(member.key, member.value);
    }
    return result;
}

QUuid lineAccountTarget(const NavCompany &company, const NavRecord &row)
{
    return idOfCode(company.accounts, static_cast<const NavJournalLine &>(row).accountNumber);
}

class JournalLinePage final : public EditablePage<NavJournalLine>
{
public:
    JournalLinePage()
        : EditablePage("journalLines", "journalLine", &NavCompany::journalLines, journalLineColumns())
    {
        setParent(0, "journalId", true);
        setKeyColumn("lineNumber");
        addNavigation({"account", "accounts", lineAccountTarget});
        addNavigation({"dimensionSetLines", "dimensionSetLines", {}});
        addNavigation({"attachments", "attachments", {}});
    }

    Outcome<QUuid> insert(NavCompany &company, const Scope &scope, const Json &body) const override
    {
        if (scope.hasParent())
            return EditablePage::insert(company, scope, inNavOrder(body));
        const QUuid journalId = guidOf(body["journalId"].toString()).value_or(QUuid());
        if (!company.journals.find(journalId))
            return refuseDialog(QStringLiteral("You must specify a \"journalId\" to insert a journal line."));
        return EditablePage::insert(company, Scope{"journals", journalId, nullptr}, inNavOrder(body));
    }

    Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        const Outcome<void> free = checkFree(company, company.journalLines.find(id)->journalId);
        return free ? EditablePage::remove(company, scope, id) : free;
    }

protected:
    Outcome<void> prepare(NavCompany &company, const Scope &scope, NavJournalLine &line) const override
    {
        const NavJournal *journal = company.journals.find(scope.parentId);
        line.journalId = journal->id;
        inheritFromPrevious(company, *journal, line);
        return setLineBalancingAccount(company, line, journal->balancingAccount);
    }

    Outcome<void> check(NavCompany &company, const NavJournalLine *before, NavJournalLine &after) const override
    {
        if (!company.journals.find(after.journalId))
            return refuseDialog(QStringLiteral("The \"journalId\" does not match to a Journal."));
        if (before && before->journalId != after.journalId)
            return refuseDialog(QStringLiteral("The \"journalId\" cannot be changed."));
        const Outcome<void> free = checkFree(company, after.journalId);
        if (!free)
            return free;
        const QString journal = after.journalId.toString(QUuid::WithoutBraces);
        if (after.lineNumber == 0) {
            const NavJournalLine *last = company.journalLines.last(0, journal);
            after.lineNumber = last ? last->lineNumber + 10000 : 10000;
        }
        const NavJournalLine *other = company.journalLines.at(0, journal, after.lineNumber);
        if (other && (!before || other->id != before->id))
            return refuseSameKey(
                QStringLiteral("Gen. Journal Line"), QStringLiteral("Line No.='%1'").arg(after.lineNumber));
        return {};
    }

private:
    static Outcome<void> checkFree(NavCompany &company, const QUuid &journalId)
    {
        const NavJournal *journal = company.journals.find(journalId);
        if (journal && journal->underApproval)
            return refuseDialog(QStringLiteral("You cannot use Gen. Journal Batch: %1, %2 for this action.")
                                    .arg(journal->templateName, journal->code));
        return {};
    }
};

} // namespace

void addJournalPages(PageSet &pages)
{
    pages.add(std::make_unique<JournalPage>());
    pages.add(std::make_unique<JournalLinePage>());
}

} // namespace Ledgerbridge::Sandbox
