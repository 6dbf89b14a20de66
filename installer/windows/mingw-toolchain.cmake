# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Debian's mingw-w64 (GCC 12, posix threads), for Windows x64.
#   -DQT6_MINGW_PREFIX=DIR   where Qt for Windows is installed
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(TRIPLE x86_64-w64-mingw32)
set(CMAKE_C_COMPILER /usr/bin/${TRIPLE}-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/${TRIPLE}-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/${TRIPLE}-windres)
set(CMAKE_AR /usr/bin/${TRIPLE}-gcc-ar-posix)
set(CMAKE_RANLIB /usr/bin/${TRIPLE}-gcc-ranlib-posix)

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES QT6_MINGW_PREFIX)
list(APPEND CMAKE_FIND_ROOT_PATH /usr/${TRIPLE})
if(QT6_MINGW_PREFIX)
    list(APPEND CMAKE_FIND_ROOT_PATH ${QT6_MINGW_PREFIX})
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
