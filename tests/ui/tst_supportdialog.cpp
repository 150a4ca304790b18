// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/supportdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class tst_SupportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWillBeSaved();
    void showsMoreOnlyIfAllowed_data();
    void showsMoreOnlyIfAllowed();
    void savesWhatIsShown();
    void saysWhyItCannotSave();
    void canBeUsedWithoutAMouse();
};

namespace {

SupportInput input()
{
    SupportInput input;
    input.source = {.host = u"imap.annas.example"_s, .user = u"anna"_s};
    FolderReport folder;
    folder.entry.source.name = Imap::MailboxName("Holidays"_ba);
    folder.entry.target = folder.entry.source.name;
    input.report.folders = {folder};
    input.report.problems = {
        {.what = Problem::What::SignIn,
         .error = {.code = Error::Code::Authentication, .serverText = u"Call Berta"_s}}};
    return input;
}

QString textOf(const SupportDialog &dialog)
{
    return dialog.findChild<QPlainTextEdit *>(u"supportText"_s)->toPlainText();
}

} // namespace

void tst_SupportDialog::showsWhatWillBeSaved()
{
    const SupportDialog dialog(input());
    QVERIFY2(textOf(dialog).contains(u"sign-in, authentication"_s), qPrintable(textOf(dialog)));
    for (const QString &part : {u"annas"_s, u"Holidays"_s, u"Berta"_s})
        QVERIFY2(!textOf(dialog).contains(part), qPrintable(textOf(dialog)));
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"supportText"_s)->isReadOnly());
}

void tst_SupportDialog::showsMoreOnlyIfAllowed_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("part");
    QTest::newRow("folders") << u"supportFolders"_s << u"Holidays"_s;
    QTest::newRow("addresses") << u"supportAddresses"_s << u"imap.annas.example"_s;
    QTest::newRow("words") << u"supportWords"_s << u"Berta"_s;
}

void tst_SupportDialog::showsMoreOnlyIfAllowed()
{
    QFETCH(QString, box);
    QFETCH(QString, part);
    const SupportDialog dialog(input());
    auto *check = dialog.findChild<QCheckBox *>(box);
    check->click();
    QVERIFY2(textOf(dialog).contains(part), qPrintable(textOf(dialog)));
    check->click();
    QVERIFY2(!textOf(dialog).contains(part), qPrintable(textOf(dialog)));
}

void tst_SupportDialog::savesWhatIsShown()
{
    const QTemporaryDir folder;
    SupportDialog dialog(input());
    dialog.findChild<QCheckBox *>(u"supportFolders"_s)->click();
    const QString path = folder.filePath(u"a.txt"_s);
    dialog.saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), textOf(dialog));
    const auto *saved = dialog.findChild<QLabel *>(u"supportSaved"_s);
    QVERIFY(saved->text().contains(path));
    QVERIFY(!saved->isHidden());
    // What is shown now has not been saved.
    dialog.findChild<QCheckBox *>(u"supportWords"_s)->click();
    QVERIFY(saved->isHidden());
}

void tst_SupportDialog::saysWhyItCannotSave()
{
    const QTemporaryDir folder;
    SupportDialog dialog(input());
    dialog.saveTo(folder.filePath(u"no/such/folder/a.txt"_s));
    const QString text = dialog.findChild<QLabel *>(u"supportSaved"_s)->text();
    QVERIFY2(text.contains(u"another place"_s), qPrintable(text));
}

void tst_SupportDialog::canBeUsedWithoutAMouse()
{
    SupportDialog dialog(input());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *text = dialog.findChild<QPlainTextEdit *>(u"supportText"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->objectName().isEmpty()
            && widget->objectName() != "supportClose"_L1)
            QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(!text->accessibleName().isEmpty());
}

QTEST_MAIN(tst_SupportDialog)
#include "tst_supportdialog.moc"
