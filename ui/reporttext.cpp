// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporttext.h"

#include "core/report/sentences.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace Mailhaul {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::ReportText)
};

/// Where nothing failed: whatever else is missing was left out or is gone.
QString sentenceWithoutFailures(const Balance &balance)
{
    if (balance.leftOut > 0 && balance.vanished > 0) {
        return ReportText::tr(
            "All messages are in the new account, except those that you left out and "
            "%Ln that disappeared from the old account meanwhile.",
            nullptr, pluralNumber(balance.vanished));
    }
    if (balance.leftOut > 0)
        return ReportText::tr("All messages except those you left out are in the new account.");
    if (balance.vanished > 0) {
        return ReportText::tr(
            "All messages are in the new account, except %Ln that disappeared from "
            "the old account meanwhile.",
            nullptr, pluralNumber(balance.vanished));
    }
    if (balance.found == 0)
        return ReportText::tr("There was no message in the chosen folders.");
    if (balance.copied == 0)
        return ReportText::tr("There was nothing to copy: the new account has every message.");
    return ReportText::tr("All messages of the chosen folders are in the new account: %Ln of them "
                          "copied now.",
                          nullptr, pluralNumber(balance.copied));
}

QString sentenceForCompleted(const Report &report)
{
    const Balance &balance = report.balance;
    const qint64 missing = balance.failed + balance.notReached;
    if (missing == 0)
        return sentenceWithoutFailures(balance);
    if (balance.leftOut > 0 || balance.vanished > 0) {
        return ReportText::tr("%1 of %2 messages could not be copied.")
            .arg(textForNumber(missing), textForNumber(balance.found));
    }
    return ReportText::tr(
               "%1 of %2 messages could not be copied. All others are in the new account.")
        .arg(textForNumber(missing), textForNumber(balance.found));
}

QString dateAndTime(const QDateTime &when)
{
    return QLocale().toString(when, QLocale::ShortFormat);
}

void addSide(QList<Fact> &facts, const QString &name, const std::optional<SideSize> &size)
{
    if (!size)
        return;
    facts.append({name, ReportText::tr("%1 messages, %2, the biggest %3")
                            .arg(textForNumber(size->messages), textForBytes(size->bytes),
                                 textForBytes(size->biggest))});
}

} // namespace

QString resultSentence(const Report &report)
{
    switch (report.outcome) {
    case Report::Outcome::Completed:
        return sentenceForCompleted(report);
    case Report::Outcome::Stopped:
        return ReportText::tr("You stopped after %Ln message(s) had been copied.", nullptr,
                              pluralNumber(report.balance.copied));
    case Report::Outcome::Failed:
        return ReportText::tr("The copy ended early, after %Ln message(s) had been copied.",
                              nullptr, pluralNumber(report.balance.copied));
    }
    Q_UNREACHABLE_RETURN({});
}

QString resultAdvice(const Report &report)
{
    const Balance &balance = report.balance;
    if (report.outcome != Report::Outcome::Completed) {
        return ReportText::tr(
            "Nothing is lost. Run it again to go on where it ended: what is in the "
            "new account already is not copied twice.");
    }
    if (balance.failed > 0 || balance.notReached > 0) {
        return ReportText::tr(
            "The list of problems below says what can be done about them. Running it "
            "again tries only what is missing.");
    }
    if (!report.problems.isEmpty())
        return ReportText::tr("Something else needs a look: see the problems below.");
    if (report.statistics.deletedOnSource > 0) {
        return ReportText::tr(
            "%Ln message(s) were deleted from the old account, as you asked. Run it "
            "again to fetch what arrives there later.",
            nullptr, pluralNumber(report.statistics.deletedOnSource));
    }
    return ReportText::tr(
        "The old account is unchanged. Run it again to fetch what arrives there later.");
}

QList<Fact> statisticsFacts(const Report &report)
{
    const Statistics &statistics = report.statistics;
    QList<Fact> facts;
    facts.append({ReportText::tr("Started"), dateAndTime(statistics.started)});
    facts.append({ReportText::tr("Ended"), dateAndTime(statistics.ended)});
    const std::chrono::milliseconds duration{statistics.started.msecsTo(statistics.ended)};
    facts.append({ReportText::tr("Duration"), textForDuration(duration)});
    facts.append(
        {ReportText::tr("Folders worked on"),
         ReportText::tr("%1 of %2")
             .arg(textForNumber(statistics.foldersBegun), textForNumber(statistics.foldersTotal))});
    for (const Bin &bin : binsOf(report.balance, report.kind))
        facts.append({bin.name, textForNumber(bin.number)});
    facts.append({ReportText::tr("Size of what was copied"), textForBytes(statistics.bytesCopied)});
    if (duration.count() > 0 && statistics.messagesCopied > 0) {
        const double seconds = double(duration.count()) / 1000;
        facts.append(
            {ReportText::tr("Speed"),
             ReportText::tr("%1, %2 messages per second")
                 .arg(textForRate(double(statistics.bytesCopied) / seconds),
                      QLocale().toString(double(statistics.messagesCopied) / seconds, 'f', 1))});
    }
    facts.append(
        {ReportText::tr("Biggest message copied"), textForBytes(statistics.biggestCopied)});
    facts.append({ReportText::tr("Messages without identifying header in the old account"),
                  textForNumber(statistics.sourceVoid)});
    facts.append({ReportText::tr("Messages without identifying header in the new account"),
                  textForNumber(statistics.destinationVoid)});
    facts.append({ReportText::tr("Repeated messages in the new account"),
                  textForNumber(statistics.destinationDuplicates)});
    facts.append({ReportText::tr("Messages only in the old account"),
                  textForNumber(statistics.onSourceOnly)});
    facts.append({ReportText::tr("Messages only in the new account"),
                  textForNumber(statistics.onDestinationOnly)});
    facts.append({ReportText::tr("Reconnections to the old account"),
                  textForNumber(statistics.sourceReconnections)});
    facts.append({ReportText::tr("Reconnections to the new account"),
                  textForNumber(statistics.destinationReconnections)});
    addSide(facts, ReportText::tr("Old account at the start"), statistics.sourceAtStart);
    addSide(facts, ReportText::tr("New account at the start"), statistics.destinationAtStart);
    addSide(facts, ReportText::tr("Old account at the end"), statistics.sourceAtEnd);
    addSide(facts, ReportText::tr("New account at the end"), statistics.destinationAtEnd);
    if (statistics.deletedOnSource > 0) {
        facts.append({ReportText::tr("Deleted from the old account"),
                      textForNumber(statistics.deletedOnSource)});
    }
    if (statistics.deletedOnDestination > 0) {
        facts.append({ReportText::tr("Deleted from the new account"),
                      textForNumber(statistics.deletedOnDestination)});
    }
    facts.append({ReportText::tr("Problems"), textForNumber(report.problems.size())});
    return facts;
}

QList<Bin> binsOf(const Balance &balance, RunKind kind)
{
    const bool isDry = kind == RunKind::DryRun || kind == RunKind::JustFoldersDryRun;
    return {{Bin::Kind::Found, ReportText::tr("Found"), balance.found},
            {Bin::Kind::Copied, isDry ? ReportText::tr("To copy") : ReportText::tr("Copied"),
             balance.copied},
            {Bin::Kind::AlreadyThere, ReportText::tr("Already there"), balance.alreadyThere},
            {Bin::Kind::LeftOut, ReportText::tr("Left out"), balance.leftOut},
            {Bin::Kind::Repeated, ReportText::tr("Repeated"), balance.repeated},
            {Bin::Kind::Failed,
             isDry ? ReportText::tr("Cannot be copied") : ReportText::tr("Could not be copied"),
             balance.failed},
            {Bin::Kind::Vanished, ReportText::tr("Disappeared meanwhile"), balance.vanished},
            {Bin::Kind::NotReached, ReportText::tr("Not reached"), balance.notReached}};
}

} // namespace Mailhaul
