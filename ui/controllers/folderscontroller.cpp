// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/folderscontroller.h"

#include <QStringList>

#include <algorithm>

namespace Mailhaul {

namespace {

/// People who use the window expect "Sent" to find "Gesendet", and flags that they set themselves
/// on the new account to stay.
Options wizardDefaults()
{
    Options options;
    options.specialUseMapping = SpecialUseMapping::On;
    options.flagSync = FlagSync::Merge;
    return options;
}

/// A raw name that is no modified UTF-7 has no text that leads back to it, and INBOX has several.
bool isCalled(const Imap::MailboxName &name, const QString &text)
{
    return name.display() == text || name == Imap::MailboxName::fromDisplay(text);
}

} // namespace

void FoldersController::setTrees(const FolderTree &source, const FolderTree &destination)
{
    m_source = source;
    m_destination = destination;
    m_suggestion = planFolders(m_source, m_destination, wizardDefaults());
    replan();
    emit treesChanged();
    emit planChanged();
}

const FolderPlanEntry *FoldersController::entry(const Imap::MailboxName &folder) const
{
    const auto row = m_rows.constFind(folder);
    return row == m_rows.cend() ? nullptr : &m_plan.entries.at(*row);
}

Inclusion FoldersController::inclusion(const Imap::MailboxName &folder) const
{
    return m_leftOut.contains(folder) ? Inclusion::LeftOut : Inclusion::Copied;
}

QStringList FoldersController::mergedWith(const Imap::MailboxName &folder) const
{
    QStringList others;
    const FolderPlanEntry *own = entry(folder);
    if (!own)
        return others;
    const QList<Imap::MailboxName> sources = m_sourcesOfTarget.value(own->target);
    for (const Imap::MailboxName &source : sources) {
        if (source != folder)
            others.append(source.display());
    }
    return others;
}

void FoldersController::setInclusion(const Imap::MailboxName &folder, Inclusion inclusion)
{
    if (!entry(folder) || inclusion == this->inclusion(folder))
        return;
    if (inclusion == Inclusion::LeftOut)
        m_leftOut.insert(folder);
    else
        m_leftOut.remove(folder);
    replan();
    emit planChanged();
}

void FoldersController::setAllInclusions(Inclusion inclusion)
{
    m_leftOut.clear();
    if (inclusion == Inclusion::LeftOut) {
        for (const FolderPlanEntry &entry : std::as_const(m_plan.entries))
            m_leftOut.insert(entry.source.name);
    }
    replan();
    emit planChanged();
}

QString FoldersController::complaintAbout(const QString &target) const
{
    if (target.trimmed().isEmpty())
        return tr("A folder needs a name. Clear the check box to leave a folder out.");
    if (std::ranges::any_of(target, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return tr("The name of a folder cannot contain line breaks or other control characters.");
    const QString separator = QString::fromLatin1(m_destination.separator);
    if (separator.isEmpty())
        return {};
    if (target.startsWith(separator) || target.endsWith(separator)
        || target.contains(separator + separator)) {
        return tr("“%1” separates a folder from its subfolder, so there must be a name on both "
                  "sides of it.")
            .arg(separator);
    }
    return {};
}

bool FoldersController::setTarget(const Imap::MailboxName &folder, const QString &target)
{
    const auto row = m_rows.constFind(folder);
    if (row == m_rows.cend() || !complaintAbout(target).isEmpty())
        return false;
    if (isCalled(m_plan.entries.at(*row).target, target))
        return true;
    // Typing what would have been chosen anyway is no change.
    if (isCalled(m_suggestion.entries.at(*row).target, target))
        m_targets.remove(folder);
    else
        m_targets.insert(folder, Imap::MailboxName::fromDisplay(target));
    replan();
    emit planChanged();
    return true;
}

void FoldersController::reset()
{
    if (!isChanged())
        return;
    m_targets.clear();
    m_leftOut.clear();
    replan();
    emit planChanged();
}

Options FoldersController::options() const
{
    Options options = wizardDefaults();
    options.explicitTargets = m_targets;
    options.excludedFolders = m_leftOut;
    return options;
}

void FoldersController::replan()
{
    Options everyFolder = options();
    everyFolder.excludedFolders.clear();
    m_plan = planFolders(m_source, m_destination, everyFolder);

    m_rows.clear();
    m_sourcesOfTarget.clear();
    m_foldersCopied = 0;
    m_messagesCopied = 0;
    for (qsizetype row = 0; row < m_plan.entries.size(); ++row) {
        const FolderPlanEntry &entry = m_plan.entries.at(row);
        m_rows.insert(entry.source.name, row);
        if (m_leftOut.contains(entry.source.name))
            continue;
        m_sourcesOfTarget[entry.target].append(entry.source.name);
        ++m_foldersCopied;
        if (!entry.source.messages)
            m_messagesCopied.reset();
        else if (m_messagesCopied)
            *m_messagesCopied += *entry.source.messages;
    }
}

} // namespace Mailhaul
