// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/identityrules.h"

#include "core/text/headerlines.h"

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QByteArray normalised(QByteArrayView value)
{
    QByteArray text(value.data(), value.size());
    for (char &byte : text) {
        if (uchar(byte) >= 0x80 || byte == '\0')
            byte = 'X';
    }
    return text.simplified().toUpper();
}

} // namespace

bool IdentityRules::areDefault() const
{
    const IdentityRules ordinary;
    return basis == ordinary.basis && fields == ordinary.fields && !skippedLines && domain == ordinary.domain
           && size == ordinary.size;
}

std::optional<MessageKey> identityFromHeader(QByteArrayView header, const IdentityRules &rules,
                                             qint64 size)
{
    if (rules.basis == IdentityBasis::Journal)
        return std::nullopt;
    if (rules.areDefault())
        return identityFromHeader(header);
    QByteArrayList wanted;
    for (const QByteArray &field : rules.fields)
        wanted.append(field.toUpper());
    QByteArrayList lines;
    for (const HeaderLine &line : headerLines(header)) {
        const QByteArray name = line.name.toUpper();
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        QByteArray value = normalised(line.value);
        if (rules.domain == MessageIdDomain::CutOff && name == "MESSAGE-ID")
            value = value.split('@').first();
        // Without a value it would make all such messages one.
        if (value.isEmpty())
            continue;
        const QByteArray text = name + ": " + value;
        if (!rules.skippedLines || !rules.skippedLines->matches(text))
            lines.append(text);
    }
    if (lines.isEmpty())
        return std::nullopt;
    std::ranges::sort(lines);
    if (rules.size == SizeInKey::Added)
        lines.append(':' + QByteArray::number(size));
    return identityFromLines(lines);
}

} // namespace Mailhaul
