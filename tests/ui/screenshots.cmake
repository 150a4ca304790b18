# SPDX-License-Identifier: GPL-3.0-or-later
# Called as `cmake -DPROGRAM=… -DFOLDER=… -P screenshots.cmake`: pictures of every page in every
# look.
function(take name)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen
            ${PROGRAM} ${ARGN} ${FOLDER}/${name}
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

take(english-light)
take(english-dark --dark)
take(english-800x600 --size 800x600)
take(english-large-800x600 --large-text --size 800x600)
take(german-light --language de)
take(german-dark-large --language de --dark --large-text --size 1000x800)
take(right-to-left --right-to-left)
