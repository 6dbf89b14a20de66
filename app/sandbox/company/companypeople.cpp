// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "companypeople.h"

#include "prng.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int employeeCount = 60;
constexpr int accountEmployees = 5; ///< owed on an account
constexpr int unmappedEmployees = 3;

} // namespace

QString foreignEmployeeId()
{
    return u"E1050"_s;
}

QList<CompanyEmployee> makeEmployees(quint32 seed)
{
    static const QStringList first{u"Anna"_s, u"Jonas"_s, u"Mia"_s, u"Felix"_s, u"Lena"_s, u"Paul"_s, u"Sofie"_s,
        u"Tim"_s, u"Clara"_s, u"Ben"_s, u"Jörg"_s, u"Käthe"_s};
    static const QStringList last{u"Möller"_s, u"Schmidt"_s, u"Larsen"_s, u"Yilmaz"_s, u"Nowak"_s, u"Becker"_s,
        u"Carstens"_s, u"O'Neill"_s, u"Rossi"_s, u"Groß"_s, u"Dubois"_s};
    Prng prng(quint64(seed) * 31 + 1);
    QList<CompanyEmployee> employees;
    for (int i = 0; i < employeeCount; ++i) {
        CompanyEmployee employee;
        employee.id = u"E%1"_s.arg(1001 + i);
        employee.uuid = prng.uuid();
        employee.firstName = first.at(i % first.size());
        employee.lastName = last.at(i % last.size());
        employee.login = u"user%1@nordlicht.example"_s.arg(1001 + i);
        if (i >= employeeCount - unmappedEmployees)
            ; // known to Concur only
        else if (i >= employeeCount - unmappedEmployees - accountEmployees)
            employee.account = Names::staffPayable.toString();
        else
            employee.vendorNumber = u"MA%1"_s.arg(1001 + i);
        employee.department = QString::number(prng.between(1, 9) * 100);
        employee.costCenter = u"CC%1"_s.arg(prng.between(101, 125));
        employees += employee;
    }
    return employees;
}

QList<CompanyDimension> makeDimensions()
{
    static const QStringList departments{u"Geschäftsführung"_s, u"Vertrieb"_s, u"Marketing"_s, u"Beratung Nord"_s,
        u"Beratung Süd"_s, u"Entwicklung"_s, u"Betrieb"_s, u"Personal"_s, u"Finanzen"_s, u"Altabteilung"_s};
    static const QStringList concurDepartments{
        u"100"_s, u"SALES"_s, u"MARKETING"_s, u"400"_s, u"500"_s, u"DEV"_s, u"700"_s, u"HR"_s, u"900"_s, u"1000"_s};
    CompanyDimension department{u"DEPARTMENT"_s, u"Abteilung"_s, {}};
    for (int i = 0; i < departments.size(); ++i)
        department.values +=
            {QString::number((i + 1) * 100), departments.at(i), concurDepartments.at(i), i == departments.size() - 1};
    CompanyDimension project{u"PROJECT"_s, u"Projekt"_s, {}};
    for (int i = 0; i < 60; ++i) {
        // Concur's list codes cannot carry a hyphen (concur.md 6.2), NAV's do.
        const QString serial = QString::number(i + 1).rightJustified(3, u'0');
        project.values += {u"P-26-"_s + serial, u"Kundenprojekt "_s + serial, u"P26"_s + serial, i == 59};
    }
    CompanyDimension costCenter{u"COSTCENTER"_s, u"Kostenstelle"_s, {}};
    for (int i = 0; i < 30; ++i) {
        const QString code = u"CC%1"_s.arg(101 + i);
        costCenter.values += {code, u"Kostenstelle %1"_s.arg(101 + i), code, i >= 28};
    }
    return {department, project, costCenter};
}

} // namespace Ledgerbridge::Sandbox
