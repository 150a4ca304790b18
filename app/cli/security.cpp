// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/security.h"

#include "app/cli/text.h"
#include "core/net/revocationlist.h"

#include <QFile>
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

namespace {

/// Reads --sslargs of one side, key by key.
class TrustReader
{
public:
    explicit TrustReader(const QString &option) : m_option(option) {}

    using Step = std::expected<void, Refusal>;

    Step read(const QString &key, const QString &value);
    Step readVersion(const QString &option, const QString &value);
    const TlsTrust &trust() const { return m_trust; }

private:
    Step readMode(const QString &value);
    Step readFile(const QString &key, const QString &value, QString *name);
    Step readAuthorities(const QString &value);
    Step readRevocations(const QString &value);
    Step readFingerprint(const QString &value);
    Step readServerName(const QString &key, const QString &value);

    QString m_option;
    TlsTrust m_trust;
};

TrustReader::Step TrustReader::read(const QString &key, const QString &value)
{
    if (key == "SSL_verify_mode"_L1)
        return readMode(value);
    if (key == "SSL_ca_file"_L1)
        return readAuthorities(value);
    if (key == "SSL_crl_file"_L1)
        return readRevocations(value);
    if (key == "SSL_fingerprint"_L1)
        return readFingerprint(value);
    if (key == "SSL_version"_L1)
        return readVersion(m_option + " SSL_version"_L1, value);
    if (key == "SSL_hostname"_L1 || key == "SSL_verifycn_name"_L1)
        return readServerName(key, value);
    if (key == "SSL_cert_file"_L1)
        return readFile(key, value, &m_trust.clientCertificateFile);
    if (key == "SSL_key_file"_L1)
        return readFile(key, value, &m_trust.clientKeyFile);
    return refused(
        Text::tr("mailhaul-cli does not know the key %1 of %2, so nothing was done. It "
                 "knows SSL_verify_mode, SSL_ca_file, SSL_crl_file, SSL_fingerprint, SSL_version, "
                 "SSL_hostname, SSL_verifycn_name, SSL_cert_file and SSL_key_file.")
            .arg(key, m_option));
}

TrustReader::Step TrustReader::readMode(const QString &value)
{
    if (value != "0"_L1 && value != "1"_L1) {
        return refused(Text::tr("%1 SSL_verify_mode can be 0 (do not check the certificate) or 1 "
                                "(check it), but not %2.")
                           .arg(m_option, value));
    }
    m_trust.verify = value == "1"_L1;
    return {};
}

TrustReader::Step TrustReader::readAuthorities(const QString &value)
{
    const QFileInfo file(value);
    if (!file.isFile() || !file.isReadable()) {
        return refused(Text::tr("The file of authorities %1, given with %2 SSL_ca_file, cannot be "
                                "read. Check its name and its permissions.")
                           .arg(value, m_option));
    }
    m_trust.authorityFiles.append(value);
    return {};
}

TrustReader::Step TrustReader::readRevocations(const QString &value)
{
    QFile file(value);
    if (!file.open(QIODevice::ReadOnly) || !RevocationList::read(file.readAll())) {
        return refused(Text::tr("The file %1, given with %2 SSL_crl_file, is no list of revoked "
                                "certificates in PEM or DER. Check its name and its permissions.")
                           .arg(value, m_option));
    }
    m_trust.revocationFile = value;
    return {};
}

TrustReader::Step TrustReader::readFingerprint(const QString &value)
{
    const auto fingerprint = fingerprintFrom(value);
    if (!fingerprint) {
        return refused(Text::tr("%1 SSL_fingerprint has to be sha256$ and 64 hexadecimal digits, "
                                "in quotes because of the dollar sign.")
                           .arg(m_option));
    }
    m_trust.acceptedFingerprints.append(*fingerprint);
    return {};
}

TrustReader::Step TrustReader::readServerName(const QString &key, const QString &value)
{
    if (value.isEmpty() || (!m_trust.serverName.isEmpty() && m_trust.serverName != value)) {
        return refused(Text::tr("%1 %2 has to be one name, the same for SSL_hostname and "
                                "SSL_verifycn_name.")
                           .arg(m_option, key));
    }
    m_trust.serverName = value;
    return {};
}

TrustReader::Step TrustReader::readFile(const QString &key, const QString &value, QString *name)
{
    const QFileInfo file(value);
    if (!file.isFile() || !file.isReadable()) {
        return refused(Text::tr("The file %1, given with %2 %3, cannot be read. Check its name and "
                                "its permissions.")
                           .arg(value, m_option, key));
    }
    *name = value;
    return {};
}

/// As IO::Socket::SSL spells it: a version, or SSLv23 for any, with ":!VERSION" for those left out. Newer ones than
/// asked for are always taken.
TrustReader::Step TrustReader::readVersion(const QString &option, const QString &value)
{
    QStringList words = value.split(u':');
    for (QString &word : words)
        word = word.toUpper().replace("TLSV1."_L1, "TLSV1_"_L1);
    const QString version = words.takeFirst();
    const bool isNewest = version == "TLSV1_3"_L1 || version == "TLSV13"_L1;
    const bool isKnown = isNewest || version == "TLSV1_2"_L1 || version == "TLSV12"_L1
                         || version == "SSLV23"_L1 || version == "SSLV2/3"_L1;
    if (!isKnown || words.contains("!TLSV1_3"_L1)) {
        return refused(
            Text::tr("%1 cannot be %2: TLS 1.2 is the oldest version that still protects "
                     "a password. Use TLSv1_2 or TLSv1_3, or leave it out.")
                .arg(option, value));
    }
    if (isNewest || words.contains("!TLSV1_2"_L1))
        m_trust.minimumVersion = TlsTrust::MinimumVersion::Tls13;
    return {};
}

} // namespace

std::expected<TlsTrust, Refusal> trustFor(const ParsedOptions &options, Side side)
{
    TrustReader reader("--"_L1 + sided(u"sslargs"_s, side));
    for (const auto &[key, value] : options.keyValues(sided(u"sslargs"_s, side))) {
        if (const auto step = reader.read(key, value); !step)
            return std::unexpected(step.error());
    }
    const QString versionOption = sided(u"ssl"_s, side) + "_ssl_version"_L1;
    if (const auto version = options.text(versionOption)) {
        if (const auto step = reader.readVersion("--"_L1 + versionOption, *version); !step)
            return std::unexpected(step.error());
    }
    return reader.trust();
}

} // namespace Mailhaul::Cli
