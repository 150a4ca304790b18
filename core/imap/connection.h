// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"
#include "core/imap/capabilities.h"
#include "core/imap/command.h"
#include "core/imap/responseparser.h"
#include "core/net/transport.h"
#include "core/trace/connectiontrace.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace Mailhaul::Imap {

/// One server connection with its pipeline of commands. Commands go out in the order of the calls, so call
/// several before awaiting the first to have them in flight together. Every command ends exactly once:
/// with its answer, or with the error that ended the connection. One thread.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// \a timeout: how long the server may be silent while an answer is due; 0: for ever.
    Connection(std::unique_ptr<Transport> transport, std::chrono::milliseconds timeout);
    ~Connection() override;

    /// What is said from now on is told there as well.
    void setTrace(std::shared_ptr<ConnectionTrace> trace) { m_trace = std::move(trace); }
    /// A server that repeats this secret gets it crossed out of its words. Shorter ones than four characters are
    /// left alone: they would be found in many words.
    void hide(const Secret &secret);
    /// Without what is hidden.
    QString crossedOut(QString text) const;

    /// Connects and waits for the greeting, which is OK or PREAUTH in a good answer.
    Reply<Status> open(const QString &host, quint16 port, Transport::Protection protection);
    /// The server's first line without its response code; empty before.
    const QString &greeting() const { return m_greetingText; }
    /// The handshake behind a successful STARTTLS command.
    Reply<void> startTls();

    /// What follows a successful COMPRESS, before anything else is done.
    void startCompression();
    /// From now on a server that no longer knows who we are means that the connection has to be made again.
    void noteSignedIn() { m_isSignedIn = true; }

    void send(std::unique_ptr<Command> command);
    /// The next piece of a sign-in that the server asked for with "+", in base64; goes out at once.
    void sendResponse(const Secret &line);
    /// In its place: no more is said (RFC 3501, 6.2.2).
    void giveUpSignIn();

    /// Ends the connection; whatever is open completes with \a reason.
    void abort(const Error &reason);
    bool isLost() const { return m_lost.has_value(); }
    const std::optional<Error> &lostReason() const { return m_lost; }

    bool isEncrypted() const { return m_transport->isEncrypted(); }
    const Capabilities &capabilities() const { return m_capabilities; }
    void setCapabilities(const Capabilities &capabilities) { m_capabilities = capabilities; }
    /// Tells that the capabilities known are those from before an event that changes them.
    void forgetCapabilities() { m_capabilities = {}; }

    /// How long the server may be silent from now on; 0: for ever.
    void setTimeout(std::chrono::milliseconds timeout) { m_silence.setInterval(timeout); }
    /// While true nothing is read, so the server is held up by TCP.
    void setReadingPaused(bool paused);
    qint64 commandsInFlight() const { return qint64(m_inFlight.size()); }

signals:
    void lost(const Mailhaul::Error &reason); ///< Once; after every open command was told.

private:
    struct InFlight
    {
        QByteArray tag;
        std::unique_ptr<Command> command;
        std::deque<Piece> unsent;
        bool begun = false;  ///< Its tag has been sent.
        qint64 tracedAs = 0; ///< The line of the trace; 0: none.
    };

    void adopt(std::unique_ptr<Transport> transport);
    void transportOpened();
    void readAvailable();
    void readSome();
    void dispatch(Event &event);
    void dispatchTagged(Tagged &tagged);
    void dispatchContinuation();
    bool countAnswer(qint64 &count, qint64 limit);
    void understood(Event &event);
    void note(const TraceLine &line);
    void traceCommand(InFlight &entry);
    void learnCapabilities(const Status &status);
    void greeted(const Status &status);
    void pump();
    bool pumpPieces(std::deque<Piece> &pieces, QByteArray &outgoing);
    bool pumpBody(MessageBody &body, QByteArray &outgoing);
    void restartTimer();
    bool answerIsDue() const;

    std::unique_ptr<Transport> m_transport;
    std::shared_ptr<ConnectionTrace> m_trace; ///< May be null.
    QList<Secret> m_hidden;
    ResponseParser m_parser;
    Capabilities m_capabilities;
    std::deque<InFlight> m_inFlight; ///< Queued ones behind those begun, in order.
    std::deque<Piece>
        m_owed; ///< Bytes announced by a command that was refused before they were sent.
    std::optional<Reply<Status>::Promise> m_greeting;
    QString m_greetingText;
    std::optional<Reply<void>::Promise> m_handshake;
    std::optional<Error> m_lost;
    QTimer m_silence;
    quint64 m_nextTag = 0;
    qint64 m_greetingBytes = 0;   ///< Received while the greeting is not complete.
    int m_strayContinuations = 0; ///< "+" that nobody waited for.
    qint64 m_answers = 0;         ///< Since the last tagged one: all responses, and
    qint64 m_unusedAnswers = 0;   ///< those that no command had a use for.
    bool m_readingPaused = false;
    bool m_reading = false;
    bool m_isSignedIn = false;
    bool m_pumping = false;
    bool m_awaitingBody =
        false; ///< What stands next is a body whose bytes have not arrived from the source.
};

} // namespace Mailhaul::Imap
