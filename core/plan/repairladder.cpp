// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/repairladder.h"

#include "core/text/headerlines.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr qsizetype longestLine = 998; // RFC 5322, 2.1.1, without the line end.
constexpr qsizetype base64Line = 76;   // RFC 2045, 6.8.

/// Breaks one line, without its end. A field of the header goes on behind a blank.
void addBroken(QByteArray &result, QByteArrayView line, bool isHeader)
{
    while (line.size() > longestLine) {
        qsizetype end = longestLine;
        if (isHeader) {
            const qsizetype blank = line.first(longestLine).lastIndexOf(' ');
            end = blank > 0 ? blank : longestLine;
        }
        result.append(line.first(end)).append("\r\n");
        line = line.sliced(end);
        if (isHeader && !line.startsWith(' '))
            result.append(' ');
    }
    result.append(line).append("\r\n");
}

bool isKept(const QByteArray &name)
{
    static const QByteArrayList kept = {"message-id"_ba, "received"_ba, "date"_ba, "from"_ba,
                                        "to"_ba,         "cc"_ba,       "subject"_ba};
    return kept.contains(name.toLower());
}

QByteArray encodedInLines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray result;
    result.reserve(encoded.size() + encoded.size() / base64Line * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += base64Line)
        result.append(QByteArrayView(encoded).sliced(at, qMin(base64Line, encoded.size() - at)))
            .append("\r\n");
    return result;
}

} // namespace

Imap::Flags withoutKeywords(const Imap::Flags &flags)
{
    QByteArrayList names;
    for (const QByteArray &name : flags.names()) {
        if (name.startsWith('\\'))
            names.append(name);
    }
    return Imap::Flags(names);
}

QByteArray mendedMessage(const QByteArray &message)
{
    QByteArray result;
    result.reserve(message.size() + message.size() / 32);
    bool isHeader = true;
    for (qsizetype at = 0; at < message.size();) {
        // A lone CR ends a line for some programs and not for others; servers refuse it.
        qsizetype end = at;
        while (end < message.size() && message[end] != '\n' && message[end] != '\r')
            ++end;
        QByteArray line = message.sliced(at, end - at);
        line.replace('\0', "");
        if (line.isEmpty())
            isHeader = false;
        addBroken(result, line, isHeader);
        at = end + 1;
        if (end + 1 < message.size() && message[end] == '\r' && message[end + 1] == '\n')
            ++at;
    }
    return result;
}

QByteArray coveringMessage(const QByteArray &message, const QString &explanation)
{
    const QByteArray boundary =
        "=_mailhaul_"_ba
        + QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex().first(32);
    QByteArray result;
    for (const HeaderLine &line : headerLines(message)) {
        if (!isKept(line.name))
            continue;
        QByteArray field = mendedMessage(message.sliced(line.start, line.length));
        while (field.endsWith("\r\n\r\n"))
            field.chop(2);
        result += field;
    }
    result += "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\""_ba + boundary
              + "\"\r\n\r\n--" + boundary
              + "\r\nContent-Type: text/plain; charset=utf-8\r\n"
                "Content-Transfer-Encoding: base64\r\n\r\n"
              + encodedInLines(explanation.toUtf8() + "\r\n") + "--" + boundary
              + "\r\nContent-Type: application/octet-stream; name=\"message.eml\"\r\n"
                "Content-Disposition: attachment; filename=\"message.eml\"\r\n"
                "Content-Transfer-Encoding: base64\r\n\r\n"
              + encodedInLines(message) + "--" + boundary + "--\r\n";
    return result;
}

QString putAsideName(const QString &folder, quint32 uid)
{
    QString name = folder;
    for (QChar &character : name) {
        const bool isPlain = character.isLetterOrNumber() || u"-_.@"_s.contains(character);
        if (!isPlain || (character == u'.' && name.startsWith(u'.')))
            character = u'_';
    }
    return u"%1_%2.eml"_s.arg(name.left(100)).arg(uid);
}

} // namespace Mailhaul
