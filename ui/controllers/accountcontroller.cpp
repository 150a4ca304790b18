// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/accountcontroller.h"

#include "core/report/sentences.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

AccountField fieldFor(Error::Code code)
{
    switch (code) {
    case Error::Code::HostNotFound:
    case Error::Code::Network:
    case Error::Code::Timeout:
        return AccountField::Host;
    case Error::Code::ConnectionRefused:
    case Error::Code::NotImap:
        return AccountField::Port;
    case Error::Code::Tls:
    case Error::Code::EncryptionMissing:
        return AccountField::Security;
    case Error::Code::Certificate:
        return AccountField::Certificate;
    case Error::Code::Authentication:
    case Error::Code::SignInRefused:
    case Error::Code::SignInExpired:
    case Error::Code::SignInTooNarrow:
    case Error::Code::MechanismMissing:
        return AccountField::Password;
    case Error::Code::Canceled:
    case Error::Code::Protocol:
    case Error::Code::Rejected:
    case Error::Code::Throttled:
    case Error::Code::OverQuota:
    case Error::Code::TooLarge:
    case Error::Code::Gone:
    case Error::Code::Unchecked:
    case Error::Code::Storage:
    case Error::Code::AlreadyRunning:
    case Error::Code::TooManyErrors:
        return AccountField::Page;
    }
    Q_UNREACHABLE_RETURN(AccountField::Page);
}

bool isUsualPort(quint16 port)
{
    return port == 0 || port == 143 || port == 993;
}

} // namespace

AccountController::AccountController(Side side, EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_side(side)
    , m_probe(engine.makeProbe())
{
    connect(m_probe.get(), &AccountProbe::succeeded, this, [this] {
        m_state = State::Accepted;
        emit changed();
        emit accepted();
    });
    connect(m_probe.get(), &AccountProbe::failed, this, [this](const Error &error) {
        refuse({fieldFor(error.code), sentenceFor(error, account()), error.serverText,
                error.certificate});
    });
}

AccountController::~AccountController() = default;

void AccountController::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    const bool hostFollows = m_host.isEmpty() || m_host == suggestedHost();
    const bool userFollows = m_user.isEmpty() || m_user == m_address.trimmed();
    m_address = address;
    if (userFollows)
        m_user = m_address.trimmed();
    edited();
    if (hostFollows)
        setHost(suggestedHost());
}

void AccountController::setHost(const QString &host)
{
    if (host == m_host)
        return;
    m_host = host;
    // The user trusted that certificate for the other server only.
    m_trust.acceptedFingerprints.clear();
    edited();
}

void AccountController::setPortText(const QString &text)
{
    if (text == m_portText)
        return;
    m_portText = text;
    edited();
}

void AccountController::setSecurity(Security security)
{
    if (security == m_security)
        return;
    m_security = security;
    edited();
}

void AccountController::setUser(const QString &user)
{
    if (user == m_user)
        return;
    m_user = user;
    edited();
}

void AccountController::setPassword(const Secret &password)
{
    if (password == m_password)
        return;
    m_password = password;
    edited();
}

void AccountController::load(const Account &account)
{
    m_address = account.user;
    m_host = account.host;
    m_portText = account.port == 0 ? QString() : QString::number(account.port);
    m_security =
        account.security == Security::StartTlsIfOffered ? Security::Automatic : account.security;
    m_user = account.user;
    m_password = account.password;
    m_trust = account.trust;
    edited();
}

Account AccountController::account() const
{
    Account result;
    result.host = m_host.trimmed();
    if (result.host.startsWith(u'[') && result.host.endsWith(u']'))
        result.host = result.host.sliced(1, result.host.size() - 2);
    result.port = port().value_or(0);
    result.security = m_security;
    result.user = m_user.trimmed();
    result.password = m_password;
    result.trust = m_trust;
    return result;
}

bool AccountController::isComplete() const
{
    return m_state != State::Checking && missing().isEmpty();
}

QString AccountController::missing() const
{
    if (m_user.trimmed().isEmpty() && m_address.trimmed().isEmpty())
        return tr("Enter the e-mail address of the account.");
    if (m_password.isEmpty())
        return tr("Enter the password of the account.");
    if (m_host.trimmed().isEmpty())
        return tr("Enter the name of the mail server under “Server settings”.");
    if (m_user.trimmed().isEmpty())
        return tr("Enter the user name under “Server settings”.");
    if (!port())
        return tr("The port is a number from 1 to 65535. Leave it empty for the usual one.");
    return {};
}

bool AccountController::hasOwnSettings() const
{
    if (!m_portText.isEmpty() || m_security != Security::Automatic)
        return true;
    return m_host != suggestedHost() || m_user != m_address.trimmed();
}

bool AccountController::confirm()
{
    if (!isComplete())
        return false;
    if (m_other && isSameAs(*m_other)) {
        refuse(
            {AccountField::Address,
             tr("This is the old account itself. Enter the account that the messages shall go to."),
             {},
             {}});
        return false;
    }
    if (m_state == State::Accepted)
        return true;
    startCheck();
    return false;
}

void AccountController::startCheck()
{
    m_state = State::Checking;
    m_complaint.reset();
    m_probe->start(account());
    emit changed();
}

void AccountController::cancelCheck()
{
    if (m_state != State::Checking)
        return;
    m_probe->cancel();
    m_state = State::Editing;
    emit changed();
}

void AccountController::trustCertificate()
{
    if (!m_complaint || !m_complaint->certificate)
        return;
    m_trust.acceptedFingerprints.append(m_complaint->certificate->fingerprint);
    edited();
    confirm();
}

void AccountController::edited()
{
    if (m_state == State::Checking)
        m_probe->cancel();
    m_state = State::Editing;
    m_complaint.reset();
    emit changed();
}

void AccountController::refuse(const AccountComplaint &complaint)
{
    m_state = State::Refused;
    m_complaint = complaint;
    emit changed();
}

bool AccountController::isSameAs(const AccountController &other) const
{
    const Account mine = account();
    const Account theirs = other.account();
    // One server answers on both usual ports; other ports are other servers, as behind a tunnel.
    const bool samePort =
        mine.port == theirs.port || (isUsualPort(mine.port) && isUsualPort(theirs.port));
    return samePort && mine.host.compare(theirs.host, Qt::CaseInsensitive) == 0
           && mine.user.compare(theirs.user, Qt::CaseInsensitive) == 0
           && mine.authorizationUser == theirs.authorizationUser;
}

std::optional<quint16> AccountController::port() const
{
    const QString text = m_portText.trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const quint16 number = text.toUShort(&isNumber);
    if (!isNumber || number == 0)
        return {};
    return number;
}

QString AccountController::suggestedHost() const
{
    const QString domain = m_address.trimmed().section(u'@', 1);
    return domain.isEmpty() ? QString() : u"imap."_s + domain;
}

} // namespace Mailhaul
