// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/folderspage.h"

#include "ui/text.h"
#include "ui/widgets/deletionspanel.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldertrees.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagespanel.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/rulespanel.h"
#include "ui/widgets/targetpicker.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

FoldersPage::FoldersPage(FoldersController &controller, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_trees(new FolderTrees(controller, content()))
{
    setObjectName(u"foldersPage"_s);
    setTitle(tr("Folders"));
    setSubTitle(
        tr("Leave folders out by their check boxes; change where they go under “Goes to”."));
    makeSearchRow();
    column()->addWidget(m_trees, 1);
    makeTargetField();
    makeButtons();
    m_summary = makeTextLabel(u"folderSummary"_s, content());
    column()->addWidget(m_summary);
    makeAdvanced();

    connect(m_trees, &FolderTrees::chosenChanged, this, &FoldersPage::showChosen);
    connect(m_trees, &FolderTrees::branchMenuRequested, this, &FoldersPage::showBranchMenu);
    connect(&m_controller, &FoldersController::planChanged, this, &FoldersPage::refresh);
    refresh();
    followReadingOrder(content());
}

void FoldersPage::initializePage()
{
    // The search comes first on the page, but it is the folders that one comes for.
    QMetaObject::invokeMethod(m_trees, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

bool FoldersPage::isComplete() const
{
    const bool isTargetUsable =
        !m_target->isEnabled() || m_controller.complaintAbout(m_target->text()).isEmpty();
    return m_controller.foldersCopied() > 0 && isTargetUsable && m_rules->isUsable()
           && m_messages->isUsable();
}

void FoldersPage::makeSearchRow()
{
    auto *search = new QLineEdit(content());
    search->setObjectName(u"folderSearch"_s);
    search->setAccessibleName(tr("Search for folders"));
    search->setPlaceholderText(tr("Search for folders"));
    search->setClearButtonEnabled(true);
    auto *clear = search->findChild<QToolButton *>();
    clear->setObjectName(u"folderSearchClear"_s);
    clear->setAccessibleName(tr("Clear the search"));
    connect(search, &QLineEdit::textChanged, m_trees, &FolderTrees::setSearch);
    auto *onlyChanged = new QCheckBox(tr("Only cha&nged"), content());
    onlyChanged->setObjectName(u"onlyChangedBox"_s);
    onlyChanged->setAccessibleDescription(tr("Shows only folders that you have changed."));
    connect(onlyChanged, &QCheckBox::toggled, m_trees, [this](bool checked) {
        m_trees->setRows(checked ? FolderFilter::Rows::OnlyChanged : FolderFilter::Rows::All);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(search, 1);
    row->addWidget(onlyChanged);
    QUndoStack &stack = m_controller.undoStack();
    QAction *undo = stack.createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    addUndoButton(undo, u"undoButton"_s, u"undo"_s, row);
    QAction *redo = stack.createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    addUndoButton(redo, u"redoButton"_s, u"redo"_s, row);
    column()->addLayout(row);
}

void FoldersPage::addUndoButton(QAction *action, const QString &objectName, const QString &icon,
                                QHBoxLayout *row)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setIcon(ownIcon(icon));
    addAction(action);
    auto *button = new QToolButton(content());
    button->setDefaultAction(action);
    button->setObjectName(objectName);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto name = [action, button] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    row->addWidget(button);
}

void FoldersPage::makeTargetField()
{
    m_targetLabel = new QLabel(content());
    m_targetLabel->setObjectName(u"folderTargetLabel"_s);
    m_targetLabel->setTextFormat(Qt::PlainText);
    m_targetLabel->setWordWrap(true);
    m_target = new QLineEdit(content());
    m_target->setObjectName(u"folderTarget"_s);
    m_target->setAccessibleName(tr("Name of the selected folder in the new account"));
    m_targetLabel->setBuddy(m_target);
    auto *completer = new QCompleter(m_target);
    auto *names = new QStringListModel(completer);
    completer->setModel(names);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_target->setCompleter(completer);
    NewTreeModel &newModel = m_trees->newModel();
    // What is being typed here is no suggestion for itself.
    connect(&newModel, &QAbstractItemModel::modelReset, names, [this, names, &newModel] {
        if (!m_target->hasFocus())
            names->setStringList(newModel.names());
    });
    m_pick = new QPushButton(tr("C&hoose…"), content());
    m_pick->setObjectName(u"pickTargetButton"_s);
    m_pick->setAccessibleDescription(tr("Chooses a folder of the new account from its tree."));
    connect(m_pick, &QPushButton::clicked, this, &FoldersPage::pickTarget);
    m_branch = new QCheckBox(tr("With su&bfolders"), content());
    m_branch->setObjectName(u"branchBox"_s);
    m_branch->setAccessibleDescription(tr("What you choose beside it and under Choose concerns the "
                                          "folders below the selected ones, too."));
    m_error = new ErrorBox(u"folderError"_s, content());
    auto *row = new QHBoxLayout;
    row->addWidget(m_target, 1);
    row->addWidget(m_pick);
    column()->addWidget(m_targetLabel);
    column()->addLayout(row);
    column()->addWidget(m_error);

    connect(m_target, &QLineEdit::textChanged, this, &FoldersPage::targetTyped);
    connect(&m_trees->oldModel(), &FolderMappingModel::targetRefused, m_error,
            [this](const QString &complaint) { m_error->showError(complaint); });
}

void FoldersPage::makeButtons()
{
    const auto add = [this](FlowLayout *row, const QString &text, const QString &name) {
        auto *button = new QPushButton(text, content());
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    auto *holder = new QWidget(content());
    auto *row = new FlowLayout(holder);
    row->setContentsMargins({});
    row->addWidget(m_branch);
    connect(add(row, tr("C&opy Selected"), u"includeButton"_s), &QPushButton::clicked, this,
            [this] { include(Inclusion::Copied); });
    connect(add(row, tr("Lea&ve Selected Out"), u"excludeButton"_s), &QPushButton::clicked, this,
            [this] { include(Inclusion::LeftOut); });
    connect(add(row, tr("Copy A&ll Folders"), u"includeAllButton"_s), &QPushButton::clicked, this,
            [this] { m_controller.setAllInclusions(Inclusion::Copied); });
    connect(add(row, tr("L&eave All Out"), u"excludeAllButton"_s), &QPushButton::clicked, this,
            [this] { m_controller.setAllInclusions(Inclusion::LeftOut); });
    m_reset = add(row, tr("&Undo All Changes"), u"resetFoldersButton"_s);
    connect(m_reset, &QPushButton::clicked, &m_controller, &FoldersController::reset);
    column()->addWidget(holder);
}

void FoldersPage::makeAdvanced()
{
    auto *rules = new Disclosure(u"folderRules"_s, tr("Advanced: rules for names"), content());
    m_rules = new RulesPanel(m_controller, rules);
    rules->setContent(m_rules);
    rules->setSummary(tr("Prefix, subfolder, purposes and patterns."));
    auto *messages = new Disclosure(u"messageRules"_s, tr("Advanced: which messages"), content());
    m_messages = new MessagesPanel(m_controller, messages);
    messages->setContent(m_messages);
    messages->setSummary(tr("Dates, sizes, search, repeated messages and marks."));
    column()->addWidget(rules);
    column()->addWidget(messages);
    auto *deletions = new Disclosure(u"deletionRules"_s, tr("Advanced: deletions"), content());
    deletions->setContent(new DeletionsPanel(m_controller, deletions));
    deletions->setSummary(tr("Nothing is deleted unless you ask for it here."));
    column()->addWidget(deletions);
    connect(m_rules, &RulesPanel::usableChanged, this, &QWizardPage::completeChanged);
    connect(m_messages, &MessagesPanel::usableChanged, this, &QWizardPage::completeChanged);
}

void FoldersPage::refresh()
{
    m_reset->setEnabled(m_controller.isChanged());
    const QString refusal = m_controller.refusal();
    if (!refusal.isEmpty())
        m_summary->setText(refusal);
    else if (m_controller.foldersCopied() == 0)
        m_summary->setText(tr("No folder is chosen. Choose at least one to go on."));
    else
        m_summary->setText(chosenText());
    showChosen();
    emit completeChanged();
}

QString FoldersPage::chosenText() const
{
    const std::optional<qint64> number = m_controller.messagesCopied();
    if (!number)
        return tr("%Ln folder(s) chosen.", nullptr, m_controller.foldersCopied());
    const QString folders = tr("%Ln folder(s)", nullptr, m_controller.foldersCopied());
    const QString messages = tr("%Ln message(s)", nullptr, pluralNumber(*number));
    //: %1 is "3 folders", %2 is "120 messages"
    return tr("Chosen: %1 with %2.").arg(folders, messages);
}

void FoldersPage::showChosen()
{
    const QList<Imap::MailboxName> chosen = m_trees->chosenFolders();
    m_target->setEnabled(!chosen.isEmpty());
    m_pick->setEnabled(!chosen.isEmpty());
    if (chosen.isEmpty()) {
        m_targetLabel->setText(tr("Select a folder to change where it goes."));
        m_target->clear();
        m_error->clear();
        return;
    }
    const FolderPlanEntry *entry = m_controller.entry(chosen.constFirst());
    const QString separator = QString::fromLatin1(m_controller.destination().separator);
    const QString folder = nameForControl(entry->source.name.display());
    if (chosen.size() > 1) {
        m_targetLabel->setText(
            tr("The %Ln selected folders come together in this folder of the new "
               "account, as soon as you type here:",
               nullptr, int(chosen.size())));
    } else if (separator.isEmpty()) {
        m_targetLabel->setText(tr("“%1” goes to this folder of the new account:").arg(folder));
    } else {
        m_targetLabel->setText(
            tr("“%1” goes to this folder of the new account (“%2” begins a subfolder):")
                .arg(folder, separator));
    }
    // "inbox" and "INBOX" are the same folder: what is being typed stays as it is.
    if (m_target->text() != entry->target.display()
        && Imap::MailboxName::fromDisplay(m_target->text()) != entry->target) {
        const QSignalBlocker silent(m_target);
        m_target->setText(entry->target.display());
        m_error->clear();
    }
    emit completeChanged();
}

void FoldersPage::targetTyped(const QString &text)
{
    const QList<Imap::MailboxName> chosen = m_trees->chosenFolders();
    if (chosen.isEmpty())
        return;
    const QString complaint = m_controller.complaintAbout(text);
    if (complaint.isEmpty()) {
        m_error->clear();
        m_controller.mergeInto(chosen, text);
    } else {
        m_error->showError(complaint);
        scrollTo(m_error);
    }
    emit completeChanged();
}

/// The selected folders, and those below them if the box says so.
QList<Imap::MailboxName> FoldersPage::concerned() const
{
    const QList<Imap::MailboxName> chosen = m_trees->chosenFolders();
    if (!m_branch->isChecked())
        return chosen;
    QList<Imap::MailboxName> all;
    for (const Imap::MailboxName &folder : chosen)
        all.append(m_controller.branchOf(folder));
    return all;
}

void FoldersPage::include(Inclusion inclusion)
{
    m_controller.setInclusion(concerned(), inclusion);
}

void FoldersPage::pickTarget()
{
    const QList<Imap::MailboxName> chosen = m_trees->chosenFolders();
    const FolderPlanEntry *entry =
        chosen.isEmpty() ? nullptr : m_controller.entry(chosen.constFirst());
    if (!entry)
        return;
    auto *picker = new TargetPicker(m_trees->newModel(), entry->target, this);
    connect(picker, &TargetPicker::mergeChosen, this, [this](const Imap::MailboxName &target) {
        m_controller.mergeInto(concerned(), target.display());
    });
    connect(picker, &TargetPicker::belowChosen, this, [this](const Imap::MailboxName &parent) {
        m_controller.putBelow(m_trees->chosenFolders(), parent,
                              m_branch->isChecked() ? Reach::Branch : Reach::Folder);
    });
    picker->open();
}

void FoldersPage::showBranchMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"folderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto includeBranch = [this](Inclusion inclusion) {
        QList<Imap::MailboxName> all;
        const QList<Imap::MailboxName> chosen = m_trees->chosenFolders();
        for (const Imap::MailboxName &folder : chosen)
            all.append(m_controller.branchOf(folder));
        m_controller.setInclusion(all, inclusion);
    };
    connect(menu->addAction(tr("&Copy With Subfolders")), &QAction::triggered, this,
            [includeBranch] { includeBranch(Inclusion::Copied); });
    connect(menu->addAction(tr("&Leave Out With Subfolders")), &QAction::triggered, this,
            [includeBranch] { includeBranch(Inclusion::LeftOut); });
    connect(menu->addAction(tr("C&hoose a Folder of the New Account…")), &QAction::triggered, this,
            &FoldersPage::pickTarget);
    menu->popup(place);
}

} // namespace Mailhaul
