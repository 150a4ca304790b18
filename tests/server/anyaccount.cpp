// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/anyaccount.h"

#include "tests/server/twoaccounts.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

/// Nothing for Dovecot.
std::optional<OtherServer::Kind> kindOf(Program program)
{
    switch (program) {
    case Program::Dovecot:
        return std::nullopt;
    case Program::Cyrus:
        return OtherServer::Kind::Cyrus;
    case Program::CyrusOldNames:
        return OtherServer::Kind::CyrusOldNames;
    case Program::CyrusSmall:
        return OtherServer::Kind::CyrusSmall;
    case Program::Courier:
        return OtherServer::Kind::Courier;
    case Program::CourierBoasting:
        return OtherServer::Kind::CourierBoasting;
    case Program::Imap4d:
        return OtherServer::Kind::Imap4d;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace

bool AnyAccount::open()
{
    if (const auto kind = kindOf(m_program)) {
        m_other.emplace(*kind);
        return m_other->start() && m_other->open(m_witness, m_user);
    }
    m_dovecot.emplace(DovecotOptions{.specialUse = {}});
    return m_dovecot->start() && m_witness.open(*m_dovecot, m_user);
}

Account AnyAccount::account() const
{
    return m_dovecot ? accountOn(*m_dovecot, Wire::Clear, m_user) : m_other->account(m_user);
}

RoundEnd AnyAccount::end()
{
    const Account reached = account();
    return {reached.host, reached.port, reached.user, &m_witness};
}

QString AnyAccount::nameOf(const QStringList &path) const
{
    if (path == QStringList{u"INBOX"_s})
        return path.first();
    return m_witness.namespacePrefix() + path.join(m_witness.delimiter());
}

AccountSnapshot AnyAccount::snapshot()
{
    return AccountSnapshot::take(m_witness).value_or(AccountSnapshot());
}

QString AnyAccount::errorText() const
{
    QString text = m_witness.errorText();
    if (m_other)
        text += u' ' + m_other->errorText();
    if (m_dovecot)
        text += u' ' + m_dovecot->errorText();
    return text;
}

AccountSnapshot AnyAccount::asKeptHere(AccountSnapshot account) const
{
    if (m_program != Program::Imap4d)
        return account;
    for (FolderSnapshot &folder : account.folders) {
        for (MessageSnapshot &message : folder.messages) {
            message.flags.clear();
            message.internalDate = {};
        }
    }
    return account;
}

} // namespace Mailhaul::Test
