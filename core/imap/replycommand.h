// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"
#include "core/imap/connection.h"
#include "core/imap/statuserror.h"

#include <memory>
#include <utility>

namespace Mailhaul::Imap {

/// A command whose outcome is one Reply: the answer() on OK, else what the refusal means.
template <typename T>
class ReplyCommand : public Command
{
public:
    /// \a scope is how far a refusal reaches.
    explicit ReplyCommand(Error::Scope scope) : m_scope(scope) {}

    Reply<T> reply() const { return m_promise.reply(); }

    void complete(const Status &status) override
    {
        if (status.kind != Status::Kind::Ok) {
            m_promise.complete(std::unexpected(errorFromStatus(status, m_scope)));
            return;
        }
        Result<T> result = answer(status);
        if (!result)
            result.error().place = status.place;
        m_promise.complete(std::move(result));
    }
    void fail(const Error &error) override { m_promise.complete(std::unexpected(error)); }

protected:
    virtual Result<T> answer(const Status &status) = 0;

private:
    Error::Scope m_scope;
    typename Reply<T>::Promise m_promise;
};

/// Sends \a command with \a text and gives its reply.
template <typename Concrete>
auto submit(Connection &connection, std::unique_ptr<Concrete> command, CommandText &text)
{
    command->write(text);
    const auto reply = command->reply();
    connection.send(std::move(command));
    return reply;
}

} // namespace Mailhaul::Imap
