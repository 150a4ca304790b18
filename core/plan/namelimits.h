// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace Mailhaul {

/// Whether names that differ in case only are folders of their own.
enum class LetterCase { Unknown, Distinguished, Ignored };

/// What a server does not take in names, apart from what no server takes (control characters, empty
/// levels, "." and ".." as levels).
struct NameLimits
{
    qsizetype longestLevel = 255; ///< In bytes of modified UTF-7.
    bool takesOuterBlanks = true; ///< Blanks around and dots at the end of a level.
    QByteArray refusedCharacters; ///< ASCII.
    LetterCase letterCase = LetterCase::Unknown;
    QByteArrayList reserved; ///< Full names, compared ignoring case.

    bool operator==(const NameLimits &other) const = default;
};

} // namespace Mailhaul
