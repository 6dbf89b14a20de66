// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Ledgerbridge {

/// How alike two strings are, in thousandths, by Jaro and Winkler (Winkler 1990: prefix weight 0.1, at most four letters).
/// 1000 is equal. A score, not an amount.
[[nodiscard]] int jaroWinklerPermille(QStringView a, QStringView b);

/// A company or person name for comparison: lower case, without accents, punctuation and legal forms (GmbH, Ltd, ApS …).
[[nodiscard]] QString comparableName(const QString &name);

/// How alike two names are that comparableName() made, in thousandths: by Jaro and Winkler, and almost as high where
/// only the order of the words differs ("Müller, Zoë" and "Zoë Müller"). 1000 is the same name.
[[nodiscard]] int nameLikenessPermille(const QString &a, const QString &b);

/// Whether two names plainly mean different parties: no word in common and little likeness. Blank names never do.
[[nodiscard]] bool namesPlainlyDiffer(const QString &a, const QString &b);

} // namespace Ledgerbridge
