// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::CommandLine)
};

} // namespace

bool wantsTextOnly(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1
               || argument == "-v"_L1;
    });
}

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Moves a mailbox from an old account to a new one."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLineText::tr("Show this text."));
    const QCommandLineOption version({u"v"_s, u"version"_s},
                                     CommandLineText::tr("Show the version."));
    const QCommandLineOption prefill(
        u"prefill"_s,
        CommandLineText::tr("Fill in both accounts from this JSON file, and delete it at once."),
        CommandLineText::tr("file"));
    const QCommandLineOption logLevel(
        u"loglevel"_s,
        CommandLineText::tr("How much goes into the log: error, warning, info, debug or protocol."),
        CommandLineText::tr("level"), wordFor(LogLevel::Info));
    parser.addOptions({help, version, prefill, logLevel});
    parser.addPositionalArgument(u"file"_s, CommandLineText::tr("A saved migration (*.mailhaul)."),
                                 u"[file]"_s);

    if (!parser.parse(arguments))
        return {CommandLine::Wish::Refuse, parser.errorText() + u'\n', {}};
    if (parser.isSet(help))
        return {CommandLine::Wish::Print, parser.helpText(), {}};
    if (parser.isSet(version)) {
        return {CommandLine::Wish::Print,
                u"Mailhaul %1\n"_s.arg(QCoreApplication::applicationVersion()),
                {}};
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (files.size() == 1 && !files.constFirst().endsWith(".mailhaul"_L1))) {
        return {CommandLine::Wish::Refuse,
                CommandLineText::tr("“%1” is not an option. --help lists those that exist.")
                        .arg(files.constLast())
                    + u'\n',
                {}};
    }
    const auto level = logLevelOf(parser.value(logLevel));
    if (!level) {
        return {CommandLine::Wish::Refuse,
                CommandLineText::tr("--loglevel can be one of %1, but not %2.")
                        .arg(logLevelWords().join(", "_L1), parser.value(logLevel))
                    + u'\n',
                {}};
    }
    return {CommandLine::Wish::Window, {}, parser.value(prefill), files.value(0), *level};
}

} // namespace Mailhaul
