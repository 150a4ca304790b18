// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewtext.h"

#include "core/report/sentences.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Mailhaul {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::ReviewText)
};

// What servers on the Internet let through, from those far away or busy to those nearby.
constexpr double slowMessages = 15, fastMessages = 200; // A second.
constexpr double slowBytes = 700'000, fastBytes = 8'000'000;

double secondsFor(const Report &report, double messages, double bytes, const Pace &pace)
{
    if (pace.messagesPerSecond > 0)
        messages = std::min(messages, pace.messagesPerSecond);
    if (pace.bytesPerSecond > 0)
        bytes = std::min(bytes, double(pace.bytesPerSecond));
    qint64 size = 0;
    for (const FolderReport &folder : report.folders)
        size += folder.bytesCopied;
    return double(report.balance.copied) / messages + double(size) / bytes;
}

std::chrono::milliseconds rounded(double seconds)
{
    const double step = seconds < 60 ? 10 : seconds < 3600 ? 60 : 900;
    return std::chrono::seconds(qint64(std::max(1.0, std::round(seconds / step)) * step));
}

} // namespace

QStringList reviewWarnings(const Report &report, const MessageFates &fates)
{
    QStringList warnings;
    const qint64 tooLarge = fates.count(MessageChoice::TooLarge);
    if (tooLarge > 0) {
        warnings.append(
            ReviewText::tr("%Ln message(s) are larger than the %1 that the new server takes. Save "
                           "their attachments first, or ask the new provider for a higher limit.",
                           nullptr, pluralNumber(tooLarge))
                .arg(textForBytes(*fates.appendLimit())));
    }
    const qint64 risky = fates.count(MessageChoice::Risky);
    if (risky > 0) {
        warnings.append(
            ReviewText::tr("%Ln message(s) are so large that some servers refuse them. They are "
                           "tried; should one be refused, the result says which.",
                           nullptr, pluralNumber(risky)));
    }
    QHash<Imap::MailboxName, QStringList> sources;
    for (const FolderReport &folder : report.folders) {
        const FolderPlanEntry &entry = folder.entry;
        sources[entry.target].append(entry.source.name.display());
        if (!entry.refusedName.isEmpty()) {
            warnings.append(ReviewText::tr("The new server does not take the name “%1”, so the "
                                           "folder will be called “%2”. Go back to choose another "
                                           "name.")
                                .arg(entry.refusedName.display(), entry.target.display()));
        }
    }
    for (auto target = sources.cbegin(); target != sources.cend(); ++target) {
        if (target->size() > 1) {
            warnings.append(
                ReviewText::tr("%1 come together in “%2”. Go back if you want to keep "
                               "them apart.")
                    .arg(QLocale().createSeparatedList(*target), target.key().display()));
        }
    }
    std::ranges::sort(warnings);
    return warnings;
}

QString durationSentence(const Report &report, const Pace &pace, const QDateTime &now)
{
    if (report.balance.copied == 0)
        return {};
    const auto shortest = rounded(secondsFor(report, fastMessages, fastBytes, pace));
    const auto longest = rounded(secondsFor(report, slowMessages, slowBytes, pace));
    const QDateTime end = now.addMSecs(longest.count());
    const QString until = end.date() == now.date()
                              ? QLocale().toString(end.time(), QLocale::ShortFormat)
                              : QLocale().toString(end, QLocale::ShortFormat);
    if (shortest == longest) {
        return ReviewText::tr("Copying takes about %1: until %2, if you start now.")
            .arg(textForDuration(longest), until);
    }
    return ReviewText::tr("Copying takes between %1 and %2, depending on both servers: until %3 at "
                          "the latest, if you start now.")
        .arg(textForDuration(shortest), textForDuration(longest), until);
}

} // namespace Mailhaul
