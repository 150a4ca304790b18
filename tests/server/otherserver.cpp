// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/otherserver.h"

#include "tests/support/imapwitness.h"
#include "tests/support/processgroup.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul::Test {
namespace {

constexpr auto startLimit = 20s;
const QString host = u"127.0.0.1"_s;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

// DIR, PKG, PORT and NAMES come from the environment.
const QByteArray cyrusScript = R"(
export LD_LIBRARY_PATH=$PKG/usr/lib/x86_64-linux-gnu
export SASL_PATH=$PKG/usr/lib/x86_64-linux-gnu/sasl2:/usr/lib/x86_64-linux-gnu/sasl2
bin=$PKG/usr/lib/cyrus/bin
mkdir -p "$DIR"/spool "$DIR"/tmp "$DIR"/conf/{socket,log,proc,db,lock}
if [ "$NAMES" = old ]; then separator=no alternative=no; else separator=yes alternative=yes; fi
cat >"$DIR/imapd.conf" <<END
configdirectory: $DIR/conf
defaultpartition: default
partition-default: $DIR/spool
temp_path: $DIR/tmp
cyrus_user: $(id -un)
servername: localhost
admins: admin
unixhierarchysep: $separator
altnamespace: $alternative
virtdomains: off
allowplaintext: yes
munge8bit: no
failedloginpause: 0
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $DIR/sasldb2
sasl_mech_list: PLAIN LOGIN
autocreate_quota: 0
duplicatesuppression: no
expunge_mode: immediate
delete_mode: immediate
END
cat >"$DIR/cyrus.conf" <<END
START {
  recover cmd="$bin/ctl_cyrusdb -C $DIR/imapd.conf -r"
}
SERVICES {
  imap cmd="$bin/imapd -C $DIR/imapd.conf" listen="127.0.0.1:$PORT" prefork=1
}
EVENTS {
}
END
for user in alice bob; do
    echo -n secret | "$PKG/usr/sbin/saslpasswd2" -p -c -f "$DIR/sasldb2" -u localhost $user
done
exec "$bin/master" -C "$DIR/imapd.conf" -M "$DIR/cyrus.conf" -p "$DIR/master.pid" -D
)"_ba;

const QByteArray courierScript = R"(
export LD_LIBRARY_PATH=$PKG/usr/lib:$PKG/usr/lib/x86_64-linux-gnu
for user in alice bob; do
    mkdir -p "$DIR/home/$user"
    "$PKG/usr/bin/maildirmake.courier" "$DIR/home/$user/Maildir"
done
set -a
. "$PKG/etc/courier/imapd"
IMAP_EMPTYTRASH=
set +a
exec python3 "$DIR/door.py" "$PORT" "$DIR/home" "$PKG/usr/bin/imapd" Maildir
)"_ba;

// Courier's own programs for signing in have their paths compiled in and need root. This does what
// they do: it greets, takes the password, and leaves the connection to imapd.
const QByteArray courierDoor = R"(
import base64, os, re, signal, socket, sys

port, homes, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
capability = os.environ['IMAP_CAPABILITY'] + ' AUTH=PLAIN'


def serve(client, peer):
    def line():
        received = b''
        # Byte by byte: what follows the sign-in belongs to imapd.
        while not received.endswith(b'\n'):
            byte = client.recv(1)
            if not byte:
                os._exit(0)
            received += byte
        return received.rstrip(b'\r\n').decode('latin1')

    def say(text):
        client.sendall(text.encode('latin1') + b'\r\n')

    say('* OK [CAPABILITY %s] Courier-IMAP ready.' % capability)
    while True:
        tag, _, rest = line().partition(' ')
        verb, _, argument = rest.partition(' ')
        verb = verb.upper()
        if verb == 'CAPABILITY':
            say('* CAPABILITY ' + capability)
            say(tag + ' OK CAPABILITY completed')
            continue
        if verb == 'LOGOUT':
            say('* BYE Courier-IMAP server shutting down')
            say(tag + ' OK LOGOUT completed')
            os._exit(0)
        if verb == 'LOGIN':
            words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', argument)
            user, password = [quoted or atom for quoted, atom in words][:2]
        elif verb == 'AUTHENTICATE' and argument.upper().startswith('PLAIN'):
            response = argument[6:]
            if not response:
                say('+ ')
                response = line()
            _, user, password = base64.b64decode(response).decode().split('\0')
        else:
            say(tag + ' NO Error in IMAP command received by server.')
            continue
        home = os.path.join(homes, os.path.basename(user))
        if password != 'secret' or not os.path.isdir(home):
            say(tag + ' NO Login failed.')
            continue
        os.environ.update(AUTHENTICATED=user, AUTHADDR=user, IMAPLOGINTAG=tag, PROTOCOL='IMAP',
                          TCPREMOTEIP=peer[0], TCPREMOTEPORT=str(peer[1]), MAILDIR='./Maildir')
        os.dup2(client.fileno(), 0)
        os.dup2(client.fileno(), 1)
        os.chdir(home)
        os.execv(command[0], command)


signal.signal(signal.SIGCHLD, signal.SIG_IGN)
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(('127.0.0.1', port))
listener.listen(50)
while True:
    client, peer = listener.accept()
    if os.fork() == 0:
        listener.close()
        serve(client, peer)
    client.close()
)"_ba;

} // namespace

OtherServer::OtherServer(Kind kind, const QString &packages)
    : m_kind(kind)
    , m_packages(packages)
    , m_directory(u"/tmp/mailhaul-XXXXXX"_s)
{}

OtherServer::~OtherServer()
{
    if (!m_process)
        return;
    killGroup(m_group);
    m_process->waitForFinished();
    waitForGroupToEnd(m_group);
}

bool OtherServer::start()
{
    m_port = freePort();
    return writeFile(u"start.sh"_s, "set -eu\numask 022\n" + script()) &&
           writeFile(u"door.py"_s, courierDoor) && launch() && waitForGreeting();
}

QByteArray OtherServer::script() const
{
    return m_kind == Kind::Courier ? courierScript : cyrusScript;
}

Account OtherServer::account(const QString &user) const
{
    Account account;
    account.host = host;
    account.port = m_port;
    account.security = Security::None;
    account.user = user;
    account.password = Secret(u"secret"_s);
    return account;
}

bool OtherServer::open(ImapWitness &witness, const QString &user) const
{
    return witness.connectTo(host, m_port, WitnessSecurity::None) &&
           witness.login(user, u"secret"_s);
}

bool OtherServer::writeFile(const QString &name, const QByteArray &contents)
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        return fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    file.setPermissions(file.permissions() | QFile::ReadOther);
    return true;
}

bool OtherServer::launch()
{
    QStringList arguments{u"--pdeathsig"_s, u"KILL"_s};
    // They refuse to serve mail as root.
    if (::geteuid() == 0) {
        QProcess::execute(u"chown"_s, {u"nobody:nogroup"_s, m_directory.path()});
        arguments << u"--reuid=nobody"_s << u"--regid=nogroup"_s << u"--clear-groups"_s;
    }
    arguments << u"bash"_s << m_directory.filePath(u"start.sh"_s);

    const bool isCourier = m_kind == Kind::Courier;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DIR"_s, m_directory.path());
    environment.insert(u"PKG"_s, m_packages + (isCourier ? "/courier"_L1 : "/cyrus"_L1));
    environment.insert(u"PORT"_s, QString::number(m_port));
    environment.insert(u"NAMES"_s, m_kind == Kind::CyrusOldNames ? u"old"_s : u"new"_s);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setWorkingDirectory(m_directory.path());
    startInOwnGroup(*m_process, u"setpriv"_s, arguments);
    if (!m_process->waitForStarted())
        return fail(u"The program setpriv (Debian's package util-linux) did not start."_s);
    m_group = m_process->processId();
    return true;
}

bool OtherServer::waitForGreeting()
{
    for (QDeadlineTimer limit(startLimit); !limit.hasExpired();) {
        QTcpSocket socket;
        socket.connectToHost(host, m_port);
        if (socket.waitForConnected(1000) && socket.waitForReadyRead(2000) &&
            socket.readAll().startsWith("* OK")) {
            return true;
        }
        if (m_process->waitForFinished(5))
            break;
    }
    return fail(u"No greeting: %1"_s.arg(QString::fromLocal8Bit(m_process->readAll())));
}

bool OtherServer::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

} // namespace Mailhaul::Test
