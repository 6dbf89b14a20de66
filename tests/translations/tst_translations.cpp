// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "holdreason.h"
#include "record.h"
#include "scopes.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Ledgerbridge;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool plural = false;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS_FOLDER) + u"/ledgerbridge_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %2 … and %n, each once, in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:\\d+|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        if (const QString one = it.next().captured(); !found.contains(one))
            found.append(one);
    found.sort();
    return found;
}

QString nameOf(const Message &message)
{
    return message.context + u": "_s + message.source;
}

} // namespace

/// Every text is there in every language, whole, and is found at run time.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void placeholdersAreKept_data() { nothingIsUnfinished_data(); }
    void placeholdersAreKept();
    void pluralsHaveTwoForms_data() { nothingIsUnfinished_data(); }
    void pluralsHaveTwoForms();
    void edgesAreKept();
    void germanIsFoundInEveryRoom();
    void englishCountsInWords();
};

void TranslationsTest::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English") << u"en"_s;
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > (language == "de"_L1 ? 900 : 20));
    QStringList open;
    for (const Message &message : messages)
        if (message.unfinished || message.forms.isEmpty() || message.forms.contains(QString()))
            open.append(nameOf(message));
    QCOMPARE(open, QStringList());
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    QStringList lost;
    for (const Message &message : messagesOf(language)) {
        // One thing need not be counted: "the newest document".
        QStringList wanted = placeholders(message.source);
        if (placeholders(message.forms.constLast()) != wanted)
            lost.append(nameOf(message));
        wanted.removeAll(u"%n"_s);
        QStringList first = placeholders(message.forms.constFirst());
        first.removeAll(u"%n"_s);
        if (first != wanted)
            lost.append(nameOf(message));
    }
    QCOMPARE(lost, QStringList());
}

void TranslationsTest::pluralsHaveTwoForms()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : messagesOf(language))
        if (message.forms.size() != (message.plural ? 2 : 1) || message.forms.join(u' ').contains(u"(s)"_s))
            wrong.append(nameOf(message));
    QCOMPARE(wrong, QStringList());
}

void TranslationsTest::edgesAreKept()
{
    // Sentences are put together of some: "; tax code …", "Passphrase of the vault: ".
    QStringList lost;
    for (const Message &message : messagesOf(u"de"_s)) {
        const QString &text = message.forms.constFirst();
        if (message.source.front().isSpace() != text.front().isSpace()
            || message.source.back().isSpace() != text.back().isSpace()
            || message.source.startsWith(u';') != text.startsWith(u';'))
            lost.append(nameOf(message));
    }
    QCOMPARE(lost, QStringList());
}

void TranslationsTest::germanIsFoundInEveryRoom()
{
    const auto said = [] {
        QStringList texts{recordStateTitle(RecordState::Held), reasonTitle(ReasonCode::VendorMissing),
            reasonRemedy(ReasonCode::VendorMissing), runPhaseTitle(RunProgress::Phase::Post)};
        for (const Concur::MissingScope &missing : Concur::missingScopes({u"openid"_s}, {Concur::Feature::Expenses}))
            texts.append(missing.sentence);
        return texts;
    };
    const QStringList english = said();
    QVERIFY(english.size() > 4);
    QTranslator german;
    QVERIFY(german.load(u":/i18n/ledgerbridge_de.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    const QStringList translated = said();
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(translated.size(), english.size());
    for (qsizetype text = 0; text < english.size(); ++text)
        QVERIFY2(translated.at(text) != english.at(text), qPrintable(english.at(text)));
    QCOMPARE(translated.first(), u"Zur\u00fcckgestellt"_s);
}

void TranslationsTest::englishCountsInWords()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/ledgerbridge_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&english));
    const auto posted = [](int count) {
        return QCoreApplication::translate(
            "Ledgerbridge::Services::SyncWorker", "%n document(s) posted", nullptr, count);
    };
    QCOMPARE(posted(1), u"1 document posted"_s);
    QCOMPARE(posted(2), u"2 documents posted"_s);
    QCoreApplication::removeTranslator(&english);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
