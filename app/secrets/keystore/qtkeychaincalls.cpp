// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "qtkeychaincalls.h"

#include "secretbytes.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <functional>
#include <memory>

namespace Ledgerbridge {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"Ledgerbridge"_s;
    return name;
}

QMutex &threadGuard()
{
    static QMutex mutex;
    return mutex;
}

QThread *keyStoreThread = nullptr;
QObject *keyStoreContext = nullptr;

void endThread()
{
    const QMutexLocker lock(&threadGuard());
    if (!keyStoreThread)
        return;
    keyStoreThread->quit();
    // A store that waits for a person must not hold up the end of the program.
    if (keyStoreThread->wait(500))
        delete keyStoreThread;
    keyStoreThread = nullptr;
    keyStoreContext = nullptr;
}

QObject *contextInThread()
{
    const QMutexLocker lock(&threadGuard());
    if (!keyStoreThread) {
        keyStoreThread = new QThread;
        keyStoreThread->setObjectName(u"key store"_s);
        keyStoreContext = new QObject;
        keyStoreContext->moveToThread(keyStoreThread);
        QObject::connect(keyStoreThread, &QThread::finished, keyStoreContext, &QObject::deleteLater);
        keyStoreThread->start();
        qAddPostRoutine(endThread);
    }
    return keyStoreContext;
}

RawAnswer::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return RawAnswer::Outcome::Done;
    case QKeychain::EntryNotFound: return RawAnswer::Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return RawAnswer::Outcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return RawAnswer::Outcome::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return RawAnswer::Outcome::Other;
}

/// Shared by the caller and the job, whichever leaves last.
struct Exchange
{
    QSemaphore done;
    RawAnswer answer;
};

using MakeJob = std::function<QKeychain::Job *()>;

/// Runs what `makeJob` makes in the key store's thread and waits for it.
RawAnswer run(const MakeJob &makeJob, const QString &name, int timeout)
{
    const auto exchange = std::make_shared<Exchange>();
    QObject *context = contextInThread();
    QMetaObject::invokeMethod(context, [makeJob, name, exchange, context] {
        QKeychain::Job *job = makeJob();
        job->setKey(name);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, context, [exchange](QKeychain::Job *finished) {
            exchange->answer.outcome = outcomeOf(finished->error());
            if (finished->error() != QKeychain::NoError)
                exchange->answer.text = finished->errorString();
            else if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
                exchange->answer.value = reading->binaryData();
            exchange->done.release();
        });
        job->start();
    });
    if (!exchange->done.tryAcquire(1, timeout))
        return {RawAnswer::Outcome::TimedOut, {}, u"no answer within %1 ms"_s.arg(timeout)};
    return std::move(exchange->answer);
}

} // namespace

QtKeychainCalls::QtKeychainCalls(int timeoutMilliseconds)
    : m_timeout(timeoutMilliseconds)
{
}

RawAnswer QtKeychainCalls::read(const QString &name)
{
    return run([] { return new QKeychain::ReadPasswordJob(service()); }, name, m_timeout);
}

RawAnswer QtKeychainCalls::write(const QString &name, const QByteArray &value)
{
    const auto make = [value] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(value);
        return job;
    };
    return run(make, name, m_timeout);
}

RawAnswer QtKeychainCalls::remove(const QString &name)
{
    return run([] { return new QKeychain::DeletePasswordJob(service()); }, name, m_timeout);
}

} // namespace Ledgerbridge
