<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Not proved: %1</source>
        <translation>No demostrado: %1</translation>
    </message>
    <message>
        <source>The folder “%1” is missing in the new account, where it should be “%2”. Run the copy again.</source>
        <translation>La carpeta «%1» falta en la cuenta nueva, donde debería ser «%2». Vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”. Run the copy again.</source>
        <translation>El mensaje %1 de «%2» falta en «%3». Vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is in “%3” more often than in the old account. Delete what is too many there.</source>
        <translation>El mensaje %1 de «%2» está en «%3» más veces que en la cuenta antigua. Elimine allí lo que sobre.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” is missing in “%3”, but it is in “%4”. Move it, or run the copy again.</source>
        <translation>El mensaje %1 de «%2» falta en «%3», pero está en «%4». Muévalo o vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>The header of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>El encabezado del mensaje %1 de «%2» es distinto en «%3» (%4). Compare los dos.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another size in “%3” (%4). Compare the two.</source>
        <translation>El mensaje %1 de «%2» tiene otro tamaño en «%3» (%4). Compare los dos.</translation>
    </message>
    <message>
        <source>The content of message %1 of “%2” is another one in “%3” (%4). Compare the two.</source>
        <translation>El contenido del mensaje %1 de «%2» es distinto en «%3» (%4). Compare los dos.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has another date of arrival in “%3” (%4). The header still has the date on which it was sent.</source>
        <translation>El mensaje %1 de «%2» tiene otra fecha de llegada en «%3» (%4). El encabezado conserva la fecha en que se envió.</translation>
    </message>
    <message>
        <source>This program was built without KIMAP, so its own engine has read everything, on fresh connections.</source>
        <translation>Este programa se compiló sin KIMAP, así que su propio motor lo ha leído todo mediante conexiones nuevas.</translation>
    </message>
    <message>
        <source>KIMAP could not read the old account: %1</source>
        <translation>KIMAP no ha podido leer la cuenta antigua: %1</translation>
    </message>
    <message>
        <source>KIMAP could not read the new account: %1</source>
        <translation>KIMAP no ha podido leer la cuenta nueva: %1</translation>
    </message>
    <message>
        <source>only the engine was asked for.</source>
        <translation>solo se ha pedido el motor propio.</translation>
    </message>
    <message>
        <source>there is no folder to compare. Check which folders were chosen.</source>
        <translation>no hay ninguna carpeta que comparar. Compruebe qué carpetas se han elegido.</translation>
    </message>
    <message>
        <source>%1 bytes, there %2</source>
        <translation>%1 bytes, allí %2</translation>
    </message>
    <message>
        <source>%1, there %2</source>
        <translation>%1, allí %2</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>no se ha podido leer el encabezado</translation>
    </message>
    <message>
        <source>by its SHA-256</source>
        <translation>según su SHA-256</translation>
    </message>
    <message>
        <source>the content could not be read</source>
        <translation>no se ha podido leer el contenido</translation>
    </message>
    <message>
        <source>its certificate is trusted by an exception, which KIMAP cannot check.</source>
        <translation>se confía en su certificado por una excepción que KIMAP no puede comprobar.</translation>
    </message>
    <message>
        <source>an administrator signs in for the user.</source>
        <translation>un administrador inicia sesión en nombre del usuario.</translation>
    </message>
    <message>
        <source>this program was built without KIMAP.</source>
        <translation>este programa se compiló sin KIMAP.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts and are the same in every byte, with their marks and dates.</source>
        <translation>Demostrado: %1 mensajes se han vuelto a leer en ambas cuentas y son idénticos byte a byte, con sus marcas y fechas.</translation>
    </message>
    <message>
        <source>Proved: %1 messages were read afresh in both accounts; their headers, sizes, marks and dates are the same. A thorough comparison looks at the contents too.</source>
        <translation>Demostrado: %1 mensajes se han vuelto a leer en ambas cuentas; sus encabezados, tamaños, marcas y fechas coinciden. Una comparación exhaustiva examina también los contenidos.</translation>
    </message>
    <message>
        <source>The folders “%1” and “%2” could not be read (%3). Compare again.</source>
        <translation>No se han podido leer las carpetas «%1» y «%2» (%3). Vuelva a comparar.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” has other marks in “%3” (%4). Run the copy again, unless you have changed them.</source>
        <translation>El mensaje %1 de «%2» tiene otras marcas en «%3» (%4). Vuelva a ejecutar la copia, a menos que las haya cambiado usted.</translation>
    </message>
    <message>
        <source>Message %1 of “%2” could not be compared with its copy in “%3” (%4). Compare again.</source>
        <translation>No se ha podido comparar el mensaje %1 de «%2» con su copia en «%3» (%4). Vuelva a comparar.</translation>
    </message>
    <message>
        <source>A second mail reader, KIMAP, which has no part in the copying, has compared %1 messages (%2 with their contents); Mailhaul itself, on fresh connections, %3 others and the dates of %4.</source>
        <translation>Un segundo lector de correo, KIMAP, que no participa en la copia, ha comparado %1 mensajes (%2 de ellos con su contenido); el propio Mailhaul, mediante conexiones nuevas, otros %3 y las fechas de %4.</translation>
    </message>
    <message>
        <source>the comparison was stopped. Start it again.</source>
        <translation>la comparación se ha detenido. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read. Compare again.</source>
        <translation>no se ha podido leer: %1. Vuelva a comparar.</translation>
    </message>
    <message>
        <source>Proved except for %1 differences: %2 messages were read afresh in both accounts, and all else is the same. Look at the list of differences.</source>
        <translation>Demostrado salvo %1 diferencias: %2 mensajes se han vuelto a leer en ambas cuentas y todo lo demás coincide. Consulte la lista de diferencias.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>Message %1 of “%2” was left out, because another one in the folder has the same Message-ID; but it is not the same message, and it is not in “%3”. Look at both, and copy it by hand if you need it.</source>
        <translation>El mensaje %1 de «%2» se dejó fuera porque otro de la carpeta tiene el mismo Message-ID; pero no es el mismo mensaje y no está en «%3». Mire los dos y cópielo a mano si lo necesita.</translation>
    </message>
    <message>
        <source>KIMAP counts %1 messages in it, the engine %2</source>
        <translation>KIMAP cuenta en ella %1 mensajes; el motor, %2</translation>
    </message>
    <message>
        <source>it gave up in “%1” (%2).</source>
        <translation>se rindió en «%1» (%2).</translation>
    </message>
    <message>
        <source>the date of arrival could not be read</source>
        <translation>no se pudo leer la fecha de llegada</translation>
    </message>
    <message>
        <source>it may only be reached with TLS 1.3.</source>
        <translation>solo se puede acceder a ella con TLS 1.3.</translation>
    </message>
    <message>
        <source>the sign-in is made with a token.</source>
        <translation>el inicio de sesión se hace con un token.</translation>
    </message>
    <message>
        <source>the sign-in is made in a way that KIMAP does not know.</source>
        <translation>el inicio de sesión se hace de una forma que KIMAP no conoce.</translation>
    </message>
    <message>
        <source>the line to it is not encrypted, and KIMAP would send the password as it is.</source>
        <translation>la línea no está cifrada y KIMAP enviaría la contraseña tal cual.</translation>
    </message>
</context>
<context>
    <name>Canary</name>
    <message>
        <source>The new server writes line ends in its own way. Mail programs show no difference, and a thorough comparison will name it.</source>
        <translation>El servidor nuevo escribe los finales de línea a su manera. En los programas de correo no se nota ninguna diferencia, pero una comparación exhaustiva la señalará.</translation>
    </message>
    <message>
        <source>The new server puts lines of its own in front of each message. What was in it stays, but a comparison will find other sizes.</source>
        <translation>El servidor nuevo antepone líneas propias a cada mensaje. Lo que contenía se conserva, pero una comparación encontrará otros tamaños.</translation>
    </message>
    <message>
        <source>The new server changes what is in a message: that from the folder “%1” came back different. Ask the new provider whether a virus scanner or a filter changes mail, before you copy everything.</source>
        <translation>El servidor nuevo modifica el contenido de los mensajes: el de la carpeta «%1» volvió distinto. Antes de copiarlo todo, pregunte al proveedor nuevo si un antivirus o un filtro modifica el correo.</translation>
    </message>
    <message>
        <source>The new server did not take a message of %1 from the folder “%2”: %3 Others like it may stay behind; the result will list them.</source>
        <translation>El servidor nuevo no aceptó un mensaje de %1 de la carpeta «%2»: %3 Es posible que otros similares se queden atrás; el resultado los enumerará.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>no indica ningún motivo.</translation>
    </message>
    <message>
        <source>The trial was cancelled. Start it again, or go on without it.</source>
        <translation>La prueba se ha cancelado. Vuelva a iniciarla o continúe sin ella.</translation>
    </message>
    <message>
        <source>There is no message to try with. Choose a folder that has messages.</source>
        <translation>No hay ningún mensaje con el que hacer la prueba. Elija una carpeta que contenga mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>The new server keeps messages as they are: %n message(s) went there, came back the same in every byte, date and flag, and were removed.</source>
        <translation>
            <numerusform>El servidor nuevo conserva los mensajes tal como son: %n mensaje se copió allí, volvió idéntico en cada byte, fecha y marca, y se eliminó.</numerusform>
            <numerusform>El servidor nuevo conserva los mensajes tal como son: %n mensajes se copiaron allí, volvieron idénticos en cada byte, fecha y marca, y se eliminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not keep the date of arrival: %1 became %2. Let your mail program sort by the date of sending.</source>
        <translation>El servidor nuevo no conserva la fecha de llegada: %1 se convirtió en %2. Haga que su programa de correo ordene por fecha de envío.</translation>
    </message>
    <message>
        <source>The new server does not keep these flags: %1. The messages come along without them.</source>
        <translation>El servidor nuevo no conserva estas marcas: %1. Los mensajes se copian sin ellas.</translation>
    </message>
    <message>
        <source>The new server does not take the folder name “%1” as it is. Give that folder another name on the page “Folders”.</source>
        <translation>El servidor nuevo no acepta el nombre de carpeta «%1» tal como está. Dé otro nombre a esa carpeta en la página «Carpetas».</translation>
    </message>
    <message>
        <source>The folder “%1” of the trial is still in the new account: the server did not remove it, or it holds messages that are not from the trial. Look into it, and delete it with your mail program.</source>
        <translation>La carpeta «%1» de la prueba sigue en la cuenta nueva: el servidor no la ha eliminado, o contiene mensajes que no son de la prueba. Mire lo que hay en ella y elimínela con su programa de correo.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Chats, filters, and the tabs “Social”, “Promotions” and “Updates” stay behind in Gmail.</source>
        <translation>Los chats, los filtros y las pestañas «Social», «Promociones» y «Notificaciones» se quedan en Gmail.</translation>
    </message>
    <message>
        <source>A message with several labels is one message in Gmail and lies in several folders over IMAP.</source>
        <translation>Un mensaje con varias etiquetas es un solo mensaje en Gmail, pero por IMAP está en varias carpetas.</translation>
    </message>
    <message>
        <source>Open the settings of Gmail under “Forwarding and POP/IMAP”.</source>
        <translation>Abra la configuración de Gmail en «Reenvío y correo POP/IMAP».</translation>
    </message>
    <message>
        <source>Under “Folder size limits” choose “Do not limit the number of messages in an IMAP folder”, so that folders with more than 1,000 messages are complete.</source>
        <translation>En «Límites de tamaño de las carpetas», elija «No limitar el número de mensajes en una carpeta IMAP» para que las carpetas con más de 1000 mensajes estén completas.</translation>
    </message>
    <message>
        <source>Under “Labels” choose “Show in IMAP” for every label that shall be copied, and for “All Mail”.</source>
        <translation>En «Etiquetas», elija «Mostrar en IMAP» para cada etiqueta que quiera copiar y para «Todos».</translation>
    </message>
    <message>
        <source>Switch on sign-in in two steps for your account, if it is off: without it there are no app passwords.</source>
        <translation>Active la verificación en dos pasos de su cuenta si está desactivada: sin ella no hay contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Open the page of app passwords, enter a name such as “Mailhaul”, and choose “Create”.</source>
        <translation>Abra la página de contraseñas de aplicación, escriba un nombre como «Mailhaul» y elija «Crear».</translation>
    </message>
    <message>
        <source>Copy the app password that is shown and paste it below. Blanks in it do not matter.</source>
        <translation>Copie la contraseña de aplicación que se muestra y péguela abajo. Los espacios que contenga no importan.</translation>
    </message>
    <message>
        <source>In the settings of Gmail, under “Forwarding and POP/IMAP”, choose “Do not limit the number of messages in an IMAP folder”.</source>
        <translation>En la configuración de Gmail, en «Reenvío y correo POP/IMAP», elija «No limitar el número de mensajes en una carpeta IMAP».</translation>
    </message>
    <message>
        <source>Calendars, contacts, tasks, notes and rules are no mail and stay behind.</source>
        <translation>Los calendarios, los contactos, las tareas, las notas y las reglas no son correo y se quedan atrás.</translation>
    </message>
    <message>
        <source>The online archive mailbox and public folders cannot be reached over IMAP.</source>
        <translation>Por IMAP no se puede acceder al buzón de archivo en línea ni a las carpetas públicas.</translation>
    </message>
    <message>
        <source>IMAP can be off for a mailbox. If signing in fails, ask your administrator, or open the admin centre yourself: “Users”, “Active users”, the user, “Mail”, “Manage email apps”, “IMAP”.</source>
        <translation>IMAP puede estar desactivado para un buzón. Si no se puede iniciar sesión, consulte a su administrador o abra usted mismo el centro de administración: «Usuarios», «Usuarios activos», el usuario, «Correo», «Administrar aplicaciones de correo electrónico», «IMAP».</translation>
    </message>
    <message>
        <source>The organisation may ask that an administrator approves the application first. The browser says so.</source>
        <translation>Es posible que la organización exija que un administrador apruebe antes la aplicación. En ese caso, el navegador se lo indicará.</translation>
    </message>
    <message>
        <source>Open the settings of Outlook.com: “Mail”, “Forwarding and IMAP”.</source>
        <translation>Abra la configuración de Outlook.com: «Correo», «Reenvío e IMAP».</translation>
    </message>
    <message>
        <source>Under “POP and IMAP”, allow devices and apps to use IMAP, and save.</source>
        <translation>En «POP e IMAP», permita que los dispositivos y las aplicaciones usen IMAP y guarde los cambios.</translation>
    </message>
    <message>
        <source>Open “Security” in your account at Yahoo.</source>
        <translation>Abra «Seguridad» en su cuenta de Yahoo.</translation>
    </message>
    <message>
        <source>Choose “Create app password”, enter a name such as “Mailhaul”, and choose “Generate password”.</source>
        <translation>Elija «Crear contraseña de aplicación», escriba un nombre como «Mailhaul» y elija «Generar contraseña».</translation>
    </message>
    <message>
        <source>Open “Security” in your account at AOL.</source>
        <translation>Abra «Seguridad» en su cuenta de AOL.</translation>
    </message>
    <message>
        <source>Sign in to your Apple Account in the web browser.</source>
        <translation>Inicie sesión en su cuenta de Apple con el navegador web.</translation>
    </message>
    <message>
        <source>Choose “Sign-In and Security”, then “App-Specific Passwords”, then “Generate an app-specific password”.</source>
        <translation>Elija «Inicio de sesión y seguridad», después «Contraseñas de apps» y después «Generar una contraseña específica de app».</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in the web browser.</source>
        <translation>Inicie sesión en su buzón con el navegador web.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “POP3 &amp; IMAP”, and allow access over POP3 and IMAP. Save.</source>
        <translation>Abra «Configuración» y después «POP3 e IMAP», y permita el acceso por POP3 e IMAP. Guarde los cambios.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an application-specific password under “Security” and enter that one.</source>
        <translation>Si la verificación en dos pasos está activada, cree una contraseña específica de aplicación en «Seguridad» e introduzca esa.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Privacy &amp; Security”, then “Manage app passwords and access”.</source>
        <translation>Abra «Configuración», «Privacidad y seguridad» y después «Administrar contraseñas de aplicación y acceso».</translation>
    </message>
    <message>
        <source>Choose “New app password”, the access “Mail (IMAP/POP/SMTP)”, and create it.</source>
        <translation>Elija «Nueva contraseña de aplicación» y el acceso «Correo (IMAP/POP/SMTP)», y créela.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Mail Accounts”, and switch on “IMAP Access”.</source>
        <translation>Abra «Configuración», «Cuentas de correo» y active «Acceso IMAP».</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in your Zoho account under “Security” and enter that one.</source>
        <translation>Si la verificación en dos pasos está activada, cree una contraseña de aplicación en su cuenta de Zoho, en «Seguridad», e introduzca esa.</translation>
    </message>
    <message>
        <source>In the settings of Yandex Mail, under “Email clients”, allow “From the server imap.yandex.com via IMAP” and choose “App passwords and OAuth tokens”.</source>
        <translation>En la configuración de Yandex Mail, en «Email clients», permita el acceso «From the server imap.yandex.com via IMAP» y elija «App passwords and OAuth tokens».</translation>
    </message>
    <message>
        <source>Open the page of app passwords, choose “Email”, and create one.</source>
        <translation>Abra la página de contraseñas de aplicación, elija «Email» y cree una.</translation>
    </message>
    <message>
        <source>Open “Security”, “Passwords for external applications”, and add one with full access to Mail.</source>
        <translation>Abra «Security», «Passwords for external applications» y añada una con acceso completo a Mail.</translation>
    </message>
    <message>
        <source>Labels of Proton Mail appear as folders, so a message with several labels lies in several folders.</source>
        <translation>Las etiquetas de Proton Mail aparecen como carpetas, de modo que un mensaje con varias etiquetas está en varias carpetas.</translation>
    </message>
    <message>
        <source>Install Proton Mail Bridge on this computer, start it, and sign in there. A paid plan is needed.</source>
        <translation>Instale Proton Mail Bridge en este equipo, ábralo e inicie sesión en él. Se necesita un plan de pago.</translation>
    </message>
    <message>
        <source>Choose your account in Bridge and open “Mailbox configuration”.</source>
        <translation>Elija su cuenta en Bridge y abra «Mailbox configuration».</translation>
    </message>
    <message>
        <source>Copy the password shown there, which is not that of your Proton account, and paste it below.</source>
        <translation>Copie la contraseña que se muestra allí, que no es la de su cuenta de Proton, y péguela abajo.</translation>
    </message>
    <message>
        <source>Bridge shows a certificate of its own. Compare what Mailhaul shows with “Export TLS certificates” in the settings of Bridge.</source>
        <translation>Bridge presenta un certificado propio. Compare lo que muestra Mailhaul con «Export TLS certificates», en la configuración de Bridge.</translation>
    </message>
    <message>
        <source>Enter the password with which you read your mail in the web browser.</source>
        <translation>Introduzca la contraseña con la que lee su correo en el navegador web.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make an app password in the settings of mailbox.org and enter that one.</source>
        <translation>Si la verificación en dos pasos está activada, cree una contraseña de aplicación en la configuración de mailbox.org e introduzca esa.</translation>
    </message>
    <message>
        <source>If you have switched on additional protection of the mailbox in the settings of Posteo, switch it off while you copy, for it closes IMAP.</source>
        <translation>Si ha activado la protección adicional del buzón en la configuración de Posteo, desactívela mientras copia, porque bloquea IMAP.</translation>
    </message>
    <message>
        <source>Open the customer centre of Telekom and choose the password for e-mail programs.</source>
        <translation>Abra el centro de clientes de Telekom y elija la contraseña para programas de correo electrónico.</translation>
    </message>
    <message>
        <source>Set a password for e-mail programs there, and enter it below. It is not the one of the customer centre.</source>
        <translation>Establezca allí una contraseña para programas de correo electrónico e introdúzcala abajo. No es la del centro de clientes.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox itself, not the one of your customer account.</source>
        <translation>Introduzca la contraseña del propio buzón, no la de su cuenta de cliente.</translation>
    </message>
    <message>
        <source>Open the Infomaniak Manager, “Mail Service”, and choose the mailbox.</source>
        <translation>Abra el Manager de Infomaniak, «Servicio de Correo», y elija el buzón.</translation>
    </message>
    <message>
        <source>Open the tab “Devices”, choose “Add”, and enter the password of your Infomaniak account.</source>
        <translation>Abra la pestaña «Dispositivos», elija «Agregar» e introduzca la contraseña de su cuenta de Infomaniak.</translation>
    </message>
    <message>
        <source>Choose “No user”, enter a name such as “Mailhaul”, and create the password.</source>
        <translation>Elija «Sin usuario», escriba un nombre como «Mailhaul» y cree la contraseña.</translation>
    </message>
    <message>
        <source>In the settings of Mail Orange, allow access from applications that are not from Orange, if that is off.</source>
        <translation>En la configuración de Mail Orange, permita el acceso desde aplicaciones que no son de Orange, si está desactivado.</translation>
    </message>
    <message>
        <source>If you have switched on “Password Sicura”, make a password for the program in the settings of Libero Mail and enter that one.</source>
        <translation>Si ha activado «Password Sicura», cree una contraseña para el programa en la configuración de Libero Mail e introduzca esa.</translation>
    </message>
    <message>
        <source>In the settings of the PEC mailbox, see that IMAP is allowed.</source>
        <translation>En la configuración del buzón PEC, asegúrese de que IMAP esté permitido.</translation>
    </message>
    <message>
        <source>If sign-in in two steps is on, make a password for the e-mail program there and enter that one.</source>
        <translation>Si la verificación en dos pasos está activada, cree allí una contraseña para el programa de correo electrónico e introduzca esa.</translation>
    </message>
    <message>
        <source>Open “Settings”, “Security”, and allow access from third-party programs under “Third Party Access Security”.</source>
        <translation>Abra «Settings», «Security» y permita el acceso de programas de terceros en «Third Party Access Security».</translation>
    </message>
    <message>
        <source>Sign in to your AT&amp;T account and open “Profile”, “Sign-in info”.</source>
        <translation>Inicie sesión en su cuenta de AT&amp;T y abra «Profile», «Sign-in info».</translation>
    </message>
    <message>
        <source>Under “Secure mail key” choose “Manage secure mail key”, then “Add secure mail key”.</source>
        <translation>En «Secure mail key», elija «Manage secure mail key» y después «Add secure mail key».</translation>
    </message>
    <message>
        <source>An administrator signs in as a master user with “user*admin” and the administrator&apos;s password.</source>
        <translation>Un administrador inicia sesión como usuario maestro con «usuario*administrador» y la contraseña del administrador.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity, and needs the rights on the folders.</source>
        <translation>Un administrador inicia sesión con el usuario como identidad de autorización y necesita los permisos sobre las carpetas.</translation>
    </message>
    <message>
        <source>Folders lie below “INBOX.”, and the number of connections from one address is small by default.</source>
        <translation>Las carpetas están debajo de «INBOX.», y el número de conexiones desde una misma dirección es bajo de forma predeterminada.</translation>
    </message>
    <message>
        <source>IMAP is off in Exchange until an administrator starts its service.</source>
        <translation>En Exchange, IMAP está desactivado hasta que un administrador inicia su servicio.</translation>
    </message>
    <message>
        <source>An administrator signs in with the user as authorization identity.</source>
        <translation>Un administrador inicia sesión con el usuario como identidad de autorización.</translation>
    </message>
    <message>
        <source>Contacts, calendars and the briefcase appear as folders and are no mail.</source>
        <translation>Los contactos, los calendarios y el maletín aparecen como carpetas y no son correo.</translation>
    </message>
    <message>
        <source>Domino allows no folders below the inbox, and finds messages by age slowly.</source>
        <translation>Domino no permite carpetas debajo de la bandeja de entrada y tarda en encontrar mensajes por antigüedad.</translation>
    </message>
    <message>
        <source>The server “{host}” no longer accepts passwords from programs.</source>
        <translation>El servidor «{host}» ya no acepta contraseñas de programas.</translation>
    </message>
    <message>
        <source>Choose the sign-in in the browser for this account. If there is none for it, ask the administrator which way in is open.</source>
        <translation>Elija el inicio de sesión en el navegador para esta cuenta. Si no está disponible para ella, pregunte al administrador qué forma de acceso está habilitada.</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids this sign-in.</source>
        <translation>Una regla de la organización prohíbe este inicio de sesión.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow IMAP for this account, or to take it out of the rule while the messages are copied.</source>
        <translation>Pida al administrador que permita IMAP para esta cuenta o que la excluya de la regla mientras se copian los mensajes.</translation>
    </message>
    <message>
        <source>The name and the password or token are right, but the server “{host}” does not open the mailbox for IMAP.</source>
        <translation>El nombre y la contraseña o el token son correctos, pero el servidor «{host}» no abre el buzón para IMAP.</translation>
    </message>
    <message>
        <source>Check that the account has a mailbox and a licence, that IMAP is switched on for it, and that the user name is that of the mailbox. For a shared mailbox, whoever signs in needs full access to it.</source>
        <translation>Compruebe que la cuenta tenga un buzón y una licencia, que IMAP esté activado para ella y que el nombre de usuario sea el del buzón. En el caso de un buzón compartido, quien inicie sesión necesita acceso total a él.</translation>
    </message>
    <message>
        <source>The provider asks for an app password: the usual password is not enough for a program.</source>
        <translation>El proveedor pide una contraseña de aplicación: la contraseña habitual no basta para un programa.</translation>
    </message>
    <message>
        <source>Make an app password on the provider&apos;s page and enter it here.</source>
        <translation>Cree una contraseña de aplicación en la página del proveedor e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the web browser first.</source>
        <translation>El proveedor quiere que primero se identifique en el navegador web.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, confirm that it was you, and try again.</source>
        <translation>Inicie sesión en la página web del proveedor, confirme que era usted y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sign-in in two steps is on for this account, so the usual password is not enough for a program.</source>
        <translation>La verificación en dos pasos está activada en esta cuenta, de modo que la contraseña habitual no basta para un programa.</translation>
    </message>
    <message>
        <source>IMAP is switched off for this account at the provider.</source>
        <translation>IMAP está desactivado para esta cuenta en el proveedor.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, wait a minute, and try again.</source>
        <translation>Active IMAP en la configuración de la cuenta, en la página web del proveedor, espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The password of this account has expired.</source>
        <translation>La contraseña de esta cuenta ha caducado.</translation>
    </message>
    <message>
        <source>Set a new password at the provider&apos;s web page and enter it here.</source>
        <translation>Establezca una contraseña nueva en la página web del proveedor e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The licence or the plan of this account does not include IMAP, or it has ended.</source>
        <translation>La licencia o el plan de esta cuenta no incluye IMAP o ha vencido.</translation>
    </message>
    <message>
        <source>Renew the plan, or ask the administrator to give the account a licence for a mailbox.</source>
        <translation>Renueve el plan o pida al administrador que asigne a la cuenta una licencia para un buzón.</translation>
    </message>
    <message>
        <source>The provider has locked or closed this account.</source>
        <translation>El proveedor ha bloqueado o cerrado esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in at the provider&apos;s web page, which says why and what to do. After too many wrong passwords it often helps to wait an hour.</source>
        <translation>Inicie sesión en la página web del proveedor, donde se explica el motivo y qué debe hacer. Después de demasiadas contraseñas incorrectas, a menudo ayuda esperar una hora.</translation>
    </message>
    <message>
        <source>There were too many attempts to sign in, so the server “{host}” refuses all of them for a while.</source>
        <translation>Ha habido demasiados intentos de iniciar sesión, así que el servidor «{host}» los rechaza todos durante un tiempo.</translation>
    </message>
    <message>
        <source>Wait an hour, check the password at the provider&apos;s web page, and then try again.</source>
        <translation>Espere una hora, compruebe la contraseña en la página web del proveedor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The account has more connections open than the server “{host}” allows.</source>
        <translation>La cuenta tiene más conexiones abiertas de las que permite el servidor «{host}».</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, on telephones too, and use fewer connections. Mailhaul waits and tries again by itself while it copies.</source>
        <translation>Cierre otros programas de correo que usen esta cuenta, también en los teléfonos, y use menos conexiones. Mientras copia, Mailhaul espera y vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>What the provider allows in a day is used up for this account.</source>
        <translation>Se ha agotado lo que el proveedor permite en un día para esta cuenta.</translation>
    </message>
    <message>
        <source>Stop, and go on tomorrow: the copy continues where it was. A lower rate avoids the pause.</source>
        <translation>Detenga la copia y siga mañana: continuará donde estaba. Con una velocidad más baja se evita la pausa.</translation>
    </message>
    <message>
        <source>The server “{host}” asks for a pause, because it was asked for much in a short time.</source>
        <translation>El servidor «{host}» pide una pausa porque ha recibido muchas peticiones en poco tiempo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: Mailhaul waits as long as the server says. A lower rate makes such pauses rarer.</source>
        <translation>No tiene que hacer nada: Mailhaul espera el tiempo que indique el servidor. Con una velocidad más baja, estas pausas son menos frecuentes.</translation>
    </message>
    <message>
        <source>The mailbox on “{host}” is full, or the server is out of order.</source>
        <translation>El buzón en «{host}» está lleno, o el servidor está averiado.</translation>
    </message>
    <message>
        <source>Make room in the mailbox or ask the administrator, then run the copy again.</source>
        <translation>Libere espacio en el buzón o consulte al administrador y, después, vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses connections from this place in the net.</source>
        <translation>El servidor «{host}» rechaza las conexiones desde este punto de la red.</translation>
    </message>
    <message>
        <source>Ask the provider to allow your address, or copy from another network without a VPN.</source>
        <translation>Pida al proveedor que permita su dirección, o haga la copia desde otra red y sin VPN.</translation>
    </message>
    <message>
        <source>The server “{host}” stumbles over a character in the user name or the password.</source>
        <translation>El servidor «{host}» tiene problemas con un carácter del nombre de usuario o de la contraseña.</translation>
    </message>
    <message>
        <source>Set a password of letters and digits while you copy, and try again.</source>
        <translation>Establezca una contraseña formada solo por letras y cifras mientras copia y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server “{host}” does not know the user name “{user}”.</source>
        <translation>El servidor «{host}» no conoce el nombre de usuario «{user}».</translation>
    </message>
    <message>
        <source>Most servers want the whole e-mail address, some only what stands before the “@”. Try the other form under “Server settings”.</source>
        <translation>La mayoría de los servidores piden la dirección de correo electrónico completa; algunos, solo lo que va antes de «@». Pruebe la otra forma en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>The server “{host}” takes passwords over encrypted connections only.</source>
        <translation>El servidor «{host}» solo acepta contraseñas mediante conexiones cifradas.</translation>
    </message>
    <message>
        <source>Choose TLS with port 993, or STARTTLS with port 143, under “Server settings”.</source>
        <translation>Elija TLS con el puerto 993, o STARTTLS con el puerto 143, en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>“{user}” was signed in, but may not open this mailbox for somebody else.</source>
        <translation>«{user}» ha iniciado sesión, pero no puede abrir este buzón en nombre de otra persona.</translation>
    </message>
    <message>
        <source>Give this administrator the right to it (full access, or a master user on the server), and check how the mailbox is named.</source>
        <translation>Conceda a este administrador el permiso necesario (acceso total, o un usuario maestro en el servidor) y compruebe cómo se llama el buzón.</translation>
    </message>
    <message>
        <source>The server “{host}” has a problem of its own at the moment.</source>
        <translation>El servidor «{host}» tiene en este momento un problema propio.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again. If it lasts, the provider&apos;s page of disturbances or its support can say more.</source>
        <translation>Espere unos minutos y vuelva a intentarlo. Si continúa, la página de incidencias del proveedor o su servicio de asistencia podrán decirle más.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses, because a limit of the provider is reached.</source>
        <translation>El servidor «{host}» lo rechaza porque se ha alcanzado un límite del proveedor.</translation>
    </message>
    <message>
        <source>Its words say which. Close other programs that use the account, wait some minutes, and try again.</source>
        <translation>En su respuesta se indica cuál. Cierre otros programas que usen la cuenta, espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{provider} takes only app passwords from programs, not the password of the account.</source>
        <translation>{provider} solo acepta contraseñas de aplicación de los programas, no la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Make an app password in the settings of your account at the provider, and enter it here.</source>
        <translation>Cree una contraseña de aplicación en la configuración de su cuenta en el proveedor e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>{provider} lets nobody in with a password any more, or refused what the browser sign-in gave.</source>
        <translation>{provider} ya no deja entrar a nadie con contraseña o ha rechazado lo que se obtuvo al iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>Sign in in the browser. If that does not help either, check that IMAP is allowed for the mailbox and that the user name is its main address.</source>
        <translation>Inicie sesión en el navegador. Si eso tampoco sirve, compruebe que IMAP esté permitido para el buzón y que el nombre de usuario sea su dirección principal.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge does not know this user name with this password.</source>
        <translation>Proton Mail Bridge no reconoce este nombre de usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Take the user name and the password from “Mailbox configuration” in Bridge: the password is not that of your Proton account.</source>
        <translation>Tome el nombre de usuario y la contraseña de «Mailbox configuration», en Bridge: la contraseña no es la de su cuenta de Proton.</translation>
    </message>
    <message>
        <source>The server “{host}” did not accept the user name “{user}” with this password.</source>
        <translation>El servidor «{host}» no ha aceptado el nombre de usuario «{user}» con esta contraseña.</translation>
    </message>
    <message>
        <source>Check both, best by signing in at the provider&apos;s web page with them. Some providers ask for an app password, which is made there.</source>
        <translation>Compruebe ambos; lo mejor es iniciar sesión con ellos en la página web del proveedor. Algunos proveedores piden una contraseña de aplicación, que se crea allí.</translation>
    </message>
    <message>
        <source>Another program is holding the folder at the moment.</source>
        <translation>Otro programa tiene la carpeta ocupada en este momento.</translation>
    </message>
    <message>
        <source>Close other mail programs that use this account, and try again.</source>
        <translation>Cierre otros programas de correo que usen esta cuenta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message because of its header, which breaks the rules for mail.</source>
        <translation>El servidor «{host}» rechaza el mensaje por su encabezado, que incumple las reglas del correo electrónico.</translation>
    </message>
    <message>
        <source>The message stays in the old account. Save it as a file there if it matters, or have its header mended by a rule while copying.</source>
        <translation>El mensaje se queda en la cuenta antigua. Si es importante, guárdelo allí como archivo o haga que una regla repare su encabezado al copiar.</translation>
    </message>
    <message>
        <source>The server “{host}” refuses the message, because it contains a byte that mail must not have (NUL).</source>
        <translation>El servidor «{host}» rechaza el mensaje porque contiene un byte que no está permitido en el correo electrónico (NUL).</translation>
    </message>
    <message>
        <source>The message stays in the old account. A rule that removes such bytes while copying lets it through.</source>
        <translation>El mensaje se queda en la cuenta antigua. Con una regla que elimine esos bytes al copiar, se aceptará.</translation>
    </message>
    <message>
        <source>The server “{host}” takes the message for a virus.</source>
        <translation>El servidor «{host}» toma el mensaje por un virus.</translation>
    </message>
    <message>
        <source>Look at the message in the old account, delete it if it is one, or leave it there.</source>
        <translation>Examine el mensaje en la cuenta antigua; elimínelo si lo es, o déjelo allí.</translation>
    </message>
    <message>
        <source>Exchange refuses the message: it is too large, has lines that are too long, or the mailbox is full.</source>
        <translation>Exchange rechaza el mensaje: es demasiado grande, tiene líneas demasiado largas o el buzón está lleno.</translation>
    </message>
    <message>
        <source>Check the size of the message and the room in the mailbox. The message stays in the old account.</source>
        <translation>Compruebe el tamaño del mensaje y el espacio del buzón. El mensaje se queda en la cuenta antigua.</translation>
    </message>
    <message>
        <source>The server “{host}” keeps this name for itself.</source>
        <translation>El servidor «{host}» se reserva este nombre.</translation>
    </message>
    <message>
        <source>Choose another folder in the new account for it on the page “Folders”.</source>
        <translation>Elija para ella otra carpeta de la cuenta nueva en la página «Carpetas».</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this name for a folder.</source>
        <translation>El servidor «{host}» no permite este nombre para una carpeta.</translation>
    </message>
    <message>
        <source>Choose another name for it on the page “Folders”.</source>
        <translation>Elija otro nombre para ella en la página «Carpetas».</translation>
    </message>
    <message>
        <source>On “{host}” this folder can contain messages or other folders, but not both.</source>
        <translation>En «{host}», esta carpeta puede contener mensajes u otras carpetas, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>Choose another place for the folders below it on the page “Folders”.</source>
        <translation>Elija otro lugar para las carpetas que contiene en la página «Carpetas».</translation>
    </message>
    <message>
        <source>The server “{host}” does not allow this account to write there.</source>
        <translation>El servidor «{host}» no permite que esta cuenta escriba allí.</translation>
    </message>
    <message>
        <source>Ask whoever owns the folder for the right to it, or choose another folder on the page “Folders”.</source>
        <translation>Pida permiso al propietario de la carpeta o elija otra carpeta en la página «Carpetas».</translation>
    </message>
    <message>
        <source>The server “{host}” does not take one of the marks of this message.</source>
        <translation>El servidor «{host}» no acepta una de las marcas de este mensaje.</translation>
    </message>
    <message>
        <source>The message can be copied without that mark by a rule for flags.</source>
        <translation>Con una regla para marcas, el mensaje puede copiarse sin esa marca.</translation>
    </message>
    <message>
        <source>The server “{host}” does not speak a kind of encryption that is still safe.</source>
        <translation>El servidor «{host}» no admite ningún tipo de cifrado que siga siendo seguro.</translation>
    </message>
    <message>
        <source>Ask the provider to renew it, or whether there is another server for mail programs.</source>
        <translation>Pida al proveedor que lo renueve, o pregúntele si hay otro servidor para programas de correo.</translation>
    </message>
    <message>
        <source>Yahoo shows the newest 10,000 messages of a folder at imap.mail.yahoo.com; all of them at export.imap.mail.yahoo.com.</source>
        <translation>Yahoo muestra los 10&#xa0;000 mensajes más recientes de una carpeta en imap.mail.yahoo.com; en export.imap.mail.yahoo.com los muestra todos.</translation>
    </message>
    <message>
        <source>Domino has no administrator login over IMAP; each user signs in.</source>
        <translation>Domino no permite que un administrador inicie sesión por IMAP en nombre de otros; cada usuario inicia su propia sesión.</translation>
    </message>
    <message>
        <source>The organisation lets in only applications that an administrator has approved, and Mailhaul is not among them yet.</source>
        <translation>La organización solo admite aplicaciones que haya aprobado un administrador, y Mailhaul todavía no está entre ellas.</translation>
    </message>
    <message>
        <source>Ask the administrator to approve the registration that Mailhaul uses, and then sign in again.</source>
        <translation>Pida al administrador que apruebe el registro que usa Mailhaul y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The service does not accept the registration under which Mailhaul asks.</source>
        <translation>El servicio no acepta el registro con el que pregunta Mailhaul.</translation>
    </message>
    <message>
        <source>Check the client ID and the client secret under “Advanced”. At Microsoft it has to be a public client with the redirect address http://localhost, for the kind of account that signs in.</source>
        <translation>Compruebe el identificador de cliente y el secreto de cliente en «Avanzado». En Microsoft tiene que ser un cliente público con la dirección de redirección http://localhost, para el tipo de cuenta que inicia sesión.</translation>
    </message>
    <message>
        <source>The account that was chosen in the browser does not belong to the organisation that was asked.</source>
        <translation>La cuenta elegida en el navegador no pertenece a la organización a la que se preguntó.</translation>
    </message>
    <message>
        <source>Sign in again and choose the account whose mailbox is to be opened. Where the browser picks another one by itself, copy the link into a private window.</source>
        <translation>Vuelva a iniciar sesión y elija la cuenta cuyo buzón se quiere abrir. Si el navegador toma otra por su cuenta, copie el enlace en una ventana privada.</translation>
    </message>
    <message>
        <source>The access that was granted has ended, because it was withdrawn, was not used for long, or the password was changed.</source>
        <translation>El acceso concedido ha terminado porque se retiró, no se usó durante mucho tiempo o se cambió la contraseña.</translation>
    </message>
    <message>
        <source>Sign in in the browser again.</source>
        <translation>Vuelva a iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>The server “{host}” says that the password is wrong or that IMAP is switched off for this account.</source>
        <translation>El servidor «{host}» dice que la contraseña no es correcta o que IMAP está desactivado para esta cuenta.</translation>
    </message>
    <message>
        <source>Switch IMAP on in the settings of the account at the provider&apos;s web page, make an app password there, and enter it here.</source>
        <translation>Active IMAP en los ajustes de la cuenta en la página web del proveedor, cree allí una contraseña de aplicación y escríbala aquí.</translation>
    </message>
    <message>
        <source>The server “{host}” does not take the way to sign in that was chosen.</source>
        <translation>El servidor «{host}» no acepta la forma de iniciar sesión elegida.</translation>
    </message>
    <message>
        <source>Choose “The strongest that the server offers” as the mechanism under “Server settings”, or another one.</source>
        <translation>Elija «El más seguro que ofrezca el servidor» como mecanismo en «Configuración del servidor», u otro.</translation>
    </message>
</context>
<context>
    <name>Deletions</name>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no record of a copy between these two accounts on this computer. Give the same servers and users as in that copy.</source>
        <translation>En este equipo no consta ninguna copia entre estas dos cuentas. Indique los mismos servidores y usuarios que en aquella copia.</translation>
    </message>
    <message>
        <source>The name %1 does not say which kind of report is wanted. End it with .txt, .html, .pdf, .csv or .json.</source>
        <translation>El nombre %1 no indica qué tipo de informe se desea. Haga que termine en .txt, .html, .pdf, .csv o .json.</translation>
    </message>
    <message>
        <source>A PDF cannot be made here. Use another ending, such as .html.</source>
        <translation>Aquí no se puede crear un PDF. Use otra extensión, como .html.</translation>
    </message>
</context>
<context>
    <name>Imap</name>
    <message>
        <source>The server does not offer STARTTLS.</source>
        <translation>El servidor no ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>The server lists folders without end.</source>
        <translation>El servidor enumera carpetas sin fin.</translation>
    </message>
    <message>
        <source>The server asked for more although nothing was to be sent.</source>
        <translation>El servidor ha pedido más, aunque no había nada que enviar.</translation>
    </message>
    <message>
        <source>The server answered a question that was not asked.</source>
        <translation>El servidor ha respondido a una pregunta que no se le hizo.</translation>
    </message>
    <message>
        <source>The server answered before it had read the whole command.</source>
        <translation>El servidor ha respondido antes de leer la orden completa.</translation>
    </message>
    <message>
        <source>The server sent an endless line.</source>
        <translation>El servidor ha enviado una línea sin fin.</translation>
    </message>
    <message>
        <source>The server announced more bytes than can be taken at once.</source>
        <translation>El servidor ha anunciado más bytes de los que se pueden recibir de una vez.</translation>
    </message>
    <message>
        <source>The server sent more than one message in one answer.</source>
        <translation>El servidor ha enviado más de un mensaje en una sola respuesta.</translation>
    </message>
    <message>
        <source>The server sent a message without saying which one it is.</source>
        <translation>El servidor ha enviado un mensaje sin decir cuál es.</translation>
    </message>
    <message>
        <source>The server sent another message than the one it had begun.</source>
        <translation>El servidor ha enviado un mensaje distinto del que había empezado.</translation>
    </message>
    <message>
        <source>The server lists messages without end.</source>
        <translation>El servidor enumera mensajes sin fin.</translation>
    </message>
    <message>
        <source>The server gives several messages the same number.</source>
        <translation>El servidor da el mismo número a varios mensajes.</translation>
    </message>
    <message>
        <source>The server lists messages without their numbers.</source>
        <translation>El servidor enumera mensajes sin sus números.</translation>
    </message>
    <message>
        <source>The server talks without end instead of answering.</source>
        <translation>El servidor envía datos sin fin en lugar de responder.</translation>
    </message>
    <message>
        <source>Unexpected answer: %1</source>
        <translation>Respuesta inesperada: %1</translation>
    </message>
    <message numerus="yes">
        <source>The server counts %n more message(s) than it lists.</source>
        <translation>
            <numerusform>El servidor cuenta %n mensaje más de los que enumera.</numerusform>
            <numerusform>El servidor cuenta %n mensajes más de los que enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s compressed data is damaged.</source>
        <translation>Los datos comprimidos del servidor están dañados.</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer</source>
        <translation>El certificado ha sido revocado por su emisor</translation>
    </message>
    <message>
        <source>The certificate or the key to sign in with cannot be read.</source>
        <translation>No se puede leer el certificado o la clave para iniciar sesión.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password itself.</source>
        <translation>El servidor no ha podido demostrar que él mismo conoce la contraseña.</translation>
    </message>
    <message>
        <source>The list of revoked certificates cannot be read.</source>
        <translation>No se puede leer la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>The server lists the message, but does not send it.</source>
        <translation>El servidor incluye el mensaje en la lista, pero no lo envía.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this folder.</source>
        <translation>En esta carpeta, el servidor cierra la conexión o deja de responder.</translation>
    </message>
    <message>
        <source>The server ends the connection, or falls silent, at this message.</source>
        <translation>En este mensaje, el servidor cierra la conexión o deja de responder.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The record %1 was made by a newer version of this program. Use that version, or move the file away to begin without it.</source>
        <translation>El registro %1 se creó con una versión más reciente de este programa. Use esa versión, o mueva el archivo a otro lugar para empezar sin él.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountController</name>
    <message>
        <source>Enter the e-mail address of the account.</source>
        <translation>Introduzca la dirección de correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>Enter the password of the account.</source>
        <translation>Introduzca la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>El puerto es un número del 1 al 65535. Déjelo en blanco para usar el habitual.</translation>
    </message>
    <message>
        <source>This is the old account itself. Enter the account that the messages shall go to.</source>
        <translation>Esta es la propia cuenta antigua. Introduzca la cuenta a la que deben ir los mensajes.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server under “Server settings”.</source>
        <translation>Introduzca el nombre del servidor de correo en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>Enter the user name under “Server settings”.</source>
        <translation>Introduzca el nombre de usuario en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>Say whether this is the right server, or enter another one under “Server settings”.</source>
        <translation>Indique si este es el servidor correcto, o introduzca otro en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>Wait for the search, or enter the name of the mail server under “Server settings”.</source>
        <translation>Espere a que termine la búsqueda, o introduzca el nombre del servidor de correo en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>Finish signing in in your browser, or cancel it above.</source>
        <translation>Termine de iniciar sesión en su navegador, o cancele el inicio de sesión arriba.</translation>
    </message>
    <message>
        <source>Sign in in your browser with the button above.</source>
        <translation>Inicie sesión en su navegador con el botón de arriba.</translation>
    </message>
    <message>
        <source>Enter the app password that you have made for Mailhaul.</source>
        <translation>Introduzca la contraseña de aplicación que ha creado para Mailhaul.</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” were tried as the user name.</source>
        <translation>Se han probado «%1» y «%2» como nombre de usuario.</translation>
    </message>
    <message>
        <source>The server refused the user name “%1”, so “%2” is tried now.</source>
        <translation>El servidor rechazó el nombre de usuario «%1», así que ahora se prueba «%2».</translation>
    </message>
    <message>
        <source>The server refused the user name “%1” and took “%2”.</source>
        <translation>El servidor rechazó el nombre de usuario «%1» y aceptó «%2».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AccountPage</name>
    <message>
        <source>Old Account</source>
        <translation>Cuenta antigua</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Where are the messages now? Nothing in this account will be changed.</source>
        <translation>¿Dónde están ahora los mensajes? En esta cuenta no se cambiará nada.</translation>
    </message>
    <message>
        <source>Where shall the messages go?</source>
        <translation>¿Adónde deben ir los mensajes?</translation>
    </message>
    <message>
        <source>E-mail &amp;address:</source>
        <translation>Dirección de correo e&amp;lectrónico:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Mostrar la &amp;contraseña</translation>
    </message>
    <message>
        <source>&amp;Server settings</source>
        <translation>Configuración del ser&amp;vidor</translation>
    </message>
    <message>
        <source>S&amp;top Trying</source>
        <translation>Detener el in&amp;tento</translation>
    </message>
    <message>
        <source>Mail server (&amp;IMAP):</source>
        <translation>Servidor de correo (&amp;IMAP):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>S&amp;ecurity:</source>
        <translation>S&amp;eguridad:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>Warning: without encryption, others on the way can read the password and the messages. Choose this only for a server on this computer or in your own network.</source>
        <translation>Advertencia: sin cifrado, otras personas pueden leer por el camino la contraseña y los mensajes. Elija esta opción solo para un servidor de este equipo o de su propia red.</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Servidor de correo: %1</translation>
    </message>
    <message>
        <source>Sa&amp;ved account:</source>
        <translation>Cuenta &amp;guardada:</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Olvidarla</translation>
    </message>
    <message>
        <source>Removes the account from this list and its password from the keychain.</source>
        <translation>Quita la cuenta de esta lista y su contraseña del depósito de claves.</translation>
    </message>
    <message>
        <source>&amp;Yes, Use This Server</source>
        <translation>Sí, usar es&amp;te servidor</translation>
    </message>
    <message>
        <source>The strongest that the server offers</source>
        <translation>El más seguro que ofrezca el servidor</translation>
    </message>
    <message>
        <source>Administrator &amp;login:</source>
        <translation>Nombre del ad&amp;ministrador:</translation>
    </message>
    <message>
        <source>Only if somebody else signs in for the user</source>
        <translation>Solo si otra persona inicia sesión en nombre del usuario</translation>
    </message>
    <message>
        <source>With authorization identity (Exchange, Zimbra, Cyrus)</source>
        <translation>Con identidad de autorización (Exchange, Zimbra, Cyrus)</translation>
    </message>
    <message>
        <source>As “user*administrator” (Dovecot)</source>
        <translation>Como «usuario*administrador» (Dovecot)</translation>
    </message>
    <message>
        <source>With PROXYAUTH (Sun, Oracle)</source>
        <translation>Con PROXYAUTH (Sun, Oracle)</translation>
    </message>
    <message>
        <source>Shared mailbox (Microsoft 365)</source>
        <translation>Buzón compartido (Microsoft 365)</translation>
    </message>
    <message>
        <source>Administrator si&amp;gns in:</source>
        <translation>Inicio de sesión del adminis&amp;trador:</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>App pass&amp;word:</source>
        <translation>Co&amp;ntraseña de aplicación:</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>How it goes:
1. You enter the old and the new account, and choose the folders.
2. Mailhaul shows what would be copied. Up to there, nothing is written anywhere.
3. You press the button “Copy”. You can pause or stop at any time and continue later: nothing is lost or copied twice.</source>
        <translation>Así funciona:
1. Usted introduce la cuenta antigua y la nueva y elige las carpetas.
2. Mailhaul muestra lo que se copiaría. Hasta ese punto no se escribe nada en ningún sitio.
3. Usted pulsa el botón «Copiar». Puede hacer una pausa o detenerse en cualquier momento y continuar más tarde: no se pierde nada ni se copia dos veces.</translation>
    </message>
    <message>
        <source>&amp;Remember this account on this computer</source>
        <translation>&amp;Recordar esta cuenta en este equipo</translation>
    </message>
    <message>
        <source>Keeps the account for the next time. The password goes only into the keychain, the system&apos;s own safe for passwords.</source>
        <translation>Conserva la cuenta para la próxima vez. La contraseña solo va al depósito de claves, la caja fuerte de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Leave empty or as it is what you do not know. The help pages of your provider have these settings under “IMAP”, the way in which mail programs get at mail.</source>
        <translation>Deje vacío o como está lo que no sepa. La ayuda de su proveedor indica estos ajustes en «IMAP», la vía por la que los programas de correo acceden a los mensajes.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method:</source>
        <translation>Méto&amp;do de inicio de sesión:</translation>
    </message>
    <message>
        <source>Sign In in the &amp;Browser Instead</source>
        <translation>Iniciar sesión en el &amp;navegador en su lugar</translation>
    </message>
    <message>
        <source>Use an App Pass&amp;word Instead</source>
        <translation>Usar una &amp;contraseña de aplicación en su lugar</translation>
    </message>
    <message>
        <source>Use the Pass&amp;word Instead</source>
        <translation>Usar la &amp;contraseña en su lugar</translation>
    </message>
    <message>
        <source>Stop &amp;Trusting It</source>
        <translation>&amp;Dejar de confiar</translation>
    </message>
    <message>
        <source>Asks again the next time this server shows a certificate that cannot be verified.</source>
        <translation>Vuelve a preguntar la próxima vez que este servidor muestre un certificado que no se pueda verificar.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified, since %1. Its SHA-256 fingerprint is %2.</source>
        <translation>Confía en un certificado de este servidor que no se puede verificar, desde el %1. Su huella SHA-256 es %2.</translation>
    </message>
    <message>
        <source>You trust a certificate of this server that cannot be verified. Its SHA-256 fingerprint is %1.</source>
        <translation>Confía en un certificado de este servidor que no se puede verificar. Su huella SHA-256 es %1.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::AuditPanel</name>
    <message>
        <source>Is it really all there?</source>
        <translation>¿Está realmente todo?</translation>
    </message>
    <message>
        <source>Compare &amp;Both Accounts Now</source>
        <translation>Comparar ahora am&amp;bas cuentas</translation>
    </message>
    <message>
        <source>&amp;Cancel Comparison</source>
        <translation>&amp;Cancelar la comparación</translation>
    </message>
    <message>
        <source>Reads both accounts afresh and compares them message by message.</source>
        <translation>Vuelve a leer ambas cuentas y las compara mensaje por mensaje.</translation>
    </message>
    <message>
        <source>Both accounts are opened afresh and compared message by message, where possible by another mail reader than the one that copied. Nothing is written to either.</source>
        <translation>Ambas cuentas se abren de nuevo y se comparan mensaje por mensaje; si es posible, con un lector de correo distinto del que hizo la copia. No se escribe nada en ninguna de las dos.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>&amp;Rápida</translation>
    </message>
    <message>
        <source>&amp;Thorough</source>
        <translation>Ex&amp;haustiva</translation>
    </message>
    <message>
        <source>Every byte of every message as well. This takes about as long as copying everything.</source>
        <translation>También cada byte de cada mensaje. Tarda aproximadamente lo mismo que copiarlo todo.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Cancelling: the connections are being ended.</source>
        <translation>Cancelando: se están cerrando las conexiones.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Iniciando sesión en ambas cuentas…</translation>
    </message>
    <message>
        <source>No difference so far.</source>
        <translation>Ninguna diferencia hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) so far.</source>
        <translation>
            <numerusform>%Ln diferencia hasta ahora.</numerusform>
            <numerusform>%Ln diferencias hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1”: %2 of %3 messages and %4 of %5 folders are done. %6</source>
        <translation>Comparando «%1»: %2 de %3 mensajes y %4 de %5 carpetas completados. %6</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences:</source>
        <translation>Las primeras %1 de %2 diferencias:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s):</source>
        <translation>
            <numerusform>%Ln diferencia:</numerusform>
            <numerusform>%Ln diferencias:</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Headers, sizes, marks and dates of all messages.</source>
        <translation>Encabezados, tamaños, marcas y fechas de todos los mensajes.</translation>
    </message>
    <message>
        <source>Yes, it is all there</source>
        <translation>Sí, está todo</translation>
    </message>
    <message numerus="yes">
        <source>Yes, except for %Ln difference(s)</source>
        <translation>
            <numerusform>Sí, con la excepción de %Ln diferencia</numerusform>
            <numerusform>Sí, con la excepción de %Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be found out</source>
        <translation>No se ha podido comprobar</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CanaryPanel</name>
    <message>
        <source>Does the new server keep messages as they are?</source>
        <translation>¿Conserva el servidor nuevo los mensajes tal como son?</translation>
    </message>
    <message>
        <source>&amp;Try a Few Messages</source>
        <translation>Pro&amp;bar con algunos mensajes</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Progress of the trial</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Removing what was put into the new account…</source>
        <translation>Eliminando lo que se puso en la cuenta nueva…</translation>
    </message>
    <message>
        <source>Copying a handful of messages and reading them back…</source>
        <translation>Copiando unos pocos mensajes y volviéndolos a leer…</translation>
    </message>
    <message>
        <source>A handful of messages goes into a folder of its own in the new account, is read back and compared in every byte, date and mark, and is removed together with the folder.</source>
        <translation>Unos pocos mensajes se copian en una carpeta propia de la cuenta nueva, se vuelven a leer, se comparan en cada byte, fecha y marca, y se eliminan junto con la carpeta.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CertificateQuestion</name>
    <message>
        <source>&amp;Trust This Certificate for This Server</source>
        <translation>&amp;Confiar en este certificado para este servidor</translation>
    </message>
    <message>
        <source>Tries again and accepts exactly this certificate from this server.</source>
        <translation>Vuelve a intentarlo y acepta de este servidor exactamente este certificado.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
    <message>
        <source>“%1” shows a certificate that is not trusted, so somebody else may be answering in its place. Trust it only if the provider confirms the fingerprint below.</source>
        <translation>«%1» presenta un certificado que no es de confianza, así que puede que otro esté respondiendo en su lugar. Confíe en él solo si el proveedor confirma la huella digital de abajo.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckFindings</name>
    <message>
        <source>encrypted with TLS</source>
        <translation>cifrada con TLS</translation>
    </message>
    <message>
        <source>encrypted with STARTTLS</source>
        <translation>cifrada con STARTTLS</translation>
    </message>
    <message>
        <source>encrypted where the server offers it</source>
        <translation>cifrada si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A server and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>Quedan libres %1 de %2</translation>
    </message>
    <message>
        <source>Room for messages</source>
        <translation>Espacio para mensajes</translation>
    </message>
    <message>
        <source>Message limit</source>
        <translation>Límite por mensaje</translation>
    </message>
    <message>
        <source>Messages of up to %1 are taken</source>
        <translation>Se aceptan mensajes de hasta %1</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Límite diario</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Hourly limit</source>
        <translation>Límite por hora</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) an hour</source>
        <translation>
            <numerusform>%n mensaje por hora</numerusform>
            <numerusform>%n mensajes por hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>Más de %n mensaje supera el tamaño que acepta la cuenta nueva (%1) y se queda en la antigua.</numerusform>
            <numerusform>Más de %n mensajes superan el tamaño que acepta la cuenta nueva (%1) y se quedan en la antigua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are larger than the new account takes (%1), and stay in the old one.</source>
        <translation>
            <numerusform>%n mensaje supera el tamaño que acepta la cuenta nueva (%1) y se queda en la antigua.</numerusform>
            <numerusform>%n mensajes superan el tamaño que acepta la cuenta nueva (%1) y se quedan en la antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new account has room for %1, but the old one holds %2. Get more storage, make room, or leave folders out.</source>
        <translation>La cuenta nueva tiene espacio para %1, pero la antigua contiene %2. Obtenga más almacenamiento, libere espacio u omita carpetas.</translation>
    </message>
    <message>
        <source>The new account has room for %1 messages, but the old one holds %2. Make room or leave folders out.</source>
        <translation>La cuenta nueva tiene espacio para %1 mensajes, pero la antigua contiene %2. Libere espacio u omita carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>The daily limits of the providers make this a matter of about %n day(s). The copy can be stopped and goes on where it was.</source>
        <translation>
            <numerusform>Debido a los límites diarios de los proveedores, esto llevará aproximadamente %n día. La copia se puede detener y después continúa donde estaba.</numerusform>
            <numerusform>Debido a los límites diarios de los proveedores, esto llevará aproximadamente %n días. La copia se puede detener y después continúa donde estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Puerto %1, %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Contacts, calendars, filters and signatures are no messages and never come along over IMAP. Export them at the old provider and import them at the new one.</source>
        <translation>Los contactos, los calendarios, los filtros y las firmas no son mensajes y nunca se transfieren por IMAP. Expórtelos en el proveedor antiguo e impórtelos en el nuevo.</translation>
    </message>
    <message>
        <source>Both look like one and the same account: folders and messages are the same to the last detail. If they are, there is nothing to copy, and what you delete in one is gone from both. Go back and enter the account that the messages shall go to.</source>
        <translation>Ambas parecen ser la misma cuenta: las carpetas y los mensajes coinciden hasta el último detalle. Si lo son, no hay nada que copiar, y lo que borre en una desaparece de las dos. Vuelva atrás e introduzca la cuenta a la que deben ir los mensajes.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CheckPage</name>
    <message>
        <source>S&amp;top Checking</source>
        <translation>Dete&amp;ner la comprobación</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Checking Both Accounts</source>
        <translation>Comprobación de ambas cuentas</translation>
    </message>
    <message>
        <source>Mailhaul signs in on both sides and looks at the folders. Nothing is changed.</source>
        <translation>Mailhaul inicia sesión en los dos lados y examina las carpetas. No se cambia nada.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Cuenta antigua</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready.</source>
        <translation>Sesión iniciada. Todo está listo.</translation>
    </message>
    <message>
        <source>This account cannot be used as it is.</source>
        <translation>Esta cuenta no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>You stopped the check.</source>
        <translation>Ha detenido la comprobación.</translation>
    </message>
    <message>
        <source>Go back to change the account, or check again.</source>
        <translation>Vuelva atrás para cambiar la cuenta, o compruebe de nuevo.</translation>
    </message>
    <message>
        <source>What will not come along</source>
        <translation>Lo que no se transferirá</translation>
    </message>
    <message>
        <source>Signed in at %1. Counting folders and messages…</source>
        <translation>Sesión iniciada en %1. Contando carpetas y mensajes…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Signed in. Everything is ready; the messages are still being measured, and you need not wait for that.</source>
        <translation>Sesión iniciada. Todo está listo; todavía se está calculando el tamaño de los mensajes, pero no hace falta que espere.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Choices</name>
    <message>
        <source>The rule “%1” cannot be used: %2 Correct it or remove it.</source>
        <translation>No se puede usar la regla «%1»: %2 Corríjala o quítela.</translation>
    </message>
    <message>
        <source>The search can be made of plain letters, digits and signs only. Remove the others.</source>
        <translation>La búsqueda solo puede contener letras sin acentos, cifras y signos sencillos. Quite los demás caracteres.</translation>
    </message>
    <message>
        <source>No message can be that new and that old at once. Change a date.</source>
        <translation>Ningún mensaje puede ser a la vez tan reciente y tan antiguo. Cambie una fecha.</translation>
    </message>
    <message>
        <source>No message can be that small and that large at once. Change a size.</source>
        <translation>Ningún mensaje puede ser a la vez tan pequeño y tan grande. Cambie un tamaño.</translation>
    </message>
    <message>
        <source>Deleting in both accounts contradicts itself: the first empties the old account, and the second deletes what the old account does not have. Choose one of them.</source>
        <translation>Eliminar en ambas cuentas es contradictorio: lo primero vacía la cuenta antigua, y lo segundo elimina lo que la cuenta antigua no tiene. Elija una de las dos opciones.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CommandLine</name>
    <message>
        <source>Moves a mailbox from an old account to a new one.</source>
        <translation>Traslada un buzón de una cuenta antigua a una nueva.</translation>
    </message>
    <message>
        <source>Fill in both accounts from this JSON file, and delete it at once.</source>
        <translation>Rellena ambas cuentas con los datos de este archivo JSON y lo elimina de inmediato.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>“%1” is not an option. --help lists those that exist.</source>
        <translation>«%1» no es una opción. --help muestra las que existen.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>A saved migration (*.mailhaul).</source>
        <translation>Una migración guardada (*.mailhaul).</translation>
    </message>
    <message>
        <source>How much goes into the log: error, warning, info, debug or protocol.</source>
        <translation>Cuánto se anota en el registro: error, warning, info, debug o protocol.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>--loglevel can be one of %1, but not %2.</source>
        <translation>--loglevel puede ser uno de estos valores: %1, pero no %2.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::CopyPage</name>
    <message>
        <source>&amp;Stop (Continue Later)</source>
        <translation>&amp;Detener (continuar más tarde)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Messages done: %1 of %2</source>
        <translation>Mensajes procesados: %1 de %2</translation>
    </message>
    <message>
        <source>Copied so far: %1 of %2</source>
        <translation>Copiado hasta ahora: %1 de %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Not started yet.</source>
        <translation>Todavía no ha empezado.</translation>
    </message>
    <message>
        <source>Paused. Press Resume to go on.</source>
        <translation>En pausa. Pulse «Reanudar» para continuar.</translation>
    </message>
    <message>
        <source>Stopping: messages under way are being finished.</source>
        <translation>Deteniendo: se están terminando los mensajes en curso.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>La ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Iniciando sesión en ambas cuentas…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Examinando las carpetas…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later: nothing is lost or copied twice.</source>
        <translation>Puede pausar la copia, o detenerla y continuar más tarde: nada se pierde ni se copia dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The next try is at %2, in %n second(s).</source>
        <translation>
            <numerusform>%1 El próximo intento será a las %2, dentro de %n segundo.</numerusform>
            <numerusform>%1 El próximo intento será a las %2, dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Reducir la velocidad</translation>
    </message>
    <message>
        <source>Details of the copy</source>
        <translation>Detalles de la copia</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>What each pair of connections is doing</source>
        <translation>Qué está haciendo cada par de conexiones</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What has mended itself</source>
        <translation>Lo que se ha resuelto por sí solo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 What has not fitted will be tried again: make room, then press Resume. Or press Stop and continue another time.</source>
        <translation>%1 Lo que no ha cabido se volverá a intentar: libere espacio y después pulse «Reanudar». O bien pulse «Detener» y continúe en otro momento.</translation>
    </message>
    <message>
        <source>Copying… What you want to try again follows at the end.</source>
        <translation>Copiando… Lo que quiera volver a intentar se hará al final.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Copying rests for a while, so that on average it stays below what you have set under “Slow down”.</source>
        <translation>La copia descansa un rato para mantenerse, de media, por debajo de lo que ha fijado en «Reducir la velocidad».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DeletionsPanel</name>
    <message>
        <source>Warning: what is deleted cannot be brought back. The review says how many messages that would be, and nothing is deleted before you press its button.</source>
        <translation>Advertencia: lo que se elimina no se puede recuperar. El resumen indica cuántos mensajes serían, y no se elimina nada antes de que pulse allí el botón.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;old account once they are in the new one</source>
        <translation>Eliminar mensajes de la cuenta antig&amp;ua cuando ya estén en la nueva</translation>
    </message>
    <message>
        <source>Messages will be deleted from the old account when they have been copied.</source>
        <translation>Los mensajes se eliminarán de la cuenta antigua cuando se hayan copiado.</translation>
    </message>
    <message>
        <source>Delete messages from the &amp;new account that the old one does not have</source>
        <translation>Eliminar de la cuenta nue&amp;va los mensajes que la antigua no tiene</translation>
    </message>
    <message>
        <source>Messages that are only in the new account will be deleted there.</source>
        <translation>Los mensajes que solo están en la cuenta nueva se eliminarán allí.</translation>
    </message>
    <message>
        <source>Delete Messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>This cannot be undone. Do you want that?</source>
        <translation>Esto no se puede deshacer. ¿Desea hacerlo?</translation>
    </message>
    <message>
        <source>&amp;Delete Them</source>
        <translation>&amp;Eliminarlos</translation>
    </message>
    <message>
        <source>Do &amp;Not Delete</source>
        <translation>&amp;No eliminar</translation>
    </message>
</context>
<context>
    <name>Mailhaul::DoorPanel</name>
    <message>
        <source>In the web browser</source>
        <translation>En el navegador web</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Con una contraseña de aplicación</translation>
    </message>
    <message>
        <source>With the password</source>
        <translation>Con la contraseña</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>&amp;Forma de iniciar sesión:</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s &amp;Page</source>
        <translation>A&amp;brir la página del proveedor</translation>
    </message>
    <message>
        <source>&amp;Sign In in the Browser</source>
        <translation>&amp;Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar e&amp;nlace</translation>
    </message>
    <message>
        <source>&amp;Cancel Signing In</source>
        <translation>&amp;Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>I&amp;D de cliente:</translation>
    </message>
    <message>
        <source>Client se&amp;cret, if there is one:</source>
        <translation>Secreto de cliente, si lo &amp;hay:</translation>
    </message>
    <message>
        <source>&amp;Use This Registration</source>
        <translation>&amp;Usar este registro</translation>
    </message>
    <message>
        <source>Open the Page for &amp;Registrations</source>
        <translation>Abrir la página de re&amp;gistros</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step with its number</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sign In at %1 &amp;Anew</source>
        <translation>&amp;Iniciar sesión de nuevo en %1</translation>
    </message>
    <message>
        <source>&amp;Sign In at %1</source>
        <translation>&amp;Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Waiting for your browser. Sign in there and allow Mailhaul to read and write your mail, then come back here.</source>
        <translation>Esperando a su navegador. Inicie sesión en él y permita que Mailhaul lea y escriba su correo; después vuelva aquí.</translation>
    </message>
    <message>
        <source>You are signed in at %1. Go on with “Next”.</source>
        <translation>Ha iniciado sesión en %1. Continúe con «Siguiente».</translation>
    </message>
    <message>
        <source>%1 lets only registered programs in, and this copy of Mailhaul has no registration there. Enter one under “Advanced”; the manual says how to get it.</source>
        <translation>%1 solo deja entrar a programas registrados, y esta copia de Mailhaul no está registrada allí. Introduzca un registro en «Avanzado»; el manual explica cómo obtenerlo.</translation>
    </message>
    <message>
        <source>Only if the provider refuses Mailhaul: a registration of your own.</source>
        <translation>Solo si el proveedor rechaza Mailhaul: un registro propio.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::EarlierCopyWindow</name>
    <message>
        <source>Earlier Copy</source>
        <translation>Copia anterior</translation>
    </message>
    <message>
        <source>Messages have been copied between these two accounts on this computer before. You can have both accounts compared, or take the copy back.</source>
        <translation>Ya se han copiado antes mensajes entre estas dos cuentas en este equipo. Puede hacer que se comparen ambas cuentas o revertir la copia.</translation>
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
        <translation>El servidor dice: %1</translation>
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
Asunto: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderMappingModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>En la cuenta nueva</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Shown where the number of messages is not known</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>size</comment>
        <extracomment>Shown where the size of a folder is not known</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same purpose</source>
        <translation>misma finalidad</translation>
    </message>
    <message>
        <source>your change</source>
        <translation>cambio suyo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>junto con %1</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>se creará</translation>
    </message>
    <message>
        <source>name adapted</source>
        <translation>nombre adaptado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrada</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>combinada</translation>
    </message>
    <message>
        <source>left out by a rule</source>
        <translation>omitida por una regla</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>renamed, exists</source>
        <translation>renombrada, existe</translation>
    </message>
    <message>
        <source>renamed, will be created</source>
        <translation>renombrada, se creará</translation>
    </message>
    <message>
        <source>holds only folders</source>
        <translation>solo contiene carpetas</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderProgressModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many messages</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>a la espera de su turno</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleta</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderReportModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>In the new account</source>
        <translation>En la cuenta nueva</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>se creará</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTable</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FolderTrees</name>
    <message>
        <source>Folders of the old account and where they go</source>
        <translation>Carpetas de la cuenta antigua y adónde van</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Carpetas de la cuenta nueva tal como quedarán</translation>
    </message>
    <message>
        <source>&amp;Old account</source>
        <translation>Cuenta anti&amp;gua</translation>
    </message>
    <message>
        <source>New account, as it &amp;will be</source>
        <translation>Cuenta &amp;nueva, tal como quedará</translation>
    </message>
    <message>
        <source>Put &amp;Into “%1”</source>
        <translation>Poner &amp;en «%1»</translation>
    </message>
    <message>
        <source>Put &amp;Below “%1”, With Subfolders</source>
        <translation>Poner &amp;debajo de «%1», con subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersController</name>
    <message>
        <source>A folder needs a name. Clear the check box to leave a folder out.</source>
        <translation>Una carpeta necesita un nombre. Para omitir una carpeta, desactive su casilla.</translation>
    </message>
    <message>
        <source>The name of a folder cannot contain line breaks or other control characters.</source>
        <translation>El nombre de una carpeta no puede contener saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>“%1” separates a folder from its subfolder, so there must be a name on both sides of it.</source>
        <translation>«%1» separa una carpeta de su subcarpeta, así que debe haber un nombre a ambos lados.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist in the old account. Change the rules.</source>
        <translation>La carpeta «%1» no existe en la cuenta antigua. Cambie las reglas.</translation>
    </message>
    <message>
        <source>The rules leave nothing of the name “%1”. Change the rules.</source>
        <translation>Las reglas no dejan nada del nombre «%1». Cambie las reglas.</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>folders</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Change Target</source>
        <translation>Cambiar destino</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Change Rules</source>
        <translation>Cambiar reglas</translation>
    </message>
    <message>
        <source>Change Selection of Messages</source>
        <translation>Cambiar selección de mensajes</translation>
    </message>
    <message>
        <source>Take All Changes Back</source>
        <translation>Anular todos los cambios</translation>
    </message>
    <message>
        <source>Open Migration</source>
        <translation>Abrir migración</translation>
    </message>
</context>
<context>
    <name>Mailhaul::FoldersPage</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Name of the selected folder in the new account</source>
        <translation>Nombre de la carpeta seleccionada en la cuenta nueva</translation>
    </message>
    <message>
        <source>Copy A&amp;ll Folders</source>
        <translation>Copiar &amp;todas las carpetas</translation>
    </message>
    <message>
        <source>L&amp;eave All Out</source>
        <translation>&amp;Omitir todas</translation>
    </message>
    <message>
        <source>&amp;Undo All Changes</source>
        <translation>&amp;Deshacer todos los cambios</translation>
    </message>
    <message>
        <source>No folder is chosen. Choose at least one to go on.</source>
        <translation>No hay ninguna carpeta elegida. Elija al menos una para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) chosen.</source>
        <translation>
            <numerusform>%Ln carpeta elegida.</numerusform>
            <numerusform>%Ln carpetas elegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 with %2.</source>
        <extracomment>%1 is &quot;3 folders&quot;, %2 is &quot;120 messages&quot;</extracomment>
        <translation>Selección: %1 con %2.</translation>
    </message>
    <message>
        <source>Select a folder to change where it goes.</source>
        <translation>Seleccione una carpeta para cambiar adónde va.</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account:</source>
        <translation>«%1» va a esta carpeta de la cuenta nueva:</translation>
    </message>
    <message>
        <source>“%1” goes to this folder of the new account (“%2” begins a subfolder):</source>
        <translation>«%1» va a esta carpeta de la cuenta nueva («%2» inicia una subcarpeta):</translation>
    </message>
    <message>
        <source>Search for folders</source>
        <translation>Buscar carpetas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Only cha&amp;nged</source>
        <translation>Solo &amp;modificadas</translation>
    </message>
    <message>
        <source>Shows only folders that you have changed.</source>
        <translation>Muestra solo las carpetas que usted ha cambiado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Chooses a folder of the new account from its tree.</source>
        <translation>Permite elegir una carpeta de la cuenta nueva en su árbol de carpetas.</translation>
    </message>
    <message>
        <source>With su&amp;bfolders</source>
        <translation>Con su&amp;bcarpetas</translation>
    </message>
    <message>
        <source>C&amp;opy Selected</source>
        <translation>Copiar las se&amp;leccionadas</translation>
    </message>
    <message>
        <source>Lea&amp;ve Selected Out</source>
        <translation>Om&amp;itir las seleccionadas</translation>
    </message>
    <message>
        <source>Advanced: rules for names</source>
        <translation>Avanzado: reglas para los nombres</translation>
    </message>
    <message>
        <source>Prefix, subfolder, purposes and patterns.</source>
        <translation>Prefijo, subcarpeta, finalidades y patrones.</translation>
    </message>
    <message>
        <source>Advanced: which messages</source>
        <translation>Avanzado: qué mensajes</translation>
    </message>
    <message>
        <source>Dates, sizes, search, repeated messages and marks.</source>
        <translation>Fechas, tamaños, búsqueda, mensajes repetidos y marcas.</translation>
    </message>
    <message>
        <source>Advanced: deletions</source>
        <translation>Avanzado: eliminaciones</translation>
    </message>
    <message>
        <source>Nothing is deleted unless you ask for it here.</source>
        <translation>No se elimina nada a menos que usted lo pida aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected folders come together in this folder of the new account, as soon as you type here:</source>
        <translation>
            <numerusform>%Ln carpeta seleccionada irá a esta carpeta de la cuenta nueva en cuanto escriba aquí:</numerusform>
            <numerusform>Las %Ln carpetas seleccionadas se reunirán en esta carpeta de la cuenta nueva en cuanto escriba aquí:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy With Subfolders</source>
        <translation>&amp;Copiar con subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Leave Out With Subfolders</source>
        <translation>&amp;Omitir con subcarpetas</translation>
    </message>
    <message>
        <source>C&amp;hoose a Folder of the New Account…</source>
        <translation>&amp;Elegir una carpeta de la cuenta nueva…</translation>
    </message>
    <message>
        <source>Leave folders out by their check boxes; change where they go under “Goes to”.</source>
        <translation>Desmarque lo que no quiera copiar; cambie en «Va a» adónde va lo demás.</translation>
    </message>
    <message>
        <source>What you choose beside it and under Choose concerns the folders below the selected ones, too.</source>
        <translation>Lo que elija al lado y en «Elegir» afecta también a las carpetas que están debajo de las seleccionadas.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used, so passwords are kept only until Mailhaul ends.</source>
        <translation>No se puede usar el depósito de claves de este equipo, así que las contraseñas solo se conservan hasta que se cierre Mailhaul.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used (%1), so passwords are kept only until Mailhaul ends.</source>
        <translation>No se puede usar el depósito de claves de este equipo (%1), así que las contraseñas solo se conservan hasta que se cierre Mailhaul.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::LanesModel</name>
    <message numerus="yes">
        <source>Connection %1 has no folder of its own now. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>La conexión %1 no tiene ahora ninguna carpeta propia. %Ln mensaje copiado hasta ahora.</numerusform>
            <numerusform>La conexión %1 no tiene ahora ninguna carpeta propia. %Ln mensajes copiados hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection %1 works on “%2”. %Ln message(s) copied so far.</source>
        <translation>
            <numerusform>La conexión %1 trabaja en «%2». %Ln mensaje copiado hasta ahora.</numerusform>
            <numerusform>La conexión %1 trabaja en «%2». %Ln mensajes copiados hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::MailboxList</name>
    <message>
        <source>The column “%1” is not known. Rename or remove it.</source>
        <translation>La columna «%1» no se conoce. Cámbiele el nombre o quítela.</translation>
    </message>
    <message>
        <source>Line %1: the value under “%2” does not fit. Correct it.</source>
        <translation>Línea %1: el valor de «%2» no es válido. Corríjalo.</translation>
    </message>
    <message>
        <source>Line %1: a user name is missing. Both sides need one.</source>
        <translation>Línea %1: falta un nombre de usuario. Ambos lados necesitan uno.</translation>
    </message>
    <message>
        <source>Line %1: the server of one side is missing. Name it above the table, or in a column host1 or host2.</source>
        <translation>Línea %1: falta el servidor de uno de los lados. Indíquelo encima de la tabla, o en una columna host1 o host2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1 has too few values. It needs user1;password1;user2;password2, or a first line that names the columns.</source>
        <translation>La línea %1 tiene muy pocos valores. Necesita user1;password1;user2;password2, o una primera línea que dé nombre a las columnas.</translation>
    </message>
    <message>
        <source>There is no mailbox in it.</source>
        <translation>No contiene ningún buzón.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Manual</name>
    <message>
        <source>Old account</source>
        <translation>Cuenta antigua</translation>
    </message>
    <message>
        <source>The account whose messages you want to keep. It is only read; nothing in it is changed unless you ask for a deletion.</source>
        <translation>La cuenta cuyos mensajes desea conservar. Solo se lee; no se cambia nada en ella, a menos que usted pida una eliminación.</translation>
    </message>
    <message>
        <source>Type the e-mail address and the password. Most providers are recognised by the address; Server Settings shows what was found and lets you change it. Some providers want an app password in place of your own: you make one on their web site.</source>
        <translation>Escriba la dirección de correo electrónico y la contraseña. La mayoría de los proveedores se reconocen por la dirección; «Configuración del servidor» muestra lo que se ha encontrado y permite cambiarlo. Algunos proveedores piden una contraseña de aplicación en lugar de la suya: se crea en el sitio web del proveedor.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>The account that the messages are copied to. It may have messages already; they stay.</source>
        <translation>La cuenta en la que se copian los mensajes. Puede contener ya mensajes; estos se conservan.</translation>
    </message>
    <message>
        <source>Checking both</source>
        <translation>Comprobación de ambas</translation>
    </message>
    <message>
        <source>Mailhaul signs in to both accounts and counts. If something does not work, the page says which side it is and what helps.</source>
        <translation>Mailhaul inicia sesión en ambas cuentas y hace el recuento. Si algo no funciona, la página indica en qué cuenta ocurre y qué puede hacer.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>On the left are the folders of the old account, on the right those of the new one as they will be. A line leads from each folder to where it goes; selecting a folder on one side selects what belongs to it on the other.</source>
        <translation>A la izquierda están las carpetas de la cuenta antigua; a la derecha, las de la nueva tal como van a quedar. Una línea une cada carpeta con su destino; al seleccionar una carpeta en un lado, se selecciona lo que le corresponde en el otro.</translation>
    </message>
    <message>
        <source>Clear a check box to leave a folder out. With several rows selected, the space bar changes all of them. To put a folder elsewhere, change the name under “Goes to”, drag it to a folder on the right, or press Choose. “Into” brings messages together in one folder, “below” makes a subfolder.</source>
        <translation>Desmarque una casilla para omitir una carpeta. Si hay varias filas seleccionadas, la barra espaciadora las cambia todas. Para poner una carpeta en otro lugar, cambie el nombre en «Destino», arrástrela a una carpeta de la derecha o pulse «Elegir». «En» reúne mensajes en una sola carpeta; «Bajo» crea una subcarpeta.</translation>
    </message>
    <message>
        <source>Undo and Redo take back every change, one at a time; Undo All Changes begins anew, and can itself be undone.</source>
        <translation>«Deshacer» y «Rehacer» revierten o restablecen los cambios uno por uno; «Deshacer todos los cambios» vuelve a empezar desde el principio, y también se puede deshacer.</translation>
    </message>
    <message>
        <source>Under Advanced, rules change many names at once. A pattern such as s/^Archiv/Archive/ replaces the beginning of a name; the list below the rules shows what they would change. Messages can be chosen by date, size or a search of the server.</source>
        <translation>En «Avanzado» hay reglas que cambian muchos nombres a la vez. Un patrón como s/^Archiv/Archive/ reemplaza el comienzo de un nombre; la lista que hay debajo de las reglas muestra lo que cambiarían. Los mensajes se pueden elegir por fecha, por tamaño o mediante una búsqueda del servidor.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Both accounts have been compared, and nothing has been written. The numbers add up: every message that was found is in exactly one of them. Press the word below a number to see the messages.</source>
        <translation>Se han comparado ambas cuentas y no se ha escrito nada. Los números cuadran: cada mensaje encontrado figura exactamente en uno de ellos. Pulse la palabra que hay debajo de un número para ver los mensajes.</translation>
    </message>
    <message>
        <source>“What happens to this message?” finds messages by subject or sender. Warnings say what could go wrong and what helps. Save as File keeps your choices, without passwords, for another machine or another day.</source>
        <translation>«¿Qué ocurre con este mensaje?» busca mensajes por asunto o remitente. Las advertencias indican qué podría salir mal y qué puede hacer. «Guardar como archivo» conserva sus opciones, sin contraseñas, para otro equipo u otro día.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>You can pause, or stop and continue later, or close the window: nothing is lost, and nothing is copied twice. Slow Down leaves bandwidth to others and takes effect at once.</source>
        <translation>Puede pausar la copia, detenerla y continuar más tarde, o cerrar la ventana: no se pierde nada y nada se copia dos veces. «Reducir la velocidad» deja ancho de banda a los demás y surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Notices tell what mends itself. Problems need a look; Try Again tries one or all of them when the run has ended.</source>
        <translation>Los avisos informan de lo que se resuelve por sí solo. Los problemas requieren su atención; «Reintentar» vuelve a intentar uno o todos cuando la ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The sentence on top says what is true now. The balance counts every message once. Run Again fetches what has arrived in the old account since; it copies only what is missing.</source>
        <translation>La frase de la parte superior indica la situación actual. El balance cuenta cada mensaje una sola vez. «Ejecutar de nuevo» recoge lo que ha llegado desde entonces a la cuenta antigua; solo copia lo que falta.</translation>
    </message>
    <message>
        <source>Keep the old account until mail arrives in the new one and all your devices use it.</source>
        <translation>Conserve la cuenta antigua hasta que el correo llegue a la nueva y todos sus dispositivos la utilicen.</translation>
    </message>
    <message>
        <source>Several mailboxes</source>
        <translation>Varios buzones</translation>
    </message>
    <message>
        <source>For helpdesks: a table of mailboxes, read from a CSV file or pasted from a spreadsheet. A line is “user1;password1;user2;password2”, as imapsync&apos;s lists are, or the first line names the columns: host1, port1, security1, user1, password1 and the same with 2.</source>
        <translation>Para servicios de asistencia: una tabla de buzones, leída de un archivo CSV o pegada desde una hoja de cálculo. Cada línea tiene la forma «user1;password1;user2;password2», como en las listas de imapsync, o bien la primera línea da nombre a las columnas: host1, port1, security1, user1, password1 y las mismas con un 2.</translation>
    </message>
    <message>
        <source>Test Sign-In tries all accounts and copies nothing. Copy All runs so many mailboxes at once as you choose. Passwords stay in memory and are never written to a file.</source>
        <translation>«Probar inicio de sesión» comprueba todas las cuentas y no copia nada. «Copiar todos» procesa a la vez tantos buzones como usted elija. Las contraseñas permanecen en la memoria y nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>Moving a mailbox with Mailhaul</source>
        <translation>Trasladar un buzón con Mailhaul</translation>
    </message>
    <message>
        <source>“Is it really all there?” answers that with proof. Compare Both Accounts Now opens both accounts afresh, where possible with another mail reader, and compares them message by message: Quick looks at headers, sizes, flags and dates, Thorough at every byte. Each difference is listed with what can be done, and an exported report has it all.</source>
        <translation>«¿Está realmente todo?» responde a esa pregunta con pruebas. «Comparar ahora ambas cuentas» vuelve a abrir las dos cuentas, si es posible con otro lector de correo, y las compara mensaje por mensaje: «Rápida» examina los encabezados, los tamaños, las marcas y las fechas; «Exhaustiva», cada byte. Cada diferencia aparece en la lista con lo que se puede hacer al respecto, y el informe exportado lo contiene todo.</translation>
    </message>
    <message>
        <source>Remove What This Copy Added takes the copy back. It first shows, folder by folder, what would be removed from the new account; messages that were changed since, and all that Mailhaul has not put there, are left alone. Nothing is removed before you press the button that says how many messages that are. For a copy of another day, go as far as the review and press Earlier Copy.</source>
        <translation>«Eliminar lo que añadió esta copia» revierte la copia. Primero muestra, carpeta por carpeta, lo que se eliminaría de la cuenta nueva; no se tocan los mensajes que se hayan modificado desde entonces ni nada que no haya puesto allí Mailhaul. No se elimina nada antes de que pulse el botón que indica cuántos mensajes son. Para una copia de otro día, avance hasta la revisión y pulse «Copia anterior».</translation>
    </message>
    <message>
        <source>Details for Support shows what somebody who helps you needs to see, without names, passwords or messages; you decide what else may be in it, save it as a text and give it to whom you like. Mailhaul sends it to nobody. What it did is also in mailhaul.log in the folder “log” of its data, with names, but without passwords and messages.</source>
        <translation>«Detalles para la asistencia» muestra lo que necesita ver quien le ayude, sin nombres, contraseñas ni mensajes; usted decide qué más puede contener, lo guarda como texto y se lo da a quien quiera. Mailhaul no lo envía a nadie. Lo que ha hecho consta también en mailhaul.log, en la carpeta «log» de sus datos, con nombres, pero sin contraseñas ni mensajes.</translation>
    </message>
    <message>
        <source>Further columns take options of mailhaul-cli for a single mailbox, such as folder, exclude, subfolder2, f1f2, maxage or maxsize. What a line leaves empty is as usual. Folders and pairs of f1f2 can be several, with “|” between them.</source>
        <translation>Otras columnas admiten opciones de mailhaul-cli para un solo buzón, como folder, exclude, subfolder2, f1f2, maxage o maxsize. Lo que una línea deja vacío queda como de costumbre. Las carpetas y los pares de f1f2 pueden ser varios, separados por «|».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListModel</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué ocurre con él</translation>
    </message>
    <message>
        <source>…</source>
        <comment>not read yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>too large: the new server takes at most %1</source>
        <translation>demasiado grande: el servidor nuevo admite como máximo %1</translation>
    </message>
    <message>
        <source>will be copied to “%1”, but is so large that the server may refuse it</source>
        <translation>se copiará en «%1», pero es tan grande que el servidor podría rechazarlo</translation>
    </message>
    <message>
        <source>will be copied to “%1”</source>
        <translation>se copiará en «%1»</translation>
    </message>
    <message>
        <source>copied to “%1”</source>
        <translation>copiado en «%1»</translation>
    </message>
    <message>
        <source>is in “%1” already</source>
        <translation>ya está en «%1»</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>omitido por decisión suya</translation>
    </message>
    <message>
        <source>occurs in this folder before, so once is enough</source>
        <translation>ya aparece antes en esta carpeta, así que basta con una vez</translation>
    </message>
    <message>
        <source>cannot be copied</source>
        <translation>no se puede copiar</translation>
    </message>
    <message>
        <source>could not be copied; see the problems</source>
        <translation>no se pudo copiar; consulte los problemas</translation>
    </message>
    <message>
        <source>disappeared from the old account meanwhile</source>
        <translation>desapareció entretanto de la cuenta antigua</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessageListView</name>
    <message>
        <source>Which messages are shown</source>
        <translation>Qué mensajes se muestran</translation>
    </message>
    <message>
        <source>What happens to this message?</source>
        <translation>¿Qué ocurre con este mensaje?</translation>
    </message>
    <message>
        <source>A part of its subject or sender</source>
        <translation>Una parte del asunto o del remitente</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>&amp;What happens to this message?</source>
        <translation>¿&amp;Qué ocurre con este mensaje?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A list of messages and how many there are, such as &quot;To copy (1,234)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Subjects and senders cannot be read now: %1</source>
        <translation>Ahora no se pueden leer los asuntos ni los remitentes: %1</translation>
    </message>
    <message>
        <source>Searching: %1 found, %2 still to be looked at.</source>
        <translation>Buscando: %1 encontrados, %2 por examinar.</translation>
    </message>
    <message>
        <source>No message was found. Try another word of the subject or another part of the sender.</source>
        <translation>No se encontró ningún mensaje. Pruebe con otra palabra del asunto u otra parte del remitente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln mensaje encontrado.</numerusform>
            <numerusform>%Ln mensajes encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages of folders in which nothing has changed since the last run are counted, but not listed one by one.</source>
        <translation>Los mensajes de las carpetas en las que nada ha cambiado desde la última ejecución se cuentan, pero no se enumeran uno por uno.</translation>
    </message>
    <message>
        <source>There is no message in this list.</source>
        <translation>No hay ningún mensaje en esta lista.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Por copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiados</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>No se pueden copiar</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>No se pudieron copiar</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Desaparecidos entretanto</translation>
    </message>
    <message>
        <source>Too large for the new server</source>
        <translation>Demasiado grandes para el servidor nuevo</translation>
    </message>
    <message>
        <source>Risky: very large</source>
        <translation>Con riesgo: muy grandes</translation>
    </message>
</context>
<context>
    <name>Mailhaul::MessagesPanel</name>
    <message>
        <source>Copy &amp;repeated messages as often as they occur</source>
        <translation>Copiar los mensajes &amp;repetidos tantas veces como aparezcan</translation>
    </message>
    <message>
        <source>Only messages sent &amp;since</source>
        <translation>Solo mensajes enviados &amp;desde el</translation>
    </message>
    <message>
        <source>Only messages sent &amp;before</source>
        <translation>Solo mensajes enviados &amp;antes del</translation>
    </message>
    <message>
        <source>Only messages of a&amp;t most</source>
        <translation>Solo mensajes de &amp;hasta</translation>
    </message>
    <message>
        <source>Only messages of at &amp;least</source>
        <translation>Solo mensajes de al &amp;menos</translation>
    </message>
    <message>
        <source>For instance UNSEEN, or FROM &quot;anna&quot;; empty: all messages</source>
        <translation>Por ejemplo, UNSEEN o FROM &quot;anna&quot;; vacío: todos los mensajes</translation>
    </message>
    <message>
        <source>Only messages that this IMAP search finds</source>
        <translation>Solo los mensajes que encuentra esta búsqueda IMAP</translation>
    </message>
    <message>
        <source>Only what this &amp;IMAP search finds:</source>
        <translation>Solo lo que encuentra esta búsqueda &amp;IMAP:</translation>
    </message>
    <message>
        <source>Marks of messages that are there already</source>
        <translation>Marcas de los mensajes que ya están presentes</translation>
    </message>
    <message>
        <source>Add marks such as “read”, take none away</source>
        <translation>Añadir marcas como «leído», sin quitar ninguna</translation>
    </message>
    <message>
        <source>Make the marks the same as in the old account</source>
        <translation>Igualar las marcas con las de la cuenta antigua</translation>
    </message>
    <message>
        <source>Leave the marks as they are</source>
        <translation>Dejar las marcas como están</translation>
    </message>
    <message>
        <source>Messages that are there &amp;already:</source>
        <translation>Mensajes que &amp;ya están presentes:</translation>
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
        <translation>«%1» de «%2» es desconocido o tiene un valor no válido.</translation>
    </message>
    <message>
        <source>It was not saved by Mailhaul. Choose another file.</source>
        <translation>No lo ha guardado Mailhaul. Elija otro archivo.</translation>
    </message>
    <message>
        <source>A newer Mailhaul has saved it. Install that version to open it.</source>
        <translation>Lo ha guardado una versión más reciente de Mailhaul. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>No se puede escribir el archivo «%1» (%2). Elija otra ubicación.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>No se puede leer el archivo «%1» (%2). Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be used: %2</source>
        <translation>No se puede usar el archivo «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::NewTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Estado futuro</translation>
    </message>
    <message>
        <source>Messages then</source>
        <translation>Mensajes después</translation>
    </message>
    <message numerus="yes">
        <source>exists, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>existe, fusionada a partir de %Ln carpeta</numerusform>
            <numerusform>existe, fusionada a partir de %Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be created, merged from %Ln folder(s)</source>
        <translation>
            <numerusform>se creará, fusionada a partir de %Ln carpeta</numerusform>
            <numerusform>se creará, fusionada a partir de %Ln carpetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::NoticeModel</name>
    <message>
        <source>%1 The line is made again in %2; nothing is lost.</source>
        <translation>%1 La conexión se restablecerá en %2; no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 Copying goes on by itself at %2.</source>
        <translation>%1 La copia continuará por sí sola a las %2.</translation>
    </message>
    <message>
        <source>The folder “%1” is not in the old account any more.</source>
        <translation>La carpeta «%1» ya no está en la cuenta antigua.</translation>
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
        <translation>Mostrar los mensajes: %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::PaceBox</name>
    <message>
        <source>Bandwidth at most</source>
        <translation>Ancho de banda máximo</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB por segundo</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Máximo de mensajes</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>&amp;Bandwidth at most:</source>
        <translation>Ancho de &amp;banda máximo:</translation>
    </message>
    <message>
        <source>&amp;Messages at most:</source>
        <translation>Máximo de &amp;mensajes:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Prefill</name>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>«%1» no es un objeto.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is unknown or has a value that does not fit.</source>
        <translation>«%1» de «%2» es desconocido o tiene un valor no válido.</translation>
    </message>
    <message>
        <source>“%1” is unknown.</source>
        <translation>«%1» es desconocido.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its name and its permissions.</source>
        <translation>No se puede leer el archivo «%1» (%2). Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The file “%1” does not describe two accounts: %2 Correct it and start again.</source>
        <translation>El archivo «%1» no describe dos cuentas: %2 Corríjalo e inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” holds passwords and could not be deleted (%2). Delete it and start again.</source>
        <translation>El archivo «%1» contiene contraseñas y no se pudo eliminar (%2). Elimínelo e inicie el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln problema:</numerusform>
            <numerusform>%Ln problemas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Try A&amp;ll Again</source>
        <translation>Reintentar &amp;todos</translation>
    </message>
    <message>
        <source>Tries the selected problem again.</source>
        <translation>Vuelve a intentarlo con el problema seleccionado.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ProblemModel</name>
    <message>
        <source>%1
The server says: %2</source>
        <translation>%1
El servidor responde: %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RateGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Now %1, at most %2.</source>
        <translation>Ahora %1, como máximo %2.</translation>
    </message>
    <message>
        <source>Speed over time, at most %1</source>
        <translation>Velocidad a lo largo del tiempo, como máximo %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReportText</name>
    <message>
        <source>%1 of %2 messages could not be copied. All others are in the new account.</source>
        <translation>No se pudieron copiar %1 de %2 mensajes. Todos los demás están en la cuenta nueva.</translation>
    </message>
    <message>
        <source>There was no message in the chosen folders.</source>
        <translation>No había ningún mensaje en las carpetas elegidas.</translation>
    </message>
    <message>
        <source>There was nothing to copy: the new account has every message.</source>
        <translation>No había nada que copiar: la cuenta nueva tiene todos los mensajes.</translation>
    </message>
    <message>
        <source>All messages except those you left out are in the new account.</source>
        <translation>Todos los mensajes, excepto los que usted omitió, están en la cuenta nueva.</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Todos los mensajes están en la cuenta nueva, excepto %Ln que entretanto desapareció de la cuenta antigua.</numerusform>
            <numerusform>Todos los mensajes están en la cuenta nueva, excepto %Ln que entretanto desaparecieron de la cuenta antigua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages of the chosen folders are in the new account: %Ln of them copied now.</source>
        <translation>
            <numerusform>Todos los mensajes de las carpetas elegidas están en la cuenta nueva: %Ln de ellos se ha copiado ahora.</numerusform>
            <numerusform>Todos los mensajes de las carpetas elegidas están en la cuenta nueva: %Ln de ellos se han copiado ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages, %2, the biggest %3</source>
        <translation>%1 mensajes, %2, el mayor de %3</translation>
    </message>
    <message numerus="yes">
        <source>You stopped after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>Usted detuvo la copia después de copiarse %Ln mensaje.</numerusform>
            <numerusform>Usted detuvo la copia después de copiarse %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy ended early, after %Ln message(s) had been copied.</source>
        <translation>
            <numerusform>La copia terminó antes de tiempo, después de copiarse %Ln mensaje.</numerusform>
            <numerusform>La copia terminó antes de tiempo, después de copiarse %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Run it again to go on where it ended: what is in the new account already is not copied twice.</source>
        <translation>No se ha perdido nada. Vuelva a ejecutar la copia para continuar donde terminó: lo que ya está en la cuenta nueva no se copia dos veces.</translation>
    </message>
    <message>
        <source>The list of problems below says what can be done about them. Running it again tries only what is missing.</source>
        <translation>La lista de problemas que figura más abajo indica qué se puede hacer al respecto. Si vuelve a ejecutar la copia, solo se intenta lo que falta.</translation>
    </message>
    <message>
        <source>Something else needs a look: see the problems below.</source>
        <translation>Hay algo más que requiere su atención: consulte los problemas más abajo.</translation>
    </message>
    <message>
        <source>The old account is unchanged. Run it again to fetch what arrives there later.</source>
        <translation>La cuenta antigua no ha cambiado. Vuelva a ejecutar la copia para recoger lo que llegue allí más tarde.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Folders worked on</source>
        <translation>Carpetas procesadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Size of what was copied</source>
        <translation>Tamaño de lo copiado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1, %2 messages per second</source>
        <translation>%1, %2 mensajes por segundo</translation>
    </message>
    <message>
        <source>Biggest message copied</source>
        <translation>Mensaje más grande copiado</translation>
    </message>
    <message>
        <source>Messages without identifying header in the old account</source>
        <translation>Mensajes sin encabezado identificador en la cuenta antigua</translation>
    </message>
    <message>
        <source>Messages without identifying header in the new account</source>
        <translation>Mensajes sin encabezado identificador en la cuenta nueva</translation>
    </message>
    <message>
        <source>Repeated messages in the new account</source>
        <translation>Mensajes repetidos en la cuenta nueva</translation>
    </message>
    <message>
        <source>Messages only in the old account</source>
        <translation>Mensajes que solo están en la cuenta antigua</translation>
    </message>
    <message>
        <source>Messages only in the new account</source>
        <translation>Mensajes que solo están en la cuenta nueva</translation>
    </message>
    <message>
        <source>Reconnections to the old account</source>
        <translation>Reconexiones con la cuenta antigua</translation>
    </message>
    <message>
        <source>Reconnections to the new account</source>
        <translation>Reconexiones con la cuenta nueva</translation>
    </message>
    <message>
        <source>Old account at the start</source>
        <translation>Cuenta antigua al inicio</translation>
    </message>
    <message>
        <source>New account at the start</source>
        <translation>Cuenta nueva al inicio</translation>
    </message>
    <message>
        <source>Old account at the end</source>
        <translation>Cuenta antigua al final</translation>
    </message>
    <message>
        <source>New account at the end</source>
        <translation>Cuenta nueva al final</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Por copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiados</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Cannot be copied</source>
        <translation>No se pueden copiar</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>No se pudieron copiar</translation>
    </message>
    <message>
        <source>Disappeared meanwhile</source>
        <translation>Desaparecidos entretanto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin procesar</translation>
    </message>
    <message numerus="yes">
        <source>All messages are in the new account, except those that you left out and %Ln that disappeared from the old account meanwhile.</source>
        <translation>
            <numerusform>Todos los mensajes están en la cuenta nueva, excepto los que usted omitió y %Ln que entretanto desapareció de la cuenta antigua.</numerusform>
            <numerusform>Todos los mensajes están en la cuenta nueva, excepto los que usted omitió y %Ln que entretanto desaparecieron de la cuenta antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages could not be copied.</source>
        <translation>No se pudieron copiar %1 de %2 mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted from the old account, as you asked. Run it again to fetch what arrives there later.</source>
        <translation>
            <numerusform>Se eliminó %Ln mensaje de la cuenta antigua, tal como usted pidió. Vuelva a ejecutar la copia para recoger lo que llegue allí más tarde.</numerusform>
            <numerusform>Se eliminaron %Ln mensajes de la cuenta antigua, tal como usted pidió. Vuelva a ejecutar la copia para recoger lo que llegue allí más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from the old account</source>
        <translation>Eliminados de la cuenta antigua</translation>
    </message>
    <message>
        <source>Deleted from the new account</source>
        <translation>Eliminados de la cuenta nueva</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Every message that was found is counted in exactly one of the numbers below.</source>
        <translation>Cada mensaje encontrado se cuenta exactamente en uno de los números siguientes.</translation>
    </message>
    <message>
        <source>Goes back to the review and compares both accounts anew.</source>
        <translation>Vuelve a la revisión y compara de nuevo ambas cuentas.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>&amp;Run Again Now</source>
        <translation>&amp;Ejecutar de nuevo ahora</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Saves the result as PDF, HTML, CSV, JSON or text.</source>
        <translation>Guarda el resultado como PDF, HTML, CSV, JSON o texto.</translation>
    </message>
    <message>
        <source>Details of the result</source>
        <translation>Detalles del resultado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Forward mail from the old account</source>
        <translation>Reenviar el correo de la cuenta antigua</translation>
    </message>
    <message>
        <source>Switch it on in the old provider&apos;s settings, so that nothing that still goes there is missed.</source>
        <translation>Active el reenvío en la configuración del proveedor antiguo para no perderse nada de lo que aún se envíe allí.</translation>
    </message>
    <message>
        <source>Set up the new account on phones and computers</source>
        <translation>Configurar la cuenta nueva en teléfonos y ordenadores</translation>
    </message>
    <message>
        <source>Remove the old one from them only when the new one works.</source>
        <translation>No quite de ellos la antigua hasta que la nueva funcione.</translation>
    </message>
    <message>
        <source>Tell people and services the new address</source>
        <translation>Comunicar la dirección nueva a personas y servicios</translation>
    </message>
    <message>
        <source>Banks, shops and networks send sign-in links to the address that they know.</source>
        <translation>Los bancos, las tiendas y las redes sociales envían enlaces de inicio de sesión a la dirección que conocen.</translation>
    </message>
    <message>
        <source>Run again in some days</source>
        <translation>Ejecutar de nuevo dentro de unos días</translation>
    </message>
    <message>
        <source>It fetches what has arrived in the old account since, and copies nothing twice.</source>
        <translation>Así se recoge lo que ha llegado desde entonces a la cuenta antigua, y nada se copia dos veces.</translation>
    </message>
    <message>
        <source>Delete app passwords that you made for this</source>
        <translation>Eliminar las contraseñas de aplicación que haya creado para esto</translation>
    </message>
    <message>
        <source>On the security page of both providers. They are not needed any more after the last run.</source>
        <translation>En la página de seguridad de ambos proveedores. Después de la última ejecución ya no hacen falta.</translation>
    </message>
    <message>
        <source>Export the Result</source>
        <translation>Exportar el resultado</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The name must end in .pdf, .html, .csv, .json or .txt. Try again.</source>
        <translation>El nombre debe terminar en .pdf, .html, .csv, .json o .txt. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). Choose another place.</source>
        <translation>No se pudo escribir el informe en %1 (%2). Elija otra ubicación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that had been copied are removed again.</source>
        <translation>
            <numerusform>%Ln mensaje que se había copiado ya se ha eliminado de la cuenta nueva.</numerusform>
            <numerusform>%Ln mensajes que se habían copiado ya se han eliminado de la cuenta nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers below tell of the copy, as it was before. Run it again if you want the messages back.</source>
        <translation>Las cifras de abajo se refieren a la copia, tal como estaba antes. Vuelva a ejecutarla si desea recuperar los mensajes.</translation>
    </message>
    <message>
        <source>&amp;Details for Support…</source>
        <translation>&amp;Detalles para la asistencia…</translation>
    </message>
    <message>
        <source>Shows what somebody who helps you needs to see, and saves it.</source>
        <translation>Muestra lo que necesita ver quien le ayude, y lo guarda.</translation>
    </message>
    <message>
        <source>Mailhaul result %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Resultado de Mailhaul %1</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewPage</name>
    <message>
        <source>Compare &amp;Again</source>
        <translation>Comparar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The comparison ended early. The problems below say why. Compare again, or go back to change something.</source>
        <translation>La comparación terminó antes de tiempo. Los problemas que figuran más abajo indican el motivo. Compare de nuevo o vuelva atrás para cambiar algo.</translation>
    </message>
    <message>
        <source>There is nothing to copy: the new account has every message.</source>
        <translation>No hay nada que copiar: la cuenta nueva tiene todos los mensajes.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. The old account stays as it is.</source>
        <translation>La copia no empieza hasta que pulse el botón de abajo. La cuenta antigua queda como está.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %Ln Message(s)</source>
        <translation>
            <numerusform>&amp;Copiar %Ln mensaje</numerusform>
            <numerusform>&amp;Copiar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in to both accounts…</source>
        <translation>Iniciando sesión en ambas cuentas…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Examinando las carpetas…</translation>
    </message>
    <message>
        <source>Comparing the folders…</source>
        <translation>Comparando las carpetas…</translation>
    </message>
    <message>
        <source>All folders exist in the new account already.</source>
        <translation>Todas las carpetas existen ya en la cuenta nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) will be created in the new account.</source>
        <translation>
            <numerusform>Se creará %Ln carpeta en la cuenta nueva.</numerusform>
            <numerusform>Se crearán %Ln carpetas en la cuenta nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with %1 will be copied.</source>
        <extracomment>%1 is a size such as 1.4 GB</extracomment>
        <translation>
            <numerusform>Se copiará %Ln mensaje (%1).</numerusform>
            <numerusform>Se copiarán %Ln mensajes (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing “%1” on both sides: %2 of %3 folders are done.</source>
        <translation>Comparando «%1» en ambos lados: %2 de %3 carpetas terminadas.</translation>
    </message>
    <message>
        <source>There is nothing that can be copied.</source>
        <translation>No hay nada que se pueda copiar.</translation>
    </message>
    <message>
        <source>Save as &amp;File…</source>
        <translation>Guardar como arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Saves accounts and choices without passwords, to copy on another machine or later.</source>
        <translation>Guarda las cuentas y las opciones elegidas, sin contraseñas, para copiar en otro equipo o más tarde.</translation>
    </message>
    <message>
        <source>Details of the review</source>
        <translation>Detalles de la revisión</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Qué podría salir mal</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Folders of the new account as they will be</source>
        <translation>Carpetas de la cuenta nueva tal como van a quedar</translation>
    </message>
    <message>
        <source>The same on the command line. Put the two passwords into the files that it names. It makes the marks of messages that are there already the same.</source>
        <translation>Lo mismo en la línea de comandos. Ponga las dos contraseñas en los archivos que se indican en ella. También iguala las marcas de los mensajes que ya están presentes.</translation>
    </message>
    <message>
        <source>Command line of mailhaul-cli</source>
        <translation>Línea de comandos de mailhaul-cli</translation>
    </message>
    <message>
        <source>Co&amp;py to Clipboard</source>
        <translation>Copiar al &amp;portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Warnings (%Ln)</source>
        <translation>
            <numerusform>Advertencias (%Ln)</numerusform>
            <numerusform>Advertencias (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is expected to go wrong.</source>
        <translation>No se espera que nada salga mal.</translation>
    </message>
    <message>
        <source>Copying begins only when you press the button below. Then messages are deleted, as you have chosen: %1 in the old account, %2 in the new one. This cannot be undone.</source>
        <translation>La copia no empieza hasta que pulse el botón de abajo. Después se eliminarán mensajes, tal como ha elegido: %1 en la cuenta antigua, %2 en la nueva. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Ear&amp;lier Copy…</source>
        <translation>Copia an&amp;terior…</translation>
    </message>
    <message>
        <source>Compares both accounts message by message, or takes back what was copied before.</source>
        <translation>Compara ambas cuentas mensaje por mensaje, o revierte lo que se copió antes.</translation>
    </message>
    <message>
        <source>This is what will happen. Nothing is copied before you press the button below.</source>
        <translation>Esto es lo que va a ocurrir. No se copia nada hasta que pulse el botón de abajo.</translation>
    </message>
    <message>
        <source>You can go on all the same: new folders and marks such as “read” are brought over.</source>
        <translation>Puede continuar de todos modos: se trasladan las carpetas nuevas y las marcas como «leído».</translation>
    </message>
</context>
<context>
    <name>Mailhaul::ReviewText</name>
    <message numerus="yes">
        <source>%Ln message(s) are larger than the %1 that the new server takes. Save their attachments first, or ask the new provider for a higher limit.</source>
        <translation>
            <numerusform>%Ln mensaje supera los %1 que admite el servidor nuevo. Guarde antes sus archivos adjuntos o pida al proveedor nuevo un límite mayor.</numerusform>
            <numerusform>%Ln mensajes superan los %1 que admite el servidor nuevo. Guarde antes sus archivos adjuntos o pida al proveedor nuevo un límite mayor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are so large that some servers refuse them. They are tried; should one be refused, the result says which.</source>
        <translation>
            <numerusform>%Ln mensaje es tan grande que algunos servidores lo rechazan. Se intentará copiarlo; si se rechaza, el resultado lo indicará.</numerusform>
            <numerusform>%Ln mensajes son tan grandes que algunos servidores los rechazan. Se intentará copiarlos; si se rechaza alguno, el resultado indicará cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new server does not take the name “%1”, so the folder will be called “%2”. Go back to choose another name.</source>
        <translation>El servidor nuevo no admite el nombre «%1», por lo que la carpeta se llamará «%2». Vuelva atrás para elegir otro nombre.</translation>
    </message>
    <message>
        <source>%1 come together in “%2”. Go back if you want to keep them apart.</source>
        <translation>%1 se reúnen en «%2». Vuelva atrás si quiere mantenerlas separadas.</translation>
    </message>
    <message>
        <source>Copying takes between %1 and %2, depending on both servers: until %3 at the latest, if you start now.</source>
        <translation>La copia tardará entre %1 y %2, según ambos servidores. Fin previsto si empieza ahora: %3 como muy tarde.</translation>
    </message>
    <message>
        <source>Copying takes about %1: until %2, if you start now.</source>
        <translation>La copia tardará unos %1. Fin previsto si empieza ahora: %2.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::RulesPanel</name>
    <message>
        <source>Folders of the same &amp;purpose find each other, such as “Sent” and “Gesendet”</source>
        <translation>Emparejar las carpetas de la misma &amp;finalidad, como «Sent» y «Enviados»</translation>
    </message>
    <message>
        <source>Leave &amp;empty folders out</source>
        <translation>Omitir las carpetas &amp;vacías</translation>
    </message>
    <message>
        <source>Put &amp;everything below this folder:</source>
        <translation>Poner &amp;todo bajo esta carpeta:</translation>
    </message>
    <message>
        <source>For instance “Old mail”; empty puts nothing below another folder.</source>
        <translation>Por ejemplo, «Correo antiguo»; vacío: no se pone nada bajo otra carpeta.</translation>
    </message>
    <message>
        <source>Beginning of names in the old account:</source>
        <translation>Comienzo de los nombres en la cuenta antigua:</translation>
    </message>
    <message>
        <source>Empty: what the server says, such as “INBOX.”</source>
        <translation>Vacío: lo que indique el servidor, como «INBOX.»</translation>
    </message>
    <message>
        <source>Beginning of names in the new account:</source>
        <translation>Comienzo de los nombres en la cuenta nueva:</translation>
    </message>
    <message>
        <source>&amp;Rename with these patterns:</source>
        <translation>Cambiar los nombres con estos &amp;patrones:</translation>
    </message>
    <message>
        <source>One in a line, applied in order: s/^Archiv/Archive/</source>
        <translation>Uno por línea, aplicados por orden: s/^Archiv/Archive/</translation>
    </message>
    <message>
        <source>Copy folders that &amp;match:</source>
        <translation>Copiar las carpetas que &amp;coincidan con:</translation>
    </message>
    <message>
        <source>One regular expression in a line; empty: all</source>
        <translation>Una expresión regular por línea; vacío: todas</translation>
    </message>
    <message>
        <source>Leave out folders that m&amp;atch:</source>
        <translation>&amp;Omitir las carpetas que coincidan con:</translation>
    </message>
    <message>
        <source>One regular expression in a line</source>
        <translation>Una expresión regular por línea</translation>
    </message>
    <message>
        <source>What these rules change:</source>
        <translation>Lo que cambian estas reglas:</translation>
    </message>
    <message>
        <source>Nothing: every folder keeps the name that is suggested.</source>
        <translation>Nada: todas las carpetas conservan el nombre sugerido.</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: se omite</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailhaul::ServerSearch</name>
    <message>
        <source>Looking for the mail server of “%1”…</source>
        <translation>Buscando el servidor de correo de «%1»…</translation>
    </message>
    <message>
        <source>No mail server was found for “%1”. Ask the provider for its name and enter it under “Server settings”.</source>
        <translation>No se encontró ningún servidor de correo para «%1». Pregunte su nombre al proveedor e introdúzcalo en «Configuración del servidor».</translation>
    </message>
    <message>
        <source>%1, mail server %2 (known to Mailhaul)</source>
        <translation>%1, servidor de correo %2 (conocido por Mailhaul)</translation>
    </message>
    <message>
        <source>%1, mail server %2 (which takes in the mail of “%3”)</source>
        <translation>%1, servidor de correo %2 (que recibe el correo de «%3»)</translation>
    </message>
    <message>
        <source>Mail server %1 (it answers at one of the usual names)</source>
        <translation>Servidor de correo %1 (responde a uno de los nombres habituales)</translation>
    </message>
    <message>
        <source>Mail server %1 (as “%2” tells mail programs)</source>
        <translation>Servidor de correo %1 (como «%2» indica a los programas de correo)</translation>
    </message>
    <message>
        <source>Mail server %1 (from the internet&apos;s directory of “%2”)</source>
        <translation>Servidor de correo %1 (según el directorio de internet de «%2»)</translation>
    </message>
    <message>
        <source>The mail of “%1” seems to be kept at %2, under another name than your address. That is usual, but whoever gave this answer cannot be checked. Is this your provider?</source>
        <translation>Parece que el correo de «%1» se guarda en %2, con un nombre distinto del de su dirección. Es habitual, pero no se puede comprobar quién ha dado esta respuesta. ¿Es este su proveedor?</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralController</name>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>a la espera de su turno</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>sign-in works</source>
        <translation>el inicio de sesión funciona</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>error de inicio de sesión</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>copied with problems</source>
        <translation>copiado con problemas</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminado antes de tiempo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes are copied, %3 need a look.</source>
        <translation>Buzones copiados: %1 de %2; requieren atención: %3.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralModel</name>
    <message>
        <source>Old account</source>
        <translation>Cuenta antigua</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A user and the server</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SeveralWindow</name>
    <message>
        <source>Several Mailboxes</source>
        <translation>Varios buzones</translation>
    </message>
    <message>
        <source>Open or paste a table with a line for each mailbox: user1;password1;user2;password2, or with a first line that names the columns. Passwords stay in memory.</source>
        <translation>Abra o pegue una tabla con una línea para cada buzón: user1;password1;user2;password2, o con una primera línea que dé nombre a las columnas. Las contraseñas permanecen en la memoria.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Server of the old accounts</source>
        <translation>Servidor de las cuentas antiguas</translation>
    </message>
    <message>
        <source>Server of the new accounts</source>
        <translation>Servidor de las cuentas nuevas</translation>
    </message>
    <message>
        <source>Server of the &amp;new accounts, unless the table names it:</source>
        <translation>Servidor de las cuentas &amp;nuevas, salvo que lo indique la tabla:</translation>
    </message>
    <message>
        <source>&amp;Open Table…</source>
        <translation>&amp;Abrir tabla…</translation>
    </message>
    <message>
        <source>&amp;Paste Table</source>
        <translation>&amp;Pegar tabla</translation>
    </message>
    <message>
        <source>&amp;Test Sign-In</source>
        <translation>Pro&amp;bar inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todos</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Cuántos a la vez</translation>
    </message>
    <message>
        <source> at once</source>
        <extracomment>Behind a number of mailboxes</extracomment>
        <translation> a la vez</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Retry the Failed</source>
        <translation>&amp;Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Trust Certi&amp;ficate of This Server</source>
        <translation>Confiar en el certi&amp;ficado de este servidor</translation>
    </message>
    <message>
        <source>Save S&amp;ummary…</source>
        <translation>Guardar res&amp;umen…</translation>
    </message>
    <message>
        <source>Open a Table of Mailboxes</source>
        <translation>Abrir una tabla de buzones</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check its permissions.</source>
        <translation>No se puede leer el archivo «%1» (%2). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Save the Summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Choose another place.</source>
        <translation>No se puede escribir el archivo «%1» (%2). Elija otra ubicación.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <translation>%1 La huella digital SHA-256 del certificado es %2.</translation>
    </message>
    <message>
        <source>Mailboxes are still being worked on. Stop and close?</source>
        <translation>Todavía se están procesando buzones. ¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped. The table is not kept.</source>
        <translation>No se pierde nada. Cuando vuelva a copiar entre las mismas cuentas, la copia continuará donde se detuvo. La tabla no se conserva.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Server of the ol&amp;d accounts, unless the table names it:</source>
        <translation>Servidor de las cuentas an&amp;tiguas, salvo que lo indique la tabla:</translation>
    </message>
    <message>
        <source>Mailhaul mailboxes %1</source>
        <extracomment>The name of a file, with a date</extracomment>
        <translation>Buzones de Mailhaul %1</translation>
    </message>
    <message>
        <source>What became of the selected mailbox</source>
        <translation>Qué ha sido del buzón seleccionado</translation>
    </message>
</context>
<context>
    <name>Mailhaul::SupportDialog</name>
    <message>
        <source>Details for Support</source>
        <translation>Detalles para la asistencia</translation>
    </message>
    <message>
        <source>This is what somebody who helps you needs to see. Read it and save it; nothing is sent. Passwords and messages are never in it.</source>
        <translation>Esto es lo que necesita ver quien le ayude. Léalo y guárdelo; no se envía nada. Nunca contiene contraseñas ni mensajes.</translation>
    </message>
    <message>
        <source>With the &amp;names of folders, labels and marks</source>
        <translation>Con los &amp;nombres de carpetas, etiquetas y marcas</translation>
    </message>
    <message>
        <source>Otherwise each has a number in place of its name.</source>
        <translation>De lo contrario, cada uno lleva un número en lugar de su nombre.</translation>
    </message>
    <message>
        <source>With &amp;users and servers</source>
        <translation>Con los &amp;usuarios y los servidores</translation>
    </message>
    <message>
        <source>With all that the servers &amp;said</source>
        <translation>Con todo lo que &amp;dijeron los servidores</translation>
    </message>
    <message>
        <source>Otherwise only with the ordinary words of it, in which no name can be.</source>
        <translation>De lo contrario, solo con las palabras habituales, entre las que no puede haber ningún nombre.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para la asistencia</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Saves exactly the text above.</source>
        <translation>Guarda exactamente el texto de arriba.</translation>
    </message>
    <message>
        <source>Save the Details</source>
        <translation>Guardar los detalles</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Los detalles están en %1.</translation>
    </message>
    <message>
        <source>The details could not be written (%1). Choose another place.</source>
        <translation>No se pudieron escribir los detalles (%1). Elija otra ubicación.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetDelegate</name>
    <message>
        <source>Folder of the new account</source>
        <translation>Carpeta de la cuenta nueva</translation>
    </message>
</context>
<context>
    <name>Mailhaul::TargetPicker</name>
    <message>
        <source>Choose a Folder of the New Account</source>
        <translation>Elegir una carpeta de la cuenta nueva</translation>
    </message>
    <message>
        <source>Folders of the new account</source>
        <translation>Carpetas de la cuenta nueva</translation>
    </message>
    <message>
        <source>Put &amp;Into This Folder</source>
        <translation>Poner &amp;en esta carpeta</translation>
    </message>
    <message>
        <source>Put &amp;Below This Folder</source>
        <translation>Poner &amp;bajo esta carpeta</translation>
    </message>
    <message>
        <source>“Into” brings the messages together with what is in that folder. “Below” makes a subfolder with the old name.</source>
        <translation>«En» reúne los mensajes con lo que ya hay en esa carpeta. «Bajo» crea una subcarpeta con el nombre antiguo.</translation>
    </message>
</context>
<context>
    <name>Mailhaul::Text</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>minutes and seconds</comment>
        <extracomment>A length of time: %1 are minutes, %2 are seconds</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>hours and minutes</comment>
        <extracomment>A length of time: %1 are hours, %2 are minutes</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The time left is not known yet.</source>
        <translation>Aún no se conoce el tiempo restante.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Queda menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <translation>
            <numerusform>Queda aproximadamente %Ln minuto.</numerusform>
            <numerusform>Quedan aproximadamente %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes left.</source>
        <translation>Quedan aproximadamente de %1 a %2 minutos.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left.</source>
        <translation>
            <numerusform>Queda aproximadamente %Ln hora.</numerusform>
            <numerusform>Quedan aproximadamente %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 hours left.</source>
        <translation>Quedan aproximadamente de %1 a %2 horas.</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoModel</name>
    <message>
        <source>Would be removed</source>
        <translation>Se eliminarían</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Changed since, left alone</source>
        <translation>Modificados desde entonces, sin tocar</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Ya no estaban</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>La carpeta en sí</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>se eliminaría</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>stays, not empty</source>
        <translation>se conserva, no está vacía</translation>
    </message>
    <message>
        <source>gone or replaced: untouched</source>
        <translation>desaparecida o sustituida: intacta</translation>
    </message>
    <message>
        <source>Not in the old account any more, left alone</source>
        <translation>Ya no están en la cuenta antigua, sin tocar</translation>
    </message>
</context>
<context>
    <name>Mailhaul::UndoPanel</name>
    <message>
        <source>Do you want to take it back?</source>
        <translation>¿Desea revertir la copia?</translation>
    </message>
    <message>
        <source>Re&amp;move What This Copy Added…</source>
        <translation>Eli&amp;minar lo que añadió esta copia…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the New Account</source>
        <translation>Eliminar de la cuenta nue&amp;va</translation>
    </message>
    <message>
        <source>Shows what would be removed, and touches nothing.</source>
        <translation>Muestra lo que se eliminaría, sin tocar nada.</translation>
    </message>
    <message>
        <source>What happens to the folders of the new account</source>
        <translation>Qué ocurre con las carpetas de la cuenta nueva</translation>
    </message>
    <message>
        <source>Cancelling: the connection is being ended.</source>
        <translation>Cancelando: se está cerrando la conexión.</translation>
    </message>
    <message>
        <source>Signing in to the new account…</source>
        <translation>Iniciando sesión en la cuenta nueva…</translation>
    </message>
    <message>
        <source>Looking at “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Examinando «%1»: %2 de %3 mensajes y %4 de %5 carpetas completados.</translation>
    </message>
    <message>
        <source>Removing from “%1”: %2 of %3 messages and %4 of %5 folders are done.</source>
        <translation>Eliminando de «%1»: %2 de %3 mensajes y %4 de %5 carpetas completados.</translation>
    </message>
    <message>
        <source>This was cancelled, and nothing was changed. Start it again if you want to see what can be removed.</source>
        <translation>La operación se ha cancelado y no se ha modificado nada. Vuelva a iniciarla si desea ver qué se puede eliminar.</translation>
    </message>
    <message>
        <source>This was cancelled. What had been removed stays removed; start it again to see what is left.</source>
        <translation>La operación se ha cancelado. Lo que ya se había eliminado sigue eliminado; vuelva a iniciarla para ver qué queda.</translation>
    </message>
    <message>
        <source>Run the copy again if you want the messages back. It brings those that are still in the old account.</source>
        <translation>Vuelva a ejecutar la copia si desea recuperar los mensajes. Se copiarán los que sigan en la cuenta antigua.</translation>
    </message>
    <message>
        <source>There is nothing to remove. Delete messages that were changed since with a mail program.</source>
        <translation>No hay nada que eliminar. Los mensajes que se hayan modificado desde entonces, elimínelos con un programa de correo.</translation>
    </message>
    <message>
        <source>Nothing has been removed so far. Messages that the old account no longer has would then be in neither; all others can be copied again.</source>
        <translation>Hasta ahora no se ha eliminado nada. Los mensajes que ya no están en la cuenta antigua no estarían entonces en ninguna de las dos; todos los demás se pueden volver a copiar.</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Message(s) from the New Account</source>
        <translation>
            <numerusform>Eliminar %Ln mensaje de la cuenta nue&amp;va</numerusform>
            <numerusform>Eliminar %Ln mensajes de la cuenta nue&amp;va</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %Ln Empty Folder(s) from the New Account</source>
        <translation>
            <numerusform>Eliminar %Ln carpeta vacía de la cuenta nue&amp;va</numerusform>
            <numerusform>Eliminar %Ln carpetas vacías de la cuenta nue&amp;va</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of taking it back</source>
        <translation>Progreso de la operación de deshacer</translation>
    </message>
    <message>
        <source>Also remove messages that the old account does not &amp;have any more</source>
        <translation>Eliminar &amp;también los mensajes que la cuenta antigua ya no tiene</translation>
    </message>
    <message>
        <source>They are lost then, since nobody else has them.</source>
        <translation>Entonces se pierden, porque nadie más los tiene.</translation>
    </message>
    <message>
        <source>What Mailhaul has copied from this old account, now and earlier, can be removed from the new one again, unless it was changed since or the old account has lost it. You see first what that would be. The old account stays as it is.</source>
        <translation>Lo que Mailhaul ha copiado de esta cuenta antigua, ahora y antes, se puede volver a quitar de la nueva, salvo lo que se haya modificado desde entonces o la cuenta antigua ya no tenga. Primero verá qué sería. La cuenta antigua queda como está.</translation>
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
        <translation>Cerrar Mailhaul</translation>
    </message>
    <message>
        <source>Messages are still being copied. Stop and close?</source>
        <translation>Todavía se están copiando mensajes. ¿Desea detener la copia y cerrar?</translation>
    </message>
    <message>
        <source>Nothing is lost. When you copy between the same accounts again, it goes on where it stopped.</source>
        <translation>No se pierde nada. Cuando vuelva a copiar entre las mismas cuentas, la copia continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep Copying</source>
        <translation>&amp;Seguir copiando</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Several &amp;Mailboxes…</source>
        <translation>Varios bu&amp;zones…</translation>
    </message>
    <message>
        <source>Continue Copying</source>
        <translation>Continuar la copia</translation>
    </message>
    <message>
        <source>The copy from %1 to %2 was not finished. Continue it?</source>
        <translation>La copia de %1 a %2 no se completó. ¿Desea continuarla?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Open a Migration</source>
        <translation>Abrir una migración</translation>
    </message>
    <message>
        <source>Migrations (*.mailhaul)</source>
        <translation>Migraciones (*.mailhaul)</translation>
    </message>
    <message>
        <source>Save the Migration</source>
        <translation>Guardar la migración</translation>
    </message>
    <message>
        <source>Messages are being copied.</source>
        <translation>Se están copiando mensajes.</translation>
    </message>
    <message>
        <source>Both accounts are being compared.</source>
        <translation>Se están comparando ambas cuentas.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and subtitle of a page</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The name of a file: from one account to another</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The title of a page of the wizard</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>What has been copied is not copied again. You will be asked for passwords that are not in this computer&apos;s keychain. “Forget It” removes those that are.</source>
        <translation>Lo ya copiado no se vuelve a copiar. Se le pedirán las contraseñas que no estén en el depósito de claves de este equipo. «Descartar» elimina las que sí están.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>An operator such as s/old/new/ or tr/a-z/A-Z/ has to begin here.</source>
        <translation>Aquí debe empezar un operador como s/viejo/nuevo/ o tr/a-z/A-Z/.</translation>
    </message>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>El patrón no es válido: %1.</translation>
    </message>
    <message>
        <source>A match operator such as m{…}i or /…/ has to begin here.</source>
        <translation>Aquí debe empezar un operador de coincidencia como m{…}i o /…/.</translation>
    </message>
    <message>
        <source>Perl takes @ and a letter for a list; write a backslash before the @.</source>
        <translation>Perl interpreta @ seguida de una letra como una lista; escriba una barra invertida antes de la @.</translation>
    </message>
    <message>
        <source>Inside a pattern, what was captured is written \1 and not $1.</source>
        <translation>Dentro de un patrón, lo capturado se escribe \1 y no $1.</translation>
    </message>
    <message>
        <source>Write a backslash before a dollar sign that means itself.</source>
        <translation>Escriba una barra invertida antes de un signo de dólar que deba entenderse literalmente.</translation>
    </message>
    <message>
        <source>The variable %1 is not known. Write a backslash before a dollar sign that means itself.</source>
        <translation>La variable %1 es desconocida. Escriba una barra invertida antes de un signo de dólar que deba entenderse literalmente.</translation>
    </message>
    <message>
        <source>A delimiter such as / or { is missing here.</source>
        <translation>Aquí falta un delimitador como / o {.</translation>
    </message>
    <message>
        <source>%1 cannot be a delimiter; use / or { for example.</source>
        <translation>%1 no puede ser un delimitador; use, por ejemplo, / o {.</translation>
    </message>
    <message>
        <source>The closing delimiter %1 is missing.</source>
        <translation>Falta el delimitador de cierre %1.</translation>
    </message>
    <message>
        <source>The modifier e would run the replacement as a program, which is never done.</source>
        <translation>El modificador e ejecutaría el texto de reemplazo como un programa, lo que no se hace nunca.</translation>
    </message>
    <message>
        <source>The modifier %1 is not known here. Known are: %2.</source>
        <translation>El modificador %1 es desconocido aquí. Los conocidos son: %2.</translation>
    </message>
    <message>
        <source>Nothing can follow the operator; is a delimiter inside it not escaped?</source>
        <translation>No puede haber nada después del operador; ¿falta una barra invertida delante de algún delimitador en su interior?</translation>
    </message>
    <message>
        <source>The range %1-%2 runs backwards.</source>
        <translation>El intervalo %1-%2 está invertido.</translation>
    </message>
    <message>
        <source>It is not clear where the range %1-%2 ends; write a backslash before a hyphen that means itself.</source>
        <translation>No está claro dónde termina el intervalo %1-%2; escriba una barra invertida delante de un guion que se represente a sí mismo.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The new account refused this message (%1), so it is attached unchanged.</source>
        <translation>La cuenta nueva rechazó este mensaje (%1), por lo que se adjunta sin cambios.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>It never ended.</source>
        <translation>La ejecución nunca llegó a terminar.</translation>
    </message>
    <message>
        <source>Old account</source>
        <translation>Cuenta antigua</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiados</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Mailhaul %1 on %2</source>
        <translation>Mailhaul %1 en %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>These are the first %1 of %2.</source>
        <translation>Estos son los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Report of a mailbox move</source>
        <translation>Informe del traslado de un buzón</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>No audit has been made after this run.</source>
        <translation>No se ha hecho ninguna auditoría después de esta ejecución.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>found %1; copied %2, already there %3, left out %4, repeated %5, could not be copied %6, vanished %7, not reached %8</source>
        <translation>encontrados %1; copiados %2, ya presentes %3, omitidos %4, repetidos %5, no se pudieron copiar %6, desaparecidos %7, sin procesar %8</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Por copiar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Could not be copied</source>
        <translation>No se pudieron copiar</translation>
    </message>
    <message>
        <source>Vanished meanwhile</source>
        <translation>Desaparecidos entretanto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Your rules leave it out.</source>
        <translation>Sus reglas omiten este mensaje.</translation>
    </message>
    <message>
        <source>The same message is in this folder once more; one of them is enough.</source>
        <translation>El mismo mensaje está otra vez en esta carpeta; basta con uno de ellos.</translation>
    </message>
    <message>
        <source>It disappeared from the old account while the copy ran.</source>
        <translation>El mensaje desapareció de la cuenta antigua mientras se hacía la copia.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The next run looks whether it arrived.</source>
        <translation>El mensaje se envió y no llegó ninguna respuesta. La próxima ejecución comprobará si ha llegado.</translation>
    </message>
    <message>
        <source>The run ended before. The next run goes on here.</source>
        <translation>La ejecución terminó antes. La próxima ejecución continuará aquí.</translation>
    </message>
    <message>
        <source>Its folder could not be worked on to the end.</source>
        <translation>Su carpeta no se pudo procesar hasta el final.</translation>
    </message>
    <message>
        <source>The program was ended before the run was over. Run it again to go on where it was.</source>
        <translation>El programa se cerró antes de que terminara la ejecución. Vuelva a ejecutar la copia para continuar donde estaba.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been written.</source>
        <translation>Esto ha sido una simulación: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The run went to its end.</source>
        <translation>La ejecución llegó hasta el final.</translation>
    </message>
    <message>
        <source>The run was stopped. Run it again to go on where it was.</source>
        <translation>La ejecución se detuvo. Vuelva a ejecutar la copia para continuar donde estaba.</translation>
    </message>
    <message>
        <source>The run ended early. The problems below say why; then run it again.</source>
        <translation>La ejecución terminó antes de tiempo. Los problemas que figuran más abajo indican el motivo; después, vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>The account does not balance. This is a mistake of Mailhaul, not yours; nothing is lost by it. Report it with these figures. By the record: %1. By the run&apos;s own count: %2.</source>
        <translation>El balance no cuadra. Es un error de Mailhaul, no suyo; no se pierde nada por ello. Notifíquelo con estas cifras. Según el registro: %1. Según el recuento de la propia ejecución: %2.</translation>
    </message>
    <message>
        <source>%1 (signed in as %2)</source>
        <translation>%1 (sesión iniciada como %2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2, port %3</source>
        <translation>%1 en %2, puerto %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Since then %1 messages have been taken back from the new account.</source>
        <translation>Desde entonces se han retirado %1 mensajes de la cuenta nueva.</translation>
    </message>
    <message>
        <source>It was taken back from the new account. A new run copies it again.</source>
        <translation>Se retiró de la cuenta nueva. Una nueva ejecución lo copia otra vez.</translation>
    </message>
</context>
<context>
    <name>ReportMail</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Mail was copied</source>
        <translation>Se ha copiado correo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Messages copied</source>
        <translation>Mensajes copiados</translation>
    </message>
    <message>
        <source>Bytes copied</source>
        <translation>Bytes copiados</translation>
    </message>
    <message>
        <source>Messages skipped</source>
        <translation>Mensajes omitidos</translation>
    </message>
    <message>
        <source>Messages deleted in the old account</source>
        <translation>Mensajes eliminados en la cuenta antigua</translation>
    </message>
    <message>
        <source>Messages deleted in the new account</source>
        <translation>Mensajes eliminados en la cuenta nueva</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Mailhaul: report of %1</source>
        <translation>Mailhaul: informe de %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server “%1” could not prove its identity, because its certificate is not trusted. Check the server name, or ask the provider which certificate it uses.</source>
        <translation>El servidor «%1» no pudo demostrar su identidad, porque su certificado no es de confianza. Compruebe el nombre del servidor o pregunte al proveedor qué certificado utiliza.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted: it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>El certificado del servidor «%1» no es de confianza: es para «%2», lo emitió «%3» y es válido hasta el %4. Continúe solo si el proveedor confirma su huella digital SHA-256 %5.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is not trusted (“%6”): it is for “%2”, was issued by “%3” and is valid until %4. Go on only if the provider confirms its SHA-256 fingerprint %5.</source>
        <translation>El certificado del servidor «%1» no es de confianza («%6»): es para «%2», lo emitió «%3» y es válido hasta el %4. Continúe solo si el proveedor confirma su huella digital SHA-256 %5.</translation>
    </message>
    <message>
        <source>The message was deleted or moved on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>El mensaje se eliminó o se movió en «%1» mientras se hacía la copia. Si fue intencionado, no hay que hacer nada; de lo contrario, vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>The folder was deleted or renamed on “%1” while the copy was running. If that was intended, nothing needs to be done; otherwise run the copy again.</source>
        <translation>La carpeta se eliminó o cambió de nombre en «%1» mientras se hacía la copia. Si fue intencionado, no hay que hacer nada; de lo contrario, vuelva a ejecutar la copia.</translation>
    </message>
    <message>
        <source>The server “%1” refused this message. Its answer may say why; the other messages are not affected, and running the copy again tries this one once more.</source>
        <translation>El servidor «%1» rechazó este mensaje. Es posible que su respuesta indique el motivo; los demás mensajes no se ven afectados, y al volver a ejecutar la copia se intentará este una vez más.</translation>
    </message>
    <message>
        <source>The server “%1” refused to work with this folder. Its answer may say why; another folder can be chosen in its place, or it can be left out.</source>
        <translation>El servidor «%1» se negó a trabajar con esta carpeta. Es posible que su respuesta indique el motivo; se puede elegir otra carpeta en su lugar, o bien omitirla.</translation>
    </message>
    <message>
        <source>The server “%1” refused what was asked of it. Its answer may say why; wait a few minutes and try again, or ask the provider.</source>
        <translation>El servidor «%1» rechazó lo que se le pidió. Es posible que su respuesta indique el motivo; espere unos minutos e inténtelo de nuevo, o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>Signing in to the old account “%1” failed.</source>
        <translation>No se pudo iniciar sesión en la cuenta antigua «%1».</translation>
    </message>
    <message>
        <source>Signing in to the new account “%1” failed.</source>
        <translation>No se pudo iniciar sesión en la cuenta nueva «%1».</translation>
    </message>
    <message>
        <source>The folders of the old account could not be listed.</source>
        <translation>No se pudo obtener la lista de carpetas de la cuenta antigua.</translation>
    </message>
    <message>
        <source>The folders of the new account could not be listed.</source>
        <translation>No se pudo obtener la lista de carpetas de la cuenta nueva.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be created in the new account.</source>
        <translation>No se pudo crear la carpeta «%1» en la cuenta nueva.</translation>
    </message>
    <message>
        <source>The folder “%1” was copied, but it could not be marked as subscribed.</source>
        <translation>La carpeta «%1» se copió, pero no se pudo marcar como suscrita.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account could not be opened.</source>
        <translation>No se pudo abrir la carpeta «%1» de la cuenta antigua.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account could not be opened.</source>
        <translation>No se pudo abrir la carpeta «%1» de la cuenta nueva.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the old account could not be listed.</source>
        <translation>No se pudo obtener la lista de mensajes de la carpeta «%1» de la cuenta antigua.</translation>
    </message>
    <message>
        <source>The messages in the folder “%1” of the new account could not be listed.</source>
        <translation>No se pudo obtener la lista de mensajes de la carpeta «%1» de la cuenta nueva.</translation>
    </message>
    <message>
        <source>Message number %2 (%3) in the folder “%1” could not be read.</source>
        <translation>No se pudo leer el mensaje número %2 (%3) de la carpeta «%1».</translation>
    </message>
    <message>
        <source>Message number %2 (%3) could not be stored in the folder “%1”.</source>
        <translation>No se pudo guardar el mensaje número %2 (%3) en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The marks (read, answered, flagged and others) of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>No se pudieron actualizar las marcas (leído, respondido, destacado y otras) del mensaje número %2 de la carpeta «%1».</translation>
    </message>
    <message>
        <source>The progress of the copy could not be recorded on this computer.</source>
        <translation>No se pudo registrar el progreso de la copia en este equipo.</translation>
    </message>
    <message>
        <source>The copy ended early.</source>
        <translation>La copia terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The copy was stopped. It can be started again at any time and goes on where it was.</source>
        <translation>La copia se detuvo. Se puede iniciar de nuevo en cualquier momento y continúa donde estaba.</translation>
    </message>
    <message>
        <source>No server with the name “%1” could be found. Check the spelling of the server name and that this computer is online.</source>
        <translation>No se encontró ningún servidor con el nombre «%1». Compruebe que el nombre del servidor está bien escrito y que este equipo está conectado a internet.</translation>
    </message>
    <message>
        <source>The server “%1” accepts no connection on port %2. Check the port with the provider; 993 is the usual one.</source>
        <translation>El servidor «%1» no acepta conexiones en el puerto %2. Consulte el puerto con el proveedor; el habitual es el 993.</translation>
    </message>
    <message>
        <source>The connection to “%1” could not be made or was interrupted. Check the internet connection and try again; what has been copied stays copied.</source>
        <translation>La conexión con «%1» no se pudo establecer o se interrumpió. Compruebe la conexión a internet e inténtelo de nuevo; lo que se ha copiado, copiado queda.</translation>
    </message>
    <message>
        <source>The server “%1” (port %2) did not answer in time. It may be busy: wait a few minutes and try again, or check the server name and the port.</source>
        <translation>El servidor «%1» (puerto %2) no respondió a tiempo. Puede que esté sobrecargado: espere unos minutos e inténtelo de nuevo, o compruebe el nombre del servidor y el puerto.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” could be set up on port %2. Check the port and the kind of encryption with the provider.</source>
        <translation>No se pudo establecer una conexión cifrada con «%1» en el puerto %2. Consulte el puerto y el tipo de cifrado con el proveedor.</translation>
    </message>
    <message>
        <source>The server “%1” offers no encryption on port %2, so the password was not sent. Try port 993 with encryption, or allow an unencrypted connection if the network up to this server is trusted.</source>
        <translation>El servidor «%1» no ofrece cifrado en el puerto %2, por lo que no se envió la contraseña. Pruebe el puerto 993 con cifrado, o permita una conexión sin cifrar si la red hasta este servidor es de confianza.</translation>
    </message>
    <message>
        <source>Something answers at “%1” on port %2, but it is not a mailbox server (IMAP). Check the server name and the port; 993 is the usual one.</source>
        <translation>Algo responde en «%1» en el puerto %2, pero no es un servidor de buzones (IMAP). Compruebe el nombre del servidor y el puerto; el habitual es el 993.</translation>
    </message>
    <message>
        <source>The server “%1” did not accept the user name “%2” with this password. Check both; some providers ask for an app password, which is made on their web pages.</source>
        <translation>El servidor «%1» no aceptó el nombre de usuario «%2» con esta contraseña. Compruebe ambos; algunos proveedores piden una contraseña de aplicación, que se crea en sus páginas web.</translation>
    </message>
    <message>
        <source>The server “%1” sent something that cannot be understood. Try again; if it happens again, tell the provider and keep the log.</source>
        <translation>El servidor «%1» envió algo que no se puede interpretar. Inténtelo de nuevo; si vuelve a ocurrir, comuníqueselo al proveedor y conserve el registro.</translation>
    </message>
    <message>
        <source>The mailbox of “%2” on “%1” is full. Make room there or get more storage, then run the copy again; it goes on where it was.</source>
        <translation>El buzón de «%2» en «%1» está lleno. Libere espacio en él o consiga más almacenamiento y vuelva a ejecutar la copia; continuará donde estaba.</translation>
    </message>
    <message>
        <source>The message is larger than the server “%1” allows. Ask the provider whether the limit can be raised, or save the message as a file.</source>
        <translation>El mensaje es más grande de lo que permite el servidor «%1». Pregunte al proveedor si se puede aumentar el límite, o guarde el mensaje como archivo.</translation>
    </message>
    <message>
        <source>What the server “%1” delivered is not what it had announced, so it was not passed on. Run the copy again to try once more.</source>
        <translation>Lo que entregó el servidor «%1» no es lo que había anunciado, por lo que no se transmitió. Vuelva a ejecutar la copia para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>The record of this copy could not be read or saved on this computer. Check that the disk is not full and that the folder for the records can be written.</source>
        <translation>No se pudo leer o guardar el registro de esta copia en este equipo. Compruebe que el disco no está lleno y que se puede escribir en la carpeta de los registros.</translation>
    </message>
    <message>
        <source>Another copy between these two accounts is running on this computer. Wait until it has ended, or stop it, and start again.</source>
        <translation>En este equipo se está ejecutando otra copia entre estas dos cuentas. Espere a que termine, o deténgala, y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Too many errors occurred, so the copy was ended. Look at the problems that are listed, mend the first of them, and run the copy again; it goes on where it was.</source>
        <translation>Se produjeron demasiados errores, por lo que la copia se dio por terminada. Examine los problemas de la lista, solucione el primero y vuelva a ejecutar la copia; continuará donde estaba.</translation>
    </message>
    <message>
        <source>The server “%1” asks for a pause, because it has been asked for much in a short time or is busy. The copy goes on by itself after a while; nothing needs to be done.</source>
        <translation>El servidor «%1» pide una pausa, porque se le ha pedido mucho en poco tiempo o está ocupado. La copia continuará por sí sola al cabo de un rato; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The labels of message number %2 in the folder “%1” could not be brought up to date.</source>
        <translation>No se pudieron actualizar las etiquetas del mensaje número %2 de la carpeta «%1».</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the old account.</source>
        <translation>No se eliminó nada en la carpeta «%1» de la cuenta antigua.</translation>
    </message>
    <message>
        <source>Nothing was deleted in the folder “%1” of the new account.</source>
        <translation>No se eliminó nada en la carpeta «%1» de la cuenta nueva.</translation>
    </message>
    <message>
        <source>The folder “%1” of the old account was not deleted.</source>
        <translation>La carpeta «%1» de la cuenta antigua no se eliminó.</translation>
    </message>
    <message>
        <source>The folder “%1” of the new account was not deleted.</source>
        <translation>La carpeta «%1» de la cuenta nueva no se eliminó.</translation>
    </message>
    <message>
        <source>The access rights of the folder “%1” could not be copied.</source>
        <translation>No se pudieron copiar los derechos de acceso de la carpeta «%1».</translation>
    </message>
    <message>
        <source>Access to the account “%1” was not granted in the browser. Sign in again and agree to it, or choose another way to sign in.</source>
        <translation>No se concedió en el navegador el acceso a la cuenta «%1». Inicie sesión de nuevo y dé su consentimiento, o elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>The access to “%2” that was granted in the browser has ended, or “%1” does not accept it for this mailbox. Sign in again, with the address whose mailbox it is.</source>
        <translation>El acceso a «%2» que se concedió en el navegador ha caducado, o bien «%1» no lo acepta para este buzón. Inicie sesión de nuevo con la dirección a la que pertenece el buzón.</translation>
    </message>
    <message>
        <source>The access that was granted for “%2” does not include reading and writing mail on “%1”. Sign in again and agree to everything that is asked.</source>
        <translation>El acceso concedido para «%2» no incluye leer y escribir correo en «%1». Inicie sesión de nuevo y acepte todo lo que se le pida.</translation>
    </message>
    <message>
        <source>The server “%1” does not offer the way to sign in that was chosen. Choose another one, or let Mailhaul choose.</source>
        <translation>El servidor «%1» no ofrece la forma de iniciar sesión que se eligió. Elija otra, o deje que la elija Mailhaul.</translation>
    </message>
    <message>
        <source>More messages would have been deleted than is likely to be meant. If it is, raise the limit and run the same again.</source>
        <translation>Se habrían eliminado más mensajes de los que probablemente se pretende. Si es lo que se pretende, aumente el límite y vuelva a ejecutar lo mismo.</translation>
    </message>
    <message>
        <source>As many bytes were copied as this run was allowed to. Run the copy again; it goes on where it was.</source>
        <translation>Se han copiado tantos bytes como se permitían en esta ejecución. Vuelva a ejecutar la copia; continuará donde estaba.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Mailhaul has got the answer. This page can be closed; please go back to Mailhaul.</source>
        <translation>Mailhaul ha recibido la respuesta. Puede cerrar esta página; vuelva a Mailhaul.</translation>
    </message>
    <message>
        <source>The file %1 with the services for sign-in in the browser cannot be understood: %2. Mend it, or remove it.</source>
        <translation>No se puede interpretar el archivo %1 con los servicios para iniciar sesión en el navegador: %2. Corríjalo o elimínelo.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 of %2 messages that were copied would be removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 are gone.</source>
        <translation>De la cuenta nueva se eliminarían %1 de %2 mensajes copiados y %3 carpetas. %4 no se tocan porque se han modificado desde entonces; %5 ya no están.</translation>
    </message>
    <message>
        <source>%1 of %2 messages that were copied are removed from the new account, and %3 folders. %4 are left alone because they were changed since, %5 were gone.</source>
        <translation>De la cuenta nueva se han eliminado %1 de %2 mensajes copiados y %3 carpetas. %4 no se han tocado porque se han modificado desde entonces; %5 ya no estaban.</translation>
    </message>
    <message>
        <source>The new server cannot remove single messages (it has no UIDPLUS), so nothing was touched. Remove the messages with a mail program.</source>
        <translation>El servidor nuevo no puede eliminar mensajes sueltos (no dispone de UIDPLUS), por lo que no se ha tocado nada. Elimine los mensajes con un programa de correo.</translation>
    </message>
    <message>
        <source>The undo was stopped. Start it again to go on.</source>
        <translation>La operación de deshacer se detuvo. Vuelva a iniciarla para continuar.</translation>
    </message>
    <message>
        <source>There is no record of a copy between these two accounts on this computer, so nothing is known that could be removed.</source>
        <translation>En este equipo no hay ningún registro de una copia entre estas dos cuentas, por lo que no se sabe qué se podría eliminar.</translation>
    </message>
    <message>
        <source>%1 are left alone because the old account does not have them any more.</source>
        <translation>%1 no se tocan porque la cuenta antigua ya no los tiene.</translation>
    </message>
    <message>
        <source>The old account could not be looked at, so it is not known which of these messages are only in the new one, and nothing was touched. %1</source>
        <translation>No se pudo mirar en la cuenta antigua, así que no se sabe cuáles de estos mensajes están solo en la nueva, y no se ha tocado nada. %1</translation>
    </message>
</context>
</TS>
