// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditresult.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr std::array<std::pair<Finding::Kind, const char *>, 12> kindWords{{
    {Finding::Kind::FolderMissing, "folder-missing"},
    {Finding::Kind::FolderUnreadable, "folder-unreadable"},
    {Finding::Kind::Missing, "missing"},
    {Finding::Kind::RepeatedDiffers, "repeated-differs"},
    {Finding::Kind::Doubled, "doubled"},
    {Finding::Kind::WrongFolder, "wrong-folder"},
    {Finding::Kind::Header, "header"},
    {Finding::Kind::Size, "size"},
    {Finding::Kind::Body, "body"},
    {Finding::Kind::Flags, "flags"},
    {Finding::Kind::Date, "date"},
    {Finding::Kind::Unverified, "unverified"},
}};

constexpr std::array<std::pair<AuditResult::Verdict, const char *>, 3> verdictWords{{
    {AuditResult::Verdict::Proved, "proved"},
    {AuditResult::Verdict::ProvedExcept, "proved-except"},
    {AuditResult::Verdict::NotProved, "not-proved"},
}};

Reader readerOf(const QString &word)
{
    for (const Reader reader : {Reader::Kimap, Reader::Engine, Reader::Both}) {
        if (wordFor(reader) == word)
            return reader;
    }
    return Reader::Nobody;
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"kind"_s, wordFor(finding.kind)},
            {u"source"_s, finding.source.display()},
            {u"sourceRaw"_s, QString::fromLatin1(finding.source.raw())},
            {u"target"_s, finding.target.display()},
            {u"targetRaw"_s, QString::fromLatin1(finding.target.raw())},
            {u"sourceUid"_s, qint64(finding.sourceUid)},
            {u"targetUid"_s, qint64(finding.targetUid)},
            {u"subject"_s, finding.subject},
            {u"otherFolder"_s, finding.otherFolder.display()},
            {u"otherFolderRaw"_s, QString::fromLatin1(finding.otherFolder.raw())},
            {u"text"_s, finding.text},
            {u"reader"_s, wordFor(finding.reader)}};
}

Imap::MailboxName nameOf(const QJsonObject &object, QLatin1StringView key)
{
    return Imap::MailboxName(object.value(key).toString().toLatin1());
}

Finding findingOf(const QJsonObject &object)
{
    Finding finding;
    const QString kind = object.value("kind"_L1).toString();
    for (const auto &[known, word] : kindWords) {
        if (kind == QLatin1StringView(word))
            finding.kind = known;
    }
    finding.source = nameOf(object, "sourceRaw"_L1);
    finding.target = nameOf(object, "targetRaw"_L1);
    finding.otherFolder = nameOf(object, "otherFolderRaw"_L1);
    finding.sourceUid = Imap::Uid(object.value("sourceUid"_L1).toInteger());
    finding.targetUid = Imap::Uid(object.value("targetUid"_L1).toInteger());
    finding.subject = object.value("subject"_L1).toString();
    finding.text = object.value("text"_L1).toString();
    finding.reader = readerOf(object.value("reader"_L1).toString());
    return finding;
}

constexpr std::pair<const char *, qint64 AuditedFolder::*> folderNumbers[] = {
    {"sourceMessages", &AuditedFolder::sourceMessages},
    {"targetMessages", &AuditedFolder::targetMessages},
    {"compared", &AuditedFolder::compared},
    {"expected", &AuditedFolder::expected},
    {"onlyInNew", &AuditedFolder::onlyInNew},
    {"findings", &AuditedFolder::findings},
};

constexpr std::pair<const char *, qint64 AuditShare::*> shareNumbers[] = {
    {"headersByKimap", &AuditShare::headersByKimap},
    {"headersByEngine", &AuditShare::headersByEngine},
    {"bodiesByKimap", &AuditShare::bodiesByKimap},
    {"bodiesByEngine", &AuditShare::bodiesByEngine},
    {"datesByEngine", &AuditShare::datesByEngine},
};

QJsonObject toJson(const AuditedFolder &folder)
{
    QJsonObject object{{u"source"_s, folder.source.display()},
                       {u"sourceRaw"_s, QString::fromLatin1(folder.source.raw())},
                       {u"target"_s, folder.target.display()},
                       {u"targetRaw"_s, QString::fromLatin1(folder.target.raw())},
                       {u"sourceReader"_s, wordFor(folder.sourceReader)},
                       {u"targetReader"_s, wordFor(folder.targetReader)}};
    for (const auto &[name, member] : folderNumbers)
        object.insert(QLatin1StringView(name), folder.*member);
    return object;
}

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

QString wordFor(Finding::Kind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (known == kind)
            return QString::fromLatin1(word);
    }
    return {};
}

QString wordFor(Reader reader)
{
    switch (reader) {
    case Reader::Nobody:
        return u"nobody"_s;
    case Reader::Kimap:
        return u"kimap"_s;
    case Reader::Engine:
        return u"engine"_s;
    case Reader::Both:
        return u"kimap+engine"_s;
    }
    return {};
}

QJsonObject toJson(const AuditResult &result)
{
    QJsonArray folders, findings;
    for (const AuditedFolder &folder : result.folders)
        folders.append(toJson(folder));
    for (const Finding &finding : result.findings)
        findings.append(toJson(finding));
    QJsonObject share;
    for (const auto &[name, member] : shareNumbers)
        share.insert(QLatin1StringView(name), result.share.*member);
    QString verdict;
    for (const auto &[known, word] : verdictWords) {
        if (known == result.verdict)
            verdict = QString::fromLatin1(word);
    }
    return {{u"verdict"_s, verdict},
            {u"reason"_s, result.reason},
            {u"depth"_s, result.depth == AuditDepth::Bodies ? u"bodies"_s : u"headers"_s},
            {u"kimapAvailable"_s, result.isKimapAvailable},
            {u"kimapRefusalSource"_s, result.kimapRefusalSource},
            {u"kimapRefusalDestination"_s, result.kimapRefusalDestination},
            {u"started"_s, result.started.toUTC().toString(Qt::ISODateWithMs)},
            {u"ended"_s, result.ended.toUTC().toString(Qt::ISODateWithMs)},
            {u"compared"_s, result.compared},
            {u"findingsTotal"_s, result.findingsTotal},
            {u"share"_s, share},
            {u"folders"_s, folders},
            {u"findings"_s, findings}};
}

AuditResult auditResultOf(const QJsonObject &object)
{
    AuditResult result;
    for (const auto &[known, word] : verdictWords) {
        if (object.value("verdict"_L1).toString() == QLatin1StringView(word))
            result.verdict = known;
    }
    result.reason = object.value("reason"_L1).toString();
    result.depth = object.value("depth"_L1).toString() == "bodies"_L1 ? AuditDepth::Bodies
                                                                      : AuditDepth::Headers;
    result.isKimapAvailable = object.value("kimapAvailable"_L1).toBool();
    result.kimapRefusalSource = object.value("kimapRefusalSource"_L1).toString();
    result.kimapRefusalDestination = object.value("kimapRefusalDestination"_L1).toString();
    result.started = QDateTime::fromString(object.value("started"_L1).toString(), Qt::ISODateWithMs)
                         .toLocalTime();
    result.ended =
        QDateTime::fromString(object.value("ended"_L1).toString(), Qt::ISODateWithMs).toLocalTime();
    result.compared = object.value("compared"_L1).toInteger();
    result.findingsTotal = object.value("findingsTotal"_L1).toInteger();
    const QJsonObject share = object.value("share"_L1).toObject();
    for (const auto &[name, member] : shareNumbers)
        result.share.*member = share.value(QLatin1StringView(name)).toInteger();
    for (const QJsonValue &value : object.value("folders"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        AuditedFolder folder{.source = nameOf(row, "sourceRaw"_L1),
                             .target = nameOf(row, "targetRaw"_L1)};
        for (const auto &[name, member] : folderNumbers)
            folder.*member = row.value(QLatin1StringView(name)).toInteger();
        folder.sourceReader = readerOf(row.value("sourceReader"_L1).toString());
        folder.targetReader = readerOf(row.value("targetReader"_L1).toString());
        result.folders.append(folder);
    }
    for (const QJsonValue &value : object.value("findings"_L1).toArray())
        result.findings.append(findingOf(value.toObject()));
    return result;
}

QString verdictSentence(const AuditResult &result)
{
    switch (result.verdict) {
    case AuditResult::Verdict::Proved:
        return result.depth == AuditDepth::Bodies
                   ? AuditText::tr("Proved: %1 messages were read afresh in both accounts and are "
                                   "the same in every byte, with their marks and dates.")
                         .arg(shown(result.compared))
                   : AuditText::tr("Proved: %1 messages were read afresh in both accounts; their "
                                   "headers, sizes, marks and dates are the same. A thorough "
                                   "comparison looks at the contents too.")
                         .arg(shown(result.compared));
    case AuditResult::Verdict::ProvedExcept:
        return AuditText::tr("Proved except for %1 differences: %2 messages were read afresh in "
                             "both accounts, and all else is the same. Look at the list of "
                             "differences.")
            .arg(shown(result.findingsTotal), shown(result.compared));
    case AuditResult::Verdict::NotProved:
        return AuditText::tr("Not proved: %1").arg(result.reason);
    }
    return {};
}

QString sentenceFor(const Finding &finding)
{
    const QString source = finding.source.display();
    const QString target = finding.target.display();
    const QString number = QString::number(finding.sourceUid);
    const QString uid = finding.subject.isEmpty()
                            ? number
                            : AuditText::tr("%1 (“%2”)").arg(number, finding.subject);
    switch (finding.kind) {
    case Finding::Kind::FolderMissing:
        return AuditText::tr("The folder “%1” is missing in the new account, where it should be "
                             "“%2”. Run the copy again.")
            .arg(source, target);
    case Finding::Kind::FolderUnreadable:
        return AuditText::tr("The folders “%1” and “%2” could not be read (%3). Compare "
                             "again.")
            .arg(source, target, finding.text);
    case Finding::Kind::Missing:
        return AuditText::tr("Message %1 of “%2” is missing in “%3”. Run the copy again.")
            .arg(uid, source, target);
    case Finding::Kind::RepeatedDiffers:
        return AuditText::tr(
                   "Message %1 of “%2” was left out, because another one in the folder has "
                   "the same Message-ID; but it is not the same message, and it is not in "
                   "“%3”. Look at both, and copy it by hand if you need it.")
            .arg(uid, source, target);
    case Finding::Kind::Doubled:
        return AuditText::tr("Message %1 of “%2” is in “%3” more often than in the old account. "
                             "Delete what is too many there.")
            .arg(uid, source, target);
    case Finding::Kind::WrongFolder:
        return AuditText::tr("Message %1 of “%2” is missing in “%3”, but it is in “%4”. Move it, "
                             "or run the copy again.")
            .arg(uid, source, target, finding.otherFolder.display());
    case Finding::Kind::Header:
        return AuditText::tr("The header of message %1 of “%2” is another one in “%3” (%4). "
                             "Compare the two.")
            .arg(uid, source, target, finding.text);
    case Finding::Kind::Size:
        return AuditText::tr("Message %1 of “%2” has another size in “%3” (%4). Compare the two.")
            .arg(uid, source, target, finding.text);
    case Finding::Kind::Body:
        return AuditText::tr("The content of message %1 of “%2” is another one in “%3” (%4). "
                             "Compare the two.")
            .arg(uid, source, target, finding.text);
    case Finding::Kind::Flags:
        return AuditText::tr("Message %1 of “%2” has other marks in “%3” (%4). Run the copy "
                             "again, unless you have changed them.")
            .arg(uid, source, target, finding.text);
    case Finding::Kind::Date:
        return AuditText::tr("Message %1 of “%2” has another date of arrival in “%3” (%4). The "
                             "header still has the date on which it was sent.")
            .arg(uid, source, target, finding.text);
    case Finding::Kind::Unverified:
        return AuditText::tr("Message %1 of “%2” could not be compared with its copy in “%3” (%4). "
                             "Compare again.")
            .arg(uid, source, target, finding.text);
    }
    return {};
}

QString readerSentence(const AuditResult &result)
{
    const AuditShare &share = result.share;
    if (!result.isKimapAvailable) {
        return AuditText::tr("This program was built without KIMAP, so its own engine has read "
                             "everything, on fresh connections.");
    }
    QString sentence =
        AuditText::tr(
            "A second mail reader, KIMAP, which has no part in the copying, has compared "
            "%1 messages (%2 with their contents); Mailhaul itself, on fresh connections, "
            "%3 others and the dates of %4.")
            .arg(shown(share.headersByKimap), shown(share.bodiesByKimap),
                 shown(share.headersByEngine), shown(share.datesByEngine));
    if (!result.kimapRefusalSource.isEmpty())
        sentence += u' '
                    + AuditText::tr("KIMAP could not read the old account: %1")
                          .arg(result.kimapRefusalSource);
    if (!result.kimapRefusalDestination.isEmpty())
        sentence += u' '
                    + AuditText::tr("KIMAP could not read the new account: %1")
                          .arg(result.kimapRefusalDestination);
    return sentence;
}

} // namespace Mailhaul
