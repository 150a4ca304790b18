// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mailhaul {

/// How much a log has; each level has those before it, too.
enum class LogLevel {
    Error,
    Warning, ///< Lost connections, pauses.
    Info,    ///< Sign-ins and folders.
    Debug,   ///< Single messages.
    Protocol ///< What is said on the connections.
};

/// "error", "warning" and so on.
QString wordFor(LogLevel level);
std::optional<LogLevel> logLevelOf(const QString &word);
QStringList logLevelWords();

/// One event.
struct LogLine
{
    QDateTime time; ///< Local, with its zone.
    LogLevel level = LogLevel::Info;
    QString topic; ///< "imap", "run", "protocol.source" …; other libraries have names of their own.
    QString text;

    QString shown() const; ///< With time and level in front, without a line end.
};

} // namespace Mailhaul
