// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

namespace Mailhaul::Imap {

/// Finds where a server's response ends, literals included, before any grammar runs. A message's body
/// (the literal of BODY[], BINARY[] or RFC822 in a FETCH) is handed out in pieces; every other literal stays inside its
/// response. Knows no socket: its input may be cut anywhere.
class Framing
{
public:
    /// Protection against a server that never ends; all in bytes. Besides, one response has one body.
    struct Limits
    {
        qint64 response = 4 * 1024 * 1024;               ///< One response without message bodies.
        qint64 body = Q_INT64_C(4) * 1024 * 1024 * 1024; ///< RFC 3501 allows 32 bits.
    };

    /// A whole response without its line end. Literals are inside as "{n}", CRLF and n bytes; a body
    /// that was handed out before is an empty literal.
    struct Response
    {
        QByteArray bytes;
    };
    struct BodyBegin
    {
        QByteArray prefix; ///< The response up to the literal.
        qint64 size = 0;
    };
    struct BodyChunk
    {
        QByteArray bytes;
    };
    struct BodyEnd
    {};
    using Frame = std::variant<Response, BodyBegin, BodyChunk, BodyEnd>;

    Framing() = default;
    explicit Framing(const Limits &limits) : m_limits(limits) {}

    void append(const QByteArray &received);
    /// No frame: more bytes are needed. An error (Code::Protocol) is final.
    Result<std::optional<Frame>> next();
    /// Forgets what was received but not handed out, as before a TLS handshake.
    void clear();
    /// The same, and gives away what stands behind the last response.
    QByteArray takeRest();

private:
    enum class State { Line, Literal, Body };

    Result<std::optional<Frame>> nextInLine();
    Result<std::optional<Frame>> nextInLiteral();
    Frame nextInBody();
    qsizetype available() const { return m_input.size() - m_position; }

    Limits m_limits;
    QByteArray m_input;
    qsizetype m_position = 0;
    qsizetype m_searched = 0; ///< Bytes behind m_position known to hold no line end.
    QByteArray m_response;    ///< Of a response with literals: what came so far.
    State m_state = State::Line;
    qint64 m_remaining = 0; ///< Of the literal or body.
    bool m_hasBody = false; ///< The response that is being read had a body.
};

} // namespace Mailhaul::Imap
