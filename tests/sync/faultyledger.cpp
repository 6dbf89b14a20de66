// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "faultyledger.h"

using namespace Qt::StringLiterals;

namespace Ledgerbridge {

namespace {

Error unreachable()
{
    return Error{ErrorCode::Unreachable, u"The line to NAV is down."_s, u"broken by the test"_s, 0, {}};
}

Error lost(bool write)
{
    return Error{write ? ErrorCode::OutcomeUnknown : ErrorCode::Unreachable, u"NAV's answer was lost."_s,
        u"broken by the test"_s, 0, {}};
}

Error refused()
{
    return Error{ErrorCode::Refused, u"NAV does not like that."_s, u"broken by the test"_s, 400, {}};
}

} // namespace

void FaultyLedger::losePostedIds()
{
    onDocument = [](Result<Nav::PurchaseDocument> &document) {
        if (document && !document->isDraft())
            document = fail(Error{ErrorCode::NotFound, u"Gone."_s, {}, 404, {}});
    };
}

void FaultyLedger::breakAt(int call, Fault fault)
{
    m_calls = 0;
    m_names.clear();
    m_breakAt = call;
    m_fault = fault;
    m_isDead = m_hasBroken = false;
}

template<typename T>
QCoro::Task<Result<T>> FaultyLedger::through(QString name, Kind kind, std::function<QCoro::Task<Result<T>>()> call)
{
    if (m_isDead)
        co_return fail(unreachable());
    const int number = m_calls++;
    m_names.append(name);
    if (onCall)
        onCall(number, name);
    const bool breaks = number == m_breakAt && m_fault != Fault::None;
    if (!breaks)
        co_return co_await call();
    m_hasBroken = true;
    m_isDead = m_fault == Fault::DeadBefore || m_fault == Fault::DeadAfter;
    const bool isCarriedOut = m_fault == Fault::AnswerLost || m_fault == Fault::DeadAfter;
    if (isCarriedOut) {
        const Result<T> unseen = co_await call();
        Q_UNUSED(unseen)
    }
    if (m_isDead && onDeath)
        onDeath();
    if (m_fault == Fault::Refused)
        co_return fail(refused());
    co_return fail(isCarriedOut ? lost(kind == Kind::Write) : unreachable());
}

QCoro::Task<Result<QList<Nav::LedgerEntry>>> FaultyLedger::entries(
    QString name, std::function<QCoro::Task<Result<QList<Nav::LedgerEntry>>>()> call)
{
    Result<QList<Nav::LedgerEntry>> found = co_await through<QList<Nav::LedgerEntry>>(name, Kind::Read, call);
    if (found && hidesEntries)
        found->clear();
    co_return found;
}

QCoro::Task<Result<QList<Nav::Company>>> FaultyLedger::companies()
{
    return through<QList<Nav::Company>>(u"companies"_s, Kind::Read, [this] { return m_real.companies(); });
}

QCoro::Task<Result<NavSetup>> FaultyLedger::setup(QString companyId)
{
    return through<NavSetup>(u"setup"_s, Kind::Read, [=, this] { return m_real.setup(companyId); });
}

QCoro::Task<Result<DirectoryChanges>> FaultyLedger::directory(QString companyId, QDateTime since)
{
    return through<DirectoryChanges>(
        u"directory"_s, Kind::Read, [=, this] { return m_real.directory(companyId, since); });
}

QCoro::Task<Result<Nav::Journal>> FaultyLedger::ensureJournal(QString companyId, QString code, QString displayName)
{
    return through<Nav::Journal>(
        u"ensureJournal"_s, Kind::Write, [=, this] { return m_real.ensureJournal(companyId, code, displayName); });
}

QCoro::Task<Result<QList<Nav::JournalLine>>> FaultyLedger::journalLines(QString companyId, QString journalId)
{
    return through<QList<Nav::JournalLine>>(
        u"journalLines"_s, Kind::Read, [=, this] { return m_real.journalLines(companyId, journalId); });
}

QCoro::Task<Result<QList<Nav::JournalLine>>> FaultyLedger::addJournalLines(
    QString companyId, QString journalId, QList<Nav::NewJournalLine> lines)
{
    return through<QList<Nav::JournalLine>>(
        u"addJournalLines"_s, Kind::Write, [=, this] { return m_real.addJournalLines(companyId, journalId, lines); });
}

QCoro::Task<Result<Nav::JournalLine>> FaultyLedger::clearJournalLineTax(
    QString companyId, QString journalId, Nav::JournalLine line)
{
    return through<Nav::JournalLine>(u"clearJournalLineTax"_s, Kind::Write,
        [=, this] { return m_real.clearJournalLineTax(companyId, journalId, line); });
}

QCoro::Task<Result<void>> FaultyLedger::deleteJournalLines(
    QString companyId, QString journalId, QList<Nav::JournalLine> lines)
{
    return through<void>(u"deleteJournalLines"_s, Kind::Write,
        [=, this] { return m_real.deleteJournalLines(companyId, journalId, lines); });
}

QCoro::Task<Result<void>> FaultyLedger::postJournal(QString companyId, QString journalId)
{
    return through<void>(u"postJournal"_s, Kind::Write, [=, this] { return m_real.postJournal(companyId, journalId); });
}

QCoro::Task<Result<QList<Nav::LedgerEntry>>> FaultyLedger::ledgerEntries(
    QString companyId, QString documentNumber, QDate postingDate)
{
    return entries(
        u"ledgerEntries"_s, [=, this] { return m_real.ledgerEntries(companyId, documentNumber, postingDate); });
}

QCoro::Task<Result<QList<Nav::LedgerEntry>>> FaultyLedger::ledgerEntriesOf(
    QString companyId, QStringList documentNumbers)
{
    return entries(u"ledgerEntriesOf"_s, [=, this] { return m_real.ledgerEntriesOf(companyId, documentNumbers); });
}

QCoro::Task<Result<QList<Nav::LedgerEntry>>> FaultyLedger::ledgerEntriesAfter(
    QString companyId, qint64 entryNumber, QDate postingDate)
{
    return entries(
        u"ledgerEntriesAfter"_s, [=, this] { return m_real.ledgerEntriesAfter(companyId, entryNumber, postingDate); });
}

QCoro::Task<Result<qint64>> FaultyLedger::lastEntryNumber(QString companyId)
{
    return through<qint64>(u"lastEntryNumber"_s, Kind::Read, [=, this] { return m_real.lastEntryNumber(companyId); });
}

QCoro::Task<Result<void>> FaultyLedger::setDimensions(
    QString companyId, Nav::DimensionParent parent, QList<Nav::LineDimensions> lines)
{
    return through<void>(
        u"setDimensions"_s, Kind::Write, [=, this] { return m_real.setDimensions(companyId, parent, lines); });
}

QCoro::Task<Result<QList<Nav::PurchaseDocument>>> FaultyLedger::findPurchaseDocuments(
    QString companyId, Nav::PurchaseKind kind, QString vendorNumber, QString externalNumber)
{
    return through<QList<Nav::PurchaseDocument>>(u"findPurchaseDocuments"_s, Kind::Read,
        [=, this] { return m_real.findPurchaseDocuments(companyId, kind, vendorNumber, externalNumber); });
}

QCoro::Task<Result<Nav::PurchaseDocument>> FaultyLedger::createPurchaseDocument(
    QString companyId, Nav::PurchaseKind kind, Posting posting)
{
    return through<Nav::PurchaseDocument>(u"createPurchaseDocument"_s, Kind::Write,
        [=, this] { return m_real.createPurchaseDocument(companyId, kind, posting); });
}

QCoro::Task<Result<Nav::PurchaseDocument>> FaultyLedger::purchaseDocument(
    QString companyId, Nav::PurchaseKind kind, QString id)
{
    // gcc 12 cannot keep a lambda alive across co_await
    const std::function<QCoro::Task<Result<Nav::PurchaseDocument>>()> call = [=, this] {
        return m_real.purchaseDocument(companyId, kind, id);
    };
    Result<Nav::PurchaseDocument> document =
        co_await through<Nav::PurchaseDocument>(u"purchaseDocument"_s, Kind::Read, call);
    if (onDocument)
        onDocument(document);
    co_return document;
}

QCoro::Task<Result<QList<Nav::PurchaseLine>>> FaultyLedger::purchaseLines(
    QString companyId, Nav::PurchaseKind kind, QString id)
{
    return through<QList<Nav::PurchaseLine>>(
        u"purchaseLines"_s, Kind::Read, [=, this] { return m_real.purchaseLines(companyId, kind, id); });
}

QCoro::Task<Result<void>> FaultyLedger::deletePurchaseDocument(
    QString companyId, Nav::PurchaseKind kind, Nav::PurchaseDocument document)
{
    return through<void>(u"deletePurchaseDocument"_s, Kind::Write,
        [=, this] { return m_real.deletePurchaseDocument(companyId, kind, document); });
}

QCoro::Task<Result<void>> FaultyLedger::postPurchaseDocument(QString companyId, Nav::PurchaseKind kind, QString id)
{
    return through<void>(
        u"postPurchaseDocument"_s, Kind::Write, [=, this] { return m_real.postPurchaseDocument(companyId, kind, id); });
}

QCoro::Task<Result<NavVendor>> FaultyLedger::createVendor(QString companyId, VendorDraft draft)
{
    return through<NavVendor>(
        u"createVendor"_s, Kind::Write, [=, this] { return m_real.createVendor(companyId, draft); });
}

QCoro::Task<Result<Nav::Settlement>> FaultyLedger::settlement(
    QString companyId, Nav::PurchaseDocument document, QDate today)
{
    return through<Nav::Settlement>(
        u"settlement"_s, Kind::Read, [=, this] { return m_real.settlement(companyId, document, today); });
}

QCoro::Task<Result<QList<Nav::PurchaseDocument>>> FaultyLedger::findOrdersByComment(
    QString companyId, QString vendorNumber, QString comment)
{
    return through<QList<Nav::PurchaseDocument>>(u"findOrdersByComment"_s, Kind::Read,
        [=, this] { return m_real.findOrdersByComment(companyId, vendorNumber, comment); });
}

QCoro::Task<Result<NavDimensionValue>> FaultyLedger::createDimensionValue(
    QString companyId, QString dimension, NavDimensionValue value)
{
    return through<NavDimensionValue>(u"createDimensionValue"_s, Kind::Write,
        [=, this] { return m_real.createDimensionValue(companyId, dimension, value); });
}

QCoro::Task<Result<QList<Nav::PurchaseDocument>>> FaultyLedger::findOrdersByNumber(QString companyId, QString number)
{
    return through<QList<Nav::PurchaseDocument>>(
        u"findOrdersByNumber"_s, Kind::Read, [=, this] { return m_real.findOrdersByNumber(companyId, number); });
}

} // namespace Ledgerbridge
