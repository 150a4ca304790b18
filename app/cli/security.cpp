// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/security.h"

#include "app/cli/text.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr int tlsPort = 993;

std::unexpected<Refusal> refused(const QString &sentence)
{
    return std::unexpected(Refusal{ExitCode::Usage, sentence});
}

/// Lower-case hex of a SHA-256 fingerprint, or nothing.
std::optional<QByteArray> fingerprintFrom(const QString &value)
{
    static const QRegularExpression pattern(u"\\Asha256\\$([0-9a-f:]+)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return {};
    const QByteArray hex = match.captured(1).remove(u':').toLower().toLatin1();
    return hex.size() == 64 ? std::optional(hex) : std::nullopt;
}

} // namespace

std::expected<Security, Refusal> securityFor(const ParsedOptions &options, Side side)
{
    const auto ssl = options.flag(sided(u"ssl"_s, side));
    const auto tls = options.flag(sided(u"tls"_s, side));
    const auto port = options.integer(sided(u"port"_s, side));

    if (ssl == true && tls == true) {
        return refused(
            Text::tr("%1 and %2 contradict each other: one is TLS from the first byte, the "
                     "other STARTTLS after it. Leave one of them out.")
                .arg("--"_L1 + sided(u"ssl"_s, side), "--"_L1 + sided(u"tls"_s, side)));
    }
    if (ssl == true)
        return Security::ImplicitTls;
    if (tls == true)
        return Security::StartTls;
    if (port == tlsPort && !ssl)
        return Security::ImplicitTls;
    if (tls == false)
        return Security::None;
    if (ssl == false || port || options.flag(u"sslcheck"_s) == false)
        return Security::StartTlsIfOffered;
    return Security::Automatic;
}

std::expected<TlsTrust, Refusal> trustFor(const ParsedOptions &options, Side side)
{
    const QString option = "--"_L1 + sided(u"sslargs"_s, side);
    TlsTrust trust;
    const KeyValues arguments = options.keyValues(sided(u"sslargs"_s, side));
    for (const auto &[key, value] : arguments) {
        if (key == "SSL_verify_mode"_L1) {
            if (value != "0"_L1 && value != "1"_L1) {
                return refused(
                    Text::tr("%1 SSL_verify_mode can be 0 (do not check the certificate) or 1 "
                             "(check it), but not %2.")
                        .arg(option, value));
            }
            trust.verify = value == "1"_L1;
        } else if (key == "SSL_ca_file"_L1) {
            const QFileInfo file(value);
            if (!file.isFile() || !file.isReadable()) {
                return refused(
                    Text::tr("The file of authorities %1, given with %2 SSL_ca_file, cannot be "
                             "read. Check its name and its permissions.")
                        .arg(value, option));
            }
            trust.authorityFiles.append(value);
        } else if (key == "SSL_fingerprint"_L1) {
            const auto fingerprint = fingerprintFrom(value);
            if (!fingerprint) {
                return refused(
                    Text::tr("%1 SSL_fingerprint has to be sha256$ and 64 hexadecimal digits, "
                             "in quotes because of the dollar sign.")
                        .arg(option));
            }
            trust.acceptedFingerprints.append(*fingerprint);
        } else {
            return refused(
                Text::tr("mailhaul-cli does not know the key %1 of %2 yet, so nothing was done. "
                         "It knows SSL_verify_mode, SSL_ca_file and SSL_fingerprint.")
                    .arg(key, option));
        }
    }
    return trust;
}

} // namespace Mailhaul::Cli
