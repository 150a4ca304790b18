// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecotserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

namespace {

/// One account for each run, so that every run starts from an account that nobody has touched.
constexpr int userCount = 2000;

std::optional<StorageFormat> storageFormat(const QString &name)
{
    if (name == "maildir"_L1)
        return StorageFormat::Maildir;
    if (name == "sdbox"_L1)
        return StorageFormat::Sdbox;
    if (name == "mdbox"_L1)
        return StorageFormat::Mdbox;
    return std::nullopt;
}

DovecotOptions optionsFor(StorageFormat format, const ServerCertificate &certificate)
{
    DovecotOptions options{.format = format, .specialUse = {}, .certificate = certificate};
    options.passwords.clear();
    for (int number = 0; number < userCount; ++number)
        options.passwords.insert(u"run%1"_s.arg(number), u"secret"_s);
    return options;
}

QJsonObject describe(const DovecotServer &server)
{
    return {{u"host"_s, server.host()},
            {u"port"_s, server.port()},
            {u"tlsPort"_s, server.tlsPort()},
            {u"directory"_s, server.directory()},
            {u"certificate"_s, server.certificatePath()},
            {u"fingerprint"_s, QString::fromLatin1(server.fingerprint())}};
}

} // namespace

/// mailhaul-bench-servers SOURCE-FORMAT DESTINATION-FORMAT: two servers, described in one line of
/// JSON, until standard input ends.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    const auto sourceFormat = storageFormat(arguments.value(1));
    const auto destinationFormat = storageFormat(arguments.value(2));
    if (!sourceFormat || !destinationFormat) {
        errors << "Please name two of maildir, sdbox and mdbox.\n";
        return 64;
    }

    DovecotServer source(optionsFor(*sourceFormat, {}));
    if (!source.start()) {
        errors << source.errorText() << '\n';
        return 69;
    }
    DovecotServer destination(optionsFor(*destinationFormat, source.certificate()));
    if (!destination.start()) {
        errors << destination.errorText() << '\n';
        return 69;
    }

    const QJsonObject both{{u"source"_s, describe(source)},
                           {u"destination"_s, describe(destination)}};
    QTextStream(stdout) << QJsonDocument(both).toJson(QJsonDocument::Compact) << Qt::endl;
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}
