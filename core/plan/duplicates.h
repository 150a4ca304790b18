// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/identityrules.h"
#include "core/plan/messageplan.h"

#include <QHash>
#include <QSet>

namespace Mailhaul {

/// Gives the second, third … message with the same key a key of its own, by its number, so that
/// copies on both sides pair up one to one (--syncduplicates). To be called for both lists before
/// planMessages(). Returns how many got one.
qint64 tellDuplicatesApart(MessageList &messages);

/// Messages without an identifying header field get the identity that VoidMessages::GivenIdentity puts into them.
void giveIdentities(MessageList &messages, const IdentityRules &rules);

/// Which messages were seen in, or copied to, which folder of the destination during this run
/// (--skipcrossduplicates).
class SeenMessages
{
public:
    void add(const MessageKey &key, const Imap::MailboxName &target);
    /// True if it is in a folder of the destination other than \a target.
    bool isElsewhere(const MessageKey &key, const Imap::MailboxName &target) const;

private:
    QHash<MessageKey, QSet<Imap::MailboxName>> m_folders;
};

} // namespace Mailhaul
