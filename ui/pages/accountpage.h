// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/accountcontroller.h"
#include "ui/pages/scrollpage.h"

#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Mailhaul {

class CertificateQuestion;
class Disclosure;
class DoorPanel;
class ErrorBox;

/// One account: first its address, then what was found for it. Next tries the account and goes on when it
/// works.
class AccountPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit AccountPage(AccountController &controller, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QString name(QStringView suffix) const;
    QLineEdit *addField(QFormLayout *form, AccountField field, const QString &label,
                        QStringView suffix);
    void addErrorBox(QFormLayout *form, AccountField field, QStringView suffix);
    QWidget *makeSaved();
    QWidget *makeOverview();
    QWidget *makeSearch();
    QWidget *makePassword();
    QWidget *makeRemember();
    QPushButton *makeOtherDoor();
    void makeTrusted(QFormLayout *form);
    QWidget *makeSettings();
    void makeSignInSettings(QFormLayout *form);
    void connectFields();
    void refresh();
    void refreshSaved();
    void refreshSearch();
    void refreshPassword();
    void refreshSettings();
    void refreshTrusted();
    void refreshStatus();
    void showComplaint();
    void goOn();

    AccountController &m_controller;
    QLineEdit *m_address = nullptr, *m_password = nullptr, *m_host = nullptr, *m_port = nullptr;
    QLineEdit *m_user = nullptr, *m_administrator = nullptr;
    QComboBox *m_security = nullptr, *m_mechanism = nullptr, *m_delegation = nullptr;
    QWidget *m_saved = nullptr, *m_passwordArea = nullptr, *m_question = nullptr;
    QComboBox *m_savedAccounts = nullptr;
    QLabel *m_search = nullptr, *m_questionText = nullptr, *m_passwordLabel = nullptr;
    QLabel *m_addressLabel = nullptr, *m_overview = nullptr;
    QLabel *m_storeStatus = nullptr;
    QCheckBox *m_remember = nullptr;
    DoorPanel *m_door = nullptr;
    QPushButton *m_otherDoor = nullptr;
    QLabel *m_securityWarning = nullptr, *m_userNote = nullptr, *m_trustedText = nullptr;
    QWidget *m_trusted = nullptr;
    Disclosure *m_settings = nullptr;
    CertificateQuestion *m_certificate = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_stop = nullptr;
    QHash<AccountField, ErrorBox *> m_errors;
    QHash<AccountField, QWidget *> m_fields;
    AccountController::State m_shownState = AccountController::State::Editing;
    QStringList m_shownSaved;
    QString m_shownSearch;
};

} // namespace Mailhaul
