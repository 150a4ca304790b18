// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a copy back removes what we have put there and nobody has touched since, and nothing else; and the
// reports tell the fate of every message, before and after.

#include "core/report/exportreport.h"
#include "core/undo/undo.h"
#include "tests/server/twoaccounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

const QByteArray date = "04-May-2016 05:06:07 +0200"_ba;

Report copy(const MigrationRequest &request)
{
    Migration migration;
    QSignalSpy finished(&migration, &Migration::finished);
    migration.start(request);
    if (finished.isEmpty() && !finished.wait(60s))
        qFatal("The copy does not end.");
    return finished.first().first().value<Report>();
}

UndoResult undo(const MigrationRequest &request, UndoKind kind,
                OnlyCopies onlyCopies = OnlyCopies::Keep)
{
    Undo undo;
    QSignalSpy finished(&undo, &Undo::finished);
    undo.start({.source = request.source,
                .destination = request.destination,
                .journalFolder = request.journalFolder,
                .kind = kind,
                .onlyCopies = onlyCopies});
    if (finished.isEmpty() && !finished.wait(60s))
        qFatal("The undo does not end.");
    return finished.first().first().value<UndoResult>();
}

qsizetype countIn(ImapWitness &witness, const QString &folder)
{
    const auto messages = witness.fetchAll(folder);
    return messages ? messages->size() : -1;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesBackWhatNobodyTouched();
    void keepsWhatIsNowhereElse_data();
    void keepsWhatIsNowhereElse();
    void isToldInTheReport();
    void touchesNothingWithoutTheOldAccount();
    void goesOnWhereItWasInterrupted();
    void needsUidPlus();
    void writesReports();

private:
    std::unique_ptr<TwoAccounts> m_accounts;
};

void UndoTest::init()
{
    m_accounts = std::make_unique<TwoAccounts>();
    QVERIFY2(m_accounts->start(), qPrintable(m_accounts->errorText()));
    ImapWitness &source = m_accounts->source();
    QVERIFY(source.create(u"Work/2016"_s));
    for (int number = 0; number < 6; ++number) {
        const QByteArray name = QByteArray::number(number);
        QVERIFY(source.append(u"INBOX"_s, plainMessage("inbox"_ba + name), {"\\Seen"_ba}, date));
        QVERIFY(source.append(u"Work/2016"_s, plainMessage("work"_ba + name), {}, date));
    }
    // Of these one is there already, and one is repeated.
    QVERIFY(m_accounts->destination().append(u"INBOX"_s, plainMessage("inbox0"_ba), {"\\Seen"_ba},
                                             date));
    QVERIFY(source.append(u"INBOX"_s, plainMessage("inbox1"_ba), {}, date));
}

void UndoTest::takesBackWhatNobodyTouched()
{
    const MigrationRequest request = m_accounts->request(Wire::Clear);
    const Report report = copy(request);
    QCOMPARE(report.balance.copied, 11);
    QVERIFY(!report.journalBalance);

    ImapWitness &destination = m_accounts->destination();
    const auto inbox = destination.fetchAll(u"INBOX"_s);
    QVERIFY(inbox && inbox->size() == 6);
    QVERIFY(destination.store(u"INBOX"_s, inbox->at(2).uid, "+FLAGS"_ba, {"\\Flagged"_ba}));
    QVERIFY(destination.append(u"INBOX"_s, plainMessage("mine"_ba), {}, date));

    const UndoResult preview = undo(request, UndoKind::Preview);
    QVERIFY2(!preview.error, qPrintable(sentenceFor(preview)));
    QCOMPARE(preview.sum().removed, 10);
    QCOMPARE(preview.sum().changed, 1);
    QCOMPARE(countIn(destination, u"INBOX"_s), 7);
    QCOMPARE(countIn(destination, u"Work/2016"_s), 6);

    const UndoResult done = undo(request, UndoKind::Remove);
    QVERIFY2(!done.error, qPrintable(sentenceFor(done)));
    QCOMPARE(done.sum().removed, 10);
    QCOMPARE(done.sum().changed, 1);
    QCOMPARE(done.removedFolders, preview.removedFolders);
    // The one that was there, the one that was flagged, and the user's own.
    QCOMPARE(countIn(destination, u"INBOX"_s), 3);
    QCOMPARE(countIn(destination, u"Work/2016"_s), -1);
    QVERIFY(done.removedFolders.contains(Imap::MailboxName("Work/2016"_ba)));

    QCOMPARE(undo(request, UndoKind::Remove).sum().removed, 0);
    const Report again = copy(request);
    QCOMPARE(again.balance.copied, 10);
    QVERIFY(!again.journalBalance);
}

void UndoTest::keepsWhatIsNowhereElse_data()
{
    using Loss = std::function<void(ImapWitness &)>;
    QTest::addColumn<Loss>("loss");
    QTest::newRow("expunged") << Loss([](ImapWitness &source) {
        QVERIFY(source.store(u"INBOX"_s, 3, "+FLAGS"_ba, {"\\Deleted"_ba}));
        QVERIFY(source.expunge(u"INBOX"_s));
    });
    QTest::newRow("marked as deleted") << Loss([](ImapWitness &source) {
        QVERIFY(source.store(u"INBOX"_s, 3, "+FLAGS"_ba, {"\\Deleted"_ba}));
    });
}

/// Once the old account has lost a message, its copy is the last one.
void UndoTest::keepsWhatIsNowhereElse()
{
    QFETCH(const std::function<void(ImapWitness &)>, loss);
    const MigrationRequest request = m_accounts->request(Wire::Clear);
    QCOMPARE(copy(request).balance.copied, 11);
    loss(m_accounts->source());
    for (const UndoKind kind : {UndoKind::Preview, UndoKind::Remove}) {
        const UndoResult result = undo(request, kind);
        QVERIFY2(!result.error, qPrintable(sentenceFor(result)));
        QCOMPARE(result.sum().onlyCopies, 1);
        QCOMPARE(result.sum().removed, 10);
    }
    QCOMPARE(countIn(m_accounts->destination(), u"INBOX"_s), 2);
    // By name, it goes as well.
    const UndoResult rest = undo(request, UndoKind::Remove, OnlyCopies::Remove);
    QCOMPARE(rest.sum().removed, 1);
    QCOMPARE(countIn(m_accounts->destination(), u"INBOX"_s), 1);
}

/// What was taken back is not counted as our mistake.
void UndoTest::isToldInTheReport()
{
    const MigrationRequest request = m_accounts->request(Wire::Clear);
    const Report report = copy(request);
    QCOMPARE(undo(request, UndoKind::Remove).sum().removed, 11);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"report.json"_s);
    QVERIFY(exportReport({.journalFile = report.journalFile}, name));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(name)).object();
    QVERIFY(json.value("balances"_L1).toBool());
    QCOMPARE(json.value("takenBack"_L1).toInt(), 11);
    const QJsonObject balance = json.value("balance"_L1).toObject();
    QCOMPARE(balance.value("copied"_L1).toInt(), 0);
    QCOMPARE(balance.value("found"_L1).toInteger(), report.balance.found);
}

void UndoTest::touchesNothingWithoutTheOldAccount()
{
    MigrationRequest request = m_accounts->request(Wire::Clear);
    QCOMPARE(copy(request).balance.copied, 11);
    request.source.password = Secret(u"wrong"_s);
    const UndoResult refused = undo(request, UndoKind::Remove);
    QVERIFY(refused.error.has_value());
    QCOMPARE(refused.sum().removed, 0);
    QCOMPARE(countIn(m_accounts->destination(), u"Work/2016"_s), 6);
    QCOMPARE(undo(request, UndoKind::Remove, OnlyCopies::Remove).sum().removed, 11);
}

/// Messages are marked before they are removed.
void UndoTest::goesOnWhereItWasInterrupted()
{
    const MigrationRequest request = m_accounts->request(Wire::Clear);
    QCOMPARE(copy(request).balance.copied, 11);
    ImapWitness &destination = m_accounts->destination();
    const auto work = destination.fetchAll(u"Work/2016"_s);
    QVERIFY(work && work->size() == 6);
    for (const WitnessMessage &message : *work)
        QVERIFY(destination.store(u"Work/2016"_s, message.uid, "+FLAGS"_ba, {"\\Deleted"_ba}));
    QCOMPARE(undo(request, UndoKind::Remove).sum().removed, 11);
}

void UndoTest::needsUidPlus()
{
    DovecotOptions options;
    options.hiddenCapabilities = {u"UIDPLUS"_s};
    m_accounts = std::make_unique<TwoAccounts>(DovecotOptions{}, options);
    QVERIFY2(m_accounts->start(), qPrintable(m_accounts->errorText()));
    QVERIFY(m_accounts->source().append(u"INBOX"_s, plainMessage("one"_ba), {}, date));
    const MigrationRequest request = m_accounts->request(Wire::Clear);
    QCOMPARE(copy(request).balance.copied, 1);
    const UndoResult result = undo(request, UndoKind::Remove);
    QVERIFY(result.error.has_value());
    QVERIFY(sentenceFor(result).contains(u"UIDPLUS"_s));
    QCOMPARE(countIn(m_accounts->destination(), u"INBOX"_s), 1);
}

void UndoTest::writesReports()
{
    const MigrationRequest request = m_accounts->request(Wire::Clear);
    const Report report = copy(request);
    const QTemporaryDir folder;
    const auto written = [&](const QString &ending) {
        const QString name = folder.filePath(u"report."_s + ending);
        const auto done = exportReport({.journalFile = report.journalFile}, name);
        if (!done)
            qWarning("%s", qPrintable(done.error().serverText));
        return contentOf(name);
    };
    const QByteArrayList lines = written(u"csv"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + report.balance.found);
    const auto count = [&](const QByteArray &fate) {
        const QByteArray field = ',' + fate + ',';
        return std::ranges::count_if(lines,
                                     [&](const QByteArray &line) { return line.contains(field); });
    };
    QCOMPARE(count("copied"), report.balance.copied);
    QCOMPARE(count("already-there"), report.balance.alreadyThere);
    QCOMPARE(count("repeated"), report.balance.repeated);

    const QJsonObject json = QJsonDocument::fromJson(written(u"json"_s)).object();
    QCOMPARE(json.value("schema"_L1).toInt(), 1);
    QVERIFY(json.value("balances"_L1).toBool());
    const QJsonObject balance = json.value("balance"_L1).toObject();
    QCOMPARE(balance.value("found"_L1).toInteger(), report.balance.found);
    QCOMPARE(balance.value("copied"_L1).toInteger(), report.balance.copied);
    QVERIFY(written(u"txt"_s).contains("Messages transferred                    : 11\n"));
    QVERIFY(written(u"html"_s).contains("Work/2016"));
    for (const QString &ending : {u"csv"_s, u"json"_s, u"txt"_s, u"html"_s})
        QVERIFY(!written(ending).contains("secret"));
    QVERIFY(!exportReport({.journalFile = report.journalFile}, folder.filePath(u"report.doc"_s)));
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
