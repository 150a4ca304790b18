// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderdeletions.h"

#include "core/imap/commands/expunge.h"
#include "core/imap/commands/store.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// Keeps command lines short; some servers refuse long ones.
constexpr qsizetype rangesInCommand = 100;

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

/// What is open must be what was listed: the same UIDs mean other messages elsewhere.
Result<> checked(const Opening &opening, quint32 uidValidity)
{
    if (!*opening.answer)
        return std::unexpected(opening.answer->error());
    if (!opening.isStill(uidValidity) || (*opening.answer)->readOnly)
        return std::unexpected(Error{
            .code = Error::Code::Gone, .scope = Error::Scope::Folder, .retry = Error::Retry::Now});
    return {};
}

/// Opens the folder unless it is open, and returns when it certainly is: until the next co_await.
Task<> openCertainly(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity)
{
    // Another flow may open another folder while this one waits.
    while (true) {
        const auto opening = line->use(folder, Imap::Access::ReadWrite);
        auto answered = opening->answered.pass();
        co_await answered;
        const auto open = checked(*opening, uidValidity);
        if (!open || line->use(folder, Imap::Access::ReadWrite) == opening)
            co_return open;
    }
}

Task<> allOf(std::vector<Reply<Imap::Status>> replies)
{
    Result<> outcome;
    for (Reply<Imap::Status> &reply : replies) {
        if (const auto answered = co_await reply; !answered && outcome)
            outcome = std::unexpected(answered.error());
    }
    co_return outcome;
}

Task<> deleteInTurn(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                    Deletions deletions, Expunge expunge)
{
    QList<Imap::Uid> all, unmarked;
    for (const Deletion &deletion : deletions) {
        all.append(deletion.uid);
        if (!deletion.isMarked)
            unmarked.append(deletion.uid);
    }
    // Nothing is sent ahead here: what cannot be undone waits until it is known which folder is open.
    if (const auto open = co_await openCertainly(line, folder, uidValidity); !open)
        co_return open;
    std::vector<Reply<Imap::Status>> marking;
    const Imap::Flags deleted{"\\Deleted"_ba};
    for (const Imap::UidSet &set : setsOf(unmarked))
        marking.push_back(Imap::storeFlags(line->connection(), set, deleted, Imap::StoreMode::Add));
    if (const auto marked = co_await allOf(std::move(marking)); !marked)
        co_return marked;
    if (expunge == Expunge::No)
        co_return {};
    if (const auto open = co_await openCertainly(line, folder, uidValidity); !open)
        co_return open;
    std::vector<Reply<Imap::Status>> removing;
    if (expunge == Expunge::All) {
        removing.push_back(Imap::expunge(line->connection()));
    } else if (line->connection().capabilities().has(Imap::Capability::uidPlus)) {
        for (const Imap::UidSet &set : setsOf(all))
            removing.push_back(Imap::expungeOnly(line->connection(), set));
    }
    co_return co_await allOf(std::move(removing));
}

} // namespace

Task<> deleteMessages(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                      Deletions deletions, Expunge expunge)
{
    if (deletions.isEmpty() && expunge != Expunge::All)
        co_return {};
    auto turn = line->takeTurn();
    co_await turn;
    const auto deleted =
        co_await deleteInTurn(line, folder, uidValidity, std::move(deletions), expunge);
    line->endTurn();
    co_return deleted;
}

} // namespace Mailhaul
