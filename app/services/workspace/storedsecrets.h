// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keyvaluerows.h"
#include "secretrows.h"

namespace Ledgerbridge::Services {

/// The ciphertext of the secrets room in the workspace's database. Each write names the secret and who changed it
/// in the trail; never what it is.
class StoredSecrets final : public SecretRows
{
public:
    explicit StoredSecrets(Store::Database &database);

    /// Who is named for the writes that follow.
    void setActor(const QString &actor) { m_actor = actor; }

    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &sealedValue) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    [[nodiscard]] Result<QStringList> names() override;

private:
    [[nodiscard]] AuditEntry entry(const QString &action, const QString &name, const QString &sentence) const;

    Store::KeyValueRows m_rows;
    QString m_actor;
};

} // namespace Ledgerbridge::Services
