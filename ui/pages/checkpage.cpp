// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpage.h"

#include "core/report/sentences.h"
#include "ui/text.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/factslabel.h"
#include "ui/widgets/labels.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString securityText(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return CheckPage::tr("encrypted with TLS");
    case Security::StartTls:
        return CheckPage::tr("encrypted with STARTTLS");
    case Security::Automatic:
    case Security::StartTlsIfOffered:
        return CheckPage::tr("encrypted where the server offers it");
    case Security::None:
        return CheckPage::tr("not encrypted");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Fact> factsOf(const AccountSummary &summary, Side side)
{
    QList<Fact> facts;
    facts.append({CheckPage::tr("User name"), summary.account.user});
    facts.append({CheckPage::tr("Server"), summary.account.host});
    facts.append({CheckPage::tr("Connection"), CheckPage::tr("Port %1, %2")
                                                   .arg(QString::number(summary.account.port),
                                                        securityText(summary.account.security))});
    facts.append({CheckPage::tr("Folders"), textForNumber(summary.tree.folders.size())});
    facts.append({CheckPage::tr("Messages"), textForNumber(summary.messages)});
    if (summary.bytes)
        facts.append({CheckPage::tr("Size"), textForBytes(*summary.bytes)});
    if (side == Side::Destination && summary.appendLimit) {
        facts.append({CheckPage::tr("Largest message"),
                      CheckPage::tr("This server refuses messages larger than %1.")
                          .arg(textForBytes(*summary.appendLimit))});
    }
    return facts;
}

} // namespace

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

    m_old = makeSide(u"oldCheck"_s, tr("Old account"));
    m_new = makeSide(u"newCheck"_s, tr("New account"));

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

CheckPage::SideView CheckPage::makeSide(const QString &prefix, const QString &title)
{
    auto *box = new QGroupBox(title, content());
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
    column()->addWidget(box);
    return view;
}

void CheckPage::refresh()
{
    refreshSide(Side::Source, m_old);
    refreshSide(Side::Destination, m_new);
    m_stop->setVisible(m_controller.isRunning());
    m_again->setVisible(!m_controller.isRunning());
    emit completeChanged();
}

void CheckPage::refreshSide(Side side, SideView &view)
{
    const CheckController::Result &result = m_controller.result(side);
    QString status;
    switch (result.state) {
    case CheckController::State::Idle:
        break;
    case CheckController::State::Running:
        status = tr("Signing in at %1 and looking at the folders…").arg(result.account.host);
        break;
    case CheckController::State::Succeeded:
        status = tr("Signed in. Everything is ready.");
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
        view.facts->setFacts(factsOf(*result.summary, side));
    view.facts->setVisible(result.summary.has_value());
    if (result.error)
        view.error->showError(sentenceFor(*result.error, result.account), result.error->serverText);
    else
        view.error->clear();
    showText(view.advice,
             result.error ? tr("Go back to change the account, or check again.") : QString());
}

} // namespace Mailhaul
