// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "tests/ui/wizarddriver.h"
#include "ui/checkfindings.h"
#include "ui/widgets/foldertrees.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

class tst_Wizard final : public QObject
{
    Q_OBJECT

private slots:
    void nextWaitsForTheFields();
    void fieldsFollowTheAddress();
    void asksAboutAForeignServer();
    void signsInInTheBrowser();
    void showsLiveNumbers();
    void errorsAppearAtTheField_data();
    void errorsAppearAtTheField();
    void asksAboutACertificate();
    void aCheckCanBeStopped();
    void warnsAboutMissingEncryption();
    void refusesTheSameAccount();
    void checksBothAndGoesBack();
    void folderEditsReachTheRun();
    void refusesABadTarget();
    void suggestsFoldersOfTheNewAccount();
    void showsFoldersWithAnAmpersand();
    void reviewAddsUp();
    void reviewWithNothingToCopy();
    void aFailedReviewCanBeRepeated();
    void backFromReviewStopsIt();
    void pauseAndStopReachTheEngine();
    void showsProgress();
    void closingAsksOnce();
    void closingElsewhereJustCloses();
    void resultTellsTheProblems();
    void runAgainReviewsAnew();
    void everyControlHasANameAndAWord();
    void doorsLeadToTheMessages();
    void triesAFewMessages();
    void slowsDownWhileItRuns();
    void triesAgain();
    void opensAFileAtTheReview();
    void offersToContinue();
    void forgetsTheSecretsOfAMigration();
    void aFileGoesBeforeWhatIsUnfinished();
    void helpOpensAtThePage();
    void deletionsAreAskedAboutTwice();
    void warnsOfOneAccountUnderTwoNames();
    void escapeLosesNothing();
    void tabGoesAsThePageReads();
    void theFocusIsOnThePage();
    void worksByKeyboardAlone();
    void pageDownReadsOn();

private:
    static void answerEverything(FakeEngine &engine);
    static void answerAccounts(FakeEngine &engine);
};

void tst_Wizard::answerAccounts(FakeEngine &engine)
{
    engine.probeAnswer = [](const Account &account) { return summaryOf(account); };
}

void tst_Wizard::answerEverything(FakeEngine &engine)
{
    answerAccounts(engine);
    engine.runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
}

void tst_Wizard::nextWaitsForTheFields()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(!driver.canGoOn());
    QVERIFY(!driver.text(u"oldStatus"_s).isEmpty());
    driver.type(u"oldAddress"_s, u"anna@old.example"_s);
    QVERIFY(!driver.canGoOn());
    driver.type(u"oldPassword"_s, u"secret"_s);
    QVERIFY(!driver.canGoOn()); // The server is still looked for.
    driver.type(u"oldHost"_s, u"imap.old.example"_s);
    QVERIFY(driver.canGoOn());
    QVERIFY(driver.text(u"oldStatus"_s).isEmpty());
    driver.press(QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(Wizard::OldAccountId)); // Not before the server agreed.
    QVERIFY(!driver.canGoOn());
    QTRY_COMPARE(wizard.currentId(), int(Wizard::NewAccountId));
    driver.press(QWizard::BackButton);
    driver.press(QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(Wizard::NewAccountId)); // Unchanged, so not asked again.
}

void tst_Wizard::fieldsFollowTheAddress()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    FakeFinder *finder = engine.finders.constFirst();
    // The address is all that is asked for at first.
    QVERIFY(!driver.find<QLineEdit>(u"oldPassword"_s)->isVisible());
    QVERIFY(!driver.find<QLineEdit>(u"oldHost"_s)->isVisible());
    QTest::keyClicks(driver.find<QLineEdit>(u"oldAddress"_s), u"anna@old.example"_s);
    QVERIFY(driver.find<QLineEdit>(u"oldPassword"_s)->isVisible());
    QTRY_VERIFY(finder->isRunning);
    QVERIFY(driver.text(u"oldSearch"_s).contains(u"old.example"_s));
    finder->find({.origin = DiscoveryOrigin::UsualHostName,
                  .foundAt = {},
                  .host = u"imap.old.example"_s,
                  .port = 993,
                  .security = Security::ImplicitTls,
                  .user = u"anna@old.example"_s});
    QVERIFY(driver.text(u"oldSearch"_s).contains(u"imap.old.example"_s));
    driver.press(u"oldServerSettings"_s);
    QVERIFY(driver.find<QLineEdit>(u"oldHost"_s)->isVisible());
    QCOMPARE(driver.find<QLineEdit>(u"oldHost"_s)->text(), u"imap.old.example"_s);
    QCOMPARE(driver.find<QLineEdit>(u"oldUser"_s)->text(), u"anna@old.example"_s);
    driver.type(u"oldHost"_s, QString());
    driver.type(u"oldHost"_s, u"mail.example"_s);
    QVERIFY(driver.text(u"oldSearch"_s).isEmpty());
    driver.type(u"oldAddress"_s, u"bert@old.example"_s);
    QCOMPARE(driver.find<QLineEdit>(u"oldHost"_s)->text(), u"mail.example"_s);
    QCOMPARE(driver.find<QLineEdit>(u"oldUser"_s)->text(), u"bert@old.example"_s);
}

void tst_Wizard::asksAboutAForeignServer()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.type(u"oldAddress"_s, u"anna@old.example"_s);
    wizard.journey().oldAccount().hurrySearch();
    engine.finders.constFirst()->find({.origin = DiscoveryOrigin::MailExchanger,
                                       .foundAt = u"aspmx.l.google.com"_s,
                                       .host = u"imap.gmail.com"_s,
                                       .port = 993,
                                       .security = Security::ImplicitTls,
                                       .user = u"anna@old.example"_s,
                                       .doors = {Door::AppPassword},
                                       .providerId = u"gmail"_s,
                                       .needsConfirmation = true});
    QVERIFY(driver.find<QLineEdit>(u"oldHost"_s)->text().isEmpty());
    QVERIFY(driver.text(u"oldServerQuestion"_s).contains(u"imap.gmail.com"_s));
    driver.type(u"oldPassword"_s, u"abcd efgh"_s);
    QVERIFY(!driver.canGoOn());
    driver.press(u"oldUseServer"_s);
    QVERIFY(driver.text(u"oldServerQuestion"_s).isEmpty());
    QCOMPARE(driver.find<QLineEdit>(u"oldHost"_s)->text(), u"imap.gmail.com"_s);
    QVERIFY(driver.canGoOn());
    QVERIFY(driver.text(u"oldSteps"_s).startsWith(u"1. "_s));
    QVERIFY(driver.find<QPushButton>(u"oldOpenPage"_s)->isVisible());
}

void tst_Wizard::signsInInTheBrowser()
{
    FakeEngine engine;
    answerAccounts(engine);
    engine.browserService = BrowserService{
        .id = u"google"_s, .name = u"Google"_s, .isUsable = true, .registrationPage = {}};
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.type(u"oldAddress"_s, u"anna@gmail.com"_s);
    engine.finders.constFirst()->find({.host = u"imap.gmail.com"_s,
                                       .port = 993,
                                       .user = u"anna@gmail.com"_s,
                                       .doors = {Door::Browser, Door::AppPassword},
                                       .providerId = u"gmail"_s});
    QVERIFY(!driver.find<QLineEdit>(u"oldPassword"_s)->isVisible());
    QVERIFY(!driver.canGoOn());
    driver.press(u"oldBrowserSignIn"_s);
    QVERIFY(driver.text(u"oldBrowserStatus"_s).contains(u"Waiting"_s));
    QVERIFY(driver.find<QPushButton>(u"oldBrowserCancel"_s)->isVisible());
    engine.browserDoors.constFirst()->grant(Secret(u"refresh"_s));
    QVERIFY(!driver.find<QPushButton>(u"oldBrowserCancel"_s)->isVisible());
    driver.press(QWizard::NextButton);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::NewAccountId));
}

void tst_Wizard::showsLiveNumbers()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    answerAccounts(engine);
    QVERIFY(driver.walkTo(Wizard::CheckingId));
    engine.probeAnswer = {};
    wizard.journey().checkBoth();
    FakeProbe *oldProbe = engine.runningProbe(oldAccount().host);
    FakeProbe *newProbe = engine.runningProbe(newAccount().host);
    QVERIFY(oldProbe->depth == CheckDepth::Messages);
    QVERIFY(newProbe->depth == CheckDepth::Folders);
    AccountSummary summary = summaryOf(oldAccount());
    summary.stage = AccountSummary::Stage::Listing;
    summary.messages = 1'234;
    oldProbe->progress(summary);
    const auto facts = [&driver] {
        return driver.find<QLabel>(u"oldCheckFacts"_s)->accessibleName();
    };
    QVERIFY(facts().contains(u"1,234 so far"_s));
    QVERIFY(!driver.canGoOn());
    summary.stage = AccountSummary::Stage::Measuring;
    oldProbe->succeed(summary);
    newProbe->succeed(summaryOf(newAccount()));
    QVERIFY(driver.canGoOn()); // The sizes are not waited for.
    summary.stage = AccountSummary::Stage::Measured;
    oldProbe->progress(summary);
    QVERIFY(facts().contains(u"61"_s));
    // Two of the sample's messages are larger than 50 MB.
    QVERIFY(driver.text(u"leftBehind"_s).contains(u"50"_s));
    QVERIFY(driver.text(u"leftBehind"_s).contains(u"Contacts"_s));
}

void tst_Wizard::errorsAppearAtTheField_data()
{
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("label");
    QTest::newRow("host") << Error::Code::HostNotFound << u"oldHostError"_s;
    QTest::newRow("port") << Error::Code::ConnectionRefused << u"oldPortError"_s;
    QTest::newRow("not IMAP") << Error::Code::NotImap << u"oldPortError"_s;
    QTest::newRow("password") << Error::Code::Authentication << u"oldPasswordError"_s;
    QTest::newRow("security") << Error::Code::Tls << u"oldSecurityError"_s;
    QTest::newRow("other") << Error::Code::Rejected << u"oldError"_s;
}

void tst_Wizard::errorsAppearAtTheField()
{
    QFETCH(Error::Code, code);
    QFETCH(QString, label);
    FakeEngine engine;
    engine.probeAnswer = [code](const Account &) -> Result<AccountSummary> {
        return std::unexpected(errorOf(code, u"I am tired"_s));
    };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.fillAccount(u"old"_s, oldAccount());
    driver.press(QWizard::NextButton);
    QTRY_VERIFY(!driver.text(label + u"Text"_s).isEmpty());
    QVERIFY(driver.text(label + u"ServerText"_s).contains(u"I am tired"_s));
    QCOMPARE(wizard.currentId(), int(Wizard::OldAccountId));
    QVERIFY(driver.canGoOn());
    driver.type(u"oldPassword"_s, u"another"_s);
    QVERIFY(driver.text(label + u"Text"_s).isEmpty());
}

void tst_Wizard::asksAboutACertificate()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) -> Result<AccountSummary> {
        if (account.trust.acceptedFingerprints.isEmpty())
            return std::unexpected(certificateError());
        return summaryOf(account);
    };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.fillAccount(u"old"_s, oldAccount());
    driver.press(QWizard::NextButton);
    QTRY_VERIFY(driver.find<QPushButton>(u"oldTrustCertificate"_s)->isVisible());
    const QString facts = driver.find<QLabel>(u"oldCertificateFacts"_s)->accessibleName();
    QVERIFY(facts.contains(u"mail.example"_s));
    QVERIFY(facts.contains(u"Example Home Authority"_s));
    QVERIFY(facts.contains(u"5A:5A"_s));
    QVERIFY(facts.contains(u"self-signed"_s));
    driver.press(u"oldTrustCertificate"_s);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::NewAccountId));
}

void tst_Wizard::aCheckCanBeStopped()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.fillAccount(u"old"_s, oldAccount());
    driver.press(QWizard::NextButton);
    QVERIFY(engine.runningProbe(oldAccount().host));
    QVERIFY(!driver.canGoOn());
    driver.press(u"oldStopCheck"_s);
    QVERIFY(!engine.runningProbe(oldAccount().host));
    QVERIFY(driver.canGoOn());
    QCOMPARE(wizard.currentId(), int(Wizard::OldAccountId));
}

void tst_Wizard::warnsAboutMissingEncryption()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.press(u"oldServerSettings"_s);
    QVERIFY(driver.text(u"oldSecurityWarning"_s).isEmpty());
    auto *security = driver.find<QComboBox>(u"oldSecurity"_s);
    security->setCurrentIndex(security->count() - 1);
    QCOMPARE(wizard.journey().oldAccount().security(), Security::None);
    QVERIFY(!driver.text(u"oldSecurityWarning"_s).isEmpty());
}

void tst_Wizard::refusesTheSameAccount()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::NewAccountId));
    driver.fillAccount(u"new"_s, oldAccount());
    driver.press(QWizard::NextButton);
    QVERIFY(!driver.text(u"newAddressErrorText"_s).isEmpty());
    QCOMPARE(wizard.currentId(), int(Wizard::NewAccountId));
}

void tst_Wizard::checksBothAndGoesBack()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::NewAccountId));
    driver.press(QWizard::NextButton);
    QTRY_VERIFY(wizard.journey().newAccount().state() == AccountController::State::Accepted);
    engine.probeAnswer = {};
    if (wizard.currentId() != Wizard::CheckingId)
        driver.press(QWizard::NextButton);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::CheckingId));
    wizard.journey().checkBoth();
    QVERIFY(!driver.canGoOn());
    FakeProbe *oldProbe = engine.runningProbe(oldAccount().host);
    FakeProbe *newProbe = engine.runningProbe(newAccount().host);
    QVERIFY(oldProbe && newProbe);
    oldProbe->succeed(summaryOf(oldAccount()));
    QVERIFY(!driver.canGoOn());
    QVERIFY(driver.find<QLabel>(u"oldCheckFacts"_s)->accessibleName().contains(u"993"_s));
    newProbe->fail(errorOf(Error::Code::Timeout, u"late"_s));
    QVERIFY(!driver.canGoOn());
    QVERIFY(!driver.text(u"newCheckErrorText"_s).isEmpty());
    driver.press(u"checkAgainButton"_s);
    QVERIFY(driver.text(u"newCheckErrorText"_s).isEmpty());
    driver.press(QWizard::BackButton);
    QCOMPARE(wizard.currentId(), int(Wizard::NewAccountId));
    QVERIFY(!engine.runningProbe(oldAccount().host));
    driver.press(QWizard::NextButton);
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    QVERIFY(driver.canGoOn());
}

void tst_Wizard::folderEditsReachTheRun()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    auto *tree = driver.find<QTreeView>(u"folderTree"_s);
    FoldersController &folders = wizard.journey().folders();
    const auto choose = [&driver](const Imap::MailboxName &folder) {
        driver.find<FolderTrees>(u"folderTrees"_s)->select(folder);
    };
    const auto archive = Imap::MailboxName::fromDisplay(u"Archiv"_s);
    const auto sent = Imap::MailboxName::fromDisplay(u"Gesendet"_s);

    choose(archive);
    QTest::keyClick(tree, Qt::Key_Space);
    choose(sent);
    QCOMPARE(driver.find<QLineEdit>(u"folderTarget"_s)->text(), u"Sent"_s);
    driver.type(u"folderTarget"_s, u"Outbox"_s);
    driver.press(QWizard::NextButton);
    const Options options = engine.driver()->request.options;
    QCOMPARE(options.excludedFolders, QSet{archive});
    QCOMPARE(options.explicitTargets.value(sent), Imap::MailboxName::fromDisplay(u"Outbox"_s));

    engine.driver()->report({});
    driver.press(QWizard::BackButton);
    QCOMPARE(wizard.currentId(), int(Wizard::FoldersId));
    driver.press(u"resetFoldersButton"_s);
    QVERIFY(!folders.isChanged());
    QVERIFY(!driver.find<QPushButton>(u"resetFoldersButton"_s)->isEnabled());
    driver.press(u"excludeAllButton"_s);
    QVERIFY(!driver.canGoOn());
    driver.press(u"includeAllButton"_s);
    QVERIFY(driver.canGoOn());
}

void tst_Wizard::refusesABadTarget()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    driver.type(u"folderTarget"_s, u" "_s);
    QVERIFY(!driver.text(u"folderErrorText"_s).isEmpty());
    QVERIFY(!driver.canGoOn());
    driver.type(u"folderTarget"_s, u"Fine"_s);
    QVERIFY(driver.text(u"folderErrorText"_s).isEmpty());
    QVERIFY(driver.canGoOn());
    // "inbox" is INBOX, but "inboxes" is not: what is typed stays as it is.
    driver.find<QLineEdit>(u"folderTarget"_s)->clear();
    QTest::keyClicks(driver.find<QLineEdit>(u"folderTarget"_s), u"inboxes"_s);
    QCOMPARE(driver.find<QLineEdit>(u"folderTarget"_s)->text(), u"inboxes"_s);
}

void tst_Wizard::suggestsFoldersOfTheNewAccount()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    QCompleter *completer = driver.find<QLineEdit>(u"folderTarget"_s)->completer();
    completer->setCompletionPrefix(u"sen"_s);
    QCOMPARE(completer->currentCompletion(), u"Sent"_s);
}

/// It would mark a letter.
void tst_Wizard::showsFoldersWithAnAmpersand()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) {
        AccountSummary summary = summaryOf(account);
        summary.tree.folders = {folder(u"R&D"_s, 3)};
        return summary;
    };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    QVERIFY2(driver.text(u"folderTargetLabel"_s).contains(u"R&&D"_s),
             qPrintable(driver.text(u"folderTargetLabel"_s)));
}

void tst_Wizard::reviewAddsUp()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QVERIFY(!driver.canGoOn());
    Progress progress;
    progress.phase = Phase::Copying;
    progress.foldersTotal = 8;
    progress.foldersDone = 2;
    progress.currentFolder = u"Gesendet"_s;
    engine.driver()->progress(progress);
    QVERIFY(driver.text(u"reviewStatus"_s).contains(u"Gesendet"_s));
    QCOMPARE(driver.find<QProgressBar>(u"reviewProgress"_s)->value(), 2);

    const Report report = reportFor(engine.driver()->request);
    QCOMPARE(report.balance.sumOfBins(), report.balance.found);
    engine.driver()->report(report);
    QVERIFY(driver.canGoOn());
    const auto number = [&driver](const QString &name) {
        return QLocale().toLongLong(driver.find<QLabel>(name)->text());
    };
    QCOMPARE(number(u"reviewFound"_s), 17'742);
    QCOMPARE(number(u"reviewCopied"_s) + number(u"reviewAlreadyThere"_s)
                 + number(u"reviewRepeated"_s),
             number(u"reviewFound"_s));
    QVERIFY(!driver.text(u"reviewDuration"_s).isEmpty());
    const QString commit = wizard.button(QWizard::CommitButton)->text();
    QVERIFY2(commit.contains(QLocale().toString(report.balance.copied)), qPrintable(commit));
    QVERIFY(wizard.button(QWizard::CommitButton)->isVisible());
    QVERIFY(wizard.currentPage()->subTitle().contains(u"Nothing is copied"_s));
}

void tst_Wizard::reviewWithNothingToCopy()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    Report report;
    report.kind = RunKind::DryRun;
    report.balance.found = report.balance.alreadyThere = 40;
    engine.driver()->report(report);
    QVERIFY(driver.canGoOn());
    QVERIFY(driver.text(u"reviewSentence"_s).contains(u"nothing to copy"_s));
    QVERIFY(!wizard.button(QWizard::CommitButton)->text().contains(u"Copy"_s));
}

void tst_Wizard::aFailedReviewCanBeRepeated()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    Report report;
    report.kind = RunKind::DryRun;
    report.outcome = Report::Outcome::Failed;
    report.problems = {appendProblem()};
    engine.driver()->report(report);
    QVERIFY(!driver.canGoOn());
    QVERIFY(!driver.text(u"reviewErrorText"_s).isEmpty());
    QCOMPARE(driver.find<QAbstractItemView>(u"reviewProblems"_s)->model()->rowCount(), 1);
    driver.press(u"reviewAgainButton"_s);
    QVERIFY(driver.text(u"reviewErrorText"_s).isEmpty());
    engine.driver()->report(reportFor(engine.driver()->request));
    QVERIFY(driver.canGoOn());
}

void tst_Wizard::backFromReviewStopsIt()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    driver.press(QWizard::BackButton);
    QCOMPARE(engine.driver()->calls.constLast(), u"stop"_s);
    QCOMPARE(wizard.currentId(), int(Wizard::FoldersId));
    engine.driver()->report({});
    QVERIFY(driver.canGoOn());
    driver.press(QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QCOMPARE(engine.drivers.size(), 2);
    engine.driver()->report(reportFor(engine.driver()->request));
    QVERIFY(driver.canGoOn());
}

void tst_Wizard::pauseAndStopReachTheEngine()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);
    QCOMPARE(wizard.currentId(), int(Wizard::CopyingId));
    QVERIFY(!wizard.button(QWizard::BackButton)->isEnabled());
    QVERIFY(!driver.canGoOn());
    driver.press(u"pauseButton"_s);
    QVERIFY(driver.text(u"copyStatus"_s).contains(u"Paused"_s));
    driver.press(u"pauseButton"_s);
    driver.press(u"stopButton"_s);
    const QStringList calls{u"start"_s, u"pause"_s, u"resume"_s, u"stop"_s};
    QCOMPARE(engine.driver()->calls, calls);
    QVERIFY(!driver.find<QPushButton>(u"pauseButton"_s)->isEnabled());
    QVERIFY(!driver.find<QPushButton>(u"stopButton"_s)->isEnabled());
    Report report = reportFor(engine.driver()->request);
    report.outcome = Report::Outcome::Stopped;
    engine.driver()->report(report);
    QCOMPARE(wizard.currentId(), int(Wizard::ResultId));
    QVERIFY(driver.text(u"resultSentence"_s).contains(u"stopped"_s));
}

void tst_Wizard::showsProgress()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);
    Progress progress;
    progress.phase = Phase::Copying;
    progress.messagesTotal = 17'742;
    progress.messagesDone = 4'200;
    progress.bytesToCopy = 2'000'000'000;
    progress.bytesDone = 512'000'000;
    progress.bytesPerSecond = 4'500'000;
    progress.remaining = std::chrono::minutes(6);
    progress.currentFolder = u"Gesendet"_s;
    engine.driver()->progress(progress);
    QVERIFY(driver.text(u"copyMessages"_s).contains(QLocale().toString(4'200)));
    QVERIFY(driver.text(u"copyFolder"_s).contains(u"Gesendet"_s));
    QVERIFY(driver.text(u"copyTimeLeft"_s).contains(u"5 to 9"_s));
    QCOMPARE(driver.find<QProgressBar>(u"copyProgress"_s)->maximum(), 17'742);
    QCOMPARE(driver.find<QProgressBar>(u"copyProgress"_s)->value(), 4'200);
    QVERIFY(!driver.find<QLabel>(u"copyWait"_s)->isVisible());
    progress.wait = Wait{.side = Side::Destination,
                         .reason = {.code = Error::Code::Throttled},
                         .until = QDateTime::currentDateTime().addSecs(90)};
    engine.driver()->progress(progress);
    QVERIFY(driver.find<QLabel>(u"copyWait"_s)->isVisible());
    QVERIFY(driver.text(u"copyWait"_s).contains(u"asks for a pause"_s));
    QVERIFY(
        driver.text(u"copyWait"_s).contains(progress.wait->until.time().toString(u"HH:mm:ss"_s)));
    progress.wait.reset();
    engine.driver()->progress(progress);
    QVERIFY(!driver.find<QLabel>(u"copyWait"_s)->isVisible());
    engine.driver()->meet(appendProblem());
    auto *problems = driver.find<QAbstractItemView>(u"copyProblems"_s);
    QVERIFY(problems->isVisible());
    QVERIFY(problems->model()->index(0, 0).data().toString().contains(u"maximum size"_s));
}

void tst_Wizard::closingAsksOnce()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);

    wizard.close();
    QVERIFY(wizard.isVisible());
    QCOMPARE(wizard.findChildren<QMessageBox *>().size(), 1);
    wizard.close();
    QCOMPARE(wizard.findChildren<QMessageBox *>().size(), 1);
    driver.press(u"keepCopyingButton"_s);
    QTRY_VERIFY(wizard.findChildren<QMessageBox *>().isEmpty());
    QCOMPARE(engine.driver()->calls, QStringList{u"start"_s});

    driver.press(QWizard::CancelButton);
    driver.press(u"stopAndCloseButton"_s);
    QTRY_VERIFY(wizard.findChildren<QMessageBox *>().isEmpty());
    QCOMPARE(engine.driver()->calls.constLast(), u"stop"_s);
    QVERIFY(wizard.isVisible()); // What is in flight is finished first.
    wizard.close();
    QVERIFY(wizard.findChildren<QMessageBox *>().isEmpty());
    QSignalSpy rejected(&wizard, &QDialog::rejected);
    Report report;
    report.outcome = Report::Outcome::Stopped;
    engine.driver()->report(report);
    QVERIFY(!wizard.isVisible());
    QCOMPARE(rejected.count(), 1);
}

void tst_Wizard::closingElsewhereJustCloses()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    driver.fillAccount(u"old"_s, oldAccount());
    driver.press(QWizard::NextButton);
    wizard.close();
    QVERIFY(!wizard.isVisible());
    QVERIFY(!engine.runningProbe(oldAccount().host));
}

void tst_Wizard::resultTellsTheProblems()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);
    Report report = reportFor(engine.driver()->request);
    report.balance.copied -= 1;
    report.balance.failed += 1;
    report.problems = {appendProblem()};
    engine.driver()->report(report);
    QCOMPARE(wizard.currentId(), int(Wizard::ResultId));
    QVERIFY(driver.text(u"resultSentence"_s).contains(u"could not be copied"_s));
    QCOMPARE(driver.find<QLabel>(u"resultFailed"_s)->text(), u"1"_s);
    QCOMPARE(driver.find<QAbstractItemView>(u"resultProblems"_s)->model()->rowCount(), 1);
    const QString statistics = driver.find<QLabel>(u"statisticsText"_s)->accessibleName();
    QVERIFY(statistics.contains(QLocale().toString(report.balance.found)));
    QVERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!wizard.button(QWizard::BackButton)->isVisible());
}

void tst_Wizard::runAgainReviewsAnew()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    engine.runAnswer = {};
    driver.press(u"runAgainButton"_s);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QVERIFY(!driver.canGoOn());
    QCOMPARE(engine.driver()->request.options.kind, RunKind::DryRun);
    engine.driver()->report(reportFor(engine.driver()->request));
    QVERIFY(driver.canGoOn());
    driver.press(QWizard::CommitButton);
    QCOMPARE(engine.driver()->request.options.kind, RunKind::Copy);
    engine.driver()->report(reportFor(engine.driver()->request));
    QCOMPARE(wizard.currentId(), int(Wizard::ResultId));
}

void tst_Wizard::everyControlHasANameAndAWord()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));

    QSet<QString> names;
    const QList<QWidget *> widgets = wizard.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString name = widget->objectName();
        // Qt's own parts of its widgets, and the wizard's own buttons.
        if (name.startsWith("qt_"_L1) || name.startsWith("__qt__"_L1)
            || qobject_cast<const QTabBar *>(widget->parentWidget()))
            continue;
        const bool isControl =
            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QProgressBar *>(widget)
            || (qobject_cast<const QAbstractItemView *>(widget)
                && !qobject_cast<const QHeaderView *>(widget)
                && !qobject_cast<const QComboBox *>(widget->parentWidget()->parentWidget()));
        if (!isControl)
            continue;
        const QString where =
            u"%1 below %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                 widget->parentWidget()->objectName());
        QVERIFY2(!name.isEmpty(), qPrintable(where));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface, qPrintable(name));
        const bool hasLabel = !interface->relations(QAccessible::Label).isEmpty();
        QVERIFY2(hasLabel || !interface->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
    QVERIFY(names.size() > 25);
}

void tst_Wizard::doorsLeadToTheMessages()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    const auto name = Imap::MailboxName::fromDisplay(u"Gesendet"_s);
    engine.driver()->tell({Happened::MessageCopied{name, name, 7, 100, 0},
                           Happened::MessageCopied{name, name, 8, 100, 0}});
    engine.driver()->report(reportFor(engine.driver()->request));
    driver.press(u"reviewCopiedDoor"_s);
    auto *list = driver.find<QAbstractItemView>(u"reviewMessages"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(list->model()->index(0, 1).data().toString().contains(u"Person"_s));
    driver.press(u"reviewAlreadyThereDoor"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    driver.type(u"reviewMessagesSearch"_s, u"Person 8"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(driver.find<QPlainTextEdit>(u"reviewCommandLine"_s)
                ->toPlainText()
                .contains(u"--host1 imap.old.example"_s));
}

void tst_Wizard::triesAFewMessages()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    engine.driver()->report(reportFor(engine.driver()->request));
    auto *verdict = driver.find<QLabel>(u"canaryVerdict"_s);
    QVERIFY(!verdict->isVisible());
    driver.press(u"canaryStart"_s);
    QVERIFY(engine.canary);
    QCOMPARE(engine.canary->request.source, engine.driver()->request.source);
    QVERIFY(!wizard.currentPage()->isComplete());
    driver.press(u"canaryCancel"_s);
    QVERIFY(engine.canary->isCanceled);
    engine.canary->end({.messages = {CanaryMessage{.uid = 7}}});
    QVERIFY(wizard.currentPage()->isComplete());
    QVERIFY(verdict->isVisible());
    QVERIFY2(verdict->text().contains(u"keeps messages as they are"_s),
             qPrintable(verdict->text()));
}

void tst_Wizard::slowsDownWhileItRuns()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);
    driver.press(u"slowDown"_s);
    driver.find<QDoubleSpinBox>(u"copyKilobytes"_s)->setValue(250);
    QCOMPARE(engine.driver()->pace.bytesPerSecond, 250'000);
    driver.find<QDoubleSpinBox>(u"copyMessageRate"_s)->setValue(5);
    QCOMPARE(engine.driver()->pace.messagesPerSecond, 5.0);
    driver.find<QDoubleSpinBox>(u"copyKilobytes"_s)->setValue(0);
    QCOMPARE(engine.driver()->pace.bytesPerSecond, 0);
}

void tst_Wizard::triesAgain()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);
    Report report = reportFor(engine.driver()->request);
    FolderReport &folder = report.folders[1];
    folder.balance.copied -= 1;
    folder.balance.failed += 1;
    report.balance.copied -= 1;
    report.balance.failed += 1;
    report.problems = {appendProblem()};
    engine.driver()->report(report);
    QCOMPARE(wizard.currentId(), int(Wizard::ResultId));
    driver.press(u"resultProblemsRetryAll"_s);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::CopyingId));
    QCOMPARE(engine.driver()->request.options.onlyFolders,
             QList{Imap::MailboxName::fromDisplay(u"Archiv/2023"_s)});
    Report again;
    again.folders = {folder};
    again.folders[0].balance = {.found = folder.balance.found,
                                .copied = 1,
                                .alreadyThere = folder.balance.found - 1 - folder.balance.repeated,
                                .repeated = folder.balance.repeated};
    engine.driver()->report(again);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ResultId));
    const Report &whole = *wizard.journey().copy().report();
    QCOMPARE(whole.balance.failed, 0);
    QCOMPARE(whole.balance.sumOfBins(), whole.balance.found);
    QVERIFY(whole.problems.isEmpty());
}

void tst_Wizard::opensAFileAtTheReview()
{
    QTemporaryDir folder;
    MigrationFile file{oldAccount(), newAccount(), {}};
    file.choices.leftOut.insert(Imap::MailboxName::fromDisplay(u"Archiv"_s));
    const QString path = folder.filePath(u"a.mailhaul"_s);
    QVERIFY(saveMigration(file, path));
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    wizard.openMigrationFile(path);
    const WizardDriver driver(wizard);
    QCOMPARE(driver.find<QLineEdit>(u"oldHost"_s)->text(), oldAccount().host);
    QVERIFY(driver.walkTo(Wizard::FoldersId) || wizard.currentId() == Wizard::ReviewId);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QCOMPARE(engine.driver()->request.options.excludedFolders, file.choices.leftOut);
    wizard.openMigrationFile(folder.filePath(u"none.mailhaul"_s));
    auto *complaint = wizard.findChild<QMessageBox *>(u"openError"_s);
    QVERIFY(complaint);
    complaint->close();
}

void tst_Wizard::offersToContinue()
{
    QTemporaryDir folder;
    FakeEngine engine;
    answerEverything(engine);
    {
        Wizard wizard(engine);
        wizard.setStateFolder(folder.path());
        wizard.show();
        QVERIFY(!wizard.findChild<QMessageBox *>(u"continueQuestion"_s));
        const WizardDriver driver(wizard);
        QVERIFY(driver.walkTo(Wizard::ReviewId));
        QTRY_VERIFY(driver.canGoOn());
        engine.runAnswer = {};
        driver.press(QWizard::CommitButton);
        QVERIFY(QFile::exists(folder.filePath(u"unfinished.mailhaul"_s)));
    } // As when the power fails.
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.setStateFolder(folder.path());
    wizard.show();
    QTRY_VERIFY(wizard.findChild<QMessageBox *>(u"continueQuestion"_s));
    wizard.findChild<QPushButton *>(u"continueButton"_s)->click();
    const WizardDriver driver(wizard);
    QCOMPARE(driver.find<QLineEdit>(u"newHost"_s)->text(), newAccount().host);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    driver.press(QWizard::CommitButton);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ResultId));
    QVERIFY(!QFile::exists(folder.filePath(u"unfinished.mailhaul"_s)));
}

void tst_Wizard::forgetsTheSecretsOfAMigration()
{
    QTemporaryDir folder;
    FakeEngine engine;
    answerEverything(engine);
    const MigrationFile migration{
        .oldAccount = oldAccount(), .newAccount = newAccount(), .choices = {}};
    QVERIFY(saveMigration(migration, folder.filePath(u"unfinished.mailhaul"_s)));
    SavedAccount other{.address = u"else@other.example"_s, .account = oldAccount()};
    other.account.user = u"else"_s;
    engine.saved = {{{.address = u"old"_s, .account = oldAccount()}, Secret(u"one"_s)},
                    {other, Secret(u"two"_s)},
                    {{.address = u"new"_s, .account = newAccount()}, Secret(u"three"_s)}};
    Wizard wizard(engine);
    wizard.setStateFolder(folder.path());
    wizard.show();
    QTRY_VERIFY(wizard.findChild<QMessageBox *>(u"continueQuestion"_s));
    wizard.findChild<QPushButton *>(u"forgetUnfinishedButton"_s)->click();
    QVERIFY(!QFile::exists(folder.filePath(u"unfinished.mailhaul"_s)));
    QCOMPARE(engine.saved.size(), 1);
    QCOMPARE(engine.saved.first().second.reveal(), u"two"_s);
}

/// As when a file is double-clicked after a power cut.
void tst_Wizard::aFileGoesBeforeWhatIsUnfinished()
{
    QTemporaryDir folder;
    const QString unfinished = folder.filePath(u"unfinished.mailhaul"_s);
    QVERIFY(saveMigration({oldAccount(), newAccount(), {}}, unfinished));
    MigrationFile other{oldAccount(), newAccount(), {}};
    other.newAccount.host = u"other.example"_s;
    QVERIFY(saveMigration(other, folder.filePath(u"a.mailhaul"_s)));
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.setStateFolder(folder.path());
    wizard.show();
    wizard.openMigrationFile(folder.filePath(u"a.mailhaul"_s));
    QCoreApplication::processEvents();
    QVERIFY(!wizard.findChild<QMessageBox *>(u"continueQuestion"_s));
    const WizardDriver driver(wizard);
    QCOMPARE(driver.find<QLineEdit>(u"newHost"_s)->text(), u"other.example"_s);
    // The password alone is missing, and the cursor is there.
    QTRY_COMPARE(wizard.focusWidget(), driver.find<QWidget>(u"oldPassword"_s));
    QVERIFY(QFile::exists(unfinished));
}

void tst_Wizard::helpOpensAtThePage()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    driver.press(QWizard::HelpButton);
    auto *help = wizard.findChild<QTextBrowser *>(u"helpText"_s);
    QVERIFY(help && help->isVisible());
    for (const int id : wizard.pageIds()) {
        const QString anchor = wizard.page(id)->objectName();
        QVERIFY2(help->toHtml().contains(u"name=\"%1\""_s.arg(anchor)), qPrintable(anchor));
    }
    QTRY_VERIFY(help->verticalScrollBar()->value() > 0);
}

void tst_Wizard::deletionsAreAskedAboutTwice()
{
    FakeEngine engine;
    answerAccounts(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    FoldersController &folders = wizard.journey().folders();
    QVERIFY(!folders.options().deletions.concernMessages());
    driver.press(u"deletionRules"_s);
    driver.press(u"deleteCopiedBox"_s);
    QVERIFY(!folders.choices().messages.deletesCopied);
    driver.press(u"refuseDeletionButton"_s);
    QTRY_VERIFY(!wizard.findChild<QMessageBox *>(u"deletionQuestion"_s));
    QVERIFY(!folders.choices().messages.deletesCopied);
    driver.press(u"deleteCopiedBox"_s);
    driver.press(u"confirmDeletionButton"_s);
    QVERIFY(folders.options().deletions.copiedFromSource);
    driver.press(QWizard::NextButton);
    QVERIFY(engine.driver()->request.options.deletions.copiedFromSource);
    Report report = reportFor(engine.driver()->request);
    report.statistics.deletedOnSource = 17;
    engine.driver()->report(report);
    QVERIFY(driver.text(u"reviewPromise"_s).contains(u"17"_s));
    folders.undoStack().undo();
    QVERIFY(!folders.options().deletions.concernMessages());
}

/// As localhost and 127.0.0.1, or imap.gmail.com and imap.googlemail.com.
void tst_Wizard::warnsOfOneAccountUnderTwoNames()
{
    FakeEngine engine;
    AccountSummary found = summaryOf(oldAccount());
    quint32 life = 1'700'000'000;
    for (Folder &folder : found.tree.folders)
        folder.state = {.uidValidity = ++life, .uidNext = 9'000, .messages = *folder.messages};
    engine.probeAnswer = [&found](const Account &) { return found; };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::CheckingId));
    QTRY_VERIFY(!driver.text(u"sameAccountText"_s).isEmpty());
    // A new account that was made with the same folders is another one.
    AccountSummary other = found;
    other.tree.folders.last().state.uidValidity = 1'600'000'000;
    QVERIFY(!looksLikeOneAccount(found, other));
    other.tree.folders.clear();
    QVERIFY(!looksLikeOneAccount(found, other));
}

void tst_Wizard::escapeLosesNothing()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    QTest::keyClick(driver.find<QWidget>(u"folderTarget"_s), Qt::Key_Escape);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    QCOMPARE(wizard.currentId(), int(Wizard::FoldersId));
}

/// No stop of the Tab key lies wholly above the one before.
void tst_Wizard::tabGoesAsThePageReads()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    for (const auto id : {Wizard::FoldersId, Wizard::ReviewId, Wizard::ResultId}) {
        QVERIFY(driver.walkTo(id));
        QTRY_VERIFY(id == Wizard::ResultId || driver.canGoOn());
        QCoreApplication::processEvents();
        const QWidget *page = wizard.currentPage();
        const QWidget *before = nullptr;
        for (QWidget *at = wizard.nextInFocusChain(); at != &wizard; at = at->nextInFocusChain()) {
            const bool isStop = (at->focusPolicy() & Qt::TabFocus) && at->isVisible()
                                && page->isAncestorOf(at) && !at->focusProxy();
            if (!isStop)
                continue;
            const int bottom = at->mapTo(page, QPoint(0, at->height())).y();
            const QString order = (before ? before->objectName() : QString()) + u" comes before "_s
                                  + at->objectName();
            QVERIFY2(!before || bottom > before->mapTo(page, QPoint()).y(), qPrintable(order));
            before = at;
        }
        QVERIFY(before);
    }
}

void tst_Wizard::theFocusIsOnThePage()
{
    FakeEngine engine;
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    answerAccounts(engine);
    QVERIFY(driver.walkTo(Wizard::NewAccountId));
    engine.probeAnswer = {};
    driver.fillAccount(u"new"_s, newAccount());
    driver.press(QWizard::NextButton);
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    QTRY_COMPARE(wizard.currentId(), int(Wizard::CheckingId));
    QTRY_COMPARE(wizard.focusWidget(), driver.find<QWidget>(u"stopCheckButton"_s));
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    // Enter goes on, and does not check again.
    QCOMPARE(wizard.focusWidget(), wizard.button(QWizard::NextButton));
    driver.press(QWizard::NextButton);
    driver.press(QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QTRY_COMPARE(wizard.focusWidget(), driver.find<QWidget>(u"reviewProgress"_s));
}

/// From the first letter to the result, by Tab, Space, Enter and typing.
void tst_Wizard::worksByKeyboardAlone()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const WizardDriver driver(wizard);
    const auto press = [&wizard](Qt::Key key) { QTest::keyClick(wizard.focusWidget(), key); };
    const auto tabTo = [&](const QString &name) {
        constexpr int mostStops = 60;
        for (int stop = 0; stop < mostStops && wizard.focusWidget()->objectName() != name; ++stop)
            press(Qt::Key_Tab);
        return wizard.focusWidget()->objectName() == name;
    };
    const auto fill = [&](const QString &side, const Account &account) {
        QTRY_COMPARE(wizard.focusWidget()->objectName(), side + u"Address"_s);
        QTest::keyClicks(wizard.focusWidget(), account.user);
        QVERIFY(tabTo(side + u"ServerSettings"_s));
        press(Qt::Key_Space);
        QVERIFY(tabTo(side + u"Host"_s));
        QTest::keyClicks(wizard.focusWidget(), account.host);
        QVERIFY(tabTo(side + u"Password"_s));
        QTest::keyClicks(wizard.focusWidget(), account.password.reveal());
        press(Qt::Key_Return);
    };
    fill(u"old"_s, oldAccount());
    QTRY_COMPARE(wizard.currentId(), int(Wizard::NewAccountId));
    fill(u"new"_s, newAccount());
    QTRY_COMPARE(wizard.currentId(), int(Wizard::CheckingId));
    QTRY_VERIFY(driver.canGoOn());
    press(Qt::Key_Return);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::FoldersId));
    QTRY_COMPARE(wizard.focusWidget()->objectName(), u"folderTree"_s);
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"includeAllButton"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(wizard.button(QWizard::NextButton)->objectName()));
    press(Qt::Key_Return);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    press(Qt::Key_Return);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ResultId));
}

void tst_Wizard::pageDownReadsOn()
{
    FakeEngine engine;
    answerEverything(engine);
    Wizard wizard(engine);
    wizard.show();
    wizard.resize(wizard.minimumSizeHint());
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::CheckingId));
    QTRY_VERIFY(driver.canGoOn());
    const auto *bar = wizard.currentPage()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const int before = bar->value();
    QTest::keyClick(wizard.button(QWizard::NextButton), Qt::Key_PageDown);
    QVERIFY(bar->value() > before);
}

QTEST_MAIN(tst_Wizard)
#include "tst_wizard.moc"
