// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditrun.h"

#include "core/account/folderlisting.h"
#include "core/account/lettercase.h"
#include "core/account/session.h"
#include "core/imap/commands/simple.h"
#include "core/journal/journalfile.h"
#include "core/journal/runhistory.h"
#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr qint64 tellInterval = 100; // Milliseconds.
// KIMAP holds a batch in memory several times, so large messages are the engine's.
constexpr qint64 kimapBatchBytes = 8 * 1024 * 1024;
// Messages may come and go between two readers.
constexpr int listingTries = 3;
// More findings are looked through by nobody.
constexpr qsizetype namesLimit = 2000;

/// What KIMAP is asked for at once.
QList<QList<Imap::Uid>> batchesOf(const AuditedMessages &messages, AuditDepth depth)
{
    QList<QList<Imap::Uid>> batches;
    qint64 bytes = 0;
    for (const AuditedMessage &message : messages) {
        const bool hasBody = depth == AuditDepth::Bodies;
        if (hasBody && message.size > kimapBatchBytes)
            continue;
        if (batches.isEmpty() || batches.last().size() >= KimapReader::batchLimit
            || (hasBody && bytes + message.size > kimapBatchBytes)) {
            batches.append(QList<Imap::Uid>());
            bytes = 0;
        }
        batches.last().append(message.uid);
        bytes += message.size;
    }
    return batches;
}

} // namespace

Reader AuditRun::FolderReading::reader() const
{
    const auto byKimap = std::ranges::count(std::as_const(*listing.messages), Reader::Kimap,
                                            &AuditedMessage::headerReader);
    if (byKimap == listing.messages->size())
        return countedByKimap ? Reader::Kimap : Reader::Engine;
    return byKimap == 0 ? Reader::Engine : Reader::Both;
}

void AuditRun::start(const AuditRequest &request)
{
    m_request = request;
    m_hasStarted = true;
    m_sinceTold.start();
    m_result.started = QDateTime::currentDateTime();
    m_result.depth = request.depth;
    m_result.isKimapAvailable = KimapReader::isAvailable();
    run();
}

void AuditRun::cancel()
{
    m_isCanceled = true;
    for (ReadSide *side : {&m_source, &m_destination}) {
        if (side->kimap)
            side->kimap->cancel();
    }
    m_registry.cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
}

void AuditRun::shutDown()
{
    if (m_hasEnded || !m_hasStarted) {
        thread()->quit();
        return;
    }
    connect(this, &AuditRun::finished, this, [this] { thread()->quit(); }, Qt::QueuedConnection);
    cancel();
}

QCoro::Task<> AuditRun::run()
{
    const Result<> outcome = co_await work();
    for (const ReadSide *side : {&m_source, &m_destination}) {
        if (side->line && !side->line->isLost())
            co_await Imap::logout(side->line->connection());
    }
    m_registry.cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
    m_source.kimap.reset();
    m_destination.kimap.reset();
    m_result.kimapRefusalSource = m_source.refusal;
    m_result.kimapRefusalDestination = m_destination.refusal;
    addDoubled();
    findMoved();
    decide(outcome);
    m_result.ended = QDateTime::currentDateTime();
    if (m_journal)
        std::ignore =
            RunHistory(*m_journal).noteAudit(m_result.started, m_result.ended, toJson(m_result));
    m_journal.reset();
    tell(true);
    m_hasEnded = true;
    emit finished(m_result);
}

Task<> AuditRun::work()
{
    auto sourceTask = connectSide(Side::Source);
    auto destinationTask = connectSide(Side::Destination);
    const auto source = co_await sourceTask;
    const auto destination = co_await destinationTask;
    if (!source)
        co_return source;
    if (!destination)
        co_return destination;
    openJournal();
    const auto plan = co_await planForServer(m_destination.line->sharedConnection(), m_source.tree,
                                             m_destination.tree, m_request.options);
    if (!plan)
        co_return std::unexpected(plan.error());
    m_progress.foldersTotal = int(plan->entries.size());
    for (const FolderPlanEntry &entry : plan->entries) {
        m_progress.messagesTotal += entry.source.messages.value_or(0);
        ++m_shared[entry.target].sources;
    }
    m_shared.removeIf([](const auto &folder) { return folder.value().sources < 2; });
    for (const FolderPlanEntry &entry : plan->entries) {
        if (m_isCanceled)
            break;
        m_progress.currentFolder = entry.source.name.display();
        tell();
        if (const auto audited = co_await auditFolder(entry); !audited)
            co_return audited;
        ++m_progress.foldersDone;
    }
    co_return {};
}

Task<> AuditRun::connectSide(Side side)
{
    ReadSide &read = side == Side::Source ? m_source : m_destination;
    read.account = side == Side::Source ? m_request.source : m_request.destination;
    const auto session = co_await openSession(read.account, side, m_registry);
    if (!session)
        co_return std::unexpected(session.error());
    read.account = session->account;
    // What was agreed on without encryption is no less so for KIMAP.
    if (!session->connection->isEncrypted())
        read.account.security = Security::None;
    else if (read.account.security == Security::StartTlsIfOffered)
        read.account.security = Security::StartTls;
    read.line = std::make_shared<Line>(*session);
    const auto tree = co_await listFolders(session->connection, Imap::StatusSize::LeaveOut);
    if (!tree)
        co_return std::unexpected(tree.error());
    read.tree = *tree;
    co_await connectKimap(read);
    co_return {};
}

QCoro::Task<> AuditRun::connectKimap(ReadSide &side)
{
    side.refusal = m_request.readers == AuditReaders::EngineOnly
                       ? AuditText::tr("only the engine was asked for.")
                       : KimapReader::refusalFor(side.account);
    if (!side.refusal.isEmpty())
        co_return;
    side.kimap = std::make_unique<KimapReader>();
    const auto signedIn = co_await side.kimap->signIn(side.account);
    if (signedIn)
        co_return;
    side.refusal = signedIn.error().serverText;
    side.kimap.reset();
}

void AuditRun::openJournal()
{
    const QString path =
        JournalFile::path(m_request.journalFolder, m_source.account, m_destination.account);
    if (!QFile::exists(path))
        return;
    if (auto journal = Journal::openExisting(path))
        m_journal = std::move(*journal);
}

Result<QHash<Imap::Uid, JournalRecord>> AuditRun::known(const FolderPair &pair)
{
    if (!m_journal || pair.sourceUidValidity == 0 || pair.targetUidValidity == 0)
        return {};
    return m_journal->records(pair);
}

Task<> AuditRun::auditFolder(FolderPlanEntry entry)
{
    const Folder *target = m_destination.tree.find(entry.target);
    if (!target || !target->selectable) {
        addFinding({.kind = Finding::Kind::FolderMissing,
                    .source = entry.source.name,
                    .target = entry.target,
                    .reader = Reader::Engine});
        // Each of its messages is missing too, and may be elsewhere.
        const auto old = co_await readSide(m_source, entry.source.name);
        if (!old)
            co_return std::unexpected(old.error());
        auto comparison = compareFolders(entry.source.name, entry.target, *old->listing.messages,
                                         {}, {}, m_request.depth);
        comparison.folder.sourceReader = old->reader();
        comparison.folder.targetReader = Reader::Engine;
        if (const auto named = co_await nameFindings(&comparison, old->listing); !named)
            co_return named;
        add(std::move(comparison));
        co_return {};
    }
    auto sourceTask = readSide(m_source, entry.source.name);
    auto targetTask = readSide(m_destination, entry.target);
    const auto old = co_await sourceTask;
    const auto copy = co_await targetTask;
    if (m_isCanceled)
        co_return {};
    for (const auto *side : {&old, &copy}) {
        if (*side)
            continue;
        const Error &error = side->error();
        if (error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message)
            co_return std::unexpected(error);
        m_unreadable.append(entry.source.name.display());
        addFinding({.kind = Finding::Kind::FolderUnreadable,
                    .source = entry.source.name,
                    .target = entry.target,
                    .text = error.serverText});
        co_return {};
    }
    const auto records = known({entry.source.name, old->listing.mailbox.uidValidity, entry.target,
                                copy->listing.mailbox.uidValidity});
    auto comparison = compareFolders(entry.source.name, entry.target, *old->listing.messages,
                                     *copy->listing.messages,
                                     records ? *records : QHash<Imap::Uid, JournalRecord>(),
                                     m_request.depth, m_shared.value(entry.target).taken);
    comparison.folder.sourceReader = old->reader();
    comparison.folder.targetReader = copy->reader();
    if (const auto named = co_await nameFindings(&comparison, old->listing); !named)
        co_return named;
    add(std::move(comparison));
    co_return {};
}

Task<AuditRun::FolderReading> AuditRun::readSide(ReadSide &side, Imap::MailboxName mailbox)
{
    auto reading = co_await listSide(side, mailbox);
    if (!reading)
        co_return reading;
    if (side.kimap && reading->countedByKimap)
        co_await readByKimap(side, mailbox, reading->listing);
    if (m_isCanceled)
        co_return reading;
    if (const auto read = co_await readRest(side, mailbox, reading->listing); !read)
        co_return std::unexpected(read.error());
    if (side.line == m_source.line) {
        m_progress.messagesDone += reading->listing.messages->size();
        tell();
    }
    co_return reading;
}

Task<AuditRun::FolderReading> AuditRun::listSide(ReadSide &side, Imap::MailboxName mailbox)
{
    FolderReading reading;
    for (int tries = 0; tries < listingTries; ++tries) {
        reading.countedByKimap.reset();
        if (side.kimap) {
            const auto opened = co_await side.kimap->open(mailbox);
            if (opened)
                reading.countedByKimap = *opened;
            else if (opened.error().scope == Error::Scope::Connection)
                giveUpKimap(side, mailbox, opened.error());
        }
        const auto listing = co_await listForAudit(
            side.line, mailbox, reading.countedByKimap ? WithHeaders::No : WithHeaders::Yes);
        if (!listing)
            co_return std::unexpected(listing.error());
        reading.listing = *listing;
        if (reading.countedByKimap.value_or(0) <= listing->messages->size())
            co_return reading;
    }
    co_return std::unexpected(
        Error{.code = Error::Code::Unchecked,
              .scope = Error::Scope::Folder,
              .serverText = AuditText::tr("KIMAP counts %1 messages in it, the engine %2")
                                .arg(*reading.countedByKimap)
                                .arg(reading.listing.messages->size())});
}

QCoro::Task<> AuditRun::readByKimap(ReadSide &side, Imap::MailboxName mailbox,
                                    EngineListing listing)
{
    for (const QList<Imap::Uid> &uids : batchesOf(*listing.messages, m_request.depth)) {
        if (m_isCanceled)
            co_return;
        const auto read = co_await side.kimap->read(uids, m_request.depth);
        if (read) {
            take(*read, *listing.messages);
            continue;
        }
        if (read.error().scope == Error::Scope::Connection)
            giveUpKimap(side, mailbox, read.error());
        co_return;
    }
}

Task<> AuditRun::nameFindings(FolderComparison *comparison, EngineListing listing)
{
    QList<Imap::Uid> uids;
    for (const Finding &finding : std::as_const(comparison->findings)) {
        if (finding.sourceUid != 0 && m_named + uids.size() < namesLimit)
            uids.append(finding.sourceUid);
    }
    m_named += uids.size();
    std::ranges::sort(uids);
    const auto rest = std::ranges::unique(uids);
    uids.erase(rest.begin(), rest.end());
    const auto subjects =
        co_await readSubjects(m_source.line, comparison->folder.source, listing, uids);
    if (!subjects)
        co_return std::unexpected(subjects.error());
    for (Finding &finding : comparison->findings)
        finding.subject = subjects->value(finding.sourceUid);
    co_return {};
}

void AuditRun::giveUpKimap(ReadSide &side, const Imap::MailboxName &mailbox, const Error &error)
{
    if (!m_isCanceled)
        side.refusal =
            AuditText::tr("it gave up in “%1” (%2).").arg(mailbox.display(), error.serverText);
    side.kimap.reset();
}

void AuditRun::take(const QList<KimapMessage> &messages, AuditedMessages &listed) const
{
    for (const KimapMessage &message : messages) {
        const auto known = std::ranges::lower_bound(listed, message.uid, {}, &AuditedMessage::uid);
        // An empty header is an error, and another size another message.
        if (known == listed.end() || known->uid != message.uid || message.header.isNull()
            || message.size != known->size)
            continue;
        known->header = message.header;
        known->messageId = message.messageId;
        known->headerReader = Reader::Kimap;
        if (known->flags != message.flags)
            known->flags = message.flags;
        if (!message.body.isNull()) {
            known->body = message.body;
            known->bytes = message.size;
            known->bodyReader = Reader::Kimap;
        }
    }
}

Task<> AuditRun::readRest(ReadSide &side, Imap::MailboxName mailbox, EngineListing listing)
{
    QList<Imap::Uid> headers, bodies;
    for (const AuditedMessage &message : std::as_const(*listing.messages)) {
        if (message.headerReader == Reader::Nobody)
            headers.append(message.uid);
        if (m_request.depth == AuditDepth::Bodies && message.bodyReader == Reader::Nobody)
            bodies.append(message.uid);
    }
    if (const auto read = co_await readHeaders(side.line, mailbox, listing, headers); !read)
        co_return read;
    co_return co_await readBodies(side.line, mailbox, listing, bodies);
}

void AuditRun::addFinding(const Finding &finding)
{
    ++m_result.findingsTotal;
    if (m_result.findings.size() < AuditResult::findingsLimit)
        m_result.findings.append(finding);
}

void AuditRun::add(FolderComparison comparison)
{
    const auto shared = m_shared.find(comparison.folder.target);
    for (const Finding &finding : std::as_const(comparison.findings)) {
        // What another folder has brought there is not too much.
        if (shared != m_shared.end() && finding.kind == Finding::Kind::Doubled) {
            --comparison.folder.findings;
            shared->doubled.append(finding);
        } else {
            addFinding(finding);
        }
    }
    if (shared != m_shared.end())
        shared->taken.unite(comparison.taken);
    for (const Unmatched &message : std::as_const(comparison.extra)) {
        if (!message.header.isNull())
            m_extra.insert(message.header, {comparison.folder.target, message.uid});
    }
    for (const Unmatched &message : std::as_const(comparison.missing))
        m_missing.insert({comparison.folder.source, message.uid}, message.header);
    m_result.compared += comparison.folder.compared;
    m_result.share.headersByKimap += comparison.share.headersByKimap;
    m_result.share.headersByEngine += comparison.share.headersByEngine;
    m_result.share.bodiesByKimap += comparison.share.bodiesByKimap;
    m_result.share.bodiesByEngine += comparison.share.bodiesByEngine;
    m_result.share.datesByEngine += comparison.share.datesByEngine;
    m_result.folders.append(comparison.folder);
    m_progress.findings = m_result.findingsTotal;
}

void AuditRun::addDoubled()
{
    for (SharedFolder &shared : m_shared) {
        for (const Finding &finding : std::as_const(shared.doubled)) {
            if (shared.taken.contains(finding.targetUid))
                continue;
            shared.taken.insert(finding.targetUid);
            addFinding(finding);
            const auto folder = std::ranges::find_if(m_result.folders, [&](const auto &other) {
                return other.source == finding.source && other.target == finding.target;
            });
            if (folder != m_result.folders.end())
                ++folder->findings;
        }
    }
}

void AuditRun::findMoved()
{
    for (Finding &finding : m_result.findings) {
        if (finding.kind != Finding::Kind::Missing)
            continue;
        const Digest header = m_missing.value({finding.source, finding.sourceUid});
        const auto place = m_extra.constFind(header);
        if (header.isNull() || place == m_extra.cend() || place->folder == finding.target)
            continue;
        finding.kind = Finding::Kind::WrongFolder;
        finding.otherFolder = place->folder;
        finding.targetUid = place->uid;
    }
}

void AuditRun::decide(const Result<> &outcome)
{
    using Verdict = AuditResult::Verdict;
    m_result.verdict = m_result.findingsTotal == 0 ? Verdict::Proved : Verdict::ProvedExcept;
    if (m_isCanceled) {
        m_result.verdict = Verdict::NotProved;
        m_result.reason = AuditText::tr("the comparison was stopped. Start it again.");
    } else if (!outcome) {
        m_result.verdict = Verdict::NotProved;
        m_result.reason = sentenceFor(outcome.error(), m_source.line && !m_source.line->isLost()
                                                           ? m_request.destination
                                                           : m_request.source);
    } else if (!m_unreadable.isEmpty()) {
        m_result.verdict = Verdict::NotProved;
        m_result.reason =
            AuditText::tr("%1 could not be read. Compare again.").arg(m_unreadable.join(u", "_s));
    } else if (m_result.folders.isEmpty() && m_result.findingsTotal == 0) {
        m_result.verdict = Verdict::NotProved;
        m_result.reason = AuditText::tr("there is no folder to compare. Check which folders were "
                                        "chosen.");
    }
}

void AuditRun::tell(bool isForced)
{
    if (!isForced && m_sinceTold.elapsed() < tellInterval)
        return;
    m_sinceTold.restart();
    emit progressed(m_progress);
}

} // namespace Mailhaul
