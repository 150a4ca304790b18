// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/trace/connectiontrace.h"

#include <deque>
#include <memory>

namespace Mailhaul {

/// What was said last on the connections of a run, also on those that have ended meanwhile. One thread.
class ProtocolBook
{
public:
    std::shared_ptr<ConnectionTrace> begin(Side side);

    /// What was said around an error, or if that does not tell where, last on that side. Null: nothing is known.
    std::shared_ptr<const ProtocolExcerpt> around(const ProtocolPlace &place, Side side) const;

private:
    struct Page
    {
        Side side;
        std::shared_ptr<ConnectionTrace> trace;
    };
    const ConnectionTrace *latest(Side side) const;

    std::deque<Page> m_pages;
};

} // namespace Mailhaul
