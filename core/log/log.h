// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/loglevel.h"

#include <QMutex>

#include <functional>
#include <vector>

namespace Mailhaul {

/// What goes into a log.
struct LogWish
{
    enum class Protocol { None, Source, Destination, Both };

    LogLevel level = LogLevel::Info;    ///< LogLevel::Protocol means both sides.
    Protocol protocol = Protocol::None; ///< Whose protocol, whatever the level.

    bool wants(const LogLine &line) const;
};

/// Takes what the program and its libraries have to log, while it lives, in place of Qt's own output; there is one at a
/// time. Lines come from several threads.
class Log
{
public:
    using Sink = std::function<void(const LogLine &)>;

    Log();
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    /// \a sink is called for each line that is wanted, in the thread that it comes from, one call at a time.
    void add(const LogWish &wish, Sink sink);

private:
    struct Listener
    {
        LogWish wish;
        Sink sink;
    };

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void tell(const LogLine &line);
    void openGates();

    QMutex m_mutex;
    std::vector<Listener> m_listeners;
    QtMessageHandler m_before;
};

} // namespace Mailhaul
