// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/internaldate.h"
#include "tests/fuzz/fuzztarget.h"

#include <cstring>

using namespace Mailhaul;
using Imap::InternalDate;

/// What is read as a date is written so that it is read as the same moment in the same zone, and numbers of
/// any kind are written as a date.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzz::bytesOf(data, size);
    if (const auto date = InternalDate::parse(text)) {
        const QByteArray written = date->toImap();
        Fuzz::require(written.size() == 26, "a date has its 26 bytes");
        Fuzz::require(InternalDate::parse(written) == date, "a date is written as it was read");
    }

    InternalDate date;
    if (size < sizeof date.secondsSinceEpoch + sizeof date.offsetMinutes)
        return 0;
    std::memcpy(&date.secondsSinceEpoch, data, sizeof date.secondsSinceEpoch);
    std::memcpy(&date.offsetMinutes, data + sizeof date.secondsSinceEpoch,
                sizeof date.offsetMinutes);
    Fuzz::require(InternalDate::parse(date.toImap()).has_value(), "every number makes a date");
    return 0;
}
