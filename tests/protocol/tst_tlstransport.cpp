// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlstransport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;

/// What becomes of bytes that were written when the line ends.
class TestTlsTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dropsWhatHasNotArrived();
    void endsAsOthersDoWhenAllHasArrived();

private:
    /// Reads until the line ends; how many bytes there were.
    qint64 readToTheEnd();

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<TlsTransport> m_transport;
    QTcpSocket *m_peer = nullptr;
};

void TestTlsTransport::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_transport = std::make_unique<TlsTransport>(TlsTrust(), TlsTransport::Encryption::Never);
    bool isOpen = false;
    connect(m_transport.get(), &Transport::opened, this, [&] { isOpen = true; });
    m_transport->open(u"127.0.0.1"_s, m_server->serverPort(), Transport::Protection::Clear);
    QVERIFY(m_server->waitForNewConnection(5000));
    m_peer = m_server->nextPendingConnection();
    // It takes little before it is told to read.
    m_peer->setReadBufferSize(1);
    QTRY_VERIFY(isOpen);
}

qint64 TestTlsTransport::readToTheEnd()
{
    qint64 received = 0;
    m_peer->setReadBufferSize(0);
    connect(m_peer, &QTcpSocket::readyRead, this, [&] { received += m_peer->readAll().size(); });
    received += m_peer->readAll().size();
    if (m_peer->state() == QAbstractSocket::ConnectedState
        && !QTest::qWaitFor([&] { return m_peer->state() != QAbstractSocket::ConnectedState; },
                            10s))
        return -1;
    return received + m_peer->readAll().size();
}

/// Else a message would be stored after somebody has looked and found it missing.
void TestTlsTransport::dropsWhatHasNotArrived()
{
    constexpr qint64 size = 32 * 1024 * 1024;
    qint64 waiting = size;
    QElapsedTimer still;
    m_transport->write(QByteArray(size, 'x'));
    still.start();
    // Until the system takes no more.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            if (const qint64 now = m_transport->bytesToWrite(); now != waiting) {
                waiting = now;
                still.restart();
            }
            return waiting < size && still.hasExpired(200);
        }(),
        10s);
    const qint64 given = size - waiting;
    m_transport->close();
    const qint64 received = readToTheEnd();
    QCOMPARE_GE(received, 0);
    QCOMPARE_LT(received, given);
}

void TestTlsTransport::endsAsOthersDoWhenAllHasArrived()
{
    m_transport->write("a1 LOGOUT\r\n"_ba);
    QTRY_COMPARE(m_transport->bytesToWrite(), 0);
    qint64 received = 0;
    m_peer->setReadBufferSize(0);
    QTRY_VERIFY((received += m_peer->readAll().size()) == 11);
    m_transport->close();
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_peer->errorString(), u"The remote host closed the connection"_s);
}

QTEST_GUILESS_MAIN(TestTlsTransport)
#include "tst_tlstransport.moc"
