// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <memory>
#include <optional>

namespace Mailhaul {

/// The client's part of one SASL exchange (RFC 4422), in bytes before base64. What it returns is secret.
class SaslExchange
{
public:
    explicit SaslExchange(QByteArray mechanism) : m_mechanism(std::move(mechanism)) {}
    virtual ~SaslExchange() = default;
    Q_DISABLE_COPY_MOVE(SaslExchange)

    const QByteArray &mechanism() const { return m_mechanism; }
    /// What the client says first; nothing where the server speaks first. To be called once, before respond().
    virtual std::optional<QByteArray> initialResponse() = 0;
    /// Nothing: the exchange is to be given up.
    virtual std::optional<QByteArray> respond(const QByteArray &challenge) = 0;
    /// True once everything has been said; where mechanisms have it, the server has proved itself too.
    virtual bool isComplete() const = 0;
    /// Why the server refuses, in its own words before it says NO; usually empty.
    virtual QString complaint() const { return {}; }

private:
    QByteArray m_mechanism;
};

/// Who signs in, and where.
struct SaslCredentials
{
    QString user;
    Secret password;
    QString authorizationUser; ///< Empty: the user.
    QString domain;            ///< For NTLM.
    QString host;
};

/// What GNU SASL can do as a client, in upper case.
QByteArrayList passwordMechanisms();

/// Null if the mechanism is not known here.
std::unique_ptr<SaslExchange> makePasswordExchange(const QByteArray &mechanism,
                                                   const SaslCredentials &credentials);

} // namespace Mailhaul
