// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "democompany.h"
#include "engine.h"
#include "inboxstore.h"
#include "livesystems.h"
#include "webhookstation.h"

#include <QCoroTask>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Ledgerbridge;
using namespace Ledgerbridge::Services;
using namespace Qt::StringLiterals;

namespace {

constexpr int senders = 8;
constexpr int deliveries = 10'000;

/// One sender on a connection that stays: the next delivery leaves when the last was answered. Milliseconds each.
QList<double> sendFrom(quint16 port, int sender)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QList<double> times;
    if (!socket.waitForConnected(5000))
        return times;
    for (int i = 0; i < deliveries / senders; ++i) {
        const QByteArray body = "{\"id\":\"" + QByteArray::number(sender) + '-' + QByteArray::number(i)
            + "\",\"topic\":\"public.concur.financialintegration\",\"facts\":{\"documentId\":\"R1\"}}";
        QElapsedTimer time;
        time.start();
        socket.write("POST /token/concur HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        if (!answer.startsWith("HTTP/1.1 202"))
            return times;
        times.append(double(time.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// The senders at once, each in a thread, while this thread's event loop goes on.
QList<double> storm(quint16 port)
{
    QList<double> all;
    QList<QList<double>> each(senders);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back(QThread::create([&each, port, sender] { each[sender] = sendFrom(port, sender); }));
        threads.back()->start();
    }
    const auto areDone = [&threads] {
        return std::all_of(threads.begin(), threads.end(), [](const auto &thread) { return thread->isFinished(); });
    };
    while (!areDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    for (const QList<double> &times : each)
        all += times;
    std::sort(all.begin(), all.end());
    return all;
}

void print(const char *what, const QList<double> &times)
{
    const auto at = [&times](double share) { return times.value(qsizetype(double(times.size() - 1) * share)); };
    std::printf("%-28s %6d answered  median %6.2f  99 %% %6.2f  worst %7.2f ms\n", what, int(times.size()), at(0.5),
        at(0.99), at(1.0));
}

/// A run over the demo company in a thread of its own, as the sync thread is.
class Run final : public QThread
{
public:
    explicit Run(QString folder)
        : m_folder(std::move(folder))
    {
    }
    int posted = 0;

protected:
    void run() override
    {
        DemoCompany::Options options;
        options.documents = 400;
        options.folder = m_folder;
        auto demo = DemoCompany::start(options);
        if (!demo || !QCoro::waitFor((*demo)->connect(u"bench"_s)))
            return;
        const auto systems = LiveSystems::make((*demo)->workspace());
        if (!systems)
            return;
        Sync::Engine engine((*systems)->engineSetup());
        const Result<RunSummary> summary = QCoro::waitFor(engine.run({}));
        posted = summary ? summary->documents.posted : 0;
    }

private:
    QString m_folder;
};

} // namespace

/// How soon the listener answers 10,000 deliveries of eight senders: alone, and while a run posts 400 documents.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"ledgerbridge.*=false"_s);
    const QTemporaryDir folder;
    WebhookStation station;
    Webhooks::Listener::Setup setup;
    setup.gate = {"token", "key", {}};
    if (!station.start(folder.path(), setup))
        return 1;
    print("alone", storm(station.port()));
    QDir(folder.path()).mkdir(u"second"_s);
    if (!station.start(folder.filePath(u"second"_s), setup))
        return 1;
    Run run(folder.filePath(u"demo"_s));
    run.start();
    QThread::sleep(2);
    print("while a run is under way", storm(station.port()));
    run.wait();
    std::printf("the run posted %d\n", run.posted);
    return 0;
}
