// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "alertrules.h"

namespace Ledgerbridge {

/// One thing in a message, as lines of plain text; foreign text in it is on one line and not escaped for any format.
struct AlertParagraph final
{
    /// What happened: `Vendor missing in NAV: KRANZ-01`.
    QString heading;
    /// How many documents, their amounts, since when, and what is new about it.
    QString facts;
    /// The sentence with names and amounts; may be empty.
    QString text;
    /// Who can mend it and how.
    QString remedy;
    /// A way to open each of the documents that are named.
    QStringList openings;
    /// The documents behind the openings, for a click.
    QStringList documents;
    /// Documents beyond those, in words; empty where all are named.
    QString more;
};

/// A message in the reader's language, whatever the channel makes of it.
struct AlertMessage final
{
    /// One line, for a subject or title.
    QString subject;
    /// What the paragraphs below are, in a sentence.
    QString lead;
    QList<AlertParagraph> paragraphs;
    /// What else stands, and where all of it is seen.
    QString closing;
    /// The documents of the items, the newest of the first item first: what a click opens.
    QStringList documents;
};

/// Who speaks of what.
struct AlertContext final
{
    /// The NAV company; empty where none is connected.
    QString company;
    /// A demo says so in its subject.
    bool demo = false;
    /// Zone in which moments are written.
    QDateTime now;
};

[[nodiscard]] AlertMessage alertMessage(const QList<AlertItem> &items, int standing, const AlertContext &context);
/// The message that a person sends to see whether alerts arrive.
[[nodiscard]] AlertMessage alertTestMessage(const AlertContext &context);

/// The message as plain text, a paragraph per item; lines end with a line feed.
[[nodiscard]] QString alertPlainText(const AlertMessage &message);

} // namespace Ledgerbridge

Q_DECLARE_METATYPE(Ledgerbridge::AlertMessage)
