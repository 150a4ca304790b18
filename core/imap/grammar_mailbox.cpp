// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/grammar.h"

namespace Mailhaul::Imap::Grammar {

namespace {

// Sums over many mailboxes stay within 64 bits; what is above is as good as not told.
constexpr qint64 largestStatus = Q_INT64_C(1) << 45;

} // namespace

std::optional<ListData> readList(ListData::Command command, Cursor cursor)
{
    ListData data;
    data.command = command;
    cursor.skipBlanks();
    if (!cursor.skip('('))
        return std::nullopt;
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            break;
        const auto attribute = cursor.atom();
        if (!attribute)
            return std::nullopt;
        data.attributes.append(attribute->toByteArray().toLower());
    }
    cursor.skipBlanks();
    const auto separator = cursor.nstring();
    if (!separator)
        return std::nullopt;
    data.separator = *separator;
    cursor.skipBlanks();
    const auto name = cursor.astring();
    if (!name)
        return std::nullopt;
    data.name = MailboxName(*name);
    return data;
}

std::optional<NamespaceData> readNamespace(Cursor cursor)
{
    NamespaceData data;
    cursor.skipBlanks();
    if (!cursor.skip('(')) {
        if (cursor.nstring())
            return data;
        return std::nullopt;
    }
    cursor.skipBlanks();
    if (!cursor.skip('('))
        return data;
    cursor.skipBlanks();
    const auto prefix = cursor.nstring();
    cursor.skipBlanks();
    const auto separator = cursor.nstring();
    if (!prefix || !separator)
        return std::nullopt;
    data.hasPersonal = true;
    data.prefix = *prefix;
    data.separator = *separator;
    return data;
}

namespace {

/// The list behind the name; false when it is none.
bool readStatusItems(Cursor cursor, MailboxStatusData &data)
{
    if (!cursor.skip('('))
        return false;
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            return true;
        const auto item = cursor.atom();
        cursor.skipBlanks();
        if (!item)
            return false;
        const QByteArray word = item->toByteArray().toUpper();
        std::optional<qint64> *field = word == "MESSAGES"        ? &data.messages
                                       : word == "UIDNEXT"       ? &data.uidNext
                                       : word == "UIDVALIDITY"   ? &data.uidValidity
                                       : word == "SIZE"          ? &data.size
                                       : word == "APPENDLIMIT"   ? &data.appendLimit
                                       : word == "HIGHESTMODSEQ" ? &data.highestModSeq
                                                                 : nullptr;
        if (!field) {
            if (!cursor.skipValue())
                return false;
            continue;
        }
        *field = cursor.number();
        if (*field && field != &data.highestModSeq && **field > largestStatus)
            field->reset();
        else if (!*field && !cursor.skipValue())
            return false;
    }
}

/// GNU imap4d puts every name there without quotation marks, blanks and parentheses included.
std::optional<MailboxStatusData> readStatusOfBareName(Cursor cursor)
{
    if (!cursor.skip(' '))
        return std::nullopt;
    // A name with more parentheses is not worth the time that a hostile line could take.
    constexpr int attempts = 16;
    const QByteArrayView text = cursor.rest();
    qsizetype at = 0;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        at = text.indexOf(" (", at + 1);
        if (at < 0)
            return std::nullopt;
        MailboxStatusData data;
        if (readStatusItems(Cursor(text.sliced(at + 1)), data)) {
            data.name = MailboxName(text.first(at).toByteArray());
            return data;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<MailboxStatusData> readMailboxStatus(Cursor cursor)
{
    MailboxStatusData data;
    Cursor rest = cursor;
    rest.skipBlanks();
    if (const auto name = rest.astring()) {
        data.name = MailboxName(*name);
        rest.skipBlanks();
        if (readStatusItems(rest, data))
            return data;
    }
    return readStatusOfBareName(cursor);
}

} // namespace Mailhaul::Imap::Grammar
