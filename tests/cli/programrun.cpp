// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>

#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

ProgramRun::ProgramRun() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.remove(u"IMAPSYNC_PASSWORD1"_s);
    m_environment.remove(u"IMAPSYNC_PASSWORD2"_s);
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    m_environment.insert(u"TMPDIR"_s, m_folder.path());
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setStandardInputFile(QProcess::nullDevice());
}

ProgramRun::~ProgramRun()
{
    m_process.kill();
    m_process.waitForFinished();
}

void ProgramRun::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void ProgramRun::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    // Another one where it is to be tested with the same cases: that for Windows, under Wine.
    m_process.start(qEnvironmentVariable("MAILHAUL_CLI", QStringLiteral(MAILHAUL_CLI)), arguments);
    m_process.waitForStarted();
}

bool ProgramRun::waitForEnd(int seconds)
{
    return endsWithin(std::chrono::seconds(seconds));
}

bool ProgramRun::endsWithin(std::chrono::milliseconds time)
{
    const bool ended =
        m_process.state() == QProcess::NotRunning || m_process.waitForFinished(int(time.count()));
    m_output += m_process.readAllStandardOutput();
    return ended;
}

bool ProgramRun::run(const QStringList &arguments)
{
    start(arguments);
    return waitForEnd() && m_process.exitStatus() == QProcess::NormalExit;
}

void ProgramRun::sendSignal(int number)
{
    ::kill(pid_t(m_process.processId()), number);
}

bool ProgramRun::waitForOutput(const QString &text, int seconds)
{
    const QDeadlineTimer deadline(std::chrono::seconds{seconds});
    while (!output().contains(text)) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return false;
        m_output += m_process.readAllStandardOutput();
    }
    return true;
}

QString ProgramRun::text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1);
}

int ProgramRun::shellStatus() const
{
    // QProcess tells the signal's number as the exit code.
    return m_process.exitStatus() == QProcess::CrashExit ? 128 + m_process.exitCode()
                                                         : m_process.exitCode();
}

QStringList ProgramRun::files() const
{
    QStringList names;
    QDirIterator iterator(m_folder.path(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        names += iterator.next().sliced(m_folder.path().size() + 1);
    return names;
}

QByteArray ProgramRun::contentOf(const QString &file) const
{
    QFile device(m_folder.filePath(file));
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

} // namespace Mailhaul::Test
