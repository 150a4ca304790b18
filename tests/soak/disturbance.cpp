// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/disturbance.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

// What signing in, listing and one message cost besides the message, roughly.
constexpr qint64 bytesBefore = 2500;
constexpr qint64 bytesForMessage = 200;

/// Bytes that go one way when nothing disturbs the copy.
qint64 usualBytes(Side side, bool isToServer, const CopySize &size)
{
    const bool carriesBodies = (side == Side::Source) != isToServer;
    const qint64 commands =
        bytesBefore + (carriesBodies || !isToServer ? bytesForMessage : 20) * size.messages;
    return commands + (carriesBodies ? size.bytes : 0);
}

std::chrono::milliseconds someTime(QRandomGenerator &random)
{
    // Half of the copies take no longer than the first of these.
    return std::chrono::milliseconds(random.bounded(random.bounded(4) ? 200 : 2000));
}

} // namespace

Disturbance Disturbance::make(QRandomGenerator &random, const CopySize &size)
{
    static constexpr Kind kinds[] = {Kind::Kill,          Kind::KillAtByte,   Kind::KillAtByte,
                                     Kind::Cut,           Kind::Cut,          Kind::CutThenKill,
                                     Kind::StallThenKill, Kind::StallThenCut, Kind::KillAtByte};
    Disturbance made;
    made.kind = kinds[random.bounded(int(std::size(kinds)))];
    // What is stored is at the new account.
    made.side = random.bounded(3) ? Side::Destination : Side::Source;
    made.isToServer = random.bounded(2) == 0;
    made.byte = random.bounded(usualBytes(made.side, made.isToServer, size) * 5 / 4);
    made.connections = 1 + random.bounded(3);
    made.cutWith = random.bounded(2) ? CutWith::Close : CutWith::Reset;
    made.pause = someTime(random);
    return made;
}

Faults Disturbance::faults() const
{
    Faults faults;
    (isToServer ? faults.cutAfterToServer : faults.cutAfterToClient) = byte;
    faults.cutWith =
        kind == Kind::StallThenKill || kind == Kind::StallThenCut ? CutWith::Silence : cutWith;
    return faults;
}

QString Disturbance::text() const
{
    const QString where = u"%1 of %2, byte %3, %4 connections"_s
                              .arg(isToServer ? u"to the server"_s : u"from the server"_s,
                                   side == Side::Source ? u"the source"_s : u"the destination"_s)
                              .arg(byte)
                              .arg(connections);
    const QString how = cutWith == CutWith::Reset ? u"reset"_s : u"closed"_s;
    const QString later = u"after %1 ms"_s.arg(pause.count());
    switch (kind) {
    case Kind::Kill:
        return u"killed %1"_s.arg(later);
    case Kind::KillAtByte:
        return u"killed at %1"_s.arg(where);
    case Kind::Cut:
        return u"%1 at %2"_s.arg(how, where);
    case Kind::CutThenKill:
        return u"%1 at %2, killed %3"_s.arg(how, where, later);
    case Kind::StallThenKill:
        return u"silent at %1, killed %2"_s.arg(where, later);
    case Kind::StallThenCut:
        return u"silent at %1, %2 %3"_s.arg(where, how, later);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Mailhaul::Test
