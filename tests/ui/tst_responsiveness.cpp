// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "tests/ui/wizarddriver.h"
#include "ui/widgets/foldertrees.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

// Frames later than 50 ms are felt. This is for a machine that is five times slower and busy with other tests.
constexpr qint64 longestAbsence = 1'500;

/// How long the event loop was away at most.
class Watch final : public QObject
{
public:
    Watch()
    {
        m_clock.start();
        connect(&m_tick, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_tick.start(0);
    }
    qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }
    void begin()
    {
        m_longest = 0;
        m_clock.restart();
    }

private:
    QTimer m_tick;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

FolderTree manyFolders(int count)
{
    FolderTree tree = oldTree();
    for (int number = 0; number < count; ++number) {
        tree.folders.append(
            folder(u"Ordner %1/Unterordner %2"_s.arg(number / 50, 3, 10, QChar(u'0'))
                       .arg(number % 50, 3, 10, QChar(u'0')),
                   number, 1'000 * number));
    }
    std::ranges::sort(tree.folders, {}, &Folder::name);
    return tree;
}

} // namespace

/// The window stays alive, however much there is.
class tst_Responsiveness final : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandSnapshots();
    void fiveThousandFolders();
    void tenThousandFindings();
};

void tst_Responsiveness::tenThousandSnapshots()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) { return summaryOf(account); };
    engine.runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    engine.runAnswer = {};
    driver.press(QWizard::CommitButton);
    Watch watch;
    int sent = 0;
    QTimer feeder;
    connect(&feeder, &QTimer::timeout, this, [&] {
        for (int count = 0; count < 20 && sent < 10'000; ++count) {
            Progress progress;
            progress.phase = Phase::Copying;
            progress.messagesTotal = 100'000;
            progress.messagesDone = 10 * ++sent;
            progress.bytesPerSecond = 1'000.0 * (sent % 977);
            progress.elapsed = std::chrono::milliseconds(100 * sent);
            engine.driver()->progress(progress);
            QList<MigrationEvent> events;
            for (Imap::Uid uid = 1; uid <= 10; ++uid) {
                events.append(Happened::MessageCopied{Imap::MailboxName("INBOX"),
                                                      Imap::MailboxName("INBOX"),
                                                      Imap::Uid(10 * sent) + uid, 1'000, 0});
            }
            engine.driver()->tell(events);
        }
    });
    feeder.start(0);
    watch.begin();
    QTRY_COMPARE_WITH_TIMEOUT(sent, 10'000, 120'000);
    qInfo() << "longest absence" << watch.longest() << "ms";
    QVERIFY2(watch.longest() < longestAbsence, qPrintable(QString::number(watch.longest())));
}

void tst_Responsiveness::fiveThousandFolders()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) {
        AccountSummary summary = summaryOf(account);
        if (account.host == oldAccount().host)
            summary.tree = manyFolders(5'000);
        return summary;
    };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::FoldersId));
    QCoreApplication::processEvents();
    Watch watch;
    const auto loop = [] {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    };
    qint64 longest = 0;
    const auto measure = [&](const char *what, const auto &act) {
        watch.begin();
        act();
        loop();
        qInfo() << what << watch.longest() << "ms";
        longest = std::max(longest, watch.longest());
    };
    auto *search = driver.find<QLineEdit>(u"folderSearch"_s);
    measure("filter", [&] { search->setText(u"ordner 04"_s); });
    measure("unfilter", [&] { search->clear(); });
    measure("only changed", [&] { driver.press(u"onlyChangedBox"_s); });
    measure("all again", [&] { driver.press(u"onlyChangedBox"_s); });
    driver.find<FolderTrees>(u"folderTrees"_s)->select(Imap::MailboxName("Archiv"));
    measure("target", [&] { driver.type(u"folderTarget"_s, u"Ganz anders"_s); });
    measure("undo", [&] { driver.press(u"undoButton"_s); });
    measure("leave all out", [&] { driver.press(u"excludeAllButton"_s); });
    auto *tree = driver.find<QAbstractItemView>(u"folderTree"_s);
    measure("scroll", [&] { tree->scrollToBottom(); });
    QVERIFY2(longest < longestAbsence, qPrintable(QString::number(longest)));
}

void tst_Responsiveness::tenThousandFindings()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) { return summaryOf(account); };
    engine.runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
    Wizard wizard(engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultAuditStart"_s);
    const AuditResult result = auditWith(20'000);
    Watch watch;
    watch.begin();
    engine.audit->end(result);
    auto *list = driver.find<QAbstractItemView>(u"resultAuditFindings"_s);
    // All sentences have found their places when the last has one.
    QTRY_VERIFY_WITH_TIMEOUT(
        list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0)).isValid(), 60'000);
    list->scrollToBottom();
    QCoreApplication::processEvents();
    qInfo() << "longest absence" << watch.longest() << "ms";
    QVERIFY2(watch.longest() < longestAbsence, qPrintable(QString::number(watch.longest())));
}

QTEST_MAIN(tst_Responsiveness)
#include "tst_responsiveness.moc"
