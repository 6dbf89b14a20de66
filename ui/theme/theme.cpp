// SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>

namespace Ledgerbridge::Ui {

using namespace Qt::StringLiterals;

namespace {

Tokens lightTokens()
{
    return {QColor(0xF5F6F8), QColor(0xFFFFFF), QColor(0xFBFBFC), QColor(0xE2E5EA), QColor(0x1A1D23), QColor(0x5C6573),
        QColor(0x2F5FD0), QColor(0xE9EFFC), QColor(0xFFFFFF)};
}

Tokens darkTokens()
{
    return {QColor(0x15181D), QColor(0x1D2127), QColor(0x20252C), QColor(0x2D333C), QColor(0xE7EAEF), QColor(0x97A1B0),
        QColor(0x7EA2FF), QColor(0x26324C), QColor(0x101318)};
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.surface, t.background);
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.secondary);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Midlight, t.border);
    palette.setColor(QPalette::Dark, t.secondary);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Shadow, t.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.secondary);
    return palette;
}

QString sheetOf(const Tokens &t)
{
    QString sheet = uR"(
#navigation { background: @raised; border: 0; border-right: 1px solid @border; }
#statusStrip { background: @surface; border: 0; border-top: 1px solid @border; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 9px; }
QLabel[quiet="true"] { color: @secondary; }
QLabel { background: transparent; }
QLineEdit, QComboBox, QPlainTextEdit, QDateEdit { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 6px 9px; color: @text;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QDateEdit:focus { border-color: @accent; }
QDateEdit:disabled { color: @secondary; background: @background; }
QComboBox { padding-right: 26px; combobox-popup: 0; }
QComboBox:hover { border-color: @secondary; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: none; }
QListView { background: @surface; color: @text; border: 1px solid @border; outline: 0; padding: 3px; }
QListView[plain="true"] { border: 0; padding: 0; }
QListView::item { padding: 5px 8px; border: 0; border-radius: 4px; color: @text; }
QListView::item:selected, QListView::item:hover { background: @selection; color: @text; }
QTableView QLineEdit { border: 2px solid @accent; border-radius: 0; padding: 0 6px; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 7px 12px; color: @text; font-weight: 500; }
QPushButton:hover { background: @raised; border-color: @secondary; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @secondary; background: @background; }
QPushButton:checked { background: @selection; border-color: @accent; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: @selection; border-color: @selection; color: @secondary; }
QPushButton[small="true"] { padding: 3px 10px; }
QPushButton[navigates="true"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 7px 10px; text-align: left;
    color: @secondary; font-weight: 400; }
QPushButton[navigates="true"]:hover { background: @selection; }
QPushButton[navigates="true"]:checked { background: @selection; color: @text; font-weight: 600; }
QPushButton[navigates="true"]:focus { border-color: @accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid @secondary; border-radius: 8px; background: @surface; }
QRadioButton::indicator:hover { border-color: @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @secondary; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QTableView { background: @surface; border: 0; gridline-color: transparent; selection-background-color: @selection; selection-color: @text; outline: 0; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @secondary; border: 0; border-bottom: 1px solid @border; padding: 7px 10px; font-weight: 500; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @secondary; padding: 8px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: @border; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle:vertical { background: @border; border-radius: 4px; min-height: 30px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: @border; border-radius: 4px; min-width: 30px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; width: 0; height: 0; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
)"_s;
    const QList<std::pair<QString, QColor>> names{{u"@background"_s, t.background}, {u"@surface"_s, t.surface},
        {u"@raised"_s, t.raised}, {u"@border"_s, t.border}, {u"@text"_s, t.text}, {u"@secondary"_s, t.secondary},
        {u"@accent"_s, t.accent}, {u"@selection"_s, t.selection}, {u"@onAccent"_s, t.onAccent}};
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Segoe UI Variable"_s, u"Inter"_s, u"Noto Sans"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

Tokens tokensOf(const QPalette &palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Ok:
        return dark ? ToneColours{QColor(0x5CC491), QColor(0x173528)} : ToneColours{QColor(0x1B7A4B), QColor(0xE4F4EB)};
    case Tone::Held:
        return dark ? ToneColours{QColor(0xF0AE5B), QColor(0x3B2B15)} : ToneColours{QColor(0xA85A00), QColor(0xFCF0DF)};
    case Tone::Doubt:
        return dark ? ToneColours{QColor(0xB998F0), QColor(0x30244A)} : ToneColours{QColor(0x7440BF), QColor(0xF1E9FB)};
    case Tone::Waiting:
        return dark ? ToneColours{QColor(0x7EA2FF), QColor(0x233152)} : ToneColours{QColor(0x2F5FD0), QColor(0xE9EFFC)};
    case Tone::Bad:
        return dark ? ToneColours{QColor(0xF08497), QColor(0x42202A)} : ToneColours{QColor(0xBF2F45), QColor(0xFBE7EA)};
    case Tone::Nothing: break;
    }
    return {tokensOf(palette).secondary, tokensOf(palette).background};
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const QPalette system = application.palette();
    const int contrast =
        qAbs(system.color(QPalette::Window).lightness() - system.color(QPalette::WindowText).lightness());
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(bodyFont());
    // Pure black on pure white or the reverse: somebody asked for high contrast, and keeps it.
    if (choice == ThemeChoice::System && contrast >= 255 && system.color(QPalette::Highlight).lightness() > 200)
        return;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(system));
    const Tokens tokens = dark ? darkTokens() : lightTokens();
    application.setPalette(paletteOf(tokens));
    application.setStyleSheet(sheetOf(tokens));
}

QFont titleFont()
{
    return fontOf(20, QFont::DemiBold);
}
QFont sectionFont()
{
    return fontOf(13, QFont::DemiBold);
}
QFont bodyFont()
{
    return fontOf(13, QFont::Normal);
}
QFont smallFont()
{
    return fontOf(12, QFont::Normal);
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    const QString suffix = pixels > 32 ? u"@3x"_s : pixels > 16 ? u"@2x"_s : QString();
    QImage image(u":/icons/%1%2.png"_s.arg(name, suffix));
    if (image.isNull())
        return {};
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(1);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return u"ok"_s;
    case Tone::Held: return u"held"_s;
    case Tone::Doubt: return u"doubt"_s;
    case Tone::Waiting: return u"waiting"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Nothing: return u"received"_s;
    }
    return {};
}

} // namespace Ledgerbridge::Ui
