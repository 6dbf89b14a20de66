// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsdialog.h"

#include "auditaction.h"
#include "controls.h"
#include "exportstrip.h"
#include "pill.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

QString localText(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

void addRow(QTableWidget &table, const QStringList &cells)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table.setItem(row, column, item);
    }
}

QDateEdit *makeDay(const QString &object, const QString &name, QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setObjectName(object);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

ControlsDialog::ControlsDialog(Services::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_day(makeDay(u"controlsDay"_s, tr("Day"), QDate::currentDate(), this))
    , m_isSince(new QCheckBox(tr("Changes &from"), this))
    , m_since(makeDay(u"controlsSince"_s, tr("Changes from"), QDate::currentDate().addMonths(-1), this))
    , m_notices(makeQuiet({}, this))
    , m_tabs(new QTabWidget(this))
    , m_export(makeExport())
{
    setObjectName(u"controlsDialog"_s);
    setWindowTitle(tr("Settings on a day"));
    m_settings = addTable(
        u"controlsSettings"_s, tr("&Settings"), {tr("Setting"), tr("Value"), tr("Who"), tr("When"), tr("Control")});
    m_mappings = addTable(
        u"controlsMappings"_s, tr("&Mappings"), {tr("Mapping"), tr("Target"), tr("Who"), tr("When"), tr("Note")});
    m_rights =
        addTable(u"controlsRights"_s, tr("&Rights"), {tr("Who"), tr("What"), tr("Number"), tr("First"), tr("Last")});
    m_changes =
        addTable(u"controlsChanges"_s, tr("C&hanges"), {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")});
    m_isSince->setObjectName(u"controlsIsSince"_s);
    m_since->setEnabled(false);
    m_notices->setObjectName(u"controlsNotices"_s);
    m_notices->setTextFormat(Qt::PlainText);
    m_notices->setWordWrap(true);
    auto *day = makeText(tr("At the end of"), this);
    day->setBuddy(m_day);
    auto *bar = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(day), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_isSince),
             static_cast<QWidget *>(m_since)})
        bar->addWidget(part);
    bar->addStretch();
    bar->addWidget(m_export->button());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_export);
    layout->addWidget(m_notices);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(900, 600);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts();
    ask();
}

ExportStrip *ControlsDialog::makeExport()
{
    ExportStrip::Purpose purpose;
    purpose.object = u"controlsExport"_s;
    purpose.title = tr("Export settings, mappings and rights");
    purpose.toolTip = tr("Writes all of it with the head of the chain, as Excel workbook, PDF or CSV");
    purpose.fileName = [this] { return u"controls-%1"_s.arg(m_day->date().toString(Qt::ISODate)); };
    purpose.start = [this](const Exports::ExportTarget &target) { m_session.exportControls(m_report, target); };
    return new ExportStrip(m_session, purpose, this);
}

QTableWidget *ControlsDialog::addTable(const QString &object, const QString &title, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()), m_tabs);
    table->setObjectName(object);
    table->setAccessibleName(QString(title).remove(u'&'));
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tabs->addTab(table, title);
    return table;
}

void ControlsDialog::connectParts()
{
    connect(m_day, &QDateEdit::dateChanged, this, &ControlsDialog::ask);
    connect(m_since, &QDateEdit::dateChanged, this, &ControlsDialog::ask);
    connect(m_isSince, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    connect(m_isSince, &QCheckBox::toggled, this, &ControlsDialog::ask);
    connect(&m_session, &Services::Session::controlsReady, this, &ControlsDialog::show);
    connect(&m_session, &Services::Session::readFailed, this,
        [this](const Error &error) { m_notices->setText(error.message); });
}

void ControlsDialog::ask()
{
    m_export->button()->setEnabled(false);
    m_notices->setText(tr("Reading the trail…"));
    const bool isSince = m_isSince->isChecked();
    m_session.requestControls(
        Services::endOfLocalDay(m_day->date()), isSince ? Services::startOfLocalDay(m_since->date()) : QDateTime());
}

void ControlsDialog::show(const ControlsReport &report)
{
    m_report = report;
    m_export->button()->setEnabled(true);
    m_notices->setText(report.notices.join(u'\n'));
    for (QTableWidget *table : {m_settings, m_mappings, m_rights, m_changes})
        table->setRowCount(0);
    for (const ControlSetting &setting : report.settings)
        addRow(*m_settings,
            {setting.key, valueText(setting), setting.set.actor,
                setting.set.entry > 0 ? localText(setting.set.at) : tr("never set"),
                setting.isControl ? tr("yes") : QString()});
    for (const ControlMapping &mapping : report.mappings)
        addRow(*m_mappings,
            {toString(mapping.row.kind) + u' ' + mappingRowName(mapping.row), mapping.row.target, mapping.set.actor,
                localText(mapping.set.at), mapping.row.note});
    showRights(report);
    showChanges(report);
}

void ControlsDialog::showRights(const ControlsReport &report)
{
    if (!report.answers)
        return;
    addRow(*m_rights, {QString(), rightsText()});
    for (const ControlDeed &deed : report.deeds)
        addRow(*m_rights,
            {deed.person, auditActionTitle(deed.action), QLocale().toString(deed.count), localText(deed.first),
                localText(deed.last)});
    for (const ControlFact &fact : report.facts)
        addRow(*m_rights,
            {fact.set.actor, toTitle(fact.kind) + u": "_s + fact.text, QString(), localText(fact.set.at), QString()});
}

void ControlsDialog::showChanges(const ControlsReport &report)
{
    for (const ControlChange &change : report.changes)
        addRow(*m_changes,
            {localText(change.made.at), change.made.actor, toTitle(change.kind) + u": "_s + change.name, change.before,
                change.after});
    m_tabs->setTabVisible(m_tabs->indexOf(m_changes), report.since.isValid());
}

} // namespace Ledgerbridge::Ui
