# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles for Windows with Debian's mingw-w64. MAILHAUL_WINDOWS_PREFIX is where the libraries built for it are.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MAILHAUL_WINDOWS_PREFIX)

set(mailhaul_triplet x86_64-w64-mingw32)
# The threads of C++ need the posix variant.
set(CMAKE_C_COMPILER ${mailhaul_triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mailhaul_triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${mailhaul_triplet}-windres)

set(CMAKE_FIND_ROOT_PATH ${MAILHAUL_WINDOWS_PREFIX} /usr/${mailhaul_triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's tools run where it is compiled: those of Debian's own Qt, which keeps its CMake files below the multiarch folder.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB mailhaul_host_cmake /usr/lib/*/cmake/Qt6HostInfo)
if(mailhaul_host_cmake)
    cmake_path(GET mailhaul_host_cmake PARENT_PATH mailhaul_host_cmake)
    set(QT_HOST_PATH_CMAKE_DIR ${mailhaul_host_cmake} CACHE PATH "")
endif()
