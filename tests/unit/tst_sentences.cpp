// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentences.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

// A new enumerator has to be entered here; Sentences.cpp itself does not compile without it.
constexpr int codeCount = int(Error::Code::TooManyErrors) + 1;
constexpr int whatCount = int(Problem::What::Run) + 1;

Account account()
{
    Account result;
    result.host = u"mail.example.org"_s;
    result.port = 1993;
    result.user = u"alice"_s;
    result.password = Secret(u"hunter2-%1"_s);
    return result;
}

void verifySentence(const QString &sentence)
{
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"hunter2"), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'’') && !sentence.contains(u'\''), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"lease"), qPrintable(sentence));
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasItsOwn();
    void everyProblemHasItsOwn();
    void errorNamesWhatMatters();
    void certificateIsDescribed();
    void scopeMatters();
    void surprisingNamesStayWhole();
    void sizes_data();
    void sizes();
};

void TestSentences::everyErrorHasItsOwn()
{
    QSet<QString> seen;
    for (int code = 0; code < codeCount; ++code) {
        const Error error{.code = Error::Code(code), .serverText = u"secret words of the server"_s};
        const QString sentence = sentenceFor(error, account());
        verifySentence(sentence);
        QVERIFY(!sentence.contains(error.serverText));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
        verifySentence(sentenceFor(error, Account()));
    }
}

void TestSentences::everyProblemHasItsOwn()
{
    QSet<QString> seen;
    for (int what = 0; what < whatCount; ++what) {
        for (const Side side : {Side::Source, Side::Destination}) {
            const Problem problem{.what = Problem::What(what),
                                  .side = side,
                                  .folder = Imap::MailboxName("Entw&APw-rfe"_ba),
                                  .uid = 4711,
                                  .size = 1'400'000,
                                  .error = {.code = Error::Code::Rejected}};
            const QString sentence = sentenceFor(problem, account());
            verifySentence(sentence);
            if (side == Side::Source)
                QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
    }
    const Problem message{.what = Problem::What::AppendMessage,
                          .folder = Imap::MailboxName("Entw&APw-rfe"_ba),
                          .uid = 4711,
                          .size = 1'400'000,
                          .error = {.code = Error::Code::TooLarge}};
    const QString sentence = sentenceFor(message, account());
    QVERIFY(sentence.contains(u"Entwürfe"));
    QVERIFY(sentence.contains(u"4711"));
    QVERIFY(sentence.contains(textForBytes(1'400'000)));
}

void TestSentences::errorNamesWhatMatters()
{
    const auto sentence = [](Error::Code code, const Account &where) {
        return sentenceFor(Error{.code = code}, where);
    };
    QVERIFY(sentence(Error::Code::HostNotFound, account()).contains(u"mail.example.org"));
    QVERIFY(sentence(Error::Code::ConnectionRefused, account()).contains(u"1993"));
    QVERIFY(sentence(Error::Code::Authentication, account()).contains(u"alice"));

    Account plain = account();
    plain.port = 0;
    plain.security = Security::StartTls;
    QVERIFY(sentence(Error::Code::Timeout, plain).contains(u"143"));
    plain.security = Security::ImplicitTls;
    QVERIFY(sentence(Error::Code::Timeout, plain).contains(u"993"));
}

void TestSentences::certificateIsDescribed()
{
    CertificateFacts facts;
    facts.subject = u"other.example.org"_s;
    facts.issuer = u"Some Authority"_s;
    facts.validUntil = QDateTime(QDate(2031, 5, 17), QTime(12, 0), QTimeZone::UTC);
    facts.fingerprint = "3a0fff"_ba;
    Error error{.code = Error::Code::Certificate};
    error.certificate = std::make_shared<CertificateFacts>(facts);
    QString sentence = sentenceFor(error, account());
    verifySentence(sentence);
    for (const QString &part : {facts.subject, facts.issuer, u"2031"_s, u"3A:0F:FF"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));

    facts.complaint = u"The host name did not match"_s;
    error.certificate = std::make_shared<CertificateFacts>(facts);
    sentence = sentenceFor(error, account());
    verifySentence(sentence);
    QVERIFY(sentence.contains(facts.complaint));
}

void TestSentences::scopeMatters()
{
    for (const auto code : {Error::Code::Gone, Error::Code::Rejected}) {
        const QString message =
            sentenceFor(Error{.code = code, .scope = Error::Scope::Message}, account());
        const QString folder =
            sentenceFor(Error{.code = code, .scope = Error::Scope::Folder}, account());
        QVERIFY(message.contains(u"message"));
        QVERIFY(folder.contains(u"folder"));
    }
}

void TestSentences::surprisingNamesStayWhole()
{
    Account strange = account();
    strange.user = u"%1 %2 <b>"_s;
    strange.host = u"%2.example"_s;
    const QString sentence = sentenceFor(Error{.code = Error::Code::Authentication}, strange);
    QVERIFY2(sentence.contains(u"“%1 %2 <b>”"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"“%2.example”"), qPrintable(sentence));
}

void TestSentences::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("bytes") << qint64(999) << u"999 bytes"_s;
    QTest::newRow("kilobytes") << qint64(1'500) << u"1.5 kB"_s;
    QTest::newRow("megabytes") << qint64(1'400'000) << u"1.4 MB"_s;
    QTest::newRow("gigabytes") << qint64(12'345'678'901) << u"12.3 GB"_s;
}

void TestSentences::sizes()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString english = textForBytes(bytes);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = textForBytes(1'400'000);
    QLocale::setDefault(before);
    QCOMPARE(english, text);
    QVERIFY2(german.startsWith(u"1,4"), qPrintable(german));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
