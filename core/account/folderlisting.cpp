// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/folderlisting.h"

#include "core/imap/commands/list.h"
#include "core/imap/commands/status.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// STATUS commands in flight: enough to hide the distance, few enough for a server's input buffer.
constexpr qsizetype statusWindow = 64;

Task<> countMessages(std::shared_ptr<Imap::Connection> connection, QList<Folder> &folders)
{
    std::vector<std::pair<qsizetype, Reply<Imap::MailboxStatusData>>> inFlight;
    qsizetype next = 0;
    std::size_t oldest = 0;
    while (true) {
        while (next < folders.size() && qsizetype(inFlight.size() - oldest) < statusWindow) {
            if (folders[next].selectable)
                inFlight.emplace_back(next, Imap::mailboxStatus(*connection, folders[next].name));
            ++next;
        }
        if (oldest == inFlight.size())
            co_return {};
        const auto [index, reply] = inFlight[oldest++];
        auto pending = reply;
        const auto status = co_await pending;
        if (!status) {
            if (status.error().scope != Error::Scope::Folder)
                co_return std::unexpected(status.error());
            continue;
        }
        folders[index].messages = status->messages;
        folders[index].bytes = status->size;
    }
}

} // namespace

SpecialUse specialUseOf(const QByteArrayList &attributes)
{
    static const QHash<QByteArray, SpecialUse> uses = {
        {"\\all"_ba, SpecialUse::All},         {"\\archive"_ba, SpecialUse::Archive},
        {"\\drafts"_ba, SpecialUse::Drafts},   {"\\flagged"_ba, SpecialUse::Flagged},
        {"\\junk"_ba, SpecialUse::Junk},       {"\\spam"_ba, SpecialUse::Junk},
        {"\\sent"_ba, SpecialUse::Sent},       {"\\trash"_ba, SpecialUse::Trash},
        {"\\starred"_ba, SpecialUse::Flagged}, {"\\allmail"_ba, SpecialUse::All}};
    for (const QByteArray &attribute : attributes) {
        if (const auto use = uses.constFind(attribute); use != uses.cend())
            return *use;
    }
    return SpecialUse::None;
}

Task<FolderTree> listFolders(std::shared_ptr<Imap::Connection> connection)
{
    // All four questions go out together.
    const bool knowsNamespace = connection->capabilities().has(Imap::Capability::nameSpace);
    auto namespaceReply =
        knowsNamespace ? Imap::nameSpace(*connection) : Reply<Imap::NamespaceData>::completed({});
    auto separatorReply = Imap::listSeparator(*connection);
    const auto space = co_await namespaceReply;
    const auto root = co_await separatorReply;
    auto listReply = Imap::list(*connection);
    auto subscribedReply = Imap::listSubscribed(*connection);
    const auto listed = co_await listReply;
    const auto subscribed = co_await subscribedReply;
    if (!listed)
        co_return std::unexpected(listed.error());

    FolderTree tree;
    if (root && !root->isEmpty())
        tree.separator = root->first().separator;
    if (space && space->hasPersonal) {
        tree.prefix = space->prefix;
        if (!space->separator.isEmpty())
            tree.separator = space->separator;
    }
    QSet<Imap::MailboxName> subscriptions;
    if (subscribed) {
        for (const Imap::ListData &entry : *subscribed)
            subscriptions.insert(entry.name);
    }
    QSet<Imap::MailboxName> seen;
    for (const Imap::ListData &entry : *listed) {
        if (entry.name.isEmpty() || seen.contains(entry.name))
            continue;
        seen.insert(entry.name);
        tree.folders.append({.name = entry.name,
                             .specialUse = specialUseOf(entry.attributes),
                             .subscribed = subscriptions.contains(entry.name),
                             .selectable = !entry.attributes.contains("\\noselect"_ba)
                                           && !entry.attributes.contains("\\nonexistent"_ba),
                             .messages = {},
                             .bytes = {}});
        if (tree.separator.isEmpty())
            tree.separator = entry.separator;
    }
    // INBOX always exists (RFC 3501, 5.1), but not every server lists it.
    const Imap::MailboxName inbox("INBOX"_ba);
    if (!seen.contains(inbox))
        tree.folders.append({.name = inbox});
    std::ranges::sort(tree.folders, {}, &Folder::name);
    if (!space || !space->hasPersonal)
        tree.prefix = guessedPrefix(tree.folders, tree.separator);
    if (const auto counted = co_await countMessages(connection, tree.folders); !counted)
        co_return std::unexpected(counted.error());
    co_return tree;
}

} // namespace Mailhaul
