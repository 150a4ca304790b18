// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/append.h"

#include "core/imap/cursor.h"
#include "core/imap/replycommand.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

/// "38505 3955" or "38505 3955:3957,4000"; a set that does not name \a expected messages is worth nothing.
AppendedUids readAppendUid(const QByteArray &arguments, qsizetype expected)
{
    AppendedUids appended;
    Cursor cursor(arguments);
    const auto validity = cursor.number();
    cursor.skipBlanks();
    if (!validity || *validity <= 0 || *validity > 0xffffffff)
        return appended;
    QList<Uid> uids;
    do {
        const auto first = cursor.number();
        const auto last = cursor.skip(':') ? cursor.number() : first;
        if (!first || !last || *first <= 0 || *last < *first || *last > 0xffffffff
            || *last - *first >= expected - uids.size())
            return appended;
        for (qint64 uid = *first; uid <= *last; ++uid)
            uids.append(Uid(uid));
    } while (cursor.skip(','));
    cursor.skipBlanks();
    if (!cursor.atEnd() || uids.size() != expected)
        return appended;
    appended.uidValidity = quint32(*validity);
    appended.uids = uids;
    return appended;
}

class AppendCommand final : public ReplyCommand<AppendedUids>
{
public:
    explicit AppendCommand(qsizetype messages)
        : ReplyCommand(Error::Scope::Message)
        , m_messages(messages)
    {}

protected:
    Result<AppendedUids> answer(const Status &status) override
    {
        if (status.code == "APPENDUID"_ba)
            return readAppendUid(status.arguments, m_messages);
        return AppendedUids{};
    }

private:
    qsizetype m_messages;
};

} // namespace

Reply<AppendedUids> append(Connection &connection, const MailboxName &mailbox,
                           const QList<AppendMessage> &messages)
{
    CommandText text(connection.capabilities());
    text.raw("APPEND ").mailbox(mailbox);
    for (const AppendMessage &message : messages) {
        text.raw(" ").flags(message.flags).raw(" ");
        if (message.received)
            text.raw("\"").raw(message.received->toImap(), TracePart::Protocol).raw("\" ");
        text.body(message.body);
    }
    return submit(connection, std::make_unique<AppendCommand>(messages.size()), text);
}

} // namespace Mailhaul::Imap
