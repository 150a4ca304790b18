// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

QString rawText(const Imap::MailboxName &name)
{
    return QString::fromUtf8(name.raw());
}

QString bracketed(const Imap::MailboxName &name)
{
    const QString raw = rawText(name);
    const QString decoded = name.display();
    if (raw == decoded)
        return u'[' + raw + u']';
    return u'[' + raw + "] = ["_L1 + decoded + u']';
}

QString counter(qint64 number, qint64 total)
{
    return u"%1/%2"_s.arg(number).arg(total).rightJustified(7);
}

} // namespace Mailhaul::Cli
