// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/runlines.h"
#include "core/report/runreport.h"

#include <QList>
#include <QString>

namespace Mailhaul {

/// One bin of a balance: its word for scripts, its name for people, and what is in it.
struct NamedBin
{
    QString word, name;
    qint64 number = 0;
};

/// The bins that add up to what was found, in the order in which they are told.
QList<NamedBin> namedBins(const Balance &balance, RunKind kind);

/// "copied", "already-there" and so on; the same words as in namedBins().
QString wordFor(MessageFate fate);
/// Why a message is in its bin, and what can be done, for people.
QString reasonFor(const MessageLine &line, const RunReport &report, const RunFolder &folder);

/// The date of arrival in the server's zone (ISO 8601); empty if it was not told.
QString dateText(const ListedMessage &message);

/// "completed", "stopped", "failed" or "interrupted".
QString outcomeWord(const RunEntry &run);
/// The same as a whole sentence.
QString outcomeSentence(const RunReport &report);
QString kindWord(RunKind kind);

/// Nothing where the balance is even and both counts agree; else that the mistake is ours, with the
/// figures.
QString imbalanceSentence(const RunReport &report);

/// "alice on mail.example.org, port 993"
QString accountText(const Account &account);

/// Without what changes how the text around it is shown: control characters, and marks that turn the
/// direction of writing. Names of folders and Message-IDs are somebody else's.
QString harmless(QString text);

/// On the problem's side.
const Account &accountOf(const RunReport &report, const Problem &problem);

} // namespace Mailhaul
