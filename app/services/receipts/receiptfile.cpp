// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "receiptfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Ledgerbridge::Services {

Result<void> saveReceipt(const Concur::ImageFile &receipt, const QString &path, Overwrite overwrite)
{
    if (overwrite == Overwrite::Refuse && QFileInfo::exists(path))
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("Receipts", "%1 is there already and was left as it is. Name another file.")
                .arg(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(receipt.bytes) == receipt.bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Storage,
        QCoreApplication::translate("Receipts", "The receipt could not be written to %1. Check folder and disk.")
            .arg(path),
        file.errorString());
}

} // namespace Ledgerbridge::Services
