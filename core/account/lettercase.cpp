// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/lettercase.h"

#include "core/imap/commands/status.h"

namespace Mailhaul {

using Imap::MailboxName;

namespace {

char inOtherCase(char byte)
{
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isLetter ? char(byte ^ 0x20) : byte;
}

} // namespace

std::optional<MailboxName> nameInOtherCase(const FolderTree &tree)
{
    for (const Folder &folder : tree.folders) {
        QByteArray name = folder.name.raw();
        // In base64 another case is another character.
        if (!folder.selectable || folder.name.isInbox() || name.contains('&'))
            continue;
        const qsizetype start = tree.separator.isEmpty() ? 0 : name.lastIndexOf(tree.separator) + 1;
        for (qsizetype at = start; at < name.size(); ++at)
            name[at] = inOtherCase(name.at(at));
        if (name != folder.name.raw())
            return MailboxName(name);
    }
    return std::nullopt;
}

Task<LetterCase> letterCaseOf(std::shared_ptr<Imap::Connection> connection, FolderTree tree)
{
    const auto name = nameInOtherCase(tree);
    if (!name)
        co_return LetterCase::Unknown;
    if (tree.find(*name))
        co_return LetterCase::Distinguished;
    const auto status =
        co_await Imap::mailboxStatus(*connection, *name, Imap::StatusSize::LeaveOut);
    if (status)
        co_return LetterCase::Ignored;
    const bool reachesFurther = status.error().scope != Error::Scope::Folder
                                && status.error().scope != Error::Scope::Message;
    if (reachesFurther)
        co_return std::unexpected(status.error());
    co_return LetterCase::Distinguished;
}

Task<FolderPlan> planForServer(std::shared_ptr<Imap::Connection> connection,
                               const FolderTree &source, FolderTree &destination,
                               const Options &options)
{
    const FolderPlan plan = planFolders(source, destination, options);
    if (options.folders.caseTwins == CaseTwins::Used || !plan.guessesCase)
        co_return plan;
    const auto letterCase = co_await letterCaseOf(connection, destination);
    if (!letterCase)
        co_return std::unexpected(letterCase.error());
    destination.limits.letterCase = *letterCase;
    co_return planFolders(source, destination, options);
}

} // namespace Mailhaul
