// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Mailhaul {

/// A wait that somebody can cut short.
class Pause final : public QObject
{
    Q_OBJECT

public:
    explicit Pause(QObject *parent = nullptr) : QObject(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Pause::end);
    }
    ~Pause() override { end(); }

    /// Complete after \a duration or end(), whichever comes first. One wait at a time.
    Reply<void> wait(std::chrono::milliseconds duration)
    {
        m_promise.emplace();
        const auto reply = m_promise->reply();
        m_timer.start(duration);
        return reply;
    }
    void end()
    {
        m_timer.stop();
        if (auto promise = std::exchange(m_promise, std::nullopt))
            promise->complete({});
    }

private:
    QTimer m_timer;
    std::optional<Reply<void>::Promise> m_promise;
};

} // namespace Mailhaul
