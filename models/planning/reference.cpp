// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "reference.h"

#include <QCryptographicHash>

namespace Ledgerbridge {

namespace {

constexpr qsizetype referenceLength = 20;
constexpr qsizetype checkLength = 9;

/// Nine characters of base 32 (45 bits) without the letters that read like digits.
QString checkOf(const QByteArray &material)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray digest = QCryptographicHash::hash(material, QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<quint8>(digest[i]);
    QString check;
    for (qsizetype i = 0; i < checkLength; ++i, bits >>= 5)
        check += QLatin1Char(alphabet[bits & 31U]);
    return check;
}

QString readableFront(const QString &number)
{
    QString front;
    const QString upper = number.toUpper();
    for (const QChar c : upper) {
        const bool plain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
        if (plain)
            front += c;
    }
    front.truncate(referenceLength - checkLength - 1);
    while (front.endsWith(u'-'))
        front.chop(1);
    return front;
}

} // namespace

QString derivedReference(const SourceDocument &document, const QString &companyId, ReferenceRole role)
{
    return derivedReference(document.number(), document.documentId, document.fisId, companyId, role);
}

QString derivedReference(const QString &number, const QString &documentId, const QString &fisId,
    const QString &companyId, ReferenceRole role)
{
    const QByteArray material = QStringLiteral("%1\n%2\n%3\n%4\n%5")
                                    .arg(documentId, fisId, companyId.toLower())
                                    .arg(int(role.kind))
                                    .arg(role.number)
                                    .toUtf8();
    const QString front = readableFront(number);
    return front.isEmpty() ? checkOf(material) : front + u'-' + checkOf(material);
}

} // namespace Ledgerbridge
