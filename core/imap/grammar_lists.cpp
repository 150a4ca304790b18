// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/grammar.h"

namespace Mailhaul::Imap::Grammar {

namespace {

constexpr qint64 largestUid = 0xffffffff;
constexpr qsizetype aclLimit = 10'000;

} // namespace

std::optional<SearchData> readSearch(Cursor cursor)
{
    SearchData data;
    while (true) {
        cursor.skipBlanks();
        if (cursor.atEnd() || cursor.peek() == '(')
            return data;
        const auto number = cursor.number();
        if (!number || *number == 0 || *number > largestUid)
            return std::nullopt;
        data.uids.append(Uid(*number));
    }
}

std::optional<AclData> readAcl(Cursor cursor)
{
    AclData data;
    cursor.skipBlanks();
    const auto name = cursor.astring();
    if (!name)
        return std::nullopt;
    data.name = MailboxName(*name);
    while (true) {
        cursor.skipBlanks();
        if (cursor.atEnd())
            return data;
        const auto identifier = cursor.astring();
        cursor.skipBlanks();
        const auto rights = cursor.astring();
        if (!identifier || !rights || data.entries.size() == aclLimit)
            return std::nullopt;
        data.entries.append({*identifier, *rights});
    }
}

} // namespace Mailhaul::Imap::Grammar
