# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# One interface target carries standard, warnings and definitions; no other place sets a compile flag.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(LEDGERBRIDGE_CCACHE ccache)
if(LEDGERBRIDGE_CCACHE)
    # Clones share their cache; without the sloppiness a precompiled header makes every compilation a miss.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros ${LEDGERBRIDGE_CCACHE})
endif()

add_library(ledgerbridge_settings INTERFACE)
target_compile_definitions(ledgerbridge_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_QLIST_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LEDGERBRIDGE_VERSION="${PROJECT_VERSION}")
target_compile_options(ledgerbridge_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wextra-semi -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Coroutines in QCoro and inlined strings make gcc 12 guess wrongly (GCC bugs 105329, 105651). Clang, and Debian's
    # gcc for Windows, also mind lambda parameters that are named like a member, which is no danger.
    target_compile_options(ledgerbridge_settings INTERFACE
        -Wshadow$<$<BOOL:${WIN32}>:=local> -Wduplicated-cond -Wlogical-op
        -Wno-maybe-uninitialized -Wno-free-nonheap-object -Wno-restrict)
endif()
if(LEDGERBRIDGE_CCACHE)
    # ccache can then hash the text that a precompiled header stands for
    target_compile_options(ledgerbridge_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
if(WIN32)
    # Windows' own headers: Unicode calls, no min and max macros, nothing that we do not ask for, Windows 10 and later
    target_compile_definitions(ledgerbridge_settings INTERFACE
        UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
    # the Boost parser and moc's tables outgrow the sections of a plain object file
    target_compile_options(ledgerbridge_settings INTERFACE -Wa,-mbig-obj)
endif()

# Sanitizers named by a preset reach everything, program and tests alike.
set(LEDGERBRIDGE_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")
if(LEDGERBRIDGE_SANITIZE)
    target_compile_options(ledgerbridge_settings INTERFACE
        -fsanitize=${LEDGERBRIDGE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ledgerbridge_settings INTERFACE -fsanitize=${LEDGERBRIDGE_SANITIZE})
endif()
option(LEDGERBRIDGE_COVERAGE "Instrument for gcovr" OFF)
if(LEDGERBRIDGE_COVERAGE)
    target_compile_options(ledgerbridge_settings INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(ledgerbridge_settings INTERFACE --coverage)
endif()

# What a release is hardened with; the presets dev and ci go without, for speed.
option(LEDGERBRIDGE_HARDEN "Stack protector, checked library calls, read-only relocations" OFF)
if(LEDGERBRIDGE_HARDEN)
    target_compile_options(ledgerbridge_settings INTERFACE -fstack-protector-strong)
    target_compile_definitions(ledgerbridge_settings INTERFACE _FORTIFY_SOURCE=2)
    if(NOT WIN32)
        target_link_options(ledgerbridge_settings INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()

find_program(LEDGERBRIDGE_MOLD mold)
if(LEDGERBRIDGE_MOLD AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()
