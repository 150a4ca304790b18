// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <string_view>

namespace Mailhaul {

/// Words of the program itself: known when it is compiled, so nothing of anybody's is in them.
class OwnWords
{
public:
    consteval OwnWords(const char *text) : m_text(text) {}

    operator QByteArrayView() const { return {m_text.data(), qsizetype(m_text.size())}; }
    QLatin1StringView text() const
    {
        return QLatin1StringView(m_text.data(), qsizetype(m_text.size()));
    }

private:
    std::string_view m_text;
};

} // namespace Mailhaul
