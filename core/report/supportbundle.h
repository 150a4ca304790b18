// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/plan/options.h"
#include "core/report/discretion.h"
#include "core/report/report.h"

#include <QString>
#include <QStringList>

namespace Mailhaul {

/// What a support bundle is made from.
struct SupportInput
{
    Report report;
    Account source, destination;
    Options options;
    /// Names of the options that the program was started with; of their values only numbers. May be empty.
    QStringList optionNames;
    QString commandLine; ///< Whole, without secrets; told only if everything may be.
};

/// Everything that somebody needs who is to find out what went wrong in a run, as text for people: versions, servers and
/// their capabilities, options, figures, and what was said on the connection around each problem. In English, since the
/// reader is somebody else; without anything that \a allowed does not name.
QString supportBundle(const SupportInput &input, SupportParts allowed);

/// Writes it, readable for the user alone. Errors have Code::Storage.
Result<> saveSupportBundle(const QString &bundle, const QString &fileName);

} // namespace Mailhaul
