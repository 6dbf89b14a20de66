# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
# One precompiled header per floor, shared by its rooms. It holds headers from outside only, never ours, and defines
# nothing: a room that does not link Qt Network still cannot link against it.

option(LEDGERBRIDGE_PCH "Precompiled headers, one per floor" OFF)

set(LEDGERBRIDGE_PCH_models
    <QDate> <QDateTime> <QHash> <QList> <QMap> <QMetaType> <QObject> <QSet> <QString> <QStringList> <QVariant>
    <boost/multiprecision/cpp_int.hpp> <tl/expected.hpp>
    <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>)
set(LEDGERBRIDGE_PCH_app ${LEDGERBRIDGE_PCH_models}
    <QCoreApplication> <QJsonArray> <QJsonDocument> <QJsonObject> <QThread> <QTimer> <QUrl>
    <QNetworkAccessManager> <QNetworkReply> <QNetworkRequest> <QSqlDatabase> <QSqlQuery>)
set(LEDGERBRIDGE_PCH_ui ${LEDGERBRIDGE_PCH_models}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QEvent> <QFormLayout> <QFrame>
    <QHeaderView> <QIcon> <QLabel> <QLineEdit> <QMainWindow> <QPainter> <QPushButton> <QStyledItemDelegate>
    <QTableView> <QToolButton> <QTreeView> <QWidget>)
# Not <QTest>: what it declares depends on definitions that differ from test to test.
set(LEDGERBRIDGE_PCH_tests ${LEDGERBRIDGE_PCH_app} <QElapsedTimer> <QTemporaryDir>)
set(LEDGERBRIDGE_PCH_uitests ${LEDGERBRIDGE_PCH_ui} <QTemporaryDir>)

# Include folders of a library without its definitions and without linking it
function(_ledgerbridge_see target)
    foreach(library IN LISTS ARGN)
        if(TARGET ${library})
            target_include_directories(${target} SYSTEM PRIVATE
                $<TARGET_PROPERTY:${library},INTERFACE_INCLUDE_DIRECTORIES>)
        endif()
    endforeach()
endfunction()

function(_ledgerbridge_carrier floor)
    set(carrier ledgerbridge_pch_${floor})
    if(TARGET ${carrier})
        return()
    endif()
    # Compiled exactly like its users: position independent as a library for rooms, as a program for tests.
    set(source ${PROJECT_BINARY_DIR}/pch/${floor}.cpp)
    if(floor MATCHES "tests$")
        file(CONFIGURE OUTPUT ${source} CONTENT "int main() {}\n")
        add_executable(${carrier} ${source})
    else()
        file(CONFIGURE OUTPUT ${source} CONTENT "// carries the precompiled header\n")
        add_library(${carrier} OBJECT ${source})
    endif()
    target_link_libraries(${carrier} PRIVATE ledgerbridge_settings ledgerbridge_value_headers Qt6::Core)
    _ledgerbridge_see(${carrier} Qt6::Network Qt6::Sql Qt6::Gui Qt6::Widgets)
    target_precompile_headers(${carrier} PRIVATE ${LEDGERBRIDGE_PCH_${floor}})
    set_target_properties(${carrier} PROPERTIES AUTOMOC OFF)
endfunction()

# ledgerbridge_precompile(TARGET FLOOR): FLOOR is models, app, ui, tests or uitests
function(ledgerbridge_precompile target floor)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE" AND NOT floor MATCHES "tests$")
        return() # a program's few sources are compiled otherwise (PIE) than a room's
    endif()
    if(LEDGERBRIDGE_PCH AND DEFINED LEDGERBRIDGE_PCH_${floor})
        _ledgerbridge_carrier(${floor})
        target_precompile_headers(${target} REUSE_FROM ledgerbridge_pch_${floor})
    endif()
endfunction()
