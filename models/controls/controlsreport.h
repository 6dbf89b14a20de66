// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingbook.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

namespace Ledgerbridge {

/// Who did something, when, and which entry of the trail says so.
struct ControlTrace final
{
    QString actor;
    /// UTC; invalid: nobody ever did.
    QDateTime at;
    qint64 entry = 0;
    [[nodiscard]] bool operator==(const ControlTrace &) const = default;
};

/// A setting as it stood.
struct ControlSetting final
{
    QString key;
    QString value;
    QString defaultValue;
    /// Decides who must look at what before it reaches the other systems.
    bool isControl = false;
    /// The trail says that it was changed, but not to what: damaged, or its text was erased.
    bool isUnknown = false;
    ControlTrace set;
};

/// A row of the mapping book as it stood.
struct ControlMapping final
{
    MappingRow row;
    ControlTrace set;
};

/// A connection, a stored secret (its name, never its value) or a month that was signed off.
struct ControlFact final
{
    enum class Kind { Connection, Secret, SignOff };
    Kind kind = Kind::Connection;
    QString name;
    QString text;
    ControlTrace set;
};

/// One kind of thing that a person did.
struct ControlDeed final
{
    QString person;
    /// Machine name of the trail's action.
    QString action;
    int count = 0;
    QDateTime first;
    QDateTime last;
};

/// What changed within the period.
struct ControlChange final
{
    enum class Kind { Setting, Mapping, Connection, Secret, SignOff };
    Kind kind = Kind::Setting;
    QString name;
    QString before;
    QString after;
    ControlTrace made;
};

/// Settings, mappings and rights as they stood at the end of a day, out of the trail.
struct ControlsReport final
{
    /// What happened before this moment counts. UTC.
    QDateTime until;
    /// Changes are listed from this moment on; invalid: none were asked for.
    QDateTime since;
    /// The first entry of the trail; invalid for an empty one.
    QDateTime begun;
    /// The last entry before `until`, and its hash.
    qint64 lastEntry = 0;
    QByteArray lastHash;
    /// False: the workspace did not exist yet, and nothing below is filled in.
    bool answers = false;
    QList<ControlSetting> settings;
    QList<ControlMapping> mappings;
    QList<ControlFact> facts;
    /// By person, then by action.
    QList<ControlDeed> deeds;
    /// Oldest first.
    QList<ControlChange> changes;
    /// What the trail cannot answer, or answers with a doubt; sentences.
    QStringList notices;
};

/// Whether a setting decides who must look at what before it reaches the other systems.
[[nodiscard]] bool isControlSetting(const QString &key);
/// In the reader's language.
[[nodiscard]] QString toTitle(ControlFact::Kind kind);
[[nodiscard]] QString toTitle(ControlChange::Kind kind);
/// Machine names: `setting`, `mapping`, `connection`, `secret`, `signOff`.
[[nodiscard]] QString toString(ControlFact::Kind kind);
[[nodiscard]] QString toString(ControlChange::Kind kind);
/// The value for people; says so where it is not known.
[[nodiscard]] QString valueText(const ControlSetting &setting);
/// What is true of every report of this edition: who may do what.
[[nodiscard]] QString rightsText();

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::ControlsReport)
