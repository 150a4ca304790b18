// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/imap/uid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Mailhaul {

/// Who has read what an audit compares.
enum class Reader {
    Nobody,
    Kimap,  ///< KDE's IMAP library, which shares no code with what copied.
    Engine, ///< Mailhaul's own engine, on connections made for the audit.
    Both    ///< Of a folder: some of its messages KIMAP, the others the engine.
};

/// How much of each message is compared.
enum class AuditDepth {
    Headers, ///< Presence, header, size, flags, date of arrival.
    Bodies   ///< And every byte of the content.
};

/// One difference between the two accounts, or something that could not be compared.
struct Finding
{
    enum class Kind {
        FolderMissing,    ///< The whole folder.
        FolderUnreadable, ///< Neither reader could read it; see text.
        Missing,          ///< In the old folder only.
        RepeatedDiffers,  ///< Left out as a repetition of another one, but not the same.
        Doubled,          ///< More often in the new folder than in the old one.
        WrongFolder,      ///< Missing here and found in another folder: see otherFolder.
        Header,
        Size,
        Body,
        Flags,
        Date,
        Unverified ///< There on both sides, but it could not be read well enough.
    };
    Kind kind = Kind::Missing;
    Imap::MailboxName source, target;
    Imap::Uid sourceUid = 0, targetUid = 0; ///< 0: none.
    QString subject;                        ///< Decoded, for people; may be empty.
    Imap::MailboxName otherFolder = {};
    QString text = {}; ///< What is there and what should be, or the reason.
    Reader reader = Reader::Nobody;
};

/// How often what has been compared, and who has read it.
struct AuditShare
{
    qint64 headersByKimap = 0, headersByEngine = 0;
    qint64 bodiesByKimap = 0, bodiesByEngine = 0;
    qint64 datesByEngine = 0;
};

struct AuditedFolder
{
    Imap::MailboxName source, target;
    qint64 sourceMessages = 0, targetMessages = 0;
    qint64 compared = 0;  ///< Pairs of messages.
    qint64 expected = 0;  ///< Known not to be there: left out, repeated, failed; no difference.
    qint64 onlyInNew = 0; ///< Messages of the new folder that are no copy; no difference.
    qint64 findings = 0;
    Reader sourceReader = Reader::Nobody, targetReader = Reader::Nobody;
};

/// What an audit came to.
struct AuditResult
{
    enum class Verdict {
        Proved,       ///< Everything that had to be there is, and is the same.
        ProvedExcept, ///< But for the findings.
        NotProved     ///< Something could not be compared at all; reason says why.
    };
    Verdict verdict = Verdict::NotProved;
    QString reason;
    AuditDepth depth = AuditDepth::Headers;
    bool isKimapAvailable = false; ///< False: this program was built without it.
    /// Why it could not read an account, or not all of it.
    QString kimapRefusalSource, kimapRefusalDestination;
    QDateTime started, ended;
    QList<AuditedFolder> folders;
    QList<Finding> findings; ///< At most findingsLimit of them.
    qint64 findingsTotal = 0;
    qint64 compared = 0;
    AuditShare share;

    static constexpr qsizetype findingsLimit = 10'000;
};

/// For the journal and for reports in JSON, and back.
QJsonObject toJson(const AuditResult &result);
AuditResult auditResultOf(const QJsonObject &object);

/// One word for scripts: "missing", "flags" and so on.
QString wordFor(Finding::Kind kind);
/// "kimap", "engine", "kimap+engine" or "nobody".
QString wordFor(Reader reader);

/// The verdict in one or two sentences.
QString verdictSentence(const AuditResult &result);
/// What is wrong with one message or folder, with what can be done.
QString sentenceFor(const Finding &finding);
/// Who has vouched for what.
QString readerSentence(const AuditResult &result);

} // namespace Mailhaul
