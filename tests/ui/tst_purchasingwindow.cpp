// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requestlinesmodel.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

/// The form for purchase requests and the list of orders to close, by object names and keys.
class TestPurchasingWindow final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsMadeByKeysAlone();
    void whatIsWrongStandsAtTheField();
    void whatConcurRefusesStandsAtTheField();
    void withoutAnAnswerItIsNotSentAgain();
    void aRequestIsChangedByANewOne();
    void ordersAreClosed();
    void whatGotNoAnswerIsSettled();

private:
    void openForm();
    [[nodiscard]] QDialog *dialog() const { return find<QDialog>("requestDialog"); }
    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    void type(int row, int column, const QString &text);
    void fillForm();
    void answer(const QJsonObject &report, const QString &message = {});
    void showPane();
};

void TestPurchasingWindow::openForm()
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto *button = find<QPushButton>("newRequestButton");
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(dialog());
}

void TestPurchasingWindow::type(int row, int column, const QString &text)
{
    auto *table = part<QTableView>("requestLines");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestPurchasingWindow::fillForm()
{
    QTest::keyClicks(part<QLineEdit>("request_user"), u"anna"_s);
    part<QLineEdit>("request_currencyCode")->setFocus();
    part<QLineEdit>("request_currencyCode")->clear();
    QTest::keyClicks(part<QLineEdit>("request_currencyCode"), u"eur"_s);
    type(0, 1, u"V1"_s);
    type(0, 2, u"MAIN"_s);
    type(0, 3, u"Paper"_s);
    type(0, 4, u"3"_s);
    type(0, 5, u"12.50"_s);
}

void TestPurchasingWindow::answer(const QJsonObject &report, const QString &message)
{
    Services::CommandResult result;
    result.message = message;
    result.report = report;
    Q_EMIT m_session->commandFinished(m_session->ticket, result);
}

void TestPurchasingWindow::showPane()
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto *button = find<QPushButton>("purchasingButton");
    QVERIFY(button);
    QVERIFY(!find<QWidget>("purchasingPane")->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(find<QWidget>("purchasingPane")->isVisible());
}

void TestPurchasingWindow::aRequestIsMadeByKeysAlone()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    openForm();
    fillForm();
    QCOMPARE(part<QLabel>("requestTotal")->text().simplified().replace(QChar::Nbsp, u' '), u"Total 37.50 EUR"_s);
    auto *shows = part<QPushButton>("requestPreviewButton");
    QTest::keyClick(shows, Qt::Key_Space);
    QVERIFY(part<QPlainTextEdit>("requestPreview")->isVisible());
    QVERIFY(part<QPlainTextEdit>("requestPreview")->toPlainText().contains(u"\"unitPrice\": 12.5"_s));
    QTest::keyClick(part<QPushButton>("requestAddLine"), Qt::Key_Space);
    auto *lines = part<QTableView>("requestLines");
    QCOMPARE(lines->model()->rowCount(), 2);
    QTest::keyClick(part<QPushButton>("requestRemoveLine"), Qt::Key_Space);
    QCOMPARE(lines->model()->rowCount(), 1);
    // Enter in a field sends nothing.
    QTest::keyClick(part<QLineEdit>("request_user"), Qt::Key_Return);
    QVERIFY(!m_session->calls.contains(u"createRequest "_s));
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->calls.count(u"createRequest "_s), 1);
    QCOMPARE(m_session->made.userLoginId, u"anna"_s);
    QCOMPARE(m_session->made.currencyCode, u"EUR"_s);
    QCOMPARE(m_session->made.lines.constFirst().unitPrice->toString(), u"12.5"_s);
    QVERIFY(!part<QPushButton>("requestSend")->isEnabled());
    answer({{u"request"_s, u"pr1"_s}}, u"taken"_s);
    QVERIFY(!dialog() || !dialog()->isVisible());
}

void TestPurchasingWindow::whatIsWrongStandsAtTheField()
{
    openForm();
    part<QLineEdit>("request_currencyCode")->clear();
    QTest::keyClick(part<QPushButton>("requestSend"), Qt::Key_Space);
    QVERIFY(m_session->calls.filter(u"createRequest"_s).isEmpty());
    for (const char *field : {"requestFault_userId", "requestFault_currencyCode"}) {
        QVERIFY(part<QLabel>(field)->isVisible());
        QVERIFY(!part<QLabel>(field)->text().isEmpty());
    }
    QVERIFY(!part<QLabel>("requestFault_description")->isVisible());
    QCOMPARE(part<QLineEdit>("request_user")->accessibleDescription(), part<QLabel>("requestFault_userId")->text());
    const QModelIndex quantity = part<QTableView>("requestLines")->model()->index(0, 4);
    QVERIFY(!quantity.data(RequestLinesModel::FaultRole).toString().isEmpty());
}

void TestPurchasingWindow::whatConcurRefusesStandsAtTheField()
{
    openForm();
    fillForm();
    QTest::keyClick(part<QPushButton>("requestSend"), Qt::Key_Space);
    QCOMPARE(m_session->calls.count(u"createRequest "_s), 1);
    const QList<RequestFault> faults{{u"invalidVendor"_s, 0, u"vendorCode"_s, u"No such vendor."_s},
        {u"invalidUserInfo"_s, -1, u"userLoginId"_s, u"No such person."_s}, {u"new"_s, -1, {}, u"Something else."_s}};
    answer({{u"errors"_s, Services::requestFaultsJson(faults)}});
    QVERIFY(dialog()->isVisible());
    QCOMPARE(part<QLabel>("requestFault_userId")->text(), u"No such person."_s);
    QVERIFY(part<QLabel>("requestMessage")->text().contains(u"Something else."_s));
    QCOMPARE(part<QTableView>("requestLines")->model()->index(0, 1).data(RequestLinesModel::FaultRole).toString(),
        u"No such vendor."_s);
    QTest::keyClick(part<QPushButton>("requestSend"), Qt::Key_Space); // corrected, it may leave
    QCOMPARE(m_session->calls.count(u"createRequest "_s), 2);
    refuse(u"The disk is full."_s);
    QCOMPARE(part<QLabel>("requestMessage")->text(), u"The disk is full."_s);
}

void TestPurchasingWindow::withoutAnAnswerItIsNotSentAgain()
{
    openForm();
    fillForm();
    QTest::keyClick(part<QPushButton>("requestSend"), Qt::Key_Space);
    answer({{u"uncertain"_s, true}}, u"No answer."_s);
    QCOMPARE(part<QLabel>("requestMessage")->text(), u"No answer."_s);
    QVERIFY(!part<QPushButton>("requestSend")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->calls.count(u"createRequest "_s), 1);
}

void TestPurchasingWindow::aRequestIsChangedByANewOne()
{
    FollowedRequest request;
    request.id = u"pr1"_s;
    request.number = u"PR-1"_s;
    request.row = 1;
    m_session->purchasing.requests = {request};
    NewRequest content;
    content.userEmail = u"anna@nordlicht.example"_s;
    content.currencyCode = u"EUR"_s;
    NewRequestLine line{};
    line.vendorCode = u"V1"_s;
    line.vendorAddressCode = u"MAIN"_s;
    line.description = u"Paper"_s;
    line.quantity = Decimal(3);
    line.unitPrice = Decimal(2);
    content.lines = {line};
    m_session->purchasing.contents.insert(u"pr1"_s, content);
    showPane();
    QVERIFY(!find<QPushButton>("supersedeRequestButton")->isEnabled());
    find<QTableView>("requestsTable")->selectRow(0);
    QVERIFY(!find<QPushButton>("giveUpRequestButton")->isEnabled());
    QTest::keyClick(find<QPushButton>("supersedeRequestButton"), Qt::Key_Space);
    QVERIFY(dialog());
    QCOMPARE(part<QLineEdit>("request_user")->text(), u"anna@nordlicht.example"_s);
    type(0, 4, u"5"_s);
    QTest::keyClick(part<QPushButton>("requestSend"), Qt::Key_Space);
    QVERIFY(m_session->calls.contains(u"createRequest pr1"_s));
    QCOMPARE(m_session->made.lines.constFirst().quantity->toString(), u"5"_s);
    QCOMPARE(m_session->made.userEmail, u"anna@nordlicht.example"_s);
}

void TestPurchasingWindow::ordersAreClosed()
{
    OpenOrder open;
    open.order.number = u"106001"_s;
    open.order.orderNumber = u"PO-1"_s;
    m_session->purchasing.orders = {open};
    showPane();
    QVERIFY(!find<QPushButton>("closeOrderButton")->isEnabled());
    find<QTableView>("openOrdersTable")->selectRow(0);
    QTest::keyClick(find<QPushButton>("closeOrderButton"), Qt::Key_Space);
    QVERIFY(m_session->calls.contains(u"closeOrder 106001"_s));
}

void TestPurchasingWindow::whatGotNoAnswerIsSettled()
{
    FollowedRequest request;
    request.row = 4;
    request.isUncertain = true;
    m_session->purchasing.requests = {request};
    showPane();
    find<QTableView>("requestsTable")->selectRow(0);
    QVERIFY(!find<QPushButton>("supersedeRequestButton")->isEnabled());
    QTest::keyClick(find<QPushButton>("giveUpRequestButton"), Qt::Key_Space);
    QVERIFY(m_session->calls.contains(u"giveUp #4"_s));
}

QTEST_MAIN(TestPurchasingWindow)
#include "tst_purchasingwindow.moc"
