// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtrial.h"

#include "app/cli/text.h"
#include "core/base/shellcommand.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

QCoro::Task<> run(QString command, CommandOutcome *outcome, QEventLoop *loop)
{
    const auto ended = co_await runInShell(command, " ");
    if (ended)
        *outcome = *ended;
    loop->quit();
}

CommandOutcome outcomeOf(const QString &command)
{
    CommandOutcome outcome;
    QEventLoop loop;
    // The command cannot have ended before the loop runs.
    run(command, &outcome, &loop);
    loop.exec();
    return outcome;
}

} // namespace

std::expected<void, Refusal> tryCommands(const ContentRules &rules)
{
    QList<std::pair<QString, QString>> commands;
    for (const QString &command : rules.commands)
        commands.append({u"--pipemess"_s, command});
    if (!rules.longLineCommand.isEmpty())
        commands.append({u"--maxlinelengthcmd"_s, rules.longLineCommand});
    for (const auto &[option, command] : std::as_const(commands)) {
        const CommandOutcome outcome = outcomeOf(command);
        if (outcome.isGood)
            continue;
        QString sentence =
            Text::tr("%1 %2 fails or gives nothing back for a single blank, so nothing was done. "
                     "Correct the command, or leave this trial out with --nopipemesscheck.")
                .arg(option, command);
        if (!outcome.complaints.isEmpty())
            sentence += u' ' + Text::tr("It says: %1").arg(outcome.complaints);
        return std::unexpected(Refusal{ExitCode::Usage, sentence});
    }
    return {};
}

} // namespace Mailhaul::Cli
