// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"

#include <QDateTime>
#include <QString>

namespace Mailhaul::Cli {

/// "7.828 GiB": KiB below 1000 KiB, then MiB, and so on up to PiB, with three decimals; may be
/// negative.
QString textForSize(qint64 bytes);

/// "8405740214 bytes (7.828 GiB)"
QString textForBytesAndSize(qint64 bytes);

/// "Tuesday 17 November 2020-11-17 15:59:22 +0100 CET", in English whatever the locale.
QString textForDate(const QDateTime &date);

/// "[Sent]", or "[Entw&APw-rfe] = [Entwürfe]" where the name has to be decoded to be read.
QString bracketed(const Imap::MailboxName &name);

/// The name as options take it.
QString rawText(const Imap::MailboxName &name);

/// "    3/12", the counter of folders.
QString counter(qint64 number, qint64 total);

} // namespace Mailhaul::Cli
