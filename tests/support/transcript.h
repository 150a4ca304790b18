// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "tests/support/faketransport.h"

#include <QPointer>
#include <QTest>

#include <chrono>
#include <memory>
#include <source_location>

namespace Mailhaul::Test {

/// A connection and both sides of what is said on it. A check that fails ends the test function.
class Transcript
{
public:
    explicit Transcript(std::chrono::milliseconds timeout = std::chrono::milliseconds(0));

    /// Opens the line; the server greets and is taken to have \a capabilities.
    void greet(const QByteArray &capabilities = "IMAP4rev1");

    void server(const QByteArray &bytes) { m_transport->receive(bytes); }
    /// What was sent since the last call is exactly \a expected.
    void client(const QByteArray &expected,
                std::source_location where = std::source_location::current());
    /// The line breaks.
    void hangUp();

    Imap::Connection &connection() { return *m_connection; }
    std::shared_ptr<Imap::Connection> sharedConnection() const { return m_connection; }
    FakeTransport &transport() { return *m_transport; }
    void destroyConnection() { m_connection.reset(); }

private:
    QTest::ThrowOnFailEnabler m_throwOnFail;
    QPointer<FakeTransport> m_transport; ///< The connection's.
    std::shared_ptr<Imap::Connection> m_connection;
};

/// QVERIFY from within a helper.
void require(bool isTrue, const char *what, std::source_location where);

/// What a reply was completed with, which must have happened.
template <typename T>
Result<T> answerTo(Reply<T> reply, std::source_location where = std::source_location::current())
{
    require(reply.isComplete(), "the reply is complete", where);
    return reply.await_resume();
}

} // namespace Mailhaul::Test
