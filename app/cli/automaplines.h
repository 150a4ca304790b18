// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldertree.h"

#include <QStringList>

namespace Mailhaul::Cli {

/// Which folders of one side have a purpose for --automap, and which could have one but come too late.
/// \a prefix is the account's, in front of names.
QStringList automapLines(const QString &host, const FolderTree &tree, const QByteArray &prefix);

} // namespace Mailhaul::Cli
