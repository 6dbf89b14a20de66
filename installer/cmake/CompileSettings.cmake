# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# One interface target carries standard, warnings and definitions; no other place sets a compile flag.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(LEDGERBRIDGE_CCACHE ccache)
if(LEDGERBRIDGE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${LEDGERBRIDGE_CCACHE})
endif()

add_library(ledgerbridge_settings INTERFACE)
target_compile_definitions(ledgerbridge_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_QLIST_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LEDGERBRIDGE_VERSION="${PROJECT_VERSION}")
target_compile_options(ledgerbridge_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wextra-semi -Werror
    # coroutines in QCoro make gcc 12 guess wrongly at inlined frames
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wno-maybe-uninitialized -Wno-free-nonheap-object>)

# A file that names its sanitizers in a preset gets them everywhere, program and tests alike.
set(LEDGERBRIDGE_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")
if(LEDGERBRIDGE_SANITIZE)
    target_compile_options(ledgerbridge_settings INTERFACE -fsanitize=${LEDGERBRIDGE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ledgerbridge_settings INTERFACE -fsanitize=${LEDGERBRIDGE_SANITIZE})
endif()
option(LEDGERBRIDGE_COVERAGE "Instrument for gcovr" OFF)
if(LEDGERBRIDGE_COVERAGE)
    target_compile_options(ledgerbridge_settings INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(ledgerbridge_settings INTERFACE --coverage)
endif()

find_program(LEDGERBRIDGE_MOLD mold)
if(LEDGERBRIDGE_MOLD AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()
