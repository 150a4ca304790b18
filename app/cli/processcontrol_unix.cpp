// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processcontrol.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

bool isProcessAlive(qint64 number)
{
    return ::kill(pid_t(number), 0) == 0 || errno == EPERM;
}

bool isThisProgram(qint64 number)
{
    const auto nameOf = [](const QString &process) {
        QFile file("/proc/"_L1 + process + "/comm"_L1);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray own = nameOf(u"self"_s);
    return own.isEmpty() || nameOf(QString::number(number)) == own;
}

void askToEnd(qint64 number)
{
    ::kill(pid_t(number), SIGQUIT);
}

void kill(qint64 number)
{
    ::kill(pid_t(number), SIGKILL);
}

} // namespace Mailhaul::Cli
