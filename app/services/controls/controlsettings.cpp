// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "controlsettings.h"

#include "settingsentence.h"
#include "settingstable.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <algorithm>

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 2000;

QString said(const char *text)
{
    return QCoreApplication::translate("Controls", text);
}

/// The sentence in every language of the program: whoever set it may have read another one than whoever asks.
QStringList sentenceForms()
{
    QStringList forms{
        QString::fromUtf8(settingSentence()), QCoreApplication::translate("StoredSettings", settingSentence())};
    const QDir catalogues(u":/i18n"_s);
    for (const QString &name : catalogues.entryList({u"ledgerbridge_*.qm"_s})) {
        QTranslator translator;
        if (translator.load(catalogues.filePath(name)))
            forms.append(translator.translate("StoredSettings", settingSentence()));
    }
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

QHash<QString, ControlSetting> untouched()
{
    QHash<QString, ControlSetting> settings;
    for (const SettingDefinition &definition : SettingsTable::definitions())
        settings.insert(definition.key,
            {definition.key, definition.defaultValue, definition.defaultValue, isControlSetting(definition.key), false,
                {}});
    return settings;
}

/// Takes one change over, and says where it does not follow from the one before it.
ControlChange followed(ControlSetting &setting, const AuditEntry &entry, const QStringList &forms, QStringList &notices)
{
    const std::optional<QString> known = setting.isUnknown ? std::nullopt : std::optional(setting.value);
    const auto words = settingWordsFrom(entry.text, entry.reference, forms, known);
    ControlChange change{ControlChange::Kind::Setting, entry.reference, {}, {}, traceOf(entry)};
    if (!words) {
        notices.append(
            said(QT_TRANSLATE_NOOP("Controls",
                     "Entry %1 changed the setting %2, but its text does not say to what: it was erased or damaged."))
                .arg(entry.id)
                .arg(entry.reference));
    } else if (known && setting.set.entry > 0 && words->before != *known) {
        notices.append(
            said(QT_TRANSLATE_NOOP("Controls",
                     "Entry %1 says that the setting %2 was \"%3\" before it, but the trail had \"%4\": it was "
                     "changed outside of this program."))
                .arg(QString::number(entry.id), entry.reference, words->before, *known));
    }
    change.before = words ? words->before : known.value_or(QString());
    change.after = words ? words->after : QString();
    setting.isUnknown = !words;
    setting.value = change.after;
    setting.set = change.made;
    return change;
}

ControlChange::Kind changeKind(ControlFact::Kind kind)
{
    switch (kind) {
    case ControlFact::Kind::Connection: return ControlChange::Kind::Connection;
    case ControlFact::Kind::Secret: return ControlChange::Kind::Secret;
    case ControlFact::Kind::SignOff: return ControlChange::Kind::SignOff;
    }
    return ControlChange::Kind::Connection;
}

/// What stands is the last word about a name; months are signed off once and again, and every word counts.
void takeFact(QList<ControlFact> &facts, ControlFact fact, bool isRemoved)
{
    if (fact.kind != ControlFact::Kind::SignOff)
        facts.removeIf([&fact](const ControlFact &one) { return one.kind == fact.kind && one.name == fact.name; });
    if (!isRemoved)
        facts.append(std::move(fact));
}

} // namespace

Result<QList<AuditEntry>> entriesBefore(Store::Database &database, const QString &action, const QDateTime &until)
{
    Store::AuditTrail trail(database);
    Store::AuditFilter filter;
    filter.action = action;
    filter.until = until;
    filter.oldestFirst = true;
    filter.limit = pageSize;
    QList<AuditEntry> entries;
    for (;;) {
        const auto page = trail.list(filter);
        if (!page)
            return fail(page.error());
        entries += *page;
        if (page->size() < pageSize)
            return entries;
        filter.after = page->constLast().id;
    }
}

ControlTrace traceOf(const AuditEntry &entry)
{
    return {entry.actor, entry.at, entry.id};
}

Result<void> readControlSettings(Store::Database &database, ControlsReport &report)
{
    const auto entries = entriesBefore(database, u"settingSet"_s, report.until);
    if (!entries)
        return fail(entries.error());
    QHash<QString, ControlSetting> settings = untouched();
    const QStringList forms = sentenceForms();
    for (const AuditEntry &entry : *entries) {
        ControlSetting &setting = settings[entry.reference];
        setting.key = entry.reference;
        const ControlChange change = followed(setting, entry, forms, report.notices);
        if (report.since.isValid() && entry.at >= report.since)
            report.changes.append(change);
    }
    for (const SettingDefinition &definition : SettingsTable::definitions())
        report.settings.append(settings.take(definition.key));
    // Of a version of the program that had more of them.
    QStringList others = settings.keys();
    others.sort();
    for (const QString &key : std::as_const(others))
        report.settings.append(settings.value(key));
    report.notices.append(said(QT_TRANSLATE_NOOP("Controls",
        "A setting that was given through the environment of a computer goes before these values and stands in no "
        "trail.")));
    return {};
}

Result<void> readControlFacts(Store::Database &database, ControlsReport &report)
{
    using Kind = ControlFact::Kind;
    struct Source
    {
        QString action;
        Kind kind;
        bool isRemoved;
    };
    QList<std::pair<AuditEntry, Source>> found;
    for (const Source &source :
        {Source{u"connected"_s, Kind::Connection, false}, Source{u"secretSet"_s, Kind::Secret, false},
            Source{u"secretRemoved"_s, Kind::Secret, true}, Source{u"periodSignedOff"_s, Kind::SignOff, false}}) {
        const auto entries = entriesBefore(database, source.action, report.until);
        if (!entries)
            return fail(entries.error());
        for (const AuditEntry &entry : *entries)
            found.append({entry, source});
    }
    std::sort(
        found.begin(), found.end(), [](const auto &left, const auto &right) { return left.first.id < right.first.id; });
    for (const auto &[entry, source] : std::as_const(found)) {
        // The month; the digest of its figures stands behind it.
        const QString name = source.kind == Kind::SignOff ? entry.reference.section(u' ', 0, 0) : entry.reference;
        takeFact(report.facts, {source.kind, name, entry.text, traceOf(entry)}, source.isRemoved);
        if (report.since.isValid() && entry.at >= report.since)
            report.changes.append({changeKind(source.kind), name, {}, entry.text, traceOf(entry)});
    }
    return {};
}

} // namespace Ledgerbridge::Services
