// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizarddriver.h"

#include "tests/ui/samples.h"

#include <QAbstractButton>
#include <QLabel>

namespace Mailhaul::Test {

using namespace Qt::StringLiterals;

void WizardDriver::press(const QString &name) const
{
    auto *button = find<QAbstractButton>(name);
    if (!button->isEnabled() || !button->isVisible())
        qFatal("The button %s cannot be pressed", qPrintable(name));
    button->click();
}

void WizardDriver::press(QWizard::WizardButton button) const
{
    m_wizard.button(button)->click();
}

QString WizardDriver::text(const QString &name) const
{
    const auto *label = find<QLabel>(name);
    return label->isVisible() ? label->text() : QString();
}

bool WizardDriver::canGoOn() const
{
    const bool commits = m_wizard.currentPage()->isCommitPage();
    return m_wizard.button(commits ? QWizard::CommitButton : QWizard::NextButton)->isEnabled();
}

void WizardDriver::fillAccount(const QString &side, const Account &account) const
{
    type(side + u"Address"_s, account.user);
    type(side + u"Password"_s, account.password.reveal());
    type(side + u"Host"_s, account.host);
}

bool WizardDriver::walkTo(Wizard::PageId page) const
{
    fillAccount(u"old"_s, oldAccount());
    fillAccount(u"new"_s, newAccount());
    while (m_wizard.currentId() < page) {
        const int id = m_wizard.currentId();
        const auto isLeft = [this, id] { return m_wizard.currentId() != id; };
        // The page that copies goes on by itself.
        if (!QTest::qWaitFor([this, &isLeft] { return isLeft() || canGoOn(); }))
            return false;
        if (isLeft())
            continue;
        press(m_wizard.currentPage()->isCommitPage() ? QWizard::CommitButton : QWizard::NextButton);
        if (!QTest::qWaitFor(isLeft))
            return false;
    }
    return m_wizard.currentId() == page;
}

} // namespace Mailhaul::Test
