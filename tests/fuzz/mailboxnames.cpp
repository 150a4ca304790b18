// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commandtext.h"
#include "core/imap/mailboxname.h"
#include "tests/fuzz/fuzztarget.h"

#include <QString>

using namespace Mailhaul;
using Imap::MailboxName;

/// Any bytes as a name from a server, and read as UTF-8 as a name from a person: what can be decoded is encoded
/// to the same bytes again, and no name breaks out of the command that it is in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw = Fuzz::bytesOf(data, size);
    const MailboxName fromServer(raw);
    const QString shown = fromServer.display();
    const bool isInbox = raw.compare("INBOX", Qt::CaseInsensitive) == 0;
    Fuzz::require(fromServer.raw() == raw || isInbox, "a name from a server is kept");
    if (fromServer.isModifiedUtf7())
        Fuzz::require(MailboxName::fromDisplay(shown) == fromServer, "decoding loses nothing");

    const QString text = QString::fromUtf8(raw);
    const MailboxName fromPerson = MailboxName::fromDisplay(text);
    Fuzz::require(fromPerson.isModifiedUtf7() || fromPerson.isInbox(), "encoding is correct");
    Fuzz::require(fromPerson.display() == text || fromPerson.isInbox(), "encoding loses nothing");
    for (const char c : fromPerson.raw())
        Fuzz::require(c >= 0x20 && c <= 0x7e, "an encoded name is plain");

    Imap::CommandText command{Imap::Capabilities({"LITERAL+"})};
    command.raw("X ").mailbox(fromServer).raw(" Y");
    const auto pieces = command.finish();
    Fuzz::require(pieces.size() == 1, "nothing waits with LITERAL+");
    const QByteArray line = std::get<QByteArray>(pieces.front());
    if (!line.startsWith("X {"))
        Fuzz::require(line.indexOf('\n') == line.size() - 1
                          && line.indexOf('\r') == line.size() - 2,
                      "a name stays in its line");
    return 0;
}
