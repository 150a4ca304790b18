// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// One audit after the other between the two accounts of a migration, with what is known about the
/// present one. Writes to neither account.
class AuditController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Canceling, Finished };

    explicit AuditController(EngineFactory &engine, QObject *parent = nullptr);
    ~AuditController() override;

    /// Which accounts, and what a copy between them brings over. Forgets what is known of others.
    void setMigration(const MigrationRequest &migration);
    /// As long as somebody else needs the record of the copy.
    void setHeldBack(bool heldBack);
    bool canStart() const { return !isActive() && !m_isHeldBack; }

    void start(AuditDepth depth);
    void cancel(); ///< finished() follows, with a result that proves nothing.
    void forget(); ///< Nobody wants the result any more; back to Idle at once.

    State state() const { return m_state; }
    bool isActive() const { return m_state == State::Running || m_state == State::Canceling; }
    const AuditProgress &progress() const { return m_progress; }
    const std::optional<AuditResult> &result() const { return m_result; } ///< Once finished.

signals:
    void started();
    void changed(); ///< State, progress or canStart().
    void finished();

private:
    void setState(State state);
    void end(const AuditResult &result);

    EngineFactory &m_engine;
    std::unique_ptr<AuditDriver> m_driver;
    MigrationRequest m_migration;
    State m_state = State::Idle;
    bool m_isHeldBack = false;
    AuditProgress m_progress;
    std::optional<AuditResult> m_result;
};

} // namespace Mailhaul
