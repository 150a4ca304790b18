// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/scriptedbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

namespace {

constexpr int mostSteps = 30;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(tag).captured(1).replace("&amp;"_L1, "&"_L1);
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

void ScriptedBrowser::visit(const QUrl &url)
{
    QNetworkReply *reply = m_network.get(requestFor(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { arrived(reply); });
}

void ScriptedBrowser::arrived(QNetworkReply *reply)
{
    reply->deleteLater();
    if (++m_steps > mostSteps)
        return;
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        visit(reply->url().resolved(target));
        return;
    }
    const QString html = QString::fromUtf8(reply->readAll());
    if (html.contains("<form"_L1)) {
        fillIn(reply->url(), html);
        return;
    }
    m_lastUrl = reply->url();
    m_lastPage = html.isEmpty() ? reply->errorString() : html;
}

void ScriptedBrowser::fillIn(const QUrl &page, const QString &html)
{
    static const QRegularExpression abortLink(u"href=\"([^\"]*/abort)\""_s);
    if (const auto link = abortLink.match(html); link.hasMatch() && m_person == Person::Declines) {
        visit(page.resolved(QUrl(link.captured(1))));
        return;
    }
    static const QRegularExpression formTag(u"<form[^>]*>"_s);
    static const QRegularExpression inputTag(u"<(?:input|button)[^>]*>"_s);
    const QString action = attribute(formTag.match(html).captured(), u"action"_s);
    QByteArray fields;
    for (const auto &match : inputTag.globalMatch(html)) {
        const QString name = attribute(match.captured(), u"name"_s);
        QString value = attribute(match.captured(), u"value"_s);
        if (name.isEmpty() || name == "abort"_L1)
            continue;
        if (name == "login"_L1)
            value = m_login;
        else if (name == "password"_L1)
            value = u"anything"_s;
        else if (name == "user_code"_L1 && value.isEmpty())
            value = m_userCode;
        if (!fields.isEmpty())
            fields += '&';
        fields += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    QNetworkRequest request = requestFor(page.resolved(QUrl(action)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = m_network.post(request, fields);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { arrived(reply); });
}

} // namespace Mailhaul::Test
