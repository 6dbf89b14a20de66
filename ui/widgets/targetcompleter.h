// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingtargets.h"

#include <QAbstractListModel>
#include <QCompleter>

namespace Ledgerbridge::Ui {

/// NAV's codes with their names, as a list to choose from; what cannot be posted to says why.
class TargetOptionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int TargetRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;
    /// Of dimension values only those of `dimension`, where one is given.
    void setOptions(const MappingTargets &targets, const QString &dimension = {});
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<MappingTarget> m_options;
};

/// Offers "number  name" for whatever part of either is typed, and puts the number alone into the field. `options`
/// outlives it.
class TargetCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit TargetCompleter(TargetOptionsModel *options, QObject *parent = nullptr);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace Ledgerbridge::Ui
