// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Asks for a person's words, or a name, before something happens, and says what will happen. Text is demanded unless names
/// are offered.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    void setQuestion(const QString &question);
    void setConsequence(const QString &consequence);
    /// Offers these in place of free text; others can be typed, blank is an answer too.
    void setChoices(const QStringList &choices, const QString &current);
    void setConfirm(const QString &text);
    /// Without blanks around it.
    [[nodiscard]] QString text() const;

private:
    void check();

    QLabel *m_question;
    QLabel *m_consequence;
    QPlainTextEdit *m_text;
    QComboBox *m_choice;
    QPushButton *m_confirm;
    bool m_offers = false;
};

} // namespace Ledgerbridge::Ui
