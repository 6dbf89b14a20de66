// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "processowner.h"

#include "platform.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

QString processOwner()
{
    static const QString owner = u"%1:%2:%3"_s.arg(QSysInfo::machineHostName())
                                     .arg(QCoreApplication::applicationPid())
                                     .arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    return owner;
}

bool hasEnded(const QString &owner)
{
    const QStringList parts = owner.split(u':');
    bool isNumber = false;
    const qint64 id = parts.value(1).toLongLong(&isNumber);
    return parts.size() == 3 && isNumber && parts.first() == QSysInfo::machineHostName()
        && !Platform::isProcessRunning(id);
}

} // namespace Ledgerbridge::Services
