// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/session.h"

#include "core/account/thismachine.h"
#include "core/imap/commands/simple.h"
#include "core/net/tlstransport.h"
#include "core/signin/signon.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr quint16 tlsPort = 993;
constexpr quint16 clearPort = 143;
// How long the search for a TLS port may take before the other one is tried.
constexpr std::chrono::milliseconds probeTimeout = std::chrono::seconds(10);

Error accountError(Error::Code code, const QString &text = {})
{
    return {.code = code, .scope = Error::Scope::Account, .serverText = text};
}

Task<> ensureCapabilities(std::shared_ptr<Imap::Connection> connection)
{
    if (!connection->capabilities().isEmpty())
        co_return {};
    const auto answered = co_await Imap::capability(*connection);
    if (!answered)
        co_return std::unexpected(answered.error());
    co_return {};
}

/// Makes a clear line as safe as the account asks for.
Task<> ensureEncryption(std::shared_ptr<Imap::Connection> connection, Account account,
                        Imap::Status::Kind greeting)
{
    if (connection->isEncrypted() || account.security == Security::None)
        co_return {};
    const bool isOffered = connection->capabilities().has(Imap::Capability::startTls);
    if (greeting == Imap::Status::Kind::PreAuth || !isOffered) {
        // A greeting that says "already signed in" leaves no room for STARTTLS: somebody on the way may
        // have put it there for that reason (RFC 8314 and RFC 9051, 11.1).
        if (account.security == Security::StartTls)
            co_return std::unexpected(accountError(
                Error::Code::Tls,
                QCoreApplication::translate("Imap", "The server does not offer STARTTLS.")));
        if (!isThisMachine(account.host) && account.signIn != SignIn::Nobody)
            co_return std::unexpected(accountError(Error::Code::EncryptionMissing));
        co_return {};
    }
    if (const auto agreed = co_await Imap::startTlsCommand(*connection); !agreed) {
        Error error = agreed.error();
        if (error.code == Error::Code::Rejected)
            error.code = Error::Code::Tls;
        co_return std::unexpected(error);
    }
    if (const auto handshake = co_await connection->startTls(); !handshake)
        co_return std::unexpected(handshake.error());
    co_return co_await ensureCapabilities(connection);
}

/// What is told about ourselves where the account wants it (RFC 2971). Nobody waits for the answer.
void tellId(Imap::Connection &connection)
{
    Imap::CommandText text(connection.capabilities());
    text.raw("ID (\"name\" \"Mailhaul\" \"version\" ")
        .string(QByteArrayLiteral(MAILHAUL_VERSION), TracePart::Protocol)
        .raw(" \"os\" ")
        .string(QSysInfo::productType().toUtf8(), TracePart::Protocol)
        .raw(")");
    Imap::sendSimple(connection, text, Error::Scope::Connection);
}

Task<> beginCompression(std::shared_ptr<Imap::Connection> connection)
{
    auto reply = Imap::compress(*connection);
    if (const auto agreed = co_await reply; agreed)
        connection->startCompression();
    else if (connection->isLost())
        co_return std::unexpected(agreed.error());
    co_return {};
}

/// What follows a sign-in, or a greeting that says that there has been one.
Task<> settleIn(std::shared_ptr<Imap::Connection> connection, Account account)
{
    if (const auto known = co_await ensureCapabilities(connection); !known)
        co_return known;
    const Imap::Capabilities &capabilities = connection->capabilities();
    if (account.line.compression == Compression::On
        && capabilities.has(Imap::Capability::compressDeflate)) {
        if (const auto begun = co_await beginCompression(connection); !begun)
            co_return begun;
    }
    if (account.line.clientId == ClientId::Told
        && connection->capabilities().has(Imap::Capability::id))
        tellId(*connection);
    connection->noteSignedIn();
    co_return {};
}

Task<Session> openOnce(Account account, Side side, ConnectionRegistry &registry,
                       Transport::Protection protection, std::chrono::milliseconds timeout,
                       TokenSource::Freshness freshness)
{
    auto transport = std::make_unique<TlsTransport>(
        account.trust, account.security == Security::None ? TlsTransport::Encryption::Never
                                                          : TlsTransport::Encryption::Possible);
    transport->setOptions(account.line);
    // Coroutines may be inside a connection when its last owner goes.
    std::shared_ptr<Imap::Connection> connection(
        new Imap::Connection(std::move(transport), timeout),
        [](Imap::Connection *c) { c->deleteLater(); });
    registry.add(side, connection.get());
    auto greetingReply = connection->open(account.host, account.port, protection);
    const auto greeting = co_await greetingReply;
    if (!greeting)
        co_return std::unexpected(greeting.error());
    connection->setTimeout(account.timeout);

    if (const auto known = co_await ensureCapabilities(connection); !known)
        co_return std::unexpected(known.error());
    if (const auto safe = co_await ensureEncryption(connection, account, greeting->kind); !safe)
        co_return std::unexpected(safe.error());
    // From here on nobody on the way can talk us out of it.
    if (connection->isEncrypted() && account.security == Security::StartTlsIfOffered)
        account.security = Security::StartTls;
    const auto signedOn = co_await signOn(connection, account, greeting->kind, freshness);
    if (!signedOn)
        co_return std::unexpected(signedOn.error());
    if (const auto settled = co_await settleIn(connection, account); !settled)
        co_return std::unexpected(settled.error());
    co_return Session{connection, *signedOn, greeting->text};
}

Task<Session> openOn(Account account, Side side, ConnectionRegistry &registry,
                     Transport::Protection protection, std::chrono::milliseconds timeout)
{
    auto session = co_await openOnce(account, side, registry, protection, timeout,
                                     TokenSource::Freshness::Usable);
    // A token can end, or be withdrawn, before its time: once with a new one, over a new line.
    const bool isTokenRefused =
        !session && account.tokens && session.error().code == Error::Code::SignInExpired;
    if (isTokenRefused && account.tokens->form() == TokenSource::Form::AccessToken)
        session = co_await openOnce(account, side, registry, protection, timeout,
                                    TokenSource::Freshness::New);
    co_return session;
}

/// True for errors that say "nothing useful on that port", as opposed to "found, but refused".
bool meansOtherPort(const Error &error)
{
    switch (error.code) {
    case Error::Code::ConnectionRefused:
    case Error::Code::Network:
    case Error::Code::Timeout:
    case Error::Code::Tls:
    case Error::Code::NotImap:
        return true;
    default:
        return false;
    }
}

} // namespace

Task<Session> openSession(Account account, Side side, ConnectionRegistry &registry)
{
    switch (account.security) {
    case Security::ImplicitTls:
        if (account.port == 0)
            account.port = tlsPort;
        co_return co_await openOn(account, side, registry, Transport::Protection::Tls,
                                  account.timeout);
    case Security::StartTls:
    case Security::StartTlsIfOffered:
    case Security::None:
        if (account.port == 0)
            account.port = clearPort;
        co_return co_await openOn(account, side, registry, Transport::Protection::Clear,
                                  account.timeout);
    case Security::Automatic:
        break;
    }

    Account withTls = account;
    withTls.security = Security::ImplicitTls;
    if (withTls.port == 0)
        withTls.port = tlsPort;
    const auto timeout =
        account.timeout.count() == 0 ? probeTimeout : std::min(account.timeout, probeTimeout);
    auto session = co_await openOn(withTls, side, registry, Transport::Protection::Tls, timeout);
    if (session || !meansOtherPort(session.error()))
        co_return session;

    Account withStartTls = account;
    withStartTls.security = Security::StartTlsIfOffered;
    if (withStartTls.port == 0)
        withStartTls.port = clearPort;
    auto second =
        co_await openOn(withStartTls, side, registry, Transport::Protection::Clear, timeout);
    // Two failures: the first one tells more, unless the second got further than a refused port.
    if (!second && meansOtherPort(second.error()))
        co_return session;
    co_return second;
}

} // namespace Mailhaul
