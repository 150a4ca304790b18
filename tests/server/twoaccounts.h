// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"
#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"
#include "tests/support/samplemailbox.h"

#include <QMap>
#include <QTemporaryDir>

namespace Mailhaul::Test {

class FaultProxy;

/// How Mailhaul reaches the servers of the tests.
enum class Wire {
    Tls,      ///< from the first byte, the certificate known by its fingerprint
    StartTls, ///< likewise, after a greeting in the clear
    Clear,
};

/// The account \a user on \a server, as Mailhaul is told of it.
Account accountOn(const DovecotServer &server, Wire wire, const QString &user);
/// The same, through \a proxy, which stands before the server's plain port.
Account accountBehind(const FaultProxy &proxy, const QString &user);

/// An old and a new account on two servers, a witness signed in to each, and a journal folder that
/// lives as long.
class TwoAccounts
{
public:
    explicit TwoAccounts(DovecotOptions source = {}, DovecotOptions destination = {});

    /// False with errorText() set.
    bool start();
    /// Puts \a mailbox into the old account.
    bool fill(const SampleMailbox &mailbox);

    DovecotServer &sourceServer() { return m_sourceServer; }
    DovecotServer &destinationServer() { return m_destinationServer; }
    ImapWitness &source() { return m_source; }
    ImapWitness &destination() { return m_destination; }

    MigrationRequest request(Wire wire = Wire::Tls) const;
    QString journalFolder() const { return m_journals.path(); }

    /// What the accounts hold now; empty when the witness could not read it, which errorText() and
    /// the comparison then tell.
    AccountSnapshot sourceSnapshot();
    AccountSnapshot destinationSnapshot();
    /// Where each folder of the old account has to arrive: where the new one has the same special
    /// use, else under the same name with the new account's prefix and separator.
    QMap<QString, QString> expectedNames();

    QString errorText() const;

private:
    AccountSnapshot snapshotOf(ImapWitness &witness);

    DovecotServer m_sourceServer;
    DovecotServer m_destinationServer;
    ImapWitness m_source;
    ImapWitness m_destination;
    QTemporaryDir m_journals;
    QString m_errorText;
};

/// Everything in which two snapshots of one account differ, UIDs and subscriptions included, as
/// sentences; empty when nobody has touched it.
QStringList changes(const AccountSnapshot &before, const AccountSnapshot &after);

/// One a line: QCOMPARE with an empty string then shows them all.
QString listed(const QStringList &texts);

/// A message of a few lines that no other test message is equal to.
QByteArray plainMessage(const QByteArray &name, qsizetype bodyBytes = 20);

} // namespace Mailhaul::Test
