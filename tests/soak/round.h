// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/disturbance.h"
#include "tests/soak/randommailbox.h"
#include "tests/support/accountsnapshot.h"
#include "tests/support/faultproxy.h"

#include <QMap>
#include <QRandomGenerator>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Mailhaul::Test {

/// One of the two accounts of a round.
struct RoundEnd
{
    QString host;
    quint16 port = 0;               ///< without TLS
    QString user;                   ///< whose password is "secret"
    ImapWitness *witness = nullptr; ///< signed in to it
};

/// A mailbox that mailhaul-cli copies, disturbed several times and continued until it ends well.
class Round
{
public:
    /// \a seed decides on the mailbox and the disturbances.
    Round(const RoundEnd &source, const RoundEnd &destination, quint32 seed);

    void setOddities(Oddities oddities) { m_oddities = oddities; }
    /// Takes out what the new account's server does not keep.
    void setReduction(const std::function<AccountSnapshot(AccountSnapshot)> &reduced)
    {
        m_reduced = reduced;
    }

    /// What was wrong in the end; nothing when every message arrived once and as it was. Blocks.
    QStringList run();
    /// What was done, for whoever looks for the reason.
    QStringList story() const { return m_story; }

private:
    void disturb(const Disturbance &disturbance);
    QStringList arguments() const;
    QMap<QString, QString> names(const AccountSnapshot &source) const;
    FaultProxy &proxy(Side side)
    {
        return side == Side::Source ? m_sourceProxy : m_destinationProxy;
    }

    const RoundEnd m_source;
    const RoundEnd m_destination;
    QRandomGenerator m_random;
    FaultProxy m_sourceProxy;
    FaultProxy m_destinationProxy;
    QTemporaryDir m_journals;
    Oddities m_oddities = Oddities::Some;
    std::function<AccountSnapshot(AccountSnapshot)> m_reduced = std::identity();
    int m_lanes = 1;
    QStringList m_story;
};

} // namespace Mailhaul::Test
