// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/tokenexchange.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr char separator = '\x01';
// Longer words than these are not for people.
constexpr qsizetype longestComplaint = 1000;

/// One response, and an acknowledgement of what the server has against it.
class TokenExchange final : public SaslExchange
{
public:
    TokenExchange(const QByteArray &mechanism, QByteArray response, QByteArray acknowledgement)
        : SaslExchange(mechanism)
        , m_response(std::move(response))
        , m_acknowledgement(std::move(acknowledgement))
    {}

    std::optional<QByteArray> initialResponse() override { return m_response; }
    std::optional<QByteArray> respond(const QByteArray &challenge) override
    {
        if (!m_complaint.isEmpty())
            return std::nullopt;
        m_complaint = QString::fromUtf8(challenge.first(qMin(challenge.size(), longestComplaint)));
        // Without it the server would wait and never say NO.
        return m_acknowledgement;
    }
    bool isComplete() const override { return m_complaint.isEmpty(); }
    QString complaint() const override { return m_complaint; }

private:
    QByteArray m_response;
    QByteArray m_acknowledgement;
    QString m_complaint;
};

/// A name inside OAUTHBEARER's first field (RFC 5801, 4).
QByteArray escapedName(const QString &name)
{
    return name.toUtf8().replace('=', "=3D"_ba).replace(',', "=2C"_ba);
}

} // namespace

std::unique_ptr<SaslExchange> makeTokenExchange(const QByteArray &mechanism,
                                                const TokenCredentials &credentials)
{
    const QByteArray bearer =
        "auth=Bearer " + credentials.token.reveal().toUtf8() + separator + separator;
    if (mechanism == "XOAUTH2"_ba) {
        const QByteArray response =
            "user=" + credentials.user.toUtf8() + separator + bearer;
        return std::make_unique<TokenExchange>(mechanism, response, QByteArray());
    }
    if (mechanism == "OAUTHBEARER"_ba) {
        const QByteArray response = "n,a=" + escapedName(credentials.user) + ',' + separator
                                    + "host=" + credentials.host.toUtf8() + separator + "port="
                                    + QByteArray::number(credentials.port) + separator + bearer;
        return std::make_unique<TokenExchange>(mechanism, response, QByteArray(1, separator));
    }
    return nullptr;
}

std::unique_ptr<SaslExchange> makeReadyExchange(const Secret &response)
{
    return std::make_unique<TokenExchange>(
        "XOAUTH2"_ba, QByteArray::fromBase64(response.reveal().toLatin1()), QByteArray());
}

Error::Code meaningOfTokenComplaint(const QString &complaint)
{
    const QJsonObject object = QJsonDocument::fromJson(complaint.toUtf8()).object();
    const QString status = object["status"_L1].toVariant().toString();
    if (status == "403"_L1 || status == "insufficient_scope"_L1)
        return Error::Code::SignInTooNarrow;
    return Error::Code::SignInExpired;
}

} // namespace Mailhaul
