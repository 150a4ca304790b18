// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountcheck.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace Mailhaul {

/// Tries both accounts at the same time and keeps what was found.
class CheckController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Succeeded, Failed, Canceled };

    struct Result
    {
        State state = State::Idle;
        Account account;                       ///< As asked for.
        std::optional<AccountSummary> summary; ///< Only if Succeeded.
        std::optional<Error> error;            ///< Only if Failed.
    };

    explicit CheckController(EngineFactory &engine, QObject *parent = nullptr);
    ~CheckController() override;

    void start(const Account &source, const Account &destination);
    void restart(); ///< With the same accounts.
    void cancel();  ///< Ends what is still running; a result that is there stays.

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
