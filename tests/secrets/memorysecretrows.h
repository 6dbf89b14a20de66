// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secretrows.h"

#include <QMap>

namespace Ledgerbridge {

/// Rows in memory, open to the test.
class MemorySecretRows final : public SecretRows
{
public:
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        if (broken)
            return brokenStorage();
        return rows.contains(name) ? std::optional(rows.value(name)) : std::nullopt;
    }
    Result<void> write(const QString &name, const QByteArray &sealedValue) override
    {
        if (broken)
            return brokenStorage();
        rows.insert(name, sealedValue);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        if (broken)
            return brokenStorage();
        rows.remove(name);
        return {};
    }
    Result<QStringList> names() override { return QStringList(rows.keys()); }

    QMap<QString, QByteArray> rows;
    bool broken = false;

private:
    static tl::unexpected<Error> brokenStorage()
    {
        return fail(ErrorCode::Storage, QStringLiteral("The disk is gone."));
    }
};

} // namespace Ledgerbridge
