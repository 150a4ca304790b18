// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/trace/fetchnote.h"
#include "core/trace/traceline.h"

#include <QByteArrayMatcher>
#include <QList>
#include <QLoggingCategory>

#include <memory>
#include <utility>
#include <vector>

namespace Mailhaul {

/// A line with its place in time.
struct TracedLine
{
    enum class Direction : quint8 {
        Sent,
        Received,
        Note ///< What happened to the connection itself.
    };
    qint64 time = 0; ///< Milliseconds since 1970.
    Direction direction = Direction::Note;
    TraceLine line;
};

/// What was said around something that went wrong.
struct ProtocolExcerpt
{
    int connection = 0;
    QList<TracedLine> lines; ///< In order; between the first and the second others may be missing.
};

/// What was said last on one connection: a ring of bounded size, cheap enough to be always on. If the log wants the
/// protocol, it is told too. One thread.
class ConnectionTrace
{
public:
    using LogCategory = const QLoggingCategory &(*)();

    /// \a side stands in front of the lines in the log.
    ConnectionTrace(int number, OwnWords side, LogCategory category);

    int number() const { return m_number; }
    qint64 lastTime() const; ///< Of the last line; 0 if there is none.

    /// A line of the server that repeats this secret is left out.
    void hide(const Secret &secret);

    // Each returns the line's number, which counts from 1.
    qint64 sent(TraceLine line) { return add(TracedLine::Direction::Sent, std::move(line)); }
    qint64 received(TraceLine line);
    qint64 noted(TraceLine line) { return add(TracedLine::Direction::Note, std::move(line)); }
    /// Listings of messages that follow each other share a line.
    qint64 fetched(const FetchNote &note);

    /// Where the last line stands.
    ProtocolPlace here() const { return {.connection = m_number, .line = m_last}; }
    /// The lines before and just behind that place, and the command that it answers.
    ProtocolExcerpt around(const ProtocolPlace &place) const;

private:
    struct Entry
    {
        TracedLine traced;
        // Instead of a line, since there are very many of these:
        FetchNote first, last;
        qint64 fetches = 0;
    };

    qint64 add(TracedLine::Direction direction, TraceLine line);
    Entry &next(TracedLine::Direction direction);
    Entry *lastEntry();
    const Entry &entry(qint64 number) const;
    bool isKept(qint64 number) const;
    static TracedLine shown(const Entry &entry);
    void log(TracedLine::Direction direction, const TraceLine &line) const;

    int m_number;
    OwnWords m_side;
    LogCategory m_log;
    std::vector<QByteArrayMatcher> m_hidden;
    std::vector<Entry> m_entries; ///< The one of number n at n modulo their count.
    qint64 m_last = 0;
};

} // namespace Mailhaul
