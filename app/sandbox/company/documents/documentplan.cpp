// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "documentplan.h"

#include "prng.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

Fate problem(const QString &name, const QStringList &reasons = {})
{
    return {false, name, reasons.isEmpty() ? QStringList{name} : reasons};
}

QList<SourceKind> kindsOf(int count, Prng &prng)
{
    const int purchases = count / 20;
    const int invoices = count / 4;
    QList<SourceKind> kinds(count, SourceKind::Expense);
    for (int i = 0; i < invoices + purchases; ++i)
        kinds[i] = i < invoices ? SourceKind::Invoice : SourceKind::Purchase;
    prng.shuffle(kinds);
    return kinds;
}

/// Deals the problems out over the FIS documents, three quarters of them to expense reports.
void plantProblems(QList<DocumentSlot> &places, int problemPercent, Prng &prng)
{
    QList<int> order;
    for (int i = 0; i < places.size(); ++i)
        order += i;
    prng.shuffle(order);
    qsizetype expenses = 0;
    qsizetype invoices = 0;
    const qsizetype wanted = (places.size() * problemPercent + 50) / 100;
    const qsizetype wantedInvoices = wanted / 3;
    const QList<Fate> expenseProblems = problemsOf(SourceKind::Expense);
    const QList<Fate> invoiceProblems = problemsOf(SourceKind::Invoice);
    for (const int index : std::as_const(order)) {
        DocumentSlot &place = places[index];
        if (place.kind == SourceKind::Expense && expenses < wanted - wantedInvoices)
            place.fate = expenseProblems.at(expenses++ % expenseProblems.size());
        else if (place.kind == SourceKind::Invoice && invoices < wantedInvoices)
            place.fate = invoiceProblems.at(invoices++ % invoiceProblems.size());
    }
}

} // namespace

QList<Fate> problemsOf(SourceKind kind)
{
    if (kind == SourceKind::Expense) {
        return {problem(u"testDocument"_s), problem(u"employeeUnmapped"_s), problem(u"accountMissing"_s),
            problem(u"postingDateClosed"_s), problem(u"dimensionValueMissing"_s), problem(u"accountBlocked"_s),
            problem(u"totalsDiffer"_s), problem(u"currencyUnsupported"_s), problem(u"accountNotPostable"_s),
            // The rule stands on the account in NAV where API v2.0 cannot be asked for it (nav.md 2.6).
            problem(u"dimensionMissing"_s, {u"dimensionMissing"_s, u"navRefused"_s}), problem(u"taxUnmapped"_s),
            problem(u"paymentUnmapped"_s), problem(u"companyUnmapped"_s),
            problem(u"employeeVendorForeignCurrency"_s, {u"currencyUnsupported"_s}),
            problem(u"noDirectPosting"_s, {u"accountNotPostable"_s})};
    }
    if (kind == SourceKind::Invoice) {
        return {problem(u"vendorMissing"_s), problem(u"duplicateInvoiceNumber"_s),
            problem(u"invoiceWithOrder"_s, {u"orderMissing"_s}), problem(u"textTooLong"_s), problem(u"vendorBlocked"_s),
            problem(u"postingDateClosed"_s), problem(u"dimensionValueMissing"_s), problem(u"totalsDiffer"_s),
            problem(u"accountMissing"_s), problem(u"currencyMissing"_s),
            problem(u"vendorPrivacyBlocked"_s, {u"navRefused"_s, u"vendorBlocked"_s}), problem(u"testDocument"_s),
            problem(u"documentInvalid"_s)};
    }
    return {};
}

QList<DocumentSlot> planDocuments(const MasterData &data, int count, int problemPercent, quint32 seed)
{
    Prng prng(quint64(seed) * 31 + 5);
    const QList<SourceKind> kinds = kindsOf(count, prng);
    const QDate first = data.allowPostingFrom.addDays(4);
    const qint64 days = first.daysTo(data.today);
    QList<DocumentSlot> places;
    places.reserve(count);
    int ordinals[3] = {0, 0, 0};
    for (int i = 0; i < count; ++i) {
        DocumentSlot place;
        place.index = i;
        place.kind = kinds.at(i);
        place.ordinal = ordinals[int(place.kind)]++;
        place.processed = first.addDays(qint64(i) * days / count);
        places += place;
    }
    plantProblems(places, problemPercent, prng);
    for (DocumentSlot &place : places) {
        if (place.fate.problem == u"postingDateClosed")
            place.processed = data.allowPostingFrom.addDays(-1 - prng.below(40));
    }
    return places;
}

} // namespace Ledgerbridge::Sandbox
