// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processcontrol.h"

#include <windows.h>

namespace Mailhaul::Cli {

bool isProcessAlive(qint64 number)
{
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(number));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool isAlive = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return isAlive;
}

bool isThisProgram(qint64)
{
    return true;
}

void askToEnd(qint64 number)
{
    kill(number);
}

void kill(qint64 number)
{
    const HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(number));
    if (!process)
        return;
    TerminateProcess(process, 1);
    CloseHandle(process);
}

} // namespace Mailhaul::Cli
