// SPDX-License-Identifier: GPL-3.0-or-later

// Why Mailhaul has an IMAP engine of its own instead of KDE's KIMAP: what FetchJob hands out cannot
// be copied without loss. Should this test ever fail, KIMAP has learned it and the question can be
// asked again.

#include "tests/server/twoaccounts.h"

#include <KIMAP/FetchJob>
#include <KIMAP/LoginJob>
#include <KIMAP/SelectJob>
#include <KIMAP/Session>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

namespace {

/// Runs \a job to its end.
bool finish(KIMAP::Job *job)
{
    job->setAutoDelete(false);
    bool isOver = false;
    QObject::connect(job, &KJob::result, job, [&isOver] { isOver = true; });
    job->start();
    return QTest::qWaitFor([&isOver] { return isOver; }, 30'000) && job->error() == 0;
}

/// Every way to get a message's bytes out of KMime, where KIMAP has put them.
QByteArrayList allForms(KMime::Message &message)
{
    const auto withCarriageReturns = [](QByteArray text) {
        return text.replace("\r\n", "\n").replace('\n', "\r\n");
    };
    const QByteArray joined = message.head() + '\n' + message.encodedBody();
    return {message.encodedContent(false), message.encodedContent(true),
            withCarriageReturns(message.encodedContent(false)), joined,
            withCarriageReturns(joined)};
}

/// Where \a read leaves \a wanted, for the reader of the test's output.
QString differenceText(const QByteArray &wanted, const QByteArray &read)
{
    const auto [there, here] = std::ranges::mismatch(wanted, read);
    const qsizetype at = there - wanted.begin();
    const auto shown = [at](const QByteArray &text) {
        return QString::fromLatin1(
            text.sliced(at).left(30).toPercentEncoding(" :;@<>()[]=,\"/+"_ba));
    };
    return u"after %1 of %2 bytes “%3” became “%4”"_s.arg(at)
        .arg(wanted.size())
        .arg(shown(wanted), shown(read));
}

} // namespace

class KimapTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void losesBytes();
    void losesInternalDate();

private:
    QMap<qint64, KIMAP::Message> m_read; ///< by UID
    QList<WitnessMessage> m_true;
    QList<SampleMessage> m_appended;
};

void KimapTest::initTestCase()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(server), qPrintable(witness.errorText()));
    SampleMessages messages(1);
    m_appended << messages.text(2000) << messages.alternative() << messages.nested()
               << messages.withAttachment(1000) << messages.fromMailingList()
               << messages.oddities();
    for (const SampleMessage &message : std::as_const(m_appended)) {
        QVERIFY(witness.append(u"INBOX"_s, message.bytes, message.flags, message.internalDate));
    }
    m_true = witness.fetchAll(u"INBOX"_s).value_or(QList<WitnessMessage>());
    QCOMPARE(m_true.size(), m_appended.size());

    KIMAP::Session session(server.host(), server.port());
    KIMAP::LoginJob login(&session);
    login.setUserName(u"alice"_s);
    login.setPassword(u"secret"_s);
    login.setEncryptionMode(KIMAP::LoginJob::Unencrypted);
    login.setAuthenticationMode(KIMAP::LoginJob::ClearText);
    QVERIFY2(finish(&login), qPrintable(login.errorString()));
    KIMAP::SelectJob select(&session);
    select.setMailBox(u"INBOX"_s);
    QVERIFY2(finish(&select), qPrintable(select.errorString()));
    KIMAP::FetchJob fetch(&session);
    fetch.setSequenceSet(KIMAP::ImapSet(1, 0));
    fetch.setUidBased(true);
    KIMAP::FetchJob::FetchScope scope;
    scope.mode = KIMAP::FetchJob::FetchScope::Full;
    fetch.setScope(scope);
    connect(&fetch, &KIMAP::FetchJob::messagesAvailable, this,
            [this](const QMap<qint64, KIMAP::Message> &batch) {
                for (const KIMAP::Message &message : batch)
                    m_read.insert(message.uid, message);
            });
    QVERIFY2(finish(&fetch), qPrintable(fetch.errorString()));
    QCOMPARE(m_read.size(), m_true.size());
    session.close();
}

void KimapTest::cleanupTestCase()
{
    m_read.clear();
}

// FetchJob turns CRLF into LF and gives the text to KMime, which takes the message apart and puts it
// together again: a message whose header has no empty line behind it gets one, and so does a
// boundary that directly follows another. Nothing tells the caller that it happened.
void KimapTest::losesBytes()
{
    int whole = 0;
    for (qsizetype at = 0; at < m_true.size(); ++at) {
        // The server gives every byte; our witness and our engine read them.
        QCOMPARE(m_true[at].body, m_appended[at].bytes);
        const KIMAP::Message &read = m_read[m_true[at].uid];
        QVERIFY(read.message);
        if (allForms(*read.message).contains(m_true[at].body))
            ++whole;
        else
            qInfo("KIMAP alters: %s",
                  qPrintable(differenceText(m_true[at].body, read.message->encodedContent(true))));
    }
    qInfo("%d of %d messages came through KIMAP byte for byte.", whole, int(m_true.size()));
    QVERIFY(whole > 0);
    QVERIFY(whole < m_true.size());
}

// FetchJob asks for INTERNALDATE, but has no place for it: it reads the answer as if it were a Date
// field, which it is not, into the message's own Date, and then overwrites that with the header.
void KimapTest::losesInternalDate()
{
    for (const WitnessMessage &message : std::as_const(m_true)) {
        const KIMAP::Message &read = m_read[message.uid];
        QVERIFY(message.internalDate.isValid());
        QVERIFY(read.attributes.isEmpty());
        const KMime::Headers::Date *date = read.message->date(false);
        QVERIFY(!date || date->dateTime().toUTC() != message.internalDate);
        // Only what the sender wrote into the header is there.
        const bool hasField = message.body.contains("\r\nDate: ");
        QCOMPARE(date && date->dateTime().isValid(), hasField);
    }
}

QTEST_GUILESS_MAIN(KimapTest)
#include "tst_kimap.moc"
