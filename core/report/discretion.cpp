// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/discretion.h"

#include "core/report/ordinarywords.h"

#include <algorithm>
#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, SupportPart> names[] = {
    {"folders"_L1, SupportPart::Folders},
    {"addresses"_L1, SupportPart::Addresses},
    {"words"_L1, SupportPart::Words},
};

} // namespace

std::optional<SupportParts> supportPartsOf(const QString &text)
{
    SupportParts allowed;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString name = word.trimmed().toLower();
        const auto *found =
            std::ranges::find_if(names, [&](const auto &known) { return known.first == name; });
        if (found == std::end(names))
            return std::nullopt;
        allowed |= found->second;
    }
    return allowed;
}

QStringList supportPartWords()
{
    QStringList words;
    for (const auto &[word, part] : names)
        words.append(word);
    return words;
}

QString Discretion::folder(const Imap::MailboxName &name)
{
    // Everybody has that one.
    if (name.isInbox() || m_allowed.testFlag(SupportPart::Folders))
        return name.display();
    return numbered(m_folders, u"folder"_s, name.raw());
}

QString Discretion::address(const QString &text)
{
    if (text.isEmpty() || m_allowed.testFlag(SupportPart::Addresses))
        return text;
    return numbered(m_addresses, u"address"_s, text.toUtf8());
}

QString Discretion::words(const QString &text) const
{
    return m_allowed.testFlag(SupportPart::Words) ? text : onlyOrdinaryWords(text);
}

QString Discretion::line(const TraceLine &line)
{
    return line.covered(
        [this](TracePart kind, const QByteArray &bytes) { return part(kind, bytes); });
}

QString Discretion::part(TracePart kind, const QByteArray &bytes)
{
    switch (kind) {
    case TracePart::Protocol:
        return QString::fromUtf8(bytes);
    case TracePart::Folder:
        return folder(Imap::MailboxName(bytes));
    case TracePart::Address:
        return address(QString::fromUtf8(bytes));
    case TracePart::Keyword:
        if (m_allowed.testFlag(SupportPart::Folders))
            return QString::fromUtf8(bytes);
        return numbered(m_keywords, u"keyword"_s, bytes);
    case TracePart::Words:
        return words(QString::fromUtf8(bytes));
    }
    return {};
}

QString Discretion::numbered(QHash<QByteArray, qsizetype> &numbers, const QString &word,
                             const QByteArray &bytes)
{
    const qsizetype number = numbers.value(bytes, numbers.size() + 1);
    numbers.insert(bytes, number);
    return u"<%1 %2>"_s.arg(word).arg(number);
}

} // namespace Mailhaul
