// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/commandtext.h"
#include "core/imap/event.h"

#include <QByteArray>

#include <deque>

namespace Mailhaul::Imap {

/// One command from the first byte to its tagged answer. The connection calls handle() for what arrives
/// meanwhile, then exactly one of complete() and fail().
class Command
{
public:
    /// What may be on the way together with this command (RFC 3501, 5.5).
    enum class Pipelining {
        Together, ///< Goes out behind others and lets others follow.
        Alone     ///< Waits until all others are answered, and holds up those behind it.
    };

    virtual ~Command() = default;

    Pipelining pipelining = Pipelining::Together;
    /// SELECT and EXAMINE: until this one is answered, nothing that arrives can be for a command behind it.
    bool opensMailbox = false;
    /// The command without its tag. Made when it is queued: capabilities do not change meanwhile, since those
    /// commands that change them go alone.
    std::deque<Piece> pieces;
    TraceLine trace; ///< The same for people.

    void write(CommandText &text)
    {
        pieces = text.finish();
        trace = text.takeTrace();
    }

    /// Something arrived while this command is in flight. True: it was meant for this one. \a event may be moved from.
    virtual bool handle(Event &event)
    {
        Q_UNUSED(event)
        return false;
    }
    virtual void complete(const Status &status) = 0;
    virtual void fail(const Error &error) = 0;
};

} // namespace Mailhaul::Imap
