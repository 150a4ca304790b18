// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountsummary.h"

#include <algorithm>

namespace Mailhaul {

namespace {

std::optional<qint64> left(std::optional<qint64> used, std::optional<qint64> limit)
{
    if (!limit)
        return std::nullopt;
    return std::max(qint64(0), *limit - used.value_or(0));
}

} // namespace

std::optional<qint64> AccountQuota::freeBytes() const
{
    return left(usedBytes, limitBytes);
}

std::optional<qint64> AccountQuota::freeMessages() const
{
    return left(usedMessages, limitMessages);
}

} // namespace Mailhaul
