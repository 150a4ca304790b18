// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/grammar.h"

namespace Mailhaul::Imap::Grammar {

namespace {

constexpr qsizetype mostFields = 30; // RFC 2971, 3.3
constexpr qsizetype longestValue = 1024;
constexpr qsizetype mostResources = 20;

} // namespace

std::optional<IdData> readId(Cursor cursor)
{
    cursor.skipBlanks();
    IdData data;
    if (!cursor.skip('(')) {
        const auto nil = cursor.nstring();
        return nil && nil->isNull() ? std::optional(data) : std::nullopt;
    }
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            return data;
        const auto name = cursor.string();
        cursor.skipBlanks();
        const auto value = cursor.nstring();
        if (!name || !value)
            return std::nullopt;
        if (data.fields.size() < mostFields)
            data.fields.append({name->left(longestValue).toLower(), value->left(longestValue)});
    }
}

std::optional<QuotaData> readQuota(Cursor cursor)
{
    cursor.skipBlanks();
    const auto root = cursor.astring();
    cursor.skipBlanks();
    if (!root || !cursor.skip('('))
        return std::nullopt;
    QuotaData data{.root = root->left(longestValue), .resources = {}};
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            return data;
        const auto name = cursor.atom();
        cursor.skipBlanks();
        const auto usage = cursor.number();
        cursor.skipBlanks();
        const auto limit = cursor.number();
        if (!name || !usage || !limit)
            return std::nullopt;
        if (data.resources.size() < mostResources)
            data.resources.append(
                {name->toByteArray().left(longestValue).toUpper(), *usage, *limit});
    }
}

} // namespace Mailhaul::Imap::Grammar
