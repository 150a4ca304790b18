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
        QString refusal;                    ///< Why, or why it does so from some folder on.
        FolderTree tree;
    };

    /// One folder of one account.
    struct FolderReading
    {
        EngineListing listing;
        std::optional<qint64> countedByKimap; ///< None: KIMAP could not open it.

        Reader reader() const;
    };
    /// A folder of the new account that takes several old ones.
    struct SharedFolder
    {
        int sources = 0;
        QSet<Imap::Uid> taken;
        QList<Finding> doubled; ///< Unless another old folder takes the message.
    };

    QCoro::Task<> run();
    Task<> work();
    Task<> connectSide(Side side);
    QCoro::Task<> connectKimap(ReadSide &side);
    Task<> auditFolder(FolderPlanEntry entry);
    Task<FolderReading> readSide(ReadSide &side, Imap::MailboxName mailbox);
    /// Both readers count for themselves, and the engine's list has to have as much as KIMAP counted.
    Task<FolderReading> listSide(ReadSide &side, Imap::MailboxName mailbox);
    QCoro::Task<> readByKimap(ReadSide &side, Imap::MailboxName mailbox, EngineListing listing);
    /// So that people recognise the messages that findings are about.
    Task<> nameFindings(FolderComparison *comparison, EngineListing listing);
    void giveUpKimap(ReadSide &side, const Imap::MailboxName &mailbox, const Error &error);
    void take(const QList<KimapMessage> &messages, AuditedMessages &listed) const;
    Task<> readRest(ReadSide &side, Imap::MailboxName mailbox, EngineListing listing);
    Result<QHash<Imap::Uid, JournalRecord>> known(const FolderPair &pair);
    void openJournal();
    void add(FolderComparison comparison);
    void addFinding(const Finding &finding);
    void addDoubled();
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
    QHash<Imap::MailboxName, SharedFolder> m_shared; ///< Only those with several sources.
    QStringList m_unreadable;
    qsizetype m_named = 0; ///< Findings for which a subject was asked.
    bool m_isCanceled = false;
    bool m_hasStarted = false, m_hasEnded = false;
};

} // namespace Mailhaul
