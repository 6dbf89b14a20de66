// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Ledgerbridge::Ui {

/// Views that a person saved under a name, kept with the settings of the windows of this user: what a page filters by, as
/// the page itself writes it down. `page`: whose views they are.
class SavedViews final
{
public:
    explicit SavedViews(const QString &page);

    /// Sorted as people read them.
    [[nodiscard]] QStringList names() const;
    /// Empty where there is none of that name.
    [[nodiscard]] QJsonObject state(const QString &name) const;
    /// Takes the place of one of the same name.
    void save(const QString &name, const QJsonObject &state);
    void remove(const QString &name);

private:
    void write() const;

    QString m_key;
    QJsonObject m_views;
};

} // namespace Ledgerbridge::Ui
