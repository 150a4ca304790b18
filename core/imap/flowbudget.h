// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <utility>

namespace Mailhaul::Imap {

/// How many bytes of bodies are held between a reading and a writing connection. Above the high mark the
/// reader must stop; below the low mark it may go on. Calls onChanged at each crossing.
class FlowBudget
{
public:
    FlowBudget(qint64 lowMark, qint64 highMark) : m_lowMark(lowMark), m_highMark(highMark) {}

    qint64 held() const { return m_held; }
    bool isExceeded() const { return m_exceeded; }
    void add(qint64 bytes)
    {
        m_held += bytes;
        if (!m_exceeded && m_held > m_highMark)
            setExceeded(true);
    }
    void release(qint64 bytes)
    {
        m_held -= bytes;
        if (m_exceeded && m_held < m_lowMark)
            setExceeded(false);
    }

    std::function<void(bool exceeded)> onChanged;

private:
    void setExceeded(bool exceeded)
    {
        m_exceeded = exceeded;
        if (onChanged)
            onChanged(exceeded);
    }

    qint64 m_lowMark, m_highMark;
    qint64 m_held = 0;
    bool m_exceeded = false;
};

} // namespace Mailhaul::Imap
