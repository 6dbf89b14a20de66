// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "targetcompleter.h"

#include <QAbstractItemView>

namespace Ledgerbridge::Ui {

void TargetOptionsModel::setOptions(const MappingTargets &targets, const QString &dimension)
{
    beginResetModel();
    m_options = targets.all();
    if (!dimension.isEmpty())
        m_options.removeIf([&dimension](const MappingTarget &target) {
            return target.dimension.compare(dimension, Qt::CaseInsensitive) != 0;
        });
    endResetModel();
}

int TargetOptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_options.size());
}

QVariant TargetOptionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappingTarget &option = m_options.at(index.row());
    if (role == Qt::DisplayRole) {
        const QString named = QStringLiteral("%1   %2").arg(option.target, option.name).trimmed();
        return option.trouble.isEmpty() ? named : tr("%1 (%2)").arg(named, option.trouble);
    }
    return role == TargetRole ? QVariant(option.target) : QVariant();
}

TargetCompleter::TargetCompleter(TargetOptionsModel *options, QObject *parent)
    : QCompleter(parent)
{
    setModel(options);
    setCompletionRole(Qt::DisplayRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(10);
    popup()->setMinimumWidth(340);
}

QString TargetCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(TargetOptionsModel::TargetRole).toString();
}

} // namespace Ledgerbridge::Ui
