// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "ui/commandline.h"
#include "ui/engine/coreenginefactory.h"
#include "ui/prefill.h"
#include "ui/translation.h"
#include "ui/wizard.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

// From sysexits.h, which not every platform has.
constexpr int exitUsage = 64;
constexpr int exitNoInput = 66;

void print(FILE *stream, const QString &text)
{
    useConsoleOfCaller();
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    std::transform(argv + std::min(argc, 1), argv + argc, std::back_inserter(arguments),
                   [](const char *argument) { return QString::fromLocal8Bit(argument); });
    if (wantsTextOnly(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

int showWizard(const CommandLine &commandLine)
{
    CoreEngineFactory engine;
    Wizard wizard(engine);
    if (!commandLine.prefillPath.isEmpty()) {
        const auto prefill = takePrefill(commandLine.prefillPath);
        if (!prefill) {
            print(stderr, prefill.error() + u'\n');
            return exitNoInput;
        }
        wizard.fillIn(*prefill);
    }
    wizard.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"Mailhaul"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILHAUL_VERSION));
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    installTranslations(*application);

    const CommandLine commandLine = readCommandLine(QCoreApplication::arguments());
    switch (commandLine.wish) {
    case CommandLine::Wish::Print:
        print(stdout, commandLine.text);
        return 0;
    case CommandLine::Wish::Refuse:
        print(stderr, commandLine.text);
        return exitUsage;
    case CommandLine::Wish::Window:
        break;
    }
    QApplication::setWindowIcon(QIcon(u":/icons/mailhaul.svg"_s));
    QApplication::setDesktopFileName(u"mailhaul"_s);
    return showWizard(commandLine);
}
