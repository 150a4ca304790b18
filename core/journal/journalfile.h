// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"

#include <QString>

namespace Mailhaul::JournalFile {

/// The path for a migration between these accounts: something to recognise it by, and a digest of
/// the hosts, ports and mailbox owners. \a folder empty: the user's data folder.
QString path(const QString &folder, const Account &source, const Account &destination);

/// The same for the record of a dry run.
QString dryRunPath(const QString &folder, const Account &source, const Account &destination);

/// Makes the folder above \a path if it is missing, and an empty file. What is made is for the user
/// only; a folder that exists keeps its permissions.
Result<> prepare(const QString &path);

/// True for what is no SQLite database by its first bytes; an empty file may become one.
bool isForeign(const QString &path);

/// Renames the file and its write-ahead log to the first free "….broken-N".
Result<> setAside(const QString &path);

} // namespace Mailhaul::JournalFile
