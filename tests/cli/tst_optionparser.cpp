// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"
#include "app/cli/manual.h"
#include "app/cli/optionparser.h"
#include "app/cli/optiontable.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

class OptionParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsText_data();
    void readsText();
    void readsFlags_data();
    void readsFlags();
    void readsNumbers_data();
    void readsNumbers();
    void refuses_data();
    void refuses();
    void addsUpLists();
    void keepsKeysAndValues();
    void lastValueWins();
    void tellsEmptyFromIgnoredExtraArguments();
    void saysNothingOfExtraArgumentsAfterAnotherComplaint();
    void complainsAboutEverythingAtOnce();
    void findsSecretsInEverySpelling_data();
    void findsSecretsInEverySpelling();
    void treatsEveryOptionAsItsRowSays();
    void readsTheExtraFile();
    void explainsEveryOptionInTheManual();
    void knowsNoNameTwice();
    void helpsWithEveryOption();
};

void OptionParserTest::readsText_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("two hyphens") << QStringList{u"--host1"_s, u"h"_s} << u"host1"_s << u"h"_s;
    QTest::newRow("one hyphen") << QStringList{u"-host1"_s, u"h"_s} << u"host1"_s << u"h"_s;
    QTest::newRow("joined") << QStringList{u"--host1=h"_s} << u"host1"_s << u"h"_s;
    QTest::newRow("one hyphen, joined") << QStringList{u"-host1=h"_s} << u"host1"_s << u"h"_s;
    QTest::newRow("joined at the first sign")
        << QStringList{u"--host1=a=b"_s} << u"host1"_s << u"a=b"_s;
    QTest::newRow("upper case") << QStringList{u"--HOST2"_s, u"H"_s} << u"host2"_s << u"H"_s;
    QTest::newRow("empty as an argument")
        << QStringList{u"--prefix2"_s, QString()} << u"prefix2"_s << QString();
    QTest::newRow("swallows an option")
        << QStringList{u"--host1"_s, u"--dry"_s} << u"host1"_s << u"--dry"_s;
    QTest::newRow("swallows the end mark")
        << QStringList{u"--host1"_s, u"--"_s} << u"host1"_s << u"--"_s;
    QTest::newRow("abbreviation") << QStringList{u"--logf"_s, u"x"_s} << u"logfile"_s << u"x"_s;
    QTest::newRow("abbreviation, joined") << QStringList{u"--passf1=x"_s} << QString() << QString();
    QTest::newRow("abbreviated case")
        << QStringList{u"-JOURN"_s, u"x"_s} << u"journaldir"_s << u"x"_s;
    QTest::newRow("not ASCII") << QStringList{u"--user1"_s, u"jürgen"_s} << u"user1"_s
                               << u"jürgen"_s;
}

void OptionParserTest::readsText()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const ParsedOptions options = parseArguments(arguments);
    if (name.isEmpty()) {
        QCOMPARE(options.complaints().size(), 1);
        return;
    }
    QCOMPARE(options.complaints(), QStringList());
    QCOMPARE(options.text(name), std::optional(value));
}

void OptionParserTest::readsFlags_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("value");

    QTest::newRow("on") << QStringList{u"--dry"_s} << u"dry"_s << true;
    QTest::newRow("no") << QStringList{u"--nodry"_s} << u"dry"_s << false;
    QTest::newRow("no-") << QStringList{u"--no-dry"_s} << u"dry"_s << false;
    QTest::newRow("one hyphen, upper case") << QStringList{u"-NODRY"_s} << u"dry"_s << false;
    QTest::newRow("last wins") << QStringList{u"--dry"_s, u"--nodry"_s, u"--dry"_s} << u"dry"_s
                               << true;
    QTest::newRow("exact beats longer") << QStringList{u"--log"_s} << u"log"_s << true;
    QTest::newRow("exact negation") << QStringList{u"--nolog"_s} << u"log"_s << false;
    QTest::newRow("abbreviation") << QStringList{u"--justl"_s} << u"justlogin"_s << true;
    // Our own --canary is not in its way.
    QTest::newRow("abbreviation that imapsync understands")
        << QStringList{u"--ca"_s} << u"cacheaftercopy"_s << true;
    QTest::newRow("abbreviation of our own") << QStringList{u"--can"_s} << u"canary"_s << true;
    QTest::newRow("both negations begin so")
        << QStringList{u"--noresyncf"_s} << u"resyncflags"_s << false;
    QTest::newRow("no- abbreviated") << QStringList{u"--no-resyncf"_s} << u"resyncflags"_s << false;
}

void OptionParserTest::readsFlags()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    QFETCH(bool, value);
    const ParsedOptions options = parseArguments(arguments);
    QCOMPARE(options.complaints(), QStringList());
    QCOMPARE(options.flag(name), std::optional(value));
}

void OptionParserTest::readsNumbers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<double>("value");

    const auto integer = [](const char *title, const QString &text, double value) {
        QTest::newRow(title) << QStringList{u"--errorsmax"_s, text} << value;
    };
    integer("integer", u"12"_s, 12);
    integer("underscores", u"35_651_584"_s, 35651584);
    integer("plus", u"+7"_s, 7);
    integer("minus", u"-7"_s, -7);
    QTest::newRow("joined") << QStringList{u"--errorsmax=3"_s} << 3.0;

    const auto real = [](const char *title, const QString &text, double value) {
        QTest::newRow(title) << QStringList{u"--timeout"_s, text} << value;
    };
    real("real", u"1.5"_s, 1.5);
    real("no fraction", u"30"_s, 30);
    real("no whole", u".25"_s, 0.25);
    real("exponent", u"1e3"_s, 1000);
    real("real underscores", u"1_000.5"_s, 1000.5);
    real("negative", u"-2"_s, -2);
}

void OptionParserTest::readsNumbers()
{
    QFETCH(QStringList, arguments);
    QFETCH(double, value);
    const ParsedOptions options = parseArguments(arguments);
    QCOMPARE(options.complaints(), QStringList());
    if (const auto integer = options.integer(u"errorsmax"_s))
        QCOMPARE(double(*integer), value);
    else
        QCOMPARE(options.real(u"timeout"_s), std::optional(value));
}

void OptionParserTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char *title, const QStringList &arguments, const QString &complaint) {
        QTest::newRow(title) << arguments << complaint;
    };
    row("unknown", {u"--nonsense"_s}, u"Unknown option: nonsense"_s);
    row("unknown, joined", {u"--nonsense=secret"_s}, u"Unknown option: nonsense"_s);
    row("no name", {u"--=x"_s}, u"Unknown option: "_s);
    row("side left out", {u"--host"_s, u"h"_s}, u"Option host is ambiguous (host1, host2)"_s);
    row("ambiguous with an unsupported one", {u"--folde"_s}, u"ambiguous"_s);
    row("negation of a value", {u"--nohost1"_s}, u"Unknown option: nohost1"_s);
    row("negation of a plain switch", {u"--nohelp"_s}, u"Unknown option: nohelp"_s);
    row("value missing", {u"--host1"_s}, u"Option host1 requires an argument"_s);
    row("value empty", {u"--host1="_s}, u"Option host1 requires an argument"_s);
    row("number empty", {u"--port1="_s}, u"Option port1 requires an argument"_s);
    row("value for a switch", {u"--dry=1"_s}, u"Option dry does not take an argument"_s);
    row("no integer", {u"--port1"_s, u"abc"_s}, u"invalid for option port1 (number expected)"_s);
    row("exponent in an integer", {u"--port1"_s, u"1e3"_s}, u"number expected"_s);
    row("fraction in an integer", {u"--port1"_s, u"1.5"_s}, u"number expected"_s);
    row("line end after an integer", {u"--port1"_s, u"1\n"_s}, u"number expected"_s);
    row("sign alone", {u"--port1"_s, u"-"_s}, u"number expected"_s);
    row("empty number", {u"--port1"_s, QString()}, u"number expected"_s);
    row("integer too large", {u"--port1"_s, u"99999999999999999999"_s}, u"number expected"_s);
    row("no real", {u"--timeout"_s, u"soon"_s}, u"real number expected"_s);
    row("real too large", {u"--timeout"_s, u"1e999"_s}, u"real number expected"_s);
    row("hexadecimal", {u"--timeout"_s, u"0x10"_s}, u"real number expected"_s);
    row("infinity", {u"--timeout"_s, u"inf"_s}, u"real number expected"_s);
    row("key without value", {u"--sslargs1"_s, u"SSL_verify_mode"_s}, u"requires a value"_s);
    row("value without key", {u"--sslargs1"_s, u"=1"_s}, u"requires a value"_s);
    row("extra argument", {u"extra"_s}, u"Found 1 extra argument"_s);
    row("extra arguments", {u"--dry"_s, u"a"_s, u"--nolog"_s, u"b"_s}, u"Found 2 extra argument"_s);
    row("single hyphen", {u"-"_s}, u"Found 1 extra argument"_s);
    row("after the end mark", {u"--"_s, u"--dry"_s}, u"Found 1 extra argument"_s);
    row("delete 2", {u"--delete"_s, u"2"_s}, u"--delete2"_s);
    row("delete 2, one hyphen", {u"-delete"_s, u"2"_s}, u"--delete2"_s);
    row("never", {u"--testslive"_s}, u"--testslive"_s);
    row("never, negated", {u"--notestslive"_s}, u"--notestslive"_s);
}

void OptionParserTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    const QStringList complaints = parseArguments(arguments).complaints();
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().contains(complaint), qPrintable(complaints.first()));
    QVERIFY(!complaints.first().contains(u"secret"_s));
}

void OptionParserTest::addsUpLists()
{
    const ParsedOptions options = parseArguments(
        {u"--folder"_s, u"A"_s, u"--f1f2=a=b=c"_s, u"--FOLDER=B"_s, u"--folder"_s, u""_s});
    QCOMPARE(options.complaints(), QStringList());
    QCOMPARE(options.texts(u"folder"_s), (QStringList{u"A"_s, u"B"_s, u""_s}));
    QCOMPARE(options.texts(u"f1f2"_s), QStringList{u"a=b=c"_s});
}

void OptionParserTest::keepsKeysAndValues()
{
    const ParsedOptions options =
        parseArguments({u"--sslargs1"_s, u"A=b=c"_s, u"--sslargs1=B="_s, u"--sslargs2=C=d"_s});
    QCOMPARE(options.complaints(), QStringList());
    QCOMPARE(options.keyValues(u"sslargs1"_s), (KeyValues{{u"A"_s, u"b=c"_s}, {u"B"_s, u""_s}}));
    QCOMPARE(options.keyValues(u"sslargs2"_s), (KeyValues{{u"C"_s, u"d"_s}}));
}

void OptionParserTest::lastValueWins()
{
    const ParsedOptions options = parseArguments({u"--host1=a"_s, u"-Host1"_s, u"b"_s});
    QCOMPARE(options.text(u"host1"_s), std::optional(u"b"_s));
}

void OptionParserTest::tellsEmptyFromIgnoredExtraArguments()
{
    QVERIFY(parseArguments({}).isEmpty());
    QVERIFY(!parseArguments({QString()}).isEmpty());
    QCOMPARE(parseArguments({QString(), u"more"_s}).complaints(), QStringList());
    QCOMPARE(parseArguments({u"0"_s, u"more"_s}).complaints(), QStringList());
}

void OptionParserTest::saysNothingOfExtraArgumentsAfterAnotherComplaint()
{
    const QStringList complaints = parseArguments({u"--pasword1"_s, u"secret"_s}).complaints();
    QCOMPARE(complaints, QStringList{u"Unknown option: pasword1"_s});
}

void OptionParserTest::complainsAboutEverythingAtOnce()
{
    const QStringList arguments = {u"--one"_s, u"--testslive"_s, u"--two"_s, u"--port1=z"_s};
    QCOMPARE(parseArguments(arguments).complaints().size(), 4);
}

void OptionParserTest::findsSecretsInEverySpelling_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<qsizetype>("argument");
    QTest::addColumn<qsizetype>("offset");

    const auto row = [](const QStringList &arguments, qsizetype argument, qsizetype offset) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << argument << offset;
    };
    row({u"--password1"_s, u"s"_s}, 1, 0);
    row({u"--dry"_s, u"-PASSWORD2"_s, u"s"_s}, 2, 0);
    row({u"--password1=s"_s}, 0, 12);
    row({u"-Password1=s=t"_s}, 0, 11);
    row({u"--password1"_s, u"--dry"_s}, 1, 0);
}

void OptionParserTest::findsSecretsInEverySpelling()
{
    QFETCH(QStringList, arguments);
    QFETCH(qsizetype, argument);
    QFETCH(qsizetype, offset);
    QCOMPARE(parseArguments(arguments).secrets(), (QList<SecretPlace>{{argument, offset}}));
}

/// Every row of the table, in every spelling, does what its handling says.
void OptionParserTest::treatsEveryOptionAsItsRowSays()
{
    QVERIFY(optionNames().size() > 350);
    for (const OptionName &name : optionNames()) {
        const auto type = name.type;
        const bool isFlag = type == OptionType::Flag || type == OptionType::NegatableFlag;
        QStringList arguments = {"--"_L1 + name.spelled};
        if (!isFlag)
            arguments += type == OptionType::KeyValueList ? u"k=5"_s : u"5"_s;
        const ParsedOptions options = parseArguments(arguments);
        const auto handling = name.row->handling;
        const bool isRefused = handling == OptionHandling::Later
                               || handling == OptionHandling::Never
                               || (handling == OptionHandling::OnlyOn && name.negated)
                               || (handling == OptionHandling::OnlyOff && !name.negated);
        QVERIFY2((options.complaints().size() == 1) == isRefused, qPrintable(name.spelled));
        if (isRefused) {
            QVERIFY2(options.complaints().first().contains("--"_L1 + name.spelled),
                     qPrintable(options.complaints().first()));
        } else {
            QVERIFY2(options.isGiven(name.canonical), qPrintable(name.spelled));
        }
        const bool isNoted = handling == OptionHandling::Pointless;
        QVERIFY2((options.notes().size() == 1) == isNoted, qPrintable(name.spelled));
        if (isNoted)
            QVERIFY(options.notes().first().contains("--"_L1 + name.spelled));
        if (handling != OptionHandling::Never) {
            QCOMPARE(parseArguments(arguments, Support::All).complaints(), QStringList());
        }
    }
}

void OptionParserTest::readsTheExtraFile()
{
    const ParsedOptions base =
        parseArguments({u"--errorsmax=3"_s, u"--folder=A"_s, u"--host1=h"_s});
    const ParsedOptions options = withExtraLine(
        base, u"--errorsmax 7 word --host1 x --folder 'B C' --unknown -TIMEOUT2=\"9\""_s);
    QCOMPARE(options.complaints(), QStringList());
    QCOMPARE(options.integer(u"errorsmax"_s), std::optional<qint64>(7));
    QCOMPARE(options.texts(u"folder"_s), (QStringList{u"A"_s, u"B C"_s}));
    QCOMPARE(options.text(u"host1"_s), std::optional(u"h"_s));
    QCOMPARE(options.real(u"timeout2"_s), std::optional(9.0));
    QVERIFY(!withExtraLine(base, u"--errorsmax x"_s).complaints().isEmpty());
}

void OptionParserTest::knowsNoNameTwice()
{
    QSet<QString> spellings;
    for (const OptionName &name : optionNames()) {
        const QString key = name.spelled.toLower();
        QVERIFY2(!spellings.contains(key), qPrintable(key));
        spellings.insert(key);
    }
}

void OptionParserTest::helpsWithEveryOption()
{
    const QString help = helpText();
    for (const OptionRow &row : optionTable()) {
        QString name = QString::fromLatin1(row.name);
        name.replace("#"_L1, "1|2"_L1);
        QVERIFY2(help.contains(name), row.name);
    }
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void OptionParserTest::explainsEveryOptionInTheManual()
{
    const QString page = manualPage();
    const QString html = manualHtml();
    for (const OptionRow &row : optionTable()) {
        const QString synopsis = synopsisOf(row);
        QVERIFY2(page.contains(QString(synopsis).replace(u'-', "\\-"_L1)), row.name);
        QVERIFY2(html.contains(synopsis.toHtmlEscaped()), row.name);
        QVERIFY2(html.contains(helpOf(row).toHtmlEscaped()), row.name);
    }
    QVERIFY(page.startsWith(u".TH "_s));
}

QTEST_APPLESS_MAIN(OptionParserTest)
#include "tst_optionparser.moc"
