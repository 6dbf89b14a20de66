// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Ledgerbridge {

/// What the platform's key store says, word for word; not to be believed without CheckedKeyStore.
struct RawAnswer final
{
    enum class Outcome { Done, NotFound, Denied, NoBackend, TimedOut, Other };

    Outcome outcome = Outcome::Done;
    QByteArray value;
    /// The store's own words; never holds a value.
    QString text;
};

/// One call each; blocking with a timeout.
class RawKeyStore
{
public:
    RawKeyStore() = default;
    virtual ~RawKeyStore() = default;
    Q_DISABLE_COPY_MOVE(RawKeyStore)

    [[nodiscard]] virtual RawAnswer read(const QString &name) = 0;
    [[nodiscard]] virtual RawAnswer write(const QString &name, const QByteArray &value) = 0;
    [[nodiscard]] virtual RawAnswer remove(const QString &name) = 0;
};

} // namespace Ledgerbridge
