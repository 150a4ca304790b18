// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/coreaccountstore.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr auto arrayName = "accounts"_L1;
constexpr QByteArrayView loginWord = "LOGIN"; ///< The command instead of a mechanism.

// What is written is read by later versions, too, so words and not numbers.
constexpr std::pair<Security, QLatin1StringView> securityWords[] = {
    {Security::Automatic, "auto"_L1},
    {Security::ImplicitTls, "tls"_L1},
    {Security::StartTls, "starttls"_L1},
    {Security::StartTlsIfOffered, "auto"_L1},
    {Security::None, "none"_L1}};
constexpr std::pair<Door, QLatin1StringView> doorWords[] = {{Door::Browser, "browser"_L1},
                                                            {Door::AppPassword, "appPassword"_L1},
                                                            {Door::Password, "password"_L1}};
constexpr std::pair<Delegation, QLatin1StringView> delegationWords[] = {
    {Delegation::AuthorizationIdentity, "authorization"_L1},
    {Delegation::ProxyAuth, "proxyauth"_L1},
    {Delegation::MasterUser, "masteruser"_L1},
    {Delegation::SharedMailbox, "sharedmailbox"_L1}};

template <typename Value, std::size_t size>
QString wordFor(const std::pair<Value, QLatin1StringView> (&words)[size], Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

template <typename Value, std::size_t size>
Value valueOf(const std::pair<Value, QLatin1StringView> (&words)[size], const QString &text)
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return words[0].first;
}

/// A file on every system, beside the program's others, so that people find all of them in one place.
QSettings openSettings()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QSettings(folder + "/accounts.ini"_L1, QSettings::IniFormat);
}

bool isSame(const SavedAccount &one, const SavedAccount &other)
{
    return Keychain::keyOf(one.account) == Keychain::keyOf(other.account);
}

} // namespace

QList<SavedAccount> CoreAccountStore::accounts() const
{
    QSettings settings = openSettings();
    QList<SavedAccount> accounts;
    const int count = settings.beginReadArray(arrayName);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SavedAccount saved;
        saved.address = settings.value("address"_L1).toString();
        saved.door = valueOf(doorWords, settings.value("door"_L1).toString());
        Account &account = saved.account;
        account.host = settings.value("host"_L1).toString();
        account.port = quint16(settings.value("port"_L1).toUInt());
        account.security = valueOf(securityWords, settings.value("security"_L1).toString());
        account.user = settings.value("user"_L1).toString();
        account.authorizationUser = settings.value("authorizationUser"_L1).toString();
        account.delegation = valueOf(delegationWords, settings.value("delegation"_L1).toString());
        account.mechanism = settings.value("mechanism"_L1).toString().toLatin1();
        account.signIn = account.mechanism.isEmpty() ? SignIn::Automatic : SignIn::Mechanism;
        if (account.mechanism == loginWord) {
            account.signIn = SignIn::Login;
            account.mechanism.clear();
        }
        if (!saved.address.isEmpty() && !account.host.isEmpty())
            accounts.append(saved);
    }
    settings.endArray();
    return accounts;
}

void CoreAccountStore::write(const QList<SavedAccount> &accounts) const
{
    QSettings settings = openSettings();
    settings.remove(arrayName);
    settings.beginWriteArray(arrayName, int(accounts.size()));
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts[i].account;
        settings.setArrayIndex(int(i));
        settings.setValue("address"_L1, accounts[i].address);
        settings.setValue("door"_L1, wordFor(doorWords, accounts[i].door));
        settings.setValue("host"_L1, account.host);
        settings.setValue("port"_L1, account.port);
        settings.setValue("security"_L1, wordFor(securityWords, account.security));
        settings.setValue("user"_L1, account.user);
        settings.setValue("authorizationUser"_L1, account.authorizationUser);
        settings.setValue("delegation"_L1, wordFor(delegationWords, account.delegation));
        settings.setValue("mechanism"_L1, QString::fromLatin1(account.signIn == SignIn::Login
                                                                  ? loginWord.toByteArray()
                                                                  : account.mechanism));
    }
    settings.endArray();
}

void CoreAccountStore::remember(const SavedAccount &account, const Secret &secret, Done done)
{
    QList<SavedAccount> all = accounts();
    all.removeIf([&account](const SavedAccount &other) { return isSame(account, other); });
    all.prepend(account);
    write(all);
    m_keychain.store(Keychain::keyOf(account.account), secret,
                     [done = std::move(done)](const Result<> &stored) {
                         done(stored ? QString() : Keychain::sentence(stored.error()));
                     });
}

void CoreAccountStore::loadSecret(const SavedAccount &account, Loaded done)
{
    m_keychain.load(Keychain::keyOf(account.account),
                    [done = std::move(done)](const Result<std::optional<Secret>> &loaded) {
                        if (loaded)
                            done(*loaded, {});
                        else
                            done(std::nullopt, Keychain::sentence(loaded.error()));
                    });
}

void CoreAccountStore::forget(const SavedAccount &account, Done done)
{
    QList<SavedAccount> all = accounts();
    all.removeIf([&account](const SavedAccount &other) { return isSame(account, other); });
    write(all);
    m_keychain.remove(Keychain::keyOf(account.account),
                      [done = std::move(done)](const Result<> &removed) {
                          done(removed ? QString() : Keychain::sentence(removed.error()));
                      });
}

QList<AcceptedCertificate> CoreAccountStore::acceptedCertificates(const QString &host,
                                                                  quint16 port) const
{
    return m_certificates.acceptedFor(host, port);
}

void CoreAccountStore::revokeCertificate(const AcceptedCertificate &certificate)
{
    m_certificates.revoke(certificate.host, certificate.port, certificate.fingerprint);
}

void CoreAccountStore::acceptCertificate(const QString &host, quint16 port,
                                         const CertificateFacts &certificate)
{
    m_certificates.accept(host, port, certificate);
}

} // namespace Mailhaul
