// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoroTask>

namespace Mailhaul {

/// A flow: a coroutine that reads from top to bottom and ends with a Result. It starts at once, and
/// dropping the Task does not stop it; it ends because every Reply it waits for completes.
template <typename T = void>
using Task = QCoro::Task<Result<T>>;

} // namespace Mailhaul
