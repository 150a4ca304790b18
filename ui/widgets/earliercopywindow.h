// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/auditcontroller.h"
#include "ui/controllers/undocontroller.h"

#include <QDialog>

namespace Mailhaul {

/// What can be done about copies that were made earlier: compare both accounts, or take the copies back.
/// Closes at once unless something is going on; then that is cancelled first.
class EarlierCopyWindow final : public QDialog
{
    Q_OBJECT

public:
    EarlierCopyWindow(AuditController &audit, UndoController &undo, QWidget *parent = nullptr);

    void done(int result) override;

private:
    bool isActive() const { return m_audit.isActive() || m_undo.isActive(); }
    void closeIfAsked();

    AuditController &m_audit;
    UndoController &m_undo;
    bool m_closesWhenEnded = false;
};

} // namespace Mailhaul
