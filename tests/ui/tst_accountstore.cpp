// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/coreaccountstore.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

/// What is remembered of accounts outlives the program, in one place that people can find.
class AccountStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void remembers();

private:
    static QString fileName();
};

QString AccountStoreTest::fileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/accounts.ini"_L1;
}

void AccountStoreTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(fileName());
}

void AccountStoreTest::remembers()
{
    SavedAccount saved{.address = u"änne@old.example"_s};
    saved.account.host = u"imap.old.example"_s;
    saved.account.port = 993;
    saved.account.security = Security::ImplicitTls;
    saved.account.user = u"änne"_s;
    CoreAccountStore().remember(saved, Secret(u"geheim"_s), [](const QString &) {});

    const QList<SavedAccount> found = CoreAccountStore().accounts();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().address, saved.address);
    QCOMPARE(found.first().account.host, saved.account.host);
    QCOMPARE(found.first().account.user, saved.account.user);
    QCOMPARE(found.first().account.security, Security::ImplicitTls);

    QFile file(fileName());
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QVERIFY(!file.readAll().contains("geheim"));
    QVERIFY(file.remove());
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
