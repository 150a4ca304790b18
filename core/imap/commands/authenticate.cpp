// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/authenticate.h"

#include "core/imap/commands/simple.h"
#include "core/imap/replycommand.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

/// What an exchange says, as it goes over the line.
Secret secretOf(const QByteArray &response)
{
    return Secret(QString::fromLatin1(response.toBase64()));
}

// Whoever goes on asking gets no answer.
constexpr int questionLimit = 8;

class AuthenticateCommand final : public ReplyCommand<Status>
{
public:
    AuthenticateCommand(Connection &connection, std::shared_ptr<SaslExchange> exchange,
                        std::optional<QByteArray> unsent)
        : ReplyCommand(Error::Scope::Account)
        , m_connection(connection)
        , m_exchange(std::move(exchange))
        , m_unsent(std::move(unsent))
    {}

    bool handle(Event &event) override
    {
        const auto *question = std::get_if<Continuation>(&event);
        if (!question)
            return false;
        if (++m_questions > questionLimit)
            return false;
        // The first "+" may only mean that the mechanism is known.
        const auto response = m_unsent
                                  ? std::exchange(m_unsent, std::nullopt)
                                  : m_exchange->respond(QByteArray::fromBase64(question->text));
        if (response)
            m_connection.sendResponse(secretOf(*response));
        else
            m_connection.giveUpSignIn();
        return true;
    }

protected:
    Result<Status> answer(const Status &status) override { return status; }

private:
    Connection &m_connection;
    std::shared_ptr<SaslExchange> m_exchange;
    std::optional<QByteArray> m_unsent; ///< The initial response, unless it went with the command.
    int m_questions = 0;
};

/// Answers the one question of X-MASTERAUTH.
class MasterAuthCommand final : public ReplyCommand<Status>
{
public:
    MasterAuthCommand(Connection &connection, const Secret &password)
        : ReplyCommand(Error::Scope::Account)
        , m_connection(connection)
        , m_password(password)
    {}

    bool handle(Event &event) override
    {
        const auto *question = std::get_if<Continuation>(&event);
        if (!question || ++m_questions > questionLimit)
            return false;
        const QByteArray text = question->text.trimmed() + m_password.reveal().toUtf8();
        const QByteArray answer = QCryptographicHash::hash(text, QCryptographicHash::Md5);
        if (m_questions == 1)
            m_connection.sendResponse(Secret(QString::fromLatin1(answer.toHex())));
        else
            m_connection.giveUpSignIn();
        return true;
    }

protected:
    Result<Status> answer(const Status &status) override { return status; }

private:
    Connection &m_connection;
    Secret m_password;
    int m_questions = 0;
};

Reply<Status> sendForUser(Connection &connection, OwnWords command, const QString &user)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities())
                          .raw(command)
                          .string(user.toUtf8(), TracePart::Address),
                      Error::Scope::Account, Command::Pipelining::Alone);
}

} // namespace

Reply<Status> login(Connection &connection, const QString &user, const Secret &password)
{
    connection.hide(password);
    return sendSimple(connection,
                      CommandText(connection.capabilities())
                          .raw("LOGIN ")
                          .string(user.toUtf8(), TracePart::Address)
                          .raw(" ")
                          .password(password),
                      Error::Scope::Account, Command::Pipelining::Alone);
}

Reply<Status> authenticate(Connection &connection, std::shared_ptr<SaslExchange> exchange)
{
    CommandText text(connection.capabilities());
    text.raw("AUTHENTICATE ").raw(exchange->mechanism(), TracePart::Protocol);
    auto response = exchange->initialResponse();
    if (response && connection.capabilities().has(Capability::saslInitialResponse)) {
        const Secret base64 = response->isEmpty() ? Secret(u"="_s) : secretOf(*response);
        connection.hide(base64);
        text.raw(" ").response(base64);
        response.reset();
    }
    auto command =
        std::make_unique<AuthenticateCommand>(connection, std::move(exchange), std::move(response));
    command->pipelining = Command::Pipelining::Alone;
    return submit(connection, std::move(command), text);
}

Reply<Status> proxyAuth(Connection &connection, const QString &user)
{
    return sendForUser(connection, "PROXYAUTH ", user);
}

Reply<Status> masterAuth(Connection &connection, const Secret &password)
{
    connection.hide(password);
    CommandText text(connection.capabilities());
    text.raw("X-MASTERAUTH");
    auto command = std::make_unique<MasterAuthCommand>(connection, password);
    command->pipelining = Command::Pipelining::Alone;
    return submit(connection, std::move(command), text);
}

Reply<Status> masterUser(Connection &connection, const QString &user)
{
    return sendForUser(connection, "X-SETUSER ", user);
}

} // namespace Mailhaul::Imap
