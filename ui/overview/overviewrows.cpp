// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "overviewrows.h"

#include "amounttext.h"
#include "causesmodel.h"
#include "expiryrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

QString documentsText(int documents)
{
    return OverviewText::tr("%n document(s)", nullptr, documents);
}

/// What several rows stand for that have no room.
LinkRow moreRow(const QString &objectName, int more)
{
    LinkRow row;
    row.objectName = objectName;
    row.text = OverviewText::tr("%n more", nullptr, more);
    row.accessibleName = row.text;
    return row;
}

Tone toneOf(const ExpiryEntry &entry, const QDateTime &now)
{
    if (!entry.expiresAt.isValid())
        return Tone::Nothing;
    const auto step = expiryStep(entry, now);
    return !step ? Tone::Ok : *step <= 1 ? Tone::Bad : Tone::Held;
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString stateText(const Services::ConnectionHealth &health, const QDateTime &now)
{
    using State = Services::ConnectionHealth::State;
    switch (health.state) {
    case State::NotConnected: return OverviewText::tr("not connected");
    case State::Silent: return OverviewText::tr("not used yet");
    case State::Good: return OverviewText::tr("fine, %1").arg(momentText(health.lastGoodAt, now));
    case State::Bad: return OverviewText::tr("failed, %1").arg(momentText(health.lastBadAt, now));
    }
    return {};
}

Tone toneOf(Services::ConnectionHealth::State state)
{
    using State = Services::ConnectionHealth::State;
    return state == State::Good ? Tone::Ok : state == State::Bad ? Tone::Bad : Tone::Nothing;
}

/// An error of before the last success is history, and stands in the tip.
QString healthTip(const Services::ConnectionHealth &health)
{
    const auto whole = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
    QStringList lines;
    if (health.lastGoodAt.isValid())
        lines.append(OverviewText::tr("Last answer: %1").arg(whole(health.lastGoodAt)));
    if (health.lastBadAt.isValid())
        lines.append(OverviewText::tr("Last failure: %1. %2").arg(whole(health.lastBadAt), health.lastError));
    return lines.join(u'\n');
}

} // namespace

QList<LinkRow> OverviewRows::causes(const Services::OverviewData &read)
{
    // Each bar is the cause's share of everything that is held, so that equal causes look equal and small.
    int all = 0;
    for (const CauseRow &cause : read.causes)
        all += cause.documents;
    QList<LinkRow> rows;
    for (const CauseRow &cause : read.causes.mid(0, mostCauses)) {
        LinkRow row;
        row.objectName = u"cause_%1"_s.arg(rows.size());
        row.text = causeTitle(cause.reason);
        row.value = QLocale().toString(cause.documents);
        row.part = cause.documents;
        row.whole = qMax(1, all);
        row.tip = cause.reason.text;
        row.accessibleName = u"%1: %2"_s.arg(row.text, documentsText(cause.documents));
        rows.append(row);
    }
    if (read.causes.size() > mostCauses)
        rows.append(moreRow(u"cause_more"_s, int(read.causes.size()) - mostCauses));
    return rows;
}

QList<LinkRow> OverviewRows::ages(const Services::OverviewData &read)
{
    int most = 1;
    for (const int documents : read.heldAges)
        most = qMax(most, documents);
    QList<LinkRow> rows;
    for (const HeldAge age : allHeldAges()) {
        const int documents = read.heldAges.value(age);
        LinkRow row;
        row.objectName = u"age_%1"_s.arg(int(age));
        row.text = heldAgeTitle(age);
        row.value = QLocale().toString(documents);
        row.part = documents;
        row.whole = most;
        row.accessibleName = OverviewText::tr("Held %1: %2").arg(row.text, documentsText(documents));
        rows.append(row);
    }
    return rows;
}

QList<LinkRow> OverviewRows::expiries(const Services::OverviewData &read)
{
    QList<LinkRow> rows;
    for (const ExpiryEntry &entry : read.expiries.mid(0, mostExpiries)) {
        LinkRow row;
        row.objectName = u"expiry_%1"_s.arg(rows.size());
        row.text = expiryTitle(entry);
        row.value = expiryWhen(entry, read.readAt);
        row.tone = toneOf(entry, read.readAt);
        row.tip = expirySentence(entry, read.readAt) + u'\n' + expiryRemedy(entry);
        row.accessibleName = expirySentence(entry, read.readAt);
        rows.append(row);
    }
    if (read.expiries.size() > mostExpiries)
        rows.append(moreRow(u"expiry_more"_s, int(read.expiries.size()) - mostExpiries));
    return rows;
}

QList<LinkRow> OverviewRows::health(const Services::OverviewData &read)
{
    QList<LinkRow> rows;
    for (const Services::ConnectionHealth &health : read.health) {
        const QString system = health.system == "concur"_L1 ? u"Concur"_s : u"NAV"_s;
        LinkRow row;
        row.objectName = u"health_%1"_s.arg(rows.size());
        row.text = health.company.isEmpty() ? system : u"%1: %2"_s.arg(system, health.company);
        row.value = stateText(health, read.readAt);
        row.tone = toneOf(health.state);
        const QString requests = OverviewText::tr("%n request(s) within a day", nullptr, health.requests);
        if (health.state == Services::ConnectionHealth::State::Bad)
            row.detail = health.lastError;
        else if (health.state != Services::ConnectionHealth::State::NotConnected)
            row.detail = u"%1 · %2"_s.arg(requests, health.place);
        row.tip = healthTip(health);
        row.accessibleName = QStringList{row.text, row.value, row.detail}.join(u", "_s);
        rows.append(row);
    }
    return rows;
}

} // namespace Ledgerbridge::Ui
