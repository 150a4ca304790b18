// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Ends with this program, however that ends, and after \a limit seconds at the latest.
[[noreturn]] void become(unsigned limit, char **command)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::alarm(limit);
    ::execvp(command[0], command);
    std::perror(command[0]);
    std::_Exit(127);
}

} // namespace

/// mailhaul-bench-measure FILE LIMIT COMMAND...: runs the command for at most LIMIT seconds and
/// writes what it took to FILE, as JSON. A small program of its own, because what the system calls a
/// process's peak memory includes that of the program it was forked from.
int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fputs("mailhaul-bench-measure FILE LIMIT COMMAND...\n", stderr);
        return 64;
    }
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        become(unsigned(std::atoi(argv[2])), argv + 3);
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child) {
        std::perror("wait4");
        return 70;
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;

    std::FILE *file = std::fopen(argv[1], "w");
    if (!file) {
        std::perror(argv[1]);
        return 70;
    }
    std::fprintf(file,
                 "{\"seconds\": %.4f, \"userSeconds\": %.4f, \"systemSeconds\": %.4f, "
                 "\"peakBytes\": %ld, \"status\": %d}\n",
                 wall.count(), seconds(usage.ru_utime), seconds(usage.ru_stime),
                 usage.ru_maxrss * 1024L,
                 WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return std::fclose(file) == 0 ? 0 : 70;
}
