// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Mailhaul::Demo {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of Qt's, so that what was started can be ended
/// in order. One at a time may exist.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

    /// Also true before the event loop has heard of it.
    bool isRaised() const { return number() != 0; }
    /// The signal's number, or 0.
    int number() const;

signals:
    void raised();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace Mailhaul::Demo
