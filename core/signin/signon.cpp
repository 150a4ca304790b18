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

Task<> signOnWith(ConnectionPtr connection, Account account, QByteArray mechanism, Secret token)
{
    connection->hide(account.password);
    connection->hide(token);
    std::shared_ptr<SaslExchange> exchange;
    if (mechanism != loginCommand) {
        exchange = account.tokens ? tokenExchange(account, mechanism, token)
                                  : passwordExchange(account, mechanism);
        if (!exchange)
            co_return std::unexpected(accountError(Error::Code::MechanismMissing));
    }
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

bool mayTryAnother(const Error &error, const Imap::Connection &connection)
{
    return !connection.isLost()
           && (error.code == Error::Code::Authentication
               || error.code == Error::Code::MechanismMissing);
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

Task<> trySignOn(ConnectionPtr connection, Account account, TokenSource::Freshness freshness)
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
    Result<> outcome;
    for (const QByteArray &way : ways) {
        outcome = co_await signOnWith(connection, account, way, token);
        if (outcome || !mayTryAnother(outcome.error(), *connection))
            break;
    }
    co_return outcome;
}

} // namespace

Task<> signOn(std::shared_ptr<Imap::Connection> connection, Account account,
              Imap::Status::Kind greeting, TokenSource::Freshness freshness)
{
    if (greeting == Imap::Status::Kind::PreAuth || account.signIn == SignIn::Nobody)
        co_return {};
    if (account.signIn == SignIn::PreAuthenticated)
        co_return std::unexpected(accountError(Error::Code::MechanismMissing));
    if (account.signIn == SignIn::MasterAuth)
        co_return co_await masterSignOn(connection, account);
    if (const auto signedOn = co_await trySignOn(connection, account, freshness); !signedOn)
        co_return signedOn;
    if (account.delegation == Delegation::ProxyAuth && !account.authorizationUser.isEmpty()) {
        auto change = Imap::proxyAuth(*connection, account.authorizationUser);
        connection->forgetCapabilities();
        if (const auto answered = co_await change; !answered)
            co_return std::unexpected(refusal(answered.error(), nullptr, account, *connection));
    }
    co_return {};
}

} // namespace Mailhaul
