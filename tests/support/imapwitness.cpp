// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/imapwitness.h"

#include "tests/support/dovecotserver.h"
#include "tests/support/mailboxencoding.h"
#include "tests/support/witnessreader.h"

#include <QCryptographicHash>
#include <QSet>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

constexpr int waitMs = 30'000;

// Appends in flight. Their answers must fit into what the system buffers, as nobody reads
// meanwhile.
constexpr qsizetype windowMessages = 64;
constexpr qsizetype windowBytes = 4'000'000;

QByteArray quoted(QByteArray value)
{
    value.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + value + '"';
}

QByteArray quotedMailbox(const QString &name)
{
    return quoted(encodedMailbox(name));
}

bool answers(const WitnessResponse &response, const QByteArray &tag)
{
    const QByteArrayView line = response.line;
    return line.startsWith(tag) && line.sliced(tag.size()).startsWith(' ');
}

WitnessMessage messageFrom(const QList<WitnessValue> &items)
{
    WitnessMessage message;
    for (qsizetype at = 0; at + 1 < items.size(); at += 2) {
        const WitnessValue &value = items[at + 1];
        if (items[at].isAtom("UID")) {
            message.uid = value.text.toUInt();
        } else if (items[at].isAtom("RFC822.SIZE")) {
            message.size = value.text.toLongLong();
        } else if (items[at].isAtom("BODY[]")) {
            message.body = value.kind == WitnessValue::Kind::Atom ? ""_ba : value.text;
        } else if (items[at].isAtom("INTERNALDATE")) {
            message.internalDateText = value.text;
            message.internalDate = internalDateInstant(value.text);
        } else if (items[at].isAtom("FLAGS")) {
            message.flags = value.texts();
            message.flags.removeIf(
                [](const QByteArray &flag) { return flag.toLower() == "\\recent"; });
            std::ranges::sort(message.flags);
        }
    }
    return message;
}

bool hasBody(const QList<WitnessValue> &items)
{
    return std::ranges::any_of(items, [](const auto &item) { return item.isAtom("BODY[]"); });
}

} // namespace

bool WitnessFolder::hasAttribute(QByteArrayView attribute) const
{
    return std::ranges::any_of(attributes, [&](const QByteArray &own) {
        return own.compare(attribute, Qt::CaseInsensitive) == 0;
    });
}

bool WitnessFolder::isSelectable() const
{
    return !hasAttribute("\\Noselect") && !hasAttribute("\\NonExistent");
}

QDateTime internalDateInstant(const QByteArray &text)
{
    const QString words = QString::fromLatin1(text).simplified();
    const QStringList parts = words.split(u' ');
    if (parts.size() != 3 || parts[2].size() != 5)
        return {};
    const QString dateAndTime = parts[0].rightJustified(11, u'0') + u' ' + parts[1];
    QDateTime instant = QLocale::c().toDateTime(dateAndTime, u"dd-MMM-yyyy hh:mm:ss"_s);
    instant.setTimeZone(QTimeZone::UTC);
    const int minutes = parts[2].sliced(1, 2).toInt() * 60 + parts[2].sliced(3).toInt();
    return instant.addSecs(parts[2].startsWith(u'-') ? minutes * 60 : -minutes * 60);
}

ImapWitness::ImapWitness() = default;
ImapWitness::~ImapWitness() = default;

bool ImapWitness::connectTo(const QString &host, quint16 port, WitnessSecurity security,
                            const QByteArray &fingerprint)
{
    m_socket = std::make_unique<QSslSocket>();
    m_reader = std::make_unique<WitnessReader>(*m_socket);
    m_socket->ignoreSslErrors();
    m_socket->setPeerVerifyMode(QSslSocket::QueryPeer);
    if (security == WitnessSecurity::Tls)
        m_socket->connectToHostEncrypted(host, port);
    else
        m_socket->connectToHost(host, port);
    const bool isUp = security == WitnessSecurity::Tls ? m_socket->waitForEncrypted(waitMs)
                                                       : m_socket->waitForConnected(waitMs);
    if (!isUp)
        return fail(m_socket->errorString());

    const std::optional<WitnessResponse> greeting = m_reader->next();
    if (!greeting || !greeting->line.startsWith("* OK"))
        return fail(u"No greeting but: %1"_s.arg(greeting ? QString::fromUtf8(greeting->line)
                                                          : m_socket->errorString()));

    if (security == WitnessSecurity::StartTls) {
        if (!runOk("STARTTLS"_ba))
            return false;
        m_socket->startClientEncryption();
        if (!m_socket->waitForEncrypted(waitMs))
            return fail(m_socket->errorString());
    }
    const QByteArray shown = m_socket->peerCertificate().digest(QCryptographicHash::Sha256).toHex();
    if (security != WitnessSecurity::None && !fingerprint.isEmpty() && shown != fingerprint)
        return fail(u"The server shows another certificate: %1"_s.arg(QLatin1StringView(shown)));
    return true;
}

bool ImapWitness::login(const QString &user, const QString &password)
{
    return runOk("LOGIN " + quoted(user.toUtf8()) + ' ' + quoted(password.toUtf8()))
           && readCapabilities() && readNamespace();
}

bool ImapWitness::open(const DovecotServer &server, const QString &user, const QString &password)
{
    return connectTo(server.host(), server.tlsPort(), WitnessSecurity::Tls, server.fingerprint())
           && login(user, password);
}

void ImapWitness::logout()
{
    if (m_socket)
        run("LOGOUT"_ba, {});
    m_reader.reset();
    m_socket.reset();
}

std::optional<QList<WitnessFolder>> ImapWitness::list()
{
    QMap<QString, WitnessFolder> folders;
    const auto noteFolder = [&folders](const WitnessResponse &response) {
        const QList<WitnessValue> values = parsedValues(response);
        if (values.size() < 5 || !values[1].isAtom("LIST"))
            return;
        WitnessFolder folder;
        folder.name = decodedMailbox(values[4].text);
        folder.attributes = values[2].texts();
        if (values[3].kind == WitnessValue::Kind::String)
            folder.delimiter = QString::fromLatin1(values[3].text);
        folders.insert(folder.name, folder);
    };
    const auto noteSubscription = [&folders](const WitnessResponse &response) {
        const QList<WitnessValue> values = parsedValues(response);
        if (values.size() < 5 || !values[1].isAtom("LSUB"))
            return;
        const auto folder = folders.find(decodedMailbox(values[4].text));
        if (folder != folders.end())
            folder->isSubscribed = true;
    };
    if (!run("LIST \"\" \"*\""_ba, noteFolder) || !run("LSUB \"\" \"*\""_ba, noteSubscription))
        return std::nullopt;
    return folders.values();
}

bool ImapWitness::create(const QString &mailbox)
{
    return runOk("CREATE " + quotedMailbox(mailbox));
}

bool ImapWitness::subscribe(const QString &mailbox)
{
    return runOk("SUBSCRIBE " + quotedMailbox(mailbox));
}

bool ImapWitness::remove(const QString &mailbox)
{
    return runOk("DELETE " + quotedMailbox(mailbox));
}

bool ImapWitness::append(const QString &mailbox, const QByteArray &bytes,
                         const QByteArrayList &flags, const QByteArray &internalDate)
{
    return appendAll(mailbox, {{bytes, flags, internalDate}});
}

bool ImapWitness::appendAll(const QString &mailbox, const QList<WitnessAppend> &messages)
{
    const bool mayGoOn = m_capabilities.contains("LITERAL+"_ba);
    QByteArrayList tags;
    qsizetype bytes = 0;
    for (const WitnessAppend &message : messages) {
        const QByteArray tag = newTag();
        if (!sendAppend(tag, mailbox, message))
            return false;
        tags << tag;
        bytes += message.bytes.size();
        if (mayGoOn && tags.size() < windowMessages && bytes < windowBytes)
            continue;
        if (!collect(std::exchange(tags, {})))
            return false;
        bytes = 0;
    }
    return collect(tags);
}

std::optional<QList<WitnessMessage>> ImapWitness::fetchAll(const QString &mailbox)
{
    QList<WitnessMessage> messages;
    const auto keep = [&messages](const WitnessMessage &message) { messages << message; };
    if (!fetchEach(mailbox, keep))
        return std::nullopt;
    return messages;
}

bool ImapWitness::fetchEach(const QString &mailbox,
                            const std::function<void(const WitnessMessage &)> &use)
{
    qsizetype expected = 0;
    const auto noteCount = [&expected](const WitnessResponse &response) {
        const QByteArrayList words = response.line.split(' ');
        if (words.size() == 3 && words[2] == "EXISTS")
            expected = words[1].toLongLong();
    };
    const auto examined = run("EXAMINE " + quotedMailbox(mailbox), noteCount);
    if (!examined || !examined->isOk())
        return examined ? fail(QString::fromUtf8(examined->text)) : false;
    if (expected == 0)
        return true;

    qsizetype received = 0;
    const auto noteMessage = [&](const WitnessResponse &response) {
        const QList<WitnessValue> values = parsedValues(response);
        // A server may tell of changed flags at any moment; that is no answer to this FETCH.
        if (values.size() < 4 || !values[2].isAtom("FETCH") || !hasBody(values[3].items))
            return;
        ++received;
        use(messageFrom(values[3].items));
    };
    const auto fetched =
        run("UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])"_ba, noteMessage);
    if (!fetched || !fetched->isOk())
        return fetched ? fail(QString::fromUtf8(fetched->text)) : false;
    if (received != expected)
        return fail(
            u"%1 messages in “%2”, but %3 fetched."_s.arg(expected).arg(mailbox).arg(received));
    return true;
}

bool ImapWitness::store(const QString &mailbox, quint32 uid, const QByteArray &item,
                        const QByteArrayList &flags)
{
    return runOk("SELECT " + quotedMailbox(mailbox))
           && runOk("UID STORE " + QByteArray::number(uid) + ' ' + item + " (" + flags.join(' ')
                    + ')');
}

bool ImapWitness::expunge(const QString &mailbox)
{
    return runOk("SELECT " + quotedMailbox(mailbox)) && runOk("EXPUNGE"_ba);
}

std::optional<WitnessReply> ImapWitness::command(const QByteArray &text)
{
    return run(text, {});
}

std::optional<WitnessReply> ImapWitness::run(const QByteArray &text, const UseUntagged &useUntagged)
{
    const QByteArray tag = newTag();
    if (!write(tag + ' ' + text + "\r\n") || !flush())
        return std::nullopt;
    return replyTo(tag, useUntagged);
}

bool ImapWitness::runOk(const QByteArray &text)
{
    const std::optional<WitnessReply> reply = run(text, {});
    if (reply && !reply->isOk())
        return fail(QString::fromUtf8(reply->status + ' ' + reply->text));
    return reply.has_value();
}

std::optional<WitnessReply> ImapWitness::replyTo(const QByteArray &tag,
                                                 const UseUntagged &useUntagged)
{
    WitnessReply reply;
    for (;;) {
        const std::optional<WitnessResponse> response = m_reader->next();
        if (!response) {
            fail(u"The connection ended: %1"_s.arg(m_socket->errorString()));
            return std::nullopt;
        }
        if (answers(*response, tag)) {
            const QByteArray rest = response->line.sliced(tag.size() + 1);
            const qsizetype space = rest.indexOf(' ');
            reply.status = (space < 0 ? rest : rest.first(space)).toUpper();
            reply.text = space < 0 ? ""_ba : rest.sliced(space + 1);
            return reply;
        }
        if (useUntagged)
            useUntagged(*response);
        else if (response->line.startsWith("* "))
            reply.untagged << response->line.sliced(2);
    }
}

bool ImapWitness::readCapabilities()
{
    const std::optional<WitnessReply> reply = run("CAPABILITY"_ba, {});
    if (!reply)
        return false;
    for (const QByteArray &line : reply->untagged) {
        if (line.startsWith("CAPABILITY "))
            m_capabilities = line.toUpper().split(' ').sliced(1);
    }
    return true;
}

bool ImapWitness::readNamespace()
{
    if (!m_capabilities.contains("NAMESPACE"_ba)) {
        const std::optional<QList<WitnessFolder>> folders = list();
        m_delimiter = folders && !folders->isEmpty() ? folders->front().delimiter : QString();
        return folders.has_value();
    }
    const auto note = [this](const WitnessResponse &response) {
        const QList<WitnessValue> values = parsedValues(response);
        if (values.size() < 3 || !values[1].isAtom("NAMESPACE") || values[2].items.isEmpty())
            return;
        const QByteArrayList first = values[2].items.front().texts();
        m_prefix = decodedMailbox(first.value(0));
        m_delimiter = QString::fromLatin1(first.value(1));
    };
    return run("NAMESPACE"_ba, note).has_value();
}

bool ImapWitness::sendAppend(const QByteArray &tag, const QString &mailbox,
                             const WitnessAppend &message)
{
    const bool mayGoOn = m_capabilities.contains("LITERAL+"_ba);
    QByteArray line = tag + " APPEND " + quotedMailbox(mailbox) + ' ';
    if (!message.flags.isEmpty())
        line += '(' + message.flags.join(' ') + ") ";
    if (!message.internalDate.isEmpty())
        line += quoted(message.internalDate) + ' ';
    line += '{' + QByteArray::number(message.bytes.size()) + (mayGoOn ? "+}\r\n" : "}\r\n");
    if (!write(line))
        return false;
    if (mayGoOn)
        return write(message.bytes) && write("\r\n"_ba);

    if (!flush())
        return false;
    for (;;) {
        const std::optional<WitnessResponse> response = m_reader->next();
        if (!response)
            return fail(u"The connection ended: %1"_s.arg(m_socket->errorString()));
        if (response->line.startsWith('+'))
            return write(message.bytes) && write("\r\n"_ba) && flush();
        if (answers(*response, tag))
            return fail(QString::fromUtf8(response->line));
    }
}

bool ImapWitness::collect(const QByteArrayList &tags)
{
    if (!flush())
        return false;
    QString refusal;
    for (const QByteArray &tag : tags) {
        const std::optional<WitnessReply> reply = replyTo(tag, {});
        if (!reply)
            return false;
        if (!reply->isOk())
            refusal = QString::fromUtf8(reply->status + ' ' + reply->text);
    }
    return refusal.isEmpty() || fail(refusal);
}

bool ImapWitness::write(const QByteArray &bytes)
{
    if (!m_socket)
        return fail(u"There is no connection."_s);
    return m_socket->write(bytes) == bytes.size() || fail(m_socket->errorString());
}

bool ImapWitness::flush()
{
    while (m_socket->bytesToWrite() > 0 || m_socket->encryptedBytesToWrite() > 0) {
        if (!m_socket->waitForBytesWritten(waitMs))
            return fail(m_socket->errorString());
    }
    return true;
}

QByteArray ImapWitness::newTag()
{
    return 'w' + QByteArray::number(++m_lastTag);
}

bool ImapWitness::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

} // namespace Mailhaul::Test
