// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "constanttime.h"

#include <sodium.h>

namespace Ledgerbridge::Webhooks {

bool sameInConstantTime(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

} // namespace Ledgerbridge::Webhooks
