// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountpage.h"

#include "ui/widgets/certificatequestion.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWizard>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// Leaves the cursor where it is when the text is there already.
void showIn(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

AccountPage::AccountPage(AccountController &controller, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
{
    const bool isOld = controller.side() == Side::Source;
    setObjectName(isOld ? u"oldAccountPage"_s : u"newAccountPage"_s);
    setTitle(isOld ? tr("Old Account") : tr("New Account"));
    setSubTitle(isOld ? tr("Where are the messages now? Nothing in this account will be changed.")
                      : tr("Where shall the messages go?"));

    auto *top = new QWidget(content());
    QFormLayout *form = makeForm(top);
    form->setContentsMargins({});
    m_address = addField(form, AccountField::Address, tr("E-mail &address:"), u"Address");
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_password = addField(form, AccountField::Password, tr("Pass&word:"), u"Password");
    m_password->setEchoMode(QLineEdit::Password);
    auto *show = new QCheckBox(tr("S&how the password"), top);
    show->setObjectName(name(u"ShowPassword"));
    connect(show, &QCheckBox::toggled, m_password, [this](bool isShown) {
        m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    form->addRow(QString(), show);
    column()->addWidget(top);

    m_settings = new Disclosure(name(u"ServerSettings"), tr("&Server settings"), content());
    m_settings->setContent(makeSettings());
    column()->addWidget(m_settings);

    m_certificate = new CertificateQuestion(name({}), content());
    connect(m_certificate, &CertificateQuestion::trusted, &m_controller,
            &AccountController::trustCertificate);
    column()->addWidget(m_certificate);
    auto *general = new ErrorBox(name(u"Error"), content());
    m_errors.insert(AccountField::Page, general);
    column()->addWidget(general);

    m_status = makeTextLabel(name(u"Status"), content());
    column()->addWidget(m_status);
    m_stop = new QPushButton(tr("S&top Trying"), content());
    m_stop->setObjectName(name(u"StopCheck"));
    connect(m_stop, &QPushButton::clicked, &m_controller, &AccountController::cancelCheck);
    column()->addWidget(m_stop, 0, Qt::AlignLeft);
    column()->addStretch(1);

    connectFields();
    connect(&m_controller, &AccountController::changed, this, &AccountPage::refresh);
    connect(&m_controller, &AccountController::accepted, this, &AccountPage::goOn);
    refresh();
}

void AccountPage::initializePage()
{
    if (m_controller.hasOwnSettings())
        m_settings->setUnfolded(true);
}

bool AccountPage::isComplete() const
{
    return m_controller.isComplete();
}

bool AccountPage::validatePage()
{
    return m_controller.confirm();
}

QString AccountPage::name(QStringView suffix) const
{
    const QString side = m_controller.side() == Side::Source ? u"old"_s : u"new"_s;
    return side + suffix;
}

QLineEdit *AccountPage::addField(QFormLayout *form, AccountField field, const QString &label,
                                 QStringView suffix)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setObjectName(name(suffix));
    form->addRow(label, edit);
    m_fields.insert(field, edit);
    addErrorBox(form, field, suffix);
    return edit;
}

void AccountPage::addErrorBox(QFormLayout *form, AccountField field, QStringView suffix)
{
    auto *error = new ErrorBox(name(suffix) + u"Error"_s, form->parentWidget());
    m_errors.insert(field, error);
    form->addRow(error);
}

QWidget *AccountPage::makeSettings()
{
    auto *settings = new QWidget(m_settings);
    QFormLayout *form = makeForm(settings);
    m_host = addField(form, AccountField::Host, tr("Mail server (&IMAP):"), u"Host");
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_port = addField(form, AccountField::Port, tr("&Port:"), u"Port");
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_port->setPlaceholderText(tr("Automatic"));

    m_security = new QComboBox(settings);
    m_security->setObjectName(name(u"Security"));
    m_security->addItem(tr("Automatic"), QVariant::fromValue(Security::Automatic));
    m_security->addItem(tr("TLS"), QVariant::fromValue(Security::ImplicitTls));
    m_security->addItem(tr("STARTTLS"), QVariant::fromValue(Security::StartTls));
    m_security->addItem(tr("None"), QVariant::fromValue(Security::None));
    form->addRow(tr("S&ecurity:"), m_security);
    m_fields.insert(AccountField::Security, m_security);
    m_securityWarning = makeTextLabel(name(u"SecurityWarning"), settings);
    form->addRow(m_securityWarning);
    addErrorBox(form, AccountField::Security, u"Security");

    m_user = addField(form, AccountField::User, tr("&User name:"), u"User");
    return settings;
}

/// Everything reacts to the text itself: not all input is typed, assistive technology sets texts.
void AccountPage::connectFields()
{
    connect(m_address, &QLineEdit::textChanged, &m_controller, &AccountController::setAddress);
    connect(m_password, &QLineEdit::textChanged, &m_controller,
            [this](const QString &text) { m_controller.setPassword(Secret(text)); });
    connect(m_host, &QLineEdit::textChanged, &m_controller, &AccountController::setHost);
    connect(m_port, &QLineEdit::textChanged, &m_controller, &AccountController::setPortText);
    connect(m_user, &QLineEdit::textChanged, &m_controller, &AccountController::setUser);
    connect(m_security, &QComboBox::currentIndexChanged, &m_controller,
            [this] { m_controller.setSecurity(m_security->currentData().value<Security>()); });
}

void AccountPage::refresh()
{
    showIn(m_address, m_controller.address());
    showIn(m_password, m_controller.password().reveal());
    showIn(m_host, m_controller.host());
    showIn(m_port, m_controller.portText());
    showIn(m_user, m_controller.user());
    m_security->setCurrentIndex(m_security->findData(QVariant::fromValue(m_controller.security())));
    showText(
        m_securityWarning,
        m_controller.security() == Security::None
            ? tr("Warning: without encryption, others on the way can read the password and the "
                 "messages. Choose this only for a server on this computer or in your own "
                 "network.")
            : QString());
    m_settings->setSummary(
        m_controller.host().isEmpty() ? QString() : tr("Mail server: %1").arg(m_controller.host()));

    const bool isChecking = m_controller.state() == AccountController::State::Checking;
    const QString status =
        isChecking ? tr("Signing in at %1 and looking at the folders…").arg(m_controller.host())
                   : m_controller.missing();
    showText(m_status, status);
    m_stop->setVisible(isChecking);
    showComplaint();
    if (isChecking && m_shownState != m_controller.state())
        announce(m_status, status);
    m_shownState = m_controller.state();
    emit completeChanged();
}

void AccountPage::showComplaint()
{
    for (const auto [field, box] : m_errors.asKeyValueRange()) {
        if (QWidget *widget = m_fields.value(field))
            widget->setAccessibleDescription({});
        if (!m_controller.complaint() || m_controller.complaint()->field != field)
            box->clear();
    }
    m_certificate->clear();
    if (!m_controller.complaint())
        return;

    const AccountComplaint &complaint = *m_controller.complaint();
    QWidget *field = m_fields.value(complaint.field);
    if (field && m_settings->isAncestorOf(field))
        m_settings->setUnfolded(true);
    if (complaint.field == AccountField::Certificate && complaint.certificate)
        m_certificate->ask(m_controller.host(), *complaint.certificate);
    else
        m_errors.value(complaint.field, m_errors.value(AccountField::Page))
            ->showError(complaint.text, complaint.serverText);
    if (field)
        field->setAccessibleDescription(complaint.text);
    if (m_shownState != AccountController::State::Checking)
        return;
    if (field)
        field->setFocus();
    scrollTo(complaint.certificate ? static_cast<QWidget *>(m_certificate)
                                   : m_errors.value(complaint.field));
}

void AccountPage::goOn()
{
    if (wizard() && wizard()->currentPage() == this)
        wizard()->next();
}

} // namespace Mailhaul
