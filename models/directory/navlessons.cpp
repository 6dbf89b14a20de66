// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "navlessons.h"

#include <QRegularExpression>

#include <array>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    NavLesson::Kind kind;
    const char *name;
};

constexpr std::array kindNames{
    KindName{NavLesson::Kind::AccountDimension, "accountDimension"},
    KindName{NavLesson::Kind::VendorDimension, "vendorDimension"},
    KindName{NavLesson::Kind::VendorPrivacy, "vendorPrivacy"},
    KindName{NavLesson::Kind::VendorIncomplete, "vendorIncomplete"},
};

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// "Select a Dimension Value Code for the Dimension Code COSTCENTER for G/L Account 61200."
std::optional<NavLesson> demandedDimension(const QString &words)
{
    static const QRegularExpression phrase(
        u"Select a Dimension Value Code for the Dimension Code (\\S+) for (G/L Account|Vendor) (\\S+?)\\.?(?:\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = phrase.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const bool vendor = isSame(match.captured(2), u"Vendor"_s);
    return NavLesson{vendor ? NavLesson::Kind::VendorDimension : NavLesson::Kind::AccountDimension, match.captured(3),
        match.captured(1), words.mid(match.capturedStart())};
}

/// "… when Vendor V1 is blocked for privacy."
std::optional<NavLesson> privacyBlock(const QString &words, const QString &vendor)
{
    if (!words.contains(u"is blocked for privacy"_s, Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression named(
        u"Vendor (\\S+) is blocked for privacy"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(words);
    const QString number = match.hasMatch() ? match.captured(1) : vendor;
    if (number.isEmpty())
        return std::nullopt;
    return NavLesson{NavLesson::Kind::VendorPrivacy, number, {}, words};
}

/// "Vendor Posting Group must have a value in Vendor: No.=V1", "Gen. Bus. Posting Group must have a value in …": both
/// groups come from the vendor. What the account lacks (Gen. Prod. Posting Group) teaches nothing of a vendor.
std::optional<NavLesson> missingGroup(const QString &words, const QString &vendor)
{
    static const QRegularExpression phrase(
        u"(Vendor|(Gen\\.|VAT) Bus\\.) Posting Group must have a value"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = phrase.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    static const QRegularExpression named(
        u"in Vendor:? No\\.=\\s*'?([^\\s'.,]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(words);
    // Some other record may lack a group too; only a purchase is told of its vendor without a name.
    const bool isOfVendor =
        words.contains(u"Vendor"_s, Qt::CaseInsensitive) || words.contains(u"Purchase"_s, Qt::CaseInsensitive);
    const QString number = match.hasMatch() ? match.captured(1) : isOfVendor ? vendor : QString();
    if (number.isEmpty())
        return std::nullopt;
    return NavLesson{NavLesson::Kind::VendorIncomplete, number, {}, words.mid(found.capturedStart())};
}

} // namespace

QString toString(NavLesson::Kind kind)
{
    for (const KindName &each : kindNames)
        if (each.kind == kind)
            return QString::fromLatin1(each.name);
    return {};
}

std::optional<NavLesson::Kind> lessonKindFromString(QStringView text)
{
    for (const KindName &each : kindNames)
        if (text == QLatin1String(each.name))
            return each.kind;
    return std::nullopt;
}

std::optional<NavLesson> lessonFrom(const QString &words, const QString &vendor)
{
    if (const auto lesson = demandedDimension(words))
        return lesson;
    if (const auto lesson = privacyBlock(words, vendor))
        return lesson;
    return missingGroup(words, vendor);
}

QStringList NavLessons::dimensionsDemandedBy(const QString &number, bool vendor) const
{
    const auto kind = vendor ? NavLesson::Kind::VendorDimension : NavLesson::Kind::AccountDimension;
    QStringList dimensions;
    for (const NavLesson &lesson : m_lessons)
        if (lesson.kind == kind && isSame(lesson.number, number))
            dimensions.append(lesson.dimension.trimmed().toUpper());
    return dimensions;
}

std::optional<NavLesson> NavLessons::againstVendor(const QString &number) const
{
    for (const NavLesson &lesson : m_lessons)
        if ((lesson.kind == NavLesson::Kind::VendorPrivacy || lesson.kind == NavLesson::Kind::VendorIncomplete)
            && isSame(lesson.number, number))
            return lesson;
    return std::nullopt;
}

} // namespace Ledgerbridge
