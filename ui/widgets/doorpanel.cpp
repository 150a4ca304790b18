// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/doorpanel.h"

#include "ui/widgets/disclosure.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString textFor(Door door)
{
    switch (door) {
    case Door::Browser:
        return DoorPanel::tr("In the web browser");
    case Door::AppPassword:
        return DoorPanel::tr("With an app password");
    case Door::Password:
        return DoorPanel::tr("With the password");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

DoorPanel::DoorPanel(AccountController &controller, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_prefix(prefix)
{
    m_choice = new QWidget(this);
    auto *choice = new QFormLayout(m_choice);
    choice->setContentsMargins({});
    choice->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_doors = new QComboBox(m_choice);
    m_doors->setObjectName(name(u"Door"));
    choice->addRow(tr("Sign &in:"), m_doors);
    m_label = qobject_cast<QLabel *>(choice->labelForField(m_doors));
    connect(m_doors, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_controller.chooseDoor(m_doors->currentData().value<Door>());
    });

    m_steps = makeTextLabel(name(u"Steps"), this);
    m_page = new QPushButton(tr("Open the Provider's &Page"), this);
    m_page->setObjectName(name(u"OpenPage"));
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_pageUrl); });
    m_browser = makeBrowser();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_choice);
    column->addWidget(m_steps);
    column->addWidget(m_page, 0, Qt::AlignLeft);
    column->addWidget(m_browser);
}

QWidget *DoorPanel::makeBrowser()
{
    auto *browser = new QWidget(this);
    m_start = new QPushButton(tr("&Sign In in the Browser"), browser);
    m_start->setObjectName(name(u"BrowserSignIn"));
    connect(m_start, &QPushButton::clicked, &m_controller, &AccountController::startBrowser);
    m_browserStatus = makeTextLabel(name(u"BrowserStatus"), browser);
    m_openAgain = new QPushButton(tr("&Open Again"), browser);
    m_openAgain->setObjectName(name(u"BrowserOpenAgain"));
    connect(m_openAgain, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_controller.browserLink()); });
    m_copyLink = new QPushButton(tr("Copy &Link"), browser);
    m_copyLink->setObjectName(name(u"BrowserCopyLink"));
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_controller.browserLink().toString());
    });
    m_cancel = new QPushButton(tr("&Cancel Signing In"), browser);
    m_cancel->setObjectName(name(u"BrowserCancel"));
    connect(m_cancel, &QPushButton::clicked, &m_controller, &AccountController::cancelBrowser);

    auto *column = new QVBoxLayout(browser);
    column->setContentsMargins({});
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addWidget(m_browserStatus);
    auto *buttons = new QWidget(browser);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    for (QPushButton *button : {m_openAgain, m_copyLink, m_cancel})
        row->addWidget(button);
    column->addWidget(buttons);
    column->addWidget(makeClient());
    return browser;
}

/// For services that let only registered programs in.
QWidget *DoorPanel::makeClient()
{
    m_client = new Disclosure(name(u"Advanced"), tr("Ad&vanced"), this);
    auto *fields = new QWidget(m_client);
    auto *form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_clientId = new QLineEdit(fields);
    m_clientId->setObjectName(name(u"ClientId"));
    form->addRow(tr("Client &ID:"), m_clientId);
    m_clientSecret = new QLineEdit(fields);
    m_clientSecret->setObjectName(name(u"ClientSecret"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Client se&cret, if there is one:"), m_clientSecret);
    auto *use = new QPushButton(tr("&Use This Registration"), fields);
    use->setObjectName(name(u"UseClient"));
    connect(use, &QPushButton::clicked, this, [this] {
        m_controller.setBrowserClient(m_clientId->text(), m_clientSecret->text());
        m_clientSecret->clear();
    });
    m_register = new QPushButton(tr("Open the Page for &Registrations"), fields);
    m_register->setObjectName(name(u"OpenRegistration"));
    connect(m_register, &QPushButton::clicked, this, [this] {
        if (const auto service = m_controller.browserService())
            QDesktopServices::openUrl(service->registrationPage);
    });
    auto *buttons = new QWidget(fields);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(use);
    row->addWidget(m_register);
    form->addRow(buttons);
    m_client->setContent(fields);
    m_client->setSummary(tr("Only if the provider refuses Mailhaul: a registration of your own."));
    return m_client;
}

void DoorPanel::refresh()
{
    refreshChoice();
    refreshSteps();
    refreshBrowser();
}

void DoorPanel::refreshChoice()
{
    const QList<Door> doors = m_controller.doors();
    QList<Door> shown;
    for (int i = 0; i < m_doors->count(); ++i)
        shown.append(m_doors->itemData(i).value<Door>());
    const QSignalBlocker blocker(m_doors);
    if (doors != shown) {
        m_doors->clear();
        for (const Door door : doors)
            m_doors->addItem(textFor(door), QVariant::fromValue(door));
    }
    m_doors->setCurrentIndex(int(doors.indexOf(m_controller.door())));
    m_choice->setVisible(doors.size() > 1);
}

void DoorPanel::refreshSteps()
{
    const Preparation *preparation = m_controller.preparation();
    QStringList lines;
    if (preparation) {
        for (qsizetype i = 0; i < preparation->steps.size(); ++i)
            //: A step with its number
            lines += tr("%1. %2").arg(QLocale().toString(i + 1), preparation->steps[i]);
    }
    showText(m_steps, lines.join(u'\n'));
    m_pageUrl = preparation ? preparation->page : QUrl();
    m_page->setVisible(m_pageUrl.isValid());
    m_page->setToolTip(m_pageUrl.toDisplayString());
    m_page->setAccessibleDescription(m_pageUrl.toDisplayString());
}

void DoorPanel::refreshBrowser()
{
    const auto service = m_controller.browserService();
    const bool isBrowser = service && m_controller.door() == Door::Browser;
    m_browser->setVisible(isBrowser);
    if (!isBrowser)
        return;
    const auto state = m_controller.browserState();
    const bool isWaiting = state == AccountController::BrowserState::Waiting;
    const bool isGranted = state == AccountController::BrowserState::Granted;
    m_start->setText(isGranted ? tr("Sign In at %1 &Anew").arg(service->name)
                               : tr("&Sign In at %1").arg(service->name));
    m_start->setVisible(!isWaiting);
    m_start->setEnabled(service->isUsable);
    m_openAgain->setVisible(isWaiting && m_controller.browserLink().isValid());
    m_copyLink->setVisible(isWaiting && m_controller.browserLink().isValid());
    m_cancel->setVisible(isWaiting);
    QString status;
    if (isWaiting)
        status = tr("Waiting for your browser. Sign in there and allow Mailhaul to read and write "
                    "your mail, then come back here.");
    else if (isGranted)
        status = tr("You are signed in at %1. Go on with “Next”.").arg(service->name);
    else if (!service->isUsable)
        status = tr("%1 lets only registered programs in, and this copy of Mailhaul has no "
                    "registration there. Enter one under “Advanced”; the manual says how to get "
                    "it.")
                     .arg(service->name);
    showText(m_browserStatus, status);
    m_register->setVisible(service->registrationPage.isValid());
    if (!service->isUsable)
        m_client->setUnfolded(true);
    if (status != m_announced && isVisible())
        announce(m_browserStatus, status);
    m_announced = status;
}

} // namespace Mailhaul
