// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

QT_FORWARD_DECLARE_CLASS(QNetworkReply)

namespace Mailhaul::Test {

/// A browser with a person in front of it, without pictures: follows redirects, keeps cookies, and fills in the forms of
/// the OpenID server's pages.
class ScriptedBrowser final : public QObject
{
    Q_OBJECT

public:
    enum class Person { Agrees, Declines };

    ScriptedBrowser(const QString &login, Person person) : m_login(login), m_person(person) {}

    /// What is typed where a page asks for a device's code.
    void setUserCode(const QString &code) { m_userCode = code; }
    void visit(const QUrl &url);
    /// The page that has no more forms; empty until then.
    QString lastPage() const { return m_lastPage; }
    QUrl lastUrl() const { return m_lastUrl; }

private:
    void arrived(QNetworkReply *reply);
    void fillIn(const QUrl &page, const QString &html);

    QNetworkAccessManager m_network;
    QString m_login;
    Person m_person;
    QString m_userCode;
    QString m_lastPage;
    QUrl m_lastUrl;
    int m_steps = 0;
};

} // namespace Mailhaul::Test
