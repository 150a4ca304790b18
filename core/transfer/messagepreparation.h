// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"
#include "core/base/task.h"
#include "core/imap/messagebody.h"
#include "core/plan/messageplan.h"
#include "core/plan/messagerules.h"

namespace Mailhaul {

/// What a command of the user's has written to its standard error while it worked on a message.
struct CommandComplaint
{
    QString command, text;
};

/// A message as it goes to the destination, or why it does not.
struct Prepared
{
    std::optional<LeftOutReason> leftOut;
    QByteArray bytes;
    QList<CommandComplaint> complaints = {};
};

/// The whole body, as it arrives. The error is that of the connection it comes from.
Reply<QByteArray> wholeBody(const Imap::MessageBodyPtr &body);

/// A body that has arrived already.
Imap::MessageBodyPtr bodyOf(const QByteArray &bytes);

/// Carries out the rules about content, commands included.
Task<Prepared> prepareMessage(QByteArray bytes, const MessageRules &rules, Imap::Uid uid,
                              const PerlVariables &variables);

} // namespace Mailhaul
