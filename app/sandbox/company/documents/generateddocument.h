// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decimal.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ledgerbridge::Sandbox {

enum class SourceKind { Expense, Invoice, Purchase };

/// What ought to become of a document under the default settings and the demo mappings. Says nothing about how it is
/// posted: whoever checks that must work it out from the document alone.
struct Fate final
{
    bool shouldPost = true;
    QString problem; ///< name of the planted problem; empty for a clean document
    QStringList reasons; ///< any one of these reason codes (command-line.md) is right
};

/// One line of a purchase request and of the order made from it.
struct PurchaseLine final
{
    QString description;
    QString expenseType;
    QString account;
    Decimal quantity;
    Decimal unitPrice;
};

/// A make-believe source document: the text FIS serves, and the figures that Concur's other pages show.
struct GeneratedDocument final
{
    SourceKind kind = SourceKind::Expense;
    QString documentId; ///< report id, request id or purchase request id
    QString number; ///< report number or purchase request number
    QString title;
    Decimal total;
    Decimal personal;
    QString currency;
    QDate created;
    QDate submitted;
    QDate processed; ///< final approval
    QDate documentDate;
    QString ownerId;
    QString ownerUuid;
    QString ownerLogin;
    QString ownerName;
    QString vendorCode;
    QString vendorAddress;
    QString vendorName;
    QString invoiceNumber;
    QString orderNumber;
    QStringList receiptIds; ///< of the entries, for Image v1
    bool isTest = false;
    Fate fate;
    QStringList rows; ///< which rows of concur.md 3.9 and 3.10 it exercises
    QList<PurchaseLine> lines; ///< of purchases only
    QByteArray json; ///< the FIS document; empty for purchases
};

/// Which document is to be made: its place, its kind and what is wrong with it.
struct DocumentSlot final
{
    int index = 0;
    int ordinal = 0; ///< among the documents of its kind
    SourceKind kind = SourceKind::Expense;
    Fate fate;
    QDate processed;
    int revision = 1;
};

} // namespace Ledgerbridge::Sandbox
