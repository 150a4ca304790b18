// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/acceptedcertificates.h"
#include "core/signin/keychain.h"
#include "ui/engine/accountstore.h"

namespace Mailhaul {

/// The real store: a file of the user's (accounts.ini) and the system's keychain.
class CoreAccountStore final : public AccountStore
{
    Q_OBJECT

public:
    QList<SavedAccount> accounts() const override;
    void remember(const SavedAccount &account, const Secret &secret, Done done) override;
    void loadSecret(const SavedAccount &account, Loaded done) override;
    void forget(const SavedAccount &account, Done done) override;

    QList<AcceptedCertificate> acceptedCertificates(const QString &host,
                                                    quint16 port) const override;
    void revokeCertificate(const AcceptedCertificate &certificate) override;
    void acceptCertificate(const QString &host, quint16 port,
                           const CertificateFacts &certificate) override;

private:
    void write(const QList<SavedAccount> &accounts) const;

    Keychain m_keychain;
    AcceptedCertificates m_certificates;
};

} // namespace Mailhaul
