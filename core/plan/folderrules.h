// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/text/perloperator.h"
#include "core/text/perlpattern.h"

#include <QByteArray>
#include <QList>

namespace Mailhaul {

/// Whether only folders that are subscribed on the source are chosen.
enum class SubscribedOnly { Off, On };

/// What happens to a folder that was asked for by name and does not exist.
enum class AbsentFolders {
    LeftOut,
    Tried ///< It stays in the plan, and opening it will fail.
};

enum class EmptyFolders { Copied, LeftOut };

/// What happens to a folder whose target exists under a name that differs in case only.
enum class CaseTwins {
    Used,     ///< It goes there, also where both could be folders of their own.
    AsServer, ///< It goes there if the server takes both names for one folder.
    LeftOut   ///< It is left out if the server does so.
};

/// Which folders are subscribed on the destination.
enum class SubscribeRule { AsOnSource, All, None };

/// What happens to a "/" that is part of a level's name on the destination because the separator is
/// another one there.
enum class ForeignSlashes { Replaced, Kept };

/// Whether the levels above a new folder are created one by one before it.
enum class ParentLevels { Created, LeftToServer };

/// How folders are chosen, ordered, named and made.
struct FolderRules
{
    QList<Imap::MailboxName> trees; ///< These and all below them are chosen.
    SubscribedOnly subscribedOnly = SubscribedOnly::Off;
    QList<PerlPattern> include; ///< Raw names that match are chosen as well.
    QList<PerlPattern> exclude; ///< And these are not, however they were chosen.
    QList<Imap::MailboxName> first, last;
    AbsentFolders absent = AbsentFolders::LeftOut;
    EmptyFolders empty = EmptyFolders::Copied;

    QByteArray liftedTree; ///< Only this source folder's tree, which becomes the root. With or
                           ///< without the source's prefix.
    QByteArray commonTop;  ///< Everything goes below this destination folder, INBOX too.
    QList<PerlOperator> renaming; ///< Applied to the destination's raw name, in order.
    PerlVariables variables;      ///< For the operators: users and hosts.
    ForeignSlashes slashes = ForeignSlashes::Replaced;
    CaseTwins caseTwins = CaseTwins::Used;

    SubscribeRule subscribe = SubscribeRule::AsOnSource;
    ParentLevels parents = ParentLevels::Created;
};

} // namespace Mailhaul
