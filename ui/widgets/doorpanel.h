// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/accountcontroller.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Mailhaul {

class Disclosure;

/// The way into an account: which door, what to do before, and the button for the browser. The field for the
/// password is the page's own.
class DoorPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix begins the object names of what is inside.
    DoorPanel(AccountController &controller, const QString &prefix, QWidget *parent = nullptr);

    void refresh();
    QLabel *label() const { return m_label; } ///< Of the choice between doors.

private:
    QWidget *makeBrowser();
    QWidget *makeClient();
    void refreshChoice();
    void refreshSteps();
    void refreshBrowser();
    QString name(QStringView suffix) const { return m_prefix + suffix; }

    AccountController &m_controller;
    QString m_prefix;
    QWidget *m_choice = nullptr;
    QComboBox *m_doors = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_steps = nullptr;
    QPushButton *m_page = nullptr;
    QUrl m_pageUrl;
    QWidget *m_browser = nullptr;
    QPushButton *m_start = nullptr, *m_openAgain = nullptr, *m_copyLink = nullptr,
                *m_cancel = nullptr;
    QLabel *m_browserStatus = nullptr;
    Disclosure *m_client = nullptr;
    QLineEdit *m_clientId = nullptr, *m_clientSecret = nullptr;
    QPushButton *m_register = nullptr;
    QString m_announced;
};

} // namespace Mailhaul
