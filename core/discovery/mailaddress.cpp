// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/mailaddress.h"

#include <QUrl>

#include <algorithm>

namespace Mailhaul {

namespace {

constexpr qsizetype longestName = 253;      // RFC 1035
constexpr qsizetype longestLabel = 63;      // RFC 1035
constexpr qsizetype longestLocalPart = 256; // Twice what RFC 5321 allows, for international ones.

bool isLabel(QStringView label)
{
    const auto isLetterOrDigit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    };
    // Underscores are no part of host names, but occur in them.
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-'
           && label.back() != u'-' && std::ranges::all_of(label, [&](QChar c) {
                  return isLetterOrDigit(c) || c == u'-' || c == u'_';
              });
}

} // namespace

std::optional<MailAddress> MailAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    // The local part may be quoted and contain an "@", the domain never.
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1 || at > longestLocalPart)
        return std::nullopt;
    MailAddress address{.localPart = trimmed.first(at),
                        .domain = trimmed.sliced(at + 1),
                        .asciiDomain = asciiHostName(trimmed.sliced(at + 1))};
    const bool hasControl = std::ranges::any_of(
        address.localPart, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (address.asciiDomain.isEmpty() || hasControl)
        return std::nullopt;
    return address;
}

QString asciiHostName(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return {};
    QString ascii = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (ascii.endsWith(u'.'))
        ascii.chop(1);
    if (ascii.isEmpty() || ascii.size() > longestName)
        return {};
    const auto labels = QStringView(ascii).split(u'.');
    return std::ranges::all_of(labels, isLabel) ? ascii : QString();
}

bool isWithin(QStringView host, QStringView domain)
{
    if (domain.isEmpty() || !host.endsWith(domain, Qt::CaseInsensitive))
        return false;
    return host.size() == domain.size() || host.at(host.size() - domain.size() - 1) == u'.';
}

} // namespace Mailhaul
