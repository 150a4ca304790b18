// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountcheck.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace Mailhaul {

/// Looks into both accounts at the same time and keeps what is found while it is found. The sizes of the old
/// account's messages still come in after everything else is known.
class CheckController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Succeeded, Failed, Canceled };

    struct Result
    {
        State state = State::Idle;
        Account account;                       ///< As asked for.
        std::optional<AccountSummary> summary; ///< What is known so far.
        std::optional<Error> error;            ///< Only if Failed.
    };

    explicit CheckController(EngineFactory &engine, QObject *parent = nullptr);
    ~CheckController() override;

    void start(const Account &source, const Account &destination);
    void restart(); ///< With the same accounts.
    void cancel();  ///< Ends what is still running; a result that is there stays.
    /// Gives up what is still being measured, so that its connections are free.
    void endMeasuring();

    const Result &result(Side side) const { return m_results[index(side)]; }
    bool isRunning() const;
    bool bothSucceeded() const;

signals:
    void changed();

private:
    static size_t index(Side side) { return side == Side::Source ? 0 : 1; }
    void begin(Side side, const Account &account);

    std::array<std::unique_ptr<AccountProbe>, 2> m_probes;
    std::array<Result, 2> m_results;
};

} // namespace Mailhaul
