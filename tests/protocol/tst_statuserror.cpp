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
    QTest::newRow("nonexistent") << no << "NONEXISTENT"_ba << u""_s << Gone << Retry::Never
                                 << Scope::Message;
    QTest::newRow("unknown code") << no << "XYZZY"_ba << u""_s << Rejected << Retry::Never
                                  << Scope::Message;
    QTest::newRow("bye") << bye << ""_ba << u"over quota"_s << Network << Retry::AfterPause
                         << Scope::Connection;
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
