// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/accountoptions.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

QStringList securityOptions(const QString &number, Security security)
{
    switch (security) {
    case Security::Automatic:
        return {};
    case Security::ImplicitTls:
        return {"--ssl"_L1 + number};
    case Security::StartTls:
        return {"--tls"_L1 + number};
    case Security::StartTlsIfOffered:
        return {"--nossl"_L1 + number};
    case Security::None:
        return {"--nossl"_L1 + number, "--notls"_L1 + number};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QStringList accountOptions(Side side, const Account &account)
{
    const QString number = side == Side::Source ? u"1"_s : u"2"_s;
    QStringList options{
        "--host"_L1 + number, account.host, "--port"_L1 + number,     QString::number(account.port),
        "--user"_L1 + number, account.user, "--password"_L1 + number, account.password.reveal()};
    options << securityOptions(number, account.security);
    for (const QByteArray &fingerprint : account.trust.acceptedFingerprints) {
        options << "--sslargs"_L1 + number
                << "SSL_fingerprint=sha256$"_L1 + QLatin1StringView(fingerprint);
    }
    return options;
}

} // namespace Mailhaul::Test
