// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountcheck.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// What is found out about an account, at a real Dovecot.
class tst_AccountCheck final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsAndMeasures();
    void measuresWithoutStatusSize();
    void signsInOnly();
    void saysWhatIsWrong();
    void keepsTheLargest();

private:
    Account accountAt(const DovecotServer &server) const;
    std::optional<AccountSummary> lastOf(const Account &account, CheckDepth depth);

    std::unique_ptr<DovecotServer> m_server, m_plainServer;
};

namespace {

QByteArray message(int number, qsizetype size)
{
    QByteArray text = "From: a@example.org\r\nMessage-ID: <" + QByteArray::number(number)
                      + "@example.org>\r\nSubject: x\r\n\r\n";
    return text + QByteArray(size - text.size() - 2, 'x') + "\r\n";
}

/// Puts messages of these sizes into a folder.
bool fill(const DovecotServer &server, const QString &folder, const QList<qsizetype> &sizes)
{
    ImapWitness witness;
    if (!witness.open(server))
        return false;
    if (folder != u"INBOX"_s && !witness.create(folder))
        return false;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        if (!witness.append(folder, message(int(i), sizes[i])))
            return false;
    }
    return true;
}

} // namespace

void tst_AccountCheck::initTestCase()
{
    DovecotOptions options;
    options.quotaBytes = 1'000'000;
    options.largestMessage = 150'000;
    m_server = std::make_unique<DovecotServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    QVERIFY(fill(*m_server, u"INBOX"_s, {500, 1'000}));
    QVERIFY(fill(*m_server, u"Archive"_s, {2'000, 100'000, 300}));
    QVERIFY(fill(*m_server, u"Empty"_s, {}));

    DovecotOptions plain;
    plain.certificate = m_server->certificate();
    // Nothing but what every server has.
    plain.extraConfiguration = u"imap_capability = IMAP4rev1 LITERAL+ NAMESPACE"_s;
    m_plainServer = std::make_unique<DovecotServer>(plain);
    QVERIFY2(m_plainServer->start(), qPrintable(m_plainServer->errorText()));
    QVERIFY(fill(*m_plainServer, u"INBOX"_s, {500, 1'000}));
    QVERIFY(fill(*m_plainServer, u"Archive"_s, {2'000}));
}

Account tst_AccountCheck::accountAt(const DovecotServer &server) const
{
    Account account;
    account.host = server.host();
    account.port = server.tlsPort();
    account.security = Security::ImplicitTls;
    account.user = u"alice"_s;
    account.password = Secret(u"secret"_s);
    account.trust.acceptedFingerprints = {server.fingerprint()};
    return account;
}

/// What the check knew in the end; nothing if it failed.
std::optional<AccountSummary> tst_AccountCheck::lastOf(const Account &account, CheckDepth depth)
{
    AccountCheck check;
    std::optional<AccountSummary> last;
    QSignalSpy succeeded(&check, &AccountCheck::succeeded);
    const auto keep = [&last](const AccountSummary &summary) { last = summary; };
    connect(&check, &AccountCheck::progressed, this, keep);
    connect(&check, &AccountCheck::succeeded, this, keep);
    check.start(account, depth);
    if (!QTest::qWaitFor([&] { return !check.isRunning(); }, 60s) || succeeded.count() != 1)
        return std::nullopt;
    return last;
}

void tst_AccountCheck::countsAndMeasures()
{
    const auto summary = lastOf(accountAt(*m_server), CheckDepth::Messages);
    QVERIFY(summary);
    QCOMPARE(int(summary->stage), int(AccountSummary::Stage::Measured));
    QCOMPARE(summary->softwareName, u"Dovecot"_s);
    QCOMPARE(summary->messages, 5);
    QVERIFY(summary->tree.find(Imap::MailboxName("Empty"_ba)));
    QCOMPARE(summary->sizes.messages(), 5);
    QCOMPARE(summary->sizes.biggest(), 100'000);
    QCOMPARE(summary->sizes.bytes(), 103'800);
    QCOMPARE(summary->bytes, 103'800);
    QCOMPARE(summary->sizes.countAbove(1'000), 2);
    QVERIFY(qAbs(summary->quota.limitBytes.value_or(0) - 1'000'000) <= 1024);
    QVERIFY(summary->quota.usedBytes.value_or(0) >= 100'000);
    QVERIFY(*summary->quota.freeBytes() < 900'000);
}

void tst_AccountCheck::measuresWithoutStatusSize()
{
    const auto folders = lastOf(accountAt(*m_plainServer), CheckDepth::Folders);
    QVERIFY(folders);
    QCOMPARE(int(folders->stage), int(AccountSummary::Stage::Listed));
    QCOMPARE(folders->messages, 3);
    QVERIFY(!folders->bytes);
    QVERIFY(!folders->quota.limitBytes);

    const auto all = lastOf(accountAt(*m_plainServer), CheckDepth::Messages);
    QVERIFY(all);
    QCOMPARE(all->bytes, 3'500);
    QCOMPARE(all->tree.find(Imap::MailboxName("INBOX"_ba))->bytes, 1'500);
    QCOMPARE(all->tree.find(Imap::MailboxName("Archive"_ba))->bytes, 2'000);
}

void tst_AccountCheck::signsInOnly()
{
    const auto summary = lastOf(accountAt(*m_server), CheckDepth::SignIn);
    QVERIFY(summary);
    QVERIFY(summary->tree.folders.isEmpty());
    QCOMPARE(int(summary->account.port), int(m_server->tlsPort()));
    QVERIFY(summary->capabilities.contains(u"IMAP4rev1"_s));
}

void tst_AccountCheck::saysWhatIsWrong()
{
    Account account = accountAt(*m_server);
    account.password = Secret(u"wrong"_s);
    AccountCheck check;
    QSignalSpy failed(&check, &AccountCheck::failed);
    check.start(account, CheckDepth::Messages);
    QVERIFY(failed.wait(60s));
    QVERIFY(failed.first().first().value<Error>().code == Error::Code::Authentication);
    QVERIFY(!check.isRunning());
    // One that is given up says nothing.
    check.start(accountAt(*m_server), CheckDepth::Messages);
    check.cancel();
    QVERIFY(!check.isRunning());
}

void tst_AccountCheck::keepsTheLargest()
{
    MessageSizes sizes;
    QCOMPARE(sizes.biggest(), 0);
    QCOMPARE(sizes.countAbove(0), 0);
    for (qint64 i = 0; i < 5'000; ++i)
        sizes.add((i * 7'919) % 5'000);
    QCOMPARE(sizes.messages(), 5'000);
    QCOMPARE(sizes.biggest(), 4'999);
    QCOMPARE(sizes.bytes(), 5'000LL * 4'999 / 2);
    QCOMPARE(sizes.countAbove(4'989), 10);
    QCOMPARE(sizes.countAbove(10), MessageSizes::countedExactly);
}

QTEST_GUILESS_MAIN(tst_AccountCheck)
#include "tst_accountcheck.moc"
