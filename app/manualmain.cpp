// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

/// Writes the manual of the window into the file that is its argument.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QSaveFile file(QCoreApplication::arguments().value(1, u"mailhaul.html"_s));
    const QByteArray html = Mailhaul::wizardManualHtml().toUtf8();
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit();
    return isWritten ? 0 : 1;
}
