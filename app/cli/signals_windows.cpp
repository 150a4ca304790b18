// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <qt_windows.h>

#include <atomic>
#include <csignal>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

// The console's handler has no other argument.
std::atomic<StopSignals *> receiver = nullptr;
std::atomic<bool> wasAskedToEnd = false;

BOOL WINAPI handle(DWORD event)
{
    // The system ends the program when a handler says that it did not care.
    StopSignals *object = receiver;
    if (!object || wasAskedToEnd)
        return FALSE;
    const int number = event == CTRL_C_EVENT ? SIGINT : SIGTERM;
    QMetaObject::invokeMethod(
        object, [object, number] { emit object->received(number); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class StopSignals::Private
{};

SignalPlan SignalPlan::ordinary()
{
    return {.ending = {SIGTERM}, .reconnecting = {SIGINT}, .reporting = {}};
}

StopSignals::StopSignals(const SignalPlan &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    wasAskedToEnd = false;
    receiver = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(handle, FALSE);
    receiver = nullptr;
}

void StopSignals::expectEnd()
{
    wasAskedToEnd = true;
}

std::optional<int> signalNumber(const QString &name)
{
    const QString word = name.trimmed().toUpper();
    if (word == "INT"_L1 || word == "SIGINT"_L1)
        return SIGINT;
    if (word == "TERM"_L1 || word == "SIGTERM"_L1 || word == "QUIT"_L1)
        return SIGTERM;
    return {};
}

QString signalName(int number)
{
    return number == SIGINT ? u"INT"_s : u"TERM"_s;
}

bool isHangup(int)
{
    return false;
}

void endBySignal(int number)
{
    std::_Exit(128 + number);
}

} // namespace Mailhaul::Cli
