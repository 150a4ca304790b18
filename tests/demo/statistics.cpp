// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/statistics.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mailhaul::Demo {

QString statisticsBlock(const QString &output)
{
    static const QRegularExpression block(
        u"^\\+{4} Statistics\\b.*?(?:^Detected \\d+ errors?[^\\n]*|\\z)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return block.match(output).captured().trimmed();
}

std::optional<qint64> messagesTransferred(const QString &output)
{
    static const QRegularExpression line(u"^Messages transferred\\s*:\\s*(\\d+)"_s,
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(output);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

} // namespace Mailhaul::Demo
