// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Mailhaul::Test {

/// A real dnsmasq on loopback, on a port of its own, that knows what it is told about domains below .test and
/// nothing else. Ends with this object.
class NameServer
{
public:
    NameServer() = default;
    ~NameServer();
    Q_DISABLE_COPY_MOVE(NameServer)

    void addService(const QString &name, const QString &target, quint16 port, int priority = 0);
    /// A record that says "no such service" (RFC 2782, target ".").
    void addMissingService(const QString &name);
    void addMailExchanger(const QString &domain, const QString &host, int preference = 10);

    /// To be called after the records were added. False with errorText() set.
    bool start();
    quint16 port() const { return m_port; }
    QString errorText() const { return m_errorText; }

private:
    bool launch();

    QStringList m_records;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_errorText;
};

} // namespace Mailhaul::Test
