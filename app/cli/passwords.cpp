// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/cli/text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qint64 longestLine = 64 * 1024;

QString number(Side side)
{
    return side == Side::Source ? u"1"_s : u"2"_s;
}

std::expected<Secret, Refusal> passwordFromFile(const QString &name, Side side)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Refusal{
            ExitCode::NoInput,
            Text::tr("The password file %1, given with --passfile%2, cannot be read: %3. Check its "
                     "name and its permissions.")
                .arg(name, number(side), file.errorString())});
    }
    // A pipe gives its line in pieces, hence the loop.
    QByteArray content;
    while (content.size() < longestLine && !content.contains('\n')) {
        const QByteArray piece = file.read(longestLine - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    QByteArray line = content.contains('\n') ? content.first(content.indexOf('\n')) : content;
    // Editors of Windows write both, and neither is ever meant to be part of a password.
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        return std::unexpected(Refusal{
            ExitCode::NoInput,
            Text::tr("The password file %1, given with --passfile%2, has no password in its first "
                     "line. Write it there, alone on its line.")
                .arg(name, number(side))});
    }
    return Secret(QString::fromUtf8(line));
}

} // namespace

std::expected<Secret, Refusal> findPassword(const PasswordSources &sources, const AskPassword &ask,
                                            const LookUpPassword &lookUp)
{
    if (sources.file)
        return passwordFromFile(*sources.file, sources.side);
    if (!sources.environment.isEmpty())
        return sources.environment;
    if (!sources.option.isEmpty())
        return sources.option;
    if (const auto kept = lookUp ? lookUp() : std::nullopt; kept && !kept->isEmpty())
        return *kept;

    const auto answer =
        ask(Text::tr("What is the password of %1 on %2? (It stays invisible; end with "
                     "Return.) ")
                .arg(sources.user, sources.host));
    if (answer && !answer->isEmpty())
        return *answer;
    if (answer) {
        return std::unexpected(Refusal{
            ExitCode::Usage, Text::tr("The password of user%1 was left empty, so nothing was done.")
                                 .arg(number(sources.side))});
    }
    return std::unexpected(Refusal{
        ExitCode::Usage,
        Text::tr(
            "There is no password for user%1, and no terminal to ask for it. Use --passfile%1, "
            "the environment variable IMAPSYNC_PASSWORD%1 or --password%1.")
            .arg(number(sources.side))});
}

} // namespace Mailhaul::Cli
