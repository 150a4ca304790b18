// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mailhaul::Demo {

/// The part of mailhaul-cli's output from `++++ Statistics` to the count of errors; empty when
/// there is none.
QString statisticsBlock(const QString &output);

/// The figure after `Messages transferred`.
std::optional<qint64> messagesTransferred(const QString &output);

} // namespace Mailhaul::Demo
