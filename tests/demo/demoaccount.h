// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"

#include <QString>

namespace Mailhaul::Demo {

/// A server with one account on it, made for this demo only.
class DemoAccount
{
public:
    DemoAccount(Test::DovecotOptions options, const QString &user);

    /// Starts the server, with a certificate made on the spot, and signs in.
    bool open();

    Test::DovecotServer &server() { return m_server; }
    Test::ImapWitness &witness() { return m_witness; }
    QString user() const { return m_user; }
    QString password() const { return m_password; }
    QString errorText() const;

private:
    QString m_user;
    QString m_password;
    Test::DovecotServer m_server;
    Test::ImapWitness m_witness;
};

/// What people have whose provider speaks German and keeps all folders below INBOX.
Test::DovecotOptions oldServerOptions();
/// A server with other names, another separator and another way to store mail.
Test::DovecotOptions newServerOptions();

} // namespace Mailhaul::Demo
