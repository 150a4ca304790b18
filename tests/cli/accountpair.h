// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/programrun.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"

#include <memory>

namespace Mailhaul::Test {

/// A server with so many users "old1", "new1", "old2" … that every test can have two accounts of its own.
DovecotOptions manyAccounts(int pairs, DovecotOptions options = {});

/// An old and a new account, spelled as texts: "INBOX: a b\\Seen c*500 -d | Sent: e" is two folders. "a" stands for a
/// message with that Message-Id and Subject, "\\Seen" behind it for a flag, "*500" for so many bytes more in its body,
/// "-d" for one without Message-Id.
class AccountPair
{
public:
    /// The users with \a number on \a server, which outlives it.
    AccountPair(const DovecotServer &server, int number);

    /// False with errorText() set.
    bool fill(const QString &oldAccount, const QString &newAccount);
    bool put(ImapWitness &witness, const QString &folder, const QByteArray &bytes,
             const QByteArrayList &flags = {}, const QByteArray &received = {});
    QString errorText() const { return m_errorText; }
    ImapWitness &oldAccount() { return m_old; }
    ImapWitness &newAccount() { return m_new; }

    /// What the accounts hold now, in the same spelling without sizes; messages in the order of their UIDs.
    QString described(ImapWitness &witness);
    /// The bytes of all messages in one folder.
    QByteArrayList bodies(ImapWitness &witness, const QString &folder = QStringLiteral("INBOX"));

    QStringList arguments(const QStringList &more) const;

    static QByteArray message(const QString &id);

private:
    bool fill(ImapWitness &witness, const QString &account);

    const DovecotServer &m_server;
    int m_number;
    ImapWitness m_old, m_new;
    QString m_errorText;
};

/// The figure behind a label of the statistics; -1 if there is none.
qint64 figure(const ProgramRun &program, const QString &label);

} // namespace Mailhaul::Test
