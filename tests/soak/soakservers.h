// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dovecotserver.h"

namespace Mailhaul::Test {

/// The servers of all rounds; each round has users of its own.
class SoakServers
{
public:
    explicit SoakServers(int rounds);

    /// False with errorText() set.
    bool start();
    QString errorText() const;

    static QString user(int round) { return QStringLiteral("round%1").arg(round); }
    const DovecotServer &source() const { return m_source; }
    /// Every third round has one without the extensions that help.
    const DovecotServer &destination(int round) const
    {
        return round % 3 == 2 ? m_simpleDestination : m_destination;
    }
    /// Deletes what the servers store for the round's users.
    void forget(int round) const;

private:
    DovecotServer m_source;
    DovecotServer m_destination;
    DovecotServer m_simpleDestination;
};

} // namespace Mailhaul::Test
