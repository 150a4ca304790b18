// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/authenticate.h"

#include "core/imap/commands/simple.h"
#include "core/imap/replycommand.h"

namespace Mailhaul::Imap {

namespace {

// Whoever goes on asking gets no answer.
constexpr int questionLimit = 8;

class AuthenticateCommand final : public ReplyCommand<Status>
{
public:
    AuthenticateCommand(Connection &connection, QByteArray response)
        : ReplyCommand(Error::Scope::Account)
        , m_connection(connection)
        , m_response(std::move(response))
    {}

    bool handle(Event &event) override
    {
        if (!std::holds_alternative<Continuation>(event))
            return false;
        if (++m_questions > questionLimit)
            return false;
        // A second question is no part of PLAIN; "*" gives up (RFC 3501, 6.2.2).
        m_connection.sendLine(m_response.isEmpty() ? "*" : std::exchange(m_response, {}));
        return true;
    }

protected:
    Result<Status> answer(const Status &status) override { return status; }

private:
    Connection &m_connection;
    QByteArray m_response; ///< Empty once sent.
    int m_questions = 0;
};

} // namespace

Reply<Status> login(Connection &connection, const QString &user, const Secret &password)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities())
                          .raw("LOGIN ")
                          .string(user.toUtf8())
                          .raw(" ")
                          .string(password.reveal().toUtf8()),
                      Error::Scope::Account, Command::Pipelining::Alone);
}

Reply<Status> authenticatePlain(Connection &connection, const QString &user, const Secret &password,
                                const QString &authorizationUser)
{
    const QByteArray credentials =
        authorizationUser.toUtf8() + '\0' + user.toUtf8() + '\0' + password.reveal().toUtf8();
    const QByteArray response = credentials.toBase64();
    CommandText text(connection.capabilities());
    text.raw("AUTHENTICATE PLAIN");
    const bool isInitial = connection.capabilities().has(Capability::saslInitialResponse);
    if (isInitial)
        text.raw(" ").raw(response);
    auto command =
        std::make_unique<AuthenticateCommand>(connection, isInitial ? QByteArray() : response);
    command->pipelining = Command::Pipelining::Alone;
    return submit(connection, std::move(command), text);
}

} // namespace Mailhaul::Imap
