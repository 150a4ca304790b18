// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/capabilities.h"
#include "core/imap/mailboxname.h"
#include "core/imap/messagebody.h"

#include <QByteArray>

#include <deque>
#include <variant>

namespace Mailhaul::Imap {

/// Nothing more may be sent before the server has sent a "+".
struct AwaitContinuation
{};

/// What a command puts on the line, in order.
using Piece = std::variant<QByteArray, AwaitContinuation, MessageBodyPtr>;

/// Writes one command, without its tag, as pieces. Whether a literal waits for the server follows from
/// its capabilities (RFC 7888): LITERAL+ never waits, LITERAL- not up to 4096 bytes.
class CommandText
{
public:
    explicit CommandText(const Capabilities &capabilities) : m_capabilities(capabilities) {}

    CommandText &raw(QByteArrayView text); ///< As it is; no line end inside.
    CommandText &mailbox(const MailboxName &name) { return string(name.raw()); }
    /// Atom, quoted string or literal, whatever the bytes need.
    CommandText &string(const QByteArray &bytes);
    CommandText &body(const MessageBodyPtr &body);

    /// The pieces with the line end behind them.
    std::deque<Piece> finish();

private:
    void literalMark(qint64 size);

    Capabilities m_capabilities;
    std::deque<Piece> m_pieces;
    QByteArray m_text;
};

} // namespace Mailhaul::Imap
