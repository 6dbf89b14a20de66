// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace Ledgerbridge::FuzzSamples {

/// Good answers of both systems, in the shapes of concur.md 3 and 5 and nav.md 2 to 4, for spoiling.

/// Pages of the posting queue with one document each, as object or as text.
[[nodiscard]] QList<QByteArray> fisPages(const QList<QByteArray> &documents);
[[nodiscard]] QList<QByteArray> acknowledgements();
/// What the workspace keeps of a followed order.
[[nodiscard]] QList<QByteArray> orders();
/// Pages of the vendor master, and answers to writes of V1/MAIN and V2/0.
[[nodiscard]] QList<QByteArray> vendors();
[[nodiscard]] QList<QByteArray> concurRefusals();
[[nodiscard]] QList<QByteArray> navRows();
[[nodiscard]] QList<QByteArray> navBatches();
[[nodiscard]] QList<QByteArray> navRefusals();
[[nodiscard]] QList<QByteArray> connections();

} // namespace Ledgerbridge::FuzzSamples
