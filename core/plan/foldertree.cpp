// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/foldertree.h"

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

const Folder *FolderTree::find(const Imap::MailboxName &name) const
{
    const auto found = std::lower_bound(
        folders.cbegin(), folders.cend(), name,
        [](const Folder &folder, const Imap::MailboxName &wanted) { return folder.name < wanted; });
    return found != folders.cend() && found->name == name ? &*found : nullptr;
}

QByteArray guessedSeparator(const QList<Folder> &folders)
{
    QByteArray best = "/"_ba;
    qsizetype bestCount = 0;
    for (const QByteArray &candidate : {"/"_ba, "."_ba, "\\"_ba}) {
        qsizetype count = 0;
        for (const Folder &folder : folders)
            count += folder.name.raw().count(candidate);
        if (count > bestCount) {
            bestCount = count;
            best = candidate;
        }
    }
    return best;
}

QByteArray guessedPrefix(const QList<Folder> &folders, const QByteArray &separator)
{
    if (separator.isEmpty())
        return {};
    const QByteArray wanted = "INBOX"_ba + separator;
    QByteArray prefix;
    for (const Folder &folder : folders) {
        if (folder.name.isInbox())
            continue;
        const QByteArray begin =
            folder.name.raw().first(std::min(wanted.size(), folder.name.raw().size()));
        if (begin.compare(wanted, Qt::CaseInsensitive) != 0)
            return {};
        if (prefix.isEmpty())
            prefix = begin;
    }
    return prefix;
}

} // namespace Mailhaul
