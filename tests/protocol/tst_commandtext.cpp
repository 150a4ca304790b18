// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commandtext.h"
#include "core/imap/cursor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Imap;

namespace {

Capabilities capabilities(const QByteArray &words)
{
    return Capabilities(words.isEmpty() ? QByteArrayList() : words.split(' '));
}

/// The pieces in order: text as it is, `|` where the server is waited for, `<n>` for a body.
QByteArray shown(const std::deque<Piece> &pieces)
{
    QByteArray text;
    for (const Piece &piece : pieces) {
        if (const auto *bytes = std::get_if<QByteArray>(&piece))
            text += *bytes;
        else if (const auto *body = std::get_if<MessageBodyPtr>(&piece))
            text += '<' + QByteArray::number((*body)->size()) + '>';
        else
            text += '|';
    }
    return text;
}

} // namespace

class TestCommandText : public QObject
{
    Q_OBJECT

private slots:
    void spellsStrings_data();
    void spellsStrings();
    void waitsForLiterals_data();
    void waitsForLiterals();
    void putsBodiesBetween();
    void isReadAsItWasMeant();
};

void TestCommandText::spellsStrings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("spelling");

    QTest::newRow("atom") << "INBOX"_ba << "INBOX"_ba;
    QTest::newRow("address") << "tim.o-x_9@example.org"_ba << "tim.o-x_9@example.org"_ba;
    QTest::newRow("path") << "a/b.c"_ba << "a/b.c"_ba;
    QTest::newRow("blank") << "a b"_ba << "\"a b\""_ba;
    QTest::newRow("empty") << ""_ba << "\"\""_ba;
    QTest::newRow("null") << QByteArray() << "\"\""_ba;
    QTest::newRow("NIL") << "NIL"_ba << "\"NIL\""_ba;
    QTest::newRow("nil") << "nil"_ba << "\"nil\""_ba;
    QTest::newRow("Nile") << "Nile"_ba << "Nile"_ba;
    QTest::newRow("quote and backslash") << "a\"\\b"_ba << "\"a\\\"\\\\b\""_ba;
    QTest::newRow("wildcards") << "50%*"_ba << "\"50%*\""_ba;
    QTest::newRow("brackets") << "[Gmail]/(x) {5}"_ba << "\"[Gmail]/(x) {5}\""_ba;
    QTest::newRow("modified UTF-7") << "Entw&APw-rfe"_ba << "\"Entw&APw-rfe\""_ba;
    QTest::newRow("line end") << "a\r\nb"_ba << "{4+}\r\na\r\nb"_ba;
    QTest::newRow("8-bit") << "p\xc3\xa4ss"_ba << "{5+}\r\np\xc3\xa4ss"_ba;
    QTest::newRow("NUL") << "a\0b"_ba << "{3+}\r\na\0b"_ba;
}

void TestCommandText::spellsStrings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, spelling);
    CommandText text(capabilities("LITERAL+"));
    QCOMPARE(shown(text.raw("X ").string(bytes, TracePart::Folder).finish()),
             "X " + spelling + "\r\n");
}

void TestCommandText::waitsForLiterals_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("mark");

    QTest::newRow("plain server") << ""_ba << 1 << "{1}\r\n|"_ba;
    QTest::newRow("LITERAL+") << "LITERAL+"_ba << 100'000 << "{100000+}\r\n"_ba;
    QTest::newRow("literal+") << "literal+"_ba << 1 << "{1+}\r\n"_ba;
    QTest::newRow("LITERAL-, small") << "LITERAL-"_ba << 4096 << "{4096+}\r\n"_ba;
    QTest::newRow("LITERAL-, large") << "LITERAL-"_ba << 4097 << "{4097}\r\n|"_ba;
    QTest::newRow("both") << "LITERAL- LITERAL+"_ba << 4097 << "{4097+}\r\n"_ba;
}

void TestCommandText::waitsForLiterals()
{
    QFETCH(const QByteArray, known);
    QFETCH(const int, size);
    QFETCH(const QByteArray, mark);
    const QByteArray bytes(size, '\xff');
    CommandText text(capabilities(known));
    QCOMPARE(shown(text.raw("X ").string(bytes, TracePart::Folder).raw(" Y").finish()),
             "X " + mark + bytes + " Y\r\n");
    const auto body = std::make_shared<MessageBody>(size, nullptr);
    QCOMPARE(shown(text.raw("Z ").body(body).finish()),
             "Z " + mark + '<' + QByteArray::number(size) + ">\r\n");
}

void TestCommandText::putsBodiesBetween()
{
    const auto first = std::make_shared<MessageBody>(3, nullptr);
    const auto second = std::make_shared<MessageBody>(5000, nullptr);
    CommandText text(capabilities("LITERAL-"));
    text.raw("APPEND ").mailbox(MailboxName("a b"_ba));
    text.raw(" ").body(first).raw(" () ").body(second);
    const auto pieces = text.finish();
    QCOMPARE(shown(pieces), "APPEND \"a b\" {3+}\r\n<3> () {5000}\r\n|<5000>\r\n"_ba);
    QCOMPARE(pieces.size(), std::size_t(6));
    QCOMPARE(shown(text.raw("NOOP").finish()), "NOOP\r\n"_ba);
}

void TestCommandText::isReadAsItWasMeant()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const int limit = round % 2 ? 256 : 128;
        QByteArray bytes(random.bounded(12), '\0');
        for (char &c : bytes)
            c = char(random.bounded(limit));
        CommandText text(capabilities("LITERAL+"));
        const QByteArray line = shown(text.string(bytes, TracePart::Folder).finish());
        Cursor cursor(line);
        const auto read = cursor.astring();
        QVERIFY2(read, line);
        QCOMPARE(*read, bytes);
        QCOMPARE(cursor.rest(), "\r\n"_ba);
    }
}

QTEST_GUILESS_MAIN(TestCommandText)
#include "tst_commandtext.moc"
