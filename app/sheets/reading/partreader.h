// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ziparchive.h"

#include <QStringView>
#include <QXmlStreamReader>

#include <memory>

namespace Ledgerbridge::Sheets {

/// Reads the XML of one part, element by element, in bounded memory: no DTD, no entities of its own, no endless text,
/// no endless depth. Names are compared without their namespace, as the transitional and the strict form of the format
/// differ in nothing else that matters here.
class PartReader final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PartReader>> open(ZipArchive &archive, const QString &name);
    ~PartReader();
    Q_DISABLE_COPY_MOVE(PartReader)

    /// To the next child of the element that is open, and into it; false at the end of the open element or of the part.
    [[nodiscard]] bool nextChild();
    [[nodiscard]] QStringView name() const;
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    /// `r:id` and the like: the attribute that has a namespace.
    [[nodiscard]] QString relationId() const;
    /// The text of the open element, and over its end.
    [[nodiscard]] QString text();
    /// Over the end of the open element, whatever stands in it.
    void skip();

    /// Whether all was well, to the end of the part, which is read for it.
    [[nodiscard]] Result<void> finish();

private:
    PartReader() = default;
    class GuardedDevice;
    [[nodiscard]] QXmlStreamReader::TokenType next();

    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<GuardedDevice> m_device;
    QXmlStreamReader m_xml;
    QString m_name;
    int m_depth = 0;
};

} // namespace Ledgerbridge::Sheets
