// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/discovery/provider.h"

#include <QString>

#include <optional>

namespace Mailhaul {

/// What a server's refusal means, and what can be done, in the user's language.
struct Explanation
{
    QString id;               ///< Of the entry in resources/serverreplies.json.
    QString cause;            ///< Whole sentences.
    QString remedy;           ///< Whole sentences.
    std::optional<Door> door; ///< The way to sign in that helps.
    /// Whether the other form of the user name may help: the whole address, or what stands before the "@".
    bool mayBeUserName = false;
};

/// Explains the server's words in \a error by resources/serverreplies.json; nothing if nobody knows them. The
/// provider is found by the account's host.
std::optional<Explanation> explainServerReply(const Error &error, const Account &account);

/// All texts of the file that are translated, in English.
QStringList serverReplyTexts();

/// What is wrong with the patterns of the file, for a test.
QStringList serverReplyComplaints();

} // namespace Mailhaul
