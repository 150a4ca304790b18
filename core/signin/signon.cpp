// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/signon.h"

#include "core/imap/commands/authenticate.h"
#include "core/signin/mechanisms.h"
#include "core/signin/tokenexchange.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

using ConnectionPtr = std::shared_ptr<Imap::Connection>;

Error accountError(Error::Code code, const QString &text = {})
{
    return {.code = code, .scope = Error::Scope::Account, .serverText = text};
}

QCoro::Task<> passOn(std::shared_ptr<TokenSource> tokens, TokenSource::Freshness freshness,
                     Reply<Secret>::Promise promise)
{
    auto reply = tokens->token(freshness);
    promise.complete(co_await reply);
}

/// Waits for a token no longer than the connection lives, since the run may end meanwhile.
Task<Secret> tokenWhile(ConnectionPtr connection, std::shared_ptr<TokenSource> tokens,
                        TokenSource::Freshness freshness)
{
    Reply<Secret>::Promise either;
    const auto guard = QObject::connect(
        connection.get(), &Imap::Connection::lost, connection.get(),
        [either](const Error &reason) mutable { either.complete(std::unexpected(reason)); });
    passOn(tokens, freshness, either);
    auto answered = either.reply();
    const auto token = co_await answered;
    QObject::disconnect(guard);
    co_return token;
}

std::shared_ptr<SaslExchange> passwordExchange(const Account &account, const QByteArray &mechanism)
{
    return makePasswordExchange(mechanism, {.user = signInName(account),
                                            .password = account.password,
                                            .authorizationUser = authorizationIdentity(account),
                                            .domain = account.domain,
                                            .host = account.host});
}

std::shared_ptr<SaslExchange> tokenExchange(const Account &account, const QByteArray &mechanism,
                                            const Secret &token)
{
    if (account.tokens->form() == TokenSource::Form::InitialResponse)
        return makeReadyExchange(token);
    return makeTokenExchange(
        mechanism,
        {.user = tokenUser(account), .token = token, .host = account.host, .port = account.port});
}

/// Null for the LOGIN command, and for a mechanism that is not known here.
std::shared_ptr<SaslExchange> exchangeFor(const Account &account, const QByteArray &mechanism,
                                          const Secret &token)
{
    if (mechanism == loginCommand)
        return nullptr;
    return account.tokens ? tokenExchange(account, mechanism, token)
                          : passwordExchange(account, mechanism);
}

/// What the refusal of a sign-in means; many servers refuse without a response code.
Error refusal(Error error, const SaslExchange *exchange, const Account &account,
              const Imap::Connection &connection)
{
    const bool isRefused =
        error.code == Error::Code::Authentication
        || (error.code == Error::Code::Rejected && error.retry == Error::Retry::Never);
    if (!isRefused)
        return error;
    error.code = Error::Code::Authentication;
    if (!account.tokens || !exchange)
        return error;
    error.code = meaningOfTokenComplaint(exchange->complaint());
    if (!exchange->complaint().isEmpty())
        error.serverText += u' ' + connection.crossedOut(exchange->complaint());
    return error;
}

/// \a exchange: null for the LOGIN command.
Task<> signOnWith(ConnectionPtr connection, Account account, std::shared_ptr<SaslExchange> exchange)
{
    auto reply = exchange ? Imap::authenticate(*connection, exchange)
                          : Imap::login(*connection, signInName(account), account.password);
    // The command was written with what the server could do before; it tells what it can do now.
    const Imap::Capabilities before = connection->capabilities();
    connection->forgetCapabilities();
    const auto answered = co_await reply;
    if (!answered) {
        if (connection->capabilities().isEmpty())
            connection->setCapabilities(before);
        co_return std::unexpected(refusal(answered.error(), exchange.get(), account, *connection));
    }
    // With some mechanisms the server has to know the password too; one that does not is not the one meant.
    if (exchange && !exchange->isComplete()) {
        co_return std::unexpected(accountError(
            Error::Code::Protocol,
            QCoreApplication::translate(
                "Imap", "The server could not prove that it knows the password itself.")));
    }
    co_return {};
}

/// A refusal of a stronger way may be about the way: some servers offer SCRAM and have nothing to check it with.
bool mayTryAnother(const Error &error, const Imap::Connection &connection)
{
    return !connection.isLost()
           && (error.code == Error::Code::Authentication
               || error.code == Error::Code::MechanismMissing);
}

/// Lanes and reconnections shall not have the stronger way refused again and again.
Account onlyWith(Account account, const QByteArray &mechanism)
{
    const bool isLogin = mechanism == loginCommand;
    account.signIn = isLogin ? SignIn::Login : SignIn::Mechanism;
    account.mechanism = isLogin ? QByteArray() : mechanism;
    account.fallback = SignInFallback::None;
    return account;
}

Task<> masterSignOn(ConnectionPtr connection, Account account)
{
    auto question = Imap::masterAuth(*connection, account.password);
    connection->forgetCapabilities();
    if (const auto answered = co_await question; !answered)
        co_return std::unexpected(refusal(answered.error(), nullptr, account, *connection));
    auto change = Imap::masterUser(*connection, account.authorizationUser.isEmpty()
                                                    ? account.user
                                                    : account.authorizationUser);
    if (const auto answered = co_await change; !answered)
        co_return std::unexpected(refusal(answered.error(), nullptr, account, *connection));
    co_return {};
}

Task<Account> trySignOn(ConnectionPtr connection, Account account, TokenSource::Freshness freshness)
{
    Secret token;
    if (account.tokens) {
        auto found = co_await tokenWhile(connection, account.tokens, freshness);
        if (!found)
            co_return std::unexpected(found.error());
        token = *found;
    }
    const QByteArrayList ways = mechanismsFor(account, connection->capabilities());
    const bool isDisabled = connection->capabilities().has(Imap::Capability::loginDisabled)
                            && !connection->isEncrypted();
    if (ways.isEmpty() || (isDisabled && ways.first() == loginCommand)) {
        co_return std::unexpected(accountError(isDisabled ? Error::Code::EncryptionMissing
                                                          : Error::Code::MechanismMissing));
    }
    connection->hide(account.password);
    connection->hide(token);
    Error refused = accountError(Error::Code::MechanismMissing);
    for (const QByteArray &way : ways) {
        const auto exchange = exchangeFor(account, way, token);
        if (!exchange && way != loginCommand)
            continue;
        const auto done = co_await signOnWith(connection, account, exchange);
        if (done)
            co_return way == ways.first() ? account : onlyWith(account, way);
        refused = done.error();
        if (!mayTryAnother(refused, *connection))
            break;
    }
    co_return std::unexpected(refused);
}

} // namespace

Task<Account> signOn(std::shared_ptr<Imap::Connection> connection, Account account,
                     Imap::Status::Kind greeting, TokenSource::Freshness freshness)
{
    if (greeting == Imap::Status::Kind::PreAuth || account.signIn == SignIn::Nobody)
        co_return account;
    if (account.signIn == SignIn::PreAuthenticated)
        co_return std::unexpected(accountError(Error::Code::MechanismMissing));
    if (account.signIn == SignIn::MasterAuth) {
        if (const auto done = co_await masterSignOn(connection, account); !done)
            co_return std::unexpected(done.error());
        co_return account;
    }
    const auto signedOn = co_await trySignOn(connection, account, freshness);
    if (!signedOn)
        co_return signedOn;
    if (account.delegation == Delegation::ProxyAuth && !account.authorizationUser.isEmpty()) {
        auto change = Imap::proxyAuth(*connection, account.authorizationUser);
        connection->forgetCapabilities();
        if (const auto answered = co_await change; !answered)
            co_return std::unexpected(refusal(answered.error(), nullptr, account, *connection));
    }
    co_return signedOn;
}

} // namespace Mailhaul
