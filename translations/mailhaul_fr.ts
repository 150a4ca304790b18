<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Not proved: %1</source>
        <translation>Non prouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder “%1” is missing in the new account, where it should be “%2”. Run the copy again.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» manque dans le nouveau compte, où il devrait s&apos;appeler «&#xa0;%2&#xa0;». Relancez la copie.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”. Run the copy again.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» manque dans «&#xa0;%3&#xa0;». Relancez la copie.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is in “%3” more often than in the old account. Delete what is too many there.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» se trouve dans «&#xa0;%3&#xa0;» plus souvent que dans l&apos;ancien compte. Supprimez-y les exemplaires en trop.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”, but it is in “%4”. Move it, or run the copy again.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» manque dans «&#xa0;%3&#xa0;», mais il se trouve dans «&#xa0;%4&#xa0;». Déplacez-le ou relancez la copie.</translation>
    </message>
    <message>
        <source>The header of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>L&apos;en-tête du message %1 de «&#xa0;%2&#xa0;» est différent dans «&#xa0;%3&#xa0;» (%4). Comparez les deux.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another size in “%3” (%4). Compare the two.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» a une autre taille dans «&#xa0;%3&#xa0;» (%4). Comparez les deux.</translation>
    </message>
    <message>
        <source>The content of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>Le contenu du message %1 de «&#xa0;%2&#xa0;» est différent dans «&#xa0;%3&#xa0;» (%4). Comparez les deux.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another date of arrival in “%3” (%4). The header still has the date on which it was sent.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» a une autre date d&apos;arrivée dans «&#xa0;%3&#xa0;» (%4). L&apos;en-tête contient toujours la date à laquelle il a été envoyé.</translation>
    </message>
    <message>
        <source>This program was built without KIMAP, so its own engine has read everything, on fresh connections.</source>
        <translation>Ce programme a été compilé sans KIMAP&#xa0;: son propre moteur a donc tout lu, par de nouvelles connexions.</translation>
    </message>
    <message>
        <source>KIMAP could not read the old account: %1</source>
        <translation>KIMAP n&apos;a pas pu lire l&apos;ancien compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>KIMAP could not read the new account: %1</source>
        <translation>KIMAP n&apos;a pas pu lire le nouveau compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>only the engine was asked for.</source>
        <translation>seul le moteur a été demandé.</translation>
    </message>
    <message>
        <source>there is no folder to compare. Check which folders were chosen.</source>
        <translation>il n&apos;y a aucun dossier à comparer. Vérifiez quels dossiers ont été choisis.</translation>
    </message>
    <message>
        <source>%1 bytes, there %2</source>
        <translation>%1 octets, contre %2 là-bas</translation>
    </message>
    <message>
        <source>%1, there %2</source>
        <translation>%1, contre %2 là-bas</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>l&apos;en-tête n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>by its SHA-256</source>
        <translation>d&apos;après son empreinte SHA-256</translation>
    </message>
    <message>
        <source>the content could not be read</source>
        <translation>le contenu n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>its certificate is trusted by an exception, which KIMAP cannot check.</source>
        <translation>son certificat est accepté par une exception, que KIMAP ne peut pas vérifier.</translation>
    </message>
    <message>
        <source>an administrator signs in for the user.</source>
        <translation>un administrateur se connecte pour l’utilisateur.</translation>
    </message>
    <message>
        <source>this program was built without KIMAP.</source>
        <translation>ce programme a été compilé sans KIMAP.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts and are the same in every byte, with their marks and dates.</source>
        <translation>Prouvé&#xa0;: %1 messages ont été relus dans les deux comptes et sont identiques octet par octet, avec leurs indicateurs et leurs dates.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts; their headers, sizes, marks and dates are the same. A thorough comparison looks at the contents too.</source>
        <translation>Prouvé&#xa0;: %1 messages ont été relus dans les deux comptes&#xa0;; leurs en-têtes, leurs tailles, leurs indicateurs et leurs dates sont identiques. Une comparaison approfondie examine aussi les contenus.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” could not be read (%3). Compare again.</source>
        <translation>Les dossiers «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n&apos;ont pas pu être lus (%3). Relancez la comparaison.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has other marks in “%3” (%4). Run the copy again, unless you have changed them.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» a d&apos;autres indicateurs dans «&#xa0;%3&#xa0;» (%4). Relancez la copie, sauf si vous les avez modifiés vous-même.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” could not be compared with its copy in “%3” (%4). Compare again.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» n&apos;a pas pu être comparé à sa copie dans «&#xa0;%3&#xa0;» (%4). Relancez la comparaison.</translation>
    </message>
    <message>
        <source>A second mail reader, KIMAP, which has no part in the copying, has compared %1 messages (%2 with their contents); Mailhaul itself, on fresh connections, %3 others and the dates of %4.</source>
        <translation>Un second lecteur de messagerie, KIMAP, qui ne participe pas à la copie, a comparé %1 messages (%2 avec leur contenu)&#xa0;; Mailhaul lui-même, par de nouvelles connexions, %3 autres ainsi que les dates de %4.</translation>
    </message>
    <message>
        <source>the comparison was stopped. Start it again.</source>
        <translation>la comparaison a été arrêtée. Relancez-la.</translation>
    </message>
    <message>
        <source>%1 could not be read. Compare again.</source>
        <translation>lecture impossible pour %1. Relancez la comparaison.</translation>
    </message>
    <message>
        <source>Proved except for %1 differences: %2 messages were read afresh in both accounts, and all else is the same. Look at the list of differences.</source>
        <translation>Prouvé à %1 différences près&#xa0;: %2 messages ont été relus dans les deux comptes, et tout le reste est identique. Consultez la liste des différences.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Message %1 of “%2” was left out, because another one in the folder has the same Message-ID; but it is not the same message, and it is not in “%3”. Look at both, and copy it by hand if you need it.</source>
        <translation>Le message %1 de «&#xa0;%2&#xa0;» a été laissé de côté parce qu&apos;un autre du dossier porte le même Message-ID&#xa0;; or ce n&apos;est pas le même message, et il n&apos;est pas dans «&#xa0;%3&#xa0;». Comparez les deux et copiez-le à la main si vous en avez besoin.</translation>
    </message>
    <message>
        <source>KIMAP counts %1 messages in it, the engine %2</source>
        <translation>KIMAP y compte %1 messages, le moteur %2</translation>
    </message>
    <message>
        <source>it gave up in “%1” (%2).</source>
        <translation>il a abandonné dans «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>the date of arrival could not be read</source>
        <translation>la date d&apos;arrivée n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>it may only be reached with TLS 1.3.</source>
        <translation>il ne doit être joint qu&apos;avec TLS 1.3.</translation>
    </message>
    <message>
        <source>the sign-in is made with a token.</source>
        <translation>la connexion se fait avec un jeton.</translation>
    </message>
    <message>
        <source>the sign-in is made in a way that KIMAP does not know.</source>
        <translation>la connexion se fait d&apos;une manière que KIMAP ne connaît pas.</translation>
    </message>
    <message>
        <source>the line to it is not encrypted, and KIMAP would send the password as it is.</source>
        <translation>la ligne n&apos;est pas chiffrée, et KIMAP enverrait le mot de passe tel quel.</translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>The new server writes line ends in its own way. Mail programs show no difference, and a thorough comparison will name it.</source>
        <translation>Le nouveau serveur écrit les fins de ligne à sa manière. Les logiciels de messagerie n&apos;affichent aucune différence&#xa0;; une comparaison approfondie la signalera.</translation>
    </message>
    <message>
        <source>The new server puts lines of its own in front of each message. What was in it stays, but a comparison will find other sizes.</source>
        <translation>Le nouveau serveur ajoute ses propres lignes au début de chaque message. Le contenu d&apos;origine est conservé, mais une comparaison constatera des tailles différentes.</translation>
    </message>
    <message>
        <source>The new server changes what is in a message: that from the folder “%1” came back different. Ask the new provider whether a virus scanner or a filter changes mail, before you copy everything.</source>
        <translation>Le nouveau serveur modifie le contenu des messages&#xa0;: celui du dossier «&#xa0;%1&#xa0;» est revenu différent. Avant de tout copier, demandez au nouveau fournisseur si un antivirus ou un filtre modifie les messages.</translation>
    </message>
    <message>
        <source>The new server did not take a message of %1 from the folder “%2”: %3 Others like it may stay behind; the result will list them.</source>
        <translation>Le nouveau serveur n&apos;a pas accepté un message de %1 du dossier «&#xa0;%2&#xa0;»&#xa0;: %3 D&apos;autres messages semblables pourraient ne pas être copiés&#xa0;; le résultat les énumérera.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>il n&apos;indique aucune raison.</translation>
    </message>
    <message>
        <source>The trial was cancelled. Start it again, or go on without it.</source>
        <translation>L&apos;essai a été annulé. Relancez-le ou continuez sans lui.</translation>
    </message>
    <message>
        <source>There is no message to try with. Choose a folder that has messages.</source>
        <translation>Il n&apos;y a aucun message pour faire l&apos;essai. Choisissez un dossier qui contient des messages.</translation>
    </message>
    <message numerus="yes">
        <source>The new server keeps messages as they are: %n message(s) went there, came back the same in every byte, date and flag, and were removed.</source>
        <translation>
            <numerusform>Le nouveau serveur conserve les messages tels quels&#xa0;: %n message y a été envoyé, est revenu identique jusqu&apos;au moindre octet, avec sa date et ses indicateurs, et a été retiré.</numerusform>
            <numerusform>Le nouveau serveur conserve les messages tels quels&#xa0;: %n messages y ont été envoyés, sont revenus identiques jusqu&apos;au moindre octet, avec leurs dates et leurs indicateurs, et ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not keep the date of arrival: %1 became %2. Let your mail program sort by the date of sending.</source>
        <translation>Le nouveau serveur ne conserve pas la date d&apos;arrivée&#xa0;: %1 est devenu %2. Faites trier les messages par date d&apos;envoi dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The new server does not keep these flags: %1. The messages come along without them.</source>
        <translation>Le nouveau serveur ne conserve pas ces indicateurs&#xa0;: %1. Les messages seront copiés sans eux.</translation>
    </message>
    <message>
        <source>The new server does not take the folder name “%1” as it is. Give that folder another name on the page “Folders”.</source>
        <translation>Le nouveau serveur n&apos;accepte pas le nom de dossier «&#xa0;%1&#xa0;» tel quel. Donnez un autre nom à ce dossier sur la page «&#xa0;Dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” of the trial is still in the new account: the server did not remove it, or it holds messages that are not from the trial. Look into it, and delete it with your mail program.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» de l&apos;essai est encore dans le nouveau compte&#xa0;: le serveur ne l&apos;a pas supprimé, ou il contient des messages qui ne viennent pas de l&apos;essai. Regardez ce qu&apos;il contient et supprimez-le avec votre logiciel de messagerie.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Chats, filters, and the tabs “Social”, “Promotions” and “Updates” stay behind in Gmail.</source>
        <translation>Les discussions, les filtres et les onglets «&#xa0;Réseaux sociaux&#xa0;», «&#xa0;Promotions&#xa0;» et «&#xa0;Notifications&#xa0;» restent dans Gmail.</translation>
    </message>
    <message>
        <source>A message with several labels is one message in Gmail and lies in several folders over IMAP.</source>
        <translation>Un message portant plusieurs libellés est un seul message dans Gmail, mais apparaît dans plusieurs dossiers lorsqu&apos;on y accède par IMAP.</translation>
    </message>
    <message>
        <source>Open the settings of Gmail under “Forwarding and POP/IMAP”.</source>
        <translation>Ouvrez les paramètres de Gmail, onglet «&#xa0;Transfert et POP/IMAP&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Folder size limits” choose “Do not limit the number of messages in an IMAP folder”, so that folders with more than 1,000 messages are complete.</source>
        <translation>Sous «&#xa0;Limites de taille des dossiers&#xa0;», choisissez «&#xa0;Ne pas limiter le nombre de messages dans un dossier IMAP&#xa0;», pour que les dossiers de plus de 1&#xa0;000 messages soient complets.</translation>
    </message>
    <message>
        <source>Under “Labels” choose “Show in IMAP” for every label that shall be copied, and for “All Mail”.</source>
        <translation>Sous «&#xa0;Libellés&#xa0;», choisissez «&#xa0;Afficher dans IMAP&#xa0;» pour chaque libellé à copier, ainsi que pour «&#xa0;Tous les messages&#xa0;».</translation>
    </message>
    <message>
        <source>Switch on sign-in in two steps for your account, if it is off: without it there are no app passwords.</source>
        <translation>Activez la validation en deux étapes pour votre compte si elle ne l&apos;est pas&#xa0;: sans elle, il n&apos;y a pas de mots de passe d&apos;application.</translation>
    </message>
    <message>
        <source>Open the page of app passwords, enter a name such as “Mailhaul”, and choose “Create”.</source>
        <translation>Ouvrez la page des mots de passe d&apos;application, saisissez un nom, par exemple «&#xa0;Mailhaul&#xa0;», et choisissez «&#xa0;Créer&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the app password that is shown and paste it below. Blanks in it do not matter.</source>
        <translation>Copiez le mot de passe d&apos;application affiché et collez-le ci-dessous. Les espaces qu&apos;il contient n&apos;ont pas d&apos;importance.</translation>
    </message>
    <message>
        <source>In the settings of Gmail, under “Forwarding and POP/IMAP”, choose “Do not limit the number of messages in an IMAP folder”.</source>
        <translation>Dans les paramètres de Gmail, sous «&#xa0;Transfert et POP/IMAP&#xa0;», choisissez «&#xa0;Ne pas limiter le nombre de messages dans un dossier IMAP&#xa0;».</translation>
    </message>
    <message>
        <source>Calendars, contacts, tasks, notes and rules are no mail and stay behind.</source>
        <translation>Les calendriers, les contacts, les tâches, les notes et les règles ne sont pas des messages et restent sur place.</translation>
    </message>
    <message>
        <source>The online archive mailbox and public folders cannot be reached over IMAP.</source>
        <translation>La boîte aux lettres d&apos;archivage en ligne et les dossiers publics ne sont pas accessibles par IMAP.</translation>
    </message>
    <message>
        <source>IMAP can be off for a mailbox. If signing in fails, ask your administrator, or open the admin centre yourself: “Users”, “Active users”, the user, “Mail”, “Manage email apps”, “IMAP”.</source>
        <translation>IMAP peut être désactivé pour une boîte aux lettres. Si la connexion échoue, adressez-vous à votre administrateur ou ouvrez vous-même le centre d&apos;administration&#xa0;: «&#xa0;Utilisateurs&#xa0;», «&#xa0;Utilisateurs actifs&#xa0;», l&apos;utilisateur, «&#xa0;Courrier&#xa0;», «&#xa0;Gérer les applications de messagerie&#xa0;», «&#xa0;IMAP&#xa0;».</translation>
    </message>
    <message>
        <source>The organisation may ask that an administrator approves the application first. The browser says so.</source>
        <translation>L&apos;organisation peut exiger qu&apos;un administrateur approuve d&apos;abord l&apos;application. Le navigateur vous l&apos;indique alors.</translation>
    </message>
    <message>
        <source>Open the settings of Outlook.com: “Mail”, “Forwarding and IMAP”.</source>
        <translation>Ouvrez les paramètres d&apos;Outlook.com&#xa0;: «&#xa0;Courrier&#xa0;», «&#xa0;Transfert et IMAP&#xa0;».</translation>
    </message>
    <message>
        <source>Under “POP and IMAP”, allow devices and apps to use IMAP, and save.</source>
        <translation>Sous «&#xa0;POP et IMAP&#xa0;», autorisez les appareils et les applications à utiliser IMAP, puis enregistrez.</translation>
    </message>
    <message>
        <source>Open “Security” in your account at Yahoo.</source>
        <translation>Ouvrez «&#xa0;Sécurité&#xa0;» dans votre compte Yahoo.</translation>
    </message>
    <message>
        <source>Choose “Create app password”, enter a name such as “Mailhaul”, and choose “Generate password”.</source>
        <translation>Choisissez «&#xa0;Créer un mot de passe d&apos;application&#xa0;», saisissez un nom, par exemple «&#xa0;Mailhaul&#xa0;», et choisissez «&#xa0;Générer un mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>Open “Security” in your account at AOL.</source>
        <translation>Ouvrez «&#xa0;Sécurité&#xa0;» dans votre compte AOL.</translation>
    </message>
    <message>
        <source>Sign in to your Apple Account in the web browser.</source>
        <translation>Connectez-vous à votre compte Apple dans le navigateur web.</translation>
    </message>
    <message>
        <source>Choose “Sign-In and Security”, then “App-Specific Passwords”, then “Generate an app-specific password”.</source>
        <translation>Choisissez «&#xa0;Connexion et sécurité&#xa0;», puis «&#xa0;Mots de passe pour applications&#xa0;», puis «&#xa0;Générer un mot de passe pour application&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in the web browser.</source>
        <translation>Connectez-vous à votre boîte aux lettres dans le navigateur web.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “POP3 &amp; IMAP”, and allow access over POP3 and IMAP. Save.</source>
        <translation>Ouvrez «&#xa0;Paramètres&#xa0;», puis «&#xa0;POP3 &amp; IMAP&#xa0;», et autorisez l&apos;accès par POP3 et IMAP. Enregistrez.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an application-specific password under “Security” and enter that one.</source>
        <translation>Si la validation en deux étapes est activée, créez un mot de passe spécifique à l&apos;application sous «&#xa0;Sécurité&#xa0;» et saisissez celui-ci.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Privacy &amp; Security”, then “Manage app passwords and access”.</source>
        <translation>Ouvrez «&#xa0;Paramètres&#xa0;», «&#xa0;Confidentialité et sécurité&#xa0;», puis «&#xa0;Gérer les mots de passe d&apos;application et les accès&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “New app password”, the access “Mail (IMAP/POP/SMTP)”, and create it.</source>
        <translation>Choisissez «&#xa0;Nouveau mot de passe d&apos;application&#xa0;» et l&apos;accès «&#xa0;Mail (IMAP/POP/SMTP)&#xa0;», puis créez-le.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Mail Accounts”, and switch on “IMAP Access”.</source>
        <translation>Ouvrez «&#xa0;Paramètres&#xa0;», «&#xa0;Comptes de messagerie&#xa0;», et activez «&#xa0;Accès IMAP&#xa0;».</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in your Zoho account under “Security” and enter that one.</source>
        <translation>Si la validation en deux étapes est activée, créez un mot de passe d&apos;application dans votre compte Zoho, sous «&#xa0;Sécurité&#xa0;», et saisissez celui-ci.</translation>
    </message>
    <message>
        <source>In the settings of Yandex Mail, under “Email clients”, allow “From the server imap.yandex.com via IMAP” and choose “App passwords and OAuth tokens”.</source>
        <translation>Dans les paramètres de Yandex Mail, sous «&#xa0;Email clients&#xa0;», autorisez «&#xa0;From the server imap.yandex.com via IMAP&#xa0;» et choisissez «&#xa0;App passwords and OAuth tokens&#xa0;».</translation>
    </message>
    <message>
        <source>Open the page of app passwords, choose “Email”, and create one.</source>
        <translation>Ouvrez la page des mots de passe d&apos;application, choisissez «&#xa0;Email&#xa0;» et créez-en un.</translation>
    </message>
    <message>
        <source>Open “Security”, “Passwords for external applications”, and add one with full access to Mail.</source>
        <translation>Ouvrez «&#xa0;Security&#xa0;», «&#xa0;Passwords for external applications&#xa0;», et ajoutez un mot de passe avec un accès complet à Mail.</translation>
    </message>
    <message>
        <source>Labels of Proton Mail appear as folders, so a message with several labels lies in several folders.</source>
        <translation>Les étiquettes de Proton Mail apparaissent comme des dossiers&#xa0;: un message portant plusieurs étiquettes se trouve donc dans plusieurs dossiers.</translation>
    </message>
    <message>
        <source>Install Proton Mail Bridge on this computer, start it, and sign in there. A paid plan is needed.</source>
        <translation>Installez Proton Mail Bridge sur cet ordinateur, lancez-le et connectez-vous-y. Un abonnement payant est nécessaire.</translation>
    </message>
    <message>
        <source>Choose your account in Bridge and open “Mailbox configuration”.</source>
        <translation>Choisissez votre compte dans Bridge et ouvrez «&#xa0;Mailbox configuration&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the password shown there, which is not that of your Proton account, and paste it below.</source>
        <translation>Copiez le mot de passe qui y est affiché, différent de celui de votre compte Proton, et collez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Bridge shows a certificate of its own. Compare what Mailhaul shows with “Export TLS certificates” in the settings of Bridge.</source>
        <translation>Bridge présente son propre certificat. Comparez ce qu&apos;affiche Mailhaul avec «&#xa0;Export TLS certificates&#xa0;» dans les paramètres de Bridge.</translation>
    </message>
    <message>
        <source>Enter the password with which you read your mail in the web browser.</source>
        <translation>Saisissez le mot de passe avec lequel vous lisez vos messages dans le navigateur web.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in the settings of mailbox.org and enter that one.</source>
        <translation>Si la validation en deux étapes est activée, créez un mot de passe d&apos;application dans les paramètres de mailbox.org et saisissez celui-ci.</translation>
    </message>
    <message>
        <source>If you have switched on additional protection of the mailbox in the settings of Posteo, switch it off while you copy, for it closes IMAP.</source>
        <translation>Si vous avez activé la protection supplémentaire de la boîte aux lettres dans les paramètres de Posteo, désactivez-la pendant la copie, car elle bloque IMAP.</translation>
    </message>
    <message>
        <source>Open the customer centre of Telekom and choose the password for e-mail programs.</source>
        <translation>Ouvrez l&apos;espace client («&#xa0;Kundencenter&#xa0;») de Telekom et choisissez le mot de passe pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Set a password for e-mail programs there, and enter it below. It is not the one of the customer centre.</source>
        <translation>Définissez-y un mot de passe pour les logiciels de messagerie et saisissez-le ci-dessous. Ce n&apos;est pas celui de l&apos;espace client.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox itself, not the one of your customer account.</source>
        <translation>Saisissez le mot de passe de la boîte aux lettres elle-même, et non celui de votre compte client.</translation>
    </message>
    <message>
        <source>Open the Infomaniak Manager, “Mail Service”, and choose the mailbox.</source>
        <translation>Ouvrez le Manager Infomaniak, «&#xa0;Service Mail&#xa0;», et choisissez la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Open the tab “Devices”, choose “Add”, and enter the password of your Infomaniak account.</source>
        <translation>Ouvrez l&apos;onglet «&#xa0;Appareils&#xa0;», choisissez «&#xa0;Ajouter&#xa0;» et saisissez le mot de passe de votre compte Infomaniak.</translation>
    </message>
    <message>
        <source>Choose “No user”, enter a name such as “Mailhaul”, and create the password.</source>
        <translation>Choisissez «&#xa0;Aucun utilisateur&#xa0;», saisissez un nom, par exemple «&#xa0;Mailhaul&#xa0;», et créez le mot de passe.</translation>
    </message>
    <message>
        <source>In the settings of Mail Orange, allow access from applications that are not from Orange, if that is off.</source>
        <translation>Dans les paramètres de Mail Orange, autorisez l&apos;accès des applications autres que celles d&apos;Orange, s&apos;il est désactivé.</translation>
    </message>
    <message>
        <source>If you have switched on “Password Sicura”, make a password for the program in the settings of Libero Mail and enter that one.</source>
        <translation>Si vous avez activé «&#xa0;Password Sicura&#xa0;», créez un mot de passe pour le programme dans les paramètres de Libero Mail et saisissez celui-ci.</translation>
    </message>
    <message>
        <source>In the settings of the PEC mailbox, see that IMAP is allowed.</source>
        <translation>Dans les paramètres de la boîte PEC, vérifiez qu&apos;IMAP est autorisé.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make a password for the e-mail program there and enter that one.</source>
        <translation>Si la validation en deux étapes est activée, créez-y un mot de passe pour le logiciel de messagerie et saisissez celui-ci.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Security”, and allow access from third-party programs under “Third Party Access Security”.</source>
        <translation>Ouvrez «&#xa0;Settings&#xa0;», «&#xa0;Security&#xa0;», et autorisez l&apos;accès des programmes tiers sous «&#xa0;Third Party Access Security&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in to your AT&amp;T account and open “Profile”, “Sign-in info”.</source>
        <translation>Connectez-vous à votre compte AT&amp;T et ouvrez «&#xa0;Profile&#xa0;», «&#xa0;Sign-in info&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Secure mail key” choose “Manage secure mail key”, then “Add secure mail key”.</source>
        <translation>Sous «&#xa0;Secure mail key&#xa0;», choisissez «&#xa0;Manage secure mail key&#xa0;», puis «&#xa0;Add secure mail key&#xa0;».</translation>
    </message>
    <message>
        <source>An administrator signs in as a master user with “user*admin” and the administrator&apos;s password.</source>
        <translation>Un administrateur se connecte comme utilisateur maître avec «&#xa0;utilisateur*admin&#xa0;» et le mot de passe de l&apos;administrateur.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity, and needs the rights on the folders.</source>
        <translation>Un administrateur se connecte avec l&apos;utilisateur comme identité d&apos;autorisation et doit disposer des droits sur les dossiers.</translation>
    </message>
    <message>
        <source>Folders lie below “INBOX.”, and the number of connections from one address is small by default.</source>
        <translation>Les dossiers se trouvent sous «&#xa0;INBOX.&#xa0;», et le nombre de connexions par adresse est faible par défaut.</translation>
    </message>
    <message>
        <source>IMAP is off in Exchange until an administrator starts its service.</source>
        <translation>IMAP est désactivé dans Exchange tant qu&apos;un administrateur n&apos;a pas démarré le service correspondant.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity.</source>
        <translation>Un administrateur se connecte avec l&apos;utilisateur comme identité d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Contacts, calendars and the briefcase appear as folders and are no mail.</source>
        <translation>Les contacts, les calendriers et le porte-documents apparaissent comme des dossiers, mais ne sont pas des messages.</translation>
    </message>
    <message>
        <source>Domino allows no folders below the inbox, and finds messages by age slowly.</source>
        <translation>Domino n&apos;autorise aucun dossier sous la boîte de réception, et y chercher des messages selon leur âge est lent.</translation>
    </message>
    <message>
        <source>The server “{host}” no longer accepts passwords from programs.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;accepte plus de mots de passe venant de programmes.</translation>
    </message>
    <message>
        <source>Choose the sign-in in the browser for this account. If there is none for it, ask the administrator which way in is open.</source>
        <translation>Choisissez pour ce compte la connexion dans le navigateur. S&apos;il n&apos;y en a pas, demandez à l&apos;administrateur quel accès est ouvert.</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids this sign-in.</source>
        <translation>Une règle de l&apos;organisation interdit cette connexion.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow IMAP for this account, or to take it out of the rule while the messages are copied.</source>
        <translation>Demandez à l&apos;administrateur d&apos;autoriser IMAP pour ce compte, ou de l&apos;exempter de la règle pendant la copie des messages.</translation>
    </message>
    <message>
        <source>The name and the password or token are right, but the server “{host}” does not open the mailbox for IMAP.</source>
        <translation>Le nom et le mot de passe ou le jeton sont corrects, mais le serveur «&#xa0;{host}&#xa0;» n&apos;ouvre pas la boîte aux lettres par IMAP.</translation>
    </message>
    <message>
        <source>Check that the account has a mailbox and a licence, that IMAP is switched on for it, and that the user name is that of the mailbox. For a shared mailbox, whoever signs in needs full access to it.</source>
        <translation>Vérifiez que le compte possède une boîte aux lettres et une licence, qu&apos;IMAP y est activé et que le nom d&apos;utilisateur est celui de la boîte aux lettres. Pour une boîte aux lettres partagée, la personne qui se connecte doit y avoir un accès complet.</translation>
    </message>
    <message>
        <source>The provider asks for an app password: the usual password is not enough for a program.</source>
        <translation>Le fournisseur exige un mot de passe d&apos;application&#xa0;: le mot de passe habituel ne suffit pas pour un programme.</translation>
    </message>
    <message>
        <source>Make an app password on the provider&apos;s page and enter it here.</source>
        <translation>Créez un mot de passe d&apos;application sur la page du fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the web browser first.</source>
        <translation>Le fournisseur demande que vous vous connectiez d&apos;abord dans le navigateur web.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, confirm that it was you, and try again.</source>
        <translation>Connectez-vous sur la page web du fournisseur, confirmez que c&apos;était bien vous, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign-in in two steps is on for this account, so the usual password is not enough for a program.</source>
        <translation>La validation en deux étapes est activée pour ce compte&#xa0;: le mot de passe habituel ne suffit donc pas pour un programme.</translation>
    </message>
    <message>
        <source>IMAP is switched off for this account at the provider.</source>
        <translation>IMAP est désactivé pour ce compte chez le fournisseur.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, wait a minute, and try again.</source>
        <translation>Activez IMAP dans les paramètres du compte sur la page web du fournisseur, patientez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The password of this account has expired.</source>
        <translation>Le mot de passe de ce compte a expiré.</translation>
    </message>
    <message>
        <source>Set a new password at the provider&apos;s web page and enter it here.</source>
        <translation>Définissez un nouveau mot de passe sur la page web du fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The licence or the plan of this account does not include IMAP, or it has ended.</source>
        <translation>La licence ou l&apos;abonnement de ce compte n&apos;inclut pas IMAP, ou a pris fin.</translation>
    </message>
    <message>
        <source>Renew the plan, or ask the administrator to give the account a licence for a mailbox.</source>
        <translation>Renouvelez l&apos;abonnement, ou demandez à l&apos;administrateur d&apos;attribuer au compte une licence avec boîte aux lettres.</translation>
    </message>
    <message>
        <source>The provider has locked or closed this account.</source>
        <translation>Le fournisseur a verrouillé ou fermé ce compte.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, which says why and what to do. After too many wrong passwords it often helps to wait an hour.</source>
        <translation>Connectez-vous sur la page web du fournisseur, qui indique la raison et la marche à suivre. Après trop de mots de passe erronés, il suffit souvent d&apos;attendre une heure.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, so the server “{host}” refuses all of them for a while.</source>
        <translation>Il y a eu trop de tentatives de connexion&#xa0;: le serveur «&#xa0;{host}&#xa0;» les refuse donc toutes pendant un certain temps.</translation>
    </message>
    <message>
        <source>Wait an hour, check the password at the provider&apos;s web page, and then try again.</source>
        <translation>Attendez une heure, vérifiez le mot de passe sur la page web du fournisseur, puis réessayez.</translation>
    </message>
    <message>
        <source>The account has more connections open than the server “{host}” allows.</source>
        <translation>Le compte a plus de connexions ouvertes que n&apos;en autorise le serveur «&#xa0;{host}&#xa0;».</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, on telephones too, and use fewer connections. Mailhaul waits and tries again by itself while it copies.</source>
        <translation>Fermez les autres logiciels de messagerie qui utilisent ce compte, y compris sur les téléphones, et utilisez moins de connexions. Pendant la copie, Mailhaul patiente et réessaie de lui-même.</translation>
    </message>
    <message>
        <source>What the provider allows in a day is used up for this account.</source>
        <translation>Le volume que le fournisseur autorise par jour est épuisé pour ce compte.</translation>
    </message>
    <message>
        <source>Stop, and go on tomorrow: the copy continues where it was. A lower rate avoids the pause.</source>
        <translation>Arrêtez et poursuivez demain&#xa0;: la copie reprendra là où elle en était. Un débit plus faible évite la pause.</translation>
    </message>
    <message>
        <source>The server “{host}” asks for a pause, because it was asked for much in a short time.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» demande une pause, car il a été très sollicité en peu de temps.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: Mailhaul waits as long as the server says. A lower rate makes such pauses rarer.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: Mailhaul attend aussi longtemps que le serveur le demande. Un débit plus faible rend ces pauses plus rares.</translation>
    </message>
    <message>
        <source>The mailbox on “{host}” is full, or the server is out of order.</source>
        <translation>La boîte aux lettres sur «&#xa0;{host}&#xa0;» est pleine, ou le serveur est en panne.</translation>
    </message>
    <message>
        <source>Make room in the mailbox or ask the administrator, then run the copy again.</source>
        <translation>Libérez de l&apos;espace dans la boîte aux lettres ou adressez-vous à l&apos;administrateur, puis relancez la copie.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses connections from this place in the net.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» refuse les connexions depuis cet endroit du réseau.</translation>
    </message>
    <message>
        <source>Ask the provider to allow your address, or copy from another network without a VPN.</source>
        <translation>Demandez au fournisseur d&apos;autoriser votre adresse, ou copiez depuis un autre réseau, sans VPN.</translation>
    </message>
    <message>
        <source>The server “{host}” stumbles over a character in the user name or the password.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» bute sur un caractère du nom d&apos;utilisateur ou du mot de passe.</translation>
    </message>
    <message>
        <source>Set a password of letters and digits while you copy, and try again.</source>
        <translation>Pour la durée de la copie, définissez un mot de passe composé de lettres et de chiffres, puis réessayez.</translation>
    </message>
    <message>
        <source>The server “{host}” does not know the user name “{user}”.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» ne connaît pas le nom d&apos;utilisateur «&#xa0;{user}&#xa0;».</translation>
    </message>
    <message>
        <source>Most servers want the whole e-mail address, some only what stands before the “@”. Try the other form under “Server settings”.</source>
        <translation>La plupart des serveurs attendent l&apos;adresse e-mail complète, certains seulement ce qui précède le «&#xa0;@&#xa0;». Essayez l&apos;autre forme sous «&#xa0;Paramètres du serveur&#xa0;».</translation>
    </message>
    <message>
        <source>The server “{host}” takes passwords over encrypted connections only.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;accepte les mots de passe que par des connexions chiffrées.</translation>
    </message>
    <message>
        <source>Choose TLS with port 993, or STARTTLS with port 143, under “Server settings”.</source>
        <translation>Sous «&#xa0;Paramètres du serveur&#xa0;», choisissez TLS avec le port 993, ou STARTTLS avec le port 143.</translation>
    </message>
    <message>
        <source>“{user}” was signed in, but may not open this mailbox for somebody else.</source>
        <translation>«&#xa0;{user}&#xa0;» a pu se connecter, mais n&apos;est pas autorisé à ouvrir cette boîte aux lettres pour quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Give this administrator the right to it (full access, or a master user on the server), and check how the mailbox is named.</source>
        <translation>Accordez à cet administrateur le droit nécessaire (accès complet, ou utilisateur maître sur le serveur), et vérifiez le nom de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The server “{host}” has a problem of its own at the moment.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» rencontre lui-même un problème en ce moment.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it lasts, the provider&apos;s page of disturbances or its support can say more.</source>
        <translation>Patientez quelques minutes, puis réessayez. Si le problème persiste, la page d&apos;état du fournisseur ou son assistance vous en dira plus.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses, because a limit of the provider is reached.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» refuse, car une limite du fournisseur est atteinte.</translation>
    </message>
    <message>
        <source>Its words say which. Close other programs that use the account, wait some minutes, and try again.</source>
        <translation>Sa réponse indique laquelle. Fermez les autres programmes qui utilisent le compte, patientez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>{provider} takes only app passwords from programs, not the password of the account.</source>
        <translation>{provider} n&apos;accepte des programmes que des mots de passe d&apos;application, et non le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Make an app password in the settings of your account at the provider, and enter it here.</source>
        <translation>Créez un mot de passe d&apos;application dans les paramètres de votre compte chez le fournisseur, et saisissez-le ici.</translation>
    </message>
    <message>
        <source>{provider} lets nobody in with a password any more, or refused what the browser sign-in gave.</source>
        <translation>{provider} ne laisse plus personne se connecter avec un mot de passe, ou a refusé ce que la connexion dans le navigateur a fourni.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If that does not help either, check that IMAP is allowed for the mailbox and that the user name is its main address.</source>
        <translation>Connectez-vous dans le navigateur. Si cela ne suffit pas, vérifiez qu&apos;IMAP est autorisé pour la boîte aux lettres et que le nom d&apos;utilisateur est son adresse principale.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge does not know this user name with this password.</source>
        <translation>Proton Mail Bridge ne connaît pas ce nom d&apos;utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Take the user name and the password from “Mailbox configuration” in Bridge: the password is not that of your Proton account.</source>
        <translation>Reprenez le nom d&apos;utilisateur et le mot de passe de «&#xa0;Mailbox configuration&#xa0;» dans Bridge&#xa0;: le mot de passe n&apos;est pas celui de votre compte Proton.</translation>
    </message>
    <message>
        <source>The server “{host}” did not accept the user name “{user}” with this password.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;a pas accepté le nom d&apos;utilisateur «&#xa0;{user}&#xa0;» avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both, best by signing in at the provider&apos;s web page with them. Some providers ask for an app password, which is made there.</source>
        <translation>Vérifiez les deux, de préférence en les utilisant pour vous connecter sur la page web du fournisseur. Certains fournisseurs exigent un mot de passe d&apos;application, que l&apos;on y crée.</translation>
    </message>
    <message>
        <source>Another program is holding the folder at the moment.</source>
        <translation>Un autre programme occupe le dossier en ce moment.</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, and try again.</source>
        <translation>Fermez les autres logiciels de messagerie qui utilisent ce compte, puis réessayez.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message because of its header, which breaks the rules for mail.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» refuse le message à cause de son en-tête, qui enfreint les règles du courrier électronique.</translation>
    </message>
    <message>
        <source>The message stays in the old account. Save it as a file there if it matters, or have its header mended by a rule while copying.</source>
        <translation>Le message reste dans l&apos;ancien compte. S&apos;il est important, enregistrez-le de là dans un fichier, ou faites réparer son en-tête par une règle pendant la copie.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message, because it contains a byte that mail must not have (NUL).</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» refuse le message, car il contient un octet interdit dans le courrier électronique (NUL).</translation>
    </message>
    <message>
        <source>The message stays in the old account. A rule that removes such bytes while copying lets it through.</source>
        <translation>Le message reste dans l&apos;ancien compte. Une règle qui supprime ces octets pendant la copie permet de le faire accepter.</translation>
    </message>
    <message>
        <source>The server “{host}” takes the message for a virus.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» prend le message pour un virus.</translation>
    </message>
    <message>
        <source>Look at the message in the old account, delete it if it is one, or leave it there.</source>
        <translation>Examinez le message dans l&apos;ancien compte&#xa0;; supprimez-le si c&apos;en est un, sinon laissez-le où il est.</translation>
    </message>
    <message>
        <source>Exchange refuses the message: it is too large, has lines that are too long, or the mailbox is full.</source>
        <translation>Exchange refuse le message&#xa0;: il est trop volumineux, contient des lignes trop longues, ou la boîte aux lettres est pleine.</translation>
    </message>
    <message>
        <source>Check the size of the message and the room in the mailbox. The message stays in the old account.</source>
        <translation>Vérifiez la taille du message et l&apos;espace disponible dans la boîte aux lettres. Le message reste dans l&apos;ancien compte.</translation>
    </message>
    <message>
        <source>The server “{host}” keeps this name for itself.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» se réserve ce nom.</translation>
    </message>
    <message>
        <source>Choose another folder in the new account for it on the page “Folders”.</source>
        <translation>Choisissez-lui un autre dossier du nouveau compte sur la page «&#xa0;Dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this name for a folder.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;autorise pas ce nom pour un dossier.</translation>
    </message>
    <message>
        <source>Choose another name for it on the page “Folders”.</source>
        <translation>Choisissez-lui un autre nom sur la page «&#xa0;Dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>On “{host}” this folder can contain messages or other folders, but not both.</source>
        <translation>Sur «&#xa0;{host}&#xa0;», ce dossier peut contenir des messages ou d&apos;autres dossiers, mais pas les deux.</translation>
    </message>
    <message>
        <source>Choose another place for the folders below it on the page “Folders”.</source>
        <translation>Choisissez un autre emplacement pour les dossiers qu&apos;il contient sur la page «&#xa0;Dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this account to write there.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;autorise pas ce compte à écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Ask whoever owns the folder for the right to it, or choose another folder on the page “Folders”.</source>
        <translation>Demandez le droit nécessaire au propriétaire du dossier, ou choisissez un autre dossier sur la page «&#xa0;Dossiers&#xa0;».</translation>
    </message>
    <message>
        <source>The server “{host}” does not take one of the marks of this message.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;accepte pas l&apos;un des indicateurs de ce message.</translation>
    </message>
    <message>
        <source>The message can be copied without that mark by a rule for flags.</source>
        <translation>Une règle pour les indicateurs permet de copier le message sans cet indicateur.</translation>
    </message>
    <message>
        <source>The server “{host}” does not speak a kind of encryption that is still safe.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» ne prend en charge aucun type de chiffrement encore sûr.</translation>
    </message>
    <message>
        <source>Ask the provider to renew it, or whether there is another server for mail programs.</source>
        <translation>Demandez au fournisseur de le mettre à jour, ou s&apos;il existe un autre serveur pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Yahoo shows the newest 10,000 messages of a folder at imap.mail.yahoo.com; all of them at export.imap.mail.yahoo.com.</source>
        <translation>Yahoo affiche les 10&#xa0;000 messages les plus récents d&apos;un dossier sur imap.mail.yahoo.com, et tous les messages sur export.imap.mail.yahoo.com.</translation>
    </message>
    <message>
        <source>Domino has no administrator login over IMAP; each user signs in.</source>
        <translation>Domino ne permet pas à un administrateur de se connecter par IMAP&#xa0;; chaque utilisateur se connecte lui-même.</translation>
    </message>
    <message>
        <source>The organisation lets in only applications that an administrator has approved, and Mailhaul is not among them yet.</source>
        <translation>L&apos;organisation n&apos;admet que les applications approuvées par un administrateur, et Mailhaul n&apos;en fait pas encore partie.</translation>
    </message>
    <message>
        <source>Ask the administrator to approve the registration that Mailhaul uses, and then sign in again.</source>
        <translation>Demandez à l&apos;administrateur d&apos;approuver l&apos;enregistrement qu&apos;utilise Mailhaul, puis connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The service does not accept the registration under which Mailhaul asks.</source>
        <translation>Le service n&apos;accepte pas l&apos;enregistrement sous lequel Mailhaul se présente.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret under “Advanced”. At Microsoft it has to be a public client with the redirect address http://localhost, for the kind of account that signs in.</source>
        <translation>Vérifiez l&apos;identifiant client et le secret client sous «&#xa0;Avancé&#xa0;». Chez Microsoft, il doit s&apos;agir d&apos;un client public avec l&apos;adresse de redirection http://localhost, pour le type de compte qui se connecte.</translation>
    </message>
    <message>
        <source>The account that was chosen in the browser does not belong to the organisation that was asked.</source>
        <translation>Le compte choisi dans le navigateur n&apos;appartient pas à l&apos;organisation interrogée.</translation>
    </message>
    <message>
        <source>Sign in again and choose the account whose mailbox is to be opened. Where the browser picks another one by itself, copy the link into a private window.</source>
        <translation>Connectez-vous de nouveau et choisissez le compte dont la boîte aux lettres doit être ouverte. Si le navigateur en prend un autre de lui-même, copiez le lien dans une fenêtre privée.</translation>
    </message>
    <message>
        <source>The access that was granted has ended, because it was withdrawn, was not used for long, or the password was changed.</source>
        <translation>L&apos;accès accordé a pris fin parce qu&apos;il a été retiré, n&apos;a pas servi depuis longtemps ou que le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>Sign in in the browser again.</source>
        <translation>Connectez-vous de nouveau dans le navigateur.</translation>
    </message>
    <message>
        <source>The server “{host}” says that the password is wrong or that IMAP is switched off for this account.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» indique que le mot de passe est faux ou que l&apos;IMAP est désactivé pour ce compte.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, make an app password there, and enter it here.</source>
        <translation>Activez l&apos;IMAP dans les paramètres du compte sur le site du fournisseur, créez-y un mot de passe d&apos;application et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The server “{host}” does not take the way to sign in that was chosen.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n&apos;accepte pas la méthode de connexion choisie.</translation>
    </message>
    <message>
        <source>Choose “The strongest that the server offers” as the mechanism under “Server settings”, or another one.</source>
        <translation>Choisissez «&#xa0;Le plus sûr que propose le serveur&#xa0;» comme mécanisme sous «&#xa0;Paramètres du serveur&#xa0;», ou un autre.</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 messages sur %2</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no record of a copy between these two accounts on this computer. Give the same servers and users as in that copy.</source>
        <translation>Il n&apos;y a sur cet ordinateur aucun journal d&apos;une copie entre ces deux comptes. Indiquez les mêmes serveurs et les mêmes utilisateurs que pour cette copie.</translation>
    </message>
    <message>
        <source>The name %1 does not say which kind of report is wanted. End it with .txt, .html, .pdf, .csv or .json.</source>
        <translation>Le nom %1 n&apos;indique pas quel type de rapport est souhaité. Terminez-le par .txt, .html, .pdf, .csv ou .json.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here. Use another ending, such as .html.</source>
        <translation>Impossible de créer un fichier PDF ici. Utilisez une autre extension, par exemple .html.</translation>
    </message>
</context>
<context>
    <name>Imap</name>
    <message>
        <source>The server does not offer STARTTLS.</source>
        <translation>Le serveur ne propose pas STARTTLS.</translation>
    </message>
    <message>
        <source>The server lists folders without end.</source>
        <translation>Le serveur énumère des dossiers sans fin.</translation>
    </message>
    <message>
        <source>The server asked for more although nothing was to be sent.</source>
        <translation>Le serveur a demandé une suite alors qu&apos;il n&apos;y avait rien à envoyer.</translation>
    </message>
    <message>
        <source>The server answered a question that was not asked.</source>
        <translation>Le serveur a répondu à une question qui n&apos;avait pas été posée.</translation>
    </message>
    <message>
        <source>The server answered before it had read the whole command.</source>
        <translation>Le serveur a répondu avant d&apos;avoir lu toute la commande.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>Le serveur a envoyé une ligne sans fin.</translation>
    </message>
    <message>
        <source>The server announced more bytes than can be taken at once.</source>
        <translation>Le serveur a annoncé plus d&apos;octets qu&apos;il n&apos;est possible d&apos;en recevoir en une fois.</translation>
    </message>
    <message>
        <source>The server sent more than one message in one answer.</source>
        <translation>Le serveur a envoyé plus d&apos;un message dans une même réponse.</translation>
    </message>
    <message>
        <source>The server sent a message without saying which one it is.</source>
        <translation>Le serveur a envoyé un message sans dire lequel.</translation>
    </message>
    <message>
        <source>The server sent another message than the one it had begun.</source>
        <translation>Le serveur a envoyé un autre message que celui qu&apos;il avait commencé.</translation>
    </message>
    <message>
        <source>The server lists messages without end.</source>
        <translation>Le serveur énumère des messages sans fin.</translation>
    </message>
    <message>
        <source>The server gives several messages the same number.</source>
        <translation>Le serveur attribue le même numéro à plusieurs messages.</translation>
    </message>
    <message>
        <source>The server lists messages without their numbers.</source>
        <translation>Le serveur énumère des messages sans leurs numéros.</translation>
    </message>
    <message>
        <source>The server talks without end instead of answering.</source>
        <translation>Le serveur envoie des données sans fin au lieu de répondre.</translation>
    </message>
    <message>
        <source>Unexpected answer: %1</source>
        <translation>Réponse inattendue&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server counts %n more message(s) than it lists.</source>
        <translation>
            <numerusform>Le serveur compte %n message de plus qu&apos;il n&apos;en énumère.</numerusform>
            <numerusform>Le serveur compte %n messages de plus qu&apos;il n&apos;en énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s compressed data is damaged.</source>
        <translation>Les données compressées du serveur sont endommagées.</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer</source>
        <translation>Le certificat a été révoqué par son émetteur</translation>
    </message>
    <message>
        <source>The certificate or the key to sign in with cannot be read.</source>
        <translation>Le certificat ou la clé servant à la connexion ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password itself.</source>
        <translation>Le serveur n&apos;a pas pu prouver qu&apos;il connaît lui-même le mot de passe.</translation>
    </message>
    <message>
        <source>The list of revoked certificates cannot be read.</source>
        <translation>La liste des certificats révoqués n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The server lists the message, but does not send it.</source>
        <translation>Le serveur annonce le message dans sa liste, mais ne l&apos;envoie pas.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this folder.</source>
        <translation>À ce dossier, le serveur met fin à la connexion ou se tait.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this message.</source>
        <translation>À ce message, le serveur met fin à la connexion ou se tait.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The record %1 was made by a newer version of this program. Use that version, or move the file away to begin without it.</source>
        <translation>Le journal %1 a été créé par une version plus récente de ce programme. Utilisez cette version, ou déplacez le fichier pour commencer sans lui.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountController</name>
    <message>
        <source>Enter the e-mail address of the account.</source>
        <translation>Saisissez l&apos;adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Saisissez le mot de passe du compte.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>Le port est un nombre compris entre 1 et 65535. Laissez ce champ vide pour utiliser le port habituel.</translation>
    </message>
    <message>
        <source>This is the old account itself. Enter the account that the messages shall go to.</source>
        <translation>C&apos;est l&apos;ancien compte lui-même. Saisissez le compte vers lequel les messages doivent aller.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server under “Server settings”.</source>
        <translation>Saisissez le nom du serveur de messagerie sous «&#xa0;Paramètres du serveur&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the user name under “Server settings”.</source>
        <translation>Saisissez le nom d&apos;utilisateur sous «&#xa0;Paramètres du serveur&#xa0;».</translation>
    </message>
    <message>
        <source>Say whether this is the right server, or enter another one under “Server settings”.</source>
        <translation>Indiquez si c&apos;est le bon serveur, ou saisissez-en un autre sous «&#xa0;Paramètres du serveur&#xa0;».</translation>
    </message>
    <message>
        <source>Wait for the search, or enter the name of the mail server under “Server settings”.</source>
        <translation>Attendez la fin de la recherche, ou saisissez le nom du serveur de messagerie sous «&#xa0;Paramètres du serveur&#xa0;».</translation>
    </message>
    <message>
        <source>Finish signing in in your browser, or cancel it above.</source>
        <translation>Terminez la connexion dans votre navigateur, ou annulez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Sign in in your browser with the button above.</source>
        <translation>Connectez-vous dans votre navigateur à l&apos;aide du bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Enter the app password that you have made for Mailhaul.</source>
        <translation>Saisissez le mot de passe d&apos;application que vous avez créé pour Mailhaul.</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” were tried as the user name.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont été essayés comme nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The server refused the user name “%1”, so “%2” is tried now.</source>
        <translation>Le serveur a refusé le nom d&apos;utilisateur «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;%2&#xa0;» est donc essayé maintenant.</translation>
    </message>
    <message>
        <source>The server refused the user name “%1” and took “%2”.</source>
        <translation>Le serveur a refusé le nom d&apos;utilisateur «&#xa0;%1&#xa0;» et accepté «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountPage</name>
    <message>
        <source>Old Account</source>
        <translation>Ancien compte</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Where are the messages now? Nothing in this account will be changed.</source>
        <translation>Où se trouvent les messages actuellement&#xa0;? Rien ne sera modifié dans ce compte.</translation>
    </message>
    <message>
        <source>Where shall the messages go?</source>
        <translation>Où les messages doivent-ils aller&#xa0;?</translation>
    </message>
    <message>
        <source>E-mail &amp;address:</source>
        <translation>Adresse &amp;e-mail&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Af&amp;ficher le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Server settings</source>
        <translation>Paramètres du ser&amp;veur</translation>
    </message>
    <message>
        <source>S&amp;top Trying</source>
        <translation>Abando&amp;nner la tentative</translation>
    </message>
    <message>
        <source>Mail server (&amp;IMAP):</source>
        <translation>Serveur de messagerie (&amp;IMAP)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>S&amp;ecurity:</source>
        <translation>Sécu&amp;rité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d&apos;&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Warning: without encryption, others on the way can read the password and the messages. Choose this only for a server on this computer or in your own network.</source>
        <translation>Attention&#xa0;: sans chiffrement, des tiers peuvent lire en chemin le mot de passe et les messages. Ne choisissez cette option que pour un serveur situé sur cet ordinateur ou dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Serveur de messagerie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sa&amp;ved account:</source>
        <translation>Compte enre&amp;gistré&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>Removes the account from this list and its password from the keychain.</source>
        <translation>Retire le compte de cette liste et son mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>&amp;Yes, Use This Server</source>
        <translation>Oui, uti&amp;liser ce serveur</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>Le plus sûr que propose le serveur</translation>
    </message>
    <message>
        <source>Administrator &amp;login:</source>
        <translation>Iden&amp;tifiant de l&apos;administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Only if somebody else signs in for the user</source>
        <translation>Uniquement si une autre personne se connecte pour l&apos;utilisateur</translation>
    </message>
    <message>
        <source>With authorization identity (Exchange, Zimbra, Cyrus)</source>
        <translation>Avec une identité d&apos;autorisation (Exchange, Zimbra, Cyrus)</translation>
    </message>
    <message>
        <source>As “user*administrator” (Dovecot)</source>
        <translation>Sous la forme «&#xa0;utilisateur*administrateur&#xa0;» (Dovecot)</translation>
    </message>
    <message>
        <source>With PROXYAUTH (Sun, Oracle)</source>
        <translation>Avec PROXYAUTH (Sun, Oracle)</translation>
    </message>
    <message>
        <source>Shared mailbox (Microsoft 365)</source>
        <translation>Boîte aux lettres partagée (Microsoft 365)</translation>
    </message>
    <message>
        <source>Administrator si&amp;gns in:</source>
        <translation>Conne&amp;xion de l&apos;administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation>&amp;Mot de passe d&apos;application&#xa0;:</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>How it goes:
1. You enter the old and the new account, and choose the folders.
2. Mailhaul shows what would be copied. Up to there, nothing is written anywhere.
3. You press the button “Copy”. You can pause or stop at any time and continue later: nothing is lost or copied twice.</source>
        <translation>Voici comment cela se passe&#xa0;:
1. Vous saisissez l&apos;ancien et le nouveau compte et vous choisissez les dossiers.
2. Mailhaul montre ce qui serait copié. Jusque-là, rien n&apos;est écrit nulle part.
3. Vous cliquez sur le bouton «&#xa0;Copier&#xa0;». Vous pouvez à tout moment faire une pause, ou arrêter et continuer plus tard&#xa0;: rien n&apos;est perdu ni copié deux fois.</translation>
    </message>
    <message>
        <source>&amp;Remember this account on this computer</source>
        <translation>Mémoriser ce compte sur cet or&amp;dinateur</translation>
    </message>
    <message>
        <source>Keeps the account for the next time. The password goes only into the keychain, the system&apos;s own safe for passwords.</source>
        <translation>Conserve le compte pour la prochaine fois. Le mot de passe ne va que dans le trousseau, le coffre à mots de passe du système.</translation>
    </message>
    <message>
        <source>Leave empty or as it is what you do not know. The help pages of your provider have these settings under “IMAP”, the way in which mail programs get at mail.</source>
        <translation>Laissez vide ou tel quel ce que vous ne connaissez pas. L&apos;aide de votre fournisseur donne ces paramètres sous «&#xa0;IMAP&#xa0;», le moyen par lequel les logiciels de messagerie accèdent au courrier.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>&amp;Méthode de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Sign In in the &amp;Browser Instead</source>
        <translation>Se connecter plutôt dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Use an App Pass&amp;word Instead</source>
        <translation>Utiliser plutôt un &amp;mot de passe d&apos;application</translation>
    </message>
    <message>
        <source>Use the Pass&amp;word Instead</source>
        <translation>Utiliser plutôt le &amp;mot de passe</translation>
    </message>
    <message>
        <source>Stop &amp;Trusting It</source>
        <translation>Ne plus lui &amp;faire confiance</translation>
    </message>
    <message>
        <source>Asks again the next time this server shows a certificate that cannot be verified.</source>
        <translation>Demande de nouveau la prochaine fois que ce serveur présente un certificat qui ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified, since %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Vous faites confiance à un certificat de ce serveur qui ne peut pas être vérifié, depuis le %1. Son empreinte SHA-256 est %2.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified. Its SHA-256 fingerprint is %1.</source>
        <translation>Vous faites confiance à un certificat de ce serveur qui ne peut pas être vérifié. Son empreinte SHA-256 est %1.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AuditPanel</name>
    <message>
        <source>Is it really all there?</source>
        <translation>Tout est-il vraiment là&#xa0;?</translation>
    </message>
    <message>
        <source>Compare &amp;Both Accounts Now</source>
        <translation>Comparer maintenant les &amp;deux comptes</translation>
    </message>
    <message>
        <source>&amp;Cancel Comparison</source>
        <translation>Annu&amp;ler la comparaison</translation>
    </message>
    <message>
        <source>Reads both accounts afresh and compares them message by message.</source>
        <translation>Relit les deux comptes et les compare message par message.</translation>
    </message>
    <message>
        <source>Both accounts are opened afresh and compared message by message, where possible by another mail reader than the one that copied. Nothing is written to either.</source>
        <translation>Les deux comptes sont ouverts de nouveau et comparés message par message, si possible par un autre lecteur de messagerie que celui qui a fait la copie. Rien n&apos;est écrit dans aucun des deux.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>Rap&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Thorough</source>
        <translation>Appro&amp;fondie</translation>
    </message>
    <message>
        <source>Every byte of every message as well. This takes about as long as copying everything.</source>
        <translation>En plus, chaque octet de chaque message. Cela prend à peu près autant de temps que de tout copier.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Cancelling: the connections are being ended.</source>
        <translation>Annulation en cours&#xa0;: fermeture des connexions.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Connexion aux deux comptes…</translation>
    </message>
    <message>
        <source>No difference so far.</source>
        <translation>Aucune différence jusqu&apos;à présent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) so far.</source>
        <translation>
            <numerusform>%Ln différence jusqu&apos;à présent.</numerusform>
            <numerusform>%Ln différences jusqu&apos;à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1”: %2 of %3 messages and %4 of %5 folders are done. %6</source>
        <translation>Comparaison de «&#xa0;%1&#xa0;»&#xa0;: %2 messages sur %3 et %4 dossiers sur %5 sont terminés. %6</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences:</source>
        <translation>Les %1 premières différences sur %2&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s):</source>
        <translation>
            <numerusform>%Ln différence&#xa0;:</numerusform>
            <numerusform>%Ln différences&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Headers, sizes, marks and dates of all messages.</source>
        <translation>En-têtes, tailles, indicateurs et dates de tous les messages.</translation>
    </message>
    <message>
        <source>Yes, it is all there</source>
        <translation>Oui, tout est là</translation>
    </message>
    <message numerus="yes">
        <source>Yes, except for %Ln difference(s)</source>
        <translation>
            <numerusform>Oui, sauf pour %Ln différence</numerusform>
            <numerusform>Oui, sauf pour %Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <translation>Cela n&apos;a pas pu être vérifié</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CanaryPanel</name>
    <message>
        <source>Does the new server keep messages as they are?</source>
        <translation>Le nouveau serveur conserve-t-il les messages tels quels&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Try a Few Messages</source>
        <translation>Essa&amp;yer avec quelques messages</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Progress of the trial</source>
        <translation>Progression de l&apos;essai</translation>
    </message>
    <message>
        <source>Removing what was put into the new account…</source>
        <translation>Suppression de ce qui a été placé dans le nouveau compte…</translation>
    </message>
    <message>
        <source>Copying a handful of messages and reading them back…</source>
        <translation>Copie de quelques messages, puis relecture…</translation>
    </message>
    <message>
        <source>A handful of messages goes into a folder of its own in the new account, is read back and compared in every byte, date and mark, and is removed together with the folder.</source>
        <translation>Quelques messages sont placés dans un dossier distinct du nouveau compte, relus et comparés (chaque octet, les dates et les indicateurs), puis supprimés avec ce dossier.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CertificateQuestion</name>
    <message>
        <source>&amp;Trust This Certificate for This Server</source>
        <translation>Faire &amp;confiance à ce certificat pour ce serveur</translation>
    </message>
    <message>
        <source>Tries again and accepts exactly this certificate from this server.</source>
        <translation>Réessaie et accepte exactement ce certificat de la part de ce serveur.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Problème constaté</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>“%1” shows a certificate that is not trusted, so somebody else may be answering in its place. Trust it only if the provider confirms the fingerprint below.</source>
        <translation>«&#xa0;%1&#xa0;» présente un certificat qui n&apos;est pas digne de confiance&#xa0;: il se peut donc que quelqu&apos;un d&apos;autre réponde à sa place. Ne lui faites confiance que si le fournisseur confirme l&apos;empreinte ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckFindings</name>
    <message>
        <source>encrypted with TLS</source>
        <translation>chiffrement TLS</translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation>chiffrement STARTTLS</translation>
    </message>
    <message>
        <source>encrypted where the server offers it</source>
        <translation>chiffrement si le serveur le propose</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A server and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;à présent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Message le plus volumineux</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>Place pour des messages</translation>
    </message>
    <message>
        <source>Message limit</source>
        <translation>Limite par message</translation>
    </message>
    <message>
        <source>Messages of up to %1 are taken</source>
        <translation>Les messages sont acceptés jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite quotidienne</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Hourly limit</source>
        <translation>Limite horaire</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) an hour</source>
        <translation>
            <numerusform>%n message par heure</numerusform>
            <numerusform>%n messages par heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>Plus de %n message dépasse la taille acceptée par le nouveau compte (%1) et reste dans l&apos;ancien.</numerusform>
            <numerusform>Plus de %n messages dépassent la taille acceptée par le nouveau compte (%1) et restent dans l&apos;ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>%n message dépasse la taille acceptée par le nouveau compte (%1) et reste dans l&apos;ancien.</numerusform>
            <numerusform>%n messages dépassent la taille acceptée par le nouveau compte (%1) et restent dans l&apos;ancien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new account has room for %1, but the old one holds %2. Get more storage, make room, or leave folders out.</source>
        <translation>Le nouveau compte peut accueillir %1, mais l&apos;ancien contient %2. Obtenez plus d&apos;espace de stockage, libérez de l&apos;espace ou excluez des dossiers.</translation>
    </message>
    <message>
        <source>The new account has room for %1 messages, but the old one holds %2. Make room or leave folders out.</source>
        <translation>Le nouveau compte peut accueillir %1 messages, mais l&apos;ancien en contient %2. Libérez de l&apos;espace ou excluez des dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>The daily limits of the providers make this a matter of about %n day(s). The copy can be stopped and goes on where it was.</source>
        <translation>
            <numerusform>En raison des limites quotidiennes des fournisseurs, il faudra environ %n jour. La copie peut être arrêtée et reprend là où elle en était.</numerusform>
            <numerusform>En raison des limites quotidiennes des fournisseurs, il faudra environ %n jours. La copie peut être arrêtée et reprend là où elle en était.</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Contacts, calendars, filters and signatures are no messages and never come along over IMAP. Export them at the old provider and import them at the new one.</source>
        <translation>Les contacts, les calendriers, les filtres et les signatures ne sont pas des messages et ne sont jamais transférés par IMAP. Exportez-les chez l&apos;ancien fournisseur et importez-les chez le nouveau.</translation>
    </message>
    <message>
        <source>Both look like one and the same account: folders and messages are the same to the last detail. If they are, there is nothing to copy, and what you delete in one is gone from both. Go back and enter the account that the messages shall go to.</source>
        <translation>Les deux ressemblent à un seul et même compte&#xa0;: dossiers et messages sont identiques dans les moindres détails. Si c&apos;est le cas, il n&apos;y a rien à copier, et ce que vous supprimez dans l&apos;un disparaît des deux. Revenez en arrière et saisissez le compte où les messages doivent aller.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckPage</name>
    <message>
        <source>S&amp;top Checking</source>
        <translation>A&amp;rrêter la vérification</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Checking Both Accounts</source>
        <translation>Vérification des deux comptes</translation>
    </message>
    <message>
        <source>Mailhaul signs in on both sides and looks at the folders. Nothing is changed.</source>
        <translation>Mailhaul se connecte des deux côtés et examine les dossiers. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Ancien compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready.</source>
        <translation>Connexion établie. Tout est prêt.</translation>
    </message>
    <message>
        <source>This account cannot be used as it is.</source>
        <translation>Ce compte ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Vous avez arrêté la vérification.</translation>
    </message>
    <message>
        <source>Go back to change the account, or check again.</source>
        <translation>Revenez en arrière pour modifier le compte, ou vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>What will not come along</source>
        <translation>Ce qui ne sera pas transféré</translation>
    </message>
    <message>
        <source>Signed in at %1. Counting folders and messages…</source>
        <translation>Connecté à %1. Comptage des dossiers et des messages…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready; the messages are still being measured, and you need not wait for that.</source>
        <translation>Connexion établie. Tout est prêt&#xa0;; la taille des messages est encore en cours de calcul, mais vous n&apos;avez pas besoin d&apos;attendre.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Choices</name>
    <message>
        <source>The rule “%1” cannot be used: %2 Correct it or remove it.</source>
        <translation>La règle «&#xa0;%1&#xa0;» ne peut pas être utilisée&#xa0;: %2 Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The search can be made of plain letters, digits and signs only. Remove the others.</source>
        <translation>La recherche ne peut contenir que des lettres simples, des chiffres et des signes. Retirez les autres caractères.</translation>
    </message>
    <message>
        <source>No message can be that new and that old at once. Change a date.</source>
        <translation>Aucun message ne peut être à la fois aussi récent et aussi ancien. Modifiez une date.</translation>
    </message>
    <message>
        <source>No message can be that small and that large at once. Change a size.</source>
        <translation>Aucun message ne peut être à la fois aussi petit et aussi volumineux. Modifiez une taille.</translation>
    </message>
    <message>
        <source>Deleting in both accounts contradicts itself: the first empties the old account, and the second deletes what the old account does not have. Choose one of them.</source>
        <translation>Supprimer dans les deux comptes est contradictoire&#xa0;: la première option vide l&apos;ancien compte, et la seconde supprime ce que l&apos;ancien compte ne contient pas. Choisissez l&apos;une des deux.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CommandLine</name>
    <message>
        <source>Moves a mailbox from an old account to a new one.</source>
        <translation>Transfère une boîte aux lettres d&apos;un ancien compte vers un nouveau.</translation>
    </message>
    <message>
        <source>Fill in both accounts from this JSON file, and delete it at once.</source>
        <translation>Remplit les deux comptes à partir de ce fichier JSON et le supprime aussitôt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>“%1” is not an option. --help lists those that exist.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une option. --help affiche celles qui existent.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>A saved migration (*.mailhaul).</source>
        <translation>Une migration enregistrée (*.mailhaul).</translation>
    </message>
    <message>
        <source>How much goes into the log: error, warning, info, debug or protocol.</source>
        <translation>Niveau de détail du journal&#xa0;: error, warning, info, debug ou protocol.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>--loglevel can be one of %1, but not %2.</source>
        <translation>--loglevel peut prendre l&apos;une des valeurs %1, mais pas %2.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CopyPage</name>
    <message>
        <source>&amp;Stop (Continue Later)</source>
        <translation>&amp;Arrêter (continuer plus tard)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progression de la copie</translation>
    </message>
    <message>
        <source>Messages done: %1 of %2</source>
        <translation>Messages traités&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Copied so far: %1 of %2</source>
        <translation>Copié jusqu&apos;à présent&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Pas encore commencé.</translation>
    </message>
    <message>
        <source>Paused. Press Resume to go on.</source>
        <translation>En pause. Cliquez sur «&#xa0;Reprendre&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>Stopping: messages under way are being finished.</source>
        <translation>Arrêt en cours&#xa0;: les messages déjà entamés sont menés à terme.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>L&apos;exécution est terminée.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Connexion aux deux comptes…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Examen des dossiers…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later: nothing is lost or copied twice.</source>
        <translation>Vous pouvez faire une pause, ou arrêter et continuer plus tard&#xa0;: rien n&apos;est perdu ni copié deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The next try is at %2, in %n second(s).</source>
        <translation>
            <numerusform>%1 La prochaine tentative aura lieu à %2, dans %n seconde.</numerusform>
            <numerusform>%1 La prochaine tentative aura lieu à %2, dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Details of the copy</source>
        <translation>Détails de la copie</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What each pair of connections is doing</source>
        <translation>Ce que fait chaque paire de connexions</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What has mended itself</source>
        <translation>Ce qui s&apos;est rétabli de soi-même</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 What has not fitted will be tried again: make room, then press Resume. Or press Stop and continue another time.</source>
        <translation>%1 Ce qui n&apos;a pas trouvé de place sera retenté&#xa0;: libérez de l&apos;espace, puis cliquez sur «&#xa0;Reprendre&#xa0;». Ou cliquez sur «&#xa0;Arrêter&#xa0;» et continuez une autre fois.</translation>
    </message>
    <message>
        <source>Copying… What you want to try again follows at the end.</source>
        <translation>Copie en cours… Ce que vous souhaitez retenter suivra à la fin.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Copying rests for a while, so that on average it stays below what you have set under “Slow down”.</source>
        <translation>La copie se repose un moment, afin de rester en moyenne sous la limite que vous avez fixée sous «&#xa0;Ralentir&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DeletionsPanel</name>
    <message>
        <source>Warning: what is deleted cannot be brought back. The review says how many messages that would be, and nothing is deleted before you press its button.</source>
        <translation>Attention&#xa0;: ce qui est supprimé ne peut pas être récupéré. Le récapitulatif indique combien de messages seraient concernés, et rien n&apos;est supprimé avant que vous n&apos;y cliquiez sur le bouton.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;old account once they are in the new one</source>
        <translation>Supprimer les messages de l&apos;&amp;ancien compte une fois qu&apos;ils sont dans le nouveau</translation>
    </message>
    <message>
        <source>Messages will be deleted from the old account when they have been copied.</source>
        <translation>Les messages seront supprimés de l&apos;ancien compte après avoir été copiés.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;new account that the old one does not have</source>
        <translation>Supprimer du &amp;nouveau compte les messages que l&apos;ancien ne contient pas</translation>
    </message>
    <message>
        <source>Messages that are only in the new account will be deleted there.</source>
        <translation>Les messages qui ne se trouvent que dans le nouveau compte y seront supprimés.</translation>
    </message>
    <message>
        <source>Delete Messages</source>
        <translation>Suppression de messages</translation>
    </message>
    <message>
        <source>This cannot be undone. Do you want that?</source>
        <translation>Cette opération est irréversible. Voulez-vous continuer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete Them</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Do &amp;Not Delete</source>
        <translation>&amp;Ne pas supprimer</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DoorPanel</name>
    <message>
        <source>In the web browser</source>
        <translation>Dans le navigateur web</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Avec un mot de passe d&apos;application</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Avec le mot de passe</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>Se conne&amp;cter&#xa0;:</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s &amp;Page</source>
        <translation>Ouvrir la &amp;page du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Sign In in the Browser</source>
        <translation>Se connecter dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>&amp;Annuler la connexion</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>&amp;ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client se&amp;cret, if there is one:</source>
        <translation>&amp;Secret client, s&apos;il y en a un&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use This Registration</source>
        <translation>&amp;Utiliser cette inscription</translation>
    </message>
    <message>
        <source>Open the Page for &amp;Registrations</source>
        <translation>Ouvrir la page des inscrip&amp;tions</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sign In at %1 &amp;Anew</source>
        <translation>Se reco&amp;nnecter à %1</translation>
    </message>
    <message>
        <source>&amp;Sign In at %1</source>
        <translation>Se co&amp;nnecter à %1</translation>
    </message>
    <message>
        <source>Waiting for your browser. Sign in there and allow Mailhaul to read and write your mail, then come back here.</source>
        <translation>En attente de votre navigateur. Connectez-vous-y et autorisez Mailhaul à lire et à écrire vos messages, puis revenez ici.</translation>
    </message>
    <message>
        <source>You are signed in at %1. Go on with “Next”.</source>
        <translation>Vous êtes connecté à %1. Continuez avec «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>%1 lets only registered programs in, and this copy of Mailhaul has no registration there. Enter one under “Advanced”; the manual says how to get it.</source>
        <translation>%1 n&apos;admet que les programmes inscrits, et cet exemplaire de Mailhaul n&apos;est pas inscrit auprès de ce service. Saisissez une inscription sous «&#xa0;Avancé&#xa0;»&#xa0;; le manuel explique comment l&apos;obtenir.</translation>
    </message>
    <message>
        <source>Only if the provider refuses Mailhaul: a registration of your own.</source>
        <translation>Seulement si le fournisseur refuse Mailhaul&#xa0;: votre propre inscription.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::EarlierCopyWindow</name>
    <message>
        <source>Earlier Copy</source>
        <translation>Copie antérieure</translation>
    </message>
    <message>
        <source>Messages have been copied between these two accounts on this computer before. You can have both accounts compared, or take the copy back.</source>
        <translation>Des messages ont déjà été copiés entre ces deux comptes sur cet ordinateur. Vous pouvez faire comparer les deux comptes ou annuler la copie.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ErrorBox</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FactsLabel</name>
    <message>
        <source>%1:</source>
        <extracomment>A name and its value, such as &quot;Folders: 12&quot;</extracomment>
        <translation>%1&#xa0;:</translation>
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
Objet&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderMappingModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>Dans le nouveau compte</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Shown where the number of messages is not known</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>size</comment>
        <extracomment>Shown where the size of a folder is not known</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same purpose</source>
        <translation>même rôle</translation>
    </message>
    <message>
        <source>your change</source>
        <translation>votre modification</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>réuni avec %1</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>sera créé</translation>
    </message>
    <message>
        <source>name adapted</source>
        <translation>nom adapté</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>left out by a rule</source>
        <translation>exclu par une règle</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>renamed, exists</source>
        <translation>renommé, existe déjà</translation>
    </message>
    <message>
        <source>renamed, will be created</source>
        <translation>renommé, sera créé</translation>
    </message>
    <message>
        <source>holds only folders</source>
        <translation>ne contient que des dossiers</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderProgressModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many messages</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison en cours</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderReportModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>Dans le nouveau compte</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>sera créé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTrees</name>
    <message>
        <source>Folders of the old account and where they go</source>
        <translation>Dossiers de l&apos;ancien compte et leur destination</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Dossiers du nouveau compte tels qu&apos;ils seront</translation>
    </message>
    <message>
        <source>&amp;Old account</source>
        <translation>&amp;Ancien compte</translation>
    </message>
    <message>
        <source>New account, as it &amp;will be</source>
        <translation>&amp;Nouveau compte, tel qu&apos;il sera</translation>
    </message>
    <message>
        <source>Put &amp;Into “%1”</source>
        <translation>Placer &amp;dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put &amp;Below “%1”, With Subfolders</source>
        <translation>Placer &amp;sous «&#xa0;%1&#xa0;», avec les sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersController</name>
    <message>
        <source>A folder needs a name. Clear the check box to leave a folder out.</source>
        <translation>Un dossier doit avoir un nom. Pour exclure un dossier, décochez sa case.</translation>
    </message>
    <message>
        <source>The name of a folder cannot contain line breaks or other control characters.</source>
        <translation>Le nom d&apos;un dossier ne peut pas contenir de sauts de ligne ni d&apos;autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>“%1” separates a folder from its subfolder, so there must be a name on both sides of it.</source>
        <translation>«&#xa0;%1&#xa0;» sépare un dossier de son sous-dossier&#xa0;: il doit donc y avoir un nom de chaque côté.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist in the old account. Change the rules.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n&apos;existe pas dans l&apos;ancien compte. Modifiez les règles.</translation>
    </message>
    <message>
        <source>The rules leave nothing of the name “%1”. Change the rules.</source>
        <translation>Les règles ne laissent rien du nom «&#xa0;%1&#xa0;». Modifiez les règles.</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>folders</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Changer la destination</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Change Rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Change Selection of Messages</source>
        <translation>Modifier la sélection des messages</translation>
    </message>
    <message>
        <source>Take All Changes Back</source>
        <translation>Annuler toutes les modifications</translation>
    </message>
    <message>
        <source>Open Migration</source>
        <translation>Ouvrir une migration</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Name of the selected folder in the new account</source>
        <translation>Nom du dossier sélectionné dans le nouveau compte</translation>
    </message>
    <message>
        <source>Copy A&amp;ll Folders</source>
        <translation>Copier &amp;tous les dossiers</translation>
    </message>
    <message>
        <source>L&amp;eave All Out</source>
        <translation>Tout &amp;exclure</translation>
    </message>
    <message>
        <source>&amp;Undo All Changes</source>
        <translation>Ann&amp;uler toutes les modifications</translation>
    </message>
    <message>
        <source>No folder is chosen. Choose at least one to go on.</source>
        <translation>Aucun dossier n&apos;est choisi. Choisissez-en au moins un pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) chosen.</source>
        <translation>
            <numerusform>%Ln dossier choisi.</numerusform>
            <numerusform>%Ln dossiers choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 with %2.</source>
        <extracomment>%1 is &quot;3 folders&quot;, %2 is &quot;120 messages&quot;</extracomment>
        <translation>Sélection&#xa0;: %1 avec %2.</translation>
    </message>
    <message>
        <source>Select a folder to change where it goes.</source>
        <translation>Sélectionnez un dossier pour changer sa destination.</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account:</source>
        <translation>«&#xa0;%1&#xa0;» va dans ce dossier du nouveau compte&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account (“%2” begins a subfolder):</source>
        <translation>«&#xa0;%1&#xa0;» va dans ce dossier du nouveau compte («&#xa0;%2&#xa0;» commence un sous-dossier)&#xa0;:</translation>
    </message>
    <message>
        <source>Search for folders</source>
        <translation>Rechercher des dossiers</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Only cha&amp;nged</source>
        <translation>&amp;Modifiés seulement</translation>
    </message>
    <message>
        <source>Shows only folders that you have changed.</source>
        <translation>N&apos;affiche que les dossiers que vous avez modifiés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Chooses a folder of the new account from its tree.</source>
        <translation>Choisit un dossier du nouveau compte dans son arborescence.</translation>
    </message>
    <message>
        <source>With su&amp;bfolders</source>
        <translation>Avec les sous-&amp;dossiers</translation>
    </message>
    <message>
        <source>C&amp;opy Selected</source>
        <translation>&amp;Copier la sélection</translation>
    </message>
    <message>
        <source>Lea&amp;ve Selected Out</source>
        <translation>E&amp;xclure la sélection</translation>
    </message>
    <message>
        <source>Advanced: rules for names</source>
        <translation>Avancé&#xa0;: règles pour les noms</translation>
    </message>
    <message>
        <source>Prefix, subfolder, purposes and patterns.</source>
        <translation>Préfixe, sous-dossier, rôles et motifs.</translation>
    </message>
    <message>
        <source>Advanced: which messages</source>
        <translation>Avancé&#xa0;: quels messages</translation>
    </message>
    <message>
        <source>Dates, sizes, search, repeated messages and marks.</source>
        <translation>Dates, tailles, recherche, messages en double et indicateurs.</translation>
    </message>
    <message>
        <source>Advanced: deletions</source>
        <translation>Avancé&#xa0;: suppressions</translation>
    </message>
    <message>
        <source>Nothing is deleted unless you ask for it here.</source>
        <translation>Rien n&apos;est supprimé, sauf si vous le demandez ici.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected folders come together in this folder of the new account, as soon as you type here:</source>
        <translation>
            <numerusform>%Ln dossier sélectionné&#xa0;: il va dans ce dossier du nouveau compte dès que vous saisissez quelque chose ici&#xa0;:</numerusform>
            <numerusform>Les %Ln dossiers sélectionnés sont réunis dans ce dossier du nouveau compte dès que vous saisissez quelque chose ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy With Subfolders</source>
        <translation>&amp;Copier avec les sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Leave Out With Subfolders</source>
        <translation>&amp;Exclure avec les sous-dossiers</translation>
    </message>
    <message>
        <source>C&amp;hoose a Folder of the New Account…</source>
        <translation>C&amp;hoisir un dossier du nouveau compte…</translation>
    </message>
    <message>
        <source>Leave folders out by their check boxes; change where they go under “Goes to”.</source>
        <translation>Décochez les dossiers à exclure&#xa0;; changez leur place sous «&#xa0;Destination&#xa0;».</translation>
    </message>
    <message>
        <source>What you choose beside it and under Choose concerns the folders below the selected ones, too.</source>
        <translation>Vos choix ci-contre et sous «&#xa0;Choisir&#xa0;» s&apos;appliquent aussi aux sous-dossiers des dossiers sélectionnés.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used, so passwords are kept only until Mailhaul ends.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé&#xa0;: les mots de passe ne sont donc conservés que jusqu&apos;à la fermeture de Mailhaul.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1), so passwords are kept only until Mailhaul ends.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé (%1)&#xa0;: les mots de passe ne sont donc conservés que jusqu&apos;à la fermeture de Mailhaul.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::LanesModel</name>
    <message numerus="yes">
        <source>Connection %1 has no folder of its own now. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>La connexion %1 n&apos;a pas de dossier à elle en ce moment. %Ln message copié jusqu&apos;à présent.</numerusform>
            <numerusform>La connexion %1 n&apos;a pas de dossier à elle en ce moment. %Ln messages copiés jusqu&apos;à présent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection %1 works on “%2”. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>La connexion %1 traite «&#xa0;%2&#xa0;». %Ln message copié jusqu&apos;à présent.</numerusform>
            <numerusform>La connexion %1 traite «&#xa0;%2&#xa0;». %Ln messages copiés jusqu&apos;à présent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::MailboxList</name>
    <message>
        <source>The column “%1” is not known. Rename or remove it.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est inconnue. Renommez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Line %1: the value under “%2” does not fit. Correct it.</source>
        <translation>Ligne %1&#xa0;: la valeur sous «&#xa0;%2&#xa0;» ne convient pas. Corrigez-la.</translation>
    </message>
    <message>
        <source>Line %1: a user name is missing. Both sides need one.</source>
        <translation>Ligne %1&#xa0;: un nom d&apos;utilisateur manque. Il en faut un de chaque côté.</translation>
    </message>
    <message>
        <source>Line %1: the server of one side is missing. Name it above the table, or in a column host1 or host2.</source>
        <translation>Ligne %1&#xa0;: le serveur d&apos;un des deux côtés manque. Indiquez-le au-dessus du tableau, ou dans une colonne host1 ou host2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 has too few values. It needs user1;password1;user2;password2, or a first line that names the columns.</source>
        <translation>La ligne %1 contient trop peu de valeurs. Il lui faut user1;password1;user2;password2, ou bien une première ligne qui nomme les colonnes.</translation>
    </message>
    <message>
        <source>There is no mailbox in it.</source>
        <translation>Aucune boîte aux lettres n&apos;y figure.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Manual</name>
    <message>
        <source>Old account</source>
        <translation>Ancien compte</translation>
    </message>
    <message>
        <source>The account whose messages you want to keep. It is only read; nothing in it is changed unless you ask for a deletion.</source>
        <translation>Le compte dont vous souhaitez conserver les messages. Il est seulement lu&#xa0;; rien n&apos;y est modifié, sauf si vous demandez une suppression.</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password. Most providers are recognised by the address; Server Settings shows what was found and lets you change it. Some providers want an app password in place of your own: you make one on their web site.</source>
        <translation>Saisissez l&apos;adresse e-mail et le mot de passe. La plupart des fournisseurs sont reconnus d&apos;après l&apos;adresse&#xa0;; «&#xa0;Paramètres du serveur&#xa0;» montre ce qui a été trouvé et vous permet de le modifier. Certains fournisseurs exigent un mot de passe d&apos;application à la place du vôtre&#xa0;: vous le créez sur leur site web.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>The account that the messages are copied to. It may have messages already; they stay.</source>
        <translation>Le compte dans lequel les messages sont copiés. Il peut déjà contenir des messages&#xa0;; ils y restent.</translation>
    </message>
    <message>
        <source>Checking both</source>
        <translation>Vérification des deux comptes</translation>
    </message>
    <message>
        <source>Mailhaul signs in to both accounts and counts. If something does not work, the page says which side it is and what helps.</source>
        <translation>Mailhaul se connecte aux deux comptes et fait le décompte. Si quelque chose ne fonctionne pas, la page indique de quel compte il s&apos;agit et comment y remédier.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>On the left are the folders of the old account, on the right those of the new one as they will be. A line leads from each folder to where it goes; selecting a folder on one side selects what belongs to it on the other.</source>
        <translation>À gauche se trouvent les dossiers de l&apos;ancien compte, à droite ceux du nouveau tels qu&apos;ils seront. Une ligne mène de chaque dossier à sa destination&#xa0;; si vous sélectionnez un dossier d&apos;un côté, ce qui lui correspond est sélectionné de l&apos;autre.</translation>
    </message>
    <message>
        <source>Clear a check box to leave a folder out. With several rows selected, the space bar changes all of them. To put a folder elsewhere, change the name under “Goes to”, drag it to a folder on the right, or press Choose. “Into” brings messages together in one folder, “below” makes a subfolder.</source>
        <translation>Pour exclure un dossier, décochez sa case. Si plusieurs lignes sont sélectionnées, la barre d&apos;espace les modifie toutes. Pour placer un dossier ailleurs, modifiez le nom sous «&#xa0;Destination&#xa0;», faites glisser le dossier sur un dossier de droite ou cliquez sur «&#xa0;Choisir&#xa0;». «&#xa0;Dans&#xa0;» réunit les messages en un seul dossier, «&#xa0;Sous&#xa0;» crée un sous-dossier.</translation>
    </message>
    <message>
        <source>Undo and Redo take back every change, one at a time; Undo All Changes begins anew, and can itself be undone.</source>
        <translation>«&#xa0;Annuler&#xa0;» et «&#xa0;Rétablir&#xa0;» reviennent sur chaque modification, une à une&#xa0;; «&#xa0;Annuler toutes les modifications&#xa0;» repart de zéro et peut elle-même être annulée.</translation>
    </message>
    <message>
        <source>Under Advanced, rules change many names at once. A pattern such as s/^Archiv/Archive/ replaces the beginning of a name; the list below the rules shows what they would change. Messages can be chosen by date, size or a search of the server.</source>
        <translation>Sous «&#xa0;Avancé&#xa0;», des règles modifient de nombreux noms à la fois. Un motif tel que s/^Archiv/Archive/ remplace le début d&apos;un nom&#xa0;; la liste sous les règles montre ce qu&apos;elles changeraient. Les messages peuvent être choisis par date, par taille ou par une recherche effectuée par le serveur.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Both accounts have been compared, and nothing has been written. The numbers add up: every message that was found is in exactly one of them. Press the word below a number to see the messages.</source>
        <translation>Les deux comptes ont été comparés et rien n&apos;a été écrit. Les nombres concordent&#xa0;: chaque message trouvé figure dans exactement un d&apos;entre eux. Cliquez sur le mot placé sous un nombre pour voir les messages.</translation>
    </message>
    <message>
        <source>“What happens to this message?” finds messages by subject or sender. Warnings say what could go wrong and what helps. Save as File keeps your choices, without passwords, for another machine or another day.</source>
        <translation>«&#xa0;Que devient ce message&#xa0;?&#xa0;» trouve des messages par objet ou par expéditeur. Les avertissements indiquent ce qui pourrait mal se passer et comment y remédier. «&#xa0;Enregistrer dans un fichier&#xa0;» conserve vos choix, sans les mots de passe, pour un autre ordinateur ou un autre jour.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later, or close the window: nothing is lost, and nothing is copied twice. Slow Down leaves bandwidth to others and takes effect at once.</source>
        <translation>Vous pouvez suspendre la copie, l&apos;arrêter et la continuer plus tard, ou fermer la fenêtre&#xa0;: rien n&apos;est perdu et rien n&apos;est copié deux fois. «&#xa0;Ralentir&#xa0;» laisse de la bande passante aux autres et prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Notices tell what mends itself. Problems need a look; Try Again tries one or all of them when the run has ended.</source>
        <translation>Les avis signalent ce qui s&apos;est rétabli tout seul. Les problèmes demandent votre attention&#xa0;; «&#xa0;Réessayer&#xa0;» en reprend un ou tous une fois l&apos;exécution terminée.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The sentence on top says what is true now. The balance counts every message once. Run Again fetches what has arrived in the old account since; it copies only what is missing.</source>
        <translation>La phrase en haut de la page dit où vous en êtes. Le bilan compte chaque message une seule fois. «&#xa0;Relancer&#xa0;» récupère ce qui est arrivé depuis dans l&apos;ancien compte et ne copie que ce qui manque.</translation>
    </message>
    <message>
        <source>Keep the old account until mail arrives in the new one and all your devices use it.</source>
        <translation>Conservez l&apos;ancien compte jusqu&apos;à ce que le courrier arrive dans le nouveau et que tous vos appareils l&apos;utilisent.</translation>
    </message>
    <message>
        <source>Several mailboxes</source>
        <translation>Plusieurs boîtes aux lettres</translation>
    </message>
    <message>
        <source>For helpdesks: a table of mailboxes, read from a CSV file or pasted from a spreadsheet. A line is “user1;password1;user2;password2”, as imapsync&apos;s lists are, or the first line names the columns: host1, port1, security1, user1, password1 and the same with 2.</source>
        <translation>Pour les services d&apos;assistance&#xa0;: un tableau de boîtes aux lettres, lu dans un fichier CSV ou collé depuis un tableur. Une ligne s&apos;écrit «&#xa0;user1;password1;user2;password2&#xa0;», comme dans les listes d&apos;imapsync, ou bien la première ligne nomme les colonnes&#xa0;: host1, port1, security1, user1, password1 et les mêmes avec 2.</translation>
    </message>
    <message>
        <source>Test Sign-In tries all accounts and copies nothing. Copy All runs so many mailboxes at once as you choose. Passwords stay in memory and are never written to a file.</source>
        <translation>«&#xa0;Tester la connexion&#xa0;» essaie tous les comptes et ne copie rien. «&#xa0;Tout copier&#xa0;» traite simultanément autant de boîtes aux lettres que vous le souhaitez. Les mots de passe restent en mémoire et ne sont jamais écrits dans un fichier.</translation>
    </message>
    <message>
        <source>Moving a mailbox with Mailhaul</source>
        <translation>Transférer une boîte aux lettres avec Mailhaul</translation>
    </message>
    <message>
        <source>“Is it really all there?” answers that with proof. Compare Both Accounts Now opens both accounts afresh, where possible with another mail reader, and compares them message by message: Quick looks at headers, sizes, flags and dates, Thorough at every byte. Each difference is listed with what can be done, and an exported report has it all.</source>
        <translation>«&#xa0;Tout est-il vraiment là&#xa0;?&#xa0;» y répond, preuves à l&apos;appui. «&#xa0;Comparer maintenant les deux comptes&#xa0;» ouvre de nouveau les deux comptes, si possible avec un autre lecteur de messagerie, et les compare message par message&#xa0;: «&#xa0;Rapide&#xa0;» examine les en-têtes, les tailles, les indicateurs et les dates, «&#xa0;Approfondie&#xa0;» chaque octet. Chaque différence est énumérée avec ce qu&apos;il est possible de faire, et un rapport exporté contient le tout.</translation>
    </message>
    <message>
        <source>Remove What This Copy Added takes the copy back. It first shows, folder by folder, what would be removed from the new account; messages that were changed since, and all that Mailhaul has not put there, are left alone. Nothing is removed before you press the button that says how many messages that are. For a copy of another day, go as far as the review and press Earlier Copy.</source>
        <translation>«&#xa0;Retirer ce que cette copie a ajouté&#xa0;» annule la copie. Vous voyez d&apos;abord, dossier par dossier, ce qui serait retiré du nouveau compte&#xa0;; les messages modifiés depuis et tout ce que Mailhaul n&apos;y a pas placé sont laissés en place. Rien n&apos;est retiré avant que vous ne cliquiez sur le bouton qui indique le nombre de messages concernés. Pour une copie d&apos;un autre jour, allez jusqu&apos;au récapitulatif et cliquez sur «&#xa0;Copie antérieure&#xa0;».</translation>
    </message>
    <message>
        <source>Details for Support shows what somebody who helps you needs to see, without names, passwords or messages; you decide what else may be in it, save it as a text and give it to whom you like. Mailhaul sends it to nobody. What it did is also in mailhaul.log in the folder “log” of its data, with names, but without passwords and messages.</source>
        <translation>« Détails pour l&apos;assistance » montre ce que doit voir quelqu&apos;un qui vous aide, sans noms, mots de passe ni messages ; vous décidez de ce qu&apos;il peut contenir d&apos;autre, vous l&apos;enregistrez comme texte et le donnez à qui vous voulez. Mailhaul ne l&apos;envoie à personne. Ce qu&apos;il a fait se trouve aussi dans mailhaul.log, dans le dossier « log » de ses données, avec les noms, mais sans mots de passe ni messages.</translation>
    </message>
    <message>
        <source>Further columns take options of mailhaul-cli for a single mailbox, such as folder, exclude, subfolder2, f1f2, maxage or maxsize. What a line leaves empty is as usual. Folders and pairs of f1f2 can be several, with “|” between them.</source>
        <translation>D&apos;autres colonnes reçoivent des options de mailhaul-cli pour une seule boîte aux lettres, comme folder, exclude, subfolder2, f1f2, maxage ou maxsize. Ce qu&apos;une ligne laisse vide reste comme d&apos;habitude. Les dossiers et les paires de f1f2 peuvent être plusieurs, séparés par «&#xa0;|&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListModel</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ce qu&apos;il devient</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not read yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>too large: the new server takes at most %1</source>
        <translation>trop volumineux&#xa0;: le nouveau serveur accepte au maximum %1</translation>
    </message>
    <message>
        <source>will be copied to “%1”, but is so large that the server may refuse it</source>
        <translation>sera copié dans «&#xa0;%1&#xa0;», mais est si volumineux que le serveur pourrait le refuser</translation>
    </message>
    <message>
        <source>will be copied to “%1”</source>
        <translation>sera copié dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>copied to “%1”</source>
        <translation>copié dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is in “%1” already</source>
        <translation>se trouve déjà dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>exclu selon votre choix</translation>
    </message>
    <message>
        <source>occurs in this folder before, so once is enough</source>
        <translation>figure déjà plus haut dans ce dossier&#xa0;; une seule fois suffit</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>ne peut pas être copié</translation>
    </message>
    <message>
        <source>could not be copied; see the problems</source>
        <translation>n&apos;a pas pu être copié&#xa0;; voir les problèmes</translation>
    </message>
    <message>
        <source>disappeared from the old account meanwhile</source>
        <translation>a disparu entre-temps de l&apos;ancien compte</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListView</name>
    <message>
        <source>Which messages are shown</source>
        <translation>Quels messages sont affichés</translation>
    </message>
    <message>
        <source>What happens to this message?</source>
        <translation>Que devient ce message&#xa0;?</translation>
    </message>
    <message>
        <source>A part of its subject or sender</source>
        <translation>Une partie de son objet ou de son expéditeur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What happens to this message?</source>
        <translation>&amp;Que devient ce message&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A list of messages and how many there are, such as &quot;To copy (1,234)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subjects and senders cannot be read now: %1</source>
        <translation>Les objets et les expéditeurs ne peuvent pas être lus pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searching: %1 found, %2 still to be looked at.</source>
        <translation>Recherche en cours&#xa0;: %1 trouvés, %2 encore à examiner.</translation>
    </message>
    <message>
        <source>No message was found. Try another word of the subject or another part of the sender.</source>
        <translation>Aucun message n&apos;a été trouvé. Essayez avec un autre mot de l&apos;objet ou une autre partie de l&apos;expéditeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln message trouvé.</numerusform>
            <numerusform>%Ln messages trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages of folders in which nothing has changed since the last run are counted, but not listed one by one.</source>
        <translation>Les messages des dossiers où rien n&apos;a changé depuis la dernière exécution sont comptés, mais ne sont pas énumérés un par un.</translation>
    </message>
    <message>
        <source>There is no message in this list.</source>
        <translation>Il n&apos;y a aucun message dans cette liste.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>Impossibles à copier</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Non copiés</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Disparus entre-temps</translation>
    </message>
    <message>
        <source>Too large for the new server</source>
        <translation>Trop volumineux pour le nouveau serveur</translation>
    </message>
    <message>
        <source>Risky: very large</source>
        <translation>À risque&#xa0;: très volumineux</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessagesPanel</name>
    <message>
        <source>Copy &amp;repeated messages as often as they occur</source>
        <translation>Copier les messages en &amp;double autant de fois qu&apos;ils apparaissent</translation>
    </message>
    <message>
        <source>Only messages sent &amp;since</source>
        <translation>Seulement les messages envoyés dep&amp;uis le</translation>
    </message>
    <message>
        <source>Only messages sent &amp;before</source>
        <translation>Seulement les messages envoyés &amp;avant le</translation>
    </message>
    <message>
        <source>Only messages of a&amp;t most</source>
        <translation>Seulement les messages d&apos;au &amp;plus</translation>
    </message>
    <message>
        <source>Only messages of at &amp;least</source>
        <translation>Seulement les messages d&apos;au &amp;moins</translation>
    </message>
    <message>
        <source>For instance UNSEEN, or FROM &quot;anna&quot;; empty: all messages</source>
        <translation>Par exemple UNSEEN ou FROM &quot;anna&quot;&#xa0;; vide&#xa0;: tous les messages</translation>
    </message>
    <message>
        <source>Only messages that this IMAP search finds</source>
        <translation>Seulement les messages que trouve cette recherche IMAP</translation>
    </message>
    <message>
        <source>Only what this &amp;IMAP search finds:</source>
        <translation>Seulement ce que trouve cette recherche &amp;IMAP&#xa0;:</translation>
    </message>
    <message>
        <source>Marks of messages that are there already</source>
        <translation>Indicateurs des messages déjà présents</translation>
    </message>
    <message>
        <source>Add marks such as “read”, take none away</source>
        <translation>Ajouter les indicateurs tels que «&#xa0;lu&#xa0;», n&apos;en retirer aucun</translation>
    </message>
    <message>
        <source>Make the marks the same as in the old account</source>
        <translation>Rendre les indicateurs identiques à ceux de l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Leave the marks as they are</source>
        <translation>Laisser les indicateurs tels quels</translation>
    </message>
    <message>
        <source>Messages that are there &amp;already:</source>
        <translation>Messages déjà présen&amp;ts&#xa0;:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MigrationFile</name>
    <message>
        <source>“%1” of “%2” is unknown or has a value that does not fit.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est inconnu ou a une valeur qui ne convient pas.</translation>
    </message>
    <message>
        <source>It was not saved by Mailhaul. Choose another file.</source>
        <translation>Il n&apos;a pas été enregistré par Mailhaul. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A newer Mailhaul has saved it. Install that version to open it.</source>
        <translation>Il a été enregistré par une version plus récente de Mailhaul. Installez cette version pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu (%2). Vérifiez son nom et ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be used: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NewTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>État à venir</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>Messages ensuite</translation>
    </message>
    <message numerus="yes">
        <source>exists, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>existe, issu de la fusion de %Ln dossier</numerusform>
            <numerusform>existe, issu de la fusion de %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be created, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>sera créé par fusion de %Ln dossier</numerusform>
            <numerusform>sera créé par fusion de %Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::NoticeModel</name>
    <message>
        <source>%1 The line is made again in %2; nothing is lost.</source>
        <translation>%1 La connexion sera rétablie dans %2&#xa0;; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>%1 Copying goes on by itself at %2.</source>
        <translation>%1 La copie reprendra d&apos;elle-même à %2.</translation>
    </message>
    <message>
        <source>The folder “%1” is not in the old account any more.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne se trouve plus dans l&apos;ancien compte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time of day and what happened then</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A word and its number, such as &quot;Found: 1,234&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the messages: %1</source>
        <extracomment>A button; %1 is a word such as &quot;Copied&quot;</extracomment>
        <translation>Afficher les messages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::PaceBox</name>
    <message>
        <source>Bandwidth at most</source>
        <translation>Débit maximal</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> ko par seconde</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Nombre maximal de messages</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>&amp;Bandwidth at most:</source>
        <translation>&amp;Débit maximal&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Messages at most:</source>
        <translation>&amp;Nombre maximal de messages&#xa0;:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>illimité</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Prefill</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is unknown or has a value that does not fit.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est inconnu ou a une valeur qui ne convient pas.</translation>
    </message>
    <message>
        <source>“%1” is unknown.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu (%2). Vérifiez son nom et ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The file “%1” does not describe two accounts: %2 Correct it and start again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne décrit pas deux comptes&#xa0;: %2 Corrigez-le et recommencez.</translation>
    </message>
    <message>
        <source>The file “%1” holds passwords and could not be deleted (%2). Delete it and start again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient des mots de passe et n&apos;a pas pu être supprimé (%2). Supprimez-le et recommencez.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln problème&#xa0;:</numerusform>
            <numerusform>%Ln problèmes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try A&amp;ll Again</source>
        <translation>To&amp;ut réessayer</translation>
    </message>
    <message>
        <source>Tries the selected problem again.</source>
        <translation>Reprend le problème sélectionné.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemModel</name>
    <message>
        <source>%1
The server says: %2</source>
        <translation>%1
Le serveur dit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RateGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Évolution de la vitesse</translation>
    </message>
    <message>
        <source>Now %1, at most %2.</source>
        <translation>Actuellement %1, au maximum %2.</translation>
    </message>
    <message>
        <source>Speed over time, at most %1</source>
        <translation>Vitesse au fil du temps, au maximum %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReportText</name>
    <message>
        <source>%1 of %2 messages could not be copied. All others are in the new account.</source>
        <translation>Impossible de copier %1 des %2 messages. Tous les autres sont dans le nouveau compte.</translation>
    </message>
    <message>
        <source>There was no message in the chosen folders.</source>
        <translation>Il n&apos;y avait aucun message dans les dossiers choisis.</translation>
    </message>
    <message>
        <source>There was nothing to copy: the new account has every message.</source>
        <translation>Il n&apos;y avait rien à copier&#xa0;: le nouveau compte contient tous les messages.</translation>
    </message>
    <message>
        <source>All messages except those you left out are in the new account.</source>
        <translation>Tous les messages, sauf ceux que vous avez exclus, sont dans le nouveau compte.</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Tous les messages sont dans le nouveau compte, sauf %Ln qui a disparu entre-temps de l&apos;ancien compte.</numerusform>
            <numerusform>Tous les messages sont dans le nouveau compte, sauf %Ln qui ont disparu entre-temps de l&apos;ancien compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages of the chosen folders are in the new account: %Ln of them copied now.</source>
        <translation>
            <numerusform>Tous les messages des dossiers choisis sont dans le nouveau compte&#xa0;: %Ln vient d&apos;être copié.</numerusform>
            <numerusform>Tous les messages des dossiers choisis sont dans le nouveau compte&#xa0;: %Ln viennent d&apos;être copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages, %2, the biggest %3</source>
        <translation>%1 messages, %2, le plus gros %3</translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>Vous avez arrêté la copie après %Ln message copié.</numerusform>
            <numerusform>Vous avez arrêté la copie après %Ln messages copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy ended early, after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>La copie s&apos;est terminée prématurément, après %Ln message copié.</numerusform>
            <numerusform>La copie s&apos;est terminée prématurément, après %Ln messages copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Run it again to go on where it ended: what is in the new account already is not copied twice.</source>
        <translation>Rien n&apos;est perdu. Relancez la copie pour reprendre là où elle s&apos;est terminée&#xa0;: ce qui est déjà dans le nouveau compte n&apos;est pas copié une seconde fois.</translation>
    </message>
    <message>
        <source>The list of problems below says what can be done about them. Running it again tries only what is missing.</source>
        <translation>La liste des problèmes ci-dessous indique comment y remédier. Si vous relancez la copie, elle n&apos;essaie que ce qui manque.</translation>
    </message>
    <message>
        <source>Something else needs a look: see the problems below.</source>
        <translation>Autre chose demande votre attention&#xa0;: voyez les problèmes ci-dessous.</translation>
    </message>
    <message>
        <source>The old account is unchanged. Run it again to fetch what arrives there later.</source>
        <translation>L&apos;ancien compte est inchangé. Relancez la copie pour récupérer ce qui y arrivera plus tard.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Folders worked on</source>
        <translation>Dossiers traités</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Size of what was copied</source>
        <translation>Volume copié</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1, %2 messages per second</source>
        <translation>%1, %2 messages par seconde</translation>
    </message>
    <message>
        <source>Biggest message copied</source>
        <translation>Plus gros message copié</translation>
    </message>
    <message>
        <source>Messages without identifying header in the old account</source>
        <translation>Messages sans en-tête d&apos;identification dans l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Messages without identifying header in the new account</source>
        <translation>Messages sans en-tête d&apos;identification dans le nouveau compte</translation>
    </message>
    <message>
        <source>Repeated messages in the new account</source>
        <translation>Messages en double dans le nouveau compte</translation>
    </message>
    <message>
        <source>Messages only in the old account</source>
        <translation>Messages uniquement dans l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Messages only in the new account</source>
        <translation>Messages uniquement dans le nouveau compte</translation>
    </message>
    <message>
        <source>Reconnections to the old account</source>
        <translation>Reconnexions à l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Reconnections to the new account</source>
        <translation>Reconnexions au nouveau compte</translation>
    </message>
    <message>
        <source>Old account at the start</source>
        <translation>Ancien compte au début</translation>
    </message>
    <message>
        <source>New account at the start</source>
        <translation>Nouveau compte au début</translation>
    </message>
    <message>
        <source>Old account at the end</source>
        <translation>Ancien compte à la fin</translation>
    </message>
    <message>
        <source>New account at the end</source>
        <translation>Nouveau compte à la fin</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>Impossibles à copier</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Non copiés</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Disparus entre-temps</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteints</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Tous les messages sont dans le nouveau compte, sauf ceux que vous avez exclus et %Ln qui a disparu entre-temps de l&apos;ancien compte.</numerusform>
            <numerusform>Tous les messages sont dans le nouveau compte, sauf ceux que vous avez exclus et %Ln qui ont disparu entre-temps de l&apos;ancien compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages could not be copied.</source>
        <translation>Impossible de copier %1 des %2 messages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted from the old account, as you asked. Run it again to fetch what arrives there later.</source>
        <translation>
            <numerusform>%Ln message a été supprimé de l&apos;ancien compte, comme vous l&apos;avez demandé. Relancez la copie pour récupérer ce qui y arrivera plus tard.</numerusform>
            <numerusform>%Ln messages ont été supprimés de l&apos;ancien compte, comme vous l&apos;avez demandé. Relancez la copie pour récupérer ce qui y arrivera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from the old account</source>
        <translation>Supprimés de l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Deleted from the new account</source>
        <translation>Supprimés du nouveau compte</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Every message that was found is counted in exactly one of the numbers below.</source>
        <translation>Chaque message trouvé est compté dans exactement un des nombres ci-dessous.</translation>
    </message>
    <message>
        <source>Goes back to the review and compares both accounts anew.</source>
        <translation>Revient au récapitulatif et compare de nouveau les deux comptes.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>&amp;Run Again Now</source>
        <translation>&amp;Relancer maintenant</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Saves the result as PDF, HTML, CSV, JSON or text.</source>
        <translation>Enregistre le résultat au format PDF, HTML, CSV, JSON ou texte.</translation>
    </message>
    <message>
        <source>Details of the result</source>
        <translation>Détails du résultat</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ce qu&apos;il reste à faire</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Forward mail from the old account</source>
        <translation>Faire suivre le courrier de l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Switch it on in the old provider&apos;s settings, so that nothing that still goes there is missed.</source>
        <translation>Activez le transfert dans les paramètres de l&apos;ancien fournisseur, afin de ne rien manquer de ce qui y arrive encore.</translation>
    </message>
    <message>
        <source>Set up the new account on phones and computers</source>
        <translation>Configurer le nouveau compte sur les téléphones et les ordinateurs</translation>
    </message>
    <message>
        <source>Remove the old one from them only when the new one works.</source>
        <translation>N&apos;en retirez l&apos;ancien que lorsque le nouveau fonctionne.</translation>
    </message>
    <message>
        <source>Tell people and services the new address</source>
        <translation>Communiquer la nouvelle adresse à vos contacts et aux services</translation>
    </message>
    <message>
        <source>Banks, shops and networks send sign-in links to the address that they know.</source>
        <translation>Les banques, les boutiques en ligne et les réseaux sociaux envoient leurs liens de connexion à l&apos;adresse qu&apos;ils connaissent.</translation>
    </message>
    <message>
        <source>Run again in some days</source>
        <translation>Relancer la copie dans quelques jours</translation>
    </message>
    <message>
        <source>It fetches what has arrived in the old account since, and copies nothing twice.</source>
        <translation>Elle récupère ce qui est arrivé depuis dans l&apos;ancien compte et ne copie rien deux fois.</translation>
    </message>
    <message>
        <source>Delete app passwords that you made for this</source>
        <translation>Supprimer les mots de passe d&apos;application créés pour cette copie</translation>
    </message>
    <message>
        <source>On the security page of both providers. They are not needed any more after the last run.</source>
        <translation>Sur la page de sécurité des deux fournisseurs. Ils ne sont plus nécessaires après la dernière exécution.</translation>
    </message>
    <message>
        <source>Export the Result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .html, .csv, .json or .txt. Try again.</source>
        <translation>Le nom doit se terminer par .pdf, .html, .csv, .json ou .txt. Réessayez.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). Choose another place.</source>
        <translation>Le rapport n&apos;a pas pu être écrit dans %1 (%2). Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that had been copied are removed again.</source>
        <translation>
            <numerusform>%Ln message qui avait été copié a été retiré.</numerusform>
            <numerusform>%Ln messages qui avaient été copiés ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers below tell of the copy, as it was before. Run it again if you want the messages back.</source>
        <translation>Les nombres ci-dessous décrivent la copie telle qu&apos;elle était auparavant. Relancez-la si vous voulez récupérer les messages.</translation>
    </message>
    <message>
        <source>&amp;Details for Support…</source>
        <translation>&amp;Détails pour l&apos;assistance…</translation>
    </message>
    <message>
        <source>Shows what somebody who helps you needs to see, and saves it.</source>
        <translation>Montre ce que doit voir quelqu&apos;un qui vous aide, et l&apos;enregistre.</translation>
    </message>
    <message>
        <source>Mailhaul result %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Résultat Mailhaul %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewPage</name>
    <message>
        <source>Compare &amp;Again</source>
        <translation>Comp&amp;arer de nouveau</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The comparison ended early. The problems below say why. Compare again, or go back to change something.</source>
        <translation>La comparaison s&apos;est terminée prématurément. Les problèmes ci-dessous en donnent la raison. Comparez de nouveau ou revenez en arrière pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>There is nothing to copy: the new account has every message.</source>
        <translation>Il n&apos;y a rien à copier&#xa0;: le nouveau compte contient tous les messages.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. The old account stays as it is.</source>
        <translation>La copie ne commence que lorsque vous cliquez sur le bouton ci-dessous. L&apos;ancien compte reste tel qu&apos;il est.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Message(s)</source>
        <translation>
            <numerusform>&amp;Copier %Ln message</numerusform>
            <numerusform>&amp;Copier %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Connexion aux deux comptes…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Examen des dossiers…</translation>
    </message>
    <message>
        <source>Comparing the folders…</source>
        <translation>Comparaison des dossiers…</translation>
    </message>
    <message>
        <source>All folders exist in the new account already.</source>
        <translation>Tous les dossiers existent déjà dans le nouveau compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) will be created in the new account.</source>
        <translation>
            <numerusform>%Ln dossier sera créé dans le nouveau compte.</numerusform>
            <numerusform>%Ln dossiers seront créés dans le nouveau compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with %1 will be copied.</source>
        <extracomment>%1 is a size such as 1.4 GB</extracomment>
        <translation>
            <numerusform>%Ln message (%1) sera copié.</numerusform>
            <numerusform>%Ln messages (%1) seront copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1” on both sides: %2 of %3 folders are done.</source>
        <translation>Comparaison de «&#xa0;%1&#xa0;» des deux côtés&#xa0;: %2 dossiers sur %3 sont terminés.</translation>
    </message>
    <message>
        <source>There is nothing that can be copied.</source>
        <translation>Il n&apos;y a rien qui puisse être copié.</translation>
    </message>
    <message>
        <source>Save as &amp;File…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Saves accounts and choices without passwords, to copy on another machine or later.</source>
        <translation>Enregistre les comptes et les choix, sans les mots de passe, pour copier sur un autre ordinateur ou plus tard.</translation>
    </message>
    <message>
        <source>Details of the review</source>
        <translation>Détails du récapitulatif</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Ce qui pourrait mal se passer</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Dossiers du nouveau compte tels qu&apos;ils seront</translation>
    </message>
    <message>
        <source>The same on the command line. Put the two passwords into the files that it names. It makes the marks of messages that are there already the same.</source>
        <translation>La même chose en ligne de commande. Placez les deux mots de passe dans les fichiers qu&apos;elle nomme. Elle rend aussi identiques les indicateurs des messages déjà présents.</translation>
    </message>
    <message>
        <source>Command line of mailhaul-cli</source>
        <translation>Ligne de commande de mailhaul-cli</translation>
    </message>
    <message>
        <source>Co&amp;py to Clipboard</source>
        <translation>Co&amp;pier dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Warnings (%Ln)</source>
        <translation>
            <numerusform>Avertissements (%Ln)</numerusform>
            <numerusform>Avertissements (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is expected to go wrong.</source>
        <translation>Aucun incident n&apos;est à prévoir.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. Then messages are deleted, as you have chosen: %1 in the old account, %2 in the new one. This cannot be undone.</source>
        <translation>La copie ne commence que lorsque vous cliquez sur le bouton ci-dessous. Des messages sont alors supprimés, comme vous l&apos;avez choisi&#xa0;: %1 dans l&apos;ancien compte, %2 dans le nouveau. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Ear&amp;lier Copy…</source>
        <translation>Copie an&amp;térieure…</translation>
    </message>
    <message>
        <source>Compares both accounts message by message, or takes back what was copied before.</source>
        <translation>Compare les deux comptes message par message, ou annule ce qui a été copié auparavant.</translation>
    </message>
    <message>
        <source>This is what will happen. Nothing is copied before you press the button below.</source>
        <translation>Voici ce qui va se passer. Rien n&apos;est copié avant que vous cliquiez ci-dessous.</translation>
    </message>
    <message>
        <source>You can go on all the same: new folders and marks such as “read” are brought over.</source>
        <translation>Vous pouvez tout de même continuer&#xa0;: les nouveaux dossiers et les indicateurs tels que «&#xa0;lu&#xa0;» sont repris.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewText</name>
    <message numerus="yes">
        <source>%Ln message(s) are larger than the %1 that the new server takes. Save their attachments first, or ask the new provider for a higher limit.</source>
        <translation>
            <numerusform>%Ln message dépasse les %1 que le nouveau serveur accepte. Enregistrez d&apos;abord ses pièces jointes ou demandez au nouveau fournisseur une limite plus élevée.</numerusform>
            <numerusform>%Ln messages dépassent les %1 que le nouveau serveur accepte. Enregistrez d&apos;abord leurs pièces jointes ou demandez au nouveau fournisseur une limite plus élevée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are so large that some servers refuse them. They are tried; should one be refused, the result says which.</source>
        <translation>
            <numerusform>%Ln message est si volumineux que certains serveurs le refusent. La copie en est tentée&#xa0;; s&apos;il est refusé, le résultat l&apos;indique.</numerusform>
            <numerusform>%Ln messages sont si volumineux que certains serveurs les refusent. La copie en est tentée&#xa0;; si l&apos;un d&apos;eux est refusé, le résultat indique lequel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not take the name “%1”, so the folder will be called “%2”. Go back to choose another name.</source>
        <translation>Le nouveau serveur n&apos;accepte pas le nom «&#xa0;%1&#xa0;»&#xa0;; le dossier s&apos;appellera donc «&#xa0;%2&#xa0;». Revenez en arrière pour choisir un autre nom.</translation>
    </message>
    <message>
        <source>%1 come together in “%2”. Go back if you want to keep them apart.</source>
        <translation>%1 seront réunis dans «&#xa0;%2&#xa0;». Revenez en arrière si vous souhaitez les garder séparés.</translation>
    </message>
    <message>
        <source>Copying takes between %1 and %2, depending on both servers: until %3 at the latest, if you start now.</source>
        <translation>La copie durera entre %1 et %2, selon les deux serveurs&#xa0;; fin au plus tard&#xa0;: %3, si vous commencez maintenant.</translation>
    </message>
    <message>
        <source>Copying takes about %1: until %2, if you start now.</source>
        <translation>La copie durera environ %1&#xa0;; fin&#xa0;: %2, si vous commencez maintenant.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RulesPanel</name>
    <message>
        <source>Folders of the same &amp;purpose find each other, such as “Sent” and “Gesendet”</source>
        <translation>Associer les dossiers de même &amp;rôle, par exemple «&#xa0;Sent&#xa0;» et «&#xa0;Envoyés&#xa0;»</translation>
    </message>
    <message>
        <source>Leave &amp;empty folders out</source>
        <translation>Exclure les dossiers &amp;vides</translation>
    </message>
    <message>
        <source>Put &amp;everything below this folder:</source>
        <translation>Placer &amp;tout sous ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>For instance “Old mail”; empty puts nothing below another folder.</source>
        <translation>Par exemple «&#xa0;Ancien courrier&#xa0;»&#xa0;; si vide, rien n&apos;est placé sous un autre dossier.</translation>
    </message>
    <message>
        <source>Beginning of names in the old account:</source>
        <translation>Début des noms dans l&apos;ancien compte&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: what the server says, such as “INBOX.”</source>
        <translation>Vide&#xa0;: ce qu&apos;indique le serveur, par exemple «&#xa0;INBOX.&#xa0;»</translation>
    </message>
    <message>
        <source>Beginning of names in the new account:</source>
        <translation>Début des noms dans le nouveau compte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rename with these patterns:</source>
        <translation>Re&amp;nommer avec ces motifs&#xa0;:</translation>
    </message>
    <message>
        <source>One in a line, applied in order: s/^Archiv/Archive/</source>
        <translation>Un par ligne, appliqués dans l&apos;ordre&#xa0;: s/^Archiv/Archive/</translation>
    </message>
    <message>
        <source>Copy folders that &amp;match:</source>
        <translation>Copier les dossiers &amp;correspondant à&#xa0;:</translation>
    </message>
    <message>
        <source>One regular expression in a line; empty: all</source>
        <translation>Une expression rationnelle par ligne&#xa0;; vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>Leave out folders that m&amp;atch:</source>
        <translation>E&amp;xclure les dossiers correspondant à&#xa0;:</translation>
    </message>
    <message>
        <source>One regular expression in a line</source>
        <translation>Une expression rationnelle par ligne</translation>
    </message>
    <message>
        <source>What these rules change:</source>
        <translation>Ce que ces règles modifient&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing: every folder keeps the name that is suggested.</source>
        <translation>Rien&#xa0;: chaque dossier conserve le nom proposé.</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1&#xa0;: exclu</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ServerSearch</name>
    <message>
        <source>Looking for the mail server of “%1”…</source>
        <translation>Recherche du serveur de messagerie de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>No mail server was found for “%1”. Ask the provider for its name and enter it under “Server settings”.</source>
        <translation>Aucun serveur de messagerie n&apos;a été trouvé pour «&#xa0;%1&#xa0;». Demandez son nom au fournisseur et saisissez-le sous «&#xa0;Paramètres du serveur&#xa0;».</translation>
    </message>
    <message>
        <source>%1, mail server %2 (known to Mailhaul)</source>
        <translation>%1, serveur de messagerie %2 (connu de Mailhaul)</translation>
    </message>
    <message>
        <source>%1, mail server %2 (which takes in the mail of “%3”)</source>
        <translation>%1, serveur de messagerie %2 (qui reçoit le courrier de «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>Mail server %1 (it answers at one of the usual names)</source>
        <translation>Serveur de messagerie %1 (il répond à l&apos;un des noms habituels)</translation>
    </message>
    <message>
        <source>Mail server %1 (as “%2” tells mail programs)</source>
        <translation>Serveur de messagerie %1 (comme «&#xa0;%2&#xa0;» l&apos;indique aux logiciels de messagerie)</translation>
    </message>
    <message>
        <source>Mail server %1 (from the internet&apos;s directory of “%2”)</source>
        <translation>Serveur de messagerie %1 (d&apos;après l&apos;annuaire internet de «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>The mail of “%1” seems to be kept at %2, under another name than your address. That is usual, but whoever gave this answer cannot be checked. Is this your provider?</source>
        <translation>Le courrier de «&#xa0;%1&#xa0;» semble être hébergé chez %2, sous un autre nom que celui de votre adresse. C&apos;est courant, mais l&apos;origine de cette réponse ne peut pas être vérifiée. Est-ce bien votre fournisseur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralController</name>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>sign-in works</source>
        <translation>connexion réussie</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>échec de la connexion</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie en cours</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>copied with problems</source>
        <translation>copié avec des problèmes</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminé prématurément</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes are copied, %3 need a look.</source>
        <translation>Boîtes aux lettres copiées&#xa0;: %1 sur %2&#xa0;; à examiner&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralModel</name>
    <message>
        <source>Old account</source>
        <translation>Ancien compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A user and the server</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralWindow</name>
    <message>
        <source>Several Mailboxes</source>
        <translation>Plusieurs boîtes aux lettres</translation>
    </message>
    <message>
        <source>Open or paste a table with a line for each mailbox: user1;password1;user2;password2, or with a first line that names the columns. Passwords stay in memory.</source>
        <translation>Ouvrez ou collez un tableau comportant une ligne par boîte aux lettres&#xa0;: user1;password1;user2;password2, ou avec une première ligne qui nomme les colonnes. Les mots de passe restent en mémoire.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Server of the old accounts</source>
        <translation>Serveur des anciens comptes</translation>
    </message>
    <message>
        <source>Server of the new accounts</source>
        <translation>Serveur des nouveaux comptes</translation>
    </message>
    <message>
        <source>Server of the &amp;new accounts, unless the table names it:</source>
        <translation>Serveur des &amp;nouveaux comptes, sauf si le tableau l&apos;indique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open Table…</source>
        <translation>&amp;Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>&amp;Paste Table</source>
        <translation>Co&amp;ller un tableau</translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Nombre de boîtes aux lettres à la fois</translation>
    </message>
    <message>
        <source> at once</source>
        <extracomment>Behind a number of mailboxes</extracomment>
        <translation> à la fois</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Retry the Failed</source>
        <translation>Ré&amp;essayer les échecs</translation>
    </message>
    <message>
        <source>Trust Certi&amp;ficate of This Server</source>
        <translation>&amp;Faire confiance au certificat de ce serveur</translation>
    </message>
    <message>
        <source>Save S&amp;ummary…</source>
        <translation>Enregistrer le ré&amp;sumé…</translation>
    </message>
    <message>
        <source>Open a Table of Mailboxes</source>
        <translation>Ouvrir un tableau de boîtes aux lettres</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its permissions.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu (%2). Vérifiez ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>Save the Summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <translation>%1 L&apos;empreinte SHA-256 du certificat est %2.</translation>
    </message>
    <message>
        <source>Mailboxes are still being worked on. Stop and close?</source>
        <translation>Des boîtes aux lettres sont encore en cours de traitement. Arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped. The table is not kept.</source>
        <translation>Rien n&apos;est perdu. Lorsque vous copierez de nouveau entre les mêmes comptes, la copie reprendra là où elle s&apos;est arrêtée. Le tableau n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Server of the ol&amp;d accounts, unless the table names it:</source>
        <translation>Serveur des &amp;anciens comptes, sauf si le tableau l&apos;indique&#xa0;:</translation>
    </message>
    <message>
        <source>Mailhaul mailboxes %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Boîtes aux lettres Mailhaul %1</translation>
    </message>
    <message>
        <source>What became of the selected mailbox</source>
        <translation>Ce qu&apos;il est advenu de la boîte sélectionnée</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SupportDialog</name>
    <message>
        <source>Details for Support</source>
        <translation>Détails pour l&apos;assistance</translation>
    </message>
    <message>
        <source>This is what somebody who helps you needs to see. Read it and save it; nothing is sent. Passwords and messages are never in it.</source>
        <translation>Voici ce que doit voir la personne qui vous aide. Lisez ce texte et enregistrez-le&#xa0;; rien n&apos;est envoyé. Il ne contient jamais de mots de passe ni de messages.</translation>
    </message>
    <message>
        <source>With the &amp;names of folders, labels and marks</source>
        <translation>Avec les &amp;noms des dossiers, des libellés et des indicateurs</translation>
    </message>
    <message>
        <source>Otherwise each has a number in place of its name.</source>
        <translation>Sinon, un numéro remplace chaque nom.</translation>
    </message>
    <message>
        <source>With &amp;users and servers</source>
        <translation>Avec les &amp;utilisateurs et les serveurs</translation>
    </message>
    <message>
        <source>With all that the servers &amp;said</source>
        <translation>Avec tout ce que les serveurs ont &amp;dit</translation>
    </message>
    <message>
        <source>Otherwise only with the ordinary words of it, in which no name can be.</source>
        <translation>Sinon, seulement avec les mots ordinaires de leurs réponses, qui ne peuvent contenir aucun nom.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Détails pour l&apos;assistance</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Saves exactly the text above.</source>
        <translation>Enregistre exactement le texte ci-dessus.</translation>
    </message>
    <message>
        <source>Save the Details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Les détails se trouvent dans %1.</translation>
    </message>
    <message>
        <source>The details could not be written (%1). Choose another place.</source>
        <translation>Les détails n&apos;ont pas pu être écrits (%1). Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetDelegate</name>
    <message>
        <source>Folder of the new account</source>
        <translation>Dossier du nouveau compte</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetPicker</name>
    <message>
        <source>Choose a Folder of the New Account</source>
        <translation>Choisir un dossier du nouveau compte</translation>
    </message>
    <message>
        <source>Folders of the new account</source>
        <translation>Dossiers du nouveau compte</translation>
    </message>
    <message>
        <source>Put &amp;Into This Folder</source>
        <translation>Placer &amp;dans ce dossier</translation>
    </message>
    <message>
        <source>Put &amp;Below This Folder</source>
        <translation>Placer &amp;sous ce dossier</translation>
    </message>
    <message>
        <source>“Into” brings the messages together with what is in that folder. “Below” makes a subfolder with the old name.</source>
        <translation>«&#xa0;Dans&#xa0;» réunit les messages avec ceux qui se trouvent dans ce dossier. «&#xa0;Sous&#xa0;» crée un sous-dossier portant l&apos;ancien nom.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Text</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>minutes and seconds</comment>
        <extracomment>A length of time: %1 are minutes, %2 are seconds</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>hours and minutes</comment>
        <extracomment>A length of time: %1 are hours, %2 are minutes</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The time left is not known yet.</source>
        <translation>Le temps restant n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Il reste moins d&apos;une minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>Il reste environ %Ln minute.</numerusform>
            <numerusform>Il reste environ %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes left.</source>
        <translation>Il reste environ %1 à %2 minutes.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left.</source>
        <translation>
            <numerusform>Il reste environ %Ln heure.</numerusform>
            <numerusform>Il reste environ %Ln heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 hours left.</source>
        <translation>Il reste environ %1 à %2 heures.</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoModel</name>
    <message>
        <source>Would be removed</source>
        <translation>Seraient retirés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Changed since, left alone</source>
        <translation>Modifiés depuis, laissés en place</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Déjà disparus</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>Le dossier lui-même</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>serait retiré</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>stays, not empty</source>
        <translation>reste, non vide</translation>
    </message>
    <message>
        <source>gone or replaced: untouched</source>
        <translation>disparu ou remplacé : non touché</translation>
    </message>
    <message>
        <source>Not in the old account any more, left alone</source>
        <translation>Disparus de l&apos;ancien compte, laissés en place</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoPanel</name>
    <message>
        <source>Do you want to take it back?</source>
        <translation>Voulez-vous annuler la copie&#xa0;?</translation>
    </message>
    <message>
        <source>Re&amp;move What This Copy Added…</source>
        <translation>Retirer ce que cette copie a ajou&amp;té…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the New Account</source>
        <translation>Retirer du nou&amp;veau compte</translation>
    </message>
    <message>
        <source>Shows what would be removed, and touches nothing.</source>
        <translation>Montre ce qui serait retiré et ne modifie rien.</translation>
    </message>
    <message>
        <source>What happens to the folders of the new account</source>
        <translation>Ce que deviennent les dossiers du nouveau compte</translation>
    </message>
    <message>
        <source>Cancelling: the connection is being ended.</source>
        <translation>Interruption en cours&#xa0;: fermeture de la connexion.</translation>
    </message>
    <message>
        <source>Signing in to the new account…</source>
        <translation>Connexion au nouveau compte…</translation>
    </message>
    <message>
        <source>Looking at “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Examen de «&#xa0;%1&#xa0;»&#xa0;: %2 messages sur %3 et %4 dossiers sur %5 sont terminés.</translation>
    </message>
    <message>
        <source>Removing from “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Retrait de «&#xa0;%1&#xa0;»&#xa0;: %2 messages sur %3 et %4 dossiers sur %5 sont terminés.</translation>
    </message>
    <message>
        <source>This was cancelled, and nothing was changed. Start it again if you want to see what can be removed.</source>
        <translation>L&apos;opération a été interrompue et rien n&apos;a été modifié. Relancez-la si vous voulez voir ce qui peut être retiré.</translation>
    </message>
    <message>
        <source>This was cancelled. What had been removed stays removed; start it again to see what is left.</source>
        <translation>L&apos;opération a été interrompue. Ce qui avait été retiré le reste&#xa0;; relancez-la pour voir ce qui subsiste.</translation>
    </message>
    <message>
        <source>Run the copy again if you want the messages back. It brings those that are still in the old account.</source>
        <translation>Relancez la copie si vous voulez récupérer les messages. Elle copie ceux qui sont encore dans l&apos;ancien compte.</translation>
    </message>
    <message>
        <source>There is nothing to remove. Delete messages that were changed since with a mail program.</source>
        <translation>Il n&apos;y a rien à retirer. Supprimez avec un logiciel de messagerie les messages modifiés depuis.</translation>
    </message>
    <message>
        <source>Nothing has been removed so far. Messages that the old account no longer has would then be in neither; all others can be copied again.</source>
        <translation>Rien n&apos;a été retiré jusqu&apos;à présent. Les messages que l&apos;ancien compte n&apos;a plus ne seraient alors dans aucun des deux&#xa0;; tous les autres peuvent être copiés de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Message(s) from the New Account</source>
        <translation>
            <numerusform>Retirer %Ln message du nou&amp;veau compte</numerusform>
            <numerusform>Retirer %Ln messages du nou&amp;veau compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Empty Folder(s) from the New Account</source>
        <translation>
            <numerusform>Supprimer %Ln dossier vide du nou&amp;veau compte</numerusform>
            <numerusform>Supprimer %Ln dossiers vides du nou&amp;veau compte</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of taking it back</source>
        <translation>Progression de l&apos;annulation de la copie</translation>
    </message>
    <message>
        <source>Also remove messages that the old account does not &amp;have any more</source>
        <translation>Retirer &amp;aussi les messages que l&apos;ancien compte n&apos;a plus</translation>
    </message>
    <message>
        <source>They are lost then, since nobody else has them.</source>
        <translation>Ils seront alors perdus, car personne d&apos;autre ne les a.</translation>
    </message>
    <message>
        <source>What Mailhaul has copied from this old account, now and earlier, can be removed from the new one again, unless it was changed since or the old account has lost it. You see first what that would be. The old account stays as it is.</source>
        <translation>Ce que Mailhaul a copié depuis cet ancien compte, maintenant et auparavant, peut être retiré du nouveau, sauf ce qui a été modifié depuis ou que l&apos;ancien compte n&apos;a plus. Vous voyez d&apos;abord ce dont il s&apos;agirait. L&apos;ancien compte reste tel quel.</translation>
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
        <translation>Fermer Mailhaul</translation>
    </message>
    <message>
        <source>Messages are still being copied. Stop and close?</source>
        <translation>Des messages sont encore en cours de copie. Arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped.</source>
        <translation>Rien n&apos;est perdu. Lorsque vous copierez de nouveau entre les mêmes comptes, la copie reprendra là où elle s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Poursuivre la copie</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Several &amp;Mailboxes…</source>
        <translation>Plusieurs &amp;boîtes aux lettres…</translation>
    </message>
    <message>
        <source>Continue Copying</source>
        <translation>Continuer la copie</translation>
    </message>
    <message>
        <source>The copy from %1 to %2 was not finished. Continue it?</source>
        <translation>La copie de %1 vers %2 n&apos;a pas été terminée. La continuer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Open a Migration</source>
        <translation>Ouvrir une migration</translation>
    </message>
    <message>
        <source>Migrations (*.mailhaul)</source>
        <translation>Migrations (*.mailhaul)</translation>
    </message>
    <message>
        <source>Save the Migration</source>
        <translation>Enregistrer la migration</translation>
    </message>
    <message>
        <source>Messages are being copied.</source>
        <translation>Des messages sont en cours de copie.</translation>
    </message>
    <message>
        <source>Both accounts are being compared.</source>
        <translation>Comparaison des deux comptes en cours.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and subtitle of a page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The name of a file: from one account to another</extracomment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The title of a page of the wizard</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What has been copied is not copied again. You will be asked for passwords that are not in this computer&apos;s keychain. “Forget It” removes those that are.</source>
        <translation>Ce qui a été copié ne l&apos;est pas de nouveau. Les mots de passe qui ne sont pas dans le trousseau de cet ordinateur vous seront demandés. «&#xa0;Abandonner&#xa0;» retire ceux qui y sont.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>An operator such as s/old/new/ or tr/a-z/A-Z/ has to begin here.</source>
        <translation>Un opérateur tel que s/ancien/nouveau/ ou tr/a-z/A-Z/ doit commencer ici.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>Le motif n&apos;est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A match operator such as m{…}i or /…/ has to begin here.</source>
        <translation>Un opérateur de recherche tel que m{…}i ou /…/ doit commencer ici.</translation>
    </message>
    <message>
        <source>Perl takes @ and a letter for a list; write a backslash before the @.</source>
        <translation>Perl prend @ suivi d&apos;une lettre pour une liste&#xa0;; placez une barre oblique inverse devant le @.</translation>
    </message>
    <message>
        <source>Inside a pattern, what was captured is written \1 and not $1.</source>
        <translation>À l&apos;intérieur d&apos;un motif, ce qui a été capturé s&apos;écrit \1 et non $1.</translation>
    </message>
    <message>
        <source>Write a backslash before a dollar sign that means itself.</source>
        <translation>Placez une barre oblique inverse devant un signe dollar à prendre tel quel.</translation>
    </message>
    <message>
        <source>The variable %1 is not known. Write a backslash before a dollar sign that means itself.</source>
        <translation>La variable %1 est inconnue. Placez une barre oblique inverse devant un signe dollar à prendre tel quel.</translation>
    </message>
    <message>
        <source>A delimiter such as / or { is missing here.</source>
        <translation>Il manque ici un délimiteur tel que / ou {.</translation>
    </message>
    <message>
        <source>%1 cannot be a delimiter; use / or { for example.</source>
        <translation>%1 ne peut pas servir de délimiteur&#xa0;; utilisez par exemple / ou {.</translation>
    </message>
    <message>
        <source>The closing delimiter %1 is missing.</source>
        <translation>Le délimiteur fermant %1 est manquant.</translation>
    </message>
    <message>
        <source>The modifier e would run the replacement as a program, which is never done.</source>
        <translation>Le modificateur e exécuterait le texte de remplacement comme un programme, ce qui n&apos;est jamais fait.</translation>
    </message>
    <message>
        <source>The modifier %1 is not known here. Known are: %2.</source>
        <translation>Le modificateur %1 n&apos;est pas connu ici. Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing can follow the operator; is a delimiter inside it not escaped?</source>
        <translation>Rien ne peut suivre l&apos;opérateur&#xa0;; manque-t-il une barre oblique inverse devant un délimiteur qu&apos;il contient&#xa0;?</translation>
    </message>
    <message>
        <source>The range %1-%2 runs backwards.</source>
        <translation>L&apos;intervalle %1-%2 est à l&apos;envers.</translation>
    </message>
    <message>
        <source>It is not clear where the range %1-%2 ends; write a backslash before a hyphen that means itself.</source>
        <translation>On ne voit pas clairement où finit l&apos;intervalle %1-%2&#xa0;; mettez une barre oblique inverse devant un tiret qui ne désigne que lui-même.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The new account refused this message (%1), so it is attached unchanged.</source>
        <translation>Le nouveau compte a refusé ce message (%1)&#xa0;; il est donc joint sans modification.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>It never ended.</source>
        <translation>Elle ne s&apos;est jamais terminée.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Ancien compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiés</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Mailhaul %1 on %2</source>
        <translation>Mailhaul %1 sur %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>These are the first %1 of %2.</source>
        <translation>Voici les %1 premiers sur %2.</translation>
    </message>
    <message>
        <source>Report of a mailbox move</source>
        <translation>Rapport de transfert d&apos;une boîte aux lettres</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>No audit has been made after this run.</source>
        <translation>Aucun audit n&apos;a été effectué après cette exécution.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>found %1; copied %2, already there %3, left out %4, repeated %5, could not be copied %6, vanished %7, not reached %8</source>
        <translation>trouvés %1&#xa0;; copiés %2, déjà présents %3, exclus %4, en double %5, non copiés %6, disparus %7, non atteints %8</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>À copier</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>Non copiés</translation>
    </message>
    <message>
        <source>Vanished meanwhile</source>
        <translation>Disparus entre-temps</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteints</translation>
    </message>
    <message>
        <source>Your rules leave it out.</source>
        <translation>Vos règles l&apos;excluent.</translation>
    </message>
    <message>
        <source>The same message is in this folder once more; one of them is enough.</source>
        <translation>Le même message se trouve une fois de plus dans ce dossier&#xa0;; un seul suffit.</translation>
    </message>
    <message>
        <source>It disappeared from the old account while the copy ran.</source>
        <translation>Il a disparu de l&apos;ancien compte pendant la copie.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The next run looks whether it arrived.</source>
        <translation>Il a été envoyé et aucune réponse n&apos;est arrivée. La prochaine exécution vérifiera s&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>The run ended before. The next run goes on here.</source>
        <translation>L&apos;exécution s&apos;est terminée avant. La prochaine exécution reprendra ici.</translation>
    </message>
    <message>
        <source>Its folder could not be worked on to the end.</source>
        <translation>Son dossier n&apos;a pas pu être traité jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The program was ended before the run was over. Run it again to go on where it was.</source>
        <translation>Le programme a été fermé avant la fin de l&apos;exécution. Relancez-la pour reprendre là où elle en était.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been written.</source>
        <translation>Il s&apos;agissait d&apos;une simulation&#xa0;: rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The run went to its end.</source>
        <translation>L&apos;exécution est allée jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The run was stopped. Run it again to go on where it was.</source>
        <translation>L&apos;exécution a été arrêtée. Relancez-la pour reprendre là où elle en était.</translation>
    </message>
    <message>
        <source>The run ended early. The problems below say why; then run it again.</source>
        <translation>L&apos;exécution s&apos;est terminée prématurément. Les problèmes ci-dessous en donnent la raison&#xa0;; relancez-la ensuite.</translation>
    </message>
    <message>
        <source>The account does not balance. This is a mistake of Mailhaul, not yours; nothing is lost by it. Report it with these figures. By the record: %1. By the run&apos;s own count: %2.</source>
        <translation>Le bilan ne tombe pas juste. C&apos;est une erreur de Mailhaul, pas la vôtre&#xa0;; rien n&apos;est perdu pour autant. Signalez-la avec ces chiffres. D&apos;après le journal&#xa0;: %1. D&apos;après le décompte de l&apos;exécution elle-même&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (signed in as %2)</source>
        <translation>%1 (connecté en tant que %2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2, port %3</source>
        <translation>%1 sur %2, port %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Since then %1 messages have been taken back from the new account.</source>
        <translation>Messages retirés du nouveau compte depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was taken back from the new account. A new run copies it again.</source>
        <translation>Il a été retiré du nouveau compte. Une nouvelle exécution le copie encore une fois.</translation>
    </message>
</context>
<context>
    <name>ReportMail</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mail was copied</source>
        <translation>Des messages ont été copiés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Messages copied</source>
        <translation>Messages copiés</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Octets copiés</translation>
    </message>
    <message>
        <source>Messages skipped</source>
        <translation>Messages ignorés</translation>
    </message>
    <message>
        <source>Messages deleted in the old account</source>
        <translation>Messages supprimés dans l&apos;ancien compte</translation>
    </message>
    <message>
        <source>Messages deleted in the new account</source>
        <translation>Messages supprimés dans le nouveau compte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Mailhaul: report of %1</source>
        <translation>Mailhaul&#xa0;: rapport sur %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server “%1” could not prove its identity, because its certificate is not trusted. Check the server name, or ask the provider which certificate it uses.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas pu prouver son identité, car son certificat n&apos;est pas fiable. Vérifiez le nom du serveur ou demandez au fournisseur quel certificat il utilise.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted: it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>Le certificat du serveur «&#xa0;%1&#xa0;» n&apos;est pas fiable&#xa0;: il est établi pour «&#xa0;%2&#xa0;», a été émis par «&#xa0;%3&#xa0;» et est valable jusqu&apos;au %4. Ne continuez que si le fournisseur confirme son empreinte SHA-256 %5.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted (“%6”): it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>Le certificat du serveur «&#xa0;%1&#xa0;» n&apos;est pas fiable («&#xa0;%6&#xa0;»)&#xa0;: il est établi pour «&#xa0;%2&#xa0;», a été émis par «&#xa0;%3&#xa0;» et est valable jusqu&apos;au %4. Ne continuez que si le fournisseur confirme son empreinte SHA-256 %5.</translation>
    </message>
    <message>
        <source>The message was deleted or moved on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>Le message a été supprimé ou déplacé sur «&#xa0;%1&#xa0;» pendant la copie. Si c&apos;était voulu, il n&apos;y a rien à faire&#xa0;; sinon, relancez la copie.</translation>
    </message>
    <message>
        <source>The folder was deleted or renamed on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>Le dossier a été supprimé ou renommé sur «&#xa0;%1&#xa0;» pendant la copie. Si c&apos;était voulu, il n&apos;y a rien à faire&#xa0;; sinon, relancez la copie.</translation>
    </message>
    <message>
        <source>The server “%1” refused this message. Its answer may say why; the other messages are not affected, and running the copy again tries this one once more.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé ce message. Sa réponse en donne peut-être la raison&#xa0;; les autres messages ne sont pas concernés, et si vous relancez la copie, celui-ci sera essayé encore une fois.</translation>
    </message>
    <message>
        <source>The server “%1” refused to work with this folder. Its answer may say why; another folder can be chosen in its place, or it can be left out.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé de travailler avec ce dossier. Sa réponse en donne peut-être la raison&#xa0;; vous pouvez choisir un autre dossier à sa place ou l&apos;exclure.</translation>
    </message>
    <message>
        <source>The server “%1” refused what was asked of it. Its answer may say why; wait a few minutes and try again, or ask the provider.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé ce qui lui était demandé. Sa réponse en donne peut-être la raison&#xa0;; attendez quelques minutes et réessayez, ou renseignez-vous auprès du fournisseur.</translation>
    </message>
    <message>
        <source>Signing in to the old account “%1” failed.</source>
        <translation>La connexion à l&apos;ancien compte «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Signing in to the new account “%1” failed.</source>
        <translation>La connexion au nouveau compte «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The folders of the old account could not be listed.</source>
        <translation>La liste des dossiers de l&apos;ancien compte n&apos;a pas pu être obtenue.</translation>
    </message>
    <message>
        <source>The folders of the new account could not be listed.</source>
        <translation>La liste des dossiers du nouveau compte n&apos;a pas pu être obtenue.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be created in the new account.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n&apos;a pas pu être créé dans le nouveau compte.</translation>
    </message>
    <message>
        <source>The folder “%1” was copied, but it could not be marked as subscribed.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» a été copié, mais n&apos;a pas pu être marqué comme abonné.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account could not be opened.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» de l&apos;ancien compte n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account could not be opened.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» du nouveau compte n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the old account could not be listed.</source>
        <translation>La liste des messages du dossier «&#xa0;%1&#xa0;» de l&apos;ancien compte n&apos;a pas pu être obtenue.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the new account could not be listed.</source>
        <translation>La liste des messages du dossier «&#xa0;%1&#xa0;» du nouveau compte n&apos;a pas pu être obtenue.</translation>
    </message>
    <message>
        <source>Message number %2 (%3) in the folder “%1” could not be read.</source>
        <translation>Le message numéro %2 (%3) du dossier «&#xa0;%1&#xa0;» n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Message number %2 (%3) could not be stored in the folder “%1”.</source>
        <translation>Le message numéro %2 (%3) n&apos;a pas pu être enregistré dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The marks (read, answered, flagged and others) of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>Les indicateurs (lu, répondu, marqué et autres) du message numéro %2 du dossier «&#xa0;%1&#xa0;» n&apos;ont pas pu être mis à jour.</translation>
    </message>
    <message>
        <source>The progress of the copy could not be recorded on this computer.</source>
        <translation>La progression de la copie n&apos;a pas pu être enregistrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The copy ended early.</source>
        <translation>La copie s&apos;est terminée prématurément.</translation>
    </message>
    <message>
        <source>The copy was stopped. It can be started again at any time and goes on where it was.</source>
        <translation>La copie a été arrêtée. Elle peut être relancée à tout moment et reprend là où elle en était.</translation>
    </message>
    <message>
        <source>No server with the name “%1” could be found. Check the spelling of the server name and that this computer is online.</source>
        <translation>Aucun serveur portant le nom «&#xa0;%1&#xa0;» n&apos;a été trouvé. Vérifiez l&apos;orthographe du nom du serveur et assurez-vous que cet ordinateur est connecté à Internet.</translation>
    </message>
    <message>
        <source>The server “%1” accepts no connection on port %2. Check the port with the provider; 993 is the usual one.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;accepte aucune connexion sur le port %2. Vérifiez le port auprès du fournisseur&#xa0;; 993 est le port habituel.</translation>
    </message>
    <message>
        <source>The connection to “%1” could not be made or was interrupted. Check the internet connection and try again; what has been copied stays copied.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» n&apos;a pas pu être établie ou a été interrompue. Vérifiez la connexion Internet et réessayez&#xa0;; ce qui a été copié reste copié.</translation>
    </message>
    <message>
        <source>The server “%1” (port %2) did not answer in time. It may be busy: wait a few minutes and try again, or check the server name and the port.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» (port %2) n&apos;a pas répondu à temps. Il est peut-être surchargé&#xa0;: attendez quelques minutes et réessayez, ou vérifiez le nom du serveur et le port.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” could be set up on port %2. Check the port and the kind of encryption with the provider.</source>
        <translation>Aucune connexion chiffrée à «&#xa0;%1&#xa0;» n&apos;a pu être établie sur le port %2. Vérifiez le port et le type de chiffrement auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The server “%1” offers no encryption on port %2, so the password was not sent. Try port 993 with encryption, or allow an unencrypted connection if the network up to this server is trusted.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne propose aucun chiffrement sur le port %2&#xa0;; le mot de passe n&apos;a donc pas été envoyé. Essayez le port 993 avec chiffrement, ou autorisez une connexion non chiffrée si le réseau jusqu&apos;à ce serveur est digne de confiance.</translation>
    </message>
    <message>
        <source>Something answers at “%1” on port %2, but it is not a mailbox server (IMAP). Check the server name and the port; 993 is the usual one.</source>
        <translation>Quelque chose répond à l&apos;adresse «&#xa0;%1&#xa0;» sur le port %2, mais ce n&apos;est pas un serveur de boîtes aux lettres (IMAP). Vérifiez le nom du serveur et le port&#xa0;; 993 est le port habituel.</translation>
    </message>
    <message>
        <source>The server “%1” did not accept the user name “%2” with this password. Check both; some providers ask for an app password, which is made on their web pages.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas accepté le nom d&apos;utilisateur «&#xa0;%2&#xa0;» avec ce mot de passe. Vérifiez les deux&#xa0;; certains fournisseurs demandent un mot de passe d&apos;application, à créer sur leur site web.</translation>
    </message>
    <message>
        <source>The server “%1” sent something that cannot be understood. Try again; if it happens again, tell the provider and keep the log.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a envoyé quelque chose d&apos;incompréhensible. Réessayez&#xa0;; si cela se reproduit, prévenez le fournisseur et conservez le journal.</translation>
    </message>
    <message>
        <source>The mailbox of “%2” on “%1” is full. Make room there or get more storage, then run the copy again; it goes on where it was.</source>
        <translation>La boîte aux lettres de «&#xa0;%2&#xa0;» sur «&#xa0;%1&#xa0;» est pleine. Libérez de l&apos;espace ou obtenez davantage de stockage, puis relancez la copie&#xa0;; elle reprend là où elle en était.</translation>
    </message>
    <message>
        <source>The message is larger than the server “%1” allows. Ask the provider whether the limit can be raised, or save the message as a file.</source>
        <translation>Le message est plus volumineux que ce que le serveur «&#xa0;%1&#xa0;» autorise. Demandez au fournisseur si la limite peut être relevée, ou enregistrez le message dans un fichier.</translation>
    </message>
    <message>
        <source>What the server “%1” delivered is not what it had announced, so it was not passed on. Run the copy again to try once more.</source>
        <translation>Ce que le serveur «&#xa0;%1&#xa0;» a fourni n&apos;est pas ce qu&apos;il avait annoncé&#xa0;; cela n&apos;a donc pas été transmis. Relancez la copie pour essayer encore une fois.</translation>
    </message>
    <message>
        <source>The record of this copy could not be read or saved on this computer. Check that the disk is not full and that the folder for the records can be written.</source>
        <translation>Le journal de cette copie n&apos;a pas pu être lu ou enregistré sur cet ordinateur. Vérifiez que le disque n&apos;est pas plein et que le dossier des journaux est accessible en écriture.</translation>
    </message>
    <message>
        <source>Another copy between these two accounts is running on this computer. Wait until it has ended, or stop it, and start again.</source>
        <translation>Une autre copie entre ces deux comptes est en cours sur cet ordinateur. Attendez qu&apos;elle se termine ou arrêtez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>Too many errors occurred, so the copy was ended. Look at the problems that are listed, mend the first of them, and run the copy again; it goes on where it was.</source>
        <translation>Trop d&apos;erreurs se sont produites&#xa0;; la copie a donc été interrompue. Consultez la liste des problèmes, corrigez le premier et relancez la copie&#xa0;; elle reprend là où elle en était.</translation>
    </message>
    <message>
        <source>The server “%1” asks for a pause, because it has been asked for much in a short time or is busy. The copy goes on by itself after a while; nothing needs to be done.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» demande une pause, parce qu&apos;il a été très sollicité en peu de temps ou qu&apos;il est surchargé. La copie reprend d&apos;elle-même au bout d&apos;un moment&#xa0;; il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The labels of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>Les libellés du message numéro %2 du dossier «&#xa0;%1&#xa0;» n&apos;ont pas pu être mis à jour.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the old account.</source>
        <translation>Rien n&apos;a été supprimé dans le dossier «&#xa0;%1&#xa0;» de l&apos;ancien compte.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the new account.</source>
        <translation>Rien n&apos;a été supprimé dans le dossier «&#xa0;%1&#xa0;» du nouveau compte.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account was not deleted.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» de l&apos;ancien compte n&apos;a pas été supprimé.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account was not deleted.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» du nouveau compte n&apos;a pas été supprimé.</translation>
    </message>
    <message>
        <source>The access rights of the folder “%1” could not be copied.</source>
        <translation>Les droits d&apos;accès du dossier «&#xa0;%1&#xa0;» n&apos;ont pas pu être copiés.</translation>
    </message>
    <message>
        <source>Access to the account “%1” was not granted in the browser. Sign in again and agree to it, or choose another way to sign in.</source>
        <translation>L&apos;accès au compte «&#xa0;%1&#xa0;» n&apos;a pas été accordé dans le navigateur. Connectez-vous de nouveau et acceptez la demande, ou choisissez un autre mode de connexion.</translation>
    </message>
    <message>
        <source>The access to “%2” that was granted in the browser has ended, or “%1” does not accept it for this mailbox. Sign in again, with the address whose mailbox it is.</source>
        <translation>L&apos;accès à «&#xa0;%2&#xa0;» accordé dans le navigateur a expiré, ou «&#xa0;%1&#xa0;» ne l&apos;accepte pas pour cette boîte aux lettres. Connectez-vous de nouveau, avec l&apos;adresse à laquelle appartient la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The access that was granted for “%2” does not include reading and writing mail on “%1”. Sign in again and agree to everything that is asked.</source>
        <translation>L&apos;accès accordé pour «&#xa0;%2&#xa0;» ne comprend pas la lecture et l&apos;écriture du courrier sur «&#xa0;%1&#xa0;». Connectez-vous de nouveau et acceptez tout ce qui est demandé.</translation>
    </message>
    <message>
        <source>The server “%1” does not offer the way to sign in that was chosen. Choose another one, or let Mailhaul choose.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne propose pas le mode de connexion choisi. Choisissez-en un autre ou laissez Mailhaul choisir.</translation>
    </message>
    <message>
        <source>More messages would have been deleted than is likely to be meant. If it is, raise the limit and run the same again.</source>
        <translation>Davantage de messages auraient été supprimés que ce qui est vraisemblablement voulu. Si c&apos;est bien votre intention, relevez la limite et relancez la même opération.</translation>
    </message>
    <message>
        <source>As many bytes were copied as this run was allowed to. Run the copy again; it goes on where it was.</source>
        <translation>Le nombre d&apos;octets autorisé pour cette exécution a été copié. Relancez la copie&#xa0;; elle reprend là où elle en était.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Mailhaul has got the answer. This page can be closed; please go back to Mailhaul.</source>
        <translation>Mailhaul a reçu la réponse. Vous pouvez fermer cette page&#xa0;; veuillez revenir à Mailhaul.</translation>
    </message>
    <message>
        <source>The file %1 with the services for sign-in in the browser cannot be understood: %2. Mend it, or remove it.</source>
        <translation>Le fichier %1 contenant les services de connexion dans le navigateur est incompréhensible&#xa0;: %2. Corrigez-le ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 of %2 messages that were copied would be removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 are gone.</source>
        <translation>Messages copiés qui seraient retirés du nouveau compte&#xa0;: %1 sur %2&#xa0;; dossiers&#xa0;: %3. Laissés en place parce que modifiés depuis&#xa0;: %4&#xa0;; déjà disparus&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 of %2 messages that were copied are removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 were gone.</source>
        <translation>Messages copiés qui ont été retirés du nouveau compte&#xa0;: %1 sur %2&#xa0;; dossiers&#xa0;: %3. Laissés en place parce que modifiés depuis&#xa0;: %4&#xa0;; déjà disparus&#xa0;: %5.</translation>
    </message>
    <message>
        <source>The new server cannot remove single messages (it has no UIDPLUS), so nothing was touched. Remove the messages with a mail program.</source>
        <translation>Le nouveau serveur ne peut pas supprimer de messages isolés (il ne prend pas en charge UIDPLUS)&#xa0;; rien n&apos;a donc été modifié. Supprimez les messages avec un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The undo was stopped. Start it again to go on.</source>
        <translation>L&apos;annulation de la copie a été arrêtée. Relancez-la pour continuer.</translation>
    </message>
    <message>
        <source>There is no record of a copy between these two accounts on this computer, so nothing is known that could be removed.</source>
        <translation>Il n&apos;y a sur cet ordinateur aucun journal d&apos;une copie entre ces deux comptes&#xa0;; on ignore donc ce qui pourrait être retiré.</translation>
    </message>
    <message>
        <source>%1 are left alone because the old account does not have them any more.</source>
        <translation>Laissés en place parce que l&apos;ancien compte ne les a plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The old account could not be looked at, so it is not known which of these messages are only in the new one, and nothing was touched. %1</source>
        <translation>L&apos;ancien compte n&apos;a pas pu être consulté&#xa0;; on ne sait donc pas lesquels de ces messages ne sont plus que dans le nouveau, et rien n&apos;a été touché. %1</translation>
    </message>
</context>
</TS>
