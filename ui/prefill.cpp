// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prefill.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct PrefillText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::Prefill)
};

/// Sets the member of \a account that \a key names; false if there is none or the value does not
/// fit.
bool setMember(Account &account, const QString &key, const QJsonValue &value)
{
    if (key == "port"_L1) {
        const double port = value.toDouble(-1);
        if (port < 0 || port > std::numeric_limits<quint16>::max() || port != int(port))
            return false;
        account.port = quint16(port);
        return true;
    }
    if (key == "fingerprints"_L1) {
        for (const QJsonValue &element : value.toArray()) {
            const QByteArray digits = element.toString().remove(u':').toLatin1().toLower();
            constexpr qsizetype sha256Digits = 64;
            if (digits.size() != sha256Digits || QByteArray::fromHex(digits).toHex() != digits)
                return false;
            account.trust.acceptedFingerprints.append(digits);
        }
        return value.isArray();
    }
    if (!value.isString())
        return false;
    const QString text = value.toString();
    if (key == "host"_L1) {
        account.host = text;
    } else if (key == "user"_L1) {
        account.user = text;
    } else if (key == "password"_L1) {
        account.password = Secret(text);
    } else if (key == "security"_L1) {
        if (text == "tls"_L1)
            account.security = Security::ImplicitTls;
        else if (text == "starttls"_L1)
            account.security = Security::StartTls;
        else if (text == "none"_L1)
            account.security = Security::None;
        else if (text != "auto"_L1)
            return false;
    } else {
        return false;
    }
    return true;
}

std::expected<Account, QString> readAccount(const QJsonValue &value, const QString &side)
{
    if (!value.isObject())
        return std::unexpected(PrefillText::tr("“%1” is not an object.").arg(side));
    Account account;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!setMember(account, member.key(), member.value())) {
            return std::unexpected(
                PrefillText::tr("“%1” of “%2” is unknown or has a value that does "
                                "not fit.")
                    .arg(member.key(), side));
        }
    }
    return account;
}

std::expected<Prefill, QString> readPrefill(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(error.errorString());
    if (!document.isObject())
        return std::unexpected(PrefillText::tr("It is not a JSON object."));
    Prefill prefill;
    const QJsonObject root = document.object();
    for (auto member = root.begin(); member != root.end(); ++member) {
        if (member.key() != "old"_L1 && member.key() != "new"_L1)
            return std::unexpected(PrefillText::tr("“%1” is unknown.").arg(member.key()));
        const std::expected<Account, QString> account = readAccount(member.value(), member.key());
        if (!account)
            return std::unexpected(account.error());
        (member.key() == "old"_L1 ? prefill.oldAccount : prefill.newAccount) = *account;
    }
    return prefill;
}

} // namespace

std::expected<Prefill, QString> takePrefill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            PrefillText::tr("The file “%1” cannot be read (%2). Check its name and "
                            "its permissions.")
                .arg(path, file.errorString()));
    }
    const std::expected<Prefill, QString> prefill = readPrefill(file.readAll());
    file.close();
    if (!prefill) {
        return std::unexpected(
            PrefillText::tr("The file “%1” does not describe two accounts: %2 Correct it and start "
                            "again.")
                .arg(path, prefill.error()));
    }
    if (!file.remove()) {
        return std::unexpected(
            PrefillText::tr("The file “%1” holds passwords and could not be deleted "
                            "(%2). Delete it and start again.")
                .arg(path, file.errorString()));
    }
    return prefill;
}

} // namespace Mailhaul
