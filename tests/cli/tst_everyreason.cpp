// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "clirunner.h"
#include "reasoncatalogue.h"
#include "sandboxthread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The demo company with every reason code of the contract in it: each is taken away with the command line alone, as a
/// person would, and at the end nothing is left over: every approved document is posted, sent back or ignored.
class TestEveryReason final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsThereAndIsResolved();
    void afterwardsEveryMonthComesToZero();

private:
    [[nodiscard]] QJsonArray queue(const QString &state);
    /// Takes one reason of a document away; false where this round cannot.
    void resolve(const QString &document, const QJsonObject &reason, const QString &kind);
    void createVendor(const QString &document);
    void run(const QStringList &arguments);
    void inNav(const QString &page, const QJsonObject &body) const;
    [[nodiscard]] QByteArray connection(const char *system) const;

    QTemporaryDir m_folder;
    Sandbox::SandboxThread m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
    QStringList m_failures;
    /// Invoices that may wait for their orders.
    QStringList m_ordersAllowed;
    /// What waited in the last round.
    QString m_last;
};

QByteArray TestEveryReason::connection(const char *system) const
{
    return m_sandbox.connections()[system].toUtf8();
}

void TestEveryReason::initTestCase()
{
    Sandbox::SandboxOptions options;
    options.documents = 90;
    options.seed = 5;
    options.problemPercent = 70;
    QCOMPARE(m_sandbox.start(options), QString());
    m_cli = std::make_unique<CliRunner>(m_folder.filePath(u"workspace"_s));
    m_cli->setEnvironment(u"LEDGERBRIDGE_VAULT_PASSPHRASE"_s, u"a passphrase for this test"_s);
    QCOMPARE(m_cli->json({u"init"_s, u"--secrets"_s, u"vault"_s}).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"concur"_s}, connection("concur")).exitCode, 0);
    QCOMPARE(m_cli->json({u"connect"_s, u"nav"_s}, connection("nav")).exitCode, 0);
    QFile mappings(m_folder.filePath(u"mappings.csv"_s));
    QVERIFY(mappings.open(QIODevice::WriteOnly));
    mappings.write(m_sandbox.mappings());
    mappings.close();
    QCOMPARE(m_cli->json({u"mappings"_s, u"import"_s, mappings.fileName()}).exitCode, 0);
    QCOMPARE(m_cli->json({u"settings"_s, u"set"_s, u"approval.required"_s, u"above:500"_s}).exitCode, 0);
}

QJsonArray TestEveryReason::queue(const QString &state)
{
    const auto answer = m_cli->json({u"queue"_s, u"list"_s, u"--state"_s, state}).json();
    return answer.value_or(QJsonObject()).value(u"items"_s).toArray();
}

/// What a NAV administrator does in NAV.
void TestEveryReason::inNav(const QString &page, const QJsonObject &body) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_sandbox.connections()["admin"].toString() + u"/nav/"_s + page));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager.post(request, QJsonDocument(body).toJson());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    // Another document of this round may have had the same cause.
    QVERIFY(reply->error() == QNetworkReply::NoError || reply->error() == QNetworkReply::ContentConflictError);
    delete reply;
}

void TestEveryReason::run(const QStringList &arguments)
{
    const CliResult result = m_cli->json(arguments);
    if (result.exitCode != 0 && result.exitCode != 3)
        m_failures.append(arguments.join(u' ') + u": "_s + QString::fromUtf8(result.errors + result.output));
}

/// What NAV has under a like name is another one.
void TestEveryReason::createVendor(const QString &document)
{
    const auto preview = m_cli->json({u"queue"_s, u"create-vendor"_s, document, u"--preview"_s}).json();
    QVERIFY(preview.has_value());
    QStringList arguments{u"queue"_s, u"create-vendor"_s, document};
    for (const QJsonValue &twin : preview->value(u"twins"_s).toArray())
        arguments << u"--not"_s << twin.toObject().value(u"number"_s).toString();
    run(arguments);
}

void TestEveryReason::resolve(const QString &document, const QJsonObject &reason, const QString &kind)
{
    const QString subject = reason.value(u"subject"_s).toString();
    const auto map = [&](const QString &mappingKind, const QString &target) {
        run({u"mappings"_s, u"set"_s, mappingKind, subject, target});
    };
    switch (*reasonCodeFromString(reason.value(u"code"_s).toString())) {
    case ReasonCode::VendorMissing: return createVendor(document);
    case ReasonCode::VendorBlocked:
        return inNav(u"vendors"_s, {{u"number"_s, subject}, {u"blocked"_s, QString()}, {u"privacyBlocked"_s, false}});
    case ReasonCode::EmployeeUnmapped: return map(u"employee"_s, u"G:1740"_s);
    case ReasonCode::AccountMissing: map(u"account"_s, u"4920"_s); return map(u"expenseType"_s, u"4920"_s);
    case ReasonCode::AccountBlocked: return inNav(u"unblockAccount"_s, {{u"number"_s, subject}});
    case ReasonCode::AccountNotPostable: return map(u"account"_s, u"4920"_s);
    case ReasonCode::PaymentUnmapped: return map(u"payment"_s, u"G:1730"_s);
    case ReasonCode::TaxUnmapped: return map(u"tax"_s, u"G:1576"_s);
    case ReasonCode::DimensionValueMissing:
        return inNav(u"dimensionValues"_s,
            {{u"dimension"_s, subject.section(u'=', 0, 0)}, {u"code"_s, subject.section(u'=', 1)},
                {u"name"_s, u"New"_s}});
    case ReasonCode::CompanyUnmapped: return map(u"company"_s, u"Nordlicht Consulting GmbH"_s);
    case ReasonCode::PostingDateClosed:
        return run({u"settings"_s, u"set"_s, u"posting.closedPeriod"_s, u"nextOpenDay"_s});
    case ReasonCode::OrderMissing:
        // Its order may be one that was not wanted in NAV: then it does not go on by itself.
        if (m_ordersAllowed.contains(document))
            break;
        m_ordersAllowed.append(document);
        return run({u"settings"_s, u"set"_s, u"invoice.withOrder"_s, u"post"_s});
    case ReasonCode::NeedsApproval:
        // A mapping of this very round may hold it again: then it is not approved, and said so (1).
        std::ignore = m_cli->json({u"queue"_s, u"approve"_s, document});
        return;
    case ReasonCode::TestDocument:
    case ReasonCode::DuplicateInvoiceNumber:
        return run({u"queue"_s, u"ignore"_s, document, u"--reason"_s, u"Not to be posted"_s});
    default: break;
    }
    if (kind == u"purchase")
        return run({u"queue"_s, u"ignore"_s, document, u"--reason"_s, u"Not to be posted"_s});
    run({u"queue"_s, u"send-back"_s, document, u"--message"_s, u"Please correct it."_s});
}

void TestEveryReason::eachIsThereAndIsResolved()
{
    QSet<QString> seen;
    constexpr int mostRounds = 8;
    int waiting = -1;
    for (int round = 0; round < mostRounds && waiting != 0; ++round) {
        const CliResult synced = m_cli->json({u"sync"_s});
        QVERIFY2(synced.exitCode == 0 || synced.exitCode == 3, synced.errors.constData());
        QJsonArray items = queue(u"held"_s);
        for (const QJsonValue &waits : queue(u"awaitingApproval"_s))
            items.append(waits);
        waiting = int(items.size());
        m_last = QString::fromUtf8(QJsonDocument(items).toJson());
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            const QJsonObject reason = item.value(u"reasons"_s).toArray().first().toObject();
            for (const QJsonValue &each : item.value(u"reasons"_s).toArray())
                seen.insert(each.toObject().value(u"code"_s).toString());
            resolve(item.value(u"document"_s).toString(), reason, item.value(u"kind"_s).toString());
        }
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }
    QVERIFY2(waiting == 0, qPrintable(m_last));
    for (const ReasonCode code : allReasonCodes())
        if (code != ReasonCode::NavRefused)
            QVERIFY2(seen.contains(toString(code)), qPrintable(toString(code)));
    QStringList left;
    int documents = 0;
    for (const QJsonValue &value : queue(u"all"_s)) {
        const QString state = value.toObject().value(u"state"_s).toString();
        ++documents;
        if (state != u"confirmed" && state != u"posted" && state != u"sentBack" && state != u"ignored"
            && state != u"drafted")
            left.append(value.toObject().value(u"document"_s).toString() + u' ' + state);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(documents >= 80);
    QCOMPARE(m_cli->json({u"audit"_s, u"verify"_s}).exitCode, 0);
}

/// Concur's queue and lists, the workspace and NAV's ledger agree, whatever people have done to the documents.
void TestEveryReason::afterwardsEveryMonthComesToZero()
{
    int approved = 0;
    const QDate today = QDate::currentDate();
    for (QDate month(today.year() - 1, 11, 1); month <= today; month = month.addMonths(1)) {
        const CliResult result = m_cli->json({u"reconcile"_s, u"--period"_s, month.toString(u"yyyy-MM"_s)});
        QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
        for (const QJsonValue &row : result.json().value_or(QJsonObject()).value(u"rows"_s).toArray()) {
            QCOMPARE(row.toObject().value(u"rest"_s).toString(), u"0.00"_s);
            QCOMPARE(row.toObject().value(u"held"_s).toString(), u"0.00"_s);
            approved += row.toObject().value(u"documents"_s).toObject().value(u"approved"_s).toInt();
        }
    }
    QVERIFY(approved >= 60);
}

QTEST_GUILESS_MAIN(TestEveryReason)
#include "tst_everyreason.moc"
