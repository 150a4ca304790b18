// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/protocolbook.h"

#include "core/base/logging.h"

#include <algorithm>
#include <atomic>

namespace Mailhaul {

namespace {

// Two for each of eight lanes, and as many that have ended.
constexpr std::size_t mostPages = 32;

/// One log may have the connections of several runs in it.
int nextNumber()
{
    static std::atomic<int> number = 0;
    return ++number;
}

} // namespace

std::shared_ptr<ConnectionTrace> ProtocolBook::begin(Side side)
{
    const bool isSource = side == Side::Source;
    auto trace = std::make_shared<ConnectionTrace>(
        nextNumber(), isSource ? OwnWords("source") : OwnWords("destination"),
        isSource ? &logSourceProtocol : &logDestinationProtocol);
    m_pages.push_back({side, trace});
    if (m_pages.size() > mostPages)
        m_pages.pop_front();
    return trace;
}

const ConnectionTrace *ProtocolBook::latest(Side side) const
{
    const ConnectionTrace *found = nullptr;
    for (const Page &page : m_pages) {
        if (page.side == side && (!found || page.trace->lastTime() >= found->lastTime()))
            found = page.trace.get();
    }
    return found;
}

std::shared_ptr<const ProtocolExcerpt> ProtocolBook::around(const ProtocolPlace &place,
                                                            Side side) const
{
    const auto named = std::ranges::find_if(
        m_pages, [&](const Page &page) { return page.trace->number() == place.connection; });
    if (named != m_pages.end())
        return std::make_shared<const ProtocolExcerpt>(named->trace->around(place));
    const ConnectionTrace *trace = latest(side);
    if (!trace)
        return nullptr;
    return std::make_shared<const ProtocolExcerpt>(trace->around(trace->here()));
}

} // namespace Mailhaul
