// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rawkeystore.h"

namespace Ledgerbridge {

/// The platform's key store through QtKeychain, without its insecure fallback: that writes clear text into a file that
/// everybody may read (dependencies.md 7).
///
/// QtKeychain queues its jobs in one object that belongs to the thread of the first job and is not made for several.
/// All jobs of this process therefore run in one thread of their own, which lives until the application ends; callers
/// wait for it without turning their own event loop, so a window's code is not entered again meanwhile.
class QtKeychainCalls final : public RawKeyStore
{
public:
    explicit QtKeychainCalls(int timeoutMilliseconds);

    [[nodiscard]] RawAnswer read(const QString &name) override;
    [[nodiscard]] RawAnswer write(const QString &name, const QByteArray &value) override;
    [[nodiscard]] RawAnswer remove(const QString &name) override;

private:
    int m_timeout;
};

} // namespace Ledgerbridge
