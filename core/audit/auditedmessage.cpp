// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditedmessage.h"

#include "core/journal/messageids.h"

#include <QCryptographicHash>

#include <cstring>

namespace Mailhaul {

size_t qHash(const Digest &digest, size_t seed) noexcept
{
    return qHashMulti(seed, digest.words[0], digest.words[1]);
}

Digest digestOf(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Digest digest;
    std::memcpy(digest.words.data(), hash.constData(), sizeof digest.words);
    return digest;
}

Digest headerDigest(QByteArrayView header)
{
    while (header.endsWith('\n') || header.endsWith('\r'))
        header.chop(1);
    if (header.isEmpty())
        return {};
    QByteArray plain = header.toByteArray();
    plain.replace("\r\n", "\n");
    return digestOf(plain);
}

Digest messageIdDigest(QByteArrayView header)
{
    const QByteArray id = messageIdIn(header);
    return id.isEmpty() ? Digest() : digestOf(id);
}

} // namespace Mailhaul
