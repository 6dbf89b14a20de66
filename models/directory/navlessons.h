// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Ledgerbridge {

/// Something that NAV does not show and told by refusing (nav.md 2.1, 2.6: posting groups, privacy blocks and the default
/// dimensions of accounts are hidden). Kept, so that nothing else runs into the same wall.
struct NavLesson final
{
    enum class Kind {
        /// A line on this account must bear the dimension.
        AccountDimension,
        /// A line or document of this vendor must bear the dimension.
        VendorDimension,
        /// The vendor is blocked for privacy.
        VendorPrivacy,
        /// The vendor lacks what posting needs, such as a posting group.
        VendorIncomplete
    };

    Kind kind = Kind::AccountDimension;
    /// Account or vendor number.
    QString number;
    /// Empty where no dimension is demanded.
    QString dimension;
    /// NAV's own.
    QString words = {};
    /// Concur's id of the document whose refusal taught it.
    QString documentId = {};
    QDateTime learnedAt = {};

    [[nodiscard]] bool isOfVendor() const { return kind != Kind::AccountDimension; }
    [[nodiscard]] bool operator==(const NavLesson &) const = default;
};

[[nodiscard]] QString toString(NavLesson::Kind kind);
[[nodiscard]] std::optional<NavLesson::Kind> lessonKindFromString(QStringView text);

/// What NAV's refusal teaches (key phrases of nav.md 3.5, en-US); nothing where it only concerns the one document.
/// `vendor`: of the document, for words that name none.
[[nodiscard]] std::optional<NavLesson> lessonFrom(const QString &words, const QString &vendor);

/// The lessons of one company. A value.
class NavLessons final
{
public:
    void insert(const NavLesson &lesson) { m_lessons.append(lesson); }
    [[nodiscard]] bool isEmpty() const { return m_lessons.isEmpty(); }
    [[nodiscard]] const QList<NavLesson> &all() const { return m_lessons; }

    /// Codes of the dimensions that a line on this account, or vendor, must bear.
    [[nodiscard]] QStringList dimensionsDemandedBy(const QString &number, bool vendor) const;
    /// Why nothing can be posted to the vendor; none where nothing is known against it.
    [[nodiscard]] std::optional<NavLesson> againstVendor(const QString &number) const;

private:
    QList<NavLesson> m_lessons;
};

} // namespace Ledgerbridge
