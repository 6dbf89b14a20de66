// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "checkedkeystore.h"

#include "qtkeychaincalls.h"

#include <QCoreApplication>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;
using Outcome = RawAnswer::Outcome;

namespace {

Error locked(const QString &detail)
{
    return {ErrorCode::SecretStoreLocked,
        QCoreApplication::translate("Secrets",
            "The key store of this computer is locked. Sign in to the desktop or unlock the key store (on Linux: the "
            "login keyring), then try again."),
        detail, 0, {}};
}

Error missing(const QString &detail)
{
    return {ErrorCode::SecretStoreMissing,
        QCoreApplication::translate("Secrets",
            "This computer offers no key store in this session. Start the program from a desktop session, or keep the "
            "secrets under a passphrase instead (init --secrets vault)."),
        detail, 0, {}};
}

Error tookTooLong(const QString &detail)
{
    return {ErrorCode::SecretStoreLocked,
        QCoreApplication::translate("Secrets",
            "The key store of this computer did not answer; it may be waiting for its password. Look for its prompt, "
            "unlock it, then try again."),
        detail, 0, {}};
}

} // namespace

CheckedKeyStore::CheckedKeyStore(std::unique_ptr<RawKeyStore> raw)
    : m_raw(std::move(raw))
{
}

Error CheckedKeyStore::whyReadFailed(const RawAnswer &answer) const
{
    switch (answer.outcome) {
    case Outcome::TimedOut: return tookTooLong(answer.text);
    case Outcome::Denied: return locked(answer.text);
    // A store that is there answers a read, be it with "not found"; anything else means nobody is there to answer.
    default: return missing(answer.text);
    }
}

Error CheckedKeyStore::whyWriteFailed(const QString &name, const RawAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::TimedOut: return tookTooLong(answer.text);
    case Outcome::Denied: return locked(answer.text);
    case Outcome::NoBackend: return missing(answer.text);
    default: break;
    }
    RawAnswer again = m_raw->read(name);
    wipe(again.value);
    if (again.outcome == Outcome::Done || again.outcome == Outcome::NotFound)
        return locked(answer.text);
    return whyReadFailed(again);
}

Result<SecretBytes> CheckedKeyStore::read(const QString &name)
{
    RawAnswer answer = m_raw->read(name);
    if (answer.outcome == Outcome::Done)
        return SecretBytes::taken(std::move(answer.value));
    if (answer.outcome != Outcome::NotFound)
        return fail(whyReadFailed(answer));
    if (const auto usable = probe(); !usable)
        return fail(usable.error());
    return fail(ErrorCode::SecretMissing,
        QCoreApplication::translate("Secrets",
            "The key store of this computer works, but does not hold the key of this workspace. If the workspace came "
            "from another computer or user, enter the connections again here."),
        u"no entry %1"_s.arg(name));
}

Result<void> CheckedKeyStore::write(const QString &name, const SecretBytes &value)
{
    QByteArray plain = value.toByteArray();
    const RawAnswer answer = m_raw->write(name, plain);
    wipe(plain);
    if (answer.outcome != Outcome::Done)
        return fail(whyWriteFailed(name, answer));
    return {};
}

Result<void> CheckedKeyStore::remove(const QString &name)
{
    const RawAnswer answer = m_raw->remove(name);
    if (answer.outcome != Outcome::Done && answer.outcome != Outcome::NotFound)
        return fail(whyWriteFailed(name, answer));
    // A locked store says that it has deleted, and has not (seen with gnome-keyring).
    const auto left = read(name);
    if (left)
        return fail(locked(u"%1 is still there"_s.arg(name)));
    if (left.error().code != ErrorCode::SecretMissing)
        return fail(left.error());
    return {};
}

Result<void> CheckedKeyStore::probe()
{
    const QString name = u"probe-"_s + QString::fromLatin1(SecretBytes::random(8).toByteArray().toHex());
    const SecretBytes canary = SecretBytes::random(32);
    if (const auto written = write(name, canary); !written)
        return written;
    RawAnswer answer = m_raw->read(name);
    const bool same = answer.outcome == Outcome::Done && SecretBytes::taken(std::move(answer.value)) == canary;
    const RawAnswer removed = m_raw->remove(name);
    const RawAnswer left = m_raw->read(name);
    for (const RawAnswer &each : {answer, removed, left}) {
        if (each.outcome == Outcome::TimedOut)
            return fail(tookTooLong(each.text));
    }
    if (!same)
        return fail(missing(u"the canary came back changed"_s));
    if (removed.outcome != Outcome::Done || left.outcome != Outcome::NotFound)
        return fail(missing(u"the canary cannot be removed: %1"_s.arg(removed.text)));
    return {};
}

std::unique_ptr<KeyStore> platformKeyStore(int timeoutMilliseconds)
{
    return std::make_unique<CheckedKeyStore>(std::make_unique<QtKeychainCalls>(timeoutMilliseconds));
}

} // namespace Ledgerbridge
