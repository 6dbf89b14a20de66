// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "passphrasedialog.h"

#include "pill.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Purpose purpose, const QString &folder, Try attempt, QWidget *parent)
    : QDialog(parent)
    , m_try(std::move(attempt))
    , m_problem(makeQuiet({}, this))
{
    const bool chooses = purpose == Purpose::Choose;
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(tr("Ledgerbridge"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(10);
    auto *title = new QLabel(chooses ? tr("Choose a passphrase") : tr("Unlock the workspace"), this);
    title->setFont(titleFont());
    layout->addWidget(title);
    layout->addWidget(makeQuiet(chooses
            ? tr(
                "This computer has no key store that could guard the credentials of Concur and NAV. A passphrase does: "
                "you are asked for it at each start. Nobody can bring it back when it is forgotten.")
            : tr("The credentials of this workspace are kept under a passphrase.\n%1")
                  .arg(QDir::toNativeSeparators(folder)),
        this));
    m_first = makeField(u"passphrase"_s, chooses ? tr("Passphrase, eight characters or more") : tr("Passphrase"));
    layout->addWidget(m_first);
    if (chooses) {
        m_second = makeField(u"passphraseAgain"_s, tr("The same once more"));
        layout->addWidget(m_second);
    }
    m_problem->setObjectName(u"passphraseProblem"_s);
    m_problem->setMinimumHeight(36);
    layout->addWidget(m_problem);
    m_go = new QPushButton(chooses ? tr("&Create workspace") : tr("&Unlock"), this);
    m_go->setObjectName(u"unlockButton"_s);
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"passphraseCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, &PassphraseDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    m_first->setFocus();
}

PassphraseDialog::~PassphraseDialog()
{
    if (m_thread)
        m_thread->wait();
    m_passphrase.fill('\0');
}

QLineEdit *PassphraseDialog::makeField(const QString &objectName, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void PassphraseDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setStyleSheet(u"color: %1"_s.arg(toneColours(Tone::Bad, palette()).ink.name()));
}

void PassphraseDialog::accept()
{
    if (!m_go->isEnabled())
        return;
    const QString typed = m_first->text();
    if (typed.isEmpty() || (m_second && typed.size() < 8))
        return showProblem(m_second ? tr("The passphrase is too short. Take eight characters or more.")
                                    : tr("Type the passphrase of this workspace."));
    if (m_second && m_second->text() != typed)
        return showProblem(tr("The two are not the same. Type them again."));
    m_passphrase = typed.toUtf8();
    m_go->setEnabled(false);
    for (QLineEdit *field : {m_first, m_second})
        if (field)
            field->setEnabled(false);
    m_problem->setStyleSheet({});
    m_problem->setText(tr("Checking…"));
    if (m_thread)
        m_thread->wait();
    m_thread.reset(QThread::create([this, attempt = m_try, passphrase = m_passphrase] {
        const QString problem = attempt(passphrase);
        QMetaObject::invokeMethod(
            this, [this, problem] { finish(problem); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PassphraseDialog::finish(const QString &problem)
{
    if (problem.isEmpty()) {
        m_first->clear();
        QDialog::accept();
        return;
    }
    m_go->setEnabled(true);
    for (QLineEdit *field : {m_first, m_second})
        if (field)
            field->setEnabled(true);
    showProblem(problem);
    m_first->selectAll();
    m_first->setFocus();
}

void PassphraseDialog::reject()
{
    // A try that runs ends soon; the destructor waits for it.
    m_first->clear();
    QDialog::reject();
}

} // namespace Ledgerbridge::Ui
