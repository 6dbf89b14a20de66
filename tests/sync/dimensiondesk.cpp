// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensiondesk.h"

#include "audittrail.h"
#include "dimensionproposalstore.h"
#include "replayqueue.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Ledgerbridge {

void DimensionDesk::start(const QString &service)
{
    Sandbox::SandboxOptions options;
    options.documents = 12;
    options.seed = 4;
    options.problemPercent = 0;
    options.dimensionService = service;
    m_world = std::make_unique<SyncWorld>(options);
    QCOMPARE(m_world->problem(), QString());
    m_world->setup().providesDimensions = true;
    m_world->setup().dimensionsToNav = DimensionsToNav::Propose;
    m_world->setup().listRules =
        listRulesFrom(u"DEPARTMENT=Abteilung; PROJECT=Projekt; COSTCENTER=Kostenstelle"_s).value();
    m_ahead = 0;
}

Result<RunSummary> DimensionDesk::dimensions(bool dryRun)
{
    Sync::SyncOptions options;
    options.only = {Sync::Part::Dimensions};
    options.dryRun = dryRun;
    return m_world->sync(options);
}

RunSummary DimensionDesk::done(bool dryRun)
{
    const auto summary = dimensions(dryRun);
    if (!summary)
        QTest::qFail(qPrintable(summary.error().message), __FILE__, __LINE__);
    else if (!summary->problems.isEmpty())
        QTest::qFail(qPrintable(summary->problems.join(u'\n')), __FILE__, __LINE__);
    return summary.value_or(RunSummary());
}

void DimensionDesk::setNav(const QString &dimension, const QString &code, const QString &name, bool take) const
{
    m_world->admin(u"/nav/dimensionValues"_s,
        {{u"dimension"_s, dimension}, {u"code"_s, code}, {u"name"_s, name}, {u"take"_s, take}});
}

void DimensionDesk::setConcur(const QJsonObject &wish) const
{
    m_world->admin(u"/concur/lists"_s, wish);
}

Sandbox::Json DimensionDesk::inConcur(const QString &list, const QString &code) const
{
    const Sandbox::Json concur = m_world->concurJson();
    for (const Sandbox::Json &item : concur["listItems"].items())
        if (item["list"].toString() == list && item["code"].toString() == code && !item["isDeleted"].toBool())
            return item;
    return {};
}

QString DimensionDesk::inNav(const QString &dimension, const QString &code) const
{
    const auto directory = QCoro::waitFor(m_world->nav().directory(m_world->companyId(), {}));
    if (!directory)
        return {};
    for (const auto &[of, value] : directory->dimensionValues)
        if (of == dimension && value.code == code)
            return value.displayName;
    return {};
}

QList<ReplayEntry> DimensionDesk::waiting()
{
    const auto entries = Store::ReplayQueue(m_world->database()).list();
    return entries.value_or(QList<ReplayEntry>());
}

QStringList DimensionDesk::trail(const QString &action)
{
    Store::AuditFilter filter;
    filter.limit = 100000;
    QStringList texts;
    const auto entries = Store::AuditTrail(m_world->database()).list(filter);
    for (const AuditEntry &entry : entries.value_or(QList<AuditEntry>()))
        if (entry.action == action)
            texts.append(entry.text);
    return texts;
}

DimensionProposal DimensionDesk::proposal(const QString &code)
{
    const auto all = Store::DimensionProposalStore(m_world->database()).all();
    DimensionProposal found;
    for (const DimensionProposal &one : all.value_or(QList<DimensionProposal>()))
        if (one.code == code)
            found = one;
    return found;
}

void DimensionDesk::approve(const QString &code)
{
    const qint64 id = proposal(code).id;
    QVERIFY(id > 0);
    const auto approved = Store::DimensionProposalStore(m_world->database()).approve(id, u"Anna"_s);
    QVERIFY2(approved.has_value(), approved ? "" : qPrintable(approved.error().message));
}

void DimensionDesk::passTime(int seconds)
{
    m_ahead += seconds;
    const auto ahead = [this] { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); };
    m_world->setup().clock = ahead;
    m_world->database().setClock(ahead);
}

} // namespace Ledgerbridge
