// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/keyringsession.h"
#include "ui/engine/coreaccountstore.h"
#include "ui/engine/corebrowserdoor.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// What the window does where the keychain is locked and nobody opens it: one line, and on from memory.
class LockedKeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void remembersTheAccountOnly();
    void keepsAClientsSecretInMemoryOnly();
    void writesNoSecret();

private:
    QTemporaryDir m_home;
    KeyringSession m_keyring;
};

namespace {

const QString password = u"N33dle-in-hay"_s, clientSecret = u"GOCSPX-n33dle"_s;

SavedAccount savedAccount()
{
    SavedAccount saved;
    saved.address = u"anna@gmail.com"_s;
    saved.account.host = u"imap.gmail.com"_s;
    saved.account.user = u"anna@gmail.com"_s;
    return saved;
}

} // namespace

void LockedKeychainTest::initTestCase()
{
    QVERIFY(m_keyring.start(KeyringSession::State::Unlocked));
    QVERIFY(m_keyring.start(KeyringSession::State::Locked));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.busAddress().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    QCoreApplication::setApplicationName(u"Mailhaul"_s);
    QCoreApplication::setOrganizationName(u"Mailhaul"_s);
}

void LockedKeychainTest::remembersTheAccountOnly()
{
    CoreAccountStore store;
    std::optional<QString> complaint;
    store.remember(savedAccount(), Secret(password),
                   [&complaint](const QString &said) { complaint = said; });
    QTRY_VERIFY_WITH_TIMEOUT(complaint, 30'000);
    QVERIFY2(complaint->startsWith("The keychain of this computer cannot be used"_L1),
             qPrintable(*complaint));
    QVERIFY(!complaint->contains(u'\n') && !complaint->contains(password));
    QCOMPARE(store.accounts().size(), 1);
    std::optional<bool> isFound;
    store.loadSecret(store.accounts().first(),
                     [&isFound](const std::optional<Secret> &secret, const QString &) {
                         isFound = secret.has_value();
                     });
    QTRY_VERIFY_WITH_TIMEOUT(isFound, 30'000);
    QVERIFY(!*isFound);
}

void LockedKeychainTest::keepsAClientsSecretInMemoryOnly()
{
    CoreBrowserDoor door;
    QSignalSpy notKept(&door, &BrowserDoor::notKept);
    QSignalSpy waiting(&door, &BrowserDoor::waiting);
    QVERIFY(!door.serviceFor(u"imap.gmail.com"_s)->isUsable);
    QCOMPARE(door.setClient(u"google"_s, u"my-client"_s, clientSecret), QString());
    QVERIFY(door.serviceFor(u"imap.gmail.com"_s)->isUsable);
    QTRY_COMPARE_WITH_TIMEOUT(notKept.count(), 1, 30'000);
    door.start(u"imap.gmail.com"_s, u"anna@gmail.com"_s);
    QTRY_COMPARE(waiting.count(), 1);
    const QUrl link = waiting.first().first().toUrl();
    QVERIFY(link.toString().contains(u"my-client"_s) && !link.toString().contains(clientSecret));
    door.cancel();

    // Another one asks the keychain, and goes on without.
    CoreBrowserDoor later;
    QSignalSpy waitingLater(&later, &BrowserDoor::waiting);
    later.start(u"imap.gmail.com"_s, u"anna@gmail.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waitingLater.count(), 1, 30'000);
    later.cancel();
    later.start(u"imap.gmail.com"_s, u"anna@gmail.com"_s);
    later.cancel();
}

void LockedKeychainTest::writesNoSecret()
{
    int files = 0;
    for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QString &secret : {password, clientSecret}) {
            QVERIFY2(!content.contains(secret.toUtf8())
                         && !content.contains(secret.toUtf8().toBase64()),
                     qPrintable(file.fileName()));
        }
    }
    QVERIFY(files >= 2);
}

QTEST_GUILESS_MAIN(LockedKeychainTest)
#include "tst_lockedkeychain.moc"
