// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "audittrail.h"
#include "storefixture.h"
#include "writescope.h"

using namespace Qt::StringLiterals;
using namespace Ledgerbridge::Store;
using namespace StoreTest;

Q_DECLARE_METATYPE(Ledgerbridge::Store::AuditFilter)

/// What narrows the trail beside words: alone, together, in both directions and page by page.
class TestAuditFilters final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    void append(const AuditEntry &given)
    {
        must(inTransaction(*m_database, [&] { return AuditTrail(*m_database).append(given); }));
    }

    QList<qint64> ids(const AuditFilter &filter)
    {
        QList<qint64> found;
        for (const AuditEntry &one : must(AuditTrail(*m_database).list(filter)))
            found.append(one.id);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(fileIn(*m_folder)));
        must(m_database->run(u"PRAGMA synchronous = OFF"_s));
    }

    void cleanup() { m_database.reset(); }

    void filtersFind_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<QList<qint64>>("expected");
        using Ids = QList<qint64>;
        const auto row = [](const char *name, const Ids &expected, const std::function<void(AuditFilter &)> &set) {
            AuditFilter filter;
            set(filter);
            QTest::newRow(name) << filter << expected;
        };
        const auto amount = [](const char *text) { return Decimal::fromString(QString::fromLatin1(text)); };
        row("a person in any case", {4, 2}, [](auto &f) { f.actor = u"ANNA"_s; });
        row("no part of a name", {}, [](auto &f) { f.actor = u"Ann"_s; });
        row("the program", {5, 3, 1}, [](auto &f) { f.actor = u"Ledgerbridge"_s; });
        row("people", {4, 2}, [](auto &f) { f.peopleOnly = true; });
        row("people and an action", {2}, [](auto &f) { f.peopleOnly = true, f.action = u"retried"_s; });
        row("people and words", {4}, [](auto &f) { f.peopleOnly = true, f.text = u"approved"_s; });
        row("an action", {5, 3}, [](auto &f) { f.action = u"posted"_s; });
        row("person and action", {4}, [](auto &f) { f.actor = u"anna"_s, f.action = u"approved"_s; });
        row("program and action", {5, 3}, [](auto &f) { f.actor = u"Ledgerbridge"_s, f.action = u"posted"_s; });
        row("a reference", {5, 4}, [](auto &f) { f.reference = u"PI-2"_s; });
        row("reference and document", {4}, [](auto &f) { f.reference = u"PI-2"_s, f.documentId = u"D1"_s; });
        row("a currency", {5, 2}, [](auto &f) { f.currency = u"USD"_s; });
        row("currency and words", {5}, [](auto &f) { f.currency = u"USD"_s, f.text = u"posted"_s; });
        row("words of a person", {4}, [](auto &f) { f.actor = u"anna"_s, f.text = u"approved"_s; });
        row("from an amount", {5, 3}, [&](auto &f) { f.amountFrom = amount("100.00"); });
        row("exactly up to", {4, 3, 2}, [&](auto &f) { f.amountTo = amount("100"); });
        row("between", {3, 2}, [&](auto &f) { f.amountFrom = amount("99.99"), f.amountTo = amount("100.01"); });
        row("digits that a float has not", {5}, [&](auto &f) { f.amountFrom = amount("123456789012345.67"); });
        row("a digit above", {}, [&](auto &f) { f.amountFrom = amount("123456789012345.68"); });
        row("credits", {4}, [&](auto &f) { f.amountTo = amount("0"); });
    }

    void filtersFind()
    {
        QFETCH(AuditFilter, filter);
        QFETCH(QList<qint64>, expected);
        const auto add = [this](const char *actor, const char *action, const char *amount, const char *currency,
                             const char *reference, const char *document) {
            AuditEntry made = entry(QString::fromLatin1(action), u"was %1"_s.arg(QLatin1String(action)));
            made.actor = QString::fromLatin1(actor);
            made.amount = QString::fromLatin1(amount);
            made.currency = QString::fromLatin1(currency);
            made.reference = QString::fromLatin1(reference);
            made.documentId = QString::fromLatin1(document);
            append(made);
        };
        add("Ledgerbridge", "received", "", "", "", "D1");
        add("Anna", "retried", "99.99", "USD", "", "D1");
        add("Ledgerbridge", "posted", "100.00", "EUR", "PI-1", "D1");
        add("anna", "approved", "-5.00", "EUR", "PI-2", "D1");
        add("Ledgerbridge", "posted", "123456789012345.67", "USD", "PI-2", "D2");
        QCOMPARE(ids(filter), expected);
        filter.oldestFirst = true;
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(ids(filter), expected);
        filter.limit = 1;
        QList<qint64> one;
        for (QList<qint64> page = ids(filter); !page.isEmpty(); page = ids(filter)) {
            one += page;
            filter.after = page.last();
        }
        QCOMPARE(one, expected);
    }

    void searchThatNobodyWaitsForIsGivenUp()
    {
        append(entry(u"received"_s));
        AuditFilter filter;
        filter.currency = u"XXX"_s;
        filter.goesOn = [] { return false; };
        FAILS_WITH(AuditTrail(*m_database).list(filter), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAuditFilters)
#include "tst_auditfilters.moc"
