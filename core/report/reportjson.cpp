// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"

#include "core/report/reportwords.h"
#include "core/report/runfacts.h"
#include "core/report/runlines.h"
#include "core/report/sentences.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString stamp(const QDateTime &when)
{
    return when.isValid() ? when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate)
                          : QString();
}

QJsonObject balanceObject(const Balance &balance, RunKind kind)
{
    QJsonObject object{{u"found"_s, balance.found}};
    for (const NamedBin &bin : namedBins(balance, kind))
        object.insert(bin.word, bin.number);
    return object;
}

QJsonObject head(const RunReport &report)
{
    QJsonObject object{
        {u"schema"_s, reportSchema},
        {u"program"_s, u"Mailhaul"_s},
        {u"version"_s, report.version},
        {u"system"_s, report.system},
        {u"kind"_s, kindWord(report.run.kind)},
        {u"outcome"_s, outcomeWord(report.run)},
        {u"started"_s, stamp(report.run.started)},
        {u"ended"_s, stamp(report.run.ended)},
        {u"commandLine"_s, report.commandLine},
        {u"source"_s, report.run.request.value("source"_L1)},
        {u"destination"_s, report.run.request.value("destination"_L1)},
        {u"sourceServer"_s, report.run.request.value("sourceServer"_L1)},
        {u"destinationServer"_s, report.run.request.value("destinationServer"_L1)},
        {u"options"_s, report.run.request.value("options"_L1)},
        {u"statistics"_s, statisticsFacts(report.statistics)},
        {u"balance"_s, balanceObject(report.balance, report.run.kind)},
        {u"balances"_s, imbalanceSentence(report).isEmpty()},
    };
    if (const QJsonValue takenBack = report.run.result.value(takenBackKey);
        !takenBack.isUndefined())
        object.insert(takenBackKey, takenBack);
    if (report.countedByRun)
        object.insert(u"countedByRun"_s, balanceObject(*report.countedByRun, report.run.kind));
    QJsonArray problems;
    for (const Problem &problem : report.run.problems) {
        problems.append(
            QJsonObject{{u"side"_s, problem.side == Side::Source ? u"source"_s : u"destination"_s},
                        {u"folder"_s, problem.folder.display()},
                        {u"uid"_s, qint64(problem.uid)},
                        {u"size"_s, problem.size},
                        {u"sentence"_s, sentenceFor(problem, accountOf(report, problem))},
                        {u"serverText"_s, problem.error.serverText}});
    }
    object.insert(u"problems"_s, problems);
    object.insert(u"audit"_s, report.audit ? QJsonValue(toJson(*report.audit)) : QJsonValue());
    return object;
}

QJsonObject messageObject(const MessageLine &line, const QString &reason)
{
    QJsonObject object{{u"uid"_s, qint64(line.message.uid)},
                       {u"messageId"_s, QString::fromLatin1(line.message.messageId)},
                       {u"date"_s, dateText(line.message)},
                       {u"size"_s, line.message.size},
                       {u"fate"_s, wordFor(line.fate)}};
    if (line.newUid != 0)
        object.insert(u"newUid"_s, qint64(line.newUid));
    if (!reason.isEmpty())
        object.insert(u"reason"_s, reason);
    return object;
}

QJsonObject folderObject(const RunReport &report, const ReportFolder &folder)
{
    const FolderPair &pair = folder.folder.pair;
    return {{u"source"_s, pair.source.display()},
            {u"target"_s, pair.target.display()},
            {u"sourceUidValidity"_s, qint64(pair.sourceUidValidity)},
            {u"targetUidValidity"_s, qint64(pair.targetUidValidity)},
            {u"bytesCopied"_s, folder.folder.bytesCopied},
            {u"balance"_s, balanceObject(folder.balance, report.run.kind)}};
}

/// An object without its closing brace, for something to follow.
QByteArray opened(const QJsonObject &object)
{
    QByteArray text = compact(object);
    text.chop(1);
    return text;
}

} // namespace

Result<> writeJson(const RunReport &report, Journal *journal, QIODevice &file)
{
    file.write(opened(head(report)) + ",\n\"folders\":[");
    bool isFirst = true;
    for (const ReportFolder &folder : report.folders) {
        file.write(std::exchange(isFirst, false) ? "\n" : ",\n");
        file.write(opened(folderObject(report, folder)) + ",\"messages\":[");
        if (journal) {
            const auto lines = messageLines(*journal, report.run, folder.folder);
            if (!lines)
                return std::unexpected(lines.error());
            bool isFirstLine = true;
            for (const MessageLine &line : *lines) {
                file.write(std::exchange(isFirstLine, false) ? "\n" : ",\n");
                file.write(compact(messageObject(line, reasonFor(line, report, folder.folder))));
            }
        }
        file.write("]}");
    }
    file.write("]}\n");
    return {};
}

} // namespace Mailhaul
