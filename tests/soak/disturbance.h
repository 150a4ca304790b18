// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "tests/support/faultproxy.h"

#include <QRandomGenerator>
#include <QString>

#include <chrono>

namespace Mailhaul::Test {

/// What a copy will have carried when it ends undisturbed, roughly.
struct CopySize
{
    qint64 bytes = 0;
    qint64 messages = 0;
};

/// What happens to one run of the program.
struct Disturbance
{
    enum class Kind {
        Kill,          ///< after some time
        KillAtByte,    ///< as soon as so much has gone through
        Cut,           ///< the line breaks; the program has to help itself
        CutThenKill,   ///< and is killed some time after
        StallThenKill, ///< nothing gets through any more, and some time later the program is killed
        StallThenCut,
    };
    Kind kind = Kind::Kill;
    Side side = Side::Source;
    bool isToServer = true;
    qint64 byte = 0;     ///< of that direction, counted in each connection
    int connections = 1; ///< that many have it
    CutWith cutWith = CutWith::Close;
    std::chrono::milliseconds pause{0};

    static Disturbance make(QRandomGenerator &random, const CopySize &size);

    bool usesProxy() const { return kind != Kind::Kill && kind != Kind::KillAtByte; }
    Faults faults() const;
    QString text() const;
};

} // namespace Mailhaul::Test
