// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Mailhaul {

/// Why a pattern or an operator cannot be used, and where it goes wrong.
struct PatternError
{
    qsizetype offset = 0; ///< In bytes, from the beginning of what was given.
    QString reason;       ///< A sentence for people.

    bool operator==(const PatternError &other) const = default;
};

/// What "$sync->{name}" stands for in an operator, by name.
using PerlVariables = QHash<QByteArray, QByteArray>;

} // namespace Mailhaul
