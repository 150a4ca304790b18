// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/status.h"

#include "core/imap/replycommand.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

class StatusCommand final : public ReplyCommand<MailboxStatusData>
{
public:
    explicit StatusCommand(const MailboxName &mailbox)
        : ReplyCommand(Error::Scope::Folder)
        , m_mailbox(mailbox)
    {}

    bool handle(Event &event) override
    {
        auto *data = std::get_if<MailboxStatusData>(&event);
        if (!data || data->name != m_mailbox || m_data)
            return false;
        m_data = std::move(*data);
        return true;
    }

protected:
    Result<MailboxStatusData> answer(const Status &) override
    {
        return m_data.value_or(MailboxStatusData{.name = m_mailbox});
    }

private:
    MailboxName m_mailbox;
    std::optional<MailboxStatusData> m_data;
};

} // namespace

QByteArray statusItems(const Capabilities &capabilities, StatusSize size)
{
    QByteArray items = "(MESSAGES UIDNEXT UIDVALIDITY"_ba;
    if (size == StatusSize::Ask
        && (capabilities.has(Capability::statusSize) || capabilities.has(Capability::imap4rev2)))
        items += " SIZE";
    if (capabilities.has(Capability::condStore))
        items += " HIGHESTMODSEQ";
    return items + ')';
}

Reply<MailboxStatusData> mailboxStatus(Connection &connection, const MailboxName &mailbox,
                                       StatusSize size)
{
    return submit(connection, std::make_unique<StatusCommand>(mailbox),
                  CommandText(connection.capabilities())
                      .raw("STATUS ")
                      .mailbox(mailbox)
                      .raw(" ")
                      .raw(statusItems(connection.capabilities(), size), TracePart::Protocol));
}

} // namespace Mailhaul::Imap
