// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary/canaryrun.h"

#include "core/account/folderlisting.h"
#include "core/account/session.h"
#include "core/imap/commands/append.h"
#include "core/imap/commands/expunge.h"
#include "core/imap/commands/labels.h"
#include "core/imap/commands/scan.h"
#include "core/imap/commands/simple.h"
#include "core/journal/journalfile.h"
#include "core/plan/foldernaming.h"
#include "core/report/sentences.h"
#include "core/transfer/messagepreparation.h"
#include "core/transfer/wholemessage.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <array>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// Looked at to find the five; enough for the oldest and the largest of most mailboxes.
constexpr qint64 mostCandidates = 50'000;
// A message is held in memory, and it is sent twice.
constexpr qint64 largestTried = 25 * 1024 * 1024;
constexpr int mostNames = 100;

Imap::Flags keywordsOf(const Imap::Flags &flags)
{
    QByteArrayList names = flags.names();
    names.removeIf([](const QByteArray &name) { return name.startsWith('\\'); });
    return Imap::Flags(names);
}

QByteArray headerOf(const QByteArray &message)
{
    if (message.startsWith("\r\n"))
        return {};
    const qsizetype end = message.indexOf("\r\n\r\n");
    return end < 0 ? message : message.first(end);
}

QByteArray withLineFeeds(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n").replace('\r', '\n');
}

CanaryMessage::Bytes difference(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return CanaryMessage::Bytes::Same;
    const QByteArray plainBefore = withLineFeeds(before);
    const QByteArray plainAfter = withLineFeeds(after);
    if (plainBefore == plainAfter)
        return CanaryMessage::Bytes::LineEnds;
    return plainAfter.endsWith(plainBefore) ? CanaryMessage::Bytes::HeaderAdded
                                            : CanaryMessage::Bytes::Other;
}

/// The server has answered; else nobody knows what it has done.
bool isRefusal(const Error &error)
{
    return error.scope == Error::Scope::Message || error.scope == Error::Scope::Folder;
}

/// Of a folder with more messages than are looked at, the newest.
QByteArray setFor(const Folder &folder)
{
    const qint64 next = folder.state.uidNext;
    return folder.messages.value_or(0) > mostCandidates && next > mostCandidates
               ? QByteArray::number(next - mostCandidates) + ":*"
               : "1:*"_ba;
}

} // namespace

void CanaryRun::start(const CanaryRequest &request)
{
    m_request = request;
    m_hasStarted = true;
    run();
}

void CanaryRun::cancel()
{
    m_isCanceled = true;
    m_registry.cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
}

void CanaryRun::shutDown()
{
    if (m_hasEnded || !m_hasStarted) {
        thread()->quit();
        return;
    }
    connect(this, &CanaryRun::finished, this, [this] { thread()->quit(); }, Qt::QueuedConnection);
    cancel();
}

QCoro::Task<> CanaryRun::run()
{
    const Result<> outcome = co_await work();
    co_await removeFolders();
    m_result.leftBehind += m_made.folders;
    for (const auto &line : {m_source, m_destination}) {
        if (line && !line->isLost())
            co_await Imap::logout(line->connection());
    }
    for (ConnectionRegistry *registry : {&m_registry, &m_cleaningRegistry})
        registry->cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
    m_source.reset();
    m_destination.reset();
    if (!outcome)
        m_result.error = outcome.error();
    m_hasEnded = true;
    emit finished(m_result);
}

Task<> CanaryRun::work()
{
    const auto explained = [](Error error, const Account &account) {
        error.serverText = sentenceFor(error, account);
        return std::unexpected(error);
    };
    auto sourceTask = openSession(m_request.source, Side::Source, m_registry);
    auto destinationTask = openSession(m_request.destination, Side::Destination, m_registry);
    const auto source = co_await sourceTask;
    const auto destination = co_await destinationTask;
    if (!source)
        co_return explained(source.error(), m_request.source);
    if (!destination)
        co_return explained(destination.error(), m_request.destination);
    openRecord(source->account, destination->account);
    m_source = std::make_shared<Line>(*source);
    m_destination = std::make_shared<Line>(*destination);
    if (const auto cleaned = co_await remove(m_destination); !cleaned)
        co_return explained(cleaned.error(), destination->account);
    if (m_request.kind == CanaryKind::CleanUp)
        co_return {};
    m_result.leftBehind = std::exchange(m_made, {}).folders;
    const auto old = co_await listFolders(source->connection, Imap::StatusSize::LeaveOut);
    if (!old)
        co_return explained(old.error(), source->account);
    const auto tree = co_await listFolders(destination->connection, Imap::StatusSize::LeaveOut);
    if (!tree)
        co_return explained(tree.error(), destination->account);

    const FolderPlan plan = planFolders(*old, *tree, m_request.options);
    const auto candidates =
        co_await findCandidates(foldersForCanary(plan, old->separator, mostCandidates));
    if (!candidates)
        co_return explained(candidates.error(), source->account);
    const qint64 limit = std::min(
        largestTried, destination->connection->capabilities().appendLimit().value_or(largestTried));
    const QList<CanarySample> samples = samplesFor(*candidates, old->separator, limit);
    if (samples.isEmpty() || m_isCanceled)
        co_return {};
    if (const auto made = co_await makeFolder(*tree); !made)
        co_return explained(made.error(), destination->account);
    for (const CanarySample &sample : samples) {
        if (!sample.kinds.contains(CanaryMessage::Kind::OddFolder))
            continue;
        if (const auto tried =
                co_await tryName(sample.message.folder, old->separator, tree->separator);
            !tried)
            co_return explained(tried.error(), destination->account);
    }
    if (const auto tried = co_await tryMessages(samples); !tried)
        co_return explained(tried.error(), destination->account);
    co_return {};
}

Task<QList<CanaryCandidate>> CanaryRun::findCandidates(QList<FolderPlanEntry> folders)
{
    const auto found = std::make_shared<QList<CanaryCandidate>>();
    for (const FolderPlanEntry &entry : std::as_const(folders)) {
        const auto opening = m_source->open(entry.source.name, Imap::Access::ReadOnly);
        const auto here = std::make_shared<QList<CanaryCandidate>>();
        auto scanned = Imap::scanMessages(
            m_source->connection(), setFor(entry.source), "UID RFC822.SIZE FLAGS INTERNALDATE"_ba,
            [here, folder = entry.source.name](Imap::FetchData &data) {
                here->append({.folder = folder,
                              .uid = data.uid,
                              .size = data.size.value_or(0),
                              .flags = data.flags.value_or(Imap::Flags()),
                              .received = data.received});
            });
        const auto listed = co_await scanned;
        auto opened = opening->answered.pass();
        co_await opened;
        if (m_source->isLost())
            co_return std::unexpected(listed ? Error{} : listed.error());
        // Folders that cannot be read have nothing to be tried with.
        if (!listed || !*opening->answer)
            continue;
        for (CanaryCandidate &candidate : *here) {
            candidate.uidValidity = (*opening->answer)->uidValidity;
            found->append(candidate);
        }
    }
    co_return *found;
}

Task<> CanaryRun::makeFolder(FolderTree tree)
{
    NamingRules rules = namingRules({}, tree, m_request.options);
    rules.sourceSeparator = rules.destinationSeparator;
    rules.sourcePrefix.clear();
    for (int number = 1; number <= mostNames; ++number) {
        const QString plain = u"Mailhaul trial"_s;
        const auto wanted =
            Imap::MailboxName::fromDisplay(number == 1 ? plain : u"%1 %2"_s.arg(plain).arg(number));
        const Imap::MailboxName name = ordinaryTarget(wanted, rules);
        if (tree.find(name))
            continue;
        m_made.folders.append(name);
        if (const auto noted = note(); !noted)
            co_return noted;
        const auto created = co_await Imap::create(m_destination->connection(), name);
        if (created)
            co_return {};
        if (isRefusal(created.error()))
            m_made.folders.removeLast();
        co_return std::unexpected(created.error());
    }
    co_return std::unexpected(Error{.code = Error::Code::Rejected, .scope = Error::Scope::Folder});
}

Task<> CanaryRun::tryName(Imap::MailboxName odd, QByteArray sourceSeparator, QByteArray separator)
{
    if (separator.isEmpty())
        co_return {};
    const QByteArray level =
        sourceSeparator.isEmpty() ? odd.raw() : odd.raw().split(sourceSeparator.at(0)).last();
    if (level.isEmpty() || level.contains(separator))
        co_return {};
    const Imap::MailboxName name(m_made.folders.first().raw() + separator + level);
    m_made.folders.append(name);
    if (const auto noted = note(); !noted)
        co_return noted;
    const auto created = co_await Imap::create(m_destination->connection(), name);
    if (!created && !isRefusal(created.error()))
        co_return std::unexpected(created.error());
    if (!created) {
        m_made.folders.removeLast();
        m_result.changedName = odd;
        co_return {};
    }
    const auto tree =
        co_await listFolders(m_destination->sharedConnection(), Imap::StatusSize::LeaveOut);
    if (!tree)
        co_return std::unexpected(tree.error());
    if (!tree->find(name))
        m_result.changedName = odd;
    co_return {};
}

Task<> CanaryRun::tryMessages(QList<CanarySample> samples)
{
    for (const CanarySample &sample : std::as_const(samples)) {
        if (m_isCanceled)
            co_return {};
        if (const auto stored = co_await store(sample); !stored)
            co_return stored;
    }
    co_return co_await readBack();
}

Task<> CanaryRun::store(CanarySample sample)
{
    const CanaryCandidate &message = sample.message;
    CanaryMessage tried{.kinds = sample.kinds,
                        .folder = message.folder,
                        .uid = message.uid,
                        .size = message.size,
                        .dateBefore = message.received};
    const auto bytes = co_await readMessage(m_source, {message.folder, message.uidValidity},
                                            {.uid = message.uid, .size = message.size});
    if (!bytes && !isRefusal(bytes.error()))
        co_return std::unexpected(bytes.error());
    if (!bytes)
        co_return {}; // Gone meanwhile.
    m_made.headers.insert(headerDigest(headerOf(*bytes)));
    if (const auto noted = note(); !noted)
        co_return noted;
    const Imap::Flags plain = message.flags.without(keywordsOf(message.flags));
    QList<Imap::Flags> tries{message.flags};
    if (plain != message.flags)
        tries.append(plain);
    for (const Imap::Flags &flags : std::as_const(tries)) {
        const auto appended =
            co_await Imap::append(m_destination->connection(), m_made.folders.first(),
                                  {{flags, message.received, bodyOf(*bytes)}});
        if (appended) {
            tried.refusal.reset();
            m_made.uidValidity = appended->uidValidity;
            m_made.uids.unite({appended->uids.cbegin(), appended->uids.cend()});
            m_stored.append({m_result.messages.size(), *bytes, message.flags});
            break;
        }
        if (!isRefusal(appended.error()))
            co_return std::unexpected(appended.error());
        tried.refusal = appended.error();
    }
    m_result.messages.append(tried);
    co_return {};
}

Task<> CanaryRun::readBack()
{
    const auto opening = m_destination->open(m_made.folders.first(), Imap::Access::ReadOnly);
    const auto found = std::make_shared<QList<CanaryCandidate>>();
    auto scanned =
        Imap::scanMessages(m_destination->connection(), "1:*"_ba,
                           "UID RFC822.SIZE FLAGS INTERNALDATE"_ba, [found](Imap::FetchData &data) {
                               found->append({.uid = data.uid,
                                              .size = data.size.value_or(0),
                                              .flags = data.flags.value_or(Imap::Flags()),
                                              .received = data.received});
                           });
    const auto listed = co_await scanned;
    auto opened = opening->answered.pass();
    co_await opened;
    if (!*opening->answer)
        co_return std::unexpected(opening->answer->error());
    if (!listed && !m_stored.isEmpty())
        co_return std::unexpected(listed.error());
    std::ranges::sort(*found, {}, &CanaryCandidate::uid);
    const ListedFolder folder{m_made.folders.first(), (*opening->answer)->uidValidity};
    for (qsizetype at = 0; at < m_stored.size(); ++at) {
        const Stored &stored = m_stored.at(at);
        CanaryMessage &tried = m_result.messages[stored.index];
        // Stored one after the other, so their UIDs ascend.
        if (at >= found->size()) {
            tried.refusal = Error{.code = Error::Code::Gone, .scope = Error::Scope::Message};
            continue;
        }
        const CanaryCandidate &there = found->at(at);
        tried.dateAfter = there.received;
        tried.lostFlags = stored.flags.without(there.flags);
        const auto bytes =
            co_await readMessage(m_destination, folder, {.uid = there.uid, .size = there.size});
        if (!bytes && bytes.error().scope != Error::Scope::Message)
            co_return std::unexpected(bytes.error());
        if (bytes)
            tried.bytes = difference(stored.bytes, *bytes);
        else
            tried.refusal = bytes.error();
    }
    co_return {};
}

void CanaryRun::openRecord(const Account &source, const Account &destination)
{
    m_recordPath =
        TrialRecord::path(JournalFile::path(m_request.journalFolder, source, destination));
    if (const auto left = TrialRecord::load(m_recordPath))
        m_made = *left;
}

Result<> CanaryRun::note()
{
    return m_made.save(m_recordPath);
}

Task<> CanaryRun::removeFolders()
{
    if (m_made.folders.isEmpty()) {
        TrialRecord::forget(m_recordPath);
        co_return {};
    }
    if (m_destination && !m_destination->isLost())
        co_await remove(m_destination);
    if (m_made.folders.isEmpty() || (m_destination && !m_destination->isLost()))
        co_return {};
    // The line is gone, or the user has given up: what we have put there is still ours to remove.
    const auto session =
        co_await openSession(m_request.destination, Side::Destination, m_cleaningRegistry);
    if (!session)
        co_return std::unexpected(session.error());
    const auto line = std::make_shared<Line>(*session);
    co_await remove(line);
    if (!line->isLost())
        co_await Imap::logout(line->connection());
    co_return {};
}

Task<> CanaryRun::remove(std::shared_ptr<Line> line)
{
    if (m_made.folders.isEmpty())
        co_return {};
    const QList<Imap::MailboxName> folders = m_made.folders;
    // The lowest level first.
    for (auto name = folders.crbegin(); name != folders.crend(); ++name) {
        const auto removed = co_await removeFolder(line, *name);
        if (!removed)
            co_return std::unexpected(removed.error());
        if (*removed)
            m_made.folders.removeOne(*name);
    }
    // What stays is somebody's now.
    TrialRecord::forget(m_recordPath);
    co_return {};
}

Task<bool> CanaryRun::removeFolder(std::shared_ptr<Line> line, Imap::MailboxName name)
{
    auto tree = co_await listFolders(line->sharedConnection(), Imap::StatusSize::LeaveOut);
    if (!tree)
        co_return std::unexpected(tree.error());
    if (!tree->find(name))
        co_return true;
    const auto ours = co_await isOurs(line, name);
    if (!ours || !*ours)
        co_return ours;
    const bool isGmail = line->connection().capabilities().has(Imap::Capability::gmailExtensions);
    if (isGmail && name == m_made.folders.first() && !m_made.uids.isEmpty()) {
        // Gmail keeps what is in no folder under "All Mail".
        const auto opening = line->open(name, Imap::Access::ReadWrite);
        Imap::UidSet all;
        QList<Imap::Uid> uids(m_made.uids.cbegin(), m_made.uids.cend());
        std::ranges::sort(uids);
        for (const Imap::Uid uid : std::as_const(uids))
            all.add(uid);
        co_await Imap::storeLabels(line->connection(), all, {"\\Trash"_ba});
        auto opened = opening->answered.pass();
        co_await opened;
    }
    // Some servers do not delete the folder that is open.
    const auto inbox = line->open(Imap::MailboxName("INBOX"_ba), Imap::Access::ReadOnly);
    co_await Imap::deleteMailbox(line->connection(), name);
    // Some servers subscribe new folders by themselves.
    co_await Imap::unsubscribe(line->connection(), name);
    auto opened = inbox->answered.pass();
    co_await opened;
    // A refusal is no proof that it is still there: an earlier command, whose answer was lost, may have
    // removed it.
    tree = co_await listFolders(line->sharedConnection(), Imap::StatusSize::LeaveOut);
    if (!tree)
        co_return std::unexpected(tree.error());
    co_return !tree->find(name);
}

Task<bool> CanaryRun::isOurs(std::shared_ptr<Line> line, Imap::MailboxName name)
{
    const auto opening = line->open(name, Imap::Access::ReadOnly);
    const auto found = std::make_shared<QHash<Imap::Uid, Digest>>();
    auto scanned = Imap::scanMessages(line->connection(), "1:*"_ba, "UID BODY.PEEK[HEADER]"_ba,
                                      [found](Imap::FetchData &data) {
                                          if (data.header)
                                              found->insert(data.uid, headerDigest(*data.header));
                                      });
    const auto listed = co_await scanned;
    auto opened = opening->answered.pass();
    co_await opened;
    const auto &selected = *opening->answer;
    if (line->isLost())
        co_return std::unexpected(listed ? Error{} : listed.error());
    const bool isEmpty = selected && selected->countIsKnown && selected->messages == 0;
    if (!selected || (!listed && !isEmpty))
        co_return false;
    if (selected->countIsKnown && qint64(selected->messages) > found->size())
        co_return false;
    // A server that tells no UIDs may have changed the headers, but it has no more than it was sent now.
    if (m_made.uids.isEmpty() && found->size() <= m_stored.size())
        co_return true;
    const bool isSame = m_made.uidValidity != 0 && selected->uidValidity == m_made.uidValidity
                        && name == m_made.folders.first();
    for (const auto &[uid, header] : found->asKeyValueRange()) {
        const bool isKnown =
            (isSame && m_made.uids.contains(uid)) || m_made.headers.contains(header);
        if (!isKnown)
            co_return false;
    }
    co_return true;
}

} // namespace Mailhaul
