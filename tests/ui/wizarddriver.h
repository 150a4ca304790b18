// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard.h"

#include <QLineEdit>
#include <QTest>

namespace Mailhaul::Test {

/// Drives a wizard as a person does: by the names of what is in it.
class WizardDriver
{
public:
    explicit WizardDriver(Wizard &wizard) : m_wizard(wizard) {}

    template <typename T>
    T *find(const QString &name) const
    {
        T *widget = m_wizard.findChild<T *>(name);
        if (!widget)
            qFatal("There is no widget called %s", qPrintable(name));
        return widget;
    }

    void type(const QString &name, const QString &text) const
    {
        find<QLineEdit>(name)->setText(text);
    }
    void press(const QString &name) const;
    void press(QWizard::WizardButton button) const;
    /// What stands in the label, or nothing while it is hidden.
    QString text(const QString &name) const;
    bool canGoOn() const;

    void fillAccount(const QString &side, const Account &account) const;

    /// From the first page as far as \a page, with an engine that answers by itself.
    bool walkTo(Wizard::PageId page) const;

private:
    Wizard &m_wizard;
};

} // namespace Mailhaul::Test
