// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/desktop.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QWidget>

#include <qt_windows.h>

#include <shobjidl.h>

namespace Mailhaul {

namespace {

constexpr ULONGLONG wholeProgress = 1000;

class WindowsDesktop final : public Desktop
{
public:
    ~WindowsDesktop() override
    {
        if (m_taskbar)
            m_taskbar->Release();
    }
    Q_DISABLE_COPY_MOVE(WindowsDesktop)
    WindowsDesktop() = default;

    void setProgress(std::optional<double> done) override
    {
        if (!openTaskbar())
            return;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            // Only these have an entry there.
            if (window->parentWidget() || !window->isVisible())
                continue;
            const HWND handle = HWND(window->winId());
            if (done)
                m_taskbar->SetProgressValue(handle, ULONGLONG(*done * wholeProgress),
                                            wholeProgress);
            else
                m_taskbar->SetProgressState(handle, TBPF_NOPROGRESS);
        }
    }

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
    bool openTaskbar()
    {
        if (!m_taskbar)
            CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                             IID_PPV_ARGS(&m_taskbar));
        return m_taskbar != nullptr;
    }

    ITaskbarList3 *m_taskbar = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<WindowsDesktop>();
}

} // namespace Mailhaul
