// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "sandboxquery.h"

namespace Ledgerbridge::Sandbox {

namespace {

tl::unexpected<Refusal> refuseOption(const QString &name, const QString &value)
{
    return refuse(400, "BadRequest_InvalidRequestUrl",
        QStringLiteral("The query option '%1' with the value '%2' is not valid.").arg(name, value));
}

/// Splits at a separator outside of brackets and quotes.
QStringList splitTop(const QString &text, QChar separator)
{
    QStringList parts;
    QString part;
    int depth = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'\'')
            quoted = !quoted;
        if (!quoted)
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == separator && depth == 0 && !quoted) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    return parts;
}

Outcome<QList<QueryOptions::Expand>> parseExpand(const QString &text)
{
    QList<QueryOptions::Expand> result;
    for (const QString &item : splitTop(text, u',')) {
        const qsizetype bracket = item.indexOf(u'(');
        QueryOptions::Expand expand;
        expand.navigation = (bracket < 0 ? item : item.left(bracket)).trimmed();
        if (bracket >= 0) {
            if (!item.trimmed().endsWith(u')'))
                return refuseOption(QStringLiteral("$expand"), text);
            const QString inner = item.trimmed().mid(bracket + 1).chopped(1);
            QList<QPair<QString, QString>> options;
            for (const QString &option : splitTop(inner, u';')) {
                const qsizetype equals = option.indexOf(u'=');
                options.append({option.left(equals).trimmed(), option.mid(equals + 1)});
            }
            const Outcome<QueryOptions> nested = QueryOptions::parse(options);
            if (!nested)
                return tl::unexpected(nested.error());
            expand.options = *nested;
        }
        result.append(expand);
    }
    return result;
}

QStringList trimmedList(const QString &text)
{
    QStringList result;
    for (const QString &item : text.split(u','))
        result.append(item.trimmed());
    return result;
}

Outcome<void> applyOption(QueryOptions &options, const QString &name, const QString &value)
{
    bool ok = true;
    if (name == u"$filter") {
        options.filter = value;
    } else if (name == u"$select") {
        options.select = trimmedList(value);
    } else if (name == u"$orderby") {
        for (const QString &item : trimmedList(value)) {
            const QStringList words = item.split(u' ', Qt::SkipEmptyParts);
            ok = ok && !words.isEmpty() && words.size() <= 2;
            options.orderBy.append({words.value(0), words.value(1) == u"desc"});
        }
    } else if (name == u"$top") {
        options.top = value.toInt(&ok);
        ok = ok && options.top >= 0;
    } else if (name == u"$skip") {
        options.skip = value.toInt(&ok);
        ok = ok && options.skip >= 0;
    } else if (name == u"$count") {
        options.count = value == u"true";
        ok = options.count || value == u"false";
    } else if (name == u"$skiptoken") {
        options.skipToken = value;
    } else if (name == u"$expand") {
        const Outcome<QList<QueryOptions::Expand>> expand = parseExpand(value);
        if (!expand)
            return tl::unexpected(expand.error());
        options.expand = *expand;
    } else if (name.startsWith(u'$') && name != u"$schemaversion" && name != u"$format") {
        ok = false;
    }
    if (!ok)
        return refuseOption(name, value);
    return {};
}

} // namespace

Outcome<QueryOptions> QueryOptions::parse(const QList<QPair<QString, QString>> &options)
{
    QueryOptions result;
    for (const auto &[name, value] : options) {
        const Outcome<void> applied = applyOption(result, name, value);
        if (!applied)
            return tl::unexpected(applied.error());
    }
    return result;
}

} // namespace Ledgerbridge::Sandbox
