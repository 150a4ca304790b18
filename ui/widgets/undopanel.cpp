// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undopanel.h"

#include "ui/models/undomodel.h"
#include "ui/text.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sight.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

UndoPanel::UndoPanel(const QString &prefix, UndoController &controller, QWidget *parent)
    : QGroupBox(tr("Do you want to take it back?"), parent)
    , m_prefix(prefix + u"Undo"_s)
    , m_controller(controller)
    , m_model(new UndoModel(this))
    , m_onlyCopies(new QCheckBox(
          tr("Also remove messages that the old account does not &have any more"), this))
    , m_preview(new QPushButton(tr("Re&move What This Copy Added…"), this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_remove(new QPushButton(tr("Remo&ve from the New Account"), this))
    , m_status(makeTextLabel(m_prefix + u"Status"_s, this))
    , m_bar(new QProgressBar(this))
    , m_error(new ErrorBox(m_prefix + u"Error"_s, this))
    , m_sentence(makeTextLabel(m_prefix + u"Sentence"_s, this))
    , m_table(new QTreeView(this))
    , m_advice(makeTextLabel(m_prefix + u"Advice"_s, this))
{
    setObjectName(m_prefix + u"Panel"_s);
    m_onlyCopies->setObjectName(m_prefix + u"OnlyCopies"_s);
    m_onlyCopies->setAccessibleDescription(tr("They are lost then, since nobody else has them."));
    m_onlyCopies->setToolTip(m_onlyCopies->accessibleDescription());
    m_onlyCopies->setChecked(m_controller.onlyCopies() == OnlyCopies::Remove);
    m_preview->setObjectName(m_prefix + u"Preview"_s);
    m_preview->setAccessibleDescription(tr("Shows what would be removed, and touches nothing."));
    m_cancel->setObjectName(m_prefix + u"Cancel"_s);
    m_remove->setObjectName(m_prefix + u"Remove"_s);
    // Not by an Enter that was meant for something else.
    m_remove->setAutoDefault(false);
    m_bar->setObjectName(m_prefix + u"Progress"_s);
    m_bar->setAccessibleName(tr("Progress of taking it back"));
    m_table->setObjectName(m_prefix + u"Folders"_s);
    m_table->setAccessibleName(tr("What happens to the folders of the new account"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->header()->setStretchLastSection(false);
    m_table->setMinimumHeight(8 * fontMetrics().lineSpacing());
    makeColumn();

    connect(m_onlyCopies, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_controller.setOnlyCopies(isChecked ? OnlyCopies::Remove : OnlyCopies::Keep);
    });
    connect(m_preview, &QPushButton::clicked, &m_controller, &UndoController::preview);
    connect(m_remove, &QPushButton::clicked, &m_controller, &UndoController::remove);
    connect(m_cancel, &QPushButton::clicked, &m_controller, &UndoController::cancel);
    connect(&m_controller, &UndoController::started, this, [this] { m_sinceAnnouncement.start(); });
    connect(&m_controller, &UndoController::changed, this, &UndoPanel::refresh);
    connect(&m_controller, &UndoController::finished, this, [this] {
        const bool isWatched = isAncestorOf(QApplication::focusWidget());
        showResult();
        announce(m_sentence, m_sentence->text());
        if (isWatched)
            bringIntoSight({m_error, m_sentence, m_table, m_advice, m_remove});
    });
    refresh();
    if (m_controller.result())
        showResult();
}

void UndoPanel::makeColumn()
{
    QLabel *intro = makeTextLabel(m_prefix + u"Intro"_s, this);
    intro->setText(tr("What Mailhaul has copied from this old account, now and earlier, can be "
                      "removed from the new one again, unless it was changed since or the old "
                      "account has lost it. You see first what that would be. The old account "
                      "stays as it is."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_onlyCopies);
    column->addLayout(buttons);
    column->addWidget(m_status);
    column->addWidget(m_bar);
    column->addWidget(m_error);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    setTabOrder({m_onlyCopies, m_preview, m_cancel, m_table, m_remove});
}

void UndoPanel::refresh()
{
    const bool isActive = m_controller.isActive();
    // The focus would go astray, and the page after it, with a button that goes.
    if (isActive) {
        m_cancel->show();
        if (m_preview->hasFocus() || m_remove->hasFocus())
            m_cancel->setFocus();
    }
    m_onlyCopies->setEnabled(m_controller.canPreview());
    m_preview->setEnabled(m_controller.canPreview());
    m_remove->setEnabled(m_controller.canRemove());
    if (!isActive) {
        if (m_cancel->hasFocus())
            m_preview->setFocus();
        m_cancel->hide();
    }
    m_bar->setVisible(isActive);
    showText(m_status, isActive ? progressText() : QString());
    if (isActive) {
        const UndoProgress &progress = m_controller.progress();
        m_bar->setRange(0, pluralNumber(progress.messagesTotal));
        m_bar->setValue(pluralNumber(progress.messagesDone));
        announceProgress();
    }
    if (!m_controller.result())
        hideResult();
}

/// Whoever cannot see the bar hears of it, but not all the time.
void UndoPanel::announceProgress()
{
    constexpr std::chrono::seconds interval{60};
    if (m_sinceAnnouncement.durationElapsed() < interval)
        return;
    m_sinceAnnouncement.restart();
    announce(m_bar, m_status->text());
}

QString UndoPanel::progressText() const
{
    if (m_controller.state() == UndoController::State::Canceling)
        return tr("Cancelling: the connection is being ended.");
    const UndoProgress &progress = m_controller.progress();
    if (progress.currentFolder.isEmpty())
        return tr("Signing in to the new account…");
    const QString sentence =
        m_controller.kind() == UndoKind::Preview
            ? tr("Looking at “%1”: %2 of %3 messages and %4 of %5 folders are done.")
            : tr("Removing from “%1”: %2 of %3 messages and %4 of %5 folders are done.");
    return sentence.arg(progress.currentFolder, textForNumber(progress.messagesDone),
                        textForNumber(progress.messagesTotal), textForNumber(progress.foldersDone),
                        textForNumber(progress.foldersTotal));
}

void UndoPanel::hideResult()
{
    m_error->clear();
    m_sentence->hide();
    m_table->hide();
    m_advice->hide();
    m_remove->hide();
}

void UndoPanel::showResult()
{
    hideResult();
    const UndoResult &result = *m_controller.result();
    if (result.error)
        m_error->showError(errorText());
    else
        showText(m_sentence, sentenceFor(result));
    m_model->setResult(result);
    fitColumns(m_table);
    m_table->setVisible(m_model->rowCount() > 0);
    showText(m_advice, adviceText());
    if (!m_controller.canRemove())
        return;
    m_remove->setText(removeText());
    m_remove->show();
}

QString UndoPanel::errorText() const
{
    if (!m_controller.wasCanceled())
        return sentenceFor(*m_controller.result());
    return m_controller.kind() == UndoKind::Preview
               ? tr("This was cancelled, and nothing was changed. Start it again if you want to "
                    "see what can be removed.")
               : tr("This was cancelled. What had been removed stays removed; start it again to "
                    "see what is left.");
}

QString UndoPanel::adviceText() const
{
    const UndoResult &result = *m_controller.result();
    if (result.error)
        return {};
    if (result.kind == UndoKind::Remove)
        return tr(
            "Run the copy again if you want the messages back. It brings those that are still "
            "in the old account.");
    if (!m_controller.canRemove())
        return tr("There is nothing to remove. Delete messages that were changed since with a "
                  "mail program.");
    return tr("Nothing has been removed so far. Messages that the old account no longer has would "
              "then be in neither; all others can be copied again.");
}

/// Names what cannot be taken back.
QString UndoPanel::removeText() const
{
    const UndoResult &result = *m_controller.result();
    if (const qint64 messages = result.sum().removed; messages > 0)
        return tr("Remo&ve %Ln Message(s) from the New Account", nullptr, pluralNumber(messages));
    return tr("Remo&ve %Ln Empty Folder(s) from the New Account", nullptr,
              int(result.removedFolders.size()));
}

} // namespace Mailhaul
