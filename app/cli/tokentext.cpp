// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokentext.h"

#include <QFile>
#include <QFileInfo>

namespace Mailhaul::Cli {

namespace {

constexpr qint64 longestLine = 64 * 1024;
// No token, but many a path, is shorter.
constexpr qsizetype longestPath = 4096;

} // namespace

Reply<Secret> TokenText::token(Freshness freshness)
{
    Q_UNUSED(freshness)
    const QString &value = m_value.reveal();
    if (value.size() > longestPath || !QFileInfo(value).isFile())
        return Reply<Secret>::completed(m_value);
    QFile file(value);
    if (!file.open(QIODevice::ReadOnly)) {
        return Reply<Secret>::completed(
            std::unexpected(Error{.code = Error::Code::SignInExpired,
                                  .scope = Error::Scope::Account,
                                  .serverText = file.errorString()}));
    }
    return Reply<Secret>::completed(
        Secret(QString::fromUtf8(file.readLine(longestLine)).trimmed()));
}

} // namespace Mailhaul::Cli
