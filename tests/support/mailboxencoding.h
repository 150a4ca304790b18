// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mailhaul::Test {

/// Mailbox names as they travel: modified UTF-7 (RFC 3501, 5.1.3).
QByteArray encodedMailbox(const QString &name);

/// What cannot be decoded comes back as it is.
QString decodedMailbox(const QByteArray &encoded);

} // namespace Mailhaul::Test
