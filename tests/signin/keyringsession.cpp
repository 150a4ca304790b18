// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/keyringsession.h"

#include "tests/support/processgroup.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

KeyringSession::~KeyringSession()
{
    stop();
}

bool KeyringSession::start(State state)
{
    stop();
    // It waits for the end of its input.
    startInOwnGroup(m_process, QStringLiteral(MAILHAUL_WITH_KEYRING),
                    {m_home.path(), state == State::Locked ? u"locked"_s : u"unlocked"_s, u"bash"_s,
                     u"-c"_s, u"echo $DBUS_SESSION_BUS_ADDRESS; exec cat"_s});
    if (!m_process.waitForReadyRead(60'000))
        return false;
    m_busAddress = QString::fromUtf8(m_process.readLine()).trimmed();
    return !m_busAddress.isEmpty();
}

void KeyringSession::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const qint64 group = m_process.processId();
    m_process.closeWriteChannel();
    m_process.waitForFinished(10'000);
    killGroup(group);
}

QString KeyringSession::secretOf(const QString &key) const
{
    return QString::fromUtf8(
        ask(u"secret-tool"_s, {u"lookup"_s, u"user"_s, key, u"server"_s, u"Mailhaul"_s}));
}

bool KeyringSession::keep(const QString &key, const QString &secret) const
{
    ask(u"secret-tool"_s,
        {u"store"_s, u"--label=test"_s, u"user"_s, key, u"server"_s, u"Mailhaul"_s, u"type"_s,
         u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s},
        secret.toUtf8());
    return secretOf(key) == secret;
}

QByteArray KeyringSession::ask(const QString &program, const QStringList &arguments,
                               const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    environment.insert(u"HOME"_s, m_home.path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace Mailhaul::Test
