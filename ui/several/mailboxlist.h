// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/controllers/choices.h"

#include <QList>

#include <expected>

namespace Mailhaul {

/// One mailbox of many: from where to where, and how.
struct MailboxPair
{
    Account source, destination;
    FolderChoices choices;
    Options more; ///< What the choices know nothing of.
};

/// Reads a table of mailboxes. Lines without a header are "user1;password1;user2;password2", or with
/// hosts "host1;user1;password1;host2;user2;password2", as imapsync's lists are. A first line that
/// names its columns may have any of them in any order: host, port, security (tls, starttls, none), user,
/// password, authuser, authmech, proxyauth, domain, timeout, compress and fingerprint with 1 or 2 behind, and the options
/// of mailhaul-cli that concern folders and messages; columns of folders and of f1f2 take several with "|" between
/// them. The separator is a tab, a semicolon or a comma; values may be in double
/// quotes; lines that begin with # are left out. \a defaults fills in what a line does not say. The
/// error is a sentence that names the line, never a value, which might be a password.
std::expected<QList<MailboxPair>, QString> mailboxesFromText(const QString &text,
                                                             const MailboxPair &defaults);

} // namespace Mailhaul
