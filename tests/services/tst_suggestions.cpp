// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "directorystore.h"
#include "suggestions.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

/// What a missing code may be mapped to: by name, by code, by VAT id; and which kind of row takes a reason away.
class SuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRowThatHelpsIsNamed_data();
    void theRowThatHelpsIsNamed();
    void anExpenseTypeIsMappedAsSuch();
    void aVendorWithoutCodeCannotBeMapped();
    void vendorsAreRankedByName();
    void theSameVatIdIsEnough();
    void accountsAreFoundByTheExpenseTypesName();
    void blockedAccountsAreNotOffered();

private:
    /// Fails the test where the database cannot be read.
    [[nodiscard]] QList<Suggestion> suggestions(
        ReasonCode code, const QString &subject, const SourceDocument &document);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

static SourceDocument invoiceOf(const QString &code, const QString &name, const QString &taxId)
{
    Invoice invoice;
    invoice.vendorCode = code;
    invoice.vendorName = name;
    invoice.vendorTaxId = taxId;
    return {DocumentKind::Invoice, u"I1"_s, u"F1"_s, invoice};
}

static SourceDocument reportOf(const QString &accountCode, const QString &type, const QString &typeName)
{
    ExpenseEntry entry;
    entry.entryId = u"e1"_s;
    entry.expenseTypeCode = type;
    entry.expenseTypeName = typeName;
    ExpenseAllocation allocation;
    ExpenseJournal journal;
    journal.accountCode = accountCode;
    journal.amountGross = Decimal(10);
    allocation.journal = {journal};
    entry.allocations = {allocation};
    ExpenseReport report;
    report.entries = {entry};
    return {DocumentKind::Expense, u"R1"_s, u"F1"_s, report};
}

static Record recordOf(const SourceDocument &document)
{
    Record record;
    record.party = document.party();
    record.partyCode = document.partyCode();
    return record;
}

void SuggestionsTest::initTestCase()
{
    Workspace::NewWorkspace options;
    options.secrets = SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    auto workspace = Workspace::create(m_folder.filePath(u"workspace"_s), options);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    Nav::Connection connection;
    connection.apiUrl = QUrl(u"https://nav.example.com/api"_s);
    connection.company = connection.companyName = u"CRONUS"_s;
    connection.companyId = u"c0ffee"_s;
    QVERIFY(m_workspace->saveNavConnection(connection, u"test"_s));
    DirectoryChanges changes;
    changes.complete = true;
    changes.vendors = {{u"1"_s, u"V01077"_s, u"Kranz Druckerei GmbH"_s, u"Kiel"_s, u"DE 811 234 567"_s, {}, {}},
        {u"2"_s, u"V00412"_s, u"Druckhaus Krantz"_s, {}, {}, {}, {}},
        {u"3"_s, u"V9"_s, u"Completely Other"_s, {}, {}, {}, {}}};
    NavAccount phone;
    phone.number = u"4920"_s;
    phone.displayName = u"Telefon"_s;
    NavAccount blocked = phone;
    blocked.number = u"4921"_s;
    blocked.blocked = true;
    changes.accounts = {phone, blocked};
    QVERIFY(Store::DirectoryStore(m_workspace->database()).apply(connection.companyId, changes));
}

QList<Suggestion> SuggestionsTest::suggestions(ReasonCode code, const QString &subject, const SourceDocument &document)
{
    auto ranking = TargetRanking::load(m_workspace->database(), {u"c0ffee"_s});
    if (!ranking)
        qFatal("%s", qPrintable(ranking.error().detail));
    const auto found = suggestionsFor({code, subject, {}}, recordOf(document), document, *ranking);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

void SuggestionsTest::theRowThatHelpsIsNamed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("vendor") << int(ReasonCode::VendorMissing) << int(MappingKind::Vendor);
    QTest::newRow("employee") << int(ReasonCode::EmployeeUnmapped) << int(MappingKind::Employee);
    QTest::newRow("card") << int(ReasonCode::PaymentUnmapped) << int(MappingKind::Payment);
    QTest::newRow("tax") << int(ReasonCode::TaxUnmapped) << int(MappingKind::Tax);
    QTest::newRow("dimension") << int(ReasonCode::DimensionValueMissing) << int(MappingKind::Dimension);
    QTest::newRow("company") << int(ReasonCode::CompanyUnmapped) << int(MappingKind::Company);
    QTest::newRow("closed period") << int(ReasonCode::PostingDateClosed) << -1;
    QTest::newRow("totals") << int(ReasonCode::TotalsDiffer) << -1;
}

void SuggestionsTest::theRowThatHelpsIsNamed()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    const auto row = missingMapping({ReasonCode(code), u"X"_s, {}}, invoiceOf(u"X"_s, u"Name"_s, {}));
    QCOMPARE(row ? int(row->kind) : -1, kind);
    QVERIFY(!row || row->source == u"X"_s);
}

void SuggestionsTest::anExpenseTypeIsMappedAsSuch()
{
    const Reason reason{ReasonCode::AccountMissing, u"TELEPH"_s, {}};
    QCOMPARE(int(missingMapping(reason, reportOf({}, u"TELEPH"_s, u"Telefon"_s))->kind), int(MappingKind::ExpenseType));
    QCOMPARE(int(missingMapping(reason, reportOf(u"TELEPH"_s, u"X"_s, {}))->kind), int(MappingKind::Account));
}

void SuggestionsTest::aVendorWithoutCodeCannotBeMapped()
{
    const Reason reason{ReasonCode::VendorMissing, u"Kranz Druck"_s, {}};
    const SourceDocument document = invoiceOf({}, u"Kranz Druck"_s, {});
    QVERIFY(!missingMapping(reason, document));
    QVERIFY(suggestions(reason.code, reason.subject, document).isEmpty());
}

void SuggestionsTest::vendorsAreRankedByName()
{
    const SourceDocument document = invoiceOf(u"KRANZ-01"_s, u"Kranz Druck GmbH"_s, {});
    const auto found = suggestions(ReasonCode::VendorMissing, u"KRANZ-01"_s, document);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().target, u"V01077"_s);
    for (const Suggestion &suggestion : found)
        QVERIFY(suggestion.target != u"V9"_s);
}

void SuggestionsTest::theSameVatIdIsEnough()
{
    const SourceDocument stranger = invoiceOf(u"KR"_s, u"Nobody Knows Ltd"_s, u"DE811234567"_s);
    const auto byVat = suggestions(ReasonCode::VendorMissing, u"KR"_s, stranger);
    QCOMPARE(byVat.size(), 1);
    QCOMPARE(byVat.first().target, u"V01077"_s);
    QVERIFY(byVat.first().score >= 60);
    QVERIFY(byVat.first().score < 90);
    QVERIFY(byVat.first().why.contains(u"VAT"_s));
}

void SuggestionsTest::accountsAreFoundByTheExpenseTypesName()
{
    const SourceDocument document = reportOf({}, u"TELEPH"_s, u"Telefon Mobilnetz"_s);
    const auto found = suggestions(ReasonCode::AccountMissing, u"TELEPH"_s, document);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().target, u"4920"_s);
    QCOMPARE(int(found.first().kind), int(MappingKind::ExpenseType));
}

void SuggestionsTest::blockedAccountsAreNotOffered()
{
    const SourceDocument document = reportOf(u"4921"_s, {}, u"Telefon"_s);
    const auto found = suggestions(ReasonCode::AccountMissing, u"4921"_s, document);
    QCOMPARE(found.value(0).target, u"4920"_s);
    for (const Suggestion &suggestion : found)
        QVERIFY(suggestion.target != u"4921"_s);
}

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
