// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"
#include "ui/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;

/// Whether every text of the sources is in the German translation, and translated.
class tst_Translations final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMissing_data();
    void nothingIsMissing();
    void englishHasPlurals();
    void germanHasPlurals();

private:
    static QStringList untranslated(const QString &path);
};

QStringList tst_Translations::untranslated(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"cannot read %1"_s.arg(path)};
    QXmlStreamReader reader(&file);
    QStringList sources;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "source"_L1)
            source = reader.readElementText();
        else if (reader.name() == "translation"_L1
                 && reader.attributes().value("type"_L1) == "unfinished"_L1)
            sources.append(source);
    }
    return sources;
}

void tst_Translations::nothingIsMissing_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"de"_s, u"es"_s, u"fr"_s, u"it"_s})
        QTest::newRow(qPrintable(language)) << language;
}

/// Brings a copy of the file up to date with the sources, as the target update_translations does.
void tst_Translations::nothingIsMissing()
{
    QFETCH(const QString, language);
    const QString name = u"mailhaul_%1.ts"_s.arg(language);
    const QDir sources(QStringLiteral(MAILHAUL_SOURCE_FOLDER));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(sources.filePath(u"translations/"_s + name), copy));
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(MAILHAUL_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-recursive"_s,
                   sources.filePath(u"core"_s), sources.filePath(u"ui"_s),
                   sources.filePath(u"app/main.cpp"_s), QStringLiteral(MAILHAUL_DATA_TEXTS),
                   u"-I"_s, sources.path(), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QStringList missing = untranslated(copy);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_Translations::englishHasPlurals()
{
    QTranslator english;
    QVERIFY(english.load(u":/translations/mailhaul_en.qm"_s));
    QCoreApplication::installTranslator(&english);
    QCOMPARE(textForDuration(1s), u"1 second"_s);
    QCOMPARE(textForDuration(2s), u"2 seconds"_s);
}

void tst_Translations::germanHasPlurals()
{
    QTranslator german;
    QVERIFY(german.load(u":/translations/mailhaul_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(textForDuration(1s), u"1 Sekunde"_s);
    QCOMPARE(textForDuration(65s), u"1 Minute und 5 Sekunden"_s);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
