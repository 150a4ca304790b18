// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo.h"

#include "tests/demo/foldernames.h"
#include "tests/demo/statistics.h"
#include "tests/support/samplemailbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Mailhaul::Demo {
namespace {

constexpr qsizetype mostDifferencesShown = 20;
constexpr qsizetype mostOutputShown = 40;

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

qsizetype folderCount(const Test::AccountSnapshot &account)
{
    return std::ranges::count_if(account.folders, &Test::FolderSnapshot::isSelectable);
}

QString lastLines(const QString &text, qsizetype count)
{
    QStringList lines = text.trimmed().split(u'\n');
    if (lines.size() > count)
        lines = lines.last(count);
    return lines.join(u'\n');
}

QJsonObject prefill(DemoAccount &account)
{
    return {{u"host"_s, account.server().host()},
            {u"port"_s, account.server().tlsPort()},
            {u"security"_s, u"tls"_s},
            {u"user"_s, account.user()},
            {u"password"_s, account.password()},
            {u"fingerprints"_s, QJsonArray{QString::fromLatin1(account.server().fingerprint())}}};
}

} // namespace

Demo::Demo(const QString &programs, Mode mode, Show show)
    : m_programs(programs)
    , m_mode(mode)
    , m_show(show)
    , m_old(oldServerOptions(), u"anna@old.example"_s)
    , m_new(newServerOptions(), u"anna@new.example"_s)
{}

int Demo::run()
{
    const bool isFine = prepare() && (m_mode == Mode::Terminal ? runInTerminal() : runWizard());
    if (!m_stop.isRaised())
        return isFine ? 0 : 1;
    say(tr("Stopped. The servers and their mail are removed."));
    return 128 + m_stop.number();
}

bool Demo::prepare()
{
    if (!m_directory.isValid())
        return fail(tr("No temporary directory could be made: %1").arg(m_directory.errorString()));
    say(tr("Starting two mail servers on this machine, for an old and a new account."));
    if (!m_old.open())
        return fail(tr("The server of the old account did not start: %1").arg(m_old.errorText()));
    if (!m_new.open())
        return fail(tr("The server of the new account did not start: %1").arg(m_new.errorText()));
    if (!fill() || m_stop.isRaised())
        return false;
    say(tr("Old account: %1 on 127.0.0.1:%2 (TLS), %3 folders, %4 messages, %5.")
            .arg(m_old.user(), QString::number(m_old.server().tlsPort()),
                 number(folderCount(m_oldBefore)), number(m_oldBefore.messageCount()),
                 size(m_oldBefore.byteCount())));
    say(tr("New account: %1 on 127.0.0.1:%2 (TLS), %3 folders, %4 messages, %5.")
            .arg(m_new.user(), QString::number(m_new.server().tlsPort()),
                 number(folderCount(m_newBefore)), number(m_newBefore.messageCount()),
                 size(m_newBefore.byteCount())));
    return true;
}

bool Demo::fill()
{
    const Test::SampleMailbox mailbox = Test::SampleMailbox::make(Test::SampleSize::Full);
    if (!Test::fillAccount(m_old.witness(), mailbox, [this] { return !m_stop.isRaised(); })) {
        return m_stop.isRaised() ? false
                                 : fail(tr("The old account could not be filled: %1")
                                            .arg(m_old.witness().errorText()));
    }

    // Somebody has tried the new account, and has moved one message there by hand.
    const Test::SampleMessage &moved = mailbox.folders.front().messages.front();
    const QByteArray welcome = "Message-ID: <welcome@new.example>\r\nSubject: Welcome\r\n"
                               "From: team@new.example\r\n\r\nYour new account is ready.\r\n"_ba;
    if (!m_new.witness().appendAll(u"INBOX"_s, {{welcome, {}, "02-Jan-2024 09:00:00 +0100"_ba},
                                                {moved.bytes, moved.flags, moved.internalDate}})) {
        return fail(tr("The new account could not be filled: %1").arg(m_new.witness().errorText()));
    }

    const auto oldAccount = Test::AccountSnapshot::take(m_old.witness());
    const auto newAccount = Test::AccountSnapshot::take(m_new.witness());
    if (!oldAccount || !newAccount)
        return fail(tr("The accounts could not be read: %1 %2")
                        .arg(m_old.witness().errorText(), m_new.witness().errorText()));
    m_oldBefore = *oldAccount;
    m_newBefore = *newAccount;
    m_names = expectedNames(m_old.witness(), m_new.witness());
    return true;
}

bool Demo::runInTerminal()
{
    if (!dryRun() || !copy())
        return false;
    // What the second copy did wrong is easier to understand beside the differences.
    const bool foundNothing = secondCopy();
    return !m_stop.isRaised() && compareAccounts() && foundNothing;
}

bool Demo::dryRun()
{
    say(tr("\nStep 1 of 3: a dry run, which only says what a copy would do."));
    if (!runCommandLine({u"--dry"_s}))
        return false;
    if (!newAccountIsAsBefore())
        return fail(tr("The dry run has changed the new account, which it must never do."));
    return true;
}

bool Demo::copy()
{
    say(tr("\nStep 2 of 3: the copy."));
    return runCommandLine({}).has_value();
}

bool Demo::secondCopy()
{
    say(tr("\nStep 3 of 3: the copy again, which should find nothing to do."));
    const std::optional<ProgramRun> again = runCommandLine({});
    if (!again)
        return false;
    const auto transferred = messagesTransferred(QString::fromUtf8(again->output));
    if (!transferred)
        return fail(tr("The statistics do not say how many messages were transferred."));
    if (*transferred != 0)
        return fail(tr("The second copy has transferred %1 messages instead of none.")
                        .arg(number(*transferred)));
    return true;
}

std::optional<ProgramRun> Demo::runCommandLine(const QStringList &moreArguments)
{
    const QStringList arguments = accountArguments(1, m_old) + accountArguments(2, m_new)
                                  + QStringList{u"--automap"_s} + moreArguments;
    ProgramRun run =
        runProgram(m_programs + "/mailhaul-cli"_L1, arguments, m_directory.path(), m_show, m_stop);
    if (m_stop.isRaised())
        return std::nullopt;
    const QString output = QString::fromUtf8(run.output);
    if (!run.exitCode) {
        fail(run.problem + u'\n' + lastLines(output, mostOutputShown));
        return std::nullopt;
    }
    if (*run.exitCode != 0) {
        fail(tr("mailhaul-cli ended with exit status %1. Its last words:\n%2")
                 .arg(*run.exitCode)
                 .arg(lastLines(output, mostOutputShown)));
        return std::nullopt;
    }
    const QString statistics = statisticsBlock(output);
    if (statistics.isEmpty()) {
        fail(tr("mailhaul-cli printed no statistics. Its last words:\n%1")
                 .arg(lastLines(output, mostOutputShown)));
        return std::nullopt;
    }
    if (m_show == Show::Nothing)
        say(statistics);
    say(tr("(This took %1 seconds.)").arg(QLocale().toString(run.seconds, 'f', 1)));
    return run;
}

bool Demo::runWizard()
{
    const QJsonObject accounts{{u"old"_s, prefill(m_old)}, {u"new"_s, prefill(m_new)}};
    const QString file =
        writePrivateFile(u"prefill.json"_s, QJsonDocument(accounts).toJson(QJsonDocument::Compact));
    say(tr("Opening the wizard with both accounts filled in. Close it to end the demo."));
    const ProgramRun run = runProgram(m_programs + "/mailhaul"_L1, {u"--prefill"_s, file},
                                      m_directory.path(), Show::AllOfIt, m_stop);
    if (m_stop.isRaised())
        return false;
    if (!run.exitCode)
        return fail(run.problem);
    if (*run.exitCode != 0)
        return fail(tr("The wizard ended with exit status %1.").arg(*run.exitCode));
    if (newAccountIsAsBefore()) {
        say(tr("Nothing was copied, so there is nothing to compare."));
        return true;
    }
    return compareAccounts();
}

bool Demo::newAccountIsAsBefore()
{
    const auto now = Test::AccountSnapshot::take(m_new.witness());
    return now && now->folders.keys() == m_newBefore.folders.keys()
           && Test::compare(m_newBefore, *now).isEmpty();
}

bool Demo::compareAccounts()
{
    say(tr("\nNow another mail reader, which shares no code with Mailhaul, reads both accounts and "
           "compares them."));
    const auto oldNow = Test::AccountSnapshot::take(m_old.witness());
    const auto newNow = Test::AccountSnapshot::take(m_new.witness());
    if (!oldNow || !newNow)
        return fail(tr("The accounts could not be read: %1 %2")
                        .arg(m_old.witness().errorText(), m_new.witness().errorText()));
    if (!Test::compare(m_oldBefore, *oldNow).isEmpty())
        return fail(tr("The old account is not what it was before, which must never happen."));

    const QStringList found = differences(*newNow);
    for (const QString &difference : found.first(std::min(found.size(), mostDifferencesShown)))
        say(u"  "_s + difference);
    if (!found.isEmpty())
        return fail(
            m_mode == Mode::Wizard
                ? tr("Differences found: %1. Folders that were left out or sent elsewhere in "
                     "the wizard are among them.")
                      .arg(found.size())
                : tr("Differences found: %1. This must not happen.").arg(found.size()));

    const qsizetype arrived = newNow->messageCount();
    say(tr("All is well: every message of the old account (%1) is in the new one (%2, %3 of which "
           "were there before), with every byte, flag and date as it was. Messages that the old "
           "account held several times in one folder arrived once.")
            .arg(number(m_oldBefore.messageCount()), number(arrived),
                 number(m_newBefore.messageCount())));
    return true;
}

QStringList Demo::differences(const Test::AccountSnapshot &now)
{
    Test::CompareOptions options;
    options.repeats = Test::Repeats::OnceIsEnough;
    options.destinationBefore = m_newBefore;
    return Test::compare(m_oldBefore, now, m_names, options);
}

QStringList Demo::accountArguments(int side, DemoAccount &account)
{
    const QString suffix = QString::number(side);
    const QString passwordFile =
        writePrivateFile("password"_L1 + suffix, account.password().toUtf8() + '\n');
    return {"--host"_L1 + suffix,
            account.server().host(),
            "--port"_L1 + suffix,
            QString::number(account.server().tlsPort()),
            "--user"_L1 + suffix,
            account.user(),
            "--passfile"_L1 + suffix,
            passwordFile,
            "--ssl"_L1 + suffix,
            "--sslargs"_L1 + suffix,
            "SSL_fingerprint=sha256$"_L1 + QLatin1StringView(account.server().fingerprint())};
}

QString Demo::writePrivateFile(const QString &name, const QByteArray &contents)
{
    const QString path = m_directory.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.write(contents);
    return path;
}

bool Demo::fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return false;
}

} // namespace Mailhaul::Demo
