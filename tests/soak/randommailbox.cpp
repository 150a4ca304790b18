// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/randommailbox.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

constexpr int largestSmall = 3000;
constexpr int largestUsual = 20'000;
constexpr int largestLarge = 200'000;
constexpr int largestOfAll = 2'500'000;

int someSize(QRandomGenerator &random)
{
    const int kind = random.bounded(200);
    if (kind < 130)
        return random.bounded(largestSmall);
    if (kind < 185)
        return random.bounded(largestUsual);
    return random.bounded(kind < 198 ? largestLarge : largestOfAll);
}

QByteArray someText(QRandomGenerator &random, qsizetype size)
{
    QByteArray text;
    text.reserve(size + 80);
    while (text.size() < size) {
        const char letter = char('a' + random.bounded(26));
        text += QByteArray(1 + random.bounded(75), letter) + "\r\n";
    }
    return text;
}

QByteArrayList someFlags(QRandomGenerator &random)
{
    QByteArrayList flags;
    for (const QByteArray &flag : {"\\Seen"_ba, "\\Answered"_ba, "\\Flagged"_ba, "\\Draft"_ba,
                                   "\\Deleted"_ba, "$Label1"_ba, "Work"_ba}) {
        if (random.bounded(4) == 0)
            flags << flag;
    }
    return flags;
}

QByteArray someDate(QRandomGenerator &random)
{
    constexpr qint64 earliest = 100'000'000;
    constexpr qint64 latest = 1'700'000'000;
    const auto instant = QDateTime::fromSecsSinceEpoch(
        earliest + qint64(random.bounded(quint32(latest - earliest))), QTimeZone::UTC);
    static constexpr const char *zones[] = {"+0000", "+0545", "-0930", "+1400", "-1200"};
    return QLocale::c().toString(instant, u"dd-MMM-yyyy hh:mm:ss "_s).toLatin1()
           + zones[random.bounded(int(std::size(zones)))];
}

WitnessAppend someMessage(QRandomGenerator &random, Oddities oddities, int serial)
{
    const QByteArray name =
        QByteArray::number(serial) + '.' + QByteArray::number(random.generate());
    const QByteArray subject = "From: anna@old.example\r\nSubject: " + name + "\r\n";
    const QByteArray text = someText(random, someSize(random));
    QByteArray bytes;
    switch (random.bounded(oddities == Oddities::Some ? 0 : 2, 12)) {
    case 0:
        bytes = "\r\nNo header, " + name + "\r\n" + text;
        break;
    case 1:
        bytes =
            "Message-ID: <" + name + "@old.example>\r\n" + subject + "\r\n" + text + "no line end";
        break;
    case 2:
        bytes = subject + "\r\n" + text;
        break;
    case 3:
        bytes = subject + "Received: from a by b; " + name + "\r\n\r\n" + text;
        break;
    case 4:
        bytes = "Message-ID: <" + name + "@old.example>\r\n" + subject + "\r\n";
        break;
    default:
        bytes = "Message-ID: <" + name + "@old.example>\r\n" + subject
                + "\r\nGr\xfc\xdf"
                  "e\r\n"
                + text;
        break;
    }
    return {bytes, someFlags(random), someDate(random)};
}

} // namespace

QList<RandomFolder> randomMailbox(QRandomGenerator &random, Oddities oddities)
{
    QStringList names{u"Arbeit"_s, u"Arbeit/Pläne & Ideen"_s, u"Документы"_s, u"2019"_s, u"Leer"_s};
    QList<RandomFolder> mailbox{{u"INBOX"_s, {}}};
    for (int more = random.bounded(5); more > 0; --more)
        mailbox << RandomFolder{names.takeAt(random.bounded(int(names.size()))), {}};
    const int most = random.bounded(10) == 0 ? 200 : 40;
    int serial = 0;
    for (int count = 2 + random.bounded(most); count > 0; --count) {
        RandomFolder &folder = mailbox[random.bounded(int(mailbox.size()))];
        folder.messages << someMessage(random, oddities, ++serial);
    }
    return mailbox;
}

qint64 byteCount(const QList<RandomFolder> &mailbox)
{
    qint64 count = 0;
    for (const RandomFolder &folder : mailbox) {
        for (const WitnessAppend &message : folder.messages)
            count += message.bytes.size();
    }
    return count;
}

bool fill(ImapWitness &witness, const QList<RandomFolder> &mailbox)
{
    for (const RandomFolder &folder : mailbox) {
        if (folder.name != "INBOX"_L1
            && (!witness.create(folder.name) || !witness.subscribe(folder.name)))
            return false;
        if (!folder.messages.isEmpty() && !witness.appendAll(folder.name, folder.messages))
            return false;
    }
    return true;
}

} // namespace Mailhaul::Test
