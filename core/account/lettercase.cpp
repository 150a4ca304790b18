// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/lettercase.h"

#include "core/imap/commands/status.h"

namespace Mailhaul {

using Imap::MailboxName;

namespace {

/// In base64 another case would be another character, so letters between & and - stay.
QByteArray inOtherCase(QByteArray level)
{
    bool isShifted = false;
    for (char &byte : level) {
        if (byte == '&' || (isShifted && byte == '-'))
            isShifted = !isShifted;
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (isLetter && !isShifted)
            byte = char(byte ^ 0x20);
    }
    return level;
}

} // namespace

std::optional<MailboxName> nameInOtherCase(const FolderTree &tree)
{
    for (const Folder &folder : tree.folders) {
        if (!folder.selectable || folder.name.isInbox())
            continue;
        const QByteArray &name = folder.name.raw();
        const qsizetype start = tree.separator.isEmpty() ? 0 : name.lastIndexOf(tree.separator) + 1;
        const QByteArray turned = name.first(start) + inOtherCase(name.sliced(start));
        if (turned != name)
            return MailboxName(turned);
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
