// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpwindow.h"

#include "ui/manual.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    setModal(false);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setHtml(wizardManualHtml());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"helpClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(64 * fontMetrics().averageCharWidth(), 30 * fontMetrics().lineSpacing());
}

void HelpWindow::showSection(const QString &anchor)
{
    show();
    raise();
    activateWindow();
    m_text->setFocus();
    m_text->scrollToAnchor(anchor);
}

} // namespace Mailhaul
