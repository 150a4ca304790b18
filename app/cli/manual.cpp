// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "app/cli/exitcodes.h"
#include "app/cli/optiontable.h"
#include "app/cli/text.h"

#include <QStringList>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

/// How a kind of page marks things up.
struct Markup
{
    std::function<QString(const QString &)> heading, subheading, paragraph, example;
    std::function<QString(const QString &)> firstLine; ///< What indexes of manuals read.
    std::function<QString(const QString &term, const QString &text)> item;
};

QString manEscaped(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend("\\&"_L1);
    return text;
}

const Markup &manMarkup()
{
    static const Markup markup = {
        .heading =
            [](const QString &text) { return ".SH "_L1 + manEscaped(text.toUpper()) + u'\n'; },
        .subheading = [](const QString &text) { return ".SS "_L1 + manEscaped(text) + u'\n'; },
        .paragraph = [](const QString &text) { return ".PP\n"_L1 + manEscaped(text) + u'\n'; },
        .example =
            [](const QString &text) { return ".PP\n.EX\n"_L1 + manEscaped(text) + "\n.EE\n"_L1; },
        .firstLine = [](const QString &text) { return manEscaped(text) + u'\n'; },
        .item =
            [](const QString &term, const QString &text) {
                return ".TP\n.B "_L1 + manEscaped(term) + u'\n' + manEscaped(text) + u'\n';
            },
    };
    return markup;
}

const Markup &htmlMarkup()
{
    static const Markup markup = {
        .heading =
            [](const QString &text) { return "<h2>"_L1 + text.toHtmlEscaped() + "</h2>\n"_L1; },
        .subheading =
            [](const QString &text) { return "<h3>"_L1 + text.toHtmlEscaped() + "</h3>\n"_L1; },
        .paragraph =
            [](const QString &text) { return "<p>"_L1 + text.toHtmlEscaped() + "</p>\n"_L1; },
        .example =
            [](const QString &text) { return "<pre>"_L1 + text.toHtmlEscaped() + "</pre>\n"_L1; },
        .firstLine =
            [](const QString &text) { return "<p>"_L1 + text.toHtmlEscaped() + "</p>\n"_L1; },
        .item =
            [](const QString &term, const QString &text) {
                return "<dl><dt><code>"_L1 + term.toHtmlEscaped() + "</code></dt><dd>"_L1
                       + text.toHtmlEscaped() + "</dd></dl>\n"_L1;
            },
    };
    return markup;
}

QString optionsOf(const Markup &markup, std::function<bool(const OptionRow &)> isWanted)
{
    QString result;
    std::optional<OptionGroup> group;
    for (const OptionRow &row : optionTable()) {
        if (!isWanted(row))
            continue;
        if (group != row.group) {
            group = row.group;
            result += markup.subheading(titleOf(row.group));
        }
        QString text = helpOf(row);
        const QString aliases = QString::fromLatin1(row.aliases);
        if (!aliases.isEmpty())
            text += u' ' + Text::tr("Also: %1").arg("--"_L1 + aliases);
        result += markup.item(synopsisOf(row), text);
    }
    return result;
}

bool isRefused(const OptionRow &row)
{
    return row.handling == OptionHandling::Later || row.handling == OptionHandling::OnlyOn
           || row.handling == OptionHandling::OnlyOff || row.handling == OptionHandling::Never;
}

/// What is written down, and what is not.
QString logSection(const Markup &markup)
{
    QString text = markup.heading(Text::tr("Logs and help from others"));
    text += markup.paragraph(Text::tr(
        "The log file has what is printed. --debug adds the engine's own log, --debugimap, "
        "--debugimap1 and --debugimap2 what is said on the connections; --loglevel writes the same "
        "into a file beside the log file, which cannot grow beyond 5 MiB and three older ones."));
    text += markup.paragraph(Text::tr(
        "Passwords, tokens, and headers and texts of messages are in none of these: what is "
        "shown is written without them, not searched for them afterwards. Names of folders, "
        "users and servers are in them."));
    text += markup.paragraph(Text::tr(
        "--supportbundle writes one text for somebody who is to find out what went wrong. In it "
        "folders, users and servers have numbers instead of names, and of what servers say only "
        "ordinary words are kept. --supportwith folders,addresses,words lets them in. Read it "
        "before you give it away; this program sends it to nobody."));
    return text;
}

/// How to be allowed to sign in in the browser.
QString browserSection(const Markup &markup)
{
    QString text = markup.heading(Text::tr("Sign-in in the browser"));
    text += markup.paragraph(Text::tr(
        "Services let only registered programs ask for access to mail. Unless this build brings an "
        "id "
        "of its own, register Mailhaul once and write the id into oauth.json in the folder of "
        "Mailhaul's settings, or into the file of --oauthfile:"));
    text += markup.example(
        u"{\"services\": {\"google\": {\"clientId\": \"…\", \"clientSecret\": \"…\"},\n"
        "              \"microsoft\": {\"clientId\": \"…\", \"tenant\": \"…\"}}}"_s);
    text += markup.item(
        u"Google"_s,
        Text::tr(
            "In the Google Cloud console make a project, switch the Gmail API on, add the scope "
            "https://mail.google.com/ to the consent screen, and make an OAuth client of the kind "
            "“Desktop app”. It has an id and a secret; Google does not take the latter for one, "
            "but wants to see it. While the project is in testing, access ends after seven days."));
    text += markup.item(
        u"Microsoft"_s,
        Text::tr(
            "In the Entra admin center register an application, add the platform “Mobile and "
            "desktop applications” with the redirect address http://localhost, allow public "
            "client flows, and add the delegated permission IMAP.AccessAsUser.All of Office 365 "
            "Exchange Online. It has an id and no secret. A program for one organisation only "
            "needs its tenant as well."));
    text += markup.item(
        Text::tr("Another service"),
        Text::tr("A name of your own with authorizationUrl, tokenUrl, deviceUrl (if it has device "
                 "codes), scopes (a list), clientId and, if it gives one, clientSecret."));
    return text;
}

struct Difference
{
    const char *about;
    const char *text; ///< Untranslated, context "CommandLine".
};

constexpr Difference differences[] = {
    {"--delete1 --delete2 --delete2duplicates --delete2folders --expunge1 --expunge2",
     QT_TRANSLATE_NOOP("CommandLine",
                       "More than 100 messages and more than 10% of a folder are deleted only "
                       "with --deleteceiling. --delete1 removes the messages of a folder when all "
                       "of it has been copied, not one by one.")},
    {"--gmail2", QT_TRANSLATE_NOOP("CommandLine", "Does not mean --expunge1: no preset deletes.")},
    {"--delete2foldersonly --delete2foldersbutnot",
     QT_TRANSLATE_NOOP("CommandLine", "A pattern without delimiters counts as a pattern; imapsync "
                                      "then deletes every folder.")},
    {"--delete2folders",
     QT_TRANSLATE_NOOP("CommandLine", "A folder that was left out of the copy protects the folder "
                                      "to which --automap would bring it.")},
    {"--justfolders",
     QT_TRANSLATE_NOOP("CommandLine", "Touches no message, also with --expunge1.")},
    {"--syncacls",
     QT_TRANSLATE_NOOP("CommandLine", "Never takes rights from whoever is signed in.")},
    {"--addheader",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Messages without Message-Id and Received are copied as they are without "
                       "it, too, and recognised by their content.")},
    {"--usecache", QT_TRANSLATE_NOOP("CommandLine", "The journal takes the cache's place; it knows "
                                                    "when a folder was replaced.")},
    {"--maxage --minage",
     QT_TRANSLATE_NOOP("CommandLine", "May be fractions; they are cut to whole seconds.")},
    {"--maxsize", QT_TRANSLATE_NOOP("CommandLine", "Larger messages are left out, and the flags of "
                                                   "larger ones left alone; one of that very size "
                                                   "is copied.")},
    {"--prefix1 --prefix2 --sep1 --sep2 --fixslash2",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Two folders whose names come out the same stay apart: one gets a number. "
                       "They come together only by --f1f2, --automap or --regextrans2.")},
    {"--tests --testsdebug --testsunit --memorystress",
     QT_TRANSLATE_NOOP("CommandLine", "Test nothing, and touch no mailbox either.")},
    {"--include --exclude",
     QT_TRANSLATE_NOOP("CommandLine", "A pattern that is none ends the program with 64, before "
                                      "anything is touched.")},
    {"--logfile", QT_TRANSLATE_NOOP("CommandLine", "An absolute name stays what it is.")},
    {"--sslargs1 --sslargs2",
     QT_TRANSLATE_NOOP("CommandLine", "Certificates are checked by default.")},
};

QString body(const Markup &markup)
{
    QString page = markup.heading(Text::tr("Name"));
    page +=
        markup.firstLine("mailhaul-cli - "_L1
                         + Text::tr("moves a mailbox from an old account to a new one over IMAP"));
    page += markup.heading(Text::tr("Synopsis"));
    page += markup.example(
        u"mailhaul-cli --host1 HOST --user1 NAME --host2 HOST --user2 NAME [OPTION]…"_s);
    page += markup.heading(Text::tr("Description"));
    page += markup.paragraph(Text::tr(
        "Copies every folder and every message of the old account (1) to the new one (2), as "
        "far as they are not there. The old account is only read, unless an option for "
        "deleting says otherwise. A copy that was interrupted goes on when the same command is "
        "given again."));
    page +=
        markup.item(u"mailhaul-cli audit …"_s,
                    Text::tr("Reads both accounts afresh and compares them, with the options of "
                             "the copy; exit status 0 only if everything is proved. Nothing is "
                             "written to either account."));
    page += markup.item(u"mailhaul-cli undo …"_s,
                        Text::tr("Removes from the new account what copies between these two "
                                 "accounts have put there, as far as nobody has changed it since, "
                                 "and the folders that they made, if they are empty. The new "
                                 "server must have UIDPLUS. --dry only tells what would go."));
    page += markup.item(u"mailhaul-cli report --report FILE …"_s,
                        Text::tr("Writes the report of the last copy, also of one that was "
                                 "interrupted."));
    page += markup.paragraph(Text::tr(
        "Options begin with one or two hyphens, in any case of letters, and can be shortened as "
        "long as they are unambiguous. A value follows as the next argument or behind an "
        "equals sign; an empty one has to be an argument of its own. In numbers, "
        "underscores are passed over. Of an option that is given twice the last one counts, "
        "unless it says that it may be given again. X stands for 1 or 2."));
    page += markup.paragraph(
        Text::tr("The first line of a file options_extra.txt in the current folder is read as "
                 "further options: errorsmax, folder, timeout, keepalive, ssl, tls and compress."));
    page += markup.heading(Text::tr("Options"));
    page += optionsOf(markup,
                      [](const OptionRow &row) { return row.handling == OptionHandling::Works; });
    page += markup.heading(Text::tr("Options without effect"));
    page += markup.paragraph(
        Text::tr("They are accepted, because scripts have them, and one line says why they change "
                 "nothing."));
    page += optionsOf(
        markup, [](const OptionRow &row) { return row.handling == OptionHandling::Pointless; });
    page += markup.heading(Text::tr("Options that are refused"));
    page += markup.paragraph(Text::tr(
        "imapsync has them and this program cannot do them yet; where a switch has two "
        "sides, the one that is not what happens anyway. They end it with exit status 64."));
    page += optionsOf(markup, isRefused);
    page += markup.heading(Text::tr("Differences to imapsync"));
    page += markup.paragraph(
        Text::tr("Command lines of imapsync 2.229 mean the same here, except where that would be "
                 "dangerous or leave mail behind:"));
    for (const Difference &difference : differences)
        page += markup.item(QString::fromLatin1(difference.about), Text::tr(difference.text));
    page += markup.heading(Text::tr("Exit status"));
    for (int number = 0; number < 256; ++number) {
        if (isExitCode(number))
            page += markup.item(QString::number(number), nameOf(ExitCode(number)));
    }
    page += markup.heading(Text::tr("Environment"));
    page += markup.item(u"IMAPSYNC_PASSWORD1, IMAPSYNC_PASSWORD2"_s,
                        Text::tr("Passwords. They go before the options and after the files."));
    page += logSection(markup);
    page += browserSection(markup);
    page += markup.heading(Text::tr("Examples"));
    page += markup.example(
        u"mailhaul-cli --host1 old.example.org --user1 alice --passfile1 old.txt "
        "--host2 new.example.org --user2 alice --passfile2 new.txt --automap --dry"_s);
    return page;
}

} // namespace

QString manualPage()
{
    return ".TH MAILHAUL\\-CLI 1 \"\" \"Mailhaul "_L1 + QStringLiteral(MAILHAUL_VERSION) + "\"\n"_L1
           + body(manMarkup());
}

QString manualHtml()
{
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
           "<title>mailhaul-cli(1)</title>\n"
           "<style>body{font-family:sans-serif;max-width:50em;margin:2em auto;padding:0 1em}"
           "dl{margin:.6em 0}pre{overflow:auto}</style></head><body>\n<h1>mailhaul-cli(1)</h1>\n"_L1
           + body(htmlMarkup()) + "</body></html>\n"_L1;
}

} // namespace Mailhaul::Cli
