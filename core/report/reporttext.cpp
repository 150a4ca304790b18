// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttext.h"

#include "core/report/reportwords.h"
#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct PlainText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype labelWidth = 40;

QString entry(const QString &name, const QString &value)
{
    return name.leftJustified(labelWidth) + u": "_s + value;
}

QStringList folderLines(const RunReport &report)
{
    QStringList lines;
    for (const ReportFolder &folder : report.folders) {
        QStringList bins;
        for (const NamedBin &bin : namedBins(folder.balance, report.run.kind)) {
            if (bin.number > 0)
                bins.append(u"%1 %2"_s.arg(bin.word).arg(bin.number));
        }
        lines.append(
            u"[%1] -> [%2] found %3 = %4"_s
                .arg(folder.folder.pair.source.display(), folder.folder.pair.target.display())
                .arg(folder.balance.found)
                .arg(bins.isEmpty() ? u"0"_s : bins.join(u" + "_s)));
    }
    return lines;
}

/// The block needs no more of a report than this.
Report figuresOf(const RunReport &report)
{
    Report figures;
    figures.kind = report.run.kind;
    figures.balance = report.balance;
    figures.statistics = report.statistics;
    if (!figures.statistics.ended.isValid())
        figures.statistics.ended = figures.statistics.started;
    return figures;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

QString reportAsText(const RunReport &report, const ProcessFigures &process)
{
    QStringList lines = statisticsBlock(figuresOf(report), process, SizeDifferences::Shown);
    lines.append({QString(), u"++++ Accounts"_s,
                  entry(PlainText::tr("Old account"), accountText(report.source)),
                  entry(PlainText::tr("New account"), accountText(report.destination)),
                  entry(PlainText::tr("Program"),
                        PlainText::tr("Mailhaul %1 on %2").arg(report.version, report.system)),
                  entry(PlainText::tr("Options"), report.commandLine),
                  entry(PlainText::tr("Result"), outcomeSentence(report)), QString(),
                  u"++++ Balance"_s,
                  entry(PlainText::tr("Found"), QString::number(report.balance.found))});
    for (const NamedBin &bin : namedBins(report.balance, report.run.kind))
        lines.append(entry(bin.name, QString::number(bin.number)));
    if (const QString mistake = imbalanceSentence(report); !mistake.isEmpty())
        lines.append(mistake);
    lines.append({QString(), u"++++ Folders"_s});
    lines.append(folderLines(report));
    lines.append({QString(), u"++++ Problems"_s});
    if (report.run.problems.isEmpty())
        lines.append(PlainText::tr("None."));
    for (const Problem &problem : report.run.problems) {
        const QString sentence = sentenceFor(problem, accountOf(report, problem));
        lines.append(oneLine(sentence + u' ' + problem.error.serverText));
    }
    lines.append({QString(), u"++++ Audit"_s});
    if (!report.audit) {
        lines.append(PlainText::tr("No audit has been made after this run."));
    } else {
        lines.append(verdictSentence(*report.audit));
        lines.append(readerSentence(*report.audit));
        for (const Finding &finding : report.audit->findings)
            lines.append(u"%1 %2"_s.arg(wordFor(finding.reader), oneLine(sentenceFor(finding))));
    }
    for (QString &line : lines)
        line = harmless(line);
    return lines.join(u'\n') + u'\n';
}

} // namespace Mailhaul
