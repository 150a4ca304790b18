// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

#include <QList>

namespace Mailhaul::Imap {

/// UID SEARCH in the open mailbox. \a criteria are as the protocol spells them. The UIDs come in order, each once.
Reply<QList<Uid>> search(Connection &connection, const QByteArray &criteria);

} // namespace Mailhaul::Imap
