// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Mailhaul::Cli {

namespace {

// Signal handlers can reach nothing else.
volatile std::sig_atomic_t caughtSignal = 0;

void noteSignal(int number)
{
    caughtSignal = number;
}

/// While it lives, the signals that end a program interrupt read() instead; it hands the signal on
/// when it goes.
class SignalGuard
{
public:
    SignalGuard()
    {
        caughtSignal = 0;
        struct sigaction action = {};
        action.sa_handler = noteSignal;
        for (size_t i = 0; i < numbers.size(); ++i) {
            sigaction(numbers[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN)
                sigaction(numbers[i], &action, nullptr);
        }
    }
    ~SignalGuard()
    {
        for (size_t i = 0; i < numbers.size(); ++i)
            sigaction(numbers[i], &m_before[i], nullptr);
        if (caughtSignal)
            raise(caughtSignal);
    }
    Q_DISABLE_COPY_MOVE(SignalGuard)

private:
    static constexpr std::array numbers = {SIGINT, SIGTERM, SIGQUIT, SIGHUP};
    std::array<struct sigaction, numbers.size()> m_before;
};

/// Switches the echo off while it lives.
class EchoGuard
{
public:
    EchoGuard()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        m_isOff = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoGuard()
    {
        if (m_isOff)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoGuard)

    bool isOff() const { return m_isOff; }

private:
    termios m_before = {};
    bool m_isOff = false;
};

QByteArray readLine()
{
    QByteArray line;
    char character = 0;
    while (!caughtSignal) {
        const ssize_t count = read(STDIN_FILENO, &character, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || character == '\n')
            break;
        line += character;
    }
    return line;
}

} // namespace

void prepareTerminal() {}

std::optional<Secret> askOnTerminal(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return {};
    const SignalGuard signalGuard;
    const EchoGuard echo;
    if (!echo.isOff())
        return {};
    std::fputs(question.toUtf8().constData(), stderr);
    return Secret(QString::fromUtf8(readLine()));
}

} // namespace Mailhaul::Cli
