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

struct NamedSignal
{
    QLatin1StringView name;
    int number;
};

// Those that can be caught and that somebody may send.
constexpr std::array namedSignals = {
    NamedSignal{"HUP"_L1, SIGHUP},   NamedSignal{"INT"_L1, SIGINT},
    NamedSignal{"QUIT"_L1, SIGQUIT}, NamedSignal{"USR1"_L1, SIGUSR1},
    NamedSignal{"USR2"_L1, SIGUSR2}, NamedSignal{"ALRM"_L1, SIGALRM},
    NamedSignal{"TERM"_L1, SIGTERM}, NamedSignal{"CONT"_L1, SIGCONT},
    NamedSignal{"TSTP"_L1, SIGTSTP}, NamedSignal{"WINCH"_L1, SIGWINCH}};

// Signal handlers can reach nothing else.
volatile std::sig_atomic_t pipeEnd = -1;
volatile std::sig_atomic_t wasAskedToEnd = 0;

void handle(int number)
{
    const int savedError = errno;
    if (wasAskedToEnd && number != SIGHUP && number != SIGUSR1) {
        std::signal(number, SIG_DFL);
        raise(number);
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
    QList<int> numbers;
    QList<struct sigaction> before;
    std::unique_ptr<QSocketNotifier> notifier;
};

SignalPlan SignalPlan::ordinary()
{
    return {.ending = {SIGQUIT, SIGTERM}, .reconnecting = {SIGINT}, .reporting = {}};
}

StopSignals::StopSignals(const SignalPlan &plan, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->numbers = plan.ending + plan.reconnecting + plan.reporting;
    for (const int number : {SIGHUP, SIGUSR1}) {
        if (!d->numbers.contains(number))
            d->numbers.append(number);
    }
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
    for (const int number : std::as_const(d->numbers)) {
        struct sigaction action = {};
        action.sa_handler = handle;
        action.sa_flags = SA_RESTART;
        struct sigaction before = {};
        sigaction(number, nullptr, &before);
        d->before.append(before);
        if (before.sa_handler != SIG_IGN)
            sigaction(number, &action, nullptr);
    }
}

void StopSignals::expectEnd()
{
    wasAskedToEnd = 1;
}

StopSignals::~StopSignals()
{
    if (!d->notifier)
        return;
    for (qsizetype i = d->numbers.size() - 1; i >= 0; --i)
        sigaction(d->numbers[i], &d->before[i], nullptr);
    pipeEnd = -1;
    d->notifier.reset();
    for (const int end : d->ends)
        close(end);
}

QString signalName(int number)
{
    for (const NamedSignal &signal : namedSignals) {
        if (signal.number == number)
            return signal.name;
    }
    return QString::number(number);
}

std::optional<int> signalNumber(const QString &name)
{
    QString word = name.trimmed().toUpper();
    if (word.startsWith("SIG"_L1))
        word = word.sliced(3);
    for (const NamedSignal &signal : namedSignals) {
        if (word == signal.name || word == QString::number(signal.number))
            return signal.number;
    }
    return {};
}

bool isHangup(int number)
{
    return number == SIGHUP;
}

bool isPaceSwitch(int number)
{
    return number == SIGUSR1;
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
