// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorrequestsmodel.h"
#include "vendorsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

VendorPair nordPapier()
{
    VendorPair pair;
    pair.companyName = u"CRONUS AG"_s;
    pair.number = u"70001"_s;
    pair.navName = u"Nord Papier"_s;
    pair.code = u"NORD"_s;
    pair.addressCode = u"MAIN"_s;
    pair.concurName = u"Nordpapier"_s;
    pair.state = VendorPair::State::Conflict;
    pair.words = u"Both say something else."_s;
    return pair;
}

} // namespace

/// Vendors on both sides, and their way into NAV, as item models.
class TestVendorsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesHaveNames();
    void cellsTellWhatTheyAre();
    void aVendorOfOneSideOnly();
    void fieldsStandSideBySide();
    void oneSideAloneDiffersInNothing();
    void requestsTellTheirStory();
};

void TestVendorsModel::statesHaveNames()
{
    for (int state = 0; state <= int(VendorPair::State::Unknown); ++state) {
        const QString name = toString(VendorPair::State(state));
        QVERIFY(vendorPairStateFromString(name) == VendorPair::State(state));
        QVERIFY(!vendorPairStateTitle(VendorPair::State(state)).isEmpty());
    }
    QVERIFY(!vendorPairStateFromString(u"other"));
}

void TestVendorsModel::cellsTellWhatTheyAre()
{
    using Column = VendorsModel::Column;
    VendorsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPairs({nordPapier(), VendorPair()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), int(Column::Count));
    const auto cell = [&model](Column column, int role = Qt::DisplayRole) {
        return model.data(model.index(0, int(column)), role);
    };
    const QStringList shown{
        u"CRONUS AG"_s, u"70001"_s, u"Nord Papier"_s, u"NORD/MAIN"_s, u"Nordpapier"_s, u"conflict"_s};
    for (int column = 0; column < int(Column::Count); ++column) {
        QCOMPARE(cell(Column(column)).toString(), shown.at(column));
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(cell(Column(column), Qt::AccessibleTextRole).toString().endsWith(shown.at(column)));
    }
    QCOMPARE(cell(Column::State, StateRole).toInt(), int(VendorPair::State::Conflict));
    QVERIFY(!cell(Column::Number, StateRole).isValid());
    QCOMPARE(cell(Column::State, Qt::ToolTipRole).toString(), u"Both say something else."_s);
    QVERIFY(!cell(Column::Number, Qt::ToolTipRole).isValid());
    QCOMPARE(cell(Column::Number, IdRole).toString(), nordPapier().key());
    QCOMPARE(cell(Column::Number, RowRole).value<VendorPair>().code, u"NORD"_s);
    QVERIFY(cell(Column::Code, StrongRole).toBool());
    QVERIFY(model.pair(1) && !model.pair(2) && !model.pair(-1));
    model.setPairs({});
    QCOMPARE(model.rowCount(), 0);
}

void TestVendorsModel::aVendorOfOneSideOnly()
{
    VendorPair pair;
    pair.number = u"70001"_s;
    VendorsModel model;
    model.setPairs({pair});
    QCOMPARE(model.index(0, int(VendorsModel::Column::Code)).data().toString(), QString());
}

void TestVendorsModel::fieldsStandSideBySide()
{
    VendorPair pair = nordPapier();
    pair.nav = {{u"VendorName"_s, u"Nord"_s}, {u"City"_s, u"Köln"_s}, {u"State"_s, u"NW"_s}};
    pair.concur = {{u"VendorName"_s, u"Nord "_s}, {u"City"_s, u"Bonn"_s}, {u"Address1"_s, u"Weg 1"_s}};
    pair.agreed = {{u"City"_s, u"Aachen"_s}};
    pair.disputed = QStringList{u"City"_s};
    QStringList lines;
    for (const VendorPairField &field : fieldsOf(pair))
        lines.append(
            QStringList{field.title, field.nav, field.concur.trimmed(), field.agreed, vendorPairFieldTitle(field.state)}
                .join(u'|'));
    QCOMPARE(lines,
        QStringList({u"name|Nord|Nord||same"_s,
            // What NAV leaves blank erases nothing.
            u"address||Weg 1||same"_s, u"city|Köln|Bonn|Aachen|conflict"_s, u"state|NW|||differs"_s}));
}

void TestVendorsModel::oneSideAloneDiffersInNothing()
{
    VendorPair pair = nordPapier();
    pair.nav = {{u"VendorName"_s, u"Nord"_s}};
    const QList<VendorPairField> fields = fieldsOf(pair);
    QCOMPARE(fields.size(), 1);
    QVERIFY(fields.first().state == VendorPairField::State::Same);
}

void TestVendorsModel::requestsTellTheirStory()
{
    using Column = VendorRequestsModel::Column;
    VendorRequestsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VendorRequest request;
    request.id = 7;
    request.source = u"HARBOR"_s;
    request.draft.displayName = u"Harbor Paper Inc."_s;
    request.companyName = u"CRONUS AG"_s;
    request.state = VendorRequest::State::Rejected;
    request.preparedBy = u"Concur"_s;
    request.preparedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    request.decidedBy = u"lindgren"_s;
    request.words = u"We do not buy there."_s;
    model.setRequests({request});
    const auto cell = [&model](Column column, int role = Qt::DisplayRole) {
        return model.data(model.index(0, int(column)), role);
    };
    QCOMPARE(cell(Column::Source).toString(), u"HARBOR"_s);
    QCOMPARE(cell(Column::Name).toString(), u"Harbor Paper Inc."_s);
    QCOMPARE(cell(Column::State).toString(), vendorRequestStateTitle(VendorRequest::State::Rejected));
    QCOMPARE(cell(Column::State, StateRole).toInt(), int(VendorRequest::State::Rejected));
    QVERIFY(!cell(Column::PreparedAt).toString().isEmpty());
    QCOMPARE(cell(Column::PreparedAt, SortRole).toDateTime(), request.preparedAt);
    QCOMPARE(cell(Column::DecidedBy).toString(), u"lindgren"_s);
    QCOMPARE(cell(Column::Words, Qt::ToolTipRole).toString(), u"We do not buy there."_s);
    QCOMPARE(cell(Column::Source, IdRole).toLongLong(), 7);
    for (int column = 0; column < int(Column::Count); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(model.request(0) && !model.request(1));
}

QTEST_GUILESS_MAIN(TestVendorsModel)
#include "tst_vendorsmodel.moc"
