// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rawkeystore.h"

#include <QMap>

#include <memory>

namespace Ledgerbridge {

/// Answers like the key stores that were measured (dependencies.md 7), and like some worse ones.
class FakeKeyStore final : public RawKeyStore
{
public:
    enum class Mood { Unlocked, NeverUnlocked, Locked, NoBus, NoWallet, Waiting, Forgetful, Garbling, Undeletable };

    explicit FakeKeyStore(Mood mood = Mood::Unlocked)
        : m_mood(mood)
    {
    }

    RawAnswer read(const QString &name) override
    {
        using Outcome = RawAnswer::Outcome;
        switch (m_mood) {
        case Mood::NeverUnlocked:
        case Mood::Locked: return {Outcome::NotFound, {}, QStringLiteral("Entry not found")};
        case Mood::NoBus: return {Outcome::Other, {}, QStringLiteral("Cannot autolaunch D-Bus without X11 $DISPLAY")};
        case Mood::NoWallet: return {Outcome::NoBackend, {}, QStringLiteral("No wallet service available")};
        case Mood::Waiting: return {Outcome::TimedOut, {}, QStringLiteral("no answer")};
        default: break;
        }
        if (!entries->contains(name))
            return {Outcome::NotFound, {}, QStringLiteral("Entry not found")};
        return {Outcome::Done, m_mood == Mood::Garbling ? QByteArray("?") : entries->value(name), {}};
    }

    RawAnswer write(const QString &name, const QByteArray &value) override
    {
        using Outcome = RawAnswer::Outcome;
        switch (m_mood) {
        case Mood::NeverUnlocked:
            return {Outcome::Other, {}, QStringLiteral("Object does not exist at path \"/login\"")};
        case Mood::Locked: return {Outcome::Denied, {}, QStringLiteral("Cannot create an item in a locked collection")};
        case Mood::NoBus: return {Outcome::Other, {}, QStringLiteral("Cannot autolaunch D-Bus without X11 $DISPLAY")};
        case Mood::NoWallet: return {Outcome::Other, {}, QStringLiteral("Unknown error")};
        case Mood::Waiting: return {Outcome::TimedOut, {}, QStringLiteral("no answer")};
        case Mood::Forgetful: return {};
        default: entries->insert(name, value); return {};
        }
    }

    RawAnswer remove(const QString &name) override
    {
        using Outcome = RawAnswer::Outcome;
        if (m_mood == Mood::Locked || m_mood == Mood::NeverUnlocked)
            return {}; // a lie
        const RawAnswer seen = read(name);
        if (seen.outcome != Outcome::Done)
            return {seen.outcome, {}, seen.text};
        if (m_mood == Mood::Undeletable)
            return {Outcome::Other, {}, QStringLiteral("Could not delete")};
        entries->remove(name);
        return {};
    }

    /// Outlives the store, so that a test can look inside and go on with the same entries.
    std::shared_ptr<QMap<QString, QByteArray>> entries = std::make_shared<QMap<QString, QByteArray>>();

private:
    Mood m_mood;
};

} // namespace Ledgerbridge
