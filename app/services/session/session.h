// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertmessage.h"
#include "alertsoverview.h"
#include "connectionhealth.h"
#include "controlsreport.h"
#include "dimensionvalues.h"
#include "expiryentry.h"
#include "exportthread.h"
#include "mappingcells.h"
#include "mappinggriddata.h"
#include "mappinghistory.h"
#include "mappingpreview.h"
#include "mappingtrial.h"
#include "monthreport.h"
#include "offlineplan.h"
#include "purchasing.h"
#include "receipt.h"
#include "rowsources.h"
#include "sourceline.h"
#include "suggestion.h"
#include "trailreading.h"
#include "vendorform.h"
#include "vendorpairs.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

namespace Ledgerbridge::Services {

/// What the overview shows, read together.
struct OverviewData final
{
    QHash<RecordState, int> counts;
    QHash<QString, Decimal> heldAmounts;
    QList<CauseRow> causes;
    QList<RunSummary> runs;
    ReplayFigures replay;
    /// The first of them, in the order in which they are made again.
    QList<ReplayEntry> replayCalls;
    QMap<QDate, int> postedPerDay;
    QString company;
    bool demo = false;
    bool concurConnected = false;
    bool navConnected = false;
    /// Held documents by how long they have been; every age is there.
    QMap<HeldAge, int> heldAges;
    QList<ConnectionHealth> health;
    QList<ExpiryEntry> expiries;
    /// When all of this was read; UTC.
    QDateTime readAt;
    /// What to read before a run, a sentence each, with what to do about it.
    QStringList notices;
};

/// One reason of a document, and what a person may do about it here.
struct Remedy final
{
    Reason reason;
    /// The row that takes the reason away, still without a target; nothing where no mapping can.
    std::optional<MappingRow> missing;
    /// That row where it stands already and leads to where nothing can be posted.
    std::optional<MappingRow> standing = {};
    /// Best first.
    QList<Suggestion> suggestions;
    /// A vendor that is on its way into NAV because of it.
    std::optional<VendorRequest> underWay = {};
    /// All documents that wait for the same cause, and their amounts by currency.
    int documents = 0;
    QHash<QString, Decimal> amounts;
    [[nodiscard]] bool operator==(const Remedy &other) const
    {
        return reason == other.reason && missing == other.missing && standing == other.standing
            && suggestions == other.suggestions && documents == other.documents && amounts == other.amounts
            && underWay.has_value() == other.underWay.has_value()
            && (!underWay || (underWay->id == other.underWay->id && underWay->state == other.underWay->state));
    }
};

/// One document with everything the detail pane shows.
struct DocumentDetail final
{
    Record record;
    QList<SourceLine> source;
    QList<Remedy> remedies;
    Sync::OfflinePlan plan;
    bool hasPlan = false;
    /// Where it changed after posting: what differs and what can be done.
    std::optional<Sync::ChangeReview> change;
    /// What Concur would be told besides the person's words, were it sent back; only while it can be.
    QList<Concur::SystemMessage> feedback;
    QList<AuditEntry> trail;
};

struct SettingRow final
{
    QString key;
    QString value;
    QString notation;
    QString description;
    QString source;
};

/// What connections and settings look like; never a secret.
struct ConnectionsData final
{
    QJsonObject concur;
    QList<QJsonObject> nav;
    QList<SettingRow> settings;
    QList<AlertChannelRow> alerts;
};

/// What verifying the trail came to; `error` set where it could not be read to its end.
struct TrailVerdict final
{
    bool intact = true;
    qint64 entries = 0;
    QString head;
    /// The first entry that does not fit; 0 where all do.
    qint64 firstBad = 0;
    std::optional<Error> error;
    /// What is wrong, by entry; the first hundred.
    QList<AuditFinding> findings = {};
};

/// What a command came to; `error` set when it failed.
struct CommandResult final
{
    std::optional<Error> error;
    /// A sentence for the person.
    QString message;
    QJsonObject report;
};

/// A workspace as the windows see it: every call returns at once, answers come by signals in the caller's thread with
/// values only. Nothing here waits for network or disk.
class Session : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;
    using QObject::QObject;

    [[nodiscard]] virtual DocumentSource *documents() = 0;
    [[nodiscard]] virtual CauseSource *causes() = 0;
    [[nodiscard]] virtual MappingSource *mappings() = 0;
    [[nodiscard]] virtual AuditSource *audit() = 0;

    virtual void requestOverview() = 0;
    virtual void requestDetail(qint64 recordId) = 0;
    /// What of a document can be fetched to look at; the answer is receiptsReady(), or receiptFailed() without an id.
    virtual void requestReceipts(qint64 recordId) = 0;
    /// Fetches one of them from Concur, also while a run is under way; receiptReady() or receiptFailed() tell. It is
    /// kept in memory only.
    virtual void fetchReceipt(qint64 recordId, const QString &receiptId) = 0;
    virtual void requestTargets(MappingKind kind) = 0;
    virtual void requestConnections() = 0;
    /// What a selection comes to and what a check would find now. A younger question drops the older one.
    virtual void previewSelection(const DocumentSelection &selection) = 0;
    /// People whom documents are assigned to, and the one at the screen.
    virtual void requestPeople() = 0;
    /// The form for making a document's vendor in NAV; Concur's vendor master is asked where nothing else is under way.
    virtual void requestVendorForm(const QString &document) = 0;
    /// Vendors on their way into NAV, and what became of earlier ones.
    virtual void requestVendorRequests() = 0;
    /// NAV's vendors beside Concur's, as the last look at both left them.
    virtual void requestVendorPairs() = 0;
    /// NAV's dimension values beside the items of Concur's lists, and what is proposed for NAV.
    virtual void requestDimensions() = 0;
    /// Purchase requests and orders to close.
    virtual void requestPurchasing() = 0;
    /// What the workspace alone says of a month; monthReady() answers.
    virtual void requestMonth(const Period &period) = 0;
    /// What saving these steps would release. A younger question drops the older one.
    virtual void previewMappings(const QList<MappingStep> &steps) = 0;
    /// Runs the documents of the last months through the book with these steps; stopped, it tells what it found so far.
    virtual void tryMappings(const QList<MappingStep> &steps, int months) = 0;
    virtual void stopTrying() = 0;
    /// Reads rows from an XLSX or CSV file; nothing is stored.
    virtual void readMappingFile(const QString &file) = 0;
    virtual void requestMappingVersions() = 0;
    /// From one version of the book to another; 0 is the empty book, -1 the present one.
    virtual void requestMappingDifference(qint64 from, qint64 to) = 0;
    virtual void requestMappingProposals() = 0;
    /// Reads the whole trail in a thread of its own; other reads go on meanwhile.
    virtual void verifyTrail() = 0;
    /// Everything around an entry of the trail.
    virtual void requestTimeLine(const AuditEntry &entry) = 0;
    virtual void requestExchangeBodies(qint64 exchange) = 0;
    /// What a number of either system leads to; the answer bears the number.
    virtual void findNumber(const QString &number) = 0;
    virtual void stopVerifying() = 0;
    /// Writes what the query finds, page after page, into a file, in a thread of its own; other reads go on meanwhile.
    /// exportProgressed() and exportFinished() tell. One at a time.
    virtual void exportTrail(const AuditListQuery &query, const Exports::ExportTarget &target) = 0;
    /// The same for a month as reported; answers come by the same signals.
    virtual void exportMonth(const MonthReport &report, const Exports::ExportTarget &target) = 0;
    /// The same for what a list of documents shows; `columns` by their keys (documentColumns()).
    virtual void exportDocuments(
        const DocumentListQuery &query, const QStringList &columns, const Exports::ExportTarget &target) = 0;
    /// The same for a report of settings, mappings and rights.
    virtual void exportControls(const ControlsReport &report, const Exports::ExportTarget &target) = 0;
    virtual void stopExport() = 0;
    /// Settings, mappings and rights before a moment, out of the trail, in a thread of its own; controlsReady() or
    /// readFailed() tell. `since`: changes from then on are listed; invalid: none. A younger question drops the older.
    virtual void requestControls(const QDateTime &until, const QDateTime &since) = 0;

    [[nodiscard]] virtual Ticket startSync(bool dryRun) = 0;
    /// A run over vendors and dimensions alone. A dry one looks at both sides anew and sends nothing.
    [[nodiscard]] virtual Ticket startExchange(bool dryRun) = 0;
    virtual void cancelSync() = 0;
    /// Makes the failed calls to Concur again, due or not; progress and cancelling as with a run.
    [[nodiscard]] virtual Ticket replayNow() = 0;
    [[nodiscard]] virtual Ticket retry(const DocumentSelection &selection) = 0;
    [[nodiscard]] virtual Ticket approve(const DocumentSelection &selection) = 0;
    [[nodiscard]] virtual Ticket ignore(const DocumentSelection &selection, const QString &reason) = 0;
    /// Takes back that documents were approved or ignored.
    [[nodiscard]] virtual Ticket undo(const DocumentSelection &selection) = 0;
    /// Empty: nobody in particular looks after them any more.
    [[nodiscard]] virtual Ticket assign(const DocumentSelection &selection, const QString &person) = 0;
    [[nodiscard]] virtual Ticket comment(const DocumentSelection &selection, const QString &text) = 0;
    [[nodiscard]] virtual Ticket sendBack(const DocumentSelection &selection, const QString &message) = 0;
    /// Prepares the vendor, and makes it in NAV unless a second person has to let it through. The report bears `request`
    /// and `state`.
    [[nodiscard]] virtual Ticket createVendor(const VendorForm &form) = 0;
    /// Lets a vendor through, or turns it down with a word why.
    [[nodiscard]] virtual Ticket decideVendor(qint64 request, bool approve, const QString &words) = 0;
    /// Lets proposed dimension values into NAV, or turns them down with a word why.
    [[nodiscard]] virtual Ticket decideDimensions(
        const QList<qint64> &proposals, bool approve, const QString &words) = 0;
    /// Settles a document that changed after posting; talks to both systems unless it is left as posted.
    [[nodiscard]] virtual Ticket resolve(
        const QString &document, Sync::ResolveAction action, const QString &reason) = 0;
    /// Stores the steps, all or none, and checks again what is held. With `approval.fourEyes` it proposes them instead;
    /// then the result's report bears the number of the proposal.
    [[nodiscard]] virtual Ticket changeMappings(const QList<MappingStep> &steps, const QString &reason) = 0;
    /// Lets a proposal through, or turns it down with a word why.
    [[nodiscard]] virtual Ticket decideMappings(qint64 proposal, bool approve, const QString &words) = 0;
    /// Writes every row as XLSX or CSV, by the file's ending (command-line.md, "Mappings").
    [[nodiscard]] virtual Ticket exportMappings(const QString &file) = 0;
    /// Writes what a trial found as XLSX or CSV, by the file's ending.
    [[nodiscard]] virtual Ticket exportTrial(const MappingTrial &trial, const QString &file) = 0;
    /// Creates a purchase request in Concur, in place of the one called `supersedes` unless that is blank. The result's
    /// report: `errors` as requestFaultsFrom() reads them, `uncertain` where no answer came.
    [[nodiscard]] virtual Ticket createRequest(const NewRequest &request, const QString &supersedes) = 0;
    /// Says that a request without an answer is not in Concur; that an order was closed in NAV.
    [[nodiscard]] virtual Ticket giveUpRequest(const QString &name) = 0;
    [[nodiscard]] virtual Ticket closeOrder(const QString &number) = 0;
    /// Writes what expires when into an iCalendar file.
    [[nodiscard]] virtual Ticket exportExpiries(const QString &file) = 0;
    /// Compares a month with Concur and NAV; monthReady() tells before the command is finished.
    [[nodiscard]] virtual Ticket compareMonth(const Period &period) = 0;
    /// Keeps the person's word that the month is right as reported.
    [[nodiscard]] virtual Ticket signOffMonth(const MonthReport &report, const QString &remark) = 0;
    [[nodiscard]] virtual Ticket setSetting(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual Ticket connectConcur(const QJsonObject &input) = 0;
    [[nodiscard]] virtual Ticket connectNav(const QJsonObject &input) = 0;
    /// Keeps the sign-in of the mail server, or the address of the webhook.
    [[nodiscard]] virtual Ticket connectAlerts(AlertChannel channel, const QJsonObject &input) = 0;
    /// Sends a test message now.
    [[nodiscard]] virtual Ticket testAlert(AlertChannel channel) = 0;

    /// Cancels what is under way at its next safe place and ends both threads; closed() tells. Nothing else may be
    /// asked for after it.
    virtual void close() = 0;

Q_SIGNALS:
    void commandFinished(quint64 ticket, const Ledgerbridge::Services::CommandResult &result);
    void syncProgressed(const Ledgerbridge::RunProgress &progress);
    void recordsChanged();
    void overviewReady(const Ledgerbridge::Services::OverviewData &data);
    void detailReady(const Ledgerbridge::Services::DocumentDetail &detail);
    void receiptsReady(qint64 recordId, const QList<Ledgerbridge::Services::Receipt> &receipts);
    void receiptReady(qint64 recordId, const QString &receiptId, const Ledgerbridge::Concur::ImageFile &file);
    void receiptFailed(qint64 recordId, const QString &receiptId, const Ledgerbridge::Error &error);
    void targetsReady(const Ledgerbridge::MappingTargets &targets);
    void mappingsPreviewed(const Ledgerbridge::MappingPreview &preview);
    void mappingTrialProgressed(int done, int total);
    void mappingsTried(const Ledgerbridge::MappingTrial &trial);
    void mappingTrialFailed(const Ledgerbridge::Error &error);
    void mappingFileRead(const QString &file, const Ledgerbridge::MappingCells &cells);
    void mappingVersionsReady(const QList<Ledgerbridge::MappingVersion> &versions);
    void mappingDifferenceReady(qint64 from, qint64 to, const QList<Ledgerbridge::MappingStep> &steps);
    void mappingProposalsReady(const QList<Ledgerbridge::MappingProposal> &proposals);
    void selectionPreviewed(const Ledgerbridge::SelectionPreview &preview);
    void peopleReady(const QStringList &people);
    void vendorFormReady(const Ledgerbridge::VendorForm &form);
    void vendorFormFailed(const Ledgerbridge::Error &error);
    void vendorRequestsReady(const QList<Ledgerbridge::VendorRequest> &requests);
    void vendorPairsReady(const Ledgerbridge::Services::VendorPairs &pairs);
    void dimensionsReady(const Ledgerbridge::Services::DimensionsData &data);
    void connectionsReady(const Ledgerbridge::Services::ConnectionsData &data);
    void purchasingReady(const Ledgerbridge::Services::PurchasingData &data);
    void monthReady(const Ledgerbridge::MonthReport &report);
    void controlsReady(const Ledgerbridge::ControlsReport &report);
    void trailProgressed(qint64 done, qint64 total);
    void trailVerified(const Ledgerbridge::Services::TrailVerdict &verdict);
    /// `total` is -1 where it is not known.
    void exportProgressed(qint64 done, qint64 total);
    void exportFinished(const Ledgerbridge::Services::ExportReport &report);
    void timeLineReady(const Ledgerbridge::Services::TrailTimeLine &line);
    void exchangeBodiesReady(qint64 exchange, const Ledgerbridge::ExchangeBodies &bodies);
    void numberFound(const QString &number, const QList<Ledgerbridge::Services::NumberHit> &hits);
    /// To be shown on the desktop; a click opens the first of its documents.
    void alertRaised(const Ledgerbridge::AlertMessage &message);
    /// Something could not be read.
    void readFailed(const Ledgerbridge::Error &error);
    void closed();
};

} // namespace Ledgerbridge::Services
