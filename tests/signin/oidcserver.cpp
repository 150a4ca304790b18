// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/oidcserver.h"

#include "tests/support/processgroup.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {

namespace {

const QString mailScope = u"https://mail.example.test/"_s;
constexpr auto startLimit = 60s;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress(QHostAddress::LocalHost)) ? probe.serverPort() : 0;
}

} // namespace

OidcServer::~OidcServer()
{
    if (!m_process)
        return;
    killGroup(m_process->processId());
    m_process->waitForFinished();
}

bool OidcServer::start(int accessTokenSeconds)
{
    m_port = freePort();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    startInOwnGroup(*m_process, u"setpriv"_s,
                    {u"--pdeathsig"_s, u"KILL"_s, u"node"_s,
                     QStringLiteral(MAILHAUL_OIDC_SERVER), QStringLiteral(MAILHAUL_NODE_MODULES),
                     QString::number(m_port), QString::number(accessTokenSeconds)});
    QByteArray output;
    for (QDeadlineTimer limit(startLimit); !limit.hasExpired();) {
        m_process->waitForReadyRead(1000);
        output += m_process->readAll();
        if (output.contains("listening"))
            return true;
        if (m_process->state() == QProcess::NotRunning)
            break;
    }
    m_errorText = u"The OpenID server did not start: %1"_s.arg(QString::fromUtf8(output));
    return false;
}

QUrl OidcServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

OAuthService OidcServer::publicClient() const
{
    return {.id = u"test"_s,
            .name = u"Test"_s,
            .authorizationUrl = url(u"/auth"_s),
            .tokenUrl = url(u"/token"_s),
            .deviceUrl = url(u"/device/auth"_s),
            .scopes = {mailScope, u"offline_access"_s},
            .redirectHost = u"127.0.0.1"_s,
            .parameters = {{u"prompt"_s, u"consent"_s}},
            .clientId = u"public"_s};
}

OAuthService OidcServer::installedClient() const
{
    OAuthService service = publicClient();
    service.deviceUrl = {};
    service.redirectHost = u"localhost"_s;
    service.clientId = u"installed"_s;
    service.clientSecret = u"not-really-secret"_s;
    return service;
}

QString OidcServer::dovecotConfiguration(const QString &neededScope) const
{
    const QString scope = neededScope.isEmpty() ? QString() : u" scope = %1\n"_s.arg(neededScope);
    return u"oauth2 {\n introspection_mode = post\n"
           " introspection_url = http://imap-server:introspect-secret@127.0.0.1:%1/token/introspection\n"
           " active_attribute = active\n active_value = true\n username_attribute = email\n%2"
           " openid_configuration_url = http://127.0.0.1:%1/.well-known/openid-configuration\n}\n"_s
               .arg(m_port)
               .arg(scope);
}

bool OidcServer::revoke(const Secret &token, const OAuthService &service)
{
    QByteArray form = "token=" + token.reveal().toUtf8() + "&client_id=" + service.clientId.toUtf8();
    if (!service.clientSecret.isEmpty())
        form += "&client_secret=" + service.clientSecret.toUtf8();
    post(url(u"/token/revocation"_s), form, {});
    return !isActive(token);
}

bool OidcServer::isActive(const Secret &token)
{
    const QByteArray answer = post(url(u"/token/introspection"_s),
                                   "token=" + token.reveal().toUtf8(),
                                   "Basic " + "imap-server:introspect-secret"_ba.toBase64());
    return answer.contains("\"active\":true");
}

QByteArray OidcServer::post(const QUrl &target, const QByteArray &form,
                            const QByteArray &authorization)
{
    QNetworkAccessManager network;
    QNetworkRequest request(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, form));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30s))
        return {};
    return reply->readAll();
}

} // namespace Mailhaul::Test
