// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "navbatch.h"
#include "naverror.h"
#include "navsession.h"

#include <functional>

namespace Ledgerbridge::Nav {

/// The verbs of an OData service over a signed session (nav.md 4): entities, pages, changes, actions, batches. Errors
/// as in naverror.h, or as HttpClient gives them. Same thread and lifetime rules as the session, which must outlive
/// it.
class NavApi final
{
public:
    explicit NavApi(NavSession *session)
        : m_session(session)
    {
    }

    [[nodiscard]] NavSession *session() const { return m_session; }
    /// What NAV's clock showed in its latest answer; ours before any.
    [[nodiscard]] QDateTime serverTime() const;

    [[nodiscard]] QCoro::Task<Result<Json>> get(QByteArray target);
    /// All rows over all pages, each turned into a value by `read`.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<QList<T>>> list(const QByteArray &target, T (*read)(const Json &))
    {
        return pages<T>(addressOf(target), read);
    }

    /// Hands over all rows page by page, so that memory does not grow with their number.
    [[nodiscard]] QCoro::Task<Result<void>> forEachRow(QByteArray target, std::function<void(const Json &)> each);

    /// The rows of many sets at once, in the order asked, over all their pages; an error of one is an error of all.
    [[nodiscard]] QCoro::Task<Result<QList<Json>>> rowsOfAll(QList<QByteArray> targets);

    /// The rows of a first page that came within a batch, and those of the pages behind it. Protocol where it has none.
    [[nodiscard]] QCoro::Task<Result<QList<Json>>> allRows(Json firstPage);

    /// The entity as NAV stored it. OutcomeUnknown where the answer to a success cannot be read.
    [[nodiscard]] QCoro::Task<Result<Json>> post(QByteArray target, Json body);
    /// The same at an address beside the root, such as that of a page service.
    [[nodiscard]] QCoro::Task<Result<Json>> postTo(QUrl address, Json body);
    [[nodiscard]] QCoro::Task<Result<Json>> patch(QByteArray target, Json body, QString etag);
    /// What is already gone counts as removed.
    [[nodiscard]] QCoro::Task<Result<void>> remove(QByteArray target, QString etag);
    /// A bound action, without a body; any success will do (nav.md 3.1).
    [[nodiscard]] QCoro::Task<Result<void>> action(QByteArray target);

    /// Any number of operations in batches, each carried out whatever becomes of the others; one result for each. A read
    /// that was turned away within a batch is asked for alone, and so is a change after 429.
    /// An error of the whole: nothing is known about those that were not answered.
    [[nodiscard]] QCoro::Task<Result<QList<Result<Json>>>> each(QList<NavOperation> operations, CallKind kind);
    /// At most `largestBatch` creations, all or none (`Isolation: snapshot`). Where NAV does not roll back by itself,
    /// what was created is removed again; where even that fails, the error is OutcomeUnknown.
    [[nodiscard]] QCoro::Task<Result<QList<Json>>> allOrNone(QList<NavOperation> operations);

    enum class Batches { Unknown, Work, Missing };
    /// Whether this NAV takes `$batch`, as far as tried.
    [[nodiscard]] Batches batches() const { return m_batches; }

private:
    struct Page
    {
        QList<Json> rows;
        QUrl next;
    };
    using Answers = QList<std::optional<NavItem>>;

    [[nodiscard]] QUrl addressOf(const QByteArray &target) const;
    /// Where a next link leads: absolute as a rule (nav.md 4.3), else below the root.
    [[nodiscard]] QUrl linked(const QString &next) const;
    [[nodiscard]] static Error endlessPages(const QUrl &url);
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpCall call);
    [[nodiscard]] QCoro::Task<Result<void>> everyPage(QUrl url, std::function<void(const Json &)> each);
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<QList<T>>> pages(QUrl url, T (*read)(const Json &));
    [[nodiscard]] QCoro::Task<Result<NavItem>> exchange(NavOperation operation, CallKind kind);
    [[nodiscard]] QCoro::Task<Result<NavItem>> exchangeAt(QUrl address, NavOperation operation, CallKind kind);
    [[nodiscard]] QCoro::Task<Result<NavItem>> oneOfRow(NavOperation operation, CallKind kind);
    [[nodiscard]] QCoro::Task<Result<Page>> page(QUrl url);
    [[nodiscard]] QCoro::Task<Result<Answers>> sendBatch(QList<NavOperation> operations, CallKind kind, bool snapshot);
    [[nodiscard]] QCoro::Task<Result<Answers>> sendSingly(
        QList<NavOperation> operations, CallKind kind, bool stopAtFailure);
    [[nodiscard]] QCoro::Task<Result<Json>> alone(NavOperation operation, CallKind kind);
    [[nodiscard]] QCoro::Task<Result<void>> undo(QList<NavOperation> operations, Answers answers);

    NavSession *m_session;
    QDateTime m_serverTime;
    Batches m_batches = Batches::Unknown;
    /// Seen that a failed snapshot batch left nothing behind.
    bool m_rollsBack = false;
};

template<typename T>
QCoro::Task<Result<QList<T>>> NavApi::pages(QUrl url, T (*read)(const Json &))
{
    QList<T> result;
    QList<T> *rows = &result;
    const std::function<void(const Json &)> append = [rows, read](const Json &row) { rows->append(read(row)); };
    const Result<void> finished = co_await everyPage(url, append);
    if (!finished)
        co_return fail(finished.error());
    co_return result;
}

} // namespace Ledgerbridge::Nav
