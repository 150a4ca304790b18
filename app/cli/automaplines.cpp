// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/automaplines.h"

#include "app/cli/formats.h"
#include "core/plan/specialusenames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

QString wordFor(SpecialUse use)
{
    switch (use) {
    case SpecialUse::All:
        return u"\\All"_s;
    case SpecialUse::Archive:
        return u"\\Archive"_s;
    case SpecialUse::Drafts:
        return u"\\Drafts"_s;
    case SpecialUse::Flagged:
        return u"\\Flagged"_s;
    case SpecialUse::Junk:
        return u"\\Junk"_s;
    case SpecialUse::Sent:
        return u"\\Sent"_s;
    case SpecialUse::Trash:
        return u"\\Trash"_s;
    case SpecialUse::None:
        break;
    }
    return {};
}

/// Folders by purpose; the first one of each has it.
class Purposes
{
public:
    explicit Purposes(const QString &host) : m_host(host) {}

    /// Nothing is told of a folder whose purpose is known better.
    void note(const Folder &folder, SpecialUse use, const QString &reason)
    {
        const bool isTold = reason == "name"_L1 && folder.specialUse != SpecialUse::None;
        const auto owner = m_owners.constFind(use);
        if (owner == m_owners.cend()) {
            m_owners.insert(use, folder.name);
            if (!isTold)
                m_lines += u"%1: %2 set to %3 by its %4"_s.arg(m_host, bracketed(folder.name),
                                                               wordFor(use), reason);
        } else if (!isTold) {
            m_lines += u"%1: %2 not %3 because set to %4"_s.arg(m_host, rawText(folder.name),
                                                                wordFor(use), rawText(*owner));
        }
    }
    QStringList lines() const { return m_lines; }

private:
    QString m_host;
    QHash<SpecialUse, Imap::MailboxName> m_owners;
    QStringList m_lines;
};

} // namespace

QStringList automapLines(const QString &host, const FolderTree &tree, const QByteArray &prefix)
{
    Purposes told(host), guessed(host);
    for (const Folder &folder : tree.folders) {
        if (!folder.selectable || folder.name.isInbox())
            continue;
        if (folder.specialUse != SpecialUse::None)
            told.note(folder, folder.specialUse, u"attribute"_s);
        if (const SpecialUse use = specialUseByName(folder.name, prefix); use != SpecialUse::None)
            guessed.note(folder, use, u"name"_s);
    }
    return told.lines() + guessed.lines();
}

} // namespace Mailhaul::Cli
