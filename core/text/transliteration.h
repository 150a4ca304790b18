// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/quotedparts.h"

#include <array>

namespace Mailhaul {

/// tr/…/…/ for bytes: ranges, escapes, and the modifiers c (all but these), d (delete what has no
/// counterpart) and s (squeeze repetitions).
class Transliteration
{
public:
    static std::expected<Transliteration, PatternError> fromParts(const QuotedPart &from,
                                                                  const QuotedPart &to,
                                                                  const QByteArray &modifiers);
    QByteArray applied(QByteArrayView text) const;

private:
    static constexpr int same = -1, dropped = -2;

    std::array<int, 256> m_target = {}; ///< A byte, or one of the two above.
    std::array<bool, 256> m_isListed = {};
    bool m_squeezes = false;
};

} // namespace Mailhaul
