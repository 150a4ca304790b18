// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"
#include "core/base/secret.h"

namespace Mailhaul {

/// Where the access tokens of an account come from. A connection asks at each sign-in, so that a run which
/// takes longer than a token lasts goes on with the next one.
class TokenSource
{
public:
    enum class Freshness {
        Usable, ///< One that lasts for some minutes more.
        New     ///< The server has just refused the one it got.
    };
    /// What the text is.
    enum class Form {
        AccessToken,    ///< Goes into XOAUTH2 or OAUTHBEARER, together with the user's name.
        InitialResponse ///< The whole answer to AUTHENTICATE XOAUTH2, in base64.
    };

    virtual ~TokenSource() = default;

    /// May be called in any thread with an event loop, also in several at the same time; the reply comes in
    /// the caller's thread. Code::SignInExpired: somebody has to sign in again.
    virtual Reply<Secret> token(Freshness freshness) = 0;
    virtual Form form() const { return Form::AccessToken; }
};

} // namespace Mailhaul
