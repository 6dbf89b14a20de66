// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditfilteroptions.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("AuditListCommand", source);
}

/// A day means its beginning, or its end where `end`.
Result<QDateTime> momentFrom(const Call &call, const QString &option, bool end)
{
    const QString word = call.value(option);
    if (word.isEmpty())
        return QDateTime();
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (day.isValid() && word.size() == 10)
        return end ? day.endOfDay(Qt::UTC) : day.startOfDay(Qt::UTC);
    QDateTime moment = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!moment.isValid())
        return fail(ErrorCode::Usage,
            text(QT_TRANSLATE_NOOP("AuditListCommand",
                     "--%1: \"%2\" is no day or moment. Write it as 2026-11-24 or 2026-11-24T07:00:00Z."))
                .arg(option, word));
    return moment;
}

} // namespace

QList<QCommandLineOption> auditFilterOptions()
{
    return {
        QCommandLineOption(u"document"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only this document.")), u"DOC"_s),
        QCommandLineOption(
            u"text"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only entries with all these words.")), u"TEXT"_s),
        QCommandLineOption(
            u"since"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "From this day or moment on.")), u"DATE"_s),
        QCommandLineOption(
            u"until"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Up to this day or moment.")), u"DATE"_s)};
}

Result<Store::AuditFilter> auditFilterFrom(const Call &call)
{
    Store::AuditFilter filter;
    filter.documentId = call.value(u"document"_s);
    filter.text = call.value(u"text"_s);
    const auto since = momentFrom(call, u"since"_s, false);
    const auto until = momentFrom(call, u"until"_s, true);
    if (!since)
        return fail(since.error());
    if (!until)
        return fail(until.error());
    filter.since = *since;
    filter.until = *until;
    return filter;
}

} // namespace Ledgerbridge::Cli
