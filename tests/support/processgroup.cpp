// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processgroup.h"

#include <QDeadlineTimer>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace std::chrono_literals;

namespace Mailhaul::Test {
namespace {

/// Takes leave of those of the group that have ended; false when others are left.
bool isGroupGone(qint64 group)
{
    pid_t ended = 0;
    do {
        ended = ::waitpid(static_cast<pid_t>(-group), nullptr, WNOHANG);
    } while (ended > 0);
    return ended < 0;
}

} // namespace

void startInOwnGroup(QProcess &process, const QString &program, const QStringList &arguments)
{
    // What the program's children leave behind comes to us then, and not to a process number 1
    // that may not care for it, as in many containers.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process.start(program, arguments);
}

void startBoundToThisThread(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    startInOwnGroup(process, program, arguments);
}

void killGroup(qint64 group)
{
    if (group > 1)
        ::kill(static_cast<pid_t>(-group), SIGKILL);
}

void waitForGroupToEnd(qint64 group)
{
    // Nothing tells when the last of a group has gone, and waiting in the system has no time limit.
    for (QDeadlineTimer limit(2s); !isGroupGone(group) && !limit.hasExpired();)
        QThread::sleep(1ms);
}

} // namespace Mailhaul::Test
