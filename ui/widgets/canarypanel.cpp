// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/canarypanel.h"

#include "ui/text.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

CanaryPanel::CanaryPanel(EngineFactory &engine, std::function<CanaryRequest()> request,
                         QWidget *parent)
    : QGroupBox(tr("Does the new server keep messages as they are?"), parent)
    , m_controller(engine)
    , m_request(std::move(request))
    , m_intro(makeTextLabel(u"canaryIntro"_s, this))
    , m_status(makeTextLabel(u"canaryStatus"_s, this))
    , m_verdict(makeTextLabel(u"canaryVerdict"_s, this))
    , m_bar(new QProgressBar(this))
    , m_start(new QPushButton(tr("&Try a Few Messages"), this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
{
    setObjectName(u"canaryPanel"_s);
    m_intro->setText(
        tr("A handful of messages goes into a folder of its own in the new account, is "
           "read back and compared in every byte, date and mark, and is removed "
           "together with the folder."));
    m_start->setObjectName(u"canaryStart"_s);
    m_start->setAccessibleDescription(m_intro->text());
    m_start->setAutoDefault(false);
    m_cancel->setObjectName(u"canaryCancel"_s);
    m_bar->setObjectName(u"canaryProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the trial"));
    m_bar->setRange(0, 0);

    auto *row = new QHBoxLayout;
    row->addWidget(m_start, 0, Qt::AlignTop);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    row->addWidget(m_intro, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_status);
    column->addWidget(m_bar);
    column->addWidget(m_verdict);

    connect(m_start, &QPushButton::clicked, this, [this] { m_controller.start(m_request()); });
    connect(m_cancel, &QPushButton::clicked, &m_controller, &CanaryController::cancel);
    connect(&m_controller, &CanaryController::changed, this, &CanaryPanel::refresh);
    connect(&m_controller, &CanaryController::finished, this,
            [this] { announce(m_verdict, m_verdict->text()); });
    refresh();
}

void CanaryPanel::forget()
{
    m_controller.forget();
}

void CanaryPanel::refresh()
{
    const bool isActive = m_controller.isActive();
    // The focus would go astray, and the page after it, with a button that goes.
    if (isActive) {
        m_cancel->show();
        if (m_start->hasFocus())
            m_cancel->setFocus();
    }
    m_start->setEnabled(!isActive);
    m_cancel->setEnabled(!m_controller.isCanceling());
    if (!isActive) {
        if (m_cancel->hasFocus())
            m_start->setFocus();
        m_cancel->hide();
    }
    m_bar->setVisible(isActive);
    QString status;
    if (isActive)
        status = m_controller.isCanceling()
                     ? tr("Removing what was put into the new account…")
                     : tr("Copying a handful of messages and reading them back…");
    showText(m_status, status);
    showText(m_verdict, m_controller.result() ? resultText() : QString());
    emit activeChanged();
}

QString CanaryPanel::resultText() const
{
    const CanaryResult &result = *m_controller.result();
    const bool isGood = result.isAllKept() && !result.messages.isEmpty();
    const QString mark = isGood ? u"✓ "_s : u"⚠ "_s;
    return mark + sentencesFor(result).join(u'\n' + mark);
}

} // namespace Mailhaul
