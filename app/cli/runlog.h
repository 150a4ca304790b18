// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <expected>

namespace Mailhaul::Cli {

/// "2020_11_17_15_59_22_761_test1_test2.txt"; characters that file systems dislike become "_".
QString logFileName(const QDateTime &local, const QString &user1, const QString &user2);

/// Where the log goes, by --logdir, --logfile and the generated name. An absolute file stays what
/// it is.
QString logFilePath(const QString &folder, const QString &file, const QString &generatedName);

/// All that the program says once its options are right: on standard output and in the log file, in
/// UTF-8. Lines are held back for a fifth of a second at most. What servers sent may be in them, so
/// control characters are replaced. line() may be called in any thread.
class RunLog final : public QObject
{
    Q_OBJECT

public:
    explicit RunLog(QObject *parent = nullptr);
    ~RunLog() override;

    /// Writes into \a path as well; its folder is made if missing. Else why that is impossible.
    std::expected<void, QString> openFile(const QString &path);
    QString fileName() const { return m_file.fileName(); } ///< Empty without a log file.

    void line(const QString &text);
    void lines(const QStringList &texts);
    void flush();

private:
    void flushHeld();

    QMutex m_mutex; ///< For all below but the timer, which is its own thread's.
    bool m_isTimed = false;
    QByteArray m_held;
    QFile m_file;
    QTimer m_timer;
    bool m_hasOutput = true; ///< False once nobody reads standard output any more.
};

} // namespace Mailhaul::Cli
