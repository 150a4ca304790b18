// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/folderplan.h"
#include "ui/controllers/choices.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace Mailhaul {

/// Whether a folder takes part.
enum class Inclusion { Copied, LeftOut };

/// What becomes of a folder of the old account; told by an icon and a word.
enum class FolderFate {
    Same,    ///< It goes to a folder that exists, of the same name.
    New,     ///< Its target will be created.
    Renamed, ///< It is called otherwise in the new account.
    Merged,  ///< Others go to the same target.
    LeftOut, ///< By the user.
    Ruled    ///< Left out by a rule.
};

/// Whether a change concerns the folders below as well.
enum class Reach { Folder, Branch };

/// Which folders are copied and where to: the folders of both accounts, the user's changes, and the
/// plan that they come to. Changes survive a new look at the accounts, and each can be undone.
class FoldersController final : public QObject
{
    Q_OBJECT

public:
    explicit FoldersController(QObject *parent = nullptr);

    void setTrees(const FolderTree &source, const FolderTree &destination);
    const FolderTree &source() const { return m_source; }
    const FolderTree &destination() const { return m_destination; }
    /// Every folder that can be copied, including those that are left out.
    const FolderPlan &plan() const { return m_plan; }
    /// Why there is no plan, as a sentence; empty if there is one.
    QString refusal() const;

    /// Where a source folder goes, or would go if it is left out; null for what cannot be copied or
    /// is left out by a rule.
    const FolderPlanEntry *entry(const Imap::MailboxName &folder) const;
    Inclusion inclusion(const Imap::MailboxName &folder) const;
    FolderFate fate(const Imap::MailboxName &folder) const;
    bool isChanged(const Imap::MailboxName &folder) const; ///< By the user, for this folder alone.
    /// Other copied folders with the same target, for people.
    QStringList mergedWith(const Imap::MailboxName &folder) const;
    /// Copied folders that go to \a target.
    QList<Imap::MailboxName> sourcesOf(const Imap::MailboxName &target) const;
    /// \a folder and those below it on the source, as far as they can be copied.
    QList<Imap::MailboxName> branchOf(const Imap::MailboxName &folder) const;

    void setInclusion(const Imap::MailboxName &folder, Inclusion inclusion);
    void setInclusion(const QList<Imap::MailboxName> &folders, Inclusion inclusion);
    void setAllInclusions(Inclusion inclusion);
    /// Why \a target cannot be the name of a folder on the destination, as a sentence; empty if it
    /// can.
    QString complaintAbout(const QString &target) const;
    /// False, and nothing happens, if there is a complaint about \a target.
    bool setTarget(const Imap::MailboxName &folder, const QString &target);
    /// All of \a folders come together in \a target.
    bool mergeInto(const QList<Imap::MailboxName> &folders, const QString &target);
    /// Each of \a folders keeps its name and goes below \a parent, which may be empty for the top;
    /// with Reach::Branch those below it follow.
    void putBelow(const QList<Imap::MailboxName> &folders, const Imap::MailboxName &parent,
                  Reach reach);

    const FolderChoices &choices() const { return m_choices; }
    void setRules(const FolderRuleChoices &rules);
    void setMessages(const MessageChoices &messages);
    /// What is wrong with \a rules; empty if nothing is.
    QString complaintAbout(const FolderRuleChoices &rules) const;
    QString complaintAbout(const MessageChoices &messages) const;
    struct Renaming
    {
        Imap::MailboxName source, before, after; ///< after is empty for what would be left out.
    };
    /// What \a rules would change in the plan, without the user's single targets.
    QList<Renaming> preview(const FolderRuleChoices &rules) const;

    void reset();  ///< Takes every change back; can be undone.
    void forget(); ///< The accounts are others: no change is left, nor any that could be undone.
    void setChoices(const FolderChoices &choices); ///< As one change.
    QUndoStack &undoStack() { return m_undoStack; }

    bool isChanged() const { return m_choices != FolderChoices(); }
    int foldersCopied() const { return m_foldersCopied; }
    /// In the folders that are copied; nothing if one of them gave no number.
    std::optional<qint64> messagesCopied() const { return m_messagesCopied; }
    /// What a run needs to know about folders and messages; its kind is left to the caller.
    Options options() const;

signals:
    void treesChanged();
    void planChanged();

private:
    class Change;

    /// \a series: changes of one series in a row are undone together; empty for none.
    void change(FolderChoices choices, const QString &text, const QString &series = {});
    void take(const FolderChoices &choices);
    void replan();
    FolderPlan everyFolder(Options options) const;
    void putTarget(FolderChoices &choices, const Imap::MailboxName &folder,
                   const Imap::MailboxName &target) const;
    QByteArray suggestedName(const Imap::MailboxName &folder) const;

    FolderTree m_source, m_destination;
    FolderChoices m_choices;
    QUndoStack m_undoStack;

    FolderPlan m_plan; ///< With every folder.
    /// What would have been chosen without the user's targets.
    QHash<Imap::MailboxName, Imap::MailboxName> m_suggestions;
    QHash<Imap::MailboxName, qsizetype> m_rows; ///< Of the plan.
    QHash<Imap::MailboxName, QList<Imap::MailboxName>> m_sourcesOfTarget;
    int m_foldersCopied = 0;
    std::optional<qint64> m_messagesCopied;
};

} // namespace Mailhaul
