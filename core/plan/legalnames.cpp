// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/legalnames.h"

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;
using Imap::MailboxName;

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

QByteArray encoded(const QString &text)
{
    return MailboxName::fromDisplay(text).raw();
}

} // namespace

LegalNames::LegalNames(const QList<MailboxName> &wanted, const QByteArray &separator,
                       const QByteArray &prefix, const NameLimits &limits)
    : m_separator(separator)
    , m_prefix(prefix)
    , m_limits(limits)
{
    QByteArrayList names;
    for (const MailboxName &name : wanted) {
        for (QByteArray path = name.raw(); !path.isEmpty();) {
            names.append(path);
            const qsizetype end = path.lastIndexOf(separator);
            path = end > 0 ? path.first(end) : QByteArray();
        }
    }
    std::ranges::sort(names);
    const auto rest = std::ranges::unique(names);
    names.erase(rest.begin(), rest.end());

    // Those that are fine come first, so that nobody takes their names.
    QByteArrayList altered;
    for (const QByteArray &name : std::as_const(names)) {
        const QByteArrayList levels = name.split(separator.front());
        const qsizetype end = name.lastIndexOf(separator);
        const bool hasFineParent = end <= 0 || m_names.contains(name.first(end));
        const bool isFine = hasFineParent && !isReserved(name)
                            && std::ranges::all_of(levels, [this](const QByteArray &level) {
                                   return legalLevel(level) == level;
                               });
        if (isFine && !m_owners.contains(key(name))) {
            m_owners.insert(key(name), name);
            m_names.insert(name, name);
        } else {
            altered.append(name);
        }
    }
    for (const QByteArray &name : std::as_const(altered))
        settle(name);
}

MailboxName LegalNames::legal(const MailboxName &wanted) const
{
    const auto found = m_names.constFind(wanted.raw());
    return found == m_names.cend() ? wanted : MailboxName(*found);
}

QString LegalNames::key(const QByteArray &name) const
{
    if (m_limits.letterCase == LetterCase::Ignored)
        return MailboxName(name).display().toCaseFolded();
    return QString::fromLatin1(name);
}

bool LegalNames::isReserved(const QByteArray &name) const
{
    return std::ranges::any_of(m_limits.reserved, [&](const QByteArray &reserved) {
        return name.compare(reserved, Qt::CaseInsensitive) == 0
               || name.compare(QByteArray(m_prefix + reserved), Qt::CaseInsensitive) == 0;
    });
}

QByteArray LegalNames::settle(const QByteArray &wanted)
{
    const auto known = m_names.constFind(wanted);
    if (known != m_names.cend())
        return *known;
    const qsizetype end = wanted.lastIndexOf(m_separator);
    const QByteArray level = legalLevel(end >= 0 ? wanted.sliced(end + 1) : wanted);
    const QByteArray above =
        end > 0 ? QByteArray(settle(wanted.first(end)) + m_separator) : QByteArray();
    QByteArray name = above + level;
    for (int number = 2; m_owners.contains(key(name)) || isReserved(name); ++number) {
        const QByteArray ending = '_' + QByteArray::number(number);
        QString text = MailboxName(level).display();
        while (!text.isEmpty() && encoded(text).size() + ending.size() > m_limits.longestLevel)
            text.chop(1);
        name = above + encoded(text) + ending;
    }
    m_owners.insert(key(name), wanted);
    m_names.insert(wanted, name);
    return name;
}

QByteArray LegalNames::legalLevel(const QByteArray &level) const
{
    if (level.isEmpty() || level == "." || level == "..")
        return level.isEmpty() ? "_"_ba : QByteArray(level.size(), '_');
    const MailboxName name(level);
    QString text = name.display();
    const QString original = text;
    for (QChar &c : text) {
        const bool isRefused =
            c.unicode() < 0x80 && m_limits.refusedCharacters.contains(char(c.unicode()));
        if (isControl(c) || isRefused)
            c = u'_';
    }
    if (!m_limits.takesOuterBlanks) {
        for (qsizetype at = 0; at < text.size() && text.at(at) == u' '; ++at)
            text[at] = u'_';
        for (qsizetype at = text.size() - 1;
             at >= 0 && (text.at(at) == u' ' || text.at(at) == u'.'); --at)
            text[at] = u'_';
    }
    if (text == original && level.size() <= m_limits.longestLevel)
        return level;
    while (encoded(text).size() > m_limits.longestLevel)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return encoded(text);
}

} // namespace Mailhaul
