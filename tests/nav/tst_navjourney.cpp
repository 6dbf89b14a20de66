// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tst_navjourney.h"

void NavJourneyTest::init()
{
    m_server = std::make_unique<Sandbox::NavServer>();
    m_server->world().setNow(QDateTime(QDate(2026, 6, 15), QTime(10, 0), Qt::UTC));
    m_company = &m_server->world().addCompany({.name = u"CRONUS"_s,
        .displayName = u"Cronus AG"_s,
        .allowPostingFrom = QDate(2026, 1, 1),
        .allowPostingTo = QDate(2026, 12, 31)});
    seed(*m_company);
    m_id = m_company->id().toString(QUuid::WithoutBraces);
    QVERIFY(m_server->listen());
    connectWith(m_server->entra().credentials().clientSecret);
}

void NavJourneyTest::cleanup()
{
    m_ledger.reset();
    m_http.reset();
    m_server.reset();
}

void NavJourneyTest::connectWith(const QString &secret)
{
    m_ledger.reset();
    HttpOptions options;
    options.name = u"nav"_s;
    options.attempts = 1;
    m_http = std::make_unique<HttpClient>(options);
    Nav::Connection connection;
    connection.apiUrl = QUrl(m_server->apiUrl());
    connection.tokenUrl = QUrl(m_server->tokenUrl());
    connection.clientId = m_server->entra().credentials().clientId;
    m_ledger = std::make_unique<ApiLedger>(m_http.get(), connection, secret);
}

QString NavJourneyTest::journal(const QString &code)
{
    return value(m_ledger->ensureJournal(m_id, code, u"Concur"_s)).id;
}

QList<JournalLine> NavJourneyTest::written(const QString &journalId, const QList<NewJournalLine> &lines)
{
    return value(m_ledger->addJournalLines(m_id, journalId, lines));
}

void NavJourneyTest::masterDataIsRead()
{
    const auto companies = value(m_ledger->companies());
    QCOMPARE(companies.size(), 1);
    QCOMPARE(companies.first().id, m_id);
    const DirectoryChanges all = value(m_ledger->directory(m_id, {}));
    QVERIFY(all.complete);
    QCOMPARE(all.setup.localCurrency, u"EUR"_s);
    QCOMPARE(all.setup.allowPostingTo, QDate(2026, 12, 31));
    QCOMPARE(all.accounts.size(), 8);
    QCOMPARE(all.vendors.size(), 3);
    QCOMPARE(all.dimensionValues.size(), 3);
    QCOMPARE(all.dimensionValues.first().first, u"DEPARTMENT"_s);
    QCOMPARE(all.taxCodes, QStringList{u"VAT20"_s});
    QCOMPARE(all.rates.first().relational, amount("0.8"));
    QCOMPARE(int(all.vendors.at(1).blocked), int(NavVendor::Blocked::All));
    QCOMPARE(all.vendors.at(2).currencyCode, u"USD"_s);
    // nothing changed after the year's end; what is always read whole is there all the same
    const DirectoryChanges later = value(m_ledger->directory(m_id, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC)));
    QVERIFY(!later.complete);
    QVERIFY(later.accounts.isEmpty() && later.vendors.isEmpty() && later.dimensionValues.isEmpty());
    QCOMPARE(later.dimensions.size(), 1);
    const QStringList capabilities = value(m_ledger->capabilities(m_id));
    QVERIFY(capabilities.contains(u"journals"_s) && capabilities.contains(u"batch"_s)
        && capabilities.contains(u"creditMemos"_s));
}

void NavJourneyTest::pagedMasterDataIsWhole()
{
    m_server->setPageSize(2);
    QCOMPARE(value(m_ledger->directory(m_id, {})).accounts.size(), 8);
    const QString id = journal();
    QCOMPARE(written(id,
                 {line(10000, u"6100"_s, "1", u"A"_s), line(20000, u"6100"_s, "1", u"A"_s),
                     line(30000, u"2500"_s, "-2", u"A"_s)})
                 .size(),
        3);
    QCOMPARE(value(m_ledger->journalLines(m_id, id)).size(), 3);
    QVERIFY(wait(m_ledger->postJournal(m_id, id)));
    QCOMPARE(value(m_ledger->ledgerEntriesOf(m_id, {u"A"_s, u"B"_s})).size(), 3);
    QCOMPARE(value(m_ledger->lastEntryNumber(m_id)), 3);
}

void NavJourneyTest::wrongSecretIsExplained()
{
    connectWith(u"11111111-2222-4333-8444-999999999999"_s);
    const auto refused = wait(m_ledger->companies());
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::SignIn);
    QCOMPARE(refused.error().systemCode, u"AADSTS7000215"_s);
    QVERIFY(!refused.error().detail.contains(u"999999999999"));
}

void NavJourneyTest::revokedTokenIsRenewed()
{
    QCOMPARE(value(m_ledger->companies()).size(), 1);
    m_server->entra().revokeTokens();
    QVERIFY(!journal().isEmpty());
    m_server->entra().credentials().appDisabled = true;
    m_server->entra().revokeTokens();
    COMPARE_CODE(wait(m_ledger->companies()).error().code, ErrorCode::SignIn);
}

void NavJourneyTest::reportIsPostedAndFound()
{
    const QString id = journal();
    QCOMPARE(journal(), id);
    const auto lines = written(id,
        {line(10000, u"6100"_s, "100.10", u"rpt-1-ab"_s), line(20000, u"6300"_s, "19.90", u"rpt-1-ab"_s),
            line(30000, u"2500"_s, "-120", u"rpt-1-ab"_s)});
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first().documentNumber, u"RPT-1-AB"_s);
    QCOMPARE(lines.first().description, u"Trip to \"Bern\" – Zürich"_s);
    QVERIFY(wait(m_ledger->setDimensions(
        m_id, DimensionParent::JournalLine, {{lines.at(1).id, {{u"DEPARTMENT"_s, u"SALES"_s, false}}}})));
    const qint64 before = value(m_ledger->lastEntryNumber(m_id));
    QVERIFY(wait(m_ledger->postJournal(m_id, id)));

    const auto entries = value(m_ledger->ledgerEntries(m_id, u"RPT-1-AB"_s, march));
    QCOMPARE(shown(entries), QStringList({u"6100 100.10"_s, u"6300 19.90"_s, u"2500 -120.00"_s}));
    QCOMPARE(shown(value(m_ledger->ledgerEntriesAfter(m_id, before, march))), shown(entries));
    QVERIFY(value(m_ledger->ledgerEntriesAfter(m_id, before + 3, march)).isEmpty());
    QVERIFY(value(m_ledger->ledgerEntries(m_id, u"RPT-1-AB"_s, march.addDays(1))).isEmpty());
    const auto books = m_server->world().glEntries(u"CRONUS"_s);
    QCOMPARE(books.size(), 3);
    QCOMPARE(books.at(1).dimensions.value(u"DEPARTMENT"_s), u"SALES"_s);
    QCOMPARE(books.at(1).externalDocumentNumber, u"CONCUR-1"_s);
}

void NavJourneyTest::blankLineIsLeft()
{
    const QString id = journal();
    QCOMPARE(written(id, {line(10000, u"6100"_s, "5", u"A"_s), line(20000, u"2500"_s, "-5", u"A"_s)}).size(), 2);
    QVERIFY(wait(m_ledger->postJournal(m_id, id)));
    const auto left = value(m_ledger->journalLines(m_id, id));
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().isBlank());
    // it goes away, so that its number may be used again
    QVERIFY(wait(m_ledger->deleteJournalLines(m_id, id, left)));
    QVERIFY(wait(m_ledger->deleteJournalLines(m_id, id, left)));
    QCOMPARE(written(id, {line(10000, u"6100"_s, "5", u"B"_s)}).constFirst().documentNumber, u"B"_s);
}

void NavJourneyTest::manyLinesArePosted()
{
    const QString id = journal();
    QList<NewJournalLine> lines;
    for (int i = 0; i < 130; ++i) {
        const QString document = u"R%1"_s.arg(i);
        lines.append(line((2 * i + 1) * 10000, u"6100"_s, "7.77", document));
        lines.append(line((2 * i + 2) * 10000, u"2500"_s, "-7.77", document));
    }
    const auto stored = written(id, lines);
    QCOMPARE(stored.size(), 260);
    QList<Nav::LineDimensions> wanted;
    QStringList documents;
    for (const JournalLine &each : stored) {
        wanted.append({each.id, {{u"DEPARTMENT"_s, u"ADM"_s, false}}});
        documents.append(each.documentNumber);
    }
    m_server->http().resetRequestCount();
    QVERIFY(wait(m_ledger->setDimensions(m_id, DimensionParent::JournalLine, wanted)));
    QCOMPARE(m_server->http().requestCount(), 6);
    QVERIFY(wait(m_ledger->postJournal(m_id, id)));
    const auto entries = value(m_ledger->ledgerEntriesOf(m_id, documents));
    QCOMPARE(entries.size(), 260);
    QCOMPARE(m_server->http().requestCount(), 8);
}

void NavJourneyTest::refusedPostLeavesTheLines()
{
    const QString id = journal();
    // meals need a department, and nobody says so before posting
    const auto lines = written(id,
        {line(10000, u"6300"_s, "5", u"BAD"_s), line(20000, u"2500"_s, "-5", u"BAD"_s),
            line(30000, u"6100"_s, "5", u"GOOD"_s), line(40000, u"2500"_s, "-5", u"GOOD"_s)});
    const auto refused = wait(m_ledger->postJournal(m_id, id));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().message.contains(u"DEPARTMENT"), qPrintable(refused.error().message));
    QVERIFY(!refused.error().message.contains(u"CorrelationId"));
    QVERIFY(m_server->world().glEntries(u"CRONUS"_s).isEmpty());
    QCOMPARE(value(m_ledger->journalLines(m_id, id)).size(), 4);

    QVERIFY(wait(m_ledger->deleteJournalLines(m_id, id, lines.first(2))));
    QVERIFY(wait(m_ledger->postJournal(m_id, id)));
    QCOMPARE(shown(value(m_ledger->ledgerEntriesOf(m_id, {u"GOOD"_s, u"BAD"_s}))),
        QStringList({u"6100 5.00"_s, u"2500 -5.00"_s}));
}

void NavJourneyTest::refusedLineLeavesNone()
{
    const QString id = journal();
    const auto refused = wait(m_ledger->addJournalLines(
        m_id, id, {line(10000, u"6100"_s, "5", u"A"_s), line(20000, u"6500"_s, "-5", u"A"_s)}));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"Blocked must be equal to 'No'"));
    QVERIFY(value(m_ledger->journalLines(m_id, id)).isEmpty());
    // a number that is taken
    QCOMPARE(written(id, {line(10000, u"6100"_s, "5", u"A"_s)}).size(), 1);
    COMPARE_CODE(wait(m_ledger->addJournalLines(m_id, id, {line(10000, u"6100"_s, "5", u"A"_s)})).error().code,
        ErrorCode::Refused);
    QCOMPARE(value(m_ledger->journalLines(m_id, id)).size(), 1);
}

void NavJourneyTest::foreignLinesAreSeen()
{
    const QString id = journal();
    Sandbox::NavJournalLine other;
    other.journalId = QUuid::fromString(id);
    other.lineNumber = 15000;
    other.accountNumber = u"6100"_s;
    other.documentNumber = u"OTHER"_s;
    other.postingDate = march;
    m_company->journalLines.insert(other);
    QCOMPARE(written(id, {line(10000, u"6100"_s, "5", u"A"_s), line(20000, u"2500"_s, "-5", u"A"_s)}).size(), 2);
    const auto all = value(m_ledger->journalLines(m_id, id));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1).documentNumber, u"OTHER"_s);
    QVERIFY(!all.at(1).isBlank());
}

void NavJourneyTest::taxCodeIsCleared()
{
    const QString id = journal();
    const auto lines = written(id, {line(10000, u"6200"_s, "120", u"A"_s), line(20000, u"2500"_s, "-120", u"A"_s)});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().taxCode, u"VAT20"_s);
    const JournalLine cleared = value(m_ledger->clearJournalLineTax(m_id, id, lines.first()));
    QVERIFY(cleared.taxCode.isEmpty());
    QVERIFY(wait(m_ledger->postJournal(m_id, id)));
    QCOMPARE(
        shown(value(m_ledger->ledgerEntries(m_id, u"A"_s, march))), QStringList({u"6200 120.00"_s, u"2500 -120.00"_s}));
}

void NavJourneyTest::staleTagIsAConflict()
{
    const QString id = journal();
    const auto lines = written(id, {line(10000, u"6200"_s, "120", u"A"_s)});
    QCOMPARE(lines.size(), 1);
    QVERIFY(wait(m_ledger->clearJournalLineTax(m_id, id, lines.first())));
    // the tag is stale by now, and read anew
    QVERIFY(wait(m_ledger->clearJournalLineTax(m_id, id, lines.first())));
    COMPARE_CODE(wait(m_ledger->deleteJournalLines(m_id, id, lines)).error().code, ErrorCode::Conflict);
    QVERIFY(wait(m_ledger->deleteJournalLines(m_id, id, value(m_ledger->journalLines(m_id, id)))));
}

void NavJourneyTest::dimensionsAreMet()
{
    m_company->addDimension({.code = u"PROJECT"_s, .name = u"Project"_s});
    m_company->addDimensionValue({.dimensionCode = u"PROJECT"_s, .code = u"P1"_s});
    const QString id = journal();
    // phone brings ADM along: it cannot be posted once more, only patched
    const auto lines = written(id,
        {line(10000, u"6400"_s, "5", u"A"_s), line(20000, u"6400"_s, "5", u"A"_s),
            line(30000, u"6100"_s, "5", u"A"_s)});
    QCOMPARE(lines.size(), 3);
    const QList<Nav::LineDimensions> wanted{
        {lines.at(0).id, {{u"department"_s, u"sales"_s, false}, {u"PROJECT"_s, u"P1"_s, false}}},
        {lines.at(1).id, {{u"DEPARTMENT"_s, {}, true}}}, {lines.at(2).id, {{u"PROJECT"_s, u"P1"_s, false}}}};
    QVERIFY(wait(m_ledger->setDimensions(m_id, DimensionParent::JournalLine, wanted)));
    const auto stored = m_company->linesOf(QUuid::fromString(id));
    QCOMPARE(stored.at(0)->dimensions, (Sandbox::DimensionSet{{u"DEPARTMENT"_s, u"SALES"_s}, {u"PROJECT"_s, u"P1"_s}}));
    QVERIFY(stored.at(1)->dimensions.isEmpty());
    QCOMPARE(stored.at(2)->dimensions, (Sandbox::DimensionSet{{u"PROJECT"_s, u"P1"_s}}));
    // once more: nothing to write
    m_server->http().resetRequestCount();
    QVERIFY(wait(m_ledger->setDimensions(m_id, DimensionParent::JournalLine, wanted)));
    QCOMPARE(m_server->http().requestCount(), 1);
}

void NavJourneyTest::blockedDimensionIsRefused()
{
    const QString id = journal();
    const auto lines = written(id, {line(10000, u"6100"_s, "5", u"A"_s), line(20000, u"6100"_s, "5", u"B"_s)});
    QCOMPARE(lines.size(), 2);
    const auto refused = wait(m_ledger->setDimensions(m_id, DimensionParent::JournalLine,
        {{lines.at(0).id, {{u"DEPARTMENT"_s, u"GONE"_s, false}}},
            {lines.at(1).id, {{u"DEPARTMENT"_s, u"ADM"_s, false}}}}));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().detail.startsWith(u"line "_s + lines.at(0).id));
    QCOMPARE(m_company->linesOf(QUuid::fromString(id)).at(1)->dimensions.value(u"DEPARTMENT"_s), u"ADM"_s);
}

void NavJourneyTest::invoiceIsPostedAndFound()
{
    const PurchaseDocument draft =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, posting(u"V100"_s, u"re 77"_s)));
    QVERIFY(draft.isDraft());
    QCOMPARE(draft.externalNumber, u"RE 77"_s);
    QCOMPARE(draft.postingDate, march);
    QCOMPARE(draft.documentDate, QDate(2026, 3, 20));
    QCOMPARE(draft.totalExcludingTax, amount("90.00"));
    QCOMPARE(draft.totalIncludingTax, amount("108.00"));
    const auto lines = value(m_ledger->purchaseLines(m_id, PurchaseKind::Invoice, draft.id));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).lineType, u"Account"_s);
    QCOMPARE(lines.at(1).accountNumber, u"6400"_s);
    QCOMPARE(lines.at(1).quantity, Decimal(3));
    QCOMPARE(lines.at(1).amountExcludingTax, amount("5.97"));
    QVERIFY(wait(m_ledger->setDimensions(m_id, DimensionParent::PurchaseInvoiceLine,
        {{lines.at(0).id, {{u"DEPARTMENT"_s, u"SALES"_s, false}}},
            {lines.at(1).id, {{u"DEPARTMENT"_s, u"SALES"_s, false}}}})));

    QVERIFY(wait(m_ledger->postPurchaseDocument(m_id, PurchaseKind::Invoice, draft.id)));
    const PurchaseDocument posted = value(m_ledger->purchaseDocument(m_id, PurchaseKind::Invoice, draft.id));
    QCOMPARE(posted.status, u"Open"_s);
    QVERIFY(posted.number != draft.number);
    const auto found = value(m_ledger->findPurchaseDocuments(m_id, PurchaseKind::Invoice, u"v100"_s, u"RE 77"_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, draft.id);
    Decimal cost;
    for (const auto &entry : m_server->world().glEntries(u"CRONUS"_s)) {
        if (entry.accountNumber == u"6100" || entry.accountNumber == u"6400") {
            cost += entry.amount;
            QCOMPARE(entry.dimensions.value(u"DEPARTMENT"_s), u"SALES"_s);
        }
    }
    QCOMPARE(cost, amount("90.00"));

    const auto twice = wait(m_ledger->postPurchaseDocument(m_id, PurchaseKind::Invoice, draft.id));
    QVERIFY(!twice);
    QVERIFY(twice.error().message.contains(u"draft invoice only"));
}

void NavJourneyTest::invoiceInAnotherCurrency()
{
    Posting foreign = posting(u"V100"_s, u"U-1"_s);
    foreign.currencyCode = u"USD"_s;
    QCOMPARE(value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, foreign)).currencyCode, u"USD"_s);
    // the vendor's own currency must not slip in
    const PurchaseDocument local =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, posting(u"V500"_s, u"U-2"_s)));
    QCOMPARE(local.currencyCode, u"EUR"_s);
    QCOMPARE(value(m_ledger->findPurchaseDocuments(m_id, PurchaseKind::Invoice, u"V500"_s, u"U-2"_s)).size(), 1);
}

void NavJourneyTest::secondInvoiceIsFoundBeforehand()
{
    const PurchaseDocument first =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, posting(u"V100"_s, u"X-1"_s)));
    QVERIFY(wait(m_ledger->postPurchaseDocument(m_id, PurchaseKind::Invoice, first.id)));
    // NAV takes a second draft and says no only when it is posted
    const PurchaseDocument second =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, posting(u"V100"_s, u"x-1"_s)));
    QCOMPARE(value(m_ledger->findPurchaseDocuments(m_id, PurchaseKind::Invoice, u"V100"_s, u"X-1"_s)).size(), 2);
    const auto refused = wait(m_ledger->postPurchaseDocument(m_id, PurchaseKind::Invoice, second.id));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"already exists for this vendor"));
    QVERIFY(wait(m_ledger->deletePurchaseDocument(m_id, PurchaseKind::Invoice, second)).has_value()
        || wait(m_ledger->deletePurchaseDocument(
            m_id, PurchaseKind::Invoice, value(m_ledger->purchaseDocument(m_id, PurchaseKind::Invoice, second.id)))));
}

void NavJourneyTest::blockedVendorIsRefused()
{
    const auto refused =
        wait(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, posting(u"V200"_s, u"X-1"_s)));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().message.contains(u"blocked with type All"));
    Posting wrong = posting(u"V100"_s, u"X-2"_s);
    wrong.lines[1].account = u"6500"_s;
    COMPARE_CODE(
        wait(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, wrong)).error().code, ErrorCode::Refused);
    // no draft is left of it
    QVERIFY(value(m_ledger->findPurchaseDocuments(m_id, PurchaseKind::Invoice, u"V100"_s, u"X-2"_s)).isEmpty());
}

void NavJourneyTest::creditMemoIsPosted()
{
    const PurchaseDocument memo =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::CreditMemo, posting(u"V100"_s, u"CM-1"_s)));
    QCOMPARE(memo.externalNumber, u"CM-1"_s);
    QCOMPARE(memo.totalIncludingTax, amount("108.00"));
    QVERIFY(wait(m_ledger->postPurchaseDocument(m_id, PurchaseKind::CreditMemo, memo.id)));
    QVERIFY(!value(m_ledger->purchaseDocument(m_id, PurchaseKind::CreditMemo, memo.id)).isDraft());
    QCOMPARE(value(m_ledger->findPurchaseDocuments(m_id, PurchaseKind::CreditMemo, u"V100"_s, u"cm-1"_s)).size(), 1);
    QVERIFY(value(m_ledger->findPurchaseDocuments(m_id, PurchaseKind::Invoice, u"V100"_s, u"CM-1"_s)).isEmpty());
}

void NavJourneyTest::orderIsFoundByComment()
{
    const PurchaseDocument order =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Order, posting(u"V100"_s, u"PO-9"_s)));
    QCOMPARE(value(m_ledger->purchaseLines(m_id, PurchaseKind::Order, order.id)).size(), 3);
    for (const QString &wanted : {u"inv-7-ab"_s, u"PO-9"_s}) {
        const auto found = value(m_ledger->findOrdersByComment(m_id, u"V100"_s, wanted));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, order.id);
    }
    QVERIFY(value(m_ledger->findOrdersByComment(m_id, u"V100"_s, u"PO-8"_s)).isEmpty());
    QVERIFY(value(m_ledger->findOrdersByComment(m_id, u"V500"_s, u"PO-9"_s)).isEmpty());
}

void NavJourneyTest::draftIsDeleted()
{
    const PurchaseDocument draft =
        value(m_ledger->createPurchaseDocument(m_id, PurchaseKind::Invoice, posting(u"V100"_s, u"D-1"_s)));
    QVERIFY(wait(m_ledger->deletePurchaseDocument(m_id, PurchaseKind::Invoice, draft)));
    QVERIFY(wait(m_ledger->deletePurchaseDocument(m_id, PurchaseKind::Invoice, draft)));
    COMPARE_CODE(
        wait(m_ledger->purchaseDocument(m_id, PurchaseKind::Invoice, draft.id)).error().code, ErrorCode::NotFound);
}

void NavJourneyTest::lostAnswerIsLookedUp()
{
    const QString id = journal();
    QCOMPARE(written(id, {line(10000, u"6100"_s, "5", u"A"_s), line(20000, u"2500"_s, "-5", u"A"_s)}).size(), 2);
    using Phase = Sandbox::NavServer::Phase;
    m_server->setInterceptor([](const Sandbox::HttpRequest &request, Phase phase, const Sandbox::HttpResponse *) {
        std::optional<Sandbox::HttpResponse> answer;
        if (phase == Phase::After && request.path.endsWith(u"Microsoft.NAV.post")) {
            answer.emplace();
            answer->ending = Sandbox::HttpResponse::Ending::DropBeforeAnswer;
        }
        return answer;
    });
    COMPARE_CODE(wait(m_ledger->postJournal(m_id, id)).error().code, ErrorCode::OutcomeUnknown);
    m_server->setInterceptor({});
    QCOMPARE(
        shown(value(m_ledger->ledgerEntries(m_id, u"A"_s, march))), QStringList({u"6100 5.00"_s, u"2500 -5.00"_s}));
}

void NavJourneyTest::soundJournalHasNoFindings()
{
    Nav::JournalProbe probe;
    probe.companyId = m_id;
    probe.journal = value(m_ledger->ensureJournal(m_id, u"CONCUR"_s, u"Concur"_s));
    probe.accountNumber = u"6100"_s;
    probe.postingDate = march;
    probe.documentNumber = u"LB-CHECK"_s;
    QCOMPARE(ids(value(Nav::checkJournal(m_ledger.get(), probe))), QStringList());
    QVERIFY(value(m_ledger->journalLines(m_id, probe.journal.id)).isEmpty());
}

void NavJourneyTest::trapsOfAJournalAreFound_data()
{
    QTest::addColumn<QString>("trap");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("digits") << u"digits"_s << u"6100"_s << QStringList{u"journalTrailingDigits"_s};
    QTest::newRow("balancing account") << u"balancing"_s << u"6100"_s << QStringList{u"journalBalancingAccount"_s};
    QTest::newRow("number series") << u"series"_s << u"6100"_s << QStringList{u"journalNumberSeries"_s};
    QTest::newRow("number series, manual numbers") << u"manual"_s << u"6100"_s << QStringList{u"journalNumberSeries"_s};
    QTest::newRow("tax codes") << QString() << u"6200"_s << QStringList{u"journalTaxCode"_s};
    QTest::newRow("approval") << u"approval"_s << u"6100"_s << QStringList{u"journalApproval"_s};
    QTest::newRow("closed account") << QString() << u"6500"_s << QStringList{u"journalRefused"_s};
    QTest::newRow("foreign lines") << u"foreign"_s << u"6100"_s << QStringList{u"journalForeignLines"_s};
    QTest::newRow("own lines") << u"own"_s << u"6100"_s << QStringList();
}

void NavJourneyTest::trapsOfAJournalAreFound()
{
    QFETCH(const QString, trap);
    QFETCH(const QString, account);
    Sandbox::NavJournalSeed seeded{.code = trap == u"digits" ? u"CONCUR1"_s : u"TRAP"_s, .name = u"x"_s};
    if (trap == u"balancing")
        seeded.balancingAccount = u"2500"_s;
    if (trap == u"series" || trap == u"manual") {
        m_company->addNumberSeries({.code = u"GJNL"_s, .lastUsed = u"G00010"_s, .manualAllowed = trap == u"manual"});
        seeded.numberSeries = u"GJNL"_s;
    }
    seeded.underApproval = trap == u"approval";
    m_company->addJournal(seeded);
    Nav::JournalProbe probe;
    probe.companyId = m_id;
    probe.journal = value(m_ledger->ensureJournal(m_id, seeded.code, {}));
    probe.accountNumber = account;
    probe.postingDate = march;
    probe.documentNumber = u"LB-CHECK"_s;
    qsizetype lines = 0;
    if (trap == u"foreign" || trap == u"own")
        lines = written(probe.journal.id, {line(10000, u"6100"_s, "5", u"RPT-9"_s)}).size();
    if (trap == u"own")
        probe.isOurs = [](const QString &number) { return number.compare(u"rpt-9", Qt::CaseInsensitive) == 0; };
    QTEST(ids(value(Nav::checkJournal(m_ledger.get(), probe))), "findings");
    // whatever was found, nothing is left behind
    QCOMPARE(value(m_ledger->journalLines(m_id, probe.journal.id)).size(), lines);
}

QTEST_GUILESS_MAIN(NavJourneyTest)
