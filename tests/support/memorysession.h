// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memoryserver.h"

#include <QPointer>
#include <QTcpSocket>

namespace Mailhaul::Test {

/// The words of one command, read from left to right.
class CommandWords
{
public:
    explicit CommandWords(const QByteArray &command) : m_rest(command) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    char peek() const { return m_rest.isEmpty() ? '\0' : m_rest.front(); }
    QByteArray word();   ///< Up to a blank.
    QByteArray string(); ///< Atom, quoted string or literal.
    QByteArray list();   ///< In parentheses, without them.
    const QByteArray &rest() const { return m_rest; }

private:
    void skipBlank();

    QByteArray m_rest;
};

/// One client of a MemoryServer.
class MemorySession final : public QObject
{
    Q_OBJECT

public:
    MemorySession(MemoryServer &server, QTcpSocket *socket);
    ~MemorySession() override;

private:
    void readAvailable();
    void readCommands();
    bool readCommand();
    void takeCommand(const QByteArray &command);
    void carryOut(const QByteArray &tag, const QByteArray &name, CommandWords &words);
    bool isRefused(const QByteArray &tag, const QByteArray &name);

    void welcome(const QByteArray &tag);
    void authenticate(const QByteArray &tag, CommandWords &words);
    void list(const QByteArray &tag, const QByteArray &name, CommandWords &words);
    void status(const QByteArray &tag, CommandWords &words);
    void create(const QByteArray &tag, CommandWords &words);
    void subscribe(const QByteArray &tag, CommandWords &words);
    void select(const QByteArray &tag, const QByteArray &name, CommandWords &words);
    void fetch(const QByteArray &tag, CommandWords &words);
    void store(const QByteArray &tag, CommandWords &words);
    void append(const QByteArray &tag, CommandWords &words);
    /// The UIDs of the messages that follow in \a words.
    static QByteArrayList store(MemoryServer &server, const QByteArray &name, CommandWords &words);

    MemoryMailbox *selected();
    bool knows(const QByteArray &capability) const;
    bool isPoison(const QByteArray &bytes) const;
    void say(const QByteArray &answer);
    void hangUp();

    MemoryServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_input;
    qsizetype m_scanned = 0;     ///< Where the next line of the command begins.
    QByteArray m_held;           ///< The command that waits until the server goes on.
    QByteArray m_authenticating; ///< Tag of the AUTHENTICATE that waits for its response.
    QByteArray m_selected;
    bool m_isReadOnly = false; ///< As EXAMINE opens a mailbox.
    int m_answers = 0;
    bool m_isSignedIn = false;
    bool m_isOver = false;
};

} // namespace Mailhaul::Test
