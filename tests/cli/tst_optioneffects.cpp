// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"
#include "tests/cli/accountpair.h"
#include "tests/support/accountsnapshot.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Cli;
using namespace Mailhaul::Test;

/// Every option of the table makes a difference that somebody can see: in what both accounts hold, in what is
/// printed, in the files that are left, or in how the program ends. tst_everyoption asks the same of the settings.
class OptionEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void isSeen_data();
    void isSeen();
    void coversTheTable();

private:
    /// All that can be seen of a run with \a options.
    QString observed(const QStringList &options);

    std::unique_ptr<DovecotServer> m_server;
    QHash<QStringList, QString> m_known; ///< By options.
    int m_pairs = 0;
};

namespace {

struct Case
{
    const char *option; ///< As spelled in the command line, with its value.
    const char *context = "";
};

/// Both runs have the options of the context, which blanks separate; one of them has the option as well.
constexpr Case cases[] = {
    {"--folder=A"},
    {"--folderrec=A"},
    {"--subscribed"},
    {"--include=^A"},
    {"--exclude=^A"},
    {"--folderfirst=X"},
    {"--folderlast=A"},
    {"--nocheckfoldersexist", "--folder=Nowhere --folder=A"},
    {"--skipemptyfolders"},
    {"--subfolder1=A"},
    {"--automap"},
    {"--justautomap"},
    {"--f1f2=A=B"},
    {"--subfolder2=Below"},
    {"--regextrans2=s/A/B/"},
    {"--prefix1=A/"},
    {"--prefix2=P/"},
    {"--sep1=."},
    {"--sep2=."},
    {"--justfolders"},
    {"--nosubscribe"},
    {"--subscribeall"},
    {"--delete2folders"},
    {"--delete2foldersonly=^Y"},
    {"--delete2foldersbutnot=^Y", "--delete2folders"},
    {"--delete1emptyfolders"},
    {"--maxsize=1000"},
    {"--minsize=100"},
    {"--appendlimit=1000"},
    {"--maxage=10"},
    {"--minage=10"},
    {"--search=SEEN"},
    {"--search1=SEEN"},
    {"--search2=SEEN"},
    {"--noabletosearch", "--maxage=10"},
    {"--noabletosearch1", "--maxage=10"},
    {"--noabletosearch2", "--maxage=10"},
    {"--fetch_hash_set=1:2", "--noabletosearch"},
    {"--skipmess=m/^Subject:.c/m"},
    {"--maxlinelength=1000"},
    {"--maxlinelengthcmd=fold", "--maxlinelength=1000"},
    {"--minmaxlinelength=100"},
    {"--useheader=Subject"},
    {"--skipheader=^Received", "--useheader=Received --useheader=From"},
    {"--messageidnodomain"},
    {"--noskipsize"},
    {"--addheader"},
    {"--syncduplicates"},
    {"--skipcrossduplicates"},
    {"--useuid"},
    {"--regexmess=s/Text/Word/"},
    {"--pipemess=sed -e s/Text/Word/"},
    {"--nopipemesscheck", "--pipemess=false"},
    {"--disarmreadreceipts"},
    {"--truncmess=50"},
    {"--nosyncinternaldates"},
    {"--idatefromheader"},
    {"--regexflag=s/Junk/Spam/"},
    {"--noresyncflags"},
    {"--mergeflags"},
    {"--syncflagsaftercopy", "--debugimap2"},
    {"--delete1"},
    {"--expunge1"},
    {"--delete2"},
    {"--delete2duplicates"},
    {"--nouidexpunge2", "--delete2"},
    {"--expunge2"},
    {"--deleteceiling=1", "--delete2"},
    {"--dry"},
    {"--nodry1", "--dry --skipmess=m/^Subject:.c/m"},
    {"--justlogin"},
    {"--justconnect"},
    {"--justbanner"},
    {"--justfolderlists"},
    {"--errorsmax=1"},
    {"--journaldir=journals"},
    {"--compress1", "--debugimap1"},
    {"--compress2", "--debugimap2"},
    {"--noid", "--debugimap"},
    {"--maxmessagespersecond=10"},
    {"--maxbytespersecond=5000"},
    {"--maxbytesafter=1000000", "--maxbytespersecond=5000"},
    {"--maxsleep=0", "--maxmessagespersecond=10"},
    {"--exitwhenover=100"},
    {"--nolog"},
    {"--logfile=log.txt"},
    {"--logdir=logs"},
    {"--loglevel=debug"},
    {"--supportbundle=bundle.txt"},
    {"--nofoldersizes"},
    {"--nofoldersizesatend"},
    {"--justfoldersizes"},
    {"--noerrorsdump", "--delete2 --deleteceiling=1"},
    {"--report=report.txt"},
    {"--canary"},
    {"--emailreport1"},
    {"--emailreport2"},
    {"--help"},
    {"--version"},
    {"--debug"},
    {"--debugimap"},
    {"--debugimap1"},
    {"--debugimap2"},
};

/// Options whose effect takes another server, another moment or another program to be seen, with the test that does.
const QHash<QString, QString> &seenElsewhere()
{
    static const QHash<QString, QString> tests = {
        {u"fixslash2"_s, u"tst_folderrules"_s},
        {u"undoonlycopies"_s, u"tst_undo"_s},
        {u"mixfolders"_s, u"tst_folderrules"_s},
        {u"create_folder_old"_s, u"tst_folderrules"_s},
        {u"checknoabletosearch"_s, u"tst_migrationengine"_s},
        {u"syncacls"_s, u"tst_messageoptions"_s},
        {u"repair"_s, u"tst_messageoptions"_s},
        {u"putaside"_s, u"tst_messageoptions"_s},
        {u"allowsizemismatch"_s, u"tst_migrationengine"_s},
        {u"filterbuggyflags"_s, u"tst_messagerules"_s},
        {u"filterflags"_s, u"tst_messagerules"_s},
        {u"synclabels"_s, u"tst_labels"_s},
        {u"resynclabels"_s, u"tst_labels"_s},
        {u"timeout"_s, u"tst_badinput"_s},
        {u"lanes"_s, u"tst_migration"_s},
        {u"keepalive"_s, u"tst_signinsettings"_s},
        {u"abort"_s, u"tst_run"_s},
        {u"abortbyfile"_s, u"tst_run"_s},
        {u"pidfile"_s, u"tst_run"_s},
        {u"pidfilelocking"_s, u"tst_messageoptions"_s},
        {u"tail"_s, u"tst_messageoptions"_s},
        {u"sigexit"_s, u"tst_messageoptions"_s},
        {u"sigreconnect"_s, u"tst_messageoptions"_s},
        {u"sigignore"_s, u"tst_messageoptions"_s},
        {u"tmpdir"_s, u"tst_messageoptions"_s},
        {u"emailreportfrom"_s, u"tst_messageoptions"_s},
        {u"supportwith"_s, u"tst_logoptions"_s},
        {u"thorough"_s, u"tst_audit"_s}};
    return tests;
}

/// Accounts, encryption, sign-in and presets need servers of their own: tst_connecting, tst_tls, tst_mechanisms,
/// tst_cli_signin, tst_passwords, tst_presets.
bool needsOtherServers(const OptionRow &row)
{
    using enum OptionGroup;
    return row.group == Accounts || row.group == Encryption || row.group == SignIn
           || row.group == Presets;
}

QString nameIn(const char *option)
{
    const QString word = QString::fromLatin1(option).sliced(2);
    return word.section(u'=', 0, 0);
}

/// Lines without what differs from one run to the next, in no order.
QStringList lastingLines(const QString &output)
{
    static const QRegularExpression changing(
        u"ETA:.*|\\d\\d:\\d\\d:\\d\\d\\S*|\\d{4}_[\\d_]+|\\b(old|new)\\d+|PID.*"
        "|\\d+\\.\\d+ (\\+ \\d+\\.\\d+ )?\\S+|/\\S+/"_s);
    static const QRegularExpression passing(
        u"^(Message rate|Average|Memory|Load|CPU|Transfer|mailhaul-cli |Current|msg .* copied to)"_s);
    QStringList lines;
    const QStringList all = output.split(u'\n');
    for (QString line : all) {
        if (!passing.match(line).hasMatch())
            lines.append(line.replace(changing, u"#"_s));
    }
    lines.sort();
    return lines;
}

/// Of a protocol that is shown: what the commands in question are. The rest of it is never twice the same.
QStringList commandLines(const QString &output)
{
    static const QRegularExpression wanted(u"\\b(ID \\(|COMPRESS DEFLATE|STORE )"_s);
    static const QRegularExpression number(u"\\d+"_s);
    QStringList lines = output.split(u'\n').filter(wanted);
    for (QString &line : lines)
        line.replace(number, u"#"_s);
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

QString describedFully(ImapWitness &witness)
{
    const auto account = AccountSnapshot::take(witness);
    if (!account)
        return witness.errorText();
    QStringList lines;
    for (auto folder = account->folders.cbegin(); folder != account->folders.cend(); ++folder) {
        lines += folder.key() + (folder->isSubscribed ? u" subscribed"_s : QString());
        QStringList messages;
        for (const MessageSnapshot &message : folder->messages) {
            messages += message.subject + u' ' + QString::number(message.size) + u' '
                        + QString::fromLatin1(message.bodyHash.toHex().first(8)) + u' '
                        + QString::fromLatin1(message.flags.join(' ')) + u' '
                        + message.internalDate.date().toString(Qt::ISODate);
        }
        messages.sort();
        lines += messages;
    }
    return lines.join(u'\n');
}

QByteArray withHeader(const QByteArray &header, const QString &id)
{
    return header + "\r\n" + AccountPair::message(id);
}

bool fill(AccountPair &pair)
{
    // The same in every run of the same day.
    const QDateTime noon(QDate::currentDate(), QTime(12, 0), QTimeZone::UTC);
    const QByteArray today =
        "Date: " + QLocale::c().toString(noon, u"ddd, d MMM yyyy hh:mm:ss"_s).toLatin1() + " +0000";
    const QByteArray longLine = AccountPair::message(u"l"_s) + QByteArray(3000, 'x') + "\r\n";
    const QByteArray otherDomain = AccountPair::message(u"m"_s).replace("example.org>", "net>");
    const QByteArray past = "01-Feb-2020 10:00:00 +0000";
    ImapWitness &oldOne = pair.oldAccount();
    ImapWitness &newOne = pair.newAccount();
    const bool isFilled =
        pair.fill(
            u"INBOX: a\\Seen\\$Junk b b c*3000 -v g\\Deleted m s*200 | A: b | A/C: d | X: x | "
            "E: | Sent: t"_s,
            u"INBOX: a\\Draft\\$Keep z z h\\Deleted s | Y: y | Z: w | Sent Messages: u"_s)
        && pair.put(oldOne, u"INBOX"_s, withHeader(today, u"n"_s), {}, past)
        && pair.put(newOne, u"INBOX"_s, withHeader(today, u"n"_s), {}, past)
        && pair.put(oldOne, u"INBOX"_s, withHeader(today, u"o"_s))
        && pair.put(oldOne, u"INBOX"_s,
                    withHeader("Date: Mon, 1 Jan 2001 10:00:00 +0000"_ba, u"p"_s))
        && pair.put(oldOne, u"INBOX"_s, withHeader("Received: by one"_ba, u"q"_s))
        && pair.put(oldOne, u"INBOX"_s, withHeader("Received: by two"_ba, u"r"_s))
        && pair.put(oldOne, u"INBOX"_s,
                    withHeader("Disposition-Notification-To: me@example.org"_ba, u"d"_s))
        && pair.put(oldOne, u"INBOX"_s, longLine) && pair.put(newOne, u"INBOX"_s, otherDomain);
    return isFilled && oldOne.command("SUBSCRIBE X")->isOk();
}

} // namespace

void OptionEffectsTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>(manyAccounts(300));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void OptionEffectsTest::cleanupTestCase()
{
    m_server.reset();
}

QString OptionEffectsTest::observed(const QStringList &options)
{
    if (const auto known = m_known.constFind(options); known != m_known.cend())
        return *known;
    AccountPair pair(*m_server, ++m_pairs);
    if (!fill(pair))
        return pair.errorText();
    ProgramRun program;
    // With one pair of connections the same happens in the same order.
    if (!program.run(pair.arguments(options + QStringList{u"--lanes=1"_s})))
        return u"It did not end."_s;
    const bool showsProtocol = !options.filter(u"--debugimap"_s).isEmpty();
    const QStringList printed =
        showsProtocol ? commandLines(program.output()) : lastingLines(program.output());
    QStringList files = program.files();
    files.removeIf([](const QString &name) { return name.startsWith("data/"_L1); });
    const QStringList words = {
        QString::number(program.exitCode()), lastingLines(files.join(u'\n')).join(u'\n'),
        printed.join(u'\n'), describedFully(pair.oldAccount()), describedFully(pair.newAccount())};
    // Each pair has users of its own.
    static const QRegularExpression user(u"\\b(old|new)\\d+\\b|old\\d+_new\\d+"_s);
    return m_known.insert(options, words.join(u'\n').replace(user, u"user"_s)).value();
}

void OptionEffectsTest::isSeen_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("context");
    // Twice the same, to be sure that what is seen comes from the option.
    QTest::newRow("nothing") << QString() << QStringList();
    for (const Case &each : cases)
        QTest::newRow(each.option)
            << QString::fromLatin1(each.option)
            << QString::fromLatin1(each.context).split(u' ', Qt::SkipEmptyParts);
}

void OptionEffectsTest::isSeen()
{
    QFETCH(QString, option);
    QFETCH(QStringList, context);
    const QString without = observed(context);
    if (option.isEmpty()) {
        m_known.clear();
        QCOMPARE(observed(context).split(u'\n'), without.split(u'\n'));
        return;
    }
    QVERIFY(observed(context + QStringList{option}) != without);
}

void OptionEffectsTest::coversTheTable()
{
    QStringList tried;
    for (const Case &each : cases) {
        const QString spelled = nameIn(each.option);
        for (const OptionName &name : optionNames()) {
            if (name.spelled == spelled)
                tried.append(name.canonical);
        }
    }
    for (const OptionName &name : optionNames()) {
        if (name.row->handling != OptionHandling::Works || needsOtherServers(*name.row))
            continue;
        const QString row = QString::fromLatin1(name.row->name).remove(u'#');
        const bool isElsewhere =
            seenElsewhere().contains(name.canonical) || seenElsewhere().contains(row);
        QVERIFY2(tried.contains(name.canonical) != isElsewhere, qPrintable(name.canonical));
    }
}

QTEST_GUILESS_MAIN(OptionEffectsTest)
#include "tst_optioneffects.moc"
