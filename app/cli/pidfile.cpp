// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pidfile.h"

#include "app/cli/processcontrol.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Cli {

namespace {

// The largest that any system gives out.
constexpr qint64 greatestNumber = std::numeric_limits<qint32>::max();

/// 0 if the file has no process number.
qint64 processNumberIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    bool ok = false;
    const qint64 number = file.readLine(32).trimmed().toLongLong(&ok);
    return ok && number > 0 && number <= greatestNumber ? number : 0;
}

QString abortFileOf(const QString &pidFile, qint64 number)
{
    return pidFile + "abort"_L1 + QString::number(number);
}

/// False if the process is still there after \a patience.
bool waitForEnd(qint64 number, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (isProcessAlive(number)) {
        if (deadline.hasExpired())
            return false;
        QThread::sleep(50ms);
    }
    return true;
}

bool write(const QString &path, const QByteArray &content)
{
    // Not through what the name may point to: the folder belongs to everybody.
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
           && file.commit();
}

} // namespace

std::expected<std::unique_ptr<PidFile>, Refusal> PidFile::create(const QString &path,
                                                                 Locking locking, Need need,
                                                                 const QString &logName,
                                                                 QStringList *notes)
{
    if (path.isEmpty())
        return std::unique_ptr<PidFile>(new PidFile(QString()));
    bool isTakenOver = false;
    if (QFile::exists(path)) {
        const qint64 number = processNumberIn(path);
        const bool isStale = number > 0 && !isProcessAlive(number);
        if (locking == Locking::On && !isStale) {
            return std::unexpected(Refusal{
                ExitCode::AlreadyRunning,
                Text::tr(
                    "The pid file %1 says that process %2 is running, so nothing was done. Wait "
                    "for its end, stop it with --abort, or name another file with --pidfile.")
                    .arg(path)
                    .arg(number)});
        }
        isTakenOver = !isStale;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray content =
        QByteArray::number(QCoreApplication::applicationPid()) + '\n' + logName.toUtf8() + '\n';
    if (write(path, content)) {
        if (isTakenOver) {
            notes->append(
                Text::tr("The pid file %1 was there already and is taken over.").arg(path));
        }
        return std::unique_ptr<PidFile>(new PidFile(path));
    }
    const QString sentence =
        Text::tr("The pid file %1 cannot be written. Name another one with --pidfile, or none with "
                 "--pidfile \"\".")
            .arg(path);
    if (need == Need::Demanded)
        return std::unexpected(Refusal{ExitCode::AlreadyRunning, sentence});
    notes->append(sentence);
    return std::unique_ptr<PidFile>(new PidFile(QString()));
}

PidFile::~PidFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(abortFile());
    if (processNumberIn(m_path) == QCoreApplication::applicationPid())
        QFile::remove(m_path);
}

QString PidFile::abortFile() const
{
    return m_path.isEmpty() ? QString() : abortFileOf(m_path, QCoreApplication::applicationPid());
}

QString logOfRunningProcess(const QString &path)
{
    const qint64 number = processNumberIn(path);
    QFile file(path);
    if (number == 0 || number == QCoreApplication::applicationPid() || !isProcessAlive(number)
        || !file.open(QIODevice::ReadOnly))
        return {};
    file.readLine();
    const QString name = QString::fromUtf8(file.readLine()).trimmed();
    // The name is relative to the folder where that process was started.
    const QString there = u"/proc/%1/cwd/%2"_s.arg(number).arg(name);
    return QFileInfo(name).isRelative() && QFile::exists(there)
               ? QFileInfo(there).canonicalFilePath()
               : name;
}

QStringList abortRun(const QString &path, AbortWay way)
{
    const qint64 number = processNumberIn(path);
    if (number == 0 || number == QCoreApplication::applicationPid() || !isProcessAlive(number)) {
        return {Text::tr("There is no run to be ended: the pid file %1 names no living process.")
                    .arg(path)};
    }
    if (!isThisProgram(number)) {
        return {Text::tr("Process %1, which the pid file %2 names, is another program, so it was "
                         "left alone.")
                    .arg(number)
                    .arg(path)};
    }
    if (way == AbortWay::File) {
        if (write(abortFileOf(path, number), "\n"))
            return {Text::tr("Process %1 was asked to end.").arg(number)};
        return {Text::tr("The file %1 cannot be written, so process %2 goes on.")
                    .arg(abortFileOf(path, number))
                    .arg(number)};
    }
    askToEnd(number);
    if (waitForEnd(number, 3s))
        return {Text::tr("Process %1 has ended.").arg(number)};
    kill(number);
    if (waitForEnd(number, 1s))
        return {Text::tr("Process %1 did not end in three seconds and was killed.").arg(number)};
    return {Text::tr("Process %1 cannot be ended.").arg(number)};
}

} // namespace Mailhaul::Cli
