// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/grammar.h"

#include <algorithm>

namespace Mailhaul::Imap::Grammar {

namespace {

// Flag combinations of a mailbox are few; a server that invents new ones without end gets no more memory.
constexpr qsizetype rememberedFlags = 4096;
constexpr qsizetype longestRememberedFlags = 4096;
constexpr qint64 unsharedFlagsLimit = 256 * 1024 * 1024;
constexpr qsizetype flagsLimit = 10'000;
// Sums of sizes stay within 64 bits, and nobody stores larger messages.
constexpr qint64 largestSize = Q_INT64_C(1) << 36;

/// A flag as RFC 3501 has it, or with brackets or 8-bit bytes; also "\\*".
bool isFlag(QByteArrayView name)
{
    if (name == "\\*")
        return true;
    const QByteArrayView word = name.startsWith('\\') ? name.sliced(1) : name;
    return !word.isEmpty() && std::ranges::all_of(word, [](char c) {
        return uchar(c) > ' ' && c != 127 && !QByteArrayView("(){%*\"\\").contains(c);
    });
}

/// The name of a FETCH item: upper case, with its section in brackets and without a partial's offset.
std::optional<QByteArray> readItemName(Cursor &cursor)
{
    const auto word = cursor.atom();
    if (!word)
        return std::nullopt;
    QByteArray name = word->toByteArray().toUpper();
    if (cursor.peek() == '[') {
        const qsizetype end = cursor.rest().indexOf(']');
        if (end < 0)
            return std::nullopt;
        name += cursor.rest().first(end + 1).toByteArray().toUpper();
        cursor = Cursor(cursor.rest().sliced(end + 1));
        if (cursor.peek() == '<')
            cursor.atom();
    }
    return name;
}

std::optional<Flags> readSharedFlags(Cursor &cursor, FetchMemory &memory)
{
    const QByteArrayView before = cursor.rest();
    const auto flags = readFlags(cursor);
    if (!flags)
        return std::nullopt;
    const QByteArray spelling = before.first(before.size() - cursor.rest().size()).toByteArray();
    if (const auto known = memory.flags.constFind(spelling); known != memory.flags.cend())
        return *known;
    if (memory.flags.size() < rememberedFlags && spelling.size() <= longestRememberedFlags) {
        memory.flags.insert(spelling, *flags);
        return flags;
    }
    memory.unsharedBytes += spelling.size();
    if (memory.unsharedBytes > unsharedFlagsLimit)
        return std::nullopt;
    return flags;
}

std::optional<QByteArrayList> readLabels(Cursor &cursor)
{
    if (!cursor.skip('('))
        return std::nullopt;
    QByteArrayList labels;
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            break;
        const auto label = cursor.astring();
        if (!label || labels.size() == flagsLimit)
            return std::nullopt;
        if (!labels.contains(*label))
            labels.append(*label);
    }
    std::ranges::sort(labels);
    return labels;
}

bool readItem(const QByteArray &name, Cursor &cursor, FetchData &data, FetchMemory &memory)
{
    if (name == "UID") {
        const auto uid = cursor.number();
        if (!uid || *uid == 0 || *uid > 0xffffffff || (data.uid != 0 && data.uid != *uid))
            return false;
        data.uid = Uid(*uid);
        return true;
    }
    if (name == "RFC822.SIZE") {
        const auto size = cursor.number();
        if (size)
            data.size = std::min(*size, largestSize);
        return size.has_value();
    }
    if (name == "FLAGS") {
        data.flags = readSharedFlags(cursor, memory);
        return data.flags.has_value();
    }
    if (name == "INTERNALDATE") {
        const auto text = cursor.nstring();
        if (!text)
            return false;
        data.received = InternalDate::parse(*text);
        return true;
    }
    if (name.startsWith("BODY[HEADER") || name == "RFC822.HEADER") {
        data.header = cursor.nstring();
        return data.header.has_value();
    }
    if (name == "X-GM-LABELS") {
        data.labels = readLabels(cursor);
        return data.labels.has_value();
    }
    if (name == "BODY[]" || name == "RFC822" || name == "BINARY[]") {
        const auto body = cursor.nstring();
        if (!body)
            return false;
        if (!body->isNull())
            data.body = body;
        return true;
    }
    return cursor.skipValue();
}

} // namespace

std::optional<Flags> readFlags(Cursor &cursor)
{
    if (!cursor.skip('('))
        return std::nullopt;
    QByteArrayList names;
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            return Flags(names);
        const auto name = cursor.astring();
        if (!name || names.size() == flagsLimit)
            return std::nullopt;
        if (isFlag(*name))
            names.append(*name);
    }
}

std::optional<FetchData> readFetch(qint64 sequence, Cursor cursor, FetchMemory &memory)
{
    FetchData data;
    data.sequence = sequence;
    cursor.skipBlanks();
    if (!cursor.skip('('))
        return std::nullopt;
    while (true) {
        cursor.skipBlanks();
        if (cursor.skip(')'))
            return data;
        const auto name = readItemName(cursor);
        if (!name)
            return std::nullopt;
        cursor.skipBlanks();
        if (!readItem(*name, cursor, data, memory))
            return std::nullopt;
    }
}

Uid readUidBefore(QByteArrayView fetchPrefix)
{
    const qsizetype list = fetchPrefix.indexOf('(');
    if (list < 0)
        return 0;
    FetchMemory memory;
    Cursor cursor(fetchPrefix.sliced(list + 1));
    FetchData data;
    while (!cursor.atEnd()) {
        cursor.skipBlanks();
        const auto name = readItemName(cursor);
        if (!name)
            return data.uid;
        cursor.skipBlanks();
        if (cursor.atEnd() || !readItem(*name, cursor, data, memory))
            return data.uid;
    }
    return data.uid;
}

} // namespace Mailhaul::Imap::Grammar
