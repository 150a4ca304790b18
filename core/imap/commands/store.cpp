// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/store.h"

#include "core/imap/commands/simple.h"

namespace Mailhaul::Imap {

Reply<Status> storeFlags(Connection &connection, const UidSet &uids, const Flags &flags,
                         StoreMode mode)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities())
                          .raw("UID STORE ")
                          .raw(uids.toImap(), TracePart::Protocol)
                          .raw(mode == StoreMode::Replace ? OwnWords(" FLAGS.SILENT ")
                                                          : OwnWords(" +FLAGS.SILENT "))
                          .flags(flags),
                      Error::Scope::Message);
}

} // namespace Mailhaul::Imap
