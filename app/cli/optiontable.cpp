// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"

#include "app/cli/imapsyncoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

using enum OptionType;
using enum OptionGroup;

constexpr OptionRow table[] = {
    {"host#", Text, Accounts, "HOST",
     QT_TRANSLATE_NOOP("CommandLine",
                       "IMAP server of the old account (1) and of the new one (2).")},
    {"port#", Integer, Accounts, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Port to connect to. 993 means TLS from the first byte unless "
                       "--nossl# is given; with another port STARTTLS is used where "
                       "the server offers it.")},
    {"user#", Text, Accounts, "NAME", QT_TRANSLATE_NOOP("CommandLine", "User name.")},
    {"password#", Text, Accounts, "PASSWORD",
     QT_TRANSLATE_NOOP("CommandLine", "Password. Other users of this machine may see it for a "
                                      "moment; --passfile# or the environment variable "
                                      "IMAPSYNC_PASSWORD# is safer. The variable goes before this "
                                      "option. Without any of them the terminal is asked."),
     OptionSecrecy::Secret},
    {"passfile#", Text, Accounts, "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "File with the password in its first line. Goes before every "
                                      "other source.")},
    {"showpasswords", NegatableFlag, Accounts, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Show passwords in the command line that is printed and logged, "
                       "instead of MASKED.")},
    {"sanitize", NegatableFlag, Accounts, "",
     QT_TRANSLATE_NOOP("CommandLine", "Remove blanks around hosts, users and passwords given as "
                                      "options (default).")},

    {"ssl#", NegatableFlag, Encryption, "",
     QT_TRANSLATE_NOOP("CommandLine", "TLS from the first byte. Without any of these options it is "
                                      "used if something answers on port 993.")},
    {"tls#", NegatableFlag, Encryption, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "STARTTLS, or no connection at all. --nossl# --notls# together "
                       "mean an unencrypted connection.")},
    {"sslcheck", NegatableFlag, Encryption, "",
     QT_TRANSLATE_NOOP("CommandLine", "Try port 993 first (default). --nosslcheck goes to port 143 "
                                      "straight away.")},
    {"sslargs#", KeyValueList, Encryption, "KEY=VALUE",
     QT_TRANSLATE_NOOP("CommandLine", "SSL_verify_mode=0 does not check the server's certificate; "
                                      "SSL_verify_mode=1 does (default); SSL_ca_file=FILE adds "
                                      "authorities in PEM form; SSL_fingerprint=sha256$HEX accepts "
                                      "this very certificate. May be given again.")},

    {"authmech#", Text, SignIn, "NAME",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Way to sign in: LOGIN or PLAIN. By default the server's offer "
                       "decides.")},
    {"authuser#", Text, SignIn, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Administrator who signs in for --user# with PLAIN. The "
                                      "password is the administrator's.")},

    {"folder", TextList, Folders, "NAME",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Copy this folder of the old account, and no other that is not "
                       "named as well. May be given again.")},
    {"f1f2", TextList, Folders, "OLD=NEW",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Copy folder OLD into folder NEW, both full names. Goes before "
                       "every other rule. May be given again.")},
    {"automap", NegatableFlag, Folders, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Let folders of the same purpose (Sent, Trash, Drafts, …) find "
                       "each other although they have different names.")},
    {"prefix#", Text, Folders, "TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Prefix of folder names, such as INBOX. with a final dot, "
                                      "instead of what the server says. May be empty.")},
    {"sep#", Text, Folders, "CHARACTER",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Separator in folder names instead of what the server says.")},

    {"dry", NegatableFlag, Run, "",
     QT_TRANSLATE_NOOP("CommandLine", "Change nothing; only say what would be done.")},
    {"justlogin", NegatableFlag, Run, "",
     QT_TRANSLATE_NOOP("CommandLine", "Sign in on both sides and end.")},
    {"justfolders", NegatableFlag, Run, "",
     QT_TRANSLATE_NOOP("CommandLine", "Create and subscribe folders, and copy no message.")},
    {"resyncflags", NegatableFlag, Run, "",
     QT_TRANSLATE_NOOP("CommandLine", "Give messages that are there already the flags of the old "
                                      "account (default).")},
    {"timeout", Real, Run, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine", "Longest silence of a server; 0 is no limit. Default 120.")},
    {"timeout#", Real, Run, "SECONDS", QT_TRANSLATE_NOOP("CommandLine", "The same for one side.")},
    {"errorsmax", Integer, Run, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "End after that many errors. Default 50.")},
    {"lanes", Integer, Run, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Pairs of connections that copy at the same time, 1 to 8. "
                                      "Default 2. (Not in imapsync.)")},
    {"journaldir", Text, Run, "FOLDER",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Where to keep the memory of this migration, which lets it go on "
                       "after an interruption. Default: the user's data folder. (Not in "
                       "imapsync.)")},

    {"log", NegatableFlag, Report, "",
     QT_TRANSLATE_NOOP("CommandLine", "Write what is printed into a file as well (default).")},
    {"logfile", Text, Report, "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Name of that file, below --logdir unless it is absolute.")},
    {"logdir", Text, Report, "FOLDER",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Folder of log files. Default LOG_imapsync; empty is the current "
                       "folder.")},
    {"foldersizes", NegatableFlag, Report, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the sizes of the folders before copying (default).")},
    {"foldersizesatend", NegatableFlag, Report, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the sizes of both sides at the end (default: as "
                                      "--foldersizes).")},
    {"errorsdump", NegatableFlag, Report, "",
     QT_TRANSLATE_NOOP("CommandLine", "List the errors at the end (default).")},
    {"help", Flag, Report, "", QT_TRANSLATE_NOOP("CommandLine", "Print this text.")},
    {"version", Flag, Report, "", QT_TRANSLATE_NOOP("CommandLine", "Print the version number.")},
};

void addSpellings(QList<OptionName> *names, const OptionName &name, const QStringList &aliases = {})
{
    names->append(name);
    for (const QString &alias : aliases) {
        names->append(name);
        names->last().spelled = alias;
    }
    if (name.type != NegatableFlag)
        return;
    for (const QString &spelling : QStringList{name.spelled} + aliases) {
        for (const auto negation : {"no"_L1, "no-"_L1}) {
            names->append(name);
            names->last().spelled = negation + spelling;
            names->last().negated = true;
        }
    }
}

QList<OptionName> makeNames()
{
    QList<OptionName> names;
    for (const OptionRow &row : table) {
        const QString name = QString::fromLatin1(row.name);
        if (!name.endsWith(u'#')) {
            addSpellings(&names, {name, &row, name, row.type});
            continue;
        }
        for (const auto side : {u'1', u'2'}) {
            const QString sided = name.chopped(1) + side;
            addSpellings(&names, {sided, &row, sided, row.type});
        }
    }
    for (const ImapsyncOption &option : imapsyncOptions())
        addSpellings(&names, {option.name, nullptr, option.name, option.type}, option.aliases);
    return names;
}

} // namespace

std::span<const OptionRow> optionTable()
{
    return table;
}

const QList<OptionName> &optionNames()
{
    static const QList<OptionName> names = makeNames();
    return names;
}

} // namespace Mailhaul::Cli
