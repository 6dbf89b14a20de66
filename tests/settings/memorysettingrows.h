// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings.h"

namespace Ledgerbridge {

/// Rows in memory, open to the test.
class MemorySettingRows final : public SettingRows
{
public:
    Result<QMap<QString, QString>> readAll() override
    {
        if (broken)
            return fail(ErrorCode::Storage, QStringLiteral("The disk is gone."));
        return rows;
    }
    Result<void> write(const QString &key, const std::optional<QString> &value) override
    {
        if (broken)
            return fail(ErrorCode::Storage, QStringLiteral("The disk is gone."));
        if (value)
            rows.insert(key, *value);
        else
            rows.remove(key);
        return {};
    }

    QMap<QString, QString> rows;
    bool broken = false;
};

} // namespace Ledgerbridge
