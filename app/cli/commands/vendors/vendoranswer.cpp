// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendoranswer.h"

#include "jsonvalues.h"

namespace Ledgerbridge::Cli {

using namespace Qt::StringLiterals;

QJsonObject toJson(const VendorRequest &request)
{
    QJsonObject fields;
    for (const VendorDraftField &field : vendorDraftFields())
        if (const QString &value = request.draft.*field.value; !value.isEmpty())
            fields.insert(QLatin1String(field.name), value);
    return {{u"request"_s, request.id}, {u"source"_s, request.source}, {u"company"_s, request.companyName},
        {u"document"_s, request.documentId}, {u"state"_s, toString(request.state)}, {u"number"_s, request.number},
        {u"preparedBy"_s, request.preparedBy}, {u"preparedAt"_s, timeJson(request.preparedAt)},
        {u"decidedBy"_s, request.decidedBy}, {u"words"_s, request.words}, {u"fields"_s, fields}};
}

Answer answerFor(const Services::VendorOutcome &outcome)
{
    Answer answer;
    answer.json = toJson(outcome.request);
    answer.json.insert(u"released"_s, outcome.recheck.released);
    answer.text = outcome.message + u'\n';
    const VendorRequest::State state = outcome.request.state;
    if (state != VendorRequest::State::Created && state != VendorRequest::State::Rejected)
        answer.exitCode = NeedsPerson;
    return answer;
}

} // namespace Ledgerbridge::Cli
