// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include "app/cli/security.h"
#include "app/cli/text.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr auto sides = {Side::Source, Side::Destination};
constexpr int mostLanes = 8;
constexpr int defaultErrorLimit = 50;
constexpr double mostSeconds = 1'000'000;

/// Fills a Settings step by step; the first refusal ends it.
class SettingsReader
{
public:
    explicit SettingsReader(const ParsedOptions &options) : m_options(options) {}

    std::expected<Settings, Refusal> read();

private:
    using Step = std::expected<void, Refusal>;

    Step readAccount(Side side);
    Step readIdentity(Side side, Account *account);
    Step readSignIn(Side side, Account *account);
    Step readTimeout(Side side, Account *account);
    Step readFolders();
    Step readSeparator(Side side);
    Step readRun();
    void readOutput();
    QStringList missingNames() const;
    RunKind runKind() const;

    QString trimmed(const QString &text) const { return m_sanitize ? text.trimmed() : text; }
    QString given(const QString &name, Side side) const
    {
        return trimmed(m_options.text(sided(name, side)).value_or(QString()));
    }

    const ParsedOptions &m_options;
    Settings m_settings;
    bool m_sanitize = true;
};

std::unexpected<Refusal> refused(const QString &sentence)
{
    return std::unexpected(Refusal{ExitCode::Usage, sentence});
}

QString optionName(const QString &name, Side side)
{
    return "--"_L1 + sided(name, side);
}

/// Folder names are modified UTF-7, as in imapsync's listings; one that is plainly not is taken for
/// what a person reads.
Imap::MailboxName mailboxFrom(const QString &text)
{
    const bool isAscii =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < u'\x7f'; });
    return isAscii ? Imap::MailboxName(text.toLatin1()) : Imap::MailboxName::fromDisplay(text);
}

Output output(bool wanted)
{
    return wanted ? Output::Shown : Output::Left;
}

} // namespace

std::expected<Settings, Refusal> SettingsReader::read()
{
    m_sanitize = m_options.flag(u"sanitize"_s).value_or(true);
    if (const QStringList missing = missingNames(); !missing.isEmpty()) {
        return refused(
            Text::tr("Both accounts are needed, and missing is: %1. mailhaul-cli does not do "
                     "imapsync's connection test of a single host yet.")
                .arg(missing.join(", "_L1)));
    }
    for (const Side side : sides) {
        if (const Step step = readAccount(side); !step)
            return std::unexpected(step.error());
    }
    if (const Step step = readFolders(); !step)
        return std::unexpected(step.error());
    if (const Step step = readRun(); !step)
        return std::unexpected(step.error());
    readOutput();
    return std::move(m_settings);
}

QStringList SettingsReader::missingNames() const
{
    QStringList missing;
    for (const Side side : sides) {
        for (const QString &name : {u"host"_s, u"user"_s}) {
            if (given(name, side).isEmpty())
                missing += optionName(name, side);
        }
    }
    return missing;
}

SettingsReader::Step SettingsReader::readAccount(Side side)
{
    Account *account =
        side == Side::Source ? &m_settings.request.source : &m_settings.request.destination;
    if (const Step step = readIdentity(side, account); !step)
        return step;
    if (const Step step = readSignIn(side, account); !step)
        return step;
    return readTimeout(side, account);
}

SettingsReader::Step SettingsReader::readIdentity(Side side, Account *account)
{
    QString host = given(u"host"_s, side).remove(u' ').remove(u'/');
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    account->host = host;

    const auto port = m_options.integer(sided(u"port"_s, side));
    if (port && (*port < 1 || *port > 65535)) {
        return refused(Text::tr("%1 has to be a number from 1 to 65535, but is %2.")
                           .arg(optionName(u"port"_s, side))
                           .arg(*port));
    }
    account->port = quint16(port.value_or(0));

    const auto security = securityFor(m_options, side);
    if (!security)
        return std::unexpected(security.error());
    account->security = *security;
    auto trust = trustFor(m_options, side);
    if (!trust)
        return std::unexpected(trust.error());
    account->trust = *trust;
    return {};
}

SettingsReader::Step SettingsReader::readSignIn(Side side, Account *account)
{
    const QString user = given(u"user"_s, side);
    const QString administrator = given(u"authuser"_s, side);
    const QString mechanism = given(u"authmech"_s, side).toUpper();
    (side == Side::Source ? m_settings.user1 : m_settings.user2) = user;

    if (mechanism == "LOGIN"_L1) {
        account->signIn = SignIn::Login;
    } else if (mechanism == "PLAIN"_L1) {
        account->signIn = SignIn::Plain;
    } else if (!mechanism.isEmpty()) {
        return refused(
            Text::tr("mailhaul-cli does not know %1 %2 yet, so nothing was done. It knows LOGIN "
                     "and PLAIN.")
                .arg(optionName(u"authmech"_s, side), mechanism));
    }
    account->user = user;
    if (!administrator.isEmpty()) {
        if (account->signIn == SignIn::Login) {
            return refused(
                Text::tr("%1 needs PLAIN: LOGIN cannot sign in for somebody else. Leave %2 out.")
                    .arg(optionName(u"authuser"_s, side), optionName(u"authmech"_s, side)));
        }
        account->signIn = SignIn::Plain;
        account->user = administrator;
        account->authorizationUser = user;
    }

    PasswordSources &password =
        side == Side::Source ? m_settings.sourcePassword : m_settings.destinationPassword;
    password.side = side;
    password.file = m_options.text(sided(u"passfile"_s, side));
    const QString variable = sided(u"IMAPSYNC_PASSWORD"_s, side);
    password.environment = Secret(qEnvironmentVariable(variable.toLatin1().constData()));
    password.option = Secret(given(u"password"_s, side));
    password.user = account->user;
    password.host = account->host;
    return {};
}

SettingsReader::Step SettingsReader::readTimeout(Side side, Account *account)
{
    auto seconds = m_options.real(sided(u"timeout"_s, side));
    if (!seconds)
        seconds = m_options.real(u"timeout"_s);
    if (!seconds)
        return {};
    if (*seconds < 0 || *seconds > mostSeconds) {
        return refused(Text::tr("The time limit has to be from 0 (no limit) to %1 seconds.")
                           .arg(qint64(mostSeconds)));
    }
    // What is meant to be a limit must not become none by rounding.
    const auto milliseconds = qint64(*seconds * 1000);
    account->timeout = std::chrono::milliseconds(*seconds > 0 ? qMax<qint64>(1, milliseconds) : 0);
    return {};
}

SettingsReader::Step SettingsReader::readFolders()
{
    Options &options = m_settings.request.options;
    options.specialUseMapping =
        m_options.isSwitchedOn(u"automap"_s) ? SpecialUseMapping::On : SpecialUseMapping::Off;

    const QStringList folders = m_options.texts(u"folder"_s);
    for (const QString &folder : folders)
        options.onlyFolders.append(mailboxFrom(folder));

    const QStringList pairs = m_options.texts(u"f1f2"_s);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1 || equals + 1 == pair.size()) {
            return refused(
                Text::tr("--f1f2 needs two full folder names with an equals sign between them, "
                         "such as Old=New, but is %1.")
                    .arg(pair));
        }
        options.explicitTargets.insert(mailboxFrom(pair.first(equals)),
                                       mailboxFrom(pair.sliced(equals + 1)));
    }

    if (const auto prefix = m_options.text(u"prefix1"_s))
        options.sourcePrefix = prefix->toUtf8();
    if (const auto prefix = m_options.text(u"prefix2"_s))
        options.destinationPrefix = prefix->toUtf8();
    for (const Side side : sides) {
        if (const Step step = readSeparator(side); !step)
            return step;
    }
    return {};
}

SettingsReader::Step SettingsReader::readSeparator(Side side)
{
    const auto separator = m_options.text(sided(u"sep"_s, side));
    if (!separator)
        return {};
    if (separator->size() != 1 || separator->at(0) < u' ' || separator->at(0) > u'~') {
        return refused(Text::tr("%1 has to be one character, such as . or /.")
                           .arg(optionName(u"sep"_s, side)));
    }
    Options &options = m_settings.request.options;
    (side == Side::Source ? options.sourceSeparator : options.destinationSeparator) =
        separator->toLatin1();
    return {};
}

SettingsReader::Step SettingsReader::readRun()
{
    Options &options = m_settings.request.options;
    options.kind = runKind();
    options.flagSync =
        m_options.flag(u"resyncflags"_s).value_or(true) ? FlagSync::Replace : FlagSync::Leave;

    const qint64 errorLimit = m_options.integer(u"errorsmax"_s).value_or(defaultErrorLimit);
    if (errorLimit < 0)
        return refused(Text::tr("--errorsmax cannot be negative."));
    options.errorLimit = errorLimit == 0
                             ? defaultErrorLimit
                             : int(qMin<qint64>(errorLimit, std::numeric_limits<int>::max()));

    if (const auto lanes = m_options.integer(u"lanes"_s)) {
        if (*lanes < 1 || *lanes > mostLanes)
            return refused(Text::tr("--lanes has to be a number from 1 to %1.").arg(mostLanes));
        options.lanes = int(*lanes);
    }
    m_settings.request.journalFolder = m_options.text(u"journaldir"_s).value_or(QString());
    return {};
}

RunKind SettingsReader::runKind() const
{
    const bool isDry = m_options.isSwitchedOn(u"dry"_s);
    if (m_options.isSwitchedOn(u"justlogin"_s))
        return RunKind::JustLogin;
    if (m_options.isSwitchedOn(u"justfolders"_s))
        return isDry ? RunKind::JustFoldersDryRun : RunKind::JustFolders;
    return isDry ? RunKind::DryRun : RunKind::Copy;
}

void SettingsReader::readOutput()
{
    const auto folder = m_options.text(u"logdir"_s);
    const auto file = m_options.text(u"logfile"_s);
    m_settings.logFile = output(m_options.flag(u"log"_s).value_or(true));
    m_settings.logFolder = folder.value_or(u"LOG_imapsync"_s);
    m_settings.logName = file.value_or(QString());
    m_settings.logWasNamed = folder || file;

    const bool justFolders = m_options.isSwitchedOn(u"justfolders"_s);
    const bool atStart = m_options.flag(u"foldersizes"_s).value_or(!justFolders);
    m_settings.sizesAtStart = output(atStart);
    m_settings.sizesAtEnd =
        output(m_options.flag(u"foldersizesatend"_s).value_or(atStart || justFolders));
    m_settings.errorsAtEnd = output(m_options.flag(u"errorsdump"_s).value_or(true));
    m_settings.passwords = output(m_options.isSwitchedOn(u"showpasswords"_s));
}

std::expected<Settings, Refusal> settingsFrom(const ParsedOptions &options)
{
    return SettingsReader(options).read();
}

} // namespace Mailhaul::Cli
