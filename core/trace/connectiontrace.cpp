// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/connectiontrace.h"

#include <QDateTime>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// So many APPENDs may be unanswered, and as many answers may have come.
constexpr qint64 kept = 300;
constexpr qint64 linesBefore = 24;
constexpr qint64 linesBehind = 2;

} // namespace

ConnectionTrace::ConnectionTrace(int number, OwnWords side, LogCategory category)
    : m_number(number)
    , m_side(side)
    , m_log(category)
{}

qint64 ConnectionTrace::lastTime() const
{
    return m_last > 0 ? entry(m_last).traced.time : 0;
}

const ConnectionTrace::Entry &ConnectionTrace::entry(qint64 number) const
{
    return m_entries[size_t(number % kept)];
}

bool ConnectionTrace::isKept(qint64 number) const
{
    return number > 0 && number <= m_last && number > m_last - kept;
}

ConnectionTrace::Entry &ConnectionTrace::next(TracedLine::Direction direction)
{
    if (m_entries.empty())
        m_entries.resize(kept);
    Entry &entry = m_entries[size_t(++m_last % kept)];
    entry.traced.line = {};
    entry.fetches = 0;
    entry.traced.time = QDateTime::currentMSecsSinceEpoch();
    entry.traced.direction = direction;
    return entry;
}

ConnectionTrace::Entry *ConnectionTrace::lastEntry()
{
    return m_last > 0 ? &m_entries[size_t(m_last % kept)] : nullptr;
}

qint64 ConnectionTrace::add(TracedLine::Direction direction, TraceLine line)
{
    log(direction, line);
    next(direction).traced.line = std::move(line);
    return m_last;
}

void ConnectionTrace::hide(const Secret &secret)
{
    m_hidden.emplace_back(secret.reveal().toUtf8());
}

qint64 ConnectionTrace::received(TraceLine line)
{
    const bool repeatsASecret = std::ranges::any_of(
        m_hidden, [&](const QByteArrayMatcher &secret) { return line.contains(secret); });
    if (repeatsASecret)
        return add(TracedLine::Direction::Received,
                   TraceLine().own("<left out, since it repeats a secret>"));
    return add(TracedLine::Direction::Received, std::move(line));
}

qint64 ConnectionTrace::fetched(const FetchNote &note)
{
    if (m_log().isDebugEnabled())
        log(TracedLine::Direction::Received, note.line());
    Entry *last = lastEntry();
    if (last && last->fetches > 0 && note.continues(last->last)) {
        last->last = note;
        ++last->fetches;
        return m_last;
    }
    Entry &entry = next(TracedLine::Direction::Received);
    entry.first = note;
    entry.last = note;
    entry.fetches = 1;
    return m_last;
}

TracedLine ConnectionTrace::shown(const Entry &entry)
{
    TracedLine traced = entry.traced;
    if (entry.fetches == 0)
        return traced;
    traced.line = entry.first.line();
    if (entry.fetches > 1 && entry.last.kind == FetchNote::Kind::Listing) {
        traced.line.own(", and ").number(entry.fetches - 1).own(" more up to ");
        traced.line.number(entry.last.sequence).own(" with UID ").number(entry.last.uid);
    } else if (entry.fetches > 1) {
        traced.line.own(", ended with UID ").number(entry.last.uid);
    }
    return traced;
}

ProtocolExcerpt ConnectionTrace::around(const ProtocolPlace &place) const
{
    ProtocolExcerpt excerpt{.connection = m_number, .lines = {}};
    const qint64 first = std::max({qint64(1), place.line - linesBefore, m_last - kept + 1});
    if (place.command < first && isKept(place.command))
        excerpt.lines.append(shown(entry(place.command)));
    for (qint64 number = first; number <= std::min(m_last, place.line + linesBehind); ++number)
        excerpt.lines.append(shown(entry(number)));
    return excerpt;
}

void ConnectionTrace::log(TracedLine::Direction direction, const TraceLine &line) const
{
    if (!m_log().isDebugEnabled())
        return;
    static constexpr QLatin1StringView arrows[] = {">"_L1, "<"_L1, "-"_L1};
    qCDebug(m_log).noquote() << m_side.text() << ("C"_L1 + QString::number(m_number))
                             << arrows[size_t(direction)] << line.text();
}

} // namespace Mailhaul
