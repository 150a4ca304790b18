// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/flags.h"

#include <algorithm>

namespace Mailhaul::Imap {

using namespace Qt::StringLiterals;

namespace {

int compared(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive);
}

bool isKept(const QByteArray &name)
{
    return !name.isEmpty() && compared(name, "\\Recent") != 0;
}

/// System flags share their bytes among all messages, which saves memory in large folders.
QByteArray spelled(const QByteArray &name)
{
    if (!name.startsWith('\\'))
        return name;
    for (const QByteArray &known :
         {"\\Answered"_ba, "\\Deleted"_ba, "\\Draft"_ba, "\\Flagged"_ba, "\\Seen"_ba}) {
        if (compared(name, known) == 0)
            return known;
    }
    return name;
}

} // namespace

Flags::Flags(std::initializer_list<QByteArray> names)
{
    m_names.reserve(qsizetype(names.size()));
    for (const QByteArray &name : names)
        add(name);
}

Flags::Flags(const QByteArrayList &names)
{
    // A server may send very many; adding them one by one would take for ever.
    m_names.reserve(names.size());
    for (const QByteArray &name : names) {
        if (isKept(name))
            m_names.append(spelled(name));
    }
    std::ranges::stable_sort(
        m_names, [](const QByteArray &a, const QByteArray &b) { return compared(a, b) < 0; });
    const auto rest = std::ranges::unique(
        m_names, [](const QByteArray &a, const QByteArray &b) { return compared(a, b) == 0; });
    m_names.erase(rest.begin(), rest.end());
}

void Flags::add(const QByteArray &name)
{
    if (!isKept(name))
        return;
    const auto place = std::lower_bound(
        m_names.cbegin(), m_names.cend(), name,
        [](const QByteArray &a, const QByteArray &b) { return compared(a, b) < 0; });
    if (place == m_names.cend() || compared(*place, name) != 0)
        m_names.insert(place, spelled(name));
}

bool Flags::contains(QByteArrayView name) const
{
    return std::any_of(m_names.cbegin(), m_names.cend(),
                       [name](const QByteArray &own) { return compared(own, name) == 0; });
}

QByteArray Flags::toImap() const
{
    return '(' + m_names.join(' ') + ')';
}

Flags Flags::fromImap(const QByteArray &text)
{
    if (text.size() < 3)
        return {};
    return Flags(text.sliced(1, text.size() - 2).split(' '));
}

Flags Flags::united(const Flags &other) const
{
    Flags result = *this;
    for (const QByteArray &name : other.m_names)
        result.add(name);
    return result;
}

Flags Flags::without(const Flags &other) const
{
    Flags result = *this;
    result.m_names.removeIf([&other](const QByteArray &name) { return other.contains(name); });
    return result;
}

bool Flags::operator==(const Flags &other) const
{
    return std::equal(m_names.cbegin(), m_names.cend(), other.m_names.cbegin(),
                      other.m_names.cend(),
                      [](const QByteArray &a, const QByteArray &b) { return compared(a, b) == 0; });
}

Flags PermanentFlags::kept(const Flags &wanted) const
{
    if (anyKeyword && flags.isEmpty())
        return wanted;
    QByteArrayList names;
    for (const QByteArray &name : wanted.names()) {
        const bool freeKeyword = anyKeyword && !name.startsWith('\\');
        if (freeKeyword || flags.contains(name))
            names.append(name);
    }
    return names.size() == wanted.names().size() ? wanted : Flags(names);
}

} // namespace Mailhaul::Imap
