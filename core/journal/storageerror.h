// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>

namespace Mailhaul {

/// The journal's one kind of error; \a text is for people.
inline Error storageError(QString text)
{
    return {.code = Error::Code::Storage,
            .scope = Error::Scope::Run,
            .retry = Error::Retry::Never,
            .serverText = std::move(text)};
}

} // namespace Mailhaul
