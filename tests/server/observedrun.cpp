// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/observedrun.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {

ObservedRun::ObservedRun(const MigrationRequest &request)
{
    connect(&m_migration, &Migration::happened, this,
            [this](const QList<MigrationEvent> &events) { m_events << events; });
    connect(&m_migration, &Migration::problemFound, this,
            [this](const Problem &problem) { m_problems << problem; });
    connect(&m_migration, &Migration::phaseChanged, this,
            [this](Phase phase) { m_phases << phase; });
    connect(&m_migration, &Migration::progressed, this, [this](const Progress &snapshot) {
        m_progress = snapshot;
        ++m_snapshots;
    });
    connect(&m_migration, &Migration::finished, this, [this](const Report &report) {
        m_report = report;
        ++m_timesFinished;
    });
    m_migration.start(request);
}

bool ObservedRun::waitUntil(const std::function<bool()> &condition)
{
    const auto isOver = [&] { return condition() || m_report; };
    return QTest::qWaitFor(isOver, 60s) && condition();
}

bool ObservedRun::waitForPhase(Phase phase)
{
    return waitUntil([&] { return m_phases.contains(phase); });
}

bool ObservedRun::waitForEnd(std::chrono::milliseconds limit)
{
    return QTest::qWaitFor([this] { return m_report.has_value(); }, limit);
}

Report ObservedRun::report() const
{
    Report none;
    none.outcome = Report::Outcome::Failed;
    return m_report.value_or(none);
}

QStringList imbalances(const Report &report)
{
    QStringList texts;
    const auto demand = [&texts](qint64 found, qint64 wanted, const QString &what) {
        if (found != wanted)
            texts << u"%1: %2 instead of %3."_s.arg(what).arg(found).arg(wanted);
    };
    Balance sum;
    qint64 bytes = 0;
    for (const FolderReport &folder : report.folders) {
        demand(folder.balance.sumOfBins(), folder.balance.found,
               u"Bins of %1"_s.arg(folder.entry.source.name.display()));
        sum += folder.balance;
        bytes += folder.bytesCopied;
    }
    demand(report.balance.sumOfBins(), report.balance.found, u"Bins of all"_s);
    if (sum != report.balance)
        texts << u"The balance is not the sum of the folders' balances."_s;

    const Statistics &figures = report.statistics;
    const bool isDry = report.kind == RunKind::DryRun;
    demand(figures.messagesCopied, isDry ? 0 : report.balance.copied, u"Messages copied"_s);
    demand(figures.bytesCopied, isDry ? 0 : bytes, u"Bytes copied"_s);
    // Above a limit that the server has announced, so that it had nothing to say.
    const auto unasked = std::ranges::count_if(report.problems, [](const Problem &problem) {
        return problem.error.code == Error::Code::TooLarge && problem.error.serverText.isEmpty();
    });
    demand(figures.messagesSkipped,
           report.balance.alreadyThere + report.balance.repeated + report.balance.leftOut + unasked,
           u"Messages skipped"_s);
    demand(figures.sourceDuplicates, report.balance.repeated, u"Repeated messages"_s);
    if (report.journalBalance)
        texts << u"The journal has counted otherwise."_s;
    const bool hasListedAll =
        report.outcome == Report::Outcome::Completed && report.balance.failed == 0;
    if (figures.sourceAtStart && hasListedAll)
        demand(figures.sourceAtStart->messages, report.balance.found, u"Messages at the start"_s);
    if (figures.ended < figures.started)
        texts << u"The run ended before it started."_s;
    return texts;
}

QString problemText(const Report &report)
{
    QStringList texts{
        u"Outcome %1, %2 problems:"_s.arg(int(report.outcome)).arg(report.problems.size())};
    for (const Problem &problem : report.problems) {
        texts << u"what %1, side %2, folder %3, uid %4, code %5: %6"_s.arg(int(problem.what))
                     .arg(int(problem.side))
                     .arg(problem.folder.display())
                     .arg(problem.uid)
                     .arg(int(problem.error.code))
                     .arg(problem.error.serverText);
    }
    return texts.join(u'\n');
}

FolderReport folderReport(const Report &report, const QString &source)
{
    const Imap::MailboxName name = Imap::MailboxName::fromDisplay(source);
    for (const FolderReport &folder : report.folders) {
        if (folder.entry.source.name == name)
            return folder;
    }
    return {};
}

ExpectedFigures ExpectedFigures::of(const AccountSnapshot &account)
{
    ExpectedFigures figures;
    QSet<QByteArray> everywhere;
    for (const FolderSnapshot &folder : account.folders) {
        QSet<QByteArray> here;
        for (const MessageSnapshot &message : folder.messages) {
            ++figures.messages;
            figures.bytes += message.size;
            figures.biggest = std::max(figures.biggest, message.size);
            if (message.identity.startsWith("content "))
                ++figures.withoutHeader;
            if (here.contains(message.identity))
                ++figures.repeated;
            else
                figures.bytesToCopy += message.size;
            here << message.identity;
        }
        everywhere += here;
    }
    figures.identities = everywhere.size();
    return figures;
}

} // namespace Mailhaul::Test
