// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demo/stopsignal.h"
#include "tests/soak/soakservers.h"

#include <QDeadlineTimer>
#include <QMutex>

#include <atomic>

namespace Mailhaul::Test {

struct SoakOptions
{
    quint32 seed = 1; ///< of the first round; each further one has the next number
    int rounds = 300;
    int seconds = 0;  ///< no round begins later; 0: no limit
    int parallel = 8; ///< rounds at a time: a disturbed copy mostly waits
};

/// Many rounds, several at a time.
class Soak
{
public:
    explicit Soak(const SoakOptions &options);

    /// The number of failed rounds, or -1 when there was nothing to test with. Says on standard
    /// output what it does.
    int run();

private:
    void work();
    void tell(int round, const QStringList &differences, const QStringList &story);

    const SoakOptions m_options;
    SoakServers m_servers;
    Demo::StopSignal m_stop;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    std::atomic<int> m_next = 0;
    QMutex m_mutex; ///< for what follows, and for standard output
    int m_done = 0;
    int m_failed = 0;
};

} // namespace Mailhaul::Test
