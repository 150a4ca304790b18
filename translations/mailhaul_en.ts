<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
