// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/bodysource.h"

#include <QByteArray>

#include <memory>

namespace Mailhaul {

/// Reads one message into memory. An error with Scope::Message says that it cannot be had; others are
/// the connection's, or that the folder is no longer the same.
Task<QByteArray> readMessage(std::shared_ptr<Line> line, ListedFolder folder,
                             ScannedMessage message);

} // namespace Mailhaul
