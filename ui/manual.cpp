// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual.h"

#include <QCoreApplication>
#include <QStringList>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct Manual
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::Manual)
};

QString section(const QString &anchor, const QString &title, const QStringList &paragraphs)
{
    QString html =
        u"<h2><a name=\"%1\" id=\"%1\"></a>%2</h2>\n"_s.arg(anchor, title.toHtmlEscaped());
    for (const QString &paragraph : paragraphs)
        html += u"<p>%1</p>\n"_s.arg(paragraph.toHtmlEscaped());
    return html;
}

QString accountSections()
{
    return section(
               u"oldAccountPage"_s, Manual::tr("Old account"),
               {Manual::tr("The account whose messages you want to keep. It is only read; nothing "
                           "in it is changed unless you ask for a deletion."),
                Manual::tr(
                    "Type the e-mail address and the password. Most providers are recognised "
                    "by the address; Server Settings shows what was found and lets you "
                    "change it. Some providers want an app password in place of your own: "
                    "you make one on their web site.")})
           + section(
               u"newAccountPage"_s, Manual::tr("New account"),
               {Manual::tr("The account that the messages are copied to. It may have messages "
                           "already; they stay.")})
           + section(u"checkPage"_s, Manual::tr("Checking both"),
                     {Manual::tr("Mailhaul signs in to both accounts and counts. If something does "
                                 "not work, the page says which side it is and what helps.")});
}

QString folderSection()
{
    return section(
        u"foldersPage"_s, Manual::tr("Folders"),
        {Manual::tr(
             "On the left are the folders of the old account, on the right those of the new "
             "one as they will be. A line leads from each folder to where it goes; selecting "
             "a folder on one side selects what belongs to it on the other."),
         Manual::tr(
             "Clear a check box to leave a folder out. With several rows selected, the space "
             "bar changes all of them. To put a folder elsewhere, change the name under “Goes "
             "to”, drag it to a folder on the right, or press Choose. “Into” brings messages "
             "together in one folder, “below” makes a subfolder."),
         Manual::tr("Undo and Redo take back every change, one at a time; Undo All Changes begins "
                    "anew, and can itself be undone."),
         Manual::tr(
             "Under Advanced, rules change many names at once. A pattern such as "
             "s/^Archiv/Archive/ replaces the beginning of a name; the list below the rules "
             "shows what they would change. Messages can be chosen by date, size or a search "
             "of the server.")});
}

QString runSections()
{
    return section(u"reviewPage"_s, Manual::tr("Review"),
                   {Manual::tr(
                        "Both accounts have been compared, and nothing has been written. The "
                        "numbers add up: every message that was found is in exactly one of them. "
                        "Press the word below a number to see the messages."),
                    Manual::tr(
                        "“What happens to this message?” finds messages by subject or sender. "
                        "Warnings say what could go wrong and what helps. Save as File keeps your "
                        "choices, without passwords, for another machine or another day.")})
           + section(u"copyPage"_s, Manual::tr("Copying"),
                     {Manual::tr("You can pause, or stop and continue later, or close the window: "
                                 "nothing is lost, and nothing is copied twice. Slow Down leaves "
                                 "bandwidth to others and takes effect at once."),
                      Manual::tr("Notices tell what mends itself. Problems need a look; Try Again "
                                 "tries one or all of them when the run has ended.")})
           + section(
               u"resultPage"_s, Manual::tr("Result"),
               {Manual::tr("The sentence on top says what is true now. The balance counts "
                           "every message once. Run Again fetches what has arrived in the old "
                           "account since; it copies only what is missing."),
                Manual::tr(
                    "“Is it really all there?” answers that with proof. Compare Both Accounts Now "
                    "opens both accounts afresh, where possible with another mail reader, and "
                    "compares them message by message: Quick looks at headers, sizes, flags and "
                    "dates, Thorough at every byte. Each difference is listed with what can be "
                    "done, and an exported report has it all."),
                Manual::tr(
                    "Remove What This Copy Added takes the copy back. It first shows, folder by "
                    "folder, what would be removed from the new account; messages that were "
                    "changed since, and all that Mailhaul has not put there, are left alone. "
                    "Nothing is removed before you press the button that says how many messages "
                    "that are. For a copy of another day, go as far as the review and press "
                    "Earlier Copy."),
                Manual::tr(
                    "Details for Support shows what somebody who helps you needs to see, without "
                    "names, passwords or messages; you decide what else may be in it, save it as a "
                    "text and give it to whom you like. Mailhaul sends it to nobody. What it did "
                    "is also in mailhaul.log in the folder “log” of its data, with names, but "
                    "without passwords and messages."),
                Manual::tr("Keep the old account until mail arrives in the new one and all "
                           "your devices use it.")});
}

QString helpdeskSection()
{
    return section(
        u"severalPage"_s, Manual::tr("Several mailboxes"),
        {Manual::tr("For helpdesks: a table of mailboxes, read from a CSV file or pasted from a "
                    "spreadsheet. A line is “user1;password1;user2;password2”, as imapsync's lists "
                    "are, or the first line names the columns: host1, port1, security1, user1, "
                    "password1 and the same with 2."),
         Manual::tr(
             "Further columns take options of mailhaul-cli for a single mailbox, such as "
             "folder, exclude, subfolder2, f1f2, maxage or maxsize. What a line leaves empty "
             "is as usual. Folders and pairs of f1f2 can be several, with “|” between them."),
         Manual::tr("Test Sign-In tries all accounts and copies nothing. Copy All runs so many "
                    "mailboxes at once as you choose. Passwords stay in memory and are never "
                    "written to a file.")});
}

} // namespace

QString wizardManualHtml()
{
    return u"<html><head><meta charset=\"utf-8\"><title>Mailhaul</title></head><body>\n<h1>%1</h1>\n"_s
               .arg(Manual::tr("Moving a mailbox with Mailhaul").toHtmlEscaped())
           + accountSections() + folderSection() + runSections() + helpdeskSection()
           + u"</body></html>\n"_s;
}

} // namespace Mailhaul
