// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sizereport.h"

#include "app/cli/formats.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qsizetype nameWidth = 35;
constexpr qsizetype valueWidth = 11;

QString known(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"NA"_s;
}

std::optional<qint64> minus(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

std::optional<qint64> plus(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

/// Larger than what was known before; nothing is larger than what is not known.
std::optional<qint64> larger(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

QString figures(const std::optional<qint64> &bytes, const std::optional<qint64> &messages,
                const std::optional<qint64> &biggest)
{
    return u"Size: %1 Messages: %2 Biggest: %3"_s.arg(known(bytes), 9)
        .arg(known(messages), 5)
        .arg(known(biggest), 9);
}

/// With the figures of those messages that the user wants to be looked at.
Folder asConsidered(Folder folder)
{
    if (folder.considered) {
        folder.messages = folder.considered->messages;
        folder.bytes = folder.considered->bytes;
        folder.biggest = folder.considered->biggest;
    }
    return folder;
}

QString head(QLatin1StringView who, qsizetype number, qsizetype total,
             const Imap::MailboxName &name)
{
    return who + u' ' + counter(number, total) + u' ' + bracketed(name).leftJustified(nameWidth)
           + u' ';
}

QString line(QLatin1StringView label, const QString &value, const QString &unit)
{
    return QString(label).leftJustified(28) + value.rightJustified(valueWidth) + unit;
}

QString sizeLine(QLatin1StringView label, const std::optional<qint64> &bytes)
{
    const QString unit = bytes ? " bytes ("_L1 + textForSize(*bytes) + u')' : QString();
    return line(label, known(bytes), unit);
}

} // namespace

KnownSize KnownSize::of(const SideSize &size)
{
    // Where only STATUS was asked, the biggest message is not known, and no message has no bytes.
    const bool knowsBiggest = size.biggest > 0 || size.messages == 0;
    return {size.folders, size.messages, size.bytes,
            knowsBiggest ? std::optional(size.biggest) : std::nullopt};
}

QStringList sizePairs(const KnownSize &source, const KnownSize &destination)
{
    return {
        line("Host1 Nb folders:"_L1, QString::number(source.folders), u" folders"_s),
        line("Host2 Nb folders:"_L1, QString::number(destination.folders), u" folders"_s),
        QString(),
        line("Host1 Nb messages:"_L1, known(source.messages), u" messages"_s),
        line("Host2 Nb messages:"_L1, known(destination.messages), u" messages"_s),
        QString(),
        sizeLine("Host1 Total size:"_L1, source.bytes),
        sizeLine("Host2 Total size:"_L1, destination.bytes),
        QString(),
        sizeLine("Host1 Biggest message:"_L1, source.biggest),
        sizeLine("Host2 Biggest message:"_L1, destination.biggest),
        QString(),
    };
}

QStringList sizesAtStart(const FolderPlan &plan, const FolderTree &destination)
{
    QStringList lines;
    const qsizetype total = plan.entries.size();
    KnownSize host1{total, 0, 0, 0};
    KnownSize host2{0, 0, 0, 0};
    QSet<Imap::MailboxName> targetsCounted;
    qsizetype number = 0;
    for (const FolderPlanEntry &entry : plan.entries) {
        ++number;
        const Folder source = asConsidered(entry.source);
        host1.messages = plus(host1.messages, source.messages);
        host1.bytes = plus(host1.bytes, source.bytes);
        lines += head("Host1 folder"_L1, number, total, source.name)
                 + figures(source.bytes, source.messages, source.biggest);
        host1.biggest = larger(host1.biggest, source.biggest);

        const Folder *listed = destination.find(entry.target);
        const QString targetHead = head("Host2 folder"_L1, number, total, entry.target);
        const QString differenceHead = QString(u"Host2-Host1"_s).leftJustified(targetHead.size());
        if (!listed) {
            lines += targetHead + "does not exist yet"_L1;
            lines += differenceHead
                     + figures(minus(0, source.bytes), minus(0, source.messages),
                               minus(0, source.biggest));
            lines += QString();
            continue;
        }
        const Folder considered = asConsidered(*listed);
        const Folder *target = &considered;
        if (!targetsCounted.contains(target->name)) {
            targetsCounted.insert(target->name);
            ++host2.folders;
            host2.messages = plus(host2.messages, target->messages);
            host2.bytes = plus(host2.bytes, target->bytes);
            host2.biggest = larger(host2.biggest, target->biggest);
        }
        lines += targetHead + figures(target->bytes, target->messages, target->biggest);
        lines +=
            differenceHead
            + figures(minus(target->bytes, source.bytes), minus(target->messages, source.messages),
                      minus(target->biggest, source.biggest));
        lines += QString();
    }
    return lines + sizePairs(host1, host2);
}

} // namespace Mailhaul::Cli
