// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/perloperator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

/// The operators against what Perl makes of the same texts.
class PerlOperatorTest : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void putsInVariables_data();
    void putsInVariables();
    void matches_data();
    void matches();
    void refusesMatches_data();
    void refusesMatches();
    void takesBarePatterns();
    void changesInOrder();
    void keepsEveryByte();
};

void PerlOperatorTest::changes_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *operation, const char *text, const char *result) {
        QTest::addRow("%s on %s", operation, text)
            << QByteArray(operation) << QByteArray(text) << QByteArray(result);
    };
    row("s/b/X/", "abcb", "aXcb");
    row("s/b/X/g", "abcb", "aXcX");
    row("s/B/X/", "abc", "abc");
    row("s/B/X/i", "abc", "aXc");
    row("s,a/b,c/d,", "a/b", "c/d");
    row("s,a\\,b,x\\,y,", "a,b", "x,y");
    row("s{a}{b}", "a", "b");
    row("s{a{2}}{b}", "aa", "b");
    row("s{^a\\{2\\}$}{b}", "a{2}", "b");
    row("s(a\\)b)(Z\\))", "a)b", "Z)");
    row("s<a> /b/g", "aa", "bb");
    row("s{X} (Y)g", "aXbXc", "aYbYc");
    row("s[a]{b}", "a", "b");
    row("s |a|b|", "a", "b");
    row("  s/a/b/ ;", "a", "b");
    row("s.a\\.b.X.", "axb", "X");
    row("s|a\\|b|X|", "b", "X");
    row("s/a//", "abc", "bc");
    row("s//x/", "abc", "xabc");
    row("s/x*/-/g", "xab", "--a-b-");
    row("s/^/> /gm", "a\nb", "> a\n> b");
    row("s/a.b/X/", "a\nb", "a\nb");
    row("s/a.b/X/s", "a\nb", "X");
    row("s/ a b # comment\n/X/x", "ab", "X");
    row("s/(b)(c)?/[$1$2]/", "ab", "a[b]");
    row("s/(b)|(x)/[$2$1]/", "abc", "a[b]c");
    row("s/(b)/[\\1]/", "abc", "a[b]c");
    row("s/b/<$&>/", "abc", "a<b>c");
    row("s/(?<n>b)/<$+{n}>/", "abc", "a<b>c");
    row("s/x/${1}b/", "x", "b");
    row("s/(x)/${1}1/", "x", "x1");
    row("s/(b)/\\u$1x\\Uq$1\\Ez/", "abc", "aBxQBzc");
    row("s/b/\\l\\UFOO\\E/", "abc", "afOOc");
    row("s/b/\\u\\LFOO bar\\E-\\Qa.b\\E/", "abc", "aFoo bar-a\\.bc");
    row("s/b/\\L\\uFOO\\E/", "abc", "aFooc");
    row("s/(.*)/\\U$1\\LAB\\E./", "xy", "XYab.");
    row("s/b/\\t\\n\\x41\\x{42}\\101\\e/", "b", "\t\nABA\x1b");
    row("s/b/\\$1\\@x\\\\/", "b", "$1@x\\");
    row("s/a\\Kb/X/", "ab", "aX");
    row("s/(?<=a)b/X/", "ab cb", "aX cb");
    row("s'b'$1'", "abc", "a$1c");
    row("s,(/|^) +,$1,g", " a/  b", "a/b");
    row("s,^ +| +$,,g", "  a b  ", "a b");
    row("s,['\\\\^\"],_,g", "a'b\\c^d\"e", "a_b_c_d_e");
    row("s/\\bINBOX$/Inbox/", "x INBOX", "x Inbox");
    row("s/a|b$/X/g", "ab", "XX");
    row("s/(a)(?=$|\\.)/x/", "a.b", "x.b");
    row("tr/a-y/b-z/", "hello", "ifmmp");
    row("y/l//d", "hello", "heo");
    row("tr/a-c//s", "aabbcc", "abc");
    row("tr/a-z//cd", "he l.lo", "hello");
    row("tr/a-z/_/c", "he llo", "he_llo");
    row("tr/a-z/A-C/", "abcz", "ABCC");
    row("tr{a}{b}", "a", "b");
    row("tr/a\\-z/123/", "a-zb", "123b");
    row("tr#/#.#", "a/b", "a.b");
    row("y,\\x41\\n,B ,", "A\n", "B ");
    row("tr/ab/x/", "abab", "xxxx");
    row("tr/ab/x/s", "abab", "x");
    row("tr/\\101\\40/x_/", "A1 ", "x1_");
    row("tr'a-c'A-C'", "abc-", "AbC-");
    row("s/(a)/${ 1 }0/", "ab", "a0b");
    row("s{\\A(.*?(?! ^$))^X-A:(.*?)$}{$1X-B:$2}gxms", "Y: 1\nX-A: 2\n", "Y: 1\nX-B: 2\n");
}

void PerlOperatorTest::changes()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, text);
    const auto parsed = PerlOperator::parse(operation);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().reason));
    QCOMPARE(parsed->source(), operation);
    QTEST(parsed->applied(text), "result");
}

void PerlOperatorTest::refuses_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *operation, int offset) {
        QTest::addRow("%s", operation) << QByteArray(operation) << offset;
    };
    row("", 0);
    row("INBOX", 0);
    row("  INBOX", 2);
    row("s", 1);
    row("s/a", 3);
    row("s/a/b", 5);
    row("s{a}", 4);
    row("s{a}{b", 6);
    row("sXaXbX", 1);
    row("s/a/b/e", 6);
    row("s/a/b/ge", 7);
    row("s/a/b/ee", 6);
    row("s/a/b/q", 6);
    row("s/a/b/ s/c/d/", 7);
    row("s/a/b/c/", 6);
    row("s/(a/b/", 4);
    row("s/a(?{ system 1 })/b/", 5);
    row("s/a**/b/", 4);
    row("s/a/$unknown/", 4);
    row("s/a/$/", 4);
    row("s/$unknown/b/", 2);
    row("s/a/x@y/", 5);
    row("s/x@y/a/", 3);
    row("s/x$1/a/", 3);
    row("tr/z-a/b/", 3);
    row("tr/a-c-e/b/", 3);
    row("tr/a/b/g", 7);
}

void PerlOperatorTest::refuses()
{
    QFETCH(QByteArray, operation);
    const auto parsed = PerlOperator::parse(operation);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().reason.isEmpty());
    QTEST(int(parsed.error().offset), "offset");
}

void PerlOperatorTest::putsInVariables_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("spaced") << "s/b/$sync->{ h1_current_folder }/"_ba << "aINBOX.Xc"_ba;
    QTest::newRow("plain") << "s/b/$sync->{user1}/"_ba << "aannac"_ba;
    QTest::newRow("quoted") << "s/b/$sync->{'user1'}/"_ba << "aannac"_ba;
    QTest::newRow("older name") << "s/b/$mysync->{\"user1\"}/"_ba << "aannac"_ba;
    QTest::newRow("scalar") << "s/b/${h2_sep}$h2_sep/"_ba << "a//c"_ba;
    QTest::newRow("with case") << "s/b/\\U$sync->{user1}/"_ba << "aANNAc"_ba;
    QTest::newRow("in the pattern") << "s/^$sync->{h1_prefix}(.*)/<$1>/"_ba << "<bc>"_ba;
    QTest::newRow("unset") << "s/b/$sync->{host2}/"_ba << "ac"_ba;
}

void PerlOperatorTest::putsInVariables()
{
    QFETCH(QByteArray, operation);
    const auto parsed = PerlOperator::parse(operation);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().reason));
    QTEST(parsed->applied("abc"_ba, {{"h1_current_folder"_ba, "INBOX.X"_ba},
                                     {"user1"_ba, "anna"_ba},
                                     {"h2_sep"_ba, "/"_ba},
                                     {"h1_prefix"_ba, "a"_ba}}),
          "result");
}

void PerlOperatorTest::matches_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isMatch");
    QTest::newRow("slashes") << "/a.c/"_ba << "xabcx"_ba << true;
    QTest::newRow("case") << "/ABC/"_ba << "abc"_ba << false;
    QTest::newRow("ignoring case") << "/ABC/i"_ba << "abc"_ba << true;
    QTest::newRow("braces") << "m{^a$}ism"_ba << "x\nA\n"_ba << true;
    QTest::newRow("commas") << "m,a/b,"_ba << "a/b"_ba << true;
    QTest::newRow("dot and line end") << "m{a.*c}"_ba << "a\nc"_ba << false;
    QTest::newRow("dot is everything") << "m{a.*c}s"_ba << "a\nc"_ba << true;
    QTest::newRow("8-bit") << "/\xc3\xa9/"_ba << "caf\xc3\xa9"_ba << true;
    QTest::newRow("NUL") << "/a\\x00b/"_ba << QByteArray("a\0b", 3) << true;
}

void PerlOperatorTest::matches()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, text);
    const auto pattern = PerlPattern::fromMatch(operation);
    QVERIFY2(pattern, qPrintable(pattern ? QString() : pattern.error().reason));
    QTEST(pattern->matches(text), "isMatch");
}

void PerlOperatorTest::refusesMatches_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("offset");
    QTest::newRow("bare") << "abc"_ba << 0;
    QTest::newRow("open") << "m{abc"_ba << 5;
    QTest::newRow("group") << "/a(/"_ba << 3;
    QTest::newRow("class") << "m{[a}"_ba << 4;
    QTest::newRow("modifier") << "/a/e"_ba << 3;
    QTest::newRow("substitution") << "s/a/b/"_ba << 0;
}

void PerlOperatorTest::refusesMatches()
{
    QFETCH(QByteArray, operation);
    const auto pattern = PerlPattern::fromMatch(operation);
    QVERIFY(!pattern);
    QTEST(int(pattern.error().offset), "offset");
}

void PerlOperatorTest::takesBarePatterns()
{
    QVERIFY(PerlPattern::fromBare("^Foo"_ba)->matches("FooArchiv"));
    QVERIFY(!PerlPattern::fromBare("^Foo"_ba)->matches("foo"));
    QVERIFY(PerlPattern::fromBare("a$user1|b"_ba)->matches("b"));
    QCOMPARE(PerlPattern::fromBare("ab("_ba).error().offset, 3);
    QVERIFY(PerlPattern::fromMatchOrBare("FooArchiv"_ba)->matches("xFooArchiv"));
    QVERIFY(PerlPattern::fromMatchOrBare("mail"_ba)->matches("email"));
    QVERIFY(PerlPattern::fromMatchOrBare("m{^foo}i"_ba)->matches("FOO"));
    QVERIFY(!PerlPattern::fromMatchOrBare("/^foo/"_ba)->matches("FOO"));
    QVERIFY(PerlPattern().matches("anything"));
}

void PerlOperatorTest::changesInOrder()
{
    const QList<PerlOperator> operators = {*PerlOperator::parse("s/a/b/"_ba),
                                           *PerlOperator::parse("s/b/c/g"_ba)};
    QCOMPARE(applied(operators, "ab"_ba), "cc"_ba);
    QCOMPARE(applied(QList<PerlOperator>(), "ab"_ba), "ab"_ba);
}

void PerlOperatorTest::keepsEveryByte()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    QByteArray expected = all;
    expected.replace("A", "X");
    QCOMPARE(PerlOperator::parse("s/A/X/"_ba)->applied(all), expected);
    QCOMPARE(PerlOperator::parse("tr/A/X/"_ba)->applied(all), expected);
}

QTEST_APPLESS_MAIN(PerlOperatorTest)
#include "tst_perloperator.moc"
