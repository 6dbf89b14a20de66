// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "mappingcells.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace Ledgerbridge {

namespace {

enum Column { Kind, Source, Target, From, Note, When, ColumnCount };
constexpr std::array<const char *, ColumnCount> columnNames{"kind", "source", "target", "from", "note", "when"};

QString text(const char *source)
{
    return QCoreApplication::translate("MappingCells", source);
}

/// A cell as it can be shown: the beginning of a long one.
QString shown(const QString &cell)
{
    constexpr qsizetype longest = 80;
    return cell.size() <= longest ? cell : cell.left(longest - 1) + QChar(0x2026);
}

/// What a formula that failed leaves, in files and in what a German Excel saves as CSV.
bool isFormulaError(const QString &cell)
{
    static constexpr std::array errors{
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#NV", "#BEZUG!", "#WERT!", "#ZAHL!"};
    return cell.startsWith(u'#') && std::any_of(errors.begin(), errors.end(), [&cell](const char *error) {
        return cell == QLatin1String(error);
    });
}

/// A row of the kind that nothing is wrong with; what is put into it is what is wrong with it.
MappingRow blamelessRow(MappingKind kind)
{
    const bool prefixed = kind == MappingKind::Employee || kind == MappingKind::Payment || kind == MappingKind::Tax;
    return {kind, QStringLiteral("A=1"), prefixed ? QStringLiteral("G:1") : QStringLiteral("1"), {}, {}};
}

/// Lines that speak of one code, day and condition.
struct SameCode
{
    struct Place
    {
        const SheetLine *line;
        qsizetype row;
    };
    QList<Place> places;
};

class CellReader
{
public:
    explicit CellReader(const SheetTable &table)
        : m_table(table)
    {
    }

    MappingCells read()
    {
        if (m_table.lines.isEmpty()) {
            m_result.problems.append({0, 0, {}, text(QT_TRANSLATE_NOOP("MappingCells", "The file is empty.")), {}});
            return m_result;
        }
        m_result.leftOut = int(m_table.lines.size() - 1);
        if (!readHeader(m_table.lines.constFirst()))
            return m_result;
        for (qsizetype i = 1; i < m_table.lines.size(); ++i)
            readLine(m_table.lines[i]);
        leaveOutContradictions();
        m_result.leftOut -= int(m_result.rows.size());
        return m_result;
    }

private:
    bool readHeader(const SheetLine &header);
    void readLine(const SheetLine &line);
    bool checkLine(const SheetLine &line);
    void readDate(const SheetLine &line, MappingRow &row);
    void checkForm(const SheetLine &line, const MappingRow &row);
    void leaveOutContradictions();
    void tellContradiction(const SameCode &same, const SameCode::Place &place);

    [[nodiscard]] QString cell(const SheetLine &line, Column column) const
    {
        return line.cells.value(m_columns[column]).trimmed();
    }

    void complain(const SheetLine &line, qsizetype column, const QString &what)
    {
        const QString name = m_table.lines.constFirst().cells.value(column).trimmed();
        m_result.problems.append({line.number, int(column) + 1, name, what, shown(line.cells.value(column))});
    }
    void complain(const SheetLine &line, Column column, const QString &what)
    {
        // A row may lack what no column of the file is for.
        if (m_columns[column] < 0)
            m_result.problems.append({line.number, 0, QString::fromLatin1(columnNames[column]), what, {}});
        else
            complain(line, m_columns[column], what);
    }

    const SheetTable &m_table;
    MappingCells m_result;
    std::array<qsizetype, ColumnCount> m_columns{-1, -1, -1, -1, -1, -1};
    QList<SameCode> m_codes;
    QHash<QString, qsizetype> m_codeOf;
};

bool CellReader::readHeader(const SheetLine &header)
{
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        const QString name = header.cells[i].trimmed();
        const auto known = std::find_if(columnNames.begin(), columnNames.end(),
            [&name](const char *word) { return name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
        if (name.isEmpty())
            continue;
        if (known == columnNames.end()) {
            // Left alone, a misspelt "from" would make rows hold always.
            complain(header, i,
                text(QT_TRANSLATE_NOOP("MappingCells",
                         "There is no column \"%1\". The columns are kind, source, target, from, note and when; take "
                         "away the others."))
                    .arg(shown(name)));
        } else if (qsizetype &place = m_columns[size_t(known - columnNames.begin())]; place >= 0) {
            complain(header, i,
                text(QT_TRANSLATE_NOOP("MappingCells", "The header names the column %1 twice.")).arg(name.toLower()));
        } else {
            place = i;
        }
    }
    const bool anyKnown = std::any_of(m_columns.begin(), m_columns.end(), [](qsizetype place) { return place >= 0; });
    if (!anyKnown)
        m_result.problems = {{header.number, 0, {},
            text(QT_TRANSLATE_NOOP("MappingCells", "The first line must be the header kind,source,target,from,note.")),
            shown(header.cells.value(0))}};
    for (const Column needed : {Kind, Source, Target})
        if (anyKnown && m_columns[needed] < 0)
            complain(header, needed,
                text(QT_TRANSLATE_NOOP("MappingCells",
                         "The column %1 is missing. The first line must be the header kind,source,target,from,note."))
                    .arg(QString::fromLatin1(columnNames[needed])));
    return m_result.problems.isEmpty();
}

/// What is wrong with the cells of a line whatever they are for; false where the rest need not be looked at.
bool CellReader::checkLine(const SheetLine &line)
{
    const qsizetype before = m_result.problems.size();
    const SheetLimits limits;
    const QStringList &names = m_table.lines.constFirst().cells;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const QString content = line.cells[i].trimmed();
        if (content.size() > limits.cellCharacters)
            complain(line, i,
                text(QT_TRANSLATE_NOOP("MappingCells",
                         "The cell holds %1 characters, more than a cell of any spreadsheet. Look whether a quotation "
                         "mark is missing, and shorten it."))
                    .arg(content.size()));
        else if (!content.isEmpty() && names.value(i).trimmed().isEmpty())
            complain(line, i,
                text(QT_TRANSLATE_NOOP("MappingCells",
                    "There are more cells than the header has. Put a cell that holds a separator in quotation "
                    "marks.")));
        else if (isFormulaError(content))
            complain(line, i,
                text(QT_TRANSLATE_NOOP("MappingCells",
                         "A formula has failed here and left %1. Put the formula right, or type the value."))
                    .arg(content));
    }
    return m_result.problems.size() == before;
}

void CellReader::readLine(const SheetLine &line)
{
    if (!checkLine(line))
        return;
    const qsizetype before = m_result.problems.size();
    const auto kind = mappingKindFromString(cell(line, Kind));
    MappingRow row{kind.value_or(MappingKind::Account), cell(line, Source), cell(line, Target), {}, cell(line, Note),
        MappingCondition::fromText(cell(line, When))};
    if (!kind) {
        complain(line, Kind,
            text(QT_TRANSLATE_NOOP("MappingCells", "\"%1\" is no kind of mapping.")).arg(shown(cell(line, Kind))));
        if (const QString &problem = row.condition.problem(); !problem.isEmpty())
            complain(line, When, problem);
    }
    readDate(line, row);
    if (kind)
        checkForm(line, row);
    if (m_result.problems.size() != before)
        return;
    const QString key = mappingKey(row);
    const auto known = m_codeOf.constFind(key);
    const qsizetype code = known == m_codeOf.constEnd() ? m_codes.size() : *known;
    if (known == m_codeOf.constEnd()) {
        m_codeOf.insert(key, code);
        m_codes.append(SameCode{});
    }
    m_codes[code].places.append({&line, m_result.rows.size()});
    m_result.rows.append(std::move(row));
}

void CellReader::readDate(const SheetLine &line, MappingRow &row)
{
    const QString from = cell(line, From);
    if (from.isEmpty())
        return;
    // 01.07.2026 is one day in Germany; 01/07/2026 is two, by the country. Only what every country reads alike is taken.
    row.from = from.size() == 10 ? QDate::fromString(from, Qt::ISODate) : QDate();
    if (!row.from.isValid())
        complain(line, From,
            text(QT_TRANSLATE_NOOP("MappingCells", "\"%1\" is no date. Write it as 2026-11-24.")).arg(shown(from)));
}

/// Each cell is tried in a row where all else is right: so the blame falls on the cell that bears it.
void CellReader::checkForm(const SheetLine &line, const MappingRow &row)
{
    const qsizetype before = m_result.problems.size();
    const auto tryCell = [&](Column column, auto MappingRow::*member) {
        MappingRow probe = blamelessRow(row.kind);
        probe.*member = row.*member;
        if (const QString problem = mappingFormProblem(probe); !problem.isEmpty())
            complain(line, column, problem);
    };
    tryCell(Source, &MappingRow::source);
    tryCell(Target, &MappingRow::target);
    tryCell(Note, &MappingRow::note);
    tryCell(When, &MappingRow::condition);
    // A rule that needs several cells at once
    if (const QString problem = mappingFormProblem(row); !problem.isEmpty() && m_result.problems.size() == before)
        complain(line, Target, problem);
}

/// Lines for one code, day and condition that lead to different places: which one is meant, nobody knows, so none of
/// them is taken.
void CellReader::leaveOutContradictions()
{
    QList<bool> out(m_result.rows.size(), false);
    for (const SameCode &same : std::as_const(m_codes)) {
        const QString &target = m_result.rows[same.places.constFirst().row].target;
        const bool agree = std::all_of(same.places.cbegin(), same.places.cend(),
            [&](const SameCode::Place &place) { return m_result.rows[place.row].target == target; });
        // The first of them comes last: the second is the one that people look for.
        for (qsizetype i = 1; !agree && i <= same.places.size(); ++i) {
            const SameCode::Place &place = same.places[i % same.places.size()];
            tellContradiction(same, place);
            out[place.row] = true;
        }
    }
    QList<MappingRow> kept;
    for (qsizetype i = 0; i < m_result.rows.size(); ++i)
        if (!out[i])
            kept.append(m_result.rows[i]);
    m_result.rows = std::move(kept);
}

void CellReader::tellContradiction(const SameCode &same, const SameCode::Place &place)
{
    const MappingRow &row = m_result.rows[place.row];
    const auto other = std::find_if(same.places.cbegin(), same.places.cend(),
        [&](const SameCode::Place &each) { return m_result.rows[each.row].target != row.target; });
    complain(*place.line, Target,
        text(QT_TRANSLATE_NOOP("MappingCells", "%1 %2 leads to %3 here, and to %4 in line %5. Keep one."))
            .arg(toString(row.kind), mappingRowName(row), row.target, m_result.rows[other->row].target)
            .arg(other->line->number));
}

} // namespace

QString toSentence(const CellProblem &problem)
{
    if (problem.line <= 0)
        return problem.text;
    if (problem.column > 0 && !problem.columnName.isEmpty())
        return text(QT_TRANSLATE_NOOP("MappingCells", "Line %1, column %2: %3"))
            .arg(QString::number(problem.line), shown(problem.columnName), problem.text);
    if (problem.column > 0)
        return text(QT_TRANSLATE_NOOP("MappingCells", "Line %1, column %2: %3"))
            .arg(QString::number(problem.line), sheetColumnName(problem.column), problem.text);
    return text(QT_TRANSLATE_NOOP("MappingCells", "Line %1: %2")).arg(QString::number(problem.line), problem.text);
}

MappingCells readMappingCells(const SheetTable &table)
{
    return CellReader(table).read();
}

SheetTable writeMappingCells(const QList<MappingRow> &rows)
{
    const bool narrowed =
        std::any_of(rows.cbegin(), rows.cend(), [](const MappingRow &row) { return !row.condition.isEmpty(); });
    SheetTable table;
    SheetLine header{1, {}};
    for (const char *name : columnNames)
        header.cells.append(QString::fromLatin1(name));
    if (!narrowed)
        header.cells.removeLast();
    table.lines.append(header);
    for (const MappingRow &row : rows) {
        SheetLine line{int(table.lines.size()) + 1,
            {toString(row.kind), row.source, row.target,
                row.from.isValid() ? row.from.toString(Qt::ISODate) : QString(), row.note}};
        if (narrowed)
            line.cells.append(row.condition.text());
        table.lines.append(line);
    }
    return table;
}

} // namespace Ledgerbridge
