// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "monthreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge {

QString toString(NotableDocument::Why why)
{
    switch (why) {
    case NotableDocument::Why::SelfApproved: return QStringLiteral("selfApproved");
    case NotableDocument::Why::Ignored: return QStringLiteral("ignored");
    case NotableDocument::Why::Corrected: return QStringLiteral("corrected");
    }
    return {};
}

QString signedFigures(const TieOut &tieOut)
{
    QJsonArray rows;
    for (const TieOutRow &row : tieOut.rows) {
        QJsonObject json{{QStringLiteral("company"), row.company}, {QStringLiteral("currency"), row.currency}};
        bool isEmpty = true;
        for (auto column = std::size_t(TieOutColumn::Posted); column < std::size_t(TieOutColumn::Rest); ++column) {
            const TieOutSum &sum = row.sums[column];
            isEmpty = isEmpty && sum.documents == 0;
            json.insert(toString(TieOutColumn(column)),
                QJsonObject{
                    {QStringLiteral("documents"), sum.documents}, {QStringLiteral("amount"), sum.amount.toAmount()}});
        }
        // A row that only Concur's lists opened says nothing of the workspace.
        if (!isEmpty)
            rows.append(json);
    }
    const QJsonObject figures{{QStringLiteral("period"), tieOut.period.toString()}, {QStringLiteral("rows"), rows}};
    return QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact));
}

} // namespace Ledgerbridge
