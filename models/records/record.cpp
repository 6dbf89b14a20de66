// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "record.h"

#include <QCoreApplication>

namespace Ledgerbridge {

QString runPhaseTitle(RunProgress::Phase phase)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("RunProgress", source); };
    switch (phase) {
    case RunProgress::Phase::Starting: return text(QT_TRANSLATE_NOOP("RunProgress", "Starting"));
    case RunProgress::Phase::Directory: return text(QT_TRANSLATE_NOOP("RunProgress", "Reading NAV"));
    case RunProgress::Phase::Recovery: return text(QT_TRANSLATE_NOOP("RunProgress", "Looking up open postings"));
    case RunProgress::Phase::Fetch: return text(QT_TRANSLATE_NOOP("RunProgress", "Fetching"));
    case RunProgress::Phase::Plan: return text(QT_TRANSLATE_NOOP("RunProgress", "Checking"));
    case RunProgress::Phase::Acknowledge: return text(QT_TRANSLATE_NOOP("RunProgress", "Acknowledging"));
    case RunProgress::Phase::Post: return text(QT_TRANSLATE_NOOP("RunProgress", "Posting"));
    case RunProgress::Phase::Verify: return text(QT_TRANSLATE_NOOP("RunProgress", "Verifying"));
    case RunProgress::Phase::Confirm: return text(QT_TRANSLATE_NOOP("RunProgress", "Confirming to Concur"));
    case RunProgress::Phase::Vendors: return text(QT_TRANSLATE_NOOP("RunProgress", "Bringing vendors to Concur"));
    case RunProgress::Phase::Dimensions: return text(QT_TRANSLATE_NOOP("RunProgress", "Exchanging dimension values"));
    case RunProgress::Phase::Done: return text(QT_TRANSLATE_NOOP("RunProgress", "Done"));
    }
    return {};
}

} // namespace Ledgerbridge
