# SPDX-License-Identifier: GPL-3.0-or-later
# Called as `cmake -DPROGRAM=… -DFOLDER=… -P screenshots.cmake`: pictures of every page in every look.
function(take name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SCALE" "OPTIONS")
    if(NOT arg_SCALE)
        set(arg_SCALE 96)
    endif()
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen QT_FONT_DPI=${arg_SCALE}
            ${PROGRAM} ${arg_OPTIONS} ${FOLDER}/${name}
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

take(english-light)
take(english-dark OPTIONS --dark)
take(english-200 SCALE 192 OPTIONS --size 800x600)
take(english-800x600 OPTIONS --size 800x600)
take(german-light OPTIONS --language de)
take(german-dark-200 SCALE 192 OPTIONS --language de --dark --size 1000x800)
take(right-to-left OPTIONS --right-to-left)
