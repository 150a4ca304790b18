// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/presets.h"
#include "app/cli/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

/// What the presets set, and what they leave alone.
class PresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void setsNothingByItself();
    void comesFromGmail();
    void goesToGmail();
    void goesFromGmailToGmail();
    void worksWithOffice();
    void worksWithExchange();
    void worksWithDomino();
    void leavesAloneWhatWasGiven();
    void tellsWhatItCannotDo();
    void compilesEverythingItAdds_data();
    void compilesEverythingItAdds();

private:
    static ParsedOptions preset(const QStringList &arguments)
    {
        return withPresets(parseArguments(arguments, Support::All), Support::All).options;
    }
};

void PresetsTest::setsNothingByItself()
{
    const ParsedOptions options = preset({u"--dry"_s});
    for (const auto &name : {u"host1"_s, u"ssl1"_s, u"automap"_s, u"maxsize"_s, u"useheader"_s})
        QVERIFY(!options.isGiven(name));
}

void PresetsTest::comesFromGmail()
{
    const ParsedOptions options = preset({u"--gmail1"_s});
    QCOMPARE(options.text(u"host1"_s), std::optional(u"imap.gmail.com"_s));
    QVERIFY(!options.isGiven(u"host2"_s));
    QCOMPARE(options.flag(u"ssl1"_s), std::optional(true));
    QCOMPARE(options.integer(u"maxbytespersecond"_s), std::optional<qint64>(40'000));
    QCOMPARE(options.integer(u"maxbytesafter"_s), std::optional<qint64>(3'000'000'000));
    QCOMPARE(options.flag(u"automap"_s), std::optional(true));
    QCOMPARE(options.real(u"maxsleep"_s), std::optional(2.0));
    QCOMPARE(options.flag(u"skipcrossduplicates"_s), std::optional(true));
    QVERIFY(!options.isGiven(u"expunge1"_s));
    QVERIFY(!options.isGiven(u"exclude"_s));
    QCOMPARE(options.texts(u"useheader"_s), (QStringList{u"X-Gmail-Received"_s, u"Message-Id"_s}));
    QCOMPARE(options.texts(u"regextrans2"_s), QStringList{u"s,\\[Gmail\\].,,"_s});
    QCOMPARE(options.texts(u"folderlast"_s), QStringList{u"[Gmail]/All Mail"_s});
}

void PresetsTest::goesToGmail()
{
    const ParsedOptions options = preset({u"--gmail2"_s});
    QCOMPARE(options.text(u"host2"_s), std::optional(u"imap.gmail.com"_s));
    QCOMPARE(options.integer(u"maxbytespersecond"_s), std::optional<qint64>(20'000));
    QCOMPARE(options.integer(u"maxbytesafter"_s), std::optional<qint64>(1'000'000'000));
    QVERIFY(!options.isGiven(u"expunge1"_s)); // A preset deletes nothing.
    QCOMPARE(options.flag(u"addheader"_s), std::optional(true));
    QVERIFY(!options.isGiven(u"skipcrossduplicates"_s));
    QVERIFY(!options.isGiven(u"maxsize"_s));
    QCOMPARE(options.texts(u"useheader"_s), QStringList{u"Message-Id"_s});
    QCOMPARE(options.texts(u"exclude"_s), QStringList{u"\\[Gmail\\]$"_s});
    QVERIFY(!preset({u"--gmail2"_s, u"--noexclude"_s}).isGiven(u"exclude"_s));

    QList<PerlOperator> operators;
    for (const QString &text : options.texts(u"regextrans2"_s))
        operators.append(*PerlOperator::parse(text.toUtf8()));
    QCOMPARE(applied(operators, "[Gmail]/Sent"_ba), "Sent"_ba);
    // As with Perl, the blank behind a slash that was matched stays.
    QCOMPARE(applied(operators, " a b / c /d' \"^\\ "_ba), "a b/ c/d_ ___"_ba);
}

void PresetsTest::goesFromGmailToGmail()
{
    const ParsedOptions options = preset({u"--gmail1"_s, u"--gmail2"_s, u"--exchange2"_s});
    QCOMPARE(options.text(u"host1"_s), options.text(u"host2"_s));
    QCOMPARE(options.flag(u"ssl2"_s), std::optional(true));
    QCOMPARE(options.integer(u"maxbytespersecond"_s), std::optional<qint64>(20'000));
    QCOMPARE(options.flag(u"skipcrossduplicates"_s), std::optional(false));
    QCOMPARE(options.flag(u"synclabels"_s), std::optional(true));
    QCOMPARE(options.flag(u"resynclabels"_s), std::optional(true));
    QVERIFY(!options.isGiven(u"expunge1"_s));
    QVERIFY(!options.isGiven(u"addheader"_s));
    QVERIFY(!options.isGiven(u"regextrans2"_s));
    QVERIFY(!options.isGiven(u"maxsize"_s)); // No other preset is looked at.
    QCOMPARE(preset({u"--gmail1"_s, u"--gmail2"_s, u"--noexclude"_s}).texts(u"exclude"_s),
             QStringList{u"\\[Gmail\\]$"_s});
}

void PresetsTest::worksWithOffice()
{
    const ParsedOptions from = preset({u"--office1"_s});
    QCOMPARE(from.text(u"host1"_s), std::optional(u"outlook.office365.com"_s));
    QCOMPARE(from.flag(u"ssl1"_s), std::optional(true));
    QCOMPARE(from.texts(u"exclude"_s), QStringList{u"^Files$"_s});

    const ParsedOptions to = preset({u"--office2"_s});
    QCOMPARE(to.integer(u"maxsize"_s), std::optional<qint64>(45'000'000));
    QCOMPARE(to.real(u"maxmessagespersecond"_s), std::optional(4.0));
    QCOMPARE(to.flag(u"disarmreadreceipts"_s), std::optional(true));
    QCOMPARE(to.texts(u"regexmess"_s).size(), 1);
    QCOMPARE(to.texts(u"f1f2"_s), QStringList{u"Files=Files_renamed_by_imapsync"_s});
    const ParsedOptions blocked = preset({u"--office2"_s, u"--noregexmess"_s, u"--nof1f2"_s});
    QVERIFY(!blocked.isGiven(u"regexmess"_s));
    QVERIFY(!blocked.isGiven(u"f1f2"_s));
}

void PresetsTest::worksWithExchange()
{
    const ParsedOptions to = preset({u"--exchange2"_s});
    QVERIFY(!to.isGiven(u"host2"_s));
    QCOMPARE(to.integer(u"maxsize"_s), std::optional<qint64>(10'000'000));
    const auto unflag = PerlOperator::parse(to.texts(u"regexflag"_s).first().toUtf8());
    QCOMPARE(unflag->applied("\\Flagged \\Seen \\Flagged"_ba), " \\Seen "_ba);
    const auto wrap = PerlOperator::parse(to.texts(u"regexmess"_s).first().toUtf8());
    QCOMPARE(wrap->applied(QByteArray(10240, 'x')), QByteArray(QByteArray(10239, 'x') + "\r\nx"));
    QCOMPARE(wrap->applied(QByteArray(10238, 'x')), QByteArray(10238, 'x'));
    QVERIFY(!preset({u"--exchange2"_s, u"--noregexflag"_s}).isGiven(u"regexflag"_s));
}

void PresetsTest::worksWithDomino()
{
    const ParsedOptions options =
        preset({u"--domino1"_s, u"--domino2"_s, u"--sep1=/"_s, u"--prefix2=x"_s});
    QCOMPARE(options.text(u"sep1"_s), std::optional(u"\\"_s));
    QCOMPARE(options.text(u"prefix1"_s), std::optional(QString()));
    QCOMPARE(options.text(u"prefix2"_s), std::optional(QString()));
    QCOMPARE(options.flag(u"messageidnodomain"_s), std::optional(true));
    const auto drop = PerlOperator::parse(options.texts(u"regextrans2"_s).first().toUtf8());
    QCOMPARE(drop->applied("INBOX\\Work\\x"_ba), "Work\\x"_ba);
    QCOMPARE(drop->applied("Work\\Inbox\\x"_ba), "Work\\Inbox\\x"_ba);
}

void PresetsTest::leavesAloneWhatWasGiven()
{
    const ParsedOptions options =
        preset({u"--gmail1"_s, u"--host1=h"_s, u"--nossl1"_s, u"--noautomap"_s, u"--maxsleep=0"_s,
                u"--maxbytespersecond=7"_s, u"--noskipcrossduplicates"_s, u"--useheader=X"_s,
                u"--regextrans2=s/a/b/"_s, u"--maxbytesafter=0"_s});
    QCOMPARE(options.text(u"host1"_s), std::optional(u"h"_s));
    QCOMPARE(options.flag(u"ssl1"_s), std::optional(false));
    QCOMPARE(options.flag(u"automap"_s), std::optional(false));
    QCOMPARE(options.real(u"maxsleep"_s), std::optional(0.0));
    QCOMPARE(options.integer(u"maxbytespersecond"_s), std::optional<qint64>(7));
    QCOMPARE(options.integer(u"maxbytesafter"_s), std::optional<qint64>(3'000'000'000));
    QCOMPARE(options.flag(u"skipcrossduplicates"_s), std::optional(false));
    QCOMPARE(options.texts(u"useheader"_s).first(), u"X"_s);
    QCOMPARE(options.texts(u"regextrans2"_s).first(), u"s/a/b/"_s);
}

/// A preset never sets in silence what the command line would be refused for.
void PresetsTest::tellsWhatItCannotDo()
{
    for (const auto &arguments : {QStringList{u"--gmail2"_s}, QStringList{u"--office2"_s}}) {
        const AppliedPresets now = withPresets(parseArguments(arguments));
        const AppliedPresets later = withPresets(parseArguments(arguments), Support::All);
        qsizetype missing = 0;
        for (const QString &name :
             {u"maxsize"_s, u"maxmessagespersecond"_s, u"expunge1"_s, u"addheader"_s,
              u"disarmreadreceipts"_s, u"maxsleep"_s, u"maxbytespersecond"_s, u"maxbytesafter"_s}) {
            if (later.options.isGiven(name) && !now.options.isGiven(name)) {
                ++missing;
                QVERIFY2(now.notes.join(u'\n').contains("--"_L1 + name + u','), qPrintable(name));
            }
        }
        QVERIFY(now.notes.size() >= missing);
    }
}

void PresetsTest::compilesEverythingItAdds_data()
{
    QTest::addColumn<QString>("preset");
    for (const char *name :
         {"gmail1", "gmail2", "office1", "office2", "exchange1", "exchange2", "domino1", "domino2"})
        QTest::newRow(name) << QString("--"_L1 + QLatin1StringView(name));
}

void PresetsTest::compilesEverythingItAdds()
{
    QFETCH(QString, preset);
    const QStringList arguments = {preset, u"--host1=a"_s, u"--user1=b"_s, u"--host2=c"_s,
                                   u"--user2=d"_s};
    const auto settings = settingsFrom(parseArguments(arguments, Support::All), Support::All);
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().sentence));
    QVERIFY(settingsFrom(parseArguments(arguments)));
}

QTEST_APPLESS_MAIN(PresetsTest)
#include "tst_presets.moc"
