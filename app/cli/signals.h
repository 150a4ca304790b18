// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace Mailhaul::Cli {

/// The system's requests to end (SIGINT, SIGTERM, SIGQUIT, Ctrl-C and Ctrl-Break on Windows) and
/// SIGHUP, as a Qt signal in this object's thread. The second request to end does end the program,
/// at once. One at a time. Signals that the program was started with ignoring stay ignored.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void received(int number);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "TERM" for 15.
QString signalName(int number);

/// True for a terminal that went away: the run goes on, as imapsync's does.
bool isHangup(int number);

/// Ends the program as the signal would have done if nobody had caught it, so that whoever started
/// it sees the reason.
[[noreturn]] void endBySignal(int number);

} // namespace Mailhaul::Cli
