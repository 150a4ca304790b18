// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Mailhaul {

/// The pending answer to one question. Awaiting it yields the answer or the Error that ended it. Every
/// Reply is completed exactly once, also when its connection goes down. At most one waiter; the waiter
/// is resumed from within the call that completes it.
template <typename T>
class Reply
{
public:
    class Promise;

    bool isComplete() const { return m_state->result.has_value(); }

    bool await_ready() const { return isComplete(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_state->waiter = waiter; }
    Result<T> await_resume() { return std::move(*m_state->result); }

    static Reply completed(Result<T> result)
    {
        Promise promise;
        promise.complete(std::move(result));
        return promise.reply();
    }

private:
    struct State
    {
        std::optional<Result<T>> result;
        std::coroutine_handle<> waiter;
    };

    explicit Reply(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    std::shared_ptr<State> m_state;
};

/// The other end of a Reply: held by whoever will know the answer.
template <typename T>
class Reply<T>::Promise
{
public:
    Promise() : m_state(std::make_shared<State>()) {}

    Reply<T> reply() const { return Reply<T>(m_state); }
    bool isComplete() const { return m_state->result.has_value(); }

    /// The first call counts; a later one is ignored, so that teardown may complete everything.
    void complete(Result<T> result)
    {
        // The waiter may destroy this promise while it runs.
        const std::shared_ptr<State> state = m_state;
        if (state->result.has_value())
            return;
        state->result = std::move(result);
        if (const auto waiter = std::exchange(state->waiter, {}))
            waiter.resume();
    }

private:
    std::shared_ptr<State> m_state;
};

} // namespace Mailhaul
