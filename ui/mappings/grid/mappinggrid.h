// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mappingfilter.h"

namespace Ledgerbridge::Ui {

/// The rows of one kind with their pending edits, and which of them are shown.
class MappingGrid final : public QObject
{
    Q_OBJECT

public:
    MappingGrid(MappingKind kind, MappingSource *source, QObject *parent = nullptr)
        : QObject(parent)
        , m_model(source, kind)
        , m_shown(m_model)
    {
    }

    [[nodiscard]] MappingsModel &model() { return m_model; }
    [[nodiscard]] const MappingsModel &model() const { return m_model; }
    [[nodiscard]] MappingFilter &shown() { return m_shown; }

private:
    MappingsModel m_model;
    MappingFilter m_shown;
};

} // namespace Ledgerbridge::Ui
