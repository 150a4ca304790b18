// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountcheck.h"
#include "core/audit/auditresult.h"
#include "core/report/report.h"
#include "core/transfer/migration.h"
#include "core/undo/undo.h"

#include <QString>

namespace Mailhaul::Test {

Folder folder(const QString &name, std::optional<qint64> messages = {},
              std::optional<qint64> bytes = {}, SpecialUse use = SpecialUse::None);

/// A mailbox as people have it: nested folders, a non-ASCII name, special uses under German names.
FolderTree oldTree();
FolderTree newTree();

/// What an account check finds at \a account: oldTree() at old.example, else newTree().
AccountSummary summaryOf(const Account &account);

/// A report whose bins add up, made for the folders of oldTree() and the request's kind.
Report reportFor(const MigrationRequest &request);

/// An audit of the samples that found so many differences, of every kind in turn.
AuditResult auditWith(int findings);
/// What an undo of the samples comes to; in one folder somebody has worked since.
UndoResult undoResult(UndoKind kind);

Error errorOf(Error::Code code, const QString &serverText = {});
Error certificateError();
Problem appendProblem();

Account oldAccount();
Account newAccount();

} // namespace Mailhaul::Test
