// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/otherserver.h"

#include "tests/support/imapwitness.h"
#include "tests/support/processgroup.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {
namespace {

constexpr auto startLimit = 20s;
const QString host = u"127.0.0.1"_s;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

OtherServer::OtherServer(Kind kind) : m_kind(kind), m_directory(u"/tmp/mailhaul-XXXXXX"_s) {}

OtherServer::~OtherServer()
{
    if (!m_process)
        return;
    killGroup(m_group);
    m_process->waitForFinished();
    waitForGroupToEnd(m_group);
}

bool OtherServer::start()
{
    const QString packages = QStringLiteral(MAILHAUL_SERVER_PACKAGES) + u'/' + program();
    if (!QFileInfo::exists(packages))
        return fail(u"There is no %1. `./dev test` makes it."_s.arg(packages));
    m_port = freePort();
    QStringList scripts{program() + u".sh"_s};
    if (program() == u"courier"_s)
        scripts << u"courierdoor.py"_s;
    // The user that the server runs as need not be able to read the checkout.
    for (const QString &script : scripts) {
        QFile file(QStringLiteral(MAILHAUL_SERVER_SCRIPTS) + u'/' + script);
        if (!file.open(QIODevice::ReadOnly) || !writeFile(script, file.readAll()))
            return fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return launch(m_directory.filePath(scripts.first())) && waitForGreeting();
}

Account OtherServer::account(const QString &user) const
{
    Account account;
    account.host = host;
    account.port = m_port;
    account.security = Security::None;
    account.user = user;
    account.password = Secret(u"secret"_s);
    return account;
}

bool OtherServer::open(ImapWitness &witness, const QString &user) const
{
    return witness.connectTo(host, m_port, WitnessSecurity::None)
           && witness.login(user, u"secret"_s);
}

QString OtherServer::program() const
{
    switch (m_kind) {
    case Kind::Cyrus:
    case Kind::CyrusOldNames:
    case Kind::CyrusSmall:
        return u"cyrus"_s;
    case Kind::Courier:
    case Kind::CourierBoasting:
        return u"courier"_s;
    case Kind::Imap4d:
        return u"imap4d"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool OtherServer::writeFile(const QString &name, const QByteArray &contents)
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        return fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    file.setPermissions(file.permissions() | QFile::ReadOther);
    return true;
}

bool OtherServer::launch(const QString &script)
{
    QStringList arguments{u"--pdeathsig"_s, u"KILL"_s};
    // They refuse to serve mail as root.
    if (::geteuid() == 0) {
        QProcess::execute(u"chown"_s, {u"nobody:nogroup"_s, m_directory.path()});
        arguments << u"--reuid=nobody"_s << u"--regid=nogroup"_s << u"--clear-groups"_s;
    }
    arguments << u"bash"_s << script;

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DIR"_s, m_directory.path());
    environment.insert(u"PKG"_s, QStringLiteral(MAILHAUL_SERVER_PACKAGES) + u'/' + program());
    environment.insert(u"MULTIARCH"_s, QStringLiteral(MAILHAUL_MULTIARCH));
    environment.insert(u"SERVER_PORT"_s, QString::number(m_port));
    environment.insert(u"NAMES"_s, m_kind == Kind::CyrusOldNames ? u"old"_s : u"new"_s);
    environment.insert(u"LARGEST"_s, m_kind == Kind::CyrusSmall ? u"200"_s : u"100000"_s);
    if (m_kind == Kind::CourierBoasting)
        environment.insert(u"BOASTS"_s, u"LITERAL+ MULTIAPPEND"_s);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setWorkingDirectory(m_directory.path());
    startInOwnGroup(*m_process, u"setpriv"_s, arguments);
    if (!m_process->waitForStarted())
        return fail(u"The program setpriv (Debian's package util-linux) did not start."_s);
    m_group = m_process->processId();
    return true;
}

bool OtherServer::waitForGreeting()
{
    for (QDeadlineTimer limit(startLimit); !limit.hasExpired();) {
        QTcpSocket socket;
        socket.connectToHost(host, m_port);
        if (socket.waitForConnected(1000) && socket.waitForReadyRead(2000)
            && socket.readAll().startsWith("* OK")) {
            return true;
        }
        if (m_process->waitForFinished(5))
            break;
    }
    return fail(u"No greeting: %1"_s.arg(QString::fromLocal8Bit(m_process->readAll())));
}

bool OtherServer::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

} // namespace Mailhaul::Test
