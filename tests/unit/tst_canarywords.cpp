// SPDX-License-Identifier: GPL-3.0-or-later

// Which messages are tried, and what is said of them.

#include "core/canary/canarysamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

const Imap::MailboxName inbox("INBOX"_ba);

CanaryCandidate candidate(Imap::Uid uid, qint64 size, qint64 received,
                          const Imap::Flags &flags = {}, const Imap::MailboxName &folder = inbox)
{
    return {.folder = folder,
            .uidValidity = 1,
            .uid = uid,
            .size = size,
            .flags = flags,
            .received = Imap::InternalDate{received, 0}};
}

QString described(const QList<CanarySample> &samples)
{
    const QMap<CanaryMessage::Kind, QString> words{{CanaryMessage::Kind::Ordinary, u"ordinary"_s},
                                                   {CanaryMessage::Kind::Large, u"large"_s},
                                                   {CanaryMessage::Kind::Oldest, u"oldest"_s},
                                                   {CanaryMessage::Kind::Keywords, u"keywords"_s},
                                                   {CanaryMessage::Kind::OddFolder, u"odd"_s}};
    QStringList texts;
    for (const CanarySample &sample : samples) {
        QStringList kinds;
        for (const CanaryMessage::Kind kind : sample.kinds)
            kinds.append(words.value(kind));
        texts.append(u"%1: %2"_s.arg(sample.message.uid).arg(kinds.join(u'+')));
    }
    return texts.join(u", "_s);
}

FolderPlanEntry entry(const QString &name, qint64 messages)
{
    FolderPlanEntry made;
    made.source.name = Imap::MailboxName::fromDisplay(name);
    made.source.messages = messages;
    return made;
}

CanaryMessage message()
{
    return {.kinds = {CanaryMessage::Kind::Ordinary},
            .folder = inbox,
            .uid = 1,
            .size = 1000,
            .dateBefore = Imap::InternalDate{1'000'000, 0},
            .dateAfter = Imap::InternalDate{1'000'000, 60}};
}

} // namespace

class CanaryWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void oddNames_data();
    void oddNames();
    void choosesOneOfEachKind();
    void looksAtFewFolders();
    void saysWhatHasChanged_data();
    void saysWhatHasChanged();
};

void CanaryWordsTest::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOdd");
    QTest::newRow("INBOX") << u"INBOX"_s << false;
    QTest::newRow("levels") << u"Work/2024 old-new_1.5"_s << false;
    QTest::newRow("umlaut") << u"Entwürfe"_s << true;
    QTest::newRow("ampersand") << u"Work/R&D"_s << true;
    QTest::newRow("blank at the end of a level") << u"Work /2024"_s << true;
    QTest::newRow("foreign separator") << u"Work\\2024"_s << true;
}

void CanaryWordsTest::oddNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isOdd);
    QCOMPARE(isOddName(Imap::MailboxName::fromDisplay(name), "/"_ba), isOdd);
}

void CanaryWordsTest::choosesOneOfEachKind()
{
    const auto odd = Imap::MailboxName::fromDisplay(u"Entwürfe"_s);
    const QList<CanaryCandidate> all{
        candidate(1, 500, 50),
        candidate(2, 9'000, 40),
        candidate(3, 400, 10, {"\\Seen"_ba}),
        candidate(4, 450, 60, {"todo"_ba}),
        candidate(5, 100'000, 5), // Too large, though the oldest.
        candidate(6, 0, 1),       // Nothing in it.
        candidate(7, 700, 70, {}, odd),
    };
    QCOMPARE(described(samplesFor(all, "/"_ba, 50'000)),
             u"1: ordinary, 2: large, 3: oldest, 4: keywords, 7: odd"_s);
    QCOMPARE(described(samplesFor({candidate(9, 10, 10, {"todo"_ba}, odd)}, "/"_ba, 50'000)),
             u"9: ordinary+large+oldest+keywords+odd"_s);
    QCOMPARE(described(samplesFor({candidate(9, 10, 10)}, "/"_ba, 5)), QString());
}

void CanaryWordsTest::looksAtFewFolders()
{
    FolderPlan plan;
    plan.entries = {entry(u"A"_s, 900), entry(u"B"_s, 0), entry(u"Entwürfe"_s, 20),
                    entry(u"INBOX"_s, 100), entry(u"Z"_s, 500)};
    QStringList names;
    for (const FolderPlanEntry &chosen : foldersForCanary(plan, "/"_ba, 1'050))
        names.append(chosen.source.name.display());
    QCOMPARE(names, (QStringList{u"Entwürfe"_s, u"INBOX"_s, u"A"_s}));
    QCOMPARE(foldersForCanary(plan, "/"_ba, 30).size(), 2);
}

void CanaryWordsTest::saysWhatHasChanged_data()
{
    QTest::addColumn<CanaryResult>("result");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const std::function<void(CanaryMessage &)> &change,
                        const QStringList &parts) {
        CanaryResult result{.messages = {message(), message()}};
        change(result.messages.last());
        QTest::newRow(name) << result << parts;
    };
    row("all kept", [](CanaryMessage &) {}, {u"keeps messages as they are: 2"_s});
    row("line ends", [](CanaryMessage &changed) { changed.bytes = CanaryMessage::Bytes::LineEnds; },
        {u"line ends"_s});
    row("lines in front",
        [](CanaryMessage &changed) { changed.bytes = CanaryMessage::Bytes::HeaderAdded; },
        {u"lines of its own"_s});
    row("content", [](CanaryMessage &changed) { changed.bytes = CanaryMessage::Bytes::Other; },
        {u"changes what is in a message"_s});
    row("date",
        [](CanaryMessage &changed) { changed.dateAfter = Imap::InternalDate{2'000'000, 0}; },
        {u"does not keep the date of arrival"_s});
    row("date and flags",
        [](CanaryMessage &changed) {
            changed.dateAfter = Imap::InternalDate{2'000'000, 0};
            changed.lostFlags = {"todo"_ba, "\\Draft"_ba};
        },
        {u"date of arrival"_s, u"these flags: \\Draft, todo"_s});
    row("refused",
        [](CanaryMessage &changed) {
            changed.refusal = Error{.code = Error::Code::Rejected, .serverText = u"No way"_s};
        },
        {u"did not take a message"_s});

    CanaryResult named{.messages = {message()}};
    named.changedName = Imap::MailboxName::fromDisplay(u"R&D"_s);
    named.leftBehind = {Imap::MailboxName("Mailhaul trial"_ba)};
    QTest::newRow("names") << named << QStringList{u"“R&D”"_s, u"“Mailhaul trial”"_s};
    QTest::newRow("nothing") << CanaryResult{} << QStringList{u"no message to try with"_s};
    QTest::newRow("cancelled") << CanaryResult{.error = Error{.code = Error::Code::Canceled}}
                               << QStringList{u"was cancelled"_s};
}

void CanaryWordsTest::saysWhatHasChanged()
{
    QFETCH(CanaryResult, result);
    QFETCH(QStringList, parts);
    const QStringList sentences = sentencesFor(result);
    QVERIFY2(sentences.size() == parts.size(), qPrintable(sentences.join(u'\n')));
    for (qsizetype at = 0; at < parts.size(); ++at)
        QVERIFY2(sentences.at(at).contains(parts.at(at)), qPrintable(sentences.at(at)));
}

QTEST_GUILESS_MAIN(CanaryWordsTest)
#include "tst_canarywords.moc"
