// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/folderplan.h"
#include "core/plan/options.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Mailhaul {

/// Whether a folder takes part.
enum class Inclusion { Copied, LeftOut };

/// Which folders are copied and where to: the folders of both accounts, the user's changes, and the
/// plan that they come to. Changes survive a new look at the accounts.
class FoldersController final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTrees(const FolderTree &source, const FolderTree &destination);
    const FolderTree &source() const { return m_source; }
    const FolderTree &destination() const { return m_destination; }

    /// Where a source folder goes, or would go if it is left out; null for what cannot be copied.
    const FolderPlanEntry *entry(const Imap::MailboxName &folder) const;
    Inclusion inclusion(const Imap::MailboxName &folder) const;
    /// Other copied folders with the same target, for people.
    QStringList mergedWith(const Imap::MailboxName &folder) const;

    void setInclusion(const Imap::MailboxName &folder, Inclusion inclusion);
    void setAllInclusions(Inclusion inclusion);
    /// Why \a target cannot be the name of a folder on the destination, as a sentence; empty if it
    /// can.
    QString complaintAbout(const QString &target) const;
    /// False, and nothing happens, if there is a complaint about \a target.
    bool setTarget(const Imap::MailboxName &folder, const QString &target);
    void reset(); ///< Forgets every change.

    bool isChanged() const { return !m_targets.isEmpty() || !m_leftOut.isEmpty(); }
    int foldersCopied() const { return m_foldersCopied; }
    /// In the folders that are copied; nothing if one of them gave no number.
    std::optional<qint64> messagesCopied() const { return m_messagesCopied; }
    /// What a run needs to know about the folders; its kind is left to the caller.
    Options options() const;

signals:
    void treesChanged();
    void planChanged();

private:
    void replan();

    FolderTree m_source, m_destination;
    QHash<Imap::MailboxName, Imap::MailboxName> m_targets; ///< Chosen by the user.
    QSet<Imap::MailboxName> m_leftOut;

    FolderPlan m_plan,
        m_suggestion; ///< With and without the user's targets; both with every folder.
    QHash<Imap::MailboxName, qsizetype> m_rows; ///< Of both plans.
    QHash<Imap::MailboxName, QList<Imap::MailboxName>> m_sourcesOfTarget;
    int m_foldersCopied = 0;
    std::optional<qint64> m_messagesCopied;
};

} // namespace Mailhaul
