// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldertree.h"
#include "core/plan/options.h"

#include <QHash>

namespace Mailhaul {

/// Which source folders are to be copied, in order.
struct FolderSelection
{
    QList<Folder> folders;
    QList<Imap::MailboxName> missing; ///< Asked for by name, but not on the source.
    bool namesOnly = false;           ///< Nothing but names was asked for, and none of them exists.
    /// The folder that Options::folders.liftedTree means; empty if there is none.
    Imap::MailboxName liftedRoot;
};

/// imapsync's rules: those named, subscribed or in a named tree; else all, unless there is
/// an include pattern; then what is included; without what is excluded. In the order first, by raw
/// name, last. Folders that cannot hold messages are left out.
FolderSelection selectFolders(const FolderTree &source, const QByteArray &separator,
                              const QByteArray &prefix, const Options &options);

} // namespace Mailhaul
