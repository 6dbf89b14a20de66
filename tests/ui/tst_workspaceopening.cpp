// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "passphrasedialog.h"
#include "workspaceopening.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// Asking for the passphrase of a workspace: right, wrong, given up, from the environment.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE"); }
    void cleanupTestCase() { qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE"); }
    void aWrongPassphraseGetsASentenceAndAnotherTry();
    void aNewPassphraseIsTypedTwice();
    void theWindowStaysAliveWhileItIsTried();
    void theRightPassphraseOpensTheSecrets();
    void theEnvironmentIsEnough();
    void aWrongEnvironmentIsSaidAndAskedAgain();
    void givingUpOpensNothing();
    void noWorkspaceNeedsNone();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"workspace"_s); }
    /// Types into the dialog that comes up next, as often as there are answers; then gives up.
    void answer(const QStringList &passphrases);

    QTemporaryDir m_folder;
    QString m_said;
    int m_tries = 0;
};

void OpeningTest::initTestCase()
{
    qunsetenv("LEDGERBRIDGE_VAULT_PASSPHRASE");
    Services::Workspace::NewWorkspace options;
    options.secrets = Services::SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("open sesame"); };
    const auto made = Services::Workspace::create(folder(), options);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVERIFY((*made)->setSecret(u"concur/clientSecret"_s, "secret", u"test"_s));
}

void OpeningTest::answer(const QStringList &passphrases)
{
    m_tries = 0;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, passphrases] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || !dialog->findChild<QAbstractButton *>(u"unlockButton"_s)->isEnabled())
            return;
        m_said = dialog->findChild<QLabel *>(u"passphraseProblem"_s)->text();
        if (m_tries == passphrases.size()) {
            timer->deleteLater();
            QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"passphraseCancel"_s), Qt::LeftButton);
            return;
        }
        dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(passphrases.at(m_tries++));
        if (m_tries == passphrases.size() && passphrases.constLast() == "open sesame"_L1)
            timer->deleteLater();
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"passphrase"_s), Qt::Key_Return);
    });
    timer->start(20);
}

void OpeningTest::aWrongPassphraseGetsASentenceAndAnotherTry()
{
    int tries = 0;
    Ui::PassphraseDialog dialog(
        Ui::PassphraseDialog::Purpose::Unlock, u"/somewhere"_s, [&tries](const QByteArray &passphrase) {
            ++tries;
            return passphrase == "right" ? QString() : u"It is wrong."_s;
        });
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(u"passphrase"_s);
    auto *said = dialog.findChild<QLabel *>(u"passphraseProblem"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!said->text().isEmpty());
    QCOMPARE(tries, 0);
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(said->text(), u"It is wrong."_s);
    QVERIFY(field->isEnabled());
    QCOMPARE(field->selectedText().size(), 5);
    field->setText(u"right"_s);
    QTest::mouseClick(dialog.findChild<QAbstractButton *>(u"unlockButton"_s), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.passphrase(), QByteArray("right"));
    QCOMPARE(tries, 2);
    QCOMPARE(field->text(), QString());
}

void OpeningTest::aNewPassphraseIsTypedTwice()
{
    bool tried = false;
    Ui::PassphraseDialog dialog(Ui::PassphraseDialog::Purpose::Choose, u"/somewhere"_s, [&tried](const QByteArray &) {
        tried = true;
        return QString();
    });
    dialog.show();
    auto *first = dialog.findChild<QLineEdit *>(u"passphrase"_s);
    auto *second = dialog.findChild<QLineEdit *>(u"passphraseAgain"_s);
    auto *go = dialog.findChild<QAbstractButton *>(u"unlockButton"_s);
    first->setText(u"short"_s);
    second->setText(u"short"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    first->setText(u"long enough"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(go->isEnabled());
    QVERIFY(!tried);
    second->setText(u"long enough"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(tried);
}

void OpeningTest::theWindowStaysAliveWhileItIsTried()
{
    std::atomic_bool released = false;
    Ui::PassphraseDialog dialog(
        Ui::PassphraseDialog::Purpose::Unlock, u"/somewhere"_s, [&released](const QByteArray &) {
            while (!released)
                QThread::msleep(5);
            return QString();
        });
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(u"passphrase"_s);
    field->setText(u"slow"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(u"passphraseProblem"_s)->text().isEmpty());
    released = true;
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
}

void OpeningTest::theRightPassphraseOpensTheSecrets()
{
    QVERIFY(Services::Workspace::needsPassphrase(folder()));
    answer({u"open barley"_s, u"open sesame"_s});
    const auto source = Ui::askForPassphrase(folder());
    QVERIFY(source);
    QCOMPARE(m_tries, 2);
    // What the first try came to was said before the second.
    QVERIFY(!m_said.isEmpty());
    const auto workspace = Services::Workspace::open(folder(), *source);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->secret(u"concur/clientSecret"_s).value_or(QByteArray()), QByteArray("secret"));
}

void OpeningTest::theEnvironmentIsEnough()
{
    qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", "open sesame");
    answer({});
    QVERIFY(Ui::askForPassphrase(folder()));
    QCOMPARE(m_tries, 0);
    for (QTimer *timer : findChildren<QTimer *>())
        delete timer;
}

void OpeningTest::aWrongEnvironmentIsSaidAndAskedAgain()
{
    qputenv("LEDGERBRIDGE_VAULT_PASSPHRASE", "open barley");
    answer({u"open sesame"_s});
    const auto source = Ui::askForPassphrase(folder());
    QVERIFY(source);
    QVERIFY(!m_said.isEmpty());
    const auto workspace = Services::Workspace::open(folder(), *source);
    QVERIFY(workspace && (*workspace)->unlock());
}

void OpeningTest::givingUpOpensNothing()
{
    answer({});
    QVERIFY(!Ui::askForPassphrase(folder()));
}

void OpeningTest::noWorkspaceNeedsNone()
{
    QVERIFY(!Services::Workspace::needsPassphrase(m_folder.filePath(u"nothing"_s)));
}

QTEST_MAIN(OpeningTest)
#include "tst_workspaceopening.moc"
