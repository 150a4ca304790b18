// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/cursor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Mailhaul::Imap::Cursor;

class TestCursor : public QObject
{
    Q_OBJECT

private slots:
    void readsAtoms_data();
    void readsAtoms();
    void readsNumbers_data();
    void readsNumbers();
    void readsStrings_data();
    void readsStrings();
    void tellsNilFromNothing();
    void skipsValues_data();
    void skipsValues();
};

void TestCursor::readsAtoms_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("atom"); // Null: none.
    QTest::addColumn<QByteArray>("rest");

    QTest::newRow("word") << "FETCH 1"_ba << "FETCH"_ba << " 1"_ba;
    QTest::newRow("flag") << "\\Seen)"_ba << "\\Seen"_ba << ")"_ba;
    QTest::newRow("section") << "BODY[TEXT]"_ba << "BODY"_ba << "[TEXT]"_ba;
    QTest::newRow("to the end") << "UID"_ba << "UID"_ba << ""_ba;
    QTest::newRow("nothing") << ""_ba << QByteArray() << ""_ba;
    QTest::newRow("list") << "(a)"_ba << QByteArray() << "(a)"_ba;
    QTest::newRow("quote") << "\"a\""_ba << QByteArray() << "\"a\""_ba;
}

void TestCursor::readsAtoms()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, atom);
    QFETCH(const QByteArray, rest);
    Cursor cursor(input);
    const auto read = cursor.atom();
    QCOMPARE(read.has_value(), !atom.isNull());
    if (read)
        QCOMPARE(*read, atom);
    QCOMPARE(cursor.rest(), rest);
}

void TestCursor::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<qint64>("number"); // -1: none.

    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("leading zeros") << "007 "_ba << qint64(7);
    QTest::newRow("largest") << "9223372036854775807"_ba << std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << "9223372036854775808"_ba << qint64(-1);
    QTest::newRow("far too large") << QByteArray(1000, '9') << qint64(-1);
    QTest::newRow("negative") << "-1"_ba << qint64(-1);
    QTest::newRow("plus") << "+1"_ba << qint64(-1);
    QTest::newRow("blank") << " 1"_ba << qint64(-1);
    QTest::newRow("nothing") << ""_ba << qint64(-1);
    QTest::newRow("word") << "x1"_ba << qint64(-1);
}

void TestCursor::readsNumbers()
{
    QFETCH(const QByteArray, input);
    QFETCH(const qint64, number);
    Cursor cursor(input);
    QCOMPARE(cursor.number().value_or(-1), number);
    if (number < 0)
        QCOMPARE(cursor.rest(), input);
}

void TestCursor::readsStrings_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("text"); // Null: none.

    QTest::newRow("quoted") << "\"a b\" c"_ba << "a b"_ba;
    QTest::newRow("quoted and empty") << "\"\""_ba << ""_ba;
    QTest::newRow("quoted specials") << "\"\\\"\\\\\""_ba << "\"\\"_ba;
    QTest::newRow("quoted without an end") << "\"abc"_ba << QByteArray();
    QTest::newRow("quoted, last quote escaped") << "\"abc\\\""_ba << QByteArray();
    QTest::newRow("quoted, ends in a backslash") << "\"abc\\"_ba << QByteArray();
    QTest::newRow("quoted 8-bit and NUL") << "\"\xff\0\""_ba << "\xff\0"_ba;
    QTest::newRow("literal") << "{3}\r\na\r\n b"_ba << "a\r\n"_ba;
    QTest::newRow("literal of nothing") << "{0}\r\n"_ba << ""_ba;
    QTest::newRow("literal with plus") << "{1+}\r\nab"_ba << "a"_ba;
    QTest::newRow("binary literal") << "~{1}\r\n\0"_ba << "\0"_ba;
    QTest::newRow("literal that is cut") << "{3}\r\nab"_ba << QByteArray();
    QTest::newRow("literal without a size") << "{}\r\nab"_ba << QByteArray();
    QTest::newRow("negative literal") << "{-1}\r\nab"_ba << QByteArray();
    QTest::newRow("literal of 2^63") << "{9223372036854775808}\r\nab"_ba << QByteArray();
    QTest::newRow("literal of 2^63-1") << "{9223372036854775807}\r\nab"_ba << QByteArray();
    QTest::newRow("literal without a line end") << "{1}ab"_ba << QByteArray();
    QTest::newRow("atom") << "abc"_ba << QByteArray();
    QTest::newRow("nothing") << ""_ba << QByteArray();
}

void TestCursor::readsStrings()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, text);
    Cursor cursor(input);
    const auto read = cursor.string();
    QCOMPARE(read.has_value(), !text.isNull());
    if (!read) {
        QCOMPARE(cursor.rest(), input);
        return;
    }
    QCOMPARE(*read, text);
    QVERIFY(!read->isNull());
}

void TestCursor::tellsNilFromNothing()
{
    Cursor nil("NIL nil Nil) NILLY \"NIL\" \"\"");
    for (int i = 0; i < 3; ++i) {
        const auto value = nil.nstring();
        QVERIFY(value && value->isNull());
        nil.skip(' ');
    }
    nil.skip(')');
    nil.skip(' ');
    QVERIFY(!nil.nstring());
    QCOMPARE(nil.astring().value_or(QByteArray()), "NILLY"_ba);
    nil.skip(' ');
    QCOMPARE(nil.nstring().value_or(QByteArray()), "NIL"_ba);
    nil.skip(' ');
    const auto empty = nil.nstring();
    QVERIFY(empty && empty->isEmpty() && !empty->isNull());
}

void TestCursor::skipsValues_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("isValue");

    QTest::newRow("atom") << "abc"_ba << true;
    QTest::newRow("address") << "a@b.example"_ba << true;
    QTest::newRow("list") << "(a \"b )\" {1}\r\n) (c ()))"_ba << true;
    QTest::newRow("section") << "[a]b"_ba << true;
    QTest::newRow("nested 30 deep") << QByteArray(30, '(') + QByteArray(30, ')') << true;
    QTest::newRow("nested 40 deep") << QByteArray(40, '(') + QByteArray(40, ')') << false;
    QTest::newRow("nested without end") << QByteArray(1'000'000, '(') << false;
    QTest::newRow("list without an end") << "(a b"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("closing") << ")"_ba << false;
}

void TestCursor::skipsValues()
{
    QFETCH(const QByteArray, input);
    QFETCH(const bool, isValue);
    Cursor cursor(input);
    QCOMPARE(cursor.skipValue(), isValue);
    if (isValue)
        QVERIFY(cursor.atEnd());
}

QTEST_GUILESS_MAIN(TestCursor)
#include "tst_cursor.moc"
