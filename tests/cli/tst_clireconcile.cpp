// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "json.h"
#include "sandboxthread.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Month-end on the demo company: every month comes to zero, and whatever is done by hand to NAV's ledger shows.
class TestCliReconcile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotFetchedIsTheRest();
    void everyMonthComesToZero();
    void handMadeDifferencesShow_data();
    void handMadeDifferencesShow();
    void aSecondPostingShows();
    void signingOffIsKeptAndAChangeShows();
    void wrongUsageIsSaid();

private:
    [[nodiscard]] QJsonObject reconcile(const QString &period, const QStringList &more = {});
    [[nodiscard]] QStringList months();
    [[nodiscard]] QJsonObject firstPosted(const QString &kind, QString *period);
    void inNav(const QString &page, const QJsonObject &body) const;
    /// NAV's entries, every value as text: figures keep their digits.
    [[nodiscard]] QJsonArray entries() const;

    QTemporaryDir m_folder;
    Sandbox::SandboxThread m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
    /// Documents that a row has done something to already.
    QStringList m_used;
};

void TestCliReconcile::initTestCase()
{
    Sandbox::SandboxOptions options;
    options.documents = 40;
    options.seed = 11;
    options.problemPercent = 25;
    QCOMPARE(m_sandbox.start(options), QString());
    m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
    m_cli->setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"a passphrase for this test"_s);
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    for (const char *system : {"concur", "nav"})
        QCOMPARE(
            m_cli->json({u"connect"_s, QString::fromLatin1(system)}, m_sandbox.connections()[system].toUtf8()).exitCode,
            0);
    QFile mappings(m_folder.filePath(u"mappings.csv"_s));
    QVERIFY(mappings.open(QIODevice::WriteOnly));
    mappings.write(m_sandbox.mappings());
    mappings.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode, 0);
}

QJsonObject TestCliReconcile::reconcile(const QString &period, const QStringList &more)
{
    const CliResult result = m_cli->json(QStringList{u"reconcile"_s, u"--period"_s, period} + more);
    if (!result.json())
        qWarning() << result.errors;
    QJsonObject json = result.json().value_or(QJsonObject());
    json.insert(u"exitCode"_s, result.exitCode);
    return json;
}

/// Months that the demo's documents may be approved in: this year's, and what is before NAV's posting window.
QStringList TestCliReconcile::months()
{
    QStringList months;
    const QDate today = QDate::currentDate();
    for (QDate month(today.year() - 1, 11, 1); month <= today; month = month.addMonths(1))
        months.append(month.toString(u"yyyy-MM"_s));
    return months;
}

void TestCliReconcile::inNav(const QString &page, const QJsonObject &body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_sandbox.connections()["admin"].toString() + u"/nav/"_s + page));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager.post(request, QJsonDocument(body).toJson());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    delete reply;
}

QJsonArray TestCliReconcile::entries() const
{
    QNetworkAccessManager manager;
    QNetworkReply *reply =
        manager.get(QNetworkRequest(QUrl(m_sandbox.connections()["admin"].toString() + u"/ledger"_s)));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!finished.wait())
        return {};
    const auto ledger = Json::parse(reply->readAll());
    delete reply;
    QJsonArray entries;
    if (!ledger || (*ledger)[u"companies"].items().isEmpty())
        return entries;
    const QList<Json> rows = (*ledger)[u"companies"].items().first()[u"glEntries"].items();
    for (const Json &row : rows) {
        QJsonObject entry;
        for (const auto &[name, value] : row.members())
            entry.insert(name, value.text());
        entries.append(entry);
    }
    return entries;
}

void TestCliReconcile::everyMonthComesToZero()
{
    QCOMPARE(m_cli->json({u"sync"_s}).exitCode, 3);
    QMap<QString, int> documents;
    int postings = 0;
    int listed = 0;
    for (const QString &month : months()) {
        const QJsonObject report = reconcile(month);
        QVERIFY2(report.value(u"ok"_s).toBool(), QJsonDocument(report).toJson().constData());
        QCOMPARE(report.value(u"exitCode"_s).toInt(), 0);
        QVERIFY(report.value(u"notices"_s).toArray().isEmpty());
        QVERIFY2(report.value(u"differences"_s).toArray().isEmpty(), QJsonDocument(report).toJson().constData());
        postings += report.value(u"ledger"_s).toObject().value(u"postings"_s).toInt();
        for (const QJsonValue &count : report.value(u"independent"_s).toArray()) {
            listed += count.toObject().value(u"listed"_s).toInt();
            QCOMPARE(count.toObject().value(u"listed"_s).toInt(), count.toObject().value(u"matching"_s).toInt());
        }
        for (const QJsonValue &value : report.value(u"rows"_s).toArray()) {
            const QJsonObject row = value.toObject();
            QCOMPARE(row.value(u"rest"_s).toString(), u"0.00"_s);
            const QJsonObject counts = row.value(u"documents"_s).toObject();
            for (auto it = counts.begin(); it != counts.end(); ++it)
                documents[it.key()] += it.value().toInt();
        }
    }
    // Nothing fell out of the months: what the queue knows of reports and invoices is what they add up to.
    int known = 0;
    int posted = 0;
    const auto queue = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"all"_s}).json();
    for (const QJsonValue &value : queue.value_or(QJsonObject()).value(u"items"_s).toArray()) {
        if (value.toObject().value(u"kind"_s).toString() == u"purchase"_s)
            continue;
        const QString state = value.toObject().value(u"state"_s).toString();
        known += state == u"recalled" ? 0 : 1;
        posted += state == u"confirmed" || state == u"posted" ? 1 : 0;
    }
    QVERIFY(known >= 30);
    QCOMPARE(documents.value(u"approved"_s), known);
    QCOMPARE(documents.value(u"posted"_s), posted);
    QVERIFY(posted >= 15);
    QVERIFY(postings >= posted);
    QVERIFY(listed >= posted);
    QVERIFY(documents.value(u"held"_s) > 0);
}

void TestCliReconcile::whatIsNotFetchedIsTheRest()
{
    int rest = 0;
    for (const QString &month : months()) {
        const QJsonObject report = reconcile(month);
        for (const QJsonValue &item : report.value(u"restDocuments"_s).toArray()) {
            QCOMPARE(item.toObject().value(u"cause"_s).toString(), u"notFetched"_s);
            ++rest;
        }
        if (!report.value(u"rows"_s).toArray().isEmpty()) {
            QCOMPARE(report.value(u"exitCode"_s).toInt(), 3);
            QCOMPARE(report.value(u"ok"_s).toBool(), false);
        }
    }
    QVERIFY(rest >= 30);
}

/// An entry of a posted document of that kind that no row has used yet, with the month it is in.
QJsonObject TestCliReconcile::firstPosted(const QString &kind, QString *period)
{
    const auto queue = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, u"all"_s}).json();
    const QJsonArray all = entries();
    for (const QJsonValue &value : queue.value_or(QJsonObject()).value(u"items"_s).toArray()) {
        const QJsonObject item = value.toObject();
        const QString number = item.value(u"navNumber"_s).toString();
        if (item.value(u"kind"_s).toString() != kind || item.value(u"state"_s).toString() != u"confirmed"
            || item.value(u"currency"_s).toString() != u"EUR" || m_used.contains(number))
            continue;
        for (const QJsonValue &entry : all) {
            if (entry.toObject().value(u"documentNumber"_s).toString() != number)
                continue;
            m_used.append(number);
            *period = entry.toObject().value(u"postingDate"_s).toString().left(7);
            return entry.toObject();
        }
    }
    return {};
}

void TestCliReconcile::handMadeDifferencesShow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("findings");
    for (const QString &kind : {u"expense"_s, u"invoice"_s}) {
        const QByteArray name = kind.toUtf8();
        QTest::newRow((name + ": line deleted").constData()) << kind << u"delete"_s << QStringList{u"lineMissing"_s, u"unbalanced"_s};
        QTest::newRow((name + ": amount changed").constData())
            << kind << u"change"_s << QStringList{u"amountChanged"_s, u"unbalanced"_s};
        QTest::newRow((name + ": other period").constData()) << kind << u"move"_s << QStringList{u"otherDate"_s};
        QTest::newRow((name + ": line added").constData()) << kind << u"add"_s << QStringList{u"extraLine"_s, u"unbalanced"_s};
    }
}

void TestCliReconcile::handMadeDifferencesShow()
{
    QFETCH(QString, kind);
    QFETCH(QString, action);
    QFETCH(QStringList, findings);
    QString period;
    const QJsonObject line = firstPosted(kind, &period);
    QVERIFY(!line.isEmpty());
    const QString number = line.value(u"documentNumber"_s).toString();
    const QDate day = QDate::fromString(line.value(u"postingDate"_s).toString(), Qt::ISODate);
    QJsonObject body{{u"documentNumber"_s, number}, {u"accountNumber"_s, line.value(u"accountNumber"_s)},
        {u"action"_s, action}, {u"amount"_s, u"4711.11"_s}};
    body.insert(u"postingDate"_s, (action == u"move"_s ? day.addMonths(1) : day).toString(Qt::ISODate));
    inNav(u"ledger"_s, body);
    const QJsonObject report = reconcile(period);
    QStringList seen;
    for (const QJsonValue &value : report.value(u"ledger"_s).toObject().value(u"findings"_s).toArray()) {
        // Each other row has left its own document behind.
        QVERIFY(m_used.contains(value.toObject().value(u"navNumber"_s).toString()));
        if (value.toObject().value(u"navNumber"_s).toString() == number)
            seen.append(value.toObject().value(u"finding"_s).toString());
    }
    QCOMPARE(seen, findings);
    QCOMPARE(report.value(u"exitCode"_s).toInt(), 3);
    // Concur's side is as it was.
    QVERIFY(report.value(u"ok"_s).toBool());
}

void TestCliReconcile::aSecondPostingShows()
{
    QString period;
    const QJsonObject first = firstPosted(u"expense"_s, &period);
    const QString number = first.value(u"documentNumber"_s).toString();
    for (const QJsonValue &value : entries()) {
        QJsonObject line = value.toObject();
        if (line.value(u"documentNumber"_s).toString() != number)
            continue;
        line.insert(u"documentNumber"_s, u"BY-HAND-1"_s);
        line.insert(u"action"_s, u"add"_s);
        inNav(u"ledger"_s, line);
    }
    const QJsonArray findings = reconcile(period).value(u"ledger"_s).toObject().value(u"findings"_s).toArray();
    int second = 0;
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        if (finding.value(u"finding"_s).toString() != u"secondPosting")
            continue;
        ++second;
        QCOMPARE(finding.value(u"navNumber"_s).toString(), u"BY-HAND-1"_s);
    }
    QCOMPARE(second, 1);
}

void TestCliReconcile::signingOffIsKeptAndAChangeShows()
{
    QString period;
    const QJsonObject line = firstPosted(u"expense"_s, &period);
    QVERIFY(!line.isEmpty());
    // On the workspace's word alone nothing is signed.
    QCOMPARE(reconcile(period, {u"--offline"_s, u"--sign-off"_s}).value(u"exitCode"_s).toInt(), 1);
    const QJsonObject signedOff = reconcile(period, {u"--sign-off"_s, u"--remark"_s, u"Looked at with Ms Lindgren"_s});
    QVERIFY(signedOff.value(u"exitCode"_s).toInt() != 1);
    QCOMPARE(signedOff.value(u"signOffs"_s).toArray().size(), 1);
    // The evidence says who signed it and where the trail stood.
    const QString evidence = m_folder.filePath(u"evidence.csv"_s);
    QCOMPARE(reconcile(period, {u"--offline"_s, u"--export"_s, evidence}).value(u"file"_s).toString(), evidence);
    QFile file(evidence);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("Looked at with Ms Lindgren") && written.contains("Tie-out"), written.constData());
    QVERIFY(QFile::exists(evidence + u".head.txt"_s));
    for (const QString &ending : {u"pdf"_s, u"xlsx"_s}) {
        const QString other = m_folder.filePath(u"evidence."_s + ending);
        QCOMPARE(reconcile(period, {u"--offline"_s, u"--export"_s, other}).value(u"exitCode"_s).toInt(), 0);
        QVERIFY(QFileInfo(other).size() > 2000);
    }
    const QJsonObject again = reconcile(period, {u"--offline"_s});
    QCOMPARE(again.value(u"signOffs"_s).toArray().size(), 1);
    QCOMPARE(again.value(u"changedSinceSignOff"_s).toBool(), false);
    const auto entries = m_cli->json({u"audit"_s, u"list"_s, u"--text"_s, u"periodSignedOff"_s}).json();
    QCOMPARE(entries.value_or(QJsonObject()).value(u"entries"_s).toArray().size(), 1);
    // A held document of the month is ignored: the figures are no longer those that were signed.
    QString ignored;
    for (const QString &month : months()) {
        const QJsonObject report = reconcile(month, {u"--offline"_s});
        for (const QJsonValue &item : report.value(u"cutOff"_s).toArray())
            if (ignored.isEmpty() && item.toObject().value(u"state"_s).toString() == u"held") {
                ignored = item.toObject().value(u"document"_s).toString();
                period = month;
            }
    }
    QVERIFY(!ignored.isEmpty());
    QVERIFY(reconcile(period, {u"--sign-off"_s, u"--remark"_s, u"Fine"_s}).value(u"exitCode"_s).toInt() != 1);
    QCOMPARE(m_cli->json({u"queue"_s, u"ignore"_s, ignored, u"--reason"_s, u"Paid in cash"_s}).exitCode, 0);
    const QJsonObject changed = reconcile(period, {u"--offline"_s});
    QCOMPARE(changed.value(u"changedSinceSignOff"_s).toBool(), true);
    QCOMPARE(changed.value(u"exitCode"_s).toInt(), 3);
    QStringList notable;
    for (const QJsonValue &item : changed.value(u"notable"_s).toArray())
        notable.append(
            item.toObject().value(u"why"_s).toString() + u' ' + item.toObject().value(u"document"_s).toString());
    QVERIFY2(notable.contains(u"ignored "_s + ignored), qPrintable(notable.join(u'\n')));
}

void TestCliReconcile::wrongUsageIsSaid()
{
    QCOMPARE(m_cli->json({u"reconcile"_s}).exitCode, 2);
    QCOMPARE(m_cli->json({u"reconcile"_s, u"--period"_s, u"2026-13"_s}).exitCode, 2);
    QCOMPARE(m_cli->json({u"reconcile"_s, u"--period"_s, u"2026-1"_s}).exitCode, 2);
    QCOMPARE(m_cli->json({u"reconcile"_s, u"--period"_s, u"2026-01"_s, u"--export"_s, u"a.docx"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliReconcile)
#include "tst_clireconcile.moc"
