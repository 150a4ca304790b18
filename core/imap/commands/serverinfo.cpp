// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/serverinfo.h"

#include "core/imap/replycommand.h"

namespace Mailhaul::Imap {

namespace {

// More than any mailbox has.
constexpr qsizetype mostQuotas = 100;

class IdCommand final : public ReplyCommand<IdData>
{
public:
    IdCommand() : ReplyCommand(Error::Scope::Folder) {}

    bool handle(Event &event) override
    {
        auto *data = std::get_if<IdData>(&event);
        if (!data)
            return false;
        m_data = std::move(*data);
        return true;
    }

protected:
    Result<IdData> answer(const Status &) override { return std::move(m_data); }

private:
    IdData m_data;
};

class QuotaCommand final : public ReplyCommand<QList<QuotaData>>
{
public:
    QuotaCommand() : ReplyCommand(Error::Scope::Folder) {}

    bool handle(Event &event) override
    {
        auto *data = std::get_if<QuotaData>(&event);
        if (!data)
            return false;
        if (m_quotas.size() < mostQuotas)
            m_quotas.append(std::move(*data));
        return true;
    }

protected:
    Result<QList<QuotaData>> answer(const Status &) override { return std::move(m_quotas); }

private:
    QList<QuotaData> m_quotas;
};

class AppendLimitCommand final : public ReplyCommand<std::optional<qint64>>
{
public:
    explicit AppendLimitCommand(const MailboxName &mailbox)
        : ReplyCommand(Error::Scope::Folder)
        , m_mailbox(mailbox)
    {}

    bool handle(Event &event) override
    {
        const auto *data = std::get_if<MailboxStatusData>(&event);
        // The answer to another STATUS may come in between.
        if (!data || data->name != m_mailbox || data->messages)
            return false;
        m_limit = data->appendLimit;
        return true;
    }

protected:
    Result<std::optional<qint64>> answer(const Status &) override { return m_limit; }

private:
    MailboxName m_mailbox;
    std::optional<qint64> m_limit;
};

} // namespace

Reply<IdData> serverId(Connection &connection)
{
    return submit(connection, std::make_unique<IdCommand>(),
                  CommandText(connection.capabilities()).raw("ID NIL"));
}

Reply<QList<QuotaData>> quotaOf(Connection &connection, const MailboxName &mailbox)
{
    return submit(connection, std::make_unique<QuotaCommand>(),
                  CommandText(connection.capabilities()).raw("GETQUOTAROOT ").mailbox(mailbox));
}

Reply<std::optional<qint64>> appendLimitOf(Connection &connection, const MailboxName &mailbox)
{
    return submit(connection, std::make_unique<AppendLimitCommand>(mailbox),
                  CommandText(connection.capabilities())
                      .raw("STATUS ")
                      .mailbox(mailbox)
                      .raw(" (APPENDLIMIT)"));
}

} // namespace Mailhaul::Imap
