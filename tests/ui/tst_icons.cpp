// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

bool isBlank(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) != 0)
                return false;
        }
    }
    return true;
}

} // namespace

/// What the program brings along is there, in the form that the build has chosen.
class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void isDrawn_data();
    void isDrawn();
    void hasASign();
};

void IconsTest::isDrawn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"done", "leftout", "merged", "new", "problem", "queued", "redo",
                             "renamed", "ruled", "running", "same", "undo", "waiting"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void IconsTest::isDrawn()
{
    QFETCH(QString, name);
    const QIcon icon = ownIcon(name);
    for (const int size : {16, 24, 32}) {
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) {
            const QPixmap pixmap = icon.pixmap(QSize(size, size), 1.0, mode);
            QCOMPARE(pixmap.size(), QSize(size, size));
            QVERIFY(!isBlank(pixmap));
        }
    }
}

void IconsTest::hasASign()
{
    for (const int size : {16, 32, 64})
        QVERIFY(!isBlank(programIcon().pixmap(QSize(size, size), 1.0)));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
