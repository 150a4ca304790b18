// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/messagefates.h"

#include <algorithm>

namespace Mailhaul {

namespace {

// What most providers take, with the third that encoding adds to attachments.
constexpr qint64 riskySize = 25'000'000;

} // namespace

void MessageFates::begin(RunKind kind)
{
    m_kind = kind;
    m_folders.clear();
    m_numbers.clear();
    m_targetNumbers.clear();
    m_entries.clear();
    m_isIncomplete = false;
    emit begun();
}

void MessageFates::add(const QList<MigrationEvent> &events)
{
    const std::size_t before = m_entries.size();
    for (const MigrationEvent &event : events) {
        if (const auto *copied = std::get_if<Happened::MessageCopied>(&event)) {
            append({copied->size, copied->uid, folderNumber(copied->source, copied->target),
                    MessageFateKind::Copied});
        } else if (const auto *compared = std::get_if<Happened::FolderCompared>(&event)) {
            const int folder = folderNumber(compared->entry.source.name, compared->entry.target);
            addAll(folder, compared->alreadyThereUids, MessageFateKind::AlreadyThere);
            addAll(folder, compared->repeatedUids, MessageFateKind::Repeated);
            m_isIncomplete =
                m_isIncomplete || compared->alreadyThere != compared->alreadyThereUids.size();
        } else if (const auto *leftOut = std::get_if<Happened::MessageLeftOut>(&event)) {
            append({leftOut->size, leftOut->uid, folderNumber(leftOut->source, leftOut->target),
                    MessageFateKind::LeftOut});
        } else if (const auto *finished = std::get_if<Happened::FolderFinished>(&event)) {
            const int folder = folderNumber(finished->source, finished->target);
            addAll(folder, finished->vanishedUids, MessageFateKind::Vanished);
            addAll(folder, finished->repeatedUids, MessageFateKind::Repeated);
        }
    }
    if (m_entries.size() != before)
        emit grown();
}

void MessageFates::add(const Problem &problem)
{
    if (problem.uid == 0)
        return;
    const bool isSource = problem.side == Side::Source;
    const auto &numbers = isSource ? m_numbers : m_targetNumbers;
    const auto number = numbers.constFind(problem.folder);
    const int folder =
        number != numbers.cend()
            ? *number
            : folderNumber(problem.folder, isSource ? Imap::MailboxName() : problem.folder);
    append({problem.size, problem.uid, folder, MessageFateKind::Failed});
    emit grown();
}

bool MessageFates::isChosen(const Entry &entry, MessageChoice choice) const
{
    const bool isCopied = entry.fate == MessageFateKind::Copied;
    switch (choice) {
    case MessageChoice::All:
        return true;
    case MessageChoice::Copied:
        return isCopied;
    case MessageChoice::AlreadyThere:
        return entry.fate == MessageFateKind::AlreadyThere;
    case MessageChoice::LeftOut:
        return entry.fate == MessageFateKind::LeftOut;
    case MessageChoice::Repeated:
        return entry.fate == MessageFateKind::Repeated;
    case MessageChoice::Failed:
        return entry.fate == MessageFateKind::Failed;
    case MessageChoice::Vanished:
        return entry.fate == MessageFateKind::Vanished;
    case MessageChoice::TooLarge:
        return isCopied && m_appendLimit && entry.size > *m_appendLimit;
    case MessageChoice::Risky:
        return isCopied && entry.size > riskySize && !isChosen(entry, MessageChoice::TooLarge);
    }
    Q_UNREACHABLE_RETURN(false);
}

qint64 MessageFates::count(MessageChoice choice) const
{
    return std::ranges::count_if(
        m_entries, [this, choice](const Entry &entry) { return isChosen(entry, choice); });
}

int MessageFates::folderNumber(const Imap::MailboxName &source, const Imap::MailboxName &target)
{
    const auto known = m_numbers.constFind(source);
    if (known != m_numbers.cend())
        return *known;
    const int number = int(m_folders.size());
    m_folders.append({source, target});
    m_numbers.insert(source, number);
    m_targetNumbers.insert(target, number);
    return number;
}

void MessageFates::addAll(int folder, const QList<Imap::Uid> &uids, MessageFateKind fate)
{
    for (const Imap::Uid uid : uids)
        append({-1, uid, folder, fate});
}

} // namespace Mailhaul
