// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servercertificate.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Mailhaul::Test {

/// A certificate authority of the test's own, which signs certificates for any names.
class TestAuthority
{
public:
    /// Asks the program `openssl`; errorText() is empty if that went well.
    TestAuthority();

    QString errorText() const { return m_errorText; }
    QString certificatePath() const; ///< A PEM file, for those who shall believe it.
    /// For these names, of which IP addresses are recognised. Empty when that fails.
    ServerCertificate sign(const QStringList &names);

private:
    bool run(const QStringList &arguments);

    QTemporaryDir m_directory;
    QString m_errorText;
    int m_number = 0;
};

} // namespace Mailhaul::Test
