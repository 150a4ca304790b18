// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountpage.h"

#include "core/discovery/mailaddress.h"
#include "ui/widgets/certificatequestion.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/doorpanel.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// Leaves the cursor where it is when the text is there already.
void showIn(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

QString textForOtherDoor(Door door)
{
    switch (door) {
    case Door::Browser:
        return AccountPage::tr("Sign In in the &Browser Instead");
    case Door::AppPassword:
        return AccountPage::tr("Use an App Pass&word Instead");
    case Door::Password:
        return AccountPage::tr("Use the Pass&word Instead");
    }
    Q_UNREACHABLE_RETURN({});
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// The fields below each other begin at the same place, although each of them comes and goes by itself.
void alignLabels(const QList<QLabel *> &labels)
{
    int widest = 0;
    for (const QLabel *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
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
    m_addressLabel = qobject_cast<QLabel *>(form->labelForField(m_address));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    column()->addWidget(makeSaved());
    column()->addWidget(top);
    column()->addWidget(makeSearch());

    m_door = new DoorPanel(controller, name({}), content());
    column()->addWidget(m_door);
    auto *browserError = new ErrorBox(name(u"BrowserError"), content());
    m_errors.insert(AccountField::Browser, browserError);
    column()->addWidget(browserError);
    column()->addWidget(makePassword());
    column()->addWidget(makeOtherDoor(), 0, Qt::AlignLeft);
    column()->addWidget(makeRemember());

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
    if (isOld)
        column()->addWidget(makeOverview());

    connectFields();
    connect(&m_controller, &AccountController::changed, this, &AccountPage::refresh);
    connect(&m_controller, &AccountController::accepted, this, &AccountPage::goOn);
    refresh();
}

void AccountPage::initializePage()
{
    if (m_controller.hasOwnSettings())
        m_settings->setUnfolded(true);
    // Of an account from a file only the password is missing.
    const bool isPasswordMissing = m_passwordArea->isVisibleTo(this)
                                   && !m_controller.address().isEmpty()
                                   && m_controller.password().isEmpty();
    if (isPasswordMissing)
        QMetaObject::invokeMethod(m_password, qOverload<>(&QWidget::setFocus),
                                  Qt::QueuedConnection);
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

QWidget *AccountPage::makeSaved()
{
    m_saved = new QWidget(content());
    auto *row = new QHBoxLayout(m_saved);
    row->setContentsMargins({});
    m_savedAccounts = new QComboBox(m_saved);
    m_savedAccounts->setObjectName(name(u"SavedAccounts"));
    auto *label = new QLabel(tr("Sa&ved account:"), m_saved);
    label->setBuddy(m_savedAccounts);
    auto *forget = new QPushButton(tr("&Forget It"), m_saved);
    forget->setObjectName(name(u"ForgetSaved"));
    forget->setAccessibleDescription(
        tr("Removes the account from this list and its password from the keychain."));
    row->addWidget(label);
    row->addWidget(m_savedAccounts, 1);
    row->addWidget(forget);
    // Chosen by a person only: a list that is filled chooses nothing.
    connect(m_savedAccounts, &QComboBox::activated, this, [this](int index) {
        const QList<SavedAccount> accounts = m_controller.savedAccounts();
        if (index > 0 && index <= accounts.size())
            m_controller.useSavedAccount(accounts[index - 1]);
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        const QList<SavedAccount> accounts = m_controller.savedAccounts();
        const int index = m_savedAccounts->currentIndex();
        if (index > 0 && index <= accounts.size())
            m_controller.forgetSavedAccount(accounts[index - 1]);
    });
    return m_saved;
}

/// For somebody who has not done this before, as long as there is nothing else to look at.
QWidget *AccountPage::makeOverview()
{
    m_overview = makeTextLabel(name(u"Overview"), content());
    m_overview->setText(
        tr("How it goes:\n"
           "1. You enter the old and the new account, and choose the folders.\n"
           "2. Mailhaul shows what would be copied. Up to there, nothing is written anywhere.\n"
           "3. You press the button “Copy”. You can pause or stop at any time and continue later: "
           "nothing is lost or copied twice."));
    return m_overview;
}

QWidget *AccountPage::makeSearch()
{
    auto *area = new QWidget(content());
    auto *lines = new QVBoxLayout(area);
    lines->setContentsMargins({});
    m_search = makeTextLabel(name(u"Search"), area);
    lines->addWidget(m_search);
    m_question = new QWidget(area);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    m_questionText = makeTextLabel(name(u"ServerQuestion"), m_question);
    auto *use = new QPushButton(tr("&Yes, Use This Server"), m_question);
    use->setObjectName(name(u"UseServer"));
    connect(use, &QPushButton::clicked, &m_controller, &AccountController::useFoundServer);
    question->addWidget(m_questionText);
    question->addWidget(use, 0, Qt::AlignLeft);
    lines->addWidget(m_question);
    return area;
}

QWidget *AccountPage::makePassword()
{
    m_passwordArea = new QWidget(content());
    QFormLayout *form = makeForm(m_passwordArea);
    form->setContentsMargins({});
    m_password = addField(form, AccountField::Password, tr("Pass&word:"), u"Password");
    m_passwordLabel = qobject_cast<QLabel *>(form->labelForField(m_password));
    m_password->setEchoMode(QLineEdit::Password);
    auto *show = new QCheckBox(tr("S&how the password"), m_passwordArea);
    show->setObjectName(name(u"ShowPassword"));
    connect(show, &QCheckBox::toggled, m_password, [this](bool isShown) {
        m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    form->addRow(QString(), show);
    return m_passwordArea;
}

/// Shown below a refusal that another way in may get around.
QPushButton *AccountPage::makeOtherDoor()
{
    m_otherDoor = new QPushButton(textForOtherDoor(Door::Password), content());
    m_otherDoor->setObjectName(name(u"OtherDoor"));
    connect(m_otherDoor, &QPushButton::clicked, this, [this] {
        const auto &complaint = m_controller.complaint();
        if (complaint && complaint->otherDoor)
            m_controller.chooseDoor(*complaint->otherDoor);
    });
    return m_otherDoor;
}

QWidget *AccountPage::makeRemember()
{
    auto *area = new QWidget(content());
    auto *lines = new QVBoxLayout(area);
    lines->setContentsMargins({});
    m_remember = new QCheckBox(tr("&Remember this account on this computer"), area);
    m_remember->setObjectName(name(u"Remember"));
    m_remember->setAccessibleDescription(
        tr("Keeps the account for the next time. The password goes only into the keychain, the "
           "system's own safe for passwords."));
    m_remember->setToolTip(m_remember->accessibleDescription());
    connect(m_remember, &QCheckBox::toggled, &m_controller, &AccountController::setRemembers);
    m_storeStatus = makeSmallLabel(name(u"StoreStatus"), area);
    lines->addWidget(m_remember);
    lines->addWidget(m_storeStatus);
    return area;
}

QWidget *AccountPage::makeSettings()
{
    auto *settings = new QWidget(m_settings);
    QFormLayout *form = makeForm(settings);
    QLabel *help = makeSmallLabel(name(u"SettingsHelp"), settings);
    help->setText(
        tr("Leave empty or as it is what you do not know. The help pages of your provider "
           "have these settings under “IMAP”, the way in which mail programs get at "
           "mail."));
    form->addRow(help);
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

    makeTrusted(form);
    m_user = addField(form, AccountField::User, tr("&User name:"), u"User");
    m_userNote = makeTextLabel(name(u"UserNote"), settings);
    form->addRow(m_userNote);
    makeSignInSettings(form);
    return settings;
}

void AccountPage::makeTrusted(QFormLayout *form)
{
    m_trusted = new QWidget(form->parentWidget());
    auto *column = new QVBoxLayout(m_trusted);
    column->setContentsMargins({});
    m_trustedText = makeTextLabel(name(u"Trusted"), m_trusted);
    auto *stop = new QPushButton(tr("Stop &Trusting It"), m_trusted);
    stop->setObjectName(name(u"StopTrusting"));
    stop->setAccessibleDescription(
        tr("Asks again the next time this server shows a certificate that cannot be verified."));
    stop->setToolTip(stop->accessibleDescription());
    connect(stop, &QPushButton::clicked, &m_controller, &AccountController::distrustCertificates);
    column->addWidget(m_trustedText);
    column->addWidget(stop, 0, Qt::AlignLeft);
    form->addRow(m_trusted);
}

void AccountPage::makeSignInSettings(QFormLayout *form)
{
    m_mechanism = new QComboBox(form->parentWidget());
    m_mechanism->setObjectName(name(u"Mechanism"));
    m_mechanism->addItem(tr("The strongest that the server offers"), QByteArray());
    // Names of the protocol, which are the same in all languages.
    for (const char *mechanism : {"SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5", "CRAM-MD5", "PLAIN",
                                  "LOGIN", "NTLM", "GSSAPI", "EXTERNAL"})
        m_mechanism->addItem(QString::fromLatin1(mechanism), QByteArray(mechanism));
    form->addRow(tr("Sign-in &method:"), m_mechanism);

    m_administrator =
        addField(form, AccountField::Administrator, tr("Administrator &login:"), u"Administrator");
    m_administrator->setPlaceholderText(tr("Only if somebody else signs in for the user"));
    m_delegation = new QComboBox(form->parentWidget());
    m_delegation->setObjectName(name(u"Delegation"));
    m_delegation->addItem(tr("With authorization identity (Exchange, Zimbra, Cyrus)"),
                          QVariant::fromValue(Delegation::AuthorizationIdentity));
    m_delegation->addItem(tr("As “user*administrator” (Dovecot)"),
                          QVariant::fromValue(Delegation::MasterUser));
    m_delegation->addItem(tr("With PROXYAUTH (Sun, Oracle)"),
                          QVariant::fromValue(Delegation::ProxyAuth));
    m_delegation->addItem(tr("Shared mailbox (Microsoft 365)"),
                          QVariant::fromValue(Delegation::SharedMailbox));
    form->addRow(tr("Administrator si&gns in:"), m_delegation);
}

/// Everything reacts to the text itself: not all input is typed, assistive technology sets texts.
void AccountPage::connectFields()
{
    connect(m_address, &QLineEdit::textChanged, &m_controller, &AccountController::setAddress);
    connect(m_password, &QLineEdit::textChanged, &m_controller,
            [this](const QString &text) { m_controller.setPassword(Secret(text)); });
    connect(m_host, &QLineEdit::textChanged, &m_controller, &AccountController::setHost);
    connect(m_port, &QLineEdit::textChanged, &m_controller, &AccountController::setPortText);
    connect(m_address, &QLineEdit::editingFinished, &m_controller, &AccountController::hurrySearch);
    connect(m_user, &QLineEdit::textChanged, &m_controller, &AccountController::setUser);
    connect(m_administrator, &QLineEdit::textChanged, &m_controller,
            &AccountController::setAdministrator);
    connect(m_mechanism, &QComboBox::currentIndexChanged, &m_controller,
            [this] { m_controller.setMechanism(m_mechanism->currentData().toByteArray()); });
    connect(m_delegation, &QComboBox::currentIndexChanged, &m_controller, [this] {
        m_controller.setDelegation(m_delegation->currentData().value<Delegation>());
    });
    connect(&m_controller, &AccountController::browserWanted, this, &QDesktopServices::openUrl);
    connect(m_security, &QComboBox::currentIndexChanged, &m_controller,
            [this] { m_controller.setSecurity(m_security->currentData().value<Security>()); });
}

void AccountPage::refresh()
{
    showIn(m_address, m_controller.address());
    if (m_overview)
        m_overview->setVisible(m_controller.address().isEmpty() && m_controller.host().isEmpty());
    refreshSaved();
    refreshSearch();
    m_door->refresh();
    refreshPassword();
    refreshSettings();
    showText(m_storeStatus, m_controller.storeComplaint());
    refreshStatus();
    showComplaint();
    m_shownState = m_controller.state();
    emit completeChanged();
}

void AccountPage::refreshSaved()
{
    QStringList names;
    for (const SavedAccount &saved : m_controller.savedAccounts())
        names += tr("%1 at %2", "user at server").arg(saved.address, saved.account.host);
    m_saved->setVisible(!names.isEmpty());
    if (names == m_shownSaved)
        return;
    m_shownSaved = names;
    m_savedAccounts->clear();
    m_savedAccounts->addItem(tr("Another one"));
    m_savedAccounts->addItems(names);
}

void AccountPage::refreshSearch()
{
    const ServerSearch &search = m_controller.search();
    const QString question = search.question();
    const bool isAsked = m_controller.isAsked();
    const QString sentence = search.sentence();
    showText(m_search, sentence);
    showText(m_questionText, isAsked ? question : QString());
    m_question->setVisible(isAsked);
    const QString news = isAsked ? question : sentence;
    if (news != m_shownSearch && isVisible())
        announce(m_search, news);
    if (news != m_shownSearch && search.state() == ServerSearch::State::NotFound)
        m_settings->setUnfolded(true);
    m_shownSearch = news;
}

void AccountPage::refreshPassword()
{
    showIn(m_password, m_controller.password().reveal());
    const bool isAppPassword = m_controller.door() == Door::AppPassword;
    m_passwordLabel->setText(isAppPassword ? tr("App pass&word:") : tr("Pass&word:"));
    alignLabels({m_addressLabel, m_door->label(), m_passwordLabel});
    // The address comes first; what follows from it appears with it, but not for a server that nobody wants.
    const bool hasAccount = (MailAddress::parse(m_controller.address()) && !m_controller.isAsked())
                            || !m_controller.host().isEmpty();
    m_passwordArea->setVisible(hasAccount && m_controller.door() != Door::Browser);
    m_door->setVisible(hasAccount);
    m_remember->setVisible(hasAccount);
    m_remember->setChecked(m_controller.remembers());
}

void AccountPage::refreshSettings()
{
    showIn(m_host, m_controller.host());
    showIn(m_port, m_controller.portText());
    showIn(m_user, m_controller.user());
    showText(m_userNote, m_controller.userNote());
    refreshTrusted();
    showIn(m_administrator, m_controller.administrator());
    m_security->setCurrentIndex(m_security->findData(QVariant::fromValue(m_controller.security())));
    m_mechanism->setCurrentIndex(qMax(0, m_mechanism->findData(m_controller.mechanism())));
    m_delegation->setCurrentIndex(
        m_delegation->findData(QVariant::fromValue(m_controller.delegation())));
    m_delegation->setEnabled(!m_controller.administrator().trimmed().isEmpty());
    showText(
        m_securityWarning,
        m_controller.security() == Security::None
            ? tr("Warning: without encryption, others on the way can read the password and the "
                 "messages. Choose this only for a server on this computer or in your own "
                 "network.")
            : QString());
    m_settings->setSummary(
        m_controller.host().isEmpty() ? QString() : tr("Mail server: %1").arg(m_controller.host()));
}

void AccountPage::refreshTrusted()
{
    QStringList lines;
    for (const AcceptedCertificate &certificate : m_controller.trustedCertificates()) {
        const QString fingerprint =
            QString::fromLatin1(QByteArray::fromHex(certificate.fingerprint).toHex(':').toUpper());
        lines += certificate.acceptedAt.isValid()
                     ? tr("You trust a certificate of this server that cannot be verified, since "
                          "%1. Its SHA-256 fingerprint is %2.")
                           .arg(QLocale().toString(certificate.acceptedAt.toLocalTime().date(),
                                                   QLocale::LongFormat),
                                fingerprint)
                     : tr("You trust a certificate of this server that cannot be verified. Its "
                          "SHA-256 fingerprint is %1.")
                           .arg(fingerprint);
    }
    showText(m_trustedText, lines.join(u'\n'));
    m_trusted->setVisible(!lines.isEmpty());
}

void AccountPage::refreshStatus()
{
    const bool isChecking = m_controller.state() == AccountController::State::Checking;
    QString status = m_controller.missing();
    if (isChecking)
        status = m_controller.userNote().isEmpty()
                     ? tr("Signing in at %1…").arg(m_controller.host())
                     : m_controller.userNote();
    const bool isNews = status != m_status->text();
    showText(m_status, status);
    m_stop->setVisible(isChecking);
    if (isChecking && (isNews || m_shownState != m_controller.state()))
        announce(m_status, status);
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
    m_otherDoor->setVisible(m_controller.complaint() && m_controller.complaint()->otherDoor);
    if (!m_controller.complaint())
        return;

    const AccountComplaint &complaint = *m_controller.complaint();
    if (complaint.otherDoor)
        m_otherDoor->setText(textForOtherDoor(*complaint.otherDoor));
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
