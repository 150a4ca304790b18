// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/acl.h"

#include "core/imap/commands/simple.h"
#include "core/imap/replycommand.h"

namespace Mailhaul::Imap {

namespace {

class GetAclCommand final : public ReplyCommand<QList<AclData::Entry>>
{
public:
    GetAclCommand() : ReplyCommand(Error::Scope::Folder) {}

    bool handle(Event &event) override
    {
        const auto *data = std::get_if<AclData>(&event);
        if (!data)
            return false;
        m_entries = data->entries;
        return true;
    }

protected:
    Result<QList<AclData::Entry>> answer(const Status &) override { return m_entries; }

private:
    QList<AclData::Entry> m_entries;
};

} // namespace

Reply<QList<AclData::Entry>> getAcl(Connection &connection, const MailboxName &mailbox)
{
    return submit(connection, std::make_unique<GetAclCommand>(),
                  CommandText(connection.capabilities()).raw("GETACL ").mailbox(mailbox));
}

Reply<Status> setAcl(Connection &connection, const MailboxName &mailbox,
                     const QByteArray &identifier, const QByteArray &rights)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities())
                          .raw("SETACL ")
                          .mailbox(mailbox)
                          .raw(" ")
                          .string(identifier, TracePart::Address)
                          .raw(" ")
                          .string(rights, TracePart::Protocol),
                      Error::Scope::Folder);
}

} // namespace Mailhaul::Imap
