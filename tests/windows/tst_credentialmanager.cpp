// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <qt6keychain/keychain.h>

#include <qt_windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

/// Secrets are kept by Windows itself, and by nothing else.
class CredentialManagerTest : public QObject
{
    Q_OBJECT

private slots:
    void isAvailable();
    void keepsReadsAndForgets();

private:
    static QKeychain::Error finish(QKeychain::Job &job);
};

QKeychain::Error CredentialManagerTest::finish(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QSignalSpy finished(&job, &QKeychain::Job::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait())
        return QKeychain::OtherError;
    return job.error();
}

void CredentialManagerTest::isAvailable()
{
    QVERIFY(QKeychain::isAvailable());
}

void CredentialManagerTest::keepsReadsAndForgets()
{
    const QString service = u"Mailhaul test"_s;
    const QString key = u"änne@old.example"_s;
    const QString secret = u"pässwörd €𝄞"_s;

    QKeychain::WritePasswordJob write(service);
    write.setKey(key);
    write.setTextData(secret);
    QCOMPARE(finish(write), QKeychain::NoError);

    // It is where the control panel shows it.
    DWORD count = 0;
    PCREDENTIALW *credentials = nullptr;
    QVERIFY(CredEnumerateW(nullptr, 0, &count, &credentials));
    bool isListed = false;
    for (DWORD i = 0; i < count; ++i)
        isListed |= QString::fromWCharArray(credentials[i]->TargetName).contains(service);
    CredFree(credentials);
    QVERIFY(isListed);

    QKeychain::ReadPasswordJob read(service);
    read.setKey(key);
    QCOMPARE(finish(read), QKeychain::NoError);
    QCOMPARE(read.textData(), secret);

    QKeychain::DeletePasswordJob forget(service);
    forget.setKey(key);
    QCOMPARE(finish(forget), QKeychain::NoError);
    QKeychain::ReadPasswordJob again(service);
    again.setKey(key);
    QCOMPARE(finish(again), QKeychain::EntryNotFound);
}

QTEST_GUILESS_MAIN(CredentialManagerTest)
#include "tst_credentialmanager.moc"
