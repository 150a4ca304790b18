// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QList>
#include <QString>

namespace Mailhaul {

/// A line with a name and a value, for people.
struct Fact
{
    QString name, value;
};

/// What the run came to, in one sentence that is true, whatever happened.
QString resultSentence(const Report &report);

/// What can be done next; empty if nothing needs to be done.
QString resultAdvice(const Report &report);

/// All figures of a run.
QList<Fact> statisticsFacts(const Report &report);

/// The bins of a balance with their names, in the order in which they add up.
struct Bin
{
    enum class Kind {
        Found,
        Copied,
        AlreadyThere,
        LeftOut,
        Repeated,
        Failed,
        Vanished,
        NotReached
    };
    Kind kind = Kind::Found;
    QString name;
    qint64 number = 0;
};
QList<Bin> binsOf(const Balance &balance, RunKind kind);

} // namespace Mailhaul
