// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace Mailhaul {

/// What a desktop does for a program that works for a long time. Each platform has one; where it has
/// nothing of the kind, nothing happens.
class Desktop
{
public:
    virtual ~Desktop() = default;

    /// From 0 to 1 on the program's entry in the task bar; nothing removes it.
    virtual void setProgress(std::optional<double> done) = 0;
    virtual void notify(const QString &title, const QString &text) = 0;
    /// The machine does not go to sleep by itself while it is on mains power.
    virtual void keepAwake(const QString &reason) = 0;
    virtual void letSleep() = 0;

    static std::unique_ptr<Desktop> make();
};

} // namespace Mailhaul
