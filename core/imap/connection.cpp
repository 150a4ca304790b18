// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/connection.h"

#include "core/base/errorword.h"
#include "core/base/logging.h"
#include "core/imap/eventtrace.h"
#include "core/imap/statuserror.h"
#include "core/net/compressedtransport.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

// Enough to keep a TLS record and the system's buffer busy; more would only cost memory.
constexpr qint64 unsentLimit = 256 * 1024;
// Small pieces are joined up to this size, so that they share TLS records.
constexpr qsizetype joinedSize = 16 * 1024;
// How many "+" may come that nobody waits for.
constexpr int strayContinuationLimit = 1000;

// What a server may say before it answers a command: more than there are messages in any mailbox, and more
// than anybody else can change in one meanwhile.
constexpr qint64 answerLimit = 20'000'000;
constexpr qint64 unusedAnswerLimit = 1'000'000;
constexpr qsizetype longestCapabilities = 64 * 1024;

// A server that has not greeted after so many bytes is none of ours, and might go on without end.
constexpr qint64 greetingLimit = 64 * 1024;

/// The sign-in no longer counts, as when a token has ended (RFC 5530; Exchange has words of its own).
bool saysSignedOut(const Status &status)
{
    if (status.kind != Status::Kind::No && status.kind != Status::Kind::Bad)
        return false;
    return status.code == "AUTHENTICATIONFAILED"_ba || status.code == "EXPIRED"_ba
           || status.text.contains("authenticated but not connected"_L1, Qt::CaseInsensitive)
           || status.text.contains("session expired"_L1, Qt::CaseInsensitive)
           || status.text.contains("accesstokenexpired"_L1, Qt::CaseInsensitive);
}

} // namespace

Connection::Connection(std::unique_ptr<Transport> transport, std::chrono::milliseconds timeout)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(timeout);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        abort({.code = Error::Code::Timeout,
               .scope = Error::Scope::Connection,
               .retry = Error::Retry::AfterPause});
    });
    adopt(std::move(transport));
}

void Connection::adopt(std::unique_ptr<Transport> transport)
{
    m_transport = std::move(transport);
    connect(m_transport.get(), &Transport::opened, this, &Connection::transportOpened);
    connect(m_transport.get(), &Transport::encrypted, this, [this] {
        note(TraceLine().own("the line is encrypted"));
        if (m_handshake) {
            auto handshake = std::move(*m_handshake);
            m_handshake.reset();
            handshake.complete({});
        }
    });
    connect(m_transport.get(), &Transport::readyRead, this, &Connection::readAvailable);
    connect(m_transport.get(), &Transport::drained, this, &Connection::pump);
    connect(m_transport.get(), &Transport::failed, this,
            [this](const Error &error) { abort(error); });
}

Connection::~Connection()
{
    abort({.code = Error::Code::Canceled, .scope = Error::Scope::Connection});
}

Reply<Status> Connection::open(const QString &host, quint16 port, Transport::Protection protection)
{
    m_greeting.emplace();
    const auto reply = m_greeting->reply();
    restartTimer();
    note(TraceLine()
             .own("connects to ")
             .part(TracePart::Address, host.toUtf8())
             .own(protection == Transport::Protection::Tls ? OwnWords(" with TLS, port ")
                                                           : OwnWords(", port "))
             .number(port));
    m_transport->open(host, port, protection);
    return reply;
}

void Connection::transportOpened()
{
    restartTimer();
}

Reply<void> Connection::startTls()
{
    m_handshake.emplace();
    const auto reply = m_handshake->reply();
    if (m_lost) {
        m_handshake->complete(std::unexpected(*m_lost));
        return reply;
    }
    // Whatever came in the clear behind the answer to STARTTLS may have been injected on the way.
    m_parser.clear();
    forgetCapabilities();
    restartTimer();
    m_transport->startTls();
    return reply;
}

void Connection::startCompression()
{
    if (m_lost)
        return;
    m_transport->disconnect(this);
    note(TraceLine().own("the line is compressed"));
    adopt(std::make_unique<CompressedTransport>(std::move(m_transport), m_parser.takeRest()));
}

void Connection::send(std::unique_ptr<Command> command)
{
    if (m_lost) {
        command->fail(*m_lost);
        return;
    }
    InFlight entry;
    entry.tag = 'a' + QByteArray::number(++m_nextTag);
    entry.unsent = std::move(command->pieces);
    for (const Piece &piece : entry.unsent) {
        if (const auto *body = std::get_if<MessageBodyPtr>(&piece);
            body && !(*body)->isComplete()) {
            (*body)->onReadable = [self = QPointer<Connection>(this)] {
                if (self)
                    self->pump();
            };
        }
    }
    entry.command = std::move(command);
    m_inFlight.push_back(std::move(entry));
    pump();
}

void Connection::sendResponse(const Secret &line)
{
    hide(line);
    if (m_trace)
        m_trace->sent(TraceLine().own("<response>"));
    m_transport->write(line.reveal().toLatin1() + "\r\n");
    restartTimer();
}

void Connection::giveUpSignIn()
{
    if (m_trace)
        m_trace->sent(TraceLine().own("*"));
    m_transport->write("*\r\n");
    restartTimer();
}

void Connection::hide(const Secret &secret)
{
    constexpr qsizetype shortest = 4;
    const QString &text = secret.reveal();
    if (text.size() < shortest)
        return;
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const auto add = [this](const QString &spelling) {
        if (m_hidden.contains(Secret(spelling)))
            return;
        m_hidden.append(Secret(spelling));
        if (m_trace)
            m_trace->hide(Secret(spelling));
    };
    // The longest first, since one may be a part of another.
    add(QString::fromLatin1(text.toUtf8().toBase64()));
    add(escaped);
    add(text);
}

QString Connection::crossedOut(QString text) const
{
    for (const Secret &secret : m_hidden)
        text.replace(secret.reveal(), "<password>"_L1);
    return text;
}

void Connection::note(const TraceLine &line)
{
    if (m_trace)
        m_trace->noted(line);
}

void Connection::abort(const Error &reason)
{
    if (m_lost)
        return;
    m_lost = reason;
    m_silence.stop();
    m_transport->close();
    note(TraceLine().own("the connection has ended: ").own(wordFor(reason.code)));
    if (m_trace && reason.place.connection == 0)
        m_lost->place = m_trace->here();
    qCDebug(logImap).noquote() << "connection ended:" << wordFor(reason.code).text();
    const Error told = *m_lost;
    // Whoever is told may destroy this connection.
    const QPointer<Connection> self(this);
    auto greeting = std::exchange(m_greeting, std::nullopt);
    auto handshake = std::exchange(m_handshake, std::nullopt);
    auto commands = std::exchange(m_inFlight, {});
    for (InFlight &entry : commands)
        entry.command->fail(told);
    if (greeting)
        greeting->complete(std::unexpected(told));
    if (handshake)
        handshake->complete(std::unexpected(told));
    if (self)
        emit lost(told);
}

void Connection::setReadingPaused(bool paused)
{
    if (m_readingPaused == paused)
        return;
    m_readingPaused = paused;
    restartTimer();
    // From the event loop: the caller may be in the middle of a body.
    if (!paused)
        QMetaObject::invokeMethod(this, &Connection::readAvailable, Qt::QueuedConnection);
}

void Connection::readAvailable()
{
    // What resumes from within may read again; the loop below takes it all.
    if (m_reading)
        return;
    m_reading = true;
    const QPointer<Connection> self(this);
    readSome();
    if (self)
        m_reading = false;
}

void Connection::readSome()
{
    const QPointer<Connection> self(this);
    while (!m_readingPaused && !m_lost) {
        auto event = m_parser.next();
        if (!event) {
            Error error = event.error();
            error.serverText = crossedOut(error.serverText);
            // A server that never said anything sensible is no IMAP server.
            if (m_greeting) {
                error.code = Error::Code::NotImap;
                error.scope = Error::Scope::Account;
                error.retry = Error::Retry::Never;
            }
            abort(error);
            return;
        }
        if (*event) {
            understood(**event);
            dispatch(**event);
            if (!self)
                return;
            continue;
        }
        const QByteArray received = m_transport->read();
        if (received.isEmpty())
            return;
        restartTimer();
        m_parser.append(received);
        if (m_greeting && (m_greetingBytes += received.size()) > greetingLimit) {
            abort({.code = Error::Code::NotImap, .scope = Error::Scope::Account});
            return;
        }
    }
}

/// What is to be done with everything that a server says, whoever it is for.
void Connection::understood(Event &event)
{
    auto *tagged = std::get_if<Tagged>(&event);
    auto *status = tagged ? &tagged->status : std::get_if<Status>(&event);
    // What is answered to each message need not be looked through.
    const bool isRoutine = m_isSignedIn && status && status->kind == Status::Kind::Ok;
    if (status && !isRoutine && !m_hidden.isEmpty()) {
        status->text = crossedOut(status->text);
        status->arguments = crossedOut(QString::fromLatin1(status->arguments)).toLatin1();
    }
    if (m_trace)
        traceEvent(*m_trace, event);
}

void Connection::greeted(const Status &status)
{
    auto greeting = std::move(*m_greeting);
    m_greeting.reset();
    m_silence.stop();
    if (status.kind == Status::Kind::Ok || status.kind == Status::Kind::PreAuth) {
        learnCapabilities(status);
        m_greetingText = status.text;
        greeting.complete(status);
        return;
    }
    Error error = errorFromStatus(status, Error::Scope::Account);
    error.scope = Error::Scope::Account;
    m_greeting.emplace(std::move(greeting));
    abort(error);
}

void Connection::dispatch(Event &event)
{
    if (m_greeting) {
        if (const auto *status = std::get_if<Status>(&event)) {
            greeted(*status);
            return;
        }
        abort({.code = Error::Code::NotImap, .scope = Error::Scope::Account});
        return;
    }
    if (auto *tagged = std::get_if<Tagged>(&event)) {
        dispatchTagged(*tagged);
        return;
    }
    if (const auto *capabilities = std::get_if<CapabilityData>(&event)) {
        m_capabilities = Capabilities(capabilities->words);
        return;
    }
    const bool isPiece =
        std::holds_alternative<BodyChunk>(event) || std::holds_alternative<BodyEnd>(event);
    if (!isPiece && !countAnswer(m_answers, answerLimit))
        return;
    const QPointer<Connection> self(this);
    // Servers answer in order, so the first command that can use it is the one that asked.
    for (std::size_t i = 0; i < m_inFlight.size() && m_inFlight[i].begun; ++i) {
        if (m_inFlight[i].command->handle(event))
            return;
        if (!self || m_lost)
            return;
        if (m_inFlight[i].command->opensMailbox)
            break;
    }
    if (std::holds_alternative<Continuation>(event)) {
        dispatchContinuation();
        return;
    }
    if (const auto *status = std::get_if<Status>(&event);
        status && status->kind == Status::Kind::Bye) {
        abort(errorFromStatus(*status, Error::Scope::Connection));
        return;
    }
    if (!isPiece)
        countAnswer(m_unusedAnswers, unusedAnswerLimit);
}

/// False: it was one too many, and the connection has ended.
bool Connection::countAnswer(qint64 &count, qint64 limit)
{
    if (++count <= limit)
        return true;
    abort(protocolError(
        QCoreApplication::translate("Imap", "The server talks without end instead of answering.")));
    return false;
}

void Connection::learnCapabilities(const Status &status)
{
    if (status.code == "CAPABILITY"_ba && status.arguments.size() <= longestCapabilities)
        m_capabilities = Capabilities(status.arguments.simplified().split(' '));
}

void Connection::dispatchContinuation()
{
    const auto waiting = std::ranges::find_if(m_inFlight, [](const InFlight &entry) {
        return entry.begun && !entry.unsent.empty()
               && std::holds_alternative<AwaitContinuation>(entry.unsent.front());
    });
    if (waiting != m_inFlight.end()) {
        waiting->unsent.pop_front();
        pump();
        return;
    }
    // It does not count for a later literal: if that were declined, the server would take the message's bytes for
    // commands.
    if (++m_strayContinuations > strayContinuationLimit)
        abort(protocolError(QCoreApplication::translate(
            "Imap", "The server asked for more although nothing was to be sent.")));
}

void Connection::dispatchTagged(Tagged &tagged)
{
    const auto found = std::ranges::find(m_inFlight, tagged.tag, &InFlight::tag);
    if (found == m_inFlight.end() || !found->begun) {
        abort(protocolError(QCoreApplication::translate(
            "Imap", "The server answered a question that was not asked.")));
        return;
    }
    if (m_trace) {
        tagged.status.place = m_trace->here();
        tagged.status.place.command = found->tracedAs;
    }
    if (!found->unsent.empty()) {
        if (tagged.status.kind == Status::Kind::Ok) {
            abort(protocolError(QCoreApplication::translate(
                "Imap", "The server answered before it had read the whole command.")));
            return;
        }
        // A refusal declines the literals that wait for a "+", and the rest of the command with them. Bytes
        // that were announced without waiting must follow all the same.
        m_owed = std::move(found->unsent);
        const auto declined = std::ranges::find_if(m_owed, [](const Piece &piece) {
            return std::holds_alternative<AwaitContinuation>(piece);
        });
        // The source must not be held up by bytes that nobody takes.
        for (auto piece = declined; piece != m_owed.end(); ++piece) {
            if (const auto *body = std::get_if<MessageBodyPtr>(&*piece))
                (*body)->discard();
        }
        m_owed.erase(declined, m_owed.end());
    }
    m_answers = 0;
    m_unusedAnswers = 0;
    if (tagged.status.kind == Status::Kind::Ok)
        learnCapabilities(tagged.status);
    if (m_isSignedIn && saysSignedOut(tagged.status)) {
        abort({.code = Error::Code::Network,
               .scope = Error::Scope::Connection,
               .retry = Error::Retry::AfterPause,
               .serverText = tagged.status.text});
        return;
    }
    const std::unique_ptr<Command> command = std::move(found->command);
    m_inFlight.erase(found);
    restartTimer();
    const QPointer<Connection> self(this);
    command->complete(tagged.status);
    if (self)
        pump();
}

void Connection::traceCommand(InFlight &entry)
{
    TraceLine line;
    line.part(TracePart::Protocol, entry.tag).own(" ").line(entry.command->trace);
    entry.tracedAs = m_trace->sent(std::move(line));
}

void Connection::pump()
{
    if (m_pumping || m_lost)
        return;
    m_pumping = true;
    m_awaitingBody = false;
    QByteArray outgoing;
    bool goOn = pumpPieces(m_owed, outgoing);
    for (std::size_t i = 0; goOn && i < m_inFlight.size(); ++i) {
        InFlight &entry = m_inFlight[i];
        const bool isAlone = entry.command->pipelining == Command::Pipelining::Alone;
        if (isAlone && i > 0)
            break;
        if (!entry.begun) {
            entry.begun = true;
            if (m_trace)
                traceCommand(entry);
            outgoing.append(entry.tag).append(' ');
        }
        goOn = pumpPieces(entry.unsent, outgoing) && !isAlone;
    }
    if (!outgoing.isEmpty() && !m_lost)
        m_transport->write(outgoing);
    m_pumping = false;
    restartTimer();
}

bool Connection::pumpPieces(std::deque<Piece> &pieces, QByteArray &outgoing)
{
    while (!pieces.empty()) {
        if (m_transport->bytesToWrite() + outgoing.size() > unsentLimit)
            return false;
        Piece &piece = pieces.front();
        if (auto *text = std::get_if<QByteArray>(&piece)) {
            outgoing.append(*text);
        } else if (std::holds_alternative<AwaitContinuation>(piece)) {
            return false;
        } else {
            const MessageBodyPtr body = std::get<MessageBodyPtr>(piece);
            if (!pumpBody(*body, outgoing))
                return false;
            if (!body->isTaken())
                continue;
        }
        pieces.pop_front();
        if (outgoing.size() >= joinedSize)
            m_transport->write(std::exchange(outgoing, {}));
    }
    return true;
}

bool Connection::pumpBody(MessageBody &body, QByteArray &outgoing)
{
    if (body.isTaken())
        return true;
    const QByteArray bytes = body.take();
    if (!bytes.isEmpty()) {
        // What was collected before goes first in any case.
        const bool isLarge = bytes.size() >= joinedSize / 2;
        if (!outgoing.isEmpty() && (isLarge || outgoing.size() + bytes.size() > joinedSize))
            m_transport->write(std::exchange(outgoing, {}));
        if (isLarge)
            m_transport->write(bytes);
        else
            outgoing.append(bytes);
        return true;
    }
    if (body.failure()) {
        // A begun literal cannot be taken back.
        QMetaObject::invokeMethod(
            this, [this, error = *body.failure()] { abort(error); }, Qt::QueuedConnection);
        return false;
    }
    m_awaitingBody = true;
    return false;
}

bool Connection::answerIsDue() const
{
    if (m_greeting || m_handshake)
        return true;
    if (m_readingPaused || m_awaitingBody)
        return false;
    return !m_owed.empty() || (!m_inFlight.empty() && m_inFlight.front().begun);
}

void Connection::restartTimer()
{
    if (m_lost || m_silence.interval() == 0 || !answerIsDue())
        m_silence.stop();
    else
        m_silence.start();
}

} // namespace Mailhaul::Imap
