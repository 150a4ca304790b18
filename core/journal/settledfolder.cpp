// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/settledfolder.h"

#include <QDataStream>
#include <QIODevice>

#include <cstring>

namespace Mailhaul {

namespace {

// Of the layout below; what has another one counts as unknown.
constexpr quint32 layout = 1;

QDataStream &operator<<(QDataStream &stream, const SettledSide &side)
{
    return stream << side.state.uidValidity << side.state.uidNext << side.state.messages
                  << side.state.highestModSeq << side.messages << side.bytes << side.biggest
                  << side.withoutHeader;
}

QDataStream &operator>>(QDataStream &stream, SettledSide &side)
{
    return stream >> side.state.uidValidity >> side.state.uidNext >> side.state.messages
           >> side.state.highestModSeq >> side.messages >> side.bytes >> side.biggest
           >> side.withoutHeader;
}

} // namespace

QByteArray SettledFolder::figures() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << layout << source << target << repeated << targetDuplicates << alreadyThere
           << bytesAlreadyThere;
    return bytes;
}

bool SettledFolder::setFigures(const QByteArray &figures)
{
    QDataStream stream(figures);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    stream >> version >> source >> target >> repeated >> targetDuplicates >> alreadyThere
        >> bytesAlreadyThere;
    return version == layout && stream.status() == QDataStream::Ok && stream.atEnd();
}

QByteArray packedKeys(const std::vector<MessageKey> &keys)
{
    return {reinterpret_cast<const char *>(keys.data()),
            qsizetype(keys.size() * sizeof(MessageKey))};
}

std::vector<MessageKey> unpackedKeys(const QByteArray &packed)
{
    std::vector<MessageKey> keys(std::size_t(packed.size()) / sizeof(MessageKey));
    std::memcpy(keys.data(), packed.constData(), keys.size() * sizeof(MessageKey));
    return keys;
}

} // namespace Mailhaul
