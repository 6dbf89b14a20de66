// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "scopes.h"

#include <QCoreApplication>

namespace Ledgerbridge::Concur {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledgerbridge::Concur", text);
}

QString nameOf(Feature feature)
{
    switch (feature) {
    case Feature::Expenses: return tr("Posting expense reports");
    case Feature::Invoices: return tr("Posting invoices");
    case Feature::Purchases: return tr("Following purchase requests and orders");
    case Feature::Vendors: return tr("Sending vendors to Concur");
    case Feature::DimensionsRead: return tr("Reading lists from Concur");
    case Feature::DimensionsWrite: return tr("Sending dimension values to Concur's lists");
    case Feature::InvoicePayments: return tr("Telling Concur which invoices are paid");
    case Feature::Images: return tr("Copying receipts and invoice images");
    }
    return {};
}

} // namespace

QStringList scopesFor(Feature feature)
{
    switch (feature) {
    case Feature::Expenses:
    case Feature::Invoices: return {u"FISVC"_s};
    case Feature::Purchases: return {u"INVPO"_s, u"purchaserequest.read"_s};
    case Feature::Vendors: return {u"INVVEN"_s};
    case Feature::DimensionsRead: return {u"spend.list.read"_s, u"spend.listitem.read"_s};
    case Feature::DimensionsWrite:
        return {u"spend.list.read"_s, u"spend.list.write"_s, u"spend.listitem.read"_s,
            u"spend.listitem.write"_s}; // nothing is ever deleted
    case Feature::InvoicePayments:
        return {u"invoice.paymentconfirmation.read"_s, u"invoice.paymentconfirmation.write"_s};
    case Feature::Images: return {u"IMAGE"_s};
    }
    return {};
}

QList<MissingScope> missingScopes(const QStringList &granted, const QList<Feature> &features)
{
    QList<MissingScope> missing;
    if (granted.isEmpty())
        return missing;
    for (const Feature feature : features) {
        const QStringList needed = scopesFor(feature);
        for (const QString &scope : needed) {
            if (granted.contains(scope))
                continue;
            missing.append({feature, scope,
                tr("%1 needs the scope %2, which Concur did not grant. Ask SAP Concur (or whoever registered the app) "
                   "to add it, "
                   "then connect again with a new company request token.")
                    .arg(nameOf(feature), scope)});
        }
    }
    return missing;
}

} // namespace Ledgerbridge::Concur
