// SPDX-License-Identifier: GPL-3.0-or-later

// What the audit makes of two listings, where the same header occurs more than once or not at all.

#include "core/audit/foldercomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

struct Sample
{
    Imap::Uid uid = 0;
    QByteArray header, messageId, body;
    qint64 size = 100;
    qint64 date = 1000;
};

AuditedMessage audited(const Sample &sample, AuditDepth depth)
{
    AuditedMessage message{.uid = sample.uid, .size = sample.size};
    message.received.secondsSinceEpoch = sample.date;
    message.isDateKnown = true;
    message.header = headerDigest(sample.header);
    message.messageId = sample.messageId.isEmpty() ? Digest() : digestOf(sample.messageId);
    message.headerReader = Reader::Engine;
    if (depth == AuditDepth::Bodies) {
        message.body = digestOf(sample.body);
        message.bytes = sample.size;
        message.bodyReader = Reader::Engine;
    }
    return message;
}

using Known = QHash<Imap::Uid, JournalRecord>;

QStringList kindsOf(const QList<Sample> &old, const QList<Sample> &copy, AuditDepth depth,
                    const Known &known = {})
{
    AuditedMessages oldMessages, copyMessages;
    for (const Sample &sample : old)
        oldMessages.append(audited(sample, depth));
    for (const Sample &sample : copy)
        copyMessages.append(audited(sample, depth));
    const Imap::MailboxName inbox("INBOX"_ba);
    const FolderComparison result =
        compareFolders(inbox, inbox, oldMessages, copyMessages, known, depth);
    QStringList words;
    for (const Finding &finding : result.findings)
        words.append(wordFor(finding.kind) + u' ' + QString::number(finding.sourceUid) + u' '
                     + QString::number(finding.targetUid));
    words.sort();
    return words;
}

const auto bothDepths = {AuditDepth::Headers, AuditDepth::Bodies};

/// Messages without a Message-ID that have the same header, as some lists and scanners send them.
const QList<Sample> alike{
    {.uid = 1, .header = "Subject: report"_ba, .body = "one"_ba},
    {.uid = 2, .header = "Subject: report"_ba, .body = "two"_ba},
    {.uid = 3, .header = "Subject: report"_ba, .body = "three"_ba, .size = 102},
};

} // namespace

class TestFolderComparison : public QObject
{
    Q_OBJECT

private slots:
    void missesOneOfThoseWithTheSameHeader();
    void believesTheJournalBeforeALikeness();
    void takesARepeatedMessageForWhatItIs();
    void findsMoreThanThereWere();
    void tellsAnotherMessageFromACopy();
    void pairsMessagesWithoutAHeader();
    void countsBytesAndNotOnlyLines();
    void saysWhatItCouldNotCompare();
};

void TestFolderComparison::missesOneOfThoseWithTheSameHeader()
{
    for (const AuditDepth depth : bothDepths) {
        QCOMPARE(kindsOf(alike, alike, depth), QStringList());
        QCOMPARE(kindsOf(alike, {alike[0], alike[2]}, depth).size(), 1);
        QCOMPARE(kindsOf(alike, {alike[0], alike[1]}, depth), QStringList{u"missing 3 0"_s});
    }
    QCOMPARE(kindsOf(alike, {alike[0], alike[2]}, AuditDepth::Bodies),
             QStringList{u"missing 2 0"_s});
}

/// Both were stored, so both have to be there, however alike they are.
void TestFolderComparison::believesTheJournalBeforeALikeness()
{
    const QList<Sample> twice{
        {.uid = 1, .header = "Message-ID: <a>"_ba, .messageId = "<a>"_ba, .body = "b"_ba},
        {.uid = 2, .header = "Message-ID: <a>"_ba, .messageId = "<a>"_ba, .body = "b"_ba}};
    const Known stored{{1, {.state = JournalRecord::State::Stored, .destinationUid = 11}},
                       {2, {.state = JournalRecord::State::Stored, .destinationUid = 12}}};
    for (const AuditDepth depth : bothDepths) {
        Sample copy = twice[0];
        copy.uid = 11;
        QCOMPARE(kindsOf(twice, {copy}, depth, stored), QStringList{u"missing 2 0"_s});
    }
}

void TestFolderComparison::takesARepeatedMessageForWhatItIs()
{
    const Sample message{
        .uid = 1, .header = "Message-ID: <a>"_ba, .messageId = "<a>"_ba, .body = "b"_ba};
    Sample again = message;
    again.uid = 2;
    Sample other = again;
    other.body = "c"_ba;
    const Known repeated{{2, {.state = JournalRecord::State::Repeated}}};
    for (const AuditDepth depth : bothDepths) {
        QCOMPARE(kindsOf({message, again}, {message}, depth), QStringList());
        QCOMPARE(kindsOf({message, again}, {message}, depth, repeated), QStringList());
    }
    QCOMPARE(kindsOf({message, other}, {message}, AuditDepth::Headers, repeated), QStringList());
    QCOMPARE(kindsOf({message, other}, {message}, AuditDepth::Bodies, repeated),
             QStringList{u"repeated-differs 2 0"_s});
    // Its content shows that it is no repetition.
    QCOMPARE(kindsOf({message, other}, {message}, AuditDepth::Bodies),
             QStringList{u"missing 2 0"_s});
}

void TestFolderComparison::findsMoreThanThereWere()
{
    const Sample plain{
        .uid = 1, .header = "Message-ID: <a>"_ba, .messageId = "<a>"_ba, .body = "b"_ba};
    const Sample bare{.uid = 1, .body = "no header"_ba};
    for (const Sample &message : {plain, bare}) {
        Sample again = message;
        again.uid = 2;
        for (const AuditDepth depth : bothDepths)
            QCOMPARE(kindsOf({message}, {message, again}, depth), QStringList{u"doubled 1 2"_s});
    }
}

/// "Delete what is too many" would be bad advice for these.
void TestFolderComparison::tellsAnotherMessageFromACopy()
{
    QCOMPARE(kindsOf({alike[0]}, {alike[0], alike[1]}, AuditDepth::Bodies), QStringList());
    for (const AuditDepth depth : bothDepths)
        QCOMPARE(kindsOf({alike[0]}, {alike[0], alike[2]}, depth), QStringList());
}

void TestFolderComparison::pairsMessagesWithoutAHeader()
{
    const QList<Sample> bare{{.uid = 1, .body = "one"_ba}, {.uid = 2, .body = "two"_ba}};
    const QList<Sample> turned{{.uid = 5, .body = "two"_ba}, {.uid = 6, .body = "one"_ba}};
    for (const AuditDepth depth : bothDepths)
        QCOMPARE(kindsOf(bare, turned, depth), QStringList());
    QCOMPARE(kindsOf(bare, {turned[0]}, AuditDepth::Bodies), QStringList{u"missing 1 0"_s});
    QList<Sample> late = turned;
    late[0].date = late[1].date = 5000;
    QCOMPARE(kindsOf(bare, late, AuditDepth::Bodies), (QStringList{u"date 1 6"_s, u"date 2 5"_s}));
    QCOMPARE(kindsOf(bare, {turned[0]}, AuditDepth::Headers).size(), 1);
}

/// Line ends behind the last field are not part of the digest.
void TestFolderComparison::countsBytesAndNotOnlyLines()
{
    const Sample message{.uid = 1, .header = "Subject: a\r\n\r\n"_ba, .size = 14};
    Sample shorter = message;
    shorter.size = 12;
    for (const AuditDepth depth : bothDepths)
        QCOMPARE(kindsOf({message}, {shorter}, depth), QStringList{u"size 1 1"_s});

    // A size that the server tells wrongly is no difference if the bytes are there.
    AuditedMessage old = audited(message, AuditDepth::Bodies);
    AuditedMessage copy = old;
    copy.size = 99;
    const Imap::MailboxName inbox("INBOX"_ba);
    QVERIFY(compareFolders(inbox, inbox, {old}, {copy}, {}, AuditDepth::Bodies).findings.isEmpty());
}

void TestFolderComparison::saysWhatItCouldNotCompare()
{
    AuditedMessage old = audited(alike[0], AuditDepth::Headers);
    AuditedMessage copy = old;
    copy.isDateKnown = false;
    const Imap::MailboxName inbox("INBOX"_ba);
    const auto findings =
        compareFolders(inbox, inbox, {old}, {copy}, {}, AuditDepth::Headers).findings;
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().kind == Finding::Kind::Unverified);
}

QTEST_GUILESS_MAIN(TestFolderComparison)
#include "tst_foldercomparison.moc"
