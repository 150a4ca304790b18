// SPDX-License-Identifier: GPL-3.0-or-later

// An audit finds every difference that somebody plants between two accounts, whoever made the copy,
// and says who has read what.

#include "core/audit/audit.h"
#include "core/audit/kimapreader.h"
#include "tests/server/twoaccounts.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

const QByteArray date = "04-May-2016 05:06:07 +0200"_ba;
const QByteArray otherDate = "04-May-2016 05:06:08 +0200"_ba;

/// One message of a folder.
struct Item
{
    QString folder = u"INBOX"_s;
    QByteArray bytes;
    QByteArrayList flags = {"\\Seen"_ba};
    QByteArray received = date;
};

QList<Item> items()
{
    QList<Item> all;
    for (const QString &folder : {u"INBOX"_s, u"Work"_s}) {
        for (int number = 0; number < 4; ++number)
            all.append({folder, plainMessage(folder.toLatin1() + QByteArray::number(number), 300),
                        number % 2 ? QByteArrayList{"\\Flagged"_ba, "todo"_ba}
                                   : QByteArrayList{"\\Seen"_ba}});
    }
    // What KIMAP is known to trip over.
    all.append({u"INBOX"_s, "Subject: no empty line behind it\r\n"_ba});
    all.append({u"INBOX"_s, "\r\nNo header at all\r\n"_ba});
    all.append(
        {u"INBOX"_s,
         "From: a@example.org\r\nSubject: boundaries\r\nMIME-Version: 1.0\r\nContent-Type: "
         "multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\n\r\ntext\r\n--x--\r\nafter\r\n"_ba});
    all.append({u"INBOX"_s,
                "From: b@example.org\r\nSubject: odd keyword\r\n\r\ntext\r\n"_ba,
                {"odd[keyword"_ba, "\\Seen"_ba}});
    return all;
}

bool append(ImapWitness &witness, const QList<Item> &all)
{
    for (const Item &item : all) {
        if (!witness.append(item.folder, item.bytes, item.flags, item.received))
            return false;
    }
    return true;
}

AuditResult audit(const AuditRequest &request)
{
    Audit audit;
    QSignalSpy finished(&audit, &Audit::finished);
    audit.start(request);
    if (finished.isEmpty() && !finished.wait(60s))
        qFatal("The audit does not end.");
    return finished.first().first().value<AuditResult>();
}

QString story(const AuditResult &result)
{
    QStringList lines = {verdictSentence(result), readerSentence(result)};
    for (const Finding &finding : result.findings)
        lines.append(wordFor(finding.kind) + u": "_s + sentenceFor(finding));
    return lines.join(u'\n');
}

QStringList kinds(const AuditResult &result)
{
    QStringList words;
    for (const Finding &finding : result.findings)
        words.append(wordFor(finding.kind));
    words.sort();
    return words;
}

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void provesWhatIsTheSame_data();
    void provesWhatIsTheSame();
    void findsWhatWasPlanted_data();
    void findsWhatWasPlanted();
    void saysWhoHasRead();
    void looksAtACopyOfOurs();
    void looksAtFoldersThatWereJoined();
    void ends();

private:
    AuditRequest request(AuditDepth depth = AuditDepth::Bodies) const;
    /// Another program has copied the items with that change.
    void copyWith(const std::function<void(QList<Item> &)> &change);

    std::unique_ptr<TwoAccounts> m_accounts;
};

void AuditTest::initTestCase() {}

AuditRequest AuditTest::request(AuditDepth depth) const
{
    const MigrationRequest migration = m_accounts->request(Wire::Clear);
    return {.source = migration.source,
            .destination = migration.destination,
            .depth = depth,
            .journalFolder = migration.journalFolder};
}

void AuditTest::copyWith(const std::function<void(QList<Item> &)> &change)
{
    m_accounts = std::make_unique<TwoAccounts>();
    QVERIFY2(m_accounts->start(), qPrintable(m_accounts->errorText()));
    for (ImapWitness *witness : {&m_accounts->source(), &m_accounts->destination()})
        QVERIFY(witness->create(u"Work"_s));
    QVERIFY(append(m_accounts->source(), items()));
    QList<Item> copy = items();
    change(copy);
    QVERIFY(append(m_accounts->destination(), copy));
}

void AuditTest::provesWhatIsTheSame_data()
{
    QTest::addColumn<AuditDepth>("depth");
    QTest::addColumn<AuditReaders>("readers");
    QTest::newRow("headers") << AuditDepth::Headers << AuditReaders::Independent;
    QTest::newRow("bodies") << AuditDepth::Bodies << AuditReaders::Independent;
    QTest::newRow("engine alone") << AuditDepth::Bodies << AuditReaders::EngineOnly;
}

void AuditTest::provesWhatIsTheSame()
{
    QFETCH(const AuditDepth, depth);
    QFETCH(const AuditReaders, readers);
    // In another order, and with mail that was there before.
    copyWith([](QList<Item> &copy) {
        std::ranges::reverse(copy);
        copy.append({u"Work"_s, plainMessage("mine"_ba)});
    });
    AuditRequest asked = request(depth);
    asked.readers = readers;
    const AuditResult result = audit(asked);
    QVERIFY2(result.verdict == AuditResult::Verdict::Proved, qPrintable(story(result)));
    QCOMPARE(result.compared, items().size());
    const AuditShare &share = result.share;
    QCOMPARE(share.headersByKimap + share.headersByEngine, result.compared);
    QCOMPARE(share.datesByEngine, result.compared);
    if (depth == AuditDepth::Bodies)
        QCOMPARE(share.bodiesByKimap + share.bodiesByEngine, result.compared);
    const bool isIndependent = KimapReader::isAvailable() && readers == AuditReaders::Independent;
    QVERIFY2(isIndependent ? share.headersByKimap >= 8 : share.headersByKimap == 0,
             qPrintable(story(result)));
}

void AuditTest::findsWhatWasPlanted_data()
{
    using Change = std::function<void(QList<Item> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &found, const Change &change) {
        QTest::newRow(name) << change << found;
    };
    row("a byte of a body", {u"body"_s}, [](QList<Item> &copy) {
        QByteArray &bytes = copy[2].bytes;
        bytes[bytes.size() - 5] = char(bytes[bytes.size() - 5] ^ 1);
    });
    row("a header", {u"header"_s},
        [](QList<Item> &copy) { copy[1].bytes.replace("Subject:", "subject:"); });
    row("a new field", {u"header"_s, u"size"_s},
        [](QList<Item> &copy) { copy[1].bytes.prepend("X-New: yes\r\n"); });
    row("a flag less", {u"flags"_s}, [](QList<Item> &copy) { copy[0].flags.clear(); });
    row("a keyword more", {u"flags"_s}, [](QList<Item> &copy) { copy[0].flags << "new"_ba; });
    row("a keyword that KIMAP cannot read", {u"flags"_s},
        [](QList<Item> &copy) { copy.last().flags.removeFirst(); });
    row("a date", {u"date"_s}, [](QList<Item> &copy) { copy[3].received = otherDate; });
    row("missing", {u"missing"_s}, [](QList<Item> &copy) { copy.removeAt(2); });
    row("doubled", {u"doubled"_s}, [](QList<Item> &copy) { copy.append(copy[2]); });
    row("truncated", {u"body"_s, u"size"_s}, [](QList<Item> &copy) { copy[5].bytes.chop(100); });
    row("in the wrong folder", {u"wrong-folder"_s},
        [](QList<Item> &copy) { copy[6].folder = u"INBOX"_s; });
    row("without a header, doubled", {u"doubled"_s},
        [](QList<Item> &copy) { copy.append(copy[copy.size() - 3]); });
    row("a line end behind the header", {u"size"_s},
        [](QList<Item> &copy) { copy[copy.size() - 4].bytes += "\r\n"; });
    row("all of a folder", {u"missing"_s, u"missing"_s, u"missing"_s, u"missing"_s},
        [](QList<Item> &copy) {
            copy.removeIf([](const Item &item) { return item.folder == u"Work"_s; });
        });
    row("in a message that KIMAP mangles", {u"body"_s},
        [](QList<Item> &copy) { copy[copy.size() - 2].bytes.replace("after", "After"); });
    row("without a header", {u"body"_s},
        [](QList<Item> &copy) { copy[copy.size() - 3].bytes.replace("at all", "at aLl"); });
    row("several", {u"date"_s, u"doubled"_s, u"flags"_s, u"missing"_s}, [](QList<Item> &copy) {
        copy.append(copy[6]);
        copy[0].received = otherDate;
        copy[3].flags.clear();
        copy.removeAt(5);
    });
}

void AuditTest::findsWhatWasPlanted()
{
    QFETCH(const std::function<void(QList<Item> &)>, change);
    QFETCH(const QStringList, expected);
    copyWith(change);
    AuditRequest asked = request();
    for (const AuditReaders readers : {AuditReaders::Independent, AuditReaders::EngineOnly}) {
        asked.readers = readers;
        const AuditResult result = audit(asked);
        QVERIFY2(result.verdict == AuditResult::Verdict::ProvedExcept, qPrintable(story(result)));
        QVERIFY2(kinds(result) == expected, qPrintable(story(result)));
        QCOMPARE(result.findingsTotal, expected.size());
        for (const Finding &finding : result.findings)
            QVERIFY(sentenceFor(finding).contains(finding.subject));
        // Nothing is lost on the way into the journal and back.
        QCOMPARE(toJson(auditResultOf(toJson(result))), toJson(result));
    }
}

/// A certificate that only its fingerprint vouches for is nothing for KIMAP.
void AuditTest::saysWhoHasRead()
{
    copyWith([](QList<Item> &) {});
    AuditRequest asked = request(AuditDepth::Headers);
    const MigrationRequest encrypted = m_accounts->request(Wire::Tls);
    asked.destination = encrypted.destination;
    const AuditResult result = audit(asked);
    QVERIFY2(result.verdict == AuditResult::Verdict::Proved, qPrintable(story(result)));
    QCOMPARE(result.share.headersByEngine, result.compared);
    for (const AuditedFolder &folder : result.folders) {
        QVERIFY(folder.targetReader == Reader::Engine);
        // Of INBOX, KIMAP leaves to the engine what it mangles.
        const Reader reader = folder.source.isInbox() ? Reader::Both : Reader::Kimap;
        QVERIFY(folder.sourceReader == reader || !KimapReader::isAvailable());
    }
    QVERIFY(!result.kimapRefusalDestination.isEmpty());
    QVERIFY(readerSentence(result).contains(result.kimapRefusalDestination)
            || !KimapReader::isAvailable());
}

/// What our own copy leaves out on purpose is no difference, and the journal takes the result.
void AuditTest::looksAtACopyOfOurs()
{
    m_accounts = std::make_unique<TwoAccounts>();
    QVERIFY2(m_accounts->start(), qPrintable(m_accounts->errorText()));
    QList<Item> all = items();
    all.append(all[1]);
    QVERIFY(m_accounts->source().create(u"Work"_s));
    QVERIFY(append(m_accounts->source(), all));
    Migration migration;
    QSignalSpy finished(&migration, &Migration::finished);
    migration.start(m_accounts->request(Wire::Clear));
    QVERIFY(finished.wait(60s));
    const auto report = finished.first().first().value<Report>();
    QCOMPARE(report.balance.repeated, 1);
    const AuditResult result = audit(request());
    QVERIFY2(result.verdict == AuditResult::Verdict::Proved, qPrintable(story(result)));
    QCOMPARE(result.compared, report.balance.copied);
}

/// Two old folders go into one: what each has brought there is not too much, but what nobody has is.
void AuditTest::looksAtFoldersThatWereJoined()
{
    m_accounts = std::make_unique<TwoAccounts>();
    QVERIFY2(m_accounts->start(), qPrintable(m_accounts->errorText()));
    QList<Item> old = items();
    old.append({u"Work"_s, old.first().bytes});
    QVERIFY(m_accounts->source().create(u"Work"_s));
    QVERIFY(append(m_accounts->source(), old));
    for (Item &item : old)
        item.folder = u"INBOX"_s;
    QVERIFY(append(m_accounts->destination(), old));
    AuditRequest asked = request();
    asked.options.explicitTargets = {{Imap::MailboxName("Work"_ba), Imap::MailboxName("INBOX"_ba)}};
    const AuditResult even = audit(asked);
    QVERIFY2(even.verdict == AuditResult::Verdict::Proved, qPrintable(story(even)));
    QVERIFY(append(m_accounts->destination(), {old.at(1)}));
    const AuditResult doubled = audit(asked);
    QVERIFY2(kinds(doubled) == QStringList{u"doubled"_s}, qPrintable(story(doubled)));
}

void AuditTest::ends()
{
    copyWith([](QList<Item> &) {});
    AuditRequest asked = request();
    {
        Audit audit;
        QSignalSpy finished(&audit, &Audit::finished);
        audit.start(asked);
        audit.cancel();
        QVERIFY(!finished.isEmpty() || finished.wait(30s));
        const auto result = finished.first().first().value<AuditResult>();
        QVERIFY(result.verdict == AuditResult::Verdict::NotProved);
        QVERIFY(!result.reason.isEmpty());
    }
    asked.destination.password = Secret(u"wrong"_s);
    const AuditResult result = audit(asked);
    QVERIFY(result.verdict == AuditResult::Verdict::NotProved);
    QVERIFY(!result.reason.isEmpty());
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
