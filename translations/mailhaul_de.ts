<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Not proved: %1</source>
        <translation>Nicht nachgewiesen: %1</translation>
    </message>
    <message>
        <source>The folder “%1” is missing in the new account, where it should be “%2”. Run the copy again.</source>
        <translation>Der Ordner „%1“ fehlt im neuen Konto, wo er „%2“ sein sollte. Führen Sie den Kopiervorgang noch einmal aus.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”. Run the copy again.</source>
        <translation>Nachricht %1 aus „%2“ fehlt in „%3“. Führen Sie den Kopiervorgang noch einmal aus.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is in “%3” more often than in the old account. Delete what is too many there.</source>
        <translation>Nachricht %1 aus „%2“ ist in „%3“ öfter vorhanden als im alten Konto. Löschen Sie dort, was zu viel ist.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”, but it is in “%4”. Move it, or run the copy again.</source>
        <translation>Nachricht %1 aus „%2“ fehlt in „%3“, ist aber in „%4“. Verschieben Sie sie, oder führen Sie den Kopiervorgang noch einmal aus.</translation>
    </message>
    <message>
        <source>The header of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>Nachricht %1 aus „%2“ hat in „%3“ andere Kopfzeilen (%4). Vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another size in “%3” (%4). Compare the two.</source>
        <translation>Nachricht %1 aus „%2“ hat in „%3“ eine andere Größe (%4). Vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>The content of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>Nachricht %1 aus „%2“ hat in „%3“ einen anderen Inhalt (%4). Vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another date of arrival in “%3” (%4). The header still has the date on which it was sent.</source>
        <translation>Nachricht %1 aus „%2“ hat in „%3“ ein anderes Eingangsdatum (%4). In den Kopfzeilen steht nach wie vor das Datum, an dem sie gesendet wurde.</translation>
    </message>
    <message>
        <source>This program was built without KIMAP, so its own engine has read everything, on fresh connections.</source>
        <translation>Dieses Programm wurde ohne KIMAP gebaut; deshalb hat sein eigenes Modul alles gelesen, über frische Verbindungen.</translation>
    </message>
    <message>
        <source>KIMAP could not read the old account: %1</source>
        <translation>KIMAP konnte das alte Konto nicht lesen: %1</translation>
    </message>
    <message>
        <source>KIMAP could not read the new account: %1</source>
        <translation>KIMAP konnte das neue Konto nicht lesen: %1</translation>
    </message>
    <message>
        <source>only the engine was asked for.</source>
        <translation>verlangt war nur das eigene Modul.</translation>
    </message>
    <message>
        <source>there is no folder to compare. Check which folders were chosen.</source>
        <translation>Es gibt keinen Ordner zu vergleichen. Prüfen Sie, welche Ordner gewählt sind.</translation>
    </message>
    <message>
        <source>%1 bytes, there %2</source>
        <translation>%1 Bytes, dort %2</translation>
    </message>
    <message>
        <source>%1, there %2</source>
        <translation>%1, dort %2</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>die Kopfzeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>by its SHA-256</source>
        <translation>nach ihrem SHA-256</translation>
    </message>
    <message>
        <source>the content could not be read</source>
        <translation>der Inhalt konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>its certificate is trusted by an exception, which KIMAP cannot check.</source>
        <translation>Seinem Zertifikat wird aufgrund einer Ausnahme vertraut, die KIMAP nicht prüfen kann.</translation>
    </message>
    <message>
        <source>an administrator signs in for the user.</source>
        <translation>Ein Administrator meldet sich für den Benutzer an.</translation>
    </message>
    <message>
        <source>this program was built without KIMAP.</source>
        <translation>Dieses Programm wurde ohne KIMAP gebaut.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts and are the same in every byte, with their marks and dates.</source>
        <translation>Nachgewiesen: %1 Nachrichten wurden in beiden Konten frisch gelesen und sind Byte für Byte gleich, mitsamt Markierungen und Datum.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts; their headers, sizes, marks and dates are the same. A thorough comparison looks at the contents too.</source>
        <translation>Nachgewiesen: %1 Nachrichten wurden in beiden Konten frisch gelesen; Kopfzeilen, Größe, Markierungen und Datum sind gleich. Ein gründlicher Vergleich sieht sich auch den Inhalt an.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” could not be read (%3). Compare again.</source>
        <translation>Die Ordner „%1“ und „%2“ konnten nicht gelesen werden (%3). Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has other marks in “%3” (%4). Run the copy again, unless you have changed them.</source>
        <translation>Nachricht %1 aus „%2“ hat in „%3“ andere Markierungen (%4). Führen Sie den Kopiervorgang noch einmal aus, falls Sie die Markierungen nicht selbst geändert haben.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” could not be compared with its copy in “%3” (%4). Compare again.</source>
        <translation>Nachricht %1 aus „%2“ konnte nicht mit ihrer Kopie in „%3“ verglichen werden (%4). Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A second mail reader, KIMAP, which has no part in the copying, has compared %1 messages (%2 with their contents); Mailhaul itself, on fresh connections, %3 others and the dates of %4.</source>
        <translation>Ein zweites Leseprogramm, KIMAP, das am Kopieren nicht beteiligt ist, hat %1 Nachrichten verglichen (%2 davon mit Inhalt); Mailhaul selbst über frische Verbindungen %3 weitere und bei %4 das Datum.</translation>
    </message>
    <message>
        <source>the comparison was stopped. Start it again.</source>
        <translation>Der Vergleich wurde abgebrochen. Beginnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be read. Compare again.</source>
        <translation>%1 konnte nicht gelesen werden. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Proved except for %1 differences: %2 messages were read afresh in both accounts, and all else is the same. Look at the list of differences.</source>
        <translation>Nachgewiesen bis auf %1 Unterschiede: %2 Nachrichten wurden in beiden Konten frisch gelesen, und alles andere ist gleich. Sehen Sie sich die Liste der Unterschiede an.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>Message %1 of “%2” was left out, because another one in the folder has the same Message-ID; but it is not the same message, and it is not in “%3”. Look at both, and copy it by hand if you need it.</source>
        <translation>Nachricht %1 aus „%2“ wurde ausgelassen, weil eine andere im Ordner dieselbe Message-ID hat; sie ist aber nicht dieselbe Nachricht und liegt nicht in „%3“. Sehen Sie sich beide an, und kopieren Sie sie von Hand, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>KIMAP counts %1 messages in it, the engine %2</source>
        <translation>KIMAP zählt darin %1 Nachrichten, das eigene Modul %2</translation>
    </message>
    <message>
        <source>it gave up in “%1” (%2).</source>
        <translation>Es hat in „%1“ aufgegeben (%2).</translation>
    </message>
    <message>
        <source>the date of arrival could not be read</source>
        <translation>das Eingangsdatum ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>it may only be reached with TLS 1.3.</source>
        <translation>Es darf nur über TLS 1.3 erreicht werden.</translation>
    </message>
    <message>
        <source>the sign-in is made with a token.</source>
        <translation>Die Anmeldung erfolgt mit einem Token.</translation>
    </message>
    <message>
        <source>the sign-in is made in a way that KIMAP does not know.</source>
        <translation>Die Anmeldung erfolgt auf eine Weise, die KIMAP nicht kennt.</translation>
    </message>
    <message>
        <source>the line to it is not encrypted, and KIMAP would send the password as it is.</source>
        <translation>Die Leitung dorthin ist nicht verschlüsselt, und KIMAP würde das Passwort so senden, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>The new server writes line ends in its own way. Mail programs show no difference, and a thorough comparison will name it.</source>
        <translation>Der neue Server schreibt Zeilenenden auf seine eigene Weise. In Mailprogrammen ist kein Unterschied zu sehen, aber ein gründlicher Vergleich wird ihn nennen.</translation>
    </message>
    <message>
        <source>The new server puts lines of its own in front of each message. What was in it stays, but a comparison will find other sizes.</source>
        <translation>Der neue Server setzt jeder Nachricht eigene Zeilen voran. Was darin stand, bleibt, aber ein Vergleich wird andere Größen finden.</translation>
    </message>
    <message>
        <source>The new server changes what is in a message: that from the folder “%1” came back different. Ask the new provider whether a virus scanner or a filter changes mail, before you copy everything.</source>
        <translation>Der neue Server verändert, was in einer Nachricht steht: Die aus dem Ordner „%1“ kam verändert zurück. Fragen Sie den neuen Anbieter, ob ein Virenscanner oder ein Filter E-Mails verändert, bevor Sie alles kopieren.</translation>
    </message>
    <message>
        <source>The new server did not take a message of %1 from the folder “%2”: %3 Others like it may stay behind; the result will list them.</source>
        <translation>Der neue Server hat eine Nachricht von %1 aus dem Ordner „%2“ nicht angenommen: %3 Weitere solche Nachrichten könnten zurückbleiben; das Ergebnis wird sie aufführen.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>Er nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The trial was cancelled. Start it again, or go on without it.</source>
        <translation>Die Probe wurde abgebrochen. Starten Sie sie noch einmal, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>There is no message to try with. Choose a folder that has messages.</source>
        <translation>Es gibt keine Nachricht für eine Probe. Wählen Sie einen Ordner, der Nachrichten enthält.</translation>
    </message>
    <message numerus="yes">
        <source>The new server keeps messages as they are: %n message(s) went there, came back the same in every byte, date and flag, and were removed.</source>
        <translation>
            <numerusform>Der neue Server bewahrt Nachrichten so, wie sie sind: %n Nachricht ging dorthin, kam in jedem Byte, im Datum und in den Markierungen gleich zurück und wurde wieder entfernt.</numerusform>
            <numerusform>Der neue Server bewahrt Nachrichten so, wie sie sind: %n Nachrichten gingen dorthin, kamen in jedem Byte, im Datum und in den Markierungen gleich zurück und wurden wieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not keep the date of arrival: %1 became %2. Let your mail program sort by the date of sending.</source>
        <translation>Der neue Server behält das Eingangsdatum nicht bei: Aus %1 wurde %2. Lassen Sie Ihr Mailprogramm nach dem Sendedatum sortieren.</translation>
    </message>
    <message>
        <source>The new server does not keep these flags: %1. The messages come along without them.</source>
        <translation>Der neue Server behält diese Markierungen nicht bei: %1. Die Nachrichten kommen ohne sie mit.</translation>
    </message>
    <message>
        <source>The new server does not take the folder name “%1” as it is. Give that folder another name on the page “Folders”.</source>
        <translation>Der neue Server nimmt den Ordnernamen „%1“ nicht so an, wie er ist. Geben Sie diesem Ordner auf der Seite „Ordner“ einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “%1” of the trial is still in the new account: the server did not remove it, or it holds messages that are not from the trial. Look into it, and delete it with your mail program.</source>
        <translation>Der Ordner „%1“ der Probe ist noch im neuen Konto: Der Server hat ihn nicht entfernt, oder er enthält Nachrichten, die nicht von der Probe stammen. Sehen Sie hinein, und löschen Sie ihn mit Ihrem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Chats, filters, and the tabs “Social”, “Promotions” and “Updates” stay behind in Gmail.</source>
        <translation>Chats, Filter und die Tabs „Soziale Netzwerke“, „Werbung“ und „Benachrichtigungen“ bleiben in Gmail zurück.</translation>
    </message>
    <message>
        <source>A message with several labels is one message in Gmail and lies in several folders over IMAP.</source>
        <translation>Eine Nachricht mit mehreren Labels ist in Gmail eine einzige Nachricht und liegt über IMAP in mehreren Ordnern.</translation>
    </message>
    <message>
        <source>Open the settings of Gmail under “Forwarding and POP/IMAP”.</source>
        <translation>Öffnen Sie die Einstellungen von Gmail unter „Weiterleitung und POP/IMAP“.</translation>
    </message>
    <message>
        <source>Under “Folder size limits” choose “Do not limit the number of messages in an IMAP folder”, so that folders with more than 1,000 messages are complete.</source>
        <translation>Wählen Sie unter „Beschränkungen der Ordnergröße“ die Einstellung „Anzahl der Nachrichten in einem IMAP-Ordner nicht beschränken“, damit Ordner mit mehr als 1.000 Nachrichten vollständig sind.</translation>
    </message>
    <message>
        <source>Under “Labels” choose “Show in IMAP” for every label that shall be copied, and for “All Mail”.</source>
        <translation>Wählen Sie unter „Labels“ die Einstellung „In IMAP anzeigen“ für jedes Label, das kopiert werden soll, und für „Alle Nachrichten“.</translation>
    </message>
    <message>
        <source>Switch on sign-in in two steps for your account, if it is off: without it there are no app passwords.</source>
        <translation>Schalten Sie für Ihr Konto die Anmeldung in zwei Schritten ein, falls sie ausgeschaltet ist: Ohne sie gibt es keine App-Passwörter.</translation>
    </message>
    <message>
        <source>Open the page of app passwords, enter a name such as “Mailhaul”, and choose “Create”.</source>
        <translation>Öffnen Sie die Seite der App-Passwörter, geben Sie einen Namen wie „Mailhaul“ ein, und wählen Sie „Erstellen“.</translation>
    </message>
    <message>
        <source>Copy the app password that is shown and paste it below. Blanks in it do not matter.</source>
        <translation>Kopieren Sie das angezeigte App-Passwort, und fügen Sie es unten ein. Leerzeichen darin spielen keine Rolle.</translation>
    </message>
    <message>
        <source>In the settings of Gmail, under “Forwarding and POP/IMAP”, choose “Do not limit the number of messages in an IMAP folder”.</source>
        <translation>Wählen Sie in den Einstellungen von Gmail unter „Weiterleitung und POP/IMAP“ die Einstellung „Anzahl der Nachrichten in einem IMAP-Ordner nicht beschränken“.</translation>
    </message>
    <message>
        <source>Calendars, contacts, tasks, notes and rules are no mail and stay behind.</source>
        <translation>Kalender, Kontakte, Aufgaben, Notizen und Regeln sind keine E-Mails und bleiben zurück.</translation>
    </message>
    <message>
        <source>The online archive mailbox and public folders cannot be reached over IMAP.</source>
        <translation>Das Online-Archivpostfach und öffentliche Ordner sind über IMAP nicht erreichbar.</translation>
    </message>
    <message>
        <source>IMAP can be off for a mailbox. If signing in fails, ask your administrator, or open the admin centre yourself: “Users”, “Active users”, the user, “Mail”, “Manage email apps”, “IMAP”.</source>
        <translation>IMAP kann für ein Postfach ausgeschaltet sein. Wenn die Anmeldung scheitert, fragen Sie Ihren Administrator, oder öffnen Sie selbst das Admin Center: „Benutzer“, „Aktive Benutzer“, der Benutzer, „E-Mail“, „E-Mail-Apps verwalten“, „IMAP“.</translation>
    </message>
    <message>
        <source>The organisation may ask that an administrator approves the application first. The browser says so.</source>
        <translation>Die Organisation kann verlangen, dass zuerst ein Administrator die Anwendung genehmigt. Der Browser sagt es dann.</translation>
    </message>
    <message>
        <source>Open the settings of Outlook.com: “Mail”, “Forwarding and IMAP”.</source>
        <translation>Öffnen Sie die Einstellungen von Outlook.com: „E-Mail“, „Weiterleitung und IMAP“.</translation>
    </message>
    <message>
        <source>Under “POP and IMAP”, allow devices and apps to use IMAP, and save.</source>
        <translation>Erlauben Sie unter „POP und IMAP“ Geräten und Apps, IMAP zu verwenden, und speichern Sie.</translation>
    </message>
    <message>
        <source>Open “Security” in your account at Yahoo.</source>
        <translation>Öffnen Sie in Ihrem Konto bei Yahoo „Sicherheit“.</translation>
    </message>
    <message>
        <source>Choose “Create app password”, enter a name such as “Mailhaul”, and choose “Generate password”.</source>
        <translation>Wählen Sie „App-Passwort erstellen“, geben Sie einen Namen wie „Mailhaul“ ein, und wählen Sie „Passwort generieren“.</translation>
    </message>
    <message>
        <source>Open “Security” in your account at AOL.</source>
        <translation>Öffnen Sie in Ihrem Konto bei AOL „Sicherheit“.</translation>
    </message>
    <message>
        <source>Sign in to your Apple Account in the web browser.</source>
        <translation>Melden Sie sich im Webbrowser bei Ihrem Apple Account an.</translation>
    </message>
    <message>
        <source>Choose “Sign-In and Security”, then “App-Specific Passwords”, then “Generate an app-specific password”.</source>
        <translation>Wählen Sie „Anmeldung und Sicherheit“, dann „App-spezifische Passwörter“, dann „App-spezifisches Passwort erstellen“.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in the web browser.</source>
        <translation>Melden Sie sich im Webbrowser bei Ihrem Postfach an.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “POP3 &amp; IMAP”, and allow access over POP3 and IMAP. Save.</source>
        <translation>Öffnen Sie „Einstellungen“, dann „POP3/IMAP Abruf“, und erlauben Sie den Zugriff über POP3 und IMAP. Speichern Sie.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an application-specific password under “Security” and enter that one.</source>
        <translation>Wenn die Anmeldung in zwei Schritten eingeschaltet ist, erstellen Sie unter „Sicherheit“ ein anwendungsspezifisches Passwort, und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Privacy &amp; Security”, then “Manage app passwords and access”.</source>
        <translation>Öffnen Sie „Einstellungen“, „Datenschutz &amp; Sicherheit“, dann „App-Passwörter und Zugriff verwalten“.</translation>
    </message>
    <message>
        <source>Choose “New app password”, the access “Mail (IMAP/POP/SMTP)”, and create it.</source>
        <translation>Wählen Sie „Neues App-Passwort“ und den Zugriff „Mail (IMAP/POP/SMTP)“, und erstellen Sie es.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Mail Accounts”, and switch on “IMAP Access”.</source>
        <translation>Öffnen Sie „Einstellungen“, „Mail-Konten“, und schalten Sie „IMAP-Zugriff“ ein.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in your Zoho account under “Security” and enter that one.</source>
        <translation>Wenn die Anmeldung in zwei Schritten eingeschaltet ist, erstellen Sie in Ihrem Zoho-Konto unter „Sicherheit“ ein App-Passwort, und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>In the settings of Yandex Mail, under “Email clients”, allow “From the server imap.yandex.com via IMAP” and choose “App passwords and OAuth tokens”.</source>
        <translation>Erlauben Sie in den Einstellungen von Yandex Mail unter „Email clients“ den Zugriff „From the server imap.yandex.com via IMAP“, und wählen Sie „App passwords and OAuth tokens“.</translation>
    </message>
    <message>
        <source>Open the page of app passwords, choose “Email”, and create one.</source>
        <translation>Öffnen Sie die Seite der App-Passwörter, wählen Sie „Email“, und erstellen Sie eines.</translation>
    </message>
    <message>
        <source>Open “Security”, “Passwords for external applications”, and add one with full access to Mail.</source>
        <translation>Öffnen Sie „Security“, „Passwords for external applications“, und fügen Sie eines mit vollem Zugriff auf Mail hinzu.</translation>
    </message>
    <message>
        <source>Labels of Proton Mail appear as folders, so a message with several labels lies in several folders.</source>
        <translation>Labels von Proton Mail erscheinen als Ordner; eine Nachricht mit mehreren Labels liegt deshalb in mehreren Ordnern.</translation>
    </message>
    <message>
        <source>Install Proton Mail Bridge on this computer, start it, and sign in there. A paid plan is needed.</source>
        <translation>Installieren Sie Proton Mail Bridge auf diesem Computer, starten Sie es, und melden Sie sich dort an. Dafür ist ein kostenpflichtiger Tarif nötig.</translation>
    </message>
    <message>
        <source>Choose your account in Bridge and open “Mailbox configuration”.</source>
        <translation>Wählen Sie in Bridge Ihr Konto, und öffnen Sie „Mailbox configuration“.</translation>
    </message>
    <message>
        <source>Copy the password shown there, which is not that of your Proton account, and paste it below.</source>
        <translation>Kopieren Sie das dort angezeigte Passwort, das nicht das Ihres Proton-Kontos ist, und fügen Sie es unten ein.</translation>
    </message>
    <message>
        <source>Bridge shows a certificate of its own. Compare what Mailhaul shows with “Export TLS certificates” in the settings of Bridge.</source>
        <translation>Bridge zeigt ein eigenes Zertifikat. Vergleichen Sie, was Mailhaul zeigt, mit „Export TLS certificates“ in den Einstellungen von Bridge.</translation>
    </message>
    <message>
        <source>Enter the password with which you read your mail in the web browser.</source>
        <translation>Geben Sie das Passwort ein, mit dem Sie Ihre E-Mails im Webbrowser lesen.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in the settings of mailbox.org and enter that one.</source>
        <translation>Wenn die Anmeldung in zwei Schritten eingeschaltet ist, erstellen Sie in den Einstellungen von mailbox.org ein App-Passwort, und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>If you have switched on additional protection of the mailbox in the settings of Posteo, switch it off while you copy, for it closes IMAP.</source>
        <translation>Wenn Sie in den Einstellungen von Posteo den zusätzlichen Postfachschutz eingeschaltet haben, schalten Sie ihn aus, während Sie kopieren, denn er sperrt IMAP.</translation>
    </message>
    <message>
        <source>Open the customer centre of Telekom and choose the password for e-mail programs.</source>
        <translation>Öffnen Sie das Kundencenter der Telekom, und wählen Sie das Passwort für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>Set a password for e-mail programs there, and enter it below. It is not the one of the customer centre.</source>
        <translation>Legen Sie dort ein Passwort für E-Mail-Programme fest, und geben Sie es unten ein. Es ist nicht das des Kundencenters.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox itself, not the one of your customer account.</source>
        <translation>Geben Sie das Passwort des Postfachs selbst ein, nicht das Ihres Kundenkontos.</translation>
    </message>
    <message>
        <source>Open the Infomaniak Manager, “Mail Service”, and choose the mailbox.</source>
        <translation>Öffnen Sie den Infomaniak Manager, „Mail-Service“, und wählen Sie das Postfach.</translation>
    </message>
    <message>
        <source>Open the tab “Devices”, choose “Add”, and enter the password of your Infomaniak account.</source>
        <translation>Öffnen Sie den Reiter „Geräte“, wählen Sie „Hinzufügen“, und geben Sie das Passwort Ihres Infomaniak-Kontos ein.</translation>
    </message>
    <message>
        <source>Choose “No user”, enter a name such as “Mailhaul”, and create the password.</source>
        <translation>Wählen Sie „Kein Benutzer“, geben Sie einen Namen wie „Mailhaul“ ein, und erstellen Sie das Passwort.</translation>
    </message>
    <message>
        <source>In the settings of Mail Orange, allow access from applications that are not from Orange, if that is off.</source>
        <translation>Erlauben Sie in den Einstellungen von Mail Orange den Zugriff von Anwendungen, die nicht von Orange sind, falls er ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>If you have switched on “Password Sicura”, make a password for the program in the settings of Libero Mail and enter that one.</source>
        <translation>Wenn Sie „Password Sicura“ eingeschaltet haben, erstellen Sie in den Einstellungen von Libero Mail ein Passwort für das Programm, und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>In the settings of the PEC mailbox, see that IMAP is allowed.</source>
        <translation>Achten Sie in den Einstellungen des PEC-Postfachs darauf, dass IMAP erlaubt ist.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make a password for the e-mail program there and enter that one.</source>
        <translation>Wenn die Anmeldung in zwei Schritten eingeschaltet ist, erstellen Sie dort ein Passwort für das E-Mail-Programm, und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Security”, and allow access from third-party programs under “Third Party Access Security”.</source>
        <translation>Öffnen Sie „Settings“, „Security“, und erlauben Sie unter „Third Party Access Security“ den Zugriff von Programmen anderer Hersteller.</translation>
    </message>
    <message>
        <source>Sign in to your AT&amp;T account and open “Profile”, “Sign-in info”.</source>
        <translation>Melden Sie sich bei Ihrem AT&amp;T-Konto an, und öffnen Sie „Profile“, „Sign-in info“.</translation>
    </message>
    <message>
        <source>Under “Secure mail key” choose “Manage secure mail key”, then “Add secure mail key”.</source>
        <translation>Wählen Sie unter „Secure mail key“ erst „Manage secure mail key“, dann „Add secure mail key“.</translation>
    </message>
    <message>
        <source>An administrator signs in as a master user with “user*admin” and the administrator&apos;s password.</source>
        <translation>Ein Administrator meldet sich als Master-Benutzer mit „user*admin“ und dem Passwort des Administrators an.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity, and needs the rights on the folders.</source>
        <translation>Ein Administrator meldet sich mit dem Benutzer als Autorisierungsidentität an und braucht die Rechte an den Ordnern.</translation>
    </message>
    <message>
        <source>Folders lie below “INBOX.”, and the number of connections from one address is small by default.</source>
        <translation>Ordner liegen unterhalb von „INBOX.“, und die Zahl der Verbindungen von einer Adresse ist in der Voreinstellung klein.</translation>
    </message>
    <message>
        <source>IMAP is off in Exchange until an administrator starts its service.</source>
        <translation>IMAP ist in Exchange ausgeschaltet, bis ein Administrator den Dienst dafür startet.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity.</source>
        <translation>Ein Administrator meldet sich mit dem Benutzer als Autorisierungsidentität an.</translation>
    </message>
    <message>
        <source>Contacts, calendars and the briefcase appear as folders and are no mail.</source>
        <translation>Kontakte, Kalender und der Aktenkoffer erscheinen als Ordner und sind keine E-Mails.</translation>
    </message>
    <message>
        <source>Domino allows no folders below the inbox, and finds messages by age slowly.</source>
        <translation>Domino erlaubt keine Ordner unterhalb des Posteingangs und findet Nachrichten nach ihrem Alter nur langsam.</translation>
    </message>
    <message>
        <source>The server “{host}” no longer accepts passwords from programs.</source>
        <translation>Der Server „{host}“ nimmt von Programmen keine Passwörter mehr an.</translation>
    </message>
    <message>
        <source>Choose the sign-in in the browser for this account. If there is none for it, ask the administrator which way in is open.</source>
        <translation>Wählen Sie für dieses Konto die Anmeldung im Browser. Wenn es dafür keine gibt, fragen Sie den Administrator, welcher Zugang offen ist.</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids this sign-in.</source>
        <translation>Eine Regel der Organisation verbietet diese Anmeldung.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow IMAP for this account, or to take it out of the rule while the messages are copied.</source>
        <translation>Bitten Sie den Administrator, IMAP für dieses Konto zu erlauben oder es von der Regel auszunehmen, während die Nachrichten kopiert werden.</translation>
    </message>
    <message>
        <source>The name and the password or token are right, but the server “{host}” does not open the mailbox for IMAP.</source>
        <translation>Der Name und das Passwort oder Token stimmen, aber der Server „{host}“ öffnet das Postfach nicht für IMAP.</translation>
    </message>
    <message>
        <source>Check that the account has a mailbox and a licence, that IMAP is switched on for it, and that the user name is that of the mailbox. For a shared mailbox, whoever signs in needs full access to it.</source>
        <translation>Prüfen Sie, ob das Konto ein Postfach und eine Lizenz hat, ob IMAP dafür eingeschaltet ist und ob der Benutzername der des Postfachs ist. Bei einem freigegebenen Postfach braucht, wer sich anmeldet, vollen Zugriff darauf.</translation>
    </message>
    <message>
        <source>The provider asks for an app password: the usual password is not enough for a program.</source>
        <translation>Der Anbieter verlangt ein App-Passwort: Das übliche Passwort reicht für ein Programm nicht aus.</translation>
    </message>
    <message>
        <source>Make an app password on the provider&apos;s page and enter it here.</source>
        <translation>Erstellen Sie auf der Seite des Anbieters ein App-Passwort, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the web browser first.</source>
        <translation>Der Anbieter möchte Sie zuerst im Webbrowser sehen.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, confirm that it was you, and try again.</source>
        <translation>Melden Sie sich auf der Webseite des Anbieters an, bestätigen Sie, dass Sie es waren, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sign-in in two steps is on for this account, so the usual password is not enough for a program.</source>
        <translation>Für dieses Konto ist die Anmeldung in zwei Schritten eingeschaltet; das übliche Passwort reicht deshalb für ein Programm nicht aus.</translation>
    </message>
    <message>
        <source>IMAP is switched off for this account at the provider.</source>
        <translation>IMAP ist für dieses Konto beim Anbieter ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, wait a minute, and try again.</source>
        <translation>Schalten Sie IMAP auf der Webseite des Anbieters in den Einstellungen des Kontos ein, warten Sie eine Minute, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password of this account has expired.</source>
        <translation>Das Passwort dieses Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>Set a new password at the provider&apos;s web page and enter it here.</source>
        <translation>Legen Sie auf der Webseite des Anbieters ein neues Passwort fest, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The licence or the plan of this account does not include IMAP, or it has ended.</source>
        <translation>Die Lizenz oder der Tarif dieses Kontos enthält kein IMAP oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the plan, or ask the administrator to give the account a licence for a mailbox.</source>
        <translation>Verlängern Sie den Tarif, oder bitten Sie den Administrator, dem Konto eine Lizenz für ein Postfach zu geben.</translation>
    </message>
    <message>
        <source>The provider has locked or closed this account.</source>
        <translation>Der Anbieter hat dieses Konto gesperrt oder geschlossen.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, which says why and what to do. After too many wrong passwords it often helps to wait an hour.</source>
        <translation>Melden Sie sich auf der Webseite des Anbieters an; dort steht, warum das so ist und was zu tun ist. Nach zu vielen falschen Passwörtern hilft es oft, eine Stunde zu warten.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, so the server “{host}” refuses all of them for a while.</source>
        <translation>Es gab zu viele Anmeldeversuche, deshalb lehnt der Server „{host}“ eine Zeit lang alle ab.</translation>
    </message>
    <message>
        <source>Wait an hour, check the password at the provider&apos;s web page, and then try again.</source>
        <translation>Warten Sie eine Stunde, prüfen Sie das Passwort auf der Webseite des Anbieters, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The account has more connections open than the server “{host}” allows.</source>
        <translation>Für das Konto sind mehr Verbindungen offen, als der Server „{host}“ erlaubt.</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, on telephones too, and use fewer connections. Mailhaul waits and tries again by itself while it copies.</source>
        <translation>Schließen Sie andere Mailprogramme, die dieses Konto verwenden, auch auf Telefonen, und verwenden Sie weniger Verbindungen. Während des Kopierens wartet Mailhaul und versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>What the provider allows in a day is used up for this account.</source>
        <translation>Was der Anbieter an einem Tag erlaubt, ist für dieses Konto aufgebraucht.</translation>
    </message>
    <message>
        <source>Stop, and go on tomorrow: the copy continues where it was. A lower rate avoids the pause.</source>
        <translation>Halten Sie an, und machen Sie morgen weiter: Der Kopiervorgang wird dort fortgesetzt, wo er war. Eine niedrigere Rate vermeidet die Pause.</translation>
    </message>
    <message>
        <source>The server “{host}” asks for a pause, because it was asked for much in a short time.</source>
        <translation>Der Server „{host}“ bittet um eine Pause, weil in kurzer Zeit viel von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: Mailhaul waits as long as the server says. A lower rate makes such pauses rarer.</source>
        <translation>Sie müssen nichts tun: Mailhaul wartet so lange, wie der Server es verlangt. Eine niedrigere Rate macht solche Pausen seltener.</translation>
    </message>
    <message>
        <source>The mailbox on “{host}” is full, or the server is out of order.</source>
        <translation>Das Postfach auf „{host}“ ist voll, oder der Server ist gestört.</translation>
    </message>
    <message>
        <source>Make room in the mailbox or ask the administrator, then run the copy again.</source>
        <translation>Schaffen Sie Platz im Postfach, oder fragen Sie den Administrator, und starten Sie dann den Kopiervorgang noch einmal.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses connections from this place in the net.</source>
        <translation>Der Server „{host}“ lehnt Verbindungen von dieser Stelle im Netz ab.</translation>
    </message>
    <message>
        <source>Ask the provider to allow your address, or copy from another network without a VPN.</source>
        <translation>Bitten Sie den Anbieter, Ihre Adresse zuzulassen, oder kopieren Sie aus einem anderen Netz ohne VPN.</translation>
    </message>
    <message>
        <source>The server “{host}” stumbles over a character in the user name or the password.</source>
        <translation>Der Server „{host}“ stolpert über ein Zeichen im Benutzernamen oder im Passwort.</translation>
    </message>
    <message>
        <source>Set a password of letters and digits while you copy, and try again.</source>
        <translation>Legen Sie für die Zeit des Kopierens ein Passwort nur aus Buchstaben und Ziffern fest, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server “{host}” does not know the user name “{user}”.</source>
        <translation>Der Server „{host}“ kennt den Benutzernamen „{user}“ nicht.</translation>
    </message>
    <message>
        <source>Most servers want the whole e-mail address, some only what stands before the “@”. Try the other form under “Server settings”.</source>
        <translation>Die meisten Server wollen die ganze E-Mail-Adresse, manche nur das, was vor dem „@“ steht. Probieren Sie unter „Servereinstellungen“ die andere Form.</translation>
    </message>
    <message>
        <source>The server “{host}” takes passwords over encrypted connections only.</source>
        <translation>Der Server „{host}“ nimmt Passwörter nur über verschlüsselte Verbindungen an.</translation>
    </message>
    <message>
        <source>Choose TLS with port 993, or STARTTLS with port 143, under “Server settings”.</source>
        <translation>Wählen Sie unter „Servereinstellungen“ TLS mit Port 993 oder STARTTLS mit Port 143.</translation>
    </message>
    <message>
        <source>“{user}” was signed in, but may not open this mailbox for somebody else.</source>
        <translation>„{user}“ wurde angemeldet, darf dieses Postfach aber nicht für jemand anderen öffnen.</translation>
    </message>
    <message>
        <source>Give this administrator the right to it (full access, or a master user on the server), and check how the mailbox is named.</source>
        <translation>Geben Sie diesem Administrator das Recht dazu (Vollzugriff oder ein Master-Benutzer auf dem Server), und prüfen Sie, wie das Postfach heißt.</translation>
    </message>
    <message>
        <source>The server “{host}” has a problem of its own at the moment.</source>
        <translation>Der Server „{host}“ hat im Augenblick selbst ein Problem.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it lasts, the provider&apos;s page of disturbances or its support can say more.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es noch einmal. Hält es an, wissen die Störungsseite des Anbieters oder sein Support mehr.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses, because a limit of the provider is reached.</source>
        <translation>Der Server „{host}“ lehnt ab, weil eine Grenze des Anbieters erreicht ist.</translation>
    </message>
    <message>
        <source>Its words say which. Close other programs that use the account, wait some minutes, and try again.</source>
        <translation>Welche es ist, steht in seiner Antwort. Schließen Sie andere Programme, die das Konto verwenden, warten Sie einige Minuten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{provider} takes only app passwords from programs, not the password of the account.</source>
        <translation>{provider} nimmt von Programmen nur App-Passwörter an, nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Make an app password in the settings of your account at the provider, and enter it here.</source>
        <translation>Erstellen Sie beim Anbieter in den Einstellungen Ihres Kontos ein App-Passwort, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>{provider} lets nobody in with a password any more, or refused what the browser sign-in gave.</source>
        <translation>{provider} lässt niemanden mehr mit einem Passwort hinein oder hat abgelehnt, was die Anmeldung im Browser ergeben hat.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If that does not help either, check that IMAP is allowed for the mailbox and that the user name is its main address.</source>
        <translation>Melden Sie sich im Browser an. Hilft auch das nicht, prüfen Sie, ob IMAP für das Postfach erlaubt ist und ob der Benutzername dessen Hauptadresse ist.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge does not know this user name with this password.</source>
        <translation>Proton Mail Bridge kennt diesen Benutzernamen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Take the user name and the password from “Mailbox configuration” in Bridge: the password is not that of your Proton account.</source>
        <translation>Nehmen Sie den Benutzernamen und das Passwort aus „Mailbox configuration“ in Bridge: Das Passwort ist nicht das Ihres Proton-Kontos.</translation>
    </message>
    <message>
        <source>The server “{host}” did not accept the user name “{user}” with this password.</source>
        <translation>Der Server „{host}“ hat den Benutzernamen „{user}“ mit diesem Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Check both, best by signing in at the provider&apos;s web page with them. Some providers ask for an app password, which is made there.</source>
        <translation>Prüfen Sie beide, am besten, indem Sie sich damit auf der Webseite des Anbieters anmelden. Manche Anbieter verlangen ein App-Passwort, das dort erstellt wird.</translation>
    </message>
    <message>
        <source>Another program is holding the folder at the moment.</source>
        <translation>Ein anderes Programm hält den Ordner im Augenblick besetzt.</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, and try again.</source>
        <translation>Schließen Sie andere Mailprogramme, die dieses Konto verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message because of its header, which breaks the rules for mail.</source>
        <translation>Der Server „{host}“ lehnt die Nachricht wegen ihrer Kopfzeilen ab, die gegen die Regeln für E-Mails verstoßen.</translation>
    </message>
    <message>
        <source>The message stays in the old account. Save it as a file there if it matters, or have its header mended by a rule while copying.</source>
        <translation>Die Nachricht bleibt im alten Konto. Wenn sie wichtig ist, speichern Sie sie dort als Datei, oder lassen Sie ihre Kopfzeilen beim Kopieren durch eine Regel reparieren.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message, because it contains a byte that mail must not have (NUL).</source>
        <translation>Der Server „{host}“ lehnt die Nachricht ab, weil sie ein Byte enthält, das in E-Mails nicht vorkommen darf (NUL).</translation>
    </message>
    <message>
        <source>The message stays in the old account. A rule that removes such bytes while copying lets it through.</source>
        <translation>Die Nachricht bleibt im alten Konto. Mit einer Regel, die solche Bytes beim Kopieren entfernt, wird sie angenommen.</translation>
    </message>
    <message>
        <source>The server “{host}” takes the message for a virus.</source>
        <translation>Der Server „{host}“ hält die Nachricht für einen Virus.</translation>
    </message>
    <message>
        <source>Look at the message in the old account, delete it if it is one, or leave it there.</source>
        <translation>Sehen Sie sich die Nachricht im alten Konto an. Löschen Sie sie, wenn sie einer ist, oder lassen Sie sie dort.</translation>
    </message>
    <message>
        <source>Exchange refuses the message: it is too large, has lines that are too long, or the mailbox is full.</source>
        <translation>Exchange lehnt die Nachricht ab: Sie ist zu groß, hat zu lange Zeilen, oder das Postfach ist voll.</translation>
    </message>
    <message>
        <source>Check the size of the message and the room in the mailbox. The message stays in the old account.</source>
        <translation>Prüfen Sie die Größe der Nachricht und den Platz im Postfach. Die Nachricht bleibt im alten Konto.</translation>
    </message>
    <message>
        <source>The server “{host}” keeps this name for itself.</source>
        <translation>Der Server „{host}“ behält diesen Namen sich selbst vor.</translation>
    </message>
    <message>
        <source>Choose another folder in the new account for it on the page “Folders”.</source>
        <translation>Wählen Sie dafür auf der Seite „Ordner“ einen anderen Ordner im neuen Konto.</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this name for a folder.</source>
        <translation>Der Server „{host}“ erlaubt diesen Namen für einen Ordner nicht.</translation>
    </message>
    <message>
        <source>Choose another name for it on the page “Folders”.</source>
        <translation>Wählen Sie dafür auf der Seite „Ordner“ einen anderen Namen.</translation>
    </message>
    <message>
        <source>On “{host}” this folder can contain messages or other folders, but not both.</source>
        <translation>Auf „{host}“ kann dieser Ordner Nachrichten oder andere Ordner enthalten, aber nicht beides.</translation>
    </message>
    <message>
        <source>Choose another place for the folders below it on the page “Folders”.</source>
        <translation>Wählen Sie für die Ordner darunter auf der Seite „Ordner“ einen anderen Platz.</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this account to write there.</source>
        <translation>Der Server „{host}“ erlaubt diesem Konto nicht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Ask whoever owns the folder for the right to it, or choose another folder on the page “Folders”.</source>
        <translation>Bitten Sie den Besitzer des Ordners um das Recht dazu, oder wählen Sie auf der Seite „Ordner“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The server “{host}” does not take one of the marks of this message.</source>
        <translation>Der Server „{host}“ nimmt eine der Markierungen dieser Nachricht nicht an.</translation>
    </message>
    <message>
        <source>The message can be copied without that mark by a rule for flags.</source>
        <translation>Mit einer Regel für Markierungen kann die Nachricht ohne diese Markierung kopiert werden.</translation>
    </message>
    <message>
        <source>The server “{host}” does not speak a kind of encryption that is still safe.</source>
        <translation>Der Server „{host}“ beherrscht keine Art der Verschlüsselung, die noch sicher ist.</translation>
    </message>
    <message>
        <source>Ask the provider to renew it, or whether there is another server for mail programs.</source>
        <translation>Bitten Sie den Anbieter, ihn zu erneuern, oder fragen Sie, ob es einen anderen Server für Mailprogramme gibt.</translation>
    </message>
    <message>
        <source>Yahoo shows the newest 10,000 messages of a folder at imap.mail.yahoo.com; all of them at export.imap.mail.yahoo.com.</source>
        <translation>Yahoo zeigt auf imap.mail.yahoo.com die neuesten 10.000 Nachrichten eines Ordners; auf export.imap.mail.yahoo.com alle.</translation>
    </message>
    <message>
        <source>Domino has no administrator login over IMAP; each user signs in.</source>
        <translation>Domino hat über IMAP keine Anmeldung für Administratoren; jeder Benutzer meldet sich selbst an.</translation>
    </message>
    <message>
        <source>The organisation lets in only applications that an administrator has approved, and Mailhaul is not among them yet.</source>
        <translation>Die Organisation lässt nur Anwendungen zu, die ein Administrator freigegeben hat, und Mailhaul gehört noch nicht dazu.</translation>
    </message>
    <message>
        <source>Ask the administrator to approve the registration that Mailhaul uses, and then sign in again.</source>
        <translation>Bitten Sie den Administrator, die Registrierung freizugeben, die Mailhaul verwendet, und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>The service does not accept the registration under which Mailhaul asks.</source>
        <translation>Der Dienst nimmt die Registrierung nicht an, unter der Mailhaul anfragt.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret under “Advanced”. At Microsoft it has to be a public client with the redirect address http://localhost, for the kind of account that signs in.</source>
        <translation>Prüfen Sie die Client-ID und das Client-Geheimnis unter „Erweitert“. Bei Microsoft muss es ein öffentlicher Client mit der Umleitungsadresse http://localhost sein, für die Art von Konto, die sich anmeldet.</translation>
    </message>
    <message>
        <source>The account that was chosen in the browser does not belong to the organisation that was asked.</source>
        <translation>Das Konto, das im Browser gewählt wurde, gehört nicht zu der Organisation, die gefragt wurde.</translation>
    </message>
    <message>
        <source>Sign in again and choose the account whose mailbox is to be opened. Where the browser picks another one by itself, copy the link into a private window.</source>
        <translation>Melden Sie sich noch einmal an, und wählen Sie das Konto, dessen Postfach geöffnet werden soll. Wenn der Browser von selbst ein anderes nimmt, kopieren Sie den Link in ein privates Fenster.</translation>
    </message>
    <message>
        <source>The access that was granted has ended, because it was withdrawn, was not used for long, or the password was changed.</source>
        <translation>Der gewährte Zugriff ist erloschen, weil er entzogen wurde, lange nicht benutzt wurde oder das Passwort geändert wurde.</translation>
    </message>
    <message>
        <source>Sign in in the browser again.</source>
        <translation>Melden Sie sich noch einmal im Browser an.</translation>
    </message>
    <message>
        <source>The server “{host}” says that the password is wrong or that IMAP is switched off for this account.</source>
        <translation>Der Server „{host}“ sagt, dass das Passwort falsch oder IMAP für dieses Konto ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, make an app password there, and enter it here.</source>
        <translation>Schalten Sie IMAP in den Einstellungen des Kontos auf der Webseite des Anbieters ein, erstellen Sie dort ein App-Passwort, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The server “{host}” does not take the way to sign in that was chosen.</source>
        <translation>Der Server „{host}“ nimmt die gewählte Art der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Choose “The strongest that the server offers” as the mechanism under “Server settings”, or another one.</source>
        <translation>Wählen Sie unter „Servereinstellungen“ als Verfahren „Die stärkste, die der Server anbietet“ oder ein anderes.</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no record of a copy between these two accounts on this computer. Give the same servers and users as in that copy.</source>
        <translation>Auf diesem Computer gibt es keine Aufzeichnung eines Kopiervorgangs zwischen diesen beiden Konten. Geben Sie dieselben Server und Benutzer an wie bei jenem Kopiervorgang.</translation>
    </message>
    <message>
        <source>The name %1 does not say which kind of report is wanted. End it with .txt, .html, .pdf, .csv or .json.</source>
        <translation>Der Name %1 sagt nicht, welche Art von Bericht gewünscht ist. Lassen Sie ihn auf .txt, .html, .pdf, .csv oder .json enden.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here. Use another ending, such as .html.</source>
        <translation>Eine PDF-Datei kann hier nicht erstellt werden. Verwenden Sie eine andere Endung, etwa .html.</translation>
    </message>
</context>
<context>
    <name>Imap</name>
    <message>
        <source>The server does not offer STARTTLS.</source>
        <translation>Der Server bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>The server lists folders without end.</source>
        <translation>Der Server zählt Ordner ohne Ende auf.</translation>
    </message>
    <message>
        <source>The server asked for more although nothing was to be sent.</source>
        <translation>Der Server verlangte mehr, obwohl nichts zu senden war.</translation>
    </message>
    <message>
        <source>The server answered a question that was not asked.</source>
        <translation>Der Server hat auf eine Frage geantwortet, die nicht gestellt war.</translation>
    </message>
    <message>
        <source>The server answered before it had read the whole command.</source>
        <translation>Der Server hat geantwortet, bevor er den ganzen Befehl gelesen hatte.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>Der Server hat eine endlose Zeile gesendet.</translation>
    </message>
    <message>
        <source>The server announced more bytes than can be taken at once.</source>
        <translation>Der Server hat mehr Bytes angekündigt, als auf einmal angenommen werden können.</translation>
    </message>
    <message>
        <source>The server sent more than one message in one answer.</source>
        <translation>Der Server hat in einer Antwort mehr als eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The server sent a message without saying which one it is.</source>
        <translation>Der Server hat eine Nachricht gesendet, ohne zu sagen, welche es ist.</translation>
    </message>
    <message>
        <source>The server sent another message than the one it had begun.</source>
        <translation>Der Server hat eine andere Nachricht gesendet, als er begonnen hatte.</translation>
    </message>
    <message>
        <source>The server lists messages without end.</source>
        <translation>Der Server zählt Nachrichten ohne Ende auf.</translation>
    </message>
    <message>
        <source>The server gives several messages the same number.</source>
        <translation>Der Server gibt mehreren Nachrichten dieselbe Nummer.</translation>
    </message>
    <message>
        <source>The server lists messages without their numbers.</source>
        <translation>Der Server zählt Nachrichten ohne ihre Nummern auf.</translation>
    </message>
    <message>
        <source>The server talks without end instead of answering.</source>
        <translation>Der Server redet ohne Ende, statt zu antworten.</translation>
    </message>
    <message>
        <source>Unexpected answer: %1</source>
        <translation>Unerwartete Antwort: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server counts %n more message(s) than it lists.</source>
        <translation>
            <numerusform>Der Server zählt %n Nachricht mehr, als er auflistet.</numerusform>
            <numerusform>Der Server zählt %n Nachrichten mehr, als er auflistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s compressed data is damaged.</source>
        <translation>Die komprimierten Daten des Servers sind beschädigt.</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer</source>
        <translation>Das Zertifikat wurde von seinem Aussteller widerrufen</translation>
    </message>
    <message>
        <source>The certificate or the key to sign in with cannot be read.</source>
        <translation>Das Zertifikat oder der Schlüssel für die Anmeldung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password itself.</source>
        <translation>Der Server konnte nicht beweisen, dass er das Passwort selbst kennt.</translation>
    </message>
    <message>
        <source>The list of revoked certificates cannot be read.</source>
        <translation>Die Liste der widerrufenen Zertifikate lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The server lists the message, but does not send it.</source>
        <translation>Der Server listet die Nachricht auf, schickt sie aber nicht.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this folder.</source>
        <translation>Der Server beendet bei diesem Ordner die Verbindung oder verstummt.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this message.</source>
        <translation>Der Server beendet bei dieser Nachricht die Verbindung oder verstummt.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The record %1 was made by a newer version of this program. Use that version, or move the file away to begin without it.</source>
        <translation>Die Aufzeichnung %1 stammt von einer neueren Version dieses Programms. Verwenden Sie jene Version, oder verschieben Sie die Datei, um ohne sie zu beginnen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountController</name>
    <message>
        <source>Enter the e-mail address of the account.</source>
        <translation>Geben Sie die E-Mail-Adresse des Kontos ein.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Geben Sie das Passwort des Kontos ein.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535. Leer bedeutet: der übliche.</translation>
    </message>
    <message>
        <source>This is the old account itself. Enter the account that the messages shall go to.</source>
        <translation>Das ist das alte Konto selbst. Geben Sie das Konto ein, in das die Nachrichten sollen.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server under “Server settings”.</source>
        <translation>Geben Sie unter „Servereinstellungen“ den Namen des Mailservers ein.</translation>
    </message>
    <message>
        <source>Enter the user name under “Server settings”.</source>
        <translation>Geben Sie unter „Servereinstellungen“ den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Say whether this is the right server, or enter another one under “Server settings”.</source>
        <translation>Sagen Sie, ob das der richtige Server ist, oder geben Sie unter „Servereinstellungen“ einen anderen ein.</translation>
    </message>
    <message>
        <source>Wait for the search, or enter the name of the mail server under “Server settings”.</source>
        <translation>Warten Sie die Suche ab, oder geben Sie unter „Servereinstellungen“ den Namen des Mailservers ein.</translation>
    </message>
    <message>
        <source>Finish signing in in your browser, or cancel it above.</source>
        <translation>Schließen Sie die Anmeldung in Ihrem Browser ab, oder brechen Sie sie oben ab.</translation>
    </message>
    <message>
        <source>Sign in in your browser with the button above.</source>
        <translation>Melden Sie sich mit der Schaltfläche oben in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>Enter the app password that you have made for Mailhaul.</source>
        <translation>Geben Sie das App-Passwort ein, das Sie für Mailhaul erstellt haben.</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” were tried as the user name.</source>
        <translation>Als Benutzername wurden „%1“ und „%2“ versucht.</translation>
    </message>
    <message>
        <source>The server refused the user name “%1”, so “%2” is tried now.</source>
        <translation>Der Server hat den Benutzernamen „%1“ abgelehnt; deshalb wird jetzt „%2“ versucht.</translation>
    </message>
    <message>
        <source>The server refused the user name “%1” and took “%2”.</source>
        <translation>Der Server hat den Benutzernamen „%1“ abgelehnt und „%2“ angenommen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountPage</name>
    <message>
        <source>Old Account</source>
        <translation>Altes Konto</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Where are the messages now? Nothing in this account will be changed.</source>
        <translation>Wo sind die Nachrichten jetzt? In diesem Konto wird nichts verändert.</translation>
    </message>
    <message>
        <source>Where shall the messages go?</source>
        <translation>Wohin sollen die Nachrichten?</translation>
    </message>
    <message>
        <source>E-mail &amp;address:</source>
        <translation>E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Server settings</source>
        <translation>&amp;Servereinstellungen</translation>
    </message>
    <message>
        <source>S&amp;top Trying</source>
        <translation>Versuch a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Mail server (&amp;IMAP):</source>
        <translation>Mailserver (&amp;IMAP):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>S&amp;ecurity:</source>
        <translation>Siche&amp;rheit:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Ben&amp;utzername:</translation>
    </message>
    <message>
        <source>Warning: without encryption, others on the way can read the password and the messages. Choose this only for a server on this computer or in your own network.</source>
        <translation>Warnung: Ohne Verschlüsselung können andere unterwegs das Passwort und die Nachrichten lesen. Wählen Sie das nur für einen Server auf diesem Computer oder im eigenen Netz.</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Mailserver: %1</translation>
    </message>
    <message>
        <source>Sa&amp;ved account:</source>
        <translation>Gespei&amp;chertes Konto:</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Removes the account from this list and its password from the keychain.</source>
        <translation>Entfernt das Konto aus dieser Liste und sein Passwort aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Yes, Use This Server</source>
        <translation>&amp;Ja, diesen Server verwenden</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Die stärkste, die der Server anbietet</translation>
    </message>
    <message>
        <source>Administrator &amp;login:</source>
        <translation>Anmel&amp;dename des Administrators:</translation>
    </message>
    <message>
        <source>Only if somebody else signs in for the user</source>
        <translation>Nur wenn sich jemand anderes für den Benutzer anmeldet</translation>
    </message>
    <message>
        <source>With authorization identity (Exchange, Zimbra, Cyrus)</source>
        <translation>Mit Autorisierungsidentität (Exchange, Zimbra, Cyrus)</translation>
    </message>
    <message>
        <source>As “user*administrator” (Dovecot)</source>
        <translation>Als „Benutzer*Administrator“ (Dovecot)</translation>
    </message>
    <message>
        <source>With PROXYAUTH (Sun, Oracle)</source>
        <translation>Mit PROXYAUTH (Sun, Oracle)</translation>
    </message>
    <message>
        <source>Shared mailbox (Microsoft 365)</source>
        <translation>Freigegebenes Postfach (Microsoft 365)</translation>
    </message>
    <message>
        <source>Administrator si&amp;gns in:</source>
        <translation>Administrator meldet sich a&amp;n:</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation>App-Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>How it goes:
1. You enter the old and the new account, and choose the folders.
2. Mailhaul shows what would be copied. Up to there, nothing is written anywhere.
3. You press the button “Copy”. You can pause or stop at any time and continue later: nothing is lost or copied twice.</source>
        <translation>So geht es:
1. Sie geben das alte und das neue Konto ein und wählen die Ordner.
2. Mailhaul zeigt, was kopiert würde. Bis dahin wird nirgends etwas geschrieben.
3. Sie drücken den Knopf „Kopieren“. Sie können jederzeit pausieren oder anhalten und später weitermachen: Nichts geht verloren oder wird doppelt kopiert.</translation>
    </message>
    <message>
        <source>&amp;Remember this account on this computer</source>
        <translation>Dieses Konto auf diesem Computer me&amp;rken</translation>
    </message>
    <message>
        <source>Keeps the account for the next time. The password goes only into the keychain, the system&apos;s own safe for passwords.</source>
        <translation>Behält das Konto für das nächste Mal. Das Passwort kommt nur in den Schlüsselbund, den Passwortspeicher des Systems.</translation>
    </message>
    <message>
        <source>Leave empty or as it is what you do not know. The help pages of your provider have these settings under “IMAP”, the way in which mail programs get at mail.</source>
        <translation>Lassen Sie leer oder unverändert, was Sie nicht wissen. In der Hilfe Ihres Anbieters stehen diese Einstellungen unter „IMAP“, dem Weg, auf dem Mailprogramme an die Post kommen.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Anmelde&amp;methode:</translation>
    </message>
    <message>
        <source>Sign In in the &amp;Browser Instead</source>
        <translation>Stattdessen im &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Use an App Pass&amp;word Instead</source>
        <translation>Stattdessen ein App-Pass&amp;wort verwenden</translation>
    </message>
    <message>
        <source>Use the Pass&amp;word Instead</source>
        <translation>Stattdessen das Pass&amp;wort verwenden</translation>
    </message>
    <message>
        <source>Stop &amp;Trusting It</source>
        <translation>Nicht mehr &amp;vertrauen</translation>
    </message>
    <message>
        <source>Asks again the next time this server shows a certificate that cannot be verified.</source>
        <translation>Fragt wieder nach, wenn dieser Server das nächste Mal ein Zertifikat zeigt, das sich nicht prüfen lässt.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified, since %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Sie vertrauen einem Zertifikat dieses Servers, das sich nicht prüfen lässt, seit %1. Sein SHA-256-Fingerabdruck ist %2.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified. Its SHA-256 fingerprint is %1.</source>
        <translation>Sie vertrauen einem Zertifikat dieses Servers, das sich nicht prüfen lässt. Sein SHA-256-Fingerabdruck ist %1.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AuditPanel</name>
    <message>
        <source>Is it really all there?</source>
        <translation>Ist wirklich alles da?</translation>
    </message>
    <message>
        <source>Compare &amp;Both Accounts Now</source>
        <translation>&amp;Beide Konten jetzt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Cancel Comparison</source>
        <translation>Vergleich abb&amp;rechen</translation>
    </message>
    <message>
        <source>Reads both accounts afresh and compares them message by message.</source>
        <translation>Liest beide Konten frisch und vergleicht sie Nachricht für Nachricht.</translation>
    </message>
    <message>
        <source>Both accounts are opened afresh and compared message by message, where possible by another mail reader than the one that copied. Nothing is written to either.</source>
        <translation>Beide Konten werden frisch geöffnet und Nachricht für Nachricht verglichen, wo möglich von einem anderen Leseprogramm als dem, das kopiert hat. In keines wird etwas geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>Schne&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Thorough</source>
        <translation>&amp;Gründlich</translation>
    </message>
    <message>
        <source>Every byte of every message as well. This takes about as long as copying everything.</source>
        <translation>Dazu jedes Byte jeder Nachricht. Das dauert etwa so lange, wie alles zu kopieren.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Cancelling: the connections are being ended.</source>
        <translation>Wird abgebrochen: Die Verbindungen werden beendet.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Anmeldung an beiden Konten …</translation>
    </message>
    <message>
        <source>No difference so far.</source>
        <translation>Bisher kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) so far.</source>
        <translation>
            <numerusform>Bisher %Ln Unterschied.</numerusform>
            <numerusform>Bisher %Ln Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1”: %2 of %3 messages and %4 of %5 folders are done. %6</source>
        <translation>„%1“ wird verglichen: %2 von %3 Nachrichten und %4 von %5 Ordnern sind fertig. %6</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences:</source>
        <translation>Die ersten %1 von %2 Unterschieden:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s):</source>
        <translation>
            <numerusform>%Ln Unterschied:</numerusform>
            <numerusform>%Ln Unterschiede:</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Headers, sizes, marks and dates of all messages.</source>
        <translation>Kopfzeilen, Größe, Markierungen und Datum aller Nachrichten.</translation>
    </message>
    <message>
        <source>Yes, it is all there</source>
        <translation>Ja, alles ist da</translation>
    </message>
    <message numerus="yes">
        <source>Yes, except for %Ln difference(s)</source>
        <translation>
            <numerusform>Ja, bis auf %Ln Unterschied</numerusform>
            <numerusform>Ja, bis auf %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <translation>Das ließ sich nicht feststellen</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CanaryPanel</name>
    <message>
        <source>Does the new server keep messages as they are?</source>
        <translation>Bewahrt der neue Server Nachrichten so, wie sie sind?</translation>
    </message>
    <message>
        <source>&amp;Try a Few Messages</source>
        <translation>Mit ein paar Nachrichten &amp;probieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Progress of the trial</source>
        <translation>Fortschritt der Probe</translation>
    </message>
    <message>
        <source>Removing what was put into the new account…</source>
        <translation>Was in das neue Konto gelegt wurde, wird entfernt …</translation>
    </message>
    <message>
        <source>Copying a handful of messages and reading them back…</source>
        <translation>Eine Handvoll Nachrichten wird kopiert und zurückgelesen …</translation>
    </message>
    <message>
        <source>A handful of messages goes into a folder of its own in the new account, is read back and compared in every byte, date and mark, and is removed together with the folder.</source>
        <translation>Eine Handvoll Nachrichten kommt in einen eigenen Ordner im neuen Konto, wird von dort zurückgelesen und in jedem Byte, im Datum und in den Markierungen verglichen und wird dann mitsamt dem Ordner entfernt.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CertificateQuestion</name>
    <message>
        <source>&amp;Trust This Certificate for This Server</source>
        <translation>Diesem Zertifikat für diesen Server &amp;vertrauen</translation>
    </message>
    <message>
        <source>Tries again and accepts exactly this certificate from this server.</source>
        <translation>Versucht es noch einmal und nimmt von diesem Server genau dieses Zertifikat an.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beanstandung</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>“%1” shows a certificate that is not trusted, so somebody else may be answering in its place. Trust it only if the provider confirms the fingerprint below.</source>
        <translation>„%1“ zeigt ein Zertifikat, dem nicht vertraut wird; vielleicht antwortet also jemand anderes an seiner Stelle. Vertrauen Sie ihm nur, wenn der Anbieter den Fingerabdruck unten bestätigt.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckFindings</name>
    <message>
        <source>encrypted with TLS</source>
        <translation>mit TLS verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation>verschlüsselt mit STARTTLS</translation>
    </message>
    <message>
        <source>encrypted where the server offers it</source>
        <translation>verschlüsselt, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A server and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 von %2 sind frei</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>Platz für Nachrichten</translation>
    </message>
    <message>
        <source>Message limit</source>
        <translation>Limit je Nachricht</translation>
    </message>
    <message>
        <source>Messages of up to %1 are taken</source>
        <translation>Nachrichten bis zu %1 werden angenommen</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Hourly limit</source>
        <translation>Stundenlimit</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) an hour</source>
        <translation>
            <numerusform>%n Nachricht pro Stunde</numerusform>
            <numerusform>%n Nachrichten pro Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>Mehr als %n Nachricht ist größer, als das neue Konto annimmt (%1), und bleibt im alten.</numerusform>
            <numerusform>Mehr als %n Nachrichten sind größer, als das neue Konto annimmt (%1), und bleiben im alten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>%n Nachricht ist größer, als das neue Konto annimmt (%1), und bleibt im alten.</numerusform>
            <numerusform>%n Nachrichten sind größer, als das neue Konto annimmt (%1), und bleiben im alten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new account has room for %1, but the old one holds %2. Get more storage, make room, or leave folders out.</source>
        <translation>Das neue Konto hat Platz für %1, aber das alte enthält %2. Besorgen Sie mehr Speicher, schaffen Sie Platz, oder lassen Sie Ordner aus.</translation>
    </message>
    <message>
        <source>The new account has room for %1 messages, but the old one holds %2. Make room or leave folders out.</source>
        <translation>Das neue Konto hat Platz für %1 Nachrichten, aber das alte enthält %2. Schaffen Sie Platz, oder lassen Sie Ordner aus.</translation>
    </message>
    <message numerus="yes">
        <source>The daily limits of the providers make this a matter of about %n day(s). The copy can be stopped and goes on where it was.</source>
        <translation>
            <numerusform>Durch die Tageslimits der Anbieter dauert das etwa %n Tag. Der Kopiervorgang kann angehalten werden und geht dort weiter, wo er war.</numerusform>
            <numerusform>Durch die Tageslimits der Anbieter dauert das etwa %n Tage. Der Kopiervorgang kann angehalten werden und geht dort weiter, wo er war.</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Contacts, calendars, filters and signatures are no messages and never come along over IMAP. Export them at the old provider and import them at the new one.</source>
        <translation>Kontakte, Kalender, Filter und Signaturen sind keine Nachrichten und kommen über IMAP nie mit. Exportieren Sie sie beim alten Anbieter, und importieren Sie sie beim neuen.</translation>
    </message>
    <message>
        <source>Both look like one and the same account: folders and messages are the same to the last detail. If they are, there is nothing to copy, and what you delete in one is gone from both. Go back and enter the account that the messages shall go to.</source>
        <translation>Beide sehen aus wie ein und dasselbe Konto: Ordner und Nachrichten stimmen in allen Einzelheiten überein. Wenn es so ist, gibt es nichts zu kopieren, und was Sie in einem löschen, ist in beiden weg. Gehen Sie zurück und geben Sie das Konto ein, in das die Nachrichten sollen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckPage</name>
    <message>
        <source>S&amp;top Checking</source>
        <translation>Prüfung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking Both Accounts</source>
        <translation>Beide Konten prüfen</translation>
    </message>
    <message>
        <source>Mailhaul signs in on both sides and looks at the folders. Nothing is changed.</source>
        <translation>Mailhaul meldet sich auf beiden Seiten an und sieht die Ordner an. Es wird nichts verändert.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Altes Konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready.</source>
        <translation>Angemeldet. Alles ist bereit.</translation>
    </message>
    <message>
        <source>This account cannot be used as it is.</source>
        <translation>Dieses Konto kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Sie haben die Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>Go back to change the account, or check again.</source>
        <translation>Gehen Sie zurück, um das Konto zu ändern, oder prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>What will not come along</source>
        <translation>Was nicht mitkommt</translation>
    </message>
    <message>
        <source>Signed in at %1. Counting folders and messages…</source>
        <translation>Bei %1 angemeldet. Ordner und Nachrichten werden gezählt …</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready; the messages are still being measured, and you need not wait for that.</source>
        <translation>Angemeldet. Alles ist bereit; die Größe der Nachrichten wird noch ermittelt, aber darauf brauchen Sie nicht zu warten.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Choices</name>
    <message>
        <source>The rule “%1” cannot be used: %2 Correct it or remove it.</source>
        <translation>Die Regel „%1“ kann nicht verwendet werden: %2 Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The search can be made of plain letters, digits and signs only. Remove the others.</source>
        <translation>Die Suche kann nur aus einfachen Buchstaben, Ziffern und Zeichen bestehen. Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>No message can be that new and that old at once. Change a date.</source>
        <translation>Keine Nachricht kann zugleich so neu und so alt sein. Ändern Sie ein Datum.</translation>
    </message>
    <message>
        <source>No message can be that small and that large at once. Change a size.</source>
        <translation>Keine Nachricht kann zugleich so klein und so groß sein. Ändern Sie eine Größe.</translation>
    </message>
    <message>
        <source>Deleting in both accounts contradicts itself: the first empties the old account, and the second deletes what the old account does not have. Choose one of them.</source>
        <translation>In beiden Konten zu löschen widerspricht sich: Das eine leert das alte Konto, und das andere löscht, was das alte Konto nicht hat. Wählen Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CommandLine</name>
    <message>
        <source>Moves a mailbox from an old account to a new one.</source>
        <translation>Zieht ein Postfach von einem alten Konto in ein neues um.</translation>
    </message>
    <message>
        <source>Fill in both accounts from this JSON file, and delete it at once.</source>
        <translation>Beide Konten aus dieser JSON-Datei ausfüllen und sie sofort löschen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1” is not an option. --help lists those that exist.</source>
        <translation>„%1“ ist keine Option. --help zeigt alle, die es gibt.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>A saved migration (*.mailhaul).</source>
        <translation>Ein gespeicherter Umzug (*.mailhaul).</translation>
    </message>
    <message>
        <source>How much goes into the log: error, warning, info, debug or protocol.</source>
        <translation>Wie viel in das Protokoll kommt: error, warning, info, debug oder protocol.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>--loglevel can be one of %1, but not %2.</source>
        <translation>--loglevel kann eines von %1 sein, aber nicht %2.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CopyPage</name>
    <message>
        <source>&amp;Stop (Continue Later)</source>
        <translation>An&amp;halten (später fortsetzen)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
        <source>Messages done: %1 of %2</source>
        <translation>Nachrichten erledigt: %1 von %2</translation>
    </message>
    <message>
        <source>Copied so far: %1 of %2</source>
        <translation>Bisher kopiert: %1 von %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Paused. Press Resume to go on.</source>
        <translation>Pausiert. „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
        <source>Stopping: messages under way are being finished.</source>
        <translation>Wird angehalten: Nachrichten, die unterwegs sind, werden noch abgeschlossen.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Anmeldung an beiden Konten …</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Die Ordner werden angesehen …</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later: nothing is lost or copied twice.</source>
        <translation>Sie können pausieren oder anhalten und später weitermachen: Nichts geht verloren oder wird doppelt kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The next try is at %2, in %n second(s).</source>
        <translation>
            <numerusform>%1 Der nächste Versuch ist um %2 Uhr, in %n Sekunde.</numerusform>
            <numerusform>%1 Der nächste Versuch ist um %2 Uhr, in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Drosseln</translation>
    </message>
    <message>
        <source>Details of the copy</source>
        <translation>Einzelheiten des Kopiervorgangs</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What each pair of connections is doing</source>
        <translation>Was jedes Paar von Verbindungen gerade tut</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What has mended itself</source>
        <translation>Was sich von selbst behoben hat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 What has not fitted will be tried again: make room, then press Resume. Or press Stop and continue another time.</source>
        <translation>%1 Was nicht hineingepasst hat, wird noch einmal versucht: Schaffen Sie Platz, und drücken Sie dann „Fortsetzen“. Oder drücken Sie „Anhalten“, und machen Sie ein andermal weiter.</translation>
    </message>
    <message>
        <source>Copying… What you want to try again follows at the end.</source>
        <translation>Kopieren … Was Sie noch einmal versuchen möchten, folgt am Ende.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Copying rests for a while, so that on average it stays below what you have set under “Slow down”.</source>
        <translation>Das Kopieren ruht eine Weile, damit es im Durchschnitt unter dem bleibt, was Sie unter „Drosseln“ festgelegt haben.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DeletionsPanel</name>
    <message>
        <source>Warning: what is deleted cannot be brought back. The review says how many messages that would be, and nothing is deleted before you press its button.</source>
        <translation>Warnung: Was gelöscht ist, lässt sich nicht zurückholen. Die Übersicht sagt, wie viele Nachrichten das wären, und es wird nichts gelöscht, bevor Sie dort die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;old account once they are in the new one</source>
        <translation>Nachrichten aus dem &amp;alten Konto löschen, sobald sie im neuen sind</translation>
    </message>
    <message>
        <source>Messages will be deleted from the old account when they have been copied.</source>
        <translation>Nachrichten werden aus dem alten Konto gelöscht, wenn sie kopiert sind.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;new account that the old one does not have</source>
        <translation>Nachrichten aus dem &amp;neuen Konto löschen, die das alte nicht hat</translation>
    </message>
    <message>
        <source>Messages that are only in the new account will be deleted there.</source>
        <translation>Nachrichten, die nur im neuen Konto sind, werden dort gelöscht.</translation>
    </message>
    <message>
        <source>Delete Messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>This cannot be undone. Do you want that?</source>
        <translation>Das lässt sich nicht rückgängig machen. Möchten Sie das?</translation>
    </message>
    <message>
        <source>&amp;Delete Them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Do &amp;Not Delete</source>
        <translation>&amp;Nicht löschen</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DoorPanel</name>
    <message>
        <source>In the web browser</source>
        <translation>Im Webbrowser</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Mit einem App-Passwort</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Mit dem Passwort</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>An&amp;meldung:</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s &amp;Page</source>
        <translation>Seite des Anbieters ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Sign In in the Browser</source>
        <translation>Im Browser anme&amp;lden</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>Anmeldung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Erwei&amp;tert</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client-I&amp;D:</translation>
    </message>
    <message>
        <source>Client se&amp;cret, if there is one:</source>
        <translation>Client-&amp;Geheimnis, falls es eines gibt:</translation>
    </message>
    <message>
        <source>&amp;Use This Registration</source>
        <translation>Diese Registrierung v&amp;erwenden</translation>
    </message>
    <message>
        <source>Open the Page for &amp;Registrations</source>
        <translation>Seite für Registrierungen &amp;öffnen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sign In at %1 &amp;Anew</source>
        <translation>Bei %1 neu anme&amp;lden</translation>
    </message>
    <message>
        <source>&amp;Sign In at %1</source>
        <translation>Bei %1 anme&amp;lden</translation>
    </message>
    <message>
        <source>Waiting for your browser. Sign in there and allow Mailhaul to read and write your mail, then come back here.</source>
        <translation>Es wird auf Ihren Browser gewartet. Melden Sie sich dort an, und erlauben Sie Mailhaul, Ihre E-Mails zu lesen und zu schreiben; kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>You are signed in at %1. Go on with “Next”.</source>
        <translation>Sie sind bei %1 angemeldet. Mit „Weiter“ geht es weiter.</translation>
    </message>
    <message>
        <source>%1 lets only registered programs in, and this copy of Mailhaul has no registration there. Enter one under “Advanced”; the manual says how to get it.</source>
        <translation>%1 lässt nur registrierte Programme zu, und diese Ausgabe von Mailhaul ist dort nicht registriert. Geben Sie unter „Erweitert“ eine Registrierung ein; das Handbuch sagt, wie Sie sie bekommen.</translation>
    </message>
    <message>
        <source>Only if the provider refuses Mailhaul: a registration of your own.</source>
        <translation>Nur falls der Anbieter Mailhaul ablehnt: eine eigene Registrierung.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::EarlierCopyWindow</name>
    <message>
        <source>Earlier Copy</source>
        <translation>Früherer Kopiervorgang</translation>
    </message>
    <message>
        <source>Messages have been copied between these two accounts on this computer before. You can have both accounts compared, or take the copy back.</source>
        <translation>Zwischen diesen beiden Konten wurden auf diesem Computer schon einmal Nachrichten kopiert. Sie können beide Konten vergleichen lassen oder das Kopierte zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ErrorBox</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FactsLabel</name>
    <message>
        <source>%1:</source>
        <extracomment>A name and its value, such as &quot;Folders: 12&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name with colon, value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FindingModel</name>
    <message>
        <source>%1
Subject: %2</source>
        <extracomment>%1 is a sentence about a message, %2 its subject</extracomment>
        <translation>%1
Betreff: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderMappingModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>Im neuen Konto</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Shown where the number of messages is not known</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>size</comment>
        <extracomment>Shown where the size of a folder is not known</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same purpose</source>
        <translation>gleicher Zweck</translation>
    </message>
    <message>
        <source>your change</source>
        <translation>Ihre Änderung</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>zusammen mit %1</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>name adapted</source>
        <translation>Name angepasst</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>left out by a rule</source>
        <translation>durch eine Regel ausgelassen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>renamed, exists</source>
        <translation>umbenannt, vorhanden</translation>
    </message>
    <message>
        <source>renamed, will be created</source>
        <translation>umbenannt, wird angelegt</translation>
    </message>
    <message>
        <source>holds only folders</source>
        <translation>enthält nur Ordner</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderProgressModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many messages</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderReportModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>Im neuen Konto</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTrees</name>
    <message>
        <source>Folders of the old account and where they go</source>
        <translation>Ordner des alten Kontos und wohin sie kommen</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Ordner des neuen Kontos, wie sie sein werden</translation>
    </message>
    <message>
        <source>&amp;Old account</source>
        <translation>Altes K&amp;onto</translation>
    </message>
    <message>
        <source>New account, as it &amp;will be</source>
        <translation>&amp;Neues Konto, wie es sein wird</translation>
    </message>
    <message>
        <source>Put &amp;Into “%1”</source>
        <translation>&amp;In „%1“ legen</translation>
    </message>
    <message>
        <source>Put &amp;Below “%1”, With Subfolders</source>
        <translation>Mit Unterordnern &amp;unter „%1“ legen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersController</name>
    <message>
        <source>A folder needs a name. Clear the check box to leave a folder out.</source>
        <translation>Ein Ordner braucht einen Namen. Um einen Ordner auszulassen, entfernen Sie den Haken.</translation>
    </message>
    <message>
        <source>The name of a folder cannot contain line breaks or other control characters.</source>
        <translation>Der Name eines Ordners kann keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>“%1” separates a folder from its subfolder, so there must be a name on both sides of it.</source>
        <translation>„%1“ trennt einen Ordner von seinem Unterordner, also muss auf beiden Seiten davon ein Name stehen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist in the old account. Change the rules.</source>
        <translation>Den Ordner „%1“ gibt es im alten Konto nicht. Ändern Sie die Regeln.</translation>
    </message>
    <message>
        <source>The rules leave nothing of the name “%1”. Change the rules.</source>
        <translation>Die Regeln lassen vom Namen „%1“ nichts übrig. Ändern Sie die Regeln.</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>folders</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Change Rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Change Selection of Messages</source>
        <translation>Auswahl der Nachrichten ändern</translation>
    </message>
    <message>
        <source>Take All Changes Back</source>
        <translation>Alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Open Migration</source>
        <translation>Umzug öffnen</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name of the selected folder in the new account</source>
        <translation>Name des ausgewählten Ordners im neuen Konto</translation>
    </message>
    <message>
        <source>Copy A&amp;ll Folders</source>
        <translation>A&amp;lle Ordner kopieren</translation>
    </message>
    <message>
        <source>L&amp;eave All Out</source>
        <translation>Alle &amp;auslassen</translation>
    </message>
    <message>
        <source>&amp;Undo All Changes</source>
        <translation>Alle Änderungen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>No folder is chosen. Choose at least one to go on.</source>
        <translation>Kein Ordner ist ausgewählt. Wählen Sie mindestens einen, um weiterzumachen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) chosen.</source>
        <translation>
            <numerusform>%Ln Ordner ausgewählt.</numerusform>
            <numerusform>%Ln Ordner ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 with %2.</source>
        <extracomment>%1 is &quot;3 folders&quot;, %2 is &quot;120 messages&quot;</extracomment>
        <translation>Ausgewählt: %1 mit %2.</translation>
    </message>
    <message>
        <source>Select a folder to change where it goes.</source>
        <translation>Wählen Sie einen Ordner, um zu ändern, wohin er kommt.</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account:</source>
        <translation>„%1“ kommt in diesen Ordner des neuen Kontos:</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account (“%2” begins a subfolder):</source>
        <translation>„%1“ kommt in diesen Ordner des neuen Kontos („%2“ beginnt einen Unterordner):</translation>
    </message>
    <message>
        <source>Search for folders</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Only cha&amp;nged</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Shows only folders that you have changed.</source>
        <translation>Zeigt nur Ordner, die Sie geändert haben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Chooses a folder of the new account from its tree.</source>
        <translation>Wählt einen Ordner des neuen Kontos aus dessen Ordnerbaum.</translation>
    </message>
    <message>
        <source>With su&amp;bfolders</source>
        <translation>Mit &amp;Unterordnern</translation>
    </message>
    <message>
        <source>C&amp;opy Selected</source>
        <translation>Ausgewählte &amp;kopieren</translation>
    </message>
    <message>
        <source>Lea&amp;ve Selected Out</source>
        <translation>Ausgewählte au&amp;slassen</translation>
    </message>
    <message>
        <source>Advanced: rules for names</source>
        <translation>Erweitert: Regeln für Namen</translation>
    </message>
    <message>
        <source>Prefix, subfolder, purposes and patterns.</source>
        <translation>Präfix, Unterordner, Zwecke und Muster.</translation>
    </message>
    <message>
        <source>Advanced: which messages</source>
        <translation>Erweitert: welche Nachrichten</translation>
    </message>
    <message>
        <source>Dates, sizes, search, repeated messages and marks.</source>
        <translation>Datum, Größe, Suche, mehrfach vorhandene Nachrichten und Markierungen.</translation>
    </message>
    <message>
        <source>Advanced: deletions</source>
        <translation>Erweitert: Löschen</translation>
    </message>
    <message>
        <source>Nothing is deleted unless you ask for it here.</source>
        <translation>Nichts wird gelöscht, wenn Sie es nicht hier verlangen.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected folders come together in this folder of the new account, as soon as you type here:</source>
        <translation>
            <numerusform>Der %Ln ausgewählte Ordner kommt in diesen Ordner des neuen Kontos, sobald Sie hier etwas eingeben:</numerusform>
            <numerusform>Die %Ln ausgewählten Ordner kommen zusammen in diesen Ordner des neuen Kontos, sobald Sie hier etwas eingeben:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy With Subfolders</source>
        <translation>Mit Unterordnern &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Leave Out With Subfolders</source>
        <translation>Mit Unterordnern &amp;auslassen</translation>
    </message>
    <message>
        <source>C&amp;hoose a Folder of the New Account…</source>
        <translation>Einen Ordner des neuen Kontos wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Leave folders out by their check boxes; change where they go under “Goes to”.</source>
        <translation>Haken weg: Der Ordner bleibt hier. Wohin er kommt, ändern Sie unter „Kommt nach“.</translation>
    </message>
    <message>
        <source>What you choose beside it and under Choose concerns the folders below the selected ones, too.</source>
        <translation>Was Sie daneben und unter „Wählen“ festlegen, betrifft auch die Ordner unter den ausgewählten.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used, so passwords are kept only until Mailhaul ends.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden; Passwörter werden deshalb nur behalten, bis Mailhaul beendet wird.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1), so passwords are kept only until Mailhaul ends.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden (%1); Passwörter werden deshalb nur behalten, bis Mailhaul beendet wird.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::LanesModel</name>
    <message numerus="yes">
        <source>Connection %1 has no folder of its own now. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>Verbindung %1 hat gerade keinen eigenen Ordner. Bisher %Ln Nachricht kopiert.</numerusform>
            <numerusform>Verbindung %1 hat gerade keinen eigenen Ordner. Bisher %Ln Nachrichten kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection %1 works on “%2”. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>Verbindung %1 arbeitet an „%2“. Bisher %Ln Nachricht kopiert.</numerusform>
            <numerusform>Verbindung %1 arbeitet an „%2“. Bisher %Ln Nachrichten kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::MailboxList</name>
    <message>
        <source>The column “%1” is not known. Rename or remove it.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt. Benennen Sie sie um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Line %1: the value under “%2” does not fit. Correct it.</source>
        <translation>Zeile %1: Der Wert unter „%2“ passt nicht. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Line %1: a user name is missing. Both sides need one.</source>
        <translation>Zeile %1: Ein Benutzername fehlt. Beide Seiten brauchen einen.</translation>
    </message>
    <message>
        <source>Line %1: the server of one side is missing. Name it above the table, or in a column host1 or host2.</source>
        <translation>Zeile %1: Der Server einer Seite fehlt. Nennen Sie ihn über der Tabelle oder in einer Spalte host1 oder host2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 has too few values. It needs user1;password1;user2;password2, or a first line that names the columns.</source>
        <translation>Zeile %1 hat zu wenige Werte. Sie braucht user1;password1;user2;password2, oder eine erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>There is no mailbox in it.</source>
        <translation>Es ist kein Postfach darin.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Manual</name>
    <message>
        <source>Old account</source>
        <translation>Altes Konto</translation>
    </message>
    <message>
        <source>The account whose messages you want to keep. It is only read; nothing in it is changed unless you ask for a deletion.</source>
        <translation>Das Konto, dessen Nachrichten Sie behalten möchten. Es wird nur gelesen; nichts darin wird verändert, außer Sie verlangen, dass etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password. Most providers are recognised by the address; Server Settings shows what was found and lets you change it. Some providers want an app password in place of your own: you make one on their web site.</source>
        <translation>Geben Sie die E-Mail-Adresse und das Passwort ein. Die meisten Anbieter werden an der Adresse erkannt; „Servereinstellungen“ zeigt, was gefunden wurde, und lässt es Sie ändern. Manche Anbieter verlangen statt Ihres eigenen Passworts ein App-Passwort: Das erstellen Sie auf deren Website.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>The account that the messages are copied to. It may have messages already; they stay.</source>
        <translation>Das Konto, in das die Nachrichten kopiert werden. Es darf schon Nachrichten enthalten; sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Checking both</source>
        <translation>Beide prüfen</translation>
    </message>
    <message>
        <source>Mailhaul signs in to both accounts and counts. If something does not work, the page says which side it is and what helps.</source>
        <translation>Mailhaul meldet sich an beiden Konten an und zählt. Wenn etwas nicht geht, sagt die Seite, welches Konto es betrifft und was hilft.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>On the left are the folders of the old account, on the right those of the new one as they will be. A line leads from each folder to where it goes; selecting a folder on one side selects what belongs to it on the other.</source>
        <translation>Links stehen die Ordner des alten Kontos, rechts die des neuen, wie sie sein werden. Eine Linie führt von jedem Ordner dorthin, wohin er kommt; wählen Sie auf einer Seite einen Ordner aus, so wird auf der anderen ausgewählt, was zu ihm gehört.</translation>
    </message>
    <message>
        <source>Clear a check box to leave a folder out. With several rows selected, the space bar changes all of them. To put a folder elsewhere, change the name under “Goes to”, drag it to a folder on the right, or press Choose. “Into” brings messages together in one folder, “below” makes a subfolder.</source>
        <translation>Um einen Ordner auszulassen, entfernen Sie den Haken. Sind mehrere Zeilen ausgewählt, ändert die Leertaste alle. Um einen Ordner anderswohin zu legen, ändern Sie den Namen unter „Kommt nach“, ziehen Sie ihn auf einen Ordner rechts, oder drücken Sie „Wählen“. „In“ bringt Nachrichten in einem Ordner zusammen, „unter“ legt einen Unterordner an.</translation>
    </message>
    <message>
        <source>Undo and Redo take back every change, one at a time; Undo All Changes begins anew, and can itself be undone.</source>
        <translation>„Rückgängig“ und „Wiederholen“ nehmen jede Änderung einzeln zurück oder stellen sie wieder her; „Alle Änderungen rückgängig machen“ beginnt von vorn und lässt sich selbst wieder rückgängig machen.</translation>
    </message>
    <message>
        <source>Under Advanced, rules change many names at once. A pattern such as s/^Archiv/Archive/ replaces the beginning of a name; the list below the rules shows what they would change. Messages can be chosen by date, size or a search of the server.</source>
        <translation>Unter „Erweitert“ ändern Regeln viele Namen auf einmal. Ein Muster wie s/^Archiv/Archive/ ersetzt den Anfang eines Namens; die Liste unter den Regeln zeigt, was sie ändern würden. Nachrichten lassen sich nach Datum, nach Größe oder mit einer Suche des Servers auswählen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Both accounts have been compared, and nothing has been written. The numbers add up: every message that was found is in exactly one of them. Press the word below a number to see the messages.</source>
        <translation>Beide Konten sind verglichen, und nichts ist geschrieben worden. Die Zahlen gehen auf: Jede gefundene Nachricht steckt in genau einer davon. Drücken Sie auf das Wort unter einer Zahl, um die Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>“What happens to this message?” finds messages by subject or sender. Warnings say what could go wrong and what helps. Save as File keeps your choices, without passwords, for another machine or another day.</source>
        <translation>„Was geschieht mit dieser Nachricht?“ findet Nachrichten nach Betreff oder Absender. Warnungen sagen, was schiefgehen könnte und was hilft. „Als Datei speichern“ bewahrt Ihre Auswahl ohne Passwörter auf, für einen anderen Computer oder einen anderen Tag.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later, or close the window: nothing is lost, and nothing is copied twice. Slow Down leaves bandwidth to others and takes effect at once.</source>
        <translation>Sie können pausieren, anhalten und später weitermachen oder das Fenster schließen: Nichts geht verloren, und nichts wird doppelt kopiert. „Verlangsamen“ lässt anderen Bandbreite und wirkt sofort.</translation>
    </message>
    <message>
        <source>Notices tell what mends itself. Problems need a look; Try Again tries one or all of them when the run has ended.</source>
        <translation>Hinweise nennen, was sich von selbst behebt. Probleme müssen Sie sich ansehen; „Noch einmal versuchen“ versucht eines oder alle noch einmal, wenn der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The sentence on top says what is true now. The balance counts every message once. Run Again fetches what has arrived in the old account since; it copies only what is missing.</source>
        <translation>Der Satz ganz oben sagt, was jetzt gilt. Die Bilanz zählt jede Nachricht einmal. „Noch einmal ausführen“ holt, was seitdem im alten Konto angekommen ist; kopiert wird nur, was fehlt.</translation>
    </message>
    <message>
        <source>Keep the old account until mail arrives in the new one and all your devices use it.</source>
        <translation>Behalten Sie das alte Konto, bis E-Mails im neuen ankommen und alle Ihre Geräte es verwenden.</translation>
    </message>
    <message>
        <source>Several mailboxes</source>
        <translation>Mehrere Postfächer</translation>
    </message>
    <message>
        <source>For helpdesks: a table of mailboxes, read from a CSV file or pasted from a spreadsheet. A line is “user1;password1;user2;password2”, as imapsync&apos;s lists are, or the first line names the columns: host1, port1, security1, user1, password1 and the same with 2.</source>
        <translation>Für Helpdesks: eine Tabelle von Postfächern, aus einer CSV-Datei gelesen oder aus einer Tabellenkalkulation eingefügt. Eine Zeile lautet „user1;password1;user2;password2“ wie in den Listen von imapsync, oder die erste Zeile benennt die Spalten: host1, port1, security1, user1, password1 und dieselben mit 2.</translation>
    </message>
    <message>
        <source>Test Sign-In tries all accounts and copies nothing. Copy All runs so many mailboxes at once as you choose. Passwords stay in memory and are never written to a file.</source>
        <translation>„Anmeldung testen“ versucht alle Konten und kopiert nichts. „Alle kopieren“ bearbeitet so viele Postfächer gleichzeitig, wie Sie festlegen. Passwörter bleiben im Arbeitsspeicher und werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Moving a mailbox with Mailhaul</source>
        <translation>Ein Postfach mit Mailhaul umziehen</translation>
    </message>
    <message>
        <source>“Is it really all there?” answers that with proof. Compare Both Accounts Now opens both accounts afresh, where possible with another mail reader, and compares them message by message: Quick looks at headers, sizes, flags and dates, Thorough at every byte. Each difference is listed with what can be done, and an exported report has it all.</source>
        <translation>„Ist wirklich alles da?“ beantwortet die Nachprüfung. „Beide Konten jetzt vergleichen“ öffnet beide Konten frisch, wo möglich mit einem anderen Leseprogramm, und vergleicht sie Nachricht für Nachricht: „Schnell“ sieht Kopfzeilen, Größe, Markierungen und Datum an, „Gründlich“ jedes Byte. Jeder Unterschied wird aufgeführt, mit dem, was zu tun ist; ein exportierter Bericht enthält alles.</translation>
    </message>
    <message>
        <source>Remove What This Copy Added takes the copy back. It first shows, folder by folder, what would be removed from the new account; messages that were changed since, and all that Mailhaul has not put there, are left alone. Nothing is removed before you press the button that says how many messages that are. For a copy of another day, go as far as the review and press Earlier Copy.</source>
        <translation>„Kopiertes wieder entfernen“ nimmt das Kopieren zurück. Zuerst sehen Sie Ordner für Ordner, was aus dem neuen Konto entfernt würde; Nachrichten, die seither verändert wurden, und alles, was nicht Mailhaul dorthin gebracht hat, bleiben unberührt. Nichts wird entfernt, bevor Sie die Schaltfläche drücken, die sagt, wie viele Nachrichten es sind. Für einen Kopiervorgang von einem anderen Tag gehen Sie bis zur Durchsicht und drücken „Früherer Kopiervorgang“.</translation>
    </message>
    <message>
        <source>Details for Support shows what somebody who helps you needs to see, without names, passwords or messages; you decide what else may be in it, save it as a text and give it to whom you like. Mailhaul sends it to nobody. What it did is also in mailhaul.log in the folder “log” of its data, with names, but without passwords and messages.</source>
        <translation>„Einzelheiten für den Support“ zeigt, was jemand sehen muss, der Ihnen hilft, ohne Namen, Passwörter und Nachrichten; Sie entscheiden, was sonst darin stehen darf, speichern es als Text und geben es, wem Sie wollen. Mailhaul sendet es niemandem. Was es getan hat, steht auch in mailhaul.log im Ordner „log“ seiner Daten, mit Namen, aber ohne Passwörter und Nachrichten.</translation>
    </message>
    <message>
        <source>Further columns take options of mailhaul-cli for a single mailbox, such as folder, exclude, subfolder2, f1f2, maxage or maxsize. What a line leaves empty is as usual. Folders and pairs of f1f2 can be several, with “|” between them.</source>
        <translation>Weitere Spalten nehmen Optionen von mailhaul-cli für ein einzelnes Postfach auf, etwa folder, exclude, subfolder2, f1f2, maxage oder maxsize. Was eine Zeile leer lässt, ist wie üblich. Ordner und Paare von f1f2 können mehrere sein, mit „|“ dazwischen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListModel</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was mit ihr geschieht</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not read yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>too large: the new server takes at most %1</source>
        <translation>zu groß: der neue Server nimmt höchstens %1 an</translation>
    </message>
    <message>
        <source>will be copied to “%1”, but is so large that the server may refuse it</source>
        <translation>wird nach „%1“ kopiert, ist aber so groß, dass der Server sie ablehnen könnte</translation>
    </message>
    <message>
        <source>will be copied to “%1”</source>
        <translation>wird nach „%1“ kopiert</translation>
    </message>
    <message>
        <source>copied to “%1”</source>
        <translation>nach „%1“ kopiert</translation>
    </message>
    <message>
        <source>is in “%1” already</source>
        <translation>ist schon in „%1“</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>nach Ihrer Wahl ausgelassen</translation>
    </message>
    <message>
        <source>occurs in this folder before, so once is enough</source>
        <translation>kommt in diesem Ordner schon vorher vor; einmal genügt also</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>could not be copied; see the problems</source>
        <translation>konnte nicht kopiert werden; siehe die Probleme</translation>
    </message>
    <message>
        <source>disappeared from the old account meanwhile</source>
        <translation>inzwischen aus dem alten Konto verschwunden</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListView</name>
    <message>
        <source>Which messages are shown</source>
        <translation>Welche Nachrichten gezeigt werden</translation>
    </message>
    <message>
        <source>What happens to this message?</source>
        <translation>Was geschieht mit dieser Nachricht?</translation>
    </message>
    <message>
        <source>A part of its subject or sender</source>
        <translation>Ein Teil ihres Betreffs oder Absenders</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Anze&amp;igen:</translation>
    </message>
    <message>
        <source>&amp;What happens to this message?</source>
        <translation>Was &amp;geschieht mit dieser Nachricht?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A list of messages and how many there are, such as &quot;To copy (1,234)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subjects and senders cannot be read now: %1</source>
        <translation>Betreffe und Absender können jetzt nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Searching: %1 found, %2 still to be looked at.</source>
        <translation>Suche läuft: %1 gefunden, %2 noch anzusehen.</translation>
    </message>
    <message>
        <source>No message was found. Try another word of the subject or another part of the sender.</source>
        <translation>Es wurde keine Nachricht gefunden. Versuchen Sie es mit einem anderen Wort des Betreffs oder einem anderen Teil des Absenders.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln Nachricht gefunden.</numerusform>
            <numerusform>%Ln Nachrichten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages of folders in which nothing has changed since the last run are counted, but not listed one by one.</source>
        <translation>Nachrichten in Ordnern, in denen sich seit dem letzten Lauf nichts geändert hat, werden gezählt, aber nicht einzeln aufgeführt.</translation>
    </message>
    <message>
        <source>There is no message in this list.</source>
        <translation>In dieser Liste ist keine Nachricht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zu kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>Nicht kopierbar</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Inzwischen verschwunden</translation>
    </message>
    <message>
        <source>Too large for the new server</source>
        <translation>Zu groß für den neuen Server</translation>
    </message>
    <message>
        <source>Risky: very large</source>
        <translation>Riskant: sehr groß</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessagesPanel</name>
    <message>
        <source>Copy &amp;repeated messages as often as they occur</source>
        <translation>&amp;Mehrfach vorhandene Nachrichten so oft kopieren, wie sie vorkommen</translation>
    </message>
    <message>
        <source>Only messages sent &amp;since</source>
        <translation>Nur Nachrichten mit Sendedatum a&amp;b</translation>
    </message>
    <message>
        <source>Only messages sent &amp;before</source>
        <translation>Nur Nachrichten mit Sendedatum &amp;vor</translation>
    </message>
    <message>
        <source>Only messages of a&amp;t most</source>
        <translation>Nur Nachrichten von &amp;höchstens</translation>
    </message>
    <message>
        <source>Only messages of at &amp;least</source>
        <translation>Nur Nachrichten von mi&amp;ndestens</translation>
    </message>
    <message>
        <source>For instance UNSEEN, or FROM &quot;anna&quot;; empty: all messages</source>
        <translation>Zum Beispiel UNSEEN oder FROM &quot;anna&quot;; leer: alle Nachrichten</translation>
    </message>
    <message>
        <source>Only messages that this IMAP search finds</source>
        <translation>Nur Nachrichten, die diese IMAP-Suche findet</translation>
    </message>
    <message>
        <source>Only what this &amp;IMAP search finds:</source>
        <translation>Nur was diese &amp;IMAP-Suche findet:</translation>
    </message>
    <message>
        <source>Marks of messages that are there already</source>
        <translation>Markierungen von Nachrichten, die schon da sind</translation>
    </message>
    <message>
        <source>Add marks such as “read”, take none away</source>
        <translation>Markierungen wie „gelesen“ hinzufügen, keine entfernen</translation>
    </message>
    <message>
        <source>Make the marks the same as in the old account</source>
        <translation>Markierungen an die des alten Kontos angleichen</translation>
    </message>
    <message>
        <source>Leave the marks as they are</source>
        <translation>Markierungen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Messages that are there &amp;already:</source>
        <translation>Nachrichten, die schon &amp;da sind:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MigrationFile</name>
    <message>
        <source>“%1” of “%2” is unknown or has a value that does not fit.</source>
        <translation>„%1“ von „%2“ ist unbekannt oder hat einen unpassenden Wert.</translation>
    </message>
    <message>
        <source>It was not saved by Mailhaul. Choose another file.</source>
        <translation>Sie wurde nicht von Mailhaul gespeichert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A newer Mailhaul has saved it. Install that version to open it.</source>
        <translation>Eine neuere Version von Mailhaul hat sie gespeichert. Installieren Sie jene Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden (%2). Wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden (%2). Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be used: %2</source>
        <translation>Die Datei „%1“ kann nicht verwendet werden: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NewTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>Nachrichten danach</translation>
    </message>
    <message numerus="yes">
        <source>exists, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>vorhanden, aus %Ln Ordner zusammengeführt</numerusform>
            <numerusform>vorhanden, aus %Ln Ordnern zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be created, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>wird angelegt, aus %Ln Ordner zusammengeführt</numerusform>
            <numerusform>wird angelegt, aus %Ln Ordnern zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::NoticeModel</name>
    <message>
        <source>%1 The line is made again in %2; nothing is lost.</source>
        <translation>%1 Die Verbindung wird in %2 neu aufgebaut; nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 Copying goes on by itself at %2.</source>
        <translation>%1 Das Kopieren geht um %2 von selbst weiter.</translation>
    </message>
    <message>
        <source>The folder “%1” is not in the old account any more.</source>
        <translation>Der Ordner „%1“ ist nicht mehr im alten Konto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time of day and what happened then</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A word and its number, such as &quot;Found: 1,234&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the messages: %1</source>
        <extracomment>A button; %1 is a word such as &quot;Copied&quot;</extracomment>
        <translation>Die Nachrichten anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::PaceBox</name>
    <message>
        <source>Bandwidth at most</source>
        <translation>Bandbreite höchstens</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB pro Sekunde</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Nachrichten höchstens</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Bandwidth at most:</source>
        <translation>&amp;Bandbreite höchstens:</translation>
    </message>
    <message>
        <source>&amp;Messages at most:</source>
        <translation>&amp;Nachrichten höchstens:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Prefill</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>„%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is unknown or has a value that does not fit.</source>
        <translation>„%1“ von „%2“ ist unbekannt oder hat einen unpassenden Wert.</translation>
    </message>
    <message>
        <source>“%1” is unknown.</source>
        <translation>„%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden (%2). Prüfen Sie ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
        <source>The file “%1” does not describe two accounts: %2 Correct it and start again.</source>
        <translation>Die Datei „%1“ beschreibt keine zwei Konten: %2 Berichtigen Sie sie, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” holds passwords and could not be deleted (%2). Delete it and start again.</source>
        <translation>Die Datei „%1“ enthält Passwörter und konnte nicht gelöscht werden (%2). Löschen Sie sie, und starten Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln Problem:</numerusform>
            <numerusform>%Ln Probleme:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try A&amp;ll Again</source>
        <translation>A&amp;lle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tries the selected problem again.</source>
        <translation>Versucht es mit dem ausgewählten Problem noch einmal.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemModel</name>
    <message>
        <source>%1
The server says: %2</source>
        <translation>%1
Der Server sagt: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RateGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Geschwindigkeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>Now %1, at most %2.</source>
        <translation>Jetzt %1, höchstens %2.</translation>
    </message>
    <message>
        <source>Speed over time, at most %1</source>
        <translation>Geschwindigkeit im Verlauf, höchstens %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReportText</name>
    <message>
        <source>%1 of %2 messages could not be copied. All others are in the new account.</source>
        <translation>%1 von %2 Nachrichten konnten nicht kopiert werden. Alle anderen sind im neuen Konto.</translation>
    </message>
    <message>
        <source>There was no message in the chosen folders.</source>
        <translation>In den ausgewählten Ordnern war keine Nachricht.</translation>
    </message>
    <message>
        <source>There was nothing to copy: the new account has every message.</source>
        <translation>Es gab nichts zu kopieren: Das neue Konto hat jede Nachricht.</translation>
    </message>
    <message>
        <source>All messages except those you left out are in the new account.</source>
        <translation>Alle Nachrichten außer den ausgelassenen sind im neuen Konto.</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Alle Nachrichten sind im neuen Konto, außer %Ln, die inzwischen aus dem alten Konto verschwunden ist.</numerusform>
            <numerusform>Alle Nachrichten sind im neuen Konto, außer %Ln, die inzwischen aus dem alten Konto verschwunden sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages of the chosen folders are in the new account: %Ln of them copied now.</source>
        <translation>
            <numerusform>Alle Nachrichten der ausgewählten Ordner sind im neuen Konto: %Ln davon wurde jetzt kopiert.</numerusform>
            <numerusform>Alle Nachrichten der ausgewählten Ordner sind im neuen Konto: %Ln davon wurden jetzt kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages, %2, the biggest %3</source>
        <translation>%1 Nachrichten, %2, die größte %3</translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>Sie haben angehalten, nachdem %Ln Nachricht kopiert war.</numerusform>
            <numerusform>Sie haben angehalten, nachdem %Ln Nachrichten kopiert waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy ended early, after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>Das Kopieren endete vorzeitig, nachdem %Ln Nachricht kopiert war.</numerusform>
            <numerusform>Das Kopieren endete vorzeitig, nachdem %Ln Nachrichten kopiert waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Run it again to go on where it ended: what is in the new account already is not copied twice.</source>
        <translation>Nichts ist verloren. Noch einmal ausgeführt, geht es dort weiter, wo es endete: Was schon im neuen Konto ist, wird nicht doppelt kopiert.</translation>
    </message>
    <message>
        <source>The list of problems below says what can be done about them. Running it again tries only what is missing.</source>
        <translation>Die Liste der Probleme unten sagt, was dagegen getan werden kann. Noch einmal ausgeführt, wird nur versucht, was fehlt.</translation>
    </message>
    <message>
        <source>Something else needs a look: see the problems below.</source>
        <translation>Etwas anderes sollte noch angesehen werden: siehe die Probleme unten.</translation>
    </message>
    <message>
        <source>The old account is unchanged. Run it again to fetch what arrives there later.</source>
        <translation>Das alte Konto ist unverändert. Führen Sie es noch einmal aus, um zu holen, was dort später ankommt.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Folders worked on</source>
        <translation>Bearbeitete Ordner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Size of what was copied</source>
        <translation>Größe des Kopierten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1, %2 messages per second</source>
        <translation>%1, %2 Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Biggest message copied</source>
        <translation>Größte kopierte Nachricht</translation>
    </message>
    <message>
        <source>Messages without identifying header in the old account</source>
        <translation>Nachrichten ohne kennzeichnende Kopfzeilen im alten Konto</translation>
    </message>
    <message>
        <source>Messages without identifying header in the new account</source>
        <translation>Nachrichten ohne kennzeichnende Kopfzeilen im neuen Konto</translation>
    </message>
    <message>
        <source>Repeated messages in the new account</source>
        <translation>Mehrfach vorhandene Nachrichten im neuen Konto</translation>
    </message>
    <message>
        <source>Messages only in the old account</source>
        <translation>Nachrichten nur im alten Konto</translation>
    </message>
    <message>
        <source>Messages only in the new account</source>
        <translation>Nachrichten nur im neuen Konto</translation>
    </message>
    <message>
        <source>Reconnections to the old account</source>
        <translation>Neue Verbindungen zum alten Konto</translation>
    </message>
    <message>
        <source>Reconnections to the new account</source>
        <translation>Neue Verbindungen zum neuen Konto</translation>
    </message>
    <message>
        <source>Old account at the start</source>
        <translation>Altes Konto am Anfang</translation>
    </message>
    <message>
        <source>New account at the start</source>
        <translation>Neues Konto am Anfang</translation>
    </message>
    <message>
        <source>Old account at the end</source>
        <translation>Altes Konto am Ende</translation>
    </message>
    <message>
        <source>New account at the end</source>
        <translation>Neues Konto am Ende</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zu kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>Nicht kopierbar</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Inzwischen verschwunden</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Alle Nachrichten sind im neuen Konto, außer den ausgelassenen und %Ln, die inzwischen aus dem alten Konto verschwunden ist.</numerusform>
            <numerusform>Alle Nachrichten sind im neuen Konto, außer den ausgelassenen und %Ln, die inzwischen aus dem alten Konto verschwunden sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages could not be copied.</source>
        <translation>%1 von %2 Nachrichten konnten nicht kopiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted from the old account, as you asked. Run it again to fetch what arrives there later.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde, wie von Ihnen gewünscht, aus dem alten Konto gelöscht. Führen Sie den Umzug noch einmal aus, um zu holen, was dort später ankommt.</numerusform>
            <numerusform>%Ln Nachrichten wurden, wie von Ihnen gewünscht, aus dem alten Konto gelöscht. Führen Sie den Umzug noch einmal aus, um zu holen, was dort später ankommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from the old account</source>
        <translation>Aus dem alten Konto gelöscht</translation>
    </message>
    <message>
        <source>Deleted from the new account</source>
        <translation>Aus dem neuen Konto gelöscht</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Every message that was found is counted in exactly one of the numbers below.</source>
        <translation>Jede gefundene Nachricht ist in genau einer der Zahlen unten gezählt.</translation>
    </message>
    <message>
        <source>Goes back to the review and compares both accounts anew.</source>
        <translation>Geht zurück zur Durchsicht und vergleicht beide Konten neu.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>&amp;Run Again Now</source>
        <translation>Jetzt noch einmal &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Saves the result as PDF, HTML, CSV, JSON or text.</source>
        <translation>Speichert das Ergebnis als PDF, HTML, CSV, JSON oder Text.</translation>
    </message>
    <message>
        <source>Details of the result</source>
        <translation>Einzelheiten des Ergebnisses</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Forward mail from the old account</source>
        <translation>E-Mails vom alten Konto weiterleiten</translation>
    </message>
    <message>
        <source>Switch it on in the old provider&apos;s settings, so that nothing that still goes there is missed.</source>
        <translation>Schalten Sie die Weiterleitung in den Einstellungen des alten Anbieters ein, damit Ihnen nichts entgeht, was noch dorthin geschickt wird.</translation>
    </message>
    <message>
        <source>Set up the new account on phones and computers</source>
        <translation>Das neue Konto auf Telefonen und Computern einrichten</translation>
    </message>
    <message>
        <source>Remove the old one from them only when the new one works.</source>
        <translation>Entfernen Sie das alte dort erst, wenn das neue funktioniert.</translation>
    </message>
    <message>
        <source>Tell people and services the new address</source>
        <translation>Menschen und Diensten die neue Adresse mitteilen</translation>
    </message>
    <message>
        <source>Banks, shops and networks send sign-in links to the address that they know.</source>
        <translation>Banken, Onlineshops und soziale Netzwerke senden Anmeldelinks an die Adresse, die sie kennen.</translation>
    </message>
    <message>
        <source>Run again in some days</source>
        <translation>In einigen Tagen noch einmal ausführen</translation>
    </message>
    <message>
        <source>It fetches what has arrived in the old account since, and copies nothing twice.</source>
        <translation>Das holt, was seitdem im alten Konto angekommen ist, und kopiert nichts doppelt.</translation>
    </message>
    <message>
        <source>Delete app passwords that you made for this</source>
        <translation>App-Passwörter löschen, die Sie hierfür erstellt haben</translation>
    </message>
    <message>
        <source>On the security page of both providers. They are not needed any more after the last run.</source>
        <translation>Auf der Sicherheitsseite beider Anbieter. Nach dem letzten Lauf werden sie nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Export the Result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .html, .csv, .json or .txt. Try again.</source>
        <translation>Der Name muss auf .pdf, .html, .csv, .json oder .txt enden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). Choose another place.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that had been copied are removed again.</source>
        <translation>
            <numerusform>%Ln kopierte Nachricht ist wieder entfernt.</numerusform>
            <numerusform>%Ln kopierte Nachrichten sind wieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers below tell of the copy, as it was before. Run it again if you want the messages back.</source>
        <translation>Die Zahlen unten gelten für das Kopieren davor. Führen Sie es noch einmal aus, wenn Sie die Nachrichten zurückhaben möchten.</translation>
    </message>
    <message>
        <source>&amp;Details for Support…</source>
        <translation>Ein&amp;zelheiten für den Support …</translation>
    </message>
    <message>
        <source>Shows what somebody who helps you needs to see, and saves it.</source>
        <translation>Zeigt, was jemand sehen muss, der Ihnen hilft, und speichert es.</translation>
    </message>
    <message>
        <source>Mailhaul result %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Mailhaul-Ergebnis %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewPage</name>
    <message>
        <source>Compare &amp;Again</source>
        <translation>&amp;Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The comparison ended early. The problems below say why. Compare again, or go back to change something.</source>
        <translation>Der Vergleich endete vorzeitig. Die Probleme unten sagen, warum. Vergleichen Sie noch einmal, oder gehen Sie zurück, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>There is nothing to copy: the new account has every message.</source>
        <translation>Es gibt nichts zu kopieren: Das neue Konto hat jede Nachricht.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. The old account stays as it is.</source>
        <translation>Das Kopieren beginnt erst, wenn Sie den Knopf unten drücken. Das alte Konto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht &amp;kopieren</numerusform>
            <numerusform>%Ln Nachrichten &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Anmeldung an beiden Konten …</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Die Ordner werden angesehen …</translation>
    </message>
    <message>
        <source>Comparing the folders…</source>
        <translation>Die Ordner werden verglichen …</translation>
    </message>
    <message>
        <source>All folders exist in the new account already.</source>
        <translation>Alle Ordner gibt es im neuen Konto schon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) will be created in the new account.</source>
        <translation>
            <numerusform>%Ln Ordner wird im neuen Konto angelegt.</numerusform>
            <numerusform>%Ln Ordner werden im neuen Konto angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with %1 will be copied.</source>
        <extracomment>%1 is a size such as 1.4 GB</extracomment>
        <translation>
            <numerusform>%Ln Nachricht mit %1 wird kopiert.</numerusform>
            <numerusform>%Ln Nachrichten mit %1 werden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1” on both sides: %2 of %3 folders are done.</source>
        <translation>„%1“ wird auf beiden Seiten verglichen: %2 von %3 Ordnern sind erledigt.</translation>
    </message>
    <message>
        <source>There is nothing that can be copied.</source>
        <translation>Es gibt nichts, was kopiert werden kann.</translation>
    </message>
    <message>
        <source>Save as &amp;File…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Saves accounts and choices without passwords, to copy on another machine or later.</source>
        <translation>Speichert Konten und Auswahl ohne Passwörter, um auf einem anderen Computer oder später zu kopieren.</translation>
    </message>
    <message>
        <source>Details of the review</source>
        <translation>Einzelheiten der Durchsicht</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Ordner des neuen Kontos, wie sie sein werden</translation>
    </message>
    <message>
        <source>The same on the command line. Put the two passwords into the files that it names. It makes the marks of messages that are there already the same.</source>
        <translation>Dasselbe auf der Befehlszeile. Legen Sie die beiden Passwörter in den Dateien ab, die sie nennt. Sie gleicht auch die Markierungen der Nachrichten an, die schon da sind.</translation>
    </message>
    <message>
        <source>Command line of mailhaul-cli</source>
        <translation>Befehlszeile von mailhaul-cli</translation>
    </message>
    <message>
        <source>Co&amp;py to Clipboard</source>
        <translation>In die Zwischenab&amp;lage kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Warnings (%Ln)</source>
        <translation>
            <numerusform>Warnungen (%Ln)</numerusform>
            <numerusform>Warnungen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is expected to go wrong.</source>
        <translation>Voraussichtlich geht nichts schief.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. Then messages are deleted, as you have chosen: %1 in the old account, %2 in the new one. This cannot be undone.</source>
        <translation>Das Kopieren beginnt erst, wenn Sie die Schaltfläche unten drücken. Dann werden Nachrichten gelöscht, wie Sie es gewählt haben: %1 im alten Konto, %2 im neuen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Ear&amp;lier Copy…</source>
        <translation>&amp;Früherer Kopiervorgang …</translation>
    </message>
    <message>
        <source>Compares both accounts message by message, or takes back what was copied before.</source>
        <translation>Vergleicht beide Konten Nachricht für Nachricht oder nimmt zurück, was früher kopiert wurde.</translation>
    </message>
    <message>
        <source>This is what will happen. Nothing is copied before you press the button below.</source>
        <translation>Das wird geschehen. Kopiert wird erst, wenn Sie unten den Knopf drücken.</translation>
    </message>
    <message>
        <source>You can go on all the same: new folders and marks such as “read” are brought over.</source>
        <translation>Sie können trotzdem weitermachen: Neue Ordner und Markierungen wie „gelesen“ werden übernommen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewText</name>
    <message numerus="yes">
        <source>%Ln message(s) are larger than the %1 that the new server takes. Save their attachments first, or ask the new provider for a higher limit.</source>
        <translation>
            <numerusform>%Ln Nachricht ist größer als die %1, die der neue Server annimmt. Speichern Sie zuerst ihre Anhänge, oder bitten Sie den neuen Anbieter um eine höhere Grenze.</numerusform>
            <numerusform>%Ln Nachrichten sind größer als die %1, die der neue Server annimmt. Speichern Sie zuerst ihre Anhänge, oder bitten Sie den neuen Anbieter um eine höhere Grenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are so large that some servers refuse them. They are tried; should one be refused, the result says which.</source>
        <translation>
            <numerusform>%Ln Nachricht ist so groß, dass manche Server sie ablehnen. Sie wird versucht; sollte sie abgelehnt werden, steht sie im Ergebnis.</numerusform>
            <numerusform>%Ln Nachrichten sind so groß, dass manche Server sie ablehnen. Sie werden versucht; sollte eine abgelehnt werden, steht im Ergebnis, welche es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not take the name “%1”, so the folder will be called “%2”. Go back to choose another name.</source>
        <translation>Der neue Server nimmt den Namen „%1“ nicht an, deshalb wird der Ordner „%2“ heißen. Gehen Sie zurück, um einen anderen Namen zu wählen.</translation>
    </message>
    <message>
        <source>%1 come together in “%2”. Go back if you want to keep them apart.</source>
        <translation>%1 kommen zusammen in „%2“. Gehen Sie zurück, wenn Sie sie getrennt halten möchten.</translation>
    </message>
    <message>
        <source>Copying takes between %1 and %2, depending on both servers: until %3 at the latest, if you start now.</source>
        <translation>Das Kopieren dauert je nach beiden Servern zwischen %1 und %2: bis spätestens %3, wenn Sie jetzt beginnen.</translation>
    </message>
    <message>
        <source>Copying takes about %1: until %2, if you start now.</source>
        <translation>Das Kopieren dauert etwa %1: bis %2, wenn Sie jetzt beginnen.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RulesPanel</name>
    <message>
        <source>Folders of the same &amp;purpose find each other, such as “Sent” and “Gesendet”</source>
        <translation>Ordner mit &amp;gleichem Zweck einander zuordnen, etwa „Sent“ und „Gesendet“</translation>
    </message>
    <message>
        <source>Leave &amp;empty folders out</source>
        <translation>L&amp;eere Ordner auslassen</translation>
    </message>
    <message>
        <source>Put &amp;everything below this folder:</source>
        <translation>Alles &amp;unter diesen Ordner legen:</translation>
    </message>
    <message>
        <source>For instance “Old mail”; empty puts nothing below another folder.</source>
        <translation>Zum Beispiel „Alte Post“; leer legt nichts unter einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Beginning of names in the old account:</source>
        <translation>Anfang der Namen im alten Konto:</translation>
    </message>
    <message>
        <source>Empty: what the server says, such as “INBOX.”</source>
        <translation>Leer: was der Server sagt, etwa „INBOX.“</translation>
    </message>
    <message>
        <source>Beginning of names in the new account:</source>
        <translation>Anfang der Namen im neuen Konto:</translation>
    </message>
    <message>
        <source>&amp;Rename with these patterns:</source>
        <translation>Mit diesen &amp;Mustern umbenennen:</translation>
    </message>
    <message>
        <source>One in a line, applied in order: s/^Archiv/Archive/</source>
        <translation>Eines pro Zeile, der Reihe nach angewendet: s/^Archiv/Archive/</translation>
    </message>
    <message>
        <source>Copy folders that &amp;match:</source>
        <translation>Ordner kopieren, die hierzu &amp;passen:</translation>
    </message>
    <message>
        <source>One regular expression in a line; empty: all</source>
        <translation>Ein regulärer Ausdruck pro Zeile; leer: alle</translation>
    </message>
    <message>
        <source>Leave out folders that m&amp;atch:</source>
        <translation>Ordner auslassen, die &amp;hierzu passen:</translation>
    </message>
    <message>
        <source>One regular expression in a line</source>
        <translation>Ein regulärer Ausdruck pro Zeile</translation>
    </message>
    <message>
        <source>What these rules change:</source>
        <translation>Was diese Regeln ändern:</translation>
    </message>
    <message>
        <source>Nothing: every folder keeps the name that is suggested.</source>
        <translation>Nichts: Jeder Ordner behält den vorgeschlagenen Namen.</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ServerSearch</name>
    <message>
        <source>Looking for the mail server of “%1”…</source>
        <translation>Der Mailserver von „%1“ wird gesucht …</translation>
    </message>
    <message>
        <source>No mail server was found for “%1”. Ask the provider for its name and enter it under “Server settings”.</source>
        <translation>Für „%1“ wurde kein Mailserver gefunden. Fragen Sie den Anbieter nach dessen Namen, und geben Sie ihn unter „Servereinstellungen“ ein.</translation>
    </message>
    <message>
        <source>%1, mail server %2 (known to Mailhaul)</source>
        <translation>%1, Mailserver %2 (Mailhaul bekannt)</translation>
    </message>
    <message>
        <source>%1, mail server %2 (which takes in the mail of “%3”)</source>
        <translation>%1, Mailserver %2 (nimmt die Post von „%3“ entgegen)</translation>
    </message>
    <message>
        <source>Mail server %1 (it answers at one of the usual names)</source>
        <translation>Mailserver %1 (antwortet unter einem der üblichen Namen)</translation>
    </message>
    <message>
        <source>Mail server %1 (as “%2” tells mail programs)</source>
        <translation>Mailserver %1 (wie „%2“ es Mailprogrammen mitteilt)</translation>
    </message>
    <message>
        <source>Mail server %1 (from the internet&apos;s directory of “%2”)</source>
        <translation>Mailserver %1 (aus dem Internet-Verzeichnis von „%2“)</translation>
    </message>
    <message>
        <source>The mail of “%1” seems to be kept at %2, under another name than your address. That is usual, but whoever gave this answer cannot be checked. Is this your provider?</source>
        <translation>Die Post von „%1“ liegt anscheinend bei %2, unter einem anderen Namen als dem Ihrer Adresse. Das ist nicht ungewöhnlich, aber wer diese Antwort gegeben hat, lässt sich nicht prüfen. Ist das Ihr Anbieter?</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralController</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>wird angemeldet</translation>
    </message>
    <message>
        <source>sign-in works</source>
        <translation>Anmeldung funktioniert</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>copied with problems</source>
        <translation>mit Problemen kopiert</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes are copied, %3 need a look.</source>
        <translation>Kopierte Postfächer: %1 von %2; genauer anzusehen: %3.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralModel</name>
    <message>
        <source>Old account</source>
        <translation>Altes Konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A user and the server</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralWindow</name>
    <message>
        <source>Several Mailboxes</source>
        <translation>Mehrere Postfächer</translation>
    </message>
    <message>
        <source>Open or paste a table with a line for each mailbox: user1;password1;user2;password2, or with a first line that names the columns. Passwords stay in memory.</source>
        <translation>Öffnen Sie eine Tabelle mit einer Zeile für jedes Postfach, oder fügen Sie sie ein: user1;password1;user2;password2, oder mit einer ersten Zeile, die die Spalten benennt. Passwörter bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Server of the old accounts</source>
        <translation>Server der alten Konten</translation>
    </message>
    <message>
        <source>Server of the new accounts</source>
        <translation>Server der neuen Konten</translation>
    </message>
    <message>
        <source>Server of the &amp;new accounts, unless the table names it:</source>
        <translation>Server der &amp;neuen Konten, sofern ihn die Tabelle nicht nennt:</translation>
    </message>
    <message>
        <source>&amp;Open Table…</source>
        <translation>Tabelle ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste Table</source>
        <translation>Tabelle &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation>Anmeldung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alle &amp;kopieren</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Wie viele gleichzeitig</translation>
    </message>
    <message>
        <source> at once</source>
        <extracomment>Behind a number of mailboxes</extracomment>
        <translation> gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Retry the Failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Trust Certi&amp;ficate of This Server</source>
        <translation>Dem Zertifikat dieses Servers &amp;vertrauen</translation>
    </message>
    <message>
        <source>Save S&amp;ummary…</source>
        <translation>Zu&amp;sammenfassung speichern …</translation>
    </message>
    <message>
        <source>Open a Table of Mailboxes</source>
        <translation>Tabelle mit Postfächern öffnen</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its permissions.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden (%2). Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>Save the Summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <translation>%1 Der SHA-256-Fingerabdruck des Zertifikats ist %2.</translation>
    </message>
    <message>
        <source>Mailboxes are still being worked on. Stop and close?</source>
        <translation>Es werden noch Postfächer bearbeitet. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped. The table is not kept.</source>
        <translation>Nichts geht verloren. Wenn Sie wieder zwischen denselben Konten kopieren, geht es dort weiter, wo es anhielt. Die Tabelle wird nicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Server of the ol&amp;d accounts, unless the table names it:</source>
        <translation>Server der &amp;alten Konten, sofern ihn die Tabelle nicht nennt:</translation>
    </message>
    <message>
        <source>Mailhaul mailboxes %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Mailhaul-Postfächer %1</translation>
    </message>
    <message>
        <source>What became of the selected mailbox</source>
        <translation>Was aus dem ausgewählten Postfach geworden ist</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SupportDialog</name>
    <message>
        <source>Details for Support</source>
        <translation>Einzelheiten für den Support</translation>
    </message>
    <message>
        <source>This is what somebody who helps you needs to see. Read it and save it; nothing is sent. Passwords and messages are never in it.</source>
        <translation>Das muss jemand sehen, der Ihnen hilft. Lesen und speichern Sie es; es wird nichts gesendet. Passwörter und Nachrichten sind nie darin enthalten.</translation>
    </message>
    <message>
        <source>With the &amp;names of folders, labels and marks</source>
        <translation>Mit den &amp;Namen von Ordnern, Labels und Markierungen</translation>
    </message>
    <message>
        <source>Otherwise each has a number in place of its name.</source>
        <translation>Sonst steht statt jedes Namens eine Nummer.</translation>
    </message>
    <message>
        <source>With &amp;users and servers</source>
        <translation>Mit &amp;Benutzern und Servern</translation>
    </message>
    <message>
        <source>With all that the servers &amp;said</source>
        <translation>Mit &amp;allem, was die Server gesagt haben</translation>
    </message>
    <message>
        <source>Otherwise only with the ordinary words of it, in which no name can be.</source>
        <translation>Sonst nur mit den üblichen Wörtern daraus, in denen kein Name stecken kann.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Einzelheiten für den Support</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Saves exactly the text above.</source>
        <translation>Speichert genau den Text oben.</translation>
    </message>
    <message>
        <source>Save the Details</source>
        <translation>Einzelheiten speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Die Einzelheiten stehen in %1.</translation>
    </message>
    <message>
        <source>The details could not be written (%1). Choose another place.</source>
        <translation>Die Einzelheiten konnten nicht geschrieben werden (%1). Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetDelegate</name>
    <message>
        <source>Folder of the new account</source>
        <translation>Ordner des neuen Kontos</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetPicker</name>
    <message>
        <source>Choose a Folder of the New Account</source>
        <translation>Einen Ordner des neuen Kontos wählen</translation>
    </message>
    <message>
        <source>Folders of the new account</source>
        <translation>Ordner des neuen Kontos</translation>
    </message>
    <message>
        <source>Put &amp;Into This Folder</source>
        <translation>&amp;In diesen Ordner legen</translation>
    </message>
    <message>
        <source>Put &amp;Below This Folder</source>
        <translation>&amp;Unter diesen Ordner legen</translation>
    </message>
    <message>
        <source>“Into” brings the messages together with what is in that folder. “Below” makes a subfolder with the old name.</source>
        <translation>„In“ führt die Nachrichten mit dem zusammen, was in jenem Ordner ist. „Unter“ legt einen Unterordner mit dem alten Namen an.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Text</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>minutes and seconds</comment>
        <extracomment>A length of time: %1 are minutes, %2 are seconds</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>hours and minutes</comment>
        <extracomment>A length of time: %1 are hours, %2 are minutes</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The time left is not known yet.</source>
        <translation>Die restliche Zeit ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>Noch etwa %Ln Minute.</numerusform>
            <numerusform>Noch etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes left.</source>
        <translation>Noch etwa %1 bis %2 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left.</source>
        <translation>
            <numerusform>Noch etwa %Ln Stunde.</numerusform>
            <numerusform>Noch etwa %Ln Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 hours left.</source>
        <translation>Noch etwa %1 bis %2 Stunden.</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoModel</name>
    <message>
        <source>Would be removed</source>
        <translation>Würde entfernt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed since, left alone</source>
        <translation>Seither verändert, bleibt</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Schon weg</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>Der Ordner selbst</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>würde entfernt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stays, not empty</source>
        <translation>bleibt, nicht leer</translation>
    </message>
    <message>
        <source>gone or replaced: untouched</source>
        <translation>weg oder ersetzt: unberührt</translation>
    </message>
    <message>
        <source>Not in the old account any more, left alone</source>
        <translation>Nicht mehr im alten Konto, bleibt</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoPanel</name>
    <message>
        <source>Do you want to take it back?</source>
        <translation>Möchten Sie es zurücknehmen?</translation>
    </message>
    <message>
        <source>Re&amp;move What This Copy Added…</source>
        <translation>&amp;Kopiertes wieder entfernen …</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the New Account</source>
        <translation>Aus dem neuen Konto ent&amp;fernen</translation>
    </message>
    <message>
        <source>Shows what would be removed, and touches nothing.</source>
        <translation>Zeigt, was entfernt würde, und rührt nichts an.</translation>
    </message>
    <message>
        <source>What happens to the folders of the new account</source>
        <translation>Was mit den Ordnern des neuen Kontos geschieht</translation>
    </message>
    <message>
        <source>Cancelling: the connection is being ended.</source>
        <translation>Wird abgebrochen: Die Verbindung wird beendet.</translation>
    </message>
    <message>
        <source>Signing in to the new account…</source>
        <translation>Anmeldung am neuen Konto …</translation>
    </message>
    <message>
        <source>Looking at “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>„%1“ wird angesehen: %2 von %3 Nachrichten und %4 von %5 Ordnern sind fertig.</translation>
    </message>
    <message>
        <source>Removing from “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Aus „%1“ wird entfernt: %2 von %3 Nachrichten und %4 von %5 Ordnern sind fertig.</translation>
    </message>
    <message>
        <source>This was cancelled, and nothing was changed. Start it again if you want to see what can be removed.</source>
        <translation>Das wurde abgebrochen, und nichts wurde verändert. Starten Sie es noch einmal, wenn Sie sehen möchten, was entfernt werden kann.</translation>
    </message>
    <message>
        <source>This was cancelled. What had been removed stays removed; start it again to see what is left.</source>
        <translation>Das wurde abgebrochen. Was schon entfernt war, bleibt entfernt; starten Sie es noch einmal, um zu sehen, was übrig ist.</translation>
    </message>
    <message>
        <source>Run the copy again if you want the messages back. It brings those that are still in the old account.</source>
        <translation>Kopieren Sie noch einmal, wenn Sie die Nachrichten zurückhaben möchten. Dabei kommen alle, die noch im alten Konto sind.</translation>
    </message>
    <message>
        <source>There is nothing to remove. Delete messages that were changed since with a mail program.</source>
        <translation>Es gibt nichts zu entfernen. Löschen Sie Nachrichten, die seither verändert wurden, mit einem Mailprogramm.</translation>
    </message>
    <message>
        <source>Nothing has been removed so far. Messages that the old account no longer has would then be in neither; all others can be copied again.</source>
        <translation>Bisher wurde nichts entfernt. Nachrichten, die das alte Konto nicht mehr hat, wären danach in keinem der beiden; alle anderen lassen sich noch einmal kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Message(s) from the New Account</source>
        <translation>
            <numerusform>%Ln Nachricht aus dem neuen Konto ent&amp;fernen</numerusform>
            <numerusform>%Ln Nachrichten aus dem neuen Konto ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Empty Folder(s) from the New Account</source>
        <translation>
            <numerusform>%Ln leeren Ordner aus dem neuen Konto ent&amp;fernen</numerusform>
            <numerusform>%Ln leere Ordner aus dem neuen Konto ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of taking it back</source>
        <translation>Fortschritt des Zurücknehmens</translation>
    </message>
    <message>
        <source>Also remove messages that the old account does not &amp;have any more</source>
        <translation>Auch Nachrichten entfernen, die das alte Konto nicht mehr &amp;hat</translation>
    </message>
    <message>
        <source>They are lost then, since nobody else has them.</source>
        <translation>Sie sind dann verloren, weil sie sonst niemand hat.</translation>
    </message>
    <message>
        <source>What Mailhaul has copied from this old account, now and earlier, can be removed from the new one again, unless it was changed since or the old account has lost it. You see first what that would be. The old account stays as it is.</source>
        <translation>Was Mailhaul aus diesem alten Konto kopiert hat, jetzt und früher, lässt sich wieder aus dem neuen entfernen, sofern es seither nicht verändert wurde und das alte Konto es noch hat. Sie sehen vorher, was das wäre. Das alte Konto bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Wizard</name>
    <message>
        <source>Mailhaul</source>
        <translation>Mailhaul</translation>
    </message>
    <message>
        <source>Close Mailhaul</source>
        <translation>Mailhaul schließen</translation>
    </message>
    <message>
        <source>Messages are still being copied. Stop and close?</source>
        <translation>Es werden noch Nachrichten kopiert. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped.</source>
        <translation>Nichts geht verloren. Wenn Sie wieder zwischen denselben Konten kopieren, geht es dort weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Weiter kopieren</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Several &amp;Mailboxes…</source>
        <translation>Mehrere &amp;Postfächer …</translation>
    </message>
    <message>
        <source>Continue Copying</source>
        <translation>Kopiervorgang fortsetzen</translation>
    </message>
    <message>
        <source>The copy from %1 to %2 was not finished. Continue it?</source>
        <translation>Der Kopiervorgang von %1 nach %2 wurde nicht abgeschlossen. Möchten Sie ihn fortsetzen?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Open a Migration</source>
        <translation>Einen Umzug öffnen</translation>
    </message>
    <message>
        <source>Migrations (*.mailhaul)</source>
        <translation>Umzüge (*.mailhaul)</translation>
    </message>
    <message>
        <source>Save the Migration</source>
        <translation>Den Umzug speichern</translation>
    </message>
    <message>
        <source>Messages are being copied.</source>
        <translation>Es werden gerade Nachrichten kopiert.</translation>
    </message>
    <message>
        <source>Both accounts are being compared.</source>
        <translation>Beide Konten werden verglichen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and subtitle of a page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The name of a file: from one account to another</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The title of a page of the wizard</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>What has been copied is not copied again. You will be asked for passwords that are not in this computer&apos;s keychain. “Forget It” removes those that are.</source>
        <translation>Was kopiert ist, wird nicht noch einmal kopiert. Sie werden nach Passwörtern gefragt, die nicht im Schlüsselbund dieses Computers liegen. „Verwerfen“ entfernt die, die darin liegen.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>An operator such as s/old/new/ or tr/a-z/A-Z/ has to begin here.</source>
        <translation>Hier muss ein Operator wie s/alt/neu/ oder tr/a-z/A-Z/ beginnen.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>Das Muster ist nicht gültig: %1.</translation>
    </message>
    <message>
        <source>A match operator such as m{…}i or /…/ has to begin here.</source>
        <translation>Hier muss ein Suchoperator wie m{…}i oder /…/ beginnen.</translation>
    </message>
    <message>
        <source>Perl takes @ and a letter for a list; write a backslash before the @.</source>
        <translation>Perl hält @ und einen Buchstaben für eine Liste; schreiben Sie einen umgekehrten Schrägstrich vor das @.</translation>
    </message>
    <message>
        <source>Inside a pattern, what was captured is written \1 and not $1.</source>
        <translation>Innerhalb eines Musters schreibt man Gefundenes als \1 und nicht als $1.</translation>
    </message>
    <message>
        <source>Write a backslash before a dollar sign that means itself.</source>
        <translation>Schreiben Sie einen umgekehrten Schrägstrich vor ein Dollarzeichen, das sich selbst meint.</translation>
    </message>
    <message>
        <source>The variable %1 is not known. Write a backslash before a dollar sign that means itself.</source>
        <translation>Die Variable %1 ist nicht bekannt. Schreiben Sie einen umgekehrten Schrägstrich vor ein Dollarzeichen, das sich selbst meint.</translation>
    </message>
    <message>
        <source>A delimiter such as / or { is missing here.</source>
        <translation>Hier fehlt ein Trennzeichen wie / oder {.</translation>
    </message>
    <message>
        <source>%1 cannot be a delimiter; use / or { for example.</source>
        <translation>%1 kann kein Trennzeichen sein; nehmen Sie zum Beispiel / oder {.</translation>
    </message>
    <message>
        <source>The closing delimiter %1 is missing.</source>
        <translation>Das schließende Trennzeichen %1 fehlt.</translation>
    </message>
    <message>
        <source>The modifier e would run the replacement as a program, which is never done.</source>
        <translation>Der Zusatz e würde den Ersatztext als Programm ausführen; das geschieht nie.</translation>
    </message>
    <message>
        <source>The modifier %1 is not known here. Known are: %2.</source>
        <translation>Der Zusatz %1 ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Nothing can follow the operator; is a delimiter inside it not escaped?</source>
        <translation>Hinter dem Operator darf nichts mehr stehen; fehlt vor einem Trennzeichen in ihm der umgekehrte Schrägstrich?</translation>
    </message>
    <message>
        <source>The range %1-%2 runs backwards.</source>
        <translation>Der Bereich %1-%2 läuft rückwärts.</translation>
    </message>
    <message>
        <source>It is not clear where the range %1-%2 ends; write a backslash before a hyphen that means itself.</source>
        <translation>Es ist nicht klar, wo der Bereich %1-%2 endet; schreiben Sie einen Rückstrich vor einen Bindestrich, der für sich selbst steht.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The new account refused this message (%1), so it is attached unchanged.</source>
        <translation>Das neue Konto hat diese Nachricht abgelehnt (%1), deshalb ist sie unverändert angehängt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>It never ended.</source>
        <translation>Der Lauf kam nie zum Ende.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Altes Konto</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Mailhaul %1 on %2</source>
        <translation>Mailhaul %1 auf %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>These are the first %1 of %2.</source>
        <translation>Das sind die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Report of a mailbox move</source>
        <translation>Bericht über einen Postfach-Umzug</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>No audit has been made after this run.</source>
        <translation>Nach diesem Lauf wurde keine Nachprüfung gemacht.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>found %1; copied %2, already there %3, left out %4, repeated %5, could not be copied %6, vanished %7, not reached %8</source>
        <translation>gefunden %1; kopiert %2, schon da %3, ausgelassen %4, mehrfach %5, nicht kopierbar %6, verschwunden %7, nicht erreicht %8</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zu kopieren</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Nicht kopierbar</translation>
    </message>
    <message>
        <source>Vanished meanwhile</source>
        <translation>Inzwischen verschwunden</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Your rules leave it out.</source>
        <translation>Ihre Regeln lassen die Nachricht aus.</translation>
    </message>
    <message>
        <source>The same message is in this folder once more; one of them is enough.</source>
        <translation>Dieselbe Nachricht ist noch einmal in diesem Ordner; eine davon genügt.</translation>
    </message>
    <message>
        <source>It disappeared from the old account while the copy ran.</source>
        <translation>Die Nachricht ist während des Kopierens aus dem alten Konto verschwunden.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The next run looks whether it arrived.</source>
        <translation>Die Nachricht wurde gesendet, und es kam keine Antwort. Der nächste Lauf sieht nach, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>The run ended before. The next run goes on here.</source>
        <translation>Der Lauf endete vorher. Der nächste Lauf macht hier weiter.</translation>
    </message>
    <message>
        <source>Its folder could not be worked on to the end.</source>
        <translation>Der Ordner der Nachricht konnte nicht bis zum Ende bearbeitet werden.</translation>
    </message>
    <message>
        <source>The program was ended before the run was over. Run it again to go on where it was.</source>
        <translation>Das Programm wurde beendet, bevor der Lauf zu Ende war. Führen Sie ihn noch einmal aus, um dort weiterzumachen, wo er war.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been written.</source>
        <translation>Das war ein Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The run went to its end.</source>
        <translation>Der Lauf kam bis zum Ende.</translation>
    </message>
    <message>
        <source>The run was stopped. Run it again to go on where it was.</source>
        <translation>Der Lauf wurde angehalten. Führen Sie ihn noch einmal aus, um dort weiterzumachen, wo er war.</translation>
    </message>
    <message>
        <source>The run ended early. The problems below say why; then run it again.</source>
        <translation>Der Lauf endete vorzeitig. Die Probleme unten sagen, warum; führen Sie ihn danach noch einmal aus.</translation>
    </message>
    <message>
        <source>The account does not balance. This is a mistake of Mailhaul, not yours; nothing is lost by it. Report it with these figures. By the record: %1. By the run&apos;s own count: %2.</source>
        <translation>Die Rechnung geht nicht auf. Das ist ein Fehler von Mailhaul, nicht Ihrer; verloren geht dadurch nichts. Melden Sie ihn mit diesen Zahlen. Nach der Aufzeichnung: %1. Nach der eigenen Zählung des Laufs: %2.</translation>
    </message>
    <message>
        <source>%1 (signed in as %2)</source>
        <translation>%1 (angemeldet als %2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2, port %3</source>
        <translation>%1 auf %2, Port %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Since then %1 messages have been taken back from the new account.</source>
        <translation>Seither wurden %1 Nachrichten wieder aus dem neuen Konto entfernt.</translation>
    </message>
    <message>
        <source>It was taken back from the new account. A new run copies it again.</source>
        <translation>Sie wurde wieder aus dem neuen Konto entfernt. Ein neuer Lauf kopiert sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReportMail</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Mail was copied</source>
        <translation>Es wurden E-Mails kopiert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Messages copied</source>
        <translation>Kopierte Nachrichten</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Kopierte Bytes</translation>
    </message>
    <message>
        <source>Messages skipped</source>
        <translation>Übersprungene Nachrichten</translation>
    </message>
    <message>
        <source>Messages deleted in the old account</source>
        <translation>Im alten Konto gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>Messages deleted in the new account</source>
        <translation>Im neuen Konto gelöschte Nachrichten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Mailhaul: report of %1</source>
        <translation>Mailhaul: Bericht über %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server “%1” could not prove its identity, because its certificate is not trusted. Check the server name, or ask the provider which certificate it uses.</source>
        <translation>Der Server „%1“ konnte nicht beweisen, wer er ist, denn seinem Zertifikat wird nicht vertraut. Prüfen Sie den Servernamen, oder fragen Sie den Anbieter, welches Zertifikat er verwendet.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted: it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>Dem Zertifikat des Servers „%1“ wird nicht vertraut: Es ist für „%2“, wurde von „%3“ ausgestellt und gilt bis %4. Machen Sie nur weiter, wenn der Anbieter seinen SHA-256-Fingerabdruck %5 bestätigt.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted (“%6”): it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>Dem Zertifikat des Servers „%1“ wird nicht vertraut („%6“): Es ist für „%2“, wurde von „%3“ ausgestellt und gilt bis %4. Machen Sie nur weiter, wenn der Anbieter seinen SHA-256-Fingerabdruck %5 bestätigt.</translation>
    </message>
    <message>
        <source>The message was deleted or moved on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>Die Nachricht wurde auf „%1“ gelöscht oder verschoben, während das Kopieren lief. War das beabsichtigt, ist nichts zu tun; sonst kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder was deleted or renamed on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>Der Ordner wurde auf „%1“ gelöscht oder umbenannt, während das Kopieren lief. War das beabsichtigt, ist nichts zu tun; sonst kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server “%1” refused this message. Its answer may say why; the other messages are not affected, and running the copy again tries this one once more.</source>
        <translation>Der Server „%1“ hat diese Nachricht abgelehnt. Seine Antwort sagt vielleicht, warum; die anderen Nachrichten sind nicht betroffen, und beim nächsten Kopieren wird diese noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server “%1” refused to work with this folder. Its answer may say why; another folder can be chosen in its place, or it can be left out.</source>
        <translation>Der Server „%1“ hat sich geweigert, mit diesem Ordner zu arbeiten. Seine Antwort sagt vielleicht, warum; statt seiner kann ein anderer Ordner gewählt werden, oder er kann ausgelassen werden.</translation>
    </message>
    <message>
        <source>The server “%1” refused what was asked of it. Its answer may say why; wait a few minutes and try again, or ask the provider.</source>
        <translation>Der Server „%1“ hat abgelehnt, was von ihm verlangt wurde. Seine Antwort sagt vielleicht, warum; warten Sie einige Minuten und versuchen Sie es noch einmal, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Signing in to the old account “%1” failed.</source>
        <translation>Die Anmeldung am alten Konto „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Signing in to the new account “%1” failed.</source>
        <translation>Die Anmeldung am neuen Konto „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The folders of the old account could not be listed.</source>
        <translation>Die Ordner des alten Kontos konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The folders of the new account could not be listed.</source>
        <translation>Die Ordner des neuen Kontos konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be created in the new account.</source>
        <translation>Der Ordner „%1“ konnte im neuen Konto nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” was copied, but it could not be marked as subscribed.</source>
        <translation>Der Ordner „%1“ wurde kopiert, konnte aber nicht als abonniert markiert werden.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account could not be opened.</source>
        <translation>Der Ordner „%1“ des alten Kontos konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account could not be opened.</source>
        <translation>Der Ordner „%1“ des neuen Kontos konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the old account could not be listed.</source>
        <translation>Die Nachrichten im Ordner „%1“ des alten Kontos konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the new account could not be listed.</source>
        <translation>Die Nachrichten im Ordner „%1“ des neuen Kontos konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Message number %2 (%3) in the folder “%1” could not be read.</source>
        <translation>Nachricht Nummer %2 (%3) im Ordner „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Message number %2 (%3) could not be stored in the folder “%1”.</source>
        <translation>Nachricht Nummer %2 (%3) konnte nicht im Ordner „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>The marks (read, answered, flagged and others) of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>Die Markierungen (gelesen, beantwortet, gekennzeichnet und andere) der Nachricht Nummer %2 im Ordner „%1“ konnten nicht auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>The progress of the copy could not be recorded on this computer.</source>
        <translation>Der Fortschritt des Kopierens konnte auf diesem Computer nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>The copy ended early.</source>
        <translation>Das Kopieren endete vorzeitig.</translation>
    </message>
    <message>
        <source>The copy was stopped. It can be started again at any time and goes on where it was.</source>
        <translation>Das Kopieren wurde angehalten. Es kann jederzeit wieder begonnen werden und geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>No server with the name “%1” could be found. Check the spelling of the server name and that this computer is online.</source>
        <translation>Es wurde kein Server mit dem Namen „%1“ gefunden. Prüfen Sie die Schreibweise des Namens und ob dieser Computer mit dem Internet verbunden ist.</translation>
    </message>
    <message>
        <source>The server “%1” accepts no connection on port %2. Check the port with the provider; 993 is the usual one.</source>
        <translation>Der Server „%1“ nimmt auf Port %2 keine Verbindung an. Fragen Sie den Anbieter nach dem Port; üblich ist 993.</translation>
    </message>
    <message>
        <source>The connection to “%1” could not be made or was interrupted. Check the internet connection and try again; what has been copied stays copied.</source>
        <translation>Die Verbindung zu „%1“ kam nicht zustande oder wurde unterbrochen. Prüfen Sie die Internetverbindung, und versuchen Sie es noch einmal; was kopiert ist, bleibt kopiert.</translation>
    </message>
    <message>
        <source>The server “%1” (port %2) did not answer in time. It may be busy: wait a few minutes and try again, or check the server name and the port.</source>
        <translation>Der Server „%1“ (Port %2) hat nicht rechtzeitig geantwortet. Vielleicht ist er überlastet: Warten Sie einige Minuten und versuchen Sie es noch einmal, oder prüfen Sie Servernamen und Port.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” could be set up on port %2. Check the port and the kind of encryption with the provider.</source>
        <translation>Zu „%1“ konnte auf Port %2 keine verschlüsselte Verbindung aufgebaut werden. Fragen Sie den Anbieter nach dem Port und der Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server “%1” offers no encryption on port %2, so the password was not sent. Try port 993 with encryption, or allow an unencrypted connection if the network up to this server is trusted.</source>
        <translation>Der Server „%1“ bietet auf Port %2 keine Verschlüsselung an, deshalb wurde das Passwort nicht gesendet. Versuchen Sie Port 993 mit Verschlüsselung, oder erlauben Sie eine unverschlüsselte Verbindung, wenn dem Netz bis zu diesem Server zu trauen ist.</translation>
    </message>
    <message>
        <source>Something answers at “%1” on port %2, but it is not a mailbox server (IMAP). Check the server name and the port; 993 is the usual one.</source>
        <translation>Bei „%1“ antwortet auf Port %2 etwas, aber es ist kein Postfachserver (IMAP). Prüfen Sie Servernamen und Port; üblich ist 993.</translation>
    </message>
    <message>
        <source>The server “%1” did not accept the user name “%2” with this password. Check both; some providers ask for an app password, which is made on their web pages.</source>
        <translation>Der Server „%1“ hat den Benutzernamen „%2“ mit diesem Passwort nicht angenommen. Prüfen Sie beide; manche Anbieter verlangen ein App-Passwort, das auf ihren Webseiten erzeugt wird.</translation>
    </message>
    <message>
        <source>The server “%1” sent something that cannot be understood. Try again; if it happens again, tell the provider and keep the log.</source>
        <translation>Der Server „%1“ hat etwas gesendet, das nicht zu verstehen ist. Versuchen Sie es noch einmal; geschieht es wieder, sagen Sie es dem Anbieter, und bewahren Sie das Protokoll auf.</translation>
    </message>
    <message>
        <source>The mailbox of “%2” on “%1” is full. Make room there or get more storage, then run the copy again; it goes on where it was.</source>
        <translation>Das Postfach von „%2“ auf „%1“ ist voll. Schaffen Sie dort Platz oder mehr Speicher, und kopieren Sie dann noch einmal; es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The message is larger than the server “%1” allows. Ask the provider whether the limit can be raised, or save the message as a file.</source>
        <translation>Die Nachricht ist größer, als der Server „%1“ erlaubt. Fragen Sie den Anbieter, ob die Grenze erhöht werden kann, oder speichern Sie die Nachricht als Datei.</translation>
    </message>
    <message>
        <source>What the server “%1” delivered is not what it had announced, so it was not passed on. Run the copy again to try once more.</source>
        <translation>Was der Server „%1“ geliefert hat, ist nicht, was er angekündigt hatte, und wurde deshalb nicht weitergegeben. Kopieren Sie noch einmal, um es wieder zu versuchen.</translation>
    </message>
    <message>
        <source>The record of this copy could not be read or saved on this computer. Check that the disk is not full and that the folder for the records can be written.</source>
        <translation>Die Aufzeichnung dieses Kopierens konnte auf diesem Computer nicht gelesen oder gespeichert werden. Prüfen Sie, ob die Platte voll ist und ob in den Ordner für die Aufzeichnungen geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Another copy between these two accounts is running on this computer. Wait until it has ended, or stop it, and start again.</source>
        <translation>Auf diesem Computer wird bereits zwischen diesen beiden Konten kopiert. Warten Sie, bis das zu Ende ist, oder halten Sie es an, und beginnen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Too many errors occurred, so the copy was ended. Look at the problems that are listed, mend the first of them, and run the copy again; it goes on where it was.</source>
        <translation>Es sind zu viele Fehler aufgetreten, deshalb wurde das Kopieren beendet. Sehen Sie die aufgeführten Probleme an, beheben Sie das erste, und kopieren Sie noch einmal; es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The server “%1” asks for a pause, because it has been asked for much in a short time or is busy. The copy goes on by itself after a while; nothing needs to be done.</source>
        <translation>Der Server „%1“ bittet um eine Pause, weil in kurzer Zeit viel von ihm verlangt wurde oder weil er ausgelastet ist. Das Kopieren geht nach einer Weile von selbst weiter; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The labels of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>Die Labels der Nachricht Nummer %2 im Ordner „%1“ konnten nicht auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the old account.</source>
        <translation>Im Ordner „%1“ des alten Kontos wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the new account.</source>
        <translation>Im Ordner „%1“ des neuen Kontos wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account was not deleted.</source>
        <translation>Der Ordner „%1“ des alten Kontos wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account was not deleted.</source>
        <translation>Der Ordner „%1“ des neuen Kontos wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The access rights of the folder “%1” could not be copied.</source>
        <translation>Die Zugriffsrechte des Ordners „%1“ konnten nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Access to the account “%1” was not granted in the browser. Sign in again and agree to it, or choose another way to sign in.</source>
        <translation>Der Zugriff auf das Konto „%1“ wurde im Browser nicht gewährt. Melden Sie sich noch einmal an, und stimmen Sie ihm zu, oder wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The access to “%2” that was granted in the browser has ended, or “%1” does not accept it for this mailbox. Sign in again, with the address whose mailbox it is.</source>
        <translation>Der im Browser gewährte Zugriff für „%2“ ist abgelaufen, oder „%1“ nimmt ihn für dieses Postfach nicht an. Melden Sie sich noch einmal an, und zwar mit der Adresse, zu der das Postfach gehört.</translation>
    </message>
    <message>
        <source>The access that was granted for “%2” does not include reading and writing mail on “%1”. Sign in again and agree to everything that is asked.</source>
        <translation>Der gewährte Zugriff für „%2“ umfasst nicht das Lesen und Schreiben von E-Mails auf „%1“. Melden Sie sich noch einmal an, und stimmen Sie allem zu, wonach gefragt wird.</translation>
    </message>
    <message>
        <source>The server “%1” does not offer the way to sign in that was chosen. Choose another one, or let Mailhaul choose.</source>
        <translation>Der Server „%1“ bietet die gewählte Art der Anmeldung nicht an. Wählen Sie eine andere, oder überlassen Sie die Wahl Mailhaul.</translation>
    </message>
    <message>
        <source>More messages would have been deleted than is likely to be meant. If it is, raise the limit and run the same again.</source>
        <translation>Es wären mehr Nachrichten gelöscht worden, als wahrscheinlich gemeint ist. Wenn es doch so gemeint ist, erhöhen Sie die Grenze, und führen Sie dasselbe noch einmal aus.</translation>
    </message>
    <message>
        <source>As many bytes were copied as this run was allowed to. Run the copy again; it goes on where it was.</source>
        <translation>Es wurden so viele Bytes kopiert, wie dieser Lauf durfte. Starten Sie den Kopiervorgang noch einmal; er macht dort weiter, wo er war.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Mailhaul has got the answer. This page can be closed; please go back to Mailhaul.</source>
        <translation>Mailhaul hat die Antwort erhalten. Diese Seite kann geschlossen werden; bitte kehren Sie zu Mailhaul zurück.</translation>
    </message>
    <message>
        <source>The file %1 with the services for sign-in in the browser cannot be understood: %2. Mend it, or remove it.</source>
        <translation>Die Datei %1 mit den Diensten für die Anmeldung im Browser ist nicht zu verstehen: %2. Berichtigen oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 of %2 messages that were copied would be removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 are gone.</source>
        <translation>%1 von %2 kopierten Nachrichten würden aus dem neuen Konto entfernt, dazu %3 Ordner. %4 bleiben unberührt, weil sie seither verändert wurden, %5 sind nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 of %2 messages that were copied are removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 were gone.</source>
        <translation>%1 von %2 kopierten Nachrichten sind aus dem neuen Konto entfernt, dazu %3 Ordner. %4 blieben unberührt, weil sie seither verändert wurden, %5 waren nicht mehr da.</translation>
    </message>
    <message>
        <source>The new server cannot remove single messages (it has no UIDPLUS), so nothing was touched. Remove the messages with a mail program.</source>
        <translation>Der neue Server kann einzelne Nachrichten nicht entfernen (er hat kein UIDPLUS), deshalb wurde nichts angerührt. Entfernen Sie die Nachrichten mit einem Mailprogramm.</translation>
    </message>
    <message>
        <source>The undo was stopped. Start it again to go on.</source>
        <translation>Das Zurücknehmen wurde angehalten. Starten Sie es noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is no record of a copy between these two accounts on this computer, so nothing is known that could be removed.</source>
        <translation>Auf diesem Computer gibt es keine Aufzeichnung über einen Kopiervorgang zwischen diesen beiden Konten; deshalb ist nicht bekannt, was entfernt werden könnte.</translation>
    </message>
    <message>
        <source>%1 are left alone because the old account does not have them any more.</source>
        <translation>%1 bleiben unberührt, weil das alte Konto sie nicht mehr hat.</translation>
    </message>
    <message>
        <source>The old account could not be looked at, so it is not known which of these messages are only in the new one, and nothing was touched. %1</source>
        <translation>Im alten Konto konnte nicht nachgesehen werden; deshalb ist nicht bekannt, welche dieser Nachrichten nur noch im neuen sind, und nichts wurde angerührt. %1</translation>
    </message>
</context>
</TS>
