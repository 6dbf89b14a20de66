// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Ledgerbridge {

/// Bodies of an exchange: JSON without secrets and bank data; empty where they are not kept.
struct ExchangeBodies final
{
    QByteArray request;
    QByteArray response;
};

/// One request to Concur or NAV and its answer, as the trail shows it: no header, no secret.
struct ExchangeRow final
{
    qint64 id = 0;
    /// When the request left. UTC.
    QDateTime at;
    /// Empty outside of a run.
    QString runId;
    /// Concur's document id; empty where it was about none, or about many.
    QString documentId;
    /// `concur` or `nav`
    QString system;
    QString method;
    /// Path, with those parts of the query that page through lists.
    QString path;
    /// 0: no answer came.
    int status = 0;
    /// Bytes.
    qint64 requestSize = 0;
    qint64 responseSize = 0;
    /// Milliseconds, from sending to the last byte.
    qint64 duration = 0;
    /// What the system calls it in its own logs (concur.md 1.4; nav.md 3.4); several are parted by blanks.
    QString correlation;
    /// Why no whole answer came.
    QString error;
    /// To be kept beside it.
    ExchangeBodies bodies;
    /// Bodies are kept and can be read.
    bool hasBodies = false;

    [[nodiscard]] bool isFailed() const { return status == 0 || status >= 400 || !error.isEmpty(); }
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::ExchangeRow)
