// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/imap/commands/append.h"
#include "core/imap/commands/authenticate.h"
#include "core/imap/commands/fetchbodies.h"
#include "core/imap/commands/list.h"
#include "core/imap/commands/scan.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"
#include "core/imap/commands/store.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/faketransport.h"

#include <QPointer>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Imap;

namespace {

Error lineBroke()
{
    return {.code = Error::Code::Network, .scope = Error::Scope::Connection};
}

/// Counts how it ends.
class CountedCommand final : public Command
{
public:
    explicit CountedCommand(int &ends) : m_ends(ends) { pieces.emplace_back("COUNTED\r\n"_ba); }

    void complete(const Status &) override { ++m_ends; }
    void fail(const Error &) override { ++m_ends; }

private:
    int &m_ends;
};

/// Takes what a stream of bodies gives, as a copy would.
class BodyTaker
{
public:
    BodyTaker(const UidSet &uids, BodyStream stream) : m_uids(uids), m_stream(std::move(stream)) {}

    void take()
    {
        while (m_stream.isReady()) {
            const auto fetched = m_stream.next().await_resume();
            Fuzz::require(fetched && fetched->uid != 0, "what is ready is a message");
            Fuzz::require(m_uids.contains(fetched->uid), "what comes was asked for");
            if (fetched->body)
                m_bodies.push_back(fetched->body);
        }
        for (const MessageBodyPtr &body : m_bodies) {
            while (!body->take().isEmpty()) {
            }
        }
    }
    bool hasEnded() { return m_stream.hasEnded(); }
    void checkEnd()
    {
        take();
        for (const MessageBodyPtr &body : m_bodies)
            Fuzz::require(body->isTaken() || body->failure(), "a body is whole or has failed");
    }

private:
    UidSet m_uids;
    BodyStream m_stream;
    std::vector<MessageBodyPtr> m_bodies;
};

class Session
{
public:
    explicit Session(const QByteArray &directions)
    {
        auto transport = std::make_unique<Test::FakeTransport>();
        m_transport = transport.get();
        m_connection = std::make_unique<Connection>(std::move(transport), std::chrono::hours(1));
        m_connection->setTrace(m_trace);
        QObject::connect(m_connection.get(), &Connection::lost, [this] { ++m_lost; });
        m_budget->onChanged = [this](bool isExceeded) {
            m_connection->setReadingPaused(isExceeded);
        };
        track(m_connection->open(u"imap.example.org"_s, 143, Transport::Protection::Clear));
        m_transport->finishOpening();
        if (!directions.contains('!'))
            m_transport->receive("* OK ready\r\n");
        m_connection->setCapabilities(Capabilities(capabilitiesFor(directions)));
        for (const char letter : directions.first(qMin(directions.size(), qsizetype(40))))
            give(letter);
    }

    void receive(const QByteArray &bytes)
    {
        m_transport->receive(bytes);
        for (BodyTaker &taker : m_takers)
            taker.take();
        // Reading goes on from the event loop.
        QCoreApplication::processEvents();
        m_written += m_transport->takeWritten().size();
    }
    qint64 written() const { return m_written; }

    void end()
    {
        m_transport->breakDown(lineBroke());
        Fuzz::require(m_connection->isLost(), "a broken line ends the connection");
        Fuzz::require(m_lost == 1, "the end is told once");
        for (const auto &isComplete : m_replies)
            Fuzz::require(isComplete(), "every reply is complete after the end");
        for (const auto &ends : m_ends)
            Fuzz::require(*ends == 1, "every command ends once");
        for (BodyTaker &taker : m_takers) {
            Fuzz::require(taker.hasEnded(), "every stream ends");
            taker.checkEnd();
        }
        checkTrace();
    }

private:
    void checkTrace() const
    {
        const auto excerpt = m_trace->around(m_trace->here());
        Fuzz::require(excerpt.lines.size() < 40, "an excerpt is short");
        for (const TracedLine &traced : excerpt.lines) {
            Fuzz::require(traced.line.text().size() < 1100, "a line of the trace is short");
            Fuzz::require(!traced.line.text().contains("AG1lAHNlY3JldA=="_L1),
                          "the trace has no response of a sign-in");
        }
    }

    static QByteArrayList capabilitiesFor(const QByteArray &directions)
    {
        QByteArrayList words = {"IMAP4rev1"_ba};
        if (directions.contains('+'))
            words << "LITERAL+"_ba;
        if (directions.contains('-'))
            words << "LITERAL-"_ba;
        if (directions.contains('i'))
            words << "SASL-IR"_ba;
        return words;
    }

    template <typename T>
    void track(const Reply<T> &reply)
    {
        m_replies.emplace_back([reply] { return reply.isComplete(); });
    }

    void fetch(const QList<Uid> &list)
    {
        UidSet uids;
        for (const Uid uid : list)
            uids.add(uid);
        m_takers.emplace_back(uids, fetchBodies(*m_connection, uids, m_budget));
    }

    MessageBodyPtr body(qint64 size, qint64 available)
    {
        const auto body = std::make_shared<MessageBody>(size, nullptr);
        body->push(QByteArray(available, 'x'));
        m_bodies.push_back(body);
        return body;
    }

    void give(char letter)
    {
        const MailboxName inbox("INBOX"_ba);
        switch (letter) {
        case 's':
            track(select(*m_connection, inbox, Access::ReadOnly));
            break;
        case 'S':
            track(scanMessages(*m_connection, "1:*", "UID FLAGS", [this](FetchData &data) {
                Fuzz::require(data.uid != 0, "a message that is listed has a UID");
                ++m_scanned;
            }));
            break;
        case 'b':
            fetch({1, 2, 3, 5});
            break;
        case 'B':
            fetch({7});
            break;
        case 'a':
            track(append(*m_connection, inbox, {{{}, {}, body(5, 5)}}));
            break;
        case 'A':
            track(append(*m_connection, inbox,
                         {{{"\\Seen"_ba}, {}, body(5, 5)}, {{}, {}, body(9000, 9000)}}));
            break;
        case 'W':
            track(append(*m_connection, inbox, {{{}, {}, body(10, 5)}}));
            break;
        case 'F':
            if (!m_bodies.empty())
                m_bodies.back()->fail(lineBroke());
            break;
        case 'l':
            track(list(*m_connection));
            break;
        case 'L':
            track(listSubscribed(*m_connection));
            break;
        case 'n':
            track(nameSpace(*m_connection));
            break;
        case 't':
            track(mailboxStatus(*m_connection, inbox));
            break;
        case 'p':
            track(authenticate(*m_connection, makePasswordExchange(
                                                  "PLAIN"_ba, {.user = u"me"_s,
                                                               .password = Secret(u"secret"_s)})));
            break;
        case 'o':
            track(login(*m_connection, u"me"_s, Secret(u"sec\nret"_s)));
            break;
        case 'c':
            track(capability(*m_connection));
            break;
        case 'T':
            track(startTlsCommand(*m_connection));
            break;
        case 'f': {
            UidSet uids;
            uids.add(4);
            track(storeFlags(*m_connection, uids, {"\\Seen"_ba}, StoreMode::Add));
            break;
        }
        case 'k':
            track(create(*m_connection, MailboxName("a\nb"_ba)));
            break;
        case 'x':
            track(logout(*m_connection));
            break;
        case 'C':
            m_ends.push_back(std::make_unique<int>(0));
            m_connection->send(std::make_unique<CountedCommand>(*m_ends.back()));
            break;
        default:
            break;
        }
    }

    std::shared_ptr<ConnectionTrace> m_trace =
        std::make_shared<ConnectionTrace>(1, OwnWords("fuzz"), &logSourceProtocol);
    QPointer<Test::FakeTransport> m_transport;
    std::shared_ptr<FlowBudget> m_budget = std::make_shared<FlowBudget>(1000, 2000);
    std::vector<MessageBodyPtr> m_bodies;
    std::vector<std::unique_ptr<int>> m_ends;
    std::vector<std::function<bool()>> m_replies;
    std::vector<BodyTaker> m_takers;
    int m_lost = 0;
    qint64 m_scanned = 0;
    qint64 m_written = 0;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

/// The first line names the commands that are given at once, what the server can do, and how the rest, which is
/// what the server says, is cut. At the end the line breaks: everything has ended then, and once.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Fuzz::needApplication();
    const auto input = Fuzz::Input::of(data, size);
    QByteArray sizes;
    for (const char c : input.directions) {
        if (c >= '1' && c <= '9')
            sizes += c;
    }
    Session session(input.directions);
    for (const QByteArray &piece : Fuzz::cut(input.content, sizes))
        session.receive(piece);
    Fuzz::require(session.written() < 64 * 1024 + 4 * qint64(size),
                  "a server cannot make us write without end");
    session.end();
    return 0;
}
