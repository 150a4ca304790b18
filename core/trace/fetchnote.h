// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/flags.h"
#include "core/imap/internaldate.h"
#include "core/imap/uid.h"
#include "core/trace/traceline.h"

#include <optional>

namespace Mailhaul {

/// What an answer to FETCH had in it, without any content: of headers and bodies only the sizes.
struct FetchNote
{
    enum class Kind : quint8 { Listing, BodyBegins, BodyEnds };
    Kind kind = Kind::Listing;
    bool hasLabels = false;
    qint64 sequence = 0;
    Imap::Uid uid = 0; ///< 0: not told.
    std::optional<qint64> size, headerBytes, bodyBytes;
    std::optional<Imap::InternalDate> received;
    std::optional<Imap::Flags> flags;

    /// True if one line is enough for both.
    bool continues(const FetchNote &before) const;
    TraceLine line() const;
};

/// The flags in brackets; those that everybody has may be seen by everybody.
void traceFlags(TraceLine &line, const Imap::Flags &flags);

} // namespace Mailhaul
