// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/base/turn.h"
#include "core/imap/flowbudget.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace Mailhaul {

/// How much a line may have under way: commands and bytes. Something may always be under way, however large.
class FlightWindow
{
public:
    FlightWindow(int commands, qint64 bytes) : m_commandLimit(commands), m_byteLimit(bytes) {}

    bool isEmpty() const { return m_commands == 0; }
    bool hasRoom() const
    {
        return m_commands == 0 || (m_commands < m_commandLimit && m_bytes < m_byteLimit);
    }
    /// Completes when there is room, or may be: look again.
    Reply<void> room() { return m_room.pass(); }
    void begin(qint64 bytes)
    {
        ++m_commands;
        m_bytes += bytes;
        if (!hasRoom())
            m_room.close();
    }
    void end(qint64 bytes)
    {
        --m_commands;
        m_bytes -= bytes;
        if (hasRoom())
            m_room.open();
    }

private:
    Gate m_room;
    int m_commandLimit, m_commands = 0;
    qint64 m_byteLimit, m_bytes = 0;
};

/// Something that holds bytes back until there is enough of them, or nothing else to send.
class IdleListener
{
public:
    virtual ~IdleListener() = default;
    virtual void linesIdle() = 0;
};

/// What the copies that go over the same two lines share. The next folder's copy begins when everything of
/// the one before has been asked for, not when it has arrived, so that a small folder costs no round trip.
struct CopyFlow
{
    /// Bytes of bodies held between the two lines; above the high mark the source is not read.
    std::shared_ptr<Imap::FlowBudget> held =
        std::make_shared<Imap::FlowBudget>(4 * 1024 * 1024, 8 * 1024 * 1024);
    /// Asked for and not arrived. It is what must be read to its end before the line can be used for something else.
    FlightWindow fetches{64, 32 * 1024 * 1024};
    /// Sent and not answered.
    FlightWindow appends{128, 32 * 1024 * 1024};
    /// How many folders may be listed or wait to be copied. One, after a line was lost: a line that never lasts long
    /// must still bring something about.
    static constexpr int foldersAhead = 8;
    Turn listing{foldersAhead};
    Turn asking; ///< Whose bodies are asked for.
    std::vector<IdleListener *> copies;

    /// Nothing is unanswered: batches that are not full yet should go out.
    void tellIdle()
    {
        // Whoever is told may end a copy, or begin one.
        const auto told = copies;
        for (IdleListener *copy : told) {
            if (std::ranges::contains(copies, copy))
                copy->linesIdle();
        }
    }
};

} // namespace Mailhaul
