// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary/canarysamples.h"

#include <algorithm>

namespace Mailhaul {

namespace {

bool isPlain(QChar character)
{
    return (character.unicode() < 0x80 && character.isLetterOrNumber()) || character == u' '
           || character == u'-' || character == u'_' || character == u'.';
}

bool hasKeyword(const CanaryCandidate &candidate)
{
    return std::ranges::any_of(candidate.flags.names(),
                               [](const QByteArray &name) { return !name.startsWith('\\'); });
}

/// Messages by their kind, each once.
class Choice
{
public:
    void add(CanaryMessage::Kind kind, const CanaryCandidate *candidate)
    {
        if (!candidate)
            return;
        const auto known = std::ranges::find_if(m_samples, [&](const CanarySample &sample) {
            return sample.message.folder == candidate->folder
                   && sample.message.uid == candidate->uid;
        });
        if (known != m_samples.end())
            known->kinds.append(kind);
        else
            m_samples.append({*candidate, {kind}});
    }

    const QList<CanarySample> &samples() const { return m_samples; }

private:
    QList<CanarySample> m_samples;
};

const CanaryCandidate *medianBySize(QList<const CanaryCandidate *> candidates)
{
    if (candidates.isEmpty())
        return nullptr;
    const auto middle = candidates.begin() + candidates.size() / 2;
    std::ranges::nth_element(candidates, middle, {}, &CanaryCandidate::size);
    return *middle;
}

} // namespace

bool isOddName(const Imap::MailboxName &name, const QByteArray &separator)
{
    const QString text = name.display();
    const QString divider = QString::fromLatin1(separator);
    const QStringList levels = divider.isEmpty() ? QStringList{text} : text.split(divider);
    return std::ranges::any_of(levels, [](const QString &level) {
        return level != level.trimmed() || !std::ranges::all_of(level, isPlain);
    });
}

QList<FolderPlanEntry> foldersForCanary(const FolderPlan &plan, const QByteArray &separator,
                                        qint64 mostMessages)
{
    QList<FolderPlanEntry> filled = plan.entries;
    filled.removeIf(
        [](const FolderPlanEntry &entry) { return entry.source.messages.value_or(1) == 0; });
    const auto rankOf = [](const FolderPlanEntry &entry) {
        return std::pair(entry.source.name.isInbox() ? 0 : 1, -entry.source.messages.value_or(0));
    };
    std::ranges::stable_sort(filled, {}, rankOf);
    const auto odd = std::ranges::find_if(filled, [&](const FolderPlanEntry &entry) {
        return isOddName(entry.source.name, separator)
               && entry.source.messages.value_or(0) <= mostMessages;
    });
    if (odd != filled.end())
        std::rotate(filled.begin(), odd, odd + 1);

    constexpr qsizetype fewest = 2;
    QList<FolderPlanEntry> chosen;
    qint64 messages = 0;
    for (const FolderPlanEntry &entry : std::as_const(filled)) {
        messages += entry.source.messages.value_or(0);
        if (chosen.size() >= fewest && messages > mostMessages)
            break;
        chosen.append(entry);
    }
    return chosen;
}

QList<CanarySample> samplesFor(const QList<CanaryCandidate> &candidates,
                               const QByteArray &separator, qint64 sizeLimit)
{
    QList<const CanaryCandidate *> possible;
    for (const CanaryCandidate &candidate : candidates) {
        if (candidate.size > 0 && candidate.size <= sizeLimit)
            possible.append(&candidate);
    }
    if (possible.isEmpty())
        return {};
    const auto first = [&](const auto &isWanted) -> const CanaryCandidate * {
        const auto found = std::ranges::find_if(
            possible, [&](const CanaryCandidate *candidate) { return isWanted(*candidate); });
        return found == possible.end() ? nullptr : *found;
    };
    QList<const CanaryCandidate *> dated = possible;
    dated.removeIf([](const CanaryCandidate *candidate) { return !candidate->received; });
    const auto oldest = std::ranges::min_element(dated, {}, [](const CanaryCandidate *candidate) {
        return candidate->received->secondsSinceEpoch;
    });

    Choice choice;
    choice.add(CanaryMessage::Kind::Ordinary, medianBySize(possible));
    choice.add(CanaryMessage::Kind::Large,
               *std::ranges::max_element(possible, {}, &CanaryCandidate::size));
    choice.add(CanaryMessage::Kind::Oldest, oldest == dated.end() ? nullptr : *oldest);
    choice.add(CanaryMessage::Kind::Keywords, first(hasKeyword));
    choice.add(CanaryMessage::Kind::OddFolder, first([&](const CanaryCandidate &candidate) {
                   return isOddName(candidate.folder, separator);
               }));
    return choice.samples();
}

} // namespace Mailhaul
