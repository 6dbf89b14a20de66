// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json.h"
#include "navconnection.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

#include <functional>

namespace Ledgerbridge::Nav {

struct NavRequest final
{
    QByteArray method;
    /// Below the API root, decoded, without the query.
    QString path;
    /// Decoded.
    QString query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool inBatch = false;

    [[nodiscard]] Json json() const;
};

struct NavReply final
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    /// Cuts the connection instead of answering.
    bool drop = false;

    NavReply() = default;
    NavReply(int code, const QByteArray &text = {})
        : status(code)
        , body(text)
    {
    }
    /// A refusal as NAV words it, with its tail.
    static NavReply error(int code, const QByteArray &name, const QByteArray &message);
    static NavReply rows(const QList<QByteArray> &rows, const QByteArray &nextLink = {});
};

/// A server on loopback that answers what a test has written down for it (nav.md 3, 4). Requests that nobody expected
/// get 404 and stand in `unexpected`. A `$batch` is taken apart and its operations answered by the same script.
class ScriptedNav final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<NavReply(const NavRequest &)>;
    enum class Batch {
        Normal,
        Missing, ///< 404
        NoIds, ///< answers without ids
        StopAlways, ///< stops at the first failure, whatever was wished
        OneShort, ///< leaves out the last answer
        Page ///< an HTML page with 200
    };

    explicit ScriptedNav(QObject *parent = nullptr);

    /// Answers at most `times` requests; the first rule that fits and is not used up counts.
    void on(const QByteArray &method, const QString &path, Answer answer, int times = -1);
    void on(const QByteArray &method, const QString &path, const NavReply &reply, int times = -1);

    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QByteArray root() const;
    /// Requests of that method and path, within batches and without.
    [[nodiscard]] QList<NavRequest> seen(const QByteArray &method, const QString &path) const;

    Batch batch = Batch::Normal;
    /// Everything that came over the wire; a batch is one.
    QList<NavRequest> wire;
    QList<NavRequest> all;
    QStringList unexpected;
    QByteArray token = "token-1";
    int tokenRequests = 0;
    int expiresIn = 3599;

private:
    struct Rule
    {
        QByteArray method;
        QString path;
        Answer answer;
        int left;
    };

    void accept();
    void serve(QTcpSocket *socket);
    [[nodiscard]] NavReply answer(const NavRequest &received);
    [[nodiscard]] NavReply answerToken();
    [[nodiscard]] NavReply answerBatch(const NavRequest &request);
    [[nodiscard]] NavReply answerRule(const NavRequest &request);

    QTcpServer m_server;
    QList<Rule> m_rules;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace Ledgerbridge::Nav
