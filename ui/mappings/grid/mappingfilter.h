// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingsmodel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace Ledgerbridge::Ui {

/// The rows of a mapping grid that are shown, in the order in which they are shown. Made anew at once when what is asked
/// for changes: thousands of rows coming and going one by one would keep the window waiting. Edits move nothing and hide
/// nothing while they are typed.
class MappingFilter final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit MappingFilter(MappingsModel &model, QObject *parent = nullptr);

    /// Words that must all occur.
    void setText(const QString &text);
    /// Empty: every state.
    void setStates(const QSet<int> &states);
    [[nodiscard]] const QSet<int> &states() const { return m_states; }
    /// Only rows whose cell says exactly this; an invalid column lets all through.
    void setOnly(int column, const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The rows were made anew, and views know it already.
    void rebuilt();

private:
    void build();
    void rebuild();
    [[nodiscard]] bool lets(int row) const;
    void sortRows();
    template<typename Key, typename KeyOf>
    void sortBy(KeyOf keyOf);
    [[nodiscard]] QVariant sortKey(int row) const;
    void rebuildPlaces();
    void followChange(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void followInsert(int first, int last);
    void followRemove(int first, int last);

    MappingsModel &m_model;
    QStringList m_words;
    QSet<int> m_states;
    int m_onlyColumn = -1;
    QString m_onlyText;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    /// Shown row → row of the model, and back (-1 where it is not shown).
    std::vector<int> m_rows;
    std::vector<int> m_places;
};

} // namespace Ledgerbridge::Ui
