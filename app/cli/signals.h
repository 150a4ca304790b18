// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Mailhaul::Cli {

/// What signals mean.
struct SignalPlan
{
    QList<int> ending;       ///< Statistics, and the end that the signal means.
    QList<int> reconnecting; ///< New connections; the second within two seconds is one to end.
    QList<int> reporting;    ///< Statistics, and the run goes on.

    static SignalPlan ordinary(); ///< imapsync's.
    bool operator==(const SignalPlan &other) const = default;
};

/// The system's requests to end (SIGINT, SIGTERM, SIGQUIT, Ctrl-C and Ctrl-Break on Windows),
/// SIGHUP and SIGUSR1, as a Qt signal in this object's thread. After expectEnd() a further request ends the program,
/// at once. One at a time. Signals that the program was started with ignoring stay ignored.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(const SignalPlan &plan = SignalPlan::ordinary(),
                         QObject *parent = nullptr);
    ~StopSignals() override;

    /// The program is about to end: whoever asks once more does not want to wait.
    void expectEnd();

signals:
    void received(int number);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "TERM" for 15.
QString signalName(int number);

/// The number of "TERM", "SIGTERM" or "15"; nothing if there is no such signal.
std::optional<int> signalNumber(const QString &name);

/// True for a terminal that went away: the run goes on, as imapsync's does.
bool isHangup(int number);

/// True for the signal that switches the limits of pace off, and on again.
bool isPaceSwitch(int number);

/// Ends the program as the signal would have done if nobody had caught it, so that whoever started
/// it sees the reason.
[[noreturn]] void endBySignal(int number);

} // namespace Mailhaul::Cli
