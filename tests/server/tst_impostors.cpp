// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/faultproxy.h"
#include "tests/support/scriptedpeer.h"
#include "tests/support/testauthority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Somebody takes over the line while a copy is under way: the next connection leads to him.
class ImpostorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void getsNoPasswordWithAnotherCertificate_data();
    void getsNoPasswordWithAnotherCertificate();
    void getsNoPasswordWithoutStartTls_data();
    void getsNoPasswordWithoutStartTls();

private:
    MigrationRequest request(const FaultProxy &source, Security security) const;
    void takeOver(ObservedRun &run, FaultProxy &proxy, const QString &host, quint16 port) const;

    TestAuthority m_authority;
    std::unique_ptr<TwoAccounts> m_accounts;
    std::unique_ptr<QTemporaryDir> m_journals;
};

void ImpostorsTest::initTestCase()
{
    DovecotOptions source;
    source.certificate = m_authority.sign({u"127.0.0.1"_s});
    m_accounts = std::make_unique<TwoAccounts>(source);
    QVERIFY2(m_accounts->start(), qPrintable(m_accounts->errorText()));
    QVERIFY(m_accounts->fill(SampleMailbox::make(SampleSize::Small)));
}

MigrationRequest ImpostorsTest::request(const FaultProxy &source, Security security) const
{
    MigrationRequest request = m_accounts->request(Wire::Tls);
    request.source = accountBehind(source, u"alice"_s);
    request.source.security = security;
    request.source.trust.authorityFiles = {m_authority.certificatePath()};
    request.journalFolder = m_journals->path();
    request.options.shortestPause = 50ms;
    request.options.lanes = 1;
    // So that there is time to come in between.
    request.options.limits.messagesPerSecond = 20;
    return request;
}

/// Returns when the run has ended.
void ImpostorsTest::takeOver(ObservedRun &run, FaultProxy &proxy, const QString &host,
                             quint16 port) const
{
    QVERIFY(run.waitUntil([&] { return run.progress().messagesCopied >= 2; }));
    proxy.setTarget(host, port);
    proxy.cutNow();
    QVERIFY(run.waitForEnd());
    QVERIFY(run.report().outcome != Report::Outcome::Completed);
}

void ImpostorsTest::getsNoPasswordWithAnotherCertificate_data()
{
    QTest::addColumn<bool>("startsTls");
    QTest::addColumn<bool>("isPinned");
    QTest::newRow("TLS, signed") << false << false;
    QTest::newRow("TLS, accepted by hand") << false << true;
    QTest::newRow("STARTTLS, signed") << true << false;
    QTest::newRow("STARTTLS, accepted by hand") << true << true;
}

void ImpostorsTest::getsNoPasswordWithAnotherCertificate()
{
    QFETCH(bool, startsTls);
    QFETCH(bool, isPinned);
    m_journals = std::make_unique<QTemporaryDir>();
    DovecotServer &server = m_accounts->sourceServer();
    DovecotServer impostor;
    QVERIFY2(impostor.start(), qPrintable(impostor.errorText()));
    FaultProxy proxy(server.host(), startsTls ? server.port() : server.tlsPort());
    MigrationRequest wanted =
        request(proxy, startsTls ? Security::StartTls : Security::ImplicitTls);
    if (isPinned) {
        wanted.source.trust.authorityFiles.clear();
        wanted.source.trust.acceptedFingerprints = {server.fingerprint()};
    }
    ObservedRun run(wanted);
    takeOver(run, proxy, impostor.host(), startsTls ? impostor.port() : impostor.tlsPort());
    if (QTest::currentTestFailed())
        return;
    const Report report = run.report();
    QVERIFY2(std::ranges::any_of(report.problems,
                                 [&impostor](const Problem &problem) {
                                     return problem.error.code == Error::Code::Certificate
                                            && problem.error.certificate->fingerprint
                                                   == impostor.fingerprint();
                                 }),
             qPrintable(problemText(report)));
    QVERIFY2(!impostor.logText().contains("alice"_L1), qPrintable(impostor.logText()));
}

void ImpostorsTest::getsNoPasswordWithoutStartTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not offered") << "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\r\n"_ba
                                 << "%t OK\r\n"_ba;
    QTest::newRow("refused") << "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n"_ba
                             << "%t NO not now\r\n"_ba;
    QTest::newRow("signed in already")
        << "* PREAUTH [CAPABILITY IMAP4rev1] hi\r\n"_ba << "%t OK\r\n"_ba;
    QTest::newRow("no handshake") << "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n"_ba
                                  << "%t OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"_ba;
}

void ImpostorsTest::getsNoPasswordWithoutStartTls()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, answer);
    m_journals = std::make_unique<QTemporaryDir>();
    DovecotServer &server = m_accounts->sourceServer();
    const ScriptedPeer impostor({.greeting = greeting, .answers = {answer, answer, answer}});
    FaultProxy proxy(server.host(), server.port());
    // Once there was encryption, there has to be: also where it would have been left out at first.
    MigrationRequest wanted = request(proxy, Security::StartTlsIfOffered);
    wanted.source.timeout = 5s;
    ObservedRun run(wanted);
    takeOver(run, proxy, impostor.host(), impostor.port());
    if (QTest::currentTestFailed())
        return;
    QVERIFY(impostor.acceptedConnections() > 0);
    const QByteArray received = impostor.received();
    QVERIFY2(!received.contains("secret") && !received.contains("LOGIN")
                 && !received.contains("AUTHENTICATE"),
             received.constData());
}

QTEST_GUILESS_MAIN(ImpostorsTest)
#include "tst_impostors.moc"
