// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxstate.h"
#include "core/plan/identity.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Mailhaul {

/// One side of a settled folder, as it would be listed.
struct SettledSide
{
    Imap::MailboxState state;
    qint64 messages = 0, bytes = 0, biggest = 0;
    qint64 withoutHeader = 0; ///< Messages told apart by content.
    std::vector<MessageKey> keys;
};

/// A folder that was complete at the end of a run. As long as both servers tell the same state and the rules are the
/// same, nothing is to be done, and these are the figures that a listing would give.
struct SettledFolder
{
    QByteArray rules; ///< Options::messageRules() of that run.
    SettledSide source, target;
    qint64 repeated = 0, targetDuplicates = 0;
    qint64 alreadyThere = 0, bytesAlreadyThere = 0;

    QByteArray figures() const; ///< All but rules and keys, for setFigures().
    /// False for bytes that figures() never made.
    bool setFigures(const QByteArray &figures);
};

/// Keys as 16 bytes each, in order.
QByteArray packedKeys(const std::vector<MessageKey> &keys);
std::vector<MessageKey> unpackedKeys(const QByteArray &packed);

} // namespace Mailhaul
