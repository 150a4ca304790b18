// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transport.h"

#include <memory>

namespace Mailhaul {

/// A line that is compressed in both directions (COMPRESS=DEFLATE, RFC 4978), over one that is open already.
class CompressedTransport final : public Transport
{
    Q_OBJECT

public:
    /// \a received: what was read from \a line behind the answer that began the compression.
    CompressedTransport(std::unique_ptr<Transport> line, const QByteArray &received);
    ~CompressedTransport() override;

    void open(const QString &host, quint16 port, Protection protection) override;
    void startTls() override;
    bool isEncrypted() const override { return m_line->isEncrypted(); }
    QByteArray read() override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override { return m_line->bytesToWrite(); }
    void close() override { m_line->close(); }

private:
    struct Streams;

    void fail();

    std::unique_ptr<Transport> m_line;
    std::unique_ptr<Streams> m_streams;
    QByteArray m_input; ///< Received and not yet expanded.
    bool m_failed = false;
};

} // namespace Mailhaul
