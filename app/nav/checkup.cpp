// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "checkup.h"

#include "odatavalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

using Severity = Finding::Severity;

/// Marks the probe lines in NAV, also where their document number did not come through.
const QLatin1StringView probeDescription{"LEDGERBRIDGE SET-UP CHECK"};

/// The first line of an empty journal goes without a document number: where there is a number series, NAV gives it one
/// (nav.md 2.9). Numbers that a series does not allow are otherwise refused only in posting.
QList<NewJournalLine> probeLines(const JournalProbe &probe, const QList<JournalLine> &before)
{
    NewJournalLine line;
    line.lineNumber = (before.isEmpty() ? 0 : before.last().lineNumber) + 10000;
    line.accountNumber = probe.accountNumber;
    line.postingDate = probe.postingDate;
    line.documentNumber = before.isEmpty() ? QString() : probe.documentNumber;
    line.amount = probe.amount;
    line.description = probeDescription;
    NewJournalLine counter = line;
    counter.lineNumber += 10000;
    counter.documentNumber = probe.documentNumber;
    counter.amount = probe.amount.negated();
    return {line, counter};
}

Finding trailingDigits(const Journal &journal)
{
    return {u"journalTrailingDigits"_s, Severity::Warning,
        QCoreApplication::translate("Nav",
            "The journal %1 ends in digits. With \"Increment Batch Name\" NAV replaces it by "
            "another one after each posting.")
            .arg(journal.code),
        QCoreApplication::translate("Nav", "Use a journal whose code ends in a letter.")};
}

Finding balancingAccount(const Journal &journal, const QString &account)
{
    return {u"journalBalancingAccount"_s, Severity::Error,
        QCoreApplication::translate("Nav", "The journal %1 has the balancing account %2, which NAV puts on every line.")
            .arg(journal.code, account),
        QCoreApplication::translate("Nav", "Clear \"Bal. Account No.\" of the journal batch in NAV.")};
}

Finding foreignLines(const Journal &journal, qsizetype count)
{
    return {u"journalForeignLines"_s, Severity::Error,
        QCoreApplication::translate("Nav",
            "The journal %1 holds %2 lines that Ledgerbridge has not written. They would be "
            "posted along.")
            .arg(journal.code)
            .arg(count),
        QCoreApplication::translate(
            "Nav", "Post or remove these lines in NAV, and give Ledgerbridge a journal of its own.")};
}

Finding numberSeries(const Journal &journal, const QString &detail)
{
    return {u"journalNumberSeries"_s, Severity::Error,
        QCoreApplication::translate("Nav", "The journal %1 does not keep the document numbers that it is given. %2")
            .arg(journal.code, detail)
            .trimmed(),
        QCoreApplication::translate("Nav",
            "Clear \"No. Series\" and \"Posting No. Series\" of the journal batch in NAV, or "
            "allow manual numbers in the series.")};
}

Finding seriesFound(const Journal &journal, const QString &number)
{
    return {u"journalNumberSeries"_s, Severity::Warning,
        QCoreApplication::translate("Nav",
            "The journal %1 has a number series (its next number is %2). NAV posts lines with numbers of our own only "
            "where the series allows manual numbers.")
            .arg(journal.code, number),
        QCoreApplication::translate(
            "Nav", "Clear \"No. Series\" of the journal batch in NAV, or allow manual numbers in the series.")};
}

Finding taxCodes(const Journal &journal, const QString &code)
{
    return {u"journalTaxCode"_s, Severity::Warning,
        QCoreApplication::translate("Nav",
            "NAV puts the tax code %1 on lines of the journal %2 and would split tax off amounts "
            "that carry none. Ledgerbridge removes it line by line, which takes time.")
            .arg(code, journal.code),
        QCoreApplication::translate("Nav", "Switch off \"Copy VAT Setup to Jnl. Lines\" of the journal batch in NAV.")};
}

Finding probeLeft(const Journal &journal, const QString &document)
{
    return {u"journalProbeLeft"_s, Severity::Error,
        QCoreApplication::translate("Nav", "The check's own lines %1 could not be removed from the journal %2.")
            .arg(document, journal.code),
        QCoreApplication::translate("Nav", "Remove these lines in NAV before anything is posted.")};
}

/// NAV's refusal of the probe lines, by its key phrases (nav.md 3.2, 3.5).
Finding refusedProbe(const Journal &journal, const Error &error)
{
    if (error.message.contains(u"numbers manually", Qt::CaseInsensitive))
        return numberSeries(journal, error.message);
    if (error.message.contains(u"for this action", Qt::CaseInsensitive)) {
        return {u"journalApproval"_s, Severity::Error,
            QCoreApplication::translate("Nav", "NAV keeps the journal %1 under an approval workflow: %2")
                .arg(journal.code, error.message),
            QCoreApplication::translate(
                "Nav", "Use a journal without an approval workflow; Ledgerbridge has approvals of its own.")};
    }
    return {u"journalRefused"_s, Severity::Error,
        QCoreApplication::translate("Nav", "NAV refuses lines in the journal %1: %2").arg(journal.code, error.message),
        QCoreApplication::translate("Nav", "Put right in NAV what the message names, then check again.")};
}

QList<Finding> lookedAt(const Journal &journal)
{
    QList<Finding> findings;
    if (!journal.code.isEmpty() && journal.code.back().isDigit())
        findings.append(trailingDigits(journal));
    if (!journal.balancingAccountNumber.isEmpty())
        findings.append(balancingAccount(journal, journal.balancingAccountNumber));
    return findings;
}

bool isProbe(const JournalLine &line, const JournalProbe &probe)
{
    return isSameCode(line.documentNumber, probe.documentNumber) || line.description == probeDescription;
}

QList<JournalLine> probesAmong(const QList<JournalLine> &lines, const JournalProbe &probe)
{
    QList<JournalLine> result = lines;
    result.removeIf([&probe](const JournalLine &line) { return !isProbe(line, probe); });
    return result;
}

bool isForeign(const JournalLine &line, const JournalProbe &probe)
{
    // probe lines of an earlier check that broke off are ours too
    return !line.isBlank() && !isProbe(line, probe) && !(probe.isOurs && probe.isOurs(line.documentNumber));
}

/// What NAV has made of the probe lines. Line `numberedLine` was sent with a document number; `known` are findings that
/// need not be said twice.
QList<Finding> judged(
    const QList<JournalLine> &lines, const JournalProbe &probe, int numberedLine, const QList<Finding> &known)
{
    QList<Finding> findings;
    const auto add = [&findings, &known](const Finding &finding) {
        const auto isSame = [&finding](const Finding &other) { return other.id == finding.id; };
        if (std::none_of(known.cbegin(), known.cend(), isSame)
            && std::none_of(findings.cbegin(), findings.cend(), isSame))
            findings.append(finding);
    };
    for (const JournalLine &line : lines) {
        const bool isReplaced = !isSameCode(line.documentNumber, probe.documentNumber);
        if (isReplaced && line.lineNumber == numberedLine)
            add(numberSeries(probe.journal, {}));
        else if (isReplaced && !line.documentNumber.isEmpty())
            add(seriesFound(probe.journal, line.documentNumber));
        if (!line.balancingAccountNumber.isEmpty())
            add(balancingAccount(probe.journal, line.balancingAccountNumber));
        if (!line.taxCode.isEmpty())
            add(taxCodes(probe.journal, line.taxCode));
    }
    return findings;
}

} // namespace

bool isProbeLine(const JournalLine &line)
{
    return line.description == probeDescription;
}

QCoro::Task<Result<QList<Finding>>> checkJournal(Ledger *ledger, JournalProbe probe)
{
    const QString company = probe.companyId;
    const QString journal = probe.journal.id;
    QList<Finding> findings = lookedAt(probe.journal);
    const Result<QList<JournalLine>> before = co_await ledger->journalLines(company, journal);
    if (!before)
        co_return fail(before.error());
    const qsizetype foreign = std::count_if(
        before->cbegin(), before->cend(), [&probe](const JournalLine &line) { return isForeign(line, probe); });
    if (foreign > 0) {
        findings.append(foreignLines(probe.journal, foreign));
        co_return findings;
    }

    const QList<NewJournalLine> asked = probeLines(probe, *before);
    const Result<QList<JournalLine>> written = co_await ledger->addJournalLines(company, journal, asked);
    if (!written && written.error().code != ErrorCode::Refused && written.error().code != ErrorCode::OutcomeUnknown)
        co_return fail(written.error());
    if (!written && written.error().code == ErrorCode::Refused)
        findings.append(refusedProbe(probe.journal, written.error()));

    const Result<QList<JournalLine>> after = co_await ledger->journalLines(company, journal);
    const QList<JournalLine> probes = after ? probesAmong(*after, probe) : QList<JournalLine>();
    findings += judged(probes, probe, asked.last().lineNumber, findings);
    if (!after) {
        findings.append(probeLeft(probe.journal, probe.documentNumber));
        co_return findings;
    }
    const Result<void> removed = co_await ledger->deleteJournalLines(company, journal, probes);
    if (!removed)
        findings.append(probeLeft(probe.journal, probe.documentNumber));
    else if (!written && written.error().code == ErrorCode::OutcomeUnknown)
        co_return fail(written.error());
    co_return findings;
}

} // namespace Ledgerbridge::Nav
