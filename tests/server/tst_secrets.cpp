// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/scriptedpeer.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Signs in in every way with everything that can be written being written, and looks for the secrets in all of it.
class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void leaveNoTraceOfPasswords_data();
    void leaveNoTraceOfPasswords();
    void leaveNoTraceOfOtherSecrets_data();
    void leaveNoTraceOfOtherSecrets();
    void keepTheContentsOfMessages();
    void wouldBeFound();

private:
    QStringList side(const QString &number, const QString &user) const;

    std::unique_ptr<DovecotServer> m_server;
};

namespace {

const QString password = u"Tr0ub4dor \"&\" 3\\"_s;
const QString otherPassword = u"k0rrekt-Pferd-B\u00e4tterie"_s;
const QString masterPassword = u"m4ster-0f-all"_s;
const QString token = u"ya29.a0AfH6SMBxKnq-vW7_t0ken"_s;

QByteArray plainResponse(const QByteArray &owner, const QByteArray &user, const QByteArray &secret)
{
    return owner + '\0' + user + '\0' + secret;
}

QByteArray bearerResponse(const QByteArray &user, const QByteArray &secret)
{
    return "user=" + user + "\x01" + "auth=Bearer " + secret + "\x01\x01";
}

/// The ways in which somebody could read a secret.
QByteArrayList spellings(const QString &secret, const QStringList &users)
{
    const QByteArray text = secret.toUtf8();
    QString escaped = secret;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    QByteArrayList found{
        text,
        escaped.toUtf8(),
        text.toBase64(),
        text.toBase64(QByteArray::OmitTrailingEquals),
        text.toHex(),
        text.toPercentEncoding(),
        QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)};
    for (const QString &user : users) {
        const QByteArray name = user.toUtf8();
        // PLAIN, and the bearer forms that tokens go in.
        found.append(plainResponse({}, name, text).toBase64());
        found.append(plainResponse(name, name, text).toBase64());
        found.append(bearerResponse(name, text).toBase64());
    }
    return found;
}

/// Where one of the texts is in what the program wrote: in a file, whatever kind it is, or on its two streams.
QStringList findIn(ProgramRun &program, const QByteArrayList &secrets)
{
    QStringList found;
    const auto look = [&](const QString &where, const QByteArray &content) {
        for (const QByteArray &secret : secrets) {
            if (content.contains(secret))
                found.append(where + ": "_L1 + QString::fromUtf8(secret));
        }
    };
    look(u"stdout"_s, program.output().toUtf8());
    look(u"stderr"_s, program.errors().toUtf8());
    const QStringList files = program.files();
    for (const QString &file : files) {
        look(file, program.contentOf(file));
        look(u"the name of "_s + file, file.toUtf8());
    }
    return found;
}

/// Everything that the program can be made to write.
QStringList everything()
{
    QStringList arguments{u"--debug"_s,
                          u"--debugimap"_s,
                          u"--loglevel=protocol"_s,
                          u"--journaldir=journal"_s,
                          u"--supportbundle=bundle.txt"_s,
                          u"--supportwith=folders,addresses,words"_s};
    for (const QString &ending : {u"txt"_s, u"html"_s, u"csv"_s, u"json"_s, u"pdf"_s})
        arguments.append("--report=report."_L1 + ending);
    return arguments;
}

QByteArray engineLogOf(const ProgramRun &program)
{
    QByteArray log;
    const QStringList files = program.files();
    for (const QString &file : files) {
        if (file.endsWith(".log"_L1))
            log += program.contentOf(file);
    }
    return log;
}

} // namespace

void SecretsTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>(DovecotOptions{
        .passwords = {{u"alice"_s, password}, {u"bob"_s, otherPassword}},
        .mechanisms = {u"plain"_s, u"login"_s, u"cram-md5"_s, u"digest-md5"_s, u"scram-sha-1"_s,
                       u"scram-sha-256"_s},
        .extraConfiguration =
            u"auth_master_user_separator = *\npassdb masters {\n driver = static\n"
            " master = yes\n passdb_static_password = %1\n}\n"_s.arg(masterPassword)});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(*m_server, u"alice"_s, password), qPrintable(witness.errorText()));
    QVERIFY(witness.append(u"INBOX"_s,
                           "Subject: nobody's business\r\nMessage-Id: <1@example.org>\r\n\r\n"
                           "a word in confidence\r\n"_ba));
}

QStringList SecretsTest::side(const QString &number, const QString &user) const
{
    return {"--host"_L1 + number,
            m_server->host(),
            "--port"_L1 + number,
            QString::number(m_server->tlsPort()),
            "--ssl"_L1 + number,
            "--sslargs"_L1 + number,
            "SSL_ca_file="_L1 + m_server->certificatePath(),
            "--user"_L1 + number,
            user};
}

void SecretsTest::leaveNoTraceOfPasswords_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("status");
    for (const char *name :
         {"LOGIN", "PLAIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"}) {
        QTest::newRow(name) << QStringList{u"--authmech1"_s, QString::fromLatin1(name)} << password
                            << 0;
    }
    QTest::newRow("automatic") << QStringList() << password << 0;
    QTest::newRow("compressed") << QStringList{u"--compress1"_s, u"--compress2"_s} << password << 0;
    QTest::newRow("administrator with PLAIN")
        << QStringList{u"--authuser1=admin"_s} << masterPassword << 0;
    // Refused, where servers like to repeat what they were told.
    for (const char *name : {"LOGIN", "PLAIN", "CRAM-MD5", "SCRAM-SHA-256"}) {
        QTest::addRow("wrong with %s", name)
            << QStringList{u"--authmech1"_s, QString::fromLatin1(name), u"--notrylogin"_s}
            << u"wr0ng-\u00fc-password"_s << 161;
    }
}

void SecretsTest::leaveNoTraceOfPasswords()
{
    QFETCH(QStringList, options);
    QFETCH(QString, secret);
    QFETCH(int, status);
    ProgramRun program;
    program.setEnvironment(u"HOME"_s, program.folder());
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QVERIFY(program.run(side(u"1"_s, u"alice"_s) + side(u"2"_s, u"bob"_s)
                        + QStringList{u"--password1"_s, secret, u"--password2"_s, otherPassword}
                        + everything() + options));
    QVERIFY2(program.exitCode() == status, qPrintable(program.output()));
    QByteArrayList secrets = spellings(secret, {u"alice"_s, u"admin"_s});
    secrets += spellings(otherPassword, {u"bob"_s});
    const QStringList found = findIn(program, secrets);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));

    // All of it has been written, and the sign-in is in it.
    const QStringList files = program.files();
    for (const QString &file : {u"report.pdf"_s, u"report.json"_s, u"bundle.txt"_s})
        QVERIFY2(files.contains(file), qPrintable(files.join(u' ')));
    const QByteArray log = engineLogOf(program);
    const bool isLogin = options.contains(u"LOGIN"_s);
    for (const QByteArray &text : {program.output().toUtf8(), log}) {
        QVERIFY2(text.contains(isLogin ? "<password>" : "<response>"), text.constData());
        QVERIFY(text.contains(" source C"));
        QVERIFY(text.contains(" destination C"));
    }
    const QByteArray bundle = program.contentOf(u"bundle.txt"_s);
    QCOMPARE(bundle.contains("sign-in, authentication"), status == 161);
    QCOMPARE(bundle.contains(isLogin ? "<password>" : "<response>"), status == 161);
}

void SecretsTest::leaveNoTraceOfOtherSecrets_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<QString>("secret");
    const QByteArrayList refusing{"%t NO [AUTHENTICATIONFAILED] no\r\n"_ba};
    const QByteArrayList accepting{"%t OK [CAPABILITY IMAP4rev1 UIDPLUS] in\r\n"_ba,
                                   "* LIST () \"/\" INBOX\r\n%t OK\r\n"_ba};
    const QByteArray complaint = "{\"status\":\"401\",\"schemes\":\"bearer\"}"_ba.toBase64();
    // A server that repeats what it was told, in the clear and in base64.
    const QByteArray echo = token.toLatin1();
    for (const char *mechanism : {"XOAUTH2", "OAUTHBEARER"}) {
        const QByteArray offer = QByteArray("SASL-IR AUTH=") + mechanism;
        const QStringList options{u"--oauthaccesstoken1"_s, token, u"--authmech1"_s,
                                  QString::fromLatin1(mechanism)};
        QTest::addRow("%s", mechanism) << options << offer << accepting << token;
        QTest::addRow("%s in two steps", mechanism)
            << options << QByteArray("AUTH=") + mechanism
            << (QByteArrayList{"+ \r\n"_ba} + accepting) << token;
        QTest::addRow("%s refused", mechanism)
            << options << offer
            << QByteArrayList{"+ " + complaint + "\r\n", "a1 NO [AUTHENTICATIONFAILED] no\r\n"}
            << token;
        QTest::addRow("%s repeated", mechanism)
            << options << offer
            << QByteArrayList{"+ " + echo.toBase64() + "\r\n", "a1 NO " + echo + " no\r\n"}
            << token;
    }
    const QString direct =
        QString::fromLatin1(bearerResponse("alice"_ba, token.toLatin1()).toBase64());
    QTest::newRow("ready") << QStringList{u"--oauthdirect1"_s, direct} << "SASL-IR AUTH=XOAUTH2"_ba
                           << accepting << direct;
    const QStringList login{u"--authmech1=LOGIN"_s, u"--password1"_s, password};
    QTest::newRow("LOGIN in clear text") << login << QByteArray() << accepting << password;
    QTest::newRow("LOGIN, repeated")
        << login << QByteArray()
        << QByteArrayList{"%t BAD LOGIN alice \"" + password.toUtf8() + "\"?\r\n"} << password;
    QTest::newRow("PLAIN, repeated")
        << QStringList{u"--authmech1=PLAIN"_s, u"--notrylogin"_s, u"--password1"_s, password}
        << "SASL-IR AUTH=PLAIN"_ba
        << QByteArrayList{"%t BAD " + plainResponse({}, "alice"_ba, password.toUtf8()).toBase64()
                          + "\r\n"}
        << password;
    QTest::newRow("NTLM") << QStringList{u"--authmech1=NTLM"_s, u"--password1"_s, password}
                          << "AUTH=NTLM"_ba << QByteArrayList{"+ \r\n"_ba, "a1 NO no\r\n"_ba}
                          << password;
    QTest::newRow("PROXYAUTH") << QStringList{u"--authuser1=admin"_s, u"--proxyauth1"_s,
                                              u"--password1"_s, password}
                               << QByteArray() << (QByteArrayList{"%t OK in\r\n"_ba} + refusing)
                               << password;
    QTest::newRow("X-MASTERAUTH") << QStringList{u"--authmech1=X-MASTERAUTH"_s, u"--password1"_s,
                                                 password}
                                  << "X-MASTERAUTH"_ba
                                  << QByteArrayList{"+ 0123\r\n"_ba, "a1 OK\r\n"_ba,
                                                    "%t NO no\r\n"_ba}
                                  << password;
}

void SecretsTest::leaveNoTraceOfOtherSecrets()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, offer);
    QFETCH(QByteArrayList, answers);
    QFETCH(QString, secret);
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1 " + offer + "] hi\r\n",
                             .answers = answers,
                             .closesAfterAnswers = true});
    ProgramRun program;
    program.setEnvironment(u"HOME"_s, program.folder());
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QStringList arguments{
        u"--host1"_s,  peer.host(),   u"--port1"_s,      QString::number(peer.port()),
        u"--nossl1"_s, u"--notls1"_s, u"--user1=alice"_s};
    arguments += side(u"2"_s, u"bob"_s) + QStringList{u"--password2"_s, otherPassword}
                 + everything() + QStringList{u"--justlogin"_s} + options;
    QVERIFY(program.run(arguments));
    QVERIFY2(!peer.received().isEmpty(), qPrintable(program.output()));
    QByteArrayList secrets = spellings(secret, {u"alice"_s, u"admin"_s});
    secrets += spellings(otherPassword, {u"bob"_s});
    const QStringList found = findIn(program, secrets);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(engineLogOf(program).contains(" source C"), qPrintable(program.output()));
}

/// Nor are the subject and the text of a message anywhere.
void SecretsTest::keepTheContentsOfMessages()
{
    for (const bool isLate : {true, false}) {
        ProgramRun program;
        program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QStringList arguments =
            side(u"1"_s, u"alice"_s) + side(u"2"_s, u"bob"_s)
            + QStringList{u"--password1"_s, password, u"--password2"_s, otherPassword}
            + everything();
        if (!isLate)
            arguments += u"--syncduplicates"_s;
        QVERIFY(program.run(arguments));
        QCOMPARE(program.exitCode(), 0);
        const QStringList found =
            findIn(program, {"nobody's business"_ba, "a word in confidence"_ba,
                             "a word in confidence"_ba.toBase64()});
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(engineLogOf(program).contains("<header of "), engineLogOf(program).constData());
    }
}

/// The search finds what is there: a user's name, in the log, in the bundle and in the journal.
void SecretsTest::wouldBeFound()
{
    ProgramRun program;
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QVERIFY(program.run(side(u"1"_s, u"alice"_s) + side(u"2"_s, u"bob"_s)
                        + QStringList{u"--password1"_s, password, u"--password2"_s, otherPassword}
                        + everything()));
    const QString found = findIn(program, {"alice"_ba}).join(u'\n');
    for (const QString &where : {u"stdout"_s, u"bundle.txt"_s, u".engine.log"_s, u"journal/"_s,
                                 u"report.html"_s, u"report.json"_s})
        QVERIFY2(found.contains(where), qPrintable(found));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
