// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Mailhaul::Test {

class ImapWitness;

/// An IMAP server that is no Dovecot, with the users alice and bob, password "secret", on loopback
/// and without TLS. It runs from Debian's packages, which conflict with Dovecot's and are therefore
/// unpacked into folders of their own. Ends, with all it started, when this object goes.
class OtherServer
{
public:
    enum class Kind {
        Cyrus,         ///< strict; LITERAL+, MULTIAPPEND, UIDPLUS
        CyrusOldNames, ///< the same with the prefix `INBOX.`
        CyrusSmall,    ///< takes messages up to 200 KB, and hangs up on a larger LITERAL+
        Courier,       ///< old: none of those but UIDPLUS, prefix `INBOX.`, changes some bytes
        /// Claims LITERAL+ and MULTIAPPEND. It hangs up on the one, and refuses the other but keeps its
        /// first message.
        CourierBoasting,
        Imap4d, ///< the least: LITERAL+ only, no keywords, forgets flags and dates
    };

    explicit OtherServer(Kind kind);
    ~OtherServer();
    Q_DISABLE_COPY_MOVE(OtherServer)

    /// Returns when the server greets, or false with errorText() set.
    bool start();
    Account account(const QString &user) const;
    bool open(ImapWitness &witness, const QString &user) const;
    QString errorText() const { return m_errorText; }

private:
    /// Its folder among the packages, and its script's name.
    QString program() const;
    bool writeFile(const QString &name, const QByteArray &contents);
    bool launch(const QString &script);
    bool waitForGreeting();
    bool fail(const QString &text);

    Kind m_kind;
    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_process;
    qint64 m_group = 0;
    quint16 m_port = 0;
    QString m_errorText;
};

} // namespace Mailhaul::Test
