// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "requeststate.h"

#include <QCoreApplication>

namespace Ledgerbridge {

QString requestStateTitle(const FollowedRequest &request)
{
    const auto title = [](const char *text) { return QCoreApplication::translate("FollowedRequest", text); };
    if (request.isUncertain)
        return title(QT_TRANSLATE_NOOP("FollowedRequest", "No answer"));
    if (request.queueStatus == u"CREATE_FAILED")
        return title(QT_TRANSLATE_NOOP("FollowedRequest", "Not created"));
    if (request.queueStatus == u"PENDING_CREATION")
        return title(QT_TRANSLATE_NOOP("FollowedRequest", "Being created"));
    if (request.queueStatus.isEmpty() && request.workflowStatus.isEmpty())
        return title(QT_TRANSLATE_NOOP("FollowedRequest", "Not read yet"));
    return request.workflowStatus.isEmpty() ? title(QT_TRANSLATE_NOOP("FollowedRequest", "Created"))
                                            : request.workflowStatus;
}

} // namespace Ledgerbridge
