// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auditentry.h"
#include "error.h"
#include "heldage.h"
#include "mappingpreview.h"
#include "record.h"

#include <QHash>
#include <QObject>

namespace Ledgerbridge {

/// What a list of documents asks for. The newest come first.
struct DocumentListQuery final
{
    QString text;
    /// Empty: every state.
    QList<RecordState> states;
    /// One cause only.
    std::optional<Reason> cause;
    /// Those that this person looks after; empty: whoever does.
    QString assignedTo;
    /// Posted on this day, by this machine's clock; invalid: whenever.
    QDate postedOn = {};
    /// Held for so long.
    std::optional<HeldAge> heldFor = {};
    /// Keyset: rows before this id; 0 from the newest.
    qint64 afterId = 0;
    int limit = 200;
};

/// What a person has chosen in a list: documents by name, or everything the list would show, loaded or not.
struct DocumentSelection final
{
    QStringList documents;
    std::optional<DocumentListQuery> all;

    [[nodiscard]] bool isEmpty() const { return documents.isEmpty() && !all; }
};

/// What a selection comes to, and what would become of it were it checked now; nothing of it has happened.
struct SelectionPreview final
{
    int documents = 0;
    /// Currency → sum.
    QHash<QString, Decimal> amounts;
    MappingPreview checked;
};

/// One cause of held documents, and what waits for it.
struct CauseRow final
{
    Reason reason;
    int documents = 0;
    /// Currency → sum.
    QHash<QString, Decimal> amounts;
    QDateTime since;
};

struct AuditListQuery final
{
    QString text;
    QString documentId;
    /// From this moment on, and before that one.
    QDateTime since;
    QDateTime until = {};
    qint64 afterId = 0;
    int limit = 200;
    /// Who did it, whole name; what was done, by machine name; empty: whoever and whatever.
    QString actor = {};
    QString action = {};
    /// Nothing of what the program did by itself.
    bool peopleOnly = false;
    QString currency = {};
    /// NAV number, run or other reference, whole.
    QString reference = {};
    /// Bounds of the amount; an invalid one bounds nothing.
    Decimal amountFrom = Decimal::invalid();
    Decimal amountTo = Decimal::invalid();
    [[nodiscard]] bool operator==(const AuditListQuery &other) const
    {
        const auto same = [](const Decimal &left, const Decimal &right) {
            return left.isValid() == right.isValid() && (!left.isValid() || left == right);
        };
        return text == other.text && documentId == other.documentId && since == other.since && until == other.until
            && actor == other.actor && peopleOnly == other.peopleOnly && action == other.action
            && currency == other.currency && reference == other.reference && same(amountFrom, other.amountFrom)
            && same(amountTo, other.amountTo);
    }
};

/// Where a model gets its rows: asks, and hears by queued signal, so that it knows neither SQL nor threads. A request of
/// a younger generation makes older answers stale; sources may drop those, models must.
class DocumentSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void request(const DocumentListQuery &query, quint64 generation) = 0;

Q_SIGNALS:
    /// `more`: there are further rows behind the last one.
    void rowsReady(const QList<Ledgerbridge::Record> &rows, quint64 generation, bool more);
    void failed(const Ledgerbridge::Error &error, quint64 generation);
};

class CauseSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void request(quint64 generation) = 0;

Q_SIGNALS:
    void rowsReady(const QList<Ledgerbridge::CauseRow> &rows, quint64 generation, bool more);
    void failed(const Ledgerbridge::Error &error, quint64 generation);
};

class AuditSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void request(const AuditListQuery &query, quint64 generation) = 0;

Q_SIGNALS:
    void rowsReady(const QList<Ledgerbridge::AuditEntry> &rows, quint64 generation, bool more);
    void failed(const Ledgerbridge::Error &error, quint64 generation);
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::CauseRow)
Q_DECLARE_METATYPE(Ledgerbridge::SelectionPreview)
