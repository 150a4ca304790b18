// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Mailhaul {

enum class Phase {
    Idle,
    Connecting,
    Planning, ///< Listing folders.
    Copying,  ///< Comparing and copying, folder by folder; comparing only in a dry run.
    Paused,
    Stopping,
    Finished
};

/// Why nothing moves on some lines, and until when.
struct Wait
{
    Side side = Side::Source; ///< Whose line was lost, or who asked for a pause.
    Error reason;
    QDateTime until; ///< Local time.
};

/// Where a run stands; one snapshot. Messages that need no copying count as done when their folder has
/// been compared.
struct Progress
{
    Phase phase = Phase::Idle;
    int foldersDone = 0, foldersTotal = 0;
    qint64 messagesDone = 0;
    qint64 messagesTotal = 0; ///< Grows while folders are compared where STATUS gave no number.
    qint64 bytesDone = 0;     ///< Copied, including the beginnings of messages under way.
    qint64 bytesToCopy = 0;   ///< Known so far: of the folders that were compared.
    qint64 messagesCopied = 0;
    double bytesPerSecond = 0; ///< Of the last seconds.
    std::chrono::milliseconds elapsed{0};
    std::optional<std::chrono::seconds> remaining; ///< Estimate; none before there is a basis.
    std::optional<Wait> wait;                      ///< The one that ends last, if any.
    /// Paused, because the new account is full: resume when there is room, or stop.
    std::optional<Error> fullQuota;
    QString currentFolder; ///< Source folder begun last, for people.
};

} // namespace Mailhaul
