// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "trailsample.h"

namespace ExportTest {

using namespace Qt::StringLiterals;

namespace {

AuditEntry entryOf(const QString &document, const QString &amount, const QString &text)
{
    AuditEntry entry;
    entry.actor = u"anna"_s;
    entry.action = u"posted"_s;
    entry.documentId = document;
    entry.fisId = document.isEmpty() ? QString() : u"fis-"_s + document;
    entry.amount = amount;
    entry.currency = amount.isEmpty() ? QString() : u"EUR"_s;
    entry.reference = u"N-1"_s;
    entry.text = text;
    return entry;
}

QList<AuditEntry> awkwardEntries()
{
    QList<AuditEntry> entries{entryOf(u"D1"_s, u"100.00"_s, u"Posted as N-1."_s),
        entryOf(u"D1"_s, u"-12.50"_s, u"=HYPERLINK(\"http://x\";\"y\")"_s),
        entryOf(u"D2"_s, u"12.5"_s, u"'=1, written like a guarded cell"_s),
        entryOf(u"D2"_s, u"about 7"_s, u"quotes \" and \\ and \\\\\" and \\x41 and \\u0041"_s),
        entryOf(u"D3"_s, {}, u"lines\r\nand\ttabs\nat the end\n"_s),
        entryOf(u"=D4"_s, u"0.00"_s, u"Zoë \U0001F600 中"_s), entryOf({}, {}, u"+49, -1, @x"_s), entryOf({}, {}, {}),
        entryOf(u"D5"_s, {}, u"\",\"hash\":\"00\""_s), entryOf(u"D6"_s, {}, u"personal"_s)};
    entries[6].actor = u"@home"_s;
    return entries;
}

} // namespace

std::unique_ptr<Services::Workspace> sampleWorkspace(const QString &folder)
{
    Services::Workspace::NewWorkspace options;
    options.secrets = SecretsMode::Vault;
    options.passphrase = [] { return QByteArray("export"); };
    auto made = Services::Workspace::create(folder, options);
    if (!made)
        return nullptr;
    Store::Database &database = (*made)->database();
    qint64 personal = 0;
    {
        auto transaction = Store::Transaction::begin(database);
        if (!transaction)
            return nullptr;
        for (const AuditEntry &entry : awkwardEntries()) {
            const auto appended = Store::AuditTrail(database).append(entry);
            if (!appended)
                return nullptr;
            personal = appended->id;
        }
        if (!(*transaction)->commit())
            return nullptr;
    }
    AuditEntry why;
    why.actor = u"anna"_s;
    why.action = u"erased"_s;
    why.text = u"Asked for by the person."_s;
    if (!Store::AuditTrail(database).eraseTexts({personal}, why))
        return nullptr;
    return std::move(*made);
}

bool appendEntries(Services::Workspace &workspace, int count)
{
    Store::Database &database = workspace.database();
    auto transaction = Store::Transaction::begin(database);
    if (!transaction)
        return false;
    for (int i = 0; i < count; ++i) {
        const QString amount = Decimal::fromUnits(i, 2).toAmount();
        if (!Store::AuditTrail(database).append(entryOf(u"M%1"_s.arg(i % 100), amount, u"Number %1."_s.arg(i))))
            return false;
    }
    return (*transaction)->commit().has_value();
}

} // namespace ExportTest
