// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sheetanswer.h"

#include "commandline.h"
#include "jsonvalues.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

QString problemLines(const QList<CellProblem> &problems)
{
    QString lines;
    for (const CellProblem &problem : problems)
        lines += QStringLiteral("  ") + toSentence(problem) + u'\n';
    return lines;
}

Answer refusedSheet(const QString &message, const QList<CellProblem> &problems)
{
    Answer answer;
    answer.json = errorJson(fail(ErrorCode::InvalidInput, message, toSentence(problems.constFirst())).value());
    answer.json.insert(u"problems"_s, toJson(problems));
    answer.trouble = message + u'\n' + problemLines(problems);
    answer.exitCode = Failed;
    return answer;
}

} // namespace Ledgerbridge::Cli
