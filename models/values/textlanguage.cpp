// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "textlanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <memory>

namespace Ledgerbridge {

namespace {

thread_local const QTranslator *spoken = nullptr;
/// Of `spoken`; empty is the program's own.
thread_local QString spokenLanguage;

/// Stands before the program's own catalogue and answers only in threads that speak another language. It calls itself
/// empty, so that installing it tells no window that the language has changed.
class OtherLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return true; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int number) const override
    {
        if (!spoken)
            return {};
        const QString text = spoken->translate(context, source, disambiguation, number);
        // English stands in the sources.
        return text.isNull() ? QString::fromUtf8(source) : text;
    }
};

bool isInstalled = false;

void install()
{
    static OtherLanguage other;
    if (isInstalled || !QCoreApplication::instance())
        return;
    QCoreApplication::installTranslator(&other);
    isInstalled = true;
    qAddPostRoutine([] { isInstalled = false; });
}

/// Null where there is none.
const QTranslator *catalogue(const QString &language)
{
    static QHash<QString, std::shared_ptr<QTranslator>> known;
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    install();
    if (!known.contains(language)) {
        auto translator = std::make_shared<QTranslator>();
        const bool loaded = translator->load(QStringLiteral(":/i18n/ledgerbridge_%1.qm").arg(language));
        known.insert(language, loaded ? translator : nullptr);
    }
    return known.value(language).get();
}

} // namespace

TextLanguage::TextLanguage(const QString &language)
    : m_before(spoken)
    , m_languageBefore(spokenLanguage)
{
    if (const QTranslator *other = language.isEmpty() ? nullptr : catalogue(language)) {
        spoken = other;
        spokenLanguage = language;
    }
}

TextLanguage::~TextLanguage()
{
    spoken = static_cast<const QTranslator *>(m_before);
    spokenLanguage = m_languageBefore;
}

QLocale TextLanguage::locale()
{
    const QLocale programs;
    const QLocale other(spokenLanguage);
    return spokenLanguage.isEmpty() || other.language() == programs.language() ? programs : other;
}

QString TextLanguage::current()
{
    return QCoreApplication::translate("TextLanguage", "EN", "the two letters of the language of these texts");
}

} // namespace Ledgerbridge
