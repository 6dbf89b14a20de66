// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxjournalposting.h"

#include "sandboxdimensions.h"
#include "sandboxjournallines.h"
#include "sandboxledgerwriter.h"

#include <map>

namespace Ledgerbridge::Sandbox {

namespace {

using Line = NavJournalLine;

/// One run of posting over one batch.
class JournalPosting final
{
public:
    JournalPosting(NavCompany &company, const NavJournal &journal)
        : m_company(company)
        , m_journal(journal)
    {
        for (const Line *line : company.linesOf(journal.id)) {
            if (!line->isEmpty())
                m_lines.append(*line);
        }
    }

    Outcome<void> check();
    void write();
    void finish();

private:
    Outcome<void> checkLine(const Line &line) const;
    Outcome<void> checkFields(const Line &line) const;
    Outcome<void> checkGlAccount(const Line &line) const;
    Outcome<void> checkVendor(const Line &line) const;
    Outcome<void> checkDimensions(const Line &line) const;
    Outcome<void> checkRules(const Line &line) const;
    Outcome<void> checkBalance() const;
    Outcome<void> numberDocuments();
    void writeLine(const Line &line);
    void writeGlLine(const Line &line, const Decimal &local);
    void writeVendorLine(const Line &line, const Decimal &local);
    [[nodiscard]] NavGlEntry entryOf(const Line &line, const QString &account, const Decimal &amount) const;
    [[nodiscard]] QString keysOf(const Line &line) const;
    [[nodiscard]] Decimal localAmount(const Line &line) const
    {
        return m_company.toLocal(line.amount, line.currencyCode, line.postingDate);
    }
    [[nodiscard]] NavTemplateSeed journalTemplate() const { return m_company.templates.value(m_journal.templateName); }

    NavCompany &m_company;
    const NavJournal m_journal;
    QList<Line> m_lines;
};

tl::unexpected<Refusal> refuseBlank(const QString &field, const QString &keys)
{
    return refuseField(
        QStringLiteral("%1 must have a value in Gen. Journal Line: %2. It cannot be zero or empty.").arg(field, keys));
}

QString JournalPosting::keysOf(const Line &line) const
{
    return QStringLiteral("Journal Template Name='%1',Journal Batch Name='%2',Line No.='%3'")
        .arg(m_journal.templateName, m_journal.code)
        .arg(line.lineNumber);
}

Outcome<void> JournalPosting::check()
{
    if (m_journal.underApproval)
        return refuseDialog(QStringLiteral("You cannot use Gen. Journal Batch: %1, %2 for this action.")
                                .arg(m_journal.templateName, m_journal.code));
    if (m_lines.isEmpty())
        return refuseDialog(
            QStringLiteral("There is nothing to post because the journal does not contain a quantity or amount."));
    if (journalTemplate().forcePostingReport)
        return refuseField(
            QStringLiteral("Force Posting Report must be equal to 'No' in Gen. Journal Template: Name=%1. "
                           "Current value is 'Yes'.")
                .arg(m_journal.templateName));
    for (const Line &line : m_lines) {
        const Outcome<void> good = checkLine(line);
        if (!good)
            return good;
    }
    const Outcome<void> balanced = checkBalance();
    return balanced ? numberDocuments() : balanced;
}

Outcome<void> JournalPosting::checkLine(const Line &line) const
{
    Outcome<void> good = checkFields(line);
    if (good && line.accountType == u"G/L Account" && !line.accountNumber.isEmpty())
        good = checkGlAccount(line);
    if (good && line.accountType == u"Vendor")
        good = checkVendor(line);
    return good ? checkDimensions(line) : good;
}

Outcome<void> JournalPosting::checkFields(const Line &line) const
{
    const QString keys = keysOf(line);
    if (!line.postingDate.isValid())
        return refuseBlank(QStringLiteral("Posting Date"), keys);
    if (!m_company.postingDateAllowed(line.postingDate))
        return refuseDialog(
            QStringLiteral("Posting Date is not within your range of allowed posting dates in Gen. Journal Line %1.")
                .arg(keys));
    if (line.documentNumber.isEmpty())
        return refuseBlank(QStringLiteral("Document No."), keys);
    if (line.accountNumber.isEmpty() && line.balancingAccount.isEmpty())
        return refuseBlank(QStringLiteral("Account No."), keys);
    if (line.amount.isZero())
        return refuseBlank(QStringLiteral("Amount"), keys);
    if (!localAmount(line).isValid())
        return refuseDialog(
            QStringLiteral("There is no Currency Exchange Rate within the filter. Filters: Currency Code: %1, "
                           "Starting Date: ..%2")
                .arg(line.currencyCode, line.postingDate.toString(Qt::ISODate)));
    return {};
}

Outcome<void> JournalPosting::checkGlAccount(const Line &line) const
{
    const NavAccount *account = m_company.account(line.accountNumber);
    if (!account)
        return refuseMissing(QStringLiteral("G/L Account"), QStringLiteral("No.='%1'").arg(line.accountNumber));
    const Outcome<void> postable = checkPostable(*account);
    if (!postable)
        return postable;
    if (line.taxCode.isEmpty())
        return {};
    if (!line.purchaseVat)
        return refuseDialog(
            QStringLiteral("Gen. Posting Type must either be of type Purchase or Sale in Gen. Journal Line %1.")
                .arg(keysOf(line)));
    if (!m_company.vatSetup(account->vatBusPostingGroup, line.taxCode))
        return refuseMissing(QStringLiteral("VAT Posting Setup"),
            QStringLiteral("VAT Bus. Posting Group='%1',VAT Prod. Posting Group='%2'")
                .arg(account->vatBusPostingGroup, line.taxCode));
    return {};
}

Outcome<void> JournalPosting::checkVendor(const Line &line) const
{
    const NavVendor *vendor = m_company.vendor(line.accountNumber);
    if (!vendor)
        return refuseMissing(QStringLiteral("Vendor"), QStringLiteral("No.='%1'").arg(line.accountNumber));
    const Outcome<void> open = checkVendorOpen(*vendor, QStringLiteral("post"));
    if (!open)
        return open;
    if (line.externalDocumentNumber.isEmpty() && m_company.setup.externalNumberMandatory)
        return refuseBlank(QStringLiteral("External Document No."), keysOf(line));
    if (vendor->vendorPostingGroup.isEmpty())
        return refuseField(
            QStringLiteral("Vendor Posting Group must have a value in Vendor: No.=%1. It cannot be zero or empty.")
                .arg(vendor->number));
    if (m_company.setup.checkJournalDuplicates
        && externalNumberUsed(m_company, vendor->number, QStringLiteral(" "), line.externalDocumentNumber))
        return refuseDialog(
            QStringLiteral("Purchase   %1 already exists for this vendor.").arg(line.externalDocumentNumber));
    return {};
}

Outcome<void> JournalPosting::checkDimensions(const Line &line) const
{
    Outcome<void> good = checkDimensionSet(m_company, line.dimensions);
    if (good)
        good = checkRules(line);
    if (good)
        return good;
    Refusal refusal = good.error();
    refusal.code = "Application_DialogException";
    refusal.status = 400;
    refusal.message = QStringLiteral("A dimension used in Gen. Journal Line %1, %2, %3 has caused an error. %4")
                          .arg(m_journal.templateName, m_journal.code)
                          .arg(line.lineNumber)
                          .arg(refusal.message);
    return tl::unexpected(refusal);
}

Outcome<void> JournalPosting::checkRules(const Line &line) const
{
    const QString glTable = QStringLiteral("G/L Account");
    Outcome<void> good;
    const NavAccount *balancing = m_company.account(line.balancingAccount);
    if (balancing)
        good = checkDimensionRules(m_company, line.dimensions, balancing->id, glTable, balancing->number);
    if (!good || line.accountNumber.isEmpty())
        return good;
    const NavVendor *vendor = line.accountType == u"Vendor" ? m_company.vendor(line.accountNumber) : nullptr;
    if (vendor)
        return checkDimensionRules(m_company, line.dimensions, vendor->id, QStringLiteral("Vendor"), vendor->number);
    const NavAccount *account = line.accountType == glTable ? m_company.account(line.accountNumber) : nullptr;
    return account ? checkDimensionRules(m_company, line.dimensions, account->id, glTable, account->number) : good;
}

/// Walks the lines in order; a document ends where number or date changes (nav.md 3.2, 4).
Outcome<void> JournalPosting::checkBalance() const
{
    const bool perDocument = journalTemplate().forceDocumentBalance;
    std::map<QDate, Decimal> perDate;
    Decimal local;
    QHash<QString, Decimal> perCurrency;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (line.balancingAccount.isEmpty() || line.accountNumber.isEmpty()) {
            local += localAmount(line);
            perDate[line.postingDate] += localAmount(line);
            perCurrency[line.currencyCode] += line.amount;
        }
        const bool ends = i + 1 == m_lines.size() || m_lines.at(i + 1).documentNumber != line.documentNumber
            || m_lines.at(i + 1).postingDate != line.postingDate;
        if (!ends || !perDocument)
            continue;
        Decimal rest = local;
        for (const Decimal &sum : std::as_const(perCurrency))
            rest = rest.isZero() ? sum : rest;
        if (!rest.isZero())
            return refuseDialog(
                QStringLiteral("Document No. %1 is out of balance by %2. Please check that Posting Date, Document "
                               "Type, Document No. and Amount are correct for each line.")
                    .arg(line.documentNumber, rest.toString()));
        local = Decimal();
        perCurrency.clear();
    }
    for (const auto &[date, sum] : perDate) {
        if (!sum.isZero())
            return refuseDialog(
                QStringLiteral("The lines in %1 are out of balance by %2. Check that Posting Date and Amount are "
                               "correct for each line.")
                    .arg(m_journal.templateName, sum.toString()));
    }
    return {};
}

/// Number series of the batch: the documents must use its next numbers unless manual ones are allowed; a posting
/// series gives every document a new number (nav.md 3.2, 6).
Outcome<void> JournalPosting::numberDocuments()
{
    QString document;
    QString given;
    for (Line &line : m_lines) {
        const bool same = line.documentNumber == document;
        document = line.documentNumber;
        if (!same && !m_journal.numberSeries.isEmpty()) {
            const QString next = m_company.peekNumber(m_journal.numberSeries);
            if (document == next)
                m_company.setLastNumber(m_journal.numberSeries, next);
            else if (!m_company.manualNumbers(m_journal.numberSeries))
                return refuseDialog(
                    QStringLiteral("You may not enter numbers manually. If you want to enter numbers manually, "
                                   "please activate Manual Nos. in No. Series %1.")
                        .arg(m_journal.numberSeries));
        }
        if (m_journal.postingNumberSeries.isEmpty())
            continue;
        if (!same)
            given = m_company.nextNumber(m_journal.postingNumberSeries);
        line.documentNumber = given;
    }
    return {};
}

void JournalPosting::write()
{
    for (const Line &line : std::as_const(m_lines))
        writeLine(line);
}

NavGlEntry JournalPosting::entryOf(const Line &line, const QString &account, const Decimal &amount) const
{
    NavGlEntry entry;
    entry.postingDate = line.postingDate;
    entry.documentNumber = line.documentNumber;
    entry.externalDocumentNumber = line.externalDocumentNumber;
    entry.accountNumber = account;
    entry.description = line.description;
    entry.amount = amount;
    entry.dimensions = line.dimensions;
    if (line.accountType == u"Vendor") {
        entry.sourceType = QStringLiteral("Vendor");
        entry.sourceNumber = line.accountNumber;
    }
    return entry;
}

void JournalPosting::writeLine(const Line &line)
{
    const Decimal local = localAmount(line);
    if (line.accountType == u"Vendor") {
        writeVendorLine(line, local);
    } else if (line.accountType == u"Bank Account") {
        const NavBankAccount *bank = m_company.bankAccounts.first(0, line.accountNumber);
        writeGlEntry(m_company, entryOf(line, bank ? bank->glAccount : QString(), local));
    } else if (!line.accountNumber.isEmpty()) {
        writeGlLine(line, local);
    }
    if (!line.balancingAccount.isEmpty())
        writeGlEntry(m_company, entryOf(line, line.balancingAccount, local.negated()));
}

/// With a purchase VAT set-up the amount includes the tax (nav.md 2.9).
void JournalPosting::writeGlLine(const Line &line, const Decimal &local)
{
    const NavAccount *account = m_company.account(line.accountNumber);
    const NavVatSetupSeed *vat =
        line.purchaseVat ? m_company.vatSetup(account->vatBusPostingGroup, line.taxCode) : nullptr;
    if (!vat || vat->percent.isZero()) {
        writeGlEntry(m_company, entryOf(line, line.accountNumber, local));
        return;
    }
    const Decimal net = (local * Decimal(100)).divided(Decimal(100) + vat->percent, 2);
    writeGlEntry(m_company, entryOf(line, line.accountNumber, net));
    writeGlEntry(m_company, entryOf(line, vat->inputAccount, local - net));
}

void JournalPosting::writeVendorLine(const Line &line, const Decimal &local)
{
    const NavVendor &vendor = *m_company.vendor(line.accountNumber);
    NavVendorLedgerEntry entry;
    entry.entryNumber = writeGlEntry(m_company, entryOf(line, m_company.payablesAccountOf(vendor), local));
    entry.vendorNumber = vendor.number;
    entry.postingDate = line.postingDate;
    entry.documentNumber = line.documentNumber;
    entry.externalDocumentNumber = line.externalDocumentNumber;
    entry.description = line.description;
    entry.amount = line.amount;
    entry.currencyCode = line.currencyCode;
    entry.localAmount = local;
    writeVendorEntry(m_company, entry);
}

/// Empties the batch, as NAV leaves it behind (nav.md 3.2, 7 and 8).
void JournalPosting::finish()
{
    for (const Line *line : m_company.linesOf(m_journal.id))
        m_company.journalLines.remove(line->id);
    const bool digits = !m_journal.code.isEmpty() && m_journal.code.back().isDigit();
    if (journalTemplate().incrementBatchName && digits) {
        NavJournal next;
        static_cast<NavJournalSeed &>(next) = m_journal;
        next.code = incrementNumber(m_journal.code);
        m_company.journals.remove(m_journal.id);
        m_company.journals.insert(next);
    } else if (m_journal.numberSeries.isEmpty()) {
        Line blank;
        blank.journalId = m_journal.id;
        blank.lineNumber = 10000;
        blank.postingDate = m_lines.last().postingDate;
        blank.documentNumber = m_lines.last().documentNumber;
        m_company.journalLines.insert(blank);
    }
}

} // namespace

Outcome<void> postJournal(NavCompany &company, const QUuid &journalId)
{
    if (!company.setup.postWithJobQueue)
        return postJournalNow(company, journalId);
    if (!company.jobQueue.contains(journalId))
        company.jobQueue.append(journalId);
    return {};
}

Outcome<void> postJournalNow(NavCompany &company, const QUuid &journalId)
{
    const NavJournal *journal = company.journals.find(journalId);
    if (!journal)
        return refuseMissing(QStringLiteral("Gen. Journal Batch"), journalId.toString(QUuid::WithoutBraces));
    JournalPosting posting(company, *journal);
    const Outcome<void> good = posting.check();
    if (!good)
        return good;
    posting.write();
    posting.finish();
    company.context().undo.commit();
    return {};
}

} // namespace Ledgerbridge::Sandbox
