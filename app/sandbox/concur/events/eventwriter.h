// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fisqueue.h"

#include <QUrl>

namespace Ledgerbridge::Sandbox {

/// Writes the events of ESS from what happens to documents (concur.md 7.2, 7.3): in every notation that its pages show,
/// in turn. The clock must outlive it.
class EventWriter final
{
public:
    EventWriter(QString companyUuid, const ConcurClock &clock)
        : m_company(std::move(companyUuid))
        , m_clock(clock)
    {
    }
    /// Base of the datacentre; it is what half of the `href`s begin with, the others name another host.
    void setBase(std::function<QUrl()> base) { m_base = std::move(base); }

    /// A null value where ESS has no event for it: an invoice's status, steps that the administrator did not choose.
    [[nodiscard]] Json write(const FisChange &change);

private:
    [[nodiscard]] Json ready(const FisChange &change);
    [[nodiscard]] Json statusChanged(const FisChange &change);
    [[nodiscard]] Json event(const QString &topic, const QString &type, const QString &subtopic, const Json &facts);
    [[nodiscard]] QString host() const;

    QString m_company;
    const ConcurClock &m_clock;
    std::function<QUrl()> m_base;
    int m_written = 0;
};

} // namespace Ledgerbridge::Sandbox
