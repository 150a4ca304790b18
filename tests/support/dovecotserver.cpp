// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecotserver.h"

#include "tests/support/processgroup.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {
namespace {

constexpr auto startLimit = 30s;
constexpr int portTries = 5;

// Dovecot's longest socket below its base directory needs 31 more bytes of the 107 a path may have.
constexpr qsizetype longestDirectory = 75;

struct ServerUser
{
    uid_t uid;
    gid_t gid;
    QString name;
    QString group;
};

ServerUser serverUser()
{
    // Dovecot serves no mail as root.
    const passwd *entry = ::geteuid() == 0 ? ::getpwnam("nobody") : ::getpwuid(::geteuid());
    if (!entry)
        return {::geteuid(), ::getegid(), QString::number(::geteuid()),
                QString::number(::getegid())};
    const gid_t gid = ::geteuid() == 0 ? entry->pw_gid : ::getegid();
    const group *groupEntry = ::getgrgid(gid);
    return {entry->pw_uid, gid, QString::fromLocal8Bit(entry->pw_name),
            groupEntry ? QString::fromLocal8Bit(groupEntry->gr_name) : QString::number(gid)};
}

bool everybodyMayPass(const QString &directory)
{
    for (QDir step(directory); !step.isRoot();) {
        struct stat status = {};
        if (::stat(qPrintable(step.absolutePath()), &status) != 0 || !(status.st_mode & S_IXOTH))
            return false;
        step.setPath(QFileInfo(step.absolutePath()).absolutePath());
    }
    return true;
}

QString baseDirectory()
{
    const QString usual = QDir::tempPath();
    const bool isShort = usual.size() + 20 <= longestDirectory;
    const bool isReachable = ::geteuid() != 0 || everybodyMayPass(usual);
    return isShort && isReachable ? usual : u"/tmp"_s;
}

QString dovecotProgram()
{
    QString found = QStandardPaths::findExecutable(u"dovecot"_s);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(u"dovecot"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
}

quint16 freePort(const QHostAddress &address)
{
    QTcpServer probe;
    return probe.listen(address) ? probe.serverPort() : 0;
}

QByteArray quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + value.toUtf8() + '"';
}

QByteArray formatName(StorageFormat format)
{
    switch (format) {
    case StorageFormat::Maildir:
        return "maildir"_ba;
    case StorageFormat::Sdbox:
        return "sdbox"_ba;
    case StorageFormat::Mdbox:
        return "mdbox"_ba;
    }
    Q_UNREACHABLE_RETURN({});
}

/// A process that was killed while it held a lock leaves the lock's file, and as that does not
/// name its owner, the next process would wait for two minutes.
void removeStaleLocks(const QString &directory)
{
    QDirIterator locks(directory, {u"*.lock"_s}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (locks.hasNext())
        QFile::remove(locks.next());
}

} // namespace

DovecotServer::DovecotServer(DovecotOptions options) : m_options(std::move(options)) {}

DovecotServer::~DovecotServer()
{
    kill();
}

bool DovecotServer::start()
{
    if (isRunning())
        return true;
    if (m_options.certificate.isEmpty())
        m_options.certificate = ServerCertificate::make(m_options.certificateKind, &m_errorText);
    if (m_options.certificate.isEmpty() || !makeDirectory())
        return false;
    if (m_port != 0)
        return writeFiles() && launch();

    // Between finding a port free and using it somebody else may take it, so try with others.
    for (int attempt = 1; attempt <= portTries; ++attempt) {
        m_port = freePort(QHostAddress(host()));
        do {
            m_tlsPort = freePort(QHostAddress(host()));
        } while (m_tlsPort == m_port);
        if (writeFiles() && launch())
            return true;
        if (!logText().contains("in use"_L1))
            break;
    }
    m_port = 0;
    return false;
}

void DovecotServer::kill()
{
    if (!m_process)
        return;
    killGroup(m_group);
    m_process->waitForFinished();
    waitForGroupToEnd(m_group);
    m_process.reset();
    removeStaleLocks(m_directory->path());
}

bool DovecotServer::restart()
{
    kill();
    return start();
}

bool DovecotServer::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

QString DovecotServer::host() const
{
    // A client on the server's own address counts as secure, and could send its password.
    return m_options.cleartextPasswords == CleartextPasswords::Refused ? u"127.0.0.2"_s
                                                                       : u"127.0.0.1"_s;
}

QString DovecotServer::certificatePath() const
{
    return m_directory ? m_directory->filePath(u"cert.pem"_s) : QString();
}

QString DovecotServer::directory() const
{
    return m_directory ? m_directory->path() : QString();
}

QString DovecotServer::logText() const
{
    if (!m_directory)
        return {};
    QFile file(m_directory->filePath(u"dovecot.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool DovecotServer::makeDirectory()
{
    if (m_directory)
        return true;
    auto made = std::make_unique<QTemporaryDir>(baseDirectory() + "/mailhaul-XXXXXX"_L1);
    if (!made->isValid())
        return fail(u"No temporary directory: %1"_s.arg(made->errorString()));
    if (made->path().size() > longestDirectory)
        return fail(u"The temporary directory %1 has too long a name."_s.arg(made->path()));
    m_directory = std::move(made);
    return true;
}

bool DovecotServer::writeFiles()
{
    QByteArray users;
    for (const auto &[user, password] : m_options.passwords.asKeyValueRange())
        users += user.toUtf8() + ":{PLAIN.b64}" + password.toUtf8().toBase64() + "::::::\n";

    const QMap<QString, QByteArray> files{
        {u"cert.pem"_s, m_options.certificate.certificatePem},
        {u"key.pem"_s, m_options.certificate.keyPem},
        {u"users"_s, users},
        {u"dovecot.conf"_s, configuration()},
    };
    for (const auto &[name, contents] : files.asKeyValueRange()) {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            return fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }

    QDir directory(m_directory->path());
    for (const QString &name : {u"run"_s, u"state"_s, u"mail"_s})
        directory.mkpath(name);
    if (::geteuid() != 0)
        return true;

    const ServerUser user = serverUser();
    QStringList paths{m_directory->path()};
    QDirIterator found(m_directory->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        paths << found.next();
    for (const QString &path : std::as_const(paths)) {
        if (::lchown(qPrintable(path), user.uid, user.gid) != 0)
            return fail(u"%1 cannot be given to %2."_s.arg(path, user.name));
    }
    return true;
}

QByteArray DovecotServer::configuration() const
{
    const ServerUser user = serverUser();
    const QByteArray directory = m_directory->path().toUtf8();
    const QByteArray name = user.name.toUtf8();
    const QByteArray group = user.group.toUtf8();
    const QByteArray format = formatName(m_options.format);
    const bool refusesCleartext = m_options.cleartextPasswords == CleartextPasswords::Refused;
    const bool usesQuota = m_options.quotaBytes > 0 || m_options.largestMessage > 0;

    QByteArray text;
    const auto setting = [&text](const QByteArray &key, const QByteArray &value) {
        text += key + " = " + value + '\n';
    };
    setting("dovecot_config_version"_ba, "2.4.0"_ba);
    setting("dovecot_storage_version"_ba, "2.4.0"_ba);
    setting("base_dir"_ba, directory + "/run");
    setting("state_dir"_ba, directory + "/state");
    setting("log_path"_ba, directory + "/dovecot.log");
    setting("default_internal_user"_ba, name);
    setting("default_internal_group"_ba, group);
    setting("default_login_user"_ba, name);
    setting("protocols"_ba, "imap"_ba);
    setting("listen"_ba, host().toUtf8());
    setting("mail_fsync"_ba, "never"_ba);
    setting("auth_mechanisms"_ba, m_options.mechanisms.join(u' ').toUtf8());
    setting("auth_allow_cleartext"_ba, refusesCleartext ? "no"_ba : "yes"_ba);
    setting("auth_failure_delay"_ba, "0"_ba);
    setting("auth_username_chars"_ba, ""_ba);
    setting("ssl"_ba, refusesCleartext ? "required"_ba : "yes"_ba);
    setting("ssl_server_cert_file"_ba, directory + "/cert.pem");
    setting("ssl_server_key_file"_ba, directory + "/key.pem");
    setting("first_valid_uid"_ba, "0"_ba);
    setting("mail_max_userip_connections"_ba, QByteArray::number(m_options.connectionsPerUser));
    setting("mail_driver"_ba, format);
    setting("mail_path"_ba, "~/" + format);
    if (m_options.longestKeyword > 0)
        setting("mail_max_keyword_length"_ba, QByteArray::number(m_options.longestKeyword));

    text +=
        "service anvil {\n chroot =\n}\n"
        "service imap-login {\n chroot =\n process_min_avail = 1\n inet_listener imap {\n port = "
        + QByteArray::number(m_port) + "\n }\n inet_listener imaps {\n port = "
        + QByteArray::number(m_tlsPort) + "\n ssl = yes\n }\n}\n";
    text += "passdb users {\n driver = passwd-file\n passwd_file_path = " + directory
            + "/users\n}\nuserdb users {\n driver = passwd-file\n passwd_file_path = " + directory
            + "/users\n fields {\n home = " + directory + "/mail/%{user}\n uid = " + name
            + "\n gid = " + group + "\n }\n}\n";

    if (usesQuota)
        text += "mail_plugins {\n quota = yes\n}\nprotocol imap {\n mail_plugins {\n"
                " imap_quota = yes\n }\n}\n";
    if (m_options.quotaBytes > 0)
        text +=
            "quota user {\n storage_size = " + QByteArray::number(m_options.quotaBytes) + "B\n}\n";
    if (m_options.largestMessage > 0)
        setting("quota_mail_size"_ba, QByteArray::number(m_options.largestMessage) + 'B');

    if (!m_options.hiddenCapabilities.isEmpty()) {
        text += "imap_capability {\n";
        for (const QString &word : m_options.hiddenCapabilities)
            setting(word.toUtf8(), "no"_ba);
        text += "}\n";
    }

    text += "namespace inbox {\n inbox = yes\n separator = " + quoted(m_options.separator)
            + "\n prefix = " + quoted(m_options.namespacePrefix) + '\n';
    for (const SpecialUseMailbox &mailbox : m_options.specialUse) {
        text += " mailbox " + quoted(mailbox.name) + " {\n auto = subscribe\n special_use = \\"
                + mailbox.role.toUtf8() + "\n }\n";
    }
    text += "}\n" + m_options.extraConfiguration.toUtf8() + '\n';
    return text;
}

bool DovecotServer::launch()
{
    const QString dovecot = dovecotProgram();
    if (dovecot.isEmpty())
        return fail(u"Dovecot is not installed (Debian's package dovecot-imapd)."_s);

    QStringList arguments{u"--pdeathsig"_s, u"KILL"_s};
    if (::geteuid() == 0) {
        const ServerUser user = serverUser();
        arguments << u"--reuid"_s << QString::number(user.uid) << u"--regid"_s
                  << QString::number(user.gid) << u"--clear-groups"_s;
    }
    arguments << dovecot << u"-F"_s << u"-c"_s << m_directory->filePath(u"dovecot.conf"_s);

    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setWorkingDirectory(m_directory->path());
    startInOwnGroup(*m_process, u"setpriv"_s, arguments);
    if (!m_process->waitForStarted()) {
        m_process.reset();
        return fail(u"The program setpriv (Debian's package util-linux) did not start."_s);
    }
    m_group = m_process->processId();
    if (waitForGreeting())
        return true;
    kill();
    return false;
}

bool DovecotServer::waitForGreeting()
{
    for (QDeadlineTimer limit(startLimit); !limit.hasExpired();) {
        QTcpSocket socket;
        socket.connectToHost(host(), m_port);
        if (socket.waitForConnected(1000) && (socket.canReadLine() || socket.waitForReadyRead(2000))
            && isRunning() && socket.readAll().startsWith("* OK")) {
            return true;
        }
        if (m_process->waitForFinished(2)) {
            return fail(u"Dovecot ended at once: %1 %2"_s.arg(
                QString::fromLocal8Bit(m_process->readAll()), logText()));
        }
    }
    return fail(u"Dovecot gave no greeting within 30 s: %1"_s.arg(logText()));
}

bool DovecotServer::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

} // namespace Mailhaul::Test
