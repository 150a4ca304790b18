// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/read.h"

#include "tests/bench/probe/imapline.h"

#include <format>

namespace Mailhaul::Bench {
namespace {

bool sendCommands(ImapLine &line, const MailboxProfile &mailbox, const FolderNumbers &folders)
{
    for (const uint32_t folder : folders) {
        if (mailbox.folders[folder].sizes.empty())
            continue;
        if (!line.write(std::format("examine EXAMINE {}\r\n"
                                    "fetch UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])\r\n",
                                    quoted(mailbox.folders[folder].mailbox)))) {
            return false;
        }
    }
    return line.write("end NOOP\r\n") && line.flush();
}

bool receiveAll(ImapLine &line, Carried &carried)
{
    std::string text;
    while (line.readLine(text)) {
        if (const auto size = literalSize(text)) {
            ++carried.messages;
            carried.bytes += *size;
            if (!line.skip(*size))
                return false;
        } else if (text.starts_with("end ")) {
            return true;
        } else if (text.starts_with("examine NO") || text.starts_with("fetch NO")
                   || text.contains(" BAD ")) {
            carried.errorText = text;
            return false;
        }
    }
    return false;
}

} // namespace

Carried &Carried::operator+=(const Carried &other)
{
    messages += other.messages;
    bytes += other.bytes;
    if (errorText.empty())
        errorText = other.errorText;
    return *this;
}

Carried readFolders(const Account &account, const MailboxProfile &mailbox,
                    const FolderNumbers &folders)
{
    ImapLine line;
    Carried carried;
    if ((!line.open(account) || !sendCommands(line, mailbox, folders) || !receiveAll(line, carried))
        && carried.errorText.empty()) {
        carried.errorText = line.errorText();
    }
    return carried;
}

} // namespace Mailhaul::Bench
