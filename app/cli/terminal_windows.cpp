// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <qt_windows.h>

#include <cstdio>

namespace Mailhaul::Cli {

namespace {

constexpr DWORD longestLine = 4096;

} // namespace

void prepareTerminal()
{
    SetConsoleOutputCP(CP_UTF8);
}

std::optional<Secret> askOnTerminal(const QString &question)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (!GetConsoleMode(input, &mode))
        return {};
    if (!SetConsoleMode(input, (mode | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT)
                                   & ~DWORD(ENABLE_ECHO_INPUT)))
        return {};

    std::fputs(question.toUtf8().constData(), stderr);
    wchar_t line[longestLine];
    DWORD count = 0;
    const bool wasRead = ReadConsoleW(input, line, longestLine, &count, nullptr);
    SetConsoleMode(input, mode);
    std::fputs("\n", stderr);

    QString password = wasRead ? QString::fromWCharArray(line, int(count)) : QString();
    SecureZeroMemory(line, sizeof line);
    while (password.endsWith(u'\n') || password.endsWith(u'\r'))
        password.chop(1);
    return Secret(password);
}

} // namespace Mailhaul::Cli
