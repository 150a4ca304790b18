// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <memory>

namespace Mailhaul::Cli {

/// The file that tells other programs of this run: its process number in the first line, the log file's
/// name in the second. Goes with this object.
class PidFile
{
public:
    /// What happens if the file is there already.
    enum class Locking {
        Off, ///< It is taken over.
        On   ///< It is a reason not to run, unless its process is gone.
    };
    /// Whether the run can do without.
    enum class Need { Wanted, Demanded };

    /// An empty \a path is no file. Notices are added to \a notes.
    static std::expected<std::unique_ptr<PidFile>, Refusal> create(const QString &path,
                                                                   Locking locking, Need need,
                                                                   const QString &logName,
                                                                   QStringList *notes);
    ~PidFile();
    Q_DISABLE_COPY_MOVE(PidFile)

    /// If a file of that name comes into being, this run is to end; empty without a file.
    QString abortFile() const;

private:
    explicit PidFile(const QString &path) : m_path(path) {}

    QString m_path;
};

/// The log file of the living run that the pid file at \a path names; empty if there is none.
QString logOfRunningProcess(const QString &path);

/// How another run is asked to end.
enum class AbortWay {
    None,
    Signal, ///< QUIT, and KILL after three seconds.
    File    ///< Its abort file is made; it ends by itself.
};

/// Ends the run that the pid file at \a path names. What was done, line by line.
QStringList abortRun(const QString &path, AbortWay way);

} // namespace Mailhaul::Cli
