# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# A room is one folder and one static library. Headers are included by their file name ("fisclient.h"), and a room's
# folder is on the include path of those only that link it: an arrow that is not named here does not compile.
#
# ledgerbridge_room(NAME SOURCES … [FOLDERS …] [PUBLIC …] [PRIVATE …])
#   FOLDERS: sub-folders that belong to the same room (default: the folder itself)
function(ledgerbridge_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;FOLDERS;PUBLIC;PRIVATE" ${ARGN})
    if(ROOM_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${name}: what are ${ROOM_UNPARSED_ARGUMENTS}?")
    endif()
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC ledgerbridge_settings ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(folder IN LISTS ROOM_FOLDERS)
        target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
    endforeach()
    set_property(GLOBAL APPEND PROPERTY LEDGERBRIDGE_ROOMS ${name})
    ledgerbridge_speed_up(${name})
endfunction()

# Unity files and the floor's precompiled header, where the options ask for them.
function(ledgerbridge_speed_up target)
    ledgerbridge_unite(${target})
    file(RELATIVE_PATH place ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "/.*" "" floor "${place}")
    if(place MATCHES "^tests/ui(/|$)")
        set(floor uitests)
    endif()
    ledgerbridge_precompile(${target} ${floor})
endfunction()
