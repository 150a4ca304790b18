// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/maskedcommandline.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Cli;

class MaskedCommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void showsOnRequest();
    void quotesForTheShell();
    void overwritesInPlace();
    void leavesForeignVectorAlone();
};

void MaskedCommandLineTest::masks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");

    QTest::newRow("separate") << QStringList{u"--password1"_s, u"geheim"_s, u"--dry"_s}
                              << u"p --password1 MASKED --dry"_s;
    QTest::newRow("joined") << QStringList{u"--password1=geheim"_s, u"--dry"_s}
                            << u"p --password1=MASKED --dry"_s;
    QTest::newRow("upper case") << QStringList{u"-PASSWORD2"_s, u"geheim"_s}
                                << u"p -PASSWORD2 MASKED"_s;
    QTest::newRow("upper case, joined")
        << QStringList{u"-PassWord2=geheim"_s} << u"p -PassWord2=MASKED"_s;
    QTest::newRow("twice") << QStringList{u"--password1=geheim"_s, u"--password1"_s, u"geheim"_s}
                           << u"p --password1=MASKED --password1 MASKED"_s;
    QTest::newRow("file name stays")
        << QStringList{u"--passfile1"_s, u"f"_s} << u"p --passfile1 f"_s;
}

void MaskedCommandLineTest::masks()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, line);
    const ParsedOptions options = parseArguments(arguments);
    QCOMPARE(maskedCommandLine(u"p"_s, arguments, options.secrets()), line);
}

void MaskedCommandLineTest::showsOnRequest()
{
    QCOMPARE(maskedCommandLine(u"p"_s, {u"--password1"_s, u"a b"_s}, {}), u"p --password1 'a b'"_s);
}

void MaskedCommandLineTest::quotesForTheShell()
{
    QCOMPARE(maskedCommandLine(u"p"_s, {u"--folder"_s, u"It's $5"_s, u"--prefix2"_s, u""_s}, {}),
             u"p --folder 'It'\\''s $5' --prefix2 ''"_s);
}

void MaskedCommandLineTest::overwritesInPlace()
{
    QList<QByteArray> words = {"p",         "--password1",      "geheim",
                               "--user1=ä", "--PASSWORD2=müde", "--dry"};
    std::vector<char *> vector;
    for (QByteArray &word : words)
        vector.push_back(word.data());
    QStringList arguments;
    for (qsizetype i = 1; i < words.size(); ++i)
        arguments += QString::fromUtf8(words.at(i));

    overwriteSecrets(int(words.size()), vector.data(), arguments,
                     parseArguments(arguments).secrets());

    QCOMPARE(words, (QList<QByteArray>{"p", "--password1", "xxxxxx", "--user1=ä",
                                       "--PASSWORD2=xxxxx", "--dry"}));
}

void MaskedCommandLineTest::leavesForeignVectorAlone()
{
    QByteArray program = "p";
    char *vector[] = {program.data()};
    overwriteSecrets(1, vector, {u"--password1"_s, u"x"_s}, {{1, 0}});
    QCOMPARE(program, "p"_ba);
}

QTEST_APPLESS_MAIN(MaskedCommandLineTest)
#include "tst_maskedcommandline.moc"
