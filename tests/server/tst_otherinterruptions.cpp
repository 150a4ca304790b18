// SPDX-License-Identifier: GPL-3.0-or-later

// Copies to Cyrus, Courier and GNU imap4d whose lines are cut and that are killed, and continued.

#include "tests/server/anyaccount.h"
#include "tests/soak/round.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

class OtherInterruptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNothing_data();
    void losesNothing();
};

void OtherInterruptionsTest::losesNothing_data()
{
    QTest::addColumn<Program>("to");
    QTest::addColumn<quint32>("seed");

    const auto rows = [](const char *name, Program to) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s, %u", name, seed) << to << seed;
    };
    rows("Cyrus", Program::Cyrus);
    rows("Courier", Program::Courier);
    rows("imap4d", Program::Imap4d);
}

void OtherInterruptionsTest::losesNothing()
{
    QFETCH(Program, to);
    QFETCH(quint32, seed);
    AnyAccount source(Program::Dovecot, u"alice"_s);
    AnyAccount destination(to, u"bob"_s);
    QVERIFY2(source.open(), qPrintable(source.errorText()));
    QVERIFY2(destination.open(), qPrintable(destination.errorText()));

    Round round(source.end(), destination.end(), seed);
    round.setOddities(Oddities::None);
    round.setReduction(
        [&](const AccountSnapshot &account) { return destination.asKeptHere(account); });
    const QStringList wrong = round.run();
    QVERIFY2(wrong.isEmpty(), qPrintable((round.story() + wrong).join(u'\n')));
}

QTEST_GUILESS_MAIN(OtherInterruptionsTest)
#include "tst_otherinterruptions.moc"
