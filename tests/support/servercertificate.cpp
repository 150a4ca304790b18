// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servercertificate.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ServerCertificate ServerCertificate::make(CertificateKind kind, QString *errorText)
{
    const QTemporaryDir directory;
    const QString keyPath = directory.filePath(u"key.pem"_s);
    const QString certificatePath = directory.filePath(u"cert.pem"_s);

    QStringList arguments{u"req"_s,    u"-x509"_s,     u"-newkey"_s,
                          u"ec"_s,     u"-pkeyopt"_s,  u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s, u"-keyout"_s,   keyPath,
                          u"-out"_s,   certificatePath};
    if (kind == CertificateKind::WrongName) {
        arguments << u"-subj"_s << u"/CN=elsewhere.example"_s << u"-addext"_s
                  << u"subjectAltName=DNS:elsewhere.example"_s;
    } else {
        arguments << u"-subj"_s << u"/CN=localhost"_s << u"-addext"_s
                  << u"subjectAltName=DNS:localhost,IP:127.0.0.1,IP:127.0.0.2"_s;
    }
    if (kind == CertificateKind::Expired) {
        arguments << u"-not_before"_s << u"20200101000000Z"_s << u"-not_after"_s
                  << u"20210101000000Z"_s;
    } else {
        arguments << u"-days"_s << u"3650"_s;
    }

    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        *errorText = u"openssl could not make a certificate: %1 %2"_s.arg(
            openssl.errorString(), QString::fromLocal8Bit(openssl.readAllStandardError()));
        return {};
    }
    return {contentsOf(certificatePath), contentsOf(keyPath)};
}

QByteArray ServerCertificate::fingerprint() const
{
    return QSslCertificate(certificatePem).digest(QCryptographicHash::Sha256).toHex();
}

} // namespace Mailhaul::Test
