// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentences.h"
#include "core/report/serverreplies.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class tst_ServerReplies final : public QObject
{
    Q_OBJECT

private slots:
    void patternsAreGood();
    void explainsSignIn_data();
    void explainsSignIn();
    void explainsTokens_data();
    void explainsTokens();
    void explainsTheRest_data();
    void explainsTheRest();
    void fillsIn();
    void keepsThePlaceholdersOfOthers();
    void isTheSentence();
    void endsInTime();

private:
    static Error refusal(const QString &words, Error::Scope scope = Error::Scope::Account)
    {
        return {.code = Error::Code::Authentication, .scope = scope, .serverText = words};
    }
    static QString idFor(const Error &error, const QString &host)
    {
        Account account;
        account.host = host;
        account.user = u"anna@example.org"_s;
        const auto explanation = explainServerReply(error, account);
        return explanation ? explanation->id : QString();
    }
};

void tst_ServerReplies::patternsAreGood()
{
    QCOMPARE(serverReplyComplaints(), QStringList());
    QVERIFY(serverReplyTexts().size() > 50);
}

// Words that servers were seen to say.
void tst_ServerReplies::explainsSignIn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    const QString any = u"imap.example.org"_s;
    const QString google = u"imap.gmail.com"_s;
    const QString microsoft = u"outlook.office365.com"_s;
    const auto row = [](const char *words, const QString &host, const char *id) {
        QTest::newRow(words) << QString::fromUtf8(words) << host << QString::fromLatin1(id);
    };
    row("[ALERT] Application-specific password required: "
        "https://support.google.com/accounts/answer/185833 (Failure)",
        google, "apppassword");
    row("[ALERT] Please log in via your web browser: "
        "https://support.google.com/mail/accounts/answer/78754 (Failure)",
        google, "webloginfirst");
    row("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", google, "passwordsonlyapp");
    row("[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page",
        google, "imapoff");
    row("[ALERT] Too many simultaneous connections. (Failure)", google, "toomanyconnections");
    row("AUTHENTICATE failed. Basic authentication is disabled.", microsoft, "basicdisabled");
    row("LOGIN failed. BasicAuthBlocked", microsoft, "basicdisabled");
    row("User is authenticated but not connected.", microsoft, "connectednot");
    row("AUTHENTICATE failed.", microsoft, "microsoftpassword");
    row("[AUTHENTICATIONFAILED] LOGIN Invalid credentials", u"imap.mail.yahoo.com"_s,
        "passwordsonlyapp");
    row("[AUTHENTICATIONFAILED] Authentication failed.", any, "refused");
    row("Authentication failed.", any, "refused");
    row("LOGIN failed", any, "refused");
    row("[UNAVAILABLE] Temporary authentication failure. [mail:2025-01-01 10:00:00]", any,
        "temporary");
    row("[LIMIT] Maximum number of connections from user+IP exceeded "
        "(mail_max_userip_connections=10)",
        any, "toomanyconnections");
    row("[LIMIT] You cannot do that now", any, "limit");
    row("[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) "
        "connections.",
        any, "privacy");
    row("[EXPIRED] Your password is too old", any, "passwordexpired");
    row("[AUTHORIZATIONFAILED] Authorization failed", any, "noright");
    row("You are yet to enable IMAP for your account. Please contact your administrator",
        u"imap.zoho.com"_s, "imapoff");
    row("This user does not have access rights to this service", u"imap.yandex.com"_s, "imapoff");
    row("IMAP access is disabled for your account", any, "imapoff");
    row("Application password is REQUIRED", u"imap.mail.ru"_s, "apppassword");
    row("Your license has expired", any, "licence");
    row("No license found for this mailbox", any, "licence");
    row("Unknown user", any, "usernameform");
    row("Invalid user name or password: user name must be a full e-mail address", any,
        "usernameform");
    row("LOGIN DENIED -- COUNTRY IS BLACKLISTED", any, "country");
    row("Invalid characters in atom", any, "specialcharacters");
    row("Too many failed login attempts, try again later", any, "toomanyattempts");
    row("incorrect username or password", u"127.0.0.1"_s, "refused");
    row("Account temporarily locked", any, "accountclosed");
    row("[WEBALERT https://accounts.google.com/signin/continue?sarp=1] Web login required.", google,
        "webloginfirst");
    row("[ALERT] IMAP access is disabled for your domain. Please contact your domain administrator "
        "for questions about this feature. (Failure)",
        google, "imapoff");
    row("[ALERT] Account exceeded command or bandwidth limits. (Failure)", google, "bandwidth");
    row("[UNAVAILABLE] Temporary System Error (Failure)", google, "temporary");
    row("LOGIN failed.", microsoft, "microsoftpassword");
    row("Request is throttled. Suggested Backoff Time: 299123 milliseconds", microsoft, "backoff");
    row("Server Unavailable. 15", any, "exchangefull");
    row("Command received in Invalid state.", any, "privacy");
    row("[LIMIT] LOGIN Rate limit hit.", u"imap.mail.yahoo.com"_s, "backoff");
    row("[SERVERBUG] LOGIN Server error - Please try again later", u"imap.mail.yahoo.com"_s,
        "temporary");
    row("[AUTHENTICATIONFAILED] (#AUTH012) Incorrect username or password.",
        u"imap.mail.yahoo.com"_s, "passwordsonlyapp");
    row("[AUTHENTICATIONFAILED] Authentication Failed", u"imap.mail.me.com"_s, "passwordsonlyapp");
    row("[AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=1abcDEF",
        u"imap.yandex.ru"_s, "wrongoroff");
    row("IMAP-Zugang ist nicht aktiviert", u"imap.gmx.net"_s, "imapoff");
    row("Please enable POP3/IMAP access in your account settings", u"imap.web.de"_s, "imapoff");
    row("[CONTACTADMIN] Internal login failure. Refer to server log for more information.", any,
        "temporary");
    row("Unsupported authentication mechanism.", any, "mechanism");
    row("no mechanism available", any, "mechanism");
    row("Login only available under a layer", any, "privacy");
    row("Login failed: user not found", any, "usernameform");
    row("Login failed: authentication failure", any, "refused");
    row("Temporary problem, please try again later", any, "temporary");
    row("Maximum connection limit reached", any, "toomanyconnections");
    row("TOO MANY SIMULTANEOUS CONNECTIONS", any, "toomanyconnections");
    row("Too many open session for this user", any, "toomanyconnections");
    row("Your licence does not include IMAP, no licence", any, "licence");
    row("Identifiant ou mot de passe incorrect", any, "refused");
    row("Benutzername oder Passwort ist falsch", any, "refused");
    row("Hello world", any, "");
}

void tst_ServerReplies::explainsSignIn()
{
    QFETCH(QString, words);
    QFETCH(QString, host);
    QFETCH(QString, id);
    QCOMPARE(idFor(refusal(words), host), id);
}

// What the services of the browser sign-in say, and mail servers about their tokens.
void tst_ServerReplies::explainsTokens_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *words, const char *id) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(id);
    };
    row("AADSTS90094: The grant requires administrator permission.", "adminconsent");
    row("AADSTS65001: The user or administrator has not consented to use the application",
        "adminconsent");
    row("AADSTS700016: Application with identifier 'x' was not found in the directory",
        "registration");
    row("AADSTS7000218: The request body must contain the following parameter: 'client_assertion' "
        "or 'client_secret'.",
        "registration");
    row("AADSTS50011: The redirect URI specified in the request does not match", "registration");
    row("invalid_client", "registration");
    row("AADSTS50020: User account from identity provider does not exist in tenant",
        "otheraccount");
    row("AADSTS50076: Due to a configuration change made by your administrator, you must use "
        "multi-factor authentication",
        "securitydefaults");
    row("AADSTS53003: Access has been blocked by Conditional Access policies.", "securitydefaults");
    row("AADSTS530003: Your device is required to be managed to access this resource.",
        "securitydefaults");
    row("AADSTS50057: The user account is disabled.", "accountclosed");
    row("AADSTS50053: The account is locked, you've tried to sign in too many times",
        "accountclosed");
    row("AADSTS700082: The refresh token has expired due to inactivity.", "grantended");
    row("AADSTS50173: The provided grant has expired due to it being revoked", "grantended");
    row("Token has been expired or revoked.", "grantended");
    row("User is authenticated but not connected.", "connectednot");
    row("IMAP access is disabled for your account", "imapoff");
    // These speak of passwords.
    row("[AUTHENTICATIONFAILED] Authentication failed.", "");
    row("Invalid user name", "");
    row("access_denied", "");
}

void tst_ServerReplies::explainsTokens()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    Error error = refusal(words);
    for (const auto code : {Error::Code::SignInExpired, Error::Code::SignInRefused}) {
        error.code = code;
        QCOMPARE(idFor(error, u"imap.example.org"_s), id);
    }
    Account account;
    const bool isExplained = sentenceFor(error, account).contains(u"granted in the browser"_s);
    QCOMPARE(!isExplained, !id.isEmpty());
}

void tst_ServerReplies::explainsTheRest_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Error::Scope>("scope");
    QTest::addColumn<QString>("id");
    QTest::newRow("header") << u"Message contains invalid header"_s << Error::Scope::Message
                            << u"badheader"_s;
    QTest::newRow("nul") << u"Message contains NUL characters"_s << Error::Scope::Message
                         << u"nul"_s;
    QTest::newRow("reserved") << u"Folder name is reserved"_s << Error::Scope::Folder
                              << u"reservedname"_s;
    QTest::newRow("excess") << u"Folder contains excess whitespace (Failure)"_s
                            << Error::Scope::Folder << u"badname"_s;
    QTest::newRow("inferior") << u"Mailbox doesn't allow inferior mailboxes"_s
                              << Error::Scope::Folder << u"inferior"_s;
    QTest::newRow("backoff")
        << u"Request is throttled. Suggested Backoff Time: 92415 milliseconds"_s
        << Error::Scope::Connection << u"backoff"_s;
    QTest::newRow("bandwidth") << u"[UNAVAILABLE] Account exceeded command or bandwidth limits."_s
                               << Error::Scope::Connection << u"bandwidth"_s;
    QTest::newRow("not while copying")
        << u"Authentication failed."_s << Error::Scope::Message << QString();
    QTest::newRow("not at sign-in")
        << u"Message contains NUL characters"_s << Error::Scope::Account << QString();
}

void tst_ServerReplies::explainsTheRest()
{
    QFETCH(QString, words);
    QFETCH(Error::Scope, scope);
    QFETCH(QString, id);
    QCOMPARE(idFor(refusal(words, scope), u"imap.example.org"_s), id);
}

void tst_ServerReplies::fillsIn()
{
    Account account;
    account.host = u"imap.mail.yahoo.com"_s;
    account.user = u"anna@yahoo.com"_s;
    const auto yahoo = explainServerReply(refusal(u"[AUTHENTICATIONFAILED] No"_s), account);
    QVERIFY(yahoo);
    QVERIFY(yahoo->cause.contains(u"Yahoo Mail"_s));
    QVERIFY(yahoo->door == Door::AppPassword);
    account.host = u"imap.example.org"_s;
    const auto other = explainServerReply(refusal(u"[AUTHENTICATIONFAILED] No"_s), account);
    QVERIFY(other->cause.contains(u"imap.example.org"_s));
    QVERIFY(other->cause.contains(u"anna@yahoo.com"_s));
    QVERIFY(!other->door);
}

void tst_ServerReplies::keepsThePlaceholdersOfOthers()
{
    Account account;
    account.host = u"{user}"_s;
    account.user = u"{host}%1"_s;
    const auto explanation = explainServerReply(refusal(u"[AUTHENTICATIONFAILED] No"_s), account);
    QVERIFY(explanation->cause.contains(u"“{user}”"_s));
    QVERIFY(explanation->cause.contains(u"“{host}%1”"_s));
}

void tst_ServerReplies::isTheSentence()
{
    Account account;
    account.host = u"outlook.office365.com"_s;
    const Error error = refusal(u"AUTHENTICATE failed. Basic authentication is disabled."_s);
    const auto explanation = explainServerReply(error, account);
    QCOMPARE(sentenceFor(error, account), explanation->cause + u' ' + explanation->remedy);
}

void tst_ServerReplies::endsInTime()
{
    QElapsedTimer time;
    time.start();
    for (const QString &piece : {u"a"_s, u" "_s, u"imap "_s, u"user "_s, u"password must "_s,
                                 u"too many "_s, u"authentication "_s})
        idFor(refusal(piece.repeated(100'000)), u"imap.gmail.com"_s);
    QVERIFY(time.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(tst_ServerReplies)
#include "tst_serverreplies.moc"
