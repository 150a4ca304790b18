// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/several/mailboxcolumns.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// What a table can say at all; words that mean neither are refused.
std::optional<bool> yesOrNo(const QString &value)
{
    const QString word = value.trimmed().toLower();
    if (QStringList{u"1"_s, u"yes"_s, u"true"_s, u"on"_s, u"x"_s}.contains(word))
        return true;
    if (QStringList{u"0"_s, u"no"_s, u"false"_s, u"off"_s}.contains(word))
        return false;
    return {};
}

template <typename Act>
bool ifYes(const QString &value, const Act &act)
{
    const auto isYes = yesOrNo(value);
    if (isYes && *isYes)
        act();
    return isYes.has_value();
}

bool setSwitch(bool &target, const QString &value)
{
    const auto isYes = yesOrNo(value);
    target = isYes.value_or(target);
    return isYes.has_value();
}

template <typename T>
bool setInteger(T &target, const QString &value, qint64 least = 0)
{
    bool isNumber = false;
    const qint64 number = value.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < least)
        return false;
    target = number;
    return true;
}

template <typename T>
bool setReal(T &target, const QString &value)
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || number < 0)
        return false;
    target = number;
    return true;
}

bool setSecurity(Account &account, const QString &value)
{
    static const QHash<QString, Security> words{{u"tls"_s, Security::ImplicitTls},
                                                {u"ssl"_s, Security::ImplicitTls},
                                                {u"starttls"_s, Security::StartTls},
                                                {u"none"_s, Security::None},
                                                {u"auto"_s, Security::Automatic}};
    const auto word = words.constFind(value.trimmed().toLower());
    if (word == words.cend())
        return false;
    account.security = *word;
    return true;
}

bool setPort(Account &account, const QString &value)
{
    bool isPort = false;
    account.port = value.trimmed().toUShort(&isPort);
    return isPort && account.port != 0;
}

bool setFingerprint(Account &account, const QString &value)
{
    constexpr qsizetype sha256Digits = 64;
    const QByteArray digits = value.trimmed().remove(u':').toLower().toLatin1();
    if (digits.size() != sha256Digits || QByteArray::fromHex(digits).toHex() != digits)
        return false;
    account.trust.acceptedFingerprints.append(digits);
    return true;
}

bool setSeparator(std::optional<QByteArray> &separator, const QString &value)
{
    if (value.size() != 1 || value.front() < u' ' || value.front() > u'~')
        return false;
    separator = value.toLatin1();
    return true;
}

/// Names with "|" between them.
bool addFolders(QList<Imap::MailboxName> &folders, const QString &value)
{
    const QStringList names = value.split(u'|', Qt::SkipEmptyParts);
    for (const QString &name : names)
        folders.append(Imap::MailboxName::fromDisplay(name));
    return !names.isEmpty();
}

/// Pairs such as Old=New with "|" between them.
bool addTargets(FolderChoices &choices, const QString &value)
{
    const QStringList pairs = value.split(u'|', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype cut = pair.indexOf(u'=');
        if (cut <= 0 || cut + 1 == pair.size())
            return false;
        choices.targets.insert(Imap::MailboxName::fromDisplay(pair.first(cut)),
                               Imap::MailboxName::fromDisplay(pair.sliced(cut + 1)));
    }
    return !pairs.isEmpty();
}

bool addFlagRule(QList<PerlOperator> &rules, const QString &value)
{
    const auto rule = PerlOperator::parse(value.trimmed().toUtf8());
    if (rule)
        rules.append(*rule);
    return rule.has_value();
}

using SetAccount = bool (*)(Account &account, const QString &value);
using Set = bool (*)(MailboxPair &pair, const QString &value);

/// With 1 or 2 behind them.
const QHash<QString, SetAccount> &accountColumns()
{
    static const QHash<QString, SetAccount> columns{
        {u"host"_s,
         [](Account &account, const QString &value) {
             account.host = value.trimmed();
             return !account.host.isEmpty();
         }},
        {u"port"_s, &setPort},
        {u"security"_s, &setSecurity},
        {u"ssl"_s,
         [](Account &account, const QString &value) {
             return ifYes(value, [&account] { account.security = Security::ImplicitTls; });
         }},
        {u"tls"_s,
         [](Account &account, const QString &value) {
             return ifYes(value, [&account] { account.security = Security::StartTls; });
         }},
        {u"fingerprint"_s, &setFingerprint},
        {u"user"_s,
         [](Account &account, const QString &value) {
             account.user = value.trimmed();
             return true;
         }},
        {u"password"_s,
         [](Account &account, const QString &value) {
             account.password = Secret(value);
             return true;
         }},
        {u"authuser"_s,
         [](Account &account, const QString &value) {
             // The administrator signs in; the mailbox stays the user's.
             account.authorizationUser = account.user;
             account.user = value.trimmed();
             return true;
         }},
        {u"authmech"_s,
         [](Account &account, const QString &value) {
             const QByteArray mechanism = value.trimmed().toUpper().toLatin1();
             // What the LOGIN command does is no mechanism.
             account.signIn = mechanism == "LOGIN" ? SignIn::Login : SignIn::Mechanism;
             account.mechanism = mechanism == "LOGIN" ? QByteArray() : mechanism;
             return true;
         }},
        {u"proxyauth"_s,
         [](Account &account, const QString &value) {
             return ifYes(value, [&account] { account.delegation = Delegation::ProxyAuth; });
         }},
        {u"domain"_s,
         [](Account &account, const QString &value) {
             account.domain = value.trimmed();
             return true;
         }},
        {u"timeout"_s,
         [](Account &account, const QString &value) {
             qint64 seconds = 0;
             const bool isNumber = setInteger(seconds, value);
             account.timeout = std::chrono::seconds(seconds);
             return isNumber;
         }},
        {u"compress"_s,
         [](Account &account, const QString &value) {
             return ifYes(value, [&account] { account.line.compression = Compression::On; });
         }},
    };
    return columns;
}

/// Which folders, and where they go.
const QHash<QString, Set> &folderColumns()
{
    static const QHash<QString, Set> columns{
        {u"folder"_s,
         [](MailboxPair &pair, const QString &value) {
             return addFolders(pair.more.onlyFolders, value);
         }},
        {u"folderrec"_s,
         [](MailboxPair &pair, const QString &value) {
             return addFolders(pair.more.folders.trees, value);
         }},
        {u"folderfirst"_s,
         [](MailboxPair &pair, const QString &value) {
             return addFolders(pair.more.folders.first, value);
         }},
        {u"folderlast"_s,
         [](MailboxPair &pair, const QString &value) {
             return addFolders(pair.more.folders.last, value);
         }},
        {u"include"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.rules.includes.append(value);
             return true;
         }},
        {u"exclude"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.rules.excludes.append(value);
             return true;
         }},
        {u"subscribed"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(value,
                          [&pair] { pair.more.folders.subscribedOnly = SubscribedOnly::On; });
         }},
        {u"subscribeall"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(value, [&pair] { pair.more.folders.subscribe = SubscribeRule::All; });
         }},
        {u"nosubscribe"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(value, [&pair] { pair.more.folders.subscribe = SubscribeRule::None; });
         }},
        {u"skipemptyfolders"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSwitch(pair.choices.rules.leavesEmptyOut, value);
         }},
        {u"automap"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSwitch(pair.choices.rules.matchesPurpose, value);
         }},
        {u"f1f2"_s,
         [](MailboxPair &pair, const QString &value) { return addTargets(pair.choices, value); }},
        {u"prefix1"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.rules.sourcePrefix = value;
             return true;
         }},
        {u"prefix2"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.rules.destinationPrefix = value;
             return true;
         }},
        {u"sep1"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSeparator(pair.more.sourceSeparator, value);
         }},
        {u"sep2"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSeparator(pair.more.destinationSeparator, value);
         }},
        {u"subfolder1"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.more.folders.liftedTree = Imap::MailboxName::fromDisplay(value.trimmed()).raw();
             return true;
         }},
        {u"subfolder2"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.rules.subfolder = value.trimmed();
             return true;
         }},
        {u"regextrans2"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.rules.renamings.append(value);
             return true;
         }},
        {u"syncacls"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(value, [&pair] { pair.more.accessRights = AccessRights::Copied; });
         }},
    };
    return columns;
}

/// Which messages, and what happens to them.
const QHash<QString, Set> &messageColumns()
{
    static const QHash<QString, Set> columns{
        {u"search"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.messages.search = value;
             return true;
         }},
        {u"search1"_s,
         [](MailboxPair &pair, const QString &value) {
             pair.choices.messages.search = value;
             return true;
         }},
        {u"maxsize"_s,
         [](MailboxPair &pair, const QString &value) {
             return setInteger(pair.choices.messages.largest, value);
         }},
        {u"minsize"_s,
         [](MailboxPair &pair, const QString &value) {
             return setInteger(pair.choices.messages.smallest, value);
         }},
        {u"maxage"_s,
         [](MailboxPair &pair, const QString &value) {
             return setReal(pair.more.messages.selection.oldestDays, value);
         }},
        {u"minage"_s,
         [](MailboxPair &pair, const QString &value) {
             return setReal(pair.more.messages.selection.youngestDays, value);
         }},
        {u"syncduplicates"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(value,
                          [&pair] { pair.choices.messages.duplicates = Duplicates::CopiedAll; });
         }},
        {u"skipcrossduplicates"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(
                 value, [&pair] { pair.more.messages.crossDuplicates = CrossDuplicates::LeftOut; });
         }},
        {u"resyncflags"_s,
         [](MailboxPair &pair, const QString &value) {
             const auto isYes = yesOrNo(value);
             pair.choices.messages.flagSync =
                 isYes.value_or(true) ? FlagSync::Replace : FlagSync::Leave;
             return isYes.has_value();
         }},
        {u"regexflag"_s,
         [](MailboxPair &pair, const QString &value) {
             return addFlagRule(pair.more.messages.flags.changes, value);
         }},
        {u"idatefromheader"_s,
         [](MailboxPair &pair, const QString &value) {
             return ifYes(value, [&pair] { pair.more.messages.date = DateRule::FromHeader; });
         }},
        {u"synclabels"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSwitch(pair.more.messages.labels.copied, value);
         }},
        {u"delete1"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSwitch(pair.choices.messages.deletesCopied, value);
         }},
        {u"delete2"_s,
         [](MailboxPair &pair, const QString &value) {
             return setSwitch(pair.choices.messages.deletesStray, value);
         }},
        {u"maxmessagespersecond"_s,
         [](MailboxPair &pair, const QString &value) {
             return setReal(pair.more.limits.messagesPerSecond, value);
         }},
        {u"maxbytespersecond"_s,
         [](MailboxPair &pair, const QString &value) {
             return setInteger(pair.more.limits.bytesPerSecond, value);
         }},
        {u"exitwhenover"_s,
         [](MailboxPair &pair, const QString &value) {
             return setInteger(pair.more.limits.endAfterBytes, value);
         }},
        {u"errorsmax"_s,
         [](MailboxPair &pair, const QString &value) {
             qint64 most = pair.more.errorLimit;
             const bool isNumber = setInteger(most, value, 1);
             pair.more.errorLimit = int(std::clamp<qint64>(most, 1, 1'000'000));
             return isNumber;
         }},
    };
    return columns;
}

SetAccount accountColumn(const QString &column, QChar side)
{
    return column.endsWith(side) ? accountColumns().value(column.chopped(1)) : nullptr;
}

Set pairColumn(const QString &column)
{
    const Set folders = folderColumns().value(column);
    return folders ? folders : messageColumns().value(column);
}

} // namespace

std::optional<bool> setColumn(MailboxPair &pair, const QString &column, const QString &value)
{
    const std::array accounts{std::pair(u'1', &pair.source), std::pair(u'2', &pair.destination)};
    for (const auto &[side, account] : accounts) {
        if (const SetAccount set = accountColumn(column, side))
            return value.trimmed().isEmpty() || set(*account, value);
    }
    if (const Set set = pairColumn(column))
        return value.trimmed().isEmpty() || set(pair, value);
    return {};
}

} // namespace Mailhaul
