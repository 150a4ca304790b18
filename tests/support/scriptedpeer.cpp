// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedpeer.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

/// What ScriptedPeer keeps on its thread.
class ScriptedPeerServer : public QTcpServer
{
public:
    explicit ScriptedPeerServer(const PeerScript &script) : m_script(script)
    {
        connect(this, &QTcpServer::newConnection, this, &ScriptedPeerServer::acceptAll);
    }

    int accepted = 0;
    QByteArray received;

private:
    void acceptAll()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            ++accepted;
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            client->write(m_script.greeting);
            if (m_script.closesAfterGreeting) {
                client->disconnectFromHost();
                continue;
            }
            const auto next = std::make_shared<qsizetype>(0);
            connect(client, &QTcpSocket::readyRead, this,
                    [this, client, next] { answer(client, *next); });
        }
    }

    void answer(QTcpSocket *client, qsizetype &next)
    {
        while (client->canReadLine()) {
            const QByteArray line = client->readLine();
            received += line;
            if (next >= m_script.answers.size())
                continue;
            QByteArray reply = m_script.answers[next++];
            client->write(reply.replace("%t", line.trimmed().split(' ').front()));
            if (next == m_script.answers.size() && m_script.closesAfterAnswers)
                client->disconnectFromHost();
        }
        // What is no line, such as the first bytes of TLS, is taken down and gets no answer.
        if (client->bytesAvailable() > 4096)
            received += client->readAll();
    }

    PeerScript m_script;
};

PeerScript PeerScript::http()
{
    return {{},
            {"HTTP/1.1 400 Bad Request\r\nServer: example\r\nContent-Type: text/html\r\n"
             "Connection: close\r\n\r\n<html><body><h1>400 Bad Request</h1></body></html>\r\n"_ba},
            false,
            true};
}

PeerScript PeerScript::closesAtOnce()
{
    return {.closesAfterGreeting = true};
}

PeerScript PeerScript::nonsense()
{
    return {.greeting = "\x01\xff\xfe{{{(((\r\n)))\"\"\"* \r\n\r\n"_ba};
}

PeerScript PeerScript::endlessLine()
{
    return {.greeting = "* OK " + QByteArray(20'000'000, 'x')};
}

PeerScript PeerScript::silent()
{
    return {};
}

PeerScript PeerScript::byeGreeting()
{
    return {.greeting = "* BYE [UNAVAILABLE] Too many connections from you\r\n"_ba,
            .closesAfterGreeting = true};
}

ScriptedPeer::ScriptedPeer(const PeerScript &script) : m_server(new ScriptedPeerServer(script))
{
    m_thread.setObjectName(u"ScriptedPeer");
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ScriptedPeer::~ScriptedPeer()
{
    m_thread.quit();
    m_thread.wait();
}

QString ScriptedPeer::host() const
{
    return u"127.0.0.1"_s;
}

int ScriptedPeer::acceptedConnections() const
{
    int accepted = 0;
    QMetaObject::invokeMethod(
        m_server, [&] { accepted = m_server->accepted; }, Qt::BlockingQueuedConnection);
    return accepted;
}

QByteArray ScriptedPeer::received() const
{
    QByteArray received;
    QMetaObject::invokeMethod(
        m_server, [&] { received = m_server->received; }, Qt::BlockingQueuedConnection);
    return received;
}

} // namespace Mailhaul::Test
