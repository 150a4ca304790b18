// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/oauthservice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Mailhaul {

using FormFields = QList<std::pair<QString, QString>>;

/// A form for an endpoint of OAuth, with the client's id and what goes with it. The reply belongs to the caller.
QNetworkReply *postForm(QNetworkAccessManager &network, const OAuthService &service,
                        const QUrl &endpoint, FormFields fields);

/// What a token endpoint answered (RFC 6749, 5).
struct TokenAnswer
{
    Secret accessToken;
    Secret refreshToken; ///< Empty: the one from before stays.
    QDateTime until;     ///< UTC.
    QString error;       ///< "invalid_grant" and its like; empty if it was none of OAuth's.
    QString description; ///< For people, in the service's words.
    bool wasReached = false; ///< There was an answer in JSON.

    bool isGood() const { return !accessToken.isEmpty(); }
    /// What follows for the account, if not isGood().
    Error failure() const;
};

TokenAnswer readTokenAnswer(QNetworkReply &reply);
/// The same for an answer that somebody else has received.
TokenAnswer readTokenAnswer(const QByteArray &body);

} // namespace Mailhaul
