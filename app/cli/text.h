// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Mailhaul::Cli {

/// The translation context of the command line's own sentences. Lines that scripts read are worded
/// as imapsync words them, in every language, and do not go through it.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace Mailhaul::Cli
