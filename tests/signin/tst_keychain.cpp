// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processgroup.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The keychain against the real Secret Service (gnome-keyring): unlocked, locked, and not there at all.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsASecretAcrossSessions();
    void overwritesAndRemoves();
    void saysThatItIsMissing_data();
    void saysThatItIsMissing();
    void findsNothingInALockedOne();
    void writesNoSecretIntoFiles();

private:
    QString run(const QString &state, const QStringList &command,
                const QString &secret = u"Sésame, ouvre-toi"_s);

    QTemporaryDir m_home;
};

namespace {

const QString key = u"imap://alice@mail.example.org"_s;

} // namespace

QString KeychainTest::run(const QString &state, const QStringList &command, const QString &secret)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MAILHAUL_PROBE_SECRET"_s, secret);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Mailhaul::Test::startInOwnGroup(process, QStringLiteral(MAILHAUL_WITH_KEYRING),
                                    QStringList{m_home.path(), state} + command);
    const qint64 group = process.processId();
    const bool hasEnded = process.waitForFinished(60'000);
    Mailhaul::Test::killGroup(group);
    if (!hasEnded)
        return u"does not end"_s;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void KeychainTest::keepsASecretAcrossSessions()
{
    const QString probe = QStringLiteral(MAILHAUL_KEYCHAIN_PROBE);
    QCOMPARE(run(u"unlocked"_s, {probe, u"load"_s, key}), u"nothing"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"store"_s, key}), u"done"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"load"_s, key}), u"found: Sésame, ouvre-toi"_s);
    // A look that shares nothing with ours.
    const QString shown = run(u"unlocked"_s, {u"secret-tool"_s, u"search"_s, u"--all"_s,
                                              u"server"_s, u"Mailhaul"_s});
    QVERIFY2(shown.contains("secret = Sésame, ouvre-toi"_L1), qPrintable(shown));
}

void KeychainTest::overwritesAndRemoves()
{
    const QString probe = QStringLiteral(MAILHAUL_KEYCHAIN_PROBE);
    const QString other = u"imap://bob@mail.example.org"_s;
    QCOMPARE(run(u"unlocked"_s, {probe, u"store"_s, other}), u"done"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"store"_s, other}, u"changed"_s), u"done"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"load"_s, other}), u"found: changed"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"remove"_s, other}), u"done"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"remove"_s, other}), u"done"_s);
    QCOMPARE(run(u"unlocked"_s, {probe, u"load"_s, other}), u"nothing"_s);
}

void KeychainTest::saysThatItIsMissing_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"load"_s, u"store"_s, u"remove"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void KeychainTest::saysThatItIsMissing()
{
    QFETCH(QString, command);
    const QString said = run(u"absent"_s, {QStringLiteral(MAILHAUL_KEYCHAIN_PROBE), command, key});
    QVERIFY2(said.startsWith("error: The keychain of this computer cannot be used"_L1),
             qPrintable(said));
    QVERIFY(!said.contains("ouvre-toi"_L1));
    QVERIFY(!said.contains(u'\n'));
}

void KeychainTest::findsNothingInALockedOne()
{
    const QString probe = QStringLiteral(MAILHAUL_KEYCHAIN_PROBE);
    QCOMPARE(run(u"unlocked"_s, {probe, u"store"_s, key}), u"done"_s);
    QCOMPARE(run(u"locked"_s, {probe, u"load"_s, key}), u"nothing"_s);
    const QString said = run(u"locked"_s, {probe, u"store"_s, key}, u"another"_s);
    QVERIFY2(said.startsWith("error: "_L1), qPrintable(said));
    QCOMPARE(run(u"unlocked"_s, {probe, u"load"_s, key}), u"found: Sésame, ouvre-toi"_s);
}

void KeychainTest::writesNoSecretIntoFiles()
{
    run(u"unlocked"_s, {QStringLiteral(MAILHAUL_KEYCHAIN_PROBE), u"store"_s, key}, u"N33dle-in-hay"_s);
    run(u"absent"_s, {QStringLiteral(MAILHAUL_KEYCHAIN_PROBE), u"store"_s, key}, u"N33dle-in-hay"_s);
    int files = 0;
    for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            ++files;
            QVERIFY2(!file.readAll().contains("N33dle-in-hay"), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
