// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/automaplines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;
using Imap::MailboxName;

/// What is told of the folders that --automap knows.
class AutomapLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoHasAPurpose();
};

void AutomapLinesTest::tellsWhoHasAPurpose()
{
    const FolderTree tree{
        .folders = {{.name = MailboxName("INBOX")},
                    {.name = MailboxName("INBOX.A")},
                    {.name = MailboxName("INBOX.Gel&APY-scht"), .specialUse = SpecialUse::Trash},
                    {.name = MailboxName("INBOX.Sent")},
                    {.name = MailboxName("INBOX.Sent Items")},
                    {.name = MailboxName("INBOX.Spam"), .specialUse = SpecialUse::Junk},
                    {.name = MailboxName("INBOX.junk")},
                    {.name = MailboxName("INBOX.Zweiter"), .specialUse = SpecialUse::Trash}},
        .separator = "."_ba,
        .prefix = "INBOX."_ba};
    const QStringList expected = {
        u"Host2: [INBOX.Gel&APY-scht] = [INBOX.Gelöscht] set to \\Trash by its attribute"_s,
        u"Host2: [INBOX.Spam] set to \\Junk by its attribute"_s,
        u"Host2: INBOX.Zweiter not \\Trash because set to INBOX.Gel&APY-scht"_s,
        u"Host2: [INBOX.Sent] set to \\Sent by its name"_s,
        u"Host2: INBOX.Sent Items not \\Sent because set to INBOX.Sent"_s,
        u"Host2: INBOX.junk not \\Junk because set to INBOX.Spam"_s};
    QCOMPARE(automapLines(u"Host2"_s, tree, tree.prefix), expected);
    QCOMPARE(automapLines(u"Host2"_s, tree, {}), expected.first(3));
}

QTEST_APPLESS_MAIN(AutomapLinesTest)
#include "tst_automaplines.moc"
