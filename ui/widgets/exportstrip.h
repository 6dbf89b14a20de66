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

/// Exporting what a page shows: a button for its bar, and a strip below it that shows how far the export is, stops it, and
/// says what it came to. Hidden while there is nothing to say.
class ExportStrip final : public QFrame
{
    Q_OBJECT

public:
    /// What a page exports.
    struct Purpose final
    {
        /// The parts are called `…Button`, `…Progress` and so on.
        QString object;
        /// Of the dialog that asks for the file.
        QString title;
        QString toolTip;
        /// Without ending; asked for when a person wants to export.
        std::function<QString()> fileName;
        /// Asks the session for it; its answers are the same for all exports, of which there is one at a time.
        std::function<void(const Exports::ExportTarget &)> start;
        /// What is written can prove the chain of the trail.
        bool provesChain = false;
    };
    ExportStrip(Services::Session &session, Purpose purpose, QWidget *parent = nullptr);
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
    Purpose m_purpose;
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
