// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldertree.h"
#include "core/plan/options.h"

#include <QByteArray>
#include <QHash>

namespace Mailhaul {

/// How names are built on the two sides.
struct NamingRules
{
    QByteArray sourceSeparator, sourcePrefix;
    QByteArray destinationSeparator, destinationPrefix;
    ForeignSlashes slashes = ForeignSlashes::Replaced;
    NameLimits limits =
        {}; ///< Of the destination; a reserved name that it lists is free to be used.
};

/// What the options say, else the trees, else what the names suggest.
NamingRules namingRules(const FolderTree &source, const FolderTree &destination,
                        const Options &options);

/// The name of \a source on the destination, by imapsync's rules: without the source's prefix, with
/// the separators exchanged, a "/" that is now no separator replaced by "_", with the destination's
/// prefix in front unless it is INBOX. Two folders may come out the same; see ordinaryTargets().
Imap::MailboxName ordinaryTarget(const Imap::MailboxName &source, const NamingRules &rules);

/// The same for all of \a folders and every level above them, each with a name of its own: where
/// two come out the same, the one that had to be altered more gets a number, and what is below it
/// follows.
QHash<Imap::MailboxName, Imap::MailboxName> ordinaryTargets(const QList<Folder> &folders,
                                                            const NamingRules &rules);

/// A folder given by a person, who may have put a separator behind it.
QByteArray withoutFinalSeparators(QByteArray name, const QByteArray &separator);

/// The folder that \a name is in; empty at the top.
Imap::MailboxName parentOf(const Imap::MailboxName &name, const QByteArray &separator);

} // namespace Mailhaul
