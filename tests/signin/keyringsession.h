// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Mailhaul::Test {

/// A session bus with a Secret Service (gnome-keyring) for programs under test. The keyring is kept from one state to
/// the next. Ends with this object.
class KeyringSession
{
public:
    enum class State {
        Unlocked,
        Locked ///< With nobody there to ask.
    };

    KeyringSession() = default;
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    /// Ends the session before. False if there is none.
    bool start(State state);
    /// For DBUS_SESSION_BUS_ADDRESS.
    QString busAddress() const { return m_busAddress; }
    /// What Mailhaul keeps under that name, seen without Mailhaul; empty: nothing.
    QString secretOf(const QString &key) const;
    bool keep(const QString &key, const QString &secret) const;

private:
    void stop();
    QByteArray ask(const QString &program, const QStringList &arguments,
                   const QByteArray &input = {}) const;

    QTemporaryDir m_home;
    QProcess m_process;
    QString m_busAddress;
};

} // namespace Mailhaul::Test
