// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "apiledger.h"

#include "navurl.h"
#include "odatavalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ledgerbridge::Nav {

namespace {

/// Names of the page's fields as OData writes them (nav.md 7.2): captions with underscores for blanks.
constexpr QStringView dimensionField = u"Dimension_Code";
constexpr QStringView codeField = u"Code";
constexpr QStringView nameField = u"Name";

} // namespace

QCoro::Task<Result<NavDimensionValue>> ApiLedger::createDimensionValue(
    QString companyId, QString dimension, NavDimensionValue value)
{
    if (!createsDimensionValues())
        co_return co_await Ledger::createDimensionValue(companyId, dimension, value);
    // Page services know companies by name only; one connection is one company.
    const QUrl address = pageServiceAddress(m_session.root(), m_companyName, m_dimensionService);
    const Json body = Json::object({{dimensionField.toString(), dimension}, {codeField.toString(), value.code},
        {nameField.toString(), value.displayName}});
    const Result<Json> made = co_await m_api.postTo(address, body);
    if (!made)
        co_return fail(made.error());
    const NavDimensionValue stored{{}, textField(*made, codeField), textField(*made, nameField)};
    const QString storedDimension = textField(*made, dimensionField);
    const bool isIt =
        isSameCode(stored.code, value.code) && (storedDimension.isEmpty() || isSameCode(storedDimension, dimension));
    if (isIt)
        co_return stored;
    // A page of another name, or one that has a mind of its own.
    Error other{ErrorCode::Refused,
        QCoreApplication::translate("Nav",
            "The page service %1 has made something else than the value it was given: %2 %3. Check that it publishes "
            "page 537, Dimension Values.")
            .arg(m_dimensionService, storedDimension, stored.code),
        address.path(), 0, {}};
    co_return fail(other);
}

QCoro::Task<Result<bool>> ApiLedger::hasDimensionService()
{
    QUrl address = pageServiceAddress(m_session.root(), m_companyName, m_dimensionService);
    const QString query = address.query(QUrl::FullyEncoded);
    address.setQuery(query.isEmpty() ? u"$top=1"_s : query + u"&$top=1"_s);
    HttpCall call;
    call.url = address;
    const Result<HttpAnswer> answer = co_await m_session.send(call);
    if (!answer)
        co_return fail(answer.error());
    const Result<Json> json = Json::parse(answer->body);
    co_return answer->isSuccess() && json && (*json)[u"value"].isArray();
}

} // namespace Ledgerbridge::Nav
