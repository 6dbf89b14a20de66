// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keystore.h"
#include "rawkeystore.h"

#include <memory>

namespace Ledgerbridge {

/// Makes sense of what key stores say. A locked Secret Service answers "no such entry" and says it has deleted what it
/// keeps; a missing one says "other error"; the texts are in the language of the system (dependencies.md 7). So "not
/// found" is believed only after a canary was written, read back and deleted, and a refused write is told apart by
/// whether reading gets an answer at all.
class CheckedKeyStore final : public KeyStore
{
public:
    explicit CheckedKeyStore(std::unique_ptr<RawKeyStore> raw);

    [[nodiscard]] Result<SecretBytes> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const SecretBytes &value) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    [[nodiscard]] Result<void> probe() override;

private:
    [[nodiscard]] Error whyReadFailed(const RawAnswer &answer) const;
    [[nodiscard]] Error whyWriteFailed(const QString &name, const RawAnswer &answer);

    std::unique_ptr<RawKeyStore> m_raw;
};

/// The key store of this platform through QtKeychain, checked. The timeout is for one call: with a display, a locked
/// store may put up its own prompt and wait for a person.
[[nodiscard]] std::unique_ptr<KeyStore> platformKeyStore(int timeoutMilliseconds = 30000);

} // namespace Ledgerbridge
