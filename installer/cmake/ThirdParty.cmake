# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Every library from outside is found here, once. docs/dependencies.md lists licence and reason of each.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Sql)
if(LEDGERBRIDGE_UI OR NOT DEFINED LEDGERBRIDGE_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)

# Header-only: Boost.Multiprecision (checked 128-bit integers), Boost.Beast (HTTP parser of the webhook listener and of the sandbox), nlohmann-json
# (raw digits of JSON numbers), tl::expected. On Windows builds the folder holds just these headers.
set(LEDGERBRIDGE_HEADERS "" CACHE PATH "Folder with boost, nlohmann and tl headers, where they are not on the system path")
add_library(ledgerbridge_value_headers INTERFACE)
if(LEDGERBRIDGE_HEADERS)
    target_include_directories(ledgerbridge_value_headers SYSTEM INTERFACE ${LEDGERBRIDGE_HEADERS})
endif()

# libsodium: pkg-config on Linux, a prefix on Windows builds
set(LEDGERBRIDGE_SODIUM_PREFIX "" CACHE PATH "Where a cross-built libsodium is installed")
add_library(ledgerbridge_sodium INTERFACE)
if(LEDGERBRIDGE_SODIUM_PREFIX)
    target_include_directories(ledgerbridge_sodium SYSTEM INTERFACE ${LEDGERBRIDGE_SODIUM_PREFIX}/include)
    target_link_libraries(ledgerbridge_sodium INTERFACE ${LEDGERBRIDGE_SODIUM_PREFIX}/lib/libsodium.a)
    target_compile_definitions(ledgerbridge_sodium INTERFACE SODIUM_STATIC)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
    target_link_libraries(ledgerbridge_sodium INTERFACE PkgConfig::sodium)
endif()

# What .xlsx files are written and read with: libxlsxwriter and minizip, both on zlib. pkg-config on Linux, a prefix on
# Windows builds
set(LEDGERBRIDGE_SHEETS_PREFIX "" CACHE PATH "Where cross-built zlib, minizip and libxlsxwriter are installed")
add_library(ledgerbridge_xlsxwriter INTERFACE)
add_library(ledgerbridge_minizip INTERFACE)
if(LEDGERBRIDGE_SHEETS_PREFIX)
    target_include_directories(ledgerbridge_xlsxwriter SYSTEM INTERFACE ${LEDGERBRIDGE_SHEETS_PREFIX}/include)
    target_include_directories(ledgerbridge_minizip SYSTEM INTERFACE ${LEDGERBRIDGE_SHEETS_PREFIX}/include)
    target_link_libraries(ledgerbridge_xlsxwriter INTERFACE ${LEDGERBRIDGE_SHEETS_PREFIX}/lib/libxlsxwriter.a
        ${LEDGERBRIDGE_SHEETS_PREFIX}/lib/libminizip.a ${LEDGERBRIDGE_SHEETS_PREFIX}/lib/libz.a)
    target_link_libraries(ledgerbridge_minizip INTERFACE
        ${LEDGERBRIDGE_SHEETS_PREFIX}/lib/libminizip.a ${LEDGERBRIDGE_SHEETS_PREFIX}/lib/libz.a)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
    pkg_check_modules(minizip REQUIRED IMPORTED_TARGET minizip)
    target_link_libraries(ledgerbridge_xlsxwriter INTERFACE PkgConfig::xlsxwriter)
    target_link_libraries(ledgerbridge_minizip INTERFACE PkgConfig::minizip)
endif()

# libcurl: mail by SMTP, over OpenSSL on Linux and Schannel on Windows
set(LEDGERBRIDGE_CURL_PREFIX "" CACHE PATH "Where a cross-built libcurl is installed")
add_library(ledgerbridge_curl INTERFACE)
if(LEDGERBRIDGE_CURL_PREFIX)
    target_include_directories(ledgerbridge_curl SYSTEM INTERFACE ${LEDGERBRIDGE_CURL_PREFIX}/include)
    target_link_libraries(ledgerbridge_curl INTERFACE ${LEDGERBRIDGE_CURL_PREFIX}/lib/libcurl.a ws2_32 crypt32 bcrypt advapi32)
    target_compile_definitions(ledgerbridge_curl INTERFACE CURL_STATICLIB)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl)
    target_link_libraries(ledgerbridge_curl INTERFACE PkgConfig::curl)
endif()
