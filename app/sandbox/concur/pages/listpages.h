// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurcall.h"
#include "masterdata.h"

#include <QSet>

namespace Ledgerbridge::Sandbox {

/// List v4, List Item v4 and their bulk calls (concur.md 6.1 to 6.3): DEPARTMENT, PROJECT, COSTCENTER as flat lists and
/// a connected one of two levels.
class ListPages final
{
public:
    explicit ListPages(const MasterData &data);
    [[nodiscard]] ConcurRoutes routes();
    /// The next so many bulk calls are answered 429 with `retry-after: 0`.
    void throttleBulk(int calls) { m_throttled = calls; }
    /// What somebody does in Concur by hand: makes or renames an item, or takes it out; an app that takes a list over; or a
    /// code that Concur does not take for reasons of its own.
    /// False where list or item are unknown, or it stands so already.
    [[nodiscard]] bool change(const Json &wish);
    [[nodiscard]] Json contents() const;

private:
    struct Item final
    {
        QString id;
        QString listId;
        QString code; ///< with all ancestors
        QString shortCode;
        QString value;
        QString parentId;
        int level = 1;
        bool deleted = false;
    };
    struct List final
    {
        QString id;
        QString name;
        int levels = 1;
        QString managedBy = {}; ///< the app that alone may change it; empty: nobody in particular
    };
    /// An error id and its sentence; both empty where all is well.
    struct Fault final
    {
        QString id;
        QString message;
    };

    [[nodiscard]] HttpResponse lists(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse list(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse children(const ConcurCall &call, const QString &listId, const QString &parentId) const;
    [[nodiscard]] HttpResponse item(const ConcurCall &call) const;
    [[nodiscard]] HttpResponse create(const ConcurCall &call);
    [[nodiscard]] HttpResponse rename(const ConcurCall &call);
    [[nodiscard]] HttpResponse remove(const ConcurCall &call);
    [[nodiscard]] HttpResponse bulk(const ConcurCall &call, bool create);

    [[nodiscard]] Fault add(const QString &listId, const QString &shortCode, const QString &value,
        const QString &parentCode, QString *id = nullptr);
    [[nodiscard]] Fault changeItem(const QString &listId, const Json &request);
    [[nodiscard]] Fault whyMalformed(const Json &requests, bool create) const;
    [[nodiscard]] static Json listJson(const List &list);
    void removeTree(const QString &itemId);
    [[nodiscard]] const List *listOf(const QString &id) const;
    [[nodiscard]] int indexOf(const QString &listId, const QString &code) const;
    [[nodiscard]] int indexOfId(const QString &itemId) const;
    [[nodiscard]] Json itemJson(const Item &item) const;
    [[nodiscard]] bool hasChildren(const QString &itemId) const;

    QList<List> m_lists;
    QList<Item> m_items;
    QHash<QString, int> m_byCode; ///< list id and code
    QHash<QString, int> m_byId;
    int m_serial = 0;
    int m_throttled = 0;
    QSet<QString> m_unwanted; ///< short codes that are refused
    QSet<QString> m_void; ///< short codes that make a request void
};

} // namespace Ledgerbridge::Sandbox
