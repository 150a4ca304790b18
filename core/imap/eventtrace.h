// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/event.h"
#include "core/trace/connectiontrace.h"

namespace Mailhaul::Imap {

/// Tells \a trace what a server said. It is written anew from what was understood of it, item by item, so what nobody
/// has thought of is not in it.
void traceEvent(ConnectionTrace &trace, const Event &event);

} // namespace Mailhaul::Imap
