// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/connectionregistry.h"

namespace Mailhaul {

void ConnectionRegistry::add(Side side, Imap::Connection *connection)
{
    m_entries.removeIf([](const Entry &entry) { return entry.connection.isNull(); });
    m_entries.append({side, connection});
    if (m_parent)
        m_parent->add(side, connection);
    else
        connection->setTrace(m_protocol.begin(side));
    if (const auto &reason = reasonFor(side))
        connection->abort(*reason);
}

void ConnectionRegistry::cancel(Side side, const Error &reason)
{
    if (!reasonFor(side))
        reasonFor(side) = reason;
    // Ending a connection resumes whoever waits for it, and that may add or remove entries.
    const QList<Entry> entries = m_entries;
    for (const Entry &entry : entries) {
        if (entry.side == side && entry.connection)
            entry.connection->abort(reason);
    }
}

void ConnectionRegistry::cancelAll(const Error &reason)
{
    cancel(Side::Source, reason);
    cancel(Side::Destination, reason);
}

void ConnectionRegistry::interruptAll(const Error &reason)
{
    const QList<Entry> entries = m_entries;
    for (const Entry &entry : entries) {
        if (entry.connection)
            entry.connection->abort(reason);
    }
}

} // namespace Mailhaul
