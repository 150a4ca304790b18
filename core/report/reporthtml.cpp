// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporthtml.h"

#include "core/report/reportwords.h"
#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct HtmlText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A report with more would be read by nobody; the CSV has them all.
constexpr qsizetype findingsShown = 500;

QString escaped(const QString &text)
{
    return harmless(text).toHtmlEscaped();
}

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

QString heading(const QString &text)
{
    return u"<h2>"_s + escaped(text) + u"</h2>\n"_s;
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + escaped(text) + u"</p>\n"_s;
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><td class=\"name\">"_s + escaped(name) + u"</td><td>"_s + escaped(value)
           + u"</td></tr>\n"_s;
}

QString table(const QString &content)
{
    return u"<table cellspacing=\"0\" cellpadding=\"4\" border=\"1\">\n"_s + content
           + u"</table>\n"_s;
}

QString dateText(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when, QLocale::LongFormat)
                          : HtmlText::tr("It never ended.");
}

QString facts(const RunReport &report)
{
    QString rows = row(HtmlText::tr("Old account"), accountText(report.source))
                   + row(HtmlText::tr("New account"), accountText(report.destination))
                   + row(HtmlText::tr("Started"), dateText(report.run.started))
                   + row(HtmlText::tr("Ended"), dateText(report.run.ended))
                   + row(HtmlText::tr("Copied"), textForBytes(report.statistics.bytesCopied))
                   + row(HtmlText::tr("Program"),
                         HtmlText::tr("Mailhaul %1 on %2").arg(report.version, report.system));
    if (!report.commandLine.isEmpty())
        rows += row(HtmlText::tr("Options"), report.commandLine);
    return table(rows);
}

QString balance(const RunReport &report)
{
    QString rows = row(HtmlText::tr("Found"), shown(report.balance.found));
    for (const NamedBin &bin : namedBins(report.balance, report.run.kind))
        rows += row(bin.name, shown(bin.number));
    return table(rows);
}

QString folders(const RunReport &report)
{
    // Names are longer than numbers, and a head is repeated on each page.
    const auto head = [](const QString &text, QLatin1StringView attributes = {}) -> QString {
        return u"<th"_s + attributes + u'>' + escaped(text) + u"</th>"_s;
    };
    constexpr QLatin1StringView wide = " width=\"20%\""_L1;
    QString rows = u"<thead><tr>"_s + head(HtmlText::tr("Old account"), wide)
                   + head(HtmlText::tr("New account"), wide) + head(HtmlText::tr("Found"));
    for (const NamedBin &bin : namedBins({}, report.run.kind))
        rows += head(bin.name);
    rows += u"</tr></thead>\n"_s;
    for (const ReportFolder &folder : report.folders) {
        rows += u"<tr><td>"_s + escaped(folder.folder.pair.source.display()) + u"</td><td>"_s
                + escaped(folder.folder.pair.target.display()) + u"</td><td align=\"right\">"_s
                + shown(folder.balance.found) + u"</td>"_s;
        for (const NamedBin &bin : namedBins(folder.balance, report.run.kind))
            rows += u"<td align=\"right\">"_s + shown(bin.number) + u"</td>"_s;
        rows += u"</tr>\n"_s;
    }
    return table(rows);
}

QString problems(const RunReport &report)
{
    QString items;
    for (const Problem &problem : report.run.problems) {
        items += u"<li>"_s + escaped(sentenceFor(problem, accountOf(report, problem)));
        if (!problem.error.serverText.isEmpty())
            items += u" <i>"_s + escaped(problem.error.serverText) + u"</i>"_s;
        items += u"</li>\n"_s;
    }
    return u"<ol>\n"_s + items + u"</ol>\n"_s;
}

QString audit(const AuditResult &result)
{
    QString text = paragraph(verdictSentence(result)) + paragraph(readerSentence(result));
    if (result.findings.isEmpty())
        return text;
    QString items;
    for (const Finding &finding :
         result.findings.first(qMin(findingsShown, result.findings.size())))
        items += u"<li>"_s + escaped(sentenceFor(finding)) + u" ("_s
                 + escaped(wordFor(finding.reader)) + u")</li>\n"_s;
    text += u"<ol>\n"_s + items + u"</ol>\n"_s;
    if (result.findingsTotal > findingsShown)
        text += paragraph(HtmlText::tr("These are the first %1 of %2.")
                              .arg(shown(findingsShown), shown(result.findingsTotal)));
    return text;
}

} // namespace

QString reportAsHtml(const RunReport &report)
{
    const QString title = HtmlText::tr("Report of a mailbox move");
    QString page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s
                   + escaped(title)
                   + u"</title>\n<style>\n"
                     "body { font-family: sans-serif; }\n"
                     "table { border-collapse: collapse; margin-bottom: 12px; }\n"
                     "th { background-color: #e8e8e8; text-align: left; }\n"
                     "td.name { font-weight: bold; }\n"
                     "td { overflow-wrap: anywhere; }\n"
                     "p.mistake { background-color: #ffdddd; font-weight: bold; }\n"
                     "@media print { body { font-size: 9pt; } h2 { page-break-after: avoid; }"
                     " tr, li { page-break-inside: avoid; } }\n"
                     "</style></head><body>\n<h1>"_s
                   + escaped(title) + u"</h1>\n"_s;
    page += paragraph(outcomeSentence(report));
    if (const QString mistake = imbalanceSentence(report); !mistake.isEmpty())
        page += u"<p class=\"mistake\">"_s + escaped(mistake) + u"</p>\n"_s;
    page += facts(report);
    page += heading(HtmlText::tr("Balance")) + balance(report);
    if (!report.run.problems.isEmpty())
        page += heading(HtmlText::tr("Problems")) + problems(report);
    page += heading(HtmlText::tr("Audit"));
    page += report.audit ? audit(*report.audit)
                         : paragraph(HtmlText::tr("No audit has been made after this run."));
    page += heading(HtmlText::tr("Folders")) + folders(report);
    return page + u"</body></html>\n"_s;
}

} // namespace Mailhaul
