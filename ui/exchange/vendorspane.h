// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plainrowsmodel.h"
#include "session.h"
#include "vendorsmodel.h"

#include <QWidget>

class QLabel;

namespace Ledgerbridge::Ui {

class DataTable;
class FilteredList;

/// NAV's vendors beside Concur's, and the fields of the one that is chosen side by side.
class VendorsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit VendorsPane(QWidget *parent = nullptr);
    void show(const Services::VendorPairs &pairs);
    [[nodiscard]] FilteredList *list() const { return m_list; }

private:
    [[nodiscard]] QWidget *makeDetail();
    void showChosen();

    VendorsModel m_model;
    PlainRowsModel m_fields;
    QList<VendorPairField> m_shown;
    FilteredList *m_list;
    QLabel *m_title;
    QLabel *m_words;
    DataTable *m_fieldTable;
};

} // namespace Ledgerbridge::Ui
