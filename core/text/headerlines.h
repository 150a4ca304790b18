// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Mailhaul {

/// One field of a message's header.
struct HeaderLine
{
    QByteArray name;
    QByteArray value;     ///< Unfolded: line ends are gone, the blanks behind them are kept.
    qsizetype start = 0;  ///< Offset of its first byte in the message.
    qsizetype length = 0; ///< With its last line end.
};

/// The fields of a header (RFC 5322, 2.2), up to the first empty line. CRLF or LF; what is no field is
/// left out.
QList<HeaderLine> headerLines(QByteArrayView message);

} // namespace Mailhaul
