<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Not proved: %1</source>
        <translation>Non confermato: %1</translation>
    </message>
    <message>
        <source>The folder “%1” is missing in the new account, where it should be “%2”. Run the copy again.</source>
        <translation>La cartella «%1» manca nel nuovo account, dove dovrebbe chiamarsi «%2». Eseguire di nuovo la copia.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”. Run the copy again.</source>
        <translation>Il messaggio %1 di «%2» manca in «%3». Eseguire di nuovo la copia.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is in “%3” more often than in the old account. Delete what is too many there.</source>
        <translation>Il messaggio %1 di «%2» è presente in «%3» più volte che nel vecchio account. Eliminare lì le copie in eccesso.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”, but it is in “%4”. Move it, or run the copy again.</source>
        <translation>Il messaggio %1 di «%2» manca in «%3», ma si trova in «%4». Spostarlo oppure eseguire di nuovo la copia.</translation>
    </message>
    <message>
        <source>The header of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>L&apos;intestazione del messaggio %1 di «%2» è diversa in «%3» (%4). Confrontare le due versioni.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another size in “%3” (%4). Compare the two.</source>
        <translation>Il messaggio %1 di «%2» ha una dimensione diversa in «%3» (%4). Confrontare le due versioni.</translation>
    </message>
    <message>
        <source>The content of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>Il contenuto del messaggio %1 di «%2» è diverso in «%3» (%4). Confrontare le due versioni.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another date of arrival in “%3” (%4). The header still has the date on which it was sent.</source>
        <translation>Il messaggio %1 di «%2» ha una data di arrivo diversa in «%3» (%4). L&apos;intestazione riporta ancora la data in cui è stato inviato.</translation>
    </message>
    <message>
        <source>This program was built without KIMAP, so its own engine has read everything, on fresh connections.</source>
        <translation>Questo programma è stato compilato senza KIMAP, perciò tutto è stato letto dal suo motore interno, tramite nuove connessioni.</translation>
    </message>
    <message>
        <source>KIMAP could not read the old account: %1</source>
        <translation>KIMAP non è riuscito a leggere il vecchio account: %1</translation>
    </message>
    <message>
        <source>KIMAP could not read the new account: %1</source>
        <translation>KIMAP non è riuscito a leggere il nuovo account: %1</translation>
    </message>
    <message>
        <source>only the engine was asked for.</source>
        <translation>è stato richiesto solo il motore interno.</translation>
    </message>
    <message>
        <source>there is no folder to compare. Check which folders were chosen.</source>
        <translation>non ci sono cartelle da confrontare. Controllare quali cartelle sono state scelte.</translation>
    </message>
    <message>
        <source>%1 bytes, there %2</source>
        <translation>%1 byte, lì %2</translation>
    </message>
    <message>
        <source>%1, there %2</source>
        <translation>%1, lì %2</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>non è stato possibile leggere l&apos;intestazione</translation>
    </message>
    <message>
        <source>by its SHA-256</source>
        <translation>in base al suo SHA-256</translation>
    </message>
    <message>
        <source>the content could not be read</source>
        <translation>non è stato possibile leggere il contenuto</translation>
    </message>
    <message>
        <source>its certificate is trusted by an exception, which KIMAP cannot check.</source>
        <translation>il suo certificato è accettato per un’eccezione che KIMAP non può verificare.</translation>
    </message>
    <message>
        <source>an administrator signs in for the user.</source>
        <translation>un amministratore accede per conto dell’utente.</translation>
    </message>
    <message>
        <source>this program was built without KIMAP.</source>
        <translation>questo programma è stato compilato senza KIMAP.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts and are the same in every byte, with their marks and dates.</source>
        <translation>Confermato: %1 messaggi sono stati letti di nuovo in entrambi gli account e sono identici in ogni byte, con i relativi contrassegni e date.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts; their headers, sizes, marks and dates are the same. A thorough comparison looks at the contents too.</source>
        <translation>Confermato: %1 messaggi sono stati letti di nuovo in entrambi gli account; intestazioni, dimensioni, contrassegni e date sono identici. Un confronto approfondito esamina anche i contenuti.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” could not be read (%3). Compare again.</source>
        <translation>Non è stato possibile leggere le cartelle «%1» e «%2» (%3). Ripetere il confronto.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has other marks in “%3” (%4). Run the copy again, unless you have changed them.</source>
        <translation>Il messaggio %1 di «%2» ha contrassegni diversi in «%3» (%4). Eseguire di nuovo la copia, a meno che i contrassegni non siano stati modificati di proposito.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” could not be compared with its copy in “%3” (%4). Compare again.</source>
        <translation>Non è stato possibile confrontare il messaggio %1 di «%2» con la sua copia in «%3» (%4). Ripetere il confronto.</translation>
    </message>
    <message>
        <source>A second mail reader, KIMAP, which has no part in the copying, has compared %1 messages (%2 with their contents); Mailhaul itself, on fresh connections, %3 others and the dates of %4.</source>
        <translation>Un secondo lettore di posta, KIMAP, che non partecipa alla copia, ha confrontato %1 messaggi (%2 anche nel contenuto); Mailhaul stesso, tramite nuove connessioni, altri %3 e le date di %4.</translation>
    </message>
    <message>
        <source>the comparison was stopped. Start it again.</source>
        <translation>il confronto è stato interrotto. Avviarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 could not be read. Compare again.</source>
        <translation>non è stato possibile leggere %1. Ripetere il confronto.</translation>
    </message>
    <message>
        <source>Proved except for %1 differences: %2 messages were read afresh in both accounts, and all else is the same. Look at the list of differences.</source>
        <translation>Confermato tranne %1 differenze: %2 messaggi sono stati letti di nuovo in entrambi gli account e tutto il resto è identico. Consultare l’elenco delle differenze.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>Message %1 of “%2” was left out, because another one in the folder has the same Message-ID; but it is not the same message, and it is not in “%3”. Look at both, and copy it by hand if you need it.</source>
        <translation>Il messaggio %1 di «%2» è stato tralasciato perché un altro della cartella ha lo stesso Message-ID; ma non è lo stesso messaggio e non si trova in «%3». Confrontarli e copiarlo a mano se serve.</translation>
    </message>
    <message>
        <source>KIMAP counts %1 messages in it, the engine %2</source>
        <translation>KIMAP vi conta %1 messaggi, il motore %2</translation>
    </message>
    <message>
        <source>it gave up in “%1” (%2).</source>
        <translation>ha rinunciato in «%1» (%2).</translation>
    </message>
    <message>
        <source>the date of arrival could not be read</source>
        <translation>la data di arrivo non si è potuta leggere</translation>
    </message>
    <message>
        <source>it may only be reached with TLS 1.3.</source>
        <translation>può essere raggiunto solo con TLS 1.3.</translation>
    </message>
    <message>
        <source>the sign-in is made with a token.</source>
        <translation>l’accesso avviene con un token.</translation>
    </message>
    <message>
        <source>the sign-in is made in a way that KIMAP does not know.</source>
        <translation>l’accesso avviene in un modo che KIMAP non conosce.</translation>
    </message>
    <message>
        <source>the line to it is not encrypted, and KIMAP would send the password as it is.</source>
        <translation>la linea non è cifrata e KIMAP invierebbe la password così com’è.</translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>The new server writes line ends in its own way. Mail programs show no difference, and a thorough comparison will name it.</source>
        <translation>Il nuovo server scrive le interruzioni di riga a modo suo. Nei programmi di posta non si nota alcuna differenza, ma una verifica approfondita la segnalerà.</translation>
    </message>
    <message>
        <source>The new server puts lines of its own in front of each message. What was in it stays, but a comparison will find other sizes.</source>
        <translation>Il nuovo server antepone righe proprie a ogni messaggio. Il contenuto originale resta, ma un confronto rileverà dimensioni diverse.</translation>
    </message>
    <message>
        <source>The new server changes what is in a message: that from the folder “%1” came back different. Ask the new provider whether a virus scanner or a filter changes mail, before you copy everything.</source>
        <translation>Il nuovo server modifica il contenuto dei messaggi: quello della cartella «%1» è tornato diverso. Prima di copiare tutto, chiedere al nuovo provider se un antivirus o un filtro modifica la posta.</translation>
    </message>
    <message>
        <source>The new server did not take a message of %1 from the folder “%2”: %3 Others like it may stay behind; the result will list them.</source>
        <translation>Il nuovo server non ha accettato un messaggio di %1 della cartella «%2»: %3 Altri messaggi simili potrebbero non essere copiati; il risultato li elencherà.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>non indica alcun motivo.</translation>
    </message>
    <message>
        <source>The trial was cancelled. Start it again, or go on without it.</source>
        <translation>La prova è stata annullata. Avviarla di nuovo o proseguire senza.</translation>
    </message>
    <message>
        <source>There is no message to try with. Choose a folder that has messages.</source>
        <translation>Non ci sono messaggi con cui effettuare la prova. Scegliere una cartella che contenga messaggi.</translation>
    </message>
    <message numerus="yes">
        <source>The new server keeps messages as they are: %n message(s) went there, came back the same in every byte, date and flag, and were removed.</source>
        <translation>
            <numerusform>Il nuovo server conserva i messaggi così come sono: %n messaggio vi è stato copiato, è tornato identico in ogni byte, data e contrassegno ed è stato rimosso.</numerusform>
            <numerusform>Il nuovo server conserva i messaggi così come sono: %n messaggi vi sono stati copiati, sono tornati identici in ogni byte, data e contrassegno e sono stati rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not keep the date of arrival: %1 became %2. Let your mail program sort by the date of sending.</source>
        <translation>Il nuovo server non conserva la data di arrivo: %1 è diventato %2. Nel programma di posta, ordinare i messaggi per data di invio.</translation>
    </message>
    <message>
        <source>The new server does not keep these flags: %1. The messages come along without them.</source>
        <translation>Il nuovo server non conserva questi contrassegni: %1. I messaggi vengono copiati senza.</translation>
    </message>
    <message>
        <source>The new server does not take the folder name “%1” as it is. Give that folder another name on the page “Folders”.</source>
        <translation>Il nuovo server non accetta il nome di cartella «%1» così com&apos;è. Assegnare alla cartella un altro nome nella pagina «Cartelle».</translation>
    </message>
    <message>
        <source>The folder “%1” of the trial is still in the new account: the server did not remove it, or it holds messages that are not from the trial. Look into it, and delete it with your mail program.</source>
        <translation>La cartella «%1» della prova è ancora nel nuovo account: il server non l’ha rimossa, oppure contiene messaggi che non vengono dalla prova. Guardare che cosa contiene ed eliminarla con il programma di posta.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Chats, filters, and the tabs “Social”, “Promotions” and “Updates” stay behind in Gmail.</source>
        <translation>Le chat, i filtri e le schede «Social», «Promozioni» e «Aggiornamenti» restano in Gmail.</translation>
    </message>
    <message>
        <source>A message with several labels is one message in Gmail and lies in several folders over IMAP.</source>
        <translation>Un messaggio con più etichette è un unico messaggio in Gmail e tramite IMAP si trova in più cartelle.</translation>
    </message>
    <message>
        <source>Open the settings of Gmail under “Forwarding and POP/IMAP”.</source>
        <translation>Aprire le impostazioni di Gmail alla scheda «Inoltro e POP/IMAP».</translation>
    </message>
    <message>
        <source>Under “Folder size limits” choose “Do not limit the number of messages in an IMAP folder”, so that folders with more than 1,000 messages are complete.</source>
        <translation>In «Limiti dimensioni cartelle» scegliere «Non limitare il numero di messaggi in una cartella IMAP», affinché le cartelle con più di 1.000 messaggi siano complete.</translation>
    </message>
    <message>
        <source>Under “Labels” choose “Show in IMAP” for every label that shall be copied, and for “All Mail”.</source>
        <translation>In «Etichette» scegliere «Mostra in IMAP» per ogni etichetta da copiare e per «Tutti i messaggi».</translation>
    </message>
    <message>
        <source>Switch on sign-in in two steps for your account, if it is off: without it there are no app passwords.</source>
        <translation>Attivare la verifica in due passaggi per l&apos;account, se non è attiva: senza di essa non sono disponibili le password per le app.</translation>
    </message>
    <message>
        <source>Open the page of app passwords, enter a name such as “Mailhaul”, and choose “Create”.</source>
        <translation>Aprire la pagina delle password per le app, immettere un nome, ad esempio «Mailhaul», e scegliere «Crea».</translation>
    </message>
    <message>
        <source>Copy the app password that is shown and paste it below. Blanks in it do not matter.</source>
        <translation>Copiare la password per le app visualizzata e incollarla qui sotto. Gli spazi che contiene non hanno importanza.</translation>
    </message>
    <message>
        <source>In the settings of Gmail, under “Forwarding and POP/IMAP”, choose “Do not limit the number of messages in an IMAP folder”.</source>
        <translation>Nelle impostazioni di Gmail, in «Inoltro e POP/IMAP», scegliere «Non limitare il numero di messaggi in una cartella IMAP».</translation>
    </message>
    <message>
        <source>Calendars, contacts, tasks, notes and rules are no mail and stay behind.</source>
        <translation>Calendari, contatti, attività, note e regole non sono e-mail e non vengono trasferiti.</translation>
    </message>
    <message>
        <source>The online archive mailbox and public folders cannot be reached over IMAP.</source>
        <translation>La casella di posta di archivio online e le cartelle pubbliche non sono raggiungibili tramite IMAP.</translation>
    </message>
    <message>
        <source>IMAP can be off for a mailbox. If signing in fails, ask your administrator, or open the admin centre yourself: “Users”, “Active users”, the user, “Mail”, “Manage email apps”, “IMAP”.</source>
        <translation>IMAP può essere disattivato per una casella di posta. Se l&apos;accesso non riesce, rivolgersi all&apos;amministratore oppure aprire personalmente l&apos;interfaccia di amministrazione: «Utenti», «Utenti attivi», l&apos;utente, «Posta», «Gestisci app di posta elettronica», «IMAP».</translation>
    </message>
    <message>
        <source>The organisation may ask that an administrator approves the application first. The browser says so.</source>
        <translation>L&apos;organizzazione può richiedere che un amministratore approvi prima l&apos;applicazione. In tal caso lo segnala il browser.</translation>
    </message>
    <message>
        <source>Open the settings of Outlook.com: “Mail”, “Forwarding and IMAP”.</source>
        <translation>Aprire le impostazioni di Outlook.com: «Posta», «Inoltro e IMAP».</translation>
    </message>
    <message>
        <source>Under “POP and IMAP”, allow devices and apps to use IMAP, and save.</source>
        <translation>In «POP e IMAP» consentire a dispositivi e app di usare IMAP, quindi salvare.</translation>
    </message>
    <message>
        <source>Open “Security” in your account at Yahoo.</source>
        <translation>Aprire «Sicurezza» nel proprio account Yahoo.</translation>
    </message>
    <message>
        <source>Choose “Create app password”, enter a name such as “Mailhaul”, and choose “Generate password”.</source>
        <translation>Scegliere «Crea password per le app», immettere un nome, ad esempio «Mailhaul», e scegliere «Genera password».</translation>
    </message>
    <message>
        <source>Open “Security” in your account at AOL.</source>
        <translation>Aprire «Sicurezza» nel proprio account AOL.</translation>
    </message>
    <message>
        <source>Sign in to your Apple Account in the web browser.</source>
        <translation>Accedere al proprio Apple Account nel browser web.</translation>
    </message>
    <message>
        <source>Choose “Sign-In and Security”, then “App-Specific Passwords”, then “Generate an app-specific password”.</source>
        <translation>Scegliere «Accesso e sicurezza», poi «Password specifiche per le app», quindi «Genera una password specifica per le app».</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in the web browser.</source>
        <translation>Accedere alla propria casella di posta nel browser web.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “POP3 &amp; IMAP”, and allow access over POP3 and IMAP. Save.</source>
        <translation>Aprire «Impostazioni», poi «POP3 &amp; IMAP», e consentire l&apos;accesso tramite POP3 e IMAP. Salvare.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an application-specific password under “Security” and enter that one.</source>
        <translation>Se è attiva la verifica in due passaggi, creare in «Sicurezza» una password specifica per l&apos;applicazione e immettere quella.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Privacy &amp; Security”, then “Manage app passwords and access”.</source>
        <translation>Aprire «Impostazioni», «Privacy e sicurezza», poi «Gestisci password e accesso delle app».</translation>
    </message>
    <message>
        <source>Choose “New app password”, the access “Mail (IMAP/POP/SMTP)”, and create it.</source>
        <translation>Scegliere «Nuova password per le app», l&apos;accesso «Mail (IMAP/POP/SMTP)», e crearla.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Mail Accounts”, and switch on “IMAP Access”.</source>
        <translation>Aprire «Impostazioni», «Account di posta», e attivare «Accesso IMAP».</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in your Zoho account under “Security” and enter that one.</source>
        <translation>Se è attiva la verifica in due passaggi, creare una password per le app in «Sicurezza» nel proprio account Zoho e immettere quella.</translation>
    </message>
    <message>
        <source>In the settings of Yandex Mail, under “Email clients”, allow “From the server imap.yandex.com via IMAP” and choose “App passwords and OAuth tokens”.</source>
        <translation>Nelle impostazioni di Yandex Mail, in «Email clients», consentire «From the server imap.yandex.com via IMAP» e scegliere «App passwords and OAuth tokens».</translation>
    </message>
    <message>
        <source>Open the page of app passwords, choose “Email”, and create one.</source>
        <translation>Aprire la pagina delle password per le app, scegliere «Email» e crearne una.</translation>
    </message>
    <message>
        <source>Open “Security”, “Passwords for external applications”, and add one with full access to Mail.</source>
        <translation>Aprire «Security», «Passwords for external applications», e aggiungerne una con accesso completo a Mail.</translation>
    </message>
    <message>
        <source>Labels of Proton Mail appear as folders, so a message with several labels lies in several folders.</source>
        <translation>Le etichette di Proton Mail appaiono come cartelle, perciò un messaggio con più etichette si trova in più cartelle.</translation>
    </message>
    <message>
        <source>Install Proton Mail Bridge on this computer, start it, and sign in there. A paid plan is needed.</source>
        <translation>Installare Proton Mail Bridge su questo computer, avviarlo ed effettuare lì l&apos;accesso. È necessario un piano a pagamento.</translation>
    </message>
    <message>
        <source>Choose your account in Bridge and open “Mailbox configuration”.</source>
        <translation>Scegliere il proprio account in Bridge e aprire «Mailbox configuration».</translation>
    </message>
    <message>
        <source>Copy the password shown there, which is not that of your Proton account, and paste it below.</source>
        <translation>Copiare la password mostrata lì, che non è quella dell&apos;account Proton, e incollarla qui sotto.</translation>
    </message>
    <message>
        <source>Bridge shows a certificate of its own. Compare what Mailhaul shows with “Export TLS certificates” in the settings of Bridge.</source>
        <translation>Bridge presenta un proprio certificato. Confrontare ciò che mostra Mailhaul con «Export TLS certificates» nelle impostazioni di Bridge.</translation>
    </message>
    <message>
        <source>Enter the password with which you read your mail in the web browser.</source>
        <translation>Immettere la password usata per leggere la posta nel browser web.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in the settings of mailbox.org and enter that one.</source>
        <translation>Se è attiva la verifica in due passaggi, creare una password per le app nelle impostazioni di mailbox.org e immettere quella.</translation>
    </message>
    <message>
        <source>If you have switched on additional protection of the mailbox in the settings of Posteo, switch it off while you copy, for it closes IMAP.</source>
        <translation>Se nelle impostazioni di Posteo è attiva la protezione aggiuntiva della casella di posta, disattivarla durante la copia, perché blocca IMAP.</translation>
    </message>
    <message>
        <source>Open the customer centre of Telekom and choose the password for e-mail programs.</source>
        <translation>Aprire il centro clienti di Telekom e scegliere la password per i programmi di posta.</translation>
    </message>
    <message>
        <source>Set a password for e-mail programs there, and enter it below. It is not the one of the customer centre.</source>
        <translation>Impostare lì una password per i programmi di posta e immetterla qui sotto. Non è quella del centro clienti.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox itself, not the one of your customer account.</source>
        <translation>Immettere la password della casella di posta stessa, non quella dell&apos;account cliente.</translation>
    </message>
    <message>
        <source>Open the Infomaniak Manager, “Mail Service”, and choose the mailbox.</source>
        <translation>Aprire Infomaniak Manager, «Servizio Mail», e scegliere la casella di posta.</translation>
    </message>
    <message>
        <source>Open the tab “Devices”, choose “Add”, and enter the password of your Infomaniak account.</source>
        <translation>Aprire la scheda «Dispositivi», scegliere «Aggiungi» e immettere la password del proprio account Infomaniak.</translation>
    </message>
    <message>
        <source>Choose “No user”, enter a name such as “Mailhaul”, and create the password.</source>
        <translation>Scegliere «Nessun utente», immettere un nome, ad esempio «Mailhaul», e creare la password.</translation>
    </message>
    <message>
        <source>In the settings of Mail Orange, allow access from applications that are not from Orange, if that is off.</source>
        <translation>Nelle impostazioni di Mail Orange consentire l&apos;accesso da applicazioni non di Orange, se è disattivato.</translation>
    </message>
    <message>
        <source>If you have switched on “Password Sicura”, make a password for the program in the settings of Libero Mail and enter that one.</source>
        <translation>Se è attiva «Password Sicura», creare una password per il programma nelle impostazioni di Libero Mail e immettere quella.</translation>
    </message>
    <message>
        <source>In the settings of the PEC mailbox, see that IMAP is allowed.</source>
        <translation>Nelle impostazioni della casella PEC, assicurarsi che IMAP sia consentito.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make a password for the e-mail program there and enter that one.</source>
        <translation>Se è attiva la verifica in due passaggi, creare lì una password per il programma di posta e immettere quella.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Security”, and allow access from third-party programs under “Third Party Access Security”.</source>
        <translation>Aprire «Settings», «Security», e consentire l&apos;accesso da programmi di terze parti in «Third Party Access Security».</translation>
    </message>
    <message>
        <source>Sign in to your AT&amp;T account and open “Profile”, “Sign-in info”.</source>
        <translation>Accedere al proprio account AT&amp;T e aprire «Profile», «Sign-in info».</translation>
    </message>
    <message>
        <source>Under “Secure mail key” choose “Manage secure mail key”, then “Add secure mail key”.</source>
        <translation>In «Secure mail key» scegliere «Manage secure mail key», poi «Add secure mail key».</translation>
    </message>
    <message>
        <source>An administrator signs in as a master user with “user*admin” and the administrator&apos;s password.</source>
        <translation>Un amministratore accede come utente master con «user*admin» e la password dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity, and needs the rights on the folders.</source>
        <translation>Un amministratore accede con l&apos;utente come identità di autorizzazione e deve disporre dei diritti sulle cartelle.</translation>
    </message>
    <message>
        <source>Folders lie below “INBOX.”, and the number of connections from one address is small by default.</source>
        <translation>Le cartelle si trovano sotto «INBOX.» e il numero di connessioni da uno stesso indirizzo è ridotto per impostazione predefinita.</translation>
    </message>
    <message>
        <source>IMAP is off in Exchange until an administrator starts its service.</source>
        <translation>In Exchange IMAP è disattivato finché un amministratore non ne avvia il servizio.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity.</source>
        <translation>Un amministratore accede con l&apos;utente come identità di autorizzazione.</translation>
    </message>
    <message>
        <source>Contacts, calendars and the briefcase appear as folders and are no mail.</source>
        <translation>Contatti, calendari e la valigetta appaiono come cartelle e non sono e-mail.</translation>
    </message>
    <message>
        <source>Domino allows no folders below the inbox, and finds messages by age slowly.</source>
        <translation>Domino non consente cartelle sotto la posta in arrivo ed è lento nel trovare i messaggi in base alla loro età.</translation>
    </message>
    <message>
        <source>The server “{host}” no longer accepts passwords from programs.</source>
        <translation>Il server «{host}» non accetta più password dai programmi.</translation>
    </message>
    <message>
        <source>Choose the sign-in in the browser for this account. If there is none for it, ask the administrator which way in is open.</source>
        <translation>Scegliere per questo account l&apos;accesso nel browser. Se non è disponibile, chiedere all&apos;amministratore quale modalità di accesso è consentita.</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids this sign-in.</source>
        <translation>Una regola dell&apos;organizzazione vieta questo accesso.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow IMAP for this account, or to take it out of the rule while the messages are copied.</source>
        <translation>Chiedere all&apos;amministratore di consentire IMAP per questo account o di escluderlo dalla regola mentre si copiano i messaggi.</translation>
    </message>
    <message>
        <source>The name and the password or token are right, but the server “{host}” does not open the mailbox for IMAP.</source>
        <translation>Il nome e la password o il token sono corretti, ma il server «{host}» non apre la casella di posta a IMAP.</translation>
    </message>
    <message>
        <source>Check that the account has a mailbox and a licence, that IMAP is switched on for it, and that the user name is that of the mailbox. For a shared mailbox, whoever signs in needs full access to it.</source>
        <translation>Controllare che l&apos;account abbia una casella di posta e una licenza, che IMAP sia attivo e che il nome utente sia quello della casella di posta. Per una casella condivisa, chi accede deve avere l&apos;accesso completo.</translation>
    </message>
    <message>
        <source>The provider asks for an app password: the usual password is not enough for a program.</source>
        <translation>Il provider richiede una password per le app: la password abituale non è sufficiente per un programma.</translation>
    </message>
    <message>
        <source>Make an app password on the provider&apos;s page and enter it here.</source>
        <translation>Creare una password per le app nella pagina del provider e immetterla qui.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the web browser first.</source>
        <translation>Il provider richiede prima un accesso nel browser web.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, confirm that it was you, and try again.</source>
        <translation>Accedere alla pagina web del provider, confermare la propria identità e riprovare.</translation>
    </message>
    <message>
        <source>Sign-in in two steps is on for this account, so the usual password is not enough for a program.</source>
        <translation>Per questo account è attiva la verifica in due passaggi, perciò la password abituale non è sufficiente per un programma.</translation>
    </message>
    <message>
        <source>IMAP is switched off for this account at the provider.</source>
        <translation>IMAP è disattivato presso il provider per questo account.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, wait a minute, and try again.</source>
        <translation>Attivare IMAP nelle impostazioni dell&apos;account nella pagina web del provider, attendere un minuto e riprovare.</translation>
    </message>
    <message>
        <source>The password of this account has expired.</source>
        <translation>La password di questo account è scaduta.</translation>
    </message>
    <message>
        <source>Set a new password at the provider&apos;s web page and enter it here.</source>
        <translation>Impostare una nuova password nella pagina web del provider e immetterla qui.</translation>
    </message>
    <message>
        <source>The licence or the plan of this account does not include IMAP, or it has ended.</source>
        <translation>La licenza o il piano di questo account non comprende IMAP oppure è scaduto.</translation>
    </message>
    <message>
        <source>Renew the plan, or ask the administrator to give the account a licence for a mailbox.</source>
        <translation>Rinnovare il piano oppure chiedere all&apos;amministratore di assegnare all&apos;account una licenza per una casella di posta.</translation>
    </message>
    <message>
        <source>The provider has locked or closed this account.</source>
        <translation>Il provider ha bloccato o chiuso questo account.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, which says why and what to do. After too many wrong passwords it often helps to wait an hour.</source>
        <translation>Accedere alla pagina web del provider, che indica il motivo e che cosa fare. Dopo troppe password errate spesso basta attendere un&apos;ora.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, so the server “{host}” refuses all of them for a while.</source>
        <translation>I tentativi di accesso sono stati troppi, perciò il server «{host}» li rifiuta tutti per un certo tempo.</translation>
    </message>
    <message>
        <source>Wait an hour, check the password at the provider&apos;s web page, and then try again.</source>
        <translation>Attendere un&apos;ora, controllare la password nella pagina web del provider, quindi riprovare.</translation>
    </message>
    <message>
        <source>The account has more connections open than the server “{host}” allows.</source>
        <translation>L&apos;account ha più connessioni aperte di quante ne consenta il server «{host}».</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, on telephones too, and use fewer connections. Mailhaul waits and tries again by itself while it copies.</source>
        <translation>Chiudere gli altri programmi di posta che usano questo account, anche sui telefoni, e usare meno connessioni. Durante la copia Mailhaul attende e riprova automaticamente.</translation>
    </message>
    <message>
        <source>What the provider allows in a day is used up for this account.</source>
        <translation>Per questo account è esaurito quanto il provider consente in un giorno.</translation>
    </message>
    <message>
        <source>Stop, and go on tomorrow: the copy continues where it was. A lower rate avoids the pause.</source>
        <translation>Interrompere e proseguire domani: la copia riprende dal punto in cui era arrivata. Una velocità inferiore evita la pausa.</translation>
    </message>
    <message>
        <source>The server “{host}” asks for a pause, because it was asked for much in a short time.</source>
        <translation>Il server «{host}» chiede una pausa, perché ha ricevuto molte richieste in poco tempo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: Mailhaul waits as long as the server says. A lower rate makes such pauses rarer.</source>
        <translation>Non occorre fare nulla: Mailhaul attende per il tempo indicato dal server. Una velocità inferiore rende più rare queste pause.</translation>
    </message>
    <message>
        <source>The mailbox on “{host}” is full, or the server is out of order.</source>
        <translation>La casella di posta su «{host}» è piena oppure il server è guasto.</translation>
    </message>
    <message>
        <source>Make room in the mailbox or ask the administrator, then run the copy again.</source>
        <translation>Liberare spazio nella casella di posta o rivolgersi all&apos;amministratore, quindi eseguire di nuovo la copia.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses connections from this place in the net.</source>
        <translation>Il server «{host}» rifiuta le connessioni da questo punto della rete.</translation>
    </message>
    <message>
        <source>Ask the provider to allow your address, or copy from another network without a VPN.</source>
        <translation>Chiedere al provider di consentire il proprio indirizzo oppure copiare da un&apos;altra rete senza VPN.</translation>
    </message>
    <message>
        <source>The server “{host}” stumbles over a character in the user name or the password.</source>
        <translation>Un carattere nel nome utente o nella password crea problemi al server «{host}».</translation>
    </message>
    <message>
        <source>Set a password of letters and digits while you copy, and try again.</source>
        <translation>Durante la copia, impostare una password composta solo da lettere e cifre e riprovare.</translation>
    </message>
    <message>
        <source>The server “{host}” does not know the user name “{user}”.</source>
        <translation>Il server «{host}» non conosce il nome utente «{user}».</translation>
    </message>
    <message>
        <source>Most servers want the whole e-mail address, some only what stands before the “@”. Try the other form under “Server settings”.</source>
        <translation>La maggior parte dei server richiede l&apos;intero indirizzo e-mail, alcuni solo la parte che precede «@». Provare l&apos;altra forma in «Impostazioni del server».</translation>
    </message>
    <message>
        <source>The server “{host}” takes passwords over encrypted connections only.</source>
        <translation>Il server «{host}» accetta password solo tramite connessioni crittografate.</translation>
    </message>
    <message>
        <source>Choose TLS with port 993, or STARTTLS with port 143, under “Server settings”.</source>
        <translation>In «Impostazioni del server» scegliere TLS con la porta 993 oppure STARTTLS con la porta 143.</translation>
    </message>
    <message>
        <source>“{user}” was signed in, but may not open this mailbox for somebody else.</source>
        <translation>L&apos;accesso di «{user}» è riuscito, ma questo utente non può aprire questa casella di posta per conto di altri.</translation>
    </message>
    <message>
        <source>Give this administrator the right to it (full access, or a master user on the server), and check how the mailbox is named.</source>
        <translation>Concedere a questo amministratore il diritto necessario (accesso completo o utente master sul server) e controllare il nome della casella di posta.</translation>
    </message>
    <message>
        <source>The server “{host}” has a problem of its own at the moment.</source>
        <translation>Al momento il server «{host}» ha un problema interno.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it lasts, the provider&apos;s page of disturbances or its support can say more.</source>
        <translation>Attendere alcuni minuti e riprovare. Se il problema persiste, la pagina dei guasti del provider o la sua assistenza possono fornire altre informazioni.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses, because a limit of the provider is reached.</source>
        <translation>Il server «{host}» rifiuta, perché è stato raggiunto un limite del provider.</translation>
    </message>
    <message>
        <source>Its words say which. Close other programs that use the account, wait some minutes, and try again.</source>
        <translation>La sua risposta indica quale. Chiudere gli altri programmi che usano l&apos;account, attendere alcuni minuti e riprovare.</translation>
    </message>
    <message>
        <source>{provider} takes only app passwords from programs, not the password of the account.</source>
        <translation>{provider} accetta dai programmi solo password per le app, non la password dell&apos;account.</translation>
    </message>
    <message>
        <source>Make an app password in the settings of your account at the provider, and enter it here.</source>
        <translation>Creare una password per le app nelle impostazioni del proprio account presso il provider e immetterla qui.</translation>
    </message>
    <message>
        <source>{provider} lets nobody in with a password any more, or refused what the browser sign-in gave.</source>
        <translation>{provider} non consente più l&apos;accesso con la password oppure ha rifiutato ciò che l&apos;accesso nel browser ha fornito.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If that does not help either, check that IMAP is allowed for the mailbox and that the user name is its main address.</source>
        <translation>Effettuare l&apos;accesso nel browser. Se neanche questo è utile, controllare che IMAP sia consentito per la casella di posta e che il nome utente sia il suo indirizzo principale.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge does not know this user name with this password.</source>
        <translation>Proton Mail Bridge non conosce questo nome utente con questa password.</translation>
    </message>
    <message>
        <source>Take the user name and the password from “Mailbox configuration” in Bridge: the password is not that of your Proton account.</source>
        <translation>Usare il nome utente e la password indicati in «Mailbox configuration» in Bridge: la password non è quella dell&apos;account Proton.</translation>
    </message>
    <message>
        <source>The server “{host}” did not accept the user name “{user}” with this password.</source>
        <translation>Il server «{host}» non ha accettato il nome utente «{user}» con questa password.</translation>
    </message>
    <message>
        <source>Check both, best by signing in at the provider&apos;s web page with them. Some providers ask for an app password, which is made there.</source>
        <translation>Controllare entrambi; il modo migliore è usarli per accedere alla pagina web del provider. Alcuni provider richiedono una password per le app, che si crea in quella pagina.</translation>
    </message>
    <message>
        <source>Another program is holding the folder at the moment.</source>
        <translation>Al momento un altro programma tiene occupata la cartella.</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, and try again.</source>
        <translation>Chiudere gli altri programmi di posta che usano questo account e riprovare.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message because of its header, which breaks the rules for mail.</source>
        <translation>Il server «{host}» rifiuta il messaggio a causa della sua intestazione, che viola le regole della posta elettronica.</translation>
    </message>
    <message>
        <source>The message stays in the old account. Save it as a file there if it matters, or have its header mended by a rule while copying.</source>
        <translation>Il messaggio resta nel vecchio account. Se è importante, salvarlo da lì come file oppure farne correggere l&apos;intestazione da una regola durante la copia.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message, because it contains a byte that mail must not have (NUL).</source>
        <translation>Il server «{host}» rifiuta il messaggio, perché contiene un byte non ammesso nella posta elettronica (NUL).</translation>
    </message>
    <message>
        <source>The message stays in the old account. A rule that removes such bytes while copying lets it through.</source>
        <translation>Il messaggio resta nel vecchio account. Con una regola che rimuove tali byte durante la copia viene accettato.</translation>
    </message>
    <message>
        <source>The server “{host}” takes the message for a virus.</source>
        <translation>Il server «{host}» considera il messaggio un virus.</translation>
    </message>
    <message>
        <source>Look at the message in the old account, delete it if it is one, or leave it there.</source>
        <translation>Esaminare il messaggio nel vecchio account; eliminarlo se è un virus, altrimenti lasciarlo lì.</translation>
    </message>
    <message>
        <source>Exchange refuses the message: it is too large, has lines that are too long, or the mailbox is full.</source>
        <translation>Exchange rifiuta il messaggio: è troppo grande, contiene righe troppo lunghe oppure la casella di posta è piena.</translation>
    </message>
    <message>
        <source>Check the size of the message and the room in the mailbox. The message stays in the old account.</source>
        <translation>Controllare la dimensione del messaggio e lo spazio nella casella di posta. Il messaggio resta nel vecchio account.</translation>
    </message>
    <message>
        <source>The server “{host}” keeps this name for itself.</source>
        <translation>Il server «{host}» riserva questo nome a sé stesso.</translation>
    </message>
    <message>
        <source>Choose another folder in the new account for it on the page “Folders”.</source>
        <translation>Scegliere un&apos;altra cartella del nuovo account nella pagina «Cartelle».</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this name for a folder.</source>
        <translation>Il server «{host}» non consente questo nome per una cartella.</translation>
    </message>
    <message>
        <source>Choose another name for it on the page “Folders”.</source>
        <translation>Scegliere un altro nome nella pagina «Cartelle».</translation>
    </message>
    <message>
        <source>On “{host}” this folder can contain messages or other folders, but not both.</source>
        <translation>Su «{host}» questa cartella può contenere messaggi o altre cartelle, ma non entrambi.</translation>
    </message>
    <message>
        <source>Choose another place for the folders below it on the page “Folders”.</source>
        <translation>Scegliere un&apos;altra posizione per le cartelle sottostanti nella pagina «Cartelle».</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this account to write there.</source>
        <translation>Il server «{host}» non consente a questo account di scrivere in quella posizione.</translation>
    </message>
    <message>
        <source>Ask whoever owns the folder for the right to it, or choose another folder on the page “Folders”.</source>
        <translation>Chiedere il diritto necessario al proprietario della cartella oppure scegliere un&apos;altra cartella nella pagina «Cartelle».</translation>
    </message>
    <message>
        <source>The server “{host}” does not take one of the marks of this message.</source>
        <translation>Il server «{host}» non accetta uno dei contrassegni di questo messaggio.</translation>
    </message>
    <message>
        <source>The message can be copied without that mark by a rule for flags.</source>
        <translation>Con una regola per i contrassegni il messaggio può essere copiato senza quel contrassegno.</translation>
    </message>
    <message>
        <source>The server “{host}” does not speak a kind of encryption that is still safe.</source>
        <translation>Il server «{host}» non supporta alcun tipo di crittografia ancora sicuro.</translation>
    </message>
    <message>
        <source>Ask the provider to renew it, or whether there is another server for mail programs.</source>
        <translation>Chiedere al provider di aggiornarlo o se esiste un altro server per i programmi di posta.</translation>
    </message>
    <message>
        <source>Yahoo shows the newest 10,000 messages of a folder at imap.mail.yahoo.com; all of them at export.imap.mail.yahoo.com.</source>
        <translation>Su imap.mail.yahoo.com Yahoo mostra i 10.000 messaggi più recenti di una cartella; su export.imap.mail.yahoo.com li mostra tutti.</translation>
    </message>
    <message>
        <source>Domino has no administrator login over IMAP; each user signs in.</source>
        <translation>Domino non prevede l&apos;accesso degli amministratori tramite IMAP; ogni utente accede personalmente.</translation>
    </message>
    <message>
        <source>The organisation lets in only applications that an administrator has approved, and Mailhaul is not among them yet.</source>
        <translation>L’organizzazione ammette solo applicazioni approvate da un amministratore, e Mailhaul non è ancora tra queste.</translation>
    </message>
    <message>
        <source>Ask the administrator to approve the registration that Mailhaul uses, and then sign in again.</source>
        <translation>Chiedere all’amministratore di approvare la registrazione usata da Mailhaul, poi accedere di nuovo.</translation>
    </message>
    <message>
        <source>The service does not accept the registration under which Mailhaul asks.</source>
        <translation>Il servizio non accetta la registrazione con cui Mailhaul si presenta.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret under “Advanced”. At Microsoft it has to be a public client with the redirect address http://localhost, for the kind of account that signs in.</source>
        <translation>Controllare l’ID client e il segreto client in «Avanzate». Presso Microsoft deve essere un client pubblico con l’indirizzo di reindirizzamento http://localhost, per il tipo di account che accede.</translation>
    </message>
    <message>
        <source>The account that was chosen in the browser does not belong to the organisation that was asked.</source>
        <translation>L’account scelto nel browser non appartiene all’organizzazione interpellata.</translation>
    </message>
    <message>
        <source>Sign in again and choose the account whose mailbox is to be opened. Where the browser picks another one by itself, copy the link into a private window.</source>
        <translation>Accedere di nuovo e scegliere l’account di cui aprire la casella. Se il browser ne prende un altro da solo, copiare il link in una finestra privata.</translation>
    </message>
    <message>
        <source>The access that was granted has ended, because it was withdrawn, was not used for long, or the password was changed.</source>
        <translation>L’accesso concesso è terminato perché è stato revocato, non è stato usato a lungo o la password è stata cambiata.</translation>
    </message>
    <message>
        <source>Sign in in the browser again.</source>
        <translation>Accedere di nuovo nel browser.</translation>
    </message>
    <message>
        <source>The server “{host}” says that the password is wrong or that IMAP is switched off for this account.</source>
        <translation>Il server «{host}» dice che la password è sbagliata o che IMAP è disattivato per questo account.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, make an app password there, and enter it here.</source>
        <translation>Attivare IMAP nelle impostazioni dell’account sul sito del provider, creare lì una password per le app e inserirla qui.</translation>
    </message>
    <message>
        <source>The server “{host}” does not take the way to sign in that was chosen.</source>
        <translation>Il server «{host}» non accetta il modo di accesso scelto.</translation>
    </message>
    <message>
        <source>Choose “The strongest that the server offers” as the mechanism under “Server settings”, or another one.</source>
        <translation>Scegliere «Il più sicuro offerto dal server» come meccanismo in «Impostazioni del server», oppure un altro.</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 di %2 messaggi</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no record of a copy between these two accounts on this computer. Give the same servers and users as in that copy.</source>
        <translation>Su questo computer non c&apos;è alcun registro di una copia tra questi due account. Indicare gli stessi server e utenti di quella copia.</translation>
    </message>
    <message>
        <source>The name %1 does not say which kind of report is wanted. End it with .txt, .html, .pdf, .csv or .json.</source>
        <translation>Il nome %1 non indica quale tipo di rapporto si desidera. Farlo terminare con .txt, .html, .pdf, .csv o .json.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here. Use another ending, such as .html.</source>
        <translation>Qui non è possibile creare un PDF. Usare un&apos;altra estensione, ad esempio .html.</translation>
    </message>
</context>
<context>
    <name>Imap</name>
    <message>
        <source>The server does not offer STARTTLS.</source>
        <translation>Il server non offre STARTTLS.</translation>
    </message>
    <message>
        <source>The server lists folders without end.</source>
        <translation>Il server elenca cartelle senza fine.</translation>
    </message>
    <message>
        <source>The server asked for more although nothing was to be sent.</source>
        <translation>Il server ha chiesto altri dati, benché non ci fosse nulla da inviare.</translation>
    </message>
    <message>
        <source>The server answered a question that was not asked.</source>
        <translation>Il server ha risposto a una domanda che non era stata posta.</translation>
    </message>
    <message>
        <source>The server answered before it had read the whole command.</source>
        <translation>Il server ha risposto prima di aver letto l&apos;intero comando.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>Il server ha inviato una riga senza fine.</translation>
    </message>
    <message>
        <source>The server announced more bytes than can be taken at once.</source>
        <translation>Il server ha annunciato più byte di quanti se ne possano accettare in una volta.</translation>
    </message>
    <message>
        <source>The server sent more than one message in one answer.</source>
        <translation>Il server ha inviato più di un messaggio in un&apos;unica risposta.</translation>
    </message>
    <message>
        <source>The server sent a message without saying which one it is.</source>
        <translation>Il server ha inviato un messaggio senza indicare quale sia.</translation>
    </message>
    <message>
        <source>The server sent another message than the one it had begun.</source>
        <translation>Il server ha inviato un messaggio diverso da quello che aveva iniziato.</translation>
    </message>
    <message>
        <source>The server lists messages without end.</source>
        <translation>Il server elenca messaggi senza fine.</translation>
    </message>
    <message>
        <source>The server gives several messages the same number.</source>
        <translation>Il server assegna lo stesso numero a più messaggi.</translation>
    </message>
    <message>
        <source>The server lists messages without their numbers.</source>
        <translation>Il server elenca i messaggi senza i relativi numeri.</translation>
    </message>
    <message>
        <source>The server talks without end instead of answering.</source>
        <translation>Il server continua a trasmettere senza fine invece di rispondere.</translation>
    </message>
    <message>
        <source>Unexpected answer: %1</source>
        <translation>Risposta imprevista: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server counts %n more message(s) than it lists.</source>
        <translation>
            <numerusform>Il server conta %n messaggio in più rispetto a quelli che elenca.</numerusform>
            <numerusform>Il server conta %n messaggi in più rispetto a quelli che elenca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s compressed data is damaged.</source>
        <translation>I dati compressi del server sono danneggiati.</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer</source>
        <translation>Il certificato è stato revocato dall&apos;emittente</translation>
    </message>
    <message>
        <source>The certificate or the key to sign in with cannot be read.</source>
        <translation>Non è possibile leggere il certificato o la chiave per l&apos;accesso.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password itself.</source>
        <translation>Il server non ha potuto dimostrare di conoscere a sua volta la password.</translation>
    </message>
    <message>
        <source>The list of revoked certificates cannot be read.</source>
        <translation>L’elenco dei certificati revocati non si può leggere.</translation>
    </message>
    <message>
        <source>The server lists the message, but does not send it.</source>
        <translation>Il server elenca il messaggio, ma non lo invia.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this folder.</source>
        <translation>A questa cartella il server chiude la connessione o smette di rispondere.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this message.</source>
        <translation>A questo messaggio il server chiude la connessione o smette di rispondere.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The record %1 was made by a newer version of this program. Use that version, or move the file away to begin without it.</source>
        <translation>Il registro %1 è stato creato da una versione più recente di questo programma. Usare quella versione oppure spostare altrove il file per iniziare senza di esso.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountController</name>
    <message>
        <source>Enter the e-mail address of the account.</source>
        <translation>Immettere l&apos;indirizzo e-mail dell&apos;account.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Immettere la password dell&apos;account.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>La porta è un numero da 1 a 65535. Lasciare vuoto il campo per usare quella consueta.</translation>
    </message>
    <message>
        <source>This is the old account itself. Enter the account that the messages shall go to.</source>
        <translation>Questo è il vecchio account stesso. Immettere l&apos;account in cui devono andare i messaggi.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server under “Server settings”.</source>
        <translation>Immettere il nome del server di posta in «Impostazioni del server».</translation>
    </message>
    <message>
        <source>Enter the user name under “Server settings”.</source>
        <translation>Immettere il nome utente in «Impostazioni del server».</translation>
    </message>
    <message>
        <source>Say whether this is the right server, or enter another one under “Server settings”.</source>
        <translation>Indicare se questo è il server giusto oppure immetterne un altro in «Impostazioni del server».</translation>
    </message>
    <message>
        <source>Wait for the search, or enter the name of the mail server under “Server settings”.</source>
        <translation>Attendere il termine della ricerca oppure immettere il nome del server di posta in «Impostazioni del server».</translation>
    </message>
    <message>
        <source>Finish signing in in your browser, or cancel it above.</source>
        <translation>Completare l&apos;accesso nel browser oppure annullarlo qui sopra.</translation>
    </message>
    <message>
        <source>Sign in in your browser with the button above.</source>
        <translation>Effettuare l&apos;accesso nel browser con il pulsante qui sopra.</translation>
    </message>
    <message>
        <source>Enter the app password that you have made for Mailhaul.</source>
        <translation>Immettere la password per le app creata per Mailhaul.</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” were tried as the user name.</source>
        <translation>Come nome utente sono stati provati «%1» e «%2».</translation>
    </message>
    <message>
        <source>The server refused the user name “%1”, so “%2” is tried now.</source>
        <translation>Il server ha rifiutato il nome utente «%1», perciò ora si prova «%2».</translation>
    </message>
    <message>
        <source>The server refused the user name “%1” and took “%2”.</source>
        <translation>Il server ha rifiutato il nome utente «%1» e accettato «%2».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountPage</name>
    <message>
        <source>Old Account</source>
        <translation>Vecchio account</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>Where are the messages now? Nothing in this account will be changed.</source>
        <translation>Dove si trovano ora i messaggi? In questo account non verrà modificato nulla.</translation>
    </message>
    <message>
        <source>Where shall the messages go?</source>
        <translation>Dove devono andare i messaggi?</translation>
    </message>
    <message>
        <source>E-mail &amp;address:</source>
        <translation>Indirizzo &amp;e-mail:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>M&amp;ostra la password</translation>
    </message>
    <message>
        <source>&amp;Server settings</source>
        <translation>Impostazioni del &amp;server</translation>
    </message>
    <message>
        <source>S&amp;top Trying</source>
        <translation>In&amp;terrompi il tentativo</translation>
    </message>
    <message>
        <source>Mail server (&amp;IMAP):</source>
        <translation>Server di posta (&amp;IMAP):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
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
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>S&amp;ecurity:</source>
        <translation>Sicu&amp;rezza:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome &amp;utente:</translation>
    </message>
    <message>
        <source>Warning: without encryption, others on the way can read the password and the messages. Choose this only for a server on this computer or in your own network.</source>
        <translation>Avviso: senza crittografia, altri lungo il percorso possono leggere la password e i messaggi. Scegliere questa opzione solo per un server su questo computer o nella propria rete.</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Server di posta: %1</translation>
    </message>
    <message>
        <source>Sa&amp;ved account:</source>
        <translation>Account sal&amp;vato:</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>Removes the account from this list and its password from the keychain.</source>
        <translation>Rimuove l&apos;account da questo elenco e la sua password dal portachiavi.</translation>
    </message>
    <message>
        <source>&amp;Yes, Use This Server</source>
        <translation>Sì, usa &amp;questo server</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Il più sicuro offerto dal server</translation>
    </message>
    <message>
        <source>Administrator &amp;login:</source>
        <translation>&amp;Login dell&apos;amministratore:</translation>
    </message>
    <message>
        <source>Only if somebody else signs in for the user</source>
        <translation>Solo se un&apos;altra persona accede per conto dell&apos;utente</translation>
    </message>
    <message>
        <source>With authorization identity (Exchange, Zimbra, Cyrus)</source>
        <translation>Con identità di autorizzazione (Exchange, Zimbra, Cyrus)</translation>
    </message>
    <message>
        <source>As “user*administrator” (Dovecot)</source>
        <translation>Come «utente*amministratore» (Dovecot)</translation>
    </message>
    <message>
        <source>With PROXYAUTH (Sun, Oracle)</source>
        <translation>Con PROXYAUTH (Sun, Oracle)</translation>
    </message>
    <message>
        <source>Shared mailbox (Microsoft 365)</source>
        <translation>Casella di posta condivisa (Microsoft 365)</translation>
    </message>
    <message>
        <source>Administrator si&amp;gns in:</source>
        <translation>L&apos;ammi&amp;nistratore accede:</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un altro</translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation>Pass&amp;word per le app:</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Accesso a %1 in corso…</translation>
    </message>
    <message>
        <source>How it goes:
1. You enter the old and the new account, and choose the folders.
2. Mailhaul shows what would be copied. Up to there, nothing is written anywhere.
3. You press the button “Copy”. You can pause or stop at any time and continue later: nothing is lost or copied twice.</source>
        <translation>Ecco come funziona:
1. Si inseriscono il vecchio e il nuovo account e si scelgono le cartelle.
2. Mailhaul mostra che cosa verrebbe copiato. Fino a quel punto non viene scritto nulla da nessuna parte.
3. Si preme il pulsante «Copia». È possibile fare una pausa o interrompere in qualsiasi momento e continuare più tardi: nulla va perso o viene copiato due volte.</translation>
    </message>
    <message>
        <source>&amp;Remember this account on this computer</source>
        <translation>Ricorda questo account su questo co&amp;mputer</translation>
    </message>
    <message>
        <source>Keeps the account for the next time. The password goes only into the keychain, the system&apos;s own safe for passwords.</source>
        <translation>Conserva l&apos;account per la prossima volta. La password va solo nel portachiavi, la cassaforte delle password del sistema.</translation>
    </message>
    <message>
        <source>Leave empty or as it is what you do not know. The help pages of your provider have these settings under “IMAP”, the way in which mail programs get at mail.</source>
        <translation>Lasciare vuoto o com&apos;è ciò che non si conosce. Le pagine di aiuto del provider riportano queste impostazioni sotto «IMAP», il modo in cui i programmi di posta accedono ai messaggi.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>&amp;Metodo di accesso:</translation>
    </message>
    <message>
        <source>Sign In in the &amp;Browser Instead</source>
        <translation>Accedi invece nel &amp;browser</translation>
    </message>
    <message>
        <source>Use an App Pass&amp;word Instead</source>
        <translation>Usa invece una pass&amp;word per le app</translation>
    </message>
    <message>
        <source>Use the Pass&amp;word Instead</source>
        <translation>Usa invece la pass&amp;word</translation>
    </message>
    <message>
        <source>Stop &amp;Trusting It</source>
        <translation>&amp;Non considerarlo più attendibile</translation>
    </message>
    <message>
        <source>Asks again the next time this server shows a certificate that cannot be verified.</source>
        <translation>Chiede di nuovo la prossima volta che questo server mostra un certificato non verificabile.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified, since %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Si considera attendibile un certificato di questo server che non si può verificare, dal %1. La sua impronta SHA-256 è %2.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified. Its SHA-256 fingerprint is %1.</source>
        <translation>Si considera attendibile un certificato di questo server che non si può verificare. La sua impronta SHA-256 è %1.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AuditPanel</name>
    <message>
        <source>Is it really all there?</source>
        <translation>C&apos;è davvero tutto?</translation>
    </message>
    <message>
        <source>Compare &amp;Both Accounts Now</source>
        <translation>Confronta ora entram&amp;bi gli account</translation>
    </message>
    <message>
        <source>&amp;Cancel Comparison</source>
        <translation>Annulla con&amp;fronto</translation>
    </message>
    <message>
        <source>Reads both accounts afresh and compares them message by message.</source>
        <translation>Legge di nuovo entrambi gli account e li confronta messaggio per messaggio.</translation>
    </message>
    <message>
        <source>Both accounts are opened afresh and compared message by message, where possible by another mail reader than the one that copied. Nothing is written to either.</source>
        <translation>Entrambi gli account vengono aperti di nuovo e confrontati messaggio per messaggio, se possibile con un lettore di posta diverso da quello che ha eseguito la copia. Non viene scritto nulla in nessuno dei due.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>Rapi&amp;da</translation>
    </message>
    <message>
        <source>&amp;Thorough</source>
        <translation>Approfo&amp;ndita</translation>
    </message>
    <message>
        <source>Every byte of every message as well. This takes about as long as copying everything.</source>
        <translation>Anche ogni byte di ogni messaggio. Richiede all&apos;incirca lo stesso tempo della copia completa.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Cancelling: the connections are being ended.</source>
        <translation>Annullamento in corso: le connessioni vengono chiuse.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Accesso a entrambi gli account in corso…</translation>
    </message>
    <message>
        <source>No difference so far.</source>
        <translation>Finora nessuna differenza.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) so far.</source>
        <translation>
            <numerusform>Finora %Ln differenza.</numerusform>
            <numerusform>Finora %Ln differenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1”: %2 of %3 messages and %4 of %5 folders are done. %6</source>
        <translation>Confronto di «%1»: %2 messaggi su %3 e %4 cartelle su %5 completati. %6</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences:</source>
        <translation>Le prime %1 differenze su %2:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s):</source>
        <translation>
            <numerusform>%Ln differenza:</numerusform>
            <numerusform>%Ln differenze:</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avanzamento del confronto</translation>
    </message>
    <message>
        <source>Headers, sizes, marks and dates of all messages.</source>
        <translation>Intestazioni, dimensioni, contrassegni e date di tutti i messaggi.</translation>
    </message>
    <message>
        <source>Yes, it is all there</source>
        <translation>Sì, c&apos;è tutto</translation>
    </message>
    <message numerus="yes">
        <source>Yes, except for %Ln difference(s)</source>
        <translation>
            <numerusform>Sì, tranne %Ln differenza</numerusform>
            <numerusform>Sì, tranne %Ln differenze</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <translation>Non è stato possibile accertarlo</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CanaryPanel</name>
    <message>
        <source>Does the new server keep messages as they are?</source>
        <translation>Il nuovo server conserva i messaggi così come sono?</translation>
    </message>
    <message>
        <source>&amp;Try a Few Messages</source>
        <translation>Prova con alcuni m&amp;essaggi</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Progress of the trial</source>
        <translation>Avanzamento della prova</translation>
    </message>
    <message>
        <source>Removing what was put into the new account…</source>
        <translation>Rimozione di ciò che è stato inserito nel nuovo account…</translation>
    </message>
    <message>
        <source>Copying a handful of messages and reading them back…</source>
        <translation>Copia di alcuni messaggi e rilettura in corso…</translation>
    </message>
    <message>
        <source>A handful of messages goes into a folder of its own in the new account, is read back and compared in every byte, date and mark, and is removed together with the folder.</source>
        <translation>Alcuni messaggi vengono copiati in un&apos;apposita cartella del nuovo account, letti di nuovo, confrontati in ogni byte, data e contrassegno e infine rimossi insieme alla cartella.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CertificateQuestion</name>
    <message>
        <source>&amp;Trust This Certificate for This Server</source>
        <translation>Considera attendibile questo certi&amp;ficato per questo server</translation>
    </message>
    <message>
        <source>Tries again and accepts exactly this certificate from this server.</source>
        <translation>Riprova e accetta da questo server esattamente questo certificato.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Motivo dell&apos;avviso</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta digitale SHA-256</translation>
    </message>
    <message>
        <source>“%1” shows a certificate that is not trusted, so somebody else may be answering in its place. Trust it only if the provider confirms the fingerprint below.</source>
        <translation>«%1» presenta un certificato non attendibile, perciò al suo posto potrebbe rispondere qualcun altro. Considerarlo attendibile solo se il provider conferma l&apos;impronta digitale riportata sotto.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckFindings</name>
    <message>
        <source>encrypted with TLS</source>
        <translation>crittografata con TLS</translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation>crittografata con STARTTLS</translation>
    </message>
    <message>
        <source>encrypted where the server offers it</source>
        <translation>crittografata se il server lo consente</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non crittografata</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A server and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>finora %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Messaggio più grande</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 liberi su %2</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>Spazio per i messaggi</translation>
    </message>
    <message>
        <source>Message limit</source>
        <translation>Limite per messaggio</translation>
    </message>
    <message>
        <source>Messages of up to %1 are taken</source>
        <translation>Sono accettati messaggi fino a %1</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite giornaliero</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al giorno</translation>
    </message>
    <message>
        <source>Hourly limit</source>
        <translation>Limite orario</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) an hour</source>
        <translation>
            <numerusform>%n messaggio all&apos;ora</numerusform>
            <numerusform>%n messaggi all&apos;ora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>Più di %n messaggio supera la dimensione accettata dal nuovo account (%1) e resta in quello vecchio.</numerusform>
            <numerusform>Più di %n messaggi superano la dimensione accettata dal nuovo account (%1) e restano in quello vecchio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>%n messaggio supera la dimensione accettata dal nuovo account (%1) e resta in quello vecchio.</numerusform>
            <numerusform>%n messaggi superano la dimensione accettata dal nuovo account (%1) e restano in quello vecchio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new account has room for %1, but the old one holds %2. Get more storage, make room, or leave folders out.</source>
        <translation>Il nuovo account ha spazio per %1, ma quello vecchio contiene %2. Procurarsi altro spazio di archiviazione, liberare spazio oppure escludere alcune cartelle.</translation>
    </message>
    <message>
        <source>The new account has room for %1 messages, but the old one holds %2. Make room or leave folders out.</source>
        <translation>Il nuovo account ha spazio per %1 messaggi, ma quello vecchio ne contiene %2. Liberare spazio oppure escludere alcune cartelle.</translation>
    </message>
    <message numerus="yes">
        <source>The daily limits of the providers make this a matter of about %n day(s). The copy can be stopped and goes on where it was.</source>
        <translation>
            <numerusform>A causa dei limiti giornalieri dei provider occorre circa %n giorno. La copia può essere interrotta e riprende dal punto in cui era arrivata.</numerusform>
            <numerusform>A causa dei limiti giornalieri dei provider occorrono circa %n giorni. La copia può essere interrotta e riprende dal punto in cui era arrivata.</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Porta %1, %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Contacts, calendars, filters and signatures are no messages and never come along over IMAP. Export them at the old provider and import them at the new one.</source>
        <translation>Contatti, calendari, filtri e firme non sono messaggi e non vengono mai trasferiti tramite IMAP. Esportarli dal vecchio provider e importarli nel nuovo.</translation>
    </message>
    <message>
        <source>Both look like one and the same account: folders and messages are the same to the last detail. If they are, there is nothing to copy, and what you delete in one is gone from both. Go back and enter the account that the messages shall go to.</source>
        <translation>Entrambi sembrano lo stesso account: cartelle e messaggi coincidono fin nei minimi dettagli. Se è così, non c&apos;è nulla da copiare, e ciò che si elimina in uno sparisce da entrambi. Tornare indietro e inserire l&apos;account in cui devono andare i messaggi.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckPage</name>
    <message>
        <source>S&amp;top Checking</source>
        <translation>In&amp;terrompi il controllo</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>&amp;Controlla di nuovo</translation>
    </message>
    <message>
        <source>Checking Both Accounts</source>
        <translation>Controllo di entrambi gli account</translation>
    </message>
    <message>
        <source>Mailhaul signs in on both sides and looks at the folders. Nothing is changed.</source>
        <translation>Mailhaul accede a entrambi gli account ed esamina le cartelle. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Vecchio account</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready.</source>
        <translation>Accesso effettuato. Tutto è pronto.</translation>
    </message>
    <message>
        <source>This account cannot be used as it is.</source>
        <translation>Questo account non può essere usato così com&apos;è.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Il controllo è stato interrotto dall&apos;utente.</translation>
    </message>
    <message>
        <source>Go back to change the account, or check again.</source>
        <translation>Tornare indietro per modificare l&apos;account oppure ripetere il controllo.</translation>
    </message>
    <message>
        <source>What will not come along</source>
        <translation>Che cosa non verrà trasferito</translation>
    </message>
    <message>
        <source>Signed in at %1. Counting folders and messages…</source>
        <translation>Accesso a %1 effettuato. Conteggio di cartelle e messaggi in corso…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Accesso a %1 in corso…</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready; the messages are still being measured, and you need not wait for that.</source>
        <translation>Accesso effettuato. Tutto è pronto; il calcolo delle dimensioni dei messaggi è ancora in corso, ma non è necessario attendere.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Choices</name>
    <message>
        <source>The rule “%1” cannot be used: %2 Correct it or remove it.</source>
        <translation>La regola «%1» non può essere usata: %2 Correggerla o rimuoverla.</translation>
    </message>
    <message>
        <source>The search can be made of plain letters, digits and signs only. Remove the others.</source>
        <translation>La ricerca può contenere solo lettere semplici, cifre e segni. Rimuovere gli altri caratteri.</translation>
    </message>
    <message>
        <source>No message can be that new and that old at once. Change a date.</source>
        <translation>Nessun messaggio può essere al tempo stesso così recente e così vecchio. Modificare una data.</translation>
    </message>
    <message>
        <source>No message can be that small and that large at once. Change a size.</source>
        <translation>Nessun messaggio può essere al tempo stesso così piccolo e così grande. Modificare una dimensione.</translation>
    </message>
    <message>
        <source>Deleting in both accounts contradicts itself: the first empties the old account, and the second deletes what the old account does not have. Choose one of them.</source>
        <translation>Eliminare messaggi in entrambi gli account è contraddittorio: la prima opzione svuota il vecchio account, la seconda elimina ciò che il vecchio account non contiene. Scegliere una delle due.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CommandLine</name>
    <message>
        <source>Moves a mailbox from an old account to a new one.</source>
        <translation>Trasferisce una casella di posta da un vecchio account a uno nuovo.</translation>
    </message>
    <message>
        <source>Fill in both accounts from this JSON file, and delete it at once.</source>
        <translation>Compila i dati di entrambi gli account da questo file JSON e lo elimina subito.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>“%1” is not an option. --help lists those that exist.</source>
        <translation>«%1» non è un&apos;opzione. --help elenca quelle disponibili.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra questo testo.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>A saved migration (*.mailhaul).</source>
        <translation>Una migrazione salvata (*.mailhaul).</translation>
    </message>
    <message>
        <source>How much goes into the log: error, warning, info, debug or protocol.</source>
        <translation>Quanto viene scritto nel registro: error, warning, info, debug o protocol.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>livello</translation>
    </message>
    <message>
        <source>--loglevel can be one of %1, but not %2.</source>
        <translation>--loglevel può essere uno dei valori seguenti: %1, ma non %2.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CopyPage</name>
    <message>
        <source>&amp;Stop (Continue Later)</source>
        <translation>In&amp;terrompi (e continua più tardi)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Avanzamento della copia</translation>
    </message>
    <message>
        <source>Messages done: %1 of %2</source>
        <translation>Messaggi completati: %1 di %2</translation>
    </message>
    <message>
        <source>Copied so far: %1 of %2</source>
        <translation>Copiato finora: %1 di %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Cartella: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocità: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Non ancora iniziata.</translation>
    </message>
    <message>
        <source>Paused. Press Resume to go on.</source>
        <translation>In pausa. Premere «Riprendi» per continuare.</translation>
    </message>
    <message>
        <source>Stopping: messages under way are being finished.</source>
        <translation>Interruzione in corso: i messaggi già avviati vengono completati.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>L&apos;esecuzione è terminata.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Accesso a entrambi gli account in corso…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Esame delle cartelle in corso…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later: nothing is lost or copied twice.</source>
        <translation>È possibile mettere in pausa oppure interrompere e continuare più tardi: nulla va perso né viene copiato due volte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The next try is at %2, in %n second(s).</source>
        <translation>
            <numerusform>%1 Il prossimo tentativo è alle %2, tra %n secondo.</numerusform>
            <numerusform>%1 Il prossimo tentativo è alle %2, tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Rallenta</translation>
    </message>
    <message>
        <source>Details of the copy</source>
        <translation>Dettagli della copia</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>What each pair of connections is doing</source>
        <translation>Che cosa sta facendo ogni coppia di connessioni</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>What has mended itself</source>
        <translation>Che cosa si è risolto da sé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 What has not fitted will be tried again: make room, then press Resume. Or press Stop and continue another time.</source>
        <translation>%1 Ciò che non ha trovato posto verrà ritentato: liberare spazio, quindi premere «Riprendi». In alternativa premere «Interrompi» e continuare in un altro momento.</translation>
    </message>
    <message>
        <source>Copying… What you want to try again follows at the end.</source>
        <translation>Copia in corso… Ciò che si desidera ritentare segue alla fine.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Copying rests for a while, so that on average it stays below what you have set under “Slow down”.</source>
        <translation>La copia si ferma per un po&apos;, in modo da restare in media al di sotto di quanto impostato in «Rallenta».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DeletionsPanel</name>
    <message>
        <source>Warning: what is deleted cannot be brought back. The review says how many messages that would be, and nothing is deleted before you press its button.</source>
        <translation>Avviso: ciò che viene eliminato non può essere recuperato. Il riepilogo indica quanti messaggi verrebbero eliminati e nulla viene eliminato prima di premere il relativo pulsante.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;old account once they are in the new one</source>
        <translation>Elimina i messa&amp;ggi dal vecchio account quando sono nel nuovo</translation>
    </message>
    <message>
        <source>Messages will be deleted from the old account when they have been copied.</source>
        <translation>I messaggi verranno eliminati dal vecchio account dopo essere stati copiati.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;new account that the old one does not have</source>
        <translation>Elimina dal n&amp;uovo account i messaggi che il vecchio non contiene</translation>
    </message>
    <message>
        <source>Messages that are only in the new account will be deleted there.</source>
        <translation>I messaggi presenti solo nel nuovo account verranno eliminati da lì.</translation>
    </message>
    <message>
        <source>Delete Messages</source>
        <translation>Elimina messaggi</translation>
    </message>
    <message>
        <source>This cannot be undone. Do you want that?</source>
        <translation>L&apos;operazione non può essere annullata. Continuare?</translation>
    </message>
    <message>
        <source>&amp;Delete Them</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Do &amp;Not Delete</source>
        <translation>&amp;Non eliminare</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DoorPanel</name>
    <message>
        <source>In the web browser</source>
        <translation>Nel browser web</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Con una password per le app</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Con la password</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>Ac&amp;cesso:</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s &amp;Page</source>
        <translation>Apri la pa&amp;gina del provider</translation>
    </message>
    <message>
        <source>&amp;Sign In in the Browser</source>
        <translation>Accedi nel &amp;browser</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Apri di &amp;nuovo</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copia lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>&amp;Annulla l&apos;accesso</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Avan&amp;zate</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>&amp;ID client:</translation>
    </message>
    <message>
        <source>Client se&amp;cret, if there is one:</source>
        <translation>&amp;Segreto client, se presente:</translation>
    </message>
    <message>
        <source>&amp;Use This Registration</source>
        <translation>&amp;Usa questa registrazione</translation>
    </message>
    <message>
        <source>Open the Page for &amp;Registrations</source>
        <translation>Apri la pa&amp;gina per le registrazioni</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sign In at %1 &amp;Anew</source>
        <translation>Accedi &amp;di nuovo a %1</translation>
    </message>
    <message>
        <source>&amp;Sign In at %1</source>
        <translation>Acce&amp;di a %1</translation>
    </message>
    <message>
        <source>Waiting for your browser. Sign in there and allow Mailhaul to read and write your mail, then come back here.</source>
        <translation>In attesa del browser. Effettuare lì l&apos;accesso e consentire a Mailhaul di leggere e scrivere la posta, poi tornare qui.</translation>
    </message>
    <message>
        <source>You are signed in at %1. Go on with “Next”.</source>
        <translation>L&apos;accesso a %1 è stato effettuato. Proseguire con «Avanti».</translation>
    </message>
    <message>
        <source>%1 lets only registered programs in, and this copy of Mailhaul has no registration there. Enter one under “Advanced”; the manual says how to get it.</source>
        <translation>%1 consente l&apos;accesso solo ai programmi registrati e questa copia di Mailhaul non vi è registrata. Immettere una registrazione in «Avanzate»; il manuale spiega come ottenerla.</translation>
    </message>
    <message>
        <source>Only if the provider refuses Mailhaul: a registration of your own.</source>
        <translation>Solo se il provider rifiuta Mailhaul: una registrazione propria.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::EarlierCopyWindow</name>
    <message>
        <source>Earlier Copy</source>
        <translation>Copia precedente</translation>
    </message>
    <message>
        <source>Messages have been copied between these two accounts on this computer before. You can have both accounts compared, or take the copy back.</source>
        <translation>Su questo computer sono già stati copiati messaggi tra questi due account. È possibile far confrontare i due account oppure annullare la copia.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ErrorBox</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Risposta del server: %1</translation>
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
Oggetto: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderMappingModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>Nel nuovo account</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Shown where the number of messages is not known</extracomment>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>size</comment>
        <extracomment>Shown where the size of a folder is not known</extracomment>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>same purpose</source>
        <translation>stessa funzione</translation>
    </message>
    <message>
        <source>your change</source>
        <translation>modifica dell&apos;utente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>insieme a %1</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>esiste già</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>verrà creata</translation>
    </message>
    <message>
        <source>name adapted</source>
        <translation>nome adattato</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>rinominata</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unita</translation>
    </message>
    <message>
        <source>left out by a rule</source>
        <translation>esclusa da una regola</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regola</translation>
    </message>
    <message>
        <source>renamed, exists</source>
        <translation>rinominata, esiste già</translation>
    </message>
    <message>
        <source>renamed, will be created</source>
        <translation>rinominata, verrà creata</translation>
    </message>
    <message>
        <source>holds only folders</source>
        <translation>contiene solo cartelle</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderProgressModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiati</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many messages</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>in attesa del proprio turno</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>confronto in corso</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>non completa</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderReportModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>Nel nuovo account</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>esiste già</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>verrà creata</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuova</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTrees</name>
    <message>
        <source>Folders of the old account and where they go</source>
        <translation>Cartelle del vecchio account e relativa destinazione</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Cartelle del nuovo account come saranno</translation>
    </message>
    <message>
        <source>&amp;Old account</source>
        <translation>&amp;Vecchio account</translation>
    </message>
    <message>
        <source>New account, as it &amp;will be</source>
        <translation>&amp;Nuovo account, come sarà</translation>
    </message>
    <message>
        <source>Put &amp;Into “%1”</source>
        <translation>Inserisci &amp;in «%1»</translation>
    </message>
    <message>
        <source>Put &amp;Below “%1”, With Subfolders</source>
        <translation>Inserisci &amp;sotto «%1», con le sottocartelle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersController</name>
    <message>
        <source>A folder needs a name. Clear the check box to leave a folder out.</source>
        <translation>Una cartella deve avere un nome. Per escludere una cartella, deselezionare la casella di controllo.</translation>
    </message>
    <message>
        <source>The name of a folder cannot contain line breaks or other control characters.</source>
        <translation>Il nome di una cartella non può contenere interruzioni di riga o altri caratteri di controllo.</translation>
    </message>
    <message>
        <source>“%1” separates a folder from its subfolder, so there must be a name on both sides of it.</source>
        <translation>«%1» separa una cartella dalla sua sottocartella, perciò deve esserci un nome su entrambi i lati.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist in the old account. Change the rules.</source>
        <translation>La cartella «%1» non esiste nel vecchio account. Modificare le regole.</translation>
    </message>
    <message>
        <source>The rules leave nothing of the name “%1”. Change the rules.</source>
        <translation>Le regole non lasciano nulla del nome «%1». Modificare le regole.</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Esclusione</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>folders</comment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Modifica della destinazione</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Spostamento</translation>
    </message>
    <message>
        <source>Change Rules</source>
        <translation>Modifica delle regole</translation>
    </message>
    <message>
        <source>Change Selection of Messages</source>
        <translation>Modifica della selezione dei messaggi</translation>
    </message>
    <message>
        <source>Take All Changes Back</source>
        <translation>Annullamento di tutte le modifiche</translation>
    </message>
    <message>
        <source>Open Migration</source>
        <translation>Apertura della migrazione</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Name of the selected folder in the new account</source>
        <translation>Nome della cartella selezionata nel nuovo account</translation>
    </message>
    <message>
        <source>Copy A&amp;ll Folders</source>
        <translation>Copia &amp;tutte le cartelle</translation>
    </message>
    <message>
        <source>L&amp;eave All Out</source>
        <translation>&amp;Escludi tutte</translation>
    </message>
    <message>
        <source>&amp;Undo All Changes</source>
        <translation>Annulla tutte le &amp;modifiche</translation>
    </message>
    <message>
        <source>No folder is chosen. Choose at least one to go on.</source>
        <translation>Nessuna cartella scelta. Sceglierne almeno una per proseguire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) chosen.</source>
        <translation>
            <numerusform>%Ln cartella scelta.</numerusform>
            <numerusform>%Ln cartelle scelte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 with %2.</source>
        <extracomment>%1 is &quot;3 folders&quot;, %2 is &quot;120 messages&quot;</extracomment>
        <translation>Da copiare: %1 con %2.</translation>
    </message>
    <message>
        <source>Select a folder to change where it goes.</source>
        <translation>Selezionare una cartella per cambiarne la destinazione.</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account:</source>
        <translation>«%1» va in questa cartella del nuovo account:</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account (“%2” begins a subfolder):</source>
        <translation>«%1» va in questa cartella del nuovo account («%2» introduce una sottocartella):</translation>
    </message>
    <message>
        <source>Search for folders</source>
        <translation>Cerca cartelle</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Only cha&amp;nged</source>
        <translation>Solo modi&amp;ficate</translation>
    </message>
    <message>
        <source>Shows only folders that you have changed.</source>
        <translation>Mostra solo le cartelle modificate dall&apos;utente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>Chooses a folder of the new account from its tree.</source>
        <translation>Sceglie una cartella del nuovo account dal suo albero.</translation>
    </message>
    <message>
        <source>With su&amp;bfolders</source>
        <translation>Con &amp;sottocartelle</translation>
    </message>
    <message>
        <source>C&amp;opy Selected</source>
        <translation>Co&amp;pia selezionate</translation>
    </message>
    <message>
        <source>Lea&amp;ve Selected Out</source>
        <translation>Escludi se&amp;lezionate</translation>
    </message>
    <message>
        <source>Advanced: rules for names</source>
        <translation>Avanzate: regole per i nomi</translation>
    </message>
    <message>
        <source>Prefix, subfolder, purposes and patterns.</source>
        <translation>Prefisso, sottocartella, funzioni e modelli.</translation>
    </message>
    <message>
        <source>Advanced: which messages</source>
        <translation>Avanzate: quali messaggi</translation>
    </message>
    <message>
        <source>Dates, sizes, search, repeated messages and marks.</source>
        <translation>Date, dimensioni, ricerca, messaggi ripetuti e contrassegni.</translation>
    </message>
    <message>
        <source>Advanced: deletions</source>
        <translation>Avanzate: eliminazioni</translation>
    </message>
    <message>
        <source>Nothing is deleted unless you ask for it here.</source>
        <translation>Nulla viene eliminato se non lo si richiede qui.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected folders come together in this folder of the new account, as soon as you type here:</source>
        <translation>
            <numerusform>La %Ln cartella selezionata va in questa cartella del nuovo account, non appena si digita qui:</numerusform>
            <numerusform>Le %Ln cartelle selezionate confluiscono in questa cartella del nuovo account, non appena si digita qui:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy With Subfolders</source>
        <translation>&amp;Copia con le sottocartelle</translation>
    </message>
    <message>
        <source>&amp;Leave Out With Subfolders</source>
        <translation>&amp;Escludi con le sottocartelle</translation>
    </message>
    <message>
        <source>C&amp;hoose a Folder of the New Account…</source>
        <translation>Scegli &amp;una cartella del nuovo account…</translation>
    </message>
    <message>
        <source>Leave folders out by their check boxes; change where they go under “Goes to”.</source>
        <translation>Deselezionare le cartelle da escludere; cambiare dove vanno in «Destinazione».</translation>
    </message>
    <message>
        <source>What you choose beside it and under Choose concerns the folders below the selected ones, too.</source>
        <translation>Ciò che si sceglie qui accanto e in «Scegli» riguarda anche le cartelle sotto quelle selezionate.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used, so passwords are kept only until Mailhaul ends.</source>
        <translation>Il portachiavi di questo computer non può essere usato, perciò le password vengono conservate solo fino alla chiusura di Mailhaul.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1), so passwords are kept only until Mailhaul ends.</source>
        <translation>Il portachiavi di questo computer non può essere usato (%1), perciò le password vengono conservate solo fino alla chiusura di Mailhaul.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::LanesModel</name>
    <message numerus="yes">
        <source>Connection %1 has no folder of its own now. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>La connessione %1 al momento non ha una cartella propria. Finora %Ln messaggio copiato.</numerusform>
            <numerusform>La connessione %1 al momento non ha una cartella propria. Finora %Ln messaggi copiati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection %1 works on “%2”. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>La connessione %1 lavora su «%2». Finora %Ln messaggio copiato.</numerusform>
            <numerusform>La connessione %1 lavora su «%2». Finora %Ln messaggi copiati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::MailboxList</name>
    <message>
        <source>The column “%1” is not known. Rename or remove it.</source>
        <translation>La colonna «%1» è sconosciuta. Rinominarla o rimuoverla.</translation>
    </message>
    <message>
        <source>Line %1: the value under “%2” does not fit. Correct it.</source>
        <translation>Riga %1: il valore in «%2» non è adatto. Correggerlo.</translation>
    </message>
    <message>
        <source>Line %1: a user name is missing. Both sides need one.</source>
        <translation>Riga %1: manca un nome utente. È necessario per entrambi i lati.</translation>
    </message>
    <message>
        <source>Line %1: the server of one side is missing. Name it above the table, or in a column host1 or host2.</source>
        <translation>Riga %1: manca il server di uno dei lati. Indicarlo sopra la tabella oppure in una colonna host1 o host2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1 has too few values. It needs user1;password1;user2;password2, or a first line that names the columns.</source>
        <translation>La riga %1 ha troppo pochi valori. Deve contenere user1;password1;user2;password2, oppure una prima riga deve indicare i nomi delle colonne.</translation>
    </message>
    <message>
        <source>There is no mailbox in it.</source>
        <translation>Non contiene alcuna casella di posta.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Manual</name>
    <message>
        <source>Old account</source>
        <translation>Vecchio account</translation>
    </message>
    <message>
        <source>The account whose messages you want to keep. It is only read; nothing in it is changed unless you ask for a deletion.</source>
        <translation>L&apos;account di cui si desidera conservare i messaggi. Viene solo letto; nulla al suo interno viene modificato, a meno che non si richieda un&apos;eliminazione.</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password. Most providers are recognised by the address; Server Settings shows what was found and lets you change it. Some providers want an app password in place of your own: you make one on their web site.</source>
        <translation>Digitare l&apos;indirizzo e-mail e la password. La maggior parte dei provider viene riconosciuta dall&apos;indirizzo; «Impostazioni del server» mostra che cosa è stato trovato e consente di modificarlo. Alcuni provider richiedono una password per le app al posto della password dell&apos;account: la si crea sul loro sito web.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>The account that the messages are copied to. It may have messages already; they stay.</source>
        <translation>L&apos;account in cui vengono copiati i messaggi. Può già contenere messaggi, che vengono conservati.</translation>
    </message>
    <message>
        <source>Checking both</source>
        <translation>Controllo di entrambi gli account</translation>
    </message>
    <message>
        <source>Mailhaul signs in to both accounts and counts. If something does not work, the page says which side it is and what helps.</source>
        <translation>Mailhaul accede a entrambi gli account e conta i messaggi. Se qualcosa non funziona, la pagina indica quale account è interessato e che cosa fare.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>On the left are the folders of the old account, on the right those of the new one as they will be. A line leads from each folder to where it goes; selecting a folder on one side selects what belongs to it on the other.</source>
        <translation>A sinistra si trovano le cartelle del vecchio account, a destra quelle del nuovo come diventeranno. Una linea collega ogni cartella alla sua destinazione; selezionando una cartella da un lato, dall&apos;altro viene selezionato ciò che le corrisponde.</translation>
    </message>
    <message>
        <source>Clear a check box to leave a folder out. With several rows selected, the space bar changes all of them. To put a folder elsewhere, change the name under “Goes to”, drag it to a folder on the right, or press Choose. “Into” brings messages together in one folder, “below” makes a subfolder.</source>
        <translation>Per escludere una cartella, deselezionare la casella di controllo. Se sono selezionate più righe, la barra spaziatrice le modifica tutte. Per mettere una cartella altrove, modificare il nome in «Destinazione», trascinarla su una cartella a destra oppure premere «Scegli». «In» riunisce i messaggi in un&apos;unica cartella, «sotto» crea una sottocartella.</translation>
    </message>
    <message>
        <source>Undo and Redo take back every change, one at a time; Undo All Changes begins anew, and can itself be undone.</source>
        <translation>«Annulla» e «Ripeti» annullano o ripristinano le modifiche, una alla volta; «Annulla tutte le modifiche» ricomincia da capo e può essere a sua volta annullato.</translation>
    </message>
    <message>
        <source>Under Advanced, rules change many names at once. A pattern such as s/^Archiv/Archive/ replaces the beginning of a name; the list below the rules shows what they would change. Messages can be chosen by date, size or a search of the server.</source>
        <translation>In «Avanzate» le regole modificano molti nomi in una volta. Un modello come s/^Archiv/Archive/ sostituisce l&apos;inizio di un nome; l&apos;elenco sotto le regole mostra che cosa cambierebbe. I messaggi si possono scegliere per data, per dimensione o con una ricerca sul server.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Both accounts have been compared, and nothing has been written. The numbers add up: every message that was found is in exactly one of them. Press the word below a number to see the messages.</source>
        <translation>Entrambi gli account sono stati confrontati e non è stato scritto nulla. I conti tornano: ogni messaggio trovato è compreso in uno solo dei numeri. Premere la parola sotto un numero per vedere i messaggi.</translation>
    </message>
    <message>
        <source>“What happens to this message?” finds messages by subject or sender. Warnings say what could go wrong and what helps. Save as File keeps your choices, without passwords, for another machine or another day.</source>
        <translation>«Che cosa accade a questo messaggio?» trova i messaggi per oggetto o mittente. Le avvertenze indicano che cosa potrebbe andare storto e che cosa fare. «Salva come file» conserva le scelte, senza password, per un altro computer o un altro giorno.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later, or close the window: nothing is lost, and nothing is copied twice. Slow Down leaves bandwidth to others and takes effect at once.</source>
        <translation>È possibile sospendere, interrompere e continuare più tardi oppure chiudere la finestra: non va perso nulla e nulla viene copiato due volte. «Rallenta» lascia banda agli altri e ha effetto immediato.</translation>
    </message>
    <message>
        <source>Notices tell what mends itself. Problems need a look; Try Again tries one or all of them when the run has ended.</source>
        <translation>Gli avvisi segnalano ciò che si risolve da sé. I problemi vanno esaminati; «Riprova» ne ritenta uno o tutti al termine dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>The sentence on top says what is true now. The balance counts every message once. Run Again fetches what has arrived in the old account since; it copies only what is missing.</source>
        <translation>La frase in alto descrive la situazione attuale. Il bilancio conta ogni messaggio una sola volta. «Esegui di nuovo» recupera ciò che nel frattempo è arrivato nel vecchio account; copia soltanto ciò che manca.</translation>
    </message>
    <message>
        <source>Keep the old account until mail arrives in the new one and all your devices use it.</source>
        <translation>Conservare il vecchio account finché la posta non arriva nel nuovo e tutti i propri dispositivi non lo utilizzano.</translation>
    </message>
    <message>
        <source>Several mailboxes</source>
        <translation>Più caselle di posta</translation>
    </message>
    <message>
        <source>For helpdesks: a table of mailboxes, read from a CSV file or pasted from a spreadsheet. A line is “user1;password1;user2;password2”, as imapsync&apos;s lists are, or the first line names the columns: host1, port1, security1, user1, password1 and the same with 2.</source>
        <translation>Per gli helpdesk: una tabella di caselle di posta, letta da un file CSV o incollata da un foglio di calcolo. Una riga ha la forma «user1;password1;user2;password2», come negli elenchi di imapsync, oppure la prima riga indica i nomi delle colonne: host1, port1, security1, user1, password1 e le stesse con 2.</translation>
    </message>
    <message>
        <source>Test Sign-In tries all accounts and copies nothing. Copy All runs so many mailboxes at once as you choose. Passwords stay in memory and are never written to a file.</source>
        <translation>«Prova accesso» prova tutti gli account e non copia nulla. «Copia tutte» elabora contemporaneamente tante caselle di posta quante se ne scelgono. Le password restano in memoria e non vengono mai scritte in un file.</translation>
    </message>
    <message>
        <source>Moving a mailbox with Mailhaul</source>
        <translation>Trasferire una casella di posta con Mailhaul</translation>
    </message>
    <message>
        <source>“Is it really all there?” answers that with proof. Compare Both Accounts Now opens both accounts afresh, where possible with another mail reader, and compares them message by message: Quick looks at headers, sizes, flags and dates, Thorough at every byte. Each difference is listed with what can be done, and an exported report has it all.</source>
        <translation>«C&apos;è davvero tutto?» risponde alla domanda con una prova. «Confronta ora entrambi gli account» apre di nuovo entrambi gli account, se possibile con un altro lettore di posta, e li confronta messaggio per messaggio: «Rapida» esamina intestazioni, dimensioni, contrassegni e date, «Approfondita» ogni byte. Ogni differenza è elencata con ciò che si può fare e il rapporto esportato contiene tutto.</translation>
    </message>
    <message>
        <source>Remove What This Copy Added takes the copy back. It first shows, folder by folder, what would be removed from the new account; messages that were changed since, and all that Mailhaul has not put there, are left alone. Nothing is removed before you press the button that says how many messages that are. For a copy of another day, go as far as the review and press Earlier Copy.</source>
        <translation>«Rimuovi ciò che questa copia ha aggiunto» annulla la copia. Mostra innanzitutto, cartella per cartella, che cosa verrebbe rimosso dal nuovo account; i messaggi modificati nel frattempo e tutto ciò che non è stato inserito da Mailhaul non vengono toccati. Non viene rimosso nulla finché non si preme il pulsante che indica il numero di messaggi. Per una copia di un altro giorno, procedere fino al riepilogo e premere «Copia precedente».</translation>
    </message>
    <message>
        <source>Details for Support shows what somebody who helps you needs to see, without names, passwords or messages; you decide what else may be in it, save it as a text and give it to whom you like. Mailhaul sends it to nobody. What it did is also in mailhaul.log in the folder “log” of its data, with names, but without passwords and messages.</source>
        <translation>«Dettagli per l&apos;assistenza» mostra ciò che deve vedere chi La aiuta, senza nomi, password o messaggi; Lei decide che cos&apos;altro può contenere, lo salva come testo e lo dà a chi vuole. Mailhaul non lo invia a nessuno. Ciò che ha fatto si trova anche in mailhaul.log, nella cartella «log» dei suoi dati, con i nomi, ma senza password e messaggi.</translation>
    </message>
    <message>
        <source>Further columns take options of mailhaul-cli for a single mailbox, such as folder, exclude, subfolder2, f1f2, maxage or maxsize. What a line leaves empty is as usual. Folders and pairs of f1f2 can be several, with “|” between them.</source>
        <translation>Altre colonne accettano opzioni di mailhaul-cli per una singola casella, come folder, exclude, subfolder2, f1f2, maxage o maxsize. Ciò che una riga lascia vuoto resta come al solito. Le cartelle e le coppie di f1f2 possono essere più d&apos;una, separate da «|».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListModel</name>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Che cosa gli accade</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not read yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nessun oggetto)</translation>
    </message>
    <message>
        <source>too large: the new server takes at most %1</source>
        <translation>troppo grande: il nuovo server accetta al massimo %1</translation>
    </message>
    <message>
        <source>will be copied to “%1”, but is so large that the server may refuse it</source>
        <translation>verrà copiato in «%1», ma è così grande che il server potrebbe rifiutarlo</translation>
    </message>
    <message>
        <source>will be copied to “%1”</source>
        <translation>verrà copiato in «%1»</translation>
    </message>
    <message>
        <source>copied to “%1”</source>
        <translation>copiato in «%1»</translation>
    </message>
    <message>
        <source>is in “%1” already</source>
        <translation>è già in «%1»</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>escluso in base alle scelte effettuate</translation>
    </message>
    <message>
        <source>occurs in this folder before, so once is enough</source>
        <translation>compare già in precedenza in questa cartella, quindi una volta è sufficiente</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>non può essere copiato</translation>
    </message>
    <message>
        <source>could not be copied; see the problems</source>
        <translation>non è stato possibile copiarlo; vedere i problemi</translation>
    </message>
    <message>
        <source>disappeared from the old account meanwhile</source>
        <translation>scomparso nel frattempo dal vecchio account</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListView</name>
    <message>
        <source>Which messages are shown</source>
        <translation>Quali messaggi vengono mostrati</translation>
    </message>
    <message>
        <source>What happens to this message?</source>
        <translation>Che cosa accade a questo messaggio?</translation>
    </message>
    <message>
        <source>A part of its subject or sender</source>
        <translation>Una parte dell&apos;oggetto o del mittente</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>&amp;What happens to this message?</source>
        <translation>Che cosa accade a &amp;questo messaggio?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A list of messages and how many there are, such as &quot;To copy (1,234)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subjects and senders cannot be read now: %1</source>
        <translation>Al momento non è possibile leggere oggetti e mittenti: %1</translation>
    </message>
    <message>
        <source>Searching: %1 found, %2 still to be looked at.</source>
        <translation>Ricerca in corso: %1 trovati, %2 ancora da esaminare.</translation>
    </message>
    <message>
        <source>No message was found. Try another word of the subject or another part of the sender.</source>
        <translation>Nessun messaggio trovato. Provare con un&apos;altra parola dell&apos;oggetto o un&apos;altra parte del mittente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln messaggio trovato.</numerusform>
            <numerusform>%Ln messaggi trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages of folders in which nothing has changed since the last run are counted, but not listed one by one.</source>
        <translation>I messaggi delle cartelle in cui non è cambiato nulla dall&apos;ultima esecuzione vengono contati, ma non elencati uno per uno.</translation>
    </message>
    <message>
        <source>There is no message in this list.</source>
        <translation>In questo elenco non ci sono messaggi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Da copiare</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiati</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>Non copiabili</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Non copiati</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Scomparsi nel frattempo</translation>
    </message>
    <message>
        <source>Too large for the new server</source>
        <translation>Troppo grandi per il nuovo server</translation>
    </message>
    <message>
        <source>Risky: very large</source>
        <translation>A rischio: molto grandi</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessagesPanel</name>
    <message>
        <source>Copy &amp;repeated messages as often as they occur</source>
        <translation>Copia i messaggi &amp;duplicati tutte le volte che compaiono</translation>
    </message>
    <message>
        <source>Only messages sent &amp;since</source>
        <translation>Solo messaggi inviati a &amp;partire dal</translation>
    </message>
    <message>
        <source>Only messages sent &amp;before</source>
        <translation>Solo messaggi inviati p&amp;rima del</translation>
    </message>
    <message>
        <source>Only messages of a&amp;t most</source>
        <translation>Solo messaggi grandi al &amp;massimo</translation>
    </message>
    <message>
        <source>Only messages of at &amp;least</source>
        <translation>Solo messaggi grandi &amp;almeno</translation>
    </message>
    <message>
        <source>For instance UNSEEN, or FROM &quot;anna&quot;; empty: all messages</source>
        <translation>Ad esempio UNSEEN oppure FROM &quot;anna&quot;; vuoto: tutti i messaggi</translation>
    </message>
    <message>
        <source>Only messages that this IMAP search finds</source>
        <translation>Solo i messaggi trovati da questa ricerca IMAP</translation>
    </message>
    <message>
        <source>Only what this &amp;IMAP search finds:</source>
        <translation>Solo quelli trovati da questa ricerca &amp;IMAP:</translation>
    </message>
    <message>
        <source>Marks of messages that are there already</source>
        <translation>Contrassegni dei messaggi già presenti</translation>
    </message>
    <message>
        <source>Add marks such as “read”, take none away</source>
        <translation>Aggiungi contrassegni come «letto», senza rimuoverne</translation>
    </message>
    <message>
        <source>Make the marks the same as in the old account</source>
        <translation>Rendi i contrassegni uguali a quelli del vecchio account</translation>
    </message>
    <message>
        <source>Leave the marks as they are</source>
        <translation>Lascia i contrassegni come sono</translation>
    </message>
    <message>
        <source>Messages that are there &amp;already:</source>
        <translation>Messaggi &amp;già presenti:</translation>
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
        <translation>«%1» di «%2» è sconosciuto o ha un valore non adatto.</translation>
    </message>
    <message>
        <source>It was not saved by Mailhaul. Choose another file.</source>
        <translation>Il file non è stato salvato da Mailhaul. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>A newer Mailhaul has saved it. Install that version to open it.</source>
        <translation>Il file è stato salvato da una versione più recente di Mailhaul. Per aprirlo, installare tale versione.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>Impossibile scrivere il file «%1» (%2). Scegliere un&apos;altra posizione.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>Impossibile leggere il file «%1» (%2). Controllarne il nome e le autorizzazioni.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be used: %2</source>
        <translation>Impossibile utilizzare il file «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NewTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>Messaggi dopo la copia</translation>
    </message>
    <message numerus="yes">
        <source>exists, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>esistente, unita da %Ln cartella</numerusform>
            <numerusform>esistente, unita da %Ln cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be created, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>verrà creata, unita da %Ln cartella</numerusform>
            <numerusform>verrà creata, unita da %Ln cartelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::NoticeModel</name>
    <message>
        <source>%1 The line is made again in %2; nothing is lost.</source>
        <translation>%1 La connessione verrà ristabilita tra %2; non va perso nulla.</translation>
    </message>
    <message>
        <source>%1 Copying goes on by itself at %2.</source>
        <translation>%1 La copia riprenderà da sola alle %2.</translation>
    </message>
    <message>
        <source>The folder “%1” is not in the old account any more.</source>
        <translation>La cartella «%1» non è più presente nel vecchio account.</translation>
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
        <translation>Mostra i messaggi: %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::PaceBox</name>
    <message>
        <source>Bandwidth at most</source>
        <translation>Banda massima</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB al secondo</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Numero massimo di messaggi</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> al secondo</translation>
    </message>
    <message>
        <source>&amp;Bandwidth at most:</source>
        <translation>&amp;Banda massima:</translation>
    </message>
    <message>
        <source>&amp;Messages at most:</source>
        <translation>Numero massimo di messa&amp;ggi:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Prefill</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>«%1» non è un oggetto.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is unknown or has a value that does not fit.</source>
        <translation>«%1» di «%2» è sconosciuto o ha un valore non adatto.</translation>
    </message>
    <message>
        <source>“%1” is unknown.</source>
        <translation>«%1» è sconosciuto.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>Impossibile leggere il file «%1» (%2). Controllarne il nome e le autorizzazioni.</translation>
    </message>
    <message>
        <source>The file “%1” does not describe two accounts: %2 Correct it and start again.</source>
        <translation>Il file «%1» non descrive due account: %2 Correggerlo e riavviare.</translation>
    </message>
    <message>
        <source>The file “%1” holds passwords and could not be deleted (%2). Delete it and start again.</source>
        <translation>Il file «%1» contiene password e non è stato possibile eliminarlo (%2). Eliminarlo e riavviare.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln problema:</numerusform>
            <numerusform>%Ln problemi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Try A&amp;ll Again</source>
        <translation>Riprova &amp;tutti</translation>
    </message>
    <message>
        <source>Tries the selected problem again.</source>
        <translation>Ritenta il problema selezionato.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemModel</name>
    <message>
        <source>%1
The server says: %2</source>
        <translation>%1
Il server risponde: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RateGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocità nel tempo</translation>
    </message>
    <message>
        <source>Now %1, at most %2.</source>
        <translation>Ora %1, al massimo %2.</translation>
    </message>
    <message>
        <source>Speed over time, at most %1</source>
        <translation>Velocità nel tempo, al massimo %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReportText</name>
    <message>
        <source>%1 of %2 messages could not be copied. All others are in the new account.</source>
        <translation>Messaggi che non è stato possibile copiare: %1 su %2. Tutti gli altri sono nel nuovo account.</translation>
    </message>
    <message>
        <source>There was no message in the chosen folders.</source>
        <translation>Nelle cartelle scelte non c&apos;erano messaggi.</translation>
    </message>
    <message>
        <source>There was nothing to copy: the new account has every message.</source>
        <translation>Non c&apos;era nulla da copiare: il nuovo account contiene tutti i messaggi.</translation>
    </message>
    <message>
        <source>All messages except those you left out are in the new account.</source>
        <translation>Tutti i messaggi, tranne quelli esclusi, sono nel nuovo account.</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Tutti i messaggi sono nel nuovo account, tranne %Ln che nel frattempo è scomparso dal vecchio account.</numerusform>
            <numerusform>Tutti i messaggi sono nel nuovo account, tranne %Ln che nel frattempo sono scomparsi dal vecchio account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages of the chosen folders are in the new account: %Ln of them copied now.</source>
        <translation>
            <numerusform>Tutti i messaggi delle cartelle scelte sono nel nuovo account: %Ln è stato copiato ora.</numerusform>
            <numerusform>Tutti i messaggi delle cartelle scelte sono nel nuovo account: %Ln sono stati copiati ora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages, %2, the biggest %3</source>
        <translation>%1 messaggi, %2, il più grande %3</translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>La copia è stata interrotta su richiesta: %Ln messaggio copiato fino a quel momento.</numerusform>
            <numerusform>La copia è stata interrotta su richiesta: %Ln messaggi copiati fino a quel momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy ended early, after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>La copia è terminata in anticipo: %Ln messaggio copiato fino a quel momento.</numerusform>
            <numerusform>La copia è terminata in anticipo: %Ln messaggi copiati fino a quel momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Run it again to go on where it ended: what is in the new account already is not copied twice.</source>
        <translation>Non è andato perso nulla. Eseguire di nuovo la copia per riprendere dal punto in cui è terminata: ciò che è già nel nuovo account non viene copiato due volte.</translation>
    </message>
    <message>
        <source>The list of problems below says what can be done about them. Running it again tries only what is missing.</source>
        <translation>L&apos;elenco dei problemi qui sotto indica come risolverli. Una nuova esecuzione ritenta soltanto ciò che manca.</translation>
    </message>
    <message>
        <source>Something else needs a look: see the problems below.</source>
        <translation>C&apos;è altro da esaminare: vedere i problemi qui sotto.</translation>
    </message>
    <message>
        <source>The old account is unchanged. Run it again to fetch what arrives there later.</source>
        <translation>Il vecchio account è rimasto invariato. Eseguire di nuovo la copia per recuperare ciò che vi arriverà in seguito.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Folders worked on</source>
        <translation>Cartelle elaborate</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Size of what was copied</source>
        <translation>Dimensione di quanto copiato</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>%1, %2 messages per second</source>
        <translation>%1, %2 messaggi al secondo</translation>
    </message>
    <message>
        <source>Biggest message copied</source>
        <translation>Messaggio più grande copiato</translation>
    </message>
    <message>
        <source>Messages without identifying header in the old account</source>
        <translation>Messaggi senza intestazioni identificative nel vecchio account</translation>
    </message>
    <message>
        <source>Messages without identifying header in the new account</source>
        <translation>Messaggi senza intestazioni identificative nel nuovo account</translation>
    </message>
    <message>
        <source>Repeated messages in the new account</source>
        <translation>Messaggi duplicati nel nuovo account</translation>
    </message>
    <message>
        <source>Messages only in the old account</source>
        <translation>Messaggi presenti solo nel vecchio account</translation>
    </message>
    <message>
        <source>Messages only in the new account</source>
        <translation>Messaggi presenti solo nel nuovo account</translation>
    </message>
    <message>
        <source>Reconnections to the old account</source>
        <translation>Riconnessioni al vecchio account</translation>
    </message>
    <message>
        <source>Reconnections to the new account</source>
        <translation>Riconnessioni al nuovo account</translation>
    </message>
    <message>
        <source>Old account at the start</source>
        <translation>Vecchio account all&apos;inizio</translation>
    </message>
    <message>
        <source>New account at the start</source>
        <translation>Nuovo account all&apos;inizio</translation>
    </message>
    <message>
        <source>Old account at the end</source>
        <translation>Vecchio account alla fine</translation>
    </message>
    <message>
        <source>New account at the end</source>
        <translation>Nuovo account alla fine</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Da copiare</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiati</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>Non copiabili</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Non copiati</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Scomparsi nel frattempo</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiunti</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Tutti i messaggi sono nel nuovo account, tranne quelli esclusi e %Ln che nel frattempo è scomparso dal vecchio account.</numerusform>
            <numerusform>Tutti i messaggi sono nel nuovo account, tranne quelli esclusi e %Ln che nel frattempo sono scomparsi dal vecchio account.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages could not be copied.</source>
        <translation>Messaggi che non è stato possibile copiare: %1 su %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted from the old account, as you asked. Run it again to fetch what arrives there later.</source>
        <translation>
            <numerusform>Come richiesto, %Ln messaggio è stato eliminato dal vecchio account. Eseguire di nuovo la copia per recuperare ciò che vi arriverà in seguito.</numerusform>
            <numerusform>Come richiesto, %Ln messaggi sono stati eliminati dal vecchio account. Eseguire di nuovo la copia per recuperare ciò che vi arriverà in seguito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from the old account</source>
        <translation>Eliminati dal vecchio account</translation>
    </message>
    <message>
        <source>Deleted from the new account</source>
        <translation>Eliminati dal nuovo account</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Every message that was found is counted in exactly one of the numbers below.</source>
        <translation>Ogni messaggio trovato è compreso in uno solo dei numeri qui sotto.</translation>
    </message>
    <message>
        <source>Goes back to the review and compares both accounts anew.</source>
        <translation>Torna al riepilogo e confronta di nuovo entrambi gli account.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>&amp;Run Again Now</source>
        <translation>&amp;Esegui di nuovo ora</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Es&amp;porta…</translation>
    </message>
    <message>
        <source>Saves the result as PDF, HTML, CSV, JSON or text.</source>
        <translation>Salva il risultato come PDF, HTML, CSV, JSON o testo.</translation>
    </message>
    <message>
        <source>Details of the result</source>
        <translation>Dettagli del risultato</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Forward mail from the old account</source>
        <translation>Inoltrare la posta dal vecchio account</translation>
    </message>
    <message>
        <source>Switch it on in the old provider&apos;s settings, so that nothing that still goes there is missed.</source>
        <translation>Attivare l&apos;inoltro nelle impostazioni del vecchio provider, per non perdere nulla di ciò che arriva ancora lì.</translation>
    </message>
    <message>
        <source>Set up the new account on phones and computers</source>
        <translation>Configurare il nuovo account su telefoni e computer</translation>
    </message>
    <message>
        <source>Remove the old one from them only when the new one works.</source>
        <translation>Rimuovere quello vecchio dai dispositivi solo quando il nuovo funziona.</translation>
    </message>
    <message>
        <source>Tell people and services the new address</source>
        <translation>Comunicare il nuovo indirizzo a persone e servizi</translation>
    </message>
    <message>
        <source>Banks, shops and networks send sign-in links to the address that they know.</source>
        <translation>Banche, negozi online e social network inviano i link di accesso all&apos;indirizzo che conoscono.</translation>
    </message>
    <message>
        <source>Run again in some days</source>
        <translation>Eseguire di nuovo tra qualche giorno</translation>
    </message>
    <message>
        <source>It fetches what has arrived in the old account since, and copies nothing twice.</source>
        <translation>Recupera ciò che nel frattempo è arrivato nel vecchio account e non copia nulla due volte.</translation>
    </message>
    <message>
        <source>Delete app passwords that you made for this</source>
        <translation>Eliminare le password per le app create per questa copia</translation>
    </message>
    <message>
        <source>On the security page of both providers. They are not needed any more after the last run.</source>
        <translation>Nella pagina di sicurezza di entrambi i provider. Dopo l&apos;ultima esecuzione non servono più.</translation>
    </message>
    <message>
        <source>Export the Result</source>
        <translation>Esporta il risultato</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .html, .csv, .json or .txt. Try again.</source>
        <translation>Il nome deve terminare con .pdf, .html, .csv, .json o .txt. Riprovare.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Scrittura del rapporto…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Il rapporto si trova in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). Choose another place.</source>
        <translation>Impossibile scrivere il rapporto in %1 (%2). Scegliere un&apos;altra posizione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that had been copied are removed again.</source>
        <translation>
            <numerusform>%Ln messaggio copiato è stato di nuovo rimosso.</numerusform>
            <numerusform>%Ln messaggi copiati sono stati di nuovo rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers below tell of the copy, as it was before. Run it again if you want the messages back.</source>
        <translation>I numeri qui sotto riguardano la copia, com&apos;era prima della rimozione. Per riavere i messaggi, eseguirla di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Details for Support…</source>
        <translation>&amp;Dettagli per l&apos;assistenza…</translation>
    </message>
    <message>
        <source>Shows what somebody who helps you needs to see, and saves it.</source>
        <translation>Mostra ciò che deve vedere chi La aiuta, e lo salva.</translation>
    </message>
    <message>
        <source>Mailhaul result %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Risultato Mailhaul %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewPage</name>
    <message>
        <source>Compare &amp;Again</source>
        <translation>Confronta di &amp;nuovo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avanzamento del confronto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>The comparison ended early. The problems below say why. Compare again, or go back to change something.</source>
        <translation>Il confronto è terminato in anticipo. I problemi qui sotto ne indicano il motivo. Confrontare di nuovo o tornare indietro per modificare qualcosa.</translation>
    </message>
    <message>
        <source>There is nothing to copy: the new account has every message.</source>
        <translation>Non c&apos;è nulla da copiare: il nuovo account contiene tutti i messaggi.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. The old account stays as it is.</source>
        <translation>La copia inizia solo quando si preme il pulsante qui sotto. Il vecchio account resta com&apos;è.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Message(s)</source>
        <translation>
            <numerusform>&amp;Copia %Ln messaggio</numerusform>
            <numerusform>&amp;Copia %Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Accesso a entrambi gli account…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Esame delle cartelle…</translation>
    </message>
    <message>
        <source>Comparing the folders…</source>
        <translation>Confronto delle cartelle…</translation>
    </message>
    <message>
        <source>All folders exist in the new account already.</source>
        <translation>Tutte le cartelle esistono già nel nuovo account.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) will be created in the new account.</source>
        <translation>
            <numerusform>Nel nuovo account verrà creata %Ln cartella.</numerusform>
            <numerusform>Nel nuovo account verranno create %Ln cartelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with %1 will be copied.</source>
        <extracomment>%1 is a size such as 1.4 GB</extracomment>
        <translation>
            <numerusform>Verrà copiato %Ln messaggio (%1).</numerusform>
            <numerusform>Verranno copiati %Ln messaggi (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1” on both sides: %2 of %3 folders are done.</source>
        <translation>Confronto di «%1» in entrambi gli account: %2 cartelle su %3 completate.</translation>
    </message>
    <message>
        <source>There is nothing that can be copied.</source>
        <translation>Non c&apos;è nulla che possa essere copiato.</translation>
    </message>
    <message>
        <source>Save as &amp;File…</source>
        <translation>Salva come &amp;file…</translation>
    </message>
    <message>
        <source>Saves accounts and choices without passwords, to copy on another machine or later.</source>
        <translation>Salva gli account e le scelte, senza password, per copiare su un altro computer o più tardi.</translation>
    </message>
    <message>
        <source>Details of the review</source>
        <translation>Dettagli del riepilogo</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Che cosa potrebbe andare storto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvertenze</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Riga di comando</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Cartelle del nuovo account come diventeranno</translation>
    </message>
    <message>
        <source>The same on the command line. Put the two passwords into the files that it names. It makes the marks of messages that are there already the same.</source>
        <translation>La stessa operazione dalla riga di comando. Inserire le due password nei file indicati nel comando. Il comando rende uguali anche i contrassegni dei messaggi già presenti.</translation>
    </message>
    <message>
        <source>Command line of mailhaul-cli</source>
        <translation>Riga di comando di mailhaul-cli</translation>
    </message>
    <message>
        <source>Co&amp;py to Clipboard</source>
        <translation>Copia negli app&amp;unti</translation>
    </message>
    <message numerus="yes">
        <source>Warnings (%Ln)</source>
        <translation>
            <numerusform>Avvertenze (%Ln)</numerusform>
            <numerusform>Avvertenze (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is expected to go wrong.</source>
        <translation>Non si prevedono problemi.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. Then messages are deleted, as you have chosen: %1 in the old account, %2 in the new one. This cannot be undone.</source>
        <translation>La copia inizia solo quando si preme il pulsante qui sotto. Poi, come scelto, vengono eliminati dei messaggi: %1 nel vecchio account, %2 nel nuovo. L&apos;operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Ear&amp;lier Copy…</source>
        <translation>Copia prece&amp;dente…</translation>
    </message>
    <message>
        <source>Compares both accounts message by message, or takes back what was copied before.</source>
        <translation>Confronta entrambi gli account messaggio per messaggio o annulla ciò che è stato copiato in precedenza.</translation>
    </message>
    <message>
        <source>This is what will happen. Nothing is copied before you press the button below.</source>
        <translation>Ecco che cosa accadrà. Nulla viene copiato prima di premere il pulsante in basso.</translation>
    </message>
    <message>
        <source>You can go on all the same: new folders and marks such as “read” are brought over.</source>
        <translation>È comunque possibile procedere: vengono trasferiti le nuove cartelle e i contrassegni come «letto».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewText</name>
    <message numerus="yes">
        <source>%Ln message(s) are larger than the %1 that the new server takes. Save their attachments first, or ask the new provider for a higher limit.</source>
        <translation>
            <numerusform>%Ln messaggio supera il limite di %1 accettato dal nuovo server. Salvarne prima gli allegati o chiedere al nuovo provider un limite più alto.</numerusform>
            <numerusform>%Ln messaggi superano il limite di %1 accettato dal nuovo server. Salvarne prima gli allegati o chiedere al nuovo provider un limite più alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are so large that some servers refuse them. They are tried; should one be refused, the result says which.</source>
        <translation>
            <numerusform>%Ln messaggio è così grande che alcuni server lo rifiutano. Si tenterà di copiarlo; se verrà rifiutato, sarà indicato nel risultato.</numerusform>
            <numerusform>%Ln messaggi sono così grandi che alcuni server li rifiutano. Si tenterà di copiarli; se uno verrà rifiutato, il risultato indicherà quale.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not take the name “%1”, so the folder will be called “%2”. Go back to choose another name.</source>
        <translation>Il nuovo server non accetta il nome «%1», quindi la cartella si chiamerà «%2». Tornare indietro per scegliere un altro nome.</translation>
    </message>
    <message>
        <source>%1 come together in “%2”. Go back if you want to keep them apart.</source>
        <translation>%1 vengono riunite in «%2». Tornare indietro se si desidera tenerle separate.</translation>
    </message>
    <message>
        <source>Copying takes between %1 and %2, depending on both servers: until %3 at the latest, if you start now.</source>
        <translation>La copia richiede tra %1 e %2, a seconda dei due server; se si inizia ora, termina al più tardi: %3.</translation>
    </message>
    <message>
        <source>Copying takes about %1: until %2, if you start now.</source>
        <translation>La copia richiede circa %1; se si inizia ora, termina alle %2.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RulesPanel</name>
    <message>
        <source>Folders of the same &amp;purpose find each other, such as “Sent” and “Gesendet”</source>
        <translation>Abbina le cartelle con la stessa &amp;funzione, ad esempio «Sent» e «Posta inviata»</translation>
    </message>
    <message>
        <source>Leave &amp;empty folders out</source>
        <translation>Escludi le cartelle &amp;vuote</translation>
    </message>
    <message>
        <source>Put &amp;everything below this folder:</source>
        <translation>Metti &amp;tutto sotto questa cartella:</translation>
    </message>
    <message>
        <source>For instance “Old mail”; empty puts nothing below another folder.</source>
        <translation>Ad esempio «Vecchia posta»; se vuoto, nulla viene messo sotto un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Beginning of names in the old account:</source>
        <translation>Inizio dei nomi nel vecchio account:</translation>
    </message>
    <message>
        <source>Empty: what the server says, such as “INBOX.”</source>
        <translation>Vuoto: ciò che indica il server, ad esempio «INBOX.»</translation>
    </message>
    <message>
        <source>Beginning of names in the new account:</source>
        <translation>Inizio dei nomi nel nuovo account:</translation>
    </message>
    <message>
        <source>&amp;Rename with these patterns:</source>
        <translation>&amp;Rinomina con questi modelli:</translation>
    </message>
    <message>
        <source>One in a line, applied in order: s/^Archiv/Archive/</source>
        <translation>Uno per riga, applicati nell&apos;ordine: s/^Archiv/Archive/</translation>
    </message>
    <message>
        <source>Copy folders that &amp;match:</source>
        <translation>Copia le cartelle che &amp;corrispondono a:</translation>
    </message>
    <message>
        <source>One regular expression in a line; empty: all</source>
        <translation>Un&apos;espressione regolare per riga; vuoto: tutte</translation>
    </message>
    <message>
        <source>Leave out folders that m&amp;atch:</source>
        <translation>Escludi le cartelle che c&amp;orrispondono a:</translation>
    </message>
    <message>
        <source>One regular expression in a line</source>
        <translation>Un&apos;espressione regolare per riga</translation>
    </message>
    <message>
        <source>What these rules change:</source>
        <translation>Che cosa cambiano queste regole:</translation>
    </message>
    <message>
        <source>Nothing: every folder keeps the name that is suggested.</source>
        <translation>Nulla: ogni cartella mantiene il nome proposto.</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: esclusa</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 anziché %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e %Ln altra</numerusform>
            <numerusform>… e altre %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ServerSearch</name>
    <message>
        <source>Looking for the mail server of “%1”…</source>
        <translation>Ricerca del server di posta di «%1»…</translation>
    </message>
    <message>
        <source>No mail server was found for “%1”. Ask the provider for its name and enter it under “Server settings”.</source>
        <translation>Nessun server di posta trovato per «%1». Chiederne il nome al provider e immetterlo in «Impostazioni del server».</translation>
    </message>
    <message>
        <source>%1, mail server %2 (known to Mailhaul)</source>
        <translation>%1, server di posta %2 (noto a Mailhaul)</translation>
    </message>
    <message>
        <source>%1, mail server %2 (which takes in the mail of “%3”)</source>
        <translation>%1, server di posta %2 (che riceve la posta di «%3»)</translation>
    </message>
    <message>
        <source>Mail server %1 (it answers at one of the usual names)</source>
        <translation>Server di posta %1 (risponde a uno dei nomi consueti)</translation>
    </message>
    <message>
        <source>Mail server %1 (as “%2” tells mail programs)</source>
        <translation>Server di posta %1 (come «%2» indica ai programmi di posta)</translation>
    </message>
    <message>
        <source>Mail server %1 (from the internet&apos;s directory of “%2”)</source>
        <translation>Server di posta %1 (dall&apos;elenco internet di «%2»)</translation>
    </message>
    <message>
        <source>The mail of “%1” seems to be kept at %2, under another name than your address. That is usual, but whoever gave this answer cannot be checked. Is this your provider?</source>
        <translation>La posta di «%1» sembra trovarsi presso %2, con un nome diverso da quello dell&apos;indirizzo. È normale, ma non è possibile verificare chi ha dato questa risposta. È il provider giusto?</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralController</name>
    <message>
        <source>not begun</source>
        <translation>non iniziata</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>in attesa del proprio turno</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>accesso in corso</translation>
    </message>
    <message>
        <source>sign-in works</source>
        <translation>accesso riuscito</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>accesso non riuscito</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia in corso</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiata</translation>
    </message>
    <message>
        <source>copied with problems</source>
        <translation>copiata con problemi</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminata in anticipo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>totale</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes are copied, %3 need a look.</source>
        <translation>Caselle di posta copiate: %1 su %2; da esaminare: %3.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralModel</name>
    <message>
        <source>Old account</source>
        <translation>Vecchio account</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A user and the server</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralWindow</name>
    <message>
        <source>Several Mailboxes</source>
        <translation>Più caselle di posta</translation>
    </message>
    <message>
        <source>Open or paste a table with a line for each mailbox: user1;password1;user2;password2, or with a first line that names the columns. Passwords stay in memory.</source>
        <translation>Aprire o incollare una tabella con una riga per ogni casella di posta: user1;password1;user2;password2, oppure con una prima riga che indica i nomi delle colonne. Le password restano in memoria.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Caselle di posta</translation>
    </message>
    <message>
        <source>Server of the old accounts</source>
        <translation>Server dei vecchi account</translation>
    </message>
    <message>
        <source>Server of the new accounts</source>
        <translation>Server dei nuovi account</translation>
    </message>
    <message>
        <source>Server of the &amp;new accounts, unless the table names it:</source>
        <translation>Server dei &amp;nuovi account, se non indicato nella tabella:</translation>
    </message>
    <message>
        <source>&amp;Open Table…</source>
        <translation>&amp;Apri tabella…</translation>
    </message>
    <message>
        <source>&amp;Paste Table</source>
        <translation>&amp;Incolla tabella</translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation>&amp;Prova accesso</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copia tutte</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Quante contemporaneamente</translation>
    </message>
    <message>
        <source> at once</source>
        <extracomment>Behind a number of mailboxes</extracomment>
        <translation> contemporaneamente</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>In&amp;terrompi</translation>
    </message>
    <message>
        <source>&amp;Retry the Failed</source>
        <translation>&amp;Riprova quelle non riuscite</translation>
    </message>
    <message>
        <source>Trust Certi&amp;ficate of This Server</source>
        <translation>Considera attendibile il certificato di &amp;questo server</translation>
    </message>
    <message>
        <source>Save S&amp;ummary…</source>
        <translation>&amp;Salva sintesi…</translation>
    </message>
    <message>
        <source>Open a Table of Mailboxes</source>
        <translation>Apri una tabella di caselle di posta</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its permissions.</source>
        <translation>Impossibile leggere il file «%1» (%2). Controllarne le autorizzazioni.</translation>
    </message>
    <message>
        <source>Save the Summary</source>
        <translation>Salva la sintesi</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>Impossibile scrivere il file «%1» (%2). Scegliere un&apos;altra posizione.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <translation>%1 La sua impronta SHA-256 è %2.</translation>
    </message>
    <message>
        <source>Mailboxes are still being worked on. Stop and close?</source>
        <translation>Alcune caselle sono ancora in lavorazione. Interrompere e chiudere?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped. The table is not kept.</source>
        <translation>Non va perso nulla. Quando si copierà di nuovo tra gli stessi account, la copia riprenderà dal punto in cui è stata interrotta. La tabella non viene conservata.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Interrompi e chiudi</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>Server of the ol&amp;d accounts, unless the table names it:</source>
        <translation>Server dei &amp;vecchi account, se non indicato nella tabella:</translation>
    </message>
    <message>
        <source>Mailhaul mailboxes %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Caselle Mailhaul %1</translation>
    </message>
    <message>
        <source>What became of the selected mailbox</source>
        <translation>Che ne è stato della casella selezionata</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SupportDialog</name>
    <message>
        <source>Details for Support</source>
        <translation>Dettagli per l&apos;assistenza</translation>
    </message>
    <message>
        <source>This is what somebody who helps you needs to see. Read it and save it; nothing is sent. Passwords and messages are never in it.</source>
        <translation>Ecco ciò che deve vedere chi fornisce assistenza. Leggere il testo e salvarlo; non viene inviato nulla. Non contiene mai password né messaggi.</translation>
    </message>
    <message>
        <source>With the &amp;names of folders, labels and marks</source>
        <translation>Con i &amp;nomi di cartelle, etichette e contrassegni</translation>
    </message>
    <message>
        <source>Otherwise each has a number in place of its name.</source>
        <translation>Altrimenti ogni nome è sostituito da un numero.</translation>
    </message>
    <message>
        <source>With &amp;users and servers</source>
        <translation>Con &amp;utenti e server</translation>
    </message>
    <message>
        <source>With all that the servers &amp;said</source>
        <translation>Con tutto ciò che i server hanno &amp;risposto</translation>
    </message>
    <message>
        <source>Otherwise only with the ordinary words of it, in which no name can be.</source>
        <translation>Altrimenti solo con le parole comuni delle risposte, che non possono contenere nomi.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Dettagli per l&apos;assistenza</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Saves exactly the text above.</source>
        <translation>Salva esattamente il testo qui sopra.</translation>
    </message>
    <message>
        <source>Save the Details</source>
        <translation>Salva i dettagli</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>I dettagli si trovano in %1.</translation>
    </message>
    <message>
        <source>The details could not be written (%1). Choose another place.</source>
        <translation>Impossibile scrivere i dettagli (%1). Scegliere un&apos;altra posizione.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetDelegate</name>
    <message>
        <source>Folder of the new account</source>
        <translation>Cartella del nuovo account</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetPicker</name>
    <message>
        <source>Choose a Folder of the New Account</source>
        <translation>Scegli una cartella del nuovo account</translation>
    </message>
    <message>
        <source>Folders of the new account</source>
        <translation>Cartelle del nuovo account</translation>
    </message>
    <message>
        <source>Put &amp;Into This Folder</source>
        <translation>Metti &amp;in questa cartella</translation>
    </message>
    <message>
        <source>Put &amp;Below This Folder</source>
        <translation>Metti &amp;sotto questa cartella</translation>
    </message>
    <message>
        <source>“Into” brings the messages together with what is in that folder. “Below” makes a subfolder with the old name.</source>
        <translation>«In» riunisce i messaggi con il contenuto di quella cartella. «Sotto» crea una sottocartella con il vecchio nome.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Text</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>minutes and seconds</comment>
        <extracomment>A length of time: %1 are minutes, %2 are seconds</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>hours and minutes</comment>
        <extracomment>A length of time: %1 are hours, %2 are minutes</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The time left is not known yet.</source>
        <translation>Il tempo rimanente non è ancora noto.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Meno di un minuto rimanente.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>Circa %Ln minuto rimanente.</numerusform>
            <numerusform>Circa %Ln minuti rimanenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes left.</source>
        <translation>Da %1 a %2 minuti circa rimanenti.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left.</source>
        <translation>
            <numerusform>Circa %Ln ora rimanente.</numerusform>
            <numerusform>Circa %Ln ore rimanenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 hours left.</source>
        <translation>Da %1 a %2 ore circa rimanenti.</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 al secondo</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoModel</name>
    <message>
        <source>Would be removed</source>
        <translation>Da rimuovere</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimossi</translation>
    </message>
    <message>
        <source>Changed since, left alone</source>
        <translation>Modificati nel frattempo, non toccati</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Non più esistenti</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>La cartella stessa</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>da rimuovere</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimossa</translation>
    </message>
    <message>
        <source>stays, not empty</source>
        <translation>resta, non è vuota</translation>
    </message>
    <message>
        <source>gone or replaced: untouched</source>
        <translation>sparita o sostituita: non toccata</translation>
    </message>
    <message>
        <source>Not in the old account any more, left alone</source>
        <translation>Non più nel vecchio account, non toccati</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoPanel</name>
    <message>
        <source>Do you want to take it back?</source>
        <translation>Annullare la copia?</translation>
    </message>
    <message>
        <source>Re&amp;move What This Copy Added…</source>
        <translation>Rimuovi ciò che questa copia ha a&amp;ggiunto…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the New Account</source>
        <translation>Rim&amp;uovi dal nuovo account</translation>
    </message>
    <message>
        <source>Shows what would be removed, and touches nothing.</source>
        <translation>Mostra che cosa verrebbe rimosso, senza toccare nulla.</translation>
    </message>
    <message>
        <source>What happens to the folders of the new account</source>
        <translation>Che cosa accade alle cartelle del nuovo account</translation>
    </message>
    <message>
        <source>Cancelling: the connection is being ended.</source>
        <translation>Interruzione in corso: la connessione viene chiusa.</translation>
    </message>
    <message>
        <source>Signing in to the new account…</source>
        <translation>Accesso al nuovo account in corso…</translation>
    </message>
    <message>
        <source>Looking at “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Esame di «%1»: %2 messaggi su %3 e %4 cartelle su %5 completati.</translation>
    </message>
    <message>
        <source>Removing from “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Rimozione da «%1»: %2 messaggi su %3 e %4 cartelle su %5 completati.</translation>
    </message>
    <message>
        <source>This was cancelled, and nothing was changed. Start it again if you want to see what can be removed.</source>
        <translation>L&apos;operazione è stata interrotta e non è stato modificato nulla. Avviarla di nuovo per vedere che cosa può essere rimosso.</translation>
    </message>
    <message>
        <source>This was cancelled. What had been removed stays removed; start it again to see what is left.</source>
        <translation>L&apos;operazione è stata interrotta. Ciò che è stato rimosso resta rimosso; avviarla di nuovo per vedere che cosa rimane.</translation>
    </message>
    <message>
        <source>Run the copy again if you want the messages back. It brings those that are still in the old account.</source>
        <translation>Per riavere i messaggi, eseguire di nuovo la copia. Vengono recuperati quelli ancora presenti nel vecchio account.</translation>
    </message>
    <message>
        <source>There is nothing to remove. Delete messages that were changed since with a mail program.</source>
        <translation>Non c&apos;è nulla da rimuovere. Eliminare con un programma di posta i messaggi modificati nel frattempo.</translation>
    </message>
    <message>
        <source>Nothing has been removed so far. Messages that the old account no longer has would then be in neither; all others can be copied again.</source>
        <translation>Finora non è stato rimosso nulla. I messaggi non più presenti nel vecchio account non si troverebbero più in nessuno dei due; tutti gli altri possono essere copiati di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Message(s) from the New Account</source>
        <translation>
            <numerusform>Rim&amp;uovi %Ln messaggio dal nuovo account</numerusform>
            <numerusform>Rim&amp;uovi %Ln messaggi dal nuovo account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Empty Folder(s) from the New Account</source>
        <translation>
            <numerusform>Rim&amp;uovi %Ln cartella vuota dal nuovo account</numerusform>
            <numerusform>Rim&amp;uovi %Ln cartelle vuote dal nuovo account</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of taking it back</source>
        <translation>Avanzamento dell&apos;annullamento</translation>
    </message>
    <message>
        <source>Also remove messages that the old account does not &amp;have any more</source>
        <translation>Rimuovi &amp;anche i messaggi che il vecchio account non ha più</translation>
    </message>
    <message>
        <source>They are lost then, since nobody else has them.</source>
        <translation>In tal caso vanno persi, perché nessun altro li ha.</translation>
    </message>
    <message>
        <source>What Mailhaul has copied from this old account, now and earlier, can be removed from the new one again, unless it was changed since or the old account has lost it. You see first what that would be. The old account stays as it is.</source>
        <translation>Ciò che Mailhaul ha copiato da questo vecchio account, ora e in passato, si può rimuovere dal nuovo, salvo ciò che nel frattempo è stato modificato o che il vecchio account non ha più. Prima si vede di che cosa si tratterebbe. Il vecchio account resta com’è.</translation>
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
        <translation>Chiudi Mailhaul</translation>
    </message>
    <message>
        <source>Messages are still being copied. Stop and close?</source>
        <translation>La copia dei messaggi è ancora in corso. Interromperla e chiudere?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped.</source>
        <translation>Non va perso nulla. Quando si copierà di nuovo tra gli stessi account, la copia riprenderà dal punto in cui è stata interrotta.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Interrompi e chiudi</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Continua a copiare</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;pri…</translation>
    </message>
    <message>
        <source>Several &amp;Mailboxes…</source>
        <translation>Più caselle di p&amp;osta…</translation>
    </message>
    <message>
        <source>Continue Copying</source>
        <translation>Continua la copia</translation>
    </message>
    <message>
        <source>The copy from %1 to %2 was not finished. Continue it?</source>
        <translation>La copia da %1 a %2 non è stata completata. Continuarla?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Non ora</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>Open a Migration</source>
        <translation>Apri una migrazione</translation>
    </message>
    <message>
        <source>Migrations (*.mailhaul)</source>
        <translation>Migrazioni (*.mailhaul)</translation>
    </message>
    <message>
        <source>Save the Migration</source>
        <translation>Salva la migrazione</translation>
    </message>
    <message>
        <source>Messages are being copied.</source>
        <translation>È in corso la copia dei messaggi.</translation>
    </message>
    <message>
        <source>Both accounts are being compared.</source>
        <translation>Confronto di entrambi gli account in corso.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and subtitle of a page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The name of a file: from one account to another</extracomment>
        <translation>%1 verso %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The title of a page of the wizard</extracomment>
        <translation>Passo %1 di %2: %3</translation>
    </message>
    <message>
        <source>What has been copied is not copied again. You will be asked for passwords that are not in this computer&apos;s keychain. “Forget It” removes those that are.</source>
        <translation>Ciò che è stato copiato non viene copiato di nuovo. Verranno chieste le password che non sono nel portachiavi di questo computer. «Dimentica» rimuove quelle che vi si trovano.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>An operator such as s/old/new/ or tr/a-z/A-Z/ has to begin here.</source>
        <translation>Qui deve iniziare un operatore come s/vecchio/nuovo/ o tr/a-z/A-Z/.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>Il modello non è valido: %1.</translation>
    </message>
    <message>
        <source>A match operator such as m{…}i or /…/ has to begin here.</source>
        <translation>Qui deve iniziare un operatore di corrispondenza come m{…}i o /…/.</translation>
    </message>
    <message>
        <source>Perl takes @ and a letter for a list; write a backslash before the @.</source>
        <translation>Perl interpreta @ seguito da una lettera come un elenco; scrivere una barra rovesciata prima di @.</translation>
    </message>
    <message>
        <source>Inside a pattern, what was captured is written \1 and not $1.</source>
        <translation>All&apos;interno di un modello, ciò che è stato catturato si scrive \1 e non $1.</translation>
    </message>
    <message>
        <source>Write a backslash before a dollar sign that means itself.</source>
        <translation>Scrivere una barra rovesciata prima di un simbolo del dollaro da intendere letteralmente.</translation>
    </message>
    <message>
        <source>The variable %1 is not known. Write a backslash before a dollar sign that means itself.</source>
        <translation>La variabile %1 non è nota. Scrivere una barra rovesciata prima di un simbolo del dollaro da intendere letteralmente.</translation>
    </message>
    <message>
        <source>A delimiter such as / or { is missing here.</source>
        <translation>Qui manca un delimitatore come / o {.</translation>
    </message>
    <message>
        <source>%1 cannot be a delimiter; use / or { for example.</source>
        <translation>%1 non può essere un delimitatore; usare ad esempio / o {.</translation>
    </message>
    <message>
        <source>The closing delimiter %1 is missing.</source>
        <translation>Manca il delimitatore di chiusura %1.</translation>
    </message>
    <message>
        <source>The modifier e would run the replacement as a program, which is never done.</source>
        <translation>Il modificatore e eseguirebbe il testo sostitutivo come programma, cosa che non avviene mai.</translation>
    </message>
    <message>
        <source>The modifier %1 is not known here. Known are: %2.</source>
        <translation>Il modificatore %1 non è noto qui. Sono noti: %2.</translation>
    </message>
    <message>
        <source>Nothing can follow the operator; is a delimiter inside it not escaped?</source>
        <translation>Nulla può seguire l&apos;operatore; manca la barra rovesciata prima di un delimitatore al suo interno?</translation>
    </message>
    <message>
        <source>The range %1-%2 runs backwards.</source>
        <translation>L&apos;intervallo %1-%2 procede all&apos;indietro.</translation>
    </message>
    <message>
        <source>It is not clear where the range %1-%2 ends; write a backslash before a hyphen that means itself.</source>
        <translation>Non è chiaro dove finisca l’intervallo %1-%2; scrivere una barra rovesciata davanti a un trattino che rappresenta se stesso.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The new account refused this message (%1), so it is attached unchanged.</source>
        <translation>Il nuovo account ha rifiutato questo messaggio (%1), che quindi è allegato invariato.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>It never ended.</source>
        <translation>L&apos;esecuzione non è mai terminata.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Vecchio account</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiati</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Mailhaul %1 on %2</source>
        <translation>Mailhaul %1 su %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>These are the first %1 of %2.</source>
        <translation>Questi sono i primi %1 di %2.</translation>
    </message>
    <message>
        <source>Report of a mailbox move</source>
        <translation>Rapporto sul trasferimento di una casella di posta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilancio</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>No audit has been made after this run.</source>
        <translation>Dopo questa esecuzione non è stata effettuata alcuna verifica.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuno.</translation>
    </message>
    <message>
        <source>found %1; copied %2, already there %3, left out %4, repeated %5, could not be copied %6, vanished %7, not reached %8</source>
        <translation>trovati %1; copiati %2, già presenti %3, esclusi %4, duplicati %5, non copiati %6, scomparsi %7, non raggiunti %8</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Da copiare</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Non copiati</translation>
    </message>
    <message>
        <source>Vanished meanwhile</source>
        <translation>Scomparsi nel frattempo</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiunti</translation>
    </message>
    <message>
        <source>Your rules leave it out.</source>
        <translation>Il messaggio è escluso dalle regole impostate.</translation>
    </message>
    <message>
        <source>The same message is in this folder once more; one of them is enough.</source>
        <translation>Lo stesso messaggio è presente un&apos;altra volta in questa cartella; uno è sufficiente.</translation>
    </message>
    <message>
        <source>It disappeared from the old account while the copy ran.</source>
        <translation>Il messaggio è scomparso dal vecchio account durante la copia.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The next run looks whether it arrived.</source>
        <translation>Il messaggio è stato inviato e non è arrivata alcuna risposta. La prossima esecuzione controllerà se è arrivato.</translation>
    </message>
    <message>
        <source>The run ended before. The next run goes on here.</source>
        <translation>L&apos;esecuzione è terminata prima. La prossima esecuzione riprenderà da qui.</translation>
    </message>
    <message>
        <source>Its folder could not be worked on to the end.</source>
        <translation>Non è stato possibile elaborare fino in fondo la cartella del messaggio.</translation>
    </message>
    <message>
        <source>The program was ended before the run was over. Run it again to go on where it was.</source>
        <translation>Il programma è stato chiuso prima della fine dell&apos;esecuzione. Eseguirlo di nuovo per riprendere da dove si era fermato.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been written.</source>
        <translation>Questa era una simulazione: non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The run went to its end.</source>
        <translation>L&apos;esecuzione è stata completata.</translation>
    </message>
    <message>
        <source>The run was stopped. Run it again to go on where it was.</source>
        <translation>L&apos;esecuzione è stata interrotta. Avviarla di nuovo per riprendere da dove si era fermata.</translation>
    </message>
    <message>
        <source>The run ended early. The problems below say why; then run it again.</source>
        <translation>L&apos;esecuzione è terminata in anticipo. I problemi qui sotto ne indicano il motivo; poi avviarla di nuovo.</translation>
    </message>
    <message>
        <source>The account does not balance. This is a mistake of Mailhaul, not yours; nothing is lost by it. Report it with these figures. By the record: %1. By the run&apos;s own count: %2.</source>
        <translation>I conti non tornano. È un errore di Mailhaul, non dell&apos;utente, e non ha fatto perdere nulla. Segnalarlo con queste cifre. Secondo il registro: %1. Secondo il conteggio dell&apos;esecuzione stessa: %2.</translation>
    </message>
    <message>
        <source>%1 (signed in as %2)</source>
        <translation>%1 (accesso come %2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 on %2, port %3</source>
        <translation>%1 su %2, porta %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Since then %1 messages have been taken back from the new account.</source>
        <translation>Da allora %1 messaggi sono stati ritirati dal nuovo account.</translation>
    </message>
    <message>
        <source>It was taken back from the new account. A new run copies it again.</source>
        <translation>È stato ritirato dal nuovo account. Una nuova esecuzione lo copia ancora.</translation>
    </message>
</context>
<context>
    <name>ReportMail</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Mail was copied</source>
        <translation>La posta è stata copiata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Messages copied</source>
        <translation>Messaggi copiati</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Byte copiati</translation>
    </message>
    <message>
        <source>Messages skipped</source>
        <translation>Messaggi saltati</translation>
    </message>
    <message>
        <source>Messages deleted in the old account</source>
        <translation>Messaggi eliminati nel vecchio account</translation>
    </message>
    <message>
        <source>Messages deleted in the new account</source>
        <translation>Messaggi eliminati nel nuovo account</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Mailhaul: report of %1</source>
        <translation>Mailhaul: rapporto su %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server “%1” could not prove its identity, because its certificate is not trusted. Check the server name, or ask the provider which certificate it uses.</source>
        <translation>Il server «%1» non ha potuto dimostrare la propria identità, perché il suo certificato non è considerato attendibile. Controllare il nome del server o chiedere al provider quale certificato utilizza.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted: it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>Il certificato del server «%1» non è considerato attendibile: è intestato a «%2», è stato emesso da «%3» ed è valido fino a: %4. Procedere solo se il provider ne conferma l&apos;impronta SHA-256 %5.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted (“%6”): it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>Il certificato del server «%1» non è considerato attendibile («%6»): è intestato a «%2», è stato emesso da «%3» ed è valido fino a: %4. Procedere solo se il provider ne conferma l&apos;impronta SHA-256 %5.</translation>
    </message>
    <message>
        <source>The message was deleted or moved on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>Il messaggio è stato eliminato o spostato su «%1» durante la copia. Se era intenzionale, non occorre fare nulla; altrimenti eseguire di nuovo la copia.</translation>
    </message>
    <message>
        <source>The folder was deleted or renamed on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>La cartella è stata eliminata o rinominata su «%1» durante la copia. Se era intenzionale, non occorre fare nulla; altrimenti eseguire di nuovo la copia.</translation>
    </message>
    <message>
        <source>The server “%1” refused this message. Its answer may say why; the other messages are not affected, and running the copy again tries this one once more.</source>
        <translation>Il server «%1» ha rifiutato questo messaggio. La sua risposta potrebbe indicarne il motivo; gli altri messaggi non sono interessati e, eseguendo di nuovo la copia, questo viene ritentato.</translation>
    </message>
    <message>
        <source>The server “%1” refused to work with this folder. Its answer may say why; another folder can be chosen in its place, or it can be left out.</source>
        <translation>Il server «%1» si è rifiutato di operare su questa cartella. La sua risposta potrebbe indicarne il motivo; è possibile scegliere un&apos;altra cartella al suo posto oppure escluderla.</translation>
    </message>
    <message>
        <source>The server “%1” refused what was asked of it. Its answer may say why; wait a few minutes and try again, or ask the provider.</source>
        <translation>Il server «%1» ha rifiutato la richiesta. La sua risposta potrebbe indicarne il motivo; attendere alcuni minuti e riprovare oppure rivolgersi al provider.</translation>
    </message>
    <message>
        <source>Signing in to the old account “%1” failed.</source>
        <translation>Accesso al vecchio account «%1» non riuscito.</translation>
    </message>
    <message>
        <source>Signing in to the new account “%1” failed.</source>
        <translation>Accesso al nuovo account «%1» non riuscito.</translation>
    </message>
    <message>
        <source>The folders of the old account could not be listed.</source>
        <translation>Impossibile elencare le cartelle del vecchio account.</translation>
    </message>
    <message>
        <source>The folders of the new account could not be listed.</source>
        <translation>Impossibile elencare le cartelle del nuovo account.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be created in the new account.</source>
        <translation>Impossibile creare la cartella «%1» nel nuovo account.</translation>
    </message>
    <message>
        <source>The folder “%1” was copied, but it could not be marked as subscribed.</source>
        <translation>La cartella «%1» è stata copiata, ma non è stato possibile contrassegnarla come sottoscritta.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account could not be opened.</source>
        <translation>Impossibile aprire la cartella «%1» del vecchio account.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account could not be opened.</source>
        <translation>Impossibile aprire la cartella «%1» del nuovo account.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the old account could not be listed.</source>
        <translation>Impossibile elencare i messaggi nella cartella «%1» del vecchio account.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the new account could not be listed.</source>
        <translation>Impossibile elencare i messaggi nella cartella «%1» del nuovo account.</translation>
    </message>
    <message>
        <source>Message number %2 (%3) in the folder “%1” could not be read.</source>
        <translation>Impossibile leggere il messaggio numero %2 (%3) nella cartella «%1».</translation>
    </message>
    <message>
        <source>Message number %2 (%3) could not be stored in the folder “%1”.</source>
        <translation>Impossibile salvare il messaggio numero %2 (%3) nella cartella «%1».</translation>
    </message>
    <message>
        <source>The marks (read, answered, flagged and others) of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>Impossibile aggiornare i contrassegni (letto, con risposta, con bandierina e altri) del messaggio numero %2 nella cartella «%1».</translation>
    </message>
    <message>
        <source>The progress of the copy could not be recorded on this computer.</source>
        <translation>Impossibile registrare l&apos;avanzamento della copia su questo computer.</translation>
    </message>
    <message>
        <source>The copy ended early.</source>
        <translation>La copia è terminata in anticipo.</translation>
    </message>
    <message>
        <source>The copy was stopped. It can be started again at any time and goes on where it was.</source>
        <translation>La copia è stata interrotta. Può essere riavviata in qualsiasi momento e riprende da dove si era fermata.</translation>
    </message>
    <message>
        <source>No server with the name “%1” could be found. Check the spelling of the server name and that this computer is online.</source>
        <translation>Impossibile trovare un server con il nome «%1». Controllare che il nome del server sia scritto correttamente e che questo computer sia connesso a Internet.</translation>
    </message>
    <message>
        <source>The server “%1” accepts no connection on port %2. Check the port with the provider; 993 is the usual one.</source>
        <translation>Il server «%1» non accetta connessioni sulla porta %2. Chiedere conferma della porta al provider; di solito è la 993.</translation>
    </message>
    <message>
        <source>The connection to “%1” could not be made or was interrupted. Check the internet connection and try again; what has been copied stays copied.</source>
        <translation>Non è stato possibile stabilire la connessione a «%1», oppure la connessione si è interrotta. Controllare la connessione a Internet e riprovare; ciò che è stato copiato resta copiato.</translation>
    </message>
    <message>
        <source>The server “%1” (port %2) did not answer in time. It may be busy: wait a few minutes and try again, or check the server name and the port.</source>
        <translation>Il server «%1» (porta %2) non ha risposto in tempo. Potrebbe essere sovraccarico: attendere alcuni minuti e riprovare, oppure controllare il nome del server e la porta.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” could be set up on port %2. Check the port and the kind of encryption with the provider.</source>
        <translation>Impossibile stabilire una connessione crittografata a «%1» sulla porta %2. Chiedere conferma al provider della porta e del tipo di crittografia.</translation>
    </message>
    <message>
        <source>The server “%1” offers no encryption on port %2, so the password was not sent. Try port 993 with encryption, or allow an unencrypted connection if the network up to this server is trusted.</source>
        <translation>Il server «%1» non offre la crittografia sulla porta %2, quindi la password non è stata inviata. Provare la porta 993 con crittografia oppure consentire una connessione non crittografata, se la rete fino a questo server è affidabile.</translation>
    </message>
    <message>
        <source>Something answers at “%1” on port %2, but it is not a mailbox server (IMAP). Check the server name and the port; 993 is the usual one.</source>
        <translation>A «%1» sulla porta %2 risponde qualcosa, ma non è un server di caselle di posta (IMAP). Controllare il nome del server e la porta; di solito è la 993.</translation>
    </message>
    <message>
        <source>The server “%1” did not accept the user name “%2” with this password. Check both; some providers ask for an app password, which is made on their web pages.</source>
        <translation>Il server «%1» non ha accettato il nome utente «%2» con questa password. Controllare entrambi; alcuni provider richiedono una password per le app, che si crea sulle loro pagine web.</translation>
    </message>
    <message>
        <source>The server “%1” sent something that cannot be understood. Try again; if it happens again, tell the provider and keep the log.</source>
        <translation>Il server «%1» ha inviato qualcosa di incomprensibile. Riprovare; se si ripete, informare il provider e conservare il registro.</translation>
    </message>
    <message>
        <source>The mailbox of “%2” on “%1” is full. Make room there or get more storage, then run the copy again; it goes on where it was.</source>
        <translation>La casella di posta di «%2» su «%1» è piena. Liberare spazio o ottenere più spazio di archiviazione, quindi eseguire di nuovo la copia, che riprende da dove si era fermata.</translation>
    </message>
    <message>
        <source>The message is larger than the server “%1” allows. Ask the provider whether the limit can be raised, or save the message as a file.</source>
        <translation>Il messaggio supera la dimensione consentita dal server «%1». Chiedere al provider se il limite può essere aumentato oppure salvare il messaggio come file.</translation>
    </message>
    <message>
        <source>What the server “%1” delivered is not what it had announced, so it was not passed on. Run the copy again to try once more.</source>
        <translation>Ciò che il server «%1» ha fornito non corrisponde a quanto aveva annunciato, quindi non è stato trasferito. Eseguire di nuovo la copia per ritentare.</translation>
    </message>
    <message>
        <source>The record of this copy could not be read or saved on this computer. Check that the disk is not full and that the folder for the records can be written.</source>
        <translation>Non è stato possibile leggere o salvare il registro di questa copia su questo computer. Controllare che il disco non sia pieno e che sia possibile scrivere nella cartella dei registri.</translation>
    </message>
    <message>
        <source>Another copy between these two accounts is running on this computer. Wait until it has ended, or stop it, and start again.</source>
        <translation>Su questo computer è in corso un&apos;altra copia tra questi due account. Attendere che termini o interromperla, quindi riavviare.</translation>
    </message>
    <message>
        <source>Too many errors occurred, so the copy was ended. Look at the problems that are listed, mend the first of them, and run the copy again; it goes on where it was.</source>
        <translation>Si sono verificati troppi errori, quindi la copia è stata terminata. Esaminare i problemi elencati, risolvere il primo ed eseguire di nuovo la copia, che riprende da dove si era fermata.</translation>
    </message>
    <message>
        <source>The server “%1” asks for a pause, because it has been asked for much in a short time or is busy. The copy goes on by itself after a while; nothing needs to be done.</source>
        <translation>Il server «%1» chiede una pausa, perché ha ricevuto molte richieste in poco tempo o è sovraccarico. La copia riprende da sola dopo un po&apos;; non occorre fare nulla.</translation>
    </message>
    <message>
        <source>The labels of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>Impossibile aggiornare le etichette del messaggio numero %2 nella cartella «%1».</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the old account.</source>
        <translation>Nella cartella «%1» del vecchio account non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the new account.</source>
        <translation>Nella cartella «%1» del nuovo account non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account was not deleted.</source>
        <translation>La cartella «%1» del vecchio account non è stata eliminata.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account was not deleted.</source>
        <translation>La cartella «%1» del nuovo account non è stata eliminata.</translation>
    </message>
    <message>
        <source>The access rights of the folder “%1” could not be copied.</source>
        <translation>Impossibile copiare i diritti di accesso della cartella «%1».</translation>
    </message>
    <message>
        <source>Access to the account “%1” was not granted in the browser. Sign in again and agree to it, or choose another way to sign in.</source>
        <translation>L&apos;accesso all&apos;account «%1» non è stato autorizzato nel browser. Accedere di nuovo e dare il consenso, oppure scegliere un altro modo di accedere.</translation>
    </message>
    <message>
        <source>The access to “%2” that was granted in the browser has ended, or “%1” does not accept it for this mailbox. Sign in again, with the address whose mailbox it is.</source>
        <translation>L&apos;autorizzazione per «%2» concessa nel browser è scaduta, oppure «%1» non la accetta per questa casella di posta. Accedere di nuovo, con l&apos;indirizzo a cui appartiene la casella di posta.</translation>
    </message>
    <message>
        <source>The access that was granted for “%2” does not include reading and writing mail on “%1”. Sign in again and agree to everything that is asked.</source>
        <translation>L&apos;autorizzazione concessa per «%2» non comprende la lettura e la scrittura della posta su «%1». Accedere di nuovo e acconsentire a tutto ciò che viene richiesto.</translation>
    </message>
    <message>
        <source>The server “%1” does not offer the way to sign in that was chosen. Choose another one, or let Mailhaul choose.</source>
        <translation>Il server «%1» non offre il modo di accesso scelto. Sceglierne un altro oppure lasciare la scelta a Mailhaul.</translation>
    </message>
    <message>
        <source>More messages would have been deleted than is likely to be meant. If it is, raise the limit and run the same again.</source>
        <translation>Sarebbero stati eliminati più messaggi di quanti probabilmente si intendesse eliminare. Se è davvero ciò che si desidera, aumentare il limite e ripetere la stessa esecuzione.</translation>
    </message>
    <message>
        <source>As many bytes were copied as this run was allowed to. Run the copy again; it goes on where it was.</source>
        <translation>È stato copiato il numero massimo di byte consentito per questa esecuzione. Eseguire di nuovo la copia, che riprende da dove si era fermata.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Mailhaul has got the answer. This page can be closed; please go back to Mailhaul.</source>
        <translation>Mailhaul ha ricevuto la risposta. È possibile chiudere questa pagina e tornare a Mailhaul.</translation>
    </message>
    <message>
        <source>The file %1 with the services for sign-in in the browser cannot be understood: %2. Mend it, or remove it.</source>
        <translation>Il file %1 con i servizi per l&apos;accesso nel browser è incomprensibile: %2. Correggerlo o rimuoverlo.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 of %2 messages that were copied would be removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 are gone.</source>
        <translation>Dal nuovo account verrebbero rimossi %1 dei %2 messaggi copiati e %3 cartelle. %4 non verrebbero toccati perché modificati nel frattempo, %5 non esistono più.</translation>
    </message>
    <message>
        <source>%1 of %2 messages that were copied are removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 were gone.</source>
        <translation>Dal nuovo account sono stati rimossi %1 dei %2 messaggi copiati e %3 cartelle. %4 non sono stati toccati perché modificati nel frattempo, %5 non esistevano più.</translation>
    </message>
    <message>
        <source>The new server cannot remove single messages (it has no UIDPLUS), so nothing was touched. Remove the messages with a mail program.</source>
        <translation>Il nuovo server non può rimuovere singoli messaggi (non supporta UIDPLUS), quindi non è stato toccato nulla. Rimuovere i messaggi con un programma di posta.</translation>
    </message>
    <message>
        <source>The undo was stopped. Start it again to go on.</source>
        <translation>L&apos;annullamento è stato interrotto. Avviarlo di nuovo per continuare.</translation>
    </message>
    <message>
        <source>There is no record of a copy between these two accounts on this computer, so nothing is known that could be removed.</source>
        <translation>Su questo computer non c&apos;è alcun registro di una copia tra questi due account, quindi non è noto che cosa potrebbe essere rimosso.</translation>
    </message>
    <message>
        <source>%1 are left alone because the old account does not have them any more.</source>
        <translation>%1 non vengono toccati perché il vecchio account non li ha più.</translation>
    </message>
    <message>
        <source>The old account could not be looked at, so it is not known which of these messages are only in the new one, and nothing was touched. %1</source>
        <translation>Non è stato possibile guardare nel vecchio account, perciò non si sa quali di questi messaggi siano solo nel nuovo, e nulla è stato toccato. %1</translation>
    </message>
</context>
</TS>
