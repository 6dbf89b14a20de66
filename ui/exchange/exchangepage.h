// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Ledgerbridge::Ui {

class DimensionsPane;
class FilteredList;
class VendorRequestsPane;
class VendorsPane;

/// Vendors and dimensions on both sides, what goes which way, and what waits for a person.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Services::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Vendors & dimensions"); }
    void refresh() override;
    void focusFilter() override;

Q_SIGNALS:
    /// By Concur's id of the document.
    void openRequested(const QString &document);

private:
    enum Tab { Vendors, Requests, Dimensions };
    void layOut();
    void connectParts();
    void askForVendors();
    void takeVendors(const Services::VendorPairs &pairs);
    void showTab(int tab);
    void showCounts();
    void showDirections();
    void start(bool dryRun);
    [[nodiscard]] QString vendorForecast() const;
    [[nodiscard]] QString dimensionForecast() const;
    [[nodiscard]] FilteredList *list() const;

    QTabBar *m_tabs;
    QLabel *m_directions;
    QLabel *m_forecast;
    QPushButton *m_compare;
    QPushButton *m_bring;
    QStackedWidget *m_panes;
    VendorsPane *m_vendors;
    VendorRequestsPane *m_requests;
    DimensionsPane *m_dimensions;
    /// Without the rows, which the pane has.
    Services::VendorPairs m_known;
    /// Reading thousands of vendors takes a moment: one question at a time, and one more if somebody asked meanwhile.
    bool m_isAsking = false;
    bool m_asksAgain = false;
    quint64 m_ticket = 0;
};

} // namespace Ledgerbridge::Ui
