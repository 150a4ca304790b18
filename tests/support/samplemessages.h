// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace Mailhaul::Test {

struct SampleMessage
{
    QByteArray bytes;
    QByteArrayList flags;
    QByteArray internalDate; ///< as APPEND takes it, zone included
};

/// Writes messages of the kinds that real mailboxes hold. The same seed gives the same messages.
class SampleMessages
{
public:
    explicit SampleMessages(quint32 seed) : m_random(seed) {}

    /// Text of up to \a longest bytes in one of several languages and charsets.
    SampleMessage text(int longest);
    SampleMessage alternative();
    SampleMessage fromMailingList();
    SampleMessage withAttachment(qsizetype attachmentBytes);
    /// Mixed, related and alternative parts and a whole message, one inside the other.
    SampleMessage nested();

    /// One of each kind that breaks programs: no header, no Message-ID, no final line end, …
    QList<SampleMessage> oddities();

    /// A flag set as people leave it behind, mostly `\Seen`.
    QByteArrayList someFlags();
    int below(int limit) { return m_random.bounded(limit); }

private:
    struct Envelope
    {
        QByteArray header; ///< Received to Subject
        QByteArray internalDate;
    };

    Envelope envelope(const QByteArray &subject);
    QByteArray received(const QDateTime &when);
    QByteArray messageId();
    QByteArray randomBytes(qsizetype count);
    QByteArray paragraphs(qsizetype longest, const QList<QByteArray> &sentences);
    SampleMessage finished(const Envelope &envelope, const QByteArray &rest);
    QDateTime someInstant();

    QRandomGenerator m_random;
    int m_serial = 0;
};

} // namespace Mailhaul::Test
