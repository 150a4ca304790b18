// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary/canary.h"

#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct CanaryText
{
    Q_DECLARE_TR_FUNCTIONS(Canary)
};

QString textFor(const Imap::InternalDate &date)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(date.secondsSinceEpoch).toLocalTime();
    return QLocale().toString(moment, QLocale::ShortFormat);
}

QString flagNames(const CanaryResult &result)
{
    QByteArrayList names;
    for (const CanaryMessage &message : result.messages) {
        if (message.refusal)
            continue;
        for (const QByteArray &name : message.lostFlags.names()) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return QString::fromUtf8(names.join(", "));
}

QString sentenceForBytes(const CanaryMessage &message)
{
    switch (message.bytes) {
    case CanaryMessage::Bytes::Same:
        return {};
    case CanaryMessage::Bytes::LineEnds:
        return CanaryText::tr("The new server writes line ends in its own way. Mail programs show "
                              "no difference, and a thorough comparison will name it.");
    case CanaryMessage::Bytes::HeaderAdded:
        return CanaryText::tr("The new server puts lines of its own in front of each message. What "
                              "was in it stays, but a comparison will find other sizes.");
    case CanaryMessage::Bytes::Other:
        return CanaryText::tr("The new server changes what is in a message: that from the folder "
                              "“%1” came back different. Ask the new provider whether a virus "
                              "scanner or a filter changes mail, before you copy everything.")
            .arg(message.folder.display());
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceForRefusal(const CanaryMessage &message)
{
    return CanaryText::tr("The new server did not take a message of %1 from the folder “%2”: %3 "
                          "Others like it may stay behind; the result will list them.")
        .arg(textForBytes(message.size), message.folder.display(),
             message.refusal->serverText.isEmpty() ? CanaryText::tr("it gives no reason.")
                                                   : u"“%1”."_s.arg(message.refusal->serverText));
}

} // namespace

bool CanaryResult::isAllKept() const
{
    return !error && changedName.isEmpty() && leftBehind.isEmpty()
           && std::ranges::all_of(messages, [](const CanaryMessage &message) {
                  return !message.refusal && message.bytes == CanaryMessage::Bytes::Same
                         && message.isDateKept() && message.lostFlags.isEmpty();
              });
}

QStringList sentencesFor(const CanaryResult &result)
{
    QStringList sentences;
    const auto add = [&sentences](const QString &sentence) {
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences.append(sentence);
    };
    if (result.error && result.error->code == Error::Code::Canceled)
        add(CanaryText::tr("The trial was cancelled. Start it again, or go on without it."));
    else if (result.error)
        add(result.error->serverText);
    else if (result.messages.isEmpty())
        add(CanaryText::tr("There is no message to try with. Choose a folder that has messages."));
    else if (result.isAllKept())
        add(CanaryText::tr("The new server keeps messages as they are: %n message(s) went there, "
                           "came back the same in every byte, date and flag, and were removed.",
                           nullptr, int(result.messages.size())));
    bool isDateTold = false;
    for (const CanaryMessage &message : result.messages) {
        if (message.refusal) {
            add(sentenceForRefusal(message));
            continue;
        }
        add(sentenceForBytes(message));
        if (message.isDateKept() || isDateTold)
            continue;
        isDateTold = true;
        add(CanaryText::tr("The new server does not keep the date of arrival: %1 became %2. Let "
                           "your mail program sort by the date of sending.")
                .arg(textFor(*message.dateBefore), textFor(*message.dateAfter)));
    }
    if (const QString lost = flagNames(result); !lost.isEmpty())
        add(CanaryText::tr("The new server does not keep these flags: %1. The messages come along "
                           "without them.")
                .arg(lost));
    if (!result.changedName.isEmpty())
        add(CanaryText::tr("The new server does not take the folder name “%1” as it is. Give that "
                           "folder another name on the page “Folders”.")
                .arg(result.changedName.display()));
    for (const Imap::MailboxName &name : result.leftBehind)
        add(CanaryText::tr("The folder “%1” of the trial is still in the new account: the server did "
                           "not remove it, or it holds messages that are not from the trial. Look "
                           "into it, and delete it with your mail program.")
                .arg(name.display()));
    return sentences;
}

} // namespace Mailhaul
