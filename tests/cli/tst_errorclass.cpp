// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorclass.h"
#include "app/cli/errortext.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

using Code = Error::Code;
using What = Problem::What;

Q_DECLARE_METATYPE(Mailhaul::Problem)

class ErrorClassTest : public QObject
{
    Q_OBJECT

private slots:
    void decidesTheExitCode_data();
    void decidesTheExitCode();
    void knowsStartTlsFromImplicitTls();
    void seesAVirus();
    void namesAreInOrder();
    void mostFrequentClassDecides();
    void endBySilenceIsNoSuccess();
    void countsNoRequestToEnd();
    void countsNoAnnouncedLimit();
    void listsErrors();
    void namesTheRemedy();
};

namespace {

Problem problem(What what, Side side, Code code)
{
    Problem result;
    result.what = what;
    result.side = side;
    result.error.code = code;
    return result;
}

Accounts accounts()
{
    Accounts result;
    result.source.host = u"old.example.org"_s;
    result.source.user = u"alice"_s;
    result.destination.host = u"new.example.org"_s;
    result.destination.user = u"bob"_s;
    return result;
}

} // namespace

void ErrorClassTest::decidesTheExitCode_data()
{
    QTest::addColumn<Problem>("trouble");
    QTest::addColumn<int>("exitCode");

    const auto row = [](const char *title, What what, Side side, Code code, int exitCode) {
        QTest::newRow(title) << problem(what, side, code) << exitCode;
    };
    row("password 1", What::SignIn, Side::Source, Code::Authentication, 161);
    row("password 2", What::SignIn, Side::Destination, Code::Authentication, 162);
    row("no host 1", What::SignIn, Side::Source, Code::HostNotFound, 101);
    row("no host 2", What::SignIn, Side::Destination, Code::HostNotFound, 102);
    row("refused", What::SignIn, Side::Destination, Code::ConnectionRefused, 102);
    row("line", What::SignIn, Side::Source, Code::Network, 101);
    row("silence", What::SignIn, Side::Source, Code::Timeout, 101);
    row("not IMAP", What::SignIn, Side::Source, Code::NotImap, 101);
    row("nonsense", What::SignIn, Side::Source, Code::Protocol, 101);
    row("greeting refused", What::SignIn, Side::Destination, Code::Rejected, 102);
    row("certificate", What::SignIn, Side::Destination, Code::Certificate, 102);
    row("no encryption", What::SignIn, Side::Source, Code::EncryptionMissing, 12);
    row("fetch", What::FetchMessage, Side::Source, Code::Rejected, 115);
    row("fetch, line", What::FetchMessage, Side::Source, Code::Network, 115);
    row("append", What::AppendMessage, Side::Destination, Code::Rejected, 114);
    row("append, large", What::AppendMessage, Side::Destination, Code::TooLarge, 114);
    row("append, quota", What::AppendMessage, Side::Destination, Code::OverQuota, 113);
    row("create", What::CreateFolder, Side::Destination, Code::Rejected, 116);
    row("create, quota", What::CreateFolder, Side::Destination, Code::OverQuota, 113);
    row("open", What::OpenFolder, Side::Source, Code::Rejected, 117);
    row("flags", What::StoreFlags, Side::Destination, Code::Rejected, 120);
    row("subscribe", What::Subscribe, Side::Destination, Code::Rejected, 111);
    row("list", What::ListFolders, Side::Source, Code::Protocol, 111);
    row("scan", What::ReadFolder, Side::Source, Code::Protocol, 111);
    row("journal", What::Journal, Side::Source, Code::Storage, 111);
    row("another process", What::Run, Side::Source, Code::AlreadyRunning, 8);
    row("run, line", What::Run, Side::Destination, Code::Network, 102);
    row("run", What::Run, Side::Source, Code::Protocol, 111);
}

void ErrorClassTest::decidesTheExitCode()
{
    QFETCH(Problem, trouble);
    QFETCH(int, exitCode);
    trouble.error.serverText = u"It says why"_s;
    Report report;
    report.outcome = Report::Outcome::Failed;
    report.problems = {trouble};
    QCOMPARE(int(exitCodeFor(report, accounts())), exitCode);
}

void ErrorClassTest::knowsStartTlsFromImplicitTls()
{
    Accounts two = accounts();
    const Problem trouble = problem(What::SignIn, Side::Source, Code::Tls);
    two.source.security = Security::StartTls;
    QCOMPARE(classOf(trouble, two), ErrorClass::Tls);
    two.source.security = Security::StartTlsIfOffered;
    QCOMPARE(classOf(trouble, two), ErrorClass::Tls);
    two.source.security = Security::ImplicitTls;
    QCOMPARE(classOf(trouble, two), ErrorClass::ConnectionHost1);
}

void ErrorClassTest::seesAVirus()
{
    Problem trouble = problem(What::AppendMessage, Side::Destination, Code::Rejected);
    trouble.error.serverText = u"NO message contains a virus"_s;
    QCOMPARE(exitCodeOf(classOf(trouble, accounts())), ExitCode::Virus);
}

void ErrorClassTest::namesAreInOrder()
{
    for (int i = 0; i < int(ErrorClass::Unclassified); ++i)
        QVERIFY(nameOf(ErrorClass(i)) < nameOf(ErrorClass(i + 1)));
}

void ErrorClassTest::mostFrequentClassDecides()
{
    const Problem create = problem(What::CreateFolder, Side::Destination, Code::Rejected);
    const Problem open = problem(What::OpenFolder, Side::Destination, Code::Rejected);
    QCOMPARE(mostFrequentClass({}, accounts()), std::nullopt);
    QCOMPARE(mostFrequentClass({open, create}, accounts()), std::optional(ErrorClass::Create));
    QCOMPARE(mostFrequentClass({open, create, open}, accounts()),
             std::optional(ErrorClass::Select));

    const Problem first = problem(What::SignIn, Side::Source, Code::Authentication);
    const Problem second = problem(What::SignIn, Side::Destination, Code::Authentication);
    Report report;
    report.problems = {second, first};
    QCOMPARE(exitCodeFor(report, accounts()), ExitCode::AuthenticationUser1);
}

void ErrorClassTest::endBySilenceIsNoSuccess()
{
    Report report;
    QCOMPARE(exitCodeFor(report, accounts()), ExitCode::Ok);
    report.outcome = Report::Outcome::Failed;
    QCOMPARE(exitCodeFor(report, accounts()), ExitCode::Errors);
}

void ErrorClassTest::countsNoRequestToEnd()
{
    Report report;
    report.problems = {problem(What::Run, Side::Source, Code::TooManyErrors),
                       problem(What::Run, Side::Source, Code::TooManyErrors),
                       problem(What::AppendMessage, Side::Destination, Code::Rejected)};
    QCOMPARE(exitCodeFor(report, accounts()), ExitCode::Append);
    QVERIFY(!isCounted(problem(What::Run, Side::Source, Code::Canceled)));
}

/// A message above the limit that the server announces was never sent, so the server has said nothing.
void ErrorClassTest::countsNoAnnouncedLimit()
{
    Problem tooLarge = problem(What::AppendMessage, Side::Destination, Code::TooLarge);
    Report report;
    report.problems = {tooLarge};
    QVERIFY(!isCounted(tooLarge));
    QCOMPARE(exitCodeFor(report, accounts()), ExitCode::Ok);
    QVERIFY(errorList(report.problems, accounts()).isEmpty());
    tooLarge.error.serverText = u"[TOOBIG] No"_s;
    QVERIFY(isCounted(tooLarge));
}

void ErrorClassTest::listsErrors()
{
    Problem login = problem(What::SignIn, Side::Source, Code::Authentication);
    login.error.serverText = u"[AUTHENTICATIONFAILED] Nope"_s;
    Problem append = problem(What::AppendMessage, Side::Destination, Code::Rejected);
    append.folder = Imap::MailboxName("Entw&APw-rfe"_ba);
    append.uid = 17;
    append.size = 4711;
    Problem fetch = problem(What::FetchMessage, Side::Source, Code::Unchecked);
    fetch.folder = Imap::MailboxName("INBOX"_ba);
    fetch.uid = 18;

    const QStringList lines = errorList({login, append, append, fetch}, accounts());
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0),
             u"++++ Listing 4 errors encountered during the sync ( avoid this listing with "
             "--noerrorsdump )."_s);
    QVERIFY(lines.at(1).startsWith(
        u"Err 1/4: Host1 failure: Error login on [old.example.org] with user [alice] auth ["_s));
    QVERIFY(lines.at(1).endsWith(u"[AUTHENTICATIONFAILED] Nope"_s));
    QVERIFY(lines.at(2).startsWith(u"Err 2/4: "_s));
    QVERIFY(lines.at(2).contains(
        u"msg 17 {4711} could not append to folder [Entw&APw-rfe] = [Entwürfe]: "_s));
    QVERIFY(lines.at(4).contains(u"could not be fetched: "_s));
    QVERIFY(lines.at(5).startsWith(u"The most frequent error is ERR_APPEND."_s));
    QCOMPARE(errorList({}, accounts()), QStringList());
}

void ErrorClassTest::namesTheRemedy()
{
    Problem trouble = problem(What::SignIn, Side::Destination, Code::Certificate);
    CertificateFacts facts;
    facts.fingerprint = QByteArray(64, 'a');
    trouble.error.certificate = std::make_shared<CertificateFacts>(facts);
    const QString text = remedies(trouble).join(u'\n');
    QVERIFY(text.contains("--sslargs2 'SSL_fingerprint=sha256$"_L1 + QString(64, u'a') + u'\''));
    QVERIFY(text.contains(u"--sslargs2 SSL_ca_file="_s));
    QVERIFY(text.contains(u"--sslargs2 SSL_verify_mode=0"_s));
    QVERIFY(remedies(problem(What::SignIn, Side::Source, Code::EncryptionMissing))
                .join(u' ')
                .contains(u"--nossl1 --notls1"_s));
    QCOMPARE(remedies(problem(What::SignIn, Side::Source, Code::Network)), QStringList());
}

QTEST_APPLESS_MAIN(ErrorClassTest)
#include "tst_errorclass.moc"
