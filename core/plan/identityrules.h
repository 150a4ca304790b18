// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/identity.h"
#include "core/text/perlpattern.h"

#include <QByteArrayList>

#include <optional>

namespace Mailhaul {

/// Whether the size is a part of the identity.
enum class SizeInKey { Left, Added };

/// How much of a Message-Id counts.
enum class MessageIdDomain { Counts, CutOff };

/// What messages are recognised by.
enum class IdentityBasis {
    Header,
    Journal ///< Only by what the journal remembers of their UIDs; headers are not read.
};

/// Which header lines make a message's identity.
struct IdentityRules
{
    IdentityBasis basis = IdentityBasis::Header;
    /// Names of fields, in any case. Empty: the whole header.
    QByteArrayList fields = {QByteArrayLiteral("Message-Id"), QByteArrayLiteral("Received")};
    std::optional<PerlPattern> skippedLines; ///< Lines "NAME: VALUE" that match do not count.
    MessageIdDomain domain = MessageIdDomain::Counts;
    SizeInKey size = SizeInKey::Left;

    /// True for what imapsync does without being told, which identityFromHeader(header) is fast at.
    bool areDefault() const;
};

/// The identity of a message by \a rules; the same as identityFromHeader(header) for default ones.
/// \a header may hold more fields than are wanted. \a size counts only if the rules say so.
/// Nothing if no wanted line is left.
std::optional<MessageKey> identityFromHeader(QByteArrayView header, const IdentityRules &rules,
                                             qint64 size);

} // namespace Mailhaul
