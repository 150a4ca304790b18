# SPDX-License-Identifier: GPL-3.0-or-later

# Mailhaul.app with both programs, the Qt that it needs, and a disk image. `cmake --install` fills the bundle;
# packaging/macos/notarise.sh signs it and has Apple look at it.
set(MAILHAUL_BUNDLE_ID ${mailhaul_id})
set_source_files_properties(${PROJECT_SOURCE_DIR}/resources/mailhaul.icns PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(mailhaul PRIVATE ${PROJECT_SOURCE_DIR}/resources/mailhaul.icns)
set_target_properties(mailhaul PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    OUTPUT_NAME Mailhaul)

install(TARGETS mailhaul BUNDLE DESTINATION .)
install(TARGETS mailhaul-cli RUNTIME DESTINATION Mailhaul.app/Contents/MacOS)
install(FILES ${PROJECT_BINARY_DIR}/app/mailhaul-cli.html DESTINATION Mailhaul.app/Contents/Resources)

qt_generate_deploy_app_script(TARGET mailhaul OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Mailhaul)
set(CPACK_PACKAGE_FILE_NAME mailhaul-${PROJECT_VERSION}-macos)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
include(CPack)
