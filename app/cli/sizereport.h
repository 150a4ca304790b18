// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/folderplan.h"
#include "core/report/report.h"

#include <QStringList>

#include <optional>

namespace Mailhaul::Cli {

/// What is known of one side; what is not is printed as NA.
struct KnownSize
{
    qint64 folders = 0;
    std::optional<qint64> messages, bytes, biggest;

    static KnownSize of(const SideSize &size);
    bool operator==(const KnownSize &other) const = default;
};

/// The pairs "Host1 Nb folders: …", "Host2 Nb folders: …", with empty lines between them.
QStringList sizePairs(const KnownSize &source, const KnownSize &destination);

/// The list of folders before copying, then the pairs: numbers as STATUS gave them.
QStringList sizesAtStart(const FolderPlan &plan, const FolderTree &destination);

} // namespace Mailhaul::Cli
