// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "auditfilteroptions.h"

#include "filteroptions.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("AuditListCommand", source);
}

} // namespace

QList<QCommandLineOption> auditFilterOptions()
{
    return {
        QCommandLineOption(u"document"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only this document.")), u"DOC"_s),
        QCommandLineOption(
            u"text"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only entries with all these words.")), u"TEXT"_s),
        QCommandLineOption(u"actor"_s,
            text(QT_TRANSLATE_NOOP("AuditListCommand", "Only what this person did, or Ledgerbridge itself.")),
            u"NAME"_s),
        QCommandLineOption(u"people"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only what people did."))),
        QCommandLineOption(
            u"action"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only this action, such as posted.")), u"ACTION"_s),
        QCommandLineOption(u"reference"_s,
            text(QT_TRANSLATE_NOOP("AuditListCommand", "Only with this NAV number, run or other reference.")),
            u"NUMBER"_s),
        QCommandLineOption(
            u"currency"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only amounts in this currency.")), u"CODE"_s),
        QCommandLineOption(u"amount-from"_s,
            text(QT_TRANSLATE_NOOP("AuditListCommand", "Only amounts from this one on.")), u"AMOUNT"_s),
        QCommandLineOption(
            u"amount-to"_s, text(QT_TRANSLATE_NOOP("AuditListCommand", "Only amounts up to this one.")), u"AMOUNT"_s),
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
    filter.actor = call.value(u"actor"_s);
    filter.peopleOnly = call.isSet(u"people"_s);
    filter.action = call.value(u"action"_s);
    filter.reference = call.value(u"reference"_s);
    filter.currency = call.value(u"currency"_s).toUpper();
    const auto amountFrom = amountFromOption(call, u"amount-from"_s);
    const auto amountTo = amountFromOption(call, u"amount-to"_s);
    const auto since = momentFrom(call, u"since"_s, false);
    const auto until = momentFrom(call, u"until"_s, true);
    if (!amountFrom)
        return fail(amountFrom.error());
    if (!amountTo)
        return fail(amountTo.error());
    filter.amountFrom = *amountFrom;
    filter.amountTo = *amountTo;
    if (!since)
        return fail(since.error());
    if (!until)
        return fail(until.error());
    filter.since = *since;
    filter.until = *until;
    return filter;
}

} // namespace Ledgerbridge::Cli
