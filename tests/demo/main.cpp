// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mailhaul-demo"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        QT_TRANSLATE_NOOP("Demo", "Moves a sample mailbox between two mail servers on this machine "
                                  "and checks the result.")));
    parser.addHelpOption();
    const QCommandLineOption programs(
        u"programs"_s,
        translated(QT_TRANSLATE_NOOP("Demo", "The directory with mailhaul and mailhaul-cli.")),
        u"directory"_s, QCoreApplication::applicationDirPath());
    const QCommandLineOption terminal(
        u"cli"_s,
        translated(QT_TRANSLATE_NOOP("Demo", "Copy in the terminal, without the wizard.")));
    const QCommandLineOption verbose(
        u"verbose"_s, translated(QT_TRANSLATE_NOOP("Demo", "Show all that mailhaul-cli prints.")));
    parser.addOptions({programs, terminal, verbose});
    parser.process(application);

    using namespace Mailhaul::Demo;
    const bool usesTerminal = parser.isSet(terminal) || !hasDisplay();
    Demo demo(QDir(parser.value(programs)).absolutePath(),
              usesTerminal ? Mode::Terminal : Mode::Wizard,
              parser.isSet(verbose) ? Show::AllOfIt : Show::Nothing);
    return demo.run();
}
