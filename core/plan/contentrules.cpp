// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contentrules.h"

#include "core/text/headerlines.h"

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

bool ContentRules::needWholeMessages() const
{
    return !leftOut.isEmpty() || !changes.isEmpty() || receipts == ReadReceipts::Disarmed
           || !commands.isEmpty() || voids == VoidMessages::GivenIdentity || cutAfter || longestLine
           || shortestLongestLine;
}

qint64 longestLineOf(QByteArrayView message)
{
    qint64 longest = 0;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype feed = message.indexOf('\n', at);
        const qsizetype end = feed < 0 ? message.size() : feed + 1;
        longest = std::max<qint64>(longest, end - at);
        at = end;
    }
    return longest;
}

QByteArray withStandardLineEnds(const QByteArray &message)
{
    QByteArray result;
    result.reserve(message.size() + message.size() / 64);
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype feed = message.indexOf('\n', at);
        const qsizetype end = feed < 0 ? message.size() : feed;
        result.append(QByteArrayView(message).sliced(at, end - at));
        if (feed >= 0)
            result.append(result.endsWith('\r') ? "\n" : "\r\n");
        at = end + 1;
    }
    return result;
}

QByteArray withReceiptsDisarmed(const QByteArray &message)
{
    for (const HeaderLine &line : headerLines(message)) {
        if (line.name.compare("Disposition-Notification-To", Qt::CaseInsensitive) == 0)
            return QByteArray(message).insert(line.start, "X-");
    }
    return message;
}

QByteArray artificialIdentity(Imap::Uid uid)
{
    return "Message-Id: <"_ba + QByteArray::number(uid) + "@imapsync>\r\n";
}

PreparedMessage changedMessage(QByteArray message, const ContentRules &rules,
                               const PerlVariables &variables)
{
    using Verdict = PreparedMessage::Verdict;
    const bool isLeftOut = std::ranges::any_of(rules.leftOut, [&](const PerlPattern &pattern) {
        return pattern.matches(message, variables);
    });
    if (isLeftOut)
        return {.verdict = Verdict::LeftOutByPattern};
    message = applied(rules.changes, std::move(message), variables);
    if (rules.receipts == ReadReceipts::Disarmed)
        message = withReceiptsDisarmed(message);
    return {.verdict = message.isEmpty() ? Verdict::Empty : Verdict::Send, .bytes = message};
}

PreparedMessage finishedMessage(QByteArray message, const ContentRules &rules, Imap::Uid uid,
                                bool isVoid)
{
    using Verdict = PreparedMessage::Verdict;
    if (isVoid && rules.voids == VoidMessages::GivenIdentity)
        message.prepend(artificialIdentity(uid));
    if (rules.cutAfter && message.size() > *rules.cutAfter)
        message.truncate(*rules.cutAfter);
    if (message.isEmpty())
        return {.verdict = Verdict::Empty};
    if (rules.longestLine || rules.shortestLongestLine) {
        const qint64 longest = longestLineOf(message);
        const bool isTooLong = rules.longestLine && longest > *rules.longestLine;
        if ((isTooLong && rules.longLineCommand.isEmpty())
            || (rules.shortestLongestLine && longest <= *rules.shortestLongestLine))
            return {.verdict = Verdict::LeftOutByLineLength};
        if (isTooLong)
            return {.verdict = Verdict::NeedsCommand, .bytes = message};
    }
    return {.verdict = Verdict::Send, .bytes = message};
}

PreparedMessage preparedMessage(QByteArray message, const ContentRules &rules, Imap::Uid uid,
                                bool isVoid, const PerlVariables &variables)
{
    PreparedMessage changed = changedMessage(std::move(message), rules, variables);
    // What an operator has emptied may get an identity, which is not nothing.
    if (changed.verdict == PreparedMessage::Verdict::LeftOutByPattern)
        return changed;
    return finishedMessage(changed.bytes, rules, uid, isVoid);
}

} // namespace Mailhaul
