// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

namespace Mailhaul {

Balance &Balance::operator+=(const Balance &other)
{
    found += other.found;
    copied += other.copied;
    alreadyThere += other.alreadyThere;
    leftOut += other.leftOut;
    repeated += other.repeated;
    failed += other.failed;
    vanished += other.vanished;
    notReached += other.notReached;
    return *this;
}

} // namespace Mailhaul
