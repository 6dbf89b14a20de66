// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For one source file of a test program: what the C library takes for a decimal point can be made up, because no machine
// has every locale. Qt sets the locale when a program starts, so this is what a desktop in German or French does.
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <clocale>
#include <cstdlib>
#include <string>

namespace {

char decimalPoint[] = ".";

} // namespace

// Ours are taken instead of the C library's, by other libraries too.
extern "C" lconv *localeconv() noexcept
{
    static char none[] = "";
    static lconv conventions{};
    conventions.decimal_point = decimalPoint;
    conventions.thousands_sep = none;
    return &conventions;
}

extern "C" double strtod(const char *text, char **end) noexcept
{
    static const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
    std::string pointed(text);
    for (char &c : pointed)
        c = c == decimalPoint[0] ? '.' : c;
    char *stop = nullptr;
    const double value = strtod_l(pointed.c_str(), &stop, plain);
    if (end)
        *end = const_cast<char *>(text) + (stop - pointed.c_str());
    return value;
}
#endif
