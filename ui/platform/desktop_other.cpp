// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/desktop.h"

#include <QApplication>

namespace Mailhaul {

namespace {

class PlainDesktop final : public Desktop
{
public:
    void setProgress(std::optional<double>) override {}
    void notify(const QString &, const QString &) override
    {
        if (QWidget *window = QApplication::activeWindow())
            QApplication::alert(window);
    }
    void keepAwake(const QString &) override {}
    void letSleep() override {}
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<PlainDesktop>();
}

} // namespace Mailhaul
