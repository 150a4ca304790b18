// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/oauthservice.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Mailhaul {

/// What to tell the person, who has a browser somewhere else.
struct DeviceCode
{
    QUrl page;         ///< Where to go,
    QString userCode;  ///< and what to type there.
    QUrl completePage; ///< The same with the code filled in; may be empty.
    QDateTime until;   ///< UTC.
};

/// Sign-in where there is no browser (RFC 8628): a page and a short code for another device. Each start() ends
/// with exactly one of granted(), failed() and a cancel().
class DeviceSignIn final : public QObject
{
    Q_OBJECT

public:
    explicit DeviceSignIn(QObject *parent = nullptr);

    /// The service needs a deviceUrl.
    void start(const OAuthService &service);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void waiting(const Mailhaul::DeviceCode &code);
    void granted(const Mailhaul::OAuthGrant &grant);
    void failed(const Mailhaul::Error &error);

private:
    void codeArrived(QNetworkReply *reply);
    void poll();
    void tokenArrived(QNetworkReply *reply);
    void fail(const Error &error);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    OAuthService m_service;
    Secret m_deviceCode;
    QDateTime m_until;
    QTimer m_poll;
    bool m_running = false;
};

} // namespace Mailhaul
