// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/report/report.h"

namespace Mailhaul {

/// A short report of a run as a message in HTML, to be put into an INBOX. \a sender is an address.
QByteArray reportMail(const Report &report, const Account &source, const Account &destination,
                      const QString &sender);

} // namespace Mailhaul
