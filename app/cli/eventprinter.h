// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/settings.h"
#include "core/transfer/migrationevent.h"

#include <QElapsedTimer>

namespace Mailhaul::Cli {

/// Turns what happens during a run into imapsync's lines.
class EventPrinter
{
public:
    /// Both outlive it.
    EventPrinter(const Settings &settings, RunLog &log) : m_settings(settings), m_log(log) {}

    void print(const MigrationEvent &event);
    bool hasPlan() const { return m_hasPlan; } ///< The folders were planned, so there are figures.
    const FolderPlan &plan() const { return m_plan; }
    /// What counts as an error here and is none of the run's.
    const QList<Problem> &problems() const { return m_problems; }

    void operator()(const Happened::SignedIn &event);
    void operator()(const Happened::QuotaTold &event);
    void operator()(const Happened::FoldersListed &event);
    void operator()(const Happened::FoldersPlanned &event);
    void operator()(const Happened::FolderChanged &event);
    void operator()(const Happened::FolderStarted &event);
    void operator()(const Happened::FolderCompared &event);
    void operator()(const Happened::MessageCopied &event);
    void operator()(const Happened::FolderFinished &event);
    void operator()(const Happened::Reconnecting &event);
    void operator()(const Happened::Waiting &event);
    void operator()(const Happened::TryingAgain &event);
    void operator()(const Happened::QuotaFull &event);
    void operator()(const Happened::FolderMissing &event);
    void operator()(const Happened::FolderLeftOut &event);
    void operator()(const Happened::JournalUnavailable &event);
    void operator()(const Happened::SearchUnable &event);
    void operator()(const Happened::MessageLeftOut &event);
    void operator()(const Happened::MessageDeleted &event);
    void operator()(const Happened::FolderExpunged &event);
    void operator()(const Happened::FolderDeleted &event);
    void operator()(const Happened::MessageRepaired &event);
    void operator()(const Happened::MessagePutAside &event);
    void operator()(const Happened::RightsCopied &event);
    void operator()(const Happened::PaceKept &event);
    void operator()(const Happened::CommandComplained &event);

private:
    bool isDry() const { return !m_settings.request.options.writes(); }
    QString dryNote() const; ///< To be put behind a line that tells of something done.
    QString eta() const;     ///< Empty if the number of messages is not known.
    void printFolderNames();
    void printPurposes();
    void printTargets();
    void printLeftOut();
    void warnOfQuota();
    bool hasEnded() const; ///< All that was asked for has been printed.

    const Settings &m_settings;
    RunLog &m_log;
    FolderTree m_source, m_destination;
    FolderPlan m_plan;
    QList<Problem> m_problems;
    QElapsedTimer m_sinceLoop;
    bool m_hasPlan = false;
    std::optional<qint64> m_messagesTotal;
    std::optional<qint64> m_quotaLimit; ///< Of host2, in bytes.
    qint64 m_messagesDone = 0, m_messagesCopied = 0, m_bytesCopied = 0;
};

} // namespace Mailhaul::Cli
