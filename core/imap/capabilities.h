// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QSet>

#include <optional>

namespace Mailhaul::Imap {

/// Names of capabilities that the engine acts on, each with its RFC.
namespace Capability {
inline constexpr char acl[] = "ACL";                             // RFC 4314
inline constexpr char appendLimit[] = "APPENDLIMIT";             // RFC 7889; also with "=n"
inline constexpr char compressDeflate[] = "COMPRESS=DEFLATE";     // RFC 4978
inline constexpr char condStore[] = "CONDSTORE";                 // RFC 7162
inline constexpr char createSpecialUse[] = "CREATE-SPECIAL-USE"; // RFC 6154
inline constexpr char gmailExtensions[] = "X-GM-EXT-1";          // Gmail's labels
inline constexpr char id[] = "ID";                               // RFC 2971
inline constexpr char imap4rev2[] = "IMAP4REV2";                 // RFC 9051
inline constexpr char listExtended[] = "LIST-EXTENDED";          // RFC 5258
inline constexpr char listStatus[] = "LIST-STATUS";              // RFC 5819
inline constexpr char literalMinus[] = "LITERAL-";               // RFC 7888
inline constexpr char literalPlus[] = "LITERAL+";                // RFC 7888
inline constexpr char loginDisabled[] = "LOGINDISABLED";         // RFC 3501, 6.2.3
inline constexpr char multiAppend[] = "MULTIAPPEND";             // RFC 3502
inline constexpr char nameSpace[] = "NAMESPACE";                 // RFC 2342
inline constexpr char quota[] = "QUOTA";                         // RFC 9208
inline constexpr char saslInitialResponse[] = "SASL-IR";         // RFC 4959
inline constexpr char specialUse[] = "SPECIAL-USE";              // RFC 6154
inline constexpr char startTls[] = "STARTTLS";                   // RFC 3501, 6.2.1
inline constexpr char statusSize[] = "STATUS=SIZE";              // RFC 8438
inline constexpr char uidPlus[] = "UIDPLUS";                     // RFC 4315
inline constexpr char unselect[] = "UNSELECT";                   // RFC 3691
} // namespace Capability

/// What a server says it can do; compared ignoring case.
class Capabilities
{
public:
    Capabilities() = default;
    explicit Capabilities(const QByteArrayList &words);

    bool has(QByteArrayView name) const;
    const QByteArrayList &words() const { return m_words; }
    bool isEmpty() const { return m_words.isEmpty(); }
    /// Largest message in bytes, if the same for every mailbox and said.
    std::optional<qint64> appendLimit() const;

private:
    QByteArrayList m_words;   ///< As sent.
    QSet<QByteArray> m_known; ///< Upper case.
};

} // namespace Mailhaul::Imap
