// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Mailhaul {

/// What people read in a list of messages, decoded.
struct HeadText
{
    QString subject, sender;
    QDateTime sent; ///< Invalid: the header tells none.
};

/// \a header is a message's header or some fields of it. Control characters become blanks.
HeadText headText(const QByteArray &header);

} // namespace Mailhaul
