// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"
#include "error.h"
#include "sourcedocument.h"

#include <QCoroTask>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace Ledgerbridge::Concur {

class Session;

/// One document of the FIS queue (concur.md 3.2).
struct FisDocument final
{
    QString fisId;
    DocumentKind kind = DocumentKind::Expense;
    /// `READY`, `ACKNOWLEDGED`, `POSTING_CONFIRMED_SUCCESS`, …
    QString status;
    /// The ERP system that acknowledged it; blank before, and where Concur keeps none.
    QString systemId;
    /// The `document` member as JSON text, whether it came as object or as string. Empty when it was missing.
    QByteArray payload;
};

struct FisPage final
{
    QList<FisDocument> documents;
    /// 0: not known; then the pages end where one brings nothing new.
    int totalPages = 0;
    int totalElements = 0;
    /// Entries that bore no FIS id and are therefore not among the documents.
    int withoutId = 0;
};

/// The answer for one document of an acknowledgement or confirmation (concur.md 3.6).
struct FisItemResult final
{
    QString fisId;
    int code = 0;
    QString result;
    QString message;
    QString systemId;
};

/// What a result means for the caller (concur.md 3.6).
enum class FisReaction {
    Done,
    AlreadyDone, ///< 101, 113: as good as done
    Recalled, ///< 102, 112: drop it, undo what was posted
    NotReady, ///< 103
    Unknown, ///< 104, 116: Concur knows no such document
    AcknowledgeFirst, ///< 111
    RetryLater, ///< 199, or the answer passed the document over
    Raise ///< set-up or program error, or unknown state: a person must look (99 = another systemId)
};
[[nodiscard]] FisReaction reactionTo(const FisItemResult &result);

struct PostingDocument final
{
    QString companyId;
    QString documentNumber;
    /// Empty: the year of the posting date.
    QString fiscalYear;
    QDate postingDate;
};

struct SystemMessage final
{
    QString lineItemId;
    QString messageId;
    QString language;
    QString shortText;
    QString longText;
};

struct PostingConfirmation final
{
    QString fisId;
    bool success = false;
    QList<PostingDocument> documents;
    QList<SystemMessage> messages;
};

/// One payment of an expense report, or one taken back (concur.md 3.5).
struct PaymentConfirmation final
{
    QString fisId;
    /// `CP`, `PP`, `RE` or `OB`.
    QString statusCode;
    /// `yyyyMMdd`; anything but that and the long notation is shown wrong in Concur.
    QString clearingDate;
    Decimal amount;
    QString currency;
    QString receiverId;
    QString receiverName;
    QString companyId;
    /// NAV's number of the posted document.
    QString documentNumber;
    QString fiscalYear;
    /// Makes a repetition harmless: Concur answers NOOP to one that it knows.
    QString paymentRef;
    /// `E` transfer, `C` check.
    QString method = QStringLiteral("E");
    QString message;
};

/// What the result of a payment confirmation means (concur.md 3.5, 3.6).
enum class PaymentReaction {
    Done,
    AlreadyDone, ///< NOOP (the same paymentRef again) and 213
    NotPostedYet, ///< its posting has not been confirmed with success
    Unknown, ///< Concur knows no such document
    RetryLater, ///< Concur's own fault, or the answer passed the document over
    Raise ///< a person must look
};
[[nodiscard]] PaymentReaction paymentReactionTo(const FisItemResult &result);

/// The posting queue of Concur (concur.md 3). All calls run in the session's thread.
class FisClient final
{
public:
    explicit FisClient(Session &session);

    /// One page of READY documents. Pages must all be read before the first acknowledgement (concur.md 3.2). Where Concur
    /// refuses so large a page (its limit is not known), pages of its own usual size are asked for from then on.
    [[nodiscard]] QCoro::Task<Result<FisPage>> ready(DocumentKind kind, int page, int limit);
    /// By Concur's report or request id, whatever its status; none if FIS does not know it.
    [[nodiscard]] QCoro::Task<Result<std::optional<FisDocument>>> byDocumentId(DocumentKind kind, QString documentId);
    /// One result per id, in that order; an HTTP success does not mean that each was acknowledged (concur.md 9, 2). A
    /// document that another system has acknowledged gets code 99. Where Concur turns the whole away (how many ids it
    /// takes at once is not known), each is asked for in smaller parts; what is refused alone gets code 198.
    [[nodiscard]] QCoro::Task<Result<QList<FisItemResult>>> acknowledge(DocumentKind kind, QStringList fisIds);
    /// One result per confirmation, in that order; in parts like acknowledgements.
    [[nodiscard]] QCoro::Task<Result<QList<FisItemResult>>> confirm(
        DocumentKind kind, QList<PostingConfirmation> confirmations);
    /// Expense reports only; invoices go through InvoicePaymentClient (concur.md 3.7). One result per confirmation, in that
    /// order; in parts like acknowledgements. At most one confirmation of a document in a call (results bear its id
    /// alone), else Usage. May be repeated: Concur knows a confirmation by its paymentRef.
    [[nodiscard]] QCoro::Task<Result<QList<FisItemResult>>> confirmPayments(QList<PaymentConfirmation> confirmations);

private:
    [[nodiscard]] QCoro::Task<Result<QList<FisItemResult>>> acknowledgeAtOnce(DocumentKind kind, QStringList fisIds);
    [[nodiscard]] QCoro::Task<Result<QList<FisItemResult>>> confirmAtOnce(
        DocumentKind kind, QList<PostingConfirmation> confirmations);
    [[nodiscard]] QCoro::Task<Result<QList<FisItemResult>>> confirmPaymentsAtOnce(
        QList<PaymentConfirmation> confirmations);

    Session &m_session;
    int m_mostPerPage = std::numeric_limits<int>::max();
};

/// Reads a FIS payload, or for purchases what OrderClient stored as payload. Tolerant as concur.md 9 asks; the error (InvalidInput) says what is missing: only an id or the
/// whole shape can make reading fail, nonsense in fields is left for the planner to name.
[[nodiscard]] Result<SourceDocument> readFisPayload(DocumentKind kind, const QString &fisId, const QByteArray &payload);
/// Canonical content for comparison of two versions: key order, white space and notation of numbers do not count.
[[nodiscard]] QByteArray canonicalPayload(const QByteArray &payload);
/// The same without what differs when a document is submitted once more as it was: moments of submission and approval,
/// counters of revision, the last approver, technical ids of rows, and fields without content (concur.md 3.8, 3.10). Equal
/// bytes mean that the same was approved again.
[[nodiscard]] QByteArray lastingContent(const QByteArray &payload);

} // namespace Ledgerbridge::Concur
