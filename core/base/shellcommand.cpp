// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shellcommand.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

/// Deletes itself when the command has ended.
class ShellCommand final : public QObject
{
public:
    ShellCommand(const QString &command, const QByteArray &input)
    {
        m_process.setParent(this);
        connect(&m_process, &QProcess::finished, this, [this] { end(); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            // Every other error is followed by finished(), or is a pipe that the command did not read to its end.
            if (error == QProcess::FailedToStart)
                end();
        });
#ifdef Q_OS_WIN
        m_process.setProgram(u"cmd.exe"_s);
        m_process.setNativeArguments("/c "_L1 + command);
#else
        m_process.setProgram(u"/bin/sh"_s);
        m_process.setArguments({u"-c"_s, command});
#endif
        m_process.start();
        m_process.write(input);
        m_process.closeWriteChannel();
    }

    Reply<CommandOutcome> reply() const { return m_promise.reply(); }

private:
    void end()
    {
        if (m_promise.isComplete())
            return;
        CommandOutcome outcome;
        outcome.output = m_process.readAllStandardOutput();
        outcome.complaints = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
        const bool isRegular = m_process.error() != QProcess::FailedToStart
                               && m_process.exitStatus() == QProcess::NormalExit
                               && m_process.exitCode() == 0;
        outcome.isGood = isRegular && !outcome.output.isEmpty();
        deleteLater();
        m_promise.complete(std::move(outcome));
    }

    QProcess m_process;
    Reply<CommandOutcome>::Promise m_promise;
};

} // namespace

Reply<CommandOutcome> runInShell(const QString &command, const QByteArray &input)
{
    const auto *running = new ShellCommand(command, input);
    return running->reply();
}

} // namespace Mailhaul
