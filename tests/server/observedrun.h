// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"
#include "tests/support/accountsnapshot.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace Mailhaul::Test {

/// A Migration that keeps all that it tells.
class ObservedRun : public QObject
{
public:
    /// Starts at once.
    explicit ObservedRun(const MigrationRequest &request);

    Migration &migration() { return m_migration; }
    /// Runs the event loop until \a condition holds or the run has ended; false in the latter case
    /// and when it takes longer than 60 s.
    bool waitUntil(const std::function<bool()> &condition);
    bool waitForPhase(Phase phase);
    /// False when it takes longer than \a limit.
    bool waitForEnd(std::chrono::milliseconds limit = std::chrono::seconds(60));

    /// That of finished(); a failed one without problems before it.
    Report report() const;
    int timesFinished() const { return m_timesFinished; }
    const QList<Problem> &problemsTold() const { return m_problems; }
    const QList<Phase> &phases() const { return m_phases; }
    const Progress &progress() const { return m_progress; }
    int snapshots() const { return m_snapshots; }

    template <typename Event>
    QList<Event> events() const
    {
        QList<Event> found;
        for (const MigrationEvent &event : m_events) {
            if (const auto *wanted = std::get_if<Event>(&event))
                found << *wanted;
        }
        return found;
    }

private:
    QList<MigrationEvent> m_events;
    QList<Problem> m_problems;
    QList<Phase> m_phases;
    Progress m_progress;
    int m_snapshots = 0;
    int m_timesFinished = 0;
    std::optional<Report> m_report;
    Migration m_migration;
};

/// What in \a report does not add up, as sentences: found against the bins, the whole against the
/// folders, the statistics against both.
QStringList imbalances(const Report &report);

/// The problems in \a report, with codes and the server's words, for the reader of a test's output.
QString problemText(const Report &report);

/// The folder's part of \a report; one without a name when it is not there.
FolderReport folderReport(const Report &report, const QString &source);

/// What a first copy of an account has to come to, counted from what the witness saw.
struct ExpectedFigures
{
    qint64 messages = 0;
    qint64 bytes = 0;
    qint64 biggest = 0;
    qint64 repeated = 0;      ///< the same identity occurs earlier in the folder
    qint64 bytesToCopy = 0;   ///< without the repeated ones
    qint64 identities = 0;    ///< distinct ones, over all folders
    qint64 withoutHeader = 0; ///< neither Message-Id nor Received

    static ExpectedFigures of(const AccountSnapshot &account);
    qint64 messagesToCopy() const { return messages - repeated; }
};

} // namespace Mailhaul::Test
