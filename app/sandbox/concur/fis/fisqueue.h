// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurclock.h"
#include "documentfactory.h"
#include "sourcerecord.h"

#include <QHash>

#include <functional>

namespace Ledgerbridge::Sandbox {

/// What FIS answers for one document of a call (concur.md 3.6).
struct FisOutcome final
{
    int code = 0;
    QString docId;
    QString result = QStringLiteral("SUCCESS");
    QString errorMessage;
    QString detailMessage;
    QString paymentRef;
};

/// What has just happened to a document; its references hold only while it is told.
struct FisChange final
{
    enum class Kind { Ready, Status };

    Kind kind = Kind::Ready;
    const SourceRecord &record;
    const FisDocument &document;
    QString step; ///< of the workflow: RECALL, PAIDREPORT, or empty
    QString previousApproval;
    QString previousPayment;
};

/// The posting queue of Concur: documents, their states and the rules between them (concur.md 3.1 to 3.7), no HTTP.
class FisQueue final
{
public:
    using Listener = std::function<void(const FisChange &)>;

    FisQueue(const DocumentFactory &factory, const ConcurClock &clock);
    /// Told of what Concur always publishes (concur.md 7.3): ready for integration, submitted, recalled, paid.
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// Documents in READY of a type, in the order in which they became ready.
    [[nodiscard]] QList<const FisDocument *> ready(const QString &docType, int page, int limit) const;
    [[nodiscard]] int readyCount(const QString &docType) const;
    /// By report or request id: the newest one; only in READY unless `anyStatus`. Null where there is none.
    [[nodiscard]] const FisDocument *byDocument(
        const QString &docType, const QString &documentId, bool anyStatus) const;
    [[nodiscard]] const FisDocument *byId(const QString &fisId) const;
    /// The source text of a document.
    [[nodiscard]] QByteArray text(const FisDocument &document) const;

    [[nodiscard]] FisOutcome acknowledge(const QString &docType, const QString &systemId, const QString &fisId);
    [[nodiscard]] FisOutcome confirmPosting(const QString &docType, const QString &systemId, const Json &confirmation);
    [[nodiscard]] FisOutcome confirmPayment(const QString &docType, const QString &systemId, const Json &confirmation);

    /// A processor takes the document back. False where it is not allowed (acknowledged and not failed) or unknown.
    bool recall(const QString &documentId);
    /// Submitted and approved again: a new FIS document. False where the report was not recalled and has not failed.
    bool resubmit(const QString &documentId, bool repaired);
    /// The same, whatever became of it, with these texts replaced: as when it is taken back after it was posted.
    bool resubmitChanged(const QString &documentId, const QList<QPair<QByteArray, QByteArray>> &edits);
    /// Recalls this document whatever its state, as happens between two calls of a client.
    void recallById(const QString &fisId);
    /// Confirmed as paid by the ERP outside of FIS (concur.md 4.4). Empty, or why not.
    [[nodiscard]] QString payInvoice(SourceRecord &record, const QString &status);

    [[nodiscard]] QList<SourceRecord> &records() { return m_records; }
    [[nodiscard]] const QList<SourceRecord> &records() const { return m_records; }
    [[nodiscard]] const QList<FisDocument> &documents() const { return m_documents; }
    [[nodiscard]] SourceRecord *record(const QString &documentId);
    /// FIS id of its newest document; empty where there is none.
    [[nodiscard]] QString newestOf(const QString &documentId) const;
    [[nodiscard]] const SourceRecord &recordOf(const FisDocument &document) const
    {
        return m_records.at(document.record);
    }

private:
    void addDocument(int record);
    /// `before`: how the record was.
    void tell(
        FisChange::Kind kind, const FisDocument &document, const SourceRecord &before, const QString &step = {}) const;
    void removeReady(const FisDocument &document);
    void setPayment(SourceRecord &record, const QString &expenseCode);
    void setApproval(SourceRecord &record, const QString &code, const QString &name);
    void note(SourceRecord &record, const QString &actor, const QString &text);
    [[nodiscard]] FisDocument *mutableById(const QString &fisId);
    [[nodiscard]] FisOutcome posted(FisDocument &document, const Json &confirmation, FisOutcome outcome);

    const DocumentFactory &m_factory;
    const ConcurClock &m_clock;
    Listener m_listener;
    QList<SourceRecord> m_records;
    QList<FisDocument> m_documents;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_recordByDocument;
    QHash<int, int> m_newestByRecord;
    QHash<QString, QList<int>> m_ready;
};

} // namespace Ledgerbridge::Sandbox
