; SPDX-License-Identifier: GPL-3.0-or-later
;
; What the installer says beside the texts that NSIS brings.

LangString Purpose ${LANG_ENGLISH} "Moves a mailbox to a new account"
LangString Purpose ${LANG_GERMAN} "Zieht ein Postfach in ein neues Konto um"
LangString Purpose ${LANG_FRENCH} "Déplace une boîte aux lettres vers un nouveau compte"
LangString Purpose ${LANG_SPANISH} "Traslada un buzón a una cuenta nueva"
LangString Purpose ${LANG_ITALIAN} "Trasferisce una casella di posta in un nuovo account"

LangString CommandLine ${LANG_ENGLISH} "Mailhaul on the command line"
LangString CommandLine ${LANG_GERMAN} "Mailhaul auf der Kommandozeile"
LangString CommandLine ${LANG_FRENCH} "Mailhaul en ligne de commande"
LangString CommandLine ${LANG_SPANISH} "Mailhaul en la línea de comandos"
LangString CommandLine ${LANG_ITALIAN} "Mailhaul da riga di comando"

LangString Manual ${LANG_ENGLISH} "Manual of the command line"
LangString Manual ${LANG_GERMAN} "Handbuch der Kommandozeile"
LangString Manual ${LANG_FRENCH} "Manuel de la ligne de commande"
LangString Manual ${LANG_SPANISH} "Manual de la línea de comandos"
LangString Manual ${LANG_ITALIAN} "Manuale della riga di comando"

LangString Migration ${LANG_ENGLISH} "Mailbox migration"
LangString Migration ${LANG_GERMAN} "Postfachumzug"
LangString Migration ${LANG_FRENCH} "Migration de boîte aux lettres"
LangString Migration ${LANG_SPANISH} "Traslado de buzón"
LangString Migration ${LANG_ITALIAN} "Trasferimento di casella di posta"

LangString Data ${LANG_ENGLISH} "Settings, and what was copied already"
LangString Data ${LANG_GERMAN} "Einstellungen, und was schon kopiert ist"
LangString Data ${LANG_FRENCH} "Réglages, et ce qui a déjà été copié"
LangString Data ${LANG_SPANISH} "Ajustes, y lo que ya se ha copiado"
LangString Data ${LANG_ITALIAN} "Impostazioni, e ciò che è già stato copiato"

LangString IsRunning ${LANG_ENGLISH} "Mailhaul is running, or its folder cannot be written. Close it and try again."
LangString IsRunning ${LANG_GERMAN} "Mailhaul läuft, oder sein Ordner ist nicht beschreibbar. Schließen Sie es und versuchen Sie es erneut."
LangString IsRunning ${LANG_FRENCH} "Mailhaul est ouvert, ou son dossier n’est pas accessible en écriture. Fermez-le et réessayez."
LangString IsRunning ${LANG_SPANISH} "Mailhaul está abierto o no se puede escribir en su carpeta. Ciérrelo e inténtelo de nuevo."
LangString IsRunning ${LANG_ITALIAN} "Mailhaul è aperto, o la sua cartella non è scrivibile. Chiuderlo e riprovare."
