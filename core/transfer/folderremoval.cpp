// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderremoval.h"

#include "core/imap/commands/expunge.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/status.h"

#include <QCoreApplication>

#include <algorithm>

namespace Mailhaul {

namespace {

bool reachesFurther(const Error &error)
{
    return error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message;
}

/// True if the folder is gone, or would be in a dry run.
Task<bool> removeFolder(LaneContext &context, std::shared_ptr<Imap::Connection> connection,
                        Side side, Imap::MailboxName name)
{
    if (context.options().writes()) {
        auto unsubscribed = Imap::unsubscribe(*connection, name);
        auto deleted = Imap::deleteMailbox(*connection, name);
        // It may never have been subscribed.
        co_await unsubscribed;
        const auto outcome = co_await deleted;
        if (!outcome && reachesFurther(outcome.error()))
            co_return std::unexpected(outcome.error());
        if (!outcome) {
            context.problem({.what = Problem::What::DeleteFolder,
                             .side = side,
                             .folder = name,
                             .error = outcome.error()});
            co_return false;
        }
    }
    context.record().happen(Happened::FolderDeleted{side, name});
    co_return true;
}

/// None if the server does not tell.
Task<std::optional<qint64>> messagesIn(std::shared_ptr<Imap::Connection> connection,
                                       Imap::MailboxName name)
{
    const auto status = co_await Imap::mailboxStatus(*connection, name, Imap::StatusSize::LeaveOut);
    if (!status && reachesFurther(status.error()))
        co_return std::unexpected(status.error());
    co_return status ? status->messages : std::nullopt;
}

} // namespace

Task<QSet<Imap::MailboxName>> removeStrayFolders(LaneContext &context,
                                                 std::shared_ptr<Imap::Connection> connection,
                                                 QList<Folder> folders)
{
    QSet<Imap::MailboxName> gone;
    const DeletionCeiling &ceiling = context.options().deletions.ceiling;
    for (const Folder &folder : std::as_const(folders)) {
        const auto messages = co_await messagesIn(connection, folder.name);
        if (!messages)
            co_return std::unexpected(messages.error());
        const bool isUnlimited = !ceiling.messages && !ceiling.percent;
        if (!isUnlimited && (!*messages || !ceiling.allows(**messages, **messages))) {
            context.problem({.what = Problem::What::DeleteFolder,
                             .side = Side::Destination,
                             .folder = folder.name,
                             .error = {.code = Error::Code::TooManyDeletions,
                                       .scope = Error::Scope::Folder,
                                       .serverText = QCoreApplication::translate(
                                                         "Deletions", "%1 of %2 messages")
                                                         .arg(messages->value_or(0))
                                                         .arg(messages->value_or(0))}});
            continue;
        }
        const auto removed =
            co_await removeFolder(context, connection, Side::Destination, folder.name);
        if (!removed)
            co_return std::unexpected(removed.error());
        if (*removed)
            gone.insert(folder.name);
    }
    co_return gone;
}

Task<QSet<Imap::MailboxName>> removeEmptyFolders(LaneContext &context,
                                                 std::shared_ptr<Imap::Connection> connection,
                                                 QList<Imap::MailboxName> candidates,
                                                 FolderTree source)
{
    QSet<Imap::MailboxName> gone;
    // The folder that is open now may be one of them, and servers do not like to delete such a one.
    const auto moved =
        co_await Imap::select(*connection, Imap::MailboxName("INBOX"), Imap::Access::ReadOnly);
    if (!moved && reachesFurther(moved.error()))
        co_return std::unexpected(moved.error());
    for (const Imap::MailboxName &name : std::as_const(candidates)) {
        const QByteArray below = name.raw() + source.separator;
        const bool hasChildren = std::ranges::any_of(source.folders, [&](const Folder &folder) {
            return folder.name.raw().startsWith(below) && !source.separator.isEmpty()
                   && !gone.contains(folder.name);
        });
        if (hasChildren)
            continue;
        const auto messages = co_await messagesIn(connection, name);
        if (!messages)
            co_return std::unexpected(messages.error());
        if (!*messages || **messages > 0)
            continue;
        const auto removed = co_await removeFolder(context, connection, Side::Source, name);
        if (!removed)
            co_return std::unexpected(removed.error());
        if (*removed)
            gone.insert(name);
    }
    co_return gone;
}

} // namespace Mailhaul
