// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/runfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(Security security)
{
    switch (security) {
    case Security::Automatic:
        return u"automatic"_s;
    case Security::ImplicitTls:
        return u"tls"_s;
    case Security::StartTls:
        return u"starttls"_s;
    case Security::StartTlsIfOffered:
        return u"starttls-if-offered"_s;
    case Security::None:
        return u"none"_s;
    }
    return {};
}

QJsonObject accountFacts(const Account &account)
{
    return {{u"host"_s, account.host},
            {u"port"_s, account.port},
            {u"user"_s, account.user},
            {u"mailboxOf"_s, account.authorizationUser},
            {u"security"_s, wordFor(account.security)},
            {u"certificateChecked"_s, account.trust.verify}};
}

QString wordFor(FlagSync sync)
{
    switch (sync) {
    case FlagSync::Replace:
        return u"replace"_s;
    case FlagSync::Merge:
        return u"merge"_s;
    case FlagSync::Leave:
        return u"leave"_s;
    }
    return {};
}

QJsonArray namesOf(const auto &mailboxes)
{
    QStringList names;
    for (const Imap::MailboxName &name : mailboxes)
        names.append(name.display());
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonObject optionFacts(const Options &options)
{
    QJsonObject targets;
    for (const auto &[source, target] : options.explicitTargets.asKeyValueRange())
        targets.insert(source.display(), target.display());
    return {{u"flags"_s, wordFor(options.flagSync)},
            {u"specialUse"_s, options.specialUseMapping == SpecialUseMapping::On},
            {u"onlyFolders"_s, namesOf(options.onlyFolders)},
            {u"excludedFolders"_s, namesOf(options.excludedFolders)},
            {u"targets"_s, targets},
            {u"lanes"_s, options.lanes},
            {u"errorLimit"_s, options.errorLimit},
            {u"messageRules"_s, QString::fromLatin1(options.messageRules().toBase64())}};
}

/// The counters of the statistics with their names in the file.
constexpr std::pair<const char *, qint64 Statistics::*> counters[] = {
    {"messagesCopied", &Statistics::messagesCopied},
    {"messagesToCopy", &Statistics::messagesToCopy},
    {"messagesSkipped", &Statistics::messagesSkipped},
    {"bytesCopied", &Statistics::bytesCopied},
    {"bytesSkipped", &Statistics::bytesSkipped},
    {"sourceDuplicates", &Statistics::sourceDuplicates},
    {"destinationDuplicates", &Statistics::destinationDuplicates},
    {"crossDuplicates", &Statistics::crossDuplicates},
    {"deletedOnSource", &Statistics::deletedOnSource},
    {"deletedOnDestination", &Statistics::deletedOnDestination},
    {"markedBefore", &Statistics::markedBefore},
    {"repaired", &Statistics::repaired},
    {"sourceVoid", &Statistics::sourceVoid},
    {"destinationVoid", &Statistics::destinationVoid},
    {"identifiedOnSource", &Statistics::identifiedOnSource},
    {"identifiedOnDestination", &Statistics::identifiedOnDestination},
    {"onSourceOnly", &Statistics::onSourceOnly},
    {"onDestinationOnly", &Statistics::onDestinationOnly},
    {"biggestCopied", &Statistics::biggestCopied},
};

constexpr std::pair<const char *, int Statistics::*> smallCounters[] = {
    {"foldersBegun", &Statistics::foldersBegun},
    {"foldersTotal", &Statistics::foldersTotal},
    {"sourceReconnections", &Statistics::sourceReconnections},
    {"destinationReconnections", &Statistics::destinationReconnections},
};

constexpr std::pair<const char *, std::optional<SideSize> Statistics::*> sizes[] = {
    {"sourceAtStart", &Statistics::sourceAtStart},
    {"destinationAtStart", &Statistics::destinationAtStart},
    {"sourceAtEnd", &Statistics::sourceAtEnd},
    {"destinationAtEnd", &Statistics::destinationAtEnd},
};

QJsonObject sizeFacts(const SideSize &size)
{
    return {{u"folders"_s, size.folders},
            {u"messages"_s, size.messages},
            {u"bytes"_s, size.bytes},
            {u"biggest"_s, size.biggest}};
}

SideSize sizeOf(const QJsonObject &facts)
{
    return {.folders = facts.value("folders"_L1).toInteger(),
            .messages = facts.value("messages"_L1).toInteger(),
            .bytes = facts.value("bytes"_L1).toInteger(),
            .biggest = facts.value("biggest"_L1).toInteger()};
}

} // namespace

QJsonObject requestFacts(const Account &source, const Account &destination, const Options &options,
                         const QStringList &told)
{
    return {{u"version"_s, QCoreApplication::applicationVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"source"_s, accountFacts(source)},
            {u"destination"_s, accountFacts(destination)},
            {u"options"_s, optionFacts(options)},
            {u"commandLine"_s, told.join(u' ')}};
}

QJsonObject serverFacts(const QString &greeting, const QStringList &capabilities)
{
    return {{u"greeting"_s, greeting},
            {u"capabilities"_s, QJsonArray::fromStringList(capabilities)}};
}

QJsonObject statisticsFacts(const Statistics &statistics)
{
    QJsonObject facts;
    for (const auto &[name, member] : counters)
        facts.insert(QLatin1StringView(name), statistics.*member);
    for (const auto &[name, member] : smallCounters)
        facts.insert(QLatin1StringView(name), statistics.*member);
    for (const auto &[name, member] : sizes) {
        if (const auto &size = statistics.*member)
            facts.insert(QLatin1StringView(name), sizeFacts(*size));
    }
    return facts;
}

Statistics statisticsOf(const QJsonObject &facts)
{
    Statistics statistics;
    for (const auto &[name, member] : counters)
        statistics.*member = facts.value(QLatin1StringView(name)).toInteger();
    for (const auto &[name, member] : smallCounters)
        statistics.*member = facts.value(QLatin1StringView(name)).toInt();
    for (const auto &[name, member] : sizes) {
        if (facts.contains(QLatin1StringView(name)))
            statistics.*member = sizeOf(facts.value(QLatin1StringView(name)).toObject());
    }
    return statistics;
}

} // namespace Mailhaul
