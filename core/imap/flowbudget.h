// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace Mailhaul::Imap {

/// How many bytes of bodies are held between a reading and a writing connection. Above the high mark the
/// reader must stop; below the low mark it may go on. It may also go on, whatever is held, while a writer
/// stands in the middle of a body: what it waits for comes behind what is held, and nothing is released
/// before it has come.
class FlowBudget
{
public:
    FlowBudget(qint64 lowMark, qint64 highMark) : m_lowMark(lowMark), m_highMark(highMark) {}

    qint64 held() const { return m_held; }
    bool isExceeded() const { return m_isExceeded; }
    void add(qint64 bytes)
    {
        m_held += bytes;
        decide();
    }
    void release(qint64 bytes)
    {
        m_held -= bytes;
        decide();
    }
    /// Somebody waits for bytes that have not been read; each such call is followed by one of endStarving().
    void beginStarving()
    {
        ++m_starving;
        decide();
    }
    void endStarving()
    {
        --m_starving;
        decide();
    }

    std::function<void(bool exceeded)> onChanged; ///< At each change of isExceeded().

private:
    void decide()
    {
        if (m_held > m_highMark)
            m_isOver = true;
        else if (m_held < m_lowMark)
            m_isOver = false;
        const bool isExceeded = m_isOver && m_starving == 0;
        if (isExceeded == m_isExceeded)
            return;
        m_isExceeded = isExceeded;
        if (onChanged)
            onChanged(isExceeded);
    }

    qint64 m_lowMark, m_highMark;
    qint64 m_held = 0;
    int m_starving = 0;
    bool m_isOver = false, m_isExceeded = false;
};

} // namespace Mailhaul::Imap
