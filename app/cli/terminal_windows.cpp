// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <qt_windows.h>

#include <atomic>
#include <cstdlib>

namespace Mailhaul::Cli {

namespace {

constexpr DWORD longestLine = 4096;

// Handlers have no other argument.
UINT codePageBefore = 0;
HANDLE silencedInput = nullptr;
DWORD modeBefore = 0;
std::atomic<bool> isSilent = false;

void restoreCodePage()
{
    SetConsoleOutputCP(codePageBefore);
}

BOOL WINAPI restoreEcho(DWORD)
{
    if (isSilent.exchange(false))
        SetConsoleMode(silencedInput, modeBefore);
    // The program ends as usual.
    return FALSE;
}

/// The console, also when input or output of the program are redirected.
class Console
{
public:
    Console()
        : m_input(open(L"CONIN$"))
        , m_output(open(L"CONOUT$"))
    {}
    ~Console()
    {
        for (const HANDLE handle : {m_input, m_output}) {
            if (handle != INVALID_HANDLE_VALUE)
                CloseHandle(handle);
        }
    }
    Q_DISABLE_COPY_MOVE(Console)

    HANDLE input() const { return m_input; }

    void print(const QString &text) const
    {
        DWORD count = 0;
        WriteConsoleW(m_output, text.utf16(), DWORD(text.size()), &count, nullptr);
    }

    /// Without the end of the line.
    QString readLine() const
    {
        wchar_t line[longestLine];
        DWORD count = 0;
        const bool wasRead = ReadConsoleW(m_input, line, longestLine, &count, nullptr);
        QString text = wasRead ? QString::fromWCharArray(line, int(count)) : QString();
        SecureZeroMemory(line, sizeof line);
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        return text;
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                           nullptr, OPEN_EXISTING, 0, nullptr);
    }

    HANDLE m_input;
    HANDLE m_output;
};

/// Switches the echo off while it lives, and on again before Ctrl-C ends the program.
class EchoGuard
{
public:
    explicit EchoGuard(HANDLE input)
    {
        if (!GetConsoleMode(input, &modeBefore))
            return;
        silencedInput = input;
        SetConsoleCtrlHandler(restoreEcho, TRUE);
        const DWORD lines = modeBefore | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
        isSilent = SetConsoleMode(input, lines & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~EchoGuard()
    {
        restoreEcho(0);
        SetConsoleCtrlHandler(restoreEcho, FALSE);
    }
    Q_DISABLE_COPY_MOVE(EchoGuard)

    bool isOff() const { return isSilent; }
};

} // namespace

void prepareTerminal()
{
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && SetConsoleOutputCP(CP_UTF8))
        std::atexit(restoreCodePage);
}

std::optional<Secret> askOnTerminal(const QString &question)
{
    // As elsewhere, whoever redirects the input is not there to be asked.
    DWORD mode = 0;
    if (!GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode))
        return {};
    const Console console;
    const EchoGuard echo(console.input());
    if (!echo.isOff())
        return {};
    console.print(question);
    const QString answer = console.readLine();
    console.print(QStringLiteral("\r\n"));
    return Secret(answer);
}

} // namespace Mailhaul::Cli
