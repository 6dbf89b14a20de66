// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "lessonstore.h"

#include "sqlvalues.h"
#include "writescope.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Store {

namespace {

/// Numbers and codes as NAV keeps them.
QString key(const QString &code)
{
    return code.trimmed().toUpper();
}

} // namespace

LessonStore::LessonStore(Database &database)
    : m_database(database)
{
}

Result<NavLessons> LessonStore::load(const QString &companyId)
{
    NavLessons lessons;
    const auto read = m_database.forEach(u"SELECT kind, number, dimension, words, document_id, learned_at FROM lesson "
                                         "WHERE company_id = ? ORDER BY kind, number, dimension"_s,
        {companyId}, [&lessons](const QSqlQuery &row) {
            if (const auto kind = lessonKindFromString(row.value(0).toString()))
                lessons.insert({*kind, row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                    row.value(4).toString(), momentFrom(row.value(5))});
            return true;
        });
    return read ? Result<NavLessons>(lessons) : fail(read.error());
}

Result<void> LessonStore::learn(const QString &companyId, const NavLesson &lesson)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        const auto done = m_database.execute(
            u"INSERT INTO lesson (company_id, kind, number, dimension, words, document_id, learned_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (company_id, kind, number, dimension) "
            "DO UPDATE SET words = excluded.words, document_id = excluded.document_id, learned_at = excluded.learned_at"_s,
            {companyId, toString(lesson.kind), key(lesson.number), key(lesson.dimension), lesson.words,
                lesson.documentId, momentValue(m_database.now())});
        return done ? Result<void>{} : fail(done.error());
    });
}

Result<int> LessonStore::forget(const QString &companyId, const NavLesson &lesson)
{
    return inTransaction(m_database, [&]() -> Result<int> {
        const auto done = m_database.execute(
            u"DELETE FROM lesson WHERE company_id = ? AND kind = ? AND number = ? AND dimension = ?"_s,
            {companyId, toString(lesson.kind), key(lesson.number), key(lesson.dimension)});
        return done ? Result<int>(int(*done)) : fail(done.error());
    });
}

Result<void> LessonStore::forgetVendors(const QString &companyId, const QStringList &numbers)
{
    const auto known = load(companyId);
    if (!known || known->isEmpty())
        return known ? Result<void>{} : fail(known.error());
    return inTransaction(m_database, [&]() -> Result<void> {
        for (const QString &number : numbers) {
            const auto done =
                m_database.execute(u"DELETE FROM lesson WHERE company_id = ? AND number = ? AND kind <> ?"_s,
                    {companyId, key(number), toString(NavLesson::Kind::AccountDimension)});
            if (!done)
                return fail(done.error());
        }
        return {};
    });
}

} // namespace Ledgerbridge::Store
