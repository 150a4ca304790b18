// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/protocolbook.h"
#include "core/imap/connection.h"

#include <QList>
#include <QPointer>

#include <memory>
#include <optional>

namespace Mailhaul {

/// Knows every connection of a run, also those that are just being made, so that all of them can be ended
/// from one place. Once cancelled it ends new ones at once.
class ConnectionRegistry
{
public:
    /// \a parent, if any, knows the connections as well; it outlives this one.
    explicit ConnectionRegistry(ConnectionRegistry *parent = nullptr) : m_parent(parent) {}

    /// From now on what is said on it is in protocol().
    void add(Side side, Imap::Connection *connection);
    /// Ends every connection of that side, also future ones.
    void cancel(Side side, const Error &reason);
    void cancelAll(const Error &reason);
    /// Ends every connection that there is now; others may follow.
    void interruptAll(const Error &reason);
    /// The parent's, if there is one.
    const ProtocolBook &protocol() const { return m_parent ? m_parent->protocol() : m_protocol; }

private:
    struct Entry
    {
        Side side;
        QPointer<Imap::Connection> connection;
    };
    std::optional<Error> &reasonFor(Side side)
    {
        return side == Side::Source ? m_sourceReason : m_destinationReason;
    }

    ConnectionRegistry *m_parent;
    ProtocolBook m_protocol;
    QList<Entry> m_entries;
    std::optional<Error> m_sourceReason, m_destinationReason;
};

} // namespace Mailhaul
