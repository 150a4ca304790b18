// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/accountcheck.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// Where on the page of an account something belongs.
enum class AccountField { Address, Password, Host, Port, Security, User, Certificate, Page };

/// What is wrong with an account, and at which field it is shown.
struct AccountComplaint
{
    AccountField field = AccountField::Page;
    QString text;
    QString serverText;                                  ///< The server's own words; may be empty.
    std::shared_ptr<const CertificateFacts> certificate; ///< Only with AccountField::Certificate.
};

/// Decides what the page of one account shows. User name and host follow the e-mail address until
/// they are given another value. Changing any field ends a check that is under way and forgets its
/// outcome.
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

    AccountController(Side side, EngineFactory &engine, QObject *parent = nullptr);
    ~AccountController() override;

    /// The account that this one must not be.
    void setOther(const AccountController *other) { m_other = other; }

    Side side() const { return m_side; }
    State state() const { return m_state; }
    const std::optional<AccountComplaint> &complaint() const { return m_complaint; }

    const QString &address() const { return m_address; }
    const QString &host() const { return m_host; }
    const QString &portText() const { return m_portText; }
    Security security() const { return m_security; }
    const QString &user() const { return m_user; }
    const Secret &password() const { return m_password; }

    void setAddress(const QString &address);
    void setHost(const QString &host);
    void setPortText(const QString &text); ///< Empty: the usual port.
    void setSecurity(Security security);
    void setUser(const QString &user);
    void setPassword(const Secret &password);

    /// Fills all fields, as if they had been typed.
    void load(const Account &account);

    /// The account as the fields describe it.
    Account account() const;

    /// Whether there is enough in the fields to try the account.
    bool isComplete() const;
    /// What is still missing, as a sentence; empty when complete.
    QString missing() const;
    /// Whether the settings are others than the address suggests, so that they should be seen.
    bool hasOwnSettings() const;

    /// True if the account works as it stands in the fields. Else begins to find out: accepted() or
    /// a complaint follows.
    bool confirm();
    void cancelCheck();
    /// Believes the certificate of the complaint for this server from now on, and tries again.
    void trustCertificate();

signals:
    void changed();  ///< Anything above may have another value.
    void accepted(); ///< The check that confirm() began has succeeded.

private:
    void startCheck();
    void edited();
    void refuse(const AccountComplaint &complaint);
    bool isSameAs(const AccountController &other) const;
    std::optional<quint16> port() const;
    QString suggestedHost() const;

    Side m_side;
    const AccountController *m_other = nullptr;
    std::unique_ptr<AccountProbe> m_probe;
    State m_state = State::Editing;
    std::optional<AccountComplaint> m_complaint;

    QString m_address, m_host, m_portText, m_user;
    Security m_security = Security::Automatic;
    Secret m_password;
    TlsTrust m_trust;
};

} // namespace Mailhaul
