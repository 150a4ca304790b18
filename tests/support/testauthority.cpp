// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include <QHostAddress>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList newKey(const QString &path)
{
    return {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s,  u"-keyout"_s, path};
}

} // namespace

TestAuthority::TestAuthority()
{
    run(QStringList{u"req"_s, u"-x509"_s} + newKey(m_directory.filePath(u"ca.key"_s))
        + QStringList{u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Test Authority"_s, u"-out"_s,
                      certificatePath()});
}

QString TestAuthority::certificatePath() const
{
    return m_directory.filePath(u"ca.pem"_s);
}

ServerCertificate TestAuthority::sign(const QStringList &names)
{
    QStringList alternatives;
    for (const QString &name : names)
        alternatives += (QHostAddress(name).isNull() ? u"DNS:"_s : u"IP:"_s) + name;
    const QString base = m_directory.filePath(u"server%1"_s.arg(++m_number));
    const bool isMade = run(
        QStringList{u"req"_s, u"-x509"_s} + newKey(base + u".key"_s)
        + QStringList{u"-CA"_s, certificatePath(), u"-CAkey"_s, m_directory.filePath(u"ca.key"_s),
                      u"-days"_s, u"30"_s, u"-subj"_s, u"/CN="_s + names.value(0), u"-addext"_s,
                      u"subjectAltName="_s + alternatives.join(u','), u"-addext"_s,
                      u"basicConstraints=critical,CA:FALSE"_s, u"-out"_s, base + u".pem"_s});
    if (!isMade)
        return {};
    return {contentsOf(base + u".pem"_s), contentsOf(base + u".key"_s)};
}

bool TestAuthority::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return true;
    m_errorText = u"openssl: %1 %2"_s.arg(openssl.errorString(),
                                          QString::fromLocal8Bit(openssl.readAllStandardError()));
    return false;
}

} // namespace Mailhaul::Test
