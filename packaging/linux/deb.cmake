# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package. What the programs link is found by dpkg-shlibdeps; the rest is what they load at run time.
install(FILES packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/mailhaul)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mailhaul)
set(CPACK_PACKAGE_CONTACT "Mailhaul contributors <mailhaul@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "move a mailbox from an old account to a new one over IMAP")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Mailhaul copies all folders and messages of an IMAP account to another one,
with flags and dates, and proves that every byte has arrived. It can be
interrupted at any moment and goes on where it was, without duplicates.
.
This package has the wizard, mailhaul, and the command mailhaul-cli, which
takes the options of imapsync.")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins, libsasl2-modules, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, libsecret-1-0, libsasl2-modules-kdexoauth2")
include(CPack)
