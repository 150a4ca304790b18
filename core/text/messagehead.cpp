// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messagehead.h"

#ifdef MAILHAUL_HAS_KMIME
#include <KMime/Message>
#endif

namespace Mailhaul {

namespace {

QString printable(QString text)
{
    constexpr qsizetype longest = 500;
    text.truncate(longest);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

#ifndef MAILHAUL_HAS_KMIME
/// The value of the first field called \a name, as it is.
QByteArray field(const QByteArray &header, const QByteArray &name)
{
    QByteArray value;
    bool isInside = false;
    const QByteArrayList lines = header.split('\n');
    for (const QByteArray &line : lines) {
        if (isInside && (line.startsWith(' ') || line.startsWith('\t')))
            value += ' ' + line.trimmed();
        else if (isInside)
            break;
        else if (line.size() > name.size() && line.at(name.size()) == ':'
                 && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0) {
            value = line.sliced(name.size() + 1).trimmed();
            isInside = true;
        }
    }
    return value;
}
#endif

} // namespace

#ifdef MAILHAUL_HAS_KMIME
HeadText headText(const QByteArray &header)
{
    KMime::Message message;
    QByteArray lines = header;
    lines.replace("\r\n", "\n");
    message.setHead(lines);
    message.parse();
    HeadText text;
    if (const auto *subject = std::as_const(message).subject())
        text.subject = printable(subject->asUnicodeString());
    if (const auto *from = std::as_const(message).from())
        text.sender = printable(from->displayString());
    if (const auto *date = std::as_const(message).date())
        text.sent = date->dateTime();
    return text;
}
#else
HeadText headText(const QByteArray &header)
{
    return {printable(QString::fromUtf8(field(header, "Subject"))),
            printable(QString::fromUtf8(field(header, "From"))),
            QDateTime::fromString(QString::fromLatin1(field(header, "Date")), Qt::RFC2822Date)};
}
#endif

} // namespace Mailhaul
