<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Canary</name>
    <message numerus="yes">
        <source>The new server keeps messages as they are: %n message(s) went there, came back the same in every byte, date and flag, and were removed.</source>
        <translation>
            <numerusform>The new server keeps messages as they are: %n message went there, came back the same in every byte, date and flag, and was removed.</numerusform>
            <numerusform>The new server keeps messages as they are: %n messages went there, came back the same in every byte, date and flag, and were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imap</name>
    <message numerus="yes">
        <source>The server counts %n more message(s) than it lists.</source>
        <translation>
            <numerusform>The server counts %n more message than it lists.</numerusform>
            <numerusform>The server counts %n more messages than it lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::AuditPanel</name>
    <message numerus="yes">
        <source>%Ln difference(s) so far.</source>
        <translation>
            <numerusform>%Ln difference so far.</numerusform>
            <numerusform>%Ln differences so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s):</source>
        <translation>
            <numerusform>%Ln difference:</numerusform>
            <numerusform>%Ln differences:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, except for %Ln difference(s)</source>
        <translation>
            <numerusform>Yes, except for %Ln difference</numerusform>
            <numerusform>Yes, except for %Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckFindings</name>
    <message numerus="yes">
        <source>%n message(s) an hour</source>
        <translation>
            <numerusform>%n message an hour</numerusform>
            <numerusform>%n messages an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>More than %n message is larger than the new account takes (%1), and stays in the old one.</numerusform>
            <numerusform>More than %n messages are larger than the new account takes (%1), and stay in the old one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>%n message is larger than the new account takes (%1), and stays in the old one.</numerusform>
            <numerusform>%n messages are larger than the new account takes (%1), and stay in the old one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limits of the providers make this a matter of about %n day(s). The copy can be stopped and goes on where it was.</source>
        <translation>
            <numerusform>The daily limits of the providers make this a matter of about %n day. The copy can be stopped and goes on where it was.</numerusform>
            <numerusform>The daily limits of the providers make this a matter of about %n days. The copy can be stopped and goes on where it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::CopyPage</name>
    <message numerus="yes">
        <source>%1 The next try is at %2, in %n second(s).</source>
        <translation>
            <numerusform>%1 The next try is at %2, in %n second.</numerusform>
            <numerusform>%1 The next try is at %2, in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message numerus="yes">
        <source>%Ln folder(s) chosen.</source>
        <translation>
            <numerusform>%Ln folder chosen.</numerusform>
            <numerusform>%Ln folders chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected folders come together in this folder of the new account, as soon as you type here:</source>
        <translation>
            <numerusform>The %Ln selected folder goes to this folder of the new account, as soon as you type here:</numerusform>
            <numerusform>The %Ln selected folders come together in this folder of the new account, as soon as you type here:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::LanesModel</name>
    <message numerus="yes">
        <source>Connection %1 has no folder of its own now. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>Connection %1 has no folder of its own now. %Ln message copied so far.</numerusform>
            <numerusform>Connection %1 has no folder of its own now. %Ln messages copied so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection %1 works on “%2”. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>Connection %1 works on “%2”. %Ln message copied so far.</numerusform>
            <numerusform>Connection %1 works on “%2”. %Ln messages copied so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListView</name>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln message found.</numerusform>
            <numerusform>%Ln messages found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::NewTreeModel</name>
    <message numerus="yes">
        <source>exists, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>exists, merged from %Ln folder</numerusform>
            <numerusform>exists, merged from %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be created, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>will be created, merged from %Ln folder</numerusform>
            <numerusform>will be created, merged from %Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemList</name>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln problem:</numerusform>
            <numerusform>%Ln problems:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReportText</name>
    <message numerus="yes">
        <source>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</numerusform>
            <numerusform>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages of the chosen folders are in the new account: %Ln of them copied now.</source>
        <translation>
            <numerusform>All messages of the chosen folders are in the new account: %Ln of them copied now.</numerusform>
            <numerusform>All messages of the chosen folders are in the new account: %Ln of them copied now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>You stopped after %Ln message had been copied.</numerusform>
            <numerusform>You stopped after %Ln messages had been copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy ended early, after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>The copy ended early, after %Ln message had been copied.</numerusform>
            <numerusform>The copy ended early, after %Ln messages had been copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</numerusform>
            <numerusform>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted from the old account, as you asked. Run it again to fetch what arrives there later.</source>
        <translation>
            <numerusform>%Ln message was deleted from the old account, as you asked. Run it again to fetch what arrives there later.</numerusform>
            <numerusform>%Ln messages were deleted from the old account, as you asked. Run it again to fetch what arrives there later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message numerus="yes">
        <source>%Ln message(s) that had been copied are removed again.</source>
        <translation>
            <numerusform>%Ln message that had been copied is removed again.</numerusform>
            <numerusform>%Ln messages that had been copied are removed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Copy %Ln Message(s)</source>
        <translation>
            <numerusform>&amp;Copy %Ln Message</numerusform>
            <numerusform>&amp;Copy %Ln Messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) will be created in the new account.</source>
        <translation>
            <numerusform>%Ln folder will be created in the new account.</numerusform>
            <numerusform>%Ln folders will be created in the new account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with %1 will be copied.</source>
        <extracomment>%1 is a size such as 1.4 GB</extracomment>
        <translation>
            <numerusform>%Ln message with %1 will be copied.</numerusform>
            <numerusform>%Ln messages with %1 will be copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings (%Ln)</source>
        <translation>
            <numerusform>Warnings (%Ln)</numerusform>
            <numerusform>Warnings (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewText</name>
    <message numerus="yes">
        <source>%Ln message(s) are larger than the %1 that the new server takes. Save their attachments first, or ask the new provider for a higher limit.</source>
        <translation>
            <numerusform>%Ln message is larger than the %1 that the new server takes. Save its attachments first, or ask the new provider for a higher limit.</numerusform>
            <numerusform>%Ln messages are larger than the %1 that the new server takes. Save their attachments first, or ask the new provider for a higher limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are so large that some servers refuse them. They are tried; should one be refused, the result says which.</source>
        <translation>
            <numerusform>%Ln message is so large that some servers refuse it. It is tried; should it be refused, the result says so.</numerusform>
            <numerusform>%Ln messages are so large that some servers refuse them. They are tried; should one be refused, the result says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::RulesPanel</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::Text</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>About %Ln minute left.</numerusform>
            <numerusform>About %Ln minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left.</source>
        <translation>
            <numerusform>About %Ln hour left.</numerusform>
            <numerusform>About %Ln hours left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoPanel</name>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Message(s) from the New Account</source>
        <translation>
            <numerusform>Remo&amp;ve %Ln Message from the New Account</numerusform>
            <numerusform>Remo&amp;ve %Ln Messages from the New Account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Empty Folder(s) from the New Account</source>
        <translation>
            <numerusform>Remo&amp;ve %Ln Empty Folder from the New Account</numerusform>
            <numerusform>Remo&amp;ve %Ln Empty Folders from the New Account</numerusform>
        </translation>
    </message>
</context>
</TS>
