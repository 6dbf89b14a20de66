// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxpurchasecolumns.h"
#include "sandboxpurchaseposting.h"
#include "sandboxrelations.h"
#include "sandboxtablepage.h"

namespace Ledgerbridge::Sandbox {

namespace {

struct KindNames
{
    QByteArray page;
    QByteArray type;
    QByteArray lines;
    QByteArray lineType;
    QByteArray numberColumn; ///< looked up in the index
    QString series;
    QList<QByteArray> actions;
};

const KindNames &namesOf(PurchaseKind kind)
{
    static const KindNames invoice{"purchaseInvoices", "purchaseInvoice", "purchaseInvoiceLines", "purchaseInvoiceLine",
        "vendorInvoiceNumber", QStringLiteral("P-INV"), {"post"}};
    static const KindNames order{"purchaseOrders", "purchaseOrder", "purchaseOrderLines", "purchaseOrderLine", {},
        QStringLiteral("P-ORD"), {"receiveAndInvoice"}};
    static const KindNames memo{"purchaseCreditMemos", "purchaseCreditMemo", "purchaseCreditMemoLines",
        "purchaseCreditMemoLine", "vendorCreditMemoNumber", QStringLiteral("P-CR"), {"post", "cancel"}};
    return kind == PurchaseKind::Invoice ? invoice : kind == PurchaseKind::Order ? order : memo;
}

Outcome<void> checkDraft(const NavPurchaseDocument &document)
{
    if (document.isPosted())
        return refuseDialog(
            QStringLiteral("The %1 has been posted and can no longer be modified.").arg(kindText(document.kind)));
    return {};
}

class PurchasePage final : public EditablePage<NavPurchaseDocument>
{
public:
    explicit PurchasePage(PurchaseKind kind)
        : EditablePage(
            namesOf(kind).page, namesOf(kind).type, &NavCompany::purchaseDocuments, purchaseHeaderColumns(kind))
        , m_kind(kind)
    {
        if (!namesOf(kind).numberColumn.isEmpty())
            setIndex(0, namesOf(kind).numberColumn);
        addNavigation({namesOf(kind).lines, namesOf(kind).lines, {}});
        addNavigation({"dimensionSetLines", "dimensionSetLines", {}});
        addNavigation({"attachments", "attachments", {}});
        addNavigation({"documentAttachments", "documentAttachments", {}});
        addNavigation({"vendor", "vendors", [](const NavCompany &company, const NavRecord &row) {
                           return idOfCode(company.vendors, static_cast<const NavPurchaseDocument &>(row).vendorNumber);
                       }});
        addNavigation({"currency", "currencies", [](const NavCompany &company, const NavRecord &row) {
                           return idOfCode(
                               company.currencies, static_cast<const NavPurchaseDocument &>(row).currencyCode);
                       }});
    }

    Outcome<void> modify(NavCompany &company, const Scope &scope, const QUuid &id, const Json &body) const override
    {
        const Outcome<void> draft = checkDraft(*company.purchaseDocuments.find(id));
        return draft ? EditablePage::modify(company, scope, id, body) : draft;
    }

    Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        if (company.purchaseDocuments.find(id)->isPosted())
            return refuseDialog(
                QStringLiteral("You cannot delete posted purchase documents that are posted after the date in "
                               "Allow Document Deletion Before."));
        for (const NavPurchaseLine *line : company.purchaseLinesOf(id))
            company.purchaseLines.remove(line->id);
        return EditablePage::remove(company, scope, id);
    }

    bool hasAction(const QByteArray &action) const override { return namesOf(m_kind).actions.contains(action); }

    Outcome<ActionReply> act(NavCompany &company, const QUuid &id, const QByteArray &action) const override
    {
        if (action == "cancel")
            return refuseDialog(
                QStringLiteral("You cannot cancel this posted purchase credit memo because it is not corrective."));
        const Outcome<void> done =
            m_kind == PurchaseKind::Order ? receiveAndInvoice(company, id) : postPurchaseDocument(company, id);
        if (!done)
            return tl::unexpected(done.error());
        return ActionReply::NoContent;
    }

protected:
    bool visible(const NavCompany &, const NavPurchaseDocument &row) const override { return row.kind == m_kind; }

    Outcome<void> prepare(NavCompany &, const Scope &, NavPurchaseDocument &document) const override
    {
        document.kind = m_kind;
        return {};
    }

    Outcome<void> check(
        NavCompany &company, const NavPurchaseDocument *before, NavPurchaseDocument &after) const override
    {
        if (after.vendorNumber.isEmpty())
            return refuseDialog(QStringLiteral("A \"vendorNumber\" or a \"vendorId\" must be provided."));
        if (!before) {
            after.id = QUuid(); // a client's id is dropped (nav.md 4.1)
            after.number = company.nextNumber(namesOf(m_kind).series);
            completeDates(company, after);
        }
        const bool datesChanged =
            !before || before->documentDate != after.documentDate || before->paymentTermsCode != after.paymentTermsCode;
        const bool dueDateChanged = before && before->dueDate != after.dueDate;
        if (datesChanged && !dueDateChanged && (before || !after.dueDateSent))
            after.dueDate = dueDate(company, after);
        if (!after.currencyCode.isEmpty() && after.postingDate.isValid()
            && !company.hasRate(after.currencyCode, after.postingDate))
            return refuseDialog(
                QStringLiteral("There is no Currency Exchange Rate within the filter. Filters: Currency Code: %1, "
                               "Starting Date: ..%2")
                    .arg(after.currencyCode, after.postingDate.toString(Qt::ISODate)));
        return {};
    }

private:
    static void completeDates(const NavCompany &company, NavPurchaseDocument &document)
    {
        if (!document.documentDate.isValid())
            document.documentDate = document.postingDate.isValid() ? document.postingDate : company.workDate();
        if (!document.postingDate.isValid() && !company.setup.noDefaultPostingDate)
            document.postingDate = document.documentDate;
    }

    static QDate dueDate(const NavCompany &company, const NavPurchaseDocument &document)
    {
        const NavPaymentTerm *term = company.paymentTerms.first(0, document.paymentTermsCode);
        return term ? applyDateFormula(document.documentDate, term->dueDateCalculation) : document.documentDate;
    }

    PurchaseKind m_kind;
};

/// What names the object of a line comes first, whatever the order in the body.
Json objectFirst(const Json &body)
{
    static const QList<QByteArray> order{"documentId", "sequence", "lineType", "accountId", "lineObjectNumber",
        "itemId", "quantity", "unitCost", "directUnitCost", "taxCode"};
    Json result = Json::object();
    for (const QByteArray &key : order) {
        if (body.contains(key))
            result.set(key, body[key]);
    }
    for (const Json::Member &member : body.members()) {
        if (!order.contains(member.key) && member.key != "id")
            result.set(member.key, member.value);
    }
    return result;
}

class PurchaseLinePage final : public EditablePage<NavPurchaseLine>
{
public:
    explicit PurchaseLinePage(PurchaseKind kind)
        : EditablePage(
            namesOf(kind).lines, namesOf(kind).lineType, &NavCompany::purchaseLines, purchaseLineColumns(kind))
        , m_kind(kind)
    {
        setParent(0, "documentId", true);
        setKeyColumn("sequence");
        addNavigation({"dimensionSetLines", "dimensionSetLines", {}});
        addNavigation({"account", "accounts", [](const NavCompany &company, const NavRecord &row) {
                           return idOfCode(company.accounts, static_cast<const NavPurchaseLine &>(row).objectNumber);
                       }});
        addNavigation({namesOf(kind).type, namesOf(kind).page, [](const NavCompany &, const NavRecord &row) {
                           return static_cast<const NavPurchaseLine &>(row).documentId;
                       }});
    }

    Outcome<QUuid> insert(NavCompany &company, const Scope &scope, const Json &body) const override
    {
        const QUuid documentId =
            scope.hasParent() ? scope.parentId : guidOf(body["documentId"].toString()).value_or(QUuid());
        if (!documentNamed(company, documentId))
            return refuseDialog(QStringLiteral("You must specify a \"documentId\" to insert a line."));
        const Outcome<QUuid> inserted =
            EditablePage::insert(company, Scope{namesOf(m_kind).page, documentId, nullptr}, objectFirst(body));
        if (inserted)
            touchDocument(company, documentId);
        return inserted;
    }

    Outcome<void> modify(NavCompany &company, const Scope &scope, const QUuid &id, const Json &body) const override
    {
        const QUuid documentId = company.purchaseLines.find(id)->documentId;
        const Outcome<void> done = EditablePage::modify(company, scope, id, body);
        if (done)
            touchDocument(company, documentId);
        return done;
    }

    Outcome<void> remove(NavCompany &company, const Scope &scope, const QUuid &id) const override
    {
        const QUuid documentId = company.purchaseLines.find(id)->documentId;
        Outcome<void> done = checkOpen(*documentNamed(company, documentId));
        if (done)
            done = EditablePage::remove(company, scope, id);
        if (done)
            touchDocument(company, documentId);
        return done;
    }

protected:
    bool visible(const NavCompany &company, const NavPurchaseLine &row) const override
    {
        return documentNamed(company, row.documentId) != nullptr;
    }

    Outcome<void> prepare(NavCompany &, const Scope &scope, NavPurchaseLine &line) const override
    {
        line.documentId = scope.parentId;
        return {};
    }

    Outcome<void> check(NavCompany &company, const NavPurchaseLine *before, NavPurchaseLine &after) const override
    {
        if (before && (before->documentId != after.documentId || before->lineNumber != after.lineNumber))
            return refuseDialog(QStringLiteral("The \"sequence\" and the \"documentId\" of a line cannot be changed."));
        const NavPurchaseDocument *document = documentNamed(company, after.documentId);
        if (!document)
            return refuseDialog(QStringLiteral("The \"documentId\" does not match to a document."));
        const Outcome<void> open = checkOpen(*document);
        if (!open || before)
            return open;
        const QString key = after.documentId.toString(QUuid::WithoutBraces);
        if (after.lineNumber == 0) {
            const NavPurchaseLine *last = company.purchaseLines.last(0, key);
            after.lineNumber = last ? last->lineNumber + 10000 : 10000;
        }
        if (company.purchaseLines.at(0, key, after.lineNumber))
            return refuseSameKey(
                QStringLiteral("Purchase Line"), QStringLiteral("Line No.='%1'").arg(after.lineNumber));
        return {};
    }

private:
    const NavPurchaseDocument *documentNamed(const NavCompany &company, const QUuid &id) const
    {
        const NavPurchaseDocument *document = company.purchaseDocuments.find(id);
        return document && document->kind == m_kind ? document : nullptr;
    }

    static Outcome<void> checkOpen(const NavPurchaseDocument &document)
    {
        if (document.released)
            return refuseField(
                QStringLiteral("Status must be equal to 'Open' in Purchase Header: No.=%1. Current value is "
                               "'Released'.")
                    .arg(document.number));
        return checkDraft(document);
    }

    /// Totals of the header change with its lines, and so does its ETag.
    static void touchDocument(NavCompany &company, const QUuid &id)
    {
        company.purchaseDocuments.modify(id, [](NavPurchaseDocument &) {});
    }

    PurchaseKind m_kind;
};

} // namespace

void addPurchasePages(PageSet &pages)
{
    for (const PurchaseKind kind : {PurchaseKind::Invoice, PurchaseKind::Order, PurchaseKind::CreditMemo}) {
        pages.add(std::make_unique<PurchasePage>(kind));
        pages.add(std::make_unique<PurchaseLinePage>(kind));
    }
}

} // namespace Ledgerbridge::Sandbox
