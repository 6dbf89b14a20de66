// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "dimensionfindings.h"

#include "listassignment.h"

#include <QCoreApplication>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Checkup", source);
}

QString idOf(ListTrouble::Kind kind)
{
    switch (kind) {
    case ListTrouble::Kind::Managed:
    case ListTrouble::Kind::ReadOnly: return u"listManaged"_s;
    case ListTrouble::Kind::NoDimension: return u"dimensionUnknown"_s;
    case ListTrouble::Kind::NotFound:
    case ListTrouble::Kind::Ambiguous:
    case ListTrouble::Kind::TooDeep: break;
    }
    return u"listMissing"_s;
}

Finding findingOf(const ListTrouble &trouble)
{
    return {idOf(trouble.kind), Finding::Severity::Warning, trouble.text(),
        text(QT_TRANSLATE_NOOP("Checkup", "Nothing of that dimension is exchanged before."))};
}

} // namespace

QCoro::Task<QList<Finding>> dimensionFindings(Sync::EngineSetup setup, QStringList dimensions)
{
    QList<Finding> findings;
    const bool finds = setup.dimensionsToNav != DimensionsToNav::Off && !setup.listRules.isEmpty();
    if (!setup.lists || !(setup.providesDimensions || finds))
        co_return findings;
    const auto lists = co_await setup.lists->lists();
    if (!lists) {
        findings.append(
            {u"concurLists"_s, Finding::Severity::Warning, lists.error().message + u' ' + lists.error().detail,
                text(QT_TRANSLATE_NOOP("Checkup",
                    "Have the scopes spend.list.read and spend.listitem.read added to the app in Concur, then connect "
                    "Concur "
                    "again."))});
        co_return findings;
    }
    const ListAssignments assigned =
        assignLists(dimensions, setup.listRules, *lists, setup.concurAppId, setup.providesDimensions);
    for (const ListTrouble &trouble : assigned.troubles)
        findings.append(findingOf(trouble));
    for (const QString &dimension : assigned.without)
        findings.append({u"listMissing"_s, Finding::Severity::Info,
            text(QT_TRANSLATE_NOOP("Checkup",
                     "Concur has no list that is called like the dimension %1: its values stay "
                     "out of Concur."))
                .arg(dimension),
            text(QT_TRANSLATE_NOOP("Checkup", "Name its list in the setting dimensions.lists, or say none there."))});
    co_return findings;
}

} // namespace Ledgerbridge::Services
