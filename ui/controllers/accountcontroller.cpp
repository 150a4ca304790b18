// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/accountcontroller.h"

#include "core/discovery/mailaddress.h"
#include "core/report/sentences.h"
#include "core/report/serverreplies.h"

#include <algorithm>

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
    case Error::Code::TooManyDeletions:
    case Error::Code::LimitReached:
        return AccountField::Page;
    }
    Q_UNREACHABLE_RETURN(AccountField::Page);
}

bool isUsualPort(quint16 port)
{
    return port == 0 || port == 143 || port == 993;
}

QString localPartOf(const QString &address)
{
    return address.section(u'@', 0, -2);
}

/// App passwords are shown in groups and pasted with the blanks between them.
Secret withoutBlanks(const Secret &password)
{
    QString text = password.reveal();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return Secret(text);
}

} // namespace

AccountController::AccountController(Side side, EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_side(side)
    , m_probe(engine.makeProbe())
    , m_browser(engine.makeBrowserDoor())
    , m_store(engine.makeStore())
    , m_search(engine)
{
    connect(m_probe.get(), &AccountProbe::succeeded, this, &AccountController::checkSucceeded);
    connect(m_probe.get(), &AccountProbe::failed, this, &AccountController::checkFailed);
    connect(m_browser.get(), &BrowserDoor::waiting, this, [this](const QUrl &link) {
        m_browserLink = link;
        emit changed();
        emit browserWanted(link);
    });
    connect(m_browser.get(), &BrowserDoor::granted, this,
            [this](const std::shared_ptr<TokenSource> &tokens, const Secret &kept) {
                m_tokens = tokens;
                m_kept = kept;
                m_browserState = BrowserState::Granted;
                m_browserLink.clear();
                edited();
            });
    connect(m_browser.get(), &BrowserDoor::replaced, this, [this](const Secret &kept) {
        m_kept = kept;
        if (m_state == State::Accepted)
            remember();
    });
    connect(m_browser.get(), &BrowserDoor::failed, this, [this](const Error &error) {
        forgetGrant();
        refuse({AccountField::Browser, sentenceFor(error, account()), error.serverText, {}});
    });
    connect(m_browser.get(), &BrowserDoor::notKept, this, [this](const QString &complaint) {
        m_storeComplaint = complaint;
        emit changed();
    });
    connect(&m_search, &ServerSearch::changed, this, &AccountController::searchChanged);
}

AccountController::~AccountController() = default;

void AccountController::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    const bool userFollows =
        m_user.isEmpty() || m_user == suggestedUser() || !m_refusedUser.isEmpty();
    m_address = address;
    m_chosenDoor.reset();
    forgetGrant();
    m_refusedUser.clear();
    if (userFollows)
        m_user = address.trimmed();
    if (!m_serverIsTyped) {
        m_host.clear();
        m_portText.clear();
        m_security = Security::Automatic;
        m_trust.acceptedFingerprints.clear();
    }
    edited();
    if (!m_serverIsTyped)
        m_search.setAddress(address);
}

void AccountController::setHost(const QString &host)
{
    if (host == m_host)
        return;
    m_host = host;
    m_serverIsTyped = !host.trimmed().isEmpty();
    if (m_serverIsTyped)
        m_search.cancel();
    // The user trusted that certificate for the other server only.
    m_trust.acceptedFingerprints.clear();
    forgetGrant();
    edited();
    if (!m_serverIsTyped)
        m_search.setAddress(m_address);
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
    m_refusedUser.clear();
    edited();
}

void AccountController::setPassword(const Secret &password)
{
    if (password == m_password)
        return;
    m_password = password;
    edited();
}

void AccountController::setMechanism(const QByteArray &mechanism)
{
    if (mechanism == m_mechanism)
        return;
    m_mechanism = mechanism;
    edited();
}

void AccountController::setAdministrator(const QString &administrator)
{
    if (administrator == m_administrator)
        return;
    m_administrator = administrator;
    edited();
}

void AccountController::setDelegation(Delegation delegation)
{
    if (delegation == m_delegation)
        return;
    m_delegation = delegation;
    edited();
}

void AccountController::searchChanged()
{
    if (m_search.state() == ServerSearch::State::Found && !m_search.server()->needsConfirmation)
        takeServer(*m_search.server());
    emit changed();
}

void AccountController::takeServer(const DiscoveredServer &server)
{
    const bool userFollows = m_user.isEmpty() || m_user == m_address.trimmed();
    m_host = server.host;
    // The usual ports are found by themselves, so that the field need not say more than a person wants to know.
    const bool isUsual = server.port == (server.security == Security::ImplicitTls ? 993 : 143);
    m_portText = isUsual ? QString() : QString::number(server.port);
    m_security = server.security;
    if (userFollows)
        m_user = server.user;
    edited();
}

bool AccountController::isAsked() const
{
    return !m_search.question().isEmpty() && m_host != m_search.server()->host;
}

void AccountController::useFoundServer()
{
    if (m_search.server())
        takeServer(*m_search.server());
}

/// Of the server that was found, or whose name was typed.
const Provider *AccountController::provider() const
{
    return m_search.server() ? m_search.provider() : m_search.providerOf(m_host.trimmed());
}

QList<Door> AccountController::doors() const
{
    QList<Door> doors;
    if (m_search.server())
        doors = m_search.server()->doors;
    else if (const Provider *known = provider())
        doors = known->doors;
    const auto service = browserService();
    if (!service)
        doors.removeAll(Door::Browser);
    else if (!doors.contains(Door::Browser))
        doors.prepend(Door::Browser);
    // A browser that Mailhaul is not registered for helps only where nothing else does.
    if (service && !service->isUsable && doors.size() > 1) {
        doors.removeAll(Door::Browser);
        doors.append(Door::Browser);
    }
    const bool takesPasswords = doors.contains(Door::Password) || doors.contains(Door::AppPassword);
    if (!takesPasswords && !(provider() && !doors.isEmpty()))
        doors.append(Door::Password);
    return doors;
}

Door AccountController::door() const
{
    const QList<Door> available = doors();
    if (m_chosenDoor && available.contains(*m_chosenDoor))
        return *m_chosenDoor;
    return available.first();
}

void AccountController::chooseDoor(Door chosen)
{
    if (chosen == door())
        return;
    m_chosenDoor = chosen;
    cancelBrowser();
    edited();
}

const Preparation *AccountController::preparation() const
{
    const Provider *known = provider();
    return known ? known->preparationFor(door()) : nullptr;
}

std::optional<BrowserService> AccountController::browserService() const
{
    return m_host.isEmpty() ? std::nullopt : m_browser->serviceFor(m_host);
}

void AccountController::startBrowser()
{
    const auto service = browserService();
    if (!service || !service->isUsable)
        return;
    forgetGrant();
    m_browserState = BrowserState::Waiting;
    edited();
    m_browser->start(m_host, m_user.trimmed());
}

void AccountController::cancelBrowser()
{
    if (m_browserState != BrowserState::Waiting)
        return;
    m_browser->cancel();
    m_browserState = BrowserState::Idle;
    m_browserLink.clear();
    emit changed();
}

void AccountController::setBrowserClient(const QString &clientId, const QString &clientSecret)
{
    const auto service = browserService();
    if (!service)
        return;
    const QString complaint =
        m_browser->setClient(service->id, clientId.trimmed(), clientSecret.trimmed());
    if (complaint.isEmpty())
        edited();
    else
        refuse({AccountField::Browser, complaint, {}, {}});
}

void AccountController::forgetGrant()
{
    if (m_browserState == BrowserState::Waiting)
        m_browser->cancel();
    m_browserState = BrowserState::Idle;
    m_browserLink.clear();
    m_tokens.reset();
    m_kept = {};
}

void AccountController::useSavedAccount(const SavedAccount &saved)
{
    m_search.cancel();
    fillIn(saved.account);
    m_address = saved.address;
    loadSecret(saved);
}

void AccountController::loadSecret(const SavedAccount &saved)
{
    m_chosenDoor = saved.door;
    m_remembers = true;
    m_storeComplaint.clear();
    edited();
    m_store->loadSecret(
        saved, [this, host = saved.account.host, user = saved.account.user,
                door = saved.door](const std::optional<Secret> &secret, const QString &complaint) {
            m_storeComplaint = complaint;
            // Meanwhile somebody may have begun to type another account.
            const Account now = account();
            const bool isSame = host == now.host && user == now.user;
            if (secret && isSame && door == Door::Browser) {
                m_tokens = m_browser->restore(host, *secret);
                m_kept = *secret;
                m_browserState = m_tokens ? BrowserState::Granted : BrowserState::Idle;
            } else if (secret && isSame) {
                m_password = *secret;
            }
            edited();
        });
}

void AccountController::forgetSavedAccount(const SavedAccount &account)
{
    m_store->forget(account, [this](const QString &complaint) {
        m_storeComplaint = complaint;
        emit changed();
    });
    emit changed();
}

std::optional<SavedAccount> AccountController::savedOf(const Account &account) const
{
    const QList<SavedAccount> all = m_store->accounts();
    const auto found = std::ranges::find_if(all, [&account](const SavedAccount &saved) {
        return saved.account.host.compare(account.host, Qt::CaseInsensitive) == 0
               && saved.account.user.compare(account.user, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void AccountController::forgetSecretsOf(const Account &account)
{
    if (const auto saved = savedOf(account))
        forgetSavedAccount(*saved);
}

void AccountController::setRemembers(bool remembers)
{
    if (remembers == m_remembers)
        return;
    m_remembers = remembers;
    if (!remembers)
        forgetSecretsOf(account());
    else if (m_state == State::Accepted)
        remember();
    emit changed();
}

void AccountController::remember()
{
    if (!m_remembers)
        return;
    SavedAccount saved{.address = m_address.trimmed(), .account = account(), .door = door()};
    const Secret secret = saved.door == Door::Browser ? m_kept : saved.account.password;
    saved.account.password = {};
    saved.account.tokens.reset();
    m_store->remember(saved, secret, [this](const QString &complaint) {
        m_storeComplaint = complaint;
        emit changed();
    });
}

void AccountController::load(const Account &account)
{
    fillIn(account);
    const auto saved = savedOf(account);
    if (saved && account.password.isEmpty())
        loadSecret(*saved);
}

void AccountController::fillIn(const Account &account)
{
    m_refusedUser.clear();
    m_search.cancel();
    m_chosenDoor.reset();
    forgetGrant();
    m_address = account.user;
    m_host = account.host;
    m_serverIsTyped = !account.host.isEmpty();
    m_portText = account.port == 0 ? QString() : QString::number(account.port);
    m_security =
        account.security == Security::StartTlsIfOffered ? Security::Automatic : account.security;
    m_user = account.authorizationUser.isEmpty() ? account.user : account.authorizationUser;
    m_administrator = account.authorizationUser.isEmpty() ? QString() : account.user;
    m_delegation = account.delegation;
    m_mechanism = account.signIn == SignIn::Mechanism ? account.mechanism : QByteArray();
    if (account.signIn == SignIn::Login)
        m_mechanism = "LOGIN"_ba;
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
    if (!m_administrator.trimmed().isEmpty()) {
        result.authorizationUser = result.user;
        result.user = m_administrator.trimmed();
        result.delegation = m_delegation;
    }
    if (!m_mechanism.isEmpty() && door() != Door::Browser) {
        result.signIn = m_mechanism == "LOGIN"_ba ? SignIn::Login : SignIn::Mechanism;
        result.mechanism = m_mechanism == "LOGIN"_ba ? QByteArray() : m_mechanism;
    }
    switch (door()) {
    case Door::Browser:
        result.tokens = m_tokens;
        break;
    case Door::AppPassword:
        result.password = withoutBlanks(m_password);
        break;
    case Door::Password:
        result.password = m_password;
        break;
    }
    result.trust = m_trust;
    for (const AcceptedCertificate &known :
         m_store->acceptedCertificates(result.host, result.port)) {
        if (!result.trust.acceptedFingerprints.contains(known.fingerprint))
            result.trust.acceptedFingerprints.append(known.fingerprint);
    }
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
    if (m_host.trimmed().isEmpty()) {
        const bool isLooking = m_search.state() == ServerSearch::State::Searching;
        if (isAsked())
            return tr("Say whether this is the right server, or enter another one under “Server "
                      "settings”.");
        if (isLooking)
            return tr("Wait for the search, or enter the name of the mail server under “Server "
                      "settings”.");
        return tr("Enter the name of the mail server under “Server settings”.");
    }
    if (m_user.trimmed().isEmpty())
        return tr("Enter the user name under “Server settings”.");
    if (!port())
        return tr("The port is a number from 1 to 65535. Leave it empty for the usual one.");
    if (m_browserState == BrowserState::Waiting)
        return tr("Finish signing in in your browser, or cancel it above.");
    if (door() == Door::Browser && !m_tokens)
        return tr("Sign in in your browser with the button above.");
    if (door() == Door::AppPassword && m_password.isEmpty())
        return tr("Enter the app password that you have made for Mailhaul.");
    if (door() == Door::Password && m_password.isEmpty())
        return tr("Enter the password of the account.");
    return {};
}

bool AccountController::hasOwnSettings() const
{
    return m_serverIsTyped || !m_administrator.isEmpty() || !m_mechanism.isEmpty();
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
    m_probe->start(account(), CheckDepth::SignIn);
    emit changed();
}

void AccountController::checkSucceeded()
{
    m_state = State::Accepted;
    remember();
    emit changed();
    emit accepted();
}

void AccountController::checkFailed(const Error &error)
{
    if (mayTryLocalPart(error)) {
        m_refusedUser = m_user.trimmed();
        m_user = localPartOf(m_refusedUser);
        startCheck();
        return;
    }
    AccountField field = fieldFor(error.code);
    QString text = sentenceFor(error, account());
    const std::optional<Door> otherDoor = doorInstead(error);
    if (field == AccountField::Password && door() == Door::Browser) {
        field = AccountField::Browser;
        forgetGrant();
    }
    if (!m_refusedUser.isEmpty() && error.code == Error::Code::Authentication)
        text +=
            u' ' + tr("Both “%1” and “%2” were tried as the user name.").arg(m_refusedUser, m_user);
    restoreUser();
    refuse({field, text, error.serverText, error.certificate, otherDoor});
}

/// One more try, and only where it can help: servers lock accounts after some.
bool AccountController::mayTryLocalPart(const Error &error) const
{
    const bool isAddress =
        m_user.trimmed() == m_address.trimmed() && MailAddress::parse(m_address).has_value();
    const bool isTold =
        m_search.server() && m_search.server()->origin == DiscoveryOrigin::Autoconfig;
    if (error.code != Error::Code::Authentication || door() != Door::Password || !isAddress
        || isTold || provider() || !m_administrator.trimmed().isEmpty())
        return false;
    const auto explanation = explainServerReply(error, account());
    return !explanation || explanation->mayBeUserName;
}

QString AccountController::userNote() const
{
    if (m_refusedUser.isEmpty())
        return {};
    if (m_state == State::Checking)
        return tr("The server refused the user name “%1”, so “%2” is tried now.")
            .arg(m_refusedUser, m_user);
    return tr("The server refused the user name “%1” and took “%2”.").arg(m_refusedUser, m_user);
}

void AccountController::restoreUser()
{
    const QString refused = std::exchange(m_refusedUser, QString());
    // Meanwhile somebody may have typed another one.
    if (!refused.isEmpty() && m_user == localPartOf(refused))
        m_user = refused;
}

/// Another way in that may help after that refusal.
std::optional<Door> AccountController::doorInstead(const Error &error) const
{
    if (fieldFor(error.code) != AccountField::Password)
        return {};
    QList<Door> others = doors();
    others.removeAll(door());
    const auto service = browserService();
    if (!service || !service->isUsable)
        others.removeAll(Door::Browser);
    const auto explanation = explainServerReply(error, account());
    // It has another reason, such as IMAP that is switched off.
    if (others.isEmpty() || (explanation && !explanation->door && !explanation->mayBeUserName))
        return {};
    if (explanation && explanation->door && others.contains(*explanation->door))
        return explanation->door;
    return others.first();
}

void AccountController::cancelCheck()
{
    if (m_state != State::Checking)
        return;
    m_probe->cancel();
    restoreUser();
    m_state = State::Editing;
    emit changed();
}

void AccountController::trustCertificate()
{
    if (!m_complaint || !m_complaint->certificate)
        return;
    const std::shared_ptr<const CertificateFacts> certificate = m_complaint->certificate;
    m_trust.acceptedFingerprints.append(certificate->fingerprint);
    const Account current = account();
    m_store->acceptCertificate(current.host, current.port, *certificate);
    edited();
    confirm();
}

QList<AcceptedCertificate> AccountController::trustedCertificates() const
{
    const Account current = account();
    QList<AcceptedCertificate> trusted = m_store->acceptedCertificates(current.host, current.port);
    for (const QByteArray &fingerprint : m_trust.acceptedFingerprints) {
        if (std::ranges::contains(trusted, fingerprint, &AcceptedCertificate::fingerprint))
            continue;
        AcceptedCertificate here;
        here.host = current.host;
        here.port = current.port;
        here.fingerprint = fingerprint;
        trusted.append(here);
    }
    return trusted;
}

void AccountController::distrustCertificates()
{
    for (const AcceptedCertificate &certificate : trustedCertificates())
        m_store->revokeCertificate(certificate);
    m_trust.acceptedFingerprints.clear();
    edited();
}

void AccountController::edited()
{
    if (m_state == State::Checking) {
        m_probe->cancel();
        restoreUser();
    }
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
    const auto owner = [](const Account &account) {
        return account.authorizationUser.isEmpty() ? account.user : account.authorizationUser;
    };
    const Account mine = account();
    const Account theirs = other.account();
    // One server answers on both usual ports; other ports are other servers, as behind a tunnel.
    const bool samePort =
        mine.port == theirs.port || (isUsualPort(mine.port) && isUsualPort(theirs.port));
    return samePort && mine.host.compare(theirs.host, Qt::CaseInsensitive) == 0
           && owner(mine).compare(owner(theirs), Qt::CaseInsensitive) == 0;
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

/// The user name that nobody has typed.
QString AccountController::suggestedUser() const
{
    return m_search.server() && !m_serverIsTyped ? m_search.server()->user : m_address.trimmed();
}

} // namespace Mailhaul
