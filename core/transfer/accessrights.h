// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/event.h"
#include "core/transfer/lanecontext.h"
#include "core/transfer/line.h"

namespace Mailhaul {

/// The entries to be set on a destination folder so that it has the source's rights. The rights of \a owner, who is
/// signed in there, are never reduced. An identifier that the source does not know gets empty rights.
QList<Imap::AclData::Entry> rightsToSet(const QList<Imap::AclData::Entry> &source,
                                        const QList<Imap::AclData::Entry> &destination,
                                        const QByteArray &owner);

/// Copies the access rights of a folder (RFC 4314), where both servers know them. In a dry run it only tells.
Task<> copyAccessRights(LaneContext &context, std::shared_ptr<Line> source,
                        std::shared_ptr<Line> destination, FolderPlanEntry entry);

} // namespace Mailhaul
