// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <utility>

namespace Mailhaul::Test {

void FakeTransport::open(const QString &host, quint16 port, Protection protection)
{
    Q_UNUSED(host)
    Q_UNUSED(port)
    m_encrypted = protection == Protection::Tls;
}

void FakeTransport::finishOpening()
{
    m_open = true;
    emit opened();
}

void FakeTransport::startTls()
{
    m_incoming.clear();
    m_handshaking = true;
}

void FakeTransport::finishHandshake()
{
    m_handshaking = false;
    m_encrypted = true;
    emit encrypted();
}

void FakeTransport::receive(const QByteArray &bytes)
{
    if (m_closed || m_handshaking)
        return;
    m_incoming += bytes;
    emit readyRead();
}

QByteArray FakeTransport::read()
{
    if (m_closed || m_handshaking)
        return {};
    const QByteArray bytes = m_incoming.first(qMin(m_incoming.size(), qsizetype(readSize)));
    m_incoming.remove(0, bytes.size());
    return bytes;
}

void FakeTransport::write(const QByteArray &bytes)
{
    if (!m_closed)
        m_written += bytes;
}

QByteArray FakeTransport::takeWritten()
{
    return std::exchange(m_written, {});
}

void FakeTransport::setStuck(bool stuck)
{
    m_stuck = stuck;
    if (!stuck)
        emit drained();
}

void FakeTransport::close()
{
    m_closed = true;
}

void FakeTransport::breakDown(const Error &error)
{
    if (std::exchange(m_closed, true))
        return;
    emit failed(error);
}

} // namespace Mailhaul::Test
