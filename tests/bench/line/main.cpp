// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/line/delayline.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

/// mailhaul-bench-line ADDRESS PORT MICROSECONDS: a line with that round trip to a server. Prints the
/// port to connect to and runs until standard input ends.
int main(int argc, char *argv[])
{
    sockaddr_in server{};
    server.sin_family = AF_INET;
    if (argc != 4 || ::inet_pton(AF_INET, argv[1], &server.sin_addr) != 1) {
        std::fputs("mailhaul-bench-line ADDRESS PORT MICROSECONDS\n", stderr);
        return 64;
    }
    server.sin_port = htons(in_port_t(std::atoi(argv[2])));

    // Else the system may wake us 50 µs late, each time.
    ::prctl(PR_SET_TIMERSLACK, 1UL);
    Mailhaul::Bench::DelayLine line(server, std::chrono::microseconds(std::atoll(argv[3])));
    const in_port_t port = line.listen();
    if (port == 0) {
        std::perror("mailhaul-bench-line");
        return 69;
    }
    std::printf("%u\n", unsigned(port));
    std::fflush(stdout);
    line.runUntilReadable(STDIN_FILENO);
    return 0;
}
