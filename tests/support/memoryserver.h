// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QMap>
#include <QTcpServer>

#include <functional>
#include <limits>
#include <utility>

namespace Mailhaul::Test {

struct MemoryMessage
{
    quint32 uid = 0;
    QByteArray bytes;
    QByteArrayList flags;
    QByteArray received;        ///< As INTERNALDATE spells it.
    QByteArrayList labels = {}; ///< Gmail's.
};

struct MemoryMailbox
{
    QByteArray attributes = {}; ///< `\Sent`, …
    bool isSubscribed = false;
    quint32 uidValidity = 1;
    quint32 uidNext = 1;
    QList<MemoryMessage> messages = {};
    quint64 modSeq = 1; ///< Grows with what clients and add() change.

    quint32 add(const QByteArray &bytes, const QByteArrayList &flags = {},
                const QByteArray &received = "01-Jan-2020 12:00:00 +0000");
};

using MemoryMailboxes = QMap<QByteArray, MemoryMailbox>;

/// How a line is cut.
enum class Cut {
    Before, ///< The answer is not sent, though what it answers was done.
    Within, ///< Half of it is sent.
    Bye,    ///< The server says BYE instead.
    Stall   ///< Half of it is sent, and then nothing more on a line that stays.
};

/// An IMAP server with one account in memory, on loopback and a free port, that can be told to fail at
/// any place. It works in the event loop of the thread that made it. An answer is everything that the
/// server sends in one go: a line, or a FETCH response with its literals.
class MemoryServer : public QObject
{
    Q_OBJECT

public:
    /// Nothing that helps: literals wait, and UIDs of stored messages are not told.
    static constexpr char plain[] = "IMAP4rev1 NAMESPACE";
    static constexpr char rich[] =
        "IMAP4rev1 NAMESPACE LITERAL+ MULTIAPPEND UIDPLUS SASL-IR AUTH=PLAIN STATUS=SIZE "
        "SPECIAL-USE LIST-EXTENDED";
    /// It tells as well whether a mailbox has changed.
    static constexpr char modern[] =
        "IMAP4rev1 NAMESPACE LITERAL+ MULTIAPPEND UIDPLUS SASL-IR AUTH=PLAIN STATUS=SIZE "
        "SPECIAL-USE LIST-EXTENDED CONDSTORE";

    explicit MemoryServer(const QByteArray &capabilities = rich);
    ~MemoryServer() override;

    quint16 port() const { return m_listener.serverPort(); }
    const QByteArray &capabilities() const { return m_capabilities; }
    /// Spelled as on the line, `/` between levels. May be changed while nobody is connected.
    MemoryMailboxes &mailboxes() { return m_mailboxes; }

    /// Forgets all faults and starts counting anew.
    void behave();
    /// Cuts the line of whoever would get the \a number th answer from now on.
    void cutAtAnswer(int number, Cut cut);
    /// Cuts the line as soon as that many further bytes have arrived.
    void cutAfterReceiving(qint64 bytes);
    /// Cuts every line after that many answers.
    void cutEveryLineAfter(int answers) { m_answersPerLine = answers; }
    /// The \a number th command called \a name from now on is answered with \a answer (`NO …`) and
    /// not carried out. With `* BYE …` the line ends.
    void refuse(const QByteArray &name, int number, const QByteArray &answer);
    /// The same with each of \a count commands from there.
    void refuseSeveral(const QByteArray &name, int number, int count, const QByteArray &answer);
    /// Whoever signs in while so many others are is answered with \a answer.
    void limitSessions(int limit, const QByteArray &answer);
    /// The \a number th APPEND from now on is not answered: the line ends, and what it brought is stored when the server
    /// has given that many more answers to others.
    void storeLate(int number, int answers)
    {
        m_lateAppend = number;
        m_lateAnswers = answers;
    }
    /// The \a number th command called \a name from now on, and whatever comes after it, is not looked at
    /// before goOn().
    void holdAt(const QByteArray &name, int number);
    void goOn();
    /// From now on \a lie is called with each answer, without its line end, and what it returns is sent instead,
    /// each followed by a line end.
    void lie(std::function<QByteArrayList(const QByteArray &answer)> lie)
    {
        m_lie = std::move(lie);
    }
    /// What an APPEND brings is stored as \a change makes it.
    void storeAs(std::function<void(MemoryMessage &)> change) { m_change = std::move(change); }
    /// Every line on which such a message is read or stored, or a mailbox of that name opened, ends there.
    void hangUpAt(const QByteArray &text) { m_poison = text; }
    /// Every APPEND with a message that contains \a text is answered with \a answer.
    void refuseMessagesWith(const QByteArray &text, const QByteArray &answer);

    int answers() const { return m_answers; }
    qint64 received() const { return m_received; }
    int connections() const { return m_connections; }
    int commands(const QByteArray &name) const { return m_commands.value(name); }
    /// When the commands called \a name came that were refused, in milliseconds.
    QList<qint64> refusalTimes(const QByteArray &name) const { return m_refusalTimes.value(name); }
    /// When the last command called \a name came, likewise.
    qint64 lastTime(const QByteArray &name) const { return m_lastTimes.value(name); }
    int refusedSessions() const { return m_refusedSessions; }

signals:
    void held();
    void wentOn();

private:
    friend class MemorySession;

    struct Refusal
    {
        int number = 0;
        QByteArray answer;
    };

    QTcpServer m_listener;
    QByteArray m_capabilities;
    MemoryMailboxes m_mailboxes;
    QHash<QByteArray, int> m_commands;
    QHash<QByteArray, QList<Refusal>> m_refusals;
    QElapsedTimer m_clock;
    QHash<QByteArray, QList<qint64>> m_refusalTimes;
    QHash<QByteArray, qint64> m_lastTimes;
    int m_sessionLimit = std::numeric_limits<int>::max();
    QByteArray m_sessionRefusal;
    int m_sessions = 0; ///< Signed in.
    int m_refusedSessions = 0;
    QByteArray m_holdName;
    int m_holdNumber = 0;
    bool m_isHolding = false;
    std::function<QByteArrayList(const QByteArray &answer)> m_lie; ///< May be empty.
    std::function<void(MemoryMessage &)> m_change;                 ///< Likewise.
    QByteArray m_poison;                                           ///< Likewise.
    QByteArray m_refusedText;                                      ///< Empty: none.
    QByteArray m_refusedAnswer;
    int m_lateAppend = 0;  ///< Counted down; 0: none.
    int m_lateAnswers = 0; ///< Likewise, once the line has ended.
    std::function<void()> m_late;
    int m_answers = 0;
    int m_connections = 0;
    qint64 m_received = 0;
    int m_cutAt = 0;
    Cut m_cut = Cut::Before;
    qint64 m_cutAfterReceived = std::numeric_limits<qint64>::max();
    int m_answersPerLine = std::numeric_limits<int>::max();
};

} // namespace Mailhaul::Test
