// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include "app/cli/endrequest_windows.h"

#include <QWinEventNotifier>

#include <qt_windows.h>

#include <csignal>
#include <cstdlib>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

// Not in <csignal> here; the number that Unix has.
constexpr int quitSignal = 3;

// The console's handler, which runs on a thread of its own, has no other argument.
std::mutex mutex;
StopSignals *receiver = nullptr;
bool wasAskedToEnd = false;

/// False if the system is to end the program at once.
bool passOn(int number)
{
    const std::scoped_lock lock(mutex);
    if (!receiver || wasAskedToEnd)
        return false;
    QMetaObject::invokeMethod(
        receiver, [object = receiver, number] { emit object->received(number); },
        Qt::QueuedConnection);
    return true;
}

BOOL WINAPI handle(DWORD event)
{
    if (!passOn(event == CTRL_C_EVENT ? SIGINT : SIGTERM))
        return FALSE;
    // When the window closes or the user logs off, the system ends the program as soon as this
    // returns, and some seconds later anyhow.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

class StopSignals::Private
{
public:
    HANDLE endRequest = nullptr;
    std::unique_ptr<QWinEventNotifier> notifier;
};

SignalPlan SignalPlan::ordinary()
{
    return {.ending = {SIGTERM}, .reconnecting = {SIGINT}, .reporting = {}};
}

StopSignals::StopSignals(const SignalPlan &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    {
        const std::scoped_lock lock(mutex);
        wasAskedToEnd = false;
        receiver = this;
    }
    SetConsoleCtrlHandler(handle, TRUE);

    const std::wstring name = endRequestName(GetCurrentProcessId());
    d->endRequest = CreateEventW(nullptr, TRUE, FALSE, name.c_str());
    if (!d->endRequest)
        return;
    d->notifier = std::make_unique<QWinEventNotifier>(d->endRequest);
    connect(d->notifier.get(), &QWinEventNotifier::activated, this, [this] {
        d->notifier->setEnabled(false);
        emit received(quitSignal);
    });
}

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(handle, FALSE);
    d->notifier.reset();
    if (d->endRequest)
        CloseHandle(d->endRequest);
    const std::scoped_lock lock(mutex);
    receiver = nullptr;
}

void StopSignals::expectEnd()
{
    const std::scoped_lock lock(mutex);
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
    switch (number) {
    case SIGINT:
        return u"INT"_s;
    case quitSignal:
        return u"QUIT"_s;
    default:
        return u"TERM"_s;
    }
}

bool isHangup(int)
{
    return false;
}

bool isPaceSwitch(int)
{
    return false;
}

void endBySignal(int number)
{
    // Not _Exit(): the console gets its code page back.
    std::exit(128 + number);
}

} // namespace Mailhaul::Cli
