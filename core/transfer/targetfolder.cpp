// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/targetfolder.h"

#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"

namespace Mailhaul {

namespace {

// A server may still be storing what it had received when the line broke or the program was killed. Listing
// the folder before it has finished would count those messages as missing and copy them twice. So while
// the journal holds unanswered appends, the folder must have stood still for so many looks, which
// together take as long as the shortest pause.
constexpr int stragglerChecks = 4;

bool reachesFurther(const Error &error)
{
    return error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message;
}

} // namespace

TargetFolder::TargetFolder(LaneContext &context, const FolderPlanEntry &entry, OnProblem onProblem)
    : m_context(context)
    , m_entry(entry)
    , m_onProblem(std::move(onProblem))
{}

Task<FolderScan> TargetFolder::prepare(LinePair &lines, ScanRequest request, Telling telling,
                                       Answers answers)
{
    m_telling = telling;
    m_answers = answers;
    const bool writes = m_context.options().writes();
    const auto line = lines.line(Side::Destination);
    const bool subscribes = m_entry.subscribe && !m_isSubscribed && !m_isSubscriptionRefused;
    std::optional<Reply<Imap::Status>> subscription;
    Result<FolderScan> scan;
    if (m_context.folderExists(m_entry.target)) {
        if (subscribes && writes)
            subscription = Imap::subscribe(line->connection(), m_entry.target);
        if (m_context.options().copiesMessages()) {
            if (const auto settled = co_await awaitStragglers(lines); !settled)
                co_return std::unexpected(settled.error());
            const auto access = writes ? Imap::Access::ReadWrite : Imap::Access::ReadOnly;
            scan = co_await scanFolder(line, m_entry.target, access, request);
            if (!scan)
                m_onProblem(Problem::What::OpenFolder, m_entry.target, scan.error());
        }
    } else if (writes) {
        if (const auto made = co_await createParents(line); !made)
            co_return std::unexpected(made.error());
        auto created = create(line, request);
        if (subscribes)
            subscription = Imap::subscribe(line->connection(), m_entry.target);
        scan = co_await created;
        // The first subscription may have come before there was a folder.
        if (scan && subscription && m_creations > 1) {
            co_await *subscription;
            subscription = Imap::subscribe(line->connection(), m_entry.target);
        }
    } else {
        for (const Imap::MailboxName &parent : std::as_const(m_entry.missingParents))
            noteCreated(parent);
        noteCreated(m_entry.target);
    }
    if (subscription) {
        const auto subscribed = co_await *subscription;
        if (scan)
            noteSubscribed(subscribed);
    } else if (subscribes && !writes) {
        noteSubscribed(Imap::Status{});
    }
    co_return scan;
}

Task<> TargetFolder::createParents(std::shared_ptr<Line> line)
{
    for (const Imap::MailboxName &parent : std::as_const(m_entry.missingParents)) {
        if (m_context.folderExists(parent))
            continue;
        const auto created = co_await Imap::create(line->connection(), parent);
        // Whether it was there already, or cannot be had at all, shows when the folder itself is made.
        if (!created && reachesFurther(created.error()))
            co_return std::unexpected(created.error());
        if (!created)
            continue;
        noteCreated(parent);
    }
    co_return {};
}

Task<FolderScan> TargetFolder::create(std::shared_ptr<Line> line, ScanRequest request)
{
    // Servers may trip over two lines that create folders at the same moment; a second try costs little.
    constexpr int tries = 2;
    Result<> created;
    Result<FolderScan> scan;
    for (m_creations = 1;; ++m_creations) {
        scan = co_await createAndScan(line, request, created);
        if (scan || created || m_creations == tries || reachesFurther(scan.error())
            || m_context.isStopping())
            break;
        // This one is made after the pause that the server wants.
        if (created.error().retry == Error::Retry::AfterPause)
            break;
    }
    if (!scan && reachesFurther(scan.error()))
        co_return scan;
    if (!scan) {
        if (created)
            m_onProblem(Problem::What::OpenFolder, m_entry.target, scan.error());
        else
            m_onProblem(Problem::What::CreateFolder, m_entry.target, created.error());
        co_return created ? scan : std::unexpected(created.error());
    }
    noteCreated(m_entry.target);
    co_return scan;
}

Task<FolderScan> TargetFolder::createAndScan(std::shared_ptr<Line> line, ScanRequest request,
                                             Result<> &outcome)
{
    auto createdReply = Imap::create(line->connection(), m_entry.target);
    // Sent ahead. It also shows whether the folder exists although it could not be created: made by another lane,
    // or a case-insensitive twin.
    auto scanTask = scanFolder(line, m_entry.target, Imap::Access::ReadWrite, request);
    const auto created = co_await createdReply;
    auto scan = co_await scanTask;
    outcome = created ? Result<>() : std::unexpected(created.error());
    if (!created && reachesFurther(created.error()))
        co_return std::unexpected(created.error());
    co_return scan;
}

void TargetFolder::noteCreated(const Imap::MailboxName &name)
{
    if (m_context.folderCreated(name) && m_telling == Telling::News)
        m_context.record().happen(
            Happened::FolderChanged{Happened::FolderChanged::What::Created, name});
}

void TargetFolder::noteSubscribed(const Result<Imap::Status> &answer)
{
    m_isSubscribed = answer.has_value();
    m_isSubscriptionRefused = !answer && answer.error().scope == Error::Scope::Folder;
    if (answer)
        m_context.record().happen(
            Happened::FolderChanged{Happened::FolderChanged::What::Subscribed, m_entry.target});
    else if (m_isSubscriptionRefused)
        m_onProblem(Problem::What::Subscribe, m_entry.target, answer.error());
}

Result<bool> TargetFolder::isInDoubt() const
{
    if (m_answers == Answers::SomeLost)
        return true;
    Journal *journal = m_context.journal();
    return journal ? journal->hasUnanswered(m_entry.target) : false;
}

Task<> TargetFolder::awaitStragglers(LinePair &lines)
{
    const auto inDoubt = isInDoubt();
    if (!inDoubt)
        co_return std::unexpected(inDoubt.error());
    if (!*inDoubt)
        co_return {};
    std::optional<qint64> lastCount;
    int unchanged = 0;
    while (unchanged < stragglerChecks && !m_context.isStopping()) {
        const auto status =
            co_await Imap::mailboxStatus(lines.line(Side::Destination)->connection(),
                                         m_entry.target, Imap::StatusSize::LeaveOut);
        if (!status && reachesFurther(status.error()))
            co_return std::unexpected(status.error());
        // A server that does not tell leaves only the wait.
        const qint64 count = status ? status->uidNext.value_or(status->messages.value_or(0)) : 0;
        unchanged = lastCount == count ? unchanged + 1 : 0;
        lastCount = count;
        co_await lines.wait(m_context.options().shortestPause / stragglerChecks);
    }
    co_return {};
}

} // namespace Mailhaul
