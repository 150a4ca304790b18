// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr std::array numbers = {SIGINT, SIGTERM, SIGQUIT, SIGHUP};

// Signal handlers can reach nothing else.
volatile std::sig_atomic_t pipeEnd = -1;
volatile std::sig_atomic_t wasAskedToEnd = 0;

void handle(int number)
{
    const int savedError = errno;
    if (number != SIGHUP) {
        if (wasAskedToEnd) {
            std::signal(number, SIG_DFL);
            raise(number);
        }
        wasAskedToEnd = 1;
    }
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = write(pipeEnd, &byte, 1);
    errno = savedError;
}

} // namespace

class StopSignals::Private
{
public:
    int ends[2] = {-1, -1};
    std::array<struct sigaction, numbers.size()> before = {};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (pipe(d->ends) != 0)
        return;
    for (const int end : d->ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    pipeEnd = d->ends[1];
    wasAskedToEnd = 0;
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        while (read(d->ends[0], &number, 1) == 1)
            emit received(number);
    });
    for (size_t i = 0; i < numbers.size(); ++i) {
        struct sigaction action = {};
        action.sa_handler = handle;
        action.sa_flags = SA_RESTART;
        sigaction(numbers[i], nullptr, &d->before[i]);
        if (d->before[i].sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    if (!d->notifier)
        return;
    for (size_t i = 0; i < numbers.size(); ++i)
        sigaction(numbers[i], &d->before[i], nullptr);
    pipeEnd = -1;
    d->notifier.reset();
    for (const int end : d->ends)
        close(end);
}

QString signalName(int number)
{
    switch (number) {
    case SIGINT:
        return u"INT"_s;
    case SIGTERM:
        return u"TERM"_s;
    case SIGQUIT:
        return u"QUIT"_s;
    case SIGHUP:
        return u"HUP"_s;
    default:
        return QString::number(number);
    }
}

bool isHangup(int number)
{
    return number == SIGHUP;
}

void endBySignal(int number)
{
    // SIGQUIT leaves a core file, and passwords would be in it.
    const rlimit noCore = {0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    std::signal(number, SIG_DFL);
    raise(number);
    _exit(128 + number);
}

} // namespace Mailhaul::Cli
