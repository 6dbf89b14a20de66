// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outgoing.h"
#include "storefixture.h"

#include <functional>
#include <optional>

namespace Ledgerbridge {

/// Made-up changes of a kind, and a Concur that does with each call what the test says. Remembers what was asked of it.
class OutgoingDesk final : public Sync::Outgoing
{
public:
    using Outcome = Concur::RecordResult::Outcome;

    OutgoingDesk(const Sync::OutgoingKind &of, const QStringList &wanted)
        : Outgoing(of)
        , keys(wanted)
    {
    }

    /// What is to be brought.
    QStringList keys;
    /// By key: what is sent, and which sort of call it takes; the same for all unless a test says otherwise.
    QHash<QString, QString> contents;
    QHash<QString, QString> calls;
    /// A call that carries one of them is turned away as a whole.
    QSet<QString> poison;
    /// By key: what becomes of a record that arrives; saved unless a test says otherwise.
    QHash<QString, Outcome> outcomes;
    /// What becomes of the call about to leave, the first being 1, where it fails.
    std::function<std::optional<Error>(qsizetype number)> failure;
    /// As each call leaves.
    std::function<void(const QStringList &keys)> onLeaving;
    /// The workspace refuses to note what is under way.
    bool isStorageBroken = false;

    /// Keys of each call, what is noted as under way, and what was noted as taken.
    QList<QStringList> sent;
    QStringList underWay;
    QStringList taken;

    [[nodiscard]] ReplayTopic topicOf(const QString &key) const
    {
        return kind.call == ReplayCall::ProvideVendor ? ReplayTopic(key) : ReplayTopic::ofListItem(key);
    }
    [[nodiscard]] QList<Sync::OutgoingRecord> records() const override
    {
        QList<Sync::OutgoingRecord> records;
        for (const QString &key : keys)
            records.append({topicOf(key), contents.value(key, key), calls.value(key), records.size()});
        return records;
    }
    [[nodiscard]] Result<void> keepUnderWay(const Sync::OutgoingRecord &record) override
    {
        if (isStorageBroken)
            return fail(ErrorCode::Storage, QStringLiteral("The disk is full."));
        underWay.append(keys.at(record.place));
        return {};
    }
    [[nodiscard]] Result<void> keepTaken(const Sync::OutgoingRecord &record) override
    {
        taken.append(keys.at(record.place));
        return {};
    }
    [[nodiscard]] QCoro::Task<Result<QList<Concur::RecordResult>>> write(QList<Sync::OutgoingRecord> batch) override
    {
        QStringList leaving;
        for (const Sync::OutgoingRecord &record : std::as_const(batch))
            leaving.append(keys.at(record.place));
        sent.append(leaving);
        if (onLeaving)
            onLeaving(leaving);
        if (const auto failed = failure ? failure(sent.size()) : std::nullopt)
            co_return fail(*failed);
        if (poison.intersects(QSet<QString>(leaving.cbegin(), leaving.cend()))) {
            Error refusal{ErrorCode::Refused, QStringLiteral("Concur refused the call."), {}, 400, {}};
            refusal.detail = QStringLiteral("One of them cannot be read.");
            co_return fail(refusal);
        }
        QList<Concur::RecordResult> results;
        for (const QString &key : std::as_const(leaving))
            results.append({outcomes.value(key, Outcome::Saved), QStringLiteral("Words about %1.").arg(key)});
        co_return results;
    }
};

} // namespace Ledgerbridge
