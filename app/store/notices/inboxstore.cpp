// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "inboxstore.h"

#include "sqlvalues.h"
#include "writescope.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"webhooks.db"_s);
}

QString wordOf(NoticeSystem system)
{
    return system == NoticeSystem::Concur ? u"concur"_s : u"nav"_s;
}

NoticeSystem systemFrom(const QVariant &word)
{
    return word.toString() == "nav"_L1 ? NoticeSystem::Nav : NoticeSystem::Concur;
}

Result<void> insert(Database &database, const Delivery &delivery)
{
    // The systems' bodies are told apart by where they came in as well.
    const QByteArray digest =
        QCryptographicHash::hash(wordOf(delivery.system).toUtf8() + '\n' + delivery.body, QCryptographicHash::Sha256);
    const auto done = database.execute(
        u"INSERT INTO delivery (system, body, correlation, received_at, digest) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (digest) DO NOTHING"_s,
        {wordOf(delivery.system), delivery.body, delivery.correlation, momentValue(delivery.receivedAt), digest});
    return done ? Result<void>{} : fail(done.error());
}

Notice noticeFrom(const QSqlQuery &row)
{
    Notice notice;
    notice.id = row.value(0).toLongLong();
    notice.key = row.value(1).toString();
    notice.system = systemFrom(row.value(2));
    notice.subject = row.value(3).toString();
    notice.change = row.value(4).toString();
    notice.item = row.value(5).toString();
    notice.company = row.value(6).toString();
    notice.subscription = row.value(7).toString();
    notice.correlation = row.value(8).toString();
    notice.changedAt = momentFrom(row.value(9));
    notice.receivedAt = momentFrom(row.value(10));
    return notice;
}

Result<qint64> insert(Database &database, const Notice &notice)
{
    return database.execute(
        u"INSERT INTO notice (notice_key, system, subject, change, item, company, subscription, correlation, "
        "changed_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (system, notice_key) DO NOTHING"_s,
        {notice.key, wordOf(notice.system), notice.subject, notice.change, notice.item, notice.company,
            notice.subscription, notice.correlation, momentValue(notice.changedAt), momentValue(notice.receivedAt)});
}

} // namespace

InboxStore::InboxStore(Database &database)
    : m_database(database)
{
}

Result<std::unique_ptr<Database>> InboxStore::open(const QString &folder)
{
    return Database::open(pathIn(folder), {Database::Mode::ReadWrite, {}, {}, compiledMigrations(u"inbox"_s)});
}

bool InboxStore::exists(const QString &folder)
{
    return QFileInfo::exists(pathIn(folder));
}

Result<void> InboxStore::keep(const QList<Delivery> &deliveries)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto unread = m_database.firstRow(u"SELECT count(*) FROM delivery"_s);
        if (!unread)
            return fail(unread.error());
        if (unread->first().toLongLong() + deliveries.size() > mostUnread) {
            return fail(ErrorCode::Storage,
                QCoreApplication::translate("Store",
                    "Too many messages of Concur and NAV wait to be read. They are asked to send them again later; "
                    "start a run."));
        }
        for (const Delivery &delivery : deliveries) {
            if (const auto done = insert(m_database, delivery); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Delivery>> InboxStore::unread(int most)
{
    QList<Delivery> deliveries;
    const auto done =
        m_database.forEach(u"SELECT id, system, body, correlation, received_at FROM delivery ORDER BY id LIMIT ?"_s,
            {most}, [&deliveries](const QSqlQuery &row) {
                deliveries.append({row.value(0).toLongLong(), systemFrom(row.value(1)), row.value(2).toByteArray(),
                    row.value(3).toString(), momentFrom(row.value(4))});
                return true;
            });
    return done ? Result<QList<Delivery>>(deliveries) : fail(done.error());
}

Result<int> InboxStore::file(qint64 delivery, const QList<Notice> &notices)
{
    return inTransaction(m_database, [&]() -> Result<int> {
        qint64 fresh = 0;
        for (const Notice &notice : notices) {
            const auto done = insert(m_database, notice);
            if (!done)
                return fail(done.error());
            fresh += *done;
        }
        const auto read = m_database.execute(u"DELETE FROM delivery WHERE id = ?"_s, {delivery});
        return read ? Result<int>(int(fresh)) : fail(read.error());
    });
}

Result<QList<Notice>> InboxStore::pending(int most)
{
    QList<Notice> notices;
    const auto done = m_database.forEach(
        u"SELECT id, notice_key, system, subject, change, item, company, subscription, correlation, changed_at, "
        "received_at FROM notice WHERE done_at IS NULL ORDER BY id LIMIT ?"_s,
        {most}, [&notices](const QSqlQuery &row) {
            notices.append(noticeFrom(row));
            return true;
        });
    return done ? Result<QList<Notice>>(notices) : fail(done.error());
}

Result<void> InboxStore::finish(NoticeSystem system, qint64 upTo)
{
    const auto done =
        m_database.execute(u"UPDATE notice SET done_at = ? WHERE done_at IS NULL AND system = ? AND id <= ?"_s,
            {momentValue(m_database.now()), wordOf(system), upTo});
    return done ? Result<void>{} : fail(done.error());
}

Result<void> InboxStore::forget(const QDateTime &before)
{
    const auto done = m_database.execute(u"DELETE FROM notice WHERE done_at < ?"_s, {momentValue(before)});
    return done ? Result<void>{} : fail(done.error());
}

Result<QHash<QString, QDateTime>> InboxStore::lastBySubscription()
{
    QHash<QString, QDateTime> last;
    const auto done = m_database.forEach(u"SELECT subscription, max(received_at) FROM notice GROUP BY subscription"_s,
        {}, [&last](const QSqlQuery &row) {
            last.insert(row.value(0).toString(), momentFrom(row.value(1)));
            return true;
        });
    return done ? Result<QHash<QString, QDateTime>>(last) : fail(done.error());
}

} // namespace Ledgerbridge::Store
