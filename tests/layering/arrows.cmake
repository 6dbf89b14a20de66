# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# Who may use whom: the whole table, and the only one. A row names the rooms that a room may link directly; a room
# without a row may not exist. docs/architecture.md draws the same arrows.
#
#   arrow(ROOM [USES rooms…] [LIBRARIES libraries from outside…])
macro(arrow room)
    cmake_parse_arguments(ARROW "" "" "USES;LIBRARIES" ${ARGN})
    list(APPEND ROOMS ${room})
    set(USES_${room} ${ARROW_USES})
    set(LIBRARIES_${room} ${ARROW_LIBRARIES})
endmacro()

# Every room may use these; the first is compile settings, the second header-only value libraries.
set(LIBRARIES_of_all ledgerbridge_settings ledgerbridge_value_headers Qt6::Core)

# ground floor
arrow(models)

# middle floor: no widget, and Gui only where PDF is painted
arrow(platform USES models)
arrow(http     USES models platform LIBRARIES Qt6::Network QCoro6::Core QCoro6::Network)
arrow(concur   USES models http LIBRARIES Qt6::Network QCoro6::Core QCoro6::Network)
arrow(nav      USES models http LIBRARIES Qt6::Network QCoro6::Core QCoro6::Network)
arrow(store    USES models platform LIBRARIES Qt6::Sql)
arrow(secrets  USES models platform LIBRARIES Qt6Keychain::Qt6Keychain ledgerbridge_sodium QCoro6::Core)
arrow(settings_table USES models) # app/settings; ledgerbridge_settings is the target with the compile settings
arrow(alerts   USES models http LIBRARIES ledgerbridge_curl QCoro6::Core)
arrow(webhooks USES models http concur nav store LIBRARIES Qt6::Network QCoro6::Core ledgerbridge_sodium)
arrow(sync     USES models http concur nav store settings_table secrets LIBRARIES QCoro6::Core)
arrow(sandbox  USES models LIBRARIES Qt6::Network)
arrow(services USES models platform http concur nav store secrets settings_table sheets exports sync sandbox alerts webhooks
                    LIBRARIES Qt6::Network Qt6::Sql QCoro6::Core)
arrow(sheets   USES models LIBRARIES ledgerbridge_xlsxwriter ledgerbridge_minizip)
arrow(exports  USES models sheets LIBRARIES Qt6::Gui)
arrow(clilib   USES models services sheets)

# top floor
arrow(ui       USES models services LIBRARIES Qt6::Gui Qt6::Widgets Qt6::Network QCoro6::Core)

# the programs
arrow(ledgerbridge USES models ui services translations LIBRARIES Qt6::Widgets)
arrow(cli          USES clilib services exports translations)
