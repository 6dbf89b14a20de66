// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "runnotices.h"

#include "alertsoverview.h"
#include "keyvaluerows.h"
#include "scopes.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

using Concur::Feature;
using Sync::Part;

QString text(const char *source)
{
    return QCoreApplication::translate("RunNotices", source);
}

bool isOn(Workspace &workspace, const QString &key)
{
    return workspace.setting(key) == "true"_L1;
}

/// Concur's lists are read for what NAV lacks, once it was said that they matter.
bool findsDimensions(Workspace &workspace, const QSet<Part> &only)
{
    const QString toNav = workspace.setting(u"dimensions.toNav"_s);
    return toNav != u"off"
        && (toNav == u"create" || only.contains(Part::Dimensions)
            || workspace.setting(u"dimensions.lists"_s) != u"sameName");
}

/// What is switched on.
QList<Feature> featuresInUse(Workspace &workspace, const QSet<Part> &only)
{
    const auto covers = [&only](Part part) { return only.isEmpty() || only.contains(part); };
    QList<Feature> features;
    const QString kinds = workspace.setting(u"documents.kinds"_s);
    if (covers(Part::Expense) && kinds != u"invoice")
        features.append(Feature::Expenses);
    if (covers(Part::Invoice) && kinds != u"expense")
        features.append(Feature::Invoices);
    const auto watches = Store::KeyValueRows(workspace.database(), Store::KeyValueRows::Table::Watches).all();
    if (covers(Part::Purchase) && watches && !watches->isEmpty())
        features.append(Feature::Purchases);
    if (covers(Part::Vendors) && isOn(workspace, u"vendors.toConcur"_s))
        features.append(Feature::Vendors);
    if (covers(Part::Dimensions) && isOn(workspace, u"dimensions.toConcur"_s))
        features.append(Feature::DimensionsWrite);
    else if (covers(Part::Dimensions) && findsDimensions(workspace, only))
        features.append(Feature::DimensionsRead);
    if (covers(Part::Payments) && isOn(workspace, u"payments.confirm"_s))
        features.append(Feature::InvoicePayments);
    if (isOn(workspace, u"attachments.copy"_s))
        features.append(Feature::Images);
    return features;
}

Finding withoutEffect(const QString &what, const QString &remedy)
{
    return {u"settingWithoutEffect"_s, Finding::Severity::Warning,
        text(QT_TRANSLATE_NOOP("RunNotices", "This version does not act on \"%1\" yet.")).arg(what), remedy};
}

/// `dimensions.toNav create` where the program may not, or cannot, make values.
std::optional<Finding> onlyProposes(Workspace &workspace)
{
    const QList<Nav::Connection> connections = workspace.navConnections();
    const bool canMake = std::any_of(connections.cbegin(), connections.cend(),
        [](const Nav::Connection &connection) { return !connection.dimensionService.isEmpty(); });
    if (workspace.setting(u"dimensions.toNav"_s) != u"create" || (canMake && !isOn(workspace, u"approval.fourEyes"_s)))
        return std::nullopt;
    return Finding{u"settingWithoutEffect"_s, Finding::Severity::Warning,
        text(QT_TRANSLATE_NOOP("RunNotices", "\"%1\" only proposes: no value is made in NAV without a person."))
            .arg(u"dimensions.toNav create"_s),
        canMake ? text(QT_TRANSLATE_NOOP("RunNotices", "Approve the proposals, or set approval.fourEyes to false."))
                : text(QT_TRANSLATE_NOOP("RunNotices",
                    "Publish page 537 in NAV and give its name as \"dimensionService\" when connecting, or set it to "
                    "propose."))};
}

/// Settings and parts that a later version carries out: being silent about them would look like having done it.
QList<Finding> withoutEffects(Workspace &workspace, const QSet<Part> &only)
{
    QList<Finding> notices;
    const std::pair<QString, QString> waiting[] = {{u"attachments.copy"_s, u"true"_s}};
    for (const auto &[key, value] : waiting)
        if (workspace.setting(key) == value)
            notices.append(withoutEffect(key + u' ' + value,
                text(QT_TRANSLATE_NOOP("RunNotices", "Set it back to its default, and do that part by hand."))));
    if (const auto proposes = onlyProposes(workspace))
        notices.append(*proposes);
    if (only.contains(Part::Payments) && !isOn(workspace, u"payments.confirm"_s))
        notices.append(Finding{u"settingWithoutEffect"_s, Finding::Severity::Warning,
            text(QT_TRANSLATE_NOOP("RunNotices", "Payments are not told to Concur: payments.confirm is off.")),
            text(QT_TRANSLATE_NOOP("RunNotices", "Set payments.confirm to true."))});
    if (only.contains(Part::Vendors) && !isOn(workspace, u"vendors.toConcur"_s))
        notices.append(Finding{u"settingWithoutEffect"_s, Finding::Severity::Warning,
            text(QT_TRANSLATE_NOOP("RunNotices", "Vendors are not brought to Concur: vendors.toConcur is off.")),
            text(QT_TRANSLATE_NOOP("RunNotices", "Set vendors.toConcur to true."))});
    if (only.contains(Part::Dimensions) && !isOn(workspace, u"dimensions.toConcur"_s))
        notices.append(Finding{u"settingWithoutEffect"_s, Finding::Severity::Warning,
            text(QT_TRANSLATE_NOOP(
                "RunNotices", "Dimension values are not brought to Concur: dimensions.toConcur is off.")),
            text(QT_TRANSLATE_NOOP("RunNotices", "Set dimensions.toConcur to true."))});
    return notices;
}

/// Payments are told only as far as NAV shows them (nav.md 2.14).
std::optional<Finding> hiddenPayments(Workspace &workspace, const QSet<Part> &only)
{
    const bool tells = isOn(workspace, u"payments.confirm"_s) && (only.isEmpty() || only.contains(Part::Payments));
    if (!tells || workspace.setting(u"expense.target"_s) != "journal"_L1
        || workspace.setting(u"documents.kinds"_s) == "invoice"_L1)
        return std::nullopt;
    return Finding{u"paymentsHidden"_s, Finding::Severity::Info,
        text(QT_TRANSLATE_NOOP("RunNotices",
            "NAV's API v2.0 shows whether purchase invoices are paid, but not whether journal lines are: Concur is "
            "told "
            "nothing of expense reports that are posted as journal lines.")),
        text(QT_TRANSLATE_NOOP("RunNotices",
            "To have reports told as well, set expense.target to purchaseInvoice, or give Ledgerbridge the page of "
            "vendor ledger entries."))};
}

} // namespace

QList<Finding> runNotices(Workspace &workspace, const QStringList &scopes, const QSet<Part> &only)
{
    QList<Finding> notices;
    for (const Concur::MissingScope &missing : Concur::missingScopes(scopes, featuresInUse(workspace, only))) {
        const bool vital = missing.feature == Feature::Expenses || missing.feature == Feature::Invoices;
        notices.append(
            {u"concurScopeMissing"_s, vital ? Finding::Severity::Error : Finding::Severity::Warning, missing.sentence,
                text(QT_TRANSLATE_NOOP(
                         "RunNotices", "Have the scope %1 added to the app in Concur, then connect Concur again."))
                    .arg(missing.scope)});
    }
    if (const auto hidden = hiddenPayments(workspace, only))
        notices.append(*hidden);
    return notices + withoutEffects(workspace, only) + alertFindings(workspace.database());
}

QString noticesText(const QList<Finding> &notices)
{
    QString lines;
    for (const Finding &notice : notices)
        lines += notice.text + u' ' + notice.remedy + u'\n';
    return lines;
}

} // namespace Ledgerbridge::Services
