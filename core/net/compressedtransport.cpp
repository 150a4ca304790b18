// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/compressedtransport.h"

#include <QCoreApplication>

#include <zlib.h>

namespace Mailhaul {

namespace {

// Without zlib's header and checksum (RFC 4978, 4).
constexpr int rawDeflate = -15;
constexpr int memoryLevel = 8;

} // namespace

struct CompressedTransport::Streams
{
    Streams()
    {
        inflateInit2(&expanding, rawDeflate);
        // The fastest: bodies are many, and the line is usually the slower part by little.
        deflateInit2(&packing, Z_BEST_SPEED, Z_DEFLATED, rawDeflate, memoryLevel, Z_DEFAULT_STRATEGY);
    }
    ~Streams()
    {
        inflateEnd(&expanding);
        deflateEnd(&packing);
    }
    Q_DISABLE_COPY_MOVE(Streams)

    z_stream expanding = {};
    z_stream packing = {};
};

CompressedTransport::CompressedTransport(std::unique_ptr<Transport> line,
                                         const QByteArray &received)
    : m_line(std::move(line))
    , m_streams(std::make_unique<Streams>())
    , m_input(received)
{
    connect(m_line.get(), &Transport::readyRead, this, &Transport::readyRead);
    connect(m_line.get(), &Transport::drained, this, &Transport::drained);
    connect(m_line.get(), &Transport::failed, this, &Transport::failed);
}

CompressedTransport::~CompressedTransport() = default;

void CompressedTransport::open(const QString &host, quint16 port, Protection protection)
{
    Q_UNUSED(host)
    Q_UNUSED(port)
    Q_UNUSED(protection)
    Q_UNREACHABLE();
}

void CompressedTransport::startTls()
{
    // No server may ask for it here (RFC 4978, 3).
    fail();
}

QByteArray CompressedTransport::read()
{
    QByteArray output(readSize, Qt::Uninitialized);
    z_stream &stream = m_streams->expanding;
    while (!m_failed) {
        if (m_input.isEmpty())
            m_input = m_line->read();
        stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
        stream.avail_in = uInt(m_input.size());
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = uInt(output.size());
        const bool hadInput = !m_input.isEmpty();
        const int state = inflate(&stream, Z_SYNC_FLUSH);
        m_input = m_input.last(qsizetype(stream.avail_in));
        const qsizetype size = output.size() - qsizetype(stream.avail_out);
        // Z_BUF_ERROR: there was nothing to do. The end of the stream is no part of the protocol.
        if (state != Z_OK && state != Z_BUF_ERROR) {
            fail();
            break;
        }
        if (size > 0)
            return output.first(size);
        if (!hadInput)
            break;
    }
    return {};
}

void CompressedTransport::write(const QByteArray &bytes)
{
    if (m_failed)
        return;
    z_stream &stream = m_streams->packing;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 16, Qt::Uninitialized);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    do {
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, Z_SYNC_FLUSH);
        m_line->write(packed.first(packed.size() - qsizetype(stream.avail_out)));
    } while (stream.avail_out == 0);
}

void CompressedTransport::fail()
{
    if (m_failed)
        return;
    m_failed = true;
    m_line->close();
    // From the event loop: the caller is in the middle of reading.
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit failed({.code = Error::Code::Protocol,
                         .scope = Error::Scope::Connection,
                         .retry = Error::Retry::AfterPause,
                         .serverText = QCoreApplication::translate(
                             "Imap", "The server's compressed data is damaged.")});
        },
        Qt::QueuedConnection);
}

} // namespace Mailhaul
