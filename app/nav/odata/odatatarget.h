// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace Ledgerbridge::Nav {

/// What stands behind the API root in an OData address, for requests of their own and inside `$batch` alike
/// (nav.md 4.2, 4.4). Built from plain text, given out percent-encoded.
class ODataTarget final
{
public:
    /// `path` relative to the API root, without a leading slash, not encoded.
    explicit ODataTarget(const QString &path);

    ODataTarget &filter(const QString &expression) { return option("$filter", expression); }
    ODataTarget &select(const QString &fields) { return option("$select", fields); }
    ODataTarget &orderBy(const QString &expression) { return option("$orderby", expression); }
    /// Only for single rows: it suppresses the next link (nav.md 4.2).
    ODataTarget &top(int count) { return option("$top", QString::number(count)); }

    [[nodiscard]] QByteArray encoded() const { return m_encoded; }

private:
    /// Blank values are left out.
    ODataTarget &option(const QByteArray &name, const QString &value);

    QByteArray m_encoded;
    bool m_hasQuery = false;
};

/// `companies(ID)/REST`; the company alone where `rest` is empty.
[[nodiscard]] QString companyPath(const QString &companyId, const QString &rest = {});
/// `SET(ID)`, or `SET(ID)/REST`.
[[nodiscard]] QString entityPath(const QString &set, const QString &id, const QString &rest = {});

/// Literals of filter expressions: texts in single quotes, quotes inside doubled; dates and times bare.
[[nodiscard]] QString odataText(const QString &text);
[[nodiscard]] QString odataDate(QDate date);
[[nodiscard]] QString odataDateTime(const QDateTime &time);
/// The comparison of a Code field, which NAV keeps trimmed and in upper case (nav.md, type shorthand).
[[nodiscard]] QString codeEquals(const QString &field, const QString &code);

} // namespace Ledgerbridge::Nav
