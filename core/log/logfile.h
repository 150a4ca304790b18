// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QString>

namespace Mailhaul {

/// How much of a log is kept.
struct LogBounds
{
    qint64 bytes = 5 * 1024 * 1024; ///< Of one file.
    int files = 4;                  ///< With the one that is written; at least 1.
};

/// A log of bounded size: when "mailhaul.log" is full it becomes "mailhaul.1.log", that "mailhaul.2.log", and the oldest
/// one goes. Readable for the user alone. Goes on at the end of what is there. One thread at a time.
class LogFile
{
public:
    explicit LogFile(QString path, const LogBounds &bounds = {});

    /// Makes its folder, too. Errors have Code::Storage and say why.
    Result<> open();
    /// A line that cannot be written is lost; no run ends because of it. \a line without a line end.
    void write(const QString &line);

    QString path() const { return m_file.fileName(); }

private:
    void rotate();
    QString pathOf(int number) const;

    LogBounds m_bounds;
    QFile m_file;
};

} // namespace Mailhaul
