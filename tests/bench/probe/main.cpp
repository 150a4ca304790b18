// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/check.h"
#include "tests/bench/probe/messagetext.h"
#include "tests/bench/probe/poll.h"
#include "tests/bench/probe/read.h"
#include "tests/bench/probe/share.h"
#include "tests/bench/probe/write.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <span>
#include <thread>

namespace {

using namespace Mailhaul::Bench;

constexpr const char *usage =
    "mailhaul-bench-probe describe PROFILE DIVISOR\n"
    "mailhaul-bench-probe check PROFILE DIVISOR ADDRESS PORT USER PASSWORD [ADDED-FIELD]\n"
    "mailhaul-bench-probe read|write PROFILE DIVISOR ADDRESS PORT USER PASSWORD CONNECTIONS\n"
    "mailhaul-bench-probe poll ADDRESS PORT USER PASSWORD ADDRESS PORT USER PASSWORD\n";

using Carrier =
    std::function<Carried(const Account &, const MailboxProfile &, const FolderNumbers &)>;

Account account(std::span<char *> arguments)
{
    return {arguments[0], uint16_t(std::atoi(arguments[1])), arguments[2], arguments[3]};
}

int fail(const std::string &problem)
{
    std::fprintf(stderr, "%s\n", problem.c_str());
    return 1;
}

double secondsFor(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int carry(const Carrier &carrier, const Account &account, const MailboxProfile &mailbox,
          size_t connections)
{
    // Making the noise is not a part of what is measured.
    BodyText(0, 0, 1000).next();
    Carried sum;
    std::mutex mutex;
    const double seconds = secondsFor([&] {
        std::vector<std::jthread> threads;
        for (const FolderNumbers &share : shareFolders(mailbox, connections)) {
            threads.emplace_back([&, share] {
                const Carried carried = carrier(account, mailbox, share);
                const std::scoped_lock lock(mutex);
                sum += carried;
            });
        }
    });
    if (!sum.errorText.empty())
        return fail(sum.errorText);
    if (sum.messages != mailbox.messageCount() || sum.bytes != mailbox.byteCount())
        return fail("Not all messages were carried.");
    std::printf("{\"seconds\": %.4f}\n", seconds);
    return 0;
}

int poll(const Account &first, const Account &second)
{
    std::string firstProblem;
    std::string secondProblem;
    const double seconds = secondsFor([&] {
        const std::jthread other([&] { secondProblem = pollFolders(second); });
        firstProblem = pollFolders(first);
    });
    if (!firstProblem.empty() || !secondProblem.empty())
        return fail(firstProblem + secondProblem);
    std::printf("{\"seconds\": %.4f}\n", seconds);
    return 0;
}

int check(const Account &account, const MailboxProfile &mailbox, std::string_view addedField)
{
    const auto differences = findDifferences(account, mailbox, addedField);
    for (const std::string &difference : differences)
        std::printf("%s\n", difference.c_str());
    return differences.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::span<char *> arguments(argv, size_t(argc));
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "poll" && argc == 10)
        return poll(account(arguments.subspan(2, 4)), account(arguments.subspan(6, 4)));

    if (argc < 4 || std::atoi(argv[3]) < 1)
        return fail(usage);
    const MailboxProfile mailbox = MailboxProfile::make(argv[2], uint32_t(std::atoi(argv[3])));
    if (mailbox.folders.empty())
        return fail(usage);
    if (command == "describe" && argc == 4) {
        std::printf("{\"folders\": %zu, \"messages\": %lu, \"bytes\": %lu}\n",
                    mailbox.folders.size(), mailbox.messageCount(), mailbox.byteCount());
        return 0;
    }
    if (command == "check" && (argc == 8 || argc == 9))
        return check(account(arguments.subspan(4)), mailbox, argc == 9 ? argv[8] : "");
    if (argc != 9 || std::atoi(argv[8]) < 1)
        return fail(usage);
    const auto connections = size_t(std::atoi(argv[8]));
    if (command == "read")
        return carry(readFolders, account(arguments.subspan(4)), mailbox, connections);
    if (command == "write")
        return carry(writeFolders, account(arguments.subspan(4)), mailbox, connections);
    return fail(usage);
}
