// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/earliercopywindow.h"

#include "ui/widgets/auditpanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/undopanel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

EarlierCopyWindow::EarlierCopyWindow(AuditController &audit, UndoController &undo, QWidget *parent)
    : QDialog(parent)
    , m_audit(audit)
    , m_undo(undo)
{
    setObjectName(u"earlierCopyWindow"_s);
    setWindowTitle(tr("Earlier Copy"));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    QLabel *intro = makeTextLabel(u"earlierIntro"_s, content);
    intro->setText(tr("Messages have been copied between these two accounts on this computer "
                      "before. You can have both accounts compared, or take the copy back."));
    inside->addWidget(intro);
    inside->addWidget(new AuditPanel(u"earlier"_s, audit, content), 1);
    inside->addWidget(new UndoPanel(u"earlier"_s, undo, content), 1);
    inside->addStretch(0);

    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    // What is inside takes the focus, and the area follows it.
    area->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"earlierClose"_s);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    spreadMnemonics(this);
    connect(&m_audit, &AuditController::finished, this, &EarlierCopyWindow::closeIfAsked);
    connect(&m_undo, &UndoController::finished, this, &EarlierCopyWindow::closeIfAsked);

    const QSize wanted(90 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize()));
}

void EarlierCopyWindow::done(int result)
{
    if (isActive()) {
        m_closesWhenEnded = true;
        m_audit.cancel();
        m_undo.cancel();
        return;
    }
    QDialog::done(result);
}

void EarlierCopyWindow::closeIfAsked()
{
    if (m_closesWhenEnded && !isActive())
        done(Rejected);
}

} // namespace Mailhaul
