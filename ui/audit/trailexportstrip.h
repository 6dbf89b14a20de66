// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QFrame>

#include <functional>

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Exporting the trail: a button for the bar of a page, and a strip below it that shows how far the export is, stops it,
/// and says what it came to. Hidden while there is nothing to say.
class TrailExportStrip final : public QFrame
{
    Q_OBJECT

public:
    /// `query`: what is exported, asked for when a person wants it.
    TrailExportStrip(Services::Session &session, std::function<AuditListQuery()> query, QWidget *parent = nullptr);
    /// Belongs to this; the page puts it where it wants it.
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    /// A sentence for the status bar.
    void message(const QString &text, bool bad);

private:
    void connectParts();
    void askForFile();
    /// The name that was typed decides the format, the chosen filter where it does not, and which CSV it is.
    [[nodiscard]] static Exports::ExportTarget targetFor(const QString &file, int filter);
    void start(const Exports::ExportTarget &target);
    void showProgress(qint64 done, qint64 total);
    void showReport(const Services::ExportReport &report);

    Services::Session &m_session;
    std::function<AuditListQuery()> m_query;
    QPushButton *m_button;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_folder;
    QPushButton *m_close;
    QString m_file;
    bool m_running = false;
};

} // namespace Ledgerbridge::Ui
