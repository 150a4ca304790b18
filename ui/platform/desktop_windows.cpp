// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/desktop.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>

#include <qt_windows.h>

namespace Mailhaul {

namespace {

class WindowsDesktop final : public Desktop
{
public:
    void setProgress(std::optional<double>) override {}

    void notify(const QString &title, const QString &text) override
    {
        if (!m_icon) {
            m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
            m_icon->show();
        }
        m_icon->showMessage(title, text);
        QApplication::alert(QApplication::activeWindow());
    }

    void keepAwake(const QString &) override
    {
        SYSTEM_POWER_STATUS power{};
        const bool isOnBattery = GetSystemPowerStatus(&power) && power.ACLineStatus == 0;
        if (!isOnBattery)
            SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
    }

    void letSleep() override { SetThreadExecutionState(ES_CONTINUOUS); }

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<WindowsDesktop>();
}

} // namespace Mailhaul
