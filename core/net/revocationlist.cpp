// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/revocationlist.h"

namespace Mailhaul {

namespace {

constexpr char integerTag = 0x02, sequenceTag = 0x30, utcTimeTag = 0x17, timeTag = 0x18;
constexpr char versionTag = char(0xa0); // [0], in certificates

/// One value of ASN.1's DER (X.690).
struct Value
{
    char tag = 0;
    QByteArray content;
    QByteArray encoded; ///< With tag and length.

    bool isTime() const { return tag == utcTimeTag || tag == timeTag; }
};

/// Takes one value after the other out of encoded bytes. What has no end within them ends the reading.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    std::optional<Value> next()
    {
        const qsizetype start = m_at;
        if (m_bytes.size() - start < 2)
            return end();
        qsizetype length = quint8(m_bytes[start + 1]);
        qsizetype content = start + 2;
        if (length >= 0x80) {
            const qsizetype digits = length - 0x80;
            if (digits < 1 || digits > 4 || m_bytes.size() - content < digits)
                return end();
            length = 0;
            for (qsizetype i = 0; i < digits; ++i)
                length = length * 256 + quint8(m_bytes[content++]);
        }
        if (length > m_bytes.size() - content)
            return end();
        m_at = content + length;
        return Value{.tag = m_bytes[start],
                     .content = m_bytes.sliced(content, length),
                     .encoded = m_bytes.sliced(start, m_at - start)};
    }
    std::optional<Value> next(char tag)
    {
        auto value = next();
        return value && value->tag == tag ? value : std::nullopt;
    }

private:
    std::optional<Value> end()
    {
        m_at = m_bytes.size();
        return std::nullopt;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// The signed part of a certificate or a list.
Reader signedPart(const QByteArray &der)
{
    const auto whole = Reader(der).next(sequenceTag);
    const auto part = whole ? Reader(whole->content).next(sequenceTag) : std::nullopt;
    return Reader(part ? part->content : QByteArray());
}

QList<QByteArray> listsIn(const QByteArray &bytes)
{
    constexpr QByteArrayView begin = "-----BEGIN X509 CRL-----", end = "-----END X509 CRL-----";
    if (!bytes.contains(begin))
        return {bytes};
    QList<QByteArray> lists;
    for (qsizetype at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype stop = bytes.indexOf(end, at);
        if (stop < 0)
            return {};
        lists.append(QByteArray::fromBase64(bytes.sliced(at, stop - at)));
    }
    return lists;
}

} // namespace

std::optional<RevocationList> RevocationList::read(const QByteArray &bytes)
{
    RevocationList list;
    const QList<QByteArray> parts = listsIn(bytes);
    for (const QByteArray &der : parts) {
        if (!list.add(der))
            return std::nullopt;
    }
    return parts.isEmpty() ? std::nullopt : std::optional(list);
}

bool RevocationList::add(const QByteArray &der)
{
    Reader reader = signedPart(der);
    auto value = reader.next();
    if (value && value->tag == integerTag) // The version.
        value = reader.next();
    const auto issuer = reader.next(sequenceTag);
    const auto thisUpdate = reader.next();
    if (!value || value->tag != sequenceTag || !issuer || !thisUpdate || !thisUpdate->isTime())
        return false;
    auto entries = reader.next();
    if (entries && entries->isTime()) // When the next list comes.
        entries = reader.next();
    // A list may be empty.
    if (!entries || entries->tag != sequenceTag)
        return true;
    for (Reader inside(entries->content); !inside.isAtEnd();) {
        const auto entry = inside.next(sequenceTag);
        const auto serial = entry ? Reader(entry->content).next(integerTag) : std::nullopt;
        if (!serial)
            return false;
        m_entries.insert({issuer->encoded, serial->content});
    }
    return true;
}

bool RevocationList::contains(const QSslCertificate &certificate) const
{
    Reader reader = signedPart(certificate.toDer());
    auto serial = reader.next();
    if (serial && serial->tag == versionTag)
        serial = reader.next();
    const auto algorithm = reader.next(sequenceTag);
    const auto issuer = reader.next(sequenceTag);
    return serial && algorithm && issuer && m_entries.contains({issuer->encoded, serial->content});
}

} // namespace Mailhaul
