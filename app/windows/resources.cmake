# SPDX-License-Identifier: GPL-3.0-or-later

# Icon, version and manifest of a program for Windows. The manifest says that it understands long paths, UTF-8 and
# monitors of different resolutions.
function(mailhaul_windows_resources program description)
    set(MAILHAUL_PROGRAM ${program})
    set(MAILHAUL_DESCRIPTION ${description})
    set(MAILHAUL_ICON ${PROJECT_SOURCE_DIR}/resources/mailhaul.ico)
    set(MAILHAUL_MANIFEST ${CMAKE_CURRENT_BINARY_DIR}/${program}.manifest)
    configure_file(${PROJECT_SOURCE_DIR}/app/windows/program.manifest.in ${MAILHAUL_MANIFEST} @ONLY)
    configure_file(${PROJECT_SOURCE_DIR}/app/windows/program.rc.in ${program}.rc @ONLY)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${program}.rc PROPERTIES
        OBJECT_DEPENDS "${MAILHAUL_ICON};${MAILHAUL_MANIFEST}")
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    # The linker of MSVC would add one of its own.
    if(MSVC)
        target_link_options(${program} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
