// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace Mailhaul {

/// A password or token. It has no stream or format operator, so that it cannot reach a log by
/// accident; reveal() is called only where the bytes go to the server or to a field of the window.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text) : m_text(std::move(text)) {}

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &reveal() const { return m_text; }

    bool operator==(const Secret &other) const = default;

private:
    QString m_text;
};

} // namespace Mailhaul
