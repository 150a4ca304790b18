// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/plan/options.h"
#include "core/report/report.h"

#include <QJsonObject>
#include <QStringList>

namespace Mailhaul {

/// Who and what a run is about, for the journal and so for reports: program version, accounts and
/// options. No secret. \a told is how the program was started, without secrets; may be empty.
QJsonObject requestFacts(const Account &source, const Account &destination, const Options &options,
                         const QStringList &told);

/// Which servers answered: greeting and capabilities.
QJsonObject serverFacts(const QString &greeting, const QStringList &capabilities);

/// The statistics of a run that has ended, and back.
QJsonObject statisticsFacts(const Statistics &statistics);
Statistics statisticsOf(const QJsonObject &facts);

} // namespace Mailhaul
