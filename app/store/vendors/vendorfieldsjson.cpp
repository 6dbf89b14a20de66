// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "vendorfieldsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Ledgerbridge::Store {

QString vendorFieldsText(const VendorFields &fields)
{
    QJsonObject json;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json.insert(field.key(), *field);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

VendorFields vendorFieldsFrom(const QString &text)
{
    VendorFields fields;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto field = json.constBegin(); field != json.constEnd(); ++field)
        fields.insert(field.key(), field->toString());
    return fields;
}

} // namespace Ledgerbridge::Store
