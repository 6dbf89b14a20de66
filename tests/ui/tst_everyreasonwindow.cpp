// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "causesmodel.h"
#include "closingbooks.h"
#include "demodesk.h"
#include "documentfactory.h"
#include "mappingsmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 56;
constexpr int seed = 5;
constexpr int problemPercent = 72;
constexpr int aWhile = 20'000; // milliseconds

/// One that NAV takes postings to; where wrong ones lead in the end.
const QString otherAccount = u"4920"_s;

/// The last lines of "Working" in the contract of the command line.
const QStringList &contract()
{
    static const QStringList codes =
        u"vendorMissing vendorBlocked employeeUnmapped accountMissing accountBlocked accountNotPostable "
        u"paymentUnmapped "
        "taxUnmapped dimensionValueMissing dimensionMissing currencyMissing companyUnmapped postingDateClosed "
        "duplicateInvoiceNumber totalsDiffer textTooLong currencyUnsupported testDocument orderMissing documentInvalid "
        "navRefused needsApproval"_s.split(u' ');
    return codes;
}

QString keyOf(const Reason &reason)
{
    return toString(reason.code) + u' ' + reason.subject;
}

} // namespace

/// The demo company with every reason code of the contract in it, in the real window: each is taken away by somebody
/// who has no mouse, and at the end every approved document is posted, sent back or ignored.
class EveryReasonWindowTest final : public DemoDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void eachIsThereAndIsResolved();
    void whatChangedAfterPostingIsSettled();
    void nothingIsLeftOver();

private:
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<QWidget *>(u"review"_s)->findChild<T *>(QString::fromLatin1(name));
    }
    void refuseAVendor();
    [[nodiscard]] QSet<QString> causesStored();
    [[nodiscard]] QSet<QString> causesShown() const;
    [[nodiscard]] bool isGone(const Reason &reason);
    /// The window shows what is stored.
    [[nodiscard]] bool isUpToDate() { return causesShown() == causesStored(); }
    void doAndWait(const std::function<void()> &act);
    void sync();
    void showTab(int tab);
    [[nodiscard]] std::optional<Reason> nextCause(const QSet<QString> &tried) const;
    void takeCausesInTurn();
    [[nodiscard]] bool choose(const Reason &reason);
    void resolve(const Reason &reason);
    void resolveMasterData(const Reason &reason);
    void resolveInNav(const Reason &reason, const QString &page, const QJsonObject &body);
    void resolveByDecision(const Reason &reason);
    void map(const QString &target);
    void mapOnItsPage(MappingKind kind, const QString &code, const QString &target);
    void createVendor();
    void chooseAll();
    void decide(RecordState state, const char *button, const char *dialog, const char *confirm);
    void approveWhatWaits();
    [[nodiscard]] QString changeAfterPosting(const Record &record);
    void settle(const QString &document, const QString &action);

    /// Of the document that is shown, which of its reasons is dealt with.
    int m_block = 0;
    QSet<QString> m_met;
    QSet<QString> m_resolved;
    /// How many causes of a code there were.
    QHash<ReasonCode, int> m_times;
    /// What goes on with the next run only.
    QList<Reason> m_afterTheRun;
    /// What becomes of a document where it is not posted.
    QHash<QString, RecordState> m_decided;
    QSet<QString> m_corrected;
};

/// A vendor of a sound invoice that NAV will not post to, which nobody sees before it refuses.
void EveryReasonWindowTest::refuseAVendor()
{
    const Sandbox::MasterData data = Sandbox::makeMasterData(seed);
    const Sandbox::DocumentFactory factory(data, documents, seed, problemPercent);
    QString number;
    for (int i = 0; i < factory.count(); ++i) {
        const Sandbox::GeneratedDocument document = factory.document(i);
        if (document.kind != Sandbox::SourceKind::Invoice || !document.fate.shouldPost)
            continue;
        for (const Sandbox::CompanyVendor &vendor : data.vendors)
            if (vendor.concurCode == document.vendorCode && vendor.currency.isEmpty())
                number = vendor.number;
    }
    QVERIFY(!number.isEmpty());
    QVERIFY(m_admin.post(u"/nav/vendors"_s, {{u"number"_s, number}, {u"postingGroup"_s, QString()}}));
}

void EveryReasonWindowTest::initTestCase()
{
    Sandbox::SandboxOptions options;
    options.documents = documents;
    options.seed = seed;
    options.problemPercent = problemPercent;
    QCOMPARE(open(options, {{u"approval.required"_s, u"above:500"_s}}), QString());
    refuseAVendor();
}

void EveryReasonWindowTest::cleanupTestCase()
{
    close();
}

QSet<QString> EveryReasonWindowTest::causesStored()
{
    QSet<QString> keys;
    if (const auto causes = Store::DocumentStore(m_workspace->database()).heldCauses())
        for (const Store::HeldCause &cause : *causes)
            keys.insert(keyOf(cause.reason));
    return keys;
}

QSet<QString> EveryReasonWindowTest::causesShown() const
{
    QSet<QString> keys;
    const QAbstractItemModel *model = find<QAbstractItemView>("causesTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        keys.insert(keyOf(model->index(row, 0).data(RowRole).value<CauseRow>().reason));
    return keys;
}

bool EveryReasonWindowTest::isGone(const Reason &reason)
{
    return !causesShown().contains(keyOf(reason)) && !causesStored().contains(keyOf(reason));
}

/// Until the command is done that a key gave, and the window shows what came of it.
void EveryReasonWindowTest::doAndWait(const std::function<void()> &act)
{
    const qsizetype before = m_answers->size();
    act();
    QTRY_VERIFY_WITH_TIMEOUT(m_answers->size() > before, aWhile);
    const auto result = m_answers->last().at(1).value<Services::CommandResult>();
    QVERIFY2(!result.error, qPrintable(result.message));
    QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(), aWhile);
}

void EveryReasonWindowTest::sync()
{
    doAndWait([this] { m_keys.press(Qt::Key_F9); });
    for (const Reason &reason : std::as_const(m_afterTheRun)) {
        QTRY_VERIFY2_WITH_TIMEOUT(isGone(reason), qPrintable(keyOf(reason) + u": "_s + reason.text), aWhile);
        m_resolved.insert(toString(reason.code));
    }
    m_afterTheRun.clear();
}

void EveryReasonWindowTest::showTab(int tab)
{
    auto *tabs = find<QTabBar>("reviewTabs");
    QVERIFY(m_keys.reach(u"reviewTabs"_s));
    while (tabs->currentIndex() != tab)
        m_keys.press(tabs->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
}

/// The cause, and beside it the first of its documents with what can be done.
bool EveryReasonWindowTest::choose(const Reason &reason)
{
    auto *causes = find<QAbstractItemView>("causesTable");
    if (!m_keys.reach(u"causesTable"_s))
        return false;
    m_keys.press(Qt::Key_Home, Qt::ControlModifier);
    const auto chosen = [causes] { return causes->currentIndex().data(RowRole).value<CauseRow>().reason; };
    for (int row = 1; row < causes->model()->rowCount() && keyOf(chosen()) != keyOf(reason); ++row)
        m_keys.press(Qt::Key_Down);
    const auto *table = find<QAbstractItemView>("reviewDocumentsTable");
    const auto isShown = [&] {
        const auto record = table->currentIndex().data(RowRole).value<Record>();
        m_block = -1;
        for (const Reason &each : record.reasons)
            if (keyOf(each) == keyOf(reason))
                m_block = int(record.reasons.indexOf(each));
        const auto labels = find<QWidget>("remedyPane")->findChildren<QLabel *>();
        const bool said = std::any_of(labels.cbegin(), labels.cend(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == causeTitle(reason); });
        return m_block >= 0 && said && find<QLabel>("detailTitle")->text() == record.title;
    };
    return keyOf(chosen()) == keyOf(reason) && QTest::qWaitFor(isShown, aWhile);
}

void EveryReasonWindowTest::map(const QString &target)
{
    doAndWait([&] {
        if (!m_keys.reach(u"otherTarget_%1"_s.arg(m_block)))
            return;
        m_keys.type(target);
        m_keys.press(Qt::Key_Return);
    });
}

/// Where every code stands in its row.
void EveryReasonWindowTest::mapOnItsPage(MappingKind kind, const QString &code, const QString &target)
{
    m_keys.press(Qt::Key_4, Qt::ControlModifier);
    auto *page = m_window->findChild<QWidget *>(u"mappings"_s);
    auto *tabs = page->findChild<QTabBar *>(u"mappingTabs"_s);
    auto *table = page->findChild<QAbstractItemView *>(u"mappingsTable"_s);
    while (tabs->currentIndex() != int(allMappingKinds().indexOf(kind)))
        m_keys.press(Qt::Key_PageDown, Qt::ControlModifier);
    const auto source = [table] {
        return table->currentIndex().siblingAtColumn(int(MappingColumn::Source)).data().toString();
    };
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QVERIFY(m_keys.reach(u"mappingsTable"_s));
    m_keys.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 1; row < table->model()->rowCount() && source() != code; ++row)
        m_keys.press(Qt::Key_Down);
    QCOMPARE(source(), code);
    while (table->currentIndex().column() < int(MappingColumn::Target))
        m_keys.press(Qt::Key_Right);
    m_keys.type(target);
    // Once for the list of accounts that opened, once for the cell.
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Return);
    doAndWait([this] {
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        m_keys.press(Qt::Key_2, Qt::ControlModifier);
    });
}

/// What NAV has under a like name is another one.
void EveryReasonWindowTest::createVendor()
{
    const auto answer = [this] {
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        const auto *create = dialog->findChild<QAbstractButton *>(u"vendorCreate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"vendor_displayName"_s)->isEnabled(), aWhile);
        for (const QCheckBox *other : dialog->findChildren<QCheckBox *>())
            m_keys.push(other->objectName());
        QVERIFY(create->isEnabled());
        m_keys.push(u"vendorCreate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), aWhile);
    };
    doAndWait([&] {
        m_keys.inDialog(
            u"vendorDialog"_s, [&] { m_keys.push(u"fix_createVendor_%1"_s.arg(m_block)); }, answer);
    });
}

void EveryReasonWindowTest::chooseAll()
{
    const auto *table = find<QAbstractItemView>("reviewDocumentsTable");
    QVERIFY(m_keys.reach(u"reviewDocumentsTable"_s));
    m_keys.press(Qt::Key_A, Qt::ControlModifier);
    if (table->model()->rowCount() > 1)
        QTRY_VERIFY(find<QLabel>("selectionSummary")->isVisible());
}

/// All documents of the cause that is shown go back to Concur, or are left out.
void EveryReasonWindowTest::decide(RecordState state, const char *button, const char *dialog, const char *confirm)
{
    const QAbstractItemModel *rows = find<QAbstractItemView>("reviewDocumentsTable")->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        m_decided.insert(rows->index(row, 0).data(RowRole).value<Record>().documentId, state);
    chooseAll();
    doAndWait([&] {
        m_keys.inDialog(
            QString::fromLatin1(dialog), [&] { m_keys.push(QString::fromLatin1(button)); },
            [&] {
                m_keys.type(u"Please look at it."_s);
                m_keys.push(QString::fromLatin1(confirm));
            });
    });
}

/// As an administrator of NAV does; then it is asked for again here.
void EveryReasonWindowTest::resolveInNav(const Reason &reason, const QString &page, const QJsonObject &body)
{
    m_admin.post(u"/nav/"_s + page, body);
    chooseAll();
    doAndWait([this] { m_keys.push(u"retryButton"_s); });
    m_afterTheRun.append(reason);
}

void EveryReasonWindowTest::resolveMasterData(const Reason &reason)
{
    const QString &subject = reason.subject;
    const int time = m_times[reason.code]++;
    switch (reason.code) {
    case ReasonCode::VendorMissing: return time == 0 ? createVendor() : map(u"70001"_s);
    case ReasonCode::VendorBlocked:
        return resolveInNav(
            reason, u"vendors"_s, {{u"number"_s, subject}, {u"blocked"_s, QString()}, {u"privacyBlocked"_s, false}});
    case ReasonCode::EmployeeUnmapped: return map(u"G:1740"_s);
    case ReasonCode::AccountBlocked: return resolveInNav(reason, u"unblockAccount"_s, {{u"number"_s, subject}});
    case ReasonCode::AccountMissing: return map(otherAccount);
    case ReasonCode::AccountNotPostable: return mapOnItsPage(MappingKind::Account, subject, otherAccount);
    case ReasonCode::PaymentUnmapped: return map(u"G:1730"_s);
    case ReasonCode::TaxUnmapped: return mapOnItsPage(MappingKind::Tax, subject, u"G:1576"_s);
    case ReasonCode::CompanyUnmapped: return map(u"Nordlicht Consulting GmbH"_s);
    case ReasonCode::NavRefused:
        return resolveInNav(reason, u"vendors"_s, {{u"number"_s, subject}, {u"postingGroup"_s, u"DOMESTIC"_s}});
    default: break;
    }
    if (time % 2 == 0)
        return resolveInNav(reason, u"dimensionValues"_s,
            {{u"dimension"_s, subject.section(u'=', 0, 0)}, {u"code"_s, subject.section(u'=', 1)},
                {u"name"_s, u"New"_s}});
    doAndWait([this] { m_keys.push(u"mapButton_%1_0"_s.arg(m_block)); });
}

void EveryReasonWindowTest::resolveByDecision(const Reason &reason)
{
    const bool isFirst = m_times[reason.code]++ == 0;
    const QString setting = u"fix_changeSetting_%1"_s.arg(m_block);
    switch (reason.code) {
    case ReasonCode::PostingDateClosed: return doAndWait([&] { m_keys.push(setting); });
    case ReasonCode::OrderMissing:
        // Its order may be one that is not wanted in NAV: then it does not go on by itself.
        if (isFirst)
            doAndWait([&] { m_keys.push(setting); });
        if (isFirst && isGone(reason))
            return;
        [[fallthrough]];
    case ReasonCode::TestDocument:
    case ReasonCode::DuplicateInvoiceNumber:
        return decide(RecordState::Ignored, "ignoreButton", "ignoreDialog", "decisionConfirm");
    default: return decide(RecordState::SentBack, "sendBackButton", "sendBackDialog", "sendBackConfirm");
    }
}

void EveryReasonWindowTest::resolve(const Reason &reason)
{
    static const QSet<ReasonCode> ofMasterData{ReasonCode::VendorMissing, ReasonCode::VendorBlocked,
        ReasonCode::EmployeeUnmapped, ReasonCode::AccountMissing, ReasonCode::AccountBlocked,
        ReasonCode::AccountNotPostable, ReasonCode::PaymentUnmapped, ReasonCode::TaxUnmapped,
        ReasonCode::DimensionValueMissing, ReasonCode::CompanyUnmapped, ReasonCode::NavRefused};
    if (ofMasterData.contains(reason.code))
        resolveMasterData(reason);
    else
        resolveByDecision(reason);
    if (!m_afterTheRun.contains(reason)) {
        QTRY_VERIFY2_WITH_TIMEOUT(isGone(reason), qPrintable(keyOf(reason) + u": "_s + reason.text), aWhile);
        m_resolved.insert(toString(reason.code));
    }
}

/// What was not met yet comes first, and last what is wrong with a document as such: it goes back whatever else it lacks.
std::optional<Reason> EveryReasonWindowTest::nextCause(const QSet<QString> &tried) const
{
    const auto rank = [this](const Reason &reason) {
        return reason.code == ReasonCode::DocumentInvalid ? 2 : m_met.contains(toString(reason.code)) ? 1 : 0;
    };
    const QAbstractItemModel *model = find<QAbstractItemView>("causesTable")->model();
    std::optional<Reason> next;
    for (int row = 0; row < model->rowCount(); ++row) {
        const Reason reason = model->index(row, 0).data(RowRole).value<CauseRow>().reason;
        if (!tried.contains(keyOf(reason)) && (!next || rank(reason) < rank(*next)))
            next = reason;
    }
    return next;
}

void EveryReasonWindowTest::takeCausesInTurn()
{
    QSet<QString> tried;
    while (const std::optional<Reason> next = nextCause(tried)) {
        tried.insert(keyOf(*next));
        QVERIFY2(choose(*next), qPrintable(keyOf(*next) + u": "_s + m_keys.failures().join(u'\n')));
        m_met.insert(toString(next->code));
        resolve(*next);
        if (QTest::currentTestFailed()) {
            qWarning("It was about %s: %s", qPrintable(keyOf(*next)), qPrintable(m_keys.failures().join(u'\n')));
            return;
        }
    }
}

void EveryReasonWindowTest::approveWhatWaits()
{
    Store::DocumentFilter waiting;
    waiting.states = {RecordState::AwaitingApproval};
    const qsizetype count = stored(waiting).size();
    if (count == 0)
        return;
    showTab(2);
    const auto *table = find<QAbstractItemView>("reviewDocumentsTable");
    QTRY_COMPARE(table->model()->rowCount(), int(count));
    QTRY_VERIFY(table->currentIndex().data(RowRole).value<Record>().state == RecordState::AwaitingApproval);
    for (const Reason &reason : table->currentIndex().data(RowRole).value<Record>().reasons)
        m_met.insert(toString(reason.code));
    chooseAll();
    doAndWait([this] { m_keys.push(u"approveButton"_s); });
    QVERIFY(stored(waiting).isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 0);
    m_resolved.insert(toString(ReasonCode::NeedsApproval));
    showTab(0);
}

void EveryReasonWindowTest::eachIsThereAndIsResolved()
{
    constexpr int mostRounds = 8;
    Store::DocumentFilter open;
    open.states = {RecordState::Held, RecordState::AwaitingApproval, RecordState::Ready, RecordState::Received};
    m_keys.press(Qt::Key_2, Qt::ControlModifier);
    for (int round = 0; round < mostRounds && (round == 0 || !stored(open).isEmpty()); ++round) {
        sync();
        takeCausesInTurn();
        if (!QTest::currentTestFailed())
            approveWhatWaits();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_keys.failures().isEmpty(), qPrintable(m_keys.failures().join(u'\n')));
    }
    QVERIFY(stored(open).isEmpty());
    const QSet<QString> all(contract().cbegin(), contract().cend());
    QCOMPARE(QStringList((all - m_met).values()).join(u' '), QString());
    QCOMPARE(QStringList((all - m_resolved).values()).join(u' '), QString());
    QCOMPARE(m_met - all, QSet<QString>());
}

/// Somebody submits it again with one of its accounts exchanged. Which; empty where it bears none.
QString EveryReasonWindowTest::changeAfterPosting(const Record &record)
{
    const QRegularExpression code(u"\"journalAccountCode\"\\s*:\\s*\"(\\d+)\""_s);
    const auto payload = Store::DocumentStore(m_workspace->database()).payload(record.id);
    const QString account = code.match(QString::fromUtf8(payload.value_or(QByteArray()))).captured(1);
    const QJsonArray exchange{QJsonArray{u"\"%1\""_s.arg(account), u"\"%1\""_s.arg(otherAccount)}};
    const bool may = !account.isEmpty() && account != otherAccount && booked(record.documentId).contains(account);
    return may && m_admin.post(u"/concur/resubmit"_s, {{u"document"_s, record.documentId}, {u"replace"_s, exchange}})
        ? account
        : QString();
}

void EveryReasonWindowTest::settle(const QString &document, const QString &action)
{
    const auto *table = find<QAbstractItemView>("reviewDocumentsTable");
    const auto shown = [table] { return table->currentIndex().data(RowRole).value<Record>(); };
    QVERIFY(m_keys.reach(u"reviewDocumentsTable"_s));
    m_keys.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 1; row < table->model()->rowCount() && shown().documentId != document; ++row)
        m_keys.press(Qt::Key_Down);
    QCOMPARE(shown().documentId, document);
    QTRY_VERIFY(find<QWidget>("changePane")->isVisible() && find<QLabel>("detailTitle")->text() == shown().title);
    const auto chosen = [this] {
        for (const QRadioButton *button : find<QWidget>("changePane")->findChildren<QRadioButton *>())
            if (button->isChecked())
                return button->objectName();
        return QString();
    };
    QVERIFY(m_keys.reach(chosen()));
    for (int step = 0; step < 3 && chosen() != u"resolve_"_s + action; ++step)
        m_keys.press(Qt::Key_Right);
    QCOMPARE(chosen(), u"resolve_"_s + action);
    QVERIFY(m_keys.reach(u"resolveReason"_s));
    m_keys.type(u"Wrong account."_s);
    doAndWait([this] { m_keys.push(u"resolveButton"_s); });
    QTRY_VERIFY(shown().documentId != document);
}

void EveryReasonWindowTest::whatChangedAfterPostingIsSettled()
{
    const QStringList actions{u"offsetAndRepost"_s, u"postDifference"_s, u"ignore"_s};
    Store::DocumentFilter confirmed;
    confirmed.states = {RecordState::Confirmed};
    confirmed.kind = DocumentKind::Expense;
    QStringList changed;
    QMap<QString, QMap<QString, QString>> wanted;
    for (const Record &record : stored(confirmed)) {
        QMap<QString, QString> books = booked(record.documentId);
        const QString account = changed.size() < actions.size() ? changeAfterPosting(record) : QString();
        if (account.isEmpty())
            continue;
        if (actions.at(changed.size()) != u"ignore") {
            const Decimal moved = Decimal::fromString(books.take(account));
            const Decimal there = Decimal::fromString(books.value(otherAccount, u"0"_s));
            books.insert(otherAccount, (moved + there).toAmount());
        }
        changed.append(record.documentId);
        wanted.insert(record.documentId, books);
    }
    QCOMPARE(changed.size(), actions.size());
    sync();
    showTab(4);
    QTRY_COMPARE(find<QAbstractItemView>("reviewDocumentsTable")->model()->rowCount(), int(changed.size()));
    for (qsizetype i = 0; i < changed.size() && !QTest::currentTestFailed(); ++i)
        settle(changed.at(i), actions.at(i));
    QVERIFY2(m_keys.failures().isEmpty(), qPrintable(m_keys.failures().join(u'\n')));
    m_decided.insert(changed.last(), RecordState::Ignored);
    m_corrected = QSet<QString>(changed.cbegin(), changed.cend());
    sync();
    for (const QString &document : std::as_const(changed))
        QCOMPARE(booked(document), wanted.value(document));
}

void EveryReasonWindowTest::nothingIsLeftOver()
{
    Store::DocumentFilter filter;
    filter.limit = 1000;
    filter.currentOnly = true;
    for (const Record &record : stored(filter)) {
        const RecordState wanted = m_decided.value(record.documentId, RecordState::Confirmed);
        QVERIFY2(record.state == wanted, qPrintable(record.documentId + u' ' + toString(record.state)));
    }
    ClosingBooks books(*m_workspace, m_admin.get(u"/concur"_s), m_ledgerBefore, m_admin.get(u"/ledger"_s));
    QCOMPARE(books.rests().join(u'\n'), QString());
    QCOMPARE(books.strays(m_corrected).join(u'\n'), QString());
}

QTEST_MAIN(EveryReasonWindowTest)
#include "tst_everyreasonwindow.moc"
