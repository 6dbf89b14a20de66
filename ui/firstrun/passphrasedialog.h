// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QThread>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Ledgerbridge::Ui {

/// Asks for the passphrase of a workspace, or for a new one twice. What is typed is tried in a thread of its own, for a
/// try is slow on purpose; a wrong one gets a sentence and another try.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Unlock, Choose };
    /// Empty where the passphrase does; else why not, for the person. Called in another thread.
    using Try = std::function<QString(const QByteArray &passphrase)>;

    PassphraseDialog(Purpose purpose, const QString &folder, Try attempt, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    /// What went wrong before, such as a wrong passphrase in the environment.
    void showProblem(const QString &text);
    /// UTF-8; valid once accepted.
    [[nodiscard]] QByteArray passphrase() const { return m_passphrase; }

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QLineEdit *makeField(const QString &objectName, const QString &label);
    void finish(const QString &problem);

    Try m_try;
    QLabel *m_problem;
    QLineEdit *m_first;
    QLineEdit *m_second = nullptr;
    QPushButton *m_go;
    QByteArray m_passphrase;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Ledgerbridge::Ui
