// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vault.h"

#include "sealing.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> contextOf(const QString &workspaceId, const QString &name)
{
    return {"secret"_ba, workspaceId.toUtf8(), name.toUtf8()};
}

} // namespace

Vault::Vault(SecretBytes masterKey, QString workspaceId)
    : m_masterKey(std::move(masterKey))
    , m_workspaceId(std::move(workspaceId))
{
    Q_ASSERT(m_masterKey.size() == Sealing::keySize);
}

QByteArray Vault::seal(const QString &name, QByteArrayView value) const
{
    return Sealing::seal(m_masterKey, value, contextOf(m_workspaceId, name));
}

Result<QByteArray> Vault::open(const QString &name, QByteArrayView sealedValue) const
{
    const auto value = Sealing::open(m_masterKey, sealedValue, contextOf(m_workspaceId, name));
    if (!value) {
        return fail(ErrorCode::WorkspaceDamaged,
            QCoreApplication::translate("Secrets",
                "The stored secret \"%1\" cannot be decrypted: it was changed or belongs elsewhere. Enter it again "
                "under "
                "Connections, or restore the workspace from a backup.")
                .arg(name),
            u"%1 bytes"_s.arg(sealedValue.size()));
    }
    return value->toByteArray();
}

} // namespace Ledgerbridge
