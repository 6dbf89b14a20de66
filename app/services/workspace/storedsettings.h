// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keyvaluerows.h"
#include "settings.h"

namespace Ledgerbridge::Services {

/// The settings of a workspace in its database; each change stands in the trail with the value before and after.
class StoredSettings final : public SettingRows
{
public:
    explicit StoredSettings(Store::Database &database);

    /// Who is named for the writes that follow.
    void setActor(const QString &actor) { m_actor = actor; }

    [[nodiscard]] Result<QMap<QString, QString>> readAll() override;
    [[nodiscard]] Result<void> write(const QString &key, const std::optional<QString> &value) override;

private:
    Store::KeyValueRows m_rows;
    QString m_actor;
};

} // namespace Ledgerbridge::Services
