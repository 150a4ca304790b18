// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/audit/auditedmessage.h"
#include "core/base/reply.h"
#include "core/imap/mailboxname.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Mailhaul {

/// What KIMAP has read of one message.
struct KimapMessage
{
    Imap::Uid uid = 0;
    qint64 size = 0;
    Imap::Flags flags;
    Digest header, messageId, body; ///< Null: it could not be read, or what was read is not whole.
};

class KimapWorker;

/// Reads one account through KIMAP, in a thread of its own. Whatever fails there is answered: KIMAP
/// forgets jobs when a connection drops, so a timer guards each of them. An error of Scope::Connection is
/// for good, one of Scope::Folder only for what was asked.
class KimapReader final : public QObject
{
    Q_OBJECT

public:
    /// True if this program was built with KIMAP.
    static bool isAvailable();
    /// Why KIMAP must not be used for this account, for people; empty if it may.
    static QString refusalFor(const Account &account);
    /// KIMAP cannot be asked for more at once.
    static constexpr qsizetype batchLimit = 1000;

    explicit KimapReader(QObject *parent = nullptr);
    ~KimapReader() override;

    Reply<void> signIn(const Account &account);
    /// Opens a folder without changing anything in it; how many messages are in it.
    Reply<qint64> open(const Imap::MailboxName &mailbox);
    /// At most batchLimit messages of the open folder. Those that KIMAP does not tell are not in the answer.
    Reply<QList<KimapMessage>> read(const QList<Imap::Uid> &uids, AuditDepth depth);
    /// Everything that is waited for ends at once.
    void cancel();

private:
    // Whoever answers may come too late for this object.
    std::shared_ptr<QObject> m_answers{new QObject, [](QObject *object) { object->deleteLater(); }};
    QThread *m_thread = nullptr;
    KimapWorker *m_worker = nullptr; ///< Lives in m_thread.
};

} // namespace Mailhaul
