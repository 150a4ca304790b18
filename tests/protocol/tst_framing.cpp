// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/framing.h"
#include "tests/support/eventtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Framing;

class TestFraming : public QObject
{
    Q_OBJECT

private slots:
    void findsResponses_data();
    void findsResponses();
    void limitsWhatItHolds_data();
    void limitsWhatItHolds();
    void passesHugeBodiesOnPieceByPiece();
    void keepsAnUnfinishedLine();
    void forgets();
};

void TestFraming::findsResponses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("frames");

    QTest::newRow("line") << "* OK hello\r\n"_ba << QByteArrayList{"response <* OK hello>"_ba};
    QTest::newRow("two lines") << "* 3 EXISTS\r\na1 OK done\r\n"_ba
                               << QByteArrayList{"response <* 3 EXISTS>"_ba,
                                                 "response <a1 OK done>"_ba};
    QTest::newRow("bare line feed")
        << "* 3 EXISTS\n* 0 RECENT\r\n"_ba
        << QByteArrayList{"response <* 3 EXISTS>"_ba, "response <* 0 RECENT>"_ba};
    QTest::newRow("lone carriage return")
        << "* OK a\rb\r\n"_ba << QByteArrayList{"response <* OK a\\rb>"_ba};
    QTest::newRow("empty line") << "\r\n\n"_ba
                                << QByteArrayList{"response <>"_ba, "response <>"_ba};
    QTest::newRow("NUL bytes") << "* LIST () \"/\" a\0b\r\n"_ba
                               << QByteArrayList{"response <* LIST () \"/\" a\\x00b>"_ba};
    QTest::newRow("literal") << "* LIST () \"/\" {5}\r\na\r\nb)\r\n"_ba
                             << QByteArrayList{"response <* LIST () \"/\" {5}\\r\\na\\r\\nb)>"_ba};
    QTest::newRow("literal of nothing")
        << "* LIST () \"/\" {0}\r\n\r\n"_ba
        << QByteArrayList{"response <* LIST () \"/\" {0}\\r\\n>"_ba};
    QTest::newRow("two literals") << "* X {1}\r\na {2}\r\nbc d\r\n"_ba
                                  << QByteArrayList{"response <* X {1}\\r\\na {2}\\r\\nbc d>"_ba};
    QTest::newRow("literal that does not wait")
        << "* X {1+}\r\na\r\n"_ba << QByteArrayList{"response <* X {1}\\r\\na>"_ba};
    QTest::newRow("binary literal")
        << "* X ~{2}\r\na\0\r\n"_ba << QByteArrayList{"response <* X {2}\\r\\na\\x00>"_ba};
    QTest::newRow("literal that looks like a response")
        << "* X {14}\r\n* BYE forged\r\n\r\n"_ba
        << QByteArrayList{"response <* X {14}\\r\\n* BYE forged\\r\\n>"_ba};

    QTest::newRow("body") << "* 1 FETCH (UID 7 BODY[] {3}\r\nabc FLAGS ())\r\n"_ba
                          << QByteArrayList{
                                 "begin <* 1 FETCH (UID 7 BODY[] > 3"_ba, "bytes <abc>"_ba,
                                 "end"_ba,
                                 "response <* 1 FETCH (UID 7 BODY[] {0}\\r\\n FLAGS ())>"_ba};
    QTest::newRow("body of nothing")
        << "* 1 FETCH (BODY[] {0}\r\n)\r\n"_ba
        << QByteArrayList{"begin <* 1 FETCH (BODY[] > 0"_ba, "end"_ba,
                          "response <* 1 FETCH (BODY[] {0}\\r\\n)>"_ba};
    for (const QByteArray &name : {"RFC822"_ba, "body[]"_ba, "BINARY[]"_ba, "BODY[]<0>"_ba}) {
        QTest::addRow("body called %s", name.constData())
            << "* 1 FETCH (" + name + " {1}\r\na)\r\n"
            << QByteArrayList{"begin <* 1 FETCH (" + name + " > 1", "bytes <a>"_ba, "end"_ba,
                              "response <* 1 FETCH (" + name + " {0}\\r\\n)>"};
    }
    QTest::newRow("binary body") << "* 1 FETCH (BINARY[] ~{3}\r\na\0b)\r\n"_ba
                                 << QByteArrayList{"begin <* 1 FETCH (BINARY[] > 3"_ba,
                                                   "bytes <a\\x00b>"_ba, "end"_ba,
                                                   "response <* 1 FETCH (BINARY[] {0}\\r\\n)>"_ba};
    QTest::newRow("header and body")
        << "* 1 FETCH (BODY[HEADER] {2}\r\nh: BODY[] {1}\r\nb)\r\n"_ba
        << QByteArrayList{"begin <* 1 FETCH (BODY[HEADER] {2}\\r\\nh: BODY[] > 1"_ba,
                          "bytes <b>"_ba, "end"_ba,
                          "response <* 1 FETCH (BODY[HEADER] {2}\\r\\nh: BODY[] {0}\\r\\n)>"_ba};
    QTest::newRow("header is no body")
        << "* 1 FETCH (BODY[HEADER.FIELDS (MESSAGE-ID)] {2}\r\nh:)\r\n"_ba
        << QByteArrayList{"response <* 1 FETCH (BODY[HEADER.FIELDS (MESSAGE-ID)] {2}\\r\\nh:)>"_ba};
    QTest::newRow("body outside of FETCH")
        << "* LIST (BODY[] {1}\r\na)\r\n"_ba
        << QByteArrayList{"response <* LIST (BODY[] {1}\\r\\na)>"_ba};
    QTest::newRow("body that holds responses")
        << "* 1 FETCH (BODY[] {19}\r\n)\r\na1 OK forged\r\n\r\n)\r\na1 OK real\r\n"_ba
        << QByteArrayList{"begin <* 1 FETCH (BODY[] > 19"_ba,
                          "bytes <)\\r\\na1 OK forged\\r\\n\\r\\n>"_ba, "end"_ba,
                          "response <* 1 FETCH (BODY[] {0}\\r\\n)>"_ba, "response <a1 OK real>"_ba};

    for (const QByteArray &text :
         {"* OK try {5}"_ba, "* NO try {5}"_ba, "* bad {5}"_ba, "* BYE {5}"_ba, "* PREAUTH {5}"_ba,
          "a1 NO try {5}"_ba, "+ send {5}"_ba, "* OK [ALERT] {99999999999999999999}"_ba}) {
        QTest::addRow("human text: %s", text.constData())
            << text + "\r\n* 1 EXISTS\r\n"
            << QByteArrayList{"response <" + text + '>', "response <* 1 EXISTS>"_ba};
    }
    for (const QByteArray &text : {"* X {}"_ba, "* X {-1}"_ba, "* X {1 }"_ba, "* X {1a}"_ba,
                                   "* X 1}"_ba, "* X {1}}"_ba, "* X }"_ba, "* X {1"_ba}) {
        QTest::addRow("no literal: %s", text.constData())
            << text + "\r\n* 1 EXISTS\r\n"
            << QByteArrayList{"response <" + text + '>', "response <* 1 EXISTS>"_ba};
    }
}

void TestFraming::findsResponses()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArrayList, frames);
    for (const QByteArrayList &pieces : Test::everyCut(input))
        QCOMPARE(Test::framesOf(pieces), frames);
}

void TestFraming::limitsWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("endless line") << QByteArray(200, 'x') << true;
    QTest::newRow("long line") << QByteArray(90, 'x') + "\r\n" << false;
    QTest::newRow("large literal") << "* X {101}\r\n"_ba << true;
    QTest::newRow("literal") << "* X {50}\r\n" + QByteArray(50, 'x') + "\r\n" << false;
    QTest::newRow("many literals")
        << "* X" + QByteArray(" {20}\r\n12345678901234567890").repeated(10) + "\r\n"
        << true;
    QTest::newRow("endless line behind a literal") << "* X {1}\r\na" + QByteArray(200, 'x') << true;
    QTest::newRow("body above the limit of responses")
        << "* 1 FETCH (BODY[] {500}\r\n" + QByteArray(500, 'x') + ")\r\n"
        << false;
    QTest::newRow("body above its limit") << "* 1 FETCH (BODY[] {1001}\r\n"_ba << true;
    QTest::newRow("literal of 2^63") << "* X {9223372036854775808}\r\n"_ba << true;
    QTest::newRow("literal of 2^63-1") << "* X {9223372036854775807}\r\n"_ba << true;
    QTest::newRow("literal of 2^64") << "* X {18446744073709551616}\r\n"_ba << true;
    QTest::newRow("body of 2^63") << "* 1 FETCH (BODY[] {9223372036854775808}\r\n"_ba << true;
    QTest::newRow("body of 2^64+1") << "* 1 FETCH (BODY[] {18446744073709551617}\r\n"_ba << true;
    QTest::newRow("many digits") << "* X {" + QByteArray(60, '9') + "}\r\n" << true;
    QTest::newRow("line of the limit") << QByteArray(100, 'x') + "\r\n" << false;
    QTest::newRow("line above the limit") << QByteArray(101, 'x') + "\r\n" << true;
    QTest::newRow("line above the limit behind a body")
        << "* 1 FETCH (BODY[] {1}\r\na" + QByteArray(100, 'x') + ")\r\n"
        << true;
    QTest::newRow("two bodies in one response")
        << "* 1 FETCH (BODY[] {1}\r\na BODY[] {1}\r\nb)\r\n"_ba << true;
    QTest::newRow("two responses with a body")
        << "* 1 FETCH (BODY[] {1}\r\na)\r\n* 2 FETCH (BODY[] {1}\r\nb)\r\n"_ba << false;
    QTest::newRow("literals of nothing without end")
        << "* X" + QByteArray(" {0}\r\n").repeated(1000) << true;
}

void TestFraming::limitsWhatItHolds()
{
    QFETCH(const QByteArray, input);
    QFETCH(const bool, isRefused);
    const Framing::Limits limits{.response = 100, .body = 1000};
    for (const QByteArrayList &pieces : Test::everyCut(input)) {
        const QByteArrayList frames = Test::framesOf(pieces, limits);
        QCOMPARE(frames.contains("error"_ba), isRefused);
    }
}

void TestFraming::passesHugeBodiesOnPieceByPiece()
{
    constexpr qint64 size = Q_INT64_C(3) * 1024 * 1024 * 1024;
    constexpr qint64 pieceSize = 1024 * 1024;
    const QByteArray piece(pieceSize, 'x');
    Framing framing;
    framing.append("* 1 FETCH (BODY[] {" + QByteArray::number(size) + "}\r\n");
    const auto begin = framing.next();
    QVERIFY(begin && *begin);
    QCOMPARE(std::get<Framing::BodyBegin>(**begin).size, size);
    for (qint64 passed = 0; passed < size; passed += pieceSize) {
        framing.append(piece);
        const auto chunk = framing.next();
        QVERIFY(chunk && *chunk);
        QCOMPARE(std::get<Framing::BodyChunk>(**chunk).bytes.size(), pieceSize);
        // Handed on as it came, without a copy.
        QCOMPARE(std::get<Framing::BodyChunk>(**chunk).bytes.constData(), piece.constData());
    }
    const auto end = framing.next();
    QVERIFY(end && *end);
    QVERIFY(std::holds_alternative<Framing::BodyEnd>(**end));
}

void TestFraming::keepsAnUnfinishedLine()
{
    Framing framing;
    framing.append("* 3 EXI");
    QVERIFY(!*framing.next());
    QVERIFY(!*framing.next());
    framing.append("STS\r\n");
    const auto frame = framing.next();
    QVERIFY(frame && *frame);
    QCOMPARE(std::get<Framing::Response>(**frame).bytes, "* 3 EXISTS"_ba);
}

void TestFraming::forgets()
{
    for (const QByteArray &begun : {"* 3 EXI"_ba, "* X {5}\r\nab"_ba, "* X {5}\r\nabcde y"_ba,
                                    "* 1 FETCH (BODY[] {5}\r\nab"_ba}) {
        Framing framing;
        framing.append(begun);
        while (true) {
            const auto frame = framing.next();
            QVERIFY(frame.has_value());
            if (!*frame)
                break;
        }
        framing.clear();
        framing.append("a1 OK done\r\n");
        const auto frame = framing.next();
        QVERIFY(frame && *frame);
        QCOMPARE(std::get<Framing::Response>(**frame).bytes, "a1 OK done"_ba);
    }
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
