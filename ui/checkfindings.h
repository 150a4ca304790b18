// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsummary.h"
#include "ui/reporttext.h"

#include <QStringList>

namespace Mailhaul {

/// What is known of one account, for people; numbers that are still rising say so.
QList<Fact> checkFacts(const AccountSummary &summary, Side side);

/// What will not come along or may stand in the way, each in whole sentences; empty while too little is known.
QStringList checkWarnings(const AccountSummary &source, const AccountSummary &destination);

/// Whether two names may lead to one account, as imap.gmail.com and imap.googlemail.com do: nothing that the servers
/// tell about the folders differs. A copy that another program has made to the last detail looks the same.
bool looksLikeOneAccount(const AccountSummary &source, const AccountSummary &destination);
QString sameAccountWarning();

/// What never comes along over IMAP, whatever the servers are.
QString neverComesAlong();

} // namespace Mailhaul
