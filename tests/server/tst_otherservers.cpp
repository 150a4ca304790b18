// SPDX-License-Identifier: GPL-3.0-or-later

// Cyrus and Courier at either end: servers with other habits than Dovecot's.

#include "tests/server/observedrun.h"
#include "tests/server/otherserver.h"
#include "tests/server/twoaccounts.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

enum class Program { Dovecot, Cyrus, CyrusOldNames, Courier };

/// An account on a server of any kind.
class Place
{
public:
    explicit Place(Program program) : m_program(program) {}

    bool open(const QString &user)
    {
        if (m_program == Program::Dovecot) {
            m_dovecot.emplace(DovecotOptions{.specialUse = {}});
            return m_dovecot->start() && m_witness.open(*m_dovecot, user);
        }
        m_other.emplace(kind(), QStringLiteral(MAILHAUL_SERVER_PACKAGES));
        return m_other->start() && m_other->open(m_witness, user);
    }
    Account account(const QString &user) const
    {
        return m_dovecot ? accountOn(*m_dovecot, Wire::Clear, user) : m_other->account(user);
    }
    ImapWitness &witness() { return m_witness; }
    AccountSnapshot snapshot()
    {
        return AccountSnapshot::take(m_witness).value_or(AccountSnapshot());
    }
    QString errorText() const
    {
        return (m_other ? m_other->errorText() : QString()) + u' ' + m_witness.errorText();
    }

private:
    OtherServer::Kind kind() const
    {
        switch (m_program) {
        case Program::CyrusOldNames:
            return OtherServer::Kind::CyrusOldNames;
        case Program::Courier:
            return OtherServer::Kind::Courier;
        case Program::Cyrus:
        case Program::Dovecot:
            break;
        }
        return OtherServer::Kind::Cyrus;
    }

    Program m_program;
    std::optional<DovecotServer> m_dovecot;
    std::optional<OtherServer> m_other;
    ImapWitness m_witness;
};

QString nameIn(ImapWitness &witness, const QStringList &path)
{
    return path == QStringList{u"INBOX"_s}
               ? path.first()
               : witness.namespacePrefix() + path.join(witness.delimiter());
}

const QList<QStringList> &folders()
{
    static const QList<QStringList> all{{u"INBOX"_s},
                                        {u"Arbeit"_s},
                                        {u"Arbeit"_s, u"Projekte & Pläne"_s},
                                        {u"Работа"_s},
                                        {u"Работа"_s, u"Документы"_s},
                                        {u"Leer"_s}};
    return all;
}

} // namespace

class OtherServersTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesMail_data();
    void copiesMail();
    void accountsForOddMessages_data();
    void accountsForOddMessages();

private:
    void addPairs();
};

void OtherServersTest::addPairs()
{
    QTest::addColumn<Program>("from");
    QTest::addColumn<Program>("to");
    using enum Program;
    QTest::newRow("Cyrus to Dovecot") << Cyrus << Dovecot;
    QTest::newRow("Dovecot to Cyrus") << Dovecot << Cyrus;
    QTest::newRow("Cyrus, INBOX., to Dovecot") << CyrusOldNames << Dovecot;
    QTest::newRow("Dovecot to Cyrus, INBOX.") << Dovecot << CyrusOldNames;
    QTest::newRow("Courier to Dovecot") << Courier << Dovecot;
    QTest::newRow("Dovecot to Courier") << Dovecot << Courier;
    QTest::newRow("Courier to Cyrus") << Courier << Cyrus;
    QTest::newRow("Cyrus to Courier") << Cyrus << Courier;
}

void OtherServersTest::copiesMail_data()
{
    addPairs();
}

void OtherServersTest::copiesMail()
{
    QFETCH(Program, from);
    QFETCH(Program, to);
    Place source(from);
    Place destination(to);
    QVERIFY2(source.open(u"alice"_s), qPrintable(source.errorText()));
    QVERIFY2(destination.open(u"bob"_s), qPrintable(destination.errorText()));
    SampleMessages messages(11);
    QMap<QString, QString> names;
    for (const QStringList &path : folders()) {
        const QString name = nameIn(source.witness(), path);
        names.insert(name, nameIn(destination.witness(), path));
        if (name != u"INBOX"_s) {
            QVERIFY2(source.witness().create(name), qPrintable(source.errorText()));
            QVERIFY(source.witness().subscribe(name));
        }
        if (path == folders().last())
            continue;
        QList<WitnessAppend> appends;
        for (int turn = 0; turn < 15; ++turn) {
            for (const SampleMessage &message :
                 {messages.text(2000), messages.alternative(), messages.fromMailingList(),
                  messages.withAttachment(300 * turn), messages.nested()}) {
                appends << WitnessAppend{message.bytes, message.flags, message.internalDate};
            }
        }
        QVERIFY2(source.witness().appendAll(name, appends), qPrintable(source.errorText()));
    }
    const AccountSnapshot before = source.snapshot();
    QCOMPARE(before.messageCount(), 5 * 75);

    const QTemporaryDir journals;
    MigrationRequest request;
    request.source = source.account(u"alice"_s);
    request.destination = destination.account(u"bob"_s);
    request.journalFolder = journals.path();
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    QCOMPARE(listed(imbalances(report)), QString());
    QCOMPARE(report.balance.copied, before.messageCount());
    QCOMPARE(listed(changes(before, source.snapshot())), QString());
    const CompareOptions options{.subscriptions = Subscriptions::MustArrive};
    QCOMPARE(listed(compare(before, destination.snapshot(), names, options)), QString());

    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QVERIFY2(again.report().problems.isEmpty(), qPrintable(problemText(again.report())));
    QCOMPARE(again.report().balance.copied, 0);
}

void OtherServersTest::accountsForOddMessages_data()
{
    addPairs();
}

void OtherServersTest::accountsForOddMessages()
{
    QFETCH(Program, from);
    QFETCH(Program, to);
    Place source(from);
    Place destination(to);
    QVERIFY2(source.open(u"alice"_s), qPrintable(source.errorText()));
    QVERIFY2(destination.open(u"bob"_s), qPrintable(destination.errorText()));
    SampleMessages messages(12);
    // A strict server does not take them all.
    int taken = 0;
    for (const SampleMessage &message : messages.oddities()) {
        if (source.witness().append(u"INBOX"_s, message.bytes, {"\\Seen"_ba}, message.internalDate))
            ++taken;
    }
    QVERIFY(taken >= 20);
    const AccountSnapshot before = source.snapshot();
    QCOMPARE(before.messageCount(), taken);

    const QTemporaryDir journals;
    MigrationRequest request;
    request.source = source.account(u"alice"_s);
    request.destination = destination.account(u"bob"_s);
    request.journalFolder = journals.path();
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(listed(imbalances(report)), QString());
    QCOMPARE(report.balance.found, taken);
    QVERIFY2(report.balance.failed == report.problems.size(), qPrintable(problemText(report)));
    QCOMPARE(report.balance.copied + report.balance.failed + report.balance.repeated, taken);
    QVERIFY2(report.balance.copied >= taken - 10, qPrintable(problemText(report)));
    QCOMPARE(destination.snapshot().messageCount(), report.balance.copied);

    // Whatever the new server made of their bytes: none comes twice.
    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QCOMPARE(again.report().balance.copied, 0);
    QCOMPARE(again.report().balance.failed, report.balance.failed);
    QCOMPARE(destination.snapshot().messageCount(), report.balance.copied);
}

QTEST_GUILESS_MAIN(OtherServersTest)
#include "tst_otherservers.moc"
