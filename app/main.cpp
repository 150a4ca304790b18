// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "core/log/log.h"
#include "core/log/logfile.h"
#include "core/net/systemproxies.h"
#include "ui/commandline.h"
#include "ui/engine/coreenginefactory.h"
#include "ui/prefill.h"
#include "ui/translation.h"
#include "ui/widgets/contraststyle.h"
#include "ui/widgets/icons.h"
#include "ui/wizard.h"

#include <QApplication>
#include <QStandardPaths>

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

/// The log is for those who help later: a window has no other memory of what it did.
void keepLog(Log &log, LogFile &file, LogLevel level)
{
    if (file.open())
        log.add({.level = level}, [&file](const LogLine &line) { file.write(line.shown()); });
    log.add({.level = LogLevel::Warning}, [](const LogLine &line) {
        // The page shows these, and others have written theirs.
        const bool isTold = line.topic == "run"_L1 || line.topic.contains(u'.');
        if (!isTold && line.topic != "default"_L1)
            std::fputs(qPrintable(line.shown() + u'\n'), stderr);
    });
}

int showWizard(const CommandLine &commandLine)
{
    // Where Windows copies a profile from machine to machine, what is there stays on this one.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    LogFile file(folder + "/log/mailhaul.log"_L1);
    Log log;
    keepLog(log, file, commandLine.logLevel);
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
    wizard.setStateFolder(folder);
    wizard.show();
    if (!commandLine.migrationPath.isEmpty())
        wizard.openMigrationFile(commandLine.migrationPath);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"Mailhaul"_s);
    SystemProxies::use();
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
    ContrastStyle::install();
    QApplication::setWindowIcon(programIcon());
    QApplication::setDesktopFileName(u"io.github.mailhaul.Mailhaul"_s);
    return showWizard(commandLine);
}
