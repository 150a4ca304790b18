// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace Mailhaul {

/// The folders of the source that \a problems are about, as far as \a report or the problems tell.
QList<Imap::MailboxName> foldersToRetry(const Report &report, const QList<Problem> &problems);

/// \a before, with \a again in place of what was said about its folders: what the first run copied still
/// counts as copied, and problems that are mended are gone.
Report mergedReport(const Report &before, const Report &again);

} // namespace Mailhaul
