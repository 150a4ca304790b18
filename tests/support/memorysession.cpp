// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorysession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

namespace {

struct Literal
{
    qint64 size = 0;
    bool waits = false;
};

/// The literal announced at the end of \a line; a size below 0: none.
Literal literalAtEnd(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return {-1};
    const qsizetype begin = line.lastIndexOf('{') + 1;
    QByteArrayView number = line.sliced(begin).chopped(1);
    const bool waits = !number.endsWith('+');
    if (!waits)
        number.chop(1);
    bool isNumber = false;
    const qint64 size = number.toLongLong(&isNumber);
    return isNumber ? Literal{size, waits} : Literal{-1};
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray literal(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
}

bool isInSet(const QByteArray &set, quint32 uid, quint32 highest)
{
    for (const QByteArray &range : set.split(',')) {
        const QByteArrayList ends = range.split(':');
        const auto value = [&](const QByteArray &end) {
            return end == "*" ? highest : end.toUInt();
        };
        const quint32 first = value(ends.first());
        const quint32 last = value(ends.last());
        if (uid >= std::min(first, last) && uid <= std::max(first, last))
            return true;
    }
    return false;
}

void storeLabels(MemoryMailbox &mailbox, const QByteArray &set, const QByteArray &text)
{
    for (MemoryMessage &message : mailbox.messages) {
        if (!isInSet(set, message.uid, mailbox.messages.last().uid))
            continue;
        message.labels.clear();
        for (CommandWords words(text); !words.atEnd();)
            message.labels.append(words.string());
    }
}

/// The lines of the fields Message-Id and Received, as HEADER.FIELDS gives them.
QByteArray identifyingFields(const QByteArray &message)
{
    QByteArray fields;
    bool isWanted = false;
    qsizetype begin = 0;
    while (begin < message.size()) {
        const qsizetype found = message.indexOf('\n', begin);
        const qsizetype end = found < 0 ? message.size() : found + 1;
        const QByteArray line = message.sliced(begin, end - begin);
        if (line.trimmed().isEmpty())
            break;
        if (line.front() != ' ' && line.front() != '\t') {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            isWanted = name == "message-id" || name == "received";
        }
        if (isWanted)
            fields += line;
        begin = end;
    }
    return fields + "\r\n";
}

} // namespace

void CommandWords::skipBlank()
{
    if (peek() == ' ')
        m_rest.remove(0, 1);
}

QByteArray CommandWords::word()
{
    const qsizetype blank = m_rest.indexOf(' ');
    const QByteArray word = blank < 0 ? m_rest : m_rest.first(blank);
    m_rest.remove(0, word.size());
    skipBlank();
    return word;
}

QByteArray CommandWords::string()
{
    if (peek() == '{') {
        const qsizetype lineEnd = m_rest.indexOf("\r\n");
        const Literal mark = literalAtEnd(QByteArrayView(m_rest).first(lineEnd));
        const QByteArray bytes = m_rest.sliced(lineEnd + 2, mark.size);
        m_rest.remove(0, lineEnd + 2 + mark.size);
        skipBlank();
        return bytes;
    }
    if (peek() != '"')
        return word();
    QByteArray text;
    qsizetype i = 1;
    for (; i < m_rest.size() && m_rest[i] != '"'; ++i) {
        if (m_rest[i] == '\\')
            ++i;
        text += m_rest[i];
    }
    m_rest.remove(0, i + 1);
    skipBlank();
    return text;
}

QByteArray CommandWords::list()
{
    const qsizetype end = m_rest.indexOf(')');
    const QByteArray inside = m_rest.sliced(1, end - 1);
    m_rest.remove(0, end + 1);
    skipBlank();
    return inside;
}

MemorySession::MemorySession(MemoryServer &server, QTcpSocket *socket)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &MemorySession::readAvailable);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&server, &MemoryServer::wentOn, this, &MemorySession::readCommands);
    say("* OK [CAPABILITY " + server.capabilities() + "] ready");
}

MemorySession::~MemorySession()
{
    if (m_isSignedIn)
        --m_server.m_sessions;
}

void MemorySession::readAvailable()
{
    QByteArray bytes = m_socket->readAll();
    if (m_isOver)
        return;
    const qint64 room = m_server.m_cutAfterReceived - m_server.m_received;
    const bool isCut = bytes.size() >= room;
    if (isCut)
        bytes.truncate(room);
    m_server.m_received += bytes.size();
    m_input += bytes;
    readCommands();
    if (isCut && !m_isOver) {
        m_server.m_cutAfterReceived = std::numeric_limits<qint64>::max();
        hangUp();
    }
}

void MemorySession::readCommands()
{
    if (!m_held.isEmpty() && !m_server.m_isHolding)
        takeCommand(std::exchange(m_held, {}));
    while (!m_isOver && !m_server.m_isHolding && readCommand()) {
    }
}

/// False: more bytes are needed.
bool MemorySession::readCommand()
{
    const qsizetype lineEnd = m_input.indexOf("\r\n", m_scanned);
    if (lineEnd < 0)
        return false;
    const Literal mark =
        literalAtEnd(QByteArrayView(m_input).sliced(m_scanned, lineEnd - m_scanned));
    if (mark.size < 0) {
        const QByteArray command = m_input.first(lineEnd);
        m_input.remove(0, lineEnd + 2);
        m_scanned = 0;
        takeCommand(command);
        return true;
    }
    // The length says whether this literal was asked for already.
    if (mark.waits && m_input.size() == lineEnd + 2)
        say("+ go on");
    if (m_input.size() < lineEnd + 2 + mark.size)
        return false;
    m_scanned = lineEnd + 2 + mark.size;
    return !m_isOver;
}

void MemorySession::takeCommand(const QByteArray &command)
{
    if (!m_authenticating.isEmpty()) {
        welcome(std::exchange(m_authenticating, {}));
        return;
    }
    CommandWords words(command);
    const QByteArray tag = words.word();
    QByteArray name = words.word().toUpper();
    if (name == "UID")
        name += ' ' + words.word().toUpper();
    if (name == m_server.m_holdName
        && m_server.m_commands.value(name) + 1 == m_server.m_holdNumber) {
        m_server.m_isHolding = true;
        m_held = command;
        emit m_server.held();
        return;
    }
    ++m_server.m_commands[name];
    m_server.m_lastTimes[name] = m_server.m_clock.elapsed();
    if (!isRefused(tag, name))
        carryOut(tag, name, words);
}

bool MemorySession::isRefused(const QByteArray &tag, const QByteArray &name)
{
    for (const auto &refusal : m_server.m_refusals.value(name)) {
        if (refusal.number != m_server.m_commands.value(name))
            continue;
        m_server.m_refusalTimes[name].append(m_server.m_clock.elapsed());
        if (!refusal.answer.startsWith('*')) {
            say(tag + ' ' + refusal.answer);
            return true;
        }
        say(refusal.answer);
        hangUp();
        return true;
    }
    return false;
}

void MemorySession::carryOut(const QByteArray &tag, const QByteArray &name, CommandWords &words)
{
    if (name == "LOGIN") {
        welcome(tag);
    } else if (name == "AUTHENTICATE") {
        authenticate(tag, words);
    } else if (name == "CAPABILITY") {
        say("* CAPABILITY " + m_server.capabilities());
        say(tag + " OK done");
    } else if (name == "NOOP") {
        say(tag + " OK done");
    } else if (name == "LOGOUT") {
        say("* BYE see you");
        say(tag + " OK done");
        hangUp();
    } else if (name == "NAMESPACE") {
        say("* NAMESPACE ((\"\" \"/\")) NIL NIL");
        say(tag + " OK done");
    } else if (name == "LIST" || name == "LSUB") {
        list(tag, name, words);
    } else if (name == "STATUS") {
        status(tag, words);
    } else if (name == "CREATE") {
        create(tag, words);
    } else if (name == "SUBSCRIBE") {
        subscribe(tag, words);
    } else if (name == "SELECT" || name == "EXAMINE") {
        select(tag, name, words);
    } else if (name == "UID FETCH") {
        fetch(tag, words);
    } else if (name == "UID STORE") {
        store(tag, words);
    } else if (name == "APPEND") {
        append(tag, words);
    } else {
        say(tag + " BAD unknown command");
    }
}

void MemorySession::welcome(const QByteArray &tag)
{
    if (m_server.m_sessions >= m_server.m_sessionLimit) {
        ++m_server.m_refusedSessions;
        say(tag + ' ' + m_server.m_sessionRefusal);
        return;
    }
    m_isSignedIn = true;
    ++m_server.m_sessions;
    say(tag + " OK welcome");
}

void MemorySession::authenticate(const QByteArray &tag, CommandWords &words)
{
    words.word();
    if (words.atEnd()) {
        m_authenticating = tag;
        say("+ ");
        return;
    }
    welcome(tag);
}

void MemorySession::list(const QByteArray &tag, const QByteArray &name, CommandWords &words)
{
    words.string();
    if (words.string().isEmpty()) {
        say("* LIST (\\Noselect) \"/\" \"\"");
        say(tag + " OK done");
        return;
    }
    const auto &mailboxes = std::as_const(m_server.m_mailboxes);
    for (auto mailbox = mailboxes.cbegin(); mailbox != mailboxes.cend() && !m_isOver; ++mailbox) {
        if (name == "LIST" || mailbox->isSubscribed)
            say("* " + name + " (" + mailbox->attributes + ") \"/\" " + quoted(mailbox.key()));
    }
    say(tag + " OK done");
}

void MemorySession::status(const QByteArray &tag, CommandWords &words)
{
    const QByteArray name = words.string();
    const auto mailbox = m_server.m_mailboxes.constFind(name);
    if (mailbox == m_server.m_mailboxes.cend()) {
        say(tag + " NO [NONEXISTENT] no such mailbox");
        return;
    }
    qint64 size = 0;
    for (const MemoryMessage &message : mailbox->messages)
        size += message.bytes.size();
    QByteArray answer = "* STATUS " + quoted(name) + " (MESSAGES "
                        + QByteArray::number(mailbox->messages.size()) + " UIDNEXT "
                        + QByteArray::number(mailbox->uidNext) + " UIDVALIDITY "
                        + QByteArray::number(mailbox->uidValidity);
    if (words.rest().contains("SIZE"))
        answer += " SIZE " + QByteArray::number(size);
    if (words.rest().contains("HIGHESTMODSEQ"))
        answer += " HIGHESTMODSEQ " + QByteArray::number(mailbox->modSeq);
    say(answer + ')');
    say(tag + " OK done");
}

void MemorySession::create(const QByteArray &tag, CommandWords &words)
{
    const QByteArray name = words.string();
    if (m_server.m_mailboxes.contains(name)) {
        say(tag + " NO [ALREADYEXISTS] it is there");
        return;
    }
    m_server.m_mailboxes.insert(name, {});
    say(tag + " OK done");
}

void MemorySession::subscribe(const QByteArray &tag, CommandWords &words)
{
    const auto mailbox = m_server.m_mailboxes.find(words.string());
    if (mailbox != m_server.m_mailboxes.end())
        mailbox->isSubscribed = true;
    say(tag + " OK done");
}

void MemorySession::select(const QByteArray &tag, const QByteArray &name, CommandWords &words)
{
    m_selected = words.string();
    m_isReadOnly = name == "EXAMINE";
    const MemoryMailbox *mailbox = selected();
    if (!mailbox) {
        say(tag + " NO [NONEXISTENT] no such mailbox");
        return;
    }
    if (m_selected == m_server.m_poison) {
        hangUp();
        return;
    }
    say("* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)");
    say("* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*)] limited");
    say("* " + QByteArray::number(mailbox->messages.size()) + " EXISTS");
    say("* OK [UIDVALIDITY " + QByteArray::number(mailbox->uidValidity) + "] valid");
    say("* OK [UIDNEXT " + QByteArray::number(mailbox->uidNext) + "] next");
    if (knows("CONDSTORE"))
        say("* OK [HIGHESTMODSEQ " + QByteArray::number(mailbox->modSeq) + "] highest");
    say(tag + (name == "SELECT" ? " OK [READ-WRITE] done" : " OK [READ-ONLY] done"));
}

void MemorySession::fetch(const QByteArray &tag, CommandWords &words)
{
    const MemoryMailbox *mailbox = selected();
    if (!mailbox) {
        say(tag + " BAD nothing is selected");
        return;
    }
    const QByteArray set = words.word();
    const QByteArray items = words.rest();
    for (qsizetype i = 0; i < mailbox->messages.size() && !m_isOver; ++i) {
        const MemoryMessage &message = mailbox->messages[i];
        if (!isInSet(set, message.uid, mailbox->messages.last().uid))
            continue;
        QByteArray answer =
            "* " + QByteArray::number(i + 1) + " FETCH (UID " + QByteArray::number(message.uid);
        if (items.contains("RFC822.SIZE"))
            answer += " RFC822.SIZE " + QByteArray::number(message.bytes.size());
        if (items.contains("FLAGS"))
            answer += " FLAGS (" + message.flags.join(' ') + ')';
        if (items.contains("INTERNALDATE"))
            answer += " INTERNALDATE \"" + message.received + '"';
        if (items.contains("X-GM-LABELS")) {
            QByteArrayList labels;
            for (const QByteArray &label : message.labels)
                labels.append(label.startsWith('\\') ? label : quoted(label));
            answer += " X-GM-LABELS (" + labels.join(' ') + ')';
        }
        if (items.contains("HEADER.FIELDS"))
            answer += " BODY[HEADER.FIELDS (MESSAGE-ID RECEIVED)] "
                      + literal(identifyingFields(message.bytes));
        if (items.contains("BODY.PEEK[]") && isPoison(message.bytes)) {
            hangUp();
            return;
        }
        if (items.contains("BODY.PEEK[]"))
            answer += " BODY[] " + literal(message.bytes);
        say(answer + ')');
    }
    say(tag + " OK done");
}

void MemorySession::store(const QByteArray &tag, CommandWords &words)
{
    MemoryMailbox *mailbox = selected();
    if (!mailbox) {
        say(tag + " BAD nothing is selected");
        return;
    }
    const QByteArray set = words.word();
    const QByteArray item = words.word();
    const bool adds = item.startsWith('+');
    const QByteArray text = words.list();
    if (item == "X-GM-LABELS") {
        storeLabels(*mailbox, set, text);
        say(tag + " OK done");
        return;
    }
    const QByteArrayList flags = text.isEmpty() ? QByteArrayList() : text.split(' ');
    ++mailbox->modSeq;
    for (MemoryMessage &message : mailbox->messages) {
        if (!isInSet(set, message.uid, mailbox->messages.last().uid))
            continue;
        if (!adds)
            message.flags.clear();
        for (const QByteArray &flag : flags) {
            if (!message.flags.contains(flag))
                message.flags.append(flag);
        }
    }
    say(tag + " OK done");
}

QByteArrayList MemorySession::store(MemoryServer &server, const QByteArray &name,
                                    CommandWords &words)
{
    MemoryMailbox &mailbox = server.m_mailboxes[name];
    QByteArrayList uids;
    while (!words.atEnd()) {
        QByteArray flags;
        QByteArray received = "01-Jan-2000 00:00:00 +0000";
        if (words.peek() == '(')
            flags = words.list();
        if (words.peek() == '"')
            received = words.string();
        const quint32 uid = mailbox.add(
            words.string(), flags.isEmpty() ? QByteArrayList() : flags.split(' '), received);
        if (server.m_change)
            server.m_change(mailbox.messages.last());
        uids.append(QByteArray::number(uid));
    }
    return uids;
}

void MemorySession::append(const QByteArray &tag, CommandWords &words)
{
    const QByteArray name = words.string();
    const auto mailbox = m_server.m_mailboxes.constFind(name);
    if (mailbox == m_server.m_mailboxes.cend()) {
        say(tag + " NO [TRYCREATE] no such mailbox");
        return;
    }
    // As Courier has it.
    if (m_isReadOnly && m_selected == name) {
        say(tag + " NO Current box is selected READ-ONLY.");
        return;
    }
    if (isPoison(words.rest())) {
        hangUp();
        return;
    }
    if (!m_server.m_refusedText.isEmpty() && words.rest().contains(m_server.m_refusedText)) {
        say(tag + ' ' + m_server.m_refusedAnswer);
        return;
    }
    if (m_server.m_lateAppend > 0 && --m_server.m_lateAppend == 0) {
        m_server.m_late = [&server = m_server, name, rest = words.rest()] {
            CommandWords late(rest);
            store(server, name, late);
        };
        hangUp();
        return;
    }
    const QByteArrayList uids = store(m_server, name, words);
    if (!knows("UIDPLUS")) {
        say(tag + " OK done");
        return;
    }
    say(tag + " OK [APPENDUID " + QByteArray::number(mailbox->uidValidity) + ' ' + uids.join(',')
        + "] done");
}

MemoryMailbox *MemorySession::selected()
{
    const auto mailbox = m_server.m_mailboxes.find(m_selected);
    return mailbox == m_server.m_mailboxes.end() ? nullptr : &*mailbox;
}

bool MemorySession::isPoison(const QByteArray &bytes) const
{
    return !m_server.m_poison.isEmpty() && bytes.contains(m_server.m_poison);
}

bool MemorySession::knows(const QByteArray &capability) const
{
    return m_server.capabilities().split(' ').contains(capability);
}

void MemorySession::say(const QByteArray &answer)
{
    if (m_isOver)
        return;
    ++m_server.m_answers;
    ++m_answers;
    if (m_server.m_late && --m_server.m_lateAnswers <= 0)
        std::exchange(m_server.m_late, {})();
    if (m_answers > m_server.m_answersPerLine) {
        hangUp();
        return;
    }
    if (m_server.m_answers != m_server.m_cutAt) {
        const QByteArrayList said =
            m_server.m_lie ? m_server.m_lie(answer) : QByteArrayList{answer};
        for (const QByteArray &line : said)
            m_socket->write(line + "\r\n");
        return;
    }
    if (m_server.m_cut == Cut::Stall) {
        m_socket->write(answer.first(answer.size() / 2));
        m_isOver = true;
        return;
    }
    if (m_server.m_cut == Cut::Within)
        m_socket->write(answer.first(answer.size() / 2));
    else if (m_server.m_cut == Cut::Bye)
        m_socket->write("* BYE going down\r\n");
    hangUp();
}

void MemorySession::hangUp()
{
    m_isOver = true;
    if (std::exchange(m_isSignedIn, false))
        --m_server.m_sessions;
    m_socket->disconnectFromHost();
}

} // namespace Mailhaul::Test
