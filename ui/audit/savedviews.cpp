// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "savedviews.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(const QString &page)
    : m_key(page + u"/views"_s)
    , m_views(QJsonDocument::fromJson(QSettings().value(m_key).toByteArray()).object())
{
}

QStringList SavedViews::names() const
{
    QStringList names = m_views.keys();
    std::sort(names.begin(), names.end(),
        [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; });
    return names;
}

QJsonObject SavedViews::state(const QString &name) const
{
    return m_views.value(name).toObject();
}

void SavedViews::save(const QString &name, const QJsonObject &state)
{
    m_views.insert(name, state);
    write();
}

void SavedViews::remove(const QString &name)
{
    m_views.remove(name);
    write();
}

void SavedViews::write() const
{
    QSettings().setValue(m_key, QJsonDocument(m_views).toJson(QJsonDocument::Compact));
}

} // namespace Ledgerbridge::Ui
