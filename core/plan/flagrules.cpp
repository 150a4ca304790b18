// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flagrules.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

const Imap::Flags &buggyFlags()
{
    // imapsync's list.
    static const Imap::Flags flags = {
        "\\RECEIPTCHECKED"_ba, "\\JUNK"_ba,        "\\Indexed"_ba,      "\\X-EON-HAS-ATTACHMENT"_ba,
        "\\UNSEEN"_ba,         "\\ATTACHED"_ba,    "\\X-HAS-ATTACH"_ba, "\\FORWARDED"_ba,
        "\\FORWARD"_ba,        "\\X-FORWARDED"_ba, "\\$FORWARDED"_ba,   "\\PRIORITY"_ba,
        "\\READRCPT"_ba};
    return flags;
}

} // namespace

Imap::Flags flagsToSend(const Imap::Flags &flags, const FlagRules &rules,
                        const Imap::PermanentFlags &permanent)
{
    Imap::Flags result = flags;
    if (rules.buggy == BuggyFlags::LeftOut)
        result = result.without(buggyFlags());
    if (!rules.changes.isEmpty()) {
        const QByteArray changed = applied(rules.changes, result.names().join(' '));
        QByteArrayList names = changed.simplified().split(' ');
        names.removeAll(QByteArray());
        result = Imap::Flags(names);
    }
    return rules.closedLists == ClosedFlagLists::Respected ? permanent.kept(result) : result;
}

} // namespace Mailhaul
