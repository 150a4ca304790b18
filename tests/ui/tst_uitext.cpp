// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/commandline.h"
#include "ui/prefill.h"
#include "ui/reporttext.h"
#include "ui/text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

class tst_UiText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysTimeLeft_data();
    void saysTimeLeft();
    void saysDurations();
    void theSentenceIsTrue_data();
    void theSentenceIsTrue();
    void binsAddUp();
    void readsTheCommandLine_data();
    void readsTheCommandLine();
    void takesAPrefill();
    void refusesABadPrefill_data();
    void refusesABadPrefill();
};

void tst_UiText::saysTimeLeft_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("estimate");
    QTest::addColumn<QString>("text");
    using Estimate = std::optional<std::chrono::seconds>;
    QTest::newRow("unknown") << Estimate() << u"The time left is not known yet."_s;
    QTest::newRow("short") << Estimate(20s) << u"Less than a minute left."_s;
    QTest::newRow("minutes") << Estimate(4min) << u"About 3 to 6 minutes left."_s;
    QTest::newRow("half an hour") << Estimate(30min) << u"About 25 to 45 minutes left."_s;
    QTest::newRow("hours") << Estimate(5h) << u"About 4 to 8 hours left."_s;
}

void tst_UiText::saysTimeLeft()
{
    QFETCH(std::optional<std::chrono::seconds>, estimate);
    QFETCH(QString, text);
    QCOMPARE(textForTimeLeft(estimate), text);
}

void tst_UiText::saysDurations()
{
    // Without a translator, plural forms stay as they are in the source.
    QCOMPARE(textForDuration(5s), u"5 second(s)"_s);
    QCOMPARE(textForDuration(65s), u"1 minute(s) and 5 second(s)"_s);
    QCOMPARE(textForDuration(12min + 34s), u"12 minute(s)"_s);
    QCOMPARE(textForDuration(2h), u"2 hour(s)"_s);
    QCOMPARE(textForDuration(2h + 3min), u"2 hour(s) and 3 minute(s)"_s);
    QCOMPARE(textForNumber(1'234'567), u"1,234,567"_s);
}

void tst_UiText::theSentenceIsTrue_data()
{
    QTest::addColumn<Report::Outcome>("outcome");
    QTest::addColumn<qint64>("copied");
    QTest::addColumn<qint64>("alreadyThere");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<QString>("must");
    QTest::addColumn<QString>("mustNot");
    using enum Report::Outcome;
    QTest::newRow("all") << Completed << 7ll << 3ll << 0ll << u"All messages"_s << u"not"_s;
    QTest::newRow("some") << Completed << 7ll << 0ll << 2ll << u"2 of 9"_s << u"All messages"_s;
    QTest::newRow("nothing") << Completed << 0ll << 3ll << 0ll << u"nothing to copy"_s << u"All"_s;
    QTest::newRow("empty") << Completed << 0ll << 0ll << 0ll << u"no message"_s << u"All"_s;
    QTest::newRow("stopped") << Stopped << 7ll << 0ll << 0ll << u"stopped"_s << u"All"_s;
    QTest::newRow("failed") << Failed << 7ll << 0ll << 0ll << u"ended early"_s << u"All"_s;
}

void tst_UiText::theSentenceIsTrue()
{
    QFETCH(Report::Outcome, outcome);
    QFETCH(qint64, copied);
    QFETCH(qint64, alreadyThere);
    QFETCH(qint64, failed);
    QFETCH(QString, must);
    QFETCH(QString, mustNot);
    Report report;
    report.outcome = outcome;
    report.balance.copied = copied;
    report.balance.alreadyThere = alreadyThere;
    report.balance.failed = failed;
    report.balance.found = report.balance.sumOfBins();
    QVERIFY2(resultSentence(report).contains(must), qPrintable(resultSentence(report)));
    QVERIFY2(!resultSentence(report).contains(mustNot), qPrintable(resultSentence(report)));
}

void tst_UiText::binsAddUp()
{
    const Balance balance{28, 1, 2, 3, 4, 5, 6, 7};
    const QList<Bin> bins = binsOf(balance, RunKind::Copy);
    QCOMPARE(bins.constFirst().kind, Bin::Kind::Found);
    qint64 sum = 0;
    for (const Bin &bin : bins.sliced(1))
        sum += bin.number;
    QCOMPARE(sum, balance.found);
}

void tst_UiText::readsTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine::Wish>("wish");
    QTest::addColumn<QString>("prefill");
    using enum CommandLine::Wish;
    QTest::newRow("none") << QStringList{} << Window << QString();
    QTest::newRow("prefill") << QStringList{u"--prefill"_s, u"a.json"_s} << Window << u"a.json"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << Print << QString();
    QTest::newRow("help") << QStringList{u"-h"_s} << Print << QString();
    QTest::newRow("unknown") << QStringList{u"--help-all"_s} << Refuse << QString();
    QTest::newRow("no option") << QStringList{u"a.json"_s} << Refuse << QString();
    QTest::newRow("no file") << QStringList{u"--prefill"_s} << Refuse << QString();
    QTest::newRow("log") << QStringList{u"--loglevel"_s, u"debug"_s} << Window << QString();
    QTest::newRow("no level") << QStringList{u"--loglevel"_s, u"loud"_s} << Refuse << QString();
}

void tst_UiText::readsTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(CommandLine::Wish, wish);
    QFETCH(QString, prefill);
    const CommandLine read = readCommandLine(QStringList{u"mailhaul"_s} + arguments);
    QCOMPARE(read.wish, wish);
    QCOMPARE(read.prefillPath, prefill);
    QCOMPARE(read.text.isEmpty(), wish == CommandLine::Wish::Window);
    const bool isDebug = arguments.contains(u"debug"_s);
    QCOMPARE(read.logLevel, isDebug ? LogLevel::Debug : LogLevel::Info);
}

void tst_UiText::takesAPrefill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"accounts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"old": {"host": "127.0.0.1", "port": 40993, "security": "tls", "user": "alice",
                   "password": "secret", "fingerprints": [")"
               + QByteArray(32, '\xab').toHex(':').toUpper() + R"("]},
                   "new": {"host": "localhost", "security": "starttls", "user": "bob"}})");
    file.close();
    const auto prefill = takePrefill(path);
    QVERIFY2(prefill, qPrintable(prefill ? QString() : prefill.error()));
    QCOMPARE(prefill->oldAccount.host, u"127.0.0.1"_s);
    QCOMPARE(prefill->oldAccount.port, 40993);
    QCOMPARE(prefill->oldAccount.security, Security::ImplicitTls);
    QCOMPARE(prefill->oldAccount.password.reveal(), u"secret"_s);
    QCOMPARE(prefill->oldAccount.trust.acceptedFingerprints,
             QList<QByteArray>{QByteArray(32, '\xab').toHex()});
    QCOMPARE(prefill->newAccount.security, Security::StartTls);
    QVERIFY(!QFile::exists(path)); // It held passwords.
}

void tst_UiText::refusesABadPrefill_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "host=old"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("unknown side") << R"({"older": {}})"_ba;
    QTest::newRow("no account") << R"({"old": 1})"_ba;
    QTest::newRow("unknown member") << R"({"old": {"hots": "a"}})"_ba;
    QTest::newRow("port too high") << R"({"old": {"port": 70000}})"_ba;
    QTest::newRow("port is text") << R"({"old": {"port": "993"}})"_ba;
    QTest::newRow("unknown security") << R"({"old": {"security": "ssl"}})"_ba;
    QTest::newRow("short fingerprint") << R"({"old": {"fingerprints": ["abcd"]}})"_ba;
    QTest::newRow("fingerprint alone") << R"({"old": {"fingerprints": "abcd"}})"_ba;
}

void tst_UiText::refusesABadPrefill()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"accounts.json"_s);
    QVERIFY(!takePrefill(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto prefill = takePrefill(path);
    QVERIFY(!prefill);
    QVERIFY(prefill.error().contains(path));
    QVERIFY(QFile::exists(path)); // It may be something else altogether.
}

QTEST_GUILESS_MAIN(tst_UiText)
#include "tst_uitext.moc"
