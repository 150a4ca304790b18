// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/duplicates.h"

#include "core/plan/contentrules.h"

#include <algorithm>

namespace Mailhaul {

qint64 tellDuplicatesApart(MessageList &messages)
{
    qint64 duplicates = 0;
    QHash<MessageKey, int> numbers;
    for (ScannedMessage &message : messages) {
        if (message.key.isNull())
            continue;
        const int number = numbers[message.key]++;
        if (number == 0)
            continue;
        message.key = numberedKey(message.key, number);
        ++duplicates;
    }
    return duplicates;
}

void giveIdentities(MessageList &messages, const IdentityRules &rules)
{
    for (ScannedMessage &message : messages) {
        if (!message.keyIsContent)
            continue;
        const QByteArray line = artificialIdentity(message.uid);
        if (const auto key = identityFromHeader(line, rules, message.size)) {
            message.key = *key;
            message.keyIsContent = false;
        }
    }
}

void SeenMessages::add(const MessageKey &key, const Imap::MailboxName &target)
{
    if (!key.isNull())
        m_folders[key].insert(target);
}

bool SeenMessages::isElsewhere(const MessageKey &key, const Imap::MailboxName &target) const
{
    const auto found = m_folders.constFind(key);
    return found != m_folders.cend()
           && std::ranges::any_of(*found, [&](const auto &folder) { return folder != target; });
}

} // namespace Mailhaul
