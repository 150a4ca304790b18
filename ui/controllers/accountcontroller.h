// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/accountcheck.h"
#include "ui/controllers/serversearch.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// Where on the page of an account something belongs.
enum class AccountField {
    Address,
    Password,
    Browser,
    Host,
    Port,
    Security,
    User,
    Administrator,
    Certificate,
    Page
};

/// What is wrong with an account, and at which field it is shown.
struct AccountComplaint
{
    AccountField field = AccountField::Page;
    QString text;
    QString serverText;                                  ///< The server's own words; may be empty.
    std::shared_ptr<const CertificateFacts> certificate; ///< Only with AccountField::Certificate.
    std::optional<Door> otherDoor = {};                  ///< The way in that may help instead.
};

/// Decides what the page of one account shows. The server is looked for as soon as there is an address, unless
/// somebody has typed one; the user name follows the address until it is given another value. With servers that
/// nobody knows, the part before the "@" is tried once after the whole address was refused. Changing any field ends a check that is under way and forgets its outcome.
class AccountController final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Editing,
        Checking,
        Accepted, ///< The account works exactly as it stands in the fields.
        Refused   ///< See complaint().
    };
    enum class BrowserState {
        Idle,
        Waiting, ///< For the browser; see browserLink().
        Granted
    };

    AccountController(Side side, EngineFactory &engine, QObject *parent = nullptr);
    ~AccountController() override;

    /// The account that this one must not be.
    void setOther(const AccountController *other) { m_other = other; }

    Side side() const { return m_side; }
    State state() const { return m_state; }
    const std::optional<AccountComplaint> &complaint() const { return m_complaint; }
    const ServerSearch &search() const { return m_search; }

    const QString &address() const { return m_address; }
    const QString &host() const { return m_host; }
    const QString &portText() const { return m_portText; }
    Security security() const { return m_security; }
    const QString &user() const { return m_user; }
    /// Which other form of the user name was tried, and what came of it, as a sentence; usually empty.
    QString userNote() const;
    const Secret &password() const { return m_password; }
    const QByteArray &mechanism() const { return m_mechanism; } ///< Empty: the strongest.
    const QString &administrator() const { return m_administrator; }
    Delegation delegation() const { return m_delegation; }

    void setAddress(const QString &address);
    void setHost(const QString &host);
    void setPortText(const QString &text); ///< Empty: the usual port.
    void setSecurity(Security security);
    void setUser(const QString &user);
    void setPassword(const Secret &password);
    void setMechanism(const QByteArray &mechanism);
    void setAdministrator(const QString &administrator); ///< Who signs in; empty: the user.
    void setDelegation(Delegation delegation);

    /// Looks for the server now rather than soon.
    void hurrySearch() { m_search.hurry(); }
    /// Whether ServerSearch::question() waits for an answer.
    bool isAsked() const;
    /// Takes the server that was found although nobody vouches for it.
    void useFoundServer();

    /// The ways in, best first; never empty.
    QList<Door> doors() const;
    Door door() const;
    void chooseDoor(Door door);
    /// What to do before signing in through the door, or null.
    const Preparation *preparation() const;

    /// Through the browser. Whose grants the server takes, if anybody's.
    std::optional<BrowserService> browserService() const;
    BrowserState browserState() const { return m_browserState; }
    const QUrl &browserLink() const { return m_browserLink; }
    void startBrowser();
    void cancelBrowser();
    void setBrowserClient(const QString &clientId, const QString &clientSecret);

    /// Accounts that were remembered, and whether this one shall be.
    QList<SavedAccount> savedAccounts() const { return m_store->accounts(); }
    void useSavedAccount(const SavedAccount &account);
    void forgetSavedAccount(const SavedAccount &account);
    /// The same for the one that is kept of \a account, if there is one.
    void forgetSecretsOf(const Account &account);
    bool remembers() const { return m_remembers; }
    void setRemembers(bool remembers);
    /// One line about the keychain; usually empty.
    const QString &storeComplaint() const { return m_storeComplaint; }

    /// Fills all fields, as if they had been typed. A secret that is missing comes from the keychain, if that
    /// account was to be remembered.
    void load(const Account &account);

    /// The account as the fields describe it.
    Account account() const;

    /// Whether there is enough in the fields to try the account.
    bool isComplete() const;
    /// What is still missing, as a sentence; empty when complete.
    QString missing() const;
    /// Whether the settings are others than those that were found, so that they should be seen.
    bool hasOwnSettings() const;

    /// True if the account works as it stands in the fields. Else begins to find out: accepted() or
    /// a complaint follows.
    bool confirm();
    void cancelCheck();
    /// Believes the certificate of the complaint for this server from now on, and tries again.
    void trustCertificate();
    /// What was accepted for this server, now or earlier.
    QList<AcceptedCertificate> trustedCertificates() const;
    /// From now on they are as good as any other that cannot be verified.
    void distrustCertificates();

signals:
    void changed();                       ///< Anything above may have another value.
    void accepted();                      ///< The check that confirm() began has succeeded.
    void browserWanted(const QUrl &link); ///< The page is to be opened now.

private:
    const Provider *provider() const;
    void searchChanged();
    void takeServer(const DiscoveredServer &server);
    void startCheck();
    void checkSucceeded();
    void checkFailed(const Error &error);
    bool mayTryLocalPart(const Error &error) const;
    void restoreUser();
    std::optional<Door> doorInstead(const Error &error) const;
    void fillIn(const Account &account);
    void loadSecret(const SavedAccount &saved);
    std::optional<SavedAccount> savedOf(const Account &account) const;
    void edited();
    void refuse(const AccountComplaint &complaint);
    void remember();
    void forgetGrant();
    bool isSameAs(const AccountController &other) const;
    std::optional<quint16> port() const;
    QString suggestedUser() const;

    Side m_side;
    const AccountController *m_other = nullptr;
    std::unique_ptr<AccountProbe> m_probe;
    std::unique_ptr<BrowserDoor> m_browser;
    std::unique_ptr<AccountStore> m_store;
    ServerSearch m_search;
    State m_state = State::Editing;
    std::optional<AccountComplaint> m_complaint;

    QString m_address, m_host, m_portText, m_user;
    QString
        m_refusedUser; ///< The form of the user name that was tried before m_user; mostly empty.
    Security m_security = Security::Automatic;
    Secret m_password;
    QByteArray m_mechanism;
    QString m_administrator;
    Delegation m_delegation = Delegation::AuthorizationIdentity;
    TlsTrust m_trust;
    bool m_serverIsTyped = false;

    std::optional<Door> m_chosenDoor;
    BrowserState m_browserState = BrowserState::Idle;
    QUrl m_browserLink;
    std::shared_ptr<TokenSource> m_tokens;
    Secret m_kept; ///< What a keychain keeps of m_tokens.

    bool m_remembers = false;
    QString m_storeComplaint;
};

} // namespace Mailhaul
