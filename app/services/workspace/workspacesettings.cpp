// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "settingspolicy.h"
#include "workspaceprivate.h"

namespace Ledgerbridge::Services {

using namespace Qt::StringLiterals;

Result<const Settings *> Workspace::settings()
{
    // Read anew each time: another process may have changed them, and there are few.
    if (!d->settingRows)
        d->settingRows = std::make_unique<StoredSettings>(*d->database);
    if (!d->settings)
        d->settings = std::make_unique<Settings>(*d->settingRows);
    if (auto loaded = d->settings->load(); !loaded)
        return fail(loaded.error());
    return d->settings.get();
}

QString Workspace::setting(const QString &key)
{
    const auto all = settings();
    return all ? (*all)->value(key) : SettingsTable::defaultValue(key);
}

Sync::ExchangeRecorder &Workspace::exchanges()
{
    if (!d->exchanges)
        d->exchanges = std::make_unique<Sync::ExchangeRecorder>(*d->database);
    d->exchanges->keep(Sync::bodiesFromString(setting(u"audit.bodies"_s)), setting(u"audit.retentionDays"_s).toInt());
    return *d->exchanges;
}

Result<void> Workspace::setSetting(const QString &key, const QString &value, const QString &actor)
{
    if (const auto all = settings(); !all)
        return fail(all.error());
    d->settingRows->setActor(actor);
    const auto stored = d->settings->set(key, value);
    if (!stored)
        return fail(stored.error());
    return {};
}

Result<void> Workspace::requireSoundSettings()
{
    const auto all = settings();
    if (!all)
        return fail(all.error());
    const QList<Error> problems = (*all)->problems();
    if (problems.isEmpty())
        return {};
    QStringList sentences;
    QStringList places;
    for (const Error &problem : problems) {
        sentences.append(problem.message);
        if (!problem.detail.isEmpty())
            places.append(problem.detail);
    }
    sentences.append(QCoreApplication::translate("Workspace", "Nothing is posted before the settings are put right."));
    return fail(ErrorCode::InvalidInput, sentences.join(u'\n'), places.join(u", "_s));
}

Result<PostingPolicy> Workspace::policy(const QString &)
{
    // A default in place of a value nobody understands may be less careful than what was meant: nothing is planned
    // then.
    if (const auto sound = requireSoundSettings(); !sound)
        return fail(sound.error());
    return postingPolicyFrom(*d->settings);
}

Result<QString> Workspace::journalCode()
{
    const auto all = settings();
    if (!all)
        return fail(all.error());
    return journalCodeFrom(**all);
}

} // namespace Ledgerbridge::Services
