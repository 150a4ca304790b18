// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/plan/namelimits.h"

#include <QHash>

namespace Mailhaul {

/// Gives every name that the destination would refuse another one, level by level, so that what was
/// below a folder stays below it. Names that are fine keep what they have; where an altered one would
/// meet another folder it gets a number.
class LegalNames
{
public:
    /// \a wanted are all names that are going to be asked for.
    LegalNames(const QList<Imap::MailboxName> &wanted, const QByteArray &separator,
               const QByteArray &prefix, const NameLimits &limits);

    Imap::MailboxName legal(const Imap::MailboxName &wanted) const;

private:
    QByteArray settle(const QByteArray &wanted);
    QByteArray legalLevel(const QByteArray &level) const;
    QString key(const QByteArray &name) const;
    bool isReserved(const QByteArray &name) const;

    const QByteArray m_separator;
    const QByteArray m_prefix;
    const NameLimits m_limits;
    QHash<QByteArray, QByteArray> m_names; ///< By what was wanted.
    QHash<QString, QByteArray> m_owners;   ///< Who has a name.
};

} // namespace Mailhaul
