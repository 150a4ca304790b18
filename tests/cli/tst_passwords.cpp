// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

class PasswordsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRanks();
    void asksLast();
    void refusesWithoutTerminal();
    void refusesAnEmptyAnswer();
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void refusesAFileWithoutPassword_data();
    void refusesAFileWithoutPassword();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;
};

namespace {

std::optional<Secret> nobody(const QString &)
{
    return {};
}

std::optional<Secret> person(const QString &)
{
    return Secret(u"typed"_s);
}

} // namespace

QString PasswordsTest::write(const QByteArray &content)
{
    const QString name = m_folder.filePath(u"password"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The password file cannot be written.");
    return name;
}

void PasswordsTest::keepsTheRanks()
{
    PasswordSources sources;
    sources.file = write("of the file\n");
    sources.environment = Secret(u"of the environment"_s);
    sources.option = Secret(u"of the option"_s);
    QCOMPARE(findPassword(sources, person)->reveal(), u"of the file"_s);
    sources.file.reset();
    QCOMPARE(findPassword(sources, person)->reveal(), u"of the environment"_s);
    sources.environment = {};
    QCOMPARE(findPassword(sources, person)->reveal(), u"of the option"_s);
}

void PasswordsTest::asksLast()
{
    PasswordSources sources;
    sources.user = u"alice"_s;
    sources.host = u"old.example.org"_s;
    QString question;
    const auto password = findPassword(sources, [&](const QString &text) {
        question = text;
        return std::optional(Secret(u"typed"_s));
    });
    QCOMPARE(password->reveal(), u"typed"_s);
    QVERIFY(question.contains(u"alice"_s) && question.contains(u"old.example.org"_s));
}

void PasswordsTest::refusesWithoutTerminal()
{
    PasswordSources sources;
    sources.side = Side::Destination;
    const auto password = findPassword(sources, nobody);
    QVERIFY(!password);
    QCOMPARE(password.error().code, ExitCode::Usage);
    QVERIFY(password.error().sentence.contains(u"--passfile2"_s));
}

void PasswordsTest::refusesAnEmptyAnswer()
{
    const auto password =
        findPassword({}, [](const QString &) { return std::optional(Secret(QString())); });
    QVERIFY(!password);
    QCOMPARE(password.error().code, ExitCode::Usage);
}

void PasswordsTest::readsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("password");

    QTest::newRow("line") << "secret\n"_ba << u"secret"_s;
    QTest::newRow("no line end") << "secret"_ba << u"secret"_s;
    QTest::newRow("Windows") << "secret\r\n"_ba << u"secret"_s;
    QTest::newRow("CR without LF") << "secret\r"_ba << u"secret"_s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBFsecret\r\n"_ba << u"secret"_s;
    QTest::newRow("more lines") << "secret\nother\n"_ba << u"secret"_s;
    QTest::newRow("blanks belong to it") << " se cret \n"_ba << u" se cret "_s;
    QTest::newRow("not ASCII") << "gehäm\n"_ba << u"gehäm"_s;
    QTest::newRow("zero") << "0\n"_ba << u"0"_s;
}

void PasswordsTest::readsTheFirstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, password);
    PasswordSources sources;
    sources.file = write(content);
    const auto found = findPassword(sources, nobody);
    QVERIFY(found);
    QCOMPARE(found->reveal(), password);
}

void PasswordsTest::refusesAFileWithoutPassword_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("missing") << m_folder.filePath(u"missing"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("no name") << QString();
    QTest::newRow("empty line") << write("\nsecond\n");
}

void PasswordsTest::refusesAFileWithoutPassword()
{
    QFETCH(QString, name);
    PasswordSources sources;
    sources.file = name;
    sources.option = Secret(u"of the option"_s);
    const auto password = findPassword(sources, person);
    QVERIFY(!password);
    QCOMPARE(password.error().code, ExitCode::NoInput);
    QVERIFY(password.error().sentence.contains(u"--passfile1"_s));
}

QTEST_APPLESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
