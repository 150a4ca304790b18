// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/followlog.h"

#include "app/cli/pidfile.h"

#include <QFile>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Cli {

namespace {

constexpr auto lookInterval = 200ms;

} // namespace

void followLog(const QString &pidFile, RunLog &log)
{
    const QString name = logOfRunningProcess(pidFile);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        log.line(u"The running process has no log file to follow."_s);
        return;
    }
    log.line(u"Following the log file %1 of the running process"_s.arg(name));
    QByteArray rest;
    while (true) {
        // Looked at before reading, so that the last lines are not lost.
        const bool isRunning = logOfRunningProcess(pidFile) == name;
        rest += file.readAll();
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            log.line(QString::fromUtf8(rest.first(end)));
            rest.remove(0, end + 1);
        }
        log.flush();
        if (!isRunning)
            return;
        QThread::sleep(lookInterval);
    }
}

} // namespace Mailhaul::Cli
