// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

namespace Mailhaul::Test {

/// One call of mailhaul-cli, in an empty folder of its own, without a terminal and without
/// passwords in its environment. Whatever it writes goes with this object.
class ProgramRun
{
public:
    ProgramRun();
    ~ProgramRun();
    Q_DISABLE_COPY_MOVE(ProgramRun)

    void setEnvironment(const QString &name, const QString &value);
    void start(const QStringList &arguments);
    /// False if it is still running after \a seconds.
    bool waitForEnd(int seconds = 60);
    /// True if it has ended then or before.
    bool endsWithin(std::chrono::milliseconds time);
    /// start() and waitForEnd(); true if the program ended by itself.
    bool run(const QStringList &arguments);
    void sendSignal(int number);
    /// Waits until standard output has \a text.
    bool waitForOutput(const QString &text, int seconds = 30);

    int exitCode() const { return m_process.exitCode(); }
    /// What a shell shows in $?; on Windows the exit code.
    int shellStatus() const;
    /// With `\n` at the end of lines on every system.
    QString output() const { return text(m_output); }
    QString errors() { return text(m_process.readAllStandardError()); }
    QStringList lines() const { return output().split(u'\n'); }
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }
    /// Names of the files that the program left, with their paths below folder().
    QStringList files() const;
    QByteArray contentOf(const QString &file) const;

private:
    static QString text(const QByteArray &bytes);

    QTemporaryDir m_folder;
    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_output;
};

} // namespace Mailhaul::Test
