// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/enginefactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// Tries the new server with a handful of messages before everything goes there.
class CanaryController final : public QObject
{
    Q_OBJECT

public:
    explicit CanaryController(EngineFactory &engine, QObject *parent = nullptr);
    ~CanaryController() override;

    void start(const CanaryRequest &request); ///< Not while one is running.
    void cancel(); ///< finished() follows; what was put into the new account is removed first.
    void forget(); ///< Nobody wants the result any more.

    bool isActive() const { return m_driver != nullptr; }
    bool isCanceling() const { return m_isCanceling; }
    const std::optional<CanaryResult> &result() const { return m_result; } ///< Once finished.

signals:
    void changed();
    void finished();

private:
    void end(const CanaryResult &result);

    EngineFactory &m_engine;
    std::unique_ptr<CanaryDriver> m_driver;
    std::optional<CanaryResult> m_result;
    bool m_isCanceling = false;
};

} // namespace Mailhaul
