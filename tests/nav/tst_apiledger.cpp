// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tst_apiledger.h"

void ApiLedgerTest::init()
{
    m_ledger.reset();
    m_nav = std::make_unique<ScriptedNav>();
    HttpOptions options;
    options.attempts = 1;
    m_http = std::make_unique<HttpClient>(options);
    m_ledger = std::make_unique<ApiLedger>(m_http.get(), m_nav->connection(), u"secret"_s);
}

void ApiLedgerTest::scriptSetup()
{
    m_nav->on("GET", u"companies(c-1)"_s, NavReply(200, R"({"id":"c-1","name":"CRONUS"})"));
    m_nav->on("GET", at(u"companyInformation"_s), NavReply::rows({R"({"currencyCode":"EUR"})"}));
    m_nav->on("GET", at(u"generalLedgerSetup"_s),
        NavReply::rows(
            {R"({"localCurrencyCode":"EUR","allowPostingFrom":"2026-01-01","allowPostingTo":"0001-01-01"})"}));
}

void ApiLedgerTest::scriptSets(const QString &except)
{
    const QList<std::pair<QString, QByteArray>> sets{
        {u"accounts"_s, R"({"id":"a","number":"61200","accountType":"Posting"})"},
        {u"vendors"_s, R"({"id":"v","number":"V100","blocked":"_x0020_"})"},
        {u"dimensions"_s, R"({"id":"d-1","code":"DEPARTMENT"})"},
        {u"dimensionValues"_s, R"({"id":"x","code":"200","dimensionId":"D-1"})"},
        {u"currencies"_s, R"({"code":"USD"})"},
        {u"currencyExchangeRates"_s,
            R"({"currencyCode":"USD","exchangeRateAmount":1,"relationalExchangeRateAmount":0.9})"},
        {u"taxGroups"_s, R"({"code":"VAT19"})"}};
    for (const auto &[name, row] : sets) {
        if (name != except)
            m_nav->on("GET", at(name), NavReply::rows({row}));
    }
}

void ApiLedgerTest::setupIsRead()
{
    scriptSetup();
    const auto setup = wait(m_ledger->setup(company));
    QVERIFY(setup);
    QCOMPARE(setup->localCurrency, u"EUR"_s);
    QCOMPARE(setup->companyName, u"CRONUS"_s);
    QCOMPARE(setup->allowPostingFrom, QDate(2026, 1, 1));
    QVERIFY(!setup->allowPostingTo.isValid());
}

void ApiLedgerTest::setupWithoutCompanyFails()
{
    const auto setup = wait(m_ledger->setup(company));
    QVERIFY(!setup);
    COMPARE_CODE(setup.error().code, ErrorCode::NotFound);

    m_nav->on("GET", u"companies(c-1)"_s, NavReply(200, R"({"id":"c-1","name":"CRONUS"})"));
    m_nav->on("GET", at(u"generalLedgerSetup"_s), NavReply::error(403, "Authorization_RequestDenied", "No."));
    const auto closed = wait(m_ledger->setup(company));
    QVERIFY(!closed); // the window must not be taken for open
}

void ApiLedgerTest::directoryIsReadWhole()
{
    scriptSetup();
    scriptSets();
    const auto changes = wait(m_ledger->directory(company, {}));
    QVERIFY(changes);
    QVERIFY(changes->complete);
    QCOMPARE(changes->accounts.first().number, u"61200"_s);
    QCOMPARE(changes->vendors.first().number, u"V100"_s);
    QCOMPARE(changes->dimensionValues.first().first, u"DEPARTMENT"_s);
    QCOMPARE(changes->dimensionValues.first().second.code, u"200"_s);
    QCOMPARE(changes->rates.first().relational, Decimal::fromUnits(9, 1));
    QCOMPARE(changes->taxCodes, QStringList{u"VAT19"_s});
    // by NAV's clock
    QCOMPARE(changes->asOf, QDateTime(QDate(2026, 11, 24), QTime(5, 36, 23), Qt::UTC));
    const NavRequest accounts = m_nav->seen("GET", at(u"accounts"_s)).first();
    QVERIFY(accounts.query.startsWith(u"$select=id,number,"));
    QVERIFY(!accounts.query.contains(u"$filter"));
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::directoryIsReadSince()
{
    scriptSetup();
    scriptSets();
    const QDateTime since(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    const auto changes = wait(m_ledger->directory(company, since));
    QVERIFY(changes);
    QVERIFY(!changes->complete);
    for (const QString &set :
        {u"accounts"_s, u"vendors"_s, u"dimensionValues"_s, u"currencies"_s, u"currencyExchangeRates"_s})
        QVERIFY(m_nav->seen("GET", at(set))
                    .first()
                    .query.endsWith(u"$filter=lastModifiedDateTime gt 2026-03-01T07:59:59.000Z"));
    for (const QString &set : {u"dimensions"_s, u"taxGroups"_s})
        QVERIFY(!m_nav->seen("GET", at(set)).first().query.contains(u"$filter"));
}

void ApiLedgerTest::filterThatNavDoesNotKnowIsLeftOut()
{
    scriptSetup();
    m_nav->on("GET", at(u"currencies"_s), [](const NavRequest &request) {
        return request.query.isEmpty() ? NavReply::rows({R"({"code":"USD"})", R"({"code":"CHF"})"})
                                       : NavReply::error(400, "BadRequest_InvalidRequestUrl", "No such property.");
    });
    scriptSets(u"currencies"_s);
    const auto changes = wait(m_ledger->directory(company, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)));
    QVERIFY(changes);
    QCOMPARE(changes->currencies.size(), 2);
}

void ApiLedgerTest::missingSetsAreEmpty()
{
    scriptSetup();
    scriptSets(u"taxGroups"_s);
    const auto changes = wait(m_ledger->directory(company, {}));
    QVERIFY(changes);
    QVERIFY(changes->taxCodes.isEmpty());
}

void ApiLedgerTest::failedSetFailsTheDirectory()
{
    scriptSetup();
    m_nav->on("GET", at(u"vendors"_s), NavReply::error(403, "Authorization_RequestDenied", "No."));
    scriptSets(u"vendors"_s);
    const auto changes = wait(m_ledger->directory(company, {}));
    QVERIFY(!changes);
    COMPARE_CODE(changes.error().code, ErrorCode::MissingScope);
}

void ApiLedgerTest::journalIsFound()
{
    m_nav->on("GET", at(u"journals"_s),
        NavReply::rows({R"({"id":"other","code":"CONCURX"})",
            R"({"id":"j-1","code":"CONCUR","templateDisplayName":"GENERAL","balancingAccountNumber":""})"}));
    const auto journal = wait(m_ledger->ensureJournal(company, u"concur"_s, u"Concur"_s));
    QVERIFY(journal);
    QCOMPARE(journal->id, u"j-1"_s);
    QCOMPARE(m_nav->all.last().query, u"$filter=code eq 'CONCUR'"_s);
}

void ApiLedgerTest::journalIsMade()
{
    m_nav->on("GET", at(u"journals"_s), NavReply::rows({}));
    m_nav->on("POST", at(u"journals"_s), NavReply(201, R"({"id":"j-1","code":"CONCUR"})"));
    const auto journal = wait(m_ledger->ensureJournal(company, u"CONCUR"_s, u"Concur"_s));
    QVERIFY(journal);
    QCOMPARE(journal->id, u"j-1"_s);
    QCOMPARE(m_nav->all.last().body, R"({"code":"CONCUR","displayName":"Concur"})");
}

/// Without an id nothing could be written into it.
void ApiLedgerTest::journalIsMadeWithoutSayingSo()
{
    m_nav->on("GET", at(u"journals"_s), NavReply::rows({}), 1);
    m_nav->on("POST", at(u"journals"_s), NavReply(201, "{}"));
    m_nav->on("GET", at(u"journals"_s), NavReply::rows({R"({"id":"j-1","code":"CONCUR"})"}), 1);
    m_nav->on("GET", at(u"journals"_s), NavReply::rows({}));
    const auto journal = wait(m_ledger->ensureJournal(company, u"CONCUR"_s, u"Concur"_s));
    QVERIFY(journal);
    QCOMPARE(journal->id, u"j-1"_s);
    COMPARE_CODE(
        wait(m_ledger->ensureJournal(company, u"CONCUR"_s, u"Concur"_s)).error().code, ErrorCode::OutcomeUnknown);
}

void ApiLedgerTest::journalOfAnotherIsTaken()
{
    m_nav->on("GET", at(u"journals"_s), NavReply::rows({}), 1);
    m_nav->on("POST", at(u"journals"_s), NavReply::error(409, "Internal_EntityWithSameKeyExists", "Exists."), 1);
    m_nav->on("GET", at(u"journals"_s), NavReply::rows({R"({"id":"j-2","code":"CONCUR"})"}), 1);
    const auto journal = wait(m_ledger->ensureJournal(company, u"CONCUR"_s, u"Concur"_s));
    QVERIFY(journal);
    QCOMPARE(journal->id, u"j-2"_s);

    m_nav->on("GET", at(u"journals"_s), NavReply::rows({}));
    m_nav->on("POST", at(u"journals"_s), NavReply::error(400, "Application_DialogException", "No template."));
    const auto refused = wait(m_ledger->ensureJournal(company, u"CONCUR"_s, u"Concur"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"No template."_s);
}

void ApiLedgerTest::journalCodeIsChecked()
{
    COMPARE_CODE(wait(m_ledger->ensureJournal(company, u"ELEVENCHARS"_s, {})).error().code, ErrorCode::InvalidInput);
    COMPARE_CODE(wait(m_ledger->ensureJournal(company, u" "_s, {})).error().code, ErrorCode::InvalidInput);
    QVERIFY(m_nav->wire.isEmpty());
}

void ApiLedgerTest::linesAreWrittenInOrder()
{
    m_nav->on("POST", at(u"journals(j-1)/journalLines"_s), &storedLine);
    const auto lines =
        wait(m_ledger->addJournalLines(company, u"j-1"_s, {newLine(10000, u"12.5"_s), newLine(20000, u"-12.5"_s)}));
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(1).id, u"line-20000"_s);
    QCOMPARE(lines->at(1).amount, Decimal::fromUnits(-125, 1));
    QCOMPARE(lines->at(0).taxCode, u"VAT19"_s);
    QCOMPARE(m_nav->wire.size(), 2);
}

void ApiLedgerTest::linesGoByTheHundred()
{
    m_nav->on("POST", at(u"journals(j-1)/journalLines"_s), &storedLine);
    QList<NewJournalLine> asked;
    for (int i = 1; i <= 101; ++i)
        asked.append(newLine(i, u"1"_s));
    const auto lines = wait(m_ledger->addJournalLines(company, u"j-1"_s, asked));
    QVERIFY(lines);
    QCOMPARE(lines->size(), 101);
    QCOMPARE(m_nav->wire.size(), 3);
    QCOMPARE(m_nav->wire.last().json()[u"requests"].items().size(), 1);
}

void ApiLedgerTest::refusedLineIsNamed()
{
    m_nav->on("POST", at(u"journals(j-1)/journalLines"_s),
        NavReply::error(
            400, "Application_FieldValidationException", "Blocked must be equal to 'No' in G/L Account: No.=61200."));
    const auto lines = wait(m_ledger->addJournalLines(company, u"j-1"_s, {newLine(1, u"1"_s), newLine(2, u"-1"_s)}));
    QVERIFY(!lines);
    COMPARE_CODE(lines.error().code, ErrorCode::Refused);
    QCOMPARE(lines.error().systemCode, u"Application_FieldValidationException"_s);
    QCOMPARE(lines.error().message, u"Blocked must be equal to 'No' in G/L Account: No.=61200."_s);
}

void ApiLedgerTest::lineWithoutIdIsUnknown()
{
    m_nav->on("POST", at(u"journals(j-1)/journalLines"_s), NavReply(204));
    COMPARE_CODE(wait(m_ledger->addJournalLines(company, u"j-1"_s, {newLine(1, u"1"_s)})).error().code,
        ErrorCode::OutcomeUnknown);
}

void ApiLedgerTest::taxIsClearedByPatch()
{
    const QString path = at(u"journals(j-1)/journalLines(l-1)"_s);
    m_nav->on("PATCH", path, NavReply(200, R"({"id":"l-1","taxCode":""})"), 1);
    m_nav->on("PATCH", path, NavReply::error(409, "Request_EntityChanged", "Changed."), 1);
    m_nav->on("PATCH", path, NavReply(200, R"({"id":"l-1","taxCode":""})"), 1);
    m_nav->on("PATCH", path, NavReply::error(409, "Request_EntityChanged", "Changed."));
    m_nav->on("GET", path, NavReply(200, R"({"@odata.etag":"W/\"8\"","id":"l-1","taxCode":"VAT19"})"));
    JournalLine line;
    line.id = u"l-1"_s;
    line.etag = u"W/\"7\""_s;
    const auto changed = wait(m_ledger->clearJournalLineTax(company, u"j-1"_s, line));
    QVERIFY(changed);
    QVERIFY(changed->taxCode.isEmpty());
    QCOMPARE(m_nav->all.last().body, R"({"taxCode":""})");
    QCOMPARE(m_nav->all.last().headers.value("if-match"), "W/\"7\"");
    // somebody else's change in between is read and met once
    QVERIFY(wait(m_ledger->clearJournalLineTax(company, u"j-1"_s, line)));
    QCOMPARE(m_nav->all.last().headers.value("if-match"), "W/\"8\"");
    COMPARE_CODE(wait(m_ledger->clearJournalLineTax(company, u"j-1"_s, line)).error().code, ErrorCode::Conflict);
}

void ApiLedgerTest::goneLinesCountAsDeleted()
{
    m_nav->on(
        "DELETE", at(u"journals(j-1)/journalLines(l-1)"_s), NavReply::error(404, "Internal_RecordNotFound", "Gone."));
    m_nav->on("DELETE", at(u"journals(j-1)/journalLines(l-2)"_s), NavReply(204));
    JournalLine first;
    first.id = u"l-1"_s;
    first.etag = u"W/\"7\""_s;
    JournalLine second;
    second.id = u"l-2"_s;
    QVERIFY(wait(m_ledger->deleteJournalLines(company, u"j-1"_s, {first, second})));
    QCOMPARE(m_nav->all.first().headers.value("if-match"), "W/\"7\"");
    QCOMPARE(m_nav->all.last().headers.value("if-match"), "*");
}

void ApiLedgerTest::staleLineIsAConflict()
{
    m_nav->on(
        "DELETE", at(u"journals(j-1)/journalLines(l-1)"_s), NavReply::error(409, "Request_EntityChanged", "Changed."));
    JournalLine line;
    line.id = u"l-1"_s;
    line.etag = u"W/\"7\""_s;
    COMPARE_CODE(wait(m_ledger->deleteJournalLines(company, u"j-1"_s, {line})).error().code, ErrorCode::Conflict);
}

void ApiLedgerTest::journalIsPosted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("posted");
    QTest::newRow("no content") << 204 << QByteArray() << true;
    QTest::newRow("updated") << 200 << QByteArray("not read") << true;
    QTest::newRow("refused") << 400 << NavReply::error(400, "Application_DialogException", "Out of balance.").body
                             << false;
}

void ApiLedgerTest::journalIsPosted()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, posted);
    m_nav->on("POST", at(u"journals(j-1)/Microsoft.NAV.post"_s), NavReply(status, body));
    const auto result = wait(m_ledger->postJournal(company, u"j-1"_s));
    QCOMPARE(result.has_value(), posted);
    QVERIFY(m_nav->all.last().body.isEmpty());
    QVERIFY(!m_nav->all.last().inBatch);
}

void ApiLedgerTest::entriesAreFoundByDocument()
{
    m_nav->on("GET", at(u"generalLedgerEntries"_s),
        NavReply::rows({R"({"entryNumber":7,"postingDate":"2026-03-31","documentNumber":"RPT-1","accountNumber":"61200","debitAmount":12.50,"creditAmount":0})",
            R"({"entryNumber":8,"postingDate":"2026-03-31","documentNumber":"RPT-12","debitAmount":1,"creditAmount":0})",
            R"({"entryNumber":9,"postingDate":"2026-04-01","documentNumber":"RPT-1","debitAmount":1,"creditAmount":0})"}));
    const auto entries = wait(m_ledger->ledgerEntries(company, u"rpt-1"_s, QDate(2026, 3, 31)));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().amount, Decimal::fromUnits(125, 1));
    QVERIFY(m_nav->all.last().query.startsWith(
        u"$filter=documentNumber eq 'RPT-1' and postingDate eq 2026-03-31&$select="));

    const auto anyDay = wait(m_ledger->ledgerEntries(company, u"RPT-1"_s, {}));
    QVERIFY(anyDay);
    QCOMPARE(anyDay->size(), 2);
}

void ApiLedgerTest::entriesOfManyAreAskedTogether()
{
    m_nav->on("GET", at(u"generalLedgerEntries"_s),
        NavReply::rows({R"({"entryNumber":1,"documentNumber":"D1"})", R"({"entryNumber":2,"documentNumber":"XX"})"},
            m_nav->root() + "/companies(c-1)/generalLedgerEntries?$skiptoken=1"),
        1);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({R"({"entryNumber":3,"documentNumber":"D21"})"}), 1);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({R"({"entryNumber":4,"documentNumber":"D2"})"}), 1);
    QStringList numbers{u"d1"_s};
    for (int i = 1; i <= 21; ++i)
        numbers.append(u"D%1"_s.arg(i));
    const auto entries = wait(m_ledger->ledgerEntriesOf(company, numbers));
    QVERIFY(entries);
    QList<qint64> found;
    for (const LedgerEntry &entry : *entries)
        found.append(entry.entryNumber);
    QCOMPARE(found, (QList<qint64>{1, 4, 3}));
    const auto asked = m_nav->seen("GET", at(u"generalLedgerEntries"_s));
    QCOMPARE(asked.size(), 3); // twenty, one, and the second page of the twenty
    QVERIFY(asked.first().query.contains(u"documentNumber eq 'D1' or documentNumber eq 'D2' or "));
    QVERIFY(asked.at(1).query.contains(u"documentNumber eq 'D21'&"));
    QVERIFY(wait(m_ledger->ledgerEntriesOf(company, {})));
}

void ApiLedgerTest::lastEntryIsAskedAlone()
{
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({R"({"entryNumber":4711})"}), 1);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({}));
    QCOMPARE(wait(m_ledger->lastEntryNumber(company)).value(), 4711);
    QCOMPARE(m_nav->all.last().query, u"$orderby=entryNumber desc&$top=1&$select=entryNumber"_s);
    QCOMPARE(wait(m_ledger->lastEntryNumber(company)).value(), 0);
}

void ApiLedgerTest::lastEntryWhereNavDoesNotSort()
{
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::error(501, "BadRequest_MethodNotImplemented", "No."), 1);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::error(403, "Authorization_RequestDenied", "No."));
    QCOMPARE(wait(m_ledger->lastEntryNumber(company)).value_or(-1), 0);
    QVERIFY(!wait(m_ledger->lastEntryNumber(company)));
}

void ApiLedgerTest::dimensionsAreBroughtAbout()
{
    const QString set = at(u"journalLines(l-1)/dimensionSetLines"_s);
    m_nav->on("GET", set,
        NavReply::rows({R"({"@odata.etag":"W/\"1\"","id":"d-1","code":"DEPARTMENT","valueCode":"100"})",
            R"({"@odata.etag":"W/\"2\"","id":"d-2","code":"PROJECT","valueCode":"P1"})"}));
    m_nav->on("GET", at(u"journalLines(l-2)/dimensionSetLines"_s), NavReply::rows({}));
    m_nav->on("PATCH", set + u"(d-1)"_s, NavReply(200, R"({"id":"d-1"})"));
    m_nav->on("DELETE", set + u"(d-2)"_s, NavReply(204));
    m_nav->on("POST", at(u"journalLines(l-2)/dimensionSetLines"_s), NavReply(201, R"({"id":"d-1"})"));
    const QList<LineDimensions> wanted{{u"l-1"_s, {{u"DEPARTMENT"_s, u"200"_s, false}, {u"PROJECT"_s, {}, true}}},
        {u"l-2"_s, {{u"DEPARTMENT"_s, u"200"_s, false}}}, {u"l-3"_s, {}}};
    QVERIFY(wait(m_ledger->setDimensions(company, DimensionParent::JournalLine, wanted)));
    QCOMPARE(m_nav->seen("PATCH", set + u"(d-1)"_s).first().headers.value("if-match"), "W/\"1\"");
    QCOMPARE(m_nav->seen("PATCH", set + u"(d-1)"_s).first().body, R"({"valueCode":"200"})");
    QCOMPARE(m_nav->seen("DELETE", set + u"(d-2)"_s).first().headers.value("if-match"), "W/\"2\"");
    QCOMPARE(m_nav->seen("POST", at(u"journalLines(l-2)/dimensionSetLines"_s)).first().body,
        R"({"code":"DEPARTMENT","valueCode":"200"})");
    QCOMPARE(m_nav->wire.size(), 3); // token, one batch to read, one to write
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::staleDimensionIsTriedAgain()
{
    const QString set = at(u"purchaseInvoiceLines(l-1)/dimensionSetLines"_s);
    m_nav->on("GET", set, NavReply::rows({R"({"@odata.etag":"W/\"1\"","id":"d-1","code":"A","valueCode":"1"})"}), 1);
    m_nav->on("GET", set, NavReply::rows({R"({"@odata.etag":"W/\"2\"","id":"d-1","code":"A","valueCode":"1"})"}));
    m_nav->on("PATCH", set + u"(d-1)"_s, NavReply::error(409, "Request_EntityChanged", "Changed."), 1);
    m_nav->on("PATCH", set + u"(d-1)"_s, NavReply(200, R"({"id":"d-1"})"), 1);
    const QList<LineDimensions> wanted{{u"l-1"_s, {{u"A"_s, u"2"_s, false}}}};
    QVERIFY(wait(m_ledger->setDimensions(company, DimensionParent::PurchaseInvoiceLine, wanted)));
    QCOMPARE(m_nav->seen("PATCH", set + u"(d-1)"_s).last().headers.value("if-match"), "W/\"2\"");

    m_nav->on("PATCH", set + u"(d-1)"_s, NavReply::error(409, "Request_EntityChanged", "Changed."));
    const auto stubborn = wait(m_ledger->setDimensions(company, DimensionParent::PurchaseInvoiceLine, wanted));
    QVERIFY(!stubborn);
    COMPARE_CODE(stubborn.error().code, ErrorCode::Conflict);
}

void ApiLedgerTest::refusedDimensionNamesItsLine()
{
    for (const QString &line : {u"l-1"_s, u"l-2"_s, u"l-3"_s})
        m_nav->on("GET", at(u"journalLines(%1)/dimensionSetLines"_s.arg(line)), NavReply::rows({}));
    m_nav->on("POST", at(u"journalLines(l-1)/dimensionSetLines"_s), NavReply(201, R"({"id":"d"})"));
    m_nav->on("POST", at(u"journalLines(l-2)/dimensionSetLines"_s),
        NavReply::error(400, "Application_DialogException", "Dimension Value A 9 is blocked."));
    m_nav->on("POST", at(u"journalLines(l-3)/dimensionSetLines"_s), NavReply(201, R"({"id":"d"})"));
    QList<LineDimensions> wanted;
    for (const QString &line : {u"l-1"_s, u"l-2"_s, u"l-3"_s})
        wanted.append({line, {{u"A"_s, u"9"_s, false}}});
    const auto refused = wait(m_ledger->setDimensions(company, DimensionParent::JournalLine, wanted));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"Dimension Value A 9 is blocked."_s);
    QVERIFY(refused.error().detail.startsWith(u"line l-2: "));
    QCOMPARE(m_nav->seen("POST", at(u"journalLines(l-3)/dimensionSetLines"_s)).size(), 1);
}

void ApiLedgerTest::invoicesAreFoundWithoutCase()
{
    m_nav->on("GET", at(u"purchaseInvoices"_s),
        NavReply::rows({invoice("EUR", "Open"),
            R"({"id":"p-2","vendorNumber":"V100","vendorInvoiceNumber":"R-778","status":"Draft"})"}));
    m_nav->on("GET", at(u"purchaseCreditMemos"_s), NavReply::rows({}));
    const auto found = wait(m_ledger->findPurchaseDocuments(company, PurchaseKind::Invoice, u"v100"_s, u"r-77"_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(!found->first().isDraft());
    QCOMPARE(m_nav->all.last().query, u"$filter=vendorNumber eq 'V100' and vendorInvoiceNumber eq 'R-77'"_s);
    QVERIFY(wait(m_ledger->findPurchaseDocuments(company, PurchaseKind::CreditMemo, u"V100"_s, u"R-77"_s)));
    QCOMPARE(m_nav->all.last().query, u"$filter=vendorNumber eq 'V100' and vendorCreditMemoNumber eq 'R-77'"_s);
}

void ApiLedgerTest::invoiceIsMadeInOneBody()
{
    scriptSetup();
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice()));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s), NavReply::rows({"{}", "{}"}));
    const auto made = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting()));
    QVERIFY(made);
    QCOMPARE(made->id, u"p-1"_s);
    QCOMPARE(made->totalIncludingTax, Decimal::fromString(u"23.80"));
    const Json body = m_nav->seen("POST", at(u"purchaseInvoices"_s)).first().json();
    QCOMPARE(body[u"purchaseInvoiceLines"].items().size(), 2);
    QVERIFY(!body.contains(u"currencyCode"));
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::refusedInvoiceIsNotTriedAgain()
{
    m_nav->on("POST", at(u"purchaseInvoices"_s),
        NavReply::error(400, "Application_DialogException",
            "You cannot create this document when Vendor V100 is blocked with type All."));
    const auto refused = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting()));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(m_nav->all.size(), 1);
    COMPARE_CODE(wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting(0))).error().code,
        ErrorCode::InvalidInput);
}

void ApiLedgerTest::headerThenLinesWhereNavWantsIt()
{
    scriptSetup();
    m_nav->on(
        "POST", at(u"purchaseInvoices"_s), NavReply::error(400, "BadRequest", "Property purchaseInvoiceLines"), 1);
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("POST", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s), NavReply(201, R"({"id":"l"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice()));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s), NavReply::rows({"{}", "{}"}));
    QVERIFY(wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting())));
    QCOMPARE(m_nav->seen("POST", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s)).size(), 2);
    QCOMPARE(m_nav->seen("POST", at(u"purchaseInvoices"_s)).size(), 2);
    // learned
    QVERIFY(wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting())));
    QCOMPARE(m_nav->seen("POST", at(u"purchaseInvoices"_s)).size(), 3);
}

void ApiLedgerTest::refusedLinesTakeTheDraftAlong()
{
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice()));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s), NavReply::rows({})); // took the header only
    m_nav->on("POST", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s),
        NavReply::error(400, "Application_DialogException", "The Account does not exist."));
    m_nav->on("DELETE", at(u"purchaseInvoices(p-1)"_s), NavReply(204));
    const auto refused = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting()));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().message, u"The Account does not exist."_s);
    QCOMPARE(m_nav->seen("DELETE", at(u"purchaseInvoices(p-1)"_s)).size(), 1);
}

void ApiLedgerTest::draftThatStaysIsUnknown()
{
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply::error(500, "Internal_ServerError", "Fault."));
    m_nav->on("DELETE", at(u"purchaseInvoices(p-1)"_s), NavReply::error(500, "Internal_ServerError", "Fault."));
    const auto unknown = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting()));
    QVERIFY(!unknown);
    COMPARE_CODE(unknown.error().code, ErrorCode::OutcomeUnknown);
    QVERIFY(unknown.error().detail.contains(u"p-1"));
}

void ApiLedgerTest::missingLinesAreNoSuccess()
{
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice()));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s), NavReply::rows({"{}"}));
    m_nav->on("DELETE", at(u"purchaseInvoices(p-1)"_s), NavReply(204));
    const auto refused = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting()));
    QVERIFY(!refused);
    COMPARE_CODE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(m_nav->seen("DELETE", at(u"purchaseInvoices(p-1)"_s)).size(), 1);
}

void ApiLedgerTest::vendorCurrencyIsOverruled()
{
    scriptSetup();
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"), 1);
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-2"})"), 1);
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice("USD")));
    m_nav->on("GET", at(u"purchaseInvoices(p-2)"_s), NavReply(200, invoice("EUR")));
    for (const QString &id : {u"p-1"_s, u"p-2"_s})
        m_nav->on("GET", at(u"purchaseInvoices(%1)/purchaseInvoiceLines"_s.arg(id)), NavReply::rows({"{}", "{}"}));
    m_nav->on("DELETE", at(u"purchaseInvoices(p-1)"_s), NavReply(204));
    const auto made = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting()));
    QVERIFY(made);
    QCOMPARE(made->currencyCode, u"EUR"_s);
    QCOMPARE(m_nav->seen("POST", at(u"purchaseInvoices"_s)).last().json()[u"currencyCode"].text(), u"EUR"_s);
    QCOMPARE(m_nav->seen("DELETE", at(u"purchaseInvoices(p-1)"_s)).size(), 1);
}

void ApiLedgerTest::orderIsFound()
{
    m_nav->on("GET", at(u"purchaseOrders"_s),
        NavReply::rows({R"({"id":"o-1","vendorNumber":"V100","status":"Draft"})",
            R"({"id":"o-2","vendorNumber":"V100","status":"Draft"})"}));
    m_nav->on("GET", at(u"purchaseOrders(o-1)/purchaseOrderLines"_s),
        NavReply::rows({R"({"lineType":"Account","description":"PR-1-AB"})"}));
    m_nav->on("GET", at(u"purchaseOrders(o-2)/purchaseOrderLines"_s),
        NavReply::rows({R"({"lineType":"Comment","description":"PR-1-AB 4711"})"}));
    const auto orders = wait(m_ledger->findOrdersByComment(company, u"V100"_s, u"PR-1-AB"_s));
    QVERIFY(orders);
    QCOMPARE(orders->size(), 1);
    QCOMPARE(orders->first().id, u"o-2"_s);
    const auto same = wait(m_ledger->findPurchaseDocuments(company, PurchaseKind::Order, u"V100"_s, u"4711"_s));
    QVERIFY(same);
    QCOMPARE(same->size(), 1);
}

void ApiLedgerTest::documentIsPosted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("invoice") << int(PurchaseKind::Invoice) << u"purchaseInvoices(p)/Microsoft.NAV.post"_s;
    QTest::newRow("credit memo") << int(PurchaseKind::CreditMemo) << u"purchaseCreditMemos(p)/Microsoft.NAV.post"_s;
    QTest::newRow("order") << int(PurchaseKind::Order) << u"purchaseOrders(p)/Microsoft.NAV.receiveAndInvoice"_s;
}

void ApiLedgerTest::documentIsPosted()
{
    QFETCH(const int, kind);
    QFETCH(const QString, path);
    m_nav->on("POST", at(path), NavReply(204));
    QVERIFY(wait(m_ledger->postPurchaseDocument(company, PurchaseKind(kind), u"p"_s)));
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::capabilitiesAreTried()
{
    for (const QString &set : {u"journals"_s, u"dimensions"_s, u"purchaseInvoices"_s})
        m_nav->on("GET", at(set), NavReply::rows({}));
    m_nav->on("GET", at(u"purchaseCreditMemos"_s),
        NavReply::error(400, "Application_DialogException", "Run API data upgrade."));
    const auto capabilities = wait(m_ledger->capabilities(company));
    QVERIFY(capabilities);
    QCOMPARE(
        *capabilities, QStringList({u"journals"_s, u"dimensions"_s, u"purchaseInvoices"_s, u"batch"_s, u"snapshot"_s}));
}

QTEST_GUILESS_MAIN(ApiLedgerTest)
