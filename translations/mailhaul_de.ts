<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Mailhaul::AccountController</name>
    <message>
        <source>Enter the e-mail address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the mail server under &quot;Server settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name under &quot;Server settings&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the old account itself. Enter the account that the messages shall go to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountPage</name>
    <message>
        <source>Old Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the messages now? Nothing in this account will be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the messages go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server (&amp;IMAP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecurity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: without encryption, others on the way can read the password and the messages. Choose this only for a server on this computer or in your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1 and looking at the folders…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::CertificateQuestion</name>
    <message>
        <source>&amp;Trust This Certificate for This Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again and accepts exactly this certificate from this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckPage</name>
    <message>
        <source>encrypted with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted where the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server refuses messages larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking Both Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailhaul signs in on both sides and looks at the folders. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1 and looking at the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. Everything is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to change the account, or check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::CommandLine</name>
    <message>
        <source>Moves a mailbox from an old account to a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both accounts from this JSON file, and delete it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. --help lists those that exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::CopyPage</name>
    <message>
        <source>&amp;Stop (Continue Later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are on their way. You can pause, or stop and continue another day: nothing is lost and nothing is copied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages done: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied so far: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Press Resume to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: messages under way are being finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::ErrorBox</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::FactsLabel</name>
    <message>
        <source>%1:</source>
        <extracomment>A name and its value, such as &quot;Folders: 12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name with colon, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderMappingModel</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Shown where the number of messages is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>size</comment>
        <extracomment>Shown where the size of a folder is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name adapted to the new server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderReportModel</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTable</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersController</name>
    <message>
        <source>A folder needs a name. Clear the check box to leave a folder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a folder cannot contain line breaks or other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; separates a folder from its subfolder, so there must be a name on both sides of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folders shall be copied, and where to? Clear a check box to leave a folder out; change its name under &quot;Goes to&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of the old account and where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the selected folder in the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy A&amp;ll Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave All Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo All Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen. Choose at least one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 with %2.</source>
        <extracomment>%1 is &quot;3 folders&quot;, %2 is &quot;120 messages&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a folder to change where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes to this folder of the new account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes to this folder of the new account (&quot;%2&quot; begins a subfolder):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A word and its number, such as &quot;Found: 1,234&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::Prefill</name>
    <message>
        <source>&quot;%1&quot; is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot; is unknown or has a value that does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read (%2). Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not describe two accounts: %2 Correct it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds passwords and could not be deleted (%2). Delete it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemModel</name>
    <message>
        <source>%1
The server says: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReportText</name>
    <message>
        <source>%1 of %2 messages could not be copied. All others are in the new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages were not reached. All others are in the new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no message in the chosen folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to copy: the new account has every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages except those you left out are in the new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages of the chosen folders are in the new account: %Ln of them copied now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages, %2, the biggest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %Ln message(s) had been copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy ended early, after %Ln message(s) had been copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Run it again to go on where it ended: what is in the new account already is not copied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of problems below says what can be done about them. Running it again tries only what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else needs a look: see the problems below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old account is unchanged. Run it again to fetch what arrives there later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 messages per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest message copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages without identifying header in the old account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages without identifying header in the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated messages in the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages only in the old account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages only in the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnections to the old account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnections to the new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old account at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old account at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message that was found is counted in exactly one of the numbers below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the review and compares both accounts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewPage</name>
    <message>
        <source>Compare &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will happen. Nothing has been written to the new account so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison ended early. The problems below say why. Compare again, or go back to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy: the new account has every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on all the same: new folders and flags such as &quot;read&quot; are brought over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. The old account stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing &quot;%1&quot; on both sides: %2 of %3 folders are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders exist in the new account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) will be created in the new account.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::Text</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>minutes and seconds</comment>
        <extracomment>A length of time: %1 are minutes, %2 are seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>hours and minutes</comment>
        <extracomment>A length of time: %1 are hours, %2 are minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time left is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 hours left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mailhaul::Wizard</name>
    <message>
        <source>Mailhaul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Mailhaul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are still being copied. Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server “%1” could not prove its identity, because its certificate is not trusted. Check the server name, or ask the provider which certificate it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted: it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted (“%6”): it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was deleted or moved on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was deleted or renamed on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” refused this message. Its answer may say why; the other messages are not affected, and running the copy again tries this one once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” refused to work with this folder. Its answer may say why; another folder can be chosen in its place, or it can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” refused what was asked of it. Its answer may say why; wait a few minutes and try again, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the old account “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the new account “%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of the old account could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of the new account could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be created in the new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” was copied, but it could not be marked as subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” of the old account could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” of the new account could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the old account could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the new account could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message number %2 (%3) in the folder “%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message number %2 (%3) could not be stored in the folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks (read, answered, flagged and others) of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress of the copy could not be recorded on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped. It can be started again at any time and goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server with the name “%1” could be found. Check the spelling of the server name and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” accepts no connection on port %2. Check the port with the provider; 993 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to “%1” could not be made or was interrupted. Check the internet connection and try again; what has been copied stays copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” (port %2) did not answer in time. It may be busy: wait a few minutes and try again, or check the server name and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” could be set up on port %2. Check the port and the kind of encryption with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” offers no encryption on port %2, so the password was not sent. Try port 993 with encryption, or allow an unencrypted connection if the network up to this server is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at “%1” on port %2, but it is not a mailbox server (IMAP). Check the server name and the port; 993 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” did not accept the user name “%2” with this password. Check both; some providers ask for an app password, which is made on their web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server “%1” sent something that cannot be understood. Try again; if it happens again, tell the provider and keep the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of “%2” on “%1” is full. Make room there or get more storage, then run the copy again; it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the server “%1” allows. Ask the provider whether the limit can be raised, or save the message as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server “%1” delivered is not what it had announced, so it was not passed on. Run the copy again to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this copy could not be read or saved on this computer. Check that the disk is not full and that the folder for the records can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy between these two accounts is running on this computer. Wait until it has ended, or stop it, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many errors occurred, so the copy was ended. Look at the problems that are listed, mend the first of them, and run the copy again; it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
