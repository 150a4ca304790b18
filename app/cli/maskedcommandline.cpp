// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/maskedcommandline.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

QString quotedForShell(QString argument)
{
    static const QRegularExpression harmless(u"\\A[-A-Za-z0-9_.,:/=@%+]+\\z"_s);
    if (harmless.match(argument).hasMatch())
        return argument;
    return u'\'' + argument.replace("'"_L1, "'\\''"_L1) + u'\'';
}

} // namespace

QString maskedCommandLine(const QString &program, const QStringList &arguments,
                          const QList<SecretPlace> &secrets)
{
    QStringList words = arguments;
    for (const SecretPlace &place : secrets)
        words[place.argument] = words.at(place.argument).first(place.offset) + "MASKED"_L1;
    words.prepend(program);
    std::transform(words.cbegin(), words.cend(), words.begin(), quotedForShell);
    return words.join(u' ');
}

void overwriteSecrets(int argumentCount, char **argumentVector, const QStringList &arguments,
                      const QList<SecretPlace> &secrets)
{
    if (argumentCount != arguments.size() + 1)
        return;
    for (const SecretPlace &place : secrets) {
        char *argument = argumentVector[place.argument + 1];
        const QByteArray before = arguments.at(place.argument).first(place.offset).toLocal8Bit();
        if (std::strlen(argument) < size_t(before.size()))
            continue;
        for (char *at = argument + before.size(); *at; ++at)
            *at = 'x';
    }
}

} // namespace Mailhaul::Cli
