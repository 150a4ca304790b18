// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optiontable.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mailhaul::Cli {

/// An option of imapsync 2.229 that this program refuses: it must be recognised to be refused by
/// name, and to take its part in what is ambiguous.
struct ImapsyncOption
{
    QString name;
    QStringList aliases;
    OptionType type;
};

/// None of them is in optionTable().
QList<ImapsyncOption> imapsyncOptions();

} // namespace Mailhaul::Cli
