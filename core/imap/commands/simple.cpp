// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/simple.h"

#include "core/imap/replycommand.h"

namespace Mailhaul::Imap {

namespace {

class SimpleCommand : public ReplyCommand<Status>
{
public:
    using ReplyCommand::ReplyCommand;

protected:
    Result<Status> answer(const Status &status) override { return status; }
};

class LogoutCommand final : public SimpleCommand
{
public:
    using SimpleCommand::SimpleCommand;

    bool handle(Event &event) override
    {
        const auto *status = std::get_if<Status>(&event);
        return status && status->kind == Status::Kind::Bye;
    }
};

} // namespace

Reply<Status> sendSimple(Connection &connection, CommandText &text, Error::Scope scope,
                         Command::Pipelining pipelining)
{
    auto command = std::make_unique<SimpleCommand>(scope);
    command->pipelining = pipelining;
    return submit(connection, std::move(command), text);
}

Reply<Status> capability(Connection &connection)
{
    return sendSimple(connection, CommandText(connection.capabilities()).raw("CAPABILITY"),
                      Error::Scope::Account, Command::Pipelining::Alone);
}

Reply<Status> startTlsCommand(Connection &connection)
{
    return sendSimple(connection, CommandText(connection.capabilities()).raw("STARTTLS"),
                      Error::Scope::Account, Command::Pipelining::Alone);
}

Reply<Status> compress(Connection &connection)
{
    return sendSimple(connection, CommandText(connection.capabilities()).raw("COMPRESS DEFLATE"),
                      Error::Scope::Connection, Command::Pipelining::Alone);
}

Reply<Status> noop(Connection &connection)
{
    return sendSimple(connection, CommandText(connection.capabilities()).raw("NOOP"),
                      Error::Scope::Connection);
}

Reply<Status> create(Connection &connection, const MailboxName &mailbox)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities()).raw("CREATE ").mailbox(mailbox),
                      Error::Scope::Folder);
}

Reply<Status> subscribe(Connection &connection, const MailboxName &mailbox)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities()).raw("SUBSCRIBE ").mailbox(mailbox),
                      Error::Scope::Folder);
}

Reply<Status> logout(Connection &connection)
{
    return submit(connection, std::make_unique<LogoutCommand>(Error::Scope::Connection),
                  CommandText(connection.capabilities()).raw("LOGOUT"));
}

} // namespace Mailhaul::Imap
