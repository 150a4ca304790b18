// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwords.h"

#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isDry(RunKind kind)
{
    return kind == RunKind::DryRun || kind == RunKind::JustFoldersDryRun;
}

QString balanceText(const Balance &balance)
{
    return ReportWords::tr("found %1; copied %2, already there %3, left out %4, repeated %5, could "
                           "not be copied %6, vanished %7, not reached %8")
        .arg(balance.found)
        .arg(balance.copied)
        .arg(balance.alreadyThere)
        .arg(balance.leftOut)
        .arg(balance.repeated)
        .arg(balance.failed)
        .arg(balance.vanished)
        .arg(balance.notReached);
}

qint64 takenBackBy(const RunEntry &run)
{
    return run.result.value(takenBackKey).toInteger();
}

QString takenBackText(const RunEntry &run)
{
    const qint64 messages = takenBackBy(run);
    return messages == 0 ? QString()
                         : u' '
                               + ReportWords::tr("Since then %1 messages have been taken back from "
                                                 "the new account.")
                                     .arg(QLocale().toString(messages));
}

} // namespace

QString wordFor(MessageFate fate)
{
    switch (fate) {
    case MessageFate::Copied:
        return u"copied"_s;
    case MessageFate::AlreadyThere:
        return u"already-there"_s;
    case MessageFate::LeftOut:
        return u"left-out"_s;
    case MessageFate::Repeated:
        return u"repeated"_s;
    case MessageFate::Failed:
        return u"not-copied"_s;
    case MessageFate::Vanished:
        return u"vanished"_s;
    case MessageFate::NotReached:
        return u"not-reached"_s;
    }
    return {};
}

QList<NamedBin> namedBins(const Balance &balance, RunKind kind)
{
    return {
        {wordFor(MessageFate::Copied),
         isDry(kind) ? ReportWords::tr("To copy") : ReportWords::tr("Copied"), balance.copied},
        {wordFor(MessageFate::AlreadyThere), ReportWords::tr("Already there"),
         balance.alreadyThere},
        {wordFor(MessageFate::LeftOut), ReportWords::tr("Left out"), balance.leftOut},
        {wordFor(MessageFate::Repeated), ReportWords::tr("Repeated"), balance.repeated},
        {wordFor(MessageFate::Failed), ReportWords::tr("Could not be copied"), balance.failed},
        {wordFor(MessageFate::Vanished), ReportWords::tr("Vanished meanwhile"), balance.vanished},
        {wordFor(MessageFate::NotReached), ReportWords::tr("Not reached"), balance.notReached},
    };
}

QString reasonFor(const MessageLine &line, const RunReport &report, const RunFolder &folder)
{
    switch (line.fate) {
    case MessageFate::Copied:
    case MessageFate::AlreadyThere:
        return {};
    case MessageFate::LeftOut:
        return ReportWords::tr("Your rules leave it out.");
    case MessageFate::Repeated:
        return ReportWords::tr("The same message is in this folder once more; one of them is "
                               "enough.");
    case MessageFate::Vanished:
        return ReportWords::tr("It disappeared from the old account while the copy ran.");
    case MessageFate::NotReached:
        if (takenBackBy(report.run) > 0 && report.run.outcome == Report::Outcome::Completed)
            return ReportWords::tr("It was taken back from the new account. A new run copies it "
                                   "again.");
        return line.isInDoubt ? ReportWords::tr("It was sent, and no answer came. The next run "
                                                "looks whether it arrived.")
                              : ReportWords::tr("The run ended before. The next run goes on here.");
    case MessageFate::Failed:
        break;
    }
    if (line.error) {
        QString sentence = sentenceFor(*line.error, report.destination);
        if (!line.error->serverText.isEmpty())
            sentence += u' ' + line.error->serverText;
        return sentence;
    }
    for (const Problem &problem : report.run.problems) {
        const bool isOfFolder =
            problem.uid == 0
            && problem.folder
                   == (problem.side == Side::Source ? folder.pair.source : folder.pair.target);
        if (isOfFolder)
            return sentenceFor(problem, accountOf(report, problem));
    }
    return ReportWords::tr("Its folder could not be worked on to the end.");
}

QString dateText(const ListedMessage &message)
{
    if (!message.isDateKnown)
        return {};
    const auto zone = QTimeZone::fromSecondsAheadOfUtc(message.received.offsetMinutes * 60);
    return QDateTime::fromSecsSinceEpoch(message.received.secondsSinceEpoch, zone)
        .toString(Qt::ISODate);
}

QString outcomeWord(const RunEntry &run)
{
    if (!run.outcome)
        return u"interrupted"_s;
    switch (*run.outcome) {
    case Report::Outcome::Completed:
        return u"completed"_s;
    case Report::Outcome::Stopped:
        return u"stopped"_s;
    case Report::Outcome::Failed:
        return u"failed"_s;
    }
    return {};
}

QString outcomeSentence(const RunReport &report)
{
    if (!report.run.outcome)
        return ReportWords::tr("The program was ended before the run was over. Run it again to go "
                               "on where it was.");
    switch (*report.run.outcome) {
    case Report::Outcome::Completed:
        return isDry(report.run.kind)
                   ? ReportWords::tr("This was a dry run: nothing has been written.")
                   : ReportWords::tr("The run went to its end.") + takenBackText(report.run);
    case Report::Outcome::Stopped:
        return ReportWords::tr("The run was stopped. Run it again to go on where it was.");
    case Report::Outcome::Failed:
        return ReportWords::tr("The run ended early. The problems below say why; then run it "
                               "again.");
    }
    return {};
}

QString kindWord(RunKind kind)
{
    switch (kind) {
    case RunKind::Copy:
        return u"copy"_s;
    case RunKind::DryRun:
        return u"dry-run"_s;
    case RunKind::JustLogin:
        return u"sign-in"_s;
    case RunKind::JustFolders:
        return u"folders"_s;
    case RunKind::JustFoldersDryRun:
        return u"folders-dry-run"_s;
    }
    return {};
}

QString imbalanceSentence(const RunReport &report)
{
    const Balance other = report.countedByRun.value_or(report.balance);
    if (report.balance.isEven() && other == report.balance)
        return {};
    return ReportWords::tr("The account does not balance. This is a mistake of Mailhaul, not "
                           "yours; nothing is lost by it. Report it with these figures. "
                           "By the record: %1. By the run's own count: %2.")
        .arg(balanceText(report.balance), balanceText(other));
}

QString accountText(const Account &account)
{
    const QString owner =
        account.authorizationUser.isEmpty()
            ? account.user
            : ReportWords::tr("%1 (signed in as %2)").arg(account.authorizationUser, account.user);
    if (account.port == 0)
        return ReportWords::tr("%1 on %2").arg(owner, account.host);
    return ReportWords::tr("%1 on %2, port %3").arg(owner, account.host).arg(account.port);
}

const Account &accountOf(const RunReport &report, const Problem &problem)
{
    return problem.side == Side::Source ? report.source : report.destination;
}

QString harmless(QString text)
{
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turns || letter.category() == QChar::Other_Control
            || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph)
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Mailhaul
