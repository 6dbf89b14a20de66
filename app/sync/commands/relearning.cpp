// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "relearning.h"

#include "demandeddimensions.h"
#include "lessonstore.h"

#include <algorithm>

namespace Ledgerbridge::Sync {

namespace {

bool isAbout(const NavLesson &lesson, const Reason &reason)
{
    if (!lesson.dimension.isEmpty())
        return reason.code == ReasonCode::DimensionMissing
            && reason.subject == demandSubject(lesson.number, lesson.dimension);
    const bool ofVendor = reason.code == ReasonCode::VendorBlocked || reason.code == ReasonCode::NavRefused;
    return ofVendor && reason.subject.compare(lesson.number, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<void> forgetLessons(Run &run, const Record &record)
{
    bool changed = false;
    for (auto company = run.companies.cbegin(); company != run.companies.cend(); ++company)
        for (const NavLesson &lesson : company->directory.lessons.all()) {
            const bool holdsIt = std::any_of(record.reasons.cbegin(), record.reasons.cend(),
                [&lesson](const Reason &reason) { return isAbout(lesson, reason); });
            if (!holdsIt)
                continue;
            if (const auto gone = Store::LessonStore(*run.setup.database).forget(company.key(), lesson); !gone)
                return fail(gone.error());
            changed = true;
        }
    return changed ? run.loadSurroundings() : Result<void>();
}

} // namespace Ledgerbridge::Sync
