// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/internaldate.h"

#include <QByteArrayView>

#include <optional>

namespace Mailhaul {

/// The moment that a message's first Date field tells, in any of the spellings that imapsync knows;
/// without a zone, that of UTC. Nothing if there is none or it cannot be read.
std::optional<Imap::InternalDate> headerDate(QByteArrayView message);

/// The same for the value of the field.
std::optional<Imap::InternalDate> dateFromText(QByteArrayView text);

} // namespace Mailhaul
