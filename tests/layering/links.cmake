# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# No target links what its row in the table does not name.
#   cmake -DARROWS=… -DFACTS=… [-DFORBID=ROOM:ROOM] -P links.cmake
cmake_minimum_required(VERSION 3.25)
include(${ARROWS})
include(${FACTS})

if(FORBID MATCHES "^(.+):(.+)$")
    list(REMOVE_ITEM USES_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
endif()

set(faults "")
foreach(room IN LISTS TARGETS)
    if(NOT room IN_LIST ROOMS)
        string(APPEND faults "\n  ${room} (${FOLDER_${room}}) has no row in the table of arrows")
        continue()
    endif()
    foreach(library IN LISTS LINKS_${room})
        if(library MATCHES "^::@" OR library STREQUAL "")
            continue() # CMake's marks of the directory that the link was asked for from
        endif()
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library ${library})
        string(REGEX REPLACE "^ledgerbridge[_-]" "" name ${library})
        if(NOT library IN_LIST LIBRARIES_of_all AND NOT library IN_LIST LIBRARIES_${room} AND NOT name IN_LIST USES_${room})
            string(APPEND faults "\n  ${room} links ${library}, and its row does not allow that")
        endif()
    endforeach()
endforeach()

list(LENGTH TARGETS count)
if(count EQUAL 0)
    message(FATAL_ERROR "No target was looked at.")
endif()
if(faults)
    message(FATAL_ERROR "Arrows that may not be (tests/layering/arrows.cmake):${faults}\n")
endif()
message(STATUS "${count} targets link only what they may")
