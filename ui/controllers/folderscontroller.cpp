// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/folderscontroller.h"

#include <QStringList>
#include <QUndoCommand>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// A raw name that is no modified UTF-7 has no text that leads back to it, and INBOX has several.
bool isCalled(const Imap::MailboxName &name, const QString &text)
{
    return name.display() == text || name == Imap::MailboxName::fromDisplay(text);
}

QByteArray lastLevel(const QByteArray &name, const QByteArray &separator)
{
    const qsizetype cut = separator.isEmpty() ? -1 : name.lastIndexOf(separator);
    return cut < 0 ? name : name.sliced(cut + separator.size());
}

} // namespace

/// The choices before and after; they share what is the same.
class FoldersController::Change final : public QUndoCommand
{
public:
    Change(FoldersController &controller, FolderChoices after, const QString &text,
           const QString &series)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.m_choices)
        , m_after(std::move(after))
        , m_series(series)
    {}

    void undo() override { m_controller.take(m_before); }
    void redo() override { m_controller.take(m_after); }
    int id() const override { return m_series.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Change *>(other);
        if (next->m_series != m_series)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    FoldersController &m_controller;
    FolderChoices m_before, m_after;
    QString m_series;
};

FoldersController::FoldersController(QObject *parent) : QObject(parent) {}

void FoldersController::setTrees(const FolderTree &source, const FolderTree &destination)
{
    m_source = source;
    m_destination = destination;
    replan();
    emit treesChanged();
    emit planChanged();
}

QString FoldersController::refusal() const
{
    if (!m_plan.refusal)
        return {};
    switch (m_plan.refusal->reason) {
    case PlanRefusal::Reason::NoFolderExists:
    case PlanRefusal::Reason::NoLiftedTree:
        return tr("The folder “%1” does not exist in the old account. Change the rules.")
            .arg(m_plan.refusal->folder.display());
    case PlanRefusal::Reason::EmptyName:
        return tr("The rules leave nothing of the name “%1”. Change the rules.")
            .arg(m_plan.refusal->folder.display());
    }
    Q_UNREACHABLE_RETURN({});
}

const FolderPlanEntry *FoldersController::entry(const Imap::MailboxName &folder) const
{
    const auto row = m_rows.constFind(folder);
    return row == m_rows.cend() ? nullptr : &m_plan.entries.at(*row);
}

Inclusion FoldersController::inclusion(const Imap::MailboxName &folder) const
{
    return m_choices.leftOut.contains(folder) ? Inclusion::LeftOut : Inclusion::Copied;
}

FolderFate FoldersController::fate(const Imap::MailboxName &folder) const
{
    const FolderPlanEntry *own = entry(folder);
    if (!own)
        return FolderFate::Ruled;
    if (inclusion(folder) == Inclusion::LeftOut)
        return FolderFate::LeftOut;
    if (m_sourcesOfTarget.value(own->target).size() > 1)
        return FolderFate::Merged;
    const QByteArray sourceLevel = lastLevel(folder.raw(), m_source.separator);
    if (lastLevel(own->target.raw(), m_destination.separator) != sourceLevel)
        return FolderFate::Renamed;
    return own->targetExists ? FolderFate::Same : FolderFate::New;
}

bool FoldersController::isChanged(const Imap::MailboxName &folder) const
{
    return m_choices.leftOut.contains(folder) || m_choices.targets.contains(folder);
}

QStringList FoldersController::mergedWith(const Imap::MailboxName &folder) const
{
    QStringList others;
    const FolderPlanEntry *own = entry(folder);
    if (!own)
        return others;
    const QList<Imap::MailboxName> sources = sourcesOf(own->target);
    for (const Imap::MailboxName &source : sources) {
        if (source != folder)
            others.append(source.display());
    }
    return others;
}

QList<Imap::MailboxName> FoldersController::sourcesOf(const Imap::MailboxName &target) const
{
    return m_sourcesOfTarget.value(target);
}

QList<Imap::MailboxName> FoldersController::branchOf(const Imap::MailboxName &folder) const
{
    QList<Imap::MailboxName> branch;
    const QByteArray below = folder.raw() + m_source.separator;
    for (const FolderPlanEntry &entry : m_plan.entries) {
        const Imap::MailboxName &name = entry.source.name;
        const bool isBelow = !m_source.separator.isEmpty() && name.raw().startsWith(below);
        if (name == folder || isBelow)
            branch.append(name);
    }
    return branch;
}

void FoldersController::setInclusion(const Imap::MailboxName &folder, Inclusion inclusion)
{
    setInclusion(QList{folder}, inclusion);
}

void FoldersController::setInclusion(const QList<Imap::MailboxName> &folders, Inclusion inclusion)
{
    FolderChoices choices = m_choices;
    for (const Imap::MailboxName &folder : folders) {
        if (!entry(folder))
            continue;
        if (inclusion == Inclusion::LeftOut)
            choices.leftOut.insert(folder);
        else
            choices.leftOut.remove(folder);
    }
    change(std::move(choices),
           inclusion == Inclusion::LeftOut ? tr("Leave Out") : tr("Copy", "folders"));
}

void FoldersController::setAllInclusions(Inclusion inclusion)
{
    QList<Imap::MailboxName> all;
    for (const FolderPlanEntry &entry : std::as_const(m_plan.entries))
        all.append(entry.source.name);
    setInclusion(all, inclusion);
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
    return mergeInto({folder}, target);
}

bool FoldersController::mergeInto(const QList<Imap::MailboxName> &folders, const QString &target)
{
    if (!complaintAbout(target).isEmpty())
        return false;
    FolderChoices choices = m_choices;
    bool isKnown = false;
    QByteArray series = "target";
    for (const Imap::MailboxName &folder : folders) {
        const FolderPlanEntry *own = entry(folder);
        if (!own)
            continue;
        isKnown = true;
        series += '\n' + folder.raw();
        if (isCalled(own->target, target))
            continue;
        const Imap::MailboxName suggestion = m_suggestions.value(folder);
        putTarget(choices, folder,
                  isCalled(suggestion, target) ? suggestion
                                               : Imap::MailboxName::fromDisplay(target));
    }
    change(std::move(choices), tr("Change Target"), QString::fromLatin1(series));
    return isKnown;
}

void FoldersController::putBelow(const QList<Imap::MailboxName> &folders,
                                 const Imap::MailboxName &parent, Reach reach)
{
    const QByteArray above =
        parent.isEmpty() ? QByteArray() : parent.raw() + m_destination.separator;
    if (!parent.isEmpty() && m_destination.separator.isEmpty())
        return;
    FolderChoices choices = m_choices;
    QSet<Imap::MailboxName> done;
    for (const Imap::MailboxName &folder : folders) {
        const QByteArray top = suggestedName(folder);
        const QByteArray below = top + m_destination.separator;
        const QByteArray level = lastLevel(top, m_destination.separator);
        const auto branch = reach == Reach::Branch ? branchOf(folder) : QList{folder};
        for (const Imap::MailboxName &member : branch) {
            if (!entry(member) || done.contains(member))
                continue;
            done.insert(member);
            const QByteArray name = suggestedName(member);
            const QByteArray rest =
                name.startsWith(below)
                    ? name.sliced(top.size())
                    : (member == folder
                           ? QByteArray()
                           : m_destination.separator + lastLevel(name, m_destination.separator));
            putTarget(choices, member, Imap::MailboxName(above + level + rest));
        }
    }
    change(std::move(choices), tr("Move"));
}

void FoldersController::setRules(const FolderRuleChoices &rules)
{
    FolderChoices choices = m_choices;
    choices.rules = rules;
    change(std::move(choices), tr("Change Rules"), u"rules"_s);
}

void FoldersController::setMessages(const MessageChoices &messages)
{
    FolderChoices choices = m_choices;
    choices.messages = messages;
    change(std::move(choices), tr("Change Selection of Messages"), u"messages"_s);
}

QString FoldersController::complaintAbout(const FolderRuleChoices &rules) const
{
    FolderChoices choices;
    choices.rules = rules;
    const auto options = optionsFor(choices);
    return options ? QString() : options.error();
}

QString FoldersController::complaintAbout(const MessageChoices &messages) const
{
    FolderChoices choices;
    choices.messages = messages;
    const auto options = optionsFor(choices);
    return options ? QString() : options.error();
}

QList<FoldersController::Renaming> FoldersController::preview(const FolderRuleChoices &rules) const
{
    FolderChoices without, with;
    with.rules = rules;
    const auto options = optionsFor(with);
    if (!options)
        return {};
    const FolderPlan before = everyFolder(*optionsFor(without));
    QHash<Imap::MailboxName, Imap::MailboxName> after;
    for (const FolderPlanEntry &entry : everyFolder(*options).entries)
        after.insert(entry.source.name, entry.target);
    QList<Renaming> renamings;
    for (const FolderPlanEntry &entry : before.entries) {
        const Imap::MailboxName target = after.value(entry.source.name);
        if (target != entry.target)
            renamings.append({entry.source.name, entry.target, target});
    }
    return renamings;
}

void FoldersController::reset()
{
    change(FolderChoices(), tr("Take All Changes Back"));
}

void FoldersController::forget()
{
    m_undoStack.clear();
    take(FolderChoices());
}

void FoldersController::setChoices(const FolderChoices &choices)
{
    change(choices, tr("Open Migration"));
}

Options FoldersController::options() const
{
    return optionsFor(m_choices).value_or(Options());
}

void FoldersController::change(FolderChoices choices, const QString &text, const QString &series)
{
    if (choices != m_choices)
        m_undoStack.push(new Change(*this, std::move(choices), text, series));
}

void FoldersController::take(const FolderChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    replan();
    emit planChanged();
}

FolderPlan FoldersController::everyFolder(Options options) const
{
    options.excludedFolders.clear();
    return planFolders(m_source, m_destination, options);
}

void FoldersController::replan()
{
    Options wanted = options();
    m_plan = everyFolder(wanted);
    m_suggestions.clear();
    if (m_choices.targets.isEmpty()) {
        for (const FolderPlanEntry &entry : std::as_const(m_plan.entries))
            m_suggestions.insert(entry.source.name, entry.target);
    } else {
        wanted.explicitTargets.clear();
        for (const FolderPlanEntry &entry : everyFolder(wanted).entries)
            m_suggestions.insert(entry.source.name, entry.target);
    }

    m_rows.clear();
    m_sourcesOfTarget.clear();
    m_foldersCopied = 0;
    m_messagesCopied = 0;
    for (qsizetype row = 0; row < m_plan.entries.size(); ++row) {
        const FolderPlanEntry &entry = m_plan.entries.at(row);
        m_rows.insert(entry.source.name, row);
        if (m_choices.leftOut.contains(entry.source.name))
            continue;
        m_sourcesOfTarget[entry.target].append(entry.source.name);
        ++m_foldersCopied;
        if (!entry.source.messages)
            m_messagesCopied.reset();
        else if (m_messagesCopied)
            *m_messagesCopied += *entry.source.messages;
    }
}

void FoldersController::putTarget(FolderChoices &choices, const Imap::MailboxName &folder,
                                  const Imap::MailboxName &target) const
{
    // Choosing what would have been chosen anyway is no change.
    if (m_suggestions.value(folder) == target)
        choices.targets.remove(folder);
    else
        choices.targets.insert(folder, target);
}

QByteArray FoldersController::suggestedName(const Imap::MailboxName &folder) const
{
    return m_suggestions.value(folder).raw();
}

} // namespace Mailhaul
