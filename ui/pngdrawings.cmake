# SPDX-License-Identifier: GPL-3.0-or-later

# mailhaul_png_drawings(RESULT BASE FOLDER SIZES SVG...): draws each SVG, which is a path below BASE, into FOLDER in each of
# the sizes: NAME.svg becomes NAME-16.png and so on. Sets RESULT to the files.
function(mailhaul_png_drawings result base folder sizes)
    find_program(RSVG_CONVERT rsvg-convert REQUIRED)
    set(files)
    foreach(svg IN LISTS ARGN)
        cmake_path(REMOVE_EXTENSION svg OUTPUT_VARIABLE name)
        cmake_path(GET svg PARENT_PATH below)
        file(MAKE_DIRECTORY ${folder}/${below})
        foreach(size IN LISTS sizes)
            set(png ${folder}/${name}-${size}.png)
            add_custom_command(OUTPUT ${png}
                COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${png} ${base}/${svg}
                DEPENDS ${base}/${svg}
                VERBATIM)
            list(APPEND files ${png})
        endforeach()
    endforeach()
    set(${result} ${files} PARENT_SCOPE)
endfunction()
