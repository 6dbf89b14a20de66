// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "outcometext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Ledgerbridge::Services {

namespace {

class OutcomeText final
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

/// What fits into a status bar's few lines.
constexpr qsizetype fewDocuments = 3;

} // namespace

QString outcomeText(const QList<Sync::CommandOutcome> &outcomes)
{
    QStringList done;
    QStringList left;
    for (const Sync::CommandOutcome &outcome : outcomes)
        (outcome.isDone ? done : left).append(outcome.message);
    QStringList texts = left.first(qMin(fewDocuments, left.size()));
    if (left.size() > fewDocuments)
        texts.append(OutcomeText::tr("%n more were left as they are.", nullptr, int(left.size() - fewDocuments)));
    if (done.size() <= fewDocuments)
        texts.append(done);
    else
        texts.append(OutcomeText::tr("%n document(s) done.", nullptr, int(done.size())));
    return texts.join(u'\n');
}

} // namespace Ledgerbridge::Services
