// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processfigures.h"

#include <QFile>
#include <QThread>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

/// Of a file of /proc, which only Linux has.
QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<qint64> residentMemory()
{
    const QList<QByteArray> lines = contentOf(u"/proc/self/status"_s).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return {};
}

ProcessFigures measureProcess(std::optional<qint64> memoryAtStart)
{
    ProcessFigures figures;
    figures.memoryAtStart = memoryAtStart;
    figures.memoryAtEnd = residentMemory();
    const QList<QByteArray> load = contentOf(u"/proc/loadavg"_s).simplified().split(' ');
    if (load.size() >= 4)
        figures.load = QString::fromLatin1(load.first(4).join(' '));
    figures.cores = QThread::idealThreadCount();
    figures.cpuSeconds = double(std::clock()) / CLOCKS_PER_SEC;
    return figures;
}

} // namespace Mailhaul::Cli
