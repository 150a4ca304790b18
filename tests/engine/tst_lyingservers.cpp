// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using Test::contents;
using Test::Cut;
using Test::MemoryMigration;
using Test::MemoryServer;

namespace {

/// What is said instead of an answer.
using Lie = std::function<QByteArrayList(const QByteArray &answer)>;

bool isFetch(const QByteArray &answer)
{
    return answer.startsWith("* ") && answer.contains(" FETCH (");
}

bool isScan(const QByteArray &answer)
{
    return isFetch(answer) && answer.contains("HEADER.FIELDS");
}

bool isBody(const QByteArray &answer)
{
    return isFetch(answer) && answer.contains(" BODY[] ");
}

bool isTagged(const QByteArray &answer)
{
    return answer.startsWith('a');
}

bool isAppended(const QByteArray &answer)
{
    return isTagged(answer) && answer.contains("APPENDUID");
}

QByteArray changed(QByteArray answer, const char *expression, const QByteArray &by)
{
    // Only the beginning is text: a body that looks like it stays as it is.
    const qsizetype lineEnd = answer.indexOf('\n');
    QByteArray first = lineEnd < 0 ? answer : answer.first(lineEnd);
    const QByteArray rest = answer.sliced(first.size());
    first =
        QString::fromLatin1(first)
            .replace(QRegularExpression(QString::fromLatin1(expression)), QString::fromLatin1(by))
            .toLatin1();
    return first + rest;
}

/// Changes the answers that \a isMeant names.
Lie where(bool (*isMeant)(const QByteArray &), const char *expression, const QByteArray &by)
{
    return [=](const QByteArray &answer) -> QByteArrayList {
        return {isMeant(answer) ? changed(answer, expression, by) : answer};
    };
}

Lie before(bool (*isMeant)(const QByteArray &), const QByteArray &said)
{
    return [=](const QByteArray &answer) -> QByteArrayList {
        if (isMeant(answer))
            return {said, answer};
        return {answer};
    };
}

bool isAnything(const QByteArray &)
{
    return true;
}

Lie twice(bool (*isMeant)(const QByteArray &))
{
    return [=](const QByteArray &answer) -> QByteArrayList {
        if (isMeant(answer))
            return {answer, answer};
        return {answer};
    };
}

/// FETCH responses come in the opposite order.
Lie backwards()
{
    const auto held = std::make_shared<QByteArrayList>();
    return [held](const QByteArray &answer) -> QByteArrayList {
        if (isFetch(answer)) {
            held->prepend(answer);
            return {};
        }
        QByteArrayList said;
        if (isTagged(answer))
            said = std::exchange(*held, {});
        said << answer;
        return said;
    };
}

/// Only the \a number th of the answers that \a isMeant names.
Lie once(int number, bool (*isMeant)(const QByteArray &), const Lie &lie)
{
    const auto count = std::make_shared<int>(0);
    return [=](const QByteArray &answer) -> QByteArrayList {
        if (isMeant(answer) && ++*count == number)
            return lie(answer);
        return {answer};
    };
}

Lie instead(const QByteArray &said)
{
    return [said](const QByteArray &) -> QByteArrayList { return {said}; };
}

} // namespace

Q_DECLARE_METATYPE(Lie)

/// Whatever a server says: the new account holds nothing that is not a true copy, what is missing is told, and once
/// the server is honest the next run makes it complete.
class TestLyingServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areNotBelieved_data();
    void areNotBelieved();
    void stall_data();
    void stall();

private:
    void holdsOnlyTrueCopies(const MemoryMigration &migration, const QByteArray &told);
    void endsComplete(MemoryMigration &migration, const QByteArray &told);

    const QMap<QByteArray, QByteArrayList> m_source = contents(Test::sampleSource());
    QMap<QByteArray, QByteArrayList> m_expected;
};

void TestLyingServers::initTestCase()
{
    MemoryMigration migration;
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    m_expected = contents(migration.destination.mailboxes());
}

void TestLyingServers::areNotBelieved_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<Lie>("lie");
    // True: what it says is odd, but all of it can be copied.
    QTest::addColumn<bool>("isHarmless");

    const auto row = [](const char *name, Side side, bool isHarmless, const Lie &lie) {
        QTest::addRow("%s, %s", side == Side::Source ? "source" : "destination", name)
            << side << lie << isHarmless;
    };
    for (const Side side : {Side::Source, Side::Destination}) {
        const bool isSource = side == Side::Source;
        // An empty message among them cannot be told from one whose bytes are kept back.
        row("sizes too small", side, !isSource, where(isScan, "RFC822.SIZE \\d+", "RFC822.SIZE 1"));
        row("sizes too large", side, !isSource,
            where(isScan, "RFC822.SIZE \\d+", "RFC822.SIZE 9223372036854775807"));
        row("sizes of nothing", side, true, where(isScan, "RFC822.SIZE \\d+", "RFC822.SIZE 0"));
        row("no sizes", side, true, where(isScan, "RFC822.SIZE \\d+ ", ""));
        row("backwards", side, true, backwards());
        row("everything twice", side, true, twice(isFetch));
        row("messages expunged meanwhile", side, true, before(isFetch, "* 1 EXPUNGE"));
        row("messages that vanish meanwhile", side, true,
            before(isFetch, "* VANISHED (EARLIER) 1:5"));
        row("more and more messages", side, true, before(isFetch, "* 4294967295 EXISTS"));
        row("flags of others meanwhile", side, true,
            before(isFetch, "* 1 FETCH (FLAGS (\\Deleted))"));
        row("flags with a UID meanwhile", side, true,
            before(isFetch, "* 1 FETCH (UID 1 FLAGS (\\Deleted))"));
        row("bodies of others meanwhile", side, true,
            before(isFetch, "* 9 FETCH (UID 99 BODY[] {3}\r\nbad)"));
        row("bodies of nobody meanwhile", side, !isSource,
            before(isFetch, "* 9 FETCH (BODY[] {3}\r\nbad)"));
        row("chatter", side, true, before(isAnything, "* OK still here"));
        row("going on without being asked", side, true, before(isFetch, "+ go on"));
        row("counting too few", side, true,
            where([](const QByteArray &answer) { return answer.endsWith(" EXISTS"); }, "\\d+",
                  "0"));
        row("counting too many", side, false,
            where([](const QByteArray &answer) { return answer.endsWith(" EXISTS"); }, "\\d+",
                  "999"));
        row("no UIDs in the list", side, false, where(isScan, "UID \\d+ ", ""));
        row("the same UID for all", side, false, where(isScan, "UID \\d+", "UID 3"));
        row("UID 0", side, false, where(isScan, "UID \\d+", "UID 0"));
        row("UIDs of 64 bits", side, false, where(isScan, "UID \\d+", "UID 18446744073709551615"));
        row("MODSEQ of 64 bits", side, true,
            where(isScan, "UID ", "MODSEQ (18446744073709551615) UID "));
        row("a deep list", side, false,
            where(isScan, "UID ", "X " + QByteArray(100'000, '(') + " UID "));
        row("unknown items", side, true,
            where(isScan, "UID ", "X-GM-MSGID 1278455344230334865 Y (a (b \"c\") NIL) UID "));
        row("an answer that was not asked for", side, false,
            once(3, isFetch, before(isAnything, "z99 OK surprise")));
        row("an answer twice", side, false, once(8, isTagged, twice(isAnything)));
        row("an endless line", side, false, once(2, isFetch, instead(QByteArray(5'000'000, 'x'))));
        row("a literal of 2^63", side, false,
            once(2, isFetch, instead("* 1 FETCH (UID 1 BODY[] {9223372036854775808}")));
        row("a header without end", side, false,
            once(2, isFetch,
                 instead("* 1 FETCH (UID 1 BODY[HEADER.FIELDS (MESSAGE-ID)] {5000000}")));
        row("garbage", side, false, once(4, isFetch, instead("\x16\x03\x01")));
        row("half a response", side, false, once(4, isFetch, instead("* 4 FETCH (UID")));
        row("a forged goodbye", side, true, once(4, isFetch, instead("* BYE forged")));
        row("literals for quoted strings", side, true,
            [](const QByteArray &answer) -> QByteArrayList {
                if (!isScan(answer))
                    return {answer};
                return {changed(answer, "INTERNALDATE \"([^\"]*)\"", "INTERNALDATE {26}\r\n\\1")};
            });
        row("no UIDVALIDITY", side, true,
            where([](const QByteArray &answer) { return answer.contains("[UIDVALIDITY "); },
                  "\\[UIDVALIDITY \\d+\\] ", ""));
        const auto validity = std::make_shared<int>(0);
        row("another UIDVALIDITY every time", side, !isSource,
            [validity](const QByteArray &answer) -> QByteArrayList {
                if (!answer.contains("[UIDVALIDITY "))
                    return {answer};
                return {"* OK [UIDVALIDITY " + QByteArray::number(++*validity) + "] valid"};
            });
        row("UIDNEXT 0", side, true,
            where([](const QByteArray &answer) { return answer.contains("[UIDNEXT "); },
                  "UIDNEXT \\d+", "UIDNEXT 0"));
        row("folders twice", side, true,
            twice([](const QByteArray &answer) { return answer.startsWith("* LIST"); }));
        row("continuations in a sign-in", side, true,
            before([](const QByteArray &answer) { return answer.endsWith("OK welcome"); },
                   "+ and your mother's name?"));
    }

    const auto unlisted = std::make_shared<int>(0);
    row("messages that are not listed", Side::Destination, false,
        [unlisted](const QByteArray &answer) -> QByteArrayList {
            if (isScan(answer) && ++*unlisted % 2 == 0)
                return {};
            return {answer};
        });
    row("dates that are none", Side::Destination, true,
        where(isScan, "INTERNALDATE \"[^\"]*\"", "INTERNALDATE \"yesterday\""));
    row("NIL dates", Side::Destination, true,
        where(isScan, "INTERNALDATE \"[^\"]*\"", "INTERNALDATE NIL"));
    for (const Side side : {Side::Source, Side::Destination}) {
        row("no messages, and all with the same UID", side, false,
            [](const QByteArray &answer) -> QByteArrayList {
                if (answer.endsWith(" EXISTS"))
                    return {"* 0 EXISTS"};
                return {isScan(answer) ? changed(answer, "UID \\d+", "UID 3") : answer};
            });
    }
    row("empty bodies", Side::Source, false, [](const QByteArray &answer) -> QByteArrayList {
        if (!isBody(answer))
            return {answer};
        return {answer.first(answer.indexOf(" BODY[] ")) + " BODY[] {0}\r\n)"};
    });
    row("no bodies", Side::Source, false, where(isBody, "BODY\\[\\] \\{\\d+\\}", "X {0}"));
    row("NIL bodies", Side::Source, false, [](const QByteArray &answer) -> QByteArrayList {
        if (!isBody(answer))
            return {answer};
        return {answer.first(answer.indexOf(" BODY[] ")) + " BODY[] NIL)"};
    });
    row("bodies without a UID", Side::Source, false, where(isBody, "UID \\d+ ", ""));
    row("UIDs behind the bodies", Side::Source, true,
        [](const QByteArray &answer) -> QByteArrayList {
            if (!isBody(answer))
                return {answer};
            const qsizetype begin = answer.indexOf("UID ");
            const qsizetype end = answer.indexOf(' ', begin + 4);
            const QByteArray uid = answer.sliced(begin, end - begin);
            return {answer.first(begin) + answer.sliced(end + 1).chopped(1) + ' ' + uid + ')'};
        });
    row("two UIDs with a body", Side::Source, false,
        [](const QByteArray &answer) -> QByteArrayList {
            if (!isBody(answer))
                return {answer};
            return {answer.chopped(1) + " UID 4)"};
        });
    row("two bodies in one response", Side::Source, false,
        [](const QByteArray &answer) -> QByteArrayList {
            if (!isBody(answer))
                return {answer};
            return {answer.chopped(1) + " BODY[] {3}\r\nbad)"};
        });
    row("bodies as quoted strings", Side::Source, true,
        [](const QByteArray &answer) -> QByteArrayList {
            const qsizetype begin = answer.indexOf(" BODY[] {0}\r\n");
            if (!isBody(answer) || begin < 0)
                return {answer};
            return {answer.first(begin) + " BODY[] \"\")"};
        });
    row("bodies of one character", Side::Source, false,
        [](const QByteArray &answer) -> QByteArrayList {
            // Nothing but its size tells what a message without an identity should be.
            if (!isBody(answer) || !answer.contains("Message-ID"))
                return {answer};
            return {answer.first(answer.indexOf(" BODY[] ")) + " BODY[] \"x\")"};
        });
    row("one message never sent", Side::Source, false,
        [](const QByteArray &answer) -> QByteArrayList {
            if (isBody(answer) && answer.contains("(UID 5 "))
                return {};
            return {answer};
        });
    row("done before it has begun", Side::Source, false,
        [](const QByteArray &answer) -> QByteArrayList {
            if (isBody(answer))
                return {};
            return {answer};
        });
    row("flags that break out", Side::Source, true,
        where(isScan, "FLAGS \\(", "FLAGS (\"a) {3+}\" \"b\\\\\" \"c d\" \"\\\\Seen (\" "));

    row("UIDs of nothing stored", Side::Destination, true,
        where(isAppended, "APPENDUID (\\d+) [\\d,:]+", "APPENDUID \\1 0"));
    row("too many UIDs stored", Side::Destination, true,
        where(isAppended, "APPENDUID (\\d+) [\\d,:]+", "APPENDUID \\1 1:4294967295"));
    row("stored in another folder", Side::Destination, true,
        where(isAppended, "APPENDUID (\\d+)", "APPENDUID 77"));
    row("stored under the numbers of others", Side::Destination, true,
        where(isAppended, "APPENDUID (\\d+) [\\d,:]+", "APPENDUID \\1 1"));
    row("refused, but stored", Side::Destination, false,
        once(2, isAppended, [](const QByteArray &answer) -> QByteArrayList {
            return {answer.first(answer.indexOf(' ')) + " NO not stored"};
        }));
}

void TestLyingServers::areNotBelieved()
{
    QFETCH(const Side, side);
    QFETCH(const Lie, lie);
    QFETCH(const bool, isHarmless);
    for (const char *capabilities :
         {MemoryServer::rich, MemoryServer::plain, MemoryServer::modern}) {
        MemoryMigration migration(capabilities);
        (side == Side::Source ? migration.source : migration.destination).lie(lie);
        const Report report = migration.run();
        const QByteArray told = migration.story().toUtf8();
        holdsOnlyTrueCopies(migration, told);
        if (QTest::currentTestFailed())
            return;
        const auto found = contents(migration.destination.mailboxes());
        if (isHarmless) {
            QVERIFY2(report.outcome == Report::Outcome::Completed, told);
            QCOMPARE(found, m_expected);
        } else if (found != m_expected) {
            QVERIFY2(!report.problems.isEmpty(), told);
        }
        endsComplete(migration, told);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestLyingServers::stall_data()
{
    QTest::addColumn<Side>("side");

    QTest::newRow("source") << Side::Source;
    QTest::newRow("destination") << Side::Destination;
}

/// A server falls silent in the middle of every second answer.
void TestLyingServers::stall()
{
    QFETCH(const Side, side);
    MemoryMigration migration;
    migration.sourceAccount.timeout = 150ms;
    migration.destinationAccount.timeout = 150ms;
    MemoryServer &server = side == Side::Source ? migration.source : migration.destination;
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    const int answers = server.answers();
    for (int number = 1; number <= answers; number += 2) {
        migration.begin();
        server.cutAtAnswer(number, Cut::Stall);
        const Report report = migration.run();
        const QByteArray told =
            "stall at answer " + QByteArray::number(number) + ": " + migration.story().toUtf8();
        holdsOnlyTrueCopies(migration, told);
        if (QTest::currentTestFailed())
            return;
        if (report.outcome == Report::Outcome::Completed)
            QVERIFY2(contents(migration.destination.mailboxes()) == m_expected, told);
        else
            QVERIFY2(!report.problems.isEmpty() && !migration.hasBegunToCopy()
                         && report.problems.first().what == Problem::What::SignIn,
                     told);
        endsComplete(migration, told);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Whatever there is was there before or is one of the source's messages, in every byte, and none is there twice.
void TestLyingServers::holdsOnlyTrueCopies(const MemoryMigration &migration, const QByteArray &told)
{
    auto &destination = const_cast<MemoryMigration &>(migration).destination;
    auto &source = const_cast<MemoryMigration &>(migration).source;
    const auto found = contents(destination.mailboxes());
    for (auto mailbox = found.cbegin(); mailbox != found.cend(); ++mailbox) {
        QByteArrayList expected = m_expected.value(mailbox.key());
        // Flags that were not brought up to date yet are those from before.
        expected += contents(Test::sampleDestination()).value(mailbox.key());
        for (const QByteArray &line : mailbox.value()) {
            if (!expected.removeOne(line))
                qWarning() << mailbox.key() << line << "is no true copy";
            QVERIFY2(m_expected.value(mailbox.key()).contains(line)
                         || contents(Test::sampleDestination()).value(mailbox.key()).contains(line),
                     told);
        }
        QVERIFY2(mailbox->size() <= m_expected.value(mailbox.key()).size(), told);
    }
    QVERIFY2(contents(source.mailboxes()) == m_source, told);
}

void TestLyingServers::endsComplete(MemoryMigration &migration, const QByteArray &told)
{
    migration.source.behave();
    migration.destination.behave();
    const Report report = migration.run();
    const QByteArray all = told + " then " + migration.story().toUtf8();
    QVERIFY2(report.outcome == Report::Outcome::Completed, all);
    QVERIFY2(report.problems.isEmpty(), all);
    const auto found = contents(migration.destination.mailboxes());
    if (found != m_expected)
        qWarning() << found << "instead of" << m_expected;
    QVERIFY2(found == m_expected, told);
}

QTEST_GUILESS_MAIN(TestLyingServers)
#include "tst_lyingservers.moc"
