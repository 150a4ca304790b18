// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/connectionregistry.h"
#include "core/base/task.h"
#include "core/canary/canary.h"
#include "core/canary/canarysamples.h"
#include "core/canary/trialrecord.h"
#include "core/transfer/line.h"

#include <QObject>

#include <memory>

namespace Mailhaul {

/// One trial from the first connection to the last; lives in the trial's thread.
class CanaryRun final : public QObject
{
    Q_OBJECT

public:
    void start(const CanaryRequest &request);
    void cancel();
    /// Cancels if need be, and ends the thread when the trial has ended.
    void shutDown();

signals:
    void finished(const Mailhaul::CanaryResult &result);

private:
    QCoro::Task<> run();
    Task<> work();
    Task<QList<CanaryCandidate>> findCandidates(QList<FolderPlanEntry> folders);
    Task<> makeFolder(FolderTree tree);
    /// A folder below ours that is called like \a odd.
    Task<> tryName(Imap::MailboxName odd, QByteArray sourceSeparator, QByteArray separator);
    Task<> tryMessages(QList<CanarySample> samples);
    Task<> store(CanarySample sample);
    Task<> readBack();
    /// What an earlier trial has left, and where this one notes what it does.
    void openRecord(const Account &source, const Account &destination);
    Result<> note();
    Task<> removeFolders();
    /// Removes the folder unless somebody else has something in it, and says which it was.
    Task<bool> removeFolder(std::shared_ptr<Line> line, Imap::MailboxName name);
    Task<bool> isOurs(std::shared_ptr<Line> line, Imap::MailboxName name);
    Task<> remove(std::shared_ptr<Line> line);

    /// A message that the new server has taken.
    struct Stored
    {
        qsizetype index = 0; ///< Of CanaryResult::messages.
        QByteArray bytes;
        Imap::Flags flags;
    };

    CanaryRequest m_request;
    ConnectionRegistry m_registry, m_cleaningRegistry;
    std::shared_ptr<Line> m_source, m_destination;
    TrialRecord m_made; ///< In the new account.
    QString m_recordPath;
    QList<Stored> m_stored; ///< In the order of their UIDs there.
    CanaryResult m_result;
    bool m_isCanceled = false;
    bool m_hasStarted = false, m_hasEnded = false;
};

} // namespace Mailhaul
