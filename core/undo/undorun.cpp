// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/undorun.h"

#include "core/account/folderlisting.h"
#include "core/account/session.h"
#include "core/imap/commands/expunge.h"
#include "core/imap/commands/scan.h"
#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"
#include "core/imap/commands/store.h"
#include "core/journal/journalfile.h"
#include "core/journal/runhistory.h"
#include "core/journal/storageerror.h"
#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

constexpr qsizetype rangesInCommand = 100;
constexpr qint64 tellInterval = 100; // Milliseconds.

std::vector<Imap::UidSet> setsOf(const QList<Imap::Uid> &uids)
{
    std::vector<Imap::UidSet> sets;
    for (const Imap::Uid uid : uids) {
        if (sets.empty() || sets.back().ranges().size() >= rangesInCommand)
            sets.emplace_back();
        sets.back().add(uid);
    }
    return sets;
}

Imap::Flags deletedFlag()
{
    return Imap::Flags({"\\Deleted"_ba});
}

/// An undo that was interrupted has marked messages and not removed them.
bool isSameBut(const Imap::Flags &flag, const Imap::Flags &one, const Imap::Flags &other)
{
    return one.without(flag) == other.without(flag);
}

} // namespace

void UndoRun::start(const UndoRequest &request)
{
    m_request = request;
    m_result.kind = request.kind;
    m_hasStarted = true;
    m_sinceTold.start();
    run();
}

void UndoRun::cancel()
{
    m_isCanceled = true;
    m_registry.cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
}

void UndoRun::shutDown()
{
    if (m_hasEnded || !m_hasStarted) {
        thread()->quit();
        return;
    }
    connect(this, &UndoRun::finished, this, [this] { thread()->quit(); }, Qt::QueuedConnection);
    cancel();
}

QCoro::Task<> UndoRun::run()
{
    const Result<> outcome = co_await work();
    for (const auto &line : {m_line, m_source}) {
        if (line && !line->isLost())
            co_await Imap::logout(line->connection());
    }
    m_registry.cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
    m_journal.reset();
    m_line.reset();
    m_source.reset();
    if (!outcome) {
        m_result.error = outcome.error();
        if (outcome.error().code != Error::Code::Storage)
            m_result.error->serverText = sentenceFor(outcome.error(), m_request.destination);
    }
    m_hasEnded = true;
    emit finished(m_result);
}

Task<> UndoRun::work()
{
    const auto session = co_await openSession(m_request.destination, Side::Destination, m_registry);
    if (!session)
        co_return std::unexpected(session.error());
    m_line = std::make_shared<Line>(*session);
    if (const auto opened = openJournal(session->account); !opened)
        co_return opened;
    // Without it a removal would take what others have marked as deleted.
    if (!session->connection->capabilities().has(Imap::Capability::uidPlus)) {
        co_return std::unexpected(storageError(
            UndoText::tr("The new server cannot remove single messages (it has no UIDPLUS), so "
                         "nothing was touched. Remove the messages with a mail program.")));
    }
    const auto stored = m_journal->storedMessages();
    if (!stored)
        co_return std::unexpected(stored.error());
    if (m_request.onlyCopies == OnlyCopies::Keep && !stored->isEmpty()) {
        if (const auto read = co_await readOriginals(*stored); !read)
            co_return read;
    }
    m_progress.foldersTotal = int(stored->size());
    for (const StoredFolder &folder : *stored)
        m_progress.messagesTotal += folder.messages.size();
    for (const StoredFolder &folder : *stored) {
        m_progress.currentFolder = folder.name.display();
        tell();
        if (m_isCanceled)
            co_return std::unexpected(
                storageError(UndoText::tr("The undo was stopped. Start it again to go on.")));
        if (const auto undone = co_await undoFolder(folder); !undone)
            co_return undone;
        ++m_progress.foldersDone;
        m_progress.messagesDone += folder.messages.size();
    }
    co_return co_await removeCreated();
}

void UndoRun::tell()
{
    if (m_sinceTold.elapsed() < tellInterval)
        return;
    m_sinceTold.restart();
    emit progressed(m_progress);
}

Result<> UndoRun::openJournal(const Account &destination)
{
    Account source = m_request.source;
    const QList<quint16> ports =
        source.port != 0 ? QList<quint16>{source.port} : QList<quint16>{993, 143};
    for (const quint16 port : ports) {
        source.port = port;
        const QString path = JournalFile::path(m_request.journalFolder, source, destination);
        if (!QFile::exists(path))
            continue;
        auto journal = Journal::openExisting(path);
        if (!journal)
            return std::unexpected(journal.error());
        m_journal = std::move(*journal);
        return {};
    }
    return std::unexpected(
        storageError(UndoText::tr("There is no record of a copy between these two accounts on this "
                                  "computer, so nothing is known that could be removed.")));
}

Task<> UndoRun::readOriginals(QList<StoredFolder> stored)
{
    const auto explained = [this](const Error &error) {
        return std::unexpected(storageError(
            UndoText::tr("The old account could not be looked at, so it is not known which of "
                         "these messages are only in the new one, and nothing was touched. %1")
                .arg(sentenceFor(error, m_request.source))));
    };
    const auto session = co_await openSession(m_request.source, Side::Source, m_registry);
    if (!session)
        co_return explained(session.error());
    m_source = std::make_shared<Line>(*session);
    QSet<std::pair<Imap::MailboxName, quint32>> folders;
    for (const StoredFolder &folder : std::as_const(stored)) {
        for (const StoredMessage &message : folder.messages)
            folders.insert({message.origin.folder, message.origin.uidValidity});
    }
    for (const auto &[name, uidValidity] : std::as_const(folders)) {
        const auto opening = m_source->open(name, Imap::Access::ReadOnly);
        const auto found = std::make_shared<QSet<Imap::Uid>>();
        auto scanned = Imap::scanMessages(m_source->connection(), "1:*"_ba, "UID FLAGS"_ba,
                                          [found](Imap::FetchData &data) {
                                              // What is marked as deleted is about to go.
                                              if (data.flags && !data.flags->contains("\\Deleted"))
                                                  found->insert(data.uid);
                                          });
        const auto listed = co_await scanned;
        auto opened = opening->answered.pass();
        co_await opened;
        if (m_source->isLost())
            co_return explained(listed ? Error{} : listed.error());
        // A folder that is gone or another one now has none of them.
        if (listed && opening->isStill(uidValidity))
            m_originals.insert({name, uidValidity}, *found);
    }
    co_return {};
}

bool UndoRun::hasOriginal(const StoredMessage &message) const
{
    if (m_request.onlyCopies == OnlyCopies::Remove)
        return true;
    const auto folder = m_originals.constFind({message.origin.folder, message.origin.uidValidity});
    return folder != m_originals.cend() && folder->contains(message.origin.uid);
}

Task<> UndoRun::undoFolder(StoredFolder folder)
{
    UndoneFolder undone{.name = folder.name, .copied = folder.messages.size()};
    const auto access =
        m_request.kind == UndoKind::Remove ? Imap::Access::ReadWrite : Imap::Access::ReadOnly;
    const auto opening = m_line->open(folder.name, access);
    const auto found = std::make_shared<QHash<Imap::Uid, Imap::FetchData>>();
    auto scanned = Imap::scanMessages(m_line->connection(), "1:*"_ba, "UID RFC822.SIZE FLAGS"_ba,
                                      [found](Imap::FetchData &data) {
                                          if (data.size && data.flags)
                                              found->insert(data.uid, data);
                                      });
    const auto listed = co_await scanned;
    auto opened = opening->answered.pass();
    co_await opened;
    if (m_line->isLost())
        co_return std::unexpected(listed ? Error{} : listed.error());
    const bool isEmpty = *opening->answer && (*opening->answer)->messages == 0;
    undone.isOther = !opening->isStill(folder.uidValidity) || (!listed && !isEmpty);
    if (undone.isOther) {
        undone.gone = undone.copied;
        m_result.folders.append(undone);
        co_return {};
    }
    QList<Imap::Uid> unchanged;
    for (const StoredMessage &message : std::as_const(folder.messages)) {
        const auto there = found->constFind(message.uid);
        if (there == found->cend())
            ++undone.gone;
        else if (!message.size || *there->size != *message.size
                 || !isSameBut(deletedFlag(), *there->flags, message.flags))
            ++undone.changed;
        else if (!hasOriginal(message))
            ++undone.onlyCopies;
        else
            unchanged.append(message.uid);
    }
    std::ranges::sort(unchanged);
    undone.removed = unchanged.size();
    if (m_request.kind == UndoKind::Remove) {
        if (const auto removed = co_await remove(undone, unchanged); !removed)
            co_return removed;
        if (const auto noted = m_journal->noteUndone(folder.name, folder.uidValidity, unchanged);
            !noted)
            co_return noted;
        if (const auto noted = RunHistory(*m_journal).noteTakenBack(folder.name, unchanged.size());
            !noted)
            co_return noted;
    }
    m_result.folders.append(undone);
    co_return {};
}

Task<> UndoRun::remove(const UndoneFolder &folder, QList<Imap::Uid> uids)
{
    for (const Imap::UidSet &set : setsOf(uids)) {
        const auto opening = m_line->use(folder.name, Imap::Access::ReadWrite);
        auto marking =
            Imap::storeFlags(m_line->connection(), set, deletedFlag(), Imap::StoreMode::Add);
        const auto marked = co_await marking;
        if (!marked)
            co_return std::unexpected(marked.error());
        auto removing = Imap::expungeOnly(m_line->connection(), set);
        const auto removed = co_await removing;
        if (!removed)
            co_return std::unexpected(removed.error());
    }
    co_return {};
}

Task<> UndoRun::removeCreated()
{
    RunHistory history(*m_journal);
    const auto created = history.createdFolders();
    if (!created)
        co_return std::unexpected(created.error());
    const auto tree = co_await listFolders(m_line->sharedConnection(), Imap::StatusSize::LeaveOut);
    if (!tree)
        co_return std::unexpected(tree.error());
    QSet<Imap::MailboxName> left;
    for (const Folder &folder : tree->folders)
        left.insert(folder.name);
    for (const Imap::MailboxName &name : *created) {
        const Folder *folder = tree->find(name);
        if (!folder)
            continue;
        qint64 messages = folder->messages.value_or(1);
        for (const UndoneFolder &undone : std::as_const(m_result.folders)) {
            if (undone.name == name && m_request.kind == UndoKind::Preview)
                messages -= undone.removed;
        }
        const QByteArray below = name.raw() + tree->separator;
        const bool hasChildren = std::ranges::any_of(left, [&](const Imap::MailboxName &other) {
            return !tree->separator.isEmpty() && other.raw().startsWith(below);
        });
        if (messages != 0 || hasChildren || name.isInbox()) {
            m_result.keptFolders.append(name);
            continue;
        }
        if (m_request.kind == UndoKind::Remove) {
            // Another folder is opened, since some servers do not delete the one that is open.
            m_line->open(Imap::MailboxName("INBOX"_ba), Imap::Access::ReadOnly);
            auto deleting = Imap::deleteMailbox(m_line->connection(), name);
            const auto deleted = co_await deleting;
            if (!deleted) {
                m_result.keptFolders.append(name);
                continue;
            }
            if (const auto forgotten = history.forgetCreated(name); !forgotten)
                co_return forgotten;
        }
        left.remove(name);
        m_result.removedFolders.append(name);
    }
    co_return {};
}

} // namespace Mailhaul
