// SPDX-License-Identifier: GPL-3.0-or-later

// The tests lean on these helpers, so this shows that the helpers see what they have to see.

#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/imapwitness.h"
#include "tests/support/mailboxencoding.h"
#include "tests/support/samplemailbox.h"
#include "tests/support/scriptedpeer.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

namespace {

MessageSnapshot message(const QByteArray &body, const QByteArray &identity)
{
    MessageSnapshot snapshot;
    snapshot.bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    snapshot.size = body.size();
    snapshot.flags = {"$Label1"_ba, "\\Seen"_ba};
    snapshot.internalDate = QDateTime(QDate(2014, 5, 6), QTime(7, 8, 9), QTimeZone::UTC);
    snapshot.identity = identity;
    return snapshot;
}

AccountSnapshot smallAccount()
{
    AccountSnapshot account;
    account.folders[u"INBOX"_s].messages = {message("one"_ba, "1"_ba), message("two"_ba, "2"_ba)};
    account.folders[u"Work"_s].messages = {message("three"_ba, "3"_ba)};
    return account;
}

SampleFolder *folderWithRole(SampleMailbox &mailbox, const QString &role)
{
    const auto found = std::ranges::find(mailbox.folders, role, &SampleFolder::role);
    return found == mailbox.folders.end() ? nullptr : &*found;
}

} // namespace

class TestSupport : public QObject
{
    Q_OBJECT

private slots:
    void mailboxNamesTravel_data();
    void mailboxNamesTravel();
    void internalDatesAreInstants_data();
    void internalDatesAreInstants();
    void compareSeesPlantedDifference_data();
    void compareSeesPlantedDifference();
    void compareExcusesRepeats();
    void compareKeepsWhatWasThereBefore();
    void sampleIsTheSameEveryTime();
    void sampleSurvivesServer_data();
    void sampleSurvivesServer();
    void witnessSeesChangesOnServer();
    void witnessWorksWithoutLiteralPlus();
    void serverVariants();
    void serverRestarts();
    void serverShowsRightCertificate_data();
    void serverShowsRightCertificate();
    void serverLimitsStorage();
    void serverRefusesPasswordInTheClear();
    void bigMessageIsQuick();
    void proxyForwardsAndCounts();
    void proxyCutsTowardsClient_data();
    void proxyCutsTowardsClient();
    void proxyCutsTowardsServer();
    void proxyCutsNow();
    void proxyDelaysAndKeepsPipelining();
    void proxyRefuses();
    void peersPlayTheirScripts();
};

void TestSupport::mailboxNamesTravel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("ascii") << u"Sent Items"_s << "Sent Items"_ba;
    QTest::newRow("ampersand") << u"R&D"_s << "R&-D"_ba;
    QTest::newRow("rfc") << u"~peter/mail/台北/日本語"_s << "~peter/mail/&U,BTFw-/&ZeVnLIqe-"_ba;
    QTest::newRow("umlaut") << u"Entwürfe"_s << "Entw&APw-rfe"_ba;
    QTest::newRow("surrogates") << u"🏖"_s << "&2Dzf1g-"_ba;
    QTest::newRow("umlaut, ampersand") << u"ä&ö"_s << "&AOQ-&-&APY-"_ba;
}

void TestSupport::mailboxNamesTravel()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodedMailbox(name), encoded);
    QCOMPARE(decodedMailbox(encoded), name);
}

void TestSupport::internalDatesAreInstants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("utc") << "17-Jul-1996 02:44:25 +0000"_ba << u"1996-07-17T02:44:25Z"_s;
    QTest::newRow("west") << "17-Jul-1996 02:44:25 -0730"_ba << u"1996-07-17T10:14:25Z"_s;
    QTest::newRow("east") << " 1-Jan-2010 00:00:00 +1400"_ba << u"2009-12-31T10:00:00Z"_s;
    QTest::newRow("one digit") << "1-Mar-2008 00:30:00 +0100"_ba << u"2008-02-29T23:30:00Z"_s;
    QTest::newRow("garbage") << "yesterday"_ba << QString();
}

void TestSupport::internalDatesAreInstants()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    QCOMPARE(internalDateInstant(text).toString(Qt::ISODate), utc);
}

void TestSupport::compareSeesPlantedDifference_data()
{
    using Change = std::function<void(AccountSnapshot &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");

    const QString inbox = u"INBOX"_s;
    QTest::newRow("byte") << Change([=](AccountSnapshot &account) {
        account.folders[inbox].messages[0] = message("onE"_ba, "1"_ba);
    }) << u"other bytes"_s;
    QTest::newRow("flag lost") << Change([=](AccountSnapshot &account) {
        account.folders[inbox].messages[0].flags = {"$Label1"_ba};
    }) << u"flags ($Label1 \\Seen) became ($Label1)"_s;
    QTest::newRow("flag more") << Change([=](AccountSnapshot &account) {
        account.folders[inbox].messages[0].flags << "\\Flagged"_ba;
    }) << u"became ($Label1 \\Seen \\Flagged)"_s;
    QTest::newRow("date") << Change([=](AccountSnapshot &account) {
        auto &date = account.folders[inbox].messages[1].internalDate;
        date = date.addSecs(1);
    }) << u"INTERNALDATE 2014-05-06T07:08:09Z became 2014-05-06T07:08:10Z"_s;
    QTest::newRow("missing") << Change([=](AccountSnapshot &account) {
        account.folders[inbox].messages.removeFirst();
    }) << u"is missing in “INBOX”"_s;
    QTest::newRow("twice") << Change([=](AccountSnapshot &account) {
        account.folders[inbox].messages << account.folders[inbox].messages.front();
    }) << u"one too many"_s;
    QTest::newRow("wrong folder") << Change([=](AccountSnapshot &account) {
        account.folders[inbox].messages << account.folders[u"Work"_s].messages.takeFirst();
    }) << u"is in “INBOX” instead of “Work”"_s;
    QTest::newRow("no folder") << Change([](AccountSnapshot &account) {
        account.folders.remove(u"Work"_s);
    }) << u"folder “Work” with 1 messages is missing"_s;
    QTest::newRow("unknown folder") << Change([](AccountSnapshot &account) {
        account.folders[u"New"_s].messages << message("new"_ba, "4"_ba);
    }) << u"one too many"_s;
}

void TestSupport::compareSeesPlantedDifference()
{
    QFETCH(std::function<void(AccountSnapshot &)>, change);
    QFETCH(QString, says);
    const AccountSnapshot source = smallAccount();
    AccountSnapshot destination = source;
    QCOMPARE(compare(source, destination), QStringList());

    change(destination);
    const QStringList differences = compare(source, destination);
    QVERIFY2(differences.join(u'\n').contains(says), qPrintable(differences.join(u'\n')));
}

void TestSupport::compareExcusesRepeats()
{
    AccountSnapshot source = smallAccount();
    const AccountSnapshot destination = source;
    source.folders[u"INBOX"_s].messages << source.folders[u"INBOX"_s].messages.front();
    CompareOptions options;
    QCOMPARE(compare(source, destination, {}, options).size(), 1);
    options.repeats = Repeats::OnceIsEnough;
    QCOMPARE(compare(source, destination, {}, options), QStringList());

    // The same message in another folder is no repeat.
    source.folders[u"Work"_s].messages << source.folders[u"INBOX"_s].messages.front();
    QCOMPARE(compare(source, destination, {}, options).size(), 1);
}

void TestSupport::compareKeepsWhatWasThereBefore()
{
    const AccountSnapshot source = smallAccount();
    CompareOptions options;
    options.destinationBefore.folders[u"INBOX"_s].messages << message("old"_ba, "0"_ba);
    AccountSnapshot destination = source;
    QCOMPARE(compare(source, destination, {}, options).size(), 1);

    destination.folders[u"INBOX"_s].messages << message("old"_ba, "0"_ba);
    QCOMPARE(compare(source, destination, {}, options), QStringList());
    QCOMPARE(compare(source, destination, {{u"Work"_s, u"Arbeit"_s}}, options).size(), 2);
}

void TestSupport::sampleIsTheSameEveryTime()
{
    const SampleMailbox one = SampleMailbox::make(SampleSize::Small);
    const SampleMailbox two = SampleMailbox::make(SampleSize::Small);
    const SampleMailbox other = SampleMailbox::make(SampleSize::Small, 2);
    QCOMPARE(one.byteCount(), two.byteCount());
    QCOMPARE(one.folders[0].messages[0].bytes, two.folders[0].messages[0].bytes);
    QVERIFY(one.folders[0].messages[0].bytes != other.folders[0].messages[0].bytes);
    QVERIFY(one.messageCount() >= 80);
    QVERIFY(one.byteCount() < 2'000'000);
}

void TestSupport::sampleSurvivesServer_data()
{
    QTest::addColumn<StorageFormat>("format");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("separator");
    QTest::newRow("maildir") << StorageFormat::Maildir << QString() << u"/"_s;
    QTest::newRow("maildir with prefix") << StorageFormat::Maildir << u"INBOX."_s << u"."_s;
    QTest::newRow("sdbox") << StorageFormat::Sdbox << QString() << u"/"_s;
    QTest::newRow("mdbox") << StorageFormat::Mdbox << QString() << u"."_s;
}

void TestSupport::sampleSurvivesServer()
{
    QFETCH(StorageFormat, format);
    QFETCH(QString, prefix);
    QFETCH(QString, separator);
    DovecotServer server({.format = format,
                          .namespacePrefix = prefix,
                          .separator = separator,
                          .specialUse = {{u"Sent"_s, u"Gesendete Objekte"_s},
                                         {u"Drafts"_s, u"Entwürfe"_s},
                                         {u"Archive"_s, u"Archiv"_s}}});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    SampleMailbox sample = SampleMailbox::make(SampleSize::Small);
    QVERIFY2(fillAccount(witness, sample), qPrintable(witness.errorText()));

    for (const SampleFolder &folder : std::as_const(sample.folders)) {
        const QString name = folderName(folder, witness);
        const auto stored = witness.fetchAll(name);
        QVERIFY2(stored, qPrintable(witness.errorText()));
        QCOMPARE(stored->size(), folder.messages.size());
        for (qsizetype at = 0; at < stored->size(); ++at) {
            QByteArrayList flags = folder.messages[at].flags;
            std::ranges::sort(flags);
            QCOMPARE(stored->at(at).body, folder.messages[at].bytes);
            QCOMPARE(stored->at(at).size, folder.messages[at].bytes.size());
            QCOMPARE(stored->at(at).flags, flags);
            QCOMPARE(stored->at(at).internalDate,
                     internalDateInstant(folder.messages[at].internalDate));
        }
    }

    const auto account = AccountSnapshot::take(witness);
    QVERIFY2(account, qPrintable(witness.errorText()));
    QCOMPARE(account->messageCount(), sample.messageCount());
    QCOMPARE(account->byteCount(), sample.byteCount());
    QCOMPARE(compare(*account, *account), QStringList());
    QCOMPARE(folderName(*folderWithRole(sample, u"Drafts"_s), witness), prefix + u"Entwürfe"_s);
    QVERIFY(!account->folders.value(prefix + u"Junk"_s).isSubscribed);
    QVERIFY(account->folders.value(prefix + u"Entwürfe"_s).isSubscribed);
}

void TestSupport::witnessSeesChangesOnServer()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    const QString inbox = u"INBOX"_s;
    QVERIFY(witness.append(inbox, "Subject: a\r\n\r\na\r\n"_ba, {"\\Seen"_ba},
                           "01-Feb-2003 04:05:06 +0700"_ba));
    QVERIFY(witness.append(inbox, "Subject: b\r\n\r\nb\r\n"_ba));
    const auto before = AccountSnapshot::take(witness);
    QVERIFY(before);

    QVERIFY(witness.store(inbox, 1, "+FLAGS"_ba, {"\\Flagged"_ba}));
    auto after = AccountSnapshot::take(witness);
    QVERIFY(after);
    QCOMPARE(compare(*before, *after).size(), 1);
    QVERIFY(compare(*before, *after).front().contains(u"(\\Flagged \\Seen)"_s));

    QVERIFY(witness.store(inbox, 1, "-FLAGS"_ba, {"\\Flagged"_ba}));
    QVERIFY(witness.store(inbox, 2, "+FLAGS"_ba, {"\\Deleted"_ba}));
    QVERIFY(witness.expunge(inbox));
    after = AccountSnapshot::take(witness);
    QVERIFY(after);
    QCOMPARE(compare(*before, *after).size(), 1);
    QVERIFY(compare(*before, *after).front().contains(u"missing"_s));

    QVERIFY(!witness.append(u"Nowhere"_s, "Subject: c\r\n\r\n"_ba));
    QVERIFY2(witness.errorText().contains(u"TRYCREATE"_s), qPrintable(witness.errorText()));
    const auto reply = witness.command("NOOP"_ba);
    QVERIFY(reply && reply->isOk());
    witness.logout();
}

void TestSupport::witnessWorksWithoutLiteralPlus()
{
    DovecotServer server({.hiddenCapabilities = {u"LITERAL+"_s, u"NAMESPACE"_s}});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY(witness.connectTo(server.host(), server.port(), WitnessSecurity::StartTls,
                              server.fingerprint()));
    QVERIFY(witness.login(u"bob"_s, u"secret"_s));
    QVERIFY(!witness.capabilities().contains("LITERAL+"_ba));
    QVERIFY(!witness.capabilities().contains("NAMESPACE"_ba));
    QCOMPARE(witness.delimiter(), u"/"_s);
    QVERIFY(witness.appendAll(u"INBOX"_s, {{"a\r\n"_ba, {}, {}}, {"b\r\n"_ba, {}, {}}}));
    const auto stored = witness.fetchAll(u"INBOX"_s);
    QVERIFY(stored);
    QCOMPARE(stored->size(), 2);
    QCOMPARE(stored->at(1).body, "b\r\n"_ba);
}

void TestSupport::serverVariants()
{
    DovecotServer server({.passwords = {{u"jürgen@example.org"_s, u"päss: \"wort\\"_s}},
                          .specialUse = {{u"Sent"_s, u"Sent"_s}},
                          .mechanisms = {u"plain"_s, u"scram-sha-256"_s},
                          .largestMessage = 1000,
                          .longestKeyword = 10,
                          .extraConfiguration = u"imap_id_send {\n  name = Tester\n}\n"_s});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY(witness.connectTo(server.host(), server.tlsPort(), WitnessSecurity::Tls));
    const auto reply = witness.command("CAPABILITY"_ba);
    QVERIFY(reply && reply->untagged.value(0).contains("AUTH=SCRAM-SHA-256"));
    QVERIFY2(witness.login(u"jürgen@example.org"_s, u"päss: \"wort\\"_s),
             qPrintable(witness.errorText()));

    QVERIFY(!witness.append(u"INBOX"_s, QByteArray(2000, 'x')));
    QVERIFY2(witness.errorText().contains(u"[LIMIT]"_s), qPrintable(witness.errorText()));
    QVERIFY(!witness.append(u"INBOX"_s, "x"_ba, {"eleven_char"_ba}));
    QVERIFY2(witness.errorText().contains(u"[CANNOT]"_s), qPrintable(witness.errorText()));
    const auto folders = witness.list();
    QVERIFY(folders);
    QCOMPARE(folders->size(), 2);
    QVERIFY(folders->at(1).hasAttribute("\\Sent"));

    ImapWitness stranger;
    QVERIFY(stranger.connectTo(server.host(), server.port(), WitnessSecurity::None));
    QVERIFY(!stranger.login(u"jürgen@example.org"_s, u"wrong"_s));
    QVERIFY(stranger.errorText().contains(u"AUTHENTICATIONFAILED"_s));
}

void TestSupport::serverRestarts()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    const quint16 port = server.port();
    const QString directory = server.directory();
    ImapWitness witness;
    QVERIFY(witness.open(server));
    QVERIFY(witness.append(u"INBOX"_s, "kept\r\n"_ba));

    server.kill();
    QVERIFY(!server.isRunning());
    QVERIFY(!witness.command("NOOP"_ba));
    QVERIFY(!witness.open(server));
    QVERIFY2(server.restart(), qPrintable(server.errorText()));
    QCOMPARE(server.port(), port);
    QCOMPARE(server.directory(), directory);
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    const auto stored = witness.fetchAll(u"INBOX"_s);
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
}

void TestSupport::serverShowsRightCertificate_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("valid") << CertificateKind::Valid << QSslError::NoError;
    QTest::newRow("expired") << CertificateKind::Expired << QSslError::CertificateExpired;
    QTest::newRow("wrong name") << CertificateKind::WrongName << QSslError::HostNameMismatch;
}

void TestSupport::serverShowsRightCertificate()
{
    QFETCH(CertificateKind, kind);
    QFETCH(QSslError::SslError, error);
    DovecotServer server({.certificateKind = kind});
    QVERIFY2(server.start(), qPrintable(server.errorText()));

    QSslSocket socket;
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(server.certificatePath()));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(server.host(), server.tlsPort());
    QCOMPARE(socket.waitForEncrypted(), error == QSslError::NoError);
    const QList<QSslError> seen = socket.sslHandshakeErrors();
    QCOMPARE(seen.isEmpty(), error == QSslError::NoError);
    QVERIFY(seen.isEmpty() || std::ranges::find(seen, error, &QSslError::error) != seen.end());
    QCOMPARE(socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(),
             server.fingerprint());

    ImapWitness witness;
    QVERIFY(!witness.connectTo(server.host(), server.tlsPort(), WitnessSecurity::Tls,
                               QByteArray(64, '0')));
}

void TestSupport::serverLimitsStorage()
{
    DovecotServer server({.quotaBytes = 100'000});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    QVERIFY(witness.append(u"INBOX"_s, QByteArray(60'000, 'x') + "\r\n"));
    QVERIFY(!witness.append(u"INBOX"_s, QByteArray(60'000, 'x') + "\r\n"));
    QVERIFY2(witness.errorText().contains(u"[OVERQUOTA]"_s), qPrintable(witness.errorText()));
}

void TestSupport::serverRefusesPasswordInTheClear()
{
    DovecotServer server({.cleartextPasswords = CleartextPasswords::Refused});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY(witness.connectTo(server.host(), server.port(), WitnessSecurity::None));
    const auto reply = witness.command("CAPABILITY"_ba);
    QVERIFY(reply && reply->untagged.value(0).contains("LOGINDISABLED"));
    QVERIFY(!witness.login(u"alice"_s, u"secret"_s));
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
}

void TestSupport::bigMessageIsQuick()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    SampleMessages messages(1);
    const QByteArray big = messages.withAttachment(22'000'000).bytes;
    QElapsedTimer clock;
    clock.start();
    QVERIFY2(witness.append(u"INBOX"_s, big), qPrintable(witness.errorText()));
    const auto stored = witness.fetchAll(u"INBOX"_s);
    QVERIFY2(stored, qPrintable(witness.errorText()));
    QCOMPARE(stored->size(), 1);
    QVERIFY(stored->front().body == big);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestSupport::proxyForwardsAndCounts()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    FaultProxy proxy(server.host(), server.port());
    ImapWitness witness;
    QVERIFY(witness.connectTo(proxy.host(), proxy.port(), WitnessSecurity::None));
    QVERIFY(witness.login(u"alice"_s, u"secret"_s));
    const QByteArray body(3'000'000, 'x');
    QVERIFY2(witness.append(u"INBOX"_s, body), qPrintable(witness.errorText()));
    const auto stored = witness.fetchAll(u"INBOX"_s);
    QVERIFY(stored);
    QVERIFY(stored->front().body == body);
    QVERIFY(proxy.bytesToServer() > body.size());
    QVERIFY(proxy.bytesToClient() > body.size());
    QCOMPARE(proxy.acceptedConnections(), 1);
    QCOMPARE(proxy.openConnections(), 1);
    witness.logout();
    QTRY_COMPARE(proxy.openConnections(), 0);
}

void TestSupport::proxyCutsTowardsClient_data()
{
    QTest::addColumn<CutWith>("how");
    QTest::addColumn<int>("bytes");
    QTest::newRow("close after 0") << CutWith::Close << 0;
    QTest::newRow("close after 7") << CutWith::Close << 7;
    QTest::newRow("reset after 7") << CutWith::Reset << 7;
    QTest::newRow("close after 100,000") << CutWith::Close << 100'000;
    QTest::newRow("reset after 100,000") << CutWith::Reset << 100'000;
}

void TestSupport::proxyCutsTowardsClient()
{
    QFETCH(CutWith, how);
    QFETCH(int, bytes);
    const ScriptedPeer peer({.greeting = "* OK " + QByteArray(200'000, 'x'), .answers = {}});
    FaultProxy proxy(peer.host(), peer.port());
    proxy.setFaults({.cutAfterToClient = bytes, .cutWith = how}, 1);

    QTcpSocket socket;
    socket.connectToHost(proxy.host(), proxy.port());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 60'000);
    QCOMPARE(socket.readAll().size(), bytes);
    QTRY_COMPARE(proxy.openConnections(), 0);

    QTcpSocket second;
    second.connectToHost(proxy.host(), proxy.port());
    QByteArray received;
    while (received.size() < 200'005 && second.waitForReadyRead(10'000))
        received += second.readAll();
    QCOMPARE(received.size(), 200'005);
}

void TestSupport::proxyCutsTowardsServer()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    FaultProxy proxy(server.host(), server.port());
    proxy.setFaults({.cutAfterToServer = 50'000});
    ImapWitness witness;
    QVERIFY(witness.connectTo(proxy.host(), proxy.port(), WitnessSecurity::None));
    QVERIFY(witness.login(u"alice"_s, u"secret"_s));
    QVERIFY(!witness.append(u"INBOX"_s, QByteArray(100'000, 'x')));
    QCOMPARE(proxy.bytesToServer(), 50'000);

    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    const auto stored = witness.fetchAll(u"INBOX"_s);
    QVERIFY(stored);
    QVERIFY(stored->isEmpty());
}

void TestSupport::proxyCutsNow()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    FaultProxy proxy(server.host(), server.tlsPort());
    ImapWitness one;
    ImapWitness two;
    QVERIFY(one.connectTo(proxy.host(), proxy.port(), WitnessSecurity::Tls));
    QVERIFY(two.connectTo(proxy.host(), proxy.port(), WitnessSecurity::Tls));
    QCOMPARE(proxy.openConnections(), 2);
    proxy.cutNow(CutWith::Reset);
    QVERIFY(!one.login(u"alice"_s, u"secret"_s));
    QVERIFY(!two.login(u"alice"_s, u"secret"_s));
    QCOMPARE(proxy.openConnections(), 0);
}

void TestSupport::proxyDelaysAndKeepsPipelining()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    FaultProxy proxy(server.host(), server.port());
    proxy.setFaults({.delayToServerMs = 20, .delayToClientMs = 20});
    ImapWitness witness;
    QVERIFY(witness.connectTo(proxy.host(), proxy.port(), WitnessSecurity::None));
    QVERIFY(witness.login(u"alice"_s, u"secret"_s));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(witness.command("NOOP"_ba));
    QVERIFY2(clock.elapsed() >= 40, qPrintable(QString::number(clock.elapsed())));

    clock.restart();
    QVERIFY(witness.appendAll(u"INBOX"_s, QList<WitnessAppend>(200, {"x\r\n"_ba, {}, {}})));
    QVERIFY2(clock.elapsed() < 8'000, qPrintable(QString::number(clock.elapsed())));
}

void TestSupport::proxyRefuses()
{
    const ScriptedPeer peer({.greeting = "* OK\r\n"_ba, .answers = {}});
    FaultProxy proxy(peer.host(), peer.port());
    proxy.refuse();
    QTcpSocket socket;
    socket.connectToHost(proxy.host(), proxy.port());
    QVERIFY(!socket.waitForConnected());
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(proxy.accept());
    socket.connectToHost(proxy.host(), proxy.port());
    QVERIFY(socket.waitForConnected());
    QVERIFY(socket.waitForReadyRead());

    proxy.setFaults({.closesAtOnce = true});
    QTcpSocket second;
    second.connectToHost(proxy.host(), proxy.port());
    QVERIFY(second.waitForConnected());
    QVERIFY(second.waitForDisconnected());
    QVERIFY(second.readAll().isEmpty());
}

void TestSupport::peersPlayTheirScripts()
{
    const ScriptedPeer bye(PeerScript::byeGreeting());
    ImapWitness witness;
    QVERIFY(!witness.connectTo(bye.host(), bye.port(), WitnessSecurity::None));
    QVERIFY(witness.errorText().contains(u"BYE"_s));

    const ScriptedPeer closing(PeerScript::closesAtOnce());
    QVERIFY(!witness.connectTo(closing.host(), closing.port(), WitnessSecurity::None));
    const ScriptedPeer nonsense(PeerScript::nonsense());
    QVERIFY(!witness.connectTo(nonsense.host(), nonsense.port(), WitnessSecurity::None));

    const ScriptedPeer http(PeerScript::http());
    QTcpSocket socket;
    socket.connectToHost(http.host(), http.port());
    QVERIFY(socket.waitForConnected());
    socket.write("a1 CAPABILITY\r\n");
    QVERIFY(socket.waitForDisconnected());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
    QCOMPARE(http.received(), "a1 CAPABILITY\r\n"_ba);

    const ScriptedPeer polite({.greeting = "* OK\r\n"_ba, .answers = {"%t OK done\r\n"_ba}});
    QVERIFY(witness.connectTo(polite.host(), polite.port(), WitnessSecurity::None));
    const auto reply = witness.command("NOOP"_ba);
    QVERIFY(reply && reply->isOk());
    QCOMPARE(polite.acceptedConnections(), 1);
}

QTEST_GUILESS_MAIN(TestSupport)

#include "tst_support.moc"
