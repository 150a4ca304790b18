// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/headerlines.h"

namespace Mailhaul {

QList<HeaderLine> headerLines(QByteArrayView message)
{
    QList<HeaderLine> lines;
    bool isOpen = false;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype feed = message.indexOf('\n', at);
        const qsizetype end = feed < 0 ? message.size() : feed + 1;
        QByteArrayView line = message.sliced(at, end - at);
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const bool isFold = line.front() == ' ' || line.front() == '\t';
        if (isFold && isOpen) {
            lines.last().value.append(line);
            lines.last().length = end - lines.last().start;
        } else if (!isFold) {
            const qsizetype colon = line.indexOf(':');
            isOpen = colon > 0;
            if (isOpen) {
                lines.append({.name = line.first(colon).trimmed().toByteArray(),
                              .value = line.sliced(colon + 1).toByteArray(),
                              .start = at,
                              .length = end - at});
            }
        }
        at = end;
    }
    return lines;
}

} // namespace Mailhaul
