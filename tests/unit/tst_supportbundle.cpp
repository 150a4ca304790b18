// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ordinarywords.h"
#include "core/report/supportbundle.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class TestSupportBundle : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrdinaryWords_data();
    void keepsOrdinaryWords();
    void readsParts();
    void tellsWhatIsNeeded();
    void tellsNothingElse();
    void tellsWhatIsAllowed_data();
    void tellsWhatIsAllowed();
    void namesAreTheSameEverywhere();
    void savesForTheUserAlone();
    void saysWhyItCannotBeSaved();
};

namespace {

const QString folderName = u"Tr\u00e4ume"_s;
const QString user = u"anna@example.org"_s;
const QString host = u"imap.annas.example"_s;
const QString repeated = u"Mailbox Tr\u00e4ume of anna@example.org is full, call 0171 5550"_s;

SupportInput input()
{
    const Imap::MailboxName folder = Imap::MailboxName::fromDisplay(folderName);
    auto protocol = std::make_shared<ProtocolExcerpt>();
    protocol->connection = 3;
    TraceLine sent, received;
    sent.part(TracePart::Protocol, "a1").own(" LOGIN ").part(TracePart::Address, user.toUtf8());
    sent.own(" <password>");
    received.own("a2 NO ").part(TracePart::Words, repeated.toUtf8());
    received.own(" in ").part(TracePart::Folder, folder.raw());
    received.own(" with ").part(TracePart::Keyword, "$Familie");
    protocol->lines = {{.direction = TracedLine::Direction::Sent, .line = sent},
                       {.direction = TracedLine::Direction::Received, .line = received}};
    SupportInput input;
    input.source = {.host = host, .user = user, .password = Secret(u"geheim"_s)};
    input.destination = {.host = u"imap.other.example"_s, .user = u"anna"_s};
    input.report.sourceServer = {.greeting = u"Dovecot ready for anna"_s,
                                 .capabilities = {u"IMAP4rev1"_s, u"UIDPLUS"_s},
                                 .port = 993,
                                 .encrypted = true};
    input.report.problems = {{.what = Problem::What::AppendMessage,
                              .side = Side::Destination,
                              .folder = folder,
                              .uid = 5,
                              .size = 100,
                              .error = {.code = Error::Code::OverQuota, .serverText = repeated},
                              .protocol = protocol}};
    FolderReport report;
    report.entry.source.name = folder;
    report.entry.target = folder;
    input.report.folders = {report};
    input.optionNames = {u"--host1 …"_s, u"--automap"_s};
    input.commandLine = u"mailhaul-cli --host1 imap.annas.example"_s;
    return input;
}

} // namespace

void TestSupportBundle::keepsOrdinaryWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("all ordinary") << u"Quota exceeded (mailbox for user is full)"_s
                                  << u"Quota exceeded mailbox for user is full"_s;
    QTest::newRow("name") << u"Mailbox doesn't exist: Anna/Tr\u00e4ume"_s
                          << u"Mailbox doesn't exist …"_s;
    QTest::newRow("address") << u"user anna@full.org is over quota"_s << u"user … is over quota"_s;
    QTest::newRow("mail@mail") << u"mail@mail is full"_s << u"… is full"_s;
    QTest::newRow("number") << u"Limit of 10 connections"_s << u"Limit of … connections"_s;
    QTest::newRow("several") << u"Anna Berta Carla failed"_s << u"… failed"_s;
    QTest::newRow("parts of words") << u"full_anna fullanna"_s << u"…"_s;
}

void TestSupportBundle::keepsOrdinaryWords()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(onlyOrdinaryWords(text), shown);
}

void TestSupportBundle::readsParts()
{
    QCOMPARE(supportPartsOf(u"folders, Words"_s),
             SupportParts(SupportPart::Folders) | SupportPart::Words);
    QCOMPARE(supportPartsOf(QString()), SupportParts());
    QVERIFY(!supportPartsOf(u"passwords"_s));
    for (const QString &word : supportPartWords())
        QVERIFY(supportPartsOf(word));
}

void TestSupportBundle::tellsWhatIsNeeded()
{
    const QString bundle = supportBundle(input(), {});
    for (const QString &part :
         {u"append-message, over-quota"_s, u"UID 5, 100 bytes"_s, u"IMAP4rev1 UIDPLUS"_s,
          u"Said on connection C3:"_s, u"> a1 LOGIN <address 2> <password>"_s, u"--automap"_s,
          u"Qt  "_s, u"yes, encrypted"_s, u"Mailbox … of … is full call …"_s})
        QVERIFY2(bundle.contains(part), qPrintable(part + u" in\n"_s + bundle));
}

void TestSupportBundle::tellsNothingElse()
{
    const QString bundle = supportBundle(input(), {});
    for (const QString &part :
         {folderName, user, host, u"anna"_s, u"Anna"_s, u"geheim"_s, u"$Familie"_s, u"0171"_s,
          u"imap.other"_s, u"Tr&AOQ-ume"_s, u"mailhaul-cli"_s})
        QVERIFY2(!bundle.contains(part), qPrintable(part + u" in\n"_s + bundle));
}

void TestSupportBundle::tellsWhatIsAllowed_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("hidden");
    QTest::newRow("folders") << u"folders"_s << QStringList{folderName, u"$Familie"_s}
                             << QStringList{user, host, u"0171"_s, u"mailhaul-cli"_s};
    QTest::newRow("addresses") << u"addresses"_s << QStringList{user, host}
                               << QStringList{folderName, u"$Familie"_s, u"0171"_s};
    QTest::newRow("words") << u"words"_s << QStringList{u"0171"_s}
                           << QStringList{host, u"$Familie"_s};
    QTest::newRow("all") << u"folders,addresses,words"_s
                         << QStringList{folderName, user, host, u"0171"_s, u"mailhaul-cli"_s}
                         << QStringList{u"geheim"_s};
}

void TestSupportBundle::tellsWhatIsAllowed()
{
    QFETCH(QString, allowed);
    QFETCH(QStringList, shown);
    QFETCH(QStringList, hidden);
    const QString bundle = supportBundle(input(), *supportPartsOf(allowed));
    for (const QString &part : std::as_const(shown))
        QVERIFY2(bundle.contains(part), qPrintable(part + u" in\n"_s + bundle));
    for (const QString &part : std::as_const(hidden))
        QVERIFY2(!bundle.contains(part), qPrintable(part + u" in\n"_s + bundle));
}

void TestSupportBundle::namesAreTheSameEverywhere()
{
    Discretion discretion({});
    const auto folder = Imap::MailboxName("Sent"_ba);
    QCOMPARE(discretion.folder(Imap::MailboxName("Drafts"_ba)), u"<folder 1>"_s);
    QCOMPARE(discretion.folder(folder), u"<folder 2>"_s);
    QCOMPARE(discretion.folder(Imap::MailboxName("inbox"_ba)), u"INBOX"_s);
    TraceLine line;
    line.own("SELECT ").part(TracePart::Folder, folder.raw());
    QCOMPARE(discretion.line(line), u"SELECT <folder 2>"_s);
    QCOMPARE(discretion.address(QString()), QString());
}

void TestSupportBundle::savesForTheUserAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QVERIFY(saveSupportBundle(u"text\n"_s, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "text\n"_ba);
#ifdef Q_OS_UNIX
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
}

void TestSupportBundle::saysWhyItCannotBeSaved()
{
    const QTemporaryDir folder;
    const auto saved = saveSupportBundle(u"text"_s, folder.filePath(u"no/such/folder/a.txt"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().serverText.contains(u"a.txt"_s));
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
