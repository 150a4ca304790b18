// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runlog.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qsizetype mostHeld = 64 * 1024;
constexpr std::chrono::milliseconds longestHeld{200};

QString safeForFileName(const QString &user)
{
    static const QString forbidden = u"/*|?:\"<>'\\ \t\r\n"_s;
    QString result = user;
    for (QChar &character : result) {
        if (forbidden.contains(character) || character < u' ' || character > u'~')
            character = u'_';
    }
    return result;
}

/// A terminal obeys control characters, and servers send what they like.
QString printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control && character != u'\t')
            character = u'?';
    }
    return result;
}

} // namespace

QString logFileName(const QDateTime &local, const QString &user1, const QString &user2)
{
    return local.toString(u"yyyy_MM_dd_HH_mm_ss_zzz_"_s) + safeForFileName(user1) + u'_'
           + safeForFileName(user2) + ".txt"_L1;
}

QString logFilePath(const QString &folder, const QString &file, const QString &generatedName)
{
    const QString name = file.isEmpty() ? generatedName : file;
    if (folder.isEmpty() || QFileInfo(name).isAbsolute())
        return name;
    return folder + u'/' + name;
}

RunLog::RunLog(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestHeld);
    connect(&m_timer, &QTimer::timeout, this, &RunLog::flush);
}

RunLog::~RunLog()
{
    flush();
}

std::expected<void, QString> RunLog::openFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered
                    | QIODevice::Text))
        return {};
    const QString reason = m_file.errorString();
    m_file.setFileName(QString());
    return std::unexpected(reason);
}

void RunLog::line(const QString &text)
{
    const QMutexLocker locker(&m_mutex);
    m_held += printable(text).toUtf8() + '\n';
    // Whoever has so much to say waits until it is written.
    if (m_held.size() >= mostHeld)
        flushHeld();
    else if (!std::exchange(m_isTimed, true))
        QMetaObject::invokeMethod(this, [this] { m_timer.start(); });
}

void RunLog::lines(const QStringList &texts)
{
    for (const QString &text : texts)
        line(text);
}

void RunLog::flush()
{
    m_timer.stop();
    const QMutexLocker locker(&m_mutex);
    m_isTimed = false;
    flushHeld();
}

void RunLog::flushHeld()
{
    if (m_held.isEmpty())
        return;
    // A pager that was closed or a terminal that went away is no reason to stop copying.
    if (m_hasOutput) {
        m_hasOutput = std::fwrite(m_held.constData(), 1, size_t(m_held.size()), stdout)
                          == size_t(m_held.size())
                      && std::fflush(stdout) == 0;
    }
    if (m_file.isOpen())
        m_file.write(m_held);
    m_held.clear();
}

} // namespace Mailhaul::Cli
