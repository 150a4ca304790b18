// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"
#include "tests/support/samplemailbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// The whole way through the program's own window on a real screen, by the accessibility tree alone.
class tst_Accessibility final : public QObject
{
    Q_OBJECT

private slots:
    void copiesAMailbox();

private:
    static QJsonObject account(const DovecotServer &server)
    {
        return {{u"host"_s, server.host()},
                {u"port"_s, server.tlsPort()},
                {u"security"_s, u"tls"_s},
                {u"user"_s, u"alice"_s},
                {u"password"_s, u"secret"_s},
                {u"fingerprints"_s, QJsonArray{QString::fromLatin1(server.fingerprint())}}};
    }
};

void tst_Accessibility::copiesAMailbox()
{
    DovecotServer from{DovecotOptions{}};
    DovecotServer to{DovecotOptions{.separator = u"."_s}};
    QVERIFY2(from.start(), qPrintable(from.errorText()));
    QVERIFY2(to.start(), qPrintable(to.errorText()));
    const SampleMailbox mailbox = SampleMailbox::make(SampleSize::Small);
    ImapWitness witness;
    QVERIFY2(witness.open(from), qPrintable(witness.errorText()));
    QVERIFY2(fillAccount(witness, mailbox), qPrintable(witness.errorText()));

    QTemporaryDir home;
    QFile prefill(home.filePath(u"accounts.json"_s));
    QVERIFY(prefill.open(QIODevice::WriteOnly));
    prefill.write(
        QJsonDocument(QJsonObject{{u"old"_s, account(from)}, {u"new"_s, account(to)}}).toJson());
    prefill.close();

    QProcess screen;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    screen.setProcessEnvironment(environment);
    screen.setProcessChannelMode(QProcess::MergedChannels);
    screen.start(u"xvfb-run"_s,
                 {u"-a"_s, u"-s"_s, u"-screen 0 1280x900x24 -nolisten tcp -noreset"_s,
                  u"dbus-run-session"_s, u"--"_s, u"python3"_s, QStringLiteral(MAILHAUL_SCRIPT),
                  QStringLiteral(MAILHAUL_PROGRAM), u"--prefill"_s, prefill.fileName()});
    constexpr int patience = 240'000;
    QVERIFY2(screen.waitForFinished(patience), "It has not ended");
    const QByteArray output = screen.readAll();
    QVERIFY2(screen.exitStatus() == QProcess::NormalExit && screen.exitCode() == 0,
             output.constData());
    QVERIFY(!prefill.exists());

    ImapWitness reader;
    QVERIFY2(reader.open(to), qPrintable(reader.errorText()));
}

QTEST_GUILESS_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
