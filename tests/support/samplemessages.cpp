// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplemessages.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

constexpr std::array zoneMinutes{0, 60, 120, -300, -480, 330, 540, -210, 780, 345, -720, 840};

const QList<QByteArray> &people()
{
    static const QList<QByteArray> all{
        "Anna Schmidt <anna@old.example>"_ba,
        "=?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?= <juergen.mueller@firma.example>"_ba,
        "\"Doe, John\" <john.doe@corp.example>"_ba,
        "=?UTF-8?B?0JjQstCw0L0g0J/QtdGC0YDQvtCy?= <ivan@post.example>"_ba,
        "=?ISO-2022-JP?B?GyRCOzNFREJATzobKEI=?= <taro@nihon.example>"_ba,
        "shop@orders.example"_ba,
        "=?ISO-8859-1?Q?Ren=E9e?= <renee@courrier.example>"_ba,
    };
    return all;
}

const QList<QByteArray> &subjects()
{
    static const QList<QByteArray> all{
        "Re: Termin am Donnerstag"_ba,
        "=?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_=C3=96sterreich?="_ba,
        "Your invoice"_ba,
        "=?UTF-8?B?0J7RgtGH0ZHRgiDQt9CwINC80LDRgNGC?="_ba,
        "=?UTF-8?B?5pel5pys44GL44KJ?="_ba,
        "Fwd: Re: Fwd: Bilder"_ba,
        "AW: Angebot Nr. 4711"_ba,
        "\xc3\x9c"
        "bergabe (roh, 8 Bit)"_ba,
        "[SPAM?] You have won"_ba,
        ""_ba,
    };
    return all;
}

const QList<QByteArray> &plainSentences()
{
    static const QList<QByteArray> all{
        "Thank you for your message, we have received it and will answer soon."_ba,
        "Please find the minutes of our last meeting below."_ba,
        "> On Monday you wrote that the parcel had not arrived."_ba,
        "The second point is still open; see https://www.example/a/b?c=d&e=f for details."_ba,
        ".A line that begins with a dot"_ba,
        "..and one with two."_ba,
        "From here on it gets complicated."_ba,
        "-- "_ba,
    };
    return all;
}

const QList<QByteArray> &eightBitSentences()
{
    static const QList<QByteArray> all{
        "Schöne Grüße von der Küste, das Wetter ist gemischt."_ba,
        "Встреча перенесена на четверг, в десять часов."_ba,
        "来週の会議は木曜日に変更になりました。"_ba,
        "Ça coûte 12,50 € – naïve façade, œuvre."_ba,
        "Καλημέρα σας · שלום · مرحبا"_ba,
        "Emoji 🚀🏖️👩‍💻 go here."_ba,
    };
    return all;
}

QByteArray zoneText(int minutes)
{
    const int absolute = std::abs(minutes);
    return QStringLiteral("%1%2%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(absolute / 60, 2, 10, QLatin1Char('0'))
        .arg(absolute % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

QByteArray internalDateText(const QDateTime &instant, int zone)
{
    const QDateTime local = instant.toUTC().addSecs(zone * 60LL);
    return QLocale::c().toString(local, u"dd-MMM-yyyy hh:mm:ss "_s).toLatin1() + zoneText(zone);
}

QByteArray headerDateText(const QDateTime &instant, int zone)
{
    const QDateTime local = instant.toUTC().addSecs(zone * 60LL);
    return QLocale::c().toString(local, u"ddd, d MMM yyyy hh:mm:ss "_s).toLatin1() + zoneText(zone);
}

QByteArray base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype lineLength = 76;
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    lines.reserve(encoded.size() + encoded.size() / lineLength * 2 + 4);
    for (qsizetype at = 0; at < encoded.size(); at += lineLength) {
        lines += QByteArrayView(encoded).sliced(at, std::min(lineLength, encoded.size() - at));
        lines += "\r\n";
    }
    return lines;
}

} // namespace

SampleMessage SampleMessages::text(int longest)
{
    const bool isEightBit = below(3) == 0;
    const bool isLatin1 = !isEightBit && below(4) == 0;
    const Envelope head = envelope(subjects()[below(int(subjects().size()))]);
    QByteArray body = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=";
    body += isLatin1 ? "iso-8859-1" : isEightBit ? "utf-8" : "us-ascii; format=flowed";
    body += "\r\nContent-Transfer-Encoding: ";
    body += isLatin1 || isEightBit ? "8bit\r\n\r\n" : "7bit\r\n\r\n";
    if (isLatin1)
        body += "Gr\xfc\xdf"
                "e und sch\xf6nen Abend, Ren\xe9\r\n";
    body += paragraphs(longest, isEightBit ? eightBitSentences() : plainSentences());
    return finished(head, body);
}

SampleMessage SampleMessages::alternative()
{
    const Envelope head = envelope("Newsletter =?UTF-8?Q?f=C3=BCr_Sie?="_ba);
    const QByteArray boundary = "=_alt-" + QByteArray::number(m_serial);
    return finished(head,
                    "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n\tboundary=\""
                        + boundary + "\"\r\n\r\nThis is a message in MIME format.\r\n\r\n--"
                        + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + paragraphs(800, plainSentences()) + "\r\n--" + boundary
                        + "\r\nContent-Type: text/html; charset=utf-8\r\n"
                          "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                          "<html><body><p>Gr=C3=BC=C3=9Fe =\r\naus der =E2=82=AC-Zone</p>"
                          "</body></html>\r\n\r\n--"
                        + boundary + "--\r\n");
}

SampleMessage SampleMessages::fromMailingList()
{
    const Envelope head = envelope("[debian-user] Re: apt and pinning"_ba);
    QByteArray references = "References:";
    for (int count = 2 + below(8); count > 0; --count)
        references += "\r\n\t" + messageId();
    return finished(head, references
                              + "\r\nList-Id: <debian-user.lists.example>\r\nPrecedence: list\r\n"
                                "List-Unsubscribe: <mailto:leave@lists.example>\r\n\r\n"
                              + paragraphs(3000, plainSentences()));
}

SampleMessage SampleMessages::withAttachment(qsizetype attachmentBytes)
{
    const Envelope head = envelope("Anhang mit " + QByteArray::number(attachmentBytes) + " Bytes");
    const QByteArray boundary = "----=_Part_" + QByteArray::number(m_serial);
    return finished(
        head,
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" + boundary
            + "\"\r\n\r\n--" + boundary
            + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
              "8bit\r\n\r\n"
              "Im Anhang die gewünschte Datei.\r\n--"
            + boundary
            + "\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
              "Content-Disposition: attachment;\r\n filename*0*=UTF-8''Pr%C3%A4sentation%20;\r\n"
              " filename*1*=Endfassung.bin\r\n\r\n"
            + base64Lines(randomBytes(attachmentBytes)) + "--" + boundary + "--\r\n");
}

SampleMessage SampleMessages::nested()
{
    const SampleMessage inner = withAttachment(300 + below(2000));
    const Envelope head = envelope("Fwd: ein Entwurf, in drei Ebenen verpackt"_ba);
    const QByteArray number = QByteArray::number(m_serial);
    return finished(head, "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer"
                              + number + "\r\n\r\n--outer" + number
                              + "\r\nContent-Type: multipart/related; boundary=\"related " + number
                              + "\"\r\n\r\n--related " + number
                              + "\r\nContent-Type: multipart/alternative; boundary=inner" + number
                              + "\r\n\r\n--inner" + number + "\r\n\r\nText only\r\n--inner" + number
                              + "\r\nContent-Type: text/html\r\n\r\n<img src=\"cid:p1\">\r\n--inner"
                              + number + "--\r\n--related " + number
                              + "\r\nContent-Type: image/png\r\nContent-ID: <p1>\r\n"
                                "Content-Transfer-Encoding: base64\r\n\r\n"
                              + base64Lines(randomBytes(120)) + "--related " + number
                              + "--\r\n--outer" + number
                              + "\r\nContent-Type: message/rfc822\r\n\r\n" + inner.bytes
                              + "\r\n--outer" + number + "--\r\n");
}

QList<SampleMessage> SampleMessages::oddities()
{
    QList<SampleMessage> all;
    const auto add = [&](const QByteArray &bytes) {
        all << SampleMessage{
            bytes, someFlags(),
            internalDateText(someInstant(), zoneMinutes[below(zoneMinutes.size())])};
    };
    const auto fields = [](const QByteArray &subject) {
        return "From: anna@old.example\r\nTo: bob@new.example\r\nSubject: " + subject + "\r\n";
    };

    add(fields("No Message-ID, but Received"_ba) + received(someInstant()) + "\r\nText\r\n");
    add(fields("Neither Message-ID nor Received, one"_ba) + "\r\nText one\r\n");
    add(fields("Neither Message-ID nor Received, two"_ba) + "\r\nText two\r\n");
    add(fields("The same header"_ba) + "\r\nAnother text, first\r\n");
    add(fields("The same header"_ba) + "\r\nAnother text, second\r\n");
    add("\r\nNo header at all, the empty line comes first.\r\n"_ba);
    add("\r\nNo header at all, a second message.\r\n"_ba);
    add("\r\n"_ba);
    add("x"_ba);
    add("Just words, no header and no empty line"_ba);
    add("Subject: only a header"_ba);
    add("Subject: only a header with its line end\r\n"_ba);
    add("Message-ID: " + messageId() + "\r\n" + fields("No body"_ba) + "\r\n");
    add("Message-ID: " + messageId() + "\r\n" + fields("Empty lines only"_ba) + "\r\n\r\n\r\n\r\n");
    add("Message-ID: " + messageId() + "\r\n" + fields("No final line end"_ba) + "\r\nThe end");
    add("Message-ID: " + messageId() + "\r\n" + fields("Dots"_ba) + "\r\n.\r\n..\r\n.x\r\n.\r\n");
    add("From anna@old.example Thu Jan  1 00:00:00 2009\r\nMessage-ID: " + messageId() + "\r\n"
        + fields("A line of an mbox file first"_ba) + "\r\nFrom the body, too\r\n>From quoted\r\n");
    add("Message-ID: " + messageId() + "\r\n" + fields("Lines of 100,000 bytes"_ba) + "\r\n"
        + QByteArray(100'000, 'l') + "\r\n" + QByteArray(100'000, '.') + "\r\n");
    add("Message-ID: " + messageId() + "\r\n" + fields(QByteArray(40'000, 's'))
        + "X-Folded: a\r\n\tb\r\n   c\r\n \td\r\n\r\nA long header line\r\n");
    add("Message-ID:\r\n " + messageId() + "\r\n" + fields("Message-ID on the next line"_ba)
        + "\r\nText\r\n");
    add("MESSAGE-ID:" + messageId() + "\r\n" + fields("Message-ID without a blank"_ba)
        + "\r\nText\r\n");
    add("Message-ID: <>\r\n" + fields("Empty Message-ID"_ba) + "\r\nText\r\n");
    add("Message-ID: <gr\xfc\xdf"
        "e."
        + QByteArray::number(++m_serial) + "@old.example>\r\n"
        + fields("Raw 8 bit: \xc3\xa4\xff\xe4"_ba) + "\r\n\x80\x81\xfe\xff\r\n");
    add("Message-ID: " + messageId() + "\r\nthis line is no header\r\n" + fields("Broken header"_ba)
        + "\r\nText\r\n");
    add("Message-ID: " + messageId() + "\r\nStatus: RO\r\nX-Status: A\r\nX-UID: 17\r\n"
        + "X-Keywords: $Label1\r\nContent-Length: 3\r\n" + fields("Left-overs"_ba)
        + "\r\nText\r\n");
    add("Message-ID: " + messageId() + "\r\n" + fields("Looks like IMAP"_ba)
        + "\r\n* 1 FETCH (FLAGS () BODY[] {10}\r\na1 OK done\r\n)\r\n+ go on\r\n{4096+}\r\n");
    add("Message-ID: " + messageId() + "\r\n" + fields("A carriage return\rin the middle"_ba)
        + "\r\none\rtwo\r\n");

    // A mailing list delivers again what came directly: one Message-ID, two ways to get here.
    const QByteArray shared = "Message-ID: " + messageId() + "\r\n" + fields("Twice delivered"_ba)
                              + "\r\nThe same text\r\n";
    add(received(someInstant()) + shared);
    add(received(someInstant()) + shared);

    all[0].internalDate = "29-Feb-2008 23:59:59 +1300"_ba;
    all[1].internalDate = "01-Jan-2010 00:00:00 -1200"_ba;
    all[2].internalDate = " 1-Jul-2015 00:30:00 +1400"_ba;
    all[3].internalDate = "31-Dec-2004 23:59:59 +0000"_ba;
    return all;
}

QByteArrayList SampleMessages::someFlags()
{
    QByteArrayList flags;
    if (below(10) < 8)
        flags << "\\Seen"_ba;
    if (below(4) == 0)
        flags << "\\Answered"_ba;
    if (below(8) == 0)
        flags << "\\Flagged"_ba;
    if (below(25) == 0)
        flags << "\\Deleted"_ba;
    if (below(25) == 0)
        flags << "\\Draft"_ba;
    static const QByteArrayList keywords{"$Forwarded"_ba, "$MDNSent"_ba,  "NonJunk"_ba,
                                         "$Label1"_ba,    "Projekt-X"_ba, "todo_2024"_ba};
    if (below(4) == 0)
        flags << keywords[below(int(keywords.size()))];
    if (below(20) == 0)
        flags << "wichtig.sehr"_ba;
    return flags;
}

SampleMessages::Envelope SampleMessages::envelope(const QByteArray &subject)
{
    const QDateTime sent = someInstant();
    const int zone = zoneMinutes[below(zoneMinutes.size())];
    Envelope made;
    QDateTime arrived = sent;
    for (int hops = 1 + below(3); hops > 0; --hops) {
        arrived = arrived.addSecs(1 + below(90));
        made.header.prepend(received(arrived));
    }
    made.header += "Message-ID: " + messageId() + "\r\nDate: " + headerDateText(sent, zone)
                   + "\r\nFrom: " + people()[below(int(people().size()))] + "\r\nTo: "
                   + people()[below(int(people().size()))] + "\r\nSubject: " + subject + "\r\n";
    made.internalDate = internalDateText(arrived, zoneMinutes[below(zoneMinutes.size())]);
    return made;
}

QByteArray SampleMessages::received(const QDateTime &when)
{
    const QByteArray number = QByteArray::number(++m_serial);
    return "Received: from mx" + QByteArray::number(below(5)) + ".old.example ([192.0.2."
           + QByteArray::number(below(250)) + "])\r\n\tby mail.old.example with ESMTPS id " + number
           + "X\r\n\tfor <anna@old.example>; " + headerDateText(when, 60) + "\r\n";
}

QByteArray SampleMessages::messageId()
{
    return '<' + QByteArray::number(++m_serial) + '.' + QByteArray::number(m_random.generate(), 36)
           + "@old.example>";
}

QByteArray SampleMessages::randomBytes(qsizetype count)
{
    QList<quint32> words(count / 4 + 1);
    m_random.fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), count);
}

QByteArray SampleMessages::paragraphs(qsizetype longest, const QList<QByteArray> &sentences)
{
    const qsizetype size = 20 + below(int(longest));
    QByteArray text;
    while (text.size() < size) {
        text += sentences[below(int(sentences.size()))] + "\r\n";
        if (below(5) == 0)
            text += "\r\n";
    }
    return text;
}

SampleMessage SampleMessages::finished(const Envelope &envelope, const QByteArray &rest)
{
    return {envelope.header + rest, someFlags(), envelope.internalDate};
}

QDateTime SampleMessages::someInstant()
{
    constexpr qint64 begin = 1'080'000'000; // March 2004
    constexpr int span = 640'000'000;       // twenty years
    return QDateTime::fromSecsSinceEpoch(begin + below(span), QTimeZone::UTC);
}

} // namespace Mailhaul::Test
