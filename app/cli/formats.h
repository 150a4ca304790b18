// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/report/formats.h"

#include <QString>

namespace Mailhaul::Cli {

using Mailhaul::textForBytesAndSize;
using Mailhaul::textForDate;
using Mailhaul::textForSize;

/// "[Sent]", or "[Entw&APw-rfe] = [Entwürfe]" where the name has to be decoded to be read.
QString bracketed(const Imap::MailboxName &name);

/// The name as options take it.
QString rawText(const Imap::MailboxName &name);

/// "    3/12", the counter of folders.
QString counter(qint64 number, qint64 total);

} // namespace Mailhaul::Cli
