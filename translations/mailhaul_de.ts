<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Signing in at %1 and looking at the folders…</source>
        <translation>Anmeldung bei %1, die Ordner werden angesehen …</translation>
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
    <name>Mailhaul::CheckPage</name>
    <message>
        <source>encrypted with TLS</source>
        <translation>verschlüsselt mit TLS</translation>
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
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>This server refuses messages larger than %1.</source>
        <translation>Dieser Server lehnt Nachrichten über %1 ab.</translation>
    </message>
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
        <source>Signing in at %1 and looking at the folders…</source>
        <translation>Anmeldung bei %1, die Ordner werden angesehen …</translation>
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
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of the old account and where they go</source>
        <translation>Ordner des alten Kontos und wohin sie kommen</translation>
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
        <source>Clear a check box to leave a folder out; change its name under “Goes to”.</source>
        <translation>Ein Ordner ohne Haken wird ausgelassen. Unter „Kommt nach“ können Sie seinen Namen ändern.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A word and its number, such as &quot;Found: 1,234&quot;</extracomment>
        <translation>%1: %2</translation>
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
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Noch einmal ausführen</translation>
    </message>
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
        <source>This is what will happen. Nothing has been written to the new account so far.</source>
        <translation>Das wird geschehen. Bis jetzt wurde nichts in das neue Konto geschrieben.</translation>
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
        <source>You can go on all the same: new folders and flags such as “read” are brought over.</source>
        <translation>Sie können trotzdem weitermachen: Neue Ordner und Markierungen wie „gelesen“ werden übernommen.</translation>
    </message>
    <message>
        <source>Comparing “%1” on both sides: %2 of %3 folders are done.</source>
        <translation>„%1“ wird auf beiden Seiten verglichen: %2 von %3 Ordnern sind erledigt.</translation>
    </message>
    <message>
        <source>There is nothing that can be copied.</source>
        <translation>Es gibt nichts, was kopiert werden kann.</translation>
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
</context>
</TS>
