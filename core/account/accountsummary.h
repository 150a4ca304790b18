// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/messagesizes.h"
#include "core/discovery/provider.h"
#include "core/plan/foldertree.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Mailhaul {

/// How much of an account's room is taken (RFC 9208); what the server does not tell is missing.
struct AccountQuota
{
    std::optional<qint64> usedBytes, limitBytes;
    std::optional<qint64> usedMessages, limitMessages;

    /// Room left; nothing where there is no limit.
    std::optional<qint64> freeBytes() const;
    std::optional<qint64> freeMessages() const;
};

/// What was found out about an account, so far.
struct AccountSummary
{
    enum class Stage {
        SignedIn,  ///< Up to capabilities everything is final.
        Listing,   ///< Folders and messages are being counted.
        Listed,    ///< Everything is final, sizes of messages were not asked for.
        Measuring, ///< Everything is final but the sizes of messages, which are coming in.
        Measured   ///< Those too.
    };

    Stage stage = Stage::SignedIn;
    Account account; ///< As it worked: host, port and security are the ones really used.
    QString greeting;
    QStringList capabilities;

    QString softwareName; ///< "Dovecot"; empty: not known.
    QString providerName; ///< Whose server it is; empty: not known.
    ProviderLimits limits;
    QStringList leftBehind; ///< What cannot be had over IMAP there; in the user's language.

    FolderTree tree;                   ///< With messages and sizes where the server gave them.
    qint64 messages = 0;               ///< Sum over the folders that gave a number.
    std::optional<qint64> bytes;       ///< Only if every folder gave a size, or all were measured.
    std::optional<qint64> appendLimit; ///< Largest message the server takes, in bytes (RFC 7889).
    AccountQuota quota;
    MessageSizes sizes; ///< Of what has been measured.

    /// The largest message it takes, as the server or, if that is silent, its provider says.
    std::optional<qint64> largestAccepted() const
    {
        return appendLimit ? appendLimit : limits.messageBytes;
    }
};

} // namespace Mailhaul
