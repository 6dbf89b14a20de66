// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "exportstrip.h"

#include "textlanguage.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;
using Exports::CsvNotation;
using Exports::ExportFormat;

namespace {

/// In the order of the filters of the dialog.
struct Choice
{
    const char *filter;
    const char *ending;
    ExportFormat format;
    CsvNotation notation;
    /// Made for checking the chain of the trail from.
    bool isProof = false;
};

const Choice choices[] = {
    {QT_TRANSLATE_NOOP("Ledgerbridge::Ui::ExportStrip", "Excel workbook (*.xlsx)"), "xlsx", ExportFormat::Xlsx,
        CsvNotation::Iso},
    {QT_TRANSLATE_NOOP("Ledgerbridge::Ui::ExportStrip", "PDF to print and file (*.pdf)"), "pdf", ExportFormat::Pdf,
        CsvNotation::Iso},
    {QT_TRANSLATE_NOOP("Ledgerbridge::Ui::ExportStrip", "CSV for a spreadsheet (*.csv)"), "csv", ExportFormat::Csv,
        CsvNotation::Local},
    {QT_TRANSLATE_NOOP("Ledgerbridge::Ui::ExportStrip", "CSV to check the chain from (*.csv)"), "csv",
        ExportFormat::Csv, CsvNotation::Iso, true},
    {QT_TRANSLATE_NOOP("Ledgerbridge::Ui::ExportStrip", "JSON to check the chain from (*.json)"), "json",
        ExportFormat::Json, CsvNotation::Iso, true},
};

QPushButton *smallButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("small", true);
    return button;
}

} // namespace

ExportStrip::ExportStrip(Services::Session &session, Purpose purpose, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_purpose(std::move(purpose))
    , m_button(new QPushButton(tr("E&xport…"), this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(smallButton(m_purpose.object + u"Stop"_s, tr("S&top"), this))
    , m_folder(smallButton(m_purpose.object + u"Folder"_s, tr("Open &folder"), this))
    , m_close(smallButton(m_purpose.object + u"Close"_s, tr("&Close"), this))
{
    setProperty("card", true);
    m_button->setObjectName(m_purpose.object + u"Button"_s);
    m_button->setToolTip(m_purpose.toolTip);
    m_text->setObjectName(m_purpose.object + u"Result"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_progress->setObjectName(m_purpose.object + u"Progress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(150);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_text, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop),
             static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_close)})
        row->addWidget(part);
    hide();
    connectParts();
}

void ExportStrip::connectParts()
{
    connect(m_button, &QPushButton::clicked, this, &ExportStrip::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_text->setText(tr("Stopping…"));
        m_session.stopExport();
    });
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath())); });
    connect(&m_session, &Services::Session::exportProgressed, this, &ExportStrip::showProgress);
    connect(&m_session, &Services::Session::exportFinished, this, &ExportStrip::showReport);
}

void ExportStrip::askForFile()
{
    auto *dialog = new QFileDialog(this, m_purpose.title);
    dialog->setObjectName(m_purpose.object + u"Dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Choice &choice : choices)
        if (m_purpose.provesChain || !choice.isProof)
            filters.append(QCoreApplication::translate("Ledgerbridge::Ui::ExportStrip", choice.filter));
    dialog->setNameFilters(filters);
    const auto follow = [dialog, filters] {
        const qsizetype at = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        dialog->setDefaultSuffix(QString::fromLatin1(choices[at].ending));
    };
    follow();
    dialog->selectFile(m_purpose.fileName());
    connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString &file) {
        start(targetFor(file, int(std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter())))));
    });
    dialog->open();
}

Exports::ExportTarget ExportStrip::targetFor(const QString &file, int filter)
{
    const Choice &chosen = choices[filter];
    const auto typed = Exports::exportFormatFrom(QFileInfo(file).suffix());
    Exports::ExportTarget target{file, typed.value_or(chosen.format), chosen.notation, TextLanguage::locale()};
    // A name that ends in .csv under another filter is meant for a double click.
    if (target.format != chosen.format)
        target.notation = target.format == ExportFormat::Csv ? CsvNotation::Local : CsvNotation::Iso;
    return target;
}

void ExportStrip::start(const Exports::ExportTarget &target)
{
    if (m_running)
        return;
    m_running = true;
    m_file = target.path;
    m_button->setEnabled(false);
    m_stop->setEnabled(true);
    m_stop->show();
    m_folder->hide();
    m_close->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_text->setText(tr("Exporting to %1…").arg(QFileInfo(m_file).fileName()));
    show();
    m_purpose.start(target);
}

void ExportStrip::showProgress(qint64 done, qint64 total)
{
    if (!m_running || !m_stop->isEnabled())
        return;
    const QString file = QFileInfo(m_file).fileName();
    const bool writes = total > 0 && done >= total;
    m_progress->setRange(0, total > 0 && !writes ? 1000 : 0);
    m_progress->setValue(total > 0 && !writes ? int(done * 1000 / total) : 0);
    m_text->setText(writes ? tr("Writing %1…").arg(file)
            : total > 0 ? tr("Exporting to %1: %2 of %3").arg(file, QLocale().toString(done), QLocale().toString(total))
                        : tr("Exporting to %1: %2").arg(file, QLocale().toString(done)));
}

void ExportStrip::showReport(const Services::ExportReport &report)
{
    if (!m_running)
        return;
    m_running = false;
    m_button->setEnabled(true);
    m_stop->hide();
    m_progress->hide();
    m_close->show();
    if (report.error) {
        m_text->setText(report.error->message);
        if (report.error->code != ErrorCode::Cancelled)
            Q_EMIT message(report.error->message, true);
        return;
    }
    m_folder->show();
    const Exports::ExportOutcome &outcome = report.outcome;
    const QString head = QString::fromLatin1(outcome.head.toHex());
    m_text->setText(tr("%n entries are in %1. Head of the chain: %2", nullptr, int(outcome.rows))
                        .arg(QFileInfo(outcome.file).fileName(), head.left(16) + u'…'));
    m_text->setToolTip(head);
}

} // namespace Ledgerbridge::Ui
