// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectiontest.h"

#include "app/cli/errortext.h"
#include "app/cli/text.h"
#include "core/account/session.h"
#include "core/imap/commands/simple.h"
#include "core/report/sentences.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

QString hostName(Side side)
{
    return side == Side::Source ? u"Host1"_s : u"Host2"_s;
}

void printSession(const Mailhaul::Session &opened, const QString &host, RunLog &log)
{
    const Imap::Connection &connection = *opened.connection;
    log.line(u"%1: connected to [%2] port [%3] %4"_s.arg(host, opened.account.host)
                 .arg(opened.account.port)
                 .arg(connection.isEncrypted() ? "with encryption"_L1 : "without encryption"_L1));
    log.line(u"%1 banner: %2"_s.arg(host, opened.greeting));
    QStringList words;
    for (const QByteArray &word : connection.capabilities().words())
        words.append(QString::fromLatin1(word));
    log.line(u"%1 capability: %2"_s.arg(host, words.join(u' ')));
}

QCoro::Task<> test(Account account, Side side, ConnectionRegistry &registry, RunLog &log,
                   SessionEnd &end)
{
    const QString host = hostName(side);
    account.signIn = SignIn::Nobody;
    const auto session = co_await openSession(account, side, registry);
    if (session) {
        printSession(*session, host, log);
        co_await Imap::logout(*session->connection);
        co_return;
    }
    const Problem problem{.what = Problem::What::SignIn, .side = side, .error = session.error()};
    const Accounts accounts{account, account};
    log.line(errorText(problem, accounts));
    log.lines(remedies(problem));
    end.errors += 1;
    end.code = classOf(problem, accounts) == ErrorClass::Tls ? ExitCode::TlsFailure
                                                             : ExitCode::ConnectionFailure;
}

} // namespace

SessionEnd testConnections(const Settings &settings, RunLog &log)
{
    SessionEnd end;
    ConnectionRegistry registry;
    for (const Side side : {Side::Source, Side::Destination}) {
        const Account &account = settings.account(side);
        if (account.host.isEmpty()) {
            log.line(Text::tr("%1: there is no host to connect to.").arg(hostName(side)));
            continue;
        }
        QEventLoop loop;
        const auto flow = test(account, side, registry, log, end).then([&loop] { loop.quit(); });
        if (!flow.isReady())
            loop.exec();
    }
    log.line(u"Exiting because of --justconnect"_s);
    return end;
}

} // namespace Mailhaul::Cli
