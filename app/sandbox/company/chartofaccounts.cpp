// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "masterdata.h"

namespace Ledgerbridge::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A block of the chart: a heading, its posting accounts, a total. An account is `number name`, or only a name, which
/// then gets the next free number of the block.
struct Block final
{
    int first;
    int step;
    QString name;
    QString category;
    QStringList accounts;
};

QStringList combined(const QStringList &stems, const QStringList &endings)
{
    QStringList names;
    for (const QString &stem : stems) {
        for (const QString &ending : endings)
            names += stem + u' ' + ending;
    }
    return names;
}

QList<Block> balanceSheetBlocks()
{
    return {
        {10, 5, u"Immaterielle Vermögensgegenstände"_s, u"Assets"_s,
            combined({u"Lizenzen"_s, u"Software"_s, u"Markenrechte"_s, u"Kundenstamm"_s},
                {u"Anschaffung"_s, u"Abschreibung"_s, u"Anzahlung"_s})},
        {200, 10, u"Sachanlagen"_s, u"Assets"_s,
            combined(
                {u"Grundstücke"_s, u"Fuhrpark"_s, u"Büroausstattung"_s, u"Rechner und Server"_s, u"Mietereinbauten"_s},
                {u"Anschaffung"_s, u"Abschreibung"_s, u"Abgang"_s})},
        {700, 10, u"Verbindlichkeiten gegenüber Banken"_s, u"Liabilities"_s,
            combined({u"Darlehen Hausbank"_s, u"Darlehen Förderbank"_s, u"Darlehen Gesellschafter"_s},
                {u"kurzfristig"_s, u"mittelfristig"_s, u"langfristig"_s})},
        {800, 5, u"Eigenkapital"_s, u"Equity"_s,
            {u"Gezeichnetes Kapital"_s, u"Kapitalrücklage"_s, u"Gesetzliche Rücklage"_s, u"Gewinnvortrag"_s,
                u"Verlustvortrag"_s}},
        {1000, 10, u"Kasse und Bank"_s, u"Assets"_s,
            {u"1000 Kasse"_s, u"1010 Nebenkasse Berlin"_s, u"1200 Bank Hausbank"_s, u"1210 Bank Nordsparkasse"_s,
                u"1220 Bank USD"_s, u"1230 Bank CHF"_s, u"1360 Geldtransit"_s, u"1370 Verrechnung Zahlungsläufe"_s}},
        {1400, 2, u"Forderungen"_s, u"Assets"_s,
            {u"1400 Forderungen aus Lieferungen und Leistungen"_s, u"1410 Forderungen Ausland"_s,
                u"1460 Zweifelhafte Forderungen"_s, u"1500 Sonstige Vermögensgegenstände"_s, u"1525 Kautionen"_s,
                u"1530 Vorschüsse an Mitarbeiter"_s, u"1531 Private Auslagen Mitarbeiter"_s,
                u"1545 Forderungen aus Umsatzsteuer"_s, u"1571 Abziehbare Vorsteuer 7 %"_s,
                u"1572 Abziehbare Vorsteuer EU"_s, u"1576 Abziehbare Vorsteuer 19 %"_s, u"1577 Vorsteuer nach § 13b"_s,
                u"1580 Vorsteuer Folgejahr"_s}},
        {1600, 2, u"Verbindlichkeiten"_s, u"Liabilities"_s,
            {u"1600 Verbindlichkeiten aus Lieferungen und Leistungen"_s, u"1610 Verbindlichkeiten Ausland"_s,
                u"1700 Sonstige Verbindlichkeiten"_s, u"1730 Kreditkartenabrechnung"_s,
                u"1736 Steuerverbindlichkeiten"_s, u"1740 Verbindlichkeiten aus Lohn und Gehalt"_s,
                u"1741 Lohnsteuer"_s, u"1742 Sozialversicherung"_s, u"1743 Reisekosten Mitarbeiter"_s,
                u"1755 Lohnverrechnung"_s, u"1771 Umsatzsteuer 7 %"_s, u"1776 Umsatzsteuer 19 %"_s,
                u"1780 Umsatzsteuervorauszahlung"_s, u"1790 Umsatzsteuer Vorjahr"_s}},
        {2000, 10, u"Abgrenzung und Finanzergebnis"_s, u"Expense"_s,
            {u"Außerordentliche Aufwendungen"_s, u"Periodenfremde Aufwendungen"_s, u"Zinsaufwand kurzfristig"_s,
                u"Zinsaufwand langfristig"_s, u"Kursverluste"_s, u"Gewerbesteuer"_s, u"Körperschaftsteuer"_s,
                u"Solidaritätszuschlag"_s, u"Zinserträge"_s, u"Kursgewinne"_s, u"Versicherungsentschädigungen"_s,
                u"Periodenfremde Erträge"_s}},
        {3000, 20, u"Bezogene Leistungen"_s, u"CostOfGoodsSold"_s,
            combined({u"Fremdberatung"_s, u"Lizenzen Weiterverkauf"_s, u"Hosting"_s, u"Hardware Weiterverkauf"_s,
                         u"Schulungsräume"_s},
                {u"Inland"_s, u"EU"_s, u"Drittland"_s})},
    };
}

QList<Block> expenseBlocks()
{
    return {
        {4100, 5, u"Personalaufwand"_s, u"Expense"_s,
            {u"Gehälter Beratung"_s, u"Gehälter Entwicklung"_s, u"Gehälter Vertrieb"_s, u"Gehälter Verwaltung"_s,
                u"Geschäftsführer"_s, u"Aushilfen"_s, u"Sozialaufwand"_s, u"Berufsgenossenschaft"_s,
                u"Vermögenswirksame Leistungen"_s, u"Fahrtkostenerstattung Wohnung"_s,
                u"Betriebliche Altersversorgung"_s, u"Boni"_s, u"Abfindungen"_s, u"Freiwillige Zuwendungen"_s}},
        {4200, 5, u"Raumkosten"_s, u"Expense"_s,
            {u"4210 Miete"_s, u"4220 Pacht"_s, u"4230 Heizung"_s, u"4240 Gas, Strom, Wasser"_s, u"4250 Reinigung"_s,
                u"4260 Instandhaltung Räume"_s, u"4270 Abgaben Grundbesitz"_s, u"4280 Sonstige Raumkosten"_s,
                u"4290 Umzug"_s}},
        {4300, 5, u"Versicherungen und Beiträge"_s, u"Expense"_s,
            {u"4360 Versicherungen"_s, u"4366 Cyberversicherung"_s, u"4370 Haftpflicht"_s, u"4380 Beiträge Kammern"_s,
                u"4385 Beiträge Verbände"_s, u"4390 Sonstige Abgaben"_s, u"4396 Säumniszuschläge"_s}},
        {4500, 5, u"Fahrzeugkosten"_s, u"Expense"_s,
            {u"4510 Kfz-Steuer"_s, u"4520 Kfz-Versicherung"_s, u"4530 Laufende Kfz-Betriebskosten"_s,
                u"4540 Kfz-Reparaturen"_s, u"4550 Garagenmieten"_s, u"4560 Mautgebühren"_s,
                u"4570 Parken und Fremdfahrzeuge"_s, u"4575 Leasing Pkw"_s, u"4580 Sonstige Kfz-Kosten"_s,
                u"4590 Fahrräder"_s}},
        {4600, 2, u"Werbe- und Reisekosten"_s, u"Expense"_s,
            {u"4610 Werbekosten"_s, u"4612 Messen"_s, u"4614 Streuartikel"_s, u"4630 Geschenke abzugsfähig"_s,
                u"4635 Geschenke nicht abzugsfähig"_s, u"4640 Repräsentation"_s, u"4650 Bewirtungskosten"_s,
                u"4653 Aufmerksamkeiten"_s, u"4654 Bewirtung nicht abzugsfähig"_s, u"4660 Reisekosten Arbeitnehmer"_s,
                u"4663 Fahrtkosten Arbeitnehmer"_s, u"4664 Verpflegungsmehraufwand"_s, u"4666 Übernachtungskosten"_s,
                u"4667 Flugkosten"_s, u"4668 Kilometergeld"_s, u"4670 Reisekosten Unternehmer"_s,
                u"4672 Reisekosten alt (gesperrt)"_s, u"4674 Auslandsreisen"_s, u"4676 Visa und Gebühren"_s}},
        {4700, 5, u"Kosten der Warenabgabe"_s, u"Expense"_s,
            {u"4710 Verpackung"_s, u"4730 Ausgangsfrachten"_s, u"4750 Transportversicherung"_s,
                u"4760 Verkaufsprovisionen"_s, u"4780 Fremdarbeiten Vertrieb"_s, u"4790 Garantieleistungen"_s}},
        {4800, 5, u"Instandhaltung und Abschreibung"_s, u"Expense"_s,
            {u"4805 Reparatur Ausstattung"_s, u"4806 Wartung Hardware"_s, u"4808 Wartung Software"_s,
                u"4822 Abschreibung immateriell"_s, u"4830 Abschreibung Sachanlagen"_s,
                u"4855 Geringwertige Wirtschaftsgüter"_s, u"4860 Abschreibung Sammelposten"_s,
                u"4880 Abschreibung Umlaufvermögen"_s}},
        {4900, 2, u"Verschiedene Kosten"_s, u"Expense"_s,
            {u"4905 Sonstige Aufwendungen"_s, u"4909 Fremdleistungen"_s, u"4910 Porto"_s, u"4915 Kurierdienste"_s,
                u"4920 Telefon"_s, u"4925 Internet"_s, u"4930 Bürobedarf"_s, u"4940 Zeitschriften, Bücher"_s,
                u"4945 Fortbildungskosten"_s, u"4946 Freiwillige Sozialleistungen"_s,
                u"4950 Rechts- und Beratungskosten"_s, u"4955 Buchführungskosten"_s, u"4957 Abschlusskosten"_s,
                u"4960 Mieten Einrichtung"_s, u"4964 Lizenzen und Software"_s, u"4969 Entsorgung"_s,
                u"4970 Nebenkosten des Geldverkehrs"_s, u"4975 Hosting"_s, u"4980 Betriebsbedarf"_s,
                u"4985 Werkzeuge"_s, u"4989 Altes Sammelkonto (gesperrt)"_s}},
    };
}

QList<Block> incomeBlocks()
{
    return {
        {8000, 20, u"Erlöse Beratung"_s, u"Income"_s,
            combined({u"Strategie"_s, u"Umsetzung"_s, u"Betrieb"_s, u"Schulung"_s, u"Gutachten"_s, u"Interim"_s},
                {u"Inland 19 %"_s, u"EU steuerfrei"_s, u"Drittland"_s})},
        {8400, 15, u"Erlöse Produkte"_s, u"Income"_s,
            combined({u"Eigene Software"_s, u"Wartung"_s, u"Cloud"_s, u"Weiterverkauf Lizenzen"_s,
                         u"Weiterverkauf Hardware"_s, u"Support"_s},
                {u"Inland 19 %"_s, u"EU steuerfrei"_s, u"Drittland"_s})},
        {8700, 10, u"Erlösschmälerungen"_s, u"Income"_s,
            combined({u"Skonti"_s, u"Boni"_s, u"Rabatte"_s}, {u"Inland"_s, u"EU"_s, u"Drittland"_s})},
        {8900, 8, u"Übrige Erträge"_s, u"Income"_s,
            {u"Sachbezüge Kfz"_s, u"Sachbezüge Verpflegung"_s, u"Erlöse Anlagenverkauf"_s, u"Mieterträge"_s,
                u"Fördermittel"_s, u"Auflösung Rückstellungen"_s}},
        {9000, 5, u"Vorträge und Statistik"_s, u""_s,
            combined({u"Saldenvortrag"_s, u"Vortrag Debitoren"_s, u"Vortrag Kreditoren"_s},
                {u"laufendes Jahr"_s, u"Vorjahr"_s})},
    };
}

void append(QList<CompanyAccount> &chart, const Block &block)
{
    const auto text = [](int number) { return QString::number(number).rightJustified(4, u'0'); };
    chart += CompanyAccount{text(block.first), block.name, block.category, {}, u"Begin-Total"_s, false, false, {}};
    int number = block.first;
    for (const QString &entry : block.accounts) {
        const bool numbered = entry.size() > 5 && entry.at(0).isDigit() && entry.at(4) == u' ';
        number = numbered ? std::max(number + 1, entry.first(4).toInt()) : number + block.step;
        chart += CompanyAccount{text(number), numbered ? entry.sliced(5) : entry, block.category, block.name,
            u"Posting"_s, false, true, {}};
    }
    chart += CompanyAccount{
        text(number + 1), u"Summe "_s + block.name, block.category, {}, u"End-Total"_s, false, false, {}};
}

void restrict(CompanyAccount &account)
{
    static const QStringList blocked{u"4672"_s, u"4989"_s, u"4396"_s, u"1010"_s};
    static const QStringList noDirectPosting{u"1400"_s, u"1410"_s, u"1600"_s, u"1610"_s};
    if (blocked.contains(account.number))
        account.blocked = true;
    if (noDirectPosting.contains(account.number))
        account.directPosting = false;
    if (account.number == u"4650" || account.number == u"4945")
        account.mandatoryDimensions = {u"DEPARTMENT"_s};
    if (account.number == u"4909")
        account.mandatoryDimensions = {u"PROJECT"_s};
}

} // namespace

QList<CompanyAccount> makeChartOfAccounts()
{
    QList<CompanyAccount> chart;
    for (const QList<Block> &blocks : {balanceSheetBlocks(), expenseBlocks(), incomeBlocks()}) {
        for (const Block &block : blocks)
            append(chart, block);
    }
    chart += {u"9500"_s, u"Statistische Konten"_s, {}, {}, u"Heading"_s, false, false, {}};
    for (int number = 9501; chart.size() < 299; ++number)
        chart += {QString::number(number), u"Statistik %1"_s.arg(number - 9500), {}, u"Statistische Konten"_s,
            u"Posting"_s, false, true, {}};
    chart += {u"9999"_s, u"Bilanzsumme"_s, {}, {}, u"Total"_s, false, false, {}};
    for (CompanyAccount &account : chart)
        restrict(account);
    return chart;
}

} // namespace Ledgerbridge::Sandbox
