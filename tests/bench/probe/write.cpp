// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/write.h"

#include "tests/bench/probe/imapline.h"
#include "tests/bench/probe/messagetext.h"

#include <format>
#include <thread>

namespace Mailhaul::Bench {
namespace {

constexpr uint32_t messagesInBatch = 50;
constexpr uint64_t bytesInBatch = uint64_t{8} << 20;

bool writeMessage(ImapLine &line, uint32_t folder, uint32_t message, uint32_t size)
{
    const MessageText text = messageText(folder, message);
    if (!line.write(std::format(" ({}) \"{}\" {{{}+}}\r\n", text.flags, text.internalDate, size))
        || !line.write(text.header)) {
        return false;
    }
    BodyText body(folder, message, size - uint32_t(text.header.size()));
    for (std::string_view piece = body.next(); !piece.empty(); piece = body.next()) {
        if (!line.write(piece))
            return false;
    }
    return true;
}

bool writeFolder(ImapLine &line, const FolderProfile &folder, uint32_t number, Carried &carried)
{
    uint32_t inBatch = 0;
    uint64_t bytes = 0;
    for (uint32_t message = 0; message < folder.sizes.size(); ++message) {
        const uint32_t size = folder.sizes[message];
        if (inBatch == messagesInBatch || (inBatch > 0 && bytes + size > bytesInBatch)) {
            if (!line.write("\r\n"))
                return false;
            inBatch = 0;
        }
        if (inBatch == 0) {
            bytes = 0;
            if (!line.write("append APPEND " + quoted(folder.mailbox)))
                return false;
        }
        if (!writeMessage(line, number, message, size))
            return false;
        ++inBatch;
        bytes += size;
        ++carried.messages;
        carried.bytes += size;
    }
    return inBatch == 0 || line.write("\r\n");
}

/// The replies up to the one to "end"; the first that is none to be happy with, else nothing.
std::string problemInReplies(ImapLine &line)
{
    std::string problem;
    std::string text;
    while (line.readLine(text)) {
        if (text.starts_with("end "))
            return problem;
        if (problem.empty() && (text.starts_with("append ") || text.starts_with("create "))
            && !text.substr(7).starts_with("OK")) {
            problem = text;
        }
    }
    return problem.empty() ? line.errorText() : problem;
}

} // namespace

Carried writeFolders(const Account &account, const MailboxProfile &mailbox,
                     const FolderNumbers &folders)
{
    ImapLine line;
    Carried carried;
    if (!line.open(account)) {
        carried.errorText = line.errorText();
        return carried;
    }

    std::string problem;
    std::thread replies([&line, &problem] { problem = problemInReplies(line); });
    bool isFine = true;
    for (const uint32_t number : folders) {
        const FolderProfile &folder = mailbox.folders[number];
        isFine = isFine
                 && (folder.mailbox == "INBOX"
                     || line.write("create CREATE " + quoted(folder.mailbox) + "\r\n"))
                 && writeFolder(line, folder, number, carried);
    }
    isFine = isFine && line.write("end NOOP\r\n") && line.flush();
    replies.join();
    carried.errorText = problem;
    if (!isFine && problem.empty())
        carried.errorText = "The connection broke.";
    return carried;
}

} // namespace Mailhaul::Bench
