// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>

namespace Mailhaul::Imap {

/// A mailbox's name as the protocol spells it: modified UTF-7 (RFC 3501, 5.1.3), or whatever else
/// the server sent, kept byte for byte. INBOX is the same in any case and is kept in upper case.
class MailboxName
{
public:
    MailboxName() = default;
    explicit MailboxName(QByteArray raw);
    static MailboxName fromDisplay(const QString &text); ///< Encodes to modified UTF-7.

    const QByteArray &raw() const { return m_raw; }
    /// For people: decoded; where that is not possible, the raw bytes read as UTF-8 or Latin-1.
    QString display() const;
    bool isEmpty() const { return m_raw.isEmpty(); }
    bool isInbox() const;
    /// True if this is exactly what fromDisplay() makes of display(): the only spelling that strict
    /// servers accept.
    bool isModifiedUtf7() const;

    bool operator==(const MailboxName &other) const = default;
    std::strong_ordering operator<=>(const MailboxName &other) const; ///< By byte value.

private:
    QByteArray m_raw;
};

size_t qHash(const MailboxName &name, size_t seed = 0) noexcept;

} // namespace Mailhaul::Imap
