// SPDX-License-Identifier: GPL-3.0-or-later

// mailhaul-cli is killed with SIGKILL at many moments and started again until it ends by itself.
// Then the new account must be what an undisturbed copy makes: nothing lost, nothing twice.

#include "tests/cli/programrun.h"
#include "tests/demo/statistics.h"
#include "tests/server/accountoptions.h"
#include "tests/server/twoaccounts.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

constexpr int manyMessages = 1200;
constexpr int rounds = 6;

/// When a run is killed.
struct Moment
{
    enum class Kind {
        Time,    ///< milliseconds after its start
        Output,  ///< when it tells of the message with this number in the large folder
        Arrived, ///< when the new account has so many messages in the large folder
    };
    Kind kind = Kind::Time;
    int value = 0;
};

const QString largeFolder = u"Viele"_s;

QString userOfRound(int round)
{
    return u"user%1"_s.arg(round);
}

DovecotOptions destinationOptions(const QStringList &hidden)
{
    // With a file for each of so many messages, cleaning up would take longer than the test.
    DovecotOptions options{
        .format = StorageFormat::Mdbox, .specialUse = {}, .hiddenCapabilities = hidden};
    for (int round = 0; round <= rounds; ++round)
        options.passwords.insert(userOfRound(round), u"secret"_s);
    return options;
}

/// Messages of all sizes; every fifth has neither Message-Id nor Received.
QList<WitnessAppend> largeFolderMessages()
{
    QList<WitnessAppend> appends;
    for (int number = 1; number <= manyMessages; ++number) {
        const QByteArray name = "viele-" + QByteArray::number(number);
        QByteArray text = plainMessage(name, number % 50 == 0 ? 200'000 : 1000 + number);
        if (number % 5 == 0)
            text =
                "From: anna@old.example\r\nSubject: " + name + "\r\n\r\nText of " + name + "\r\n";
        const QByteArrayList flags =
            number % 3 == 0 ? QByteArrayList{"$Label1"_ba, "\\Seen"_ba} : QByteArrayList();
        appends << WitnessAppend{text, flags, "31-Dec-1999 23:59:59 -0500"_ba};
    }
    return appends;
}

} // namespace

class KillAndResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void survivesKills_data();
    void survivesKills();

private:
    QStringList arguments(const DovecotServer &destination, const QString &user,
                          const QString &journals, int lanes) const;
    /// False when the run ended by itself before.
    bool waitFor(const Moment &moment, ProgramRun &program, ImapWitness &witness);

    std::unique_ptr<DovecotServer> m_source;
    std::unique_ptr<DovecotServer> m_destination;
    std::unique_ptr<DovecotServer> m_simpleDestination; ///< without the extensions that help
    AccountSnapshot m_sourceBefore;
    AccountSnapshot m_undisturbed;
};

void KillAndResumeTest::initTestCase()
{
    m_source = std::make_unique<DovecotServer>(DovecotOptions{.specialUse = {}});
    m_destination = std::make_unique<DovecotServer>(destinationOptions({}));
    m_simpleDestination = std::make_unique<DovecotServer>(
        destinationOptions({u"MULTIAPPEND"_s, u"UIDPLUS"_s, u"LITERAL+"_s}));
    for (const auto &server : {&m_source, &m_destination, &m_simpleDestination})
        QVERIFY2((*server)->start(), qPrintable((*server)->errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(*m_source), qPrintable(witness.errorText()));
    QVERIFY(fillAccount(witness, SampleMailbox::make(SampleSize::Small)));
    QVERIFY(witness.create(largeFolder));
    QVERIFY2(witness.appendAll(largeFolder, largeFolderMessages()),
             qPrintable(witness.errorText()));
    m_sourceBefore = AccountSnapshot::take(witness).value_or(AccountSnapshot());

    const QString user = userOfRound(0);
    const QTemporaryDir journals;
    ProgramRun program;
    QVERIFY(program.run(arguments(*m_destination, user, journals.path(), 2)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    ImapWitness destination;
    QVERIFY(destination.open(*m_destination, user));
    m_undisturbed = AccountSnapshot::take(destination).value_or(AccountSnapshot());
    const CompareOptions once{.repeats = Repeats::OnceIsEnough};
    QCOMPARE(listed(compare(m_sourceBefore, m_undisturbed, {}, once)), QString());
}

void KillAndResumeTest::cleanupTestCase()
{
    ImapWitness source;
    QVERIFY2(source.open(*m_source), qPrintable(source.errorText()));
    const auto sourceAfter = AccountSnapshot::take(source).value_or(AccountSnapshot());
    QCOMPARE(listed(changes(m_sourceBefore, sourceAfter)), QString());
    m_source.reset();
    m_destination.reset();
    m_simpleDestination.reset();
}

QStringList KillAndResumeTest::arguments(const DovecotServer &destination, const QString &user,
                                         const QString &journals, int lanes) const
{
    return accountOptions(Side::Source, accountOn(*m_source, Wire::Tls, u"alice"_s))
           + accountOptions(Side::Destination, accountOn(destination, Wire::Tls, user))
           + QStringList{u"--journaldir"_s, journals, u"--nolog"_s, u"--lanes"_s,
                         QString::number(lanes)};
}

bool KillAndResumeTest::waitFor(const Moment &moment, ProgramRun &program, ImapWitness &witness)
{
    switch (moment.kind) {
    case Moment::Kind::Time:
        return !QTest::qWaitFor([&] { return program.waitForEnd(0); }, moment.value);
    case Moment::Kind::Output:
        return program.waitForOutput("msg "_L1 + largeFolder + u'/' + QString::number(moment.value)
                                     + u' ');
    case Moment::Kind::Arrived:
        while (!program.waitForEnd(0)) {
            const auto status = witness.command("STATUS Viele (MESSAGES)"_ba);
            if (!status)
                return false;
            for (const QByteArray &line : status->untagged) {
                const qsizetype at = line.indexOf("MESSAGES ");
                if (at > 0 && line.sliced(at + 9).chopped(1).toInt() >= moment.value)
                    return true;
            }
        }
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void KillAndResumeTest::survivesKills_data()
{
    QTest::addColumn<int>("round");
    QTest::addColumn<bool>("isSimple");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<QList<Moment>>("moments");

    // The same at every call: a failure can be looked at again.
    QRandomGenerator random(20250801);
    using enum Moment::Kind;
    for (int round = 1; round <= rounds; ++round) {
        QList<Moment> moments;
        for (int kills = 1 + round % 3; kills > 0; --kills) {
            switch (random.bounded(3)) {
            case 0:
                moments << Moment{Time, random.bounded(1500)};
                break;
            case 1:
                moments << Moment{Output, 1 + random.bounded(manyMessages)};
                break;
            default:
                moments << Moment{Arrived, 1 + random.bounded(manyMessages)};
                break;
            }
        }
        QTest::addRow("round %d", round) << round << (round % 4 == 0) << 1 + round % 2 << moments;
    }
}

void KillAndResumeTest::survivesKills()
{
    QFETCH(int, round);
    QFETCH(bool, isSimple);
    QFETCH(int, lanes);
    QFETCH(QList<Moment>, moments);
    const DovecotServer &destination = isSimple ? *m_simpleDestination : *m_destination;
    const QString user = userOfRound(round);
    const QTemporaryDir journals;
    const QStringList command = arguments(destination, user, journals.path(), lanes);
    ImapWitness witness;
    QVERIFY2(witness.open(destination, user), qPrintable(witness.errorText()));

    for (const Moment &moment : moments) {
        ProgramRun program;
        program.start(command);
        if (!waitFor(moment, program, witness))
            continue;
        program.sendSignal(SIGKILL);
        QVERIFY(program.waitForEnd());
    }
    ProgramRun last;
    QVERIFY(last.run(command));
    QVERIFY2(last.exitCode() == 0, qPrintable(last.output()));

    const auto copied = AccountSnapshot::take(witness);
    QVERIFY2(copied, qPrintable(witness.errorText()));
    QCOMPARE(listed(compare(m_undisturbed, *copied)), QString());

    ProgramRun again;
    QVERIFY(again.run(command));
    QCOMPARE(Demo::messagesTransferred(again.output()), 0);
}

QTEST_GUILESS_MAIN(KillAndResumeTest)
#include "tst_killandresume.moc"
