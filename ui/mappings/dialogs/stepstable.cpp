// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "stepstable.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Kind, Code, Narrowed, Before, After, Note };

QString narrowed(const MappingRow &row)
{
    QStringList parts;
    if (!row.condition.isEmpty())
        parts.append(row.condition.text());
    if (row.from.isValid())
        parts.append(QCoreApplication::translate("StepsTable", "from %1").arg(row.from.toString(Qt::ISODate)));
    return parts.join(u", "_s);
}

} // namespace

QString mappingKindTitle(MappingKind kind)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("MappingKinds", source); };
    switch (kind) {
    case MappingKind::Account: return text(QT_TRANSLATE_NOOP("MappingKinds", "Accounts"));
    case MappingKind::ExpenseType: return text(QT_TRANSLATE_NOOP("MappingKinds", "Expense types"));
    case MappingKind::Employee: return text(QT_TRANSLATE_NOOP("MappingKinds", "Employees"));
    case MappingKind::Vendor: return text(QT_TRANSLATE_NOOP("MappingKinds", "Vendors"));
    case MappingKind::Payment: return text(QT_TRANSLATE_NOOP("MappingKinds", "Cards"));
    case MappingKind::Tax: return text(QT_TRANSLATE_NOOP("MappingKinds", "Tax"));
    case MappingKind::CostObject: return text(QT_TRANSLATE_NOOP("MappingKinds", "Cost objects"));
    case MappingKind::Dimension: return text(QT_TRANSLATE_NOOP("MappingKinds", "Dimensions"));
    case MappingKind::Currency: return text(QT_TRANSLATE_NOOP("MappingKinds", "Currencies"));
    case MappingKind::Company: return text(QT_TRANSLATE_NOOP("MappingKinds", "Companies"));
    }
    return {};
}

StepsTable::StepsTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(objectName, accessibleName, {}, this))
{
    setSteps({});
    m_table->setModel(&m_rows);
    m_table->setWidths({110, 150, 150, 110, 110, 0});
    m_table->setEmptyText(tr("Nothing differs."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void StepsTable::setSteps(const QList<MappingStep> &steps)
{
    m_steps = steps;
    m_rows.setRows({tr("Kind"), tr("Code"), tr("Only where"), tr("Before"), tr("After"), tr("Note")}, int(steps.size()),
        [this](int row, int column, int role) { return cell(row, column, role); });
}

QVariant StepsTable::cell(int row, int column, int role) const
{
    const MappingStep &step = m_steps.at(row);
    if (role == StrongRole)
        return column == Code;
    if (role == QuietRole)
        return column == Before || column == Kind || column == Note;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Kind: return mappingKindTitle(step.row().kind);
    case Code: return step.row().source;
    case Narrowed: return narrowed(step.row());
    case Before: return step.before ? step.before->target : tr("–");
    case After: return step.after ? step.after->target : tr("–");
    case Note: return step.row().note;
    default: return {};
    }
}

} // namespace Ledgerbridge::Ui
