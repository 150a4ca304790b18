// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/imap/capabilities.h"
#include "core/imap/flags.h"
#include "core/imap/mailboxname.h"
#include "core/imap/messagebody.h"
#include "core/trace/traceline.h"

#include <QByteArray>

#include <deque>
#include <utility>
#include <variant>

namespace Mailhaul::Imap {

/// Nothing more may be sent before the server has sent a "+".
struct AwaitContinuation
{};

/// What a command puts on the line, in order.
using Piece = std::variant<QByteArray, AwaitContinuation, MessageBodyPtr>;

/// Writes one command, without its tag, as pieces. Whether a literal waits for the server follows from
/// its capabilities (RFC 7888): LITERAL+ never waits, LITERAL- not up to 4096 bytes. Beside them it writes the line that
/// people may see: whoever adds bytes has to say what they are, and secrets and messages have ways of their own.
class CommandText
{
public:
    explicit CommandText(const Capabilities &capabilities) : m_capabilities(capabilities) {}

    CommandText &raw(OwnWords text); ///< As it is; no line end inside.
    /// Likewise, of what is no constant.
    CommandText &raw(const QByteArray &text, TracePart kind);
    CommandText &flags(const Flags &flags);
    CommandText &mailbox(const MailboxName &name) { return string(name.raw(), TracePart::Folder); }
    /// Atom, quoted string or literal, whatever the bytes need.
    CommandText &string(const QByteArray &bytes, TracePart kind);
    CommandText &password(const Secret &secret); ///< As string(), in UTF-8.
    /// What proves who we are, in base64.
    CommandText &response(const Secret &base64);
    CommandText &body(const MessageBodyPtr &body);

    /// The pieces with the line end behind them.
    std::deque<Piece> finish();
    /// The same for people; once.
    TraceLine takeTrace() { return std::exchange(m_trace, {}); }

private:
    void spell(const QByteArray &bytes);
    void literalMark(qint64 size);

    Capabilities m_capabilities;
    std::deque<Piece> m_pieces;
    QByteArray m_text;
    TraceLine m_trace;
};

} // namespace Mailhaul::Imap
