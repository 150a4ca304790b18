// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditresult.h"
#include "core/imap/flags.h"
#include "core/imap/internaldate.h"
#include "core/imap/uid.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <array>
#include <optional>

namespace Mailhaul {

/// The first half of a SHA-256: enough to tell messages apart, and small.
struct Digest
{
    std::array<quint64, 2> words = {};

    bool isNull() const { return words[0] == 0 && words[1] == 0; }
    bool operator==(const Digest &other) const = default;
};

size_t qHash(const Digest &digest, size_t seed = 0) noexcept;

/// Of all \a bytes; never null.
Digest digestOf(QByteArrayView bytes);
/// Of a raw header. What readers do to it does not count: CR in front of LF, and how many line ends
/// follow the last field. Null for one without any field.
Digest headerDigest(QByteArrayView header);
/// Of the first Message-ID field's value; null if there is none.
Digest messageIdDigest(QByteArrayView header);

/// What an audit keeps of one message on one side.
struct AuditedMessage
{
    Imap::Uid uid = 0;
    qint64 size = 0;   ///< RFC822.SIZE.
    qint64 bytes = -1; ///< What the whole message came to when it was read; -1: it was not.
    Imap::InternalDate received;
    bool isDateKnown = false;
    Imap::Flags flags;
    Digest header, messageId, body; ///< Null: not read, or nothing to be read.
    Reader headerReader = Reader::Nobody, bodyReader = Reader::Nobody;
};

/// In order of UID.
using AuditedMessages = QList<AuditedMessage>;

} // namespace Mailhaul
