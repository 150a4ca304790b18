// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include "core/report/sentences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &text)
{
    return "From: a@example.org\r\nMessage-ID: <" + id + "@example.org>\r\nSubject: " + id
           + "\r\n\r\n" + text + "\r\n";
}

Account accountOn(const MemoryServer &server, const QString &user)
{
    Account account;
    account.host = u"127.0.0.1"_s;
    account.port = server.port();
    account.security = Security::None;
    account.user = user;
    account.password = Secret(u"secret"_s);
    account.timeout = 10s;
    return account;
}

} // namespace

MemoryMailboxes sampleSource()
{
    MemoryMailboxes mailboxes;
    MemoryMailbox &inbox = mailboxes["INBOX"];
    inbox.isSubscribed = true;
    inbox.add(mail("one", "first"), {"\\Seen", "\\Flagged"}, "17-Jul-1996 02:44:25 -0700");
    inbox.add("Subject: no id\r\n\r\nhello\r\n", {"\\Answered"}, "01-Jan-2001 00:00:00 +0100");
    inbox.add("just text without a final line end", {}, "02-Jan-2002 23:59:59 +0545");
    inbox.add(mail("one", "first"), {}, "18-Jul-1996 02:44:25 -0700");
    inbox.add(mail("eight", "Gr\xfc\xdf"
                            "e, \xe2\x82\xac"),
              {"$Label1"});
    inbox.add("");
    inbox.uidNext += 10;
    inbox.add(mail("last", QByteArray("line\r\n").repeated(5000)), {"\\Draft", "Junk"});

    MemoryMailbox &sent = mailboxes["Sent"];
    sent.attributes = "\\Sent";
    sent.add(mail("s1", "sent"), {"\\Seen"});
    sent.add(mail("s2", "sent too"), {"\\Seen"});

    mailboxes["Archive"].isSubscribed = true;
    MemoryMailbox &archive = mailboxes["Archive/2024"];
    archive.add(mail("a1", "small"));
    archive.add(mail("a2", QByteArray("large\r\n").repeated(170'000)), {"\\Seen"});
    archive.add(mail("a3", "small"));
    mailboxes["Entw&APw-rfe"].add(mail("d1", "draft"), {"\\Draft"});
    return mailboxes;
}

MemoryMailboxes sampleDestination()
{
    MemoryMailboxes mailboxes;
    MemoryMailbox &inbox = mailboxes["INBOX"];
    inbox.add(mail("own", "was here before"), {"\\Seen"});
    inbox.add(mail("eight", "Gr\xfc\xdf"
                            "e, \xe2\x82\xac"),
              {"\\Seen"});
    return mailboxes;
}

QMap<QByteArray, QByteArrayList> contents(const MemoryMailboxes &mailboxes)
{
    QMap<QByteArray, QByteArrayList> all;
    for (auto mailbox = mailboxes.cbegin(); mailbox != mailboxes.cend(); ++mailbox) {
        QByteArrayList &lines = all[mailbox.key()];
        for (const MemoryMessage &message : mailbox->messages) {
            QByteArrayList flags = message.flags;
            std::ranges::sort(flags);
            lines << message.received + " (" + flags.join(' ') + ") "
                         + QByteArray::number(message.bytes.size()) + ' '
                         + QByteArray::number(quint64(qHash(message.bytes, 1)), 16);
        }
        std::ranges::sort(lines);
        if (mailbox->isSubscribed)
            lines << "subscribed"_ba;
    }
    return all;
}

MemoryMigration::MemoryMigration(const QByteArray &capabilities)
    : source(capabilities)
    , destination(capabilities)
    , sourceAccount(accountOn(source, u"old"_s))
    , destinationAccount(accountOn(destination, u"new"_s))
{
    options.lanes = 1;
    options.shortestPause = 4ms;
    begin();
}

void MemoryMigration::begin()
{
    source.behave();
    destination.behave();
    source.mailboxes() = m_sourceSample;
    destination.mailboxes() = m_destinationSample;
    m_journals = std::make_unique<QTemporaryDir>();
    m_journalFolder = m_journals->path();
}

MigrationRequest MemoryMigration::request() const
{
    return {sourceAccount, destinationAccount, options, m_journalFolder};
}

void MemoryMigration::forbidJournals()
{
    // No folder can be made below a file.
    m_journalFolder = m_journals->filePath(u"file"_s);
    QFile file(m_journalFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

namespace {

QString balanceText(const Balance &balance)
{
    return u"found %1 copied %2 there %3 left out %4 repeated %5 failed %6 vanished %7 open %8"_s
        .arg(balance.found)
        .arg(balance.copied)
        .arg(balance.alreadyThere)
        .arg(balance.leftOut)
        .arg(balance.repeated)
        .arg(balance.failed)
        .arg(balance.vanished)
        .arg(balance.notReached);
}

} // namespace

Report MemoryMigration::run(const std::function<void(Migration &)> &started)
{
    m_story.clear();
    m_hasBegunToCopy = false;
    Migration migration;
    QSignalSpy finished(&migration, &Migration::finished);
    QObject::connect(&migration, &Migration::phaseChanged, &migration, [this](Phase phase) {
        m_hasBegunToCopy = m_hasBegunToCopy || phase == Phase::Copying;
    });
    QObject::connect(&migration, &Migration::problemFound, &migration,
                     [this](const Problem &problem) {
                         const Account &account =
                             problem.side == Side::Source ? sourceAccount : destinationAccount;
                         m_story << sentenceFor(problem, account) + u' ' + problem.error.serverText;
                     });
    migration.start(request());
    if (started)
        started(migration);
    if (finished.isEmpty() && !finished.wait(30s))
        qFatal("The migration does not end: %s", qPrintable(story()));
    const auto report = finished.first().first().value<Report>();
    // Whatever happened: every message that was found is in exactly one bin, and the journal agrees.
    Balance sum;
    for (const FolderReport &folder : report.folders)
        sum += folder.balance;
    if (!report.balance.isEven() || sum != report.balance || report.journalBalance)
        qFatal(
            "The account does not balance: found %lld, bins %lld, %s by the journal: %s",
            report.balance.found, report.balance.sumOfBins(),
            qPrintable(report.journalBalance ? balanceText(*report.journalBalance) : u"the same"_s),
            qPrintable(balanceText(report.balance) + u"; "_s + story()));
    return report;
}

} // namespace Mailhaul::Test
