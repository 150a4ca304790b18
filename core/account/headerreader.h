// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/internaldate.h"
#include "core/imap/mailboxname.h"
#include "core/imap/uid.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <optional>

namespace Mailhaul {

/// What people recognise a message by.
struct MessageHead
{
    QByteArray header; ///< Subject, From and Date as they are in the message.
    qint64 size = 0;
    std::optional<Imap::InternalDate> received;
};
using MessageHeads = QHash<Imap::Uid, MessageHead>;

/// Reads single headers while somebody looks at a list. It signs in with the first question, changes
/// nothing, and works in a thread of its own; the signals come in this object's thread.
class HeaderReader final : public QObject
{
    Q_OBJECT

public:
    explicit HeaderReader(QObject *parent = nullptr);
    ~HeaderReader() override;

    /// Whose messages are meant from now on; what was asked about another account is not answered.
    void setAccount(const Account &account);
    /// Answered by one answered() or failed() each, in the order of the questions. UIDs that do not
    /// exist any more are missing in the answer.
    void ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids);
    /// Signs off; the next question signs in again.
    void rest();

signals:
    void answered(const Mailhaul::Imap::MailboxName &folder, const Mailhaul::MessageHeads &heads);
    void failed(const Mailhaul::Imap::MailboxName &folder, const Mailhaul::Error &error);

private:
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread.
    Account m_account;
    quint64 m_generation = 0;
};

} // namespace Mailhaul
