// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// Takes back what copies between the two accounts of a migration have added to the new one: first a
/// preview, and only after one that has found something the removal.
class UndoController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Canceling, Finished };

    explicit UndoController(EngineFactory &engine, QObject *parent = nullptr);
    ~UndoController() override;

    /// Which accounts. Forgets what is known of others.
    void setMigration(const MigrationRequest &migration);
    /// True if something has been copied between them on this computer.
    bool hasRecord() const;
    /// As long as somebody else needs the record of the copy.
    void setHeldBack(bool heldBack);
    bool canPreview() const { return !isActive() && !m_isHeldBack; }
    bool canRemove() const;

    /// Another choice makes a preview worthless, so that is forgotten.
    void setOnlyCopies(OnlyCopies onlyCopies);
    OnlyCopies onlyCopies() const { return m_onlyCopies; }

    void preview();
    void remove();
    void cancel(); ///< finished() follows; what has been removed stays removed.
    void forget(); ///< Nobody wants the result any more; back to Idle at once.

    State state() const { return m_state; }
    bool isActive() const { return m_state == State::Running || m_state == State::Canceling; }
    UndoKind kind() const { return m_kind; } ///< Of the present or the last one.
    const UndoProgress &progress() const { return m_progress; }
    const std::optional<UndoResult> &result() const { return m_result; } ///< Once finished.
    bool wasCanceled() const { return m_wasCanceled; } ///< Before the result was complete.

signals:
    void started();
    void changed(); ///< State, progress, canPreview() or canRemove().
    void finished();

private:
    void start(UndoKind kind);
    void end(const UndoResult &result);
    void setState(State state);

    EngineFactory &m_engine;
    std::unique_ptr<UndoDriver> m_driver;
    MigrationRequest m_migration;
    State m_state = State::Idle;
    UndoKind m_kind = UndoKind::Preview;
    OnlyCopies m_onlyCopies = OnlyCopies::Keep;
    bool m_isHeldBack = false, m_wasCanceled = false;
    UndoProgress m_progress;
    std::optional<UndoResult> m_result;
};

} // namespace Mailhaul
