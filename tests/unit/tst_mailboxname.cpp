// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mailboxname.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Mailhaul::Imap::MailboxName;

class TestMailboxName : public QObject
{
    Q_OBJECT

private slots:
    void encodesAndDecodes_data();
    void encodesAndDecodes();
    void showsWhatIsNoModifiedUtf7_data();
    void showsWhatIsNoModifiedUtf7();
    void knowsInbox();
    void replacesLoneSurrogates();
    void sortsByBytes();
    void survivesAnyBytes();
    void survivesAnyText();
};

void TestMailboxName::encodesAndDecodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("raw");

    QTest::newRow("empty") << u""_s << ""_ba;
    QTest::newRow("plain") << u"Work/2024 (old)"_s << "Work/2024 (old)"_ba;
    QTest::newRow("ampersand") << u"Tom & Jerry"_s << "Tom &- Jerry"_ba;
    QTest::newRow("only ampersands") << u"&&"_s << "&-&-"_ba;
    QTest::newRow("RFC 3501") << u"~peter/mail/台北/日本語"_s
                              << "~peter/mail/&U,BTFw-/&ZeVnLIqe-"_ba;
    QTest::newRow("one unit") << u"Entwürfe"_s << "Entw&APw-rfe"_ba;
    QTest::newRow("two units") << u"Éé"_s << "&AMkA6Q-"_ba;
    QTest::newRow("three units") << u"ÉéÈ"_s << "&AMkA6QDI-"_ba;
    QTest::newRow("ampersand after shifted") << u"ü&"_s << "&APw-&-"_ba;
    QTest::newRow("minus after shifted") << u"ü-"_s << "&APw--"_ba;
    QTest::newRow("comma instead of slash") << u"\u53f0"_s << "&U,A-"_ba;
    QTest::newRow("outside the first plane") << u"📧 mail"_s << "&2D3c5w- mail"_ba;
    QTest::newRow("control character") << u"a\tb"_s << "a&AAk-b"_ba;
    QTest::newRow("delete") << u"a\u007f"_s << "a&AH8-"_ba;
    QTest::newRow("NUL") << u"a\0b"_s << "a&AAA-b"_ba;
}

void TestMailboxName::encodesAndDecodes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, raw);

    QCOMPARE(MailboxName::fromDisplay(text).raw(), raw);
    QCOMPARE(MailboxName(raw).display(), text);
    QVERIFY(MailboxName(raw).isModifiedUtf7());
}

void TestMailboxName::showsWhatIsNoModifiedUtf7_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");

    QTest::newRow("bare ampersand") << "R&D"_ba << u"R&D"_s;
    QTest::newRow("ampersand at the end") << "R&"_ba << u"R&"_s;
    QTest::newRow("never ends") << "&APw"_ba << u"&APw"_s;
    QTest::newRow("no base64") << "&A!w-"_ba << u"&A!w-"_s;
    QTest::newRow("slash of other base64") << "&U/A-"_ba << u"&U/A-"_s;
    QTest::newRow("half a unit") << "&AP-"_ba << u"&AP-"_s;
    QTest::newRow("bits left over") << "&APx-"_ba << u"&APx-"_s;
    QTest::newRow("a digit too many") << "&APwA-"_ba << u"&APwA-"_s;
    QTest::newRow("plain letter in base64") << "&AGE-"_ba << u"&AGE-"_s;
    QTest::newRow("split run") << "&APw-&AOQ-"_ba << u"&APw-&AOQ-"_s;
    QTest::newRow("high surrogate alone") << "&2D0-"_ba << u"&2D0-"_s;
    QTest::newRow("low surrogate alone") << "&3Oc-"_ba << u"&3Oc-"_s;
    QTest::newRow("UTF-8") << "Entw\xc3\xbcrfe"_ba << u"Entwürfe"_s;
    QTest::newRow("UTF-8 with a shift") << "\xc3\xbc&APw-"_ba << u"ü&APw-"_s;
    QTest::newRow("Latin-1") << "Entw\xfcrfe"_ba << u"Entwürfe"_s;
    QTest::newRow("cut UTF-8") << "a\xc3"_ba << u"aÃ"_s;
    QTest::newRow("raw control") << "a\x01"_ba << u"a\u0001"_s;
}

void TestMailboxName::showsWhatIsNoModifiedUtf7()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, text);

    const MailboxName name(raw);
    QCOMPARE(name.raw(), raw);
    QCOMPARE(name.display(), text);
    QVERIFY(!name.isModifiedUtf7());
}

void TestMailboxName::knowsInbox()
{
    for (const QByteArray &raw : {"INBOX"_ba, "inbox"_ba, "InBox"_ba}) {
        QCOMPARE(MailboxName(raw).raw(), "INBOX"_ba);
        QVERIFY(MailboxName(raw).isInbox());
    }
    QCOMPARE(MailboxName::fromDisplay(u"Inbox"_s).raw(), "INBOX"_ba);
    QCOMPARE(MailboxName("Inbox/Sub"_ba).raw(), "Inbox/Sub"_ba);
    QVERIFY(!MailboxName("INBOX.Sub"_ba).isInbox());
    QVERIFY(!MailboxName().isInbox());
    QVERIFY(MailboxName().isEmpty());
}

void TestMailboxName::replacesLoneSurrogates()
{
    const QString broken = u"a"_s + QChar(0xd83d) + u"b"_s;
    const MailboxName name = MailboxName::fromDisplay(broken);
    QCOMPARE(name.raw(), "a?b"_ba);
    QVERIFY(name.isModifiedUtf7());
}

void TestMailboxName::sortsByBytes()
{
    QVERIFY(MailboxName("Z"_ba) < MailboxName("a"_ba));
    QVERIFY(MailboxName("a"_ba) < MailboxName("a/b"_ba));
    QVERIFY(MailboxName("z"_ba) < MailboxName("\xc3\xa4"_ba));
    QVERIFY(MailboxName("inbox"_ba) == MailboxName("INBOX"_ba));
    QCOMPARE(qHash(MailboxName("inbox"_ba), 7), qHash(MailboxName("INBOX"_ba), 7));
}

void TestMailboxName::survivesAnyBytes()
{
    QRandomGenerator random(1);
    const QByteArray likely = "&&&&----,AQZg09/. \xc3\xbc\xff"_ba + '\0';
    for (int round = 0; round < 50'000; ++round) {
        QByteArray raw(random.bounded(12), Qt::Uninitialized);
        for (char &byte : raw)
            byte = round % 2 ? likely.at(random.bounded(likely.size())) : char(random.bounded(256));
        const MailboxName name(raw);
        const QString shown = name.display();
        if (name.isModifiedUtf7())
            QCOMPARE(MailboxName::fromDisplay(shown), name);
        else
            QVERIFY(MailboxName::fromDisplay(shown).isModifiedUtf7());
    }
}

void TestMailboxName::survivesAnyText()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 50'000; ++round) {
        QString text(random.bounded(8), Qt::Uninitialized);
        for (QChar &unit : text)
            unit = QChar(char16_t(random.bounded(round % 2 ? 0x200 : 0x10000)));
        const MailboxName name = MailboxName::fromDisplay(text);
        QVERIFY(name.isModifiedUtf7());
        if (text.isValidUtf16() && !name.isInbox())
            QCOMPARE(name.display(), text);
    }
}

QTEST_GUILESS_MAIN(TestMailboxName)
#include "tst_mailboxname.moc"
