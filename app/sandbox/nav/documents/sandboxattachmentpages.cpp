// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxdimensions.h"
#include "sandboxtablepage.h"

#include <QRegularExpression>

namespace Ledgerbridge::Sandbox {

namespace {

QStringList attachmentParents(bool factBox)
{
    QStringList names{QStringLiteral(" "), QStringLiteral("Journal"), QStringLiteral("Purchase Invoice"),
        QStringLiteral("Purchase Order"), QStringLiteral("Purchase Credit Memo"), QStringLiteral("Employee"),
        QStringLiteral("Vendor")};
    if (!factBox)
        names << QStringLiteral("Customer") << QStringLiteral("Item");
    return names;
}

Columns<NavAttachment> attachmentColumns(bool factBox)
{
    Columns<NavAttachment> columns;
    columns.id()
        .guid("parentId", &NavAttachment::parentId)
        .text("fileName", 250, &NavAttachment::fileName)
        .add("byteSize", Kind::Integer, 0,
            [](const NavCompany &, const NavAttachment &row) { return Json(qint64(row.content.size())); })
        .add("attachmentContent", Kind::Stream, 0, [](const NavCompany &, const NavAttachment &) { return Json(); })
        .choice("parentType", attachmentParents(factBox), &NavAttachment::parentType)
        .lastModified();
    return columns;
}

/// Two calls make an attachment: its data first, then its bytes (nav.md 2.15).
class AttachmentPage final : public EditablePage<NavAttachment>
{
public:
    explicit AttachmentPage(bool factBox)
        : EditablePage(factBox ? "documentAttachments" : "attachments", factBox ? "documentAttachment" : "attachment",
            &NavCompany::attachments, attachmentColumns(factBox))
        , m_factBox(factBox)
    {
        setParent(0, "parentId", true);
    }

    Outcome<QByteArray> stream(NavCompany &company, const QUuid &id) const override
    {
        return company.attachments.find(id)->content;
    }

    Outcome<void> setStream(NavCompany &company, const QUuid &id, const QByteArray &bytes) const override
    {
        company.attachments.modify(id, [&bytes](NavAttachment &row) { row.content = bytes; });
        return {};
    }

protected:
    Outcome<void> prepare(NavCompany &, const Scope &scope, NavAttachment &row) const override
    {
        row.parentType = QStringLiteral(" ");
        if (scope.hasParent()) {
            row.parentId = scope.parentId;
            row.parentType = scope.parentPage == "journalLines" ? QStringLiteral("Journal")
                : scope.parentPage == "vendors"                 ? QStringLiteral("Vendor")
                                                                : parentTypeOfPage(scope.parentPage);
        }
        return {};
    }

    Outcome<void> check(NavCompany &company, const NavAttachment *before, NavAttachment &after) const override
    {
        static const QRegularExpression invalid(QStringLiteral("[<>:\"/\\\\|?*]"));
        if (before && (before->parentId != after.parentId || before->parentType != after.parentType))
            return refuseDialog(QStringLiteral("The key fields of an attachment cannot be changed."));
        const bool person = after.parentType == u"Vendor" || after.parentType == u"Employee"
            || after.parentType == u"Customer" || after.parentType == u"Item";
        if (person && !m_factBox)
            return refuseDialog(QStringLiteral("Attachments of %1 are not supported. Use documentAttachments instead.")
                                    .arg(after.parentType));
        if (!person && !parentExists(company, after))
            return refuseDialog(QStringLiteral("The \"parentId\" does not match to a record of the \"parentType\"."));
        if (after.fileName.isEmpty())
            return refuse(
                400, "BadRequest_RequiredParamNotProvided", QStringLiteral("A \"fileName\" must be provided."));
        if (after.fileName.contains(invalid))
            after.fileName = QStringLiteral("filename.txt");
        return {};
    }

private:
    static bool parentExists(const NavCompany &company, const NavAttachment &row)
    {
        const QByteArray page =
            row.parentType == u"Journal" ? QByteArray("journalLines") : holderPageOfType(row.parentType);
        return findHolder(company, page, row.parentId).has_value();
    }

    bool m_factBox;
};

} // namespace

void addAttachmentPages(PageSet &pages)
{
    pages.add(std::make_unique<AttachmentPage>(false));
    pages.add(std::make_unique<AttachmentPage>(true));
}

} // namespace Ledgerbridge::Sandbox
