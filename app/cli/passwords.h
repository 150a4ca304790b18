// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "core/account/account.h"

#include <expected>
#include <functional>
#include <optional>

namespace Mailhaul::Cli {

/// What a sign-in needs to be given.
enum class PasswordNeed { None, Password };

/// Where the password of one side can come from.
struct PasswordSources
{
    Side side = Side::Source;
    std::optional<QString> file; ///< Of --passfileX.
    Secret environment;          ///< IMAPSYNC_PASSWORDX.
    Secret option;               ///< --passwordX.
    QString user, host;          ///< For the question.
    PasswordNeed need = PasswordNeed::Password;
    QString oauthService; ///< Of --oauthX: sign-in in the browser instead; usually empty.
};

/// Asks a person; nothing if there is no terminal to ask at. The answer may be empty.
using AskPassword = std::function<std::optional<Secret>(const QString &question)>;

/// Looks into the keychain, with --keychain; nothing if there is none for the account.
using LookUpPassword = std::function<std::optional<Secret>()>;

/// In imapsync's order: file, environment, option, then keychain and terminal; empty ones are passed
/// over, but a file has to have a password in its first line.
std::expected<Secret, Refusal> findPassword(const PasswordSources &sources, const AskPassword &ask,
                                            const LookUpPassword &lookUp = {});

} // namespace Mailhaul::Cli
