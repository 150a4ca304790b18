// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/messagerules.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace Mailhaul {

namespace {

template <typename T>
void write(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value() << value.value_or(T());
}

template <typename T>
void write(QDataStream &stream, const QList<T> &values)
{
    stream << values.size();
    for (const T &value : values)
        stream << value.source();
}

} // namespace

bool MessageRules::allowLateIdentity() const
{
    return selection.seesAll() && identity.areDefault() && duplicates == Duplicates::CopiedOnce
           && crossDuplicates == CrossDuplicates::Copied && !needWholeMessages()
           && content.voids == VoidMessages::AsTheyAre && !labels.concernAnything();
}

QByteArray MessageRules::fingerprint() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    write(stream, selection.largest);
    write(stream, selection.smallest);
    write(stream, selection.appendLimit);
    write(stream, selection.oldestDays);
    write(stream, selection.youngestDays);
    stream << selection.sourceSearch << selection.destinationSearch << int(selection.sourceBasis)
           << int(selection.destinationBasis) << selection.uidsWithoutSearch;
    stream << identity.fields << int(identity.domain) << int(identity.size)
           << (identity.skippedLines ? identity.skippedLines->source() : QByteArray());
    stream << int(duplicates) << int(crossDuplicates) << int(date);
    write(stream, content.leftOut);
    write(stream, content.changes);
    stream << int(content.receipts) << int(content.voids);
    write(stream, content.cutAfter);
    write(stream, content.longestLine);
    write(stream, content.shortestLongestLine);
    stream << int(flags.buggy) << int(flags.closedLists);
    write(stream, flags.changes);
    stream << int(identity.basis) << content.commands << content.longLineCommand
           << int(content.sizeMismatch) << int(flags.afterCopy) << labels.copied << labels.resynced
           << int(repair.limit);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace Mailhaul
