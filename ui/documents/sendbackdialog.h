// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace Ledgerbridge::Ui {

class DataTable;

/// Asks what the sender should correct, and shows every message that Concur gets with it: line, language, short and long
/// text. What Concur would not take cannot be sent (concur.md 3.4).
class SendBackDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `reasons`: what goes along with the person's words; `source`: the lines they may stand on.
    SendBackDialog(
        const QList<Concur::SystemMessage> &reasons, const QList<SourceLine> &source, QWidget *parent = nullptr);
    [[nodiscard]] QString message() const;
    /// Something to read above the preview.
    void setNote(const QString &note);

private:
    void setUpPreview();
    void showMessages();
    void addRow(const Concur::SystemMessage &message);
    [[nodiscard]] QString lineText(const QString &lineId) const;

    QList<Concur::SystemMessage> m_reasons;
    QList<SourceLine> m_source;
    QPlainTextEdit *m_text;
    QLabel *m_counter;
    QLabel *m_note;
    QStandardItemModel *m_messages;
    DataTable *m_preview;
    QPushButton *m_send;
};

} // namespace Ledgerbridge::Ui
