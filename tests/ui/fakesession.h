// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

namespace Ledgerbridge {

/// A session that answers at once from values, and remembers what it was asked to do.
class FakeSession final : public Services::Session
{
    Q_OBJECT

public:
    QList<Record> records;
    QList<MappingGridRow> grid;
    QStringList calls;
    QList<CauseRow> held;
    ReplayFigures replay;
    QList<ReplayEntry> replayCalls;
    QList<SourceLine> source;
    QList<Concur::SystemMessage> feedback;
    Sync::OfflinePlan plan;
    QList<Services::Remedy> remedies;
    std::optional<Sync::ChangeReview> change;
    QList<MappingTarget> targets;
    MappingPreview preview;
    MappingTrial trial;
    QList<MappingVersion> versions;
    QList<MappingStep> difference;
    QList<MappingProposal> proposals;
    MappingCells file;
    /// What was saved last, and why.
    QList<MappingStep> steps;
    QString reason;
    QStringList notices;
    /// How many of the documents a window has; 0 is all.
    int documentsAtOnce = 0;
    SelectionPreview selectionPreview;
    QStringList people{QStringLiteral("lindgren")};
    VendorForm vendorForm;
    QList<VendorRequest> vendorRequests;
    Services::VendorPairs vendorPairs;
    Services::DimensionsData dimensions;
    QList<AuditEntry> trail;
    QList<AuditEntry> entries;
    ControlsReport controls;
    /// Where the trail was to be exported to last.
    Exports::ExportTarget exported;
    QList<ExchangeRow> exchanges;
    QList<Services::NumberHit> hits;
    /// What the trail was asked for last.
    AuditListQuery auditQuery;
    /// Set: lists cannot be read.
    std::optional<Error> listError;
    /// What there is to see beside every document; fetching answers with `receiptError`, else with `receiptFile`.
    QList<Services::Receipt> receipts;
    Concur::ImageFile receiptFile;
    std::optional<Error> receiptError;
    /// Fetching is not answered before answerReceipt().
    bool holdsReceipts = false;
    QStringList setting;
    QJsonObject connection;
    Services::PurchasingData purchasing;
    MonthReport month;
    NewRequest made;
    QList<MappingRow> saved;
    QList<MappingRow> removed;
    quint64 ticket = 0;

    [[nodiscard]] DocumentSource *documents() override { return &m_documents; }
    [[nodiscard]] CauseSource *causes() override { return &m_causes; }
    [[nodiscard]] MappingSource *mappings() override { return &m_mappings; }
    [[nodiscard]] AuditSource *audit() override { return &m_audit; }

    void requestOverview() override
    {
        Services::OverviewData overview;
        for (const Record &record : std::as_const(records))
            ++overview.counts[record.state];
        overview.causes = held;
        overview.replay = replay;
        overview.replayCalls = replayCalls;
        overview.notices = notices;
        Q_EMIT overviewReady(overview);
    }
    void requestDetail(qint64 recordId) override
    {
        for (const Record &record : std::as_const(records)) {
            if (record.id != recordId)
                continue;
            Services::DocumentDetail detail;
            detail.record = record;
            detail.source = source;
            detail.feedback = feedback;
            detail.plan = plan;
            detail.remedies = remedies;
            detail.change = change;
            detail.trail = trail;
            Q_EMIT detailReady(detail);
        }
    }
    void requestReceipts(qint64 recordId) override { Q_EMIT receiptsReady(recordId, receipts); }
    void fetchReceipt(qint64 recordId, const QString &receiptId) override
    {
        calls.append(QStringLiteral("receipt %1 %2").arg(recordId).arg(receiptId));
        if (!holdsReceipts)
            answerReceipt(recordId, receiptId);
    }
    void answerReceipt(qint64 recordId, const QString &receiptId)
    {
        if (receiptError)
            Q_EMIT receiptFailed(recordId, receiptId, *receiptError);
        else
            Q_EMIT receiptReady(recordId, receiptId, receiptFile);
    }
    void requestTargets(MappingKind kind) override { Q_EMIT targetsReady({kind, targets}); }
    void previewMappings(const QList<MappingStep> &) override { Q_EMIT mappingsPreviewed(preview); }
    void tryMappings(const QList<MappingStep> &, int months) override
    {
        calls.append(QStringLiteral("try %1").arg(months));
        Q_EMIT mappingTrialProgressed(1, 2);
        Q_EMIT mappingsTried(trial);
    }
    void stopTrying() override { calls.append(QStringLiteral("stopTrying")); }
    void readMappingFile(const QString &name) override { Q_EMIT mappingFileRead(name, file); }
    void requestMappingVersions() override { Q_EMIT mappingVersionsReady(versions); }
    void requestMappingDifference(qint64 from, qint64 to) override
    {
        calls.append(QStringLiteral("difference %1 %2").arg(from).arg(to));
        Q_EMIT mappingDifferenceReady(from, to, difference);
    }
    void requestMappingProposals() override { Q_EMIT mappingProposalsReady(proposals); }
    void requestConnections() override { Q_EMIT connectionsReady({}); }
    void requestPurchasing() override { Q_EMIT purchasingReady(purchasing); }
    void requestMonth(const Period &period) override
    {
        calls.append(QStringLiteral("month ") + period.toString());
        month.tieOut.period = period;
        Q_EMIT monthReady(month);
    }
    [[nodiscard]] Ticket compareMonth(const Period &period) override
    {
        return note(QStringLiteral("compareMonth ") + period.toString());
    }
    [[nodiscard]] Ticket signOffMonth(const MonthReport &report, const QString &remark) override
    {
        return note(QStringLiteral("signOff %1 %2").arg(report.tieOut.period.toString(), remark));
    }
    [[nodiscard]] Ticket createRequest(const NewRequest &request, const QString &supersedes) override
    {
        made = request;
        return note(QStringLiteral("createRequest ") + supersedes);
    }
    [[nodiscard]] Ticket giveUpRequest(const QString &name) override { return note(QStringLiteral("giveUp ") + name); }
    [[nodiscard]] Ticket closeOrder(const QString &number) override
    {
        return note(QStringLiteral("closeOrder ") + number);
    }
    void verifyTrail() override { calls.append(QStringLiteral("verify")); }
    void requestTimeLine(const AuditEntry &entry) override
    {
        Services::TrailTimeLine line;
        line.entry = entry;
        for (const AuditEntry &other : std::as_const(entries))
            if (other.documentId == entry.documentId)
                line.entries.prepend(other);
        line.exchanges = exchanges;
        line.runId = QStringLiteral("run-1");
        Q_EMIT timeLineReady(line);
    }
    void requestExchangeBodies(qint64 exchange) override
    {
        calls.append(QStringLiteral("bodies %1").arg(exchange));
        Q_EMIT exchangeBodiesReady(exchange, {"{\"asked\":1}", "{\"answered\":2}"});
    }
    void findNumber(const QString &number) override
    {
        calls.append(QStringLiteral("number ") + number);
        Q_EMIT numberFound(number, number == QStringLiteral("nothing") ? QList<Services::NumberHit>() : hits);
    }
    void stopVerifying() override { calls.append(QStringLiteral("stopVerifying")); }
    void exportTrail(const AuditListQuery &query, const Exports::ExportTarget &target) override
    {
        calls.append(QStringLiteral("exportTrail ") + query.text);
        exported = target;
    }
    void exportMonth(const MonthReport &report, const Exports::ExportTarget &target) override
    {
        calls.append(QStringLiteral("exportMonth ") + report.tieOut.period.toString());
        exported = target;
    }
    void exportDocuments(
        const DocumentListQuery &query, const QStringList &columns, const Exports::ExportTarget &target) override
    {
        calls.append(QStringLiteral("exportDocuments %1 %2").arg(query.text, columns.join(u',')));
        exported = target;
    }
    void exportControls(const ControlsReport &report, const Exports::ExportTarget &target) override
    {
        calls.append(QStringLiteral("exportControls ") + report.until.toString(Qt::ISODate));
        exported = target;
    }
    void requestControls(const QDateTime &until, const QDateTime &since) override
    {
        calls.append(QStringLiteral("controls %1 %2").arg(until.toString(Qt::ISODate), since.toString(Qt::ISODate)));
        controls.until = until;
        controls.since = since;
        Q_EMIT controlsReady(controls);
    }
    void stopExport() override { calls.append(QStringLiteral("stopExport")); }
    [[nodiscard]] Ticket startSync(bool dryRun) override
    {
        return note(dryRun ? QStringLiteral("dryRun") : QStringLiteral("sync"));
    }
    [[nodiscard]] Ticket replayNow() override { return note(QStringLiteral("replayNow")); }
    void cancelSync() override { calls.append(QStringLiteral("cancel")); }
    [[nodiscard]] Ticket retry(const DocumentSelection &chosen) override
    {
        return note(QStringLiteral("retry ") + textOf(chosen));
    }
    [[nodiscard]] Ticket approve(const DocumentSelection &chosen) override
    {
        return note(QStringLiteral("approve ") + textOf(chosen));
    }
    [[nodiscard]] Ticket ignore(const DocumentSelection &chosen, const QString &why) override
    {
        return note(QStringLiteral("ignore %1: %2").arg(textOf(chosen), why));
    }
    [[nodiscard]] Ticket undo(const DocumentSelection &chosen) override
    {
        return note(QStringLiteral("undo ") + textOf(chosen));
    }
    [[nodiscard]] Ticket assign(const DocumentSelection &chosen, const QString &person) override
    {
        return note(QStringLiteral("assign %1: %2").arg(textOf(chosen), person));
    }
    [[nodiscard]] Ticket comment(const DocumentSelection &chosen, const QString &text) override
    {
        return note(QStringLiteral("comment %1: %2").arg(textOf(chosen), text));
    }
    [[nodiscard]] Ticket sendBack(const DocumentSelection &chosen, const QString &message) override
    {
        return note(QStringLiteral("sendBack %1: %2").arg(textOf(chosen), message));
    }
    [[nodiscard]] Ticket createVendor(const VendorForm &form) override
    {
        vendorForm = form;
        return note(QStringLiteral("createVendor ") + form.draft.displayName);
    }
    [[nodiscard]] Ticket decideVendor(qint64 request, bool approve, const QString &words) override
    {
        return note(QStringLiteral("vendor %1 %2 %3")
                        .arg(request)
                        .arg(approve ? QStringLiteral("approve") : QStringLiteral("reject"), words)
                        .trimmed());
    }
    void previewSelection(const DocumentSelection &chosen) override
    {
        calls.append(QStringLiteral("preview ") + textOf(chosen));
        Q_EMIT selectionPreviewed(selectionPreview);
    }
    void requestPeople() override { Q_EMIT peopleReady(people); }
    void requestVendorForm(const QString &document) override
    {
        calls.append(QStringLiteral("vendorForm ") + document);
        Q_EMIT vendorFormReady(vendorForm);
    }
    void requestVendorPairs() override { Q_EMIT vendorPairsReady(vendorPairs); }
    void requestDimensions() override { Q_EMIT dimensionsReady(dimensions); }
    [[nodiscard]] Ticket startExchange(bool dryRun) override
    {
        return note(dryRun ? QStringLiteral("compare") : QStringLiteral("exchange"));
    }
    [[nodiscard]] Ticket decideDimensions(const QList<qint64> &wanted, bool approve, const QString &words) override
    {
        QStringList ids;
        for (const qint64 id : wanted)
            ids.append(QString::number(id));
        return note(QStringLiteral("dimensions %1 %2 %3")
                        .arg(ids.join(u','), approve ? QStringLiteral("approve") : QStringLiteral("reject"), words)
                        .trimmed());
    }
    void requestVendorRequests() override { Q_EMIT vendorRequestsReady(vendorRequests); }
    /// The names, or `*` for a whole list.
    [[nodiscard]] static QString textOf(const DocumentSelection &chosen)
    {
        return chosen.all ? QStringLiteral("*") : chosen.documents.join(u',');
    }
    [[nodiscard]] Ticket resolve(const QString &document, Sync::ResolveAction action, const QString &words) override
    {
        return note(QStringLiteral("resolve %1 %2 %3").arg(document, toString(action), words));
    }
    [[nodiscard]] Ticket changeMappings(const QList<MappingStep> &wanted, const QString &why) override
    {
        steps = wanted;
        reason = why;
        saved.clear();
        removed.clear();
        for (const MappingStep &step : wanted)
            step.after ? saved.append(*step.after) : removed.append(*step.before);
        return note(QStringLiteral("mappings"));
    }
    [[nodiscard]] Ticket decideMappings(qint64 proposal, bool approve, const QString &words) override
    {
        return note(QStringLiteral("%1 %2 %3")
                        .arg(approve ? QStringLiteral("approve") : QStringLiteral("reject"))
                        .arg(proposal)
                        .arg(words)
                        .trimmed());
    }
    [[nodiscard]] Ticket exportTrial(const MappingTrial &, const QString &name) override
    {
        return note(QStringLiteral("exportTrial ") + name);
    }
    [[nodiscard]] Ticket exportExpiries(const QString &name) override
    {
        return note(QStringLiteral("exportExpiries ") + name);
    }
    [[nodiscard]] Ticket exportMappings(const QString &name) override { return note(QStringLiteral("export ") + name); }
    void close() override { calls.append(QStringLiteral("close")); }
    [[nodiscard]] Ticket setSetting(const QString &key, const QString &value) override
    {
        setting = {key, value};
        return note(QStringLiteral("setting"));
    }
    [[nodiscard]] Ticket connectConcur(const QJsonObject &) override { return note(QStringLiteral("concur")); }
    [[nodiscard]] Ticket connectNav(const QJsonObject &input) override
    {
        connection = input;
        return note(QStringLiteral("nav"));
    }

    [[nodiscard]] Ticket connectAlerts(AlertChannel channel, const QJsonObject &input) override
    {
        connection = input;
        return note(QStringLiteral("connect ") + toString(channel));
    }
    [[nodiscard]] Ticket testAlert(AlertChannel channel) override
    {
        return note(QStringLiteral("test ") + toString(channel));
    }

private:
    Ticket note(const QString &call)
    {
        calls.append(call);
        return ++ticket;
    }

    class Documents final : public DocumentSource
    {
    public:
        explicit Documents(FakeSession &session)
            : m_session(session)
        {
        }
        void request(const DocumentListQuery &query, quint64 generation) override
        {
            if (m_session.listError) {
                Q_EMIT failed(*m_session.listError, generation);
                return;
            }
            QList<Record> rows;
            for (const Record &record : std::as_const(m_session.records))
                if ((query.states.isEmpty() || query.states.contains(record.state))
                    && record.number.contains(query.text)
                    && (query.assignedTo.isEmpty() || query.assignedTo == record.assignedTo)
                    && (query.afterId == 0 || record.id < query.afterId))
                    rows.append(record);
            const qsizetype most = m_session.documentsAtOnce > 0 ? m_session.documentsAtOnce : rows.size();
            Q_EMIT rowsReady(rows.first(qMin(most, rows.size())), generation, rows.size() > most);
        }

    private:
        FakeSession &m_session;
    };
    class Causes final : public CauseSource
    {
    public:
        explicit Causes(FakeSession &session)
            : m_session(session)
        {
        }
        void request(quint64 generation) override { Q_EMIT rowsReady(m_session.held, generation, false); }

    private:
        FakeSession &m_session;
    };
    class Mappings final : public MappingSource
    {
    public:
        explicit Mappings(FakeSession &session)
            : m_session(session)
        {
        }
        void request(MappingKind kind, quint64 generation) override
        {
            MappingGridData data;
            data.kind = kind;
            data.targets = MappingTargets(kind, m_session.targets);
            for (const MappingGridRow &row : std::as_const(m_session.grid))
                if (row.row.kind == kind)
                    data.rows.append(row);
            Q_EMIT rowsReady(data, generation);
        }

    private:
        FakeSession &m_session;
    };
    class Audit final : public AuditSource
    {
    public:
        explicit Audit(FakeSession &session)
            : m_session(session)
        {
        }
        void request(const AuditListQuery &query, quint64 generation) override
        {
            if (m_session.listError) {
                Q_EMIT failed(*m_session.listError, generation);
                return;
            }
            QList<AuditEntry> rows;
            m_session.auditQuery = query;
            for (const AuditEntry &entry : std::as_const(m_session.entries))
                if (entry.text.contains(query.text) && (query.actor.isEmpty() || entry.actor == query.actor)
                    && (query.action.isEmpty() || entry.action == query.action)
                    && (query.documentId.isEmpty() || entry.documentId == query.documentId)
                    && (query.reference.isEmpty() || entry.reference == query.reference)
                    && (query.currency.isEmpty() || entry.currency == query.currency))
                    rows.append(entry);
            Q_EMIT rowsReady(rows, generation, false);
        }

    private:
        FakeSession &m_session;
    };

    Documents m_documents{*this};
    Causes m_causes{*this};
    Mappings m_mappings{*this};
    Audit m_audit{*this};
};

} // namespace Ledgerbridge
