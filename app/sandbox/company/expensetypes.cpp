// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "masterdata.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

QList<CompanyExpenseType> makeExpenseTypes()
{
    return {
        {u"LODNG"_s, u"Hotel"_s, u"4666"_s, u"4666"_s, 7, 100, 65, 240,
            {u"Hotel Elbblick"_s, u"Parkhotel Süd"_s, u"Motel Eins"_s, u"Gasthof Krone"_s}},
        {u"TRAIN"_s, u"Bahn"_s, u"4663"_s, u"4663"_s, 7, 100, 12, 180, {u"Deutsche Schienen AG"_s, u"Regio Nord"_s}},
        {u"TAXIX"_s, u"Taxi"_s, u"4663"_s, u"REISE.TAXI"_s, 7, 100, 8, 60,
            {u"Taxi Hansa"_s, u"City Cab"_s, u"Funktaxi 2121"_s}},
        {u"AIRFR"_s, u"Flug"_s, u"4667"_s, u"REISE.FLUG"_s, 19, 100, 90, 640, {u"Nordwind Air"_s, u"Alpine Wings"_s}},
        {u"MEALS"_s, u"Verpflegung"_s, u"4664"_s, u"4664"_s, 0, 0, 6, 28, {u"Bistro am Markt"_s, u"Kantine West"_s}},
        {u"BUSML"_s, u"Bewirtung"_s, u"4650"_s, u"4650"_s, 19, 50, 40, 320,
            {u"Ristorante Lago"_s, u"Zum Anker"_s, u"Steakhaus Rio"_s}},
        {u"FUELX"_s, u"Tanken"_s, u"4530"_s, u"4530"_s, 19, 100, 30, 110, {u"Tankstelle Ost"_s, u"Autohof A7"_s}},
        {u"PARKG"_s, u"Parken"_s, u"4570"_s, u"KFZ.PARKEN"_s, 19, 100, 3, 35,
            {u"Parkhaus Mitte"_s, u"Flughafen Parken"_s}},
        {u"MILEG"_s, u"Kilometergeld"_s, u"4668"_s, u"4668"_s, 0, 0, 9, 140, {}},
        {u"PHONE"_s, u"Telefon"_s, u"4920"_s, u"4920"_s, 19, 100, 10, 60, {u"Telekontakt"_s, u"Mobilnetz"_s}},
        {u"OFFIC"_s, u"Bürobedarf"_s, u"4930"_s, u"BUERO"_s, 19, 100, 5, 150, {u"Papier Schulz"_s, u"Bürowelt"_s}},
        {u"BOOKS"_s, u"Fachliteratur"_s, u"4940"_s, u"4940"_s, 7, 100, 15, 90, {u"Buchhandlung Lesezeichen"_s}},
        {u"TRNG"_s, u"Fortbildung"_s, u"4945"_s, u"4945"_s, 19, 100, 150, 900, {u"Akademie am See"_s}},
        {u"GIFTS"_s, u"Geschenke"_s, u"4630"_s, u"4630"_s, 19, 0, 10, 35, {u"Blumen Rosi"_s, u"Weinkontor"_s}},
        {u"SOFTW"_s, u"Software"_s, u"4964"_s, u"IT.SOFTWARE"_s, 19, 100, 9, 260, {u"Cloudworks"_s, u"Codeforge"_s}},
        {u"SUBCO"_s, u"Fremdleistung"_s, u"4909"_s, u"4909"_s, 19, 100, 400, 9000, {u"Freelance Pool"_s}},
        {u"RENTX"_s, u"Raummiete"_s, u"4210"_s, u"4210"_s, 19, 100, 200, 4000, {u"Kontor Immobilien"_s}},
        {u"LEGAL"_s, u"Rechtsberatung"_s, u"4950"_s, u"BERATUNG.RECHT"_s, 19, 100, 300, 5000, {u"Kanzlei Hartmann"_s}},
        {u"ADVER"_s, u"Werbung"_s, u"4610"_s, u"4610"_s, 19, 100, 120, 3000, {u"Agentur Blickfang"_s}},
        {u"FEESX"_s, u"Gebühren"_s, u"4970"_s, u"4970"_s, 0, 0, 2, 40, {u"Hausbank"_s}},
    };
}

} // namespace Ledgerbridge::Sandbox
