// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameserver.h"

#include "tests/support/processgroup.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {
namespace {

constexpr int portTries = 5;

quint16 freePort()
{
    QUdpSocket probe;
    probe.setProxy(QNetworkProxy::NoProxy);
    return probe.bind(QHostAddress(QHostAddress::LocalHost), 0) ? probe.localPort() : 0;
}

/// A question for the address of "ready.test", which every one of these servers knows.
QByteArray question()
{
    return QByteArray::fromHex("123401000001000000000000"
                               "0572656164790474657374000001"
                               "0001");
}

bool answers(quint16 port)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(question());
    return socket.waitForReadyRead(200) && socket.readAll().startsWith("\x12\x34");
}

} // namespace

NameServer::~NameServer()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

void NameServer::addService(const QString &name, const QString &target, quint16 port, int priority)
{
    m_records += u"--srv-host=%1,%2,%3,%4,1"_s.arg(name, target).arg(port).arg(priority);
}

void NameServer::addMissingService(const QString &name)
{
    // dnsmasq gives a record without a target the target ".".
    m_records += u"--srv-host=%1"_s.arg(name);
}

void NameServer::addMailExchanger(const QString &domain, const QString &host, int preference)
{
    m_records += u"--mx-host=%1,%2,%3"_s.arg(domain, host).arg(preference);
}

bool NameServer::start()
{
    m_directory = std::make_unique<QTemporaryDir>();
    // Between finding a port free and using it somebody else may take it.
    for (int attempt = 1; attempt <= portTries; ++attempt) {
        m_port = freePort();
        if (launch())
            return true;
    }
    return false;
}

bool NameServer::launch()
{
    QString program = QStandardPaths::findExecutable(u"dnsmasq"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"dnsmasq"_s, {u"/usr/sbin"_s});
    if (program.isEmpty()) {
        m_errorText = u"dnsmasq is not installed (Debian's package dnsmasq-base)."_s;
        return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    startBoundToThisThread(*m_process, program,
                           QStringList{u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s,
                                       u"--no-resolv"_s, u"--no-hosts"_s, u"--bind-interfaces"_s,
                                       u"--listen-address=127.0.0.1"_s, u"--user="_s,
                                       u"--pid-file=%1"_s.arg(m_directory->filePath(u"pid"_s)),
                                       u"--port=%1"_s.arg(m_port), u"--local=/test/"_s,
                                       u"--address=/ready.test/127.0.0.1"_s, u"--log-facility=-"_s}
                               + m_records);
    for (QDeadlineTimer limit(30s); !limit.hasExpired();) {
        if (m_process->waitForFinished(1)) {
            m_errorText =
                u"dnsmasq ended at once: %1"_s.arg(QString::fromLocal8Bit(m_process->readAll()));
            return false;
        }
        if (answers(m_port))
            return true;
    }
    m_errorText = u"dnsmasq does not answer."_s;
    return false;
}

} // namespace Mailhaul::Test
