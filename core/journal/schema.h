// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlDatabase;

namespace Mailhaul::Schema {

/// What is found in a file.
enum class State {
    Empty, ///< Nothing in it yet.
    Current,
    Older,  ///< Made by an older version: upgrade() brings it up to date.
    Newer,  ///< Made by a newer version of this program.
    Foreign ///< Damaged, or no journal at all.
};

/// Looks at an open database. An error means that it could not be read for another reason than its
/// content, such as missing permission.
Result<State> inspect(const QSqlDatabase &database);

/// Makes the tables in an empty database, in one transaction.
Result<> create(QSqlDatabase &database);

/// Brings an Older database up to date, in one transaction; nothing in it is lost.
Result<> upgrade(QSqlDatabase &database);

/// What every connection needs to be told: write-ahead log, so that a killed process loses nothing.
Result<> configure(const QSqlDatabase &database);

} // namespace Mailhaul::Schema
