// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processcontrol.h"

#include "app/cli/endrequest_windows.h"

#include <QFileInfo>
#include <QString>

#include <qt_windows.h>

#include <iterator>

namespace Mailhaul::Cli {

namespace {

/// The file's name without its folder; empty where the system does not tell.
QString programOf(HANDLE process)
{
    wchar_t path[4096];
    auto length = DWORD(std::size(path));
    if (!QueryFullProcessImageNameW(process, 0, path, &length))
        return {};
    return QFileInfo(QString::fromWCharArray(path, int(length))).fileName();
}

} // namespace

bool isProcessAlive(qint64 number)
{
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(number));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool isAlive = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return isAlive;
}

bool isThisProgram(qint64 number)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(number));
    if (!process)
        return true;
    const QString program = programOf(process);
    CloseHandle(process);
    return program.isEmpty()
           || program.compare(programOf(GetCurrentProcess()), Qt::CaseInsensitive) == 0;
}

void askToEnd(qint64 number)
{
    const std::wstring name = endRequestName(DWORD(number));
    const HANDLE event = OpenEventW(EVENT_MODIFY_STATE, FALSE, name.c_str());
    if (!event)
        return;
    SetEvent(event);
    CloseHandle(event);
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
