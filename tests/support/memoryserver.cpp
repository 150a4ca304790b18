// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryserver.h"

#include "tests/support/memorysession.h"

#include <QHostAddress>

namespace Mailhaul::Test {

quint32 MemoryMailbox::add(const QByteArray &bytes, const QByteArrayList &flags,
                           const QByteArray &received)
{
    messages.append({uidNext, bytes, flags, received});
    ++modSeq;
    return uidNext++;
}

MemoryServer::MemoryServer(const QByteArray &capabilities) : m_capabilities(capabilities)
{
    m_clock.start();
    m_mailboxes.insert("INBOX", {});
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            ++m_connections;
            new MemorySession(*this, socket);
        }
    });
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("There is no free port on loopback.");
}

MemoryServer::~MemoryServer()
{
    qDeleteAll(findChildren<MemorySession *>(Qt::FindDirectChildrenOnly));
}

void MemoryServer::behave()
{
    m_refusals.clear();
    m_lie = {};
    m_refusalTimes.clear();
    m_lastTimes.clear();
    m_sessionLimit = std::numeric_limits<int>::max();
    m_refusedSessions = 0;
    m_refusedText.clear();
    m_poison.clear();
    m_lateAppend = 0;
    m_late = {};
    m_holdNumber = 0;
    m_isHolding = false;
    m_commands.clear();
    m_answers = 0;
    m_connections = 0;
    m_received = 0;
    m_cutAt = 0;
    m_cutAfterReceived = std::numeric_limits<qint64>::max();
    m_answersPerLine = std::numeric_limits<int>::max();
}

void MemoryServer::cutAtAnswer(int number, Cut cut)
{
    m_cutAt = m_answers + number;
    m_cut = cut;
}

void MemoryServer::cutAfterReceiving(qint64 bytes)
{
    m_cutAfterReceived = m_received + bytes;
}

void MemoryServer::refuse(const QByteArray &name, int number, const QByteArray &answer)
{
    m_refusals[name].append({m_commands.value(name) + number, answer});
}

void MemoryServer::refuseSeveral(const QByteArray &name, int number, int count,
                                 const QByteArray &answer)
{
    for (int i = 0; i < count; ++i)
        refuse(name, number + i, answer);
}

void MemoryServer::limitSessions(int limit, const QByteArray &answer)
{
    m_sessionLimit = limit;
    m_sessionRefusal = answer;
}

void MemoryServer::holdAt(const QByteArray &name, int number)
{
    m_holdName = name;
    m_holdNumber = m_commands.value(name) + number;
}

void MemoryServer::goOn()
{
    m_holdNumber = 0;
    m_isHolding = false;
    emit wentOn();
}

void MemoryServer::refuseMessagesWith(const QByteArray &text, const QByteArray &answer)
{
    m_refusedText = text;
    m_refusedAnswer = answer;
}

} // namespace Mailhaul::Test
