// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transcript.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

Transcript::Transcript(std::chrono::milliseconds timeout)
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_connection = std::make_shared<Imap::Connection>(std::move(transport), timeout);
}

void Transcript::greet(const QByteArray &capabilities)
{
    const auto greeting =
        m_connection->open(u"imap.example.org"_s, 143, Transport::Protection::Clear);
    m_transport->finishOpening();
    server("* OK [CAPABILITY " + capabilities + "] ready\r\n");
    QVERIFY(answerTo(greeting).has_value());
}

void Transcript::client(const QByteArray &expected, std::source_location where)
{
    if (!QTest::qCompare(m_transport->takeWritten(), expected, "sent", "expected",
                         where.file_name(), int(where.line())))
        QTEST_FAIL_ACTION;
}

void Transcript::hangUp()
{
    m_transport->breakDown({.code = Error::Code::Network,
                            .scope = Error::Scope::Connection,
                            .retry = Error::Retry::AfterPause});
}

void require(bool isTrue, const char *what, std::source_location where)
{
    if (!QTest::qVerify(isTrue, what, "", where.file_name(), int(where.line())))
        QTEST_FAIL_ACTION;
}

} // namespace Mailhaul::Test
