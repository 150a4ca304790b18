// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"
#include "app/cli/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

/// No option is read and then forgotten: every row of the table changes what the program is going to do,
/// or says why it does not, or is refused.
class EveryOptionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void changesSomething_data();
    void changesSomething();
    void coversTheTable();
};

namespace {

/// Options that act before there are settings; the tests of the program itself show what they do.
const QStringList beforeSettings = {u"help"_s,        u"version"_s,     u"noexclude"_s,
                                    u"noregexmess"_s, u"noregexflag"_s, u"nof1f2"_s};

/// Options whose rules have no place in the settings yet; each of them has to be refused.
bool isWaiting(const OptionRow &row)
{
    return row.handling != OptionHandling::Works && row.handling != OptionHandling::Pointless;
}

template <typename T>
QString text(const std::optional<T> &value)
{
    return value ? QString::number(*value) : u"-"_s;
}

QString text(const QList<Imap::MailboxName> &names)
{
    QByteArray result;
    for (const auto &name : names)
        result += name.raw() + ' ';
    return QString::fromLatin1(result);
}

QString text(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

QString textOfSignIn(const Account &account)
{
    const TlsTrust &trust = account.trust;
    const LineOptions &line = account.line;
    return u"%1 %2 %3 %4 %5 %6 %7 %8"_s
               .arg(QString::fromLatin1(account.mechanism), account.domain, trust.serverName,
                    trust.clientCertificateFile)
               .arg(int(account.fallback))
               .arg(int(account.delegation))
               .arg(account.tokens ? int(account.tokens->form()) : -1)
               .arg(int(trust.minimumVersion))
           + u" %1 %2 %3 %4"_s.arg(int(line.addressFamily))
                 .arg(int(line.keepAlive))
                 .arg(int(line.compression))
                 .arg(int(line.clientId));
}

QString text(const Account &account)
{
    return textOfSignIn(account)
           + u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(account.host)
                 .arg(account.port)
                 .arg(account.user, account.authorizationUser)
                 .arg(int(account.security))
                 .arg(int(account.signIn))
                 .arg(account.timeout.count())
                 .arg(account.trust.verify)
                 .arg(account.trust.authorityFiles.join(u' '));
}

QString text(const PasswordSources &sources)
{
    return sources.file.value_or(u"-"_s) + u'|' + sources.option.reveal() + u'|'
           + sources.oauthService;
}

/// All that the settings say.
QString described(const Settings &settings)
{
    const Options &options = settings.request.options;
    const FolderRules &folders = options.folders;
    QStringList words = {text(settings.request.source),
                         text(settings.request.destination),
                         text(settings.sourcePassword),
                         text(settings.destinationPassword),
                         settings.request.journalFolder,
                         settings.oauthFile,
                         QString::number(int(settings.keychain)),
                         settings.logFolder,
                         settings.logName,
                         settings.pidFile,
                         settings.reports.join(u' '),
                         settings.supportBundle,
                         QString::number(settings.supportParts.toInt()),
                         settings.engineLog ? wordFor(*settings.engineLog) : QString(),
                         wordFor(settings.shownLog.level),
                         QString::number(int(settings.shownLog.protocol)),
                         QString::number(settings.thorough),
                         QString::number(settings.canary),
                         QString::number(int(settings.onlyCopies)),
                         text(options.onlyFolders),
                         text(folders.trees),
                         text(folders.first),
                         text(folders.last),
                         text(options.explicitTargets.keys()),
                         text(options.explicitTargets.values()),
                         QString::fromLatin1(folders.liftedTree + '|' + folders.commonTop)};
    for (const auto &bytes : {options.sourcePrefix, options.destinationPrefix,
                              options.sourceSeparator, options.destinationSeparator})
        words.append(bytes ? QString::fromLatin1(*bytes) : u"-"_s);
    for (const qint64 number : {qint64(settings.logFile),
                                qint64(settings.sizesAtStart),
                                qint64(settings.sizesAtEnd),
                                qint64(settings.errorsAtEnd),
                                qint64(settings.passwords),
                                qint64(settings.end),
                                qint64(settings.abort),
                                qint64(settings.pidFileLocking),
                                qint64(options.kind),
                                qint64(options.flagSync),
                                qint64(options.specialUseMapping),
                                qint64(options.lanes),
                                qint64(options.errorLimit),
                                qint64(folders.subscribedOnly),
                                qint64(folders.include.size()),
                                qint64(folders.exclude.size()),
                                qint64(folders.absent),
                                qint64(folders.empty),
                                qint64(folders.renaming.size()),
                                qint64(folders.slashes),
                                qint64(folders.caseTwins),
                                qint64(folders.subscribe),
                                qint64(folders.parents),
                                qint64(settings.commandTrial),
                                qint64(settings.whenLocked),
                                qint64(options.accessRights),
                                qint64(options.dryDepth)})
        words.append(QString::number(number));

    const MessageRules &messages = options.messages;
    const SelectionRules &selection = messages.selection;
    words += {text(selection.largest),
              text(selection.smallest),
              text(selection.appendLimit),
              text(selection.oldestDays),
              text(selection.youngestDays),
              QString::fromUtf8(selection.sourceSearch + '|' + selection.destinationSearch),
              QString::fromUtf8(messages.identity.fields.join(' ')),
              text(messages.content.cutAfter),
              text(messages.content.longestLine),
              text(messages.content.shortestLongestLine),
              text(options.limits.endAfterBytes),
              QString::number(options.limits.messagesPerSecond),
              QString::number(options.limits.longestPause.count())};
    for (const qint64 number :
         {qint64(selection.sourceBasis), qint64(selection.destinationBasis),
          qint64(selection.searchTrial), qint64(selection.uidsWithoutSearch.size()),
          qint64(messages.identity.skippedLines.has_value()), qint64(messages.identity.domain),
          qint64(messages.identity.size), qint64(messages.duplicates),
          qint64(messages.crossDuplicates), qint64(messages.content.leftOut.size()),
          qint64(messages.content.changes.size()), qint64(messages.content.receipts),
          qint64(messages.content.voids), qint64(messages.flags.buggy),
          qint64(messages.flags.changes.size()), qint64(messages.flags.closedLists),
          qint64(messages.date), options.limits.bytesPerSecond, options.limits.bytesBefore})
        words.append(QString::number(number));
    const DeletionRules &deletions = options.deletions;
    words += {text(deletions.ceiling.messages),    messages.content.commands.join(u'|'),
              messages.content.longLineCommand,    messages.repair.putAside,
              text(settings.signalPlan.ending),    text(settings.signalPlan.reconnecting),
              text(settings.signalPlan.reporting), options.mailReports.sender};
    for (const qint64 number :
         {qint64(deletions.copiedFromSource), qint64(deletions.markedFromSource),
          qint64(deletions.strayOnDestination), qint64(deletions.duplicatesOnDestination),
          qint64(deletions.destinationExpunge), qint64(deletions.strayFolders),
          qint64(deletions.strayFoldersOnly.has_value()),
          qint64(deletions.strayFoldersButNot.has_value()), qint64(deletions.emptySourceFolders),
          qint64(messages.content.sizeMismatch), qint64(messages.identity.basis),
          qint64(messages.flags.afterCopy), qint64(messages.labels.copied),
          qint64(messages.labels.resynced), qint64(messages.repair.limit),
          qint64(options.mailReports.toSource), qint64(options.mailReports.toDestination)})
        words.append(QString::number(number));
    return words.join(u'\n');
}

/// A value that the option takes and that is not its default.
QString exampleFor(const OptionName &name)
{
    static const QHash<QString, QString> examples = {{u"f1f2"_s, u"A=B"_s},
                                                     {u"regextrans2"_s, u"s/a/b/"_s},
                                                     {u"regexmess"_s, u"s/a/b/"_s},
                                                     {u"regexflag"_s, u"s/a/b/"_s},
                                                     {u"skipmess"_s, u"/a/"_s},
                                                     {u"sigexit"_s, u"HUP"_s},
                                                     {u"sigreconnect"_s, u"HUP"_s},
                                                     {u"sigignore"_s, u"HUP"_s},
                                                     {u"repair"_s, u"text"_s},
                                                     {u"sep1"_s, u"!"_s},
                                                     {u"sep2"_s, u"!"_s},
                                                     {u"sslargs1"_s, u"SSL_verify_mode=0"_s},
                                                     {u"sslargs2"_s, u"SSL_verify_mode=0"_s},
                                                     {u"ssl1_ssl_version"_s, u"TLSv1_3"_s},
                                                     {u"ssl2_ssl_version"_s, u"TLSv1_3"_s},
                                                     {u"authmech1"_s, u"LOGIN"_s},
                                                     {u"authmech2"_s, u"LOGIN"_s},
                                                     {u"f1f2h"_s, u"a=b"_s},
                                                     {u"loglevel"_s, u"debug"_s},
                                                     {u"supportwith"_s, u"folders"_s},
                                                     {u"report"_s, u"a.csv"_s}};
    return examples.value(name.canonical, u"7"_s);
}

} // namespace

void EveryOptionTest::initTestCase()
{
    qunsetenv("IMAPSYNC_PASSWORD1");
    qunsetenv("IMAPSYNC_PASSWORD2");
}

void EveryOptionTest::changesSomething_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype index = 0; index < optionNames().size(); ++index) {
        const OptionName &name = optionNames().at(index);
        const bool isCanonical = name.spelled == name.canonical;
        if (isCanonical && !beforeSettings.contains(name.canonical))
            QTest::newRow(qPrintable(name.spelled)) << index;
    }
}

void EveryOptionTest::changesSomething()
{
    QFETCH(qsizetype, index);
    const OptionName &name = optionNames().at(index);
    const QStringList accounts = {u"--host1=one"_s, u"--user1=u1"_s, u"--host2=two"_s,
                                  u"--user2=u2"_s};
    QList<QStringList> tries;
    if (name.type == OptionType::Flag) {
        tries = {{"--"_L1 + name.spelled}};
    } else if (name.type == OptionType::NegatableFlag) {
        tries = {{"--"_L1 + name.spelled}, {"--no"_L1 + name.spelled}};
    } else {
        tries = {{"--"_L1 + name.spelled + u'=' + exampleFor(name)}};
    }
    QStringList context = accounts;
    if (name.canonical == "sanitize"_L1)
        context += u"--user1= u1 "_s;
    if (name.canonical == "trylogin"_L1)
        context += u"--authmech1=PLAIN"_s;
    if (name.canonical.startsWith("proxyauth"_L1))
        context += {u"--authuser1=admin"_s, u"--authuser2=admin"_s};
    const auto plain = settingsFrom(parseArguments(context));
    QVERIFY(plain);

    bool isRefused = false, isTold = false, isChanged = false;
    for (const QStringList &option : std::as_const(tries)) {
        const ParsedOptions options = parseArguments(context + option);
        if (!options.complaints().isEmpty()) {
            isRefused = true;
            continue;
        }
        const auto settings = settingsFrom(options);
        // A contradiction is an effect too.
        isChanged |= !settings || described(*settings) != described(*plain);
        isTold |= settings && !settings->notes.isEmpty();
    }
    switch (name.row->handling) {
    case OptionHandling::Works:
        // Together with the option of both sides, and presets that set nothing, but say so.
        QVERIFY(isChanged || isTold);
        QVERIFY(!isRefused);
        break;
    case OptionHandling::Pointless:
        QVERIFY(isTold);
        QVERIFY(!isRefused);
        break;
    case OptionHandling::OnlyOn:
    case OptionHandling::OnlyOff:
    case OptionHandling::Later:
    case OptionHandling::Never:
        QVERIFY(isRefused);
        break;
    }
}

void EveryOptionTest::coversTheTable()
{
    qsizetype works = 0;
    for (const OptionRow &row : optionTable())
        works += isWaiting(row) ? 0 : 1;
    QVERIFY(works > 100);
}

QTEST_APPLESS_MAIN(EveryOptionTest)
#include "tst_everyoption.moc"
