// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/serverreplies.h"

#include "core/discovery/providerlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// The parser cuts a server's words at 1,000 characters; errors that were made elsewhere are cut here.
constexpr qsizetype longestText = 1200;

enum class When { SignIn, Run, Any };

struct KnownReply
{
    QString id;
    QRegularExpression pattern;
    QStringList providers;
    When when = When::Any;
    QByteArray cause, remedy; ///< English.
    std::optional<Door> door;
    bool mayBeUserName = false;
    bool isPasswordOnly = false;
};

When readWhen(const QString &word)
{
    if (word == "signIn"_L1)
        return When::SignIn;
    return word == "run"_L1 ? When::Run : When::Any;
}

std::optional<Door> readDoor(const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    if (word == "browser"_L1)
        return Door::Browser;
    return word == "appPassword"_L1 ? Door::AppPassword : Door::Password;
}

QList<KnownReply> readReplies()
{
    QFile file(u":/data/serverreplies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<KnownReply> replies;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue &value : document["replies"_L1].toArray()) {
        KnownReply reply;
        reply.id = value["id"_L1].toString();
        // The limit ends a search that would take long, as if nothing had been found.
        reply.pattern.setPattern("(*LIMIT_MATCH=100000)"_L1 + value["pattern"_L1].toString());
        reply.pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        for (const QJsonValue &provider : value["provider"_L1].toArray())
            reply.providers.append(provider.toString());
        reply.when = readWhen(value["when"_L1].toString());
        reply.cause = value["cause"_L1].toString().toUtf8();
        reply.remedy = value["remedy"_L1].toString().toUtf8();
        reply.door = readDoor(value["door"_L1].toString());
        reply.mayBeUserName = value["mayBeUserName"_L1].toBool();
        reply.isPasswordOnly = value["passwordOnly"_L1].toBool();
        replies.append(reply);
    }
    return replies;
}

const QList<KnownReply> &knownReplies()
{
    static const QList<KnownReply> replies = readReplies();
    return replies;
}

bool fits(When when, Error::Scope scope)
{
    switch (scope) {
    case Error::Scope::Account:
        return when != When::Run;
    case Error::Scope::Message:
    case Error::Scope::Folder:
        return when != When::SignIn;
    case Error::Scope::Connection:
    case Error::Scope::Run:
        break;
    }
    return when == When::Any;
}

/// Whether a token was refused, by the server or by the service that makes them.
bool isAboutToken(Error::Code code)
{
    return code == Error::Code::SignInRefused || code == Error::Code::SignInExpired
           || code == Error::Code::SignInTooNarrow;
}

QString filledIn(const QByteArray &english, const Account &account, const QString &provider)
{
    QString text = QCoreApplication::translate("Data", english.constData());
    // One pass, so that what is filled in is not filled in again.
    static const QRegularExpression placeholder(u"\\{(host|user|provider)\\}"_s);
    QString result;
    qsizetype at = 0;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += text.sliced(at, found.capturedStart() - at);
        at = found.capturedEnd();
        if (found.capturedView(1) == "host"_L1)
            result += account.host.isEmpty() ? u"?"_s : account.host;
        else if (found.capturedView(1) == "user"_L1)
            result += account.user;
        else
            result += provider;
    }
    return result + text.sliced(at);
}

} // namespace

std::optional<Explanation> explainServerReply(const Error &error, const Account &account)
{
    if (error.serverText.isEmpty())
        return std::nullopt;
    static const ProviderList providers = ProviderList::builtIn();
    const QString text = error.serverText.first(qMin(longestText, error.serverText.size()));
    const Provider *provider = providers.findByHost(account.host);
    for (const KnownReply &reply : knownReplies()) {
        if (!fits(reply.when, error.scope) || (reply.isPasswordOnly && isAboutToken(error.code)))
            continue;
        if (!reply.providers.isEmpty() && (!provider || !reply.providers.contains(provider->id)))
            continue;
        if (!reply.pattern.match(text).hasMatch())
            continue;
        const QString name = provider ? provider->name : QString();
        return Explanation{.id = reply.id,
                           .cause = filledIn(reply.cause, account, name),
                           .remedy = filledIn(reply.remedy, account, name),
                           .door = reply.door,
                           .mayBeUserName = reply.mayBeUserName};
    }
    return std::nullopt;
}

QStringList serverReplyTexts()
{
    QStringList texts;
    for (const KnownReply &reply : knownReplies())
        texts << QString::fromUtf8(reply.cause) << QString::fromUtf8(reply.remedy);
    texts.removeDuplicates();
    return texts;
}

QStringList serverReplyComplaints()
{
    QStringList complaints;
    for (const KnownReply &reply : knownReplies()) {
        if (!reply.pattern.isValid())
            complaints += u"%1: %2"_s.arg(reply.id, reply.pattern.errorString());
        if (reply.pattern.match(QString()).hasMatch())
            complaints += u"%1 fits everything"_s.arg(reply.id);
    }
    return complaints;
}

} // namespace Mailhaul
