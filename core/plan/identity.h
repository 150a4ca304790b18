// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <array>
#include <compare>
#include <optional>

namespace Mailhaul {

/// What makes a message the same message on both sides: a 128-bit digest.
struct MessageKey
{
    std::array<quint64, 2> digest = {};

    bool operator==(const MessageKey &other) const = default;
    auto operator<=>(const MessageKey &other) const = default;
    bool isNull() const { return digest[0] == 0 && digest[1] == 0; }
};

size_t qHash(const MessageKey &key, size_t seed = 0) noexcept;

/// The identity that imapsync uses by default: the Message-Id and Received fields of \a header
/// (CRLF or LF line ends, folded lines allowed, other fields ignored), each occurrence normalised
/// (8-bit bytes to X, white space trimmed and collapsed, upper case) and sorted. The header ends at
/// its first empty line. Nothing for a message that has none of these fields, or only without a
/// value: it is told apart by its content, see ContentIdentity.
std::optional<MessageKey> identityFromHeader(QByteArrayView header);

/// The identity of a message by these lines, which are normalised and in order.
MessageKey identityFromLines(const QByteArrayList &lines);

/// The key of the message that is the one after \a number others with the same \a key.
MessageKey numberedKey(const MessageKey &key, int number);

/// The identity of a message by its whole content, in any number of pieces. What servers change in
/// storage does not count: the kind of line ends, line ends at the very end, NUL (stored as 0x80 by
/// some). The key also tells that it is of this kind, so it never equals one made of header fields.
class ContentIdentity
{
public:
    ContentIdentity();
    void add(QByteArrayView bytes);
    MessageKey result(); ///< Once, after the last add().

private:
    void countHeldReturns();
    void addHeldLineEnds();

    QCryptographicHash m_hash;
    qint64 m_heldLineEnds = 0; ///< Line ends that count only if something follows.
    qint64 m_heldReturns = 0;  ///< CRs whose LF may follow in the next piece.
};

} // namespace Mailhaul
