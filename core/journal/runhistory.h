// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/report/report.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Mailhaul {

/// How far a folder came in a run.
enum class FolderState {
    Planned = 0, ///< Never begun.
    Begun = 1,
    Listed = 2, ///< Both sides are known; single messages are, too.
    Done = 3,
    Failed = 4, ///< Given up; what has no fate of its own could not be copied.
    Settled = 5 ///< Nothing had changed since it was complete, so it was not even listed.
};

/// A folder of a run, as the journal has it.
struct RunFolder
{
    FolderPair pair;                ///< UIDVALIDITY 0: never listed.
    std::optional<qint64> expected; ///< Messages, as the listing of folders told.
    FolderState state = FolderState::Planned;
    std::optional<Balance> figures; ///< As the run itself counted, at the folder's end.
    qint64 bytesCopied = 0;
};

/// A run, as the journal has it.
struct RunEntry
{
    qint64 id = 0;
    RunKind kind = RunKind::Copy;
    QDateTime started, ended; ///< \a ended is invalid for a run that never ended.
    std::optional<Report::Outcome> outcome;
    QJsonObject request, result;
    QList<RunFolder> folders;
    QList<Problem> problems;
};

/// In RunEntry::result: how many messages have been removed from the destination since.
inline constexpr QLatin1StringView takenBackKey("takenBack");

/// What the journal tells of whole runs, so that the report is the same after a crash. Writing fails
/// silently but for a line in the log: no run ends because of it.
class RunHistory
{
public:
    /// \a journal outlives it.
    explicit RunHistory(Journal &journal) : m_journal(journal) {}

    /// Begins a run and gives its number to the journal. Earlier runs are forgotten.
    void begin(RunKind kind, const QDateTime &started, const QJsonObject &request);
    void noteFolders(const QList<FolderPlanEntry> &entries);
    void noteFolder(const Imap::MailboxName &source, FolderState state);
    void notePair(const FolderPair &pair, FolderState state);
    void noteFolderEnd(const FolderReport &folder, FolderState state);
    void noteProblem(const Problem &problem);
    /// One such problem of this run counts no longer.
    void forgetProblem(const Problem &problem);
    void noteCreated(const Imap::MailboxName &target);
    void end(Report::Outcome outcome, const QDateTime &ended, const QJsonObject &result);

    /// The last run; nothing if there was none.
    Result<std::optional<RunEntry>> lastRun() const;
    /// Folders of the destination that a run has created, the deepest first.
    Result<QList<Imap::MailboxName>> createdFolders() const;
    Result<> forgetCreated(const Imap::MailboxName &target);

    /// So many messages have been removed again from that folder of the destination. What the last run had
    /// counted there, and what an audit found, is no longer true.
    Result<> noteTakenBack(const Imap::MailboxName &target, qint64 messages);

    Result<> noteAudit(const QDateTime &started, const QDateTime &ended, const QJsonObject &result);
    /// The last audit; an empty object if there was none since the last run began.
    Result<QJsonObject> lastAudit() const;

private:
    void write(const QString &statement, const QVariantList &values);

    Journal &m_journal;
    QHash<Imap::MailboxName, int> m_numbers;
    int m_problems = 0;
};

} // namespace Mailhaul
