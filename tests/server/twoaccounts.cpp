// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twoaccounts.h"

#include "tests/demo/foldernames.h"
#include "tests/support/faultproxy.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

const QString sourceUser = u"alice"_s;
const QString destinationUser = u"bob"_s;

} // namespace

Account accountOn(const DovecotServer &server, Wire wire, const QString &user)
{
    Account account;
    account.host = server.host();
    account.user = user;
    account.password = Secret(u"secret"_s);
    account.port = wire == Wire::Tls ? server.tlsPort() : server.port();
    account.trust.acceptedFingerprints = {server.fingerprint()};
    switch (wire) {
    case Wire::Tls:
        account.security = Security::ImplicitTls;
        break;
    case Wire::StartTls:
        account.security = Security::StartTls;
        break;
    case Wire::Clear:
        account.security = Security::None;
        break;
    }
    return account;
}

Account accountBehind(const FaultProxy &proxy, const QString &user)
{
    Account account;
    account.host = proxy.host();
    account.port = proxy.port();
    account.user = user;
    account.password = Secret(u"secret"_s);
    account.security = Security::None;
    return account;
}

TwoAccounts::TwoAccounts(DovecotOptions source, DovecotOptions destination)
    : m_sourceServer(std::move(source))
    , m_destinationServer(std::move(destination))
{}

bool TwoAccounts::start()
{
    return m_sourceServer.start() && m_destinationServer.start()
           && m_source.open(m_sourceServer, sourceUser)
           && m_destination.open(m_destinationServer, destinationUser);
}

bool TwoAccounts::fill(const SampleMailbox &mailbox)
{
    return fillAccount(m_source, mailbox);
}

MigrationRequest TwoAccounts::request(Wire wire) const
{
    MigrationRequest request;
    request.source = accountOn(m_sourceServer, wire, sourceUser);
    request.destination = accountOn(m_destinationServer, wire, destinationUser);
    request.journalFolder = m_journals.path();
    return request;
}

AccountSnapshot TwoAccounts::sourceSnapshot()
{
    return snapshotOf(m_source);
}

AccountSnapshot TwoAccounts::destinationSnapshot()
{
    return snapshotOf(m_destination);
}

AccountSnapshot TwoAccounts::snapshotOf(ImapWitness &witness)
{
    const std::optional<AccountSnapshot> snapshot = AccountSnapshot::take(witness);
    if (!snapshot)
        m_errorText = witness.errorText();
    return snapshot.value_or(AccountSnapshot());
}

QMap<QString, QString> TwoAccounts::expectedNames()
{
    return Demo::expectedNames(m_source, m_destination);
}

QString TwoAccounts::errorText() const
{
    const QStringList texts{m_errorText, m_sourceServer.errorText(),
                            m_destinationServer.errorText(), m_source.errorText(),
                            m_destination.errorText()};
    return texts.join(u' ').simplified();
}

QStringList changes(const AccountSnapshot &before, const AccountSnapshot &after)
{
    QStringList texts;
    for (const auto &[name, folder] : before.folders.asKeyValueRange()) {
        if (!after.folders.contains(name)) {
            texts << u"The folder “%1” is gone."_s.arg(name);
            continue;
        }
        const FolderSnapshot now = after.folders.value(name);
        if (now.isSubscribed != folder.isSubscribed || now.isSelectable != folder.isSelectable)
            texts << u"The folder “%1” has another state."_s.arg(name);
        if (now.messages.size() != folder.messages.size()) {
            texts << u"The folder “%1” has %2 messages instead of %3."_s.arg(name)
                         .arg(now.messages.size())
                         .arg(folder.messages.size());
            continue;
        }
        for (qsizetype at = 0; at < now.messages.size(); ++at) {
            const MessageSnapshot &was = folder.messages[at];
            if (!was.isSameAs(now.messages[at]) || was.uid != now.messages[at].uid)
                texts << u"The message %1 in “%2” has changed."_s.arg(was.uid).arg(name);
        }
    }
    for (const auto &[name, folder] : after.folders.asKeyValueRange()) {
        if (!before.folders.contains(name))
            texts << u"The folder “%1” is new."_s.arg(name);
    }
    return texts;
}

QString listed(const QStringList &texts)
{
    return texts.join(u'\n');
}

QByteArray plainMessage(const QByteArray &name, qsizetype bodyBytes)
{
    QByteArray message = "From: anna@old.example\r\nTo: bob@new.example\r\nSubject: " + name
                         + "\r\nMessage-ID: <" + name + "@tests.example>\r\n\r\n";
    const QByteArray line = QByteArray(70, 'a' + char(qHash(name) % 26)) + "\r\n";
    while (bodyBytes >= line.size()) {
        message += line;
        bodyBytes -= line.size();
    }
    return message + QByteArray(bodyBytes, 'z') + "\r\n";
}

} // namespace Mailhaul::Test
