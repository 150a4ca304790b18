// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logfile.h"

#include "core/journal/storageerror.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

LogFile::LogFile(QString path, const LogBounds &bounds) : m_bounds(bounds), m_file(std::move(path))
{
    m_bounds.files = std::max(1, m_bounds.files);
}

Result<> LogFile::open()
{
    QDir().mkpath(QFileInfo(m_file).path());
    // Unbuffered: the last lines before a crash are those that are wanted.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered
                     | QIODevice::Text))
        return std::unexpected(storageError(m_file.errorString()));
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void LogFile::write(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.isOpen() && m_file.size() > 0 && m_file.size() + bytes.size() > m_bounds.bytes)
        rotate();
    if (m_file.isOpen())
        m_file.write(bytes);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(m_bounds.files - 1));
    for (int number = m_bounds.files - 1; number > 0; --number)
        QFile::rename(pathOf(number - 1), pathOf(number));
    if (!open())
        m_file.close();
}

QString LogFile::pathOf(int number) const
{
    if (number == 0)
        return path();
    const QFileInfo info(path());
    return u"%1/%2.%3.%4"_s.arg(info.path(), info.completeBaseName(), QString::number(number),
                                info.suffix());
}

} // namespace Mailhaul
