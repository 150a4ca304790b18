// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statisticsblock.h"

#include "core/report/formats.h"

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr qsizetype labelWidth = 40;

/// One figure after the other, each with its label.
class Block
{
public:
    void add(QLatin1StringView label, const QString &value)
    {
        m_lines.append(QString(label).leftJustified(labelWidth) + ": "_L1 + value);
    }
    void add(QLatin1StringView label, qint64 value) { add(label, QString::number(value)); }

    QStringList m_lines = {u"++++ Statistics"_s};
};

QString decimal(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

QString plainSize(qint64 bytes)
{
    return QString::number(bytes) + " ("_L1 + textForSize(bytes) + u')';
}

bool isDry(const Report &report)
{
    return report.kind == RunKind::DryRun || report.kind == RunKind::JustFoldersDryRun;
}

QString transferred(const Report &report)
{
    const QString copied = QString::number(report.statistics.messagesCopied);
    if (!isDry(report))
        return copied;
    return u"%1 (could be %2 without dry mode)"_s.arg(copied).arg(report.statistics.messagesToCopy);
}

QString deleted(const Report &report, qint64 number)
{
    if (!isDry(report) || number == 0)
        return QString::number(number);
    return u"0 (could be %1 without dry mode)"_s.arg(number);
}

QString voidMessages(qint64 number)
{
    if (number == 0)
        return u"0"_s;
    return u"%1 (told apart by their content)"_s.arg(number);
}

QString memory(const ProcessFigures &figures)
{
    if (!figures.memoryAtEnd)
        return u"NA"_s;
    const QString end = decimal(double(*figures.memoryAtEnd) / 1048576) + " MiB"_L1;
    if (!figures.memoryAtStart)
        return end;
    return end + " (started with "_L1 + decimal(double(*figures.memoryAtStart) / 1048576)
           + " MiB)"_L1;
}

QString load(const ProcessFigures &figures)
{
    if (figures.load.isEmpty())
        return u"NA"_s;
    return u"%1 on %2 cores"_s.arg(figures.load).arg(figures.cores);
}

QString cpu(const ProcessFigures &figures, double seconds)
{
    if (figures.cores == 0)
        return u"NA"_s;
    const double percent = seconds > 0 ? 100 * figures.cpuSeconds / seconds : 0;
    return u"%1 sec %2 %cpu %3 %allcpus"_s.arg(decimal(figures.cpuSeconds, 2), decimal(percent),
                                               decimal(percent / qMax(1, figures.cores)));
}

QString difference(const std::optional<SideSize> &source,
                   const std::optional<SideSize> &destination)
{
    if (!source || !destination)
        return u"NA messages, NA bytes (NA)"_s;
    const qint64 bytes = destination->bytes - source->bytes;
    return QString::number(destination->messages - source->messages) + " messages, "_L1
           + textForBytesAndSize(bytes);
}

} // namespace

QStringList statisticsBlock(const Report &report, const ProcessFigures &figures,
                            SizeDifferences differences)
{
    const Statistics &statistics = report.statistics;
    const double seconds = qMax<qint64>(0, statistics.started.msecsTo(statistics.ended)) / 1000.0;
    const auto perSecond = [seconds](double amount) {
        return seconds > 0 ? amount / seconds : 0.0;
    };

    Block block;
    block.add("Transfer started on"_L1, textForDate(statistics.started));
    block.add("Transfer ended on"_L1, textForDate(statistics.ended));
    block.add("Transfer time"_L1, decimal(seconds) + " sec"_L1);
    block.add("Folders synced"_L1,
              u"%1/%2 synced"_s.arg(statistics.foldersBegun).arg(statistics.foldersTotal));
    block.add("Messages transferred"_L1, transferred(report));
    block.add("Messages skipped"_L1, statistics.messagesSkipped);
    block.add("Messages found duplicate on host1"_L1, statistics.sourceDuplicates);
    block.add("Messages found duplicate on host2"_L1, statistics.destinationDuplicates);
    block.add("Messages found crossduplicate on host2"_L1, statistics.crossDuplicates);
    block.add("Messages void (noheader) on host1"_L1, voidMessages(statistics.sourceVoid));
    block.add("Messages void (noheader) on host2"_L1, voidMessages(statistics.destinationVoid));
    block.add("Messages found in host1 not in host2"_L1,
              QString::number(statistics.onSourceOnly) + " messages"_L1);
    block.add("Messages found in host2 not in host1"_L1,
              QString::number(statistics.onDestinationOnly) + " messages"_L1);
    block.add("Messages deleted on host1"_L1, deleted(report, statistics.deletedOnSource));
    block.add("Messages deleted on host2"_L1,
              deleted(report, statistics.deletedOnDestination - statistics.markedBefore));
    block.add("Total bytes transferred"_L1, plainSize(statistics.bytesCopied));
    block.add("Total bytes skipped"_L1, plainSize(statistics.bytesSkipped));
    block.add("Message rate"_L1,
              decimal(perSecond(double(statistics.messagesCopied))) + " messages/s"_L1);
    block.add("Average bandwidth rate"_L1,
              decimal(perSecond(double(statistics.bytesCopied) / 1024)) + " KiB/s"_L1);
    block.add("Reconnections to host1"_L1, statistics.sourceReconnections);
    block.add("Reconnections to host2"_L1, statistics.destinationReconnections);
    block.add("Memory consumption at the end"_L1, memory(figures));
    block.add("Load end is"_L1, load(figures));
    block.add("CPU time and %cpu"_L1, cpu(figures, seconds));
    block.add("Biggest message transferred"_L1, textForBytesAndSize(statistics.biggestCopied));
    block.add("Memory/biggest message ratio"_L1,
              figures.memoryAtEnd && statistics.biggestCopied > 0
                  ? decimal(double(*figures.memoryAtEnd) / double(statistics.biggestCopied))
                  : u"NA"_s);
    if (differences == SizeDifferences::Shown) {
        block.add("Start difference host2 - host1"_L1,
                  difference(statistics.sourceAtStart, statistics.destinationAtStart));
        block.add("Final difference host2 - host1"_L1,
                  difference(statistics.sourceAtEnd, statistics.destinationAtEnd));
    }
    return block.m_lines;
}

} // namespace Mailhaul
