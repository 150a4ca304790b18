// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Mailhaul::Demo {
namespace {

constexpr std::array handledSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but globals.
volatile std::sig_atomic_t lastSignal = 0;
volatile std::sig_atomic_t writeEnd = -1;

void handle(int number)
{
    lastSignal = number;
    const char byte = 0;
    // A full pipe has woken the event loop already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

StopSignal::StopSignal()
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_pipe[0], bytes, sizeof bytes) > 0) {
        }
        emit raised();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int number : handledSignals)
        ::sigaction(number, &action, nullptr);
}

StopSignal::~StopSignal()
{
    for (const int number : handledSignals)
        std::signal(number, SIG_DFL);
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

int StopSignal::number() const
{
    return lastSignal;
}

} // namespace Mailhaul::Demo
