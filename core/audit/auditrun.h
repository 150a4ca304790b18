// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/connectionregistry.h"
#include "core/audit/audit.h"
#include "core/audit/enginereader.h"
#include "core/audit/foldercomparison.h"
#include "core/audit/kimapreader.h"
#include "core/base/task.h"
#include "core/journal/journal.h"
#include "core/plan/folderplan.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// One audit from the first connection to the verdict; lives in the audit's thread.
class AuditRun final : public QObject
{
    Q_OBJECT

public:
    void start(const AuditRequest &request);
    void cancel();
    /// Cancels if need be, and ends the thread when the audit has ended.
    void shutDown();

signals:
    void progressed(const Mailhaul::AuditProgress &progress);
    void finished(const Mailhaul::AuditResult &result);

private:
    /// One account.
    struct ReadSide
    {
        Account account;
        std::shared_ptr<Line> line;
        std::unique_ptr<KimapReader> kimap; ///< Null: the engine reads alone.
        QString refusal;                    ///< Why.
        FolderTree tree;
    };

    QCoro::Task<> run();
    Task<> work();
    Task<> connectSide(Side side);
    QCoro::Task<> connectKimap(ReadSide &side);
    Task<> auditFolder(FolderPlanEntry entry);
    Task<EngineListing> readSide(ReadSide &side, Imap::MailboxName mailbox);
    QCoro::Task<> readByKimap(ReadSide &side, Imap::MailboxName mailbox, EngineListing listing);
    void take(const QList<KimapMessage> &messages, AuditedMessages &listed) const;
    Task<> readRest(ReadSide &side, Imap::MailboxName mailbox, EngineListing listing);
    Result<QHash<Imap::Uid, JournalRecord>> known(const FolderPair &pair);
    void openJournal();
    void add(FolderComparison comparison);
    void addFinding(const Finding &finding);
    void findMoved();
    void decide(const Result<> &outcome);
    void tell(bool isForced = false);

    AuditRequest m_request;
    ConnectionRegistry m_registry;
    ReadSide m_source, m_destination;
    std::unique_ptr<Journal> m_journal;
    AuditResult m_result;
    AuditProgress m_progress;
    QElapsedTimer m_sinceTold;
    struct Place
    {
        Imap::MailboxName folder;
        Imap::Uid uid = 0;
    };
    QHash<std::pair<Imap::MailboxName, Imap::Uid>, Digest> m_missing;
    QHash<Digest, Place> m_extra; ///< In the new account, without a counterpart in their folder.
    QHash<Imap::MailboxName, int> m_sharing; ///< How many old folders go to a new one.
    QStringList m_unreadable;
    bool m_isCanceled = false;
    bool m_hasStarted = false, m_hasEnded = false;
};

} // namespace Mailhaul
