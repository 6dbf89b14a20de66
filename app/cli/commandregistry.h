// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <memory>
#include <vector>

namespace Ledgerbridge::Cli {

/// Every command of the program, in the order of the help.
class CommandRegistry final
{
public:
    CommandRegistry() = default;
    /// All commands that this program has.
    [[nodiscard]] static CommandRegistry complete();

    void add(std::unique_ptr<Command> command);
    /// The command whose words start `words`, and how many of them it takes; nullptr if none does.
    [[nodiscard]] std::pair<Command *, int> find(const QStringList &words) const;
    /// The second words of the commands that start with `group`, in their order; empty where it is no group.
    [[nodiscard]] QStringList secondWords(const QString &group) const;
    [[nodiscard]] const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace Ledgerbridge::Cli
