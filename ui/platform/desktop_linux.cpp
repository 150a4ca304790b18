// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/desktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QObject>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// Over D-Bus: nothing is waited for, and services that do not exist do no harm.
class LinuxDesktop final : public QObject, public Desktop
{
public:
    /// The entry of a task bar (Unity's interface, which KDE and GNOME's docks understand).
    void setProgress(std::optional<double> done) override
    {
        QDBusMessage update = QDBusMessage::createSignal(
            u"/org/mailhaul"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        const QVariantMap values{{u"progress"_s, done.value_or(0)},
                                 {u"progress-visible"_s, done.has_value()}};
        update.setArguments(
            {u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName()), values});
        QDBusConnection::sessionBus().send(update);
    }

    void notify(const QString &title, const QString &text) override
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s, u"Notify"_s);
        constexpr int serversChoice = -1;
        call.setArguments({QGuiApplication::applicationName(), 0U,
                           QGuiApplication::desktopFileName(), title, text.toHtmlEscaped(),
                           QStringList(), QVariantMap(), serversChoice});
        QDBusConnection::sessionBus().asyncCall(call);
    }

    void keepAwake(const QString &reason) override
    {
        m_wantsAwake = true;
        QDBusMessage question = QDBusMessage::createMethodCall(
            u"org.freedesktop.UPower"_s, u"/org/freedesktop/UPower"_s,
            u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question.setArguments({u"org.freedesktop.UPower"_s, u"OnBattery"_s});
        auto *answer =
            new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, reason] {
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            answer->deleteLater();
            // Without UPower there is hardly a battery.
            const bool isOnBattery = reply.isValid() && reply.value().variant().toBool();
            if (m_wantsAwake && !isOnBattery)
                inhibit(reason);
        });
    }

    void letSleep() override
    {
        m_wantsAwake = false;
        m_inhibition = {};
    }

private:
    void inhibit(const QString &reason)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call.setArguments(
            {u"idle:sleep"_s, QGuiApplication::applicationName(), reason, u"block"_s});
        auto *answer =
            new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
            answer->deleteLater();
            // Sleep is held off as long as somebody has the descriptor open.
            if (reply.isValid() && m_wantsAwake)
                m_inhibition = reply.value();
        });
    }

    bool m_wantsAwake = false;
    QDBusUnixFileDescriptor m_inhibition;
};

} // namespace

std::unique_ptr<Desktop> Desktop::make()
{
    return std::make_unique<LinuxDesktop>();
}

} // namespace Mailhaul
