// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/round.h"

#include "tests/cli/programrun.h"
#include "tests/demo/statistics.h"
#include "tests/server/accountoptions.h"
#include "tests/server/twoaccounts.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {
namespace {

constexpr auto glance = 1ms;

/// Waits for what does not depend on the program only; false when that ended before.
bool wait(ProgramRun &program, const std::function<bool()> &condition)
{
    while (!condition()) {
        if (program.endsWithin(glance))
            return false;
    }
    return true;
}

} // namespace

Round::Round(const RoundEnd &source, const RoundEnd &destination, quint32 seed)
    : m_source(source)
    , m_destination(destination)
    , m_random(seed)
    , m_sourceProxy(source.host, source.port)
    , m_destinationProxy(destination.host, destination.port)
{}

QStringList Round::arguments() const
{
    return accountOptions(Side::Source, accountBehind(m_sourceProxy, m_source.user))
           + accountOptions(Side::Destination,
                            accountBehind(m_destinationProxy, m_destination.user))
           + QStringList{u"--journaldir"_s, m_journals.path(), u"--nolog"_s, u"--lanes"_s,
                         QString::number(m_lanes)};
}

QMap<QString, QString> Round::names(const AccountSnapshot &source) const
{
    QMap<QString, QString> names;
    for (const QString &name : source.folders.keys()) {
        if (name != "INBOX"_L1)
            names.insert(name,
                         m_destination.witness->namespacePrefix()
                             + QString(name).replace(u'/', m_destination.witness->delimiter()));
    }
    return names;
}

QStringList Round::run()
{
    const QList<RandomFolder> mailbox = randomMailbox(m_random, m_oddities);
    if (!fill(*m_source.witness, mailbox))
        return {u"The old account cannot be filled: "_s + m_source.witness->errorText()};
    const auto before = AccountSnapshot::take(*m_source.witness);
    if (!before)
        return {m_source.witness->errorText()};

    m_lanes = 1 + m_random.bounded(3);
    m_story << u"%1 messages, %2 bytes, %3 folders, %4 lanes"_s.arg(before->messageCount())
                   .arg(before->byteCount())
                   .arg(mailbox.size())
                   .arg(m_lanes);
    const CopySize size{byteCount(mailbox), before->messageCount()};
    for (int count = 1 + m_random.bounded(4); count > 0; --count)
        disturb(Disturbance::make(m_random, size));

    ProgramRun last;
    if (!last.run(arguments()) || last.exitCode() != 0)
        return {u"The undisturbed run at the end fails: "_s + last.output()};
    const auto after = AccountSnapshot::take(*m_destination.witness);
    if (!after)
        return {m_destination.witness->errorText()};
    QStringList differences = compare(m_reduced(*before), m_reduced(*after), names(*before),
                                      {.subscriptions = Subscriptions::MustArrive});

    ProgramRun again;
    if (!again.run(arguments()) || again.exitCode() != 0
        || Demo::messagesTransferred(again.output()) != 0)
        differences << u"The run after that still finds work: "_s + again.output();
    const auto sourceAfter = AccountSnapshot::take(*m_source.witness);
    differences << changes(*before, sourceAfter.value_or(AccountSnapshot()));
    return differences;
}

void Round::disturb(const Disturbance &disturbance)
{
    using enum Disturbance::Kind;
    FaultProxy &line = proxy(disturbance.side);
    const auto carried = [&] {
        return disturbance.isToServer ? line.bytesToServer() : line.bytesToClient();
    };
    const qint64 carriedBefore = carried();
    if (disturbance.usesProxy())
        line.setFaults(disturbance.faults(), disturbance.connections);
    const int brokenBefore = line.brokenConnections();
    const auto isBroken = [&] { return line.brokenConnections() > brokenBefore; };

    ProgramRun program;
    program.start(arguments());
    bool isRunning = true;
    switch (disturbance.kind) {
    case Kill:
        isRunning = !program.endsWithin(disturbance.pause);
        break;
    case KillAtByte:
        isRunning = wait(program, [&] { return carried() - carriedBefore >= disturbance.byte; });
        break;
    case Cut:
        isRunning = !program.waitForEnd();
        break;
    case CutThenKill:
    case StallThenKill:
        isRunning = wait(program, isBroken) && !program.endsWithin(disturbance.pause);
        break;
    case StallThenCut:
        isRunning = wait(program, isBroken) && !program.endsWithin(disturbance.pause);
        line.setFaults({}, 0);
        line.cutNow(disturbance.cutWith);
        isRunning = isRunning && !program.waitForEnd();
        break;
    }
    if (isRunning) {
        program.sendSignal(SIGKILL);
        program.waitForEnd();
    }
    line.setFaults({}, 0);
    m_story << disturbance.text()
                   + (isRunning ? u"; killed"_s : u"; ended with %1"_s.arg(program.exitCode()));
}

} // namespace Mailhaul::Test
