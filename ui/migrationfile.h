// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/controllers/choices.h"

#include <expected>

namespace Mailhaul {

/// A migration to be run on another machine or later. It holds no secret.
struct MigrationFile
{
    Account oldAccount, newAccount; ///< Without passwords.
    FolderChoices choices;
};

/// JSON, {"mailhaul": 1, …}; the number is the version of the format.
QByteArray migrationToJson(const MigrationFile &migration);
/// The error is a sentence for the user. Members that this version does not know are an error:
/// leaving one away might copy what was not meant to be.
std::expected<MigrationFile, QString> migrationFromJson(const QByteArray &json);

std::expected<void, QString> saveMigration(const MigrationFile &migration, const QString &path);
std::expected<MigrationFile, QString> openMigration(const QString &path);

} // namespace Mailhaul
