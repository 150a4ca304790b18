// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <qt_windows.h>

#include <cstdio>
#include <initializer_list>

namespace Mailhaul {

namespace {

bool isRedirected(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

void useConsoleOfCaller()
{
    const bool outputIsRedirected = isRedirected(STD_OUTPUT_HANDLE);
    const bool errorsAreRedirected = isRedirected(STD_ERROR_HANDLE);
    if ((outputIsRedirected && errorsAreRedirected) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SetConsoleOutputCP(CP_UTF8);
    if (!outputIsRedirected)
        std::freopen("CONOUT$", "w", stdout);
    if (!errorsAreRedirected)
        std::freopen("CONOUT$", "w", stderr);
}

} // namespace Mailhaul
