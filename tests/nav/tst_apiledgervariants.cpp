// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "tst_apiledger.h"

// What one NAV may do otherwise than another: pages as small as it likes, answers without the entity, lines of its own.

void ApiLedgerTest::companyIsFoundInTheList()
{
    m_nav->on(
        "GET", u"companies"_s, NavReply::rows({R"({"id":"c-0","name":"Other"})", R"({"id":"C-1","name":"CRONUS"})"}));
    m_nav->on("GET", at(u"generalLedgerSetup"_s), NavReply::rows({R"({"localCurrencyCode":"EUR"})"}));
    const auto setup = wait(m_ledger->setup(company));
    QVERIFY(setup);
    QCOMPARE(setup->companyName, u"CRONUS"_s);
    QCOMPARE(setup->localCurrency, u"EUR"_s);
}

void ApiLedgerTest::valuesAreReadBelowTheirDimensions_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 404, 501})
        QTest::addRow("%d", status) << status;
}

void ApiLedgerTest::valuesAreReadBelowTheirDimensions()
{
    QFETCH(const int, status);
    scriptSetup();
    m_nav->on("GET", at(u"dimensionValues"_s), NavReply::error(status, "BadRequest", "Below a dimension only."));
    scriptSets(u"dimensionValues"_s);
    m_nav->on("GET", at(u"dimensions(d-1)/dimensionValues"_s), NavReply::rows({R"({"id":"x","code":"200"})"}));
    const auto changes = wait(m_ledger->directory(company, {}));
    QVERIFY(changes);
    QCOMPARE(changes->dimensionValues.size(), 1);
    QCOMPARE(changes->dimensionValues.first().first, u"DEPARTMENT"_s);
    QCOMPARE(changes->dimensionValues.first().second.code, u"200"_s);
}

void ApiLedgerTest::linesWithoutAnswerAreReadAgain()
{
    const QString lines = at(u"journals(j-1)/journalLines"_s);
    m_nav->on("POST", lines, NavReply(204));
    m_nav->on("GET", lines,
        NavReply::rows({R"({"id":"b","lineNumber":10000,"amount":0})",
            R"({"id":"l-2","lineNumber":20010,"amount":-1.00})", R"({"id":"l-1","lineNumber":20000,"amount":1.00})"}));
    const auto written =
        wait(m_ledger->addJournalLines(company, u"j-1"_s, {newLine(20000, u"1"_s), newLine(20010, u"-1"_s)}));
    QVERIFY(written);
    QCOMPARE(written->at(0).id, u"l-1"_s);
    QCOMPARE(written->at(1).id, u"l-2"_s);

    m_nav->on("PATCH", at(u"journals(j-1)/journalLines(l-1)"_s), NavReply(204));
    m_nav->on("GET", at(u"journals(j-1)/journalLines(l-1)"_s),
        NavReply(200, R"({"id":"l-1","lineNumber":20000,"amount":1.00,"taxCode":""})"));
    const auto cleared = wait(m_ledger->clearJournalLineTax(company, u"j-1"_s, written->at(0)));
    QVERIFY(cleared);
    QCOMPARE(cleared->amount, Decimal(1));
}

/// An answer within a batch may be the first page only; what stands on the second one must not be posted again.
void ApiLedgerTest::longDimensionSetsArePaged()
{
    const QString set = at(u"journalLines(l-1)/dimensionSetLines"_s);
    const QByteArray next = m_nav->root() + "/companies(c-1)/journalLines(l-1)/dimensionSetLines?$skiptoken=1";
    m_nav->on("GET", set, NavReply::rows({R"({"id":"d-2","code":"PROJECT","valueCode":"P1"})"}, next), 1);
    m_nav->on("GET", set, NavReply::rows({R"({"id":"d-1","code":"DEPARTMENT","valueCode":"200"})"}));
    const QList<LineDimensions> wanted{{u"l-1"_s, {{u"DEPARTMENT"_s, u"200"_s, false}}}};
    QVERIFY(wait(m_ledger->setDimensions(company, DimensionParent::JournalLine, wanted)));
    QVERIFY(m_nav->unexpected.isEmpty());
    QCOMPARE(m_nav->seen("GET", set).size(), 2);
}

void ApiLedgerTest::dimensionsAreReachedThroughTheirOwner_data()
{
    QTest::addColumn<int>("parent");
    QTest::addColumn<QString>("line");
    QTest::newRow("journal") << int(DimensionParent::JournalLine) << u"journals(o-1)/journalLines(l-1)"_s;
    QTest::newRow("invoice") << int(DimensionParent::PurchaseInvoiceLine)
                             << u"purchaseInvoices(o-1)/purchaseInvoiceLines(l-1)"_s;
    QTest::newRow("order") << int(DimensionParent::PurchaseOrderLine)
                           << u"purchaseOrders(o-1)/purchaseOrderLines(l-1)"_s;
}

/// nav.md 2.5 leaves open what stands before the line.
void ApiLedgerTest::dimensionsAreReachedThroughTheirOwner()
{
    QFETCH(const int, parent);
    QFETCH(const QString, line);
    const QString set = at(line + u"/dimensionSetLines"_s);
    m_nav->on("GET", set, NavReply::rows({R"({"@odata.etag":"W/\"1\"","id":"d-1","code":"A","valueCode":"1"})"}));
    m_nav->on("PATCH", set + u"(d-1)"_s, NavReply(200, R"({"id":"d-1"})"));
    const QList<LineDimensions> wanted{{u"l-1"_s, {{u"A"_s, u"2"_s, false}}, u"o-1"_s}};
    QVERIFY(wait(m_ledger->setDimensions(company, DimensionParent(parent), wanted)));
    QCOMPARE(m_nav->seen("PATCH", set + u"(d-1)"_s).size(), 1);
    const qsizetype tried = m_nav->unexpected.size();
    QVERIFY(wait(m_ledger->setDimensions(company, DimensionParent(parent), wanted))); // learned
    QCOMPARE(m_nav->unexpected.size(), tried);

    const QList<LineDimensions> gone{{u"l-2"_s, {{u"A"_s, u"2"_s, false}}, u"o-1"_s}};
    COMPARE_CODE(
        wait(m_ledger->setDimensions(company, DimensionParent(parent), gone)).error().code, ErrorCode::NotFound);
}

void ApiLedgerTest::linesArePagedSmall()
{
    scriptSetup();
    const QString lines = at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s);
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(200, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice()));
    m_nav->on("GET", lines,
        NavReply::rows(
            {"{}"}, m_nav->root() + "/companies(c-1)/purchaseInvoices(p-1)/purchaseInvoiceLines?$skiptoken=1"),
        1);
    m_nav->on("GET", lines, NavReply::rows({"{}"}));
    const auto made = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting(2)));
    QVERIFY(made);
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::nextLinksMayBeRelative_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("absolute") << QByteArray("http");
    QTest::newRow("below the root") << QByteArray();
    QTest::newRow("on the server") << QByteArray("/");
}

void ApiLedgerTest::nextLinksMayBeRelative()
{
    QFETCH(const QByteArray, start);
    const QByteArray rest = "companies(c-1)/generalLedgerEntries?$skiptoken=1";
    const QByteArray path = QUrl(QString::fromLatin1(m_nav->root())).path().toLatin1();
    const QByteArray link = start.isEmpty() ? rest : (start == "/" ? path : m_nav->root()) + '/' + rest;
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({R"({"documentNumber":"D1"})"}, link), 1);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({R"({"documentNumber":"D1"})"}));
    const auto entries = wait(m_ledger->ledgerEntries(company, u"D1"_s, {}));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::taxNobodyAskedForIsTakenAway_data()
{
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<QString>("wishedCode");
    QTest::addColumn<int>("patches");
    QTest::newRow("tax added") << QByteArray("25.00") << QString() << 1;
    QTest::newRow("a code without tax") << QByteArray("20.00") << QString() << 0;
    QTest::newRow("the code was wished for") << QByteArray("25.00") << u"VAT25"_s << 0;
}

void ApiLedgerTest::taxNobodyAskedForIsTakenAway()
{
    QFETCH(const QByteArray, total);
    QFETCH(const QString, wishedCode);
    QFETCH(const int, patches);
    scriptSetup();
    const auto document = [](const QByteArray &sum) {
        return NavReply(200,
            R"({"id":"p-1","vendorNumber":"V100","status":"Draft","totalIncludingTax":0,)"
            R"("totalAmountIncludingTax":)"
                + sum + "}");
    };
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), document(total), 1);
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), document("20.00"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s),
        NavReply::rows({R"({"id":"l-2","sequence":20000,"lineType":"Account","taxCode":""})",
            R"({"id":"l-1","@odata.etag":"W/\"3\"","sequence":10000,"lineType":"Account","taxCode":"VAT25"})"}));
    const QString line = at(u"purchaseInvoices(p-1)/purchaseInvoiceLines(l-1)"_s);
    m_nav->on("PATCH", line, NavReply(200, "{}"));
    Posting asked = posting(2);
    asked.total = Decimal(20);
    asked.lines.first().taxCode = wishedCode;
    const auto made = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, asked));
    QVERIFY(made);
    const QList<NavRequest> changes = m_nav->seen("PATCH", line);
    QCOMPARE(changes.size(), patches);
    QCOMPARE(made->totalIncludingTax, patches > 0 ? Decimal(20) : Decimal::fromString(QString::fromLatin1(total)));
    if (patches > 0) {
        QCOMPARE(changes.first().body, R"({"taxCode":""})");
        QCOMPARE(changes.first().headers.value("if-match"), "W/\"3\"");
    }
    QVERIFY(m_nav->unexpected.isEmpty());
}

void ApiLedgerTest::commentsOfNavDoNotCount()
{
    scriptSetup();
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice()));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s),
        NavReply::rows({R"({"lineType":"Account"})", R"({"lineType":"Comment","description":"Extended text"})",
            R"({"lineType":"Account"})"}));
    QVERIFY(wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting(2))));
    m_nav->on("DELETE", at(u"purchaseInvoices(p-1)"_s), NavReply(204));
    const auto one = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting(3)));
    QVERIFY(!one); // a comment does not stand in for an account line
    COMPARE_CODE(one.error().code, ErrorCode::Refused);
}

void ApiLedgerTest::documentWithoutIdIsUnknown()
{
    scriptSetup();
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"number":"D1"})"));
    COMPARE_CODE(wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, posting())).error().code,
        ErrorCode::OutcomeUnknown);
    QVERIFY(m_nav->seen("DELETE", at(u"purchaseInvoices()"_s)).isEmpty());
}

void ApiLedgerTest::orderIsFoundOnALaterPage()
{
    const QString lines = at(u"purchaseOrders(o-1)/purchaseOrderLines"_s);
    m_nav->on("GET", at(u"purchaseOrders"_s), NavReply::rows({R"({"id":"o-1","vendorNumber":"V100"})"}));
    m_nav->on("GET", lines,
        NavReply::rows({R"({"lineType":"Account"})"},
            m_nav->root() + "/companies(c-1)/purchaseOrders(o-1)/purchaseOrderLines?$skiptoken=1"),
        1);
    m_nav->on("GET", lines, NavReply::rows({R"({"lineType":"Comment","description":"PO-1"})"}));
    const auto found = wait(m_ledger->findOrdersByComment(company, u"V100"_s, u"PO-1"_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void ApiLedgerTest::blankStatusIsNoPosting_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("draft");
    QTest::newRow("draft") << QByteArray("Draft") << true;
    QTest::newRow("in review") << QByteArray("In_x0020_Review") << true;
    QTest::newRow("blank") << QByteArray("_x0020_") << true;
    for (const char *posted : {"Open", "Paid", "Canceled", "Corrective"})
        QTest::newRow(posted) << QByteArray(posted) << false;
}

void ApiLedgerTest::blankStatusIsNoPosting()
{
    QFETCH(const QByteArray, status);
    QFETCH(const bool, draft);
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply(200, invoice("EUR", status.constData())));
    QCOMPARE(wait(m_ledger->purchaseDocument(company, PurchaseKind::Invoice, u"p-1"_s))->isDraft(), draft);
}

/// "Nothing found" is what has a document written. So an answer without rows must not pass for it.
void ApiLedgerTest::unreadableSetIsNotEmpty_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no body") << QByteArray();
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a text") << QByteArray(R"("<html>busy</html>")");
    QTest::newRow("rows that are none") << QByteArray(R"({"value":null})");
}

void ApiLedgerTest::unreadableSetIsNotEmpty()
{
    QFETCH(const QByteArray, body);
    const QString lines = at(u"purchaseOrders(o-1)/purchaseOrderLines"_s);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply(200, body));
    m_nav->on("GET", at(u"purchaseOrders"_s), NavReply::rows({R"({"id":"o-1","vendorNumber":"V100"})"}));
    m_nav->on("GET", lines, NavReply(200, body));
    const auto entries = wait(m_ledger->ledgerEntriesOf(company, {u"D1"_s}));
    QVERIFY(!entries);
    COMPARE_CODE(entries.error().code, ErrorCode::Protocol);
    QVERIFY(!wait(m_ledger->findOrdersByComment(company, u"V100"_s, u"PO-1"_s)));
}

void ApiLedgerTest::readLeftUndoneByABatchIsAskedAlone_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

/// NAV may turn a single part of a batch away (nav.md 6). Alone it is asked with all the patience of the client.
void ApiLedgerTest::readLeftUndoneByABatchIsAskedAlone()
{
    QFETCH(const int, status);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::error(status, "Unknown", "Not now."), 1);
    m_nav->on("GET", at(u"generalLedgerEntries"_s), NavReply::rows({R"({"entryNumber":1,"documentNumber":"D1"})"}));
    const auto entries = wait(m_ledger->ledgerEntriesOf(company, {u"D1"_s}));
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().message));
    QCOMPARE(entries->size(), 1);
    const auto asked = m_nav->seen("GET", at(u"generalLedgerEntries"_s));
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.first().inBatch && !asked.last().inBatch);
}

/// 429 refuses before anything is done (nav.md 6); what else fails in a change is not sent again.
void ApiLedgerTest::changeRefusedAsTooManyGoesAgainAlone()
{
    const QString first = at(u"journals(j-1)/journalLines(l-1)"_s);
    m_nav->on("DELETE", first, NavReply::error(429, "Unknown", "Too many."), 1);
    m_nav->on("DELETE", first, NavReply(204));
    JournalLine line;
    line.id = u"l-1"_s;
    line.etag = u"W/\"7\""_s;
    QVERIFY(wait(m_ledger->deleteJournalLines(company, u"j-1"_s, {line})));
    QCOMPARE(m_nav->seen("DELETE", first).size(), 2);
    QCOMPARE(m_nav->seen("DELETE", first).last().headers.value("if-match"), "W/\"7\"");

    line.id = u"l-2"_s;
    m_nav->on("DELETE", at(u"journals(j-1)/journalLines(l-2)"_s), NavReply::error(503, "Unknown", "Down."));
    QVERIFY(!wait(m_ledger->deleteJournalLines(company, u"j-1"_s, {line})));
    QCOMPARE(m_nav->seen("DELETE", at(u"journals(j-1)/journalLines(l-2)"_s)).size(), 1);
}

/// A draft that is not handed out must not be left behind either: it would look like somebody else's later on.
void ApiLedgerTest::draftIsTakenAwayWhereItsTaxStaysUnread()
{
    scriptSetup();
    m_nav->on("POST", at(u"purchaseInvoices"_s), NavReply(201, R"({"id":"p-1"})"));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s),
        NavReply(200, R"({"id":"p-1","vendorNumber":"V100","status":"Draft","totalAmountIncludingTax":25.00})"), 1);
    m_nav->on("GET", at(u"purchaseInvoices(p-1)"_s), NavReply::error(403, "Authorization_RequestDenied", "No."));
    m_nav->on("GET", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines"_s),
        NavReply::rows({R"({"id":"l-1","sequence":10000,"lineType":"Account","taxCode":"VAT25"})"}));
    m_nav->on("PATCH", at(u"purchaseInvoices(p-1)/purchaseInvoiceLines(l-1)"_s), NavReply(200, "{}"));
    m_nav->on("DELETE", at(u"purchaseInvoices(p-1)"_s), NavReply(204));
    Posting asked = posting(1);
    asked.total = Decimal(20);
    const auto made = wait(m_ledger->createPurchaseDocument(company, PurchaseKind::Invoice, asked));
    QVERIFY(!made);
    COMPARE_CODE(made.error().code, ErrorCode::MissingScope);
    QCOMPARE(m_nav->seen("DELETE", at(u"purchaseInvoices(p-1)"_s)).size(), 1);
}

void ApiLedgerTest::numberThatAFilterMissesIsComparedHere_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("kept");
    QTest::newRow("as NAV's own capitals leave it") << u"Straße-7"_s << u"STRAßE-7"_s;
    QTest::newRow("as other capitals have it") << u"Straße-7"_s << u"STRASSE-7"_s;
    for (const QString &number : {u"7*1"_s, u"A|B"_s, u"<>7"_s, u"1..9"_s, u"@7"_s, u"7&8"_s, u"O'K"_s, u"?"_s})
        QTest::newRow(qPrintable(number)) << number << number;
}

/// A number that is not found is posted.
void ApiLedgerTest::numberThatAFilterMissesIsComparedHere()
{
    QFETCH(const QString, number);
    QFETCH(const QString, kept);
    m_nav->on("GET", at(u"purchaseInvoices"_s), [kept](const NavRequest &request) {
        const bool misses = request.query.contains(u"vendorInvoiceNumber");
        const QByteArray row =
            R"({"id":"p","vendorNumber":"V100","vendorInvoiceNumber":")" + kept.toUtf8() + R"(","status":"Open"})";
        return NavReply::rows(misses ? QList<QByteArray>() : QList<QByteArray>{row, invoice()});
    });
    const auto found = wait(m_ledger->findPurchaseDocuments(company, PurchaseKind::Invoice, u"V100"_s, number));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(m_nav->all.last().query, u"$filter=vendorNumber eq 'V100'"_s);
}
