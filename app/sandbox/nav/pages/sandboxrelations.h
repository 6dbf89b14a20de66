// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxpage.h"

namespace Ledgerbridge::Sandbox {

// Controls that come in pairs: a code, and the id of the record it names. Writing one sets the other.

/// The id of the row with this code; the empty id where there is none.
template<typename R>
[[nodiscard]] QUuid idOfCode(const Table<R> &table, const QString &code)
{
    const R *found = table.first(0, code);
    return found ? found->id : QUuid();
}

/// A writable id control that stores the code (member `keyOf` of the named row).
template<typename R, typename Other, typename Base, typename OtherBase>
void addIdControl(Columns<R> &columns, const QByteArray &name, Table<Other> NavCompany::*table, QString Base::*code,
    QString OtherBase::*keyOf)
{
    columns.add(
        name, Kind::Guid, 0,
        [table, code](
            const NavCompany &company, const R &row) { return guidJson(idOfCode(company.*table, row.*code)); },
        [table, code, keyOf, name](const NavCompany &company, R &row, const Json &value) -> Outcome<void> {
            const QUuid id = guidOf(value.toString()).value_or(QUuid());
            const Other *found = (company.*table).find(id);
            if (!found && !id.isNull())
                return refuseDialog(
                    QStringLiteral("The \"%1\" does not match to a record.").arg(QString::fromLatin1(name)));
            row.*code = found ? found->*keyOf : QString();
            return {};
        });
}

/// A writable code control whose code must exist.
template<typename R, typename Other, typename Base>
void addCodeControl(Columns<R> &columns, const QByteArray &name, int length, Table<Other> NavCompany::*table,
    QString Base::*code, const QString &tableName)
{
    columns.add(
        name, Kind::Code, length, [code](const NavCompany &, const R &row) { return Json(row.*code); },
        [table, code, name, tableName](const NavCompany &company, R &row, const Json &value) -> Outcome<void> {
            const QString text = value.toString();
            if (!text.isEmpty() && !(company.*table).first(0, text))
                return refuseRelation(QString::fromLatin1(name), text, tableName);
            row.*code = text;
            return {};
        });
}

/// The local currency is stored as blank and shown by its code (nav.md 2.10).
template<typename R, typename Base>
void addCurrencyControls(Columns<R> &columns, QString Base::*code)
{
    addIdControl(columns, "currencyId", &NavCompany::currencies, code, &NavCurrency::code);
    columns.add(
        "currencyCode", Kind::Code, 10,
        [code](const NavCompany &company, const R &row) {
            return Json((row.*code).isEmpty() ? company.setup.localCurrency : row.*code);
        },
        [code](const NavCompany &company, R &row, const Json &value) -> Outcome<void> {
            const QString text = value.toString();
            const bool local = text.isEmpty() || text == company.setup.localCurrency;
            if (!local && !company.currencies.first(0, text))
                return refuseRelation(QStringLiteral("Currency Code"), text, QStringLiteral("Currency"));
            row.*code = local ? QString() : text;
            return {};
        });
}

} // namespace Ledgerbridge::Sandbox
