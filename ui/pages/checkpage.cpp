// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpage.h"

#include "core/report/sentences.h"
#include "ui/checkfindings.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/factslabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidebyside.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace Mailhaul {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(CheckController &controller, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_stop(new QPushButton(tr("S&top Checking"), content()))
    , m_again(new QPushButton(tr("Check &Again"), content()))
{
    setObjectName(u"checkPage"_s);
    setTitle(tr("Checking Both Accounts"));
    setSubTitle(
        tr("Mailhaul signs in on both sides and looks at the folders. Nothing is changed."));

    auto *sides = new SideBySide(content());
    m_old = makeSide(u"oldCheck"_s, tr("Old account"), sides);
    m_new = makeSide(u"newCheck"_s, tr("New account"), sides);
    column()->addWidget(sides);
    m_same = new ErrorBox(u"sameAccount"_s, content());
    column()->addWidget(m_same);

    m_leftBox = new QGroupBox(tr("What will not come along"), content());
    m_leftBox->setObjectName(u"leftBehindBox"_s);
    auto *leftLines = new QVBoxLayout(m_leftBox);
    m_left = makeTextLabel(u"leftBehind"_s, m_leftBox);
    leftLines->addWidget(m_left);
    column()->addWidget(m_leftBox);

    m_stop->setObjectName(u"stopCheckButton"_s);
    connect(m_stop, &QPushButton::clicked, &m_controller, &CheckController::cancel);
    m_again->setObjectName(u"checkAgainButton"_s);
    connect(m_again, &QPushButton::clicked, &m_controller, &CheckController::restart);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    column()->addStretch(1);

    connect(&m_controller, &CheckController::changed, this, &CheckPage::refresh);
    refresh();
}

bool CheckPage::isComplete() const
{
    return m_controller.bothSucceeded();
}

CheckPage::SideView CheckPage::makeSide(const QString &prefix, const QString &title,
                                        SideBySide *sides)
{
    auto *box = new QGroupBox(title, sides);
    box->setObjectName(prefix + u"Box"_s);
    SideView view;
    view.status = makeTextLabel(prefix + u"Status"_s, box);
    view.facts = new FactsLabel(prefix + u"Facts"_s, box);
    view.error = new ErrorBox(prefix + u"Error"_s, box);
    view.advice = makeTextLabel(prefix + u"Advice"_s, box);
    auto *lines = new QVBoxLayout(box);
    lines->addWidget(view.status);
    lines->addWidget(view.facts);
    lines->addWidget(view.error);
    lines->addWidget(view.advice);
    lines->addStretch(1);
    sides->add(box);
    return view;
}

void CheckPage::refresh()
{
    refreshSide(Side::Source, m_old);
    refreshSide(Side::Destination, m_new);
    refreshLeft();
    emit completeChanged();
    // Else it would go to the button that checks again.
    const bool isWatched = wizard() && wizard()->focusWidget() == m_stop;
    m_again->setVisible(!m_controller.isRunning());
    m_stop->setVisible(m_controller.isRunning());
    if (isWatched && isComplete())
        wizard()->button(QWizard::NextButton)->setFocus();
}

void CheckPage::refreshLeft()
{
    const auto &source = m_controller.result(Side::Source).summary;
    const auto &destination = m_controller.result(Side::Destination).summary;
    m_leftBox->setVisible(m_controller.bothSucceeded());
    if (m_controller.bothSucceeded() && looksLikeOneAccount(*source, *destination))
        m_same->showError(sameAccountWarning());
    else
        m_same->clear();
    if (!m_controller.bothSucceeded())
        return;
    const QStringList sentences =
        checkWarnings(*source, *destination) + QStringList{neverComesAlong()};
    showText(m_left, sentences.join(u"\n\n"_s));
}

void CheckPage::refreshSide(Side side, SideView &view)
{
    const CheckController::Result &result = m_controller.result(side);
    QString status;
    switch (result.state) {
    case CheckController::State::Idle:
        break;
    case CheckController::State::Running:
        status =
            result.summary
                ? tr("Signed in at %1. Counting folders and messages…").arg(result.account.host)
                : tr("Signing in at %1…").arg(result.account.host);
        break;
    case CheckController::State::Succeeded:
        status = result.summary->stage == AccountSummary::Stage::Measuring
                     ? tr("Signed in. Everything is ready; the messages are still being measured, "
                          "and you need not wait for that.")
                     : tr("Signed in. Everything is ready.");
        break;
    case CheckController::State::Failed:
        status = tr("This account cannot be used as it is.");
        break;
    case CheckController::State::Canceled:
        status = tr("You stopped the check.");
        break;
    }
    const bool isNew = view.status->text() != status;
    showText(view.status, status);
    if (isNew)
        announce(view.status, status);

    if (result.summary)
        view.facts->setFacts(checkFacts(*result.summary, side));
    view.facts->setVisible(result.summary.has_value());
    if (result.error)
        view.error->showError(sentenceFor(*result.error, result.account), result.error->serverText);
    else
        view.error->clear();
    showText(view.advice,
             result.error ? tr("Go back to change the account, or check again.") : QString());
}

} // namespace Mailhaul
