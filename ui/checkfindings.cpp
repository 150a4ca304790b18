// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkfindings.h"

#include "core/report/sentences.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Mailhaul {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::CheckFindings)
};

QString securityText(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return Findings::tr("encrypted with TLS");
    case Security::StartTls:
        return Findings::tr("encrypted with STARTTLS");
    case Security::Automatic:
    case Security::StartTlsIfOffered:
        return Findings::tr("encrypted where the server offers it");
    case Security::None:
        return Findings::tr("not encrypted");
    }
    Q_UNREACHABLE_RETURN({});
}

QString serverText(const AccountSummary &summary)
{
    const QString host = summary.account.host;
    if (!summary.providerName.isEmpty())
        //: A server and whose it is
        return Findings::tr("%1 (%2)").arg(host, summary.providerName);
    if (!summary.softwareName.isEmpty())
        return Findings::tr("%1 (%2)").arg(host, summary.softwareName);
    return host;
}

bool isCounting(const AccountSummary &summary)
{
    return summary.stage < AccountSummary::Stage::Listed;
}

bool isMeasuring(const AccountSummary &summary)
{
    return isCounting(summary) || summary.stage == AccountSummary::Stage::Measuring;
}

QString rising(const QString &number, bool isRising)
{
    return isRising ? Findings::tr("%1 so far").arg(number) : number;
}

void addSize(QList<Fact> &facts, const AccountSummary &summary)
{
    if (summary.bytes)
        facts.append({Findings::tr("Size"), textForBytes(*summary.bytes)});
    else if (summary.sizes.messages() > 0)
        facts.append({Findings::tr("Size"), rising(textForBytes(summary.sizes.bytes()), true)});
    if (summary.sizes.messages() > 0)
        facts.append({Findings::tr("Largest message"),
                      rising(textForBytes(summary.sizes.biggest()), isMeasuring(summary))});
}

void addRoom(QList<Fact> &facts, const AccountSummary &summary)
{
    const AccountQuota &quota = summary.quota;
    if (quota.limitBytes) {
        facts.append({Findings::tr("Room"),
                      Findings::tr("%1 of %2 are free")
                          .arg(textForBytes(*quota.freeBytes()), textForBytes(*quota.limitBytes))});
    }
    if (quota.limitMessages) {
        facts.append(
            {Findings::tr("Room for messages"),
             Findings::tr("%1 of %2 are free")
                 .arg(textForNumber(*quota.freeMessages()), textForNumber(*quota.limitMessages))});
    }
}

void addLimits(QList<Fact> &facts, const AccountSummary &summary, Side side)
{
    if (side == Side::Destination && summary.largestAccepted()) {
        facts.append(
            {Findings::tr("Message limit"), Findings::tr("Messages of up to %1 are taken")
                                                .arg(textForBytes(*summary.largestAccepted()))});
    }
    const auto daily = side == Side::Source ? summary.limits.downloadBytesPerDay
                                            : summary.limits.uploadBytesPerDay;
    if (daily)
        facts.append(
            {Findings::tr("Daily limit"), Findings::tr("%1 a day").arg(textForBytes(*daily))});
    if (side == Side::Destination && summary.limits.messagesPerHour) {
        facts.append({Findings::tr("Hourly limit"),
                      Findings::tr("%n message(s) an hour", nullptr,
                                   pluralNumber(*summary.limits.messagesPerHour))});
    }
}

/// How many days a limit makes of it; 0 if less than two.
qint64 daysFor(qint64 bytes, std::optional<qint64> perDay)
{
    if (!perDay || bytes <= *perDay)
        return 0;
    return (bytes + *perDay - 1) / *perDay;
}

QString tooLargeWarning(const AccountSummary &source, const AccountSummary &destination)
{
    const auto limit = destination.largestAccepted();
    const qint64 count = limit ? source.sizes.countAbove(*limit) : 0;
    if (count == 0)
        return {};
    if (count == MessageSizes::countedExactly)
        return Findings::tr("More than %n message(s) are larger than the new account takes (%1), "
                            "and stay in the old one.",
                            nullptr, pluralNumber(count))
            .arg(textForBytes(*limit));
    return Findings::tr("%n message(s) are larger than the new account takes (%1), and stay in the "
                        "old one.",
                        nullptr, pluralNumber(count))
        .arg(textForBytes(*limit));
}

void addRoomWarnings(QStringList &warnings, const AccountSummary &source,
                     const AccountSummary &destination)
{
    const qint64 bytes = source.bytes.value_or(source.sizes.bytes());
    const auto room = destination.quota.freeBytes();
    if (room && bytes > *room) {
        warnings += Findings::tr("The new account has room for %1, but the old one holds %2. Get "
                                 "more storage, make room, or leave folders out.")
                        .arg(textForBytes(*room), textForBytes(bytes));
    }
    const auto places = destination.quota.freeMessages();
    if (places && source.messages > *places) {
        warnings += Findings::tr("The new account has room for %1 messages, but the old one holds "
                                 "%2. Make room or leave folders out.")
                        .arg(textForNumber(*places), textForNumber(source.messages));
    }
}

void addDayWarnings(QStringList &warnings, const AccountSummary &source,
                    const AccountSummary &destination)
{
    const qint64 bytes = source.bytes.value_or(source.sizes.bytes());
    const qint64 days = std::max(daysFor(bytes, source.limits.downloadBytesPerDay),
                                 daysFor(bytes, destination.limits.uploadBytesPerDay));
    if (days > 0) {
        warnings += Findings::tr("The daily limits of the providers make this a matter of about %n "
                                 "day(s). The copy can be stopped and goes on where it was.",
                                 nullptr, pluralNumber(days));
    }
}

} // namespace

QList<Fact> checkFacts(const AccountSummary &summary, Side side)
{
    QList<Fact> facts;
    facts.append({Findings::tr("User name"), summary.account.authorizationUser.isEmpty()
                                                 ? summary.account.user
                                                 : summary.account.authorizationUser});
    facts.append({Findings::tr("Server"), serverText(summary)});
    facts.append({Findings::tr("Connection"), Findings::tr("Port %1, %2")
                                                  .arg(QString::number(summary.account.port),
                                                       securityText(summary.account.security))});
    if (summary.stage == AccountSummary::Stage::SignedIn)
        return facts;
    facts.append({Findings::tr("Folders"), textForNumber(summary.tree.folders.size())});
    facts.append(
        {Findings::tr("Messages"), rising(textForNumber(summary.messages), isCounting(summary))});
    addSize(facts, summary);
    addRoom(facts, summary);
    addLimits(facts, summary, side);
    return facts;
}

QStringList checkWarnings(const AccountSummary &source, const AccountSummary &destination)
{
    QStringList warnings;
    if (isCounting(source) || isCounting(destination))
        return warnings;
    if (const QString tooLarge = tooLargeWarning(source, destination); !tooLarge.isEmpty())
        warnings += tooLarge;
    addRoomWarnings(warnings, source, destination);
    addDayWarnings(warnings, source, destination);
    warnings += source.leftBehind;
    return warnings;
}

bool looksLikeOneAccount(const AccountSummary &source, const AccountSummary &destination)
{
    if (source.messages == 0 || isCounting(source) || isCounting(destination))
        return false;
    const auto isThereToo = [&destination](const Folder &folder) {
        const Folder *other = destination.tree.find(folder.name);
        return other && other->selectable == folder.selectable && other->messages == folder.messages
               && other->state.uidValidity == folder.state.uidValidity
               && other->state.uidNext == folder.state.uidNext
               && (!folder.selectable || folder.state.uidValidity != 0);
    };
    return source.tree.folders.size() == destination.tree.folders.size()
           && std::ranges::all_of(source.tree.folders, isThereToo);
}

QString sameAccountWarning()
{
    return Findings::tr(
        "Both look like one and the same account: folders and messages are the same to the last "
        "detail. If they are, there is nothing to copy, and what you delete in one is gone from "
        "both. Go back and enter the account that the messages shall go to.");
}

QString neverComesAlong()
{
    return Findings::tr(
        "Contacts, calendars, filters and signatures are no messages and never come "
        "along over IMAP. Export them at the old provider and import them at the "
        "new one.");
}

} // namespace Mailhaul
