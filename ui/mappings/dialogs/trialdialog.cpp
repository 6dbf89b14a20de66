// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trialdialog.h"

#include "amounttext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <array>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Document, Date, State, Line, Amount, What, Before, After };
constexpr int usualMonths = 3;
constexpr std::array monthChoices{1, 3, 6, 12, 24, 36};

} // namespace

TrialDialog::TrialDialog(Services::Session &session, const QList<MappingStep> &steps, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_steps(steps)
    , m_months(new ChoiceBox(u"trialMonths"_s, tr("Months"), this))
    , m_start(new QPushButton(tr("&Test"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_progress(new QProgressBar(this))
    , m_figures(makeText({}, this))
    , m_table(new DataTable(u"trialTable"_s, tr("Lines that would land elsewhere"), {}, this))
{
    setObjectName(u"trialDialog"_s);
    setWindowTitle(tr("Test on past documents"));
    resize(1000, 600);
    setUp(int(steps.size()));
    connect(&session, &Services::Session::mappingTrialProgressed, this, &TrialDialog::showProgress);
    connect(&session, &Services::Session::mappingsTried, this, &TrialDialog::showTrial);
    connect(&session, &Services::Session::mappingTrialFailed, this, [this](const Error &error) {
        m_running = false;
        m_progress->hide();
        m_start->setText(tr("&Test"));
        m_figures->setText(error.message);
    });
}

TrialDialog::~TrialDialog()
{
    if (m_running)
        m_session.stopTrying();
}

void TrialDialog::setUp(int edits)
{
    for (const int months : monthChoices)
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
    m_months->setCurrentIndex(m_months->findData(usualMonths));
    m_start->setObjectName(u"trialStart"_s);
    m_start->setProperty("primary", true);
    m_start->setEnabled(edits > 0);
    m_export->setObjectName(u"trialExport"_s);
    m_export->setEnabled(false);
    m_progress->setObjectName(u"trialProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->hide();
    m_figures->setObjectName(u"trialFigures"_s);
    m_figures->setText(edits > 0
            ? tr("%n edit(s) are tried on the documents of the last months. Nothing is sent or stored.", nullptr, edits)
            : tr("There is no edit to try. Change a mapping first; it need not be saved."));
    showTrial({});
    m_table->setModel(&m_rows);
    m_table->setWidths({190, 80, 96, 150, 88, 92, 140, 0});
    m_table->setEmptyText(tr("No line yet."));
    auto *head = new QHBoxLayout;
    head->addWidget(m_figures, 1);
    head->addWidget(m_months);
    head->addWidget(m_start);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_start, &QPushButton::clicked, this, &TrialDialog::start);
    connect(m_export, &QPushButton::clicked, this, &TrialDialog::exportRows);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TrialDialog::start()
{
    if (m_running) {
        m_session.stopTrying();
        return;
    }
    m_running = true;
    m_start->setText(tr("S&top"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_session.tryMappings(m_steps, m_months->currentData().toInt());
}

void TrialDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_figures->setText(tr("%1 of %2 documents").arg(QLocale().toString(done), QLocale().toString(total)));
}

void TrialDialog::showTrial(const MappingTrial &trial)
{
    const bool ran = m_running;
    m_running = false;
    m_trial = trial;
    m_rows.setRows(
        {tr("Document"), tr("Date"), tr("State"), tr("Line"), tr("Amount"), tr("What"), tr("Before"), tr("After")},
        int(trial.rows.size()), [this](int row, int column, int role) { return cell(row, column, role); });
    m_start->setText(tr("&Test"));
    m_progress->hide();
    m_export->setEnabled(!trial.rows.isEmpty());
    if (!ran)
        return;
    QString text = tr("%n line(s) would land elsewhere, in %1 of %2 documents.", nullptr, int(trial.rows.size()))
                       .arg(QLocale().toString(trial.differing), QLocale().toString(trial.documents));
    if (trial.since.isValid())
        text += u' ' + tr("Since %1.").arg(QLocale().toString(trial.since, QLocale::ShortFormat));
    if (trial.stopped)
        text += u' ' + tr("Stopped before the end.");
    if (trial.isCut)
        text += u' ' + tr("There are more lines than are kept here.");
    m_figures->setText(text);
    m_table->setEmptyText(tr("Every line lands where it landed."));
}

void TrialDialog::exportRows()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export"), u"mapping-test.xlsx"_s, tr("Excel workbook (*.xlsx);;CSV file (*.csv)"));
    if (!file.isEmpty())
        std::ignore = m_session.exportTrial(m_trial, file);
}

QVariant TrialDialog::cell(int row, int column, int role) const
{
    const MappingTrialRow &shown = m_trial.rows.at(row);
    if (role == StrongRole)
        return column == Document;
    if (role == QuietRole)
        return column == Before || column == Date;
    if (role == Qt::TextAlignmentRole && column == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Document)
        return shown.documentId;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Document: return shown.title.isEmpty() ? shown.documentId : shown.title;
    case Date: return QLocale().toString(shown.date, QLocale::ShortFormat);
    case State: return recordStateTitle(shown.state);
    case Line: return shown.change.line;
    case Amount: return shown.change.amount.isValid() ? amountText(shown.change.amount, shown.currency) : QString();
    case What: return planChangeTitle(shown.change.what);
    case Before: return shown.change.before;
    case After: return shown.change.after;
    default: return {};
    }
}

} // namespace Ledgerbridge::Ui
