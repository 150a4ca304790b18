// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/patternerror.h"

#include <expected>
#include <optional>

namespace Mailhaul {

/// A variable in a pattern or a replacement.
struct PerlVariable
{
    QByteArray name;      ///< "user1" for $sync->{ user1 }; digits, "&" or "+{name}" for captures.
    qsizetype length = 0; ///< Of all its spelling.

    bool isCapture() const;
};

/// Reads what stands at \a at, where a dollar sign is: "$1", "${1}", "$&", "$+{name}",
/// "$sync->{ name }", "$name", "${name}". Nothing if it is no variable; an error if it is one that
/// is not known.
std::expected<std::optional<PerlVariable>, PatternError> perlVariableAt(const QByteArray &text,
                                                                        qsizetype at);

/// The names that stand for something during a run, such as "h1_current_folder".
const QByteArrayList &perlVariableNames();

} // namespace Mailhaul
