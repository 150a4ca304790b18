// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/otherserver.h"
#include "tests/soak/round.h"
#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"

#include <QStringList>

#include <optional>

namespace Mailhaul::Test {

enum class Program { Dovecot, Cyrus, CyrusOldNames, CyrusSmall, Courier, CourierBoasting, Imap4d };

/// An account on a server of any kind, the server included, and a witness signed in to it.
class AnyAccount
{
public:
    AnyAccount(Program program, const QString &user) : m_program(program), m_user(user) {}

    /// False with errorText() set.
    bool open();
    Account account() const;
    ImapWitness &witness() { return m_witness; }
    RoundEnd end();
    /// What the folder with that path, one name a level, is called here.
    QString nameOf(const QStringList &path) const;
    /// Empty when the witness could not read it, which errorText() and a comparison then tell.
    AccountSnapshot snapshot();
    QString errorText() const;

    /// What is left of \a account in a copy on this server, which may forget flags and dates.
    AccountSnapshot asKeptHere(AccountSnapshot account) const;

private:
    const Program m_program;
    const QString m_user;
    std::optional<DovecotServer> m_dovecot;
    std::optional<OtherServer> m_other;
    ImapWitness m_witness;
};

} // namespace Mailhaul::Test
