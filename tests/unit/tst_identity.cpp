// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/identity.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void equalHeaders_data();
    void equalHeaders();
    void differentHeaders_data();
    void differentHeaders();
    void identifiesNothing_data();
    void identifiesNothing();
    void survivesAnyBytes();
    void equalContents_data();
    void equalContents();
    void differentContents_data();
    void differentContents();
    void piecesDoNotMatter();
    void manyLineEnds();
    void kindsNeverMeet();
};

namespace {

MessageKey contentKey(const QByteArray &content)
{
    ContentIdentity identity;
    identity.add(content);
    return identity.result();
}

} // namespace

void TestIdentity::equalHeaders_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");

    const QByteArray plain = "Message-Id: <a@b>\r\n\r\n"_ba;
    QTest::newRow("line ends") << plain << "Message-Id: <a@b>\n\n"_ba;
    QTest::newRow("mixed line ends") << "Message-Id: <a@b>\nReceived: x\r\n\n"_ba
                                     << "Message-Id: <a@b>\r\nReceived: x\n\r\n"_ba;
    QTest::newRow("no end") << plain << "Message-Id: <a@b>"_ba;
    QTest::newRow("case") << plain << "MESSAGE-ID: <A@B>\r\n"_ba;
    QTest::newRow("no blank after the colon") << plain << "Message-Id:<a@b>\r\n"_ba;
    QTest::newRow("blank before the colon") << plain << "Message-Id : <a@b>\r\n"_ba;
    QTest::newRow("white space around") << plain << "Message-Id: \t <a@b> \t\r\n"_ba;
    QTest::newRow("folded at once") << plain << "Message-Id:\r\n <a@b>\r\n"_ba;
    QTest::newRow("other fields") << plain << "Subject: x\r\nMessage-Id: <a@b>\r\nDate: y\r\n"_ba;
    QTest::newRow("folded other field")
        << plain << "Subject: x\r\n Message-Id: no\r\nMessage-Id: <a@b>\r\n"_ba;
    QTest::newRow("empty field of the same name")
        << plain << "Message-Id:\r\nMessage-Id: <a@b>\r\n"_ba;
    QTest::newRow("body does not count") << plain << "Message-Id: <a@b>\r\n\r\nReceived: x\r\n"_ba;
    QTest::newRow("order") << "Message-Id: <a@b>\r\nReceived: x\r\nReceived: y\r\n"_ba
                           << "Received: y\r\nMessage-Id: <a@b>\r\nReceived: x\r\n"_ba;
    QTest::newRow("inner white space") << "Received: from a\r\n\tby  b ; c\r\n"_ba
                                       << "Received: from a by b ; c\r\n"_ba;
    QTest::newRow("fold of blanks only") << "Received: from a\r\n \r\n by b\r\n"_ba
                                         << "Received: from a by b\r\n"_ba;
    QTest::newRow("8-bit bytes") << "Received: \xc3\xbc by b\r\n"_ba
                                 << "Received: XX by b\r\n"_ba;
    QTest::newRow("line that is no field") << plain << "nonsense\r\nMessage-Id: <a@b>\r\n"_ba;
}

void TestIdentity::equalHeaders()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QVERIFY(identityFromHeader(left));
    QCOMPARE(identityFromHeader(left), identityFromHeader(right));
}

void TestIdentity::differentHeaders_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");

    QTest::newRow("value") << "Message-Id: <a@b>\r\n"_ba
                           << "Message-Id: <a@c>\r\n"_ba;
    QTest::newRow("field") << "Message-Id: x\r\n"_ba
                           << "Received: x\r\n"_ba;
    QTest::newRow("a Received more") << "Message-Id: x\r\n"_ba
                                     << "Message-Id: x\r\nReceived: y\r\n"_ba;
    QTest::newRow("how often") << "Received: y\r\n"_ba
                               << "Received: y\r\nReceived: y\r\n"_ba;
    QTest::newRow("blank or none") << "Received: a b\r\n"_ba
                                   << "Received: ab\r\n"_ba;
}

void TestIdentity::differentHeaders()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QVERIFY(identityFromHeader(left) && identityFromHeader(right));
    QVERIFY(identityFromHeader(left) != identityFromHeader(right));
}

void TestIdentity::identifiesNothing_data()
{
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("empty line") << "\r\n"_ba;
    QTest::newRow("other fields") << "Subject: x\r\nFrom: y\r\n\r\n"_ba;
    QTest::newRow("after the header") << "Subject: x\r\n\r\nMessage-Id: <a@b>\r\n"_ba;
    QTest::newRow("empty value") << "Message-Id:\r\n\r\n"_ba;
    QTest::newRow("blank value") << "Message-Id: \t\r\n  \r\nReceived:\r\n\r\n"_ba;
    QTest::newRow("longer name") << "Message-Id-Hash: x\r\nX-Received: y\r\nReceived-SPF: z\r\n"_ba;
    QTest::newRow("name only") << "Message-Id"_ba;
    QTest::newRow("no colon") << "Message-Id x\r\n"_ba;
    QTest::newRow("continuation of nothing") << " Message-Id: x\r\n"_ba;
}

void TestIdentity::identifiesNothing()
{
    QFETCH(const QByteArray, header);
    QVERIFY(!identityFromHeader(header));
}

void TestIdentity::survivesAnyBytes()
{
    QRandomGenerator random(4);
    const QByteArrayList pieces = {"Message-Id"_ba,
                                   "Received"_ba,
                                   ":"_ba,
                                   " "_ba,
                                   "\r"_ba,
                                   "\n"_ba,
                                   "\r\n"_ba,
                                   "x"_ba,
                                   "\xff"_ba,
                                   "\t"_ba,
                                   QByteArray(1, '\0')};
    for (int round = 0; round < 50'000; ++round) {
        QByteArray header;
        for (int count = random.bounded(12); count > 0; --count)
            header += pieces.at(random.bounded(pieces.size()));
        // A copy of exactly that size lets the address sanitizer see a read beyond the end.
        const std::vector<char> exact(header.cbegin(), header.cend());
        const auto key = identityFromHeader(QByteArrayView(exact.data(), qsizetype(exact.size())));
        QVERIFY(!key || !key->isNull());
    }
}

void TestIdentity::equalContents_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");

    QTest::newRow("line ends") << "a\r\nb\r\n\r\nc"_ba
                               << "a\nb\n\nc"_ba;
    QTest::newRow("bare CR") << "a\rb"_ba
                             << "a\r\nb"_ba;
    QTest::newRow("CR CR LF") << "a\r\r\nb"_ba
                              << "a\r\nb"_ba;
    QTest::newRow("end missing") << "a\r\nb"_ba
                                 << "a\r\nb\r\n"_ba;
    QTest::newRow("ends added") << "a"_ba
                                << "a\r\n\r\n\r\n"_ba;
    QTest::newRow("CR at the end") << "a"_ba
                                   << "a\r"_ba;
    QTest::newRow("nothing") << ""_ba
                             << "\r\n\r\n"_ba;
    QTest::newRow("NUL") << "a\0b"_ba
                         << "a\x80"
                            "b"_ba;
}

void TestIdentity::equalContents()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QCOMPARE(contentKey(left), contentKey(right));
    QVERIFY(!contentKey(left).isNull());
}

void TestIdentity::differentContents_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");

    QTest::newRow("byte") << "a"_ba
                          << "b"_ba;
    QTest::newRow("case") << "a"_ba
                          << "A"_ba;
    QTest::newRow("line end inside") << "a\r\nb"_ba
                                     << "ab"_ba;
    QTest::newRow("empty line inside") << "a\r\nb"_ba
                                       << "a\r\n\r\nb"_ba;
    QTest::newRow("two bare CRs") << "a\r\rb"_ba
                                  << "a\rb"_ba;
    QTest::newRow("line end before") << "a"_ba
                                     << "\r\na"_ba;
    QTest::newRow("blank at the end") << "a"_ba
                                      << "a "_ba;
    QTest::newRow("8-bit") << "a\xc3\xbc"_ba
                           << "a\xc3\xbd"_ba;
}

void TestIdentity::differentContents()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QVERIFY(contentKey(left) != contentKey(right));
}

void TestIdentity::piecesDoNotMatter()
{
    const QByteArray content = "\r\na\r\r\n\nb\0\0\r\rc\r\n\r\n \r\n\r"_ba;
    const MessageKey whole = contentKey(content);
    for (qsizetype first = 0; first <= content.size(); ++first) {
        for (qsizetype second = first; second <= content.size(); ++second) {
            ContentIdentity identity;
            identity.add(QByteArrayView(content).first(first));
            identity.add(QByteArrayView(content).sliced(first, second - first));
            identity.add(QByteArrayView(content).sliced(second));
            QCOMPARE(identity.result(), whole);
        }
    }
}

void TestIdentity::manyLineEnds()
{
    const QByteArray many(1'000'003, '\n');
    QCOMPARE(contentKey(many), contentKey(""_ba));
    QCOMPARE(contentKey('a' + many + 'b'), contentKey('a' + many + "b\n"));
    QVERIFY(contentKey('a' + many + 'b') != contentKey('a' + many.chopped(1) + 'b'));
}

void TestIdentity::kindsNeverMeet()
{
    QSet<MessageKey> keys;
    for (int number = 0; number < 1'000; ++number) {
        const QByteArray text = "Message-Id: <" + QByteArray::number(number) + "@b>\r\n";
        const auto header = identityFromHeader(text);
        QVERIFY(header);
        const MessageKey content = contentKey(text);
        QCOMPARE(header->digest[0] >> 63, 0U);
        QCOMPARE(content.digest[0] >> 63, 1U);
        keys << *header << content;
    }
    QCOMPARE(keys.size(), 2'000);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
