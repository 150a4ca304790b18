// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/imap/mailboxstate.h"
#include "core/plan/namelimits.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Mailhaul {

/// What a folder is for (RFC 6154), whatever it is called.
enum class SpecialUse { None, All, Archive, Drafts, Flagged, Junk, Sent, Trash };

/// Messages of a folder.
struct FolderSize
{
    qint64 messages = 0, bytes = 0, biggest = 0;

    bool operator==(const FolderSize &other) const = default;
};

/// One folder of an account as LIST and STATUS describe it.
struct Folder
{
    Imap::MailboxName name = {};
    SpecialUse specialUse = SpecialUse::None; ///< As the server says; names are not guessed here.
    bool subscribed = false;
    bool selectable = true;              ///< False for \Noselect and \NonExistent.
    std::optional<qint64> messages = {}; ///< Unless STATUS was not asked or refused.
    std::optional<qint64> bytes = {};    ///< Only where the server knows STATUS=SIZE (RFC 8438).
    std::optional<qint64> biggest = {};  ///< Bytes of the largest message, if all were looked at.
    Imap::MailboxState state = {};
    /// What the user's search or ages leave of it, if there are any and it was looked at.
    std::optional<FolderSize> considered = {};

    bool operator==(const Folder &other) const = default;
};

/// All folders of an account, sorted by raw name, with the account's naming rules.
struct FolderTree
{
    QList<Folder> folders;
    QByteArray separator; ///< One character, or empty where the server has no hierarchy.
    QByteArray prefix;    ///< Of the personal namespace (RFC 2342), such as "INBOX."; often empty.
    NameLimits limits;    ///< As far as they are known.

    const Folder *find(const Imap::MailboxName &name) const;
    bool operator==(const FolderTree &other) const = default;
};

/// The separator that the names suggest, where neither NAMESPACE nor LIST tells one; "/" if none
/// does.
QByteArray guessedSeparator(const QList<Folder> &folders);

/// The prefix that the names suggest, for a server without NAMESPACE: "INBOX" and the separator, in
/// the case found, if every folder but INBOX itself begins with it; else, and without a separator,
/// empty.
QByteArray guessedPrefix(const QList<Folder> &folders, const QByteArray &separator);

} // namespace Mailhaul
