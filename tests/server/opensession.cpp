// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/opensession.h"

#include <QTest>

using namespace std::chrono_literals;

namespace Mailhaul::Test {

namespace {

QCoro::Task<> open(Account account, ConnectionRegistry &registry,
                   std::optional<Result<Session>> &outcome)
{
    outcome = co_await openSession(account, Side::Source, registry);
}

} // namespace

Result<Session> openAndWait(const Account &account)
{
    ConnectionRegistry registry;
    std::optional<Result<Session>> outcome;
    const auto flow = open(account, registry, outcome);
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60s)) {
        registry.cancelAll({.code = Error::Code::Timeout, .scope = Error::Scope::Run});
    }
    return std::move(*outcome);
}

} // namespace Mailhaul::Test
