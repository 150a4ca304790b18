// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/event.h"
#include "core/imap/framing.h"
#include "core/imap/grammar.h"

#include <QByteArray>

#include <optional>

namespace Mailhaul::Imap {

/// Turns received bytes into events. Knows no socket and no command, so a test or a fuzzer can cut its
/// input anywhere.
class ResponseParser
{
public:
    ResponseParser() = default;
    explicit ResponseParser(const Framing::Limits &limits) : m_framing(limits) {}

    void append(const QByteArray &received) { m_framing.append(received); }
    /// No event: more bytes are needed. An error (Code::Protocol) is final for the connection.
    Result<std::optional<Event>> next();
    /// Forgets what was received but not handed out.
    void clear();
    /// The same, and gives it away: what follows is not IMAP's to read.
    QByteArray takeRest();

private:
    Result<std::optional<Event>> readResponse(const QByteArray &bytes);
    Result<std::optional<Event>> readUntagged(Cursor cursor);
    Result<std::optional<Event>> readNumbered(qint64 number, Cursor cursor);

    Framing m_framing;
    Grammar::FetchMemory m_fetchMemory;
    bool m_bodyWasStreamed = false;
};

} // namespace Mailhaul::Imap
