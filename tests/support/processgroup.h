// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace Mailhaul::Test {

/// Starts \a program as the leader of a new session, so that one signal reaches all it starts and
/// a Ctrl-C in the terminal reaches none of it. Its group's number is its process id.
void startInOwnGroup(QProcess &process, const QString &program, const QStringList &arguments);

/// As startInOwnGroup(); and the system kills \a program when the calling thread ends, even if
/// that was killed itself.
void startBoundToThisThread(QProcess &process, const QString &program,
                            const QStringList &arguments);

void killGroup(qint64 group);

/// Returns when no process of the group is left, after 2 s at most. To be called once its leader
/// has ended and QProcess knows it.
void waitForGroupToEnd(qint64 group);

} // namespace Mailhaul::Test
