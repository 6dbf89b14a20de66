// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsreport.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Controls", text);
}

} // namespace

bool isControlSetting(const QString &key)
{
    static const QStringList keys{u"approval.required"_s, u"approval.fourEyes"_s, u"expense.mode"_s, u"invoice.mode"_s,
        u"posting.closedPeriod"_s, u"mapping.sameCode"_s, u"invoice.withOrder"_s, u"documents.test"_s,
        u"company.production"_s, u"concur.acknowledge"_s, u"vendors.toConcur"_s, u"vendors.toNav"_s,
        u"dimensions.toConcur"_s, u"dimensions.toNav"_s, u"payments.confirm"_s};
    return keys.contains(key);
}

QString toTitle(ControlFact::Kind kind)
{
    switch (kind) {
    case ControlFact::Kind::Connection: return toTitle(ControlChange::Kind::Connection);
    case ControlFact::Kind::Secret: return toTitle(ControlChange::Kind::Secret);
    case ControlFact::Kind::SignOff: return toTitle(ControlChange::Kind::SignOff);
    }
    return {};
}

QString toTitle(ControlChange::Kind kind)
{
    switch (kind) {
    case ControlChange::Kind::Setting: return said(QT_TRANSLATE_NOOP("Controls", "Setting"));
    case ControlChange::Kind::Mapping: return said(QT_TRANSLATE_NOOP("Controls", "Mapping"));
    case ControlChange::Kind::Connection: return said(QT_TRANSLATE_NOOP("Controls", "Connection"));
    case ControlChange::Kind::Secret: return said(QT_TRANSLATE_NOOP("Controls", "Secret"));
    case ControlChange::Kind::SignOff: return said(QT_TRANSLATE_NOOP("Controls", "Month signed off"));
    }
    return {};
}

QString toString(ControlFact::Kind kind)
{
    switch (kind) {
    case ControlFact::Kind::Connection: return u"connection"_s;
    case ControlFact::Kind::Secret: return u"secret"_s;
    case ControlFact::Kind::SignOff: return u"signOff"_s;
    }
    return {};
}

QString toString(ControlChange::Kind kind)
{
    switch (kind) {
    case ControlChange::Kind::Setting: return u"setting"_s;
    case ControlChange::Kind::Mapping: return u"mapping"_s;
    case ControlChange::Kind::Connection: return u"connection"_s;
    case ControlChange::Kind::Secret: return u"secret"_s;
    case ControlChange::Kind::SignOff: return u"signOff"_s;
    }
    return {};
}

QString valueText(const ControlSetting &setting)
{
    return setting.isUnknown ? said(QT_TRANSLATE_NOOP("Controls", "not known")) : setting.value;
}

QString rightsText()
{
    return said(QT_TRANSLATE_NOOP("Controls",
        "This edition has no roles: whoever may open the folder of the workspace may do everything. What held people "
        "back are the settings marked as controls."));
}

} // namespace Ledgerbridge
