// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/folderlisting.h"

#include "core/imap/commands/list.h"
#include "core/imap/commands/status.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// STATUS commands in flight: enough to hide the distance, few enough for a server's input buffer.
constexpr std::size_t statusWindow = 64;

void note(Folder &folder, const Imap::MailboxStatusData &status)
{
    folder.messages = status.messages;
    folder.bytes = status.size;
    folder.state = status.state();
}

/// One STATUS for each folder.
Task<> countMessages(std::shared_ptr<Imap::Connection> connection, FolderTree &tree,
                     Imap::StatusSize size, std::function<void(const FolderTree &)> onProgress)
{
    QList<Folder> &folders = tree.folders;
    std::deque<std::pair<qsizetype, Reply<Imap::MailboxStatusData>>> inFlight;
    qsizetype next = 0;
    while (true) {
        while (next < folders.size() && inFlight.size() < statusWindow) {
            if (folders[next].selectable)
                inFlight.emplace_back(next,
                                      Imap::mailboxStatus(*connection, folders[next].name, size));
            ++next;
        }
        if (inFlight.empty())
            co_return {};
        const auto status = co_await inFlight.front().second;
        if (status)
            note(folders[inFlight.front().first], *status);
        else if (status.error().scope != Error::Scope::Folder)
            co_return std::unexpected(status.error());
        inFlight.pop_front();
        if (onProgress)
            onProgress(tree);
    }
}

/// What LIST gave, with or without the rest.
struct Listed
{
    QList<Imap::ListData> mailboxes;
    QSet<Imap::MailboxName> subscribed;
    std::optional<QHash<Imap::MailboxName, Imap::MailboxStatusData>> statuses;
};

Task<Listed> listInOne(std::shared_ptr<Imap::Connection> connection, Imap::StatusSize size)
{
    auto answer = co_await Imap::listWithStatus(*connection, size);
    if (!answer)
        co_return std::unexpected(answer.error());
    Listed listed{.mailboxes = std::move(answer->mailboxes), .subscribed = {}, .statuses = {}};
    listed.statuses.emplace();
    for (Imap::MailboxStatusData &status : answer->statuses)
        listed.statuses->insert(status.name, status);
    for (const Imap::ListData &entry : std::as_const(listed.mailboxes)) {
        if (entry.attributes.contains("\\subscribed"_ba))
            listed.subscribed.insert(entry.name);
    }
    co_return listed;
}

Task<Listed> listInTwo(std::shared_ptr<Imap::Connection> connection)
{
    auto listReply = Imap::list(*connection);
    auto subscribedReply = Imap::listSubscribed(*connection);
    const auto mailboxes = co_await listReply;
    const auto subscribed = co_await subscribedReply;
    if (!mailboxes)
        co_return std::unexpected(mailboxes.error());
    Listed listed{.mailboxes = *mailboxes, .subscribed = {}, .statuses = {}};
    for (const Imap::ListData &entry : subscribed.value_or(QList<Imap::ListData>{}))
        listed.subscribed.insert(entry.name);
    co_return listed;
}

Task<Listed> listAll(std::shared_ptr<Imap::Connection> connection, Imap::StatusSize size)
{
    const Imap::Capabilities &capabilities = connection->capabilities();
    if (capabilities.has(Imap::Capability::listExtended)
        && capabilities.has(Imap::Capability::listStatus)) {
        const auto listed = co_await listInOne(connection, size);
        // A server that does not do what it says is asked in the old way.
        if (listed || listed.error().scope != Error::Scope::Folder)
            co_return listed;
    }
    co_return co_await listInTwo(connection);
}

Task<Imap::NamespaceData> nameSpaceByList(std::shared_ptr<Imap::Connection> connection)
{
    Imap::NamespaceData space;
    const auto root = co_await Imap::listSeparator(*connection);
    if (root && !root->isEmpty())
        space.separator = root->first().separator;
    co_return space;
}

/// Servers whose rules are known; the others say no when it comes to it.
NameLimits nameLimitsOf(const Imap::Connection &connection, const QByteArray &separator)
{
    NameLimits limits;
    const auto says = [&](QLatin1StringView words) {
        return connection.greeting().contains(words, Qt::CaseInsensitive);
    };
    if (says("Cyrus IMAP"_L1)) {
        limits.refusedCharacters = "!\"%;<>\\`{|}"_ba + (separator == "/" ? '^' : '/');
        return limits;
    }
    const bool isGmail = connection.capabilities().has(Imap::Capability::gmailExtensions);
    if (!isGmail && !says("Microsoft Exchange"_L1))
        return limits;
    limits.takesOuterBlanks = false;
    limits.letterCase = LetterCase::Ignored;
    if (isGmail)
        limits.reserved = {"[Google Mail]", "Starred", "Important", "Chats", "Muted"};
    else
        limits.reserved = {"Files", "Conversation History", "Sync Issues"};
    return limits;
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

Task<FolderTree> listFolders(std::shared_ptr<Imap::Connection> connection, Imap::StatusSize size,
                             std::function<void(const FolderTree &)> onProgress)
{
    Result<Imap::NamespaceData> space;
    Result<Listed> listed;
    if (connection->capabilities().has(Imap::Capability::nameSpace)) {
        auto spaceReply = Imap::nameSpace(*connection);
        listed = co_await listAll(connection, size);
        space = co_await spaceReply;
    } else {
        // These two must not be under way together: nothing tells their answers apart.
        space = co_await nameSpaceByList(connection);
        listed = co_await listAll(connection, size);
    }
    if (!space)
        space = Imap::NamespaceData{};
    if (!listed)
        co_return std::unexpected(listed.error());

    FolderTree tree;
    tree.prefix = space->prefix;
    tree.separator = space->separator;
    QSet<Imap::MailboxName> seen;
    for (const Imap::ListData &entry : listed->mailboxes) {
        if (entry.name.isEmpty() || seen.contains(entry.name))
            continue;
        seen.insert(entry.name);
        tree.folders.append({.name = entry.name,
                             .specialUse = specialUseOf(entry.attributes),
                             .subscribed = listed->subscribed.contains(entry.name),
                             .selectable = !entry.attributes.contains("\\noselect"_ba)
                                           && !entry.attributes.contains("\\nonexistent"_ba)});
        if (listed->statuses && listed->statuses->contains(entry.name))
            note(tree.folders.last(), (*listed->statuses)[entry.name]);
        if (tree.separator.isEmpty())
            tree.separator = entry.separator;
    }
    tree.limits = nameLimitsOf(*connection, tree.separator);
    // INBOX always exists (RFC 3501, 5.1), but not every server lists it.
    const Imap::MailboxName inbox("INBOX"_ba);
    if (!seen.contains(inbox))
        tree.folders.append({.name = inbox});
    std::ranges::sort(tree.folders, {}, &Folder::name);
    if (!space->hasPersonal)
        tree.prefix = guessedPrefix(tree.folders, tree.separator);
    if (listed->statuses)
        co_return tree;
    if (const auto counted = co_await countMessages(connection, tree, size, onProgress); !counted)
        co_return std::unexpected(counted.error());
    co_return tree;
}

} // namespace Mailhaul
