// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "closingbooks.h"

#include "documentstore.h"
#include "planjson.h"
#include "postedplanstore.h"

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

bool isPosted(const Record &record)
{
    return record.state == RecordState::Posted || record.state == RecordState::Confirmed;
}

Decimal debits(const QList<Sandbox::Json> &entries)
{
    Decimal sum;
    for (const Sandbox::Json &entry : entries)
        if (const Decimal amount = entry["amount"].toDecimal(); !amount.isNegative())
            sum += amount;
    return sum;
}

/// NAV keeps a journal line on a vendor as an entry of its payables account.
Decimal debits(const Posting &posting)
{
    Decimal sum;
    for (const PlanLine &line : posting.lines)
        if (!line.amount.isNegative())
            sum += line.amount;
    return sum;
}

} // namespace

ClosingBooks::ClosingBooks(Services::ReadOnlyWorkspace &workspace, const Sandbox::Json &concur,
    const Sandbox::Json &before, const Sandbox::Json &after)
    : m_workspace(workspace)
    , m_concur(concur)
    , m_company(after["companies"].at(0))
{
    const QList<Sandbox::Json> entries = m_company["glEntries"].items();
    for (const Sandbox::Json &entry : entries.mid(before["companies"].at(0)["glEntries"].size()))
        m_entries[entry["documentNumber"].toString()].append(entry);
}

QList<Record> ClosingBooks::newest()
{
    Store::DocumentFilter filter;
    filter.currentOnly = true;
    filter.limit = 1000;
    const auto records = Store::DocumentStore(m_workspace.database()).list(filter);
    return records ? *records : QList<Record>();
}

QStringList ClosingBooks::rests()
{
    QMap<QString, Decimal> rest;
    for (const Sandbox::Json &document : m_concur["documents"].items())
        rest[document["currency"].toString()] += document["amount"].toDecimal();
    for (const Record &record : newest()) {
        switch (record.state) {
        case RecordState::Posted:
        case RecordState::Confirmed:
        case RecordState::Drafted:
        case RecordState::SentBack:
        case RecordState::Ignored: rest[record.currency] -= record.amount; break;
        default: break;
        }
    }
    QStringList faults;
    for (auto it = rest.cbegin(); it != rest.cend(); ++it)
        if (!it->isZero())
            faults.append(u"%1: a rest of %2"_s.arg(it.key(), it->toAmount()));
    return rest.isEmpty() ? QStringList(u"nothing was approved"_s) : faults;
}

/// One document number, and NAV's debits are those of the plan once.
QString ClosingBooks::reportFault(const Record &record)
{
    const auto plan = Store::PostedPlanStore(m_workspace.database()).postingOf(record.id);
    if (!plan || !*plan)
        return u"no plan was kept"_s;
    Decimal wanted;
    for (const Posting &posting : Sync::planFromText((*plan)->plan).postings)
        wanted += debits(posting);
    const Decimal there = debits(m_entries.value(record.navNumber));
    return there == wanted ? QString() : u"NAV has %1 of %2"_s.arg(there.toAmount(), wanted.toAmount());
}

QString ClosingBooks::invoiceFault(const Record &record) const
{
    int posted = 0;
    for (const Sandbox::Json &invoice : m_company["purchaseInvoices"].items()) {
        if (invoice["number"].toString() != record.navNumber || invoice["status"].toString() == u"Draft")
            continue;
        ++posted;
        if (!(invoice["gross"].toDecimal() == record.amount))
            return u"NAV has %1 of %2"_s.arg(invoice["gross"].toDecimal().toAmount(), record.amount.toAmount());
    }
    return posted == 1 ? QString() : u"posted %1 times"_s.arg(posted);
}

QStringList ClosingBooks::strays(const QSet<QString> &corrected)
{
    QStringList faults;
    QSet<QString> left(m_entries.keyBegin(), m_entries.keyEnd());
    for (const QString &number : m_entries.keys()) {
        const QString about = m_entries[number].first()["externalDocumentNumber"].toString();
        for (const QString &document : corrected)
            if (about.startsWith(document))
                left.remove(number);
    }
    for (const Record &record : newest()) {
        if (corrected.contains(record.documentId) || !isPosted(record))
            continue;
        if (!left.remove(record.navNumber))
            faults.append(record.documentId + u": nothing in NAV under "_s + record.navNumber);
        else if (const QString fault =
                     record.kind == DocumentKind::Expense ? reportFault(record) : invoiceFault(record);
                 !fault.isEmpty())
            faults.append(record.documentId + u": "_s + fault);
    }
    for (const QString &number : std::as_const(left))
        faults.append(number + u" stands in NAV for no document"_s);
    if (const int lines = m_company["unpostedJournalLines"].toInt(); lines != 0)
        faults.append(u"%1 journal lines are left"_s.arg(lines));
    for (const Sandbox::Json &invoice : m_company["purchaseInvoices"].items())
        if (invoice["status"].toString() == u"Draft")
            faults.append(u"draft %1 is left"_s.arg(invoice["draftNumber"].toString()));
    return faults;
}

} // namespace Ledgerbridge
