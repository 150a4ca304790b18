// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcsv.h"

#include "core/report/reportwords.h"
#include "core/report/runlines.h"

#include <QIODevice>
#include <QStringList>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString field(QString text)
{
    text = harmless(text);
    // A spreadsheet would take these for a formula, and the sender of a message chooses its Message-ID.
    static constexpr QStringView formulaSigns = u"=+-@";
    if (!text.isEmpty() && formulaSigns.contains(text.front()))
        text.prepend(u'\'');
    static constexpr QStringView special = u",\"\r\n";
    const bool isSpecial =
        std::ranges::any_of(text, [](QChar letter) { return special.contains(letter); });
    if (!isSpecial)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void writeLine(QIODevice &file, const QStringList &fields)
{
    QStringList escaped;
    for (const QString &text : fields)
        escaped.append(field(text));
    file.write((escaped.join(u',') + u"\r\n"_s).toUtf8());
}

QString number(qint64 value)
{
    return value == 0 ? QString() : QString::number(value);
}

} // namespace

Result<> writeCsv(const RunReport &report, Journal *journal, QIODevice &file)
{
    writeLine(file, {u"folder"_s, u"uid"_s, u"message_id"_s, u"date"_s, u"size"_s, u"fate"_s,
                     u"new_folder"_s, u"new_uid"_s, u"reason"_s, u"messages"_s});
    for (const ReportFolder &folder : report.folders) {
        const FolderPair &pair = folder.folder.pair;
        QList<MessageLine> lines;
        if (journal) {
            auto found = messageLines(*journal, report.run, folder.folder);
            if (!found)
                return std::unexpected(found.error());
            lines = std::move(*found);
        }
        for (const MessageLine &line : std::as_const(lines)) {
            const bool isThere =
                line.fate == MessageFate::Copied || line.fate == MessageFate::AlreadyThere;
            writeLine(file, {pair.source.display(), QString::number(line.message.uid),
                             QString::fromLatin1(line.message.messageId), dateText(line.message),
                             QString::number(line.message.size), wordFor(line.fate),
                             isThere ? pair.target.display() : QString(),
                             isThere ? number(line.newUid) : QString(),
                             reasonFor(line, report, folder.folder), u"1"_s});
        }
        if (!lines.isEmpty())
            continue;
        // Messages that were counted and never listed.
        for (const NamedBin &bin : namedBins(folder.balance, report.run.kind)) {
            if (bin.number > 0)
                writeLine(file, {pair.source.display(),
                                 {},
                                 {},
                                 {},
                                 {},
                                 bin.word,
                                 pair.target.display(),
                                 {},
                                 {},
                                 QString::number(bin.number)});
        }
    }
    return {};
}

} // namespace Mailhaul
