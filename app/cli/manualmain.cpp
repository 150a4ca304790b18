// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Cli;

namespace {

bool write(const QString &name, const QString &text)
{
    QFile file(name);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

/// Writes the manual of mailhaul-cli into the folder that is its argument.
int main(int argc, char *argv[])
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    const bool written = write(folder.filePath(u"mailhaul-cli.1"_s), manualPage())
                         && write(folder.filePath(u"mailhaul-cli.html"_s), manualHtml());
    return written ? 0 : 1;
}
