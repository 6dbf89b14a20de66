// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "historydialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Version, When, Who, Changes, Why };

/// The present book, in requests for differences.
constexpr qint64 present = -1;

} // namespace

HistoryDialog::HistoryDialog(Services::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(new DataTable(u"mappingVersions"_s, tr("Versions of the mappings"), {}, this))
    , m_title(makeSection({}, this))
    , m_steps(new StepsTable(u"mappingDifference"_s, tr("What changed"), this))
    , m_restore(new QPushButton(tr("&Back to this version…"), this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History of the mappings"));
    resize(960, 620);
    setUp();
    connect(&session, &Services::Session::mappingVersionsReady, this, &HistoryDialog::showVersions);
    connect(&session, &Services::Session::mappingDifferenceReady, this, &HistoryDialog::showDifference);
    session.requestMappingVersions();
}

void HistoryDialog::setUp()
{
    m_table->setEmptyText(tr("Nothing was changed yet."));
    m_title->setObjectName(u"differenceTitle"_s);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setEnabled(false);
    m_restore->setToolTip(tr("Makes edits that lead back; nothing changes before you save them"));
    showVersions({});
    m_table->setModel(&m_rows);
    m_table->setWidths({70, 150, 190, 80, 0});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeQuiet(tr("One version shows what it changed. Choose two (Ctrl) to see what lies between them."), this));
    layout->addWidget(m_table, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 3);
    layout->addWidget(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::showSelection);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_restoring = m_to;
        m_session.requestMappingDifference(present, m_to);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HistoryDialog::showVersions(const QList<MappingVersion> &versions)
{
    m_versions = versions;
    m_rows.setRows({tr("Version"), tr("When"), tr("Who"), tr("Changes"), tr("Why")}, int(versions.size()),
        [this](int row, int column, int role) { return cell(row, column, role); });
    if (!versions.isEmpty())
        m_table->selectRow(0);
}

QVariant HistoryDialog::cell(int row, int column, int role) const
{
    const MappingVersion &version = m_versions.at(row);
    if (role == StrongRole)
        return column == Version;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Version: return QString::number(version.batch);
    case When: return QLocale().toString(version.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return version.author.proposedBy.isEmpty()
            ? version.author.actor
            : tr("%1, proposed by %2").arg(version.author.actor, version.author.proposedBy);
    case Changes: return QLocale().toString(version.changes);
    case Why: return version.author.reason;
    default: return {};
    }
}

void HistoryDialog::showSelection()
{
    QList<qint64> chosen;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen.append(m_versions.at(row.row()).batch);
    std::sort(chosen.begin(), chosen.end());
    m_restore->setEnabled(chosen.size() == 1);
    if (chosen.isEmpty())
        return;
    m_to = chosen.last();
    m_from = chosen.size() == 1 ? m_to - 1 : chosen.first();
    m_title->setText(chosen.size() == 1 ? tr("What version %1 changed").arg(m_to)
                                        : tr("From version %1 to version %2").arg(m_from).arg(m_to));
    m_session.requestMappingDifference(m_from, m_to);
}

void HistoryDialog::showDifference(qint64 from, qint64 to, const QList<MappingStep> &steps)
{
    if (from == present && to == m_restoring) {
        const qint64 version = std::exchange(m_restoring, 0);
        Q_EMIT restoreWanted(steps, version);
        accept();
    } else if (from == m_from && to == m_to) {
        m_steps->setSteps(steps);
    }
}

} // namespace Ledgerbridge::Ui
