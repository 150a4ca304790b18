// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/flags.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Mailhaul::Imap::Flags;
using Mailhaul::Imap::PermanentFlags;

Q_DECLARE_METATYPE(Mailhaul::Imap::Flags)

class TestFlags : public QObject
{
    Q_OBJECT

private slots:
    void sortsAndJoins_data();
    void sortsAndJoins();
    void comparesIgnoringCase();
    void unites();
    void takesAway();
    void keepsWhatIsPermanent_data();
    void keepsWhatIsPermanent();
};

void TestFlags::sortsAndJoins_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("none") << QByteArrayList() << "()"_ba;
    QTest::newRow("sorted") << QByteArrayList{"\\Seen"_ba, "zebra"_ba, "\\Answered"_ba}
                            << "(\\Answered \\Seen zebra)"_ba;
    QTest::newRow("each once") << QByteArrayList{"\\Seen"_ba, "\\SEEN"_ba, "\\seen"_ba}
                               << "(\\Seen)"_ba;
    QTest::newRow("spelling of the RFC")
        << QByteArrayList{"\\DRAFT"_ba, "\\flagged"_ba} << "(\\Draft \\Flagged)"_ba;
    QTest::newRow("keyword as first seen") << QByteArrayList{"ToDo"_ba, "todo"_ba} << "(ToDo)"_ba;
    QTest::newRow("without Recent")
        << QByteArrayList{"\\recent"_ba, "\\Seen"_ba, "\\Recent"_ba} << "(\\Seen)"_ba;
    QTest::newRow("without empty ones") << QByteArrayList{""_ba, "a"_ba, QByteArray()} << "(a)"_ba;
    QTest::newRow("hostile") << QByteArrayList{"\\"_ba, "\xff[]"_ba, "\\Recently"_ba}
                             << "(\\ \\Recently \xff[])"_ba;
}

void TestFlags::sortsAndJoins()
{
    QFETCH(const QByteArrayList, names);
    QFETCH(const QByteArray, text);
    QCOMPARE(Flags(names).toImap(), text);
}

void TestFlags::comparesIgnoringCase()
{
    QCOMPARE(Flags({"\\SEEN"_ba, "todo"_ba}), Flags({"ToDo"_ba, "\\Seen"_ba}));
    QVERIFY(Flags({"a"_ba}) != Flags({"a"_ba, "b"_ba}));
    QVERIFY(Flags({"a"_ba}) != Flags({"b"_ba}));
    QVERIFY(Flags({"Junk"_ba}).contains("jUNK"));
    QVERIFY(!Flags({"\\Junk"_ba}).contains("Junk"));
    QVERIFY(Flags({"\\Recent"_ba}).isEmpty());
}

void TestFlags::unites()
{
    const Flags left{"\\Seen"_ba, "b"_ba};
    const Flags right{"\\Answered"_ba, "B"_ba, "c"_ba};
    QCOMPARE(left.united(right).toImap(), "(\\Answered \\Seen b c)"_ba);
    QCOMPARE(left.united({}), left);
    QCOMPARE(Flags().united(left), left);
}

void TestFlags::takesAway()
{
    const Flags all{"\\Seen"_ba, "b"_ba, "c"_ba};
    QCOMPARE(all.without({"B"_ba, "x"_ba}).toImap(), "(\\Seen c)"_ba);
    QCOMPARE(all.without(all), Flags());
    QCOMPARE(all.without({}), all);
}

void TestFlags::keepsWhatIsPermanent_data()
{
    QTest::addColumn<Flags>("permanent");
    QTest::addColumn<bool>("anyKeyword");
    QTest::addColumn<QByteArray>("kept");

    QTest::newRow("server said nothing") << Flags() << true << "($Label \\Draft \\Seen ToDo)"_ba;
    QTest::newRow("nothing at all") << Flags() << false << "()"_ba;
    QTest::newRow("closed list") << Flags{"\\seen"_ba, "todo"_ba} << false << "(\\Seen ToDo)"_ba;
    QTest::newRow("keywords are free") << Flags{"\\Seen"_ba} << true << "($Label \\Seen ToDo)"_ba;
}

void TestFlags::keepsWhatIsPermanent()
{
    QFETCH(const Flags, permanent);
    QFETCH(const bool, anyKeyword);
    QFETCH(const QByteArray, kept);
    const PermanentFlags destination{permanent, anyKeyword};
    const Flags wanted{"\\Draft"_ba, "\\Seen"_ba, "$Label"_ba, "ToDo"_ba};
    QCOMPARE(destination.kept(wanted).toImap(), kept);
    QCOMPARE(destination.kept({}), Flags());
}

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_flags.moc"
