// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"

#include "app/cli/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

using enum OptionType;
using enum OptionGroup;
using enum OptionHandling;

constexpr OptionRow table[] = {
    {"host#", Text, Accounts, Works, "HOST",
     QT_TRANSLATE_NOOP("CommandLine",
                       "IMAP server of the old account (1) and of the new one (2).")},
    {"port#", Integer, Accounts, Works, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Port to connect to. 993 means TLS from the first byte "
                                      "unless --nossl# is given; with another port STARTTLS is "
                                      "used where the server offers it.")},
    {"user#", Text, Accounts, Works, "NAME", QT_TRANSLATE_NOOP("CommandLine", "User name.")},
    {"password#", Text, Accounts, Works, "PASSWORD",
     QT_TRANSLATE_NOOP("CommandLine", "Password. Other users of this machine may see it for a "
                                      "moment; --passfile# or the environment variable "
                                      "IMAPSYNC_PASSWORD# is safer. The variable goes before this "
                                      "option. Without any of them the terminal is asked."),
     "", OptionSecrecy::Secret},
    {"passfile#", Text, Accounts, Works, "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "File with the password in its first line. Goes before "
                                      "every other source.")},
    {"showpasswords", NegatableFlag, Accounts, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Show passwords in the command line that is printed and "
                                      "logged, instead of MASKED.")},
    {"sanitize", NegatableFlag, Accounts, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Remove blanks around hosts, users and passwords given as "
                                      "options (default).")},
    {"domain#", Text, Accounts, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Domain for NTLM.")},

    {"ssl#", NegatableFlag, Encryption, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "TLS from the first byte. Without any of these options it "
                                      "is used if something answers on port 993.")},
    {"tls#", NegatableFlag, Encryption, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "STARTTLS, or no connection at all. --nossl# --notls# "
                                      "together mean an unencrypted connection.")},
    {"sslcheck", NegatableFlag, Encryption, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Try port 993 first (default). --nosslcheck goes to port "
                                      "143 straight away.")},
    {"sslargs#", KeyValueList, Encryption, Works, "KEY=VALUE",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "SSL_verify_mode=0 does not check the server's certificate; SSL_verify_mode=1 "
         "does (default); SSL_ca_file=FILE adds authorities in PEM form; "
         "SSL_crl_file=FILE is a list of certificates that were revoked, in PEM or DER; "
         "SSL_fingerprint=sha256$HEX accepts this very certificate; "
         "SSL_version=TLSv1_3 asks for that version or newer; SSL_hostname=NAME is "
         "whom to ask for and to check instead of the host; SSL_cert_file=FILE and "
         "SSL_key_file=FILE are a certificate to sign in with. May be given again.")},
    {"ssl#_ssl_version", Text, Encryption, Works, "VERSION",
     QT_TRANSLATE_NOOP("CommandLine", "The same as --sslargs# SSL_version=VERSION.")},
    {"inet4", OptionType::Flag, Encryption, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Use IPv4 only."), "ipv4"},
    {"inet6", OptionType::Flag, Encryption, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Use IPv6 only."), "ipv6"},
    {"debugssl", Integer, Encryption, Pointless, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "The encryption library here writes no trace.")},

    {"authmech#", Text, SignIn, Works, "NAME",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Way to sign in: LOGIN, PLAIN, CRAM-MD5, DIGEST-MD5, SCRAM-SHA-1, SCRAM-SHA-256, "
         "NTLM, EXTERNAL (with the certificate of --sslargs#), GSSAPI, XOAUTH2, "
         "OAUTHBEARER, X-MASTERAUTH or PREAUTH. By default the strongest one that the "
         "server offers.")},
    {"authuser#", Text, SignIn, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Administrator who signs in for --user# with PLAIN, unless "
                                      "another way is asked for. The password is the "
                                      "administrator's.")},
    {"authmd5", NegatableFlag, SignIn, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Sign in with CRAM-MD5 on both sides.")},
    {"authmd5#", NegatableFlag, SignIn, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Sign in with CRAM-MD5.")},
    {"proxyauth#", OptionType::Flag, SignIn, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Sign in as --authuser#, then PROXYAUTH for --user#.")},
    {"trylogin", NegatableFlag, SignIn, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "After the way asked for with --authmech# failed, try LOGIN (default).")},
    {"oauthaccesstoken#", Text, SignIn, Works, "TOKEN",
     QT_TRANSLATE_NOOP("CommandLine",
                       "OAuth access token, or a file with it in its first line. The "
                       "file is read again at each connection."),
     "", OptionSecrecy::Secret},
    {"oauthdirect#", Text, SignIn, Works, "TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Complete XOAUTH2 string in base64, or a file with it in its "
                                      "first line."),
     "", OptionSecrecy::Secret},
    {"oauth#", Text, SignIn, Works, "SERVICE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Sign in in a browser, here or on another device: google, microsoft, or a "
                       "service of --oauthfile. With --keychain only the first time. (Not in "
                       "imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"oauthfile", Text, SignIn, Works, "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Services for --oauth# and the ids to use them with. Default "
                                      "oauth.json in the folder of Mailhaul's settings. (Not in "
                                      "imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"keychain", NegatableFlag, SignIn, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Look for passwords in the system's keychain before the "
                                      "terminal is asked, and keep there what --oauth# granted. "
                                      "(Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},

    {"gmail1", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The old account is at Gmail: host, TLS, pace, folder "
                                      "names, copies of one message in several folders.")},
    {"gmail2", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The new account is at Gmail: likewise.")},
    {"office1", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The old account is at Microsoft 365.")},
    {"office2", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The new account is at Microsoft 365: likewise, with its "
                                      "limits of size, pace and line length.")},
    {"exchange1", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The old account is at Exchange.")},
    {"exchange2", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The new account is at Exchange: its limits of size, pace "
                                      "and line length.")},
    {"domino1", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The old account is at Domino.")},
    {"domino2", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The new account is at Domino.")},
    {"noexclude", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "A preset adds no --exclude.")},
    {"noregexmess", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "A preset adds no --regexmess.")},
    {"noregexflag", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "A preset adds no --regexflag.")},
    {"nof1f2", OptionType::Flag, Presets, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "A preset adds no --f1f2.")},

    {"folder", TextList, FolderChoice, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Copy this folder of the old account, and no other that is "
                                      "not named as well. May be given again.")},
    {"folderrec", TextList, FolderChoice, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Copy this folder and everything below it. May be given "
                                      "again.")},
    {"subscribed", OptionType::Flag, FolderChoice, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Copy the folders that are subscribed on the old account.")},
    {"include", TextList, FolderChoice, Works, "REGEX",
     QT_TRANSLATE_NOOP("CommandLine", "Add all folders that match. Alone, only these are copied. "
                                      "May be given again.")},
    {"exclude", TextList, FolderChoice, Works, "REGEX",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out all folders that match, however they were "
                                      "chosen. May be given again.")},
    {"folderfirst", TextList, FolderChoice, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Copy this folder first. May be given again.")},
    {"folderlast", TextList, FolderChoice, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Copy this folder last. May be given again.")},
    {"checkfoldersexist", NegatableFlag, FolderChoice, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out folders given by name that the old account does "
                                      "not have (default).")},
    {"checkselectable", NegatableFlag, FolderChoice, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "Folders that cannot hold messages are known from the "
                                      "listing and always left out.")},
    {"skipemptyfolders", NegatableFlag, FolderChoice, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Do not create folders that have no message.")},
    {"subfolder1", Text, FolderChoice, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Copy only what is below this folder, to the top of the new "
                                      "account.")},

    {"automap", NegatableFlag, FolderNames, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Let folders of the same purpose (Sent, Trash, Drafts, …) "
                                      "find each other although they have different names.")},
    {"justautomap", NegatableFlag, FolderNames, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print where every folder would go, and end.")},
    {"f1f2", TextList, FolderNames, Works, "OLD=NEW",
     QT_TRANSLATE_NOOP("CommandLine", "Copy folder OLD into folder NEW, both full names. Goes "
                                      "before every other rule. May be given again.")},
    {"f1f2h", KeyValueList, FolderNames, Pointless, "OLD=NEW",
     QT_TRANSLATE_NOOP("CommandLine", "imapsync itself pays no attention to it; use --f1f2.")},
    {"subfolder2", Text, FolderNames, Works, "NAME",
     QT_TRANSLATE_NOOP("CommandLine", "Copy everything to below this folder of the new account.")},
    {"regextrans2", TextList, FolderNames, Works, "OPERATOR",
     QT_TRANSLATE_NOOP("CommandLine", "Change names on the new account with one of Perl's "
                                      "operators, such as 's,^Old/,New/,'. Comes after all other "
                                      "rules but --f1f2 and --automap. May be given again.")},
    {"prefix#", Text, FolderNames, Works, "TEXT",
     QT_TRANSLATE_NOOP("CommandLine", "Prefix of folder names, such as INBOX. with a final dot, "
                                      "instead of what the server says. May be empty.")},
    {"sep#", Text, FolderNames, Works, "CHARACTER",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Separator in folder names instead of what the server says.")},
    {"fixslash2", NegatableFlag, FolderNames, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Replace a / in names by _ where it was no part of a name "
                                      "before but would be now (default).")},
    {"fixInboxINBOX", NegatableFlag, FolderNames, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "INBOX is the same in any case on every server.")},
    {"mixfolders", NegatableFlag, FolderNames, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Copy into a folder whose name differs in case only "
                                      "(default). --nomixfolders leaves such folders out.")},
    {"create_folder_old", NegatableFlag, FolderNames, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Create only the folder itself and leave the levels above "
                                      "it to the server.")},

    {"justfolders", NegatableFlag, FolderWork, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Create and subscribe folders, and copy no message.")},
    {"subscribe", NegatableFlag, FolderWork, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Subscribe what is subscribed on the old account (default).")},
    {"subscribeall", NegatableFlag, FolderWork, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Subscribe every folder that is copied."), "subscribe_all"},
    {"delete2folders", NegatableFlag, FolderWork, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Delete folders of the new account to which no folder of the old one goes. "
                       "A folder with more messages than --deleteceiling allows stays.")},
    {"delete2foldersonly", Text, FolderWork, Works, "REGEX",
     QT_TRANSLATE_NOOP("CommandLine", "Like --delete2folders, but only folders that match; a bare "
                                      "pattern or an operator such as m{^Old}.")},
    {"delete2foldersbutnot", Text, FolderWork, Works, "REGEX",
     QT_TRANSLATE_NOOP("CommandLine", "Like --delete2folders, but no folder that matches.")},
    {"delete1emptyfolders", OptionType::Flag, FolderWork, Works, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Delete empty folders of the old account that have no folder below them, before the copy, "
         "and with --delete1 after it. They are not created on the new account.")},
    {"syncacls", NegatableFlag, FolderWork, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Copy access rights, where both servers know them. Your own "
                                      "rights on the new account are never reduced.")},

    {"maxsize", Integer, MessageChoice, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out larger messages.")},
    {"minsize", Integer, MessageChoice, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out messages of that size and smaller ones.")},
    {"appendlimit", Integer, MessageChoice, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "Largest message that the new server takes.")},
    {"maxage", Real, MessageChoice, Works, "DAYS",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Leave out messages older than so many days, on both sides.")},
    {"minage", Real, MessageChoice, Works, "DAYS",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Leave out messages younger than so many days, on both sides.")},
    {"search", Text, MessageChoice, Works, "CRITERIA",
     QT_TRANSLATE_NOOP("CommandLine", "Only messages that IMAP's SEARCH finds, on both sides.")},
    {"search#", Text, MessageChoice, Works, "CRITERIA",
     QT_TRANSLATE_NOOP("CommandLine", "The same for one side.")},
    {"abletosearch", NegatableFlag, MessageChoice, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Take dates from the message by SEARCH (default). "
                                      "--noabletosearch takes the day of arrival.")},
    {"abletosearch#", NegatableFlag, MessageChoice, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The same for one side.")},
    {"checknoabletosearch", NegatableFlag, MessageChoice, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Try first if SEARCH finds everything, where --maxage or --minage need it, "
                       "and go on as with --noabletosearch if not (default).")},
    {"fetch_hash_set", Text, MessageChoice, Works, "UIDS",
     QT_TRANSLATE_NOOP("CommandLine", "With --noabletosearch: look only at messages with these "
                                      "UIDs, such as 1:100,200:*.")},
    {"skipmess", TextList, MessageChoice, Works, "OPERATOR",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out messages whose text matches, such as "
                                      "'m{^Subject: spam}im'. May be given again.")},
    {"maxlinelength", Integer, MessageChoice, Works, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out messages with a longer line.")},
    {"maxlinelengthcmd", Text, MessageChoice, Works, "COMMAND",
     QT_TRANSLATE_NOOP("CommandLine", "Mend such messages with this command instead.")},
    {"minmaxlinelength", Integer, MessageChoice, Works, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out messages whose longest line is not longer.")},
    {"debugmaxlinelength", NegatableFlag, MessageChoice, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"checkmessageexists", NegatableFlag, MessageChoice, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "A message that is gone when its turn comes is always "
                                      "noticed and counted as vanished.")},

    {"useheader", TextList, Identity, Works, "FIELD",
     QT_TRANSLATE_NOOP("CommandLine", "Header field that identifies a message instead of "
                                      "Message-Id and Received. May be given again.")},
    {"skipheader", Text, Identity, Works, "REGEX",
     QT_TRANSLATE_NOOP("CommandLine", "Header lines that do not identify a message.")},
    {"messageidnodomain", NegatableFlag, Identity, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Compare Message-Id only up to its @.")},
    {"wholeheaderifneeded", NegatableFlag, Identity, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "Where a server sends no header fields the message is "
                                      "always read whole.")},
    {"skipsize", NegatableFlag, Identity, Works, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Do not compare sizes (default). --noskipsize makes the size a part of the identity.")},
    {"addheader", NegatableFlag, Identity, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Give messages without identity an artificial Message-Id. "
                                      "(Without it they are copied as they are and told apart by "
                                      "their content.)")},
    {"syncduplicates", NegatableFlag, Identity, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Copy duplicates as well.")},
    {"skipcrossduplicates", NegatableFlag, Identity, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out messages that are in another folder of the new "
                                      "account already.")},
    {"debugcrossduplicates", NegatableFlag, Identity, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"useuid", NegatableFlag, Identity, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Tell messages apart by their numbers only, as the journal "
                                      "remembers them; headers are not read.")},
    {"usecache", NegatableFlag, Identity, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "The journal remembers in any case which message went "
                                      "where.")},
    {"cacheaftercopy", NegatableFlag, Identity, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "The journal remembers in any case which message went "
                                      "where.")},
    {"debugcache", NegatableFlag, Identity, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"fixcolonbug", NegatableFlag, Identity, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "There are no cache folders here whose names could be "
                                      "wrong.")},

    {"regexmess", TextList, Content, Works, "OPERATOR",
     QT_TRANSLATE_NOOP("CommandLine", "Change messages with one of Perl's operators. May be given "
                                      "again.")},
    {"pipemess", TextList, Content, Works, "COMMAND",
     QT_TRANSLATE_NOOP("CommandLine", "Change messages with a command. May be given again.")},
    {"pipemesscheck", NegatableFlag, Content, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Try these commands with a blank before the copy begins (default).")},
    {"disarmreadreceipts", NegatableFlag, Content, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Keep mail programs from sending receipts for old messages.")},
    {"truncmess", Integer, Content, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "Cut messages after that many bytes.")},
    {"repair", Text, Content, Works, "STEP",
     QT_TRANSLATE_NOOP("CommandLine",
                       "How far a message may be changed that the new server refuses: none "
                       "(default); keywords, without those marks that are not standard; text, with "
                       "line ends, NULs and over-long lines mended as well; attachment, at last "
                       "unchanged inside another message. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"putaside", Text, Content, Works, "FOLDER",
     QT_TRANSLATE_NOOP("CommandLine", "Save messages that the new server refuses as .eml files in "
                                      "this folder. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"allowsizemismatch", NegatableFlag, Content, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Copy messages whose size is not what the server says "
                                      "(default).")},
    {"syncinternaldates", NegatableFlag, Content, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Keep the day of arrival (default).")},
    {"idatefromheader", NegatableFlag, Content, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Take the day of arrival from the Date line of the message.")},

    {"regexflag", TextList, OptionGroup::Flags, Works, "OPERATOR",
     QT_TRANSLATE_NOOP("CommandLine", "Change the list of flags with one of Perl's operators. May "
                                      "be given again.")},
    {"filterbuggyflags", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Leave out flags that are known to be refused.")},
    {"flagscase", NegatableFlag, OptionGroup::Flags, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "Flags are compared ignoring case, and the standard ones are "
                                      "always written as the standard does.")},
    {"filterflags", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Send only flags that the new server keeps (default).")},
    {"resyncflags", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Give messages that are there already the flags of the old "
                                      "account (default).")},
    {"mergeflags", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Only add flags to messages that are there already, and take "
                                      "none away. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"syncflagsaftercopy", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Set the flags once more after a copy.")},
    {"synclabels", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Copy Gmail's labels.")},
    {"resynclabels", NegatableFlag, OptionGroup::Flags, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Give messages that are there already Gmail's labels of the "
                                      "old account.")},
    {"debugflags", NegatableFlag, OptionGroup::Flags, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debuglabels", NegatableFlag, OptionGroup::Flags, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},

    {"delete1", NegatableFlag, Deletion, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Delete messages of the old account once they are on the new one. Means "
                       "--expunge1 unless --noexpunge1 is given. Not together with --delete2."),
     "delete"},
    {"expunge1", NegatableFlag, Deletion, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Remove messages of the old account that are marked as deleted, before each "
                       "folder is listed. They are not copied."),
     "expunge"},
    {"expungeaftereach", NegatableFlag, Deletion, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "With --delete1, messages of the old account are removed "
                                      "together when their folder has been copied.")},
    {"delete2", NegatableFlag, Deletion, Works, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Delete messages of the new account that the folder of the old one does not have. Means "
         "--uidexpunge2, and --delete2duplicates unless --syncduplicates is given.")},
    {"delete2duplicates", NegatableFlag, Deletion, Works, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Delete duplicates within folders of the new account; the oldest copy stays.")},
    {"uidexpunge2", NegatableFlag, Deletion, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Remove only what was deleted by this run (default with "
                                      "--delete2). --nouidexpunge2 only marks it.")},
    {"expunge2", NegatableFlag, Deletion, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Remove everything in the folders of the new account that is "
                                      "marked as deleted, also by others.")},

    {"deleteceiling", Text, Deletion, Works, "LIMIT",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Most messages that may be deleted from one folder: a number, a share such "
                       "as 50%, or none. Where more would be, nothing is deleted in that folder. "
                       "Default: 100 messages or 10%, whichever is more. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},

    {"dry", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Change nothing; only say what would be done.")},
    {"dry1", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "With --dry, --nodry1 reads and changes each message, but does not store it.")},
    {"justlogin", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Sign in on both sides and end.")},
    {"justconnect", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Connect, print what the servers say, and end. Also what "
                                      "happens while a host or a user is missing.")},
    {"justbanner", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the first lines and end.")},
    {"justfolderlists", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the lists of folders and end.")},
    {"timeout", Real, Run, Works, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine", "Longest silence of a server; 0 is no limit. Default 120.")},
    {"timeout#", Real, Run, Works, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine", "The same for one side.")},
    {"errorsmax", Integer, Run, Works, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "End after that many errors. Default 50.")},
    {"lanes", Integer, Run, Works, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Pairs of connections that copy at the same time, 1 to 8. "
                                      "Default 2. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"journaldir", Text, Run, Works, "FOLDER",
     QT_TRANSLATE_NOOP("CommandLine", "Where to keep the memory of this migration, which lets it "
                                      "go on after an interruption. Default: the user's data "
                                      "folder. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"keepalive#", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Keep the connection alive through routers (default).")},
    {"compress#", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Compress what goes over the line, where the server can.")},
    {"reconnectretry#", Integer, Run, Pointless, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "A lost connection is made again, up to six times in a row "
                                      "while nothing moves.")},
    {"split#", Integer, Run, Pointless, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Commands are cut to what servers take.")},
    {"buffersize", Integer, Run, Pointless, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "The size of buffers follows the messages.")},
    {"fastio#", NegatableFlag, Run, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It has no effect in imapsync either.")},
    {"uid#", NegatableFlag, Run, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "Messages are always addressed by their UID.")},
    {"id", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Tell the server the name of this program (default).")},
    {"abort", OptionType::Flag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Stop the run named in the pid file.")},
    {"abortbyfile", OptionType::Flag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The same through a file.")},
    {"pidfile", Text, Run, Works, "FILE",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "File with the number of this process; empty is none. Default imapsync.pid in --tmpdir.")},
    {"pidfilelocking", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Do not run if that file belongs to a living process.")},
    {"tail", NegatableFlag, Run, Works, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "With --pidfilelocking: follow the log of the process that runs already instead.")},
    {"sigexit", TextList, Run, Works, "SIGNAL",
     QT_TRANSLATE_NOOP("CommandLine", "Signal that ends the run in good order: a name without SIG. "
                                      "May be given again. Default QUIT and TERM.")},
    {"sigreconnect", TextList, Run, Works, "SIGNAL",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Signal that makes the connections anew; a second one within two seconds "
                       "ends the run. May be given again. Default INT.")},
    {"sigignore", TextList, Run, Works, "SIGNAL",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Signal that only prints the statistics. May be given again.")},
    {"tmpdir", Text, Run, Works, "FOLDER",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Folder of the pid file. Default: the system's folder for temporary files.")},
    {"exitonload", NegatableFlag, Run, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "Only imapsync's web page refuses work on a busy machine.")},
    {"dockercontext", NegatableFlag, Run, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "A container is treated like any machine.")},

    {"maxmessagespersecond", Real, Limits, Works, "NUMBER",
     QT_TRANSLATE_NOOP("CommandLine", "Copy no more messages per second, on average.")},
    {"maxbytespersecond", Integer, Limits, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "Copy no more bytes per second, on average.")},
    {"maxbytesafter", Integer, Limits, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "The limit of bytes per second begins after so many bytes.")},
    {"maxsleep", Real, Limits, Works, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine", "Longest pause to keep to these limits. Default 2.")},
    {"exitwhenover", Integer, Limits, Works, "BYTES",
     QT_TRANSLATE_NOOP("CommandLine", "End after so many bytes, with exit code 118.")},

    {"log", NegatableFlag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Write what is printed into a file as well (default).")},
    {"logfile", Text, Report, Works, "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "Name of that file, below --logdir unless it is absolute.")},
    {"logdir", Text, Report, Works, "FOLDER",
     QT_TRANSLATE_NOOP("CommandLine", "Folder of log files. Default LOG_imapsync; empty is the "
                                      "current folder.")},
    {"loglevel", Text, Report, Works, "LEVEL",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Write the engine's own log as well, beside the log file and with .engine.log at its end: "
         "error, warning, info, debug (single messages) or protocol (what is said on the "
         "connections). When it has 5 MiB it is put aside, and three such files are kept. "
         "Passwords "
         "and contents of messages are never in it. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"supportbundle", Text, Report, Works, "FILE",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "At the end of a copy write what others need to find out what went wrong: versions, "
         "options, figures, and what was said on the connection around each problem. Names of "
         "folders, users and servers are not in it. (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"supportwith", Text, Report, Works, "PARTS",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "What may be in the support bundle all the same, separated by commas: folders (their "
         "names, and those of labels and marks), addresses (users and servers), words (all that "
         "servers say). (Not in imapsync.)"),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"foldersizes", NegatableFlag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the sizes of the folders before copying (default).")},
    {"foldersizesatend", NegatableFlag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the sizes of both sides at the end (default: as "
                                      "--foldersizes).")},
    {"justfoldersizes", NegatableFlag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the sizes of the folders and end.")},
    {"errorsdump", NegatableFlag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "List the errors at the end (default).")},
    {"report", TextList, OptionGroup::Report, Works, "FILE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Write a report at the end; .txt, .html, .pdf, .csv or .json at "
                       "the end of the name say which. May be given again. "
                       "\"mailhaul-cli report\" writes that of the last copy."),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"canary", OptionType::Flag, OptionGroup::Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Before the copy, send a handful of messages into a folder of "
                       "their own, read them back, say what the new server has "
                       "changed, and remove the folder."),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"thorough", OptionType::Flag, OptionGroup::Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "With \"mailhaul-cli audit\": compare every byte of the "
                                      "contents as well."),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"undoonlycopies", OptionType::Flag, OptionGroup::Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "With \"mailhaul-cli undo\": remove messages, too, that the old account "
                       "does not have any more. They are lost then."),
     "", OptionSecrecy::Public, OptionOrigin::Ours},
    {"emailreport#", NegatableFlag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Put a report into the INBOX at the end.")},
    {"emailreportfrom", Text, Report, Works, "ADDRESS",
     QT_TRANSLATE_NOOP("CommandLine", "Sender of that report.")},
    {"help", OptionType::Flag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print this text.")},
    {"version", OptionType::Flag, Report, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the version number.")},

    {"modulesversion", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "There are no Perl modules here."), "modules_version"},
    {"releasecheck", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine",
                       "This program never asks the network for anything but mail.")},
    {"debug", NegatableFlag, Tracing, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print the engine's own log as well, down to single "
                                      "messages.")},
    {"debugfolders", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugcontent", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugmemory", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debuglist", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugsig", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugenv", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugcgi", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugdev", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP("CommandLine", "It traces imapsync's own work.")},
    {"debugimap", NegatableFlag, Tracing, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "Print what is said on the connections to both servers; "
                                      "passwords and contents of messages are left out.")},
    {"debugimap#", NegatableFlag, Tracing, Works, "",
     QT_TRANSLATE_NOOP("CommandLine", "The same for one side.")},
    {"debugsleep", Real, Tracing, Pointless, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine", "It slows imapsync down so that it can be watched.")},
    {"simulong", Real, Tracing, Pointless, "SECONDS",
     QT_TRANSLATE_NOOP("CommandLine", "It lets imapsync pretend to work.")},
    {"var", TextList, Tracing, Pointless, "KEY=VALUE",
     QT_TRANSLATE_NOOP("CommandLine", "Only imapsync's web page shows it.")},
    {"tests", OptionType::Flag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "This program's tests are apart from it, so it ends without doing anything.")},
    {"testsdebug", OptionType::Flag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "This program's tests are apart from it, so it ends without doing anything."),
     "tests_debug"},
    {"testsunit", TextList, Tracing, Pointless, "NAME",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "This program's tests are apart from it, so it ends without doing anything.")},
    {"testslive", NegatableFlag, Tracing, Never, "",
     QT_TRANSLATE_NOOP("CommandLine", "It would use mail accounts of imapsync's author.")},
    {"testslive6", NegatableFlag, Tracing, Never, "",
     QT_TRANSLATE_NOOP("CommandLine", "It would use mail accounts of imapsync's author.")},
    {"memorystress", NegatableFlag, Tracing, Pointless, "",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "This program's tests are apart from it, so it ends without doing anything.")},
};

void addSpellings(QList<OptionName> *names, const OptionName &name, const QStringList &aliases)
{
    const QStringList spellings = QStringList{name.spelled} + aliases;
    for (const QString &spelling : spellings) {
        names->append(name);
        names->last().spelled = spelling;
    }
    if (name.type != NegatableFlag)
        return;
    for (const QString &spelling : spellings) {
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
        const QStringList aliases =
            QString::fromLatin1(row.aliases).split(u' ', Qt::SkipEmptyParts);
        if (!name.contains(u'#')) {
            addSpellings(&names, {name, &row, name, row.type}, aliases);
            continue;
        }
        for (const auto side : {u'1', u'2'}) {
            const QString sided = QString(name).replace(u'#', side);
            addSpellings(&names, {sided, &row, sided, row.type}, aliases);
        }
    }
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

QString titleOf(OptionGroup group)
{
    switch (group) {
    case Accounts:
        return Text::tr("Accounts");
    case Encryption:
        return Text::tr("Encryption");
    case SignIn:
        return Text::tr("Signing in");
    case Presets:
        return Text::tr("Presets for providers");
    case FolderChoice:
        return Text::tr("Which folders");
    case FolderNames:
        return Text::tr("Where folders go");
    case FolderWork:
        return Text::tr("What is done with folders");
    case MessageChoice:
        return Text::tr("Which messages");
    case Identity:
        return Text::tr("Which messages are the same");
    case Content:
        return Text::tr("What messages consist of");
    case OptionGroup::Flags:
        return Text::tr("Flags and labels");
    case Deletion:
        return Text::tr("Deleting");
    case Run:
        return Text::tr("The run");
    case Limits:
        return Text::tr("Pace and limits");
    case Report:
        return Text::tr("Output");
    case Tracing:
        return Text::tr("Tracing");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString helpOf(const OptionRow &row)
{
    QString text = Text::tr(row.help);
    if (QLatin1StringView(row.name).contains(u'#'))
        text.replace(u'#', u'X');
    return text;
}

QString synopsisOf(const OptionRow &row)
{
    const QString negation = row.type == NegatableFlag ? u"[no]"_s : QString();
    const QString value = *row.valueName ? u' ' + QString::fromLatin1(row.valueName) : QString();
    return "--"_L1 + negation + QString::fromLatin1(row.name).replace("#"_L1, "1|2"_L1) + value;
}

} // namespace Mailhaul::Cli
