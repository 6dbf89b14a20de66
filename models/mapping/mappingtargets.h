// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directory.h"
#include "mappingbook.h"

namespace Ledgerbridge {

/// A value in NAV that mappings of one kind may lead to, as a row writes it (`V:` and `G:` before it where the kind asks).
struct MappingTarget final
{
    QString target;
    QString name;
    /// Why nothing can be posted to it, in a word or two ("blocked"); empty where it can be used.
    QString trouble = {};
    /// Of dimension values: the dimension they belong to.
    QString dimension = {};
    [[nodiscard]] bool operator==(const MappingTarget &) const = default;
};

/// Everything in the connected NAV companies that mappings of one kind may lead to. A value. Where companies differ, it
/// is usable if it is in one of them.
class MappingTargets final
{
public:
    MappingTargets() = default;
    /// `directories`: what was read of each company; a company nothing is known of belongs in `companies` only.
    MappingTargets(MappingKind kind, const QList<Directory> &directories, const QStringList &companies);
    /// For tests and samples.
    MappingTargets(MappingKind kind, const QList<MappingTarget> &targets);

    [[nodiscard]] MappingKind kind() const { return m_kind; }
    /// Ordered by code.
    [[nodiscard]] const QList<MappingTarget> &all() const { return m_targets; }
    /// Where the row leads, if that is known.
    [[nodiscard]] const MappingTarget *find(const MappingRow &row) const;
    /// What is wrong with the row by its form or by what NAV has, for the admin; empty where nothing is, or where nothing
    /// is known of NAV.
    [[nodiscard]] QString problem(const MappingRow &row) const;
    /// The target that is meant where the row's own code is the target (`mapping.sameCode`); none where NAV does not have
    /// it in a usable state, and for kinds that always need a row.
    /// `name`: what Concur calls it; a vendor of plainly another name is another vendor.
    [[nodiscard]] const MappingTarget *sameCode(const QString &source, const QString &name = {}) const;

private:
    void add(MappingTarget target);
    void addDirectory(const Directory &directory);
    void sortByCode();
    [[nodiscard]] const MappingTarget *at(const QString &dimension, const QString &target) const;

    MappingKind m_kind = MappingKind::Account;
    bool m_known = false;
    QList<MappingTarget> m_targets;
    QHash<QString, qsizetype> m_index;
};

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::MappingTarget)
Q_DECLARE_METATYPE(Ledgerbridge::MappingTargets)
