// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/loglevel.h"

#include <algorithm>
#include <array>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// In the order of the levels.
constexpr std::array words = {"error"_L1, "warning"_L1, "info"_L1, "debug"_L1, "protocol"_L1};

} // namespace

QString wordFor(LogLevel level)
{
    return words.at(std::size_t(level));
}

std::optional<LogLevel> logLevelOf(const QString &word)
{
    const auto *found = std::ranges::find_if(words, [&](QLatin1StringView known) {
        return known.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (found == words.end())
        return std::nullopt;
    return LogLevel(found - words.begin());
}

QStringList logLevelWords()
{
    return {words.begin(), words.end()};
}

QString LogLine::shown() const
{
    constexpr qsizetype levelWidth = 8;
    QString line = time.toString(u"yyyy-MM-dd HH:mm:ss.zzz t "_s)
                   + wordFor(level).leftJustified(levelWidth) + u' ' + topic + u' ' + text;
    // What servers say may be in it, and an event is one line.
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph)
            character = u' ';
    }
    return line;
}

} // namespace Mailhaul
