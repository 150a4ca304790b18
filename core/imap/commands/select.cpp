// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/select.h"

#include "core/imap/grammar.h"
#include "core/imap/replycommand.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

PermanentFlags readPermanentFlags(const QByteArray &arguments)
{
    PermanentFlags permanent{.flags = {}, .anyKeyword = false};
    Cursor cursor(arguments);
    cursor.skipBlanks();
    const auto flags = Grammar::readFlags(cursor);
    if (!flags)
        return PermanentFlags{};
    permanent.anyKeyword = flags->contains("\\*");
    permanent.flags = flags->without(Flags{"\\*"_ba});
    return permanent;
}

class SelectCommand final : public ReplyCommand<SelectedMailbox>
{
public:
    SelectCommand() : ReplyCommand(Error::Scope::Folder) { opensMailbox = true; }

    bool handle(Event &event) override
    {
        if (const auto *exists = std::get_if<Exists>(&event)) {
            m_mailbox.messages = exists->count;
            m_mailbox.countIsKnown = true;
            return true;
        }
        if (std::holds_alternative<FlagsData>(event))
            return true;
        const auto *status = std::get_if<Status>(&event);
        if (!status || status->kind != Status::Kind::Ok)
            return false;
        if (status->code == "UIDVALIDITY"_ba)
            m_mailbox.uidValidity = status->arguments.trimmed().toUInt();
        else if (status->code == "UIDNEXT"_ba)
            m_mailbox.uidNext = status->arguments.trimmed().toUInt();
        else if (status->code == "HIGHESTMODSEQ"_ba)
            m_mailbox.highestModSeq = status->arguments.trimmed().toULongLong();
        else if (status->code == "PERMANENTFLAGS"_ba)
            m_mailbox.permanentFlags = readPermanentFlags(status->arguments);
        return true;
    }

protected:
    Result<SelectedMailbox> answer(const Status &status) override
    {
        m_mailbox.readOnly = status.code == "READ-ONLY"_ba;
        return m_mailbox;
    }

private:
    SelectedMailbox m_mailbox;
};

} // namespace

Reply<SelectedMailbox> select(Connection &connection, const MailboxName &mailbox, Access access)
{
    return submit(connection, std::make_unique<SelectCommand>(),
                  CommandText(connection.capabilities())
                      .raw(access == Access::ReadOnly ? OwnWords("EXAMINE ") : OwnWords("SELECT "))
                      .mailbox(mailbox));
}

} // namespace Mailhaul::Imap
