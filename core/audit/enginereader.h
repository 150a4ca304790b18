// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditedmessage.h"
#include "core/base/task.h"
#include "core/imap/commands/select.h"
#include "core/transfer/line.h"

#include <QSet>

#include <memory>

namespace Mailhaul {

/// One side of a folder as the engine lists it for an audit.
struct EngineListing
{
    Imap::SelectedMailbox mailbox;
    std::shared_ptr<AuditedMessages> messages = std::make_shared<AuditedMessages>();
};

enum class WithHeaders { No, Yes };

/// Opens the folder read-only and lists every message with size, flags and date, and its header's
/// digest if asked for.
Task<EngineListing> listForAudit(std::shared_ptr<Line> line, Imap::MailboxName mailbox,
                                 WithHeaders headers);

/// Reads the headers of some messages of a listing and fills in what they lack.
Task<> readHeaders(std::shared_ptr<Line> line, Imap::MailboxName mailbox, EngineListing listing,
                   QList<Imap::Uid> uids);

/// Reads whole messages of a listing, holding none of them, and fills in the digest of their content.
Task<> readBodies(std::shared_ptr<Line> line, Imap::MailboxName mailbox, EngineListing listing,
                  QList<Imap::Uid> uids);

/// The decoded subjects of some messages of a listed folder.
Task<QHash<Imap::Uid, QString>> readSubjects(std::shared_ptr<Line> line, Imap::MailboxName mailbox,
                                             EngineListing listing, QList<Imap::Uid> uids);

} // namespace Mailhaul
