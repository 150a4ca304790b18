// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/accountcontroller.h"
#include "ui/controllers/auditcontroller.h"
#include "ui/controllers/checkcontroller.h"
#include "ui/controllers/folderscontroller.h"
#include "ui/controllers/runcontroller.h"
#include "ui/controllers/undocontroller.h"
#include "ui/migrationfile.h"

namespace Mailhaul {

/// The way from two accounts to a finished copy: owns the controller of every page and hands the
/// values of one to the next. Knows no page.
class Journey final : public QObject
{
    Q_OBJECT

public:
    /// \a journalFolder as in MigrationRequest; \a engine must outlive this object.
    Journey(EngineFactory &engine, const QString &journalFolder, QObject *parent = nullptr);

    AccountController &oldAccount() { return m_oldAccount; }
    AccountController &newAccount() { return m_newAccount; }
    CheckController &check() { return m_check; }
    FoldersController &folders() { return m_folders; }
    RunController &review() { return m_review; }
    RunController &copy() { return m_copy; }
    AuditController &audit() { return m_audit; }
    UndoController &undo() { return m_undo; }

    void checkBoth();
    /// From the check, which must have succeeded. Changes made for other accounts are forgotten.
    void takeFolders();
    /// Accounts and choices without passwords, and back.
    MigrationFile migration() const;
    void take(const MigrationFile &migration);
    void startReview();
    void startCopy();
    /// An audit or an undo is going on.
    bool isProving() const { return m_audit.isActive() || m_undo.isActive(); }
    void cancelProof(); ///< Each tells when it has ended.
    void cancelEverything();

private:
    void keepProofsApart();
    MigrationRequest request(RunKind kind) const;

    QString m_journalFolder;
    AccountController m_oldAccount, m_newAccount;
    CheckController m_check;
    FoldersController m_folders;
    std::optional<FolderChoices> m_choicesToCome; ///< From a file, until the folders are known.
    QStringList m_foldersAreOf; ///< What tells the two accounts of m_folders from others.
    RunController m_review, m_copy;
    AuditController m_audit;
    UndoController m_undo;
};

} // namespace Mailhaul
