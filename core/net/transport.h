// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace Mailhaul {

/// The byte stream a connection needs, with the network left out. After failed() nothing more comes, and
/// what is written is dropped.
class Transport : public QObject
{
    Q_OBJECT

public:
    enum class Protection { Clear, Tls };
    /// What one call of read() returns at most: a TLS record's worth, measured as the fastest.
    static constexpr qint64 readSize = 16 * 1024;

    using QObject::QObject;

    virtual void open(const QString &host, quint16 port, Protection protection) = 0;
    /// Turns a clear line into an encrypted one; encrypted() or failed() follows. Bytes that arrived in
    /// the clear and were not read yet are dropped: they may have been injected (RFC 3501, 11.1).
    virtual void startTls() = 0;
    virtual bool isEncrypted() const = 0;

    virtual QByteArray read() = 0; ///< At most readSize bytes; empty: nothing there.
    virtual void write(const QByteArray &bytes) = 0;
    virtual qint64 bytesToWrite() const = 0; ///< Written but not yet given to the system.
    virtual void close() = 0;                ///< At once, without a signal.

signals:
    void opened();    ///< Ready for use; with Protection::Tls after the handshake.
    void encrypted(); ///< The answer to startTls().
    void readyRead();
    void drained(); ///< Some of what was written has left; bytesToWrite() is smaller.
    void failed(const Mailhaul::Error &error); ///< Once; also when the other side closed the line.
};

} // namespace Mailhaul
