// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/controllers/checkcontroller.h"
#include "ui/controllers/journey.h"
#include "ui/controllers/runcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

class tst_RunController final : public QObject
{
    Q_OBJECT

private slots:
    void runsToTheEnd();
    void pausesResumesAndStops();
    void waitsForAnAbandonedRun();
    void anAbandonedRunIsNeverHeardOf();
    void checksBothSides();
    void cancelsTheCheck();
    void handsTheValuesOn();
};

void tst_RunController::runsToTheEnd()
{
    FakeEngine engine;
    RunController controller(engine);
    QSignalSpy finished(&controller, &RunController::finished);
    QSignalSpy problems(&controller, &RunController::problemFound);
    MigrationRequest request;
    request.options.kind = RunKind::DryRun;
    controller.start(request);
    QVERIFY(controller.isActive());
    engine.driver()->meet(appendProblem());
    Progress progress;
    progress.messagesDone = 7;
    engine.driver()->progress(progress);
    QCOMPARE(controller.progress().messagesDone, 7);
    QCOMPARE(controller.problems().size(), 1);
    QCOMPARE(problems.count(), 1);
    engine.driver()->report(reportFor(request));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(controller.state(), RunController::State::Finished);
    QCOMPARE(controller.report()->kind, RunKind::DryRun);

    controller.restart();
    QVERIFY(!controller.report());
    QVERIFY(controller.problems().isEmpty());
    QCOMPARE(engine.driver()->request.options.kind, RunKind::DryRun);
}

void tst_RunController::pausesResumesAndStops()
{
    FakeEngine engine;
    RunController controller(engine);
    controller.start({});
    controller.pause();
    QCOMPARE(controller.state(), RunController::State::Paused);
    controller.pause();
    controller.resume();
    QCOMPARE(controller.state(), RunController::State::Running);
    controller.pause();
    controller.stop();
    QCOMPARE(controller.state(), RunController::State::Stopping);
    controller.stop();
    controller.resume();
    const QStringList calls{u"start"_s, u"pause"_s, u"resume"_s, u"pause"_s, u"stop"_s};
    QCOMPARE(engine.driver()->calls, calls);
    Report report;
    report.outcome = Report::Outcome::Stopped;
    engine.driver()->report(report);
    QCOMPARE(controller.state(), RunController::State::Finished);
}

void tst_RunController::waitsForAnAbandonedRun()
{
    FakeEngine engine;
    RunController controller(engine);
    controller.start({});
    FakeDriver *first = engine.driver();
    controller.abandon();
    QCOMPARE(controller.state(), RunController::State::Idle);
    QCOMPARE(first->calls.constLast(), u"stop"_s);
    controller.start({});
    QVERIFY(controller.isActive());
    QCOMPARE(engine.drivers.size(), 1); // Two runs of one migration exclude each other.
    first->report({});
    QCOMPARE(engine.driver()->calls, QStringList{u"start"_s});
    QVERIFY(engine.driver() != first);
    QTRY_COMPARE(engine.drivers.size(), 1);
}

void tst_RunController::anAbandonedRunIsNeverHeardOf()
{
    FakeEngine engine;
    RunController controller(engine);
    controller.start({});
    controller.abandon();
    QSignalSpy changed(&controller, &RunController::changed);
    QSignalSpy finished(&controller, &RunController::finished);
    engine.driver()->progress({});
    engine.driver()->meet(appendProblem());
    engine.driver()->report({});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!controller.report());
    QTRY_VERIFY(engine.drivers.isEmpty());
}

void tst_RunController::checksBothSides()
{
    FakeEngine engine;
    CheckController controller(engine);
    controller.start(oldAccount(), newAccount());
    QVERIFY(controller.isRunning());
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    QVERIFY(!controller.bothSucceeded());
    engine.runningProbe(newAccount().host)->fail(errorOf(Error::Code::Authentication));
    QVERIFY(!controller.isRunning());
    QVERIFY(!controller.bothSucceeded());
    QVERIFY(controller.result(Side::Destination).error);
    controller.restart();
    QVERIFY(!controller.result(Side::Destination).error);
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    QVERIFY(controller.bothSucceeded());
}

void tst_RunController::cancelsTheCheck()
{
    FakeEngine engine;
    CheckController controller(engine);
    controller.start(oldAccount(), newAccount());
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    controller.cancel();
    QCOMPARE(controller.result(Side::Source).state, CheckController::State::Succeeded);
    QCOMPARE(controller.result(Side::Destination).state, CheckController::State::Canceled);
    QVERIFY(!engine.runningProbe(newAccount().host));
}

void tst_RunController::handsTheValuesOn()
{
    FakeEngine engine;
    Journey journey(engine, u"/journals"_s);
    journey.oldAccount().load(oldAccount());
    journey.newAccount().load(newAccount());
    journey.checkBoth();
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    journey.takeFolders();
    const Imap::MailboxName archive = Imap::MailboxName::fromDisplay(u"Archiv"_s);
    journey.folders().setInclusion(archive, Inclusion::LeftOut);
    journey.startReview();
    const MigrationRequest dry = engine.driver()->request;
    QCOMPARE(dry.options.kind, RunKind::DryRun);
    QCOMPARE(dry.source.port, 993); // As it worked, not as it was asked for.
    QCOMPARE(dry.source.password, oldAccount().password);
    QCOMPARE(dry.journalFolder, u"/journals"_s);
    QCOMPARE(dry.options.excludedFolders, QSet{archive});
    engine.driver()->report(reportFor(dry));
    journey.startCopy();
    QCOMPARE(engine.driver()->request.options.kind, RunKind::Copy);
    QCOMPARE(engine.driver()->request.options.excludedFolders, QSet{archive});

    // What was chosen for one account means nothing for another.
    journey.oldAccount().setUser(u"bert@old.example"_s);
    journey.checkBoth();
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(journey.oldAccount().account()));
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    journey.takeFolders();
    QVERIFY(!journey.folders().isChanged());
}

QTEST_GUILESS_MAIN(tst_RunController)
#include "tst_runcontroller.moc"
