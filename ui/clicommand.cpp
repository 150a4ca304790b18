// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clicommand.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:@%+=,-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
#ifdef Q_OS_WIN
    QString inside = word;
    return u'"' + inside.replace(u'"', u"\\\""_s) + u'"';
#else
    QString inside = word;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
#endif
}

class Words
{
public:
    void add(const QString &option) { m_words.append(option); }
    void add(const QString &option, const QString &value)
    {
        if (!value.isEmpty())
            m_words.append({option, value});
    }
    QString line() const
    {
        QStringList parts;
        std::ranges::transform(m_words, std::back_inserter(parts), quoted);
        return u"mailhaul-cli "_s + parts.join(u' ');
    }

private:
    QStringList m_words;
};

void addAccount(Words &words, const Account &account, const QString &side)
{
    words.add("--host"_L1 + side, account.host);
    if (account.port != 0)
        words.add("--port"_L1 + side, QString::number(account.port));
    switch (account.security) {
    case Security::ImplicitTls:
        words.add("--ssl"_L1 + side);
        break;
    case Security::StartTls:
        words.add("--tls"_L1 + side);
        break;
    case Security::None:
        words.add("--nossl"_L1 + side);
        words.add("--notls"_L1 + side);
        break;
    case Security::Automatic:
    case Security::StartTlsIfOffered:
        break;
    }
    words.add("--user"_L1 + side, account.user);
    words.add("--passfile"_L1 + side, u"password%1.txt"_s.arg(side));
    for (const QByteArray &fingerprint : account.trust.acceptedFingerprints) {
        words.add("--sslargs"_L1 + side,
                  u"SSL_fingerprint=sha256$"_s + QString::fromLatin1(fingerprint));
    }
}

void addFolders(Words &words, const FolderChoices &choices)
{
    if (choices.rules.matchesPurpose)
        words.add(u"--automap"_s);
    if (choices.rules.leavesEmptyOut)
        words.add(u"--skipemptyfolders"_s);
    words.add(u"--prefix1"_s, choices.rules.sourcePrefix);
    words.add(u"--prefix2"_s, choices.rules.destinationPrefix);
    words.add(u"--subfolder2"_s, choices.rules.subfolder);
    for (const QString &text : choices.rules.renamings)
        words.add(u"--regextrans2"_s, text);
    for (const QString &text : choices.rules.includes)
        words.add(u"--include"_s, text);
    for (const QString &text : choices.rules.excludes)
        words.add(u"--exclude"_s, text);
    QList<Imap::MailboxName> sources = choices.targets.keys();
    std::ranges::sort(sources);
    for (const Imap::MailboxName &source : std::as_const(sources)) {
        words.add(u"--f1f2"_s, QString::fromUtf8(source.raw()) + u'='
                                   + QString::fromUtf8(choices.targets.value(source).raw()));
    }
    QList<Imap::MailboxName> leftOut = choices.leftOut.values();
    std::ranges::sort(leftOut);
    for (const Imap::MailboxName &folder : std::as_const(leftOut)) {
        words.add(u"--exclude"_s,
                  u'^' + QRegularExpression::escape(QString::fromUtf8(folder.raw())) + u'$');
    }
}

void addMessages(Words &words, const MessageChoices &choices)
{
    words.add(u"--search1"_s, QString::fromLatin1(searchCriteria(choices)));
    if (choices.largest)
        words.add(u"--maxsize"_s, QString::number(*choices.largest));
    if (choices.smallest)
        words.add(u"--minsize"_s, QString::number(*choices.smallest - 1));
    if (choices.duplicates == Duplicates::CopiedAll)
        words.add(u"--syncduplicates"_s);
    if (choices.deletesCopied) {
        words.add(u"--delete1"_s);
        words.add(u"--noexpunge1"_s);
    }
    if (choices.deletesStray) {
        words.add(u"--delete2"_s);
        words.add(u"--nodelete2duplicates"_s);
    }
    if (choices.flagSync == FlagSync::Leave)
        words.add(u"--noresyncflags"_s);
}

} // namespace

QString cliCommand(const MigrationRequest &request, const FolderChoices &choices)
{
    Words words;
    addAccount(words, request.source, u"1"_s);
    addAccount(words, request.destination, u"2"_s);
    addFolders(words, choices);
    addMessages(words, choices.messages);
    return words.line();
}

} // namespace Mailhaul
