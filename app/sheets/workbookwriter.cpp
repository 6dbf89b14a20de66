// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "workbookwriter.h"

#include "ziparchive.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <limits>
#include <optional>
#include <utility>

namespace Ledgerbridge::Sheets {

namespace {

static_assert(WorkbookWriter::mostRows == LXW_ROW_MAX - 1);

QString text(const char *source)
{
    return QCoreApplication::translate("WorkbookWriter", source);
}

tl::unexpected<Error> notWritten(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Storage,
        text(QT_TRANSLATE_NOOP("WorkbookWriter",
                 "%1 cannot be written. Name another file, or check who may write there, whether another program has "
                 "it open and whether the disk is full."))
            .arg(path),
        detail);
}

/// What XML cannot hold, and what would be read as a character by its number (`_x000D_`).
QByteArray cellText(QString text)
{
    static const QRegularExpression escapeLike(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    for (QChar &c : text)
        if (c == QChar(0) || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    return text.replace(escapeLike, QStringLiteral("_x005F_")).toUtf8();
}

/// The figure as Excel keeps it; nothing where that is another one.
std::optional<double> exactNumber(const Decimal &figure) // not money: a cell of Excel, written only if it is exact
{
    const double number = figure.toString().toDouble(); // not money: a cell of Excel, written only if it is exact
    const bool same = Decimal::fromString(QString::number(number, 'g', 15)) == figure;
    return same ? std::optional(number) : std::nullopt;
}

/// Excel takes 1900 for a leap year; from March on it counts as everybody does.
bool isExcelDay(QDate day)
{
    return day >= QDate(1900, 3, 1) && day.year() <= 9999;
}

/// On paper: A4 on its side, as wide as the page, with the header on every one.
void setPage(lxw_worksheet *sheet)
{
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

/// How many rows a sheet in a finished file has; -1 where it does not end as it should. A disk that is full while the
/// rows wait in a scratch file is reported by nothing else.
int rowsInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto archive = ZipArchive::open(file, std::numeric_limits<qint64>::max());
    if (!archive)
        return -1;
    const auto part = (*archive)->part(QStringLiteral("xl/worksheets/sheet1.xml"));
    if (!part)
        return -1;
    static const QByteArray rowStart = "<row ";
    int rows = 0;
    QByteArray window;
    while (true) {
        const QByteArray piece = (*part)->read(1 << 16);
        if (piece.isEmpty())
            break;
        window += piece;
        rows += int(window.count(rowStart));
        window = window.right(rowStart.size() - 1);
    }
    return (*part)->outcome() ? rows : -1;
}

} // namespace

struct WorkbookWriter::State final
{
    explicit State(const QString &path)
        : target(path)
    {
    }
    ~State()
    {
        // libxlsxwriter frees its scratch files only by writing; it writes into a folder that goes with us.
        if (book)
            workbook_close(book);
    }

    void setColumn(lxw_col_t at, const SheetColumn &column);
    lxw_error write(lxw_row_t row, lxw_col_t column, const SheetValue &value);
    lxw_error writeText(lxw_row_t row, lxw_col_t column, const QString &text);
    lxw_error writeFigure(lxw_row_t row, lxw_col_t column, const Decimal &figure);
    lxw_error writeDay(lxw_row_t row, lxw_col_t column, QDate date);
    lxw_error writeMoment(lxw_row_t row, lxw_col_t column, const QDateTime &moment);
    lxw_error writeNumber(lxw_row_t row, lxw_col_t column, qint64 number);
    lxw_error writeAbout(const SheetAbout &about);
    void noteFilled(lxw_row_t row);

    QSaveFile target;
    QTemporaryDir scratch;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *plain = nullptr;
    lxw_format *amount = nullptr;
    lxw_format *day = nullptr;
    lxw_format *moment = nullptr;
    lxw_format *number = nullptr;
    QList<SheetColumn> columns;
    lxw_row_t rows = 0;
    /// Rows that hold something, the header among them; the others are not in the file.
    int filledRows = 0;
    lxw_row_t lastFilled = LXW_ROW_MAX;
};

void WorkbookWriter::State::setColumn(lxw_col_t at, const SheetColumn &column)
{
    static const QHash<SheetColumn::Kind, lxw_format * State::*> formats{{SheetColumn::Kind::Text, &State::plain},
        {SheetColumn::Kind::Amount, &State::amount}, {SheetColumn::Kind::Day, &State::day},
        {SheetColumn::Kind::Moment, &State::moment}, {SheetColumn::Kind::Number, &State::number}};
    worksheet_set_column(sheet, at, at, column.width, this->*formats.value(column.kind));
    writeText(0, at, column.title);
}

void WorkbookWriter::State::noteFilled(lxw_row_t row)
{
    if (row != lastFilled)
        ++filledRows;
    lastFilled = row;
}

lxw_error WorkbookWriter::State::writeText(lxw_row_t row, lxw_col_t column, const QString &text)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    noteFilled(row);
    return worksheet_write_string(sheet, row, column, cellText(text).constData(), row == 0 ? bold : plain);
}

lxw_error WorkbookWriter::State::write(lxw_row_t row, lxw_col_t column, const SheetValue &value)
{
    if (const auto *words = std::get_if<QString>(&value))
        return writeText(row, column, *words);
    if (const auto *figure = std::get_if<Decimal>(&value))
        return writeFigure(row, column, *figure);
    if (const auto *date = std::get_if<QDate>(&value))
        return writeDay(row, column, *date);
    if (const auto *when = std::get_if<QDateTime>(&value))
        return writeMoment(row, column, *when);
    return writeNumber(row, column, std::get<qint64>(value));
}

lxw_error WorkbookWriter::State::writeFigure(lxw_row_t row, lxw_col_t column, const Decimal &figure)
{
    const auto exact = exactNumber(figure);
    if (!exact)
        return writeText(row, column, figure.toString());
    noteFilled(row);
    constexpr int shownDecimals = 2;
    return worksheet_write_number(
        sheet, row, column, *exact, figure.significantScale() <= shownDecimals ? amount : nullptr);
}

lxw_error WorkbookWriter::State::writeDay(lxw_row_t row, lxw_col_t column, QDate date)
{
    if (!isExcelDay(date))
        return writeText(row, column, date.toString(Qt::ISODate));
    noteFilled(row);
    lxw_datetime when{date.year(), date.month(), date.day(), 0, 0, 0};
    return worksheet_write_datetime(sheet, row, column, &when, day);
}

lxw_error WorkbookWriter::State::writeMoment(lxw_row_t row, lxw_col_t column, const QDateTime &given)
{
    const QDateTime utc = given.toUTC();
    const QDate date = utc.date();
    if (!isExcelDay(date))
        return writeText(row, column, given.isValid() ? utc.toString(Qt::ISODateWithMs) : QString());
    noteFilled(row);
    const QTime time = utc.time();
    const double seconds = time.second() + time.msec() / 1000.0; // not money: a time of day
    lxw_datetime when{date.year(), date.month(), date.day(), time.hour(), time.minute(), seconds};
    return worksheet_write_datetime(sheet, row, column, &when, moment);
}

lxw_error WorkbookWriter::State::writeNumber(lxw_row_t row, lxw_col_t column, qint64 value)
{
    constexpr qint64 exact = 999'999'999'999'999; // the 15 digits that Excel shows
    if (value > exact || value < -exact)
        return writeText(row, column, QString::number(value));
    noteFilled(row);
    return worksheet_write_number(sheet, row, column, double(value), number); // not money: a cell of Excel
}

lxw_error WorkbookWriter::State::writeAbout(const SheetAbout &about)
{
    QByteArray title = about.title.toUtf8();
    QByteArray author = about.author.toUtf8();
    QByteArray comments = about.comments.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.comments = comments.data();
    workbook_set_properties(book, &properties);
    sheet = workbook_add_worksheet(book, about.sheetName.toUtf8().constData());
    if (!sheet)
        return LXW_ERROR_PARAMETER_VALIDATION;
    setPage(sheet);
    worksheet_set_column(sheet, 0, 0, 28, plain);
    worksheet_set_column(sheet, 1, 5, 22, plain);
    for (qsizetype row = 0; row < about.rows.size(); ++row) {
        const QList<SheetValue> &values = about.rows.at(row);
        for (qsizetype column = 0; column < values.size(); ++column)
            if (const lxw_error error = write(lxw_row_t(row), lxw_col_t(column), values.at(column)))
                return error;
    }
    return LXW_NO_ERROR;
}

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(
    const QString &path, const QString &sheetName, const QList<SheetColumn> &columns)
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter);
    writer->m_state = std::make_unique<State>(path);
    State &state = *writer->m_state;
    // Opened at once, so that nobody waits for a file that cannot be put there.
    if (!state.target.open(QIODevice::WriteOnly))
        return notWritten(path, state.target.errorString());
    if (!state.scratch.isValid())
        return notWritten(path, state.scratch.errorString());
    // Without ZIP64, which Excel offers to repair; over 4 GB there is an error.
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    state.book = workbook_new_opt(state.scratch.filePath(QStringLiteral("sheet.xlsx")).toUtf8().constData(), &options);
    if (state.book)
        state.sheet = workbook_add_worksheet(state.book, sheetName.toUtf8().constData());
    if (!state.sheet)
        return notWritten(path, QStringLiteral("libxlsxwriter: the sheet cannot be made"));
    state.bold = workbook_add_format(state.book);
    format_set_bold(state.bold);
    state.plain = workbook_add_format(state.book);
    format_set_num_format(state.plain, "@");
    state.amount = workbook_add_format(state.book);
    format_set_num_format(state.amount, "#,##0.00");
    state.day = workbook_add_format(state.book);
    format_set_num_format(state.day, "yyyy-mm-dd");
    state.moment = workbook_add_format(state.book);
    format_set_num_format(state.moment, "yyyy-mm-dd hh:mm:ss");
    state.number = workbook_add_format(state.book);
    format_set_num_format(state.number, "0");
    state.columns = columns;
    worksheet_freeze_panes(state.sheet, 1, 0);
    setPage(state.sheet);
    worksheet_repeat_rows(state.sheet, 0, 0);
    for (qsizetype i = 0; i < columns.size(); ++i)
        state.setColumn(lxw_col_t(i), columns[i]);
    return writer;
}

WorkbookWriter::~WorkbookWriter() = default;

Result<void> WorkbookWriter::append(const QList<SheetValue> &row)
{
    const QString path = m_state->target.fileName();
    if (m_state->rows >= mostRows)
        return fail(ErrorCode::InvalidInput,
            text(
                QT_TRANSLATE_NOOP("WorkbookWriter",
                    "A sheet of Excel holds %1 rows, and these are more. Narrow what is exported, or write it as CSV."))
                .arg(mostRows));
    const lxw_row_t number = ++m_state->rows;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const lxw_error error = m_state->write(number, lxw_col_t(i), row[i]);
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return fail(ErrorCode::InvalidInput,
                text(QT_TRANSLATE_NOOP("WorkbookWriter",
                         "Row %1, column %2 holds more than the 32767 characters that a cell of Excel can hold. Write "
                         "it as CSV."))
                    .arg(number + 1)
                    .arg(m_state->columns.value(i).title));
        if (error != LXW_NO_ERROR)
            return notWritten(path, QString::fromLatin1(lxw_strerror(error)));
    }
    return {};
}

Result<void> WorkbookWriter::finish(const SheetAbout &about)
{
    State &state = *m_state;
    const QString path = state.target.fileName();
    if (!state.columns.isEmpty())
        worksheet_autofilter(state.sheet, 0, 0, state.rows, lxw_col_t(state.columns.size() - 1));
    const int filledRows = state.filledRows;
    if (!about.sheetName.isEmpty())
        if (const lxw_error error = state.writeAbout(about); error != LXW_NO_ERROR)
            return notWritten(path, QString::fromLatin1(lxw_strerror(error)));
    if (const lxw_error error = workbook_close(std::exchange(state.book, nullptr)); error != LXW_NO_ERROR)
        return notWritten(path, QString::fromLatin1(lxw_strerror(error)));
    QFile made(state.scratch.filePath(QStringLiteral("sheet.xlsx")));
    if (rowsInFile(made.fileName()) != filledRows || !made.open(QIODevice::ReadOnly))
        return notWritten(path, QStringLiteral("the rows were not all kept while the file was made"));
    while (!made.atEnd()) {
        const QByteArray piece = made.read(1 << 20);
        if (piece.isEmpty() || state.target.write(piece) != piece.size())
            return notWritten(path, piece.isEmpty() ? made.errorString() : state.target.errorString());
    }
    if (!state.target.commit())
        return notWritten(path, state.target.errorString());
    return {};
}

} // namespace Ledgerbridge::Sheets
