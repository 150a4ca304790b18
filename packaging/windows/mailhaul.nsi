; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows. `./dev windows` calls makensis with VERSION, SOURCE (the folder to install), LISTS (folder
; with install.nsh and remove.nsh, made from SOURCE), RESOURCES and OUTPUT.
;
; Who may not administer the machine installs for themselves; administrators choose. /CurrentUser and /AllUsers choose
; on the command line, /S asks nothing, /D=FOLDER (last) names the folder.

Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!define NAME "Mailhaul"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define FILE_CLASS "Mailhaul.Migration"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${RESOURCES}/mailhaul.ico"
!define MUI_UNICON "${RESOURCES}/mailhaul.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\mailhaul.exe"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"

!include "${__FILEDIR__}/texts.nsh"

; A program that runs cannot be replaced or removed.
!macro RequireClosed un
Function ${un}RequireClosed
again:
    IfFileExists "$INSTDIR\mailhaul.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\mailhaul.exe" a
    ${IfNot} ${Errors}
        FileClose $0
        Goto closed
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
closed:
FunctionEnd
!macroend
!insertmacro RequireClosed ""
!insertmacro RequireClosed "un."

Function .onInit
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "${NAME}"
    Call RequireClosed
    ; What an older version has installed there goes first.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
        ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'

    !include "${LISTS}/install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateDirectory "$SMPROGRAMS\${NAME}"
    CreateShortcut "$SMPROGRAMS\${NAME}\${NAME}.lnk" "$INSTDIR\mailhaul.exe" "" "$INSTDIR\mailhaul.exe" 0 \
        SW_SHOWNORMAL "" "$(Purpose)"
    SetOutPath "$PROFILE"
    CreateShortcut "$SMPROGRAMS\${NAME}\$(CommandLine).lnk" "$SYSDIR\cmd.exe" \
        '/K "set PATH=$INSTDIR;%PATH%&& mailhaul-cli --version"' "$INSTDIR\mailhaul-cli.exe" 0
    SetOutPath "$INSTDIR"
    CreateShortcut "$SMPROGRAMS\${NAME}\$(Manual).lnk" "$INSTDIR\doc\mailhaul-cli.html"

    WriteRegStr SHCTX "Software\Classes\.mailhaul" "" "${FILE_CLASS}"
    WriteRegStr SHCTX "Software\Classes\.mailhaul\OpenWithProgids" "${FILE_CLASS}" ""
    WriteRegStr SHCTX "Software\Classes\${FILE_CLASS}" "" "$(Migration)"
    WriteRegStr SHCTX "Software\Classes\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\mailhaul.exe,0"
    WriteRegStr SHCTX "Software\Classes\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\mailhaul.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\mailhaul.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Mailhaul contributors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "un.${NAME}"
    SectionIn RO
    Call un.RequireClosed
    !include "${LISTS}/remove.nsh"
    ; Windows runs a copy; the program that has started it may still be ending. An update runs the one there and
    ; replaces it.
    ${If} $EXEDIR != $INSTDIR
        ${For} $R0 1 50
            Delete "$INSTDIR\uninstall.exe"
            ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
                ${ExitFor}
            ${EndIf}
            Sleep 100
        ${Next}
    ${EndIf}
    RMDir "$INSTDIR"

    Delete "$SMPROGRAMS\${NAME}\*.lnk"
    RMDir "$SMPROGRAMS\${NAME}"

    ; Another program may have taken the files over.
    ReadRegStr $0 SHCTX "Software\Classes\.mailhaul" ""
    ${If} $0 == "${FILE_CLASS}"
        DeleteRegKey SHCTX "Software\Classes\.mailhaul"
    ${Else}
        DeleteRegValue SHCTX "Software\Classes\.mailhaul\OpenWithProgids" "${FILE_CLASS}"
    ${EndIf}
    DeleteRegKey SHCTX "Software\Classes\${FILE_CLASS}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; What was copied already is remembered there, so that nobody loses it unasked.
Section /o "un.$(Data)"
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\Mailhaul"
SectionEnd
