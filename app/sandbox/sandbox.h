// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxjson.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace Ledgerbridge::Sandbox {

/// How large and how hostile the demo company is to be (command-line.md, "The demo company").
struct SandboxOptions final
{
    int documents = 200;
    quint32 seed = 1;
    int latencyMs = 0; ///< of every answer
    QString limits; ///< `bc`: the request limits of Business Central; else none
    QStringList faults; ///< see FaultInjector; unknown words are refused by start()
    int problemPercent = 8;
    /// Both systems say what they say in every other way that their descriptions allow, on small pages (see Habits).
    bool otherHabits = false;
    QString dimensionService; ///< name under which NAV publishes its page of dimension values; empty: it does not
};

/// The make-believe Concur and NAV with their company, on loopback. Lives in the thread that calls start() and needs its
/// event loop; SandboxThread gives it one of its own.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const SandboxOptions &options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Makes the company and listens. An empty text, or what went wrong.
    [[nodiscard]] QString start();
    void stop();

    /// `{"concur":{…},"nav":{…},"admin":"URL"}`: what `connect concur` and `connect nav` read. Once started.
    [[nodiscard]] Json connections() const;
    /// The mappings that go with the company.
    [[nodiscard]] QByteArray mappings() const;

private:
    class World;

    SandboxOptions m_options;
    std::unique_ptr<World> m_world;
};

} // namespace Ledgerbridge::Sandbox
