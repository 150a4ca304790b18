// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of every page for people to look at; see screenshots.cmake.
#include "core/journal/journalfile.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/flaws.h"
#include "tests/ui/samples.h"
#include "tests/ui/wizarddriver.h"
#include "ui/several/severalwindow.h"
#include "ui/translation.h"
#include "ui/widgets/contraststyle.h"
#include "ui/widgets/earliercopywindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, Qt::lightGray);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Qt::gray);
    return palette;
}

class Photographer
{
public:
    Photographer(Wizard &wizard, const QDir &folder)
        : m_wizard(wizard)
        , m_folder(folder)
        , m_size(wizard.size())
    {}

    void take(const QString &name)
    {
        takeOther(name, &m_wizard);
        if (m_wizard.size() != m_size) {
            tell(name, {u"The window has grown to %1 x %2"_s.arg(
                           QString::number(m_wizard.width()), QString::number(m_wizard.height()))});
            m_wizard.resize(m_size);
        }
    }

    /// With \a widget in sight, as far as the window has room for it.
    void take(const QString &name, QWidget *widget)
    {
        QApplication::processEvents();
        auto *area = m_wizard.currentPage()->findChild<QScrollArea *>();
        area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y());
        take(name);
    }

    void takeOther(const QString &name, QWidget *window)
    {
        QApplication::processEvents();
        window->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(++m_number).arg(name)));
        tell(name, flawsOf(*window));
    }

    /// Of a dialog that is on the way by itself.
    void takeDialog(const QString &objectName)
    {
        const auto find = [&] { return m_wizard.findChild<QDialog *>(objectName); };
        if (!QTest::qWaitFor([&] { return find() && find()->isVisible(); }))
            qFatal("There is no dialog %s", qPrintable(objectName));
        QDialog *dialog = find();
        dialog->resize(dialog->size().boundedTo(m_size));
        takeOther(objectName, dialog);
        dialog->close();
        QApplication::processEvents();
    }

    bool hasSeenFlaws() const { return m_hasSeenFlaws; }

private:
    void tell(const QString &name, const QStringList &flaws)
    {
        for (const QString &flaw : flaws) {
            m_hasSeenFlaws = true;
            QTextStream(stdout) << m_folder.dirName() << '/' << name << ": " << flaw << Qt::endl;
        }
    }

    Wizard &m_wizard;
    QDir m_folder;
    QSize m_size;
    bool m_hasSeenFlaws = false;
    int m_number = 10;
};

Progress someProgress()
{
    Progress progress;
    progress.phase = Phase::Copying;
    progress.messagesTotal = 17'742;
    progress.messagesDone = 4'200;
    progress.bytesToCopy = 2'000'000'000;
    progress.bytesDone = 512'000'000;
    progress.bytesPerSecond = 4'500'000;
    progress.remaining = std::chrono::minutes(6);
    progress.currentFolder = u"Gesendet"_s;
    return progress;
}

QList<MigrationEvent> someEvents()
{
    Happened::FoldersPlanned planned{planFolders(oldTree(), newTree(), {})};
    QList<MigrationEvent> events{planned};
    int number = 0;
    for (const FolderPlanEntry &entry : std::as_const(planned.plan.entries)) {
        events.append(Happened::FolderStarted{++number, 8, entry, number % 2});
        Happened::FolderCompared compared{.entry = entry};
        compared.toCopy = 40;
        compared.alreadyThere = 2;
        compared.alreadyThereUids = {1, 2};
        events.append(compared);
        for (Imap::Uid uid = 10; uid < 50; ++uid) {
            events.append(Happened::MessageCopied{entry.source.name, entry.target, uid,
                                                  qint64(uid) * 1'000'000, 0});
        }
        if (number == 5)
            break;
        events.append(Happened::FolderFinished{entry.source.name, entry.target, true});
    }
    return events;
}

void photographSeveral(FakeEngine &engine, Photographer &photographer, QSize size)
{
    SeveralWindow window(engine, {});
    window.resize(size);
    window.show();
    photographer.takeOther(u"several-empty"_s, &window);
    window.takeText(u"user1;user2;colour\nanna;bert;red"_s);
    photographer.takeOther(u"several-error"_s, &window);
    window.takeText(u"old.example;anna;pw;new.example;anna;p2\n"
                    "old.example;bert;pw;new.example;bert;p2\n"
                    "old.example;carla;pw;new.example;carla;p2"_s);
    engine.probeAnswer = [](const Account &account) -> Result<AccountSummary> {
        if (account.user == "bert"_L1)
            return std::unexpected(certificateError());
        return summaryOf(account);
    };
    window.controller().testAll();
    if (!QTest::qWaitFor([&window] { return !window.controller().isRunning(); }))
        qFatal("The accounts are not tested");
    window.findChild<QTreeView *>(u"severalTable"_s)->setFocus();
    window.findChild<QTreeView *>(u"severalTable"_s)
        ->setCurrentIndex(window.findChild<QTreeView *>(u"severalTable"_s)->model()->index(1, 0));
    photographer.takeOther(u"several-tested"_s, &window);
    window.controller().copyAll();
    Report report = reportFor(engine.driver()->request);
    report.problems = {appendProblem()};
    engine.driver()->report(report);
    window.findChild<QTreeView *>(u"severalTable"_s)
        ->setCurrentIndex(window.findChild<QTreeView *>(u"severalTable"_s)->model()->index(2, 0));
    photographer.takeOther(u"several"_s, &window);
    window.close();
    auto *question = window.findChild<QDialog *>(u"severalCloseQuestion"_s);
    photographer.takeOther(u"several-question"_s, question);
    question->close();
}

CanaryResult trialResult()
{
    const CanaryMessage message{.kinds = {CanaryMessage::Kind::Ordinary},
                                .folder = Imap::MailboxName("INBOX"),
                                .uid = 7,
                                .size = 20'000};
    return {.messages = {message}};
}

/// As if there had been a copy between the two accounts.
void keepRecord(Wizard &wizard)
{
    const MigrationRequest &request = wizard.journey().review().request();
    QFile record(JournalFile::path(request.journalFolder, request.source, request.destination));
    if (!record.open(QIODevice::WriteOnly))
        qFatal("The record cannot be written");
}

void photographAccounts(FakeEngine &engine, Wizard &wizard, Photographer &photographer)
{
    const WizardDriver driver(wizard);
    photographer.take(u"old-empty"_s);
    FakeFinder *finder = engine.finders.constFirst();
    driver.type(u"oldAddress"_s, u"anna@gmail.com"_s);
    engine.browserService = BrowserService{
        .id = u"google"_s, .name = u"Google"_s, .isUsable = true, .registrationPage = {}};
    finder->find({.host = u"imap.gmail.com"_s,
                  .port = 993,
                  .user = u"anna@gmail.com"_s,
                  .doors = {Door::Browser, Door::AppPassword},
                  .providerId = u"gmail"_s});
    photographer.take(u"old-browser"_s);
    driver.press(u"oldBrowserSignIn"_s);
    engine.browserDoors.constFirst()->wait(QUrl(u"about:blank"_s));
    photographer.take(u"old-browser-waiting"_s);
    driver.press(u"oldBrowserCancel"_s);
    wizard.journey().oldAccount().chooseDoor(Door::AppPassword);
    photographer.take(u"old-app-password"_s);
    engine.browserService.reset();
    driver.type(u"oldAddress"_s, u"anna@old.example"_s);
    wizard.journey().oldAccount().hurrySearch();
    photographer.take(u"old-searching"_s);
    finder->find({.origin = DiscoveryOrigin::MailExchanger,
                  .foundAt = u"aspmx.l.google.com"_s,
                  .host = u"imap.gmail.com"_s,
                  .port = 993,
                  .user = u"anna@old.example"_s,
                  .doors = {Door::AppPassword},
                  .providerId = u"gmail"_s,
                  .needsConfirmation = true});
    photographer.take(u"old-question"_s);
    driver.fillAccount(u"old"_s, oldAccount());
    photographer.take(u"old-filled"_s);
    driver.press(QWizard::NextButton);
    photographer.take(u"old-checking"_s);
    // With the whole address, and with what stands before the "@".
    for (int form = 0; form < 2; ++form) {
        engine.runningProbe(oldAccount().host)
            ->fail(
                errorOf(Error::Code::Authentication, u"[AUTHENTICATIONFAILED] Wrong password"_s));
    }
    photographer.take(u"old-password"_s);
    driver.press(QWizard::NextButton);
    engine.runningProbe(oldAccount().host)->fail(errorOf(Error::Code::HostNotFound));
    photographer.take(u"old-host"_s);
    driver.press(QWizard::NextButton);
    engine.runningProbe(oldAccount().host)->fail(certificateError());
    photographer.take(u"old-certificate"_s);
    driver.press(QWizard::NextButton);
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    driver.fillAccount(u"new"_s, newAccount());
    photographer.take(u"new-filled"_s);
    driver.press(QWizard::NextButton);
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    photographer.take(u"checking"_s);
    engine.runningProbe(newAccount().host)->fail(errorOf(Error::Code::Timeout));
    photographer.take(u"check-failed"_s);
    wizard.journey().checkBoth();
    engine.runningProbe(oldAccount().host)->succeed(summaryOf(oldAccount()));
    engine.runningProbe(newAccount().host)->succeed(summaryOf(newAccount()));
    photographer.take(u"checked"_s);
    driver.press(QWizard::NextButton);
}

void photographTheProof(FakeEngine &engine, Wizard &wizard, Photographer &photographer)
{
    const WizardDriver driver(wizard);
    auto *audit = driver.find<QWidget>(u"resultAuditPanel"_s);
    photographer.take(u"audit"_s, audit);
    driver.press(u"resultAuditStart"_s);
    engine.audit->progress({.foldersDone = 4,
                            .foldersTotal = 8,
                            .messagesDone = 11'000,
                            .messagesTotal = 17'742,
                            .findings = 2,
                            .currentFolder = u"Gesendet"_s});
    photographer.take(u"audit-running"_s, audit);
    AuditResult refused;
    refused.reason = u"“Gesendet” could not be read. Compare again."_s;
    engine.audit->end(refused);
    photographer.take(u"audit-not-proved"_s, audit);
    driver.press(u"resultAuditStart"_s);
    engine.audit->end(auditWith(0));
    photographer.take(u"audit-proved"_s, audit);
    driver.press(u"resultAuditStart"_s);
    engine.audit->end(auditWith(23));
    photographer.take(u"audit-differences"_s, audit);
    auto *undo = driver.find<QWidget>(u"resultUndoPanel"_s);
    photographer.take(u"undo"_s, undo);
    driver.press(u"resultUndoPreview"_s);
    engine.undo->end(undoResult(UndoKind::Preview));
    photographer.take(u"undo-preview"_s, undo);
    driver.press(u"resultUndoRemove"_s);
    engine.undo->progress({.foldersDone = 1,
                           .foldersTotal = 5,
                           .messagesDone = 8'210,
                           .messagesTotal = 17'227,
                           .currentFolder = u"INBOX"_s});
    photographer.take(u"undo-running"_s, undo);
    engine.undo->end(undoResult(UndoKind::Remove));
    photographer.take(u"undo-done"_s, undo);
    EarlierCopyWindow earlier(wizard.journey().audit(), wizard.journey().undo());
    earlier.resize(earlier.size().boundedTo(wizard.size()));
    earlier.show();
    photographer.takeOther(u"earlier-copy"_s, &earlier);
}

void photographTheRest(FakeEngine &engine, Wizard &wizard, Photographer &photographer)
{
    const WizardDriver driver(wizard);
    photographer.take(u"folders"_s);
    driver.find<QTreeView>(u"folderTree"_s)->setFocus();
    driver.type(u"folderTarget"_s, u" "_s);
    photographer.take(u"folders-error"_s);
    driver.type(u"folderTarget"_s, u"Alt"_s);
    for (const QString &panel : {u"folderRules"_s, u"messageRules"_s, u"deletionRules"_s}) {
        driver.press(panel);
        QTest::qWait(300); // The preview waits for the end of the typing.
        photographer.take(u"folders-"_s + panel, driver.find<QWidget>(panel));
        driver.press(panel);
    }
    driver.press(u"pickTargetButton"_s);
    photographer.takeDialog(u"targetPicker"_s);
    driver.press(QWizard::NextButton);
    Progress progress = someProgress();
    progress.foldersTotal = 8;
    progress.foldersDone = 3;
    engine.driver()->progress(progress);
    photographer.take(u"review-running"_s);
    engine.driver()->tell(someEvents());
    engine.driver()->report(reportFor(engine.driver()->request));
    photographer.take(u"review"_s);
    auto *tabs = driver.find<QTabWidget>(u"reviewTabs"_s);
    photographer.take(u"review-below"_s, tabs);
    driver.press(u"reviewCopiedDoor"_s);
    QTest::qWait(200); // The list fills itself.
    photographer.take(u"review-messages"_s, tabs);
    tabs->setCurrentIndex(1);
    photographer.take(u"review-new"_s, tabs);
    tabs->setCurrentIndex(3);
    photographer.take(u"review-warnings"_s, tabs);
    tabs->setCurrentIndex(4);
    photographer.take(u"review-command"_s, tabs);
    driver.press(u"canaryStart"_s);
    photographer.take(u"review-trial"_s, driver.find<QWidget>(u"canaryPanel"_s));
    engine.canary->end(trialResult());
    photographer.take(u"review-trial-done"_s, driver.find<QWidget>(u"canaryPanel"_s));
    // Earlier Copy is offered where there is a record.
    keepRecord(wizard);
    driver.press(QWizard::BackButton);
    driver.press(QWizard::NextButton);
    engine.driver()->tell(someEvents());
    engine.driver()->report(reportFor(engine.driver()->request));
    photographer.take(u"review-earlier"_s, driver.find<QWidget>(u"earlierCopyButton"_s));
    driver.press(QWizard::CommitButton);
    engine.driver()->tell(someEvents());
    for (int step = 1; step < 60; ++step) {
        Progress now = someProgress();
        now.elapsed = std::chrono::seconds(step);
        now.bytesPerSecond = 100'000.0 * ((step * 37) % 45);
        engine.driver()->progress(now);
    }
    engine.driver()->progress(someProgress());
    photographer.take(u"copying"_s);
    driver.press(u"slowDown"_s);
    driver.find<QTabWidget>(u"copyDetails"_s)->setCurrentIndex(1);
    photographer.take(u"copying-lanes"_s);
    engine.driver()->meet(appendProblem());
    driver.press(u"pauseButton"_s);
    photographer.take(u"copying-paused"_s);
    photographer.take(u"copying-problem"_s, driver.find<QWidget>(u"copyProblems"_s));
    wizard.close();
    photographer.takeDialog(u"closeQuestion"_s);
    Report report = reportFor(engine.driver()->request);
    report.balance.copied -= 1;
    report.balance.failed += 1;
    report.problems = {appendProblem()};
    engine.driver()->report(report);
    photographer.take(u"result-problems"_s);
    driver.press(u"runAgainButton"_s);
    QApplication::processEvents();
    engine.driver()->report(reportFor(engine.driver()->request));
    driver.press(QWizard::CommitButton);
    engine.driver()->report(reportFor(engine.driver()->request));
    photographer.take(u"result"_s);
    auto *details = driver.find<QTabWidget>(u"resultTabs"_s);
    for (int tab = 0; tab < details->count(); ++tab) {
        details->setCurrentIndex(tab);
        photographer.take(u"result-tab-%1"_s.arg(tab), details);
    }
    details->setCurrentIndex(0);
    driver.press(u"supportButton"_s);
    photographer.takeDialog(u"supportDialog"_s);
    driver.press(QWizard::HelpButton);
    photographer.takeDialog(u"helpWindow"_s);
    photographTheProof(engine, wizard, photographer);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, u"With a dark palette."_s},
                       {u"right-to-left"_s, u"Mirrored, as for Arabic."_s},
                       {u"language"_s, u"Of the texts."_s, u"code"_s, u"en"_s},
                       {u"large-text"_s, u"With letters of twice the size."_s},
                       {u"size"_s, u"Of the window, such as 800x600."_s, u"size"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addHelpOption();
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0));
    if (!folder.mkpath(u"."_s))
        return 1;

    QApplication::setStyle(u"fusion"_s);
    ContrastStyle::install();
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());
    if (parser.isSet(u"right-to-left"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (parser.isSet(u"large-text"_s)) {
        QFont font = QApplication::font();
        font.setPointSizeF(2 * font.pointSizeF());
        QApplication::setFont(font);
    }
    QLocale::setDefault(QLocale(parser.value(u"language"_s)));
    installTranslations(application);

    FakeEngine engine;
    QTemporaryDir journals;
    Wizard wizard(engine, journals.path());
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        wizard.resize(size.at(0).toInt(), size.at(1).toInt());
    wizard.show();
    Photographer photographer(wizard, folder);
    photographAccounts(engine, wizard, photographer);
    photographTheRest(engine, wizard, photographer);
    photographSeveral(engine, photographer, wizard.size());
    return photographer.hasSeenFlaws() ? 1 : 0;
}
