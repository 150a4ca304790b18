// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

#include <QByteArrayList>
#include <QList>

namespace Mailhaul::Imap {

/// UID SEARCH in the open mailbox. \a criteria are as the protocol spells them. The UIDs come in order, each once.
Reply<QList<Uid>> search(Connection &connection, const QByteArray &criteria);

/// The criteria of several searches whose answers together are that of the one for \a criteria, in a mailbox with so
/// many messages. None of them gets an answer that is too long a line (4 MiB). They overlap, so that nothing is missed
/// where messages vanish meanwhile.
QByteArrayList searchesFor(const QByteArray &criteria, qint64 messages);

} // namespace Mailhaul::Imap
