// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/statuserror.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Status;

class TestStatusError : public QObject
{
    Q_OBJECT

private slots:
    void understandsRefusals_data();
    void understandsRefusals();
    void understandsAWishForAPause_data();
    void understandsAWishForAPause();
    void quotesTheServer();
};

void TestStatusError::understandsRefusals_data()
{
    QTest::addColumn<Status::Kind>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Code>("meaning");
    QTest::addColumn<Error::Retry>("retry");
    QTest::addColumn<Error::Scope>("scope");

    using enum Error::Code;
    using Retry = Error::Retry;
    using Scope = Error::Scope;
    constexpr auto no = Status::Kind::No;
    constexpr auto bad = Status::Kind::Bad;
    constexpr auto bye = Status::Kind::Bye;
    QTest::newRow("plain no") << no << ""_ba << u"no"_s << Rejected << Retry::Never
                              << Scope::Message;
    QTest::newRow("bad") << bad << ""_ba << u"syntax"_s << Rejected << Retry::Never
                         << Scope::Message;
    QTest::newRow("overquota") << no << "OVERQUOTA"_ba << u""_s << OverQuota << Retry::Never
                               << Scope::Message;
    QTest::newRow("quota in words") << no << ""_ba << u"Mailbox is over Quota."_s << OverQuota
                                    << Retry::Never << Scope::Message;
    QTest::newRow("quota exceeded") << no << ""_ba << u"Quota exceeded (mailbox for user is full)"_s
                                    << OverQuota << Retry::Never << Scope::Message;
    QTest::newRow("toobig") << no << "TOOBIG"_ba << u""_s << TooLarge << Retry::Never
                            << Scope::Message;
    QTest::newRow("too large in words")
        << no << ""_ba << u"Message too large."_s << TooLarge << Retry::Never << Scope::Message;
    QTest::newRow("authentication") << no << "AUTHENTICATIONFAILED"_ba << u""_s << Authentication
                                    << Retry::Never << Scope::Message;
    QTest::newRow("privacy") << no << "PRIVACYREQUIRED"_ba << u""_s << EncryptionMissing
                             << Retry::Never << Scope::Message;
    QTest::newRow("unavailable") << no << "UNAVAILABLE"_ba << u""_s << Rejected << Retry::AfterPause
                                 << Scope::Message;
    QTest::newRow("in use") << no << "INUSE"_ba << u""_s << Rejected << Retry::AfterPause
                            << Scope::Message;
    QTest::newRow("limit") << no << "LIMIT"_ba << u""_s << Rejected << Retry::AfterPause
                           << Scope::Message;
    QTest::newRow("limit of size")
        << no << "LIMIT"_ba << u"Mail size is larger than the maximum size allowed"_s << TooLarge
        << Retry::Never << Scope::Message;
    QTest::newRow("Gmail's limits")
        << no << "UNAVAILABLE"_ba << u"Account exceeded command or bandwidth limits."_s << Throttled
        << Retry::AfterPause << Scope::Message;
    QTest::newRow("Gmail's limits, as a quota")
        << no << "OVERQUOTA"_ba << u"Account exceeded command or bandwidth limits."_s << Throttled
        << Retry::AfterPause << Scope::Message;
    QTest::newRow("throttled") << no << "THROTTLED"_ba << u""_s << Throttled << Retry::AfterPause
                               << Scope::Message;
    QTest::newRow("throttled in words")
        << bad << ""_ba << u"Request is throttled. Suggested Backoff Time: 92415 milliseconds"_s
        << Throttled << Retry::AfterPause << Scope::Message;
    QTest::newRow("too many connections") << bye << ""_ba << u"Too many simultaneous connections."_s
                                          << Throttled << Retry::AfterPause << Scope::Connection;
    QTest::newRow("nonexistent") << no << "NONEXISTENT"_ba << u""_s << Gone << Retry::Never
                                 << Scope::Message;
    QTest::newRow("unknown code") << no << "XYZZY"_ba << u""_s << Rejected << Retry::Never
                                  << Scope::Message;
    QTest::newRow("bye") << bye << ""_ba << u"over quota"_s << Network << Retry::AfterPause
                         << Scope::Connection;
}

void TestStatusError::understandsAWishForAPause_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");

    QTest::newRow("Exchange")
        << u"Request is throttled. Suggested Backoff Time: 92415 milliseconds"_s << qint64(92415);
    QTest::newRow("other words") << u"Throttled, Backoff milliseconds 300"_s << qint64(300);
    QTest::newRow("no number") << u"Request is throttled, back off."_s << qint64(-1);
    QTest::newRow("too long a number") << u"Backoff Time: 99999999999999999999"_s << qint64(-1);
}

void TestStatusError::understandsAWishForAPause()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const Error error =
        Imap::errorFromStatus({.kind = Status::Kind::No, .code = {}, .arguments = {}, .text = text},
                              Error::Scope::Message);
    QCOMPARE(error.pause ? qint64(error.pause->count()) : -1, milliseconds);
}

void TestStatusError::understandsRefusals()
{
    QFETCH(const Status::Kind, kind);
    QFETCH(const QByteArray, code);
    QFETCH(const QString, text);
    const Error error = Imap::errorFromStatus(
        {.kind = kind, .code = code, .arguments = {}, .text = text}, Error::Scope::Message);
    QTEST(error.code, "meaning");
    QTEST(error.retry, "retry");
    QTEST(error.scope, "scope");
}

void TestStatusError::quotesTheServer()
{
    const Error plain = Imap::errorFromStatus({.kind = Status::Kind::No, .text = u"Not now."_s},
                                              Error::Scope::Folder);
    QCOMPARE(plain.serverText, u"Not now."_s);
    const Error coded = Imap::errorFromStatus(
        {.kind = Status::Kind::No, .code = "INUSE", .arguments = "x", .text = u"Not %1 now."_s},
        Error::Scope::Folder);
    QCOMPARE(coded.serverText, u"[INUSE] Not %1 now."_s);
}

QTEST_GUILESS_MAIN(TestStatusError)
#include "tst_statuserror.moc"
