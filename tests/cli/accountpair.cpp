// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/accountpair.h"

#include "tests/support/accountsnapshot.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

namespace {

/// "a", "-d" or "c*500" of "c*500\\Seen".
QString idOf(const QString &token)
{
    return token.section(u'\\', 0, 0);
}

QByteArrayList flagsOf(const QString &token)
{
    QByteArrayList flags;
    const QStringList names = token.split(u'\\').sliced(1);
    for (const QString &name : names)
        flags.append(name.startsWith(u'$') ? name.toLatin1() : '\\' + name.toLatin1());
    return flags;
}

} // namespace

DovecotOptions manyAccounts(int pairs, DovecotOptions options)
{
    options.passwords.clear();
    for (int i = 1; i <= pairs; ++i) {
        options.passwords.insert(u"old%1"_s.arg(i), u"secret"_s);
        options.passwords.insert(u"new%1"_s.arg(i), u"secret"_s);
    }
    options.specialUse = {};
    return options;
}

AccountPair::AccountPair(const DovecotServer &server, int number)
    : m_server(server)
    , m_number(number)
{
    if (!m_old.open(server, u"old%1"_s.arg(number)) || !m_new.open(server, u"new%1"_s.arg(number)))
        qFatal("%s %s", qPrintable(m_old.errorText()), qPrintable(m_new.errorText()));
}

QByteArray AccountPair::message(const QString &id)
{
    const QByteArray name = id.section(u'*', 0, 0).toLatin1();
    const int more = id.section(u'*', 1, 1).toInt();
    QByteArray bytes = "Subject: " + name + "\r\nFrom: somebody@example.org\r\n";
    if (!name.startsWith('-'))
        bytes += "Message-Id: <" + name + "@example.org>\r\n";
    bytes += "\r\nText of " + name + "\r\n";
    for (int left = more; left > 0; left -= 50)
        bytes += QByteArray(qMin(left, 50) - 2, 'x') + "\r\n";
    return bytes;
}

bool AccountPair::put(ImapWitness &witness, const QString &folder, const QByteArray &bytes,
                      const QByteArrayList &flags, const QByteArray &received)
{
    if (witness.append(folder, bytes, flags, received))
        return true;
    m_errorText = witness.errorText();
    return false;
}

bool AccountPair::fill(ImapWitness &witness, const QString &account)
{
    const QStringList folders = account.split(u'|', Qt::SkipEmptyParts);
    for (const QString &text : folders) {
        const QString folder = text.section(u':', 0, 0).trimmed();
        const QStringList tokens = text.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        if (folder != "INBOX"_L1)
            witness.create(folder);
        for (const QString &token : tokens) {
            if (!put(witness, folder, message(idOf(token)), flagsOf(token),
                     "01-Feb-2020 10:00:00 +0000"))
                return false;
        }
    }
    return true;
}

bool AccountPair::fill(const QString &oldAccount, const QString &newAccount)
{
    return fill(m_old, oldAccount) && fill(m_new, newAccount);
}

QString AccountPair::described(ImapWitness &witness)
{
    const auto account = AccountSnapshot::take(witness);
    if (!account)
        return witness.errorText();
    QStringList folders;
    for (auto it = account->folders.cbegin(); it != account->folders.cend(); ++it) {
        if (!it->isSelectable)
            continue;
        QString text = it.key() + u':';
        for (const MessageSnapshot &message : it->messages) {
            text += u' ' + message.subject;
            for (const QByteArray &flag : message.flags)
                text += (flag.startsWith('$') ? u"\\"_s : QString()) + QString::fromLatin1(flag);
        }
        folders.append(text);
    }
    return folders.join(" | "_L1);
}

QByteArrayList AccountPair::bodies(ImapWitness &witness, const QString &folder)
{
    QByteArrayList bodies;
    const auto messages = witness.fetchAll(folder);
    if (!messages)
        return {};
    for (const WitnessMessage &message : *messages)
        bodies.append(message.body);
    return bodies;
}

QStringList AccountPair::arguments(const QStringList &more) const
{
    QStringList arguments;
    for (const auto &[side, user] : {std::pair(u"1"_s, u"old"_s), std::pair(u"2"_s, u"new"_s)}) {
        arguments += QStringList{"--host"_L1 + side,
                                 m_server.host(),
                                 "--port"_L1 + side,
                                 QString::number(m_server.port()),
                                 "--user"_L1 + side,
                                 user + QString::number(m_number),
                                 "--password"_L1 + side,
                                 u"secret"_s,
                                 "--nossl"_L1 + side,
                                 "--notls"_L1 + side};
    }
    return arguments + more;
}

qint64 figure(const ProgramRun &program, const QString &label)
{
    const QRegularExpression line(u'^' + QRegularExpression::escape(label) + u" *: (\\d+)"_s,
                                  QRegularExpression::MultilineOption);
    const auto match = line.match(program.output());
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace Mailhaul::Test
